import {
  assess,
  explain,
  qd1048,
  qd148,
  qd26,
  rank,
  refer,
  topAnswers,
  withReadings,
  type CompleteAssessment,
  type Edition,
  type Level,
  type Rubric,
  type Star,
} from 'ocop';
import { referralSchema } from 'ocop/schemas';
import { communityTourism as of1048Tourism, whiteSpirit as of1048 } from 'ocop/rubrics/qd-1048-2019';
import { flowers } from 'ocop/rubrics/qd-148-2023';
import { describe, expect, it } from 'vitest';
import { day, value } from '../day';

const top = (rubric: Rubric): CompleteAssessment => value(assess(rubric, topAnswers(rubric))) as CompleteAssessment;

const both = (referral: ReturnType<typeof refer>): readonly string[] => (['vi', 'en'] as const).map((locale) => explain(referral, { locale }));

/** A ranking of so many points whose minimums were missed above a star, from the ranking of a sheet. */
function missedAbove(edition: Edition, rubric: Rubric, total: number, band: Star, star: Star) {
  return { ...rank(edition, rubric, top(rubric)), total, band, star };
}

describe('a referral and the minimums of its star', () => {
  // 781/QĐ-TTg, Annex II, clause 6: minimums from 08/06/2020, known in part only.
  it('carries on what its ranking does not count, with its source, and is stored with it', () => {
    const ranking = rank(qd1048, of1048, top(of1048), { on: day('2021-05-01') });
    const referral = refer(qd1048, { level: 'central', score: 100, ranking });
    expect(referral.caveats).toEqual(ranking.caveats);
    const [vi, en] = both(referral);
    expect(vi).toContain('chưa được tính');
    expect(en).toContain('are not counted');
    expect(vi).toContain('781/QĐ-TTg, Phụ lục II, khoản 6');
    expect(vi).not.toContain('781-yen-bai');
    expect(referralSchema.parse(JSON.parse(JSON.stringify(referral)))).toEqual(referral);
    expect(explain([ranking, referral], { locale: 'vi' }).match(/chưa được tính/g)).toHaveLength(1);
  });

  it('of the centre below every star says that the province may evaluate, by Art. 7(4)g', () => {
    const referral = refer(qd26, { level: 'central', score: 49.99 });
    const [vi = '', en = ''] = both(referral);
    expect(vi).toContain('Dưới 3 sao: không có quyết định công nhận, không cấp giấy chứng nhận; cấp tỉnh có thể tổ chức đánh giá, phân hạng');
    expect(en).toContain('Below 3 stars: no decision of recognition and no certificate; the province may have the product evaluated');
    expect(vi).toContain('26/2026/QĐ-TTg, Điều 7, khoản 4, điểm g');
    expect(referralSchema.parse(JSON.parse(JSON.stringify(referral)))).toEqual(referral);
    expect(both(refer(qd148, { level: 'central', score: 49.99 }))[0]).not.toContain('có thể tổ chức');
  });

  it('has no caveats where its ranking has none', () => {
    const ranking = rank(qd1048, of1048Tourism, top(of1048Tourism));
    expect(refer(qd1048, { level: 'central', score: ranking.total, ranking })).not.toHaveProperty('caveats');
  });

  it.each<[string, Edition, Level, number]>([
    ['148: a district and 60 points', qd148, 'district', 60],
    ['148: a province and 75 points', qd148, 'province', 75],
    ['26/2026: the centre and 80 points', qd26, 'central', 80],
  ])('says that it looked at no minimum where it was given no ranking: %s', (_, edition, level, score) => {
    const referral = refer(edition, { level, score });
    expect(referral.starFrom).toBe('points');
    const [vi, en] = both(referral);
    expect(vi).toContain('Theo điểm; chưa xét yêu cầu tối thiểu theo sao - truyền kết quả phân hạng (ranking) để xét');
    expect(en).toContain('By points; no star minimum was looked at - pass a ranking to have them counted');
  });

  it('does not say so where it was given one, where points alone decide, or where nothing is certified', () => {
    const ranked = refer(qd148, { level: 'province', score: 75, ranking: missedAbove(qd148, flowers, 75, 4, 4) });
    expect(ranked).toMatchObject({ kind: 'recognise', star: 4, starFrom: 'ranking' });
    for (const referral of [ranked, refer(qd148, { level: 'district', score: 72 }), refer(qd148, { level: 'district', score: 40 })]) {
      expect(explain(referral, { locale: 'vi' })).not.toContain('chưa xét yêu cầu tối thiểu');
    }
  });
});

describe('a dossier that goes up', () => {
  const first = (text: string | undefined): string | undefined => text?.replace(/ ?\[.*/s, '');

  // 26/2026/QĐ-TTg Art. 7(3)đ: at 90 points or more the province sends a potential five-star to the centre; whether it certifies
  // four stars meanwhile is open. 148/QĐ-TTg, Annex II: a district sends what reaches 70.
  it.each<[Edition, Level, number, string, string]>([
    [
      qd26,
      'province',
      92,
      'Cấp tỉnh chuyển hồ sơ lên cấp trung ương: tiềm năng 5 sao',
      'The province sends the dossier to the centre as potential 5-star',
    ],
    [
      withReadings(qd26, { 'potential-five-stars': 'four-stars-meanwhile' }),
      'province',
      92,
      'Cấp tỉnh chuyển hồ sơ lên cấp trung ương: tiềm năng 5 sao; trong khi chờ cấp giấy chứng nhận 4 sao',
      'The province sends the dossier to the centre as potential 5-star, and certifies 4 stars meanwhile',
    ],
    [
      qd148,
      'district',
      72,
      'Cấp huyện chuyển hồ sơ lên cấp tỉnh: tiềm năng 4 sao',
      'The district sends the dossier to the province as potential 4-star',
    ],
  ])('is told by the star it may reach', (edition, level, score, vi, en) => {
    expect(both(refer(edition, { level, score })).map(first)).toEqual([vi, en]);
  });
});

describe('a result that goes back down', () => {
  // 148/QĐ-TTg: the province recognises 4 stars, the district 3; of 57 products sent up in Đồng Tháp in 2023, 16 went back to be recognised at 3.
  it('is told as found above and recognised below', () => {
    const referral = refer(qd148, { level: 'province', score: 75, ranking: missedAbove(qd148, flowers, 75, 4, 3) });
    const [vi = '', en = ''] = both(referral);
    expect(vi.split('\n')[0]).toContain('Cấp tỉnh đánh giá đạt 3 sao và trả kết quả về cấp huyện; cấp huyện công nhận và cấp giấy chứng nhận 3 sao');
    expect(en.split('\n')[0]).toContain(
      'The province found 3 stars and sends the result back to the district, which recognises the product and certifies 3 stars',
    );
  });

  it('does not name the reading of potential five stars, which is asked from 90 points up', () => {
    const read = (score: number): readonly string[] => refer(qd148, { level: 'province', score }).readings.map(({ id }) => id);
    expect(read(75)).not.toContain('potential-five-stars');
    expect(read(90)).toContain('potential-five-stars');
    expect(explain(refer(qd148, { level: 'province', score: 75 }), { locale: 'vi' })).not.toContain('potential-five-stars');
  });
});
