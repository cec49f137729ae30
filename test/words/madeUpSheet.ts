// A made-up criteria set: one criterion with a mark, two cases, one checklist.
import { qd148, type Ranking, type Rubric } from 'ocop';
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
          kind: 'criterion', code: '1', name: { vi: 'Nguyên liệu', en: 'Material' }, max: 40,
          options: [box(1, 20, 'trong huyện', 'of the district'), { ...box(2, 40, 'trong xã', 'of the commune'), minStar: 4 }],
        },
      ],
    },
    {
      code: 'B',
      max: 25,
      groups: [
        {
          kind: 'alternatives', code: '2', name: { vi: 'Nơi bán', en: 'Place of sale' }, max: 25,
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
          kind: 'checklist', code: '3', name: { vi: 'Giấy tờ', en: 'Papers' }, max: 35,
          options: [box(1, 10, 'nhãn', 'label'), box(2, 25, 'kiểm nghiệm', 'test')],
        },
      ],
    },
  ],
  eliminations: [],
  defects: [],
  basis: [cited],
};

/** A ranking of so many points, stars by points, stars reached. */
export function ranked(total: number, band: Ranking['band'], star: Ranking['star']): Ranking {
  return { result: 'ranking', edition: 'qd-148-2023', set: 14, total, band, star, unmet: {}, readings: [], basis: qd148.basis };
}
