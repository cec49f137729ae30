import {
  editions,
  explain,
  qd148,
  trace,
  type Assessment,
  type Comparison,
  type Plan,
  type QuickWins,
  type RankBounds,
  type Ranking,
  type ScoreInput,
  type Side,
} from 'ocop';
import { describe, expect, it } from 'vitest';
import { starsReached } from '../../src/star/starsReached';
import { used } from '../used';
import { missedMaterial, rubric, ranked } from './madeUpSheet';
import { cited, rulesOf, told } from './told';

// The results are made up too: each says one thing, which is written beside it in both languages.
const basis = [cited] as const;
const heads = {
  A: { name: { vi: 'Làng', en: 'Village' }, max: 40 },
  B: { name: { vi: 'Chợ', en: 'Market' }, max: 25 },
  C: { name: { vi: 'Hàng', en: 'Goods' }, max: 35 },
};
const ofSheet = { result: 'assessment', edition: 'qd-148-2023', set: 14, setName: rubric.name, heads, caveats: [], readings: [], basis } as const;

describe('a sheet in steps', () => {
  const complete: Assessment = { ...ofSheet, kind: 'complete', total: 70, parts: { A: 40, B: 10, C: 20 }, unmet: [], answers: {} };

  it('complete: heading, parts, total, readings', () => {
    expect(told({ ...complete, readings: [used(qd148, 'heading-mark', 'first-box')] })).toEqual([
      ['sheet', 'Bộ sản phẩm 14 (Rượu bịa ra), 0/QĐ (made up)', 'Product set 14 (Made-up spirit), 0/QĐ (made up)'],
      ['part', 'Phần A - Làng: 40/40 điểm', 'Part A - Village: 40 of 40 points'],
      ['part', 'Phần B - Chợ: 10/25 điểm', 'Part B - Market: 10 of 25 points'],
      ['part', 'Phần C - Hàng: 20/35 điểm', 'Part C - Goods: 20 of 35 points'],
      ['total', 'Tổng: 40 + 10 + 20 = 70 điểm', 'Total: 40 + 10 + 20 = 70 points'],
      ['reading', 'Cách hiểu về dấu sao in ở tên tiêu chí ("heading-mark"): Ít nhất ô thứ nhất', 'Reading "heading-mark": At least the first box'],
    ]);
  });

  it('cites the sheet, and is told the same whether or not the sheet is given', () => {
    expect(trace(complete)[0]?.basis).toEqual(basis);
    expect(trace(complete, rubric)).toEqual(trace(complete));
  });

  it('incomplete: what is open, and what each part and the total can still come to', () => {
    const open: Assessment = {
      ...ofSheet,
      kind: 'incomplete',
      missing: ['2', '3'],
      unmet: [],
      answers: {},
      bounds: { total: { min: 40, max: 90 }, parts: { A: { min: 40, max: 40 }, B: { min: 0, max: 20 }, C: { min: 0, max: 30 } } },
    };
    expect(told(open).slice(1)).toEqual([
      ['missing', 'Chưa trả lời 2 tiêu chí: 2, 3', '2 criteria are not answered: 2, 3'],
      ['part', 'Phần A - Làng: từ 40 đến 40/40 điểm', 'Part A - Village: from 40 to 40 of 40 points'],
      ['part', 'Phần B - Chợ: từ 0 đến 20/25 điểm', 'Part B - Market: from 0 to 20 of 25 points'],
      ['part', 'Phần C - Hàng: từ 0 đến 30/35 điểm', 'Part C - Goods: from 0 to 30 of 35 points'],
      ['bounds', 'Tổng còn có thể từ 40 đến 90 điểm', 'The total can still be from 40 to 90 points'],
    ]);
  });

  it('incomplete by one criterion', () => {
    const all = { min: 0, max: 0 };
    const open: Assessment = {
      ...ofSheet,
      kind: 'incomplete',
      missing: ['2'],
      unmet: [],
      answers: {},
      bounds: { total: all, parts: { A: all, B: all, C: all } },
    };
    expect(told(open)[1]).toEqual(['missing', 'Chưa trả lời 1 tiêu chí: 2', '1 criterion is not answered: 2']);
  });

  it('eliminated, on grounds of the sheet or of a criterion; caveats of the sheet or of an item', () => {
    const name = { vi: 'Giả mạo', en: 'Forged' };
    const statement = { vi: 'Chưa đối chiếu', en: 'Not compared' };
    const out: Assessment = {
      ...ofSheet,
      kind: 'eliminated',
      grounds: [
        { id: 'forged', kind: 'elimination', name },
        { id: 'mould', at: '3', kind: 'elimination', name },
      ],
      caveats: [
        { code: 'unconfirmed', at: '', statement },
        { code: 'unconfirmed', at: 'C', statement },
      ],
    };
    expect(told(out).slice(1)).toEqual([
      ['eliminated', 'Loại: Giả mạo', 'Eliminated: Forged'],
      ['eliminated', 'Loại (tiêu chí 3): Giả mạo', 'Eliminated (criterion 3): Forged'],
      ['caveat', 'Lưu ý về phiếu: Chưa đối chiếu', 'Caveat of the sheet: Not compared'],
      ['caveat', 'Lưu ý về phiếu, mục C: Chưa đối chiếu', 'Caveat of the sheet, item C: Not compared'],
    ]);
  });
});

describe('a ranking in steps', () => {
  const missed: Ranking = {
    ...ranked(95, 5, 3),
    unmet: {
      5: [{ criterion: '2', star: 4, requires: 1, has: 0, mark: 'heading', name: { vi: '2', en: '2' }, wanted: { vi: '1', en: '1' }, ticked: null }],
      4: [missedMaterial],
    },
  };

  it('band, minimums missed by name, star; by their ids alone where no words were kept', () => {
    expect(told(missed)).toEqual([
      ['band', 'Theo điểm: 95 thuộc hạng 5 sao (90 – 100)', 'By points: 95 is in the band of 5 stars (90 – 100)'],
      [
        'unmet-minimum',
        'Chưa đạt yêu cầu tối thiểu cho 4 sao - 1 Nguyên liệu: cần ô 2 (trong xã), đang ô 1',
        'Minimum for 4 stars not met - 1 Material: box 2 (of the commune) wanted, box 1 ticked',
      ],
      ['unmet-minimum', 'Chưa đạt yêu cầu tối thiểu cho 5 sao - 2: cần ô 1, đang ô 0', 'Minimum for 5 stars not met - 2: box 1 wanted, box 0 ticked'],
      ['star', 'Hạng cao nhất đạt cả điểm và yêu cầu tối thiểu: 3 sao', 'The highest star whose points and minimums are both met: 3 stars'],
    ]);
    expect(trace(missed)[1]?.basis).toEqual(missed.basis);
    expect(trace(missed, rubric)).toEqual(trace(missed));
  });

  it('cites its band, and says no points where none were kept', () => {
    expect(trace(ranked(64, 3, 3))[0]?.basis).toEqual(qd148.bands.find(({ star }) => star === 3)?.basis);
    const [band] = trace({ ...ranked(64, 3, 3), bandRange: null, bandBasis: basis });
    expect(band).toEqual({ rule: 'band', text: { vi: 'Theo điểm: 64 thuộc hạng 3 sao', en: 'By points: 64 is in the band of 3 stars' }, basis });
  });

  it('says the points of every band as the editions word them', () => {
    for (const edition of editions) {
      for (const { star, from, wording } of edition.bands) {
        const [text] = told({ ...ranked(from, star, star), ...starsReached(edition, from, []) })[0]?.slice(1) ?? [];
        expect(text).toBe(`Theo điểm: ${from} thuộc hạng ${star} sao (${wording})`);
      }
    }
  });

  it.each<[ScoreInput, string, string, string, string]>([
    [29, '29', '1 sao', '29', '1 star'],
    [89.5, '89,5', '4 sao', '89.5', '4 stars'],
    [{ sum: 630, of: 7 }, '630/7 = 90', '5 sao', '630/7 = 90', '5 stars'],
    [{ sum: 187, of: 2 }, '187/2 = 93,5', '5 sao', '187/2 = 93.5', '5 stars'],
    [{ sum: 721, of: 8 }, '721/8 = 90,125', '5 sao', '721/8 = 90.125', '5 stars'],
    [{ sum: 8995, of: 100 }, '89,95', '4 sao', '89.95', '4 stars'],
    [{ sum: 635, of: 7 }, '635/7 (90 < … < 91)', '5 sao', '635/7 (90 < … < 91)', '5 stars'],
    // A sixteenth has four decimal places, more than are written out.
    [{ sum: 1441, of: 16 }, '1441/16 (90 < … < 91)', '5 sao', '1441/16 (90 < … < 91)', '5 stars'],
    // 90 and a hair less than a thousandth: its thousandfold is rounded to 90001 times the denominator, so it is not taken.
    [
      { sum: 8_100_090_000_092_161, of: 90_000_000_001_024 },
      '8100090000092161/90000000001024 (90 < … < 91)',
      '5 sao',
      '8100090000092161/90000000001024 (90 < … < 91)',
      '5 stars',
    ],
  ])('%j in each language, exactly', (score, vi, viStars, en, enStars) => {
    const ranking: Ranking<ScoreInput> = { ...ranked(0, 1, 1), total: score, band: Number(viStars.charAt(0)) as 1 };
    const [, inVi, inEn] = told(ranking)[0] ?? [];
    expect(inVi).toContain(`Theo điểm: ${vi} thuộc hạng ${viStars} (`);
    expect(inEn).toContain(`By points: ${en} is in the band of ${enStars} (`);
  });

  it('says each reading by the words it carries', () => {
    expect(told({ ...ranked(64, 3, 3), readings: [used(qd148, 'lower-star-minimums', 'cumulative')] })[2]).toEqual([
      'reading',
      'Cách hiểu về yêu cầu tối thiểu của hạng thấp hơn ("lower-star-minimums"): Có: đạt mọi mức từ thấp lên',
      'Reading "lower-star-minimums": Yes: every minimum up to that star',
    ]);
  });
});

describe('a plan in steps', () => {
  const planned = { result: 'plan', edition: 'qd-148-2023', set: 14, star: 5, from: ranked(60, 3, 3), readings: [], basis } as const;
  const reached: Plan = {
    ...planned,
    kind: 'reachable',
    objective: 'fewest-criteria',
    answers: {},
    ranking: ranked(95, 5, 5),
    effort: { cost: 7, criteria: 2, boxes: 3 },
    changes: [
      {
        criterion: '1',
        part: 'A',
        from: { criterion: '1', name: { vi: 'Nguyên liệu', en: 'Material' }, boxes: 1 },
        to: { criterion: '1', name: { vi: 'Nguyên liệu', en: 'Material' }, boxes: 2 },
        gain: 20,
      },
      {
        criterion: '2',
        part: 'B',
        from: { criterion: '2.a', name: { vi: 'Chợ', en: 'Market' }, boxes: 1 },
        to: { criterion: '2.b', name: { vi: 'Cửa hàng', en: 'Shop' }, boxes: 1 },
        gain: 15,
      },
      {
        criterion: '3',
        part: 'C',
        from: { criterion: '3', name: { vi: '3', en: '3' }, boxes: [] },
        to: { criterion: '3', name: { vi: '3', en: '3' }, boxes: [1, 2] },
        gain: 0,
      },
    ] as unknown as Extract<Plan, { kind: 'reachable' }>['changes'],
  };

  it('from where, each change, where it leads', () => {
    expect(told(reached)).toEqual([
      ['plan', 'Từ 60 điểm, 3 sao, muốn đạt 5 sao', 'From 60 points and 3 stars, 5 stars wanted'],
      ['change', '1 Nguyên liệu: ô 1 → ô 2 (+20 điểm)', '1 Material: box 1 → box 2 (+20 points)'],
      ['change', '2.a Chợ: ô 1 → 2.b ô 1 (+15 điểm)', '2.a Market: box 1 → 2.b box 1 (+15 points)'],
      ['change', '3: ô 0 → ô 1+2 (0 điểm)', '3: box 0 → box 1+2 (0 points)'],
      ['planned', 'Sau phương án: 95 điểm, 5 sao (2 tiêu chí, 3 ô)', 'With the plan: 95 points and 5 stars (2 criteria, 3 boxes)'],
    ]);
    expect(trace(reached).map((step) => step.basis)).toEqual([basis, [], [], [], []]);
  });

  it('by one box of one criterion', () => {
    expect(told({ ...reached, effort: { cost: 1, criteria: 1, boxes: 1 } } as Plan).at(-1)?.[2]).toBe(
      'With the plan: 95 points and 5 stars (1 criterion, 1 box)',
    );
  });

  it('what it costs, where costs were given', () => {
    expect(told({ ...reached, objective: { costs: {} } }).at(-1)).toEqual([
      'planned',
      'Sau phương án: 95 điểm, 5 sao (2 tiêu chí, 3 ô, chi phí 7)',
      'With the plan: 95 points and 5 stars (2 criteria, 3 boxes, cost 7)',
    ]);
  });

  it('what stands in the way: minimums, points, and where they end', () => {
    const blocked: Plan = {
      ...planned,
      kind: 'unreachable',
      objective: 'fewest-criteria',
      obstacles: [
        {
          star: 5,
          minimums: [missedMaterial],
          points: {
            needs: 90,
            reachable: 62,
            unaccounted: 3,
            ceilings: [
              { criterion: '1', name: { vi: 'Nguyên liệu', en: 'Material' }, reachable: 20, max: 40, because: 'frozen' },
              { criterion: '2', name: { vi: 'Nơi bán', en: 'Place of sale' }, reachable: 10, max: 25, because: 'kept-case' },
              { criterion: '3', name: { vi: 'Giấy tờ', en: 'Papers' }, reachable: 35, max: 36, because: 'boxes' },
            ],
          },
        },
        { star: 4, minimums: [], points: { needs: 70, reachable: 62, unaccounted: 0, ceilings: [] } },
        { star: 3, minimums: [], points: { needs: 62, reachable: 62, unaccounted: 0, ceilings: [] } },
      ],
    };
    expect(told(blocked).slice(1)).toEqual([
      [
        'frozen-minimum',
        'Chưa đạt yêu cầu tối thiểu cho 5 sao - 1 Nguyên liệu: cần ô 2 (trong xã), đang ô 1 (giữ nguyên)',
        'Minimum for 5 stars not met - 1 Material: box 2 (of the commune) wanted, box 1 ticked (frozen)',
      ],
      [
        'out-of-reach',
        'Không đạt 5 sao: cần 90 điểm, nhiều nhất chỉ 62; phiếu không nêu 3 điểm',
        '5 stars are out of reach: 90 points wanted, at most 62 possible; the sheet does not account for 3 points',
      ],
      ['ceiling', '1 Nguyên liệu: nhiều nhất 20/40 điểm (giữ nguyên)', '1 Material: at most 20 of 40 points (frozen)'],
      [
        'ceiling',
        '2 Nơi bán: nhiều nhất 10/25 điểm (giữ trường hợp đã chọn)',
        '2 Place of sale: at most 10 of 25 points (the case answered is kept)',
      ],
      ['ceiling', '3 Giấy tờ: nhiều nhất 35/36 điểm (không ô nào cho nhiều điểm hơn)', '3 Papers: at most 35 of 36 points (no box brings more)'],
      ['out-of-reach', 'Không đạt 4 sao: cần 70 điểm, nhiều nhất chỉ 62', '4 stars are out of reach: 70 points wanted, at most 62 possible'],
    ]);
  });

  it('single changes that help', () => {
    const wins: QuickWins = {
      result: 'quick-wins',
      edition: 'qd-148-2023',
      set: 14,
      from: ranked(29, 1, 1),
      readings: [],
      basis,
      wins: [
        {
          criterion: '1',
          part: 'A',
          from: { criterion: '1', name: { vi: 'Nguyên liệu', en: 'Material' }, boxes: 0 },
          to: { criterion: '1', name: { vi: 'Nguyên liệu', en: 'Material' }, boxes: 1 },
          gain: 1,
          total: 30,
          star: 2,
        } as unknown as QuickWins['wins'][number],
      ],
    };
    expect(told(wins)).toEqual([
      ['quick-wins', 'Từ 29 điểm, 1 sao: 1 thay đổi đơn lẻ có lợi', 'From 29 points and 1 star: 1 single change helps'],
      [
        'change',
        '1 Nguyên liệu: ô 0 → ô 1 (+1 điểm): còn lại giữ nguyên thì 30 điểm, 2 sao',
        '1 Material: box 0 → box 1 (+1 point): alone it makes 30 points and 2 stars',
      ],
    ]);
    expect(told({ ...wins, wins: [] })).toEqual([
      ['quick-wins', 'Từ 29 điểm, 1 sao: 0 thay đổi đơn lẻ có lợi', 'From 29 points and 1 star: 0 single changes help'],
    ]);
  });
});

describe('bounds in steps', () => {
  it('say what is lost and what is open', () => {
    const bounds: RankBounds = {
      result: 'rank-bounds',
      edition: 'qd-148-2023',
      set: 14,
      total: { min: 40, max: 69 },
      worst: 2,
      best: 3,
      readings: [],
      basis,
      stars: [
        { star: 5, reached: 'lost', points: 'lost', unmet: [{ ...missedMaterial, star: 5 }], open: [] },
        {
          star: 3,
          reached: 'open',
          points: 'open',
          unmet: [],
          open: [
            { criterion: '1', star: 3, requires: 1, mark: 'box', name: missedMaterial.name, wanted: { vi: 'trong huyện', en: 'of the district' } },
          ],
        },
        { star: 2, reached: 'sure', points: 'sure', unmet: [], open: [] },
      ],
    };
    expect(told(bounds)).toEqual([
      ['rank-bounds', 'Còn có thể từ 2 đến 3 sao (40 đến 69 điểm)', 'Still possible: from 2 to 3 stars (40 to 69 points)'],
      [
        'unmet-minimum',
        'Chưa đạt yêu cầu tối thiểu cho 5 sao - 1 Nguyên liệu: cần ô 2 (trong xã), đang ô 1',
        'Minimum for 5 stars not met - 1 Material: box 2 (of the commune) wanted, box 1 ticked',
      ],
      ['points-lost', 'Không còn đủ điểm cho 5 sao', 'The points of 5 stars are out of reach'],
      ['open-minimum', '3 sao còn tùy 1 Nguyên liệu: cần ô 1', '3 stars still depend on 1 Material: box 1 wanted'],
    ]);
    expect(trace(bounds).map((step) => step.basis)).toEqual([basis, [], [], []]);
  });
});

describe('a comparison in steps', () => {
  const side = (total: number, band: Side['band'], star: Side['star']): Side => ({
    edition: 'qd-148-2023',
    set: 14,
    total,
    parts: { A: 0, B: 0, C: 0 },
    band,
    star,
  });
  const comparison: Comparison = {
    result: 'comparison',
    from: side(100, 5, 5),
    to: side(80, 4, 3),
    parts: { A: 0, B: 0, C: 0 },
    total: -20,
    readings: [],
    basis,
    criteria: [
      {
        criterion: '1',
        part: 'A',
        from: { criterion: '1', name: { vi: 'Nguyên liệu', en: 'Material' }, boxes: 2 },
        to: { criterion: '1', name: { vi: 'Nguyên liệu', en: 'Material' }, boxes: 1 },
        gain: -20,
      },
    ],
    minimums: { lost: [missedMaterial], met: [] },
  };

  it('what differs, the minimums lost, what became of the star', () => {
    expect(told(comparison)).toEqual([
      ['change', '1 Nguyên liệu: ô 2 → ô 1 (-20 điểm)', '1 Material: box 2 → box 1 (-20 points)'],
      [
        'unmet-minimum',
        'Chưa đạt yêu cầu tối thiểu cho 4 sao - 1 Nguyên liệu: cần ô 2 (trong xã), đang ô 1',
        'Minimum for 4 stars not met - 1 Material: box 2 (of the commune) wanted, box 1 ticked',
      ],
      ['comparison', 'Tổng 100 → 80 điểm; theo điểm 5 → 4 sao; đạt 5 → 3 sao', 'Total 100 → 80 points; by points 5 → 4 stars; reached 5 → 3 stars'],
    ]);
  });

  it('of two criteria sets, what became of the star alone', () => {
    expect(rulesOf({ ...comparison, criteria: null, minimums: null })).toEqual(['comparison']);
  });
});

describe('explain', () => {
  it('is lines with numbers for citations, which follow after a blank line', () => {
    const result: Ranking = { ...ranked(95, 5, 4), basis, bandBasis: basis, unmet: { 5: [{ ...missedMaterial, star: 5 }] } };
    expect(explain(result, { locale: 'vi', rubric }).split('\n')).toEqual([
      'Theo điểm: 95 thuộc hạng 5 sao (90 – 100) [1]',
      'Chưa đạt yêu cầu tối thiểu cho 5 sao - 1 Nguyên liệu: cần ô 2 (trong xã), đang ô 1 [1]',
      'Hạng cao nhất đạt cả điểm và yêu cầu tối thiểu: 4 sao',
      '',
      'Căn cứ:',
      '[1] 0/QĐ (made up) (văn bản; made up)',
    ]);
    expect(explain(result, { locale: 'en' }).split('\n').slice(3)).toEqual(['', 'Basis:', '[1] 0/QĐ (made up) (text; made up)']);
    expect(explain({ ...result, bandBasis: [] as never, unmet: {} }, { locale: 'en' })).toBe(
      'By points: 95 is in the band of 5 stars (90 – 100)\nThe highest star whose points and minimums are both met: 4 stars',
    );
  });

  it('says a fault among results in its place, and a step twice where it is given twice', () => {
    const ranking = ranked(64, 3, 3);
    const lines = explain([ranking, { code: 'no-ballots' }, ranking], { locale: 'en' }).split('\n');
    expect(lines.slice(0, 5)).toEqual([
      'By points: 64 is in the band of 3 stars (50 – <70) [1]',
      'The highest star whose points and minimums are both met: 3 stars',
      'Fault: There is no ballot',
      'By points: 64 is in the band of 3 stars (50 – <70) [1]',
      'The highest star whose points and minimums are both met: 3 stars',
    ]);
    expect(explain({ code: 'no-ballots' }, { locale: 'vi' })).toBe('Lỗi: Chưa có phiếu chấm nào');
  });
});
