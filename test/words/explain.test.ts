import {
  addWorkingDays,
  assess,
  calendarDate,
  certify,
  checkScore,
  describeFault,
  editionOn,
  editions,
  explain,
  productSet,
  qd148,
  qd26,
  rank,
  refer,
  standing,
  topAnswers,
  trace,
  withdraw,
  type Explainable,
  type Fault,
} from 'ocop';
import { communityTourism, freshVegetablesAndFruit, tea, whiteSpirit } from 'ocop/rubrics/qd-148-2023';
import { describe, expect, it } from 'vitest';
import { madeUpDossier, realDossier } from '../../examples/demo/demo';
import { spirit } from '../../examples/demo/spirit';
import { day, value } from '../day';
import { unsaid } from './said';

describe('what is nothing to explain', () => {
  const certified = certify(qd148, { star: 3, issuedOn: day('2024-12-01') });

  it.each([[undefined], [null], ['x'], [[null]]])('%j is refused by name', (given) => {
    expect(() => explain(given as never, { locale: 'vi' })).toThrow(/^"results" must be a result, a fault, or a list of them; got /);
  });

  it('is refused where it is of no known kind', () => {
    expect(() => explain({} as never, { locale: 'vi' })).toThrow(/^"fault" must be one fault of the library/);
    expect(() => explain({ result: 'x' } as never, { locale: 'vi' })).toThrow(/^"result" must be a result that can be put into words/);
    expect(() => trace(null as never)).toThrow(/^"result" must be a result that can be put into words.*; got null$/);
  });

  it('is a Result that was not unwrapped', () => {
    expect(() => explain(certified as never, { locale: 'vi' })).toThrow(/pass its \.value where \.ok is true, else its \.error$/);
  });

  it.each(['fr', undefined, 'toString'])('is in no other language: %s', (locale) => {
    expect(() => explain(value(certified), { locale: locale as never })).toThrow(/^"options\.locale" must be one of vi, en; got /);
  });
});

describe('explain', () => {
  const assessment = value(assess(whiteSpirit, spirit.answers));
  if (assessment.kind !== 'complete') throw new Error('not complete');
  const ranking = rank(qd148, whiteSpirit, assessment);

  it('prints the sum by part, the band, the unmet minimum by name, and the star', () => {
    const vi = explain([assessment, ranking], { locale: 'vi', rubric: whiteSpirit });
    expect(vi).toContain('Phần A - Sản phẩm và sức mạnh của cộng đồng: 38/40 điểm');
    expect(vi).toContain('Tổng: 38 + 23 + 31 = 92 điểm');
    expect(vi).toContain('Theo điểm: 92 thuộc hạng 5 sao (90 – 100)');
    expect(vi).toContain('Chưa đạt yêu cầu tối thiểu cho 5 sao - 2.b Đóng gói, bao bì sản phẩm: cần ô 4');
    expect(vi).toContain('Hạng cao nhất đạt cả điểm và yêu cầu tối thiểu: 4 sao');
    const en = explain([assessment, ranking], { locale: 'en', rubric: whiteSpirit });
    expect(en).toContain('Minimum for 5 stars not met - 2.b');
    expect(en).toContain('The highest star whose points and minimums are both met: 4 stars');
  });

  it('numbers citations once and says each reading once', () => {
    const text = explain(
      [assessment, ranking, refer(qd148, { level: 'district', score: 92, ranking }), refer(qd148, { level: 'province', score: 92, ranking })],
      {
        locale: 'en',
      },
    );
    expect(text.match(/Reading "missed-minimum-referral"/g)).toHaveLength(1);
    const cited = [...text.matchAll(/^\[(\d+)\] /gm)].map((match) => Number(match[1]));
    expect(cited).toEqual(cited.map((_, at) => at + 1));
    const used = new Set([...text.matchAll(/\[(\d+)\]/g)].map((match) => Number(match[1])));
    expect([...used].sort((a, b) => a - b)).toEqual(cited);
    expect(text).toContain('148/QĐ-TTg, Art. 1, clause 2 (press;');
  });

  it('tells an incomplete and an eliminated sheet, and the caveats of a defective one', () => {
    const open = value(assess(communityTourism, {}));
    expect(explain(open, { locale: 'en' })).toContain('The total can still be from 0 to 100 points');
    const out = value(assess(freshVegetablesAndFruit, {}, { eliminatedBy: ['unacceptable-impurities'] }));
    expect(explain(out, { locale: 'vi' })).toContain('Loại (tiêu chí 6.a)');
    expect(explain(value(assess(tea, topAnswers(tea))), { locale: 'en' })).toContain('Caveat of the sheet, item C');
  });

  it.each([
    ['recognised', refer(qd148, { level: 'district', score: 60 }), 'The district recognises the product and certifies 3 stars'],
    ['sent up', refer(qd148, { level: 'province', score: 90 }), 'The province sends the dossier to the centre as potential 5-star'],
    [
      'below 90 at the centre',
      refer(qd26, { level: 'central', score: 80 }),
      'The province may recognise the product with 4 stars on this result, or have it evaluated within its competence',
    ],
    ['too low', refer(qd148, { level: 'district', score: 40 }), 'Below 3 stars: no decision of recognition and no certificate'],
    ['reporting', refer(qd148, { level: 'commune', score: 40 }), 'The commune reports and forwards; it does not score'],
    ['abolished', refer(qd26, { level: 'district', score: 40 }), 'The district no longer exists under this edition'],
  ])('tells who decides: %s', (_, referral, line) => {
    expect(explain(referral, { locale: 'en' }).split('\n')[0]).toContain(line);
  });

  it('tells a certificate and its standing', () => {
    const certificate = value(certify(qd26, { star: 4, issuedOn: day('2026-08-05') }));
    const vi = explain([certificate, standing(certificate, day('2029-03-01'))], { locale: 'vi' });
    expect(vi).toContain('Giấy chứng nhận 4 sao do Chủ tịch UBND cấp tỉnh cấp ngày 05/08/2026, thời hạn 36 tháng, hết ngày 05/08/2029');
    expect(vi).toContain('Chủ thể nộp hồ sơ đánh giá lại từ 06/02/2029 đến 07/04/2029');
    expect(vi).toContain('Ngày 01/03/2029: còn hiệu lực, trong thời gian nộp hồ sơ đánh giá lại');
    const withdrawn = value(withdraw(qd26, certificate, { on: day('2027-01-15'), ground: 'mark-misused' }));
    expect(explain(withdrawn, { locale: 'en' })).toContain(
      'Withdrawn by the province from 2027-01-15 (The OCOP mark used against the rules so that it misleads about the recognised product)',
    );
  });

  it('gives every step of every result a text in both languages', () => {
    const certificate = value(certify(qd148, { star: 3, issuedOn: day('2023-03-31') }));
    const results: Explainable[] = [assessment, ranking, certificate, standing(certificate, day('2026-03-15'))];
    for (const edition of editions) {
      for (const level of ['commune', 'district', 'province', 'central'] as const) {
        for (const score of [0, 30, 50, 70, 90]) results.push(refer(edition, { level, score }));
      }
    }
    for (const result of results) {
      for (const step of trace(result)) {
        expect(unsaid(step.text)).toEqual([]);
      }
    }
  });
});

describe('describeFault', () => {
  const faultOf = (result: { readonly ok: boolean; readonly error?: unknown }): Fault => [result.error].flat()[0] as Fault;
  it.each<[string, Fault, string, string]>([
    ['a form', faultOf(calendarDate('31/12/2024')), 'viết như 2024-12-31', 'write it as 2024-12-31'],
    ['a day', faultOf(calendarDate('2023-02-29')), 'lịch không có ngày này', 'the calendar has no such day'],
    ['holidays', faultOf(addWorkingDays(day('2026-01-01'), 1, {})), 'lịch nghỉ lễ năm 2026', 'public holidays of 2026'],
    ['no edition', faultOf(editionOn(day('2019-08-20'))), 'hiệu lực từ 21/08/2019', 'begins on 2019-08-21'],
    ['a set', faultOf(productSet(qd148, 27)), 'chọn từ 1 đến 26', 'choose from 1 to 26'],
    ['a score', faultOf(checkScore(qd148, 100.01)), '"100.01" không phải điểm từ 0 đến 100', 'is not a score from 0 to 100'],
    ['a box', faultOf(assess(whiteSpirit, { '1.a': 9 })), 'Tiêu chí 1.a không có ô 9; chọn ô từ 1 đến 3', 'Criterion 1.a has no box 9'],
    ['a star', faultOf(certify(qd148, { star: 2 as 3, issuedOn: day('2024-01-01') })), 'chỉ 3, 4, 5 sao', 'only for 3, 4, 5'],
    ['no ground listed', faultOf(assess(communityTourism, {}, { eliminatedBy: ['x'] })), '"x"', '"x"'],
  ])('says what was wrong with %s and what to do', (_, fault, vi, en) => {
    expect(describeFault(fault).vi).toContain(vi);
    expect(describeFault(fault).en).toContain(en);
  });
});

describe('the demo', () => {
  it('scores the real dossier at 93 and sends it up twice', () => {
    const text = realDossier();
    expect(text).toContain('Tổng: 34 + 24 + 35 = 93 điểm');
    expect(text).toContain('By points: 93 is in the band of 5 stars');
    expect(text).toContain('The district sends the dossier to the province');
    expect(text).toContain('The province sends the dossier to the centre');
  });

  it('labels the other dossier as made up', () => {
    const text = madeUpDossier();
    expect(text).toContain('made up');
    expect(text).toContain('The province sends the dossier to the centre as potential 5-star');
    expect(text).toContain('The centre found 4 stars and sends the result back to the province, which recognises the product and certifies 4 stars');
    expect(text).toContain('Certificate of 4 stars');
  });
});
