// A made-up criteria set: one criterion with a mark, two cases, one checklist.
import { qd148, type BandRange, type Ranking, type Rubric, type UnmetMinimum } from 'ocop';
import { cited } from './told';

const box = (at: number, points: number, vi: string, en: string) => ({ box: at, points, label: { vi, en } });

export const rubric: Rubric = {
  edition: 'qd-148-2023',
  set: 14,
  name: { vi: 'Rượu bịa ra', en: 'Made-up spirit' },
  parts: [
    {
      code: 'A',
      max: 40,
      groups: [
        {
          kind: 'criterion',
          code: '1',
          name: { vi: 'Nguyên liệu', en: 'Material' },
          max: 40,
          options: [box(1, 20, 'trong huyện', 'of the district'), { ...box(2, 40, 'trong xã', 'of the commune'), minStar: 4 }],
        },
      ],
    },
    {
      code: 'B',
      max: 25,
      groups: [
        {
          kind: 'alternatives',
          code: '2',
          name: { vi: 'Nơi bán', en: 'Place of sale' },
          max: 25,
          children: [
            { kind: 'criterion', code: '2.a', name: { vi: 'Chợ', en: 'Market' }, max: 10, options: [box(1, 10, 'có', 'yes')] },
            { kind: 'criterion', code: '2.b', name: { vi: 'Cửa hàng', en: 'Shop' }, max: 25, options: [box(1, 25, 'có', 'yes')] },
          ],
        },
      ],
    },
    {
      code: 'C',
      max: 35,
      groups: [
        {
          kind: 'checklist',
          code: '3',
          name: { vi: 'Giấy tờ', en: 'Papers' },
          max: 35,
          options: [box(1, 10, 'nhãn', 'label'), box(2, 25, 'kiểm nghiệm', 'test')],
        },
      ],
    },
  ],
  eliminations: [],
  defects: [],
  basis: [cited],
};

const ranges: { readonly [S in Ranking['band']]: BandRange } = {
  1: { from: 0, below: 30 },
  2: { from: 30, below: 50 },
  3: { from: 50, below: 70 },
  4: { from: 70, below: 90 },
  5: { from: 90, through: 100 },
};

/** A band of 148, with its points and what it rests on. */
function bandOf148(band: Ranking['band']): Pick<Ranking, 'bandRange' | 'bandBasis'> {
  return { bandRange: ranges[band], bandBasis: (qd148.bands.find(({ star }) => star === band) ?? qd148.bands[0]).basis };
}

/** A missed minimum of the made-up sheet. */
export const missedMaterial: UnmetMinimum = {
  criterion: '1',
  star: 4,
  requires: 2,
  has: 1,
  mark: 'box',
  name: { vi: 'Nguyên liệu', en: 'Material' },
  wanted: { vi: 'trong xã', en: 'of the commune' },
  ticked: { vi: 'trong huyện', en: 'of the district' },
};

/** A ranking of so many points, stars by points, stars reached. */
export function ranked(total: number, band: Ranking['band'], star: Ranking['star']): Ranking {
  return {
    result: 'ranking',
    edition: 'qd-148-2023',
    set: 14,
    total,
    band,
    star,
    unmet: {},
    caveats: [],
    readings: [],
    basis: qd148.basis,
    ...bandOf148(band),
  };
}
