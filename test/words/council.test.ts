import {
  assess,
  compareAssessments,
  councilResult,
  describeFault,
  explain,
  planFor,
  qd148,
  quickWins,
  rankBounds,
  tayNinhCouncil,
  topAnswers,
  trace,
  type Answers,
  type CompleteAssessment,
  type CouncilPolicy,
  type Explainable,
  type Fault,
  type Rubric,
  type Sitting,
  type Star,
} from 'ocop';
import { communityTourism, tea, whiteSpirit } from 'ocop/rubrics/qd-148-2023';
import { describe, expect, it } from 'vitest';
import { firstBallots, members, secondBallots } from '../../examples/council/ballots';
import { value } from '../day';
import { unsaid } from './said';

const rubric: Rubric = whiteSpirit;
const top: Answers = topAnswers(whiteSpirit);
const policy: CouncilPolicy = { ...tayNinhCouncil, notScoring: ['secretary'], minimums: 'each-member' };
const held = (sitting: Sitting): Explainable => value(councilResult(qd148, rubric, sitting, policy));
const linesOf = (result: Explainable, locale: 'vi' | 'en', on: Rubric = rubric): string[] => explain(result, { locale, rubric: on }).split('\n');

const { '1.a': _, ...open } = top;
const byParts = secondBallots.map(({ member, edition, set }) => ({ member, edition, set, parts: { A: 38, B: 23, C: 29 } }));
const noQuorum = held({ members: members.map((member, at) => ({ ...member, present: at > 2 })), ballots: secondBallots.slice(3) });
const unfinished = held({ members, ballots: [...secondBallots.slice(0, 5), { member: 'm6', edition: 'qd-148-2023', set: 14, answers: open }] });
const tooFar = held({ members, ballots: firstBallots });
const meanOnly = held({ members, ballots: byParts });
const unreachable = value(planFor(qd148, tea as Rubric, { ...topAnswers(tea), '1.a': 0, '4.a': 0 }, 5, { frozen: ['1.a', '4.a'] }));
const bounds = rankBounds(qd148, rubric, value(assess(rubric, { ...open, '2.b': 3 })) as CompleteAssessment);
const judged = (answers: Answers): Parameters<typeof compareAssessments>[0] => ({
  edition: qd148,
  rubric,
  assessment: value(assess(rubric, answers)) as CompleteAssessment,
});
const comparison = compareAssessments(judged(top), judged({ ...top, '2.b': 3 }));

describe('explain', () => {
  it.each<[string, Explainable, string, string]>([
    // Five of eight sit, of whom six are wanted; the chair is among the three who do not.
    [
      'no quorum',
      noQuorum,
      'Không đủ điều kiện họp: 5/8 thành viên có mặt, cần 6; chủ tịch vắng mặt',
      'No quorum: 5 of 8 members are present, 6 wanted; the chair is absent',
    ],
    ['an open ballot', unfinished, 'Phiếu của m6 chưa trả lời: 1.a', 'The ballot of m6 leaves open: 1.a'],
    ['a ballot not given', unfinished, 'm7 chưa nộp phiếu', 'm7 gave no ballot'],
    ['totals too far apart', tooFar, 'm1 và m7 lệch nhau 17 điểm (92 và 75), quá 10', 'm1 and m7 are 17 points apart (92 and 75), more than 10'],
    // 38 + 23 + 29 = 90 on each of seven ballots.
    ['a mean', meanOnly, 'Điểm trung bình của 7 phiếu: 630/7 = 90', 'Mean of 7 ballots: 630/7 = 90'],
    [
      'minimums that are not shown',
      meanOnly,
      'Theo điểm: 5 sao; các phiếu không cho biết yêu cầu tối thiểu',
      'By points: 5 stars; the ballots do not show the minimums',
    ],
    // 5 for 1.a are open: 94 or more without them, since 2.b gives 2 of 3.
    ['bounds', bounds, 'Còn có thể từ 2 đến 4 sao (94 đến 99 điểm)', 'Still possible: from 2 to 4 stars (94 to 99 points)'],
    ['an open minimum', bounds, '3 sao còn tùy 1.a Nguồn nguyên liệu: cần ô 1', '3 stars still depend on 1.a Source of raw material: box 1 wanted'],
    [
      'a comparison',
      comparison,
      'Tổng 100 → 99 điểm; theo điểm 5 → 5 sao; đạt 5 → 4 sao',
      'Total 100 → 99 points; by points 5 → 5 stars; reached 5 → 4 stars',
    ],
    ['a difference', comparison, '2.b Đóng gói, bao bì sản phẩm: ô 4 → ô 3 (-1 điểm)', '2.b Product packing and packaging: box 4 → box 3 (-1 point)'],
  ])('tells %s', (_name, result, vi, en) => {
    expect(explain(result, { locale: 'vi', rubric })).toContain(vi);
    expect(explain(result, { locale: 'en', rubric })).toContain(en);
  });

  it('proves that a star is out of reach', () => {
    if (unreachable.kind === 'reachable') throw new Error('reachable');
    const { reachable } = unreachable.obstacles[0].points;
    const text = linesOf(unreachable, 'en', tea);
    expect(text).toContain(`5 stars are out of reach: 90 points wanted, at most ${reachable} possible; the sheet does not account for 3 points`);
    expect(text.filter((line) => line.endsWith('(frozen)')).length).toBeGreaterThanOrEqual(2);
  });

  it('tells another case, and single changes', () => {
    const wins = value(quickWins(qd148, communityTourism as Rubric, { ...topAnswers(communityTourism), '8.a': 1 }));
    expect(explain(wins, { locale: 'en' })).toContain('box 1 → 8.b box 3 (+2 points): alone it makes 100 points and 5 stars');
  });

  it('gives every step a text in both languages', () => {
    const results = [
      noQuorum,
      unfinished,
      tooFar,
      meanOnly,
      held({ members, ballots: secondBallots }),
      unreachable,
      bounds,
      comparison,
      value(planFor(qd148, rubric, { ...top, '1.a': 0, '3.e': 0 }, 5)),
    ];
    for (const result of results) {
      for (const step of [...trace(result), ...trace(result, rubric)]) {
        expect(unsaid(step.text)).toEqual([]);
      }
    }
  });
});

describe('describeFault', () => {
  const planFaults = (answers: unknown, star: unknown, options: unknown): readonly Fault[] => {
    const plan = planFor(qd148, rubric, answers as Answers, star as Star, options as object);
    return plan.ok ? [] : plan.error;
  };
  const councilFaults = (sitting: unknown, by: unknown = policy): readonly Fault[] => {
    const result = councilResult(qd148, rubric, sitting as Sitting, by as CouncilPolicy);
    return result.ok ? [] : result.error;
  };
  const [first] = secondBallots;
  const good = { members, ballots: secondBallots };

  it.each<[string, readonly Fault[], string, string]>([
    ['an open sheet', planFaults(open, 4, {}), '1 tiêu chí chưa trả lời: 1.a', '1 criterion open: 1.a'],
    ['a star', planFaults(top, 6, {}), 'chọn một trong: 5, 4, 3, 2, 1', 'choose one of: 5, 4, 3, 2, 1'],
    ['options', planFaults(top, 4, 7), '"options"', '"options" is not valid: got 7'],
    ['a frozen code', planFaults(top, 4, { frozen: ['99'] }), 'phiếu không có tiêu chí này', 'no such criterion'],
    ['costs', planFaults(top, 4, { objective: { costs: { x: 1, '1.a': -1 } } }), 'dùng mã chung', 'use the code of the pair'],
    [
      'a cost',
      planFaults(top, 4, { objective: { costs: { '1.a': -1 } } }),
      'phải là số nguyên từ 0 đến 300239975158033, nhận được -1',
      'must be a whole number from 0 to 300239975158033; got -1',
    ],
    ['a cost left out', planFaults(top, 4, { objective: { costs: {} } }), 'Thiếu chi phí của tiêu chí 1.a', 'Criterion 1.a has no cost'],
    ['a quorum', councilFaults(good, { ...policy, quorum: { part: 5, of: 4 } }), 'nhận được 5 trên 4', 'above 0 and at most 1; got 5 of 4'],
    ['a spread', councilFaults(good, { ...policy, largestSpread: 0 }), 'từ 1 đến 100', 'whole points from 1 to 100 are wanted'],
    ['a sitting', councilFaults(7), 'danh sách thành viên', 'a list of members'],
    ['a member', councilFaults({ ...good, members: [...members, 7] }), 'ở vị trí 8', 'at position 8'],
    ['a member twice', councilFaults({ ...good, members: [...members, members[0]] }), 'ghi hai lần', 'listed twice'],
    ['no ballot', councilFaults({ ...good, ballots: [] }), 'Chưa có phiếu chấm nào', 'There is no ballot'],
    ['a ballot', councilFaults({ ...good, ballots: [7] }), 'ở vị trí 0', 'at position 0'],
    ['a stranger', councilFaults({ ...good, ballots: [{ ...first, member: 'x' }] }), 'không có trong danh sách', 'not among the members'],
    ['two ballots', councilFaults({ ...good, ballots: [first, first] }), 'có hai phiếu', 'has two ballots'],
    [
      'the secretary',
      councilFaults({ ...good, ballots: [{ ...first, member: 'secretary' }] }),
      'vai trò này không chấm điểm',
      'that role does not score',
    ],
    ['someone absent', councilFaults({ ...good, members: members.map((member) => ({ ...member, present: false })) }), 'vắng mặt', 'absent'],
    ['another set', councilFaults({ ...good, ballots: [{ ...first, set: 15 }] }), 'cần qd-148-2023, bộ 14', 'qd-148-2023 set 14 is wanted'],
    [
      'parts',
      councilFaults({ ...good, ballots: [{ member: 'm1', edition: 'qd-148-2023', set: 14, parts: { A: 41, B: 0, C: 0 } }] }),
      'từ 0 đến 40',
      'from 0 to 40',
    ],
    [
      'answers',
      councilFaults({ ...good, ballots: [{ ...first, answers: { '1.a': 9 } }] }),
      'Tiêu chí 1.a không có ô 9',
      'Criterion 1.a has no box 9',
    ],
    ['no agreed sheet', councilFaults(good, { ...policy, minimums: 'agreed-sheet' }), 'thêm "agreed"', 'add "agreed"'],
    [
      'an agreed sheet',
      councilFaults({ ...good, agreed: { x: 1 } }, { ...policy, minimums: 'agreed-sheet' }),
      'Phiếu thống nhất: Phiếu không có tiêu chí "x"',
      'The agreed sheet: The sheet has no criterion "x"',
    ],
    [
      'an open agreed sheet',
      councilFaults({ ...good, agreed: open }, { ...policy, minimums: 'agreed-sheet' }),
      'Phiếu thống nhất chưa trả lời: 1.a',
      'The agreed sheet leaves open: 1.a',
    ],
  ])('says what was wrong with %s and what to do', (_name, [fault], vi, en) => {
    if (fault === undefined) throw new Error('no fault');
    expect(describeFault(fault).vi).toContain(vi);
    expect(describeFault(fault).en).toContain(en);
  });
});
