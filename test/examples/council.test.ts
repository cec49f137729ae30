import { councilResult, qd148 } from 'ocop';
import { whiteSpirit } from 'ocop/rubrics/qd-148-2023';
import { describe, expect, it } from 'vitest';
import { firstBallots, members, secondBallots } from '../../examples/council/ballots';
import { council, policy } from '../../examples/council/council';
import { value } from '../day';

describe('the example of a council of seven', () => {
  it('finds the outlier: six pairs, each with m7', () => {
    const result = value(councilResult(qd148, whiteSpirit, { members, ballots: firstBallots }, policy));
    if (result.kind !== 're-score-needed') throw new Error(result.kind);
    expect(result.pairs.map((pair) => [...pair.members, pair.apart])).toEqual([
      ['m1', 'm7', 17],
      ['m2', 'm7', 16],
      ['m3', 'm7', 15],
      ['m4', 'm7', 19],
      ['m5', 'm7', 15],
      ['m6', 'm7', 15],
    ]);
  });

  it('comes to 635 over 7 after the discussion: 5 stars by points, 4 with the minimums', () => {
    const result = value(councilResult(qd148, whiteSpirit, { members, ballots: secondBallots }, policy));
    expect(result).toMatchObject({ kind: 'valid', ballots: 7, total: { sum: 635, of: 7 }, band: 5, ranking: { star: 4 } });
  });

  it('tells it in both languages', () => {
    expect(council('vi')).toContain('Cần thảo luận và chấm lại: m1 và m7 lệch nhau 17 điểm (92 và 75), quá 10');
    expect(council('en')).toContain('Mean of 7 ballots: 635/7 (90 < … < 91)');
    // By points the dossier goes up, though the minimums leave 4 stars: Annex II, item 1.b; 16 of 57 were sent back so.
    expect(council('vi')).toContain('Hạng cao nhất đạt cả điểm và yêu cầu tối thiểu: 4 sao');
    expect(council('vi')).toContain('Cấp tỉnh chuyển hồ sơ lên cấp trung ương: tiềm năng 5 sao');
    expect(council('en')).toContain('The highest star whose points and minimums are both met: 4 stars');
    expect(council('en')).toContain('The province sends the dossier to the centre as potential 5-star');
    expect(council('en')).toContain('Quy chế hội đồng OCOP tỉnh Tây Ninh (official portal; Portal of Tây Ninh: regulation of the council)');
    // Readings are used only where something is ranked.
    expect(council('en').split('\n\nMean')[0]).not.toContain('Reading');
  });
});
