import { assess, councilResult, explain, qd1048, qd148, rank, tayNinhCouncil, topAnswers, type CompleteAssessment, type CouncilMember } from 'ocop';
import { communityTourism, whiteSpirit } from 'ocop/rubrics/qd-1048-2019';
import { whiteSpirit as of148Spirit } from 'ocop/rubrics/qd-148-2023';
import { describe, expect, it } from 'vitest';
import { day, value } from '../day';

/** 781/QĐ-TTg, Annex II, clause 6: star minimums from 08/06/2020 on, tourism apart, known in part only. */
describe('minimums that are known and not counted', () => {
  const assessment = value(assess(whiteSpirit, topAnswers(whiteSpirit))) as CompleteAssessment;
  const ranking = rank(qd1048, whiteSpirit, assessment, { on: day('2021-05-01') });

  it('make a ranking one by points, and it says so', () => {
    const vi = explain(ranking, { locale: 'vi' });
    expect(vi).toContain('Hạng theo điểm, chưa tính yêu cầu tối thiểu theo sao: 5 sao');
    expect(vi).not.toContain('đạt cả điểm và yêu cầu tối thiểu');
    const en = explain(ranking, { locale: 'en' });
    expect(en).toContain('The rank by points, star minimums not counted: 5 stars');
    expect(en).not.toContain('both met');
  });

  it('are not spoken of before they held, nor for tourism: the rank is one by points', () => {
    const before = rank(qd1048, whiteSpirit, assessment, { on: day('2020-06-07') });
    const tourism = rank(qd1048, communityTourism, value(assess(communityTourism, topAnswers(communityTourism))) as CompleteAssessment);
    for (const one of [before, tourism]) {
      expect(explain(one, { locale: 'vi' })).toContain('\nHạng theo điểm: 5 sao\n');
      expect(explain(one, { locale: 'vi' })).not.toContain('tối thiểu');
      expect(explain(one, { locale: 'en' })).toContain('\nThe rank by points: 5 stars\n');
    }
    const of148 = rank(qd148, of148Spirit, value(assess(of148Spirit, topAnswers(of148Spirit))) as CompleteAssessment);
    expect(explain(of148, { locale: 'vi' })).toContain('Hạng cao nhất đạt cả điểm và yêu cầu tối thiểu: 5 sao');
  });

  it('are cited with the title of their source, not with its id', () => {
    const text = explain(ranking, { locale: 'vi' });
    expect(text).toContain('781/QĐ-TTg, Phụ lục II, khoản 6 (cổng chính thức; ');
    expect(text).not.toContain('781-yen-bai');
  });

  it('are cited so for a council as well', () => {
    // A made-up council of five who agree.
    const members = Array.from({ length: 5 }, (_, at): CouncilMember => ({ id: `m${at}`, role: at === 0 ? 'chair' : 'member', present: true }));
    const ballots = members.map(
      ({ id }) => ({ edition: 'qd-1048-2019', set: whiteSpirit.set, member: id, answers: topAnswers(whiteSpirit) }) as const,
    );
    const council = value(
      councilResult(qd1048, whiteSpirit, { members, ballots }, { ...tayNinhCouncil, notScoring: ['secretary'], minimums: 'each-member' }),
    );
    const text = explain(council, { locale: 'vi' });
    expect(text).toContain('Hạng theo điểm, chưa tính yêu cầu tối thiểu theo sao: 5 sao');
    expect(text).toContain('781/QĐ-TTg, Phụ lục II, khoản 6 (cổng chính thức; ');
    expect(text).not.toContain('781-yen-bai');
  });
});
