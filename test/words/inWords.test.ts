import {
  assess,
  describeFault,
  editions,
  explain,
  qd148,
  qd26,
  rank,
  refer,
  topAnswers,
  trace,
  withReadings,
  type Edition,
  type Ranking,
  type Referral,
} from 'ocop';
import { whiteSpirit } from 'ocop/rubrics/qd-148-2023';
import { describe, expect, it } from 'vitest';
import { rubricsOf } from '../../src/in-force/rubricsOf';
import { sentencesOf } from '../../src/publish/sentencesOf';
import { groundNames } from '../../src/words/vi/groundNames';
import { value } from '../day';
import { where } from './refusalSamples';

// An official reads what a ground or a reading is about; its id stands in parentheses, for who must type it.

const grounds = [
  ...editions.flatMap(({ certificate }) => (certificate.withdrawal?.grounds ?? []).map(({ id }) => id)),
  ...Object.values(rubricsOf).flatMap((rubrics) => (rubrics ?? []).flatMap(({ eliminations }) => eliminations.map(({ id }) => id))),
];

describe('a ground to choose', () => {
  it('has a name, and no name is of none', () => {
    expect(Object.keys(groundNames).sort()).toEqual([...new Set(grounds)].sort());
    expect(Object.values(groundNames).filter((name) => name !== name.normalize('NFC') || !/[à-ỹđ]/i.test(name))).toEqual([]);
  });

  it('of withdrawal is told by it', () => {
    const expected = ['mark-misused', 'production-stopped'];
    expect(describeFault({ code: 'unknown-withdrawal-ground', received: 'rust', expected }).vi).toBe(
      'Không có trường hợp "rust"; chọn một trong: dùng nhãn hiệu OCOP không đúng quy định (mark-misused); không còn sản xuất (production-stopped)',
    );
  });

  it('of a sheet is told by it', () => {
    const wrong = assess(whiteSpirit, {}, { eliminatedBy: ['rust'] });
    if (wrong.ok) throw new Error('no fault');
    const [fault] = wrong.error;
    if (fault.code !== 'unknown-ground') throw new Error(fault.code);
    for (const id of fault.grounds) expect(describeFault(fault).vi).toContain(`${groundNames[id]} (${id})`);
  });
});

describe('a reading used', () => {
  it('is told by what it is about; in English its id is words', () => {
    const { readings } = value(assess(whiteSpirit, topAnswers(whiteSpirit)));
    const [step] = trace(value(assess(whiteSpirit, topAnswers(whiteSpirit)))).filter(({ rule }) => rule === 'reading');
    expect(readings.map(({ id }) => id)).toEqual(['heading-mark']);
    expect(step?.text.vi).toBe('Cách hiểu về dấu sao in ở tên tiêu chí ("heading-mark"): Ít nhất ô thứ nhất');
    expect(step?.text.en).toBe('Reading "heading-mark": At least the first box');
  });
});

describe('the reading of a missed minimum', () => {
  const saysIt = (referral: Referral): boolean => explain(referral, { locale: 'vi' }).includes('missed-minimum-referral');
  const assessment = value(assess(whiteSpirit, topAnswers(whiteSpirit)));
  if (assessment.kind !== 'complete') throw new Error(assessment.kind);
  const ranking = rank(qd148, whiteSpirit, assessment);
  const byStar = withReadings(qd148, { 'missed-minimum-referral': 'by-star' });

  it('is not told where points alone decide below the line, or where a level only reports', () => {
    expect(saysIt(refer(qd148, { level: 'district', score: 60 }))).toBe(false);
    expect(saysIt(refer(qd26, { level: 'commune', score: 95 }))).toBe(false);
    expect(saysIt(refer(qd26, { level: 'province', score: 20 }))).toBe(false);
  });

  it('is not told where it is read by the star and no minimum was looked at', () => {
    expect(saysIt(refer(byStar, { level: 'province', score: 95 }))).toBe(false);
  });

  it('is told where a dossier goes up', () => {
    expect(saysIt(refer(qd148, { level: 'province', score: assessment.total, ranking }))).toBe(true);
    expect(saysIt(refer(byStar, { level: 'province', score: assessment.total, ranking: rank(byStar, whiteSpirit, assessment) }))).toBe(true);
  });
});

describe('the reading of a minimum missed at the centre', () => {
  const ranking = { result: 'ranking', edition: 'qd-26-2026', set: 14, total: 92, band: 5, star: 4 } as Ranking;
  const told = (edition: Edition, locale: 'vi' | 'en'): readonly string[] =>
    explain(refer(edition, { level: 'central', score: 92, ranking }), { locale }).split('\n');
  const anew = withReadings(qd26, { 'missed-minimum-at-the-centre': 'nobody' });

  it('is told with what it decided', () => {
    expect(told(qd26, 'vi').join()).toContain('cấp tỉnh công nhận và cấp giấy chứng nhận 4 sao');
    expect(told(qd26, 'vi').join()).toContain(
      'Cách hiểu về sản phẩm đủ điểm 5 sao ở trung ương nhưng thiếu yêu cầu tối thiểu ("missed-minimum-at-the-centre")',
    );
    expect(told(anew, 'vi').join()).toContain(
      'Đủ điểm nhưng thiếu yêu cầu tối thiểu: cấp trung ương không công nhận, không cấp nào công nhận theo kết quả này',
    );
    expect(told(anew, 'en').join()).toContain(
      'The points suffice but a minimum is missed: the centre does not recognise, and nobody does on this result',
    );
    expect(told(anew, 'en').join()).toContain('Reading "missed-minimum-at-the-centre": Nobody on this result: it takes another evaluation');
  });
});

describe('what was passed in place of answers', () => {
  it.each([[new Map([['1.a', 1]])], [new FormData()], [new URLSearchParams('box_1_a=1')]])('%o points to what reads a form', (given) => {
    const wrong = assess(whiteSpirit, given as never);
    expect(wrong.ok ? '' : describeFault(wrong.error[0]).vi).toContain('answersFromForm');
    expect(wrong.ok ? '' : describeFault(wrong.error[0]).en).toContain('answersFromForm');
  });
});

describe('an upgrade that is no higher', () => {
  const referral = { result: 'referral', kind: 'recognise', by: 'district', star: 3 } as never;
  const fault = { ...where, code: 'score-says-otherwise', expected: 'not-met', referral } as const;

  it('says why it is not met', () => {
    const told = describeFault(fault as never);
    expect(told.vi).toContain(
      'kết quả 3 sao không cao hơn hạng sao của giấy chứng nhận đang có: nâng hạng như vậy là "không đạt" (not-met), theo cách hiểu về nâng hạng mà kết quả không cao hơn',
    );
    expect(told.en).toContain('3 stars are no higher than those of the certificate held: such an upgrade is "not met" (not-met)');
  });

  it('is published with what it is said of', () => {
    const published = sentencesOf().refusals.find(({ code }) => code === 'score-says-otherwise');
    expect(published?.sentences.map(({ when }) => when?.is)).toEqual([{ expected: 'not-met', 'referral.kind': 'recognise' }, undefined]);
    expect(published?.sentences[0]?.vi).toContain('kết quả {referral.star} sao');
    expect(published?.sentences[1]?.vi).toContain('{expected:event}');
  });
});
