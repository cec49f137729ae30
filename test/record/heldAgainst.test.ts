import { describe, expect, it } from 'vitest';
import {
  assess,
  certify,
  councilResult,
  deadline,
  describeFault,
  fromRecord,
  qd148,
  qd26,
  rank,
  roundOf,
  tayNinhCouncil,
  toRecord,
  topAnswers,
  withdraw,
  withReadings,
  type Rubric,
  type Storable,
} from 'ocop';
import { rubrics } from 'ocop/rubrics/qd-1048-2019';
import { whiteSpirit } from 'ocop/rubrics/qd-148-2023';
import { riceAndGrains } from 'ocop/rubrics/qd-26-2026';
import { day, value } from '../day';

// A stored result beside the law: what the same question brings now, field by field.

type Data = { readonly [field: string]: unknown };
type Law = Parameters<typeof fromRecord>[1];

const answers = topAnswers(whiteSpirit);
const complete = (given = answers) => {
  const assessment = value(assess(whiteSpirit, given));
  if (assessment.kind !== 'complete') throw new Error(assessment.kind);
  return assessment;
};

function readOf(result: Storable, law: Law, more: Data = {}, given: unknown = null): string {
  const record = JSON.parse(JSON.stringify(toRecord(result, given as never))) as { readonly result: object };
  const read = fromRecord({ ...record, result: { ...record.result, ...more } }, law);
  if (read.ok) return 'as it was';
  const { error } = read;
  return error.code === 'record-disagrees' ? `${error.at}: ${error.received}, not ${error.expected}` : error.code;
}

describe('a sheet scored again', () => {
  const assessment = complete();
  const law = { rubric: whiteSpirit as Rubric };

  it('of another edition, set or case is not of that sheet', () => {
    expect(readOf(assessment, law)).toBe('as it was');
    expect(readOf(assessment, law, { set: 2 })).toBe('result.set: 2, not 14');
    const { 26: tourism } = rubrics;
    const visited = value(assess(tourism, topAnswers(tourism)));
    expect(readOf(visited, { rubric: tourism })).toBe('as it was');
    expect(readOf(visited, { rubric: tourism }, { variant: 'made-up' })).toBe(`result.variant: made-up, not ${tourism.variant}`);
  });

  it('is of another kind, where answers are missing or a ground eliminates', () => {
    const { '1.a': _, ...partial } = answers;
    expect(readOf(assessment, law, { answers: partial })).toBe('result.kind: complete, not incomplete');
    const open = value(assess(whiteSpirit, partial));
    expect(readOf(open, law)).toBe('as it was');
    expect(readOf(open, law, { answers })).toBe('result.kind: incomplete, not complete');
    expect(readOf(open, law, { missing: ['1.b'] })).toBe('result.missing.0: 1.b, not 1.a');
    expect(readOf(open, law, { missing: ['1.a', '1.b'] })).toBe('result.missing.1: 1.b, not null');
    expect(readOf(open, law, { missing: [] })).toBe('result.missing.0: undefined, not 1.a');
  });

  it('is held against the ground that the sheet prints', () => {
    const [ground] = riceAndGrains.eliminations;
    const out = value(assess(riceAndGrains, {}, { eliminatedBy: [ground?.id ?? ''] }));
    expect(out.kind).toBe('eliminated');
    expect(readOf(out, { rubric: riceAndGrains })).toBe('as it was');
    expect(readOf(out, { rubric: riceAndGrains }, { grounds: [{ id: 'no-such' }] })).toMatch(/^result\.grounds: /);
    expect(readOf(out, { rubric: riceAndGrains }, { grounds: [] })).toBe('result.kind: eliminated, not incomplete');
  });

  it('tells what stands at a code: a box beyond the last, a code of no sheet, a list for one box', () => {
    const last = whiteSpirit.parts[0].groups[0];
    if (last?.kind !== 'group' || last.children[0]?.kind !== 'criterion') throw new Error('a criterion is wanted');
    const { code, options } = last.children[0];
    expect(readOf(assessment, law, { answers: { ...answers, [code]: 50 } })).toBe(`result.answers.${code}: 50, not 0-${options.length}`);
    expect(readOf(assessment, law, { answers: { ...answers, '9.z': 1 } })).toBe('result.answers.9.z: 1, not null');
    expect(readOf(assessment, law, { answers: { ...answers, [code]: [1] } })).toMatch(new RegExp(`^result\\.answers\\.${code}: an array, not`));
  });

  it('by the reading it names: the mark on a heading as the top box', () => {
    const low = { ...answers, '3.e': 1 };
    const topBox = value(assess(whiteSpirit, low, { headingMark: 'top-box' }));
    const firstBox = value(assess(whiteSpirit, low));
    expect(topBox.kind === 'complete' && firstBox.kind === 'complete' && [topBox.unmet.length, firstBox.unmet.length]).toEqual([1, 0]);
    expect(readOf(topBox, law)).toBe('as it was');
    expect(readOf(firstBox, law)).toBe('as it was');
    expect(readOf(topBox, law, { readings: [] })).toBe('result.unmet.0: an object, not null');
    expect(readOf(firstBox, law, { readings: [{ id: 'heading-mark', chosen: 'top-box' }] })).toBe('result.unmet.0: undefined, not an object');
  });

  it('words are told and not compared: they may have been improved since', () => {
    const low = value(assess(whiteSpirit, { ...answers, '3.e': 0 }));
    const unmet = (low.kind === 'complete' ? low.unmet : []).map((mark) => ({ ...mark, name: { vi: 'x', en: 'x' }, wanted: null, ticked: null }));
    expect(unmet).toHaveLength(1);
    expect(readOf(low, law, { unmet })).toBe('as it was');
    expect(readOf(low, law, { unmet: unmet.map((mark) => ({ ...mark, star: 3 })) })).toBe(`result.unmet.0.star: 3, not ${unmet[0]?.star}`);
  });
});

describe('a ranking again', () => {
  const assessment = complete({ ...answers, '3.e': 0 });
  const ranking = rank(qd148, whiteSpirit, assessment);
  const given = { answers: { ...answers, '3.e': 0 } };
  const law = { rubric: whiteSpirit as Rubric, edition: qd148 };

  it('by its points alone, where no answers were kept', () => {
    expect(readOf(ranking, { edition: qd148 })).toBe('as it was');
    // The range it carries is its own; the edition knows better.
    const other = { bandRange: null, band: 4, star: 4, unmet: {} };
    expect(readOf(ranking, { edition: qd148 }, other)).toBe(`result.band: 4, not ${ranking.band}`);
    expect(readOf(ranking, law, other)).toBe(`result.band: 4, not ${ranking.band}`);
    expect(readOf(ranking, { edition: qd148 }, { ...other, total: 101 })).toBe('result.total: 101, not 0-100');
    expect(readOf(ranking, {}, other)).toBe('as it was');
  });

  it('by the range of its band', () => {
    expect(ranking.bandRange).toEqual({ from: 90, through: 100 });
    expect(readOf(ranking, { edition: qd148 }, { bandRange: { from: 80, through: 100 } })).toBe('result.bandRange.from: 80, not 90');
    expect(readOf(ranking, { edition: qd148 }, { bandRange: { from: 90, through: 99 } })).toBe('result.bandRange.through: 99, not 100');
    expect(readOf(ranking, {}, { bandRange: { from: 80, through: 100 } })).toBe('as it was');
    const of4 = value(assess(whiteSpirit, { ...topAnswers(whiteSpirit), '1.a': 0, '1.b': 0, '2.a': 0, '2.b': 0 }));
    if (of4.kind === 'complete') {
      const four = rank(qd148, whiteSpirit, of4);
      expect(four.bandRange).toEqual({ from: 70, below: 90 });
      expect(readOf(four, { edition: qd148 }, { bandRange: { from: 70, below: 91 } })).toBe('result.bandRange.below: 91, not 90');
    }
    expect(of4.kind).toBe('complete');
  });

  it('from the answers kept, where the sheet is given as well', () => {
    expect(readOf(ranking, law, {}, given)).toBe('as it was');
    expect(readOf(ranking, law, { set: 2 }, given)).toBe('result.set: 2, not 14');
    expect(readOf(ranking, law, { total: ranking.total - 1 }, given)).toBe(`result.total: ${ranking.total - 1}, not ${ranking.total}`);
    expect(readOf(ranking, law, { unmet: { 4: [{}], 5: [{}] } }, given)).toMatch(/^result\.unmet\.4\.0\./);
    const { '1.a': _, ...partial } = given.answers;
    expect(readOf(ranking, law, {}, { answers: partial })).toBe('given.answers: incomplete, not complete');
    expect(readOf(ranking, law, {}, { answers: { ...answers, '9.z': 1 } })).toBe('given.answers.9.z: 1, not null');
    expect(readOf(ranking, law, {}, { answers: 'x' })).toBe('given.answers: x, not null');
    expect(readOf(ranking, law, { total: ranking.total - 1 }, { kept: 'something else' })).toBe('as it was');
    expect(readOf(ranking, { rubric: whiteSpirit }, { total: ranking.total - 1 }, given)).toBe('as it was');
  });

  it('by the reading it names: the minimums of its own star alone', () => {
    const own = withReadings(qd148, { 'lower-star-minimums': 'own-star-only' });
    const other = rank(own, whiteSpirit, assessment);
    expect(readOf(other, law, {}, given)).toBe('as it was');
  });
});

describe('a certificate again', () => {
  const certificate = value(certify(qd26, { star: 4, issuedOn: day('2026-08-05') }));
  const law = { edition: qd26 };

  it('has the term, the days and the issuer of its edition', () => {
    expect(readOf(certificate, law)).toBe('as it was');
    // 35 months from 05/08/2026 end on 05/07/2029: it agrees with itself and not with the law.
    expect(readOf(certificate, law, { termMonths: 35, lastDay: '2029-07-05', filing: null, noticeBy: null })).toBe(
      'result.lastDay: 2029-07-05, not 2029-08-05',
    );
    // 148 asks for notice 30 days before: of the 30th of November that is the 31st of October.
    const of148 = value(certify(qd148, { star: 3, issuedOn: day('2024-11-30') }));
    expect(readOf(of148, { edition: qd148 })).toBe('as it was');
    expect(readOf(of148, { edition: qd148 }, { noticeBy: '2027-10-30' })).toBe('result.noticeBy: 2027-10-30, not 2027-10-31');
    expect(readOf(certificate, law, { filing: null })).toBe('result.filing: null, not an object');
    expect(readOf(certificate, law, { issuer: { ...certificate.issuer, level: 'central' } })).toBe('result.issuer.level: central, not province');
    expect(readOf(certificate, law, { issuer: undefined })).toBe('record-field');
  });

  it('counted by the reading it names', () => {
    const counted = value(certify(withReadings(qd26, { 'certificate-counting': 'first-day-counted' }), { star: 4, issuedOn: day('2026-08-05') }));
    expect(counted.lastDay).toBe('2029-08-04');
    expect(readOf(counted, law)).toBe('as it was');
  });

  it('of a day before the edition is none', () => {
    const early = { issuedOn: '2019-01-01', firstDay: '2019-01-01', lastDay: '2022-01-01', noticeBy: null, filing: null };
    expect(readOf(certificate, law, early)).toMatch(/^result\.issuedOn: 2019-01-01, not /);
  });
});

describe('readings a result names that the edition does not know', () => {
  it('change nothing', () => {
    const certificate = value(certify(qd26, { star: 4, issuedOn: day('2026-08-05') }));
    for (const readings of [
      [{ id: 'no-such', chosen: 'x' }],
      [{ id: 'constructor', chosen: 'x' }],
      [{ id: 'certificate-counting', chosen: 'no-such' }],
      [{ id: 'certificate-counting', chosen: 'constructor' }],
      [{ id: 'certificate-counting' }],
      [{ id: 1, chosen: 1 }],
    ]) {
      const told = readings.map((used) => ({ ...used, answer: { vi: 'a', en: 'a' }, basis: [] }));
      expect(readOf(certificate, { edition: qd26 }, { readings: told })).toBe('as it was');
      // Without its words it could not be told.
      expect(readOf(certificate, { edition: qd26 }, { readings })).toBe('record-field');
    }
  });
});

// 26/2026, Art. 8: the chairman of the province withdraws 4 stars, on one of six grounds. Before it no ground is listed, and who issues withdraws.
describe('a withdrawal held against the edition', () => {
  const issued = value(certify(qd26, { star: 4, issuedOn: day('2026-08-05') }));
  const withdrawn = value(withdraw(qd26, issued, { on: day('2027-01-15'), ground: 'production-stopped' }));
  const law = { edition: qd26 };
  const withdrawal = (more: Data): Data => ({ withdrawal: { ...withdrawn.withdrawal, ...more } });

  it('is by who issues the star, on a ground that is listed', () => {
    expect(readOf(withdrawn, law)).toBe('as it was');
    expect(readOf(withdrawn, law, withdrawal({ by: 'central' }))).toBe('result.withdrawal.by: central, not province');
    expect(readOf(withdrawn, law, withdrawal({ ground: 'made-up' }))).toMatch(/^result\.withdrawal\.ground: made-up, not .*production-stopped/);
    expect(readOf(withdrawn, {}, withdrawal({ by: 'central', ground: 'made-up' }))).toBe('as it was');
  });

  it('is on any ground where none is listed, and by another edition where its own has lapsed', () => {
    const before = value(certify(qd148, { star: 3, issuedOn: day('2024-08-01') }));
    const local = value(withdraw(qd148, before, { on: day('2025-01-15'), ground: 'Made-up ground of a province' }));
    expect([local.withdrawal?.by, readOf(local, { edition: qd148 })]).toEqual(['district', 'as it was']);
    const by = { withdrawal: { ...local.withdrawal, by: 'province' } };
    expect(readOf(local, { edition: qd148 }, by)).toBe('result.withdrawal.by: province, not district');
    const later = value(withdraw(qd26, before, { on: day('2026-09-01'), ground: 'production-stopped' }));
    expect([later.withdrawal?.by, readOf(later, { edition: qd148 })]).toEqual(['province', 'as it was']);
  });
});

describe('a council counted again', () => {
  const members = (['chair', 'member', 'member'] as const).map((role, at) => ({ id: `m${at}`, role, present: true }));
  const ballots = members.map(({ id }, at) => ({ member: id, edition: 'qd-148-2023', set: 14, answers: { ...answers, '3.e': at } }) as const);
  const policy = { ...tayNinhCouncil, notScoring: [], minimums: 'each-member' } as const;
  const given = { sitting: { members, ballots }, policy };
  const council = value(councilResult(qd148, whiteSpirit, given.sitting, policy));
  const law = { rubric: whiteSpirit as Rubric, edition: qd148 };
  if (council.kind !== 'valid' || council.ranking === null) throw new Error('a ranking is wanted');
  const { ranking, total, parts } = council;

  it('says what the sitting that is kept comes to', () => {
    expect(readOf(council, law, {}, given)).toBe('as it was');
    const { A, B } = parts;
    const shifted = { A: { ...A, sum: A.sum - 1 }, B: { ...B, sum: B.sum + 1 } };
    expect(readOf(council, law, { parts: { ...parts, ...shifted } }, given)).toBe(`result.parts.A.sum: ${A.sum - 1}, not ${A.sum}`);
    expect(readOf(council, law, { ranking: null }, given)).toBe('result.ranking: null, not an object');
    expect(readOf(council, law, { ranking: { ...ranking, star: 5, unmet: {} } }, given)).toMatch(/^result\.ranking\.star: 5, not /);
    expect(readOf(council, law, { policy: { ...council.policy, largestSpread: 50 } }, given)).toMatch(/^result\.policy\.largestSpread: 50, not /);
    expect(readOf(council, law, {}, { ...given, sitting: { members, ballots: [] } })).toBe('given.sitting: no-ballots, not valid');
    const absent = members.map((member) => ({ ...member, present: false }));
    expect(readOf(council, law, {}, { ...given, sitting: { members: absent, ballots } })).toBe('given.sitting: ballot-not-due, not valid');
    expect(readOf(council, law, { set: 2 }, given)).toBe('result.set: 2, not 14');
    expect(readOf(council, { ...law, rubric: riceAndGrains as Rubric }, {}, given)).toBe('result.edition: qd-148-2023, not qd-26-2026');
  });

  it('was held by the policy that is kept beside it', () => {
    for (const [field, changed] of [
      ['quorum', { part: 1, of: 9 }],
      ['chairMustBePresent', !policy.chairMustBePresent],
      ['notScoring', ['observer']],
      ['minimums', 'agreed-sheet'],
    ] as const) {
      expect(readOf(council, law, { policy: { ...council.policy, [field]: changed } }, given)).toMatch(new RegExp(`^result\\.policy\\.${field}`));
    }
    for (const [field, changed] of [
      ['total', { sum: 1, of: 3 }],
      ['band', 1],
    ] as const) {
      expect(readOf(council, law, { ranking: { ...ranking, [field]: changed } }, given)).toMatch(new RegExp(`^result\\.ranking\\.${field}`));
    }
  });

  it('may carry the words, readings and sources of its day', () => {
    const [first] = council.sources ?? [];
    const earlier = { sources: first === undefined ? [] : [{ ...first, id: 'made-up' }], basis: council.basis.slice(0, 1), readings: [] };
    expect(readOf(council, law, earlier, given)).toBe('as it was');
  });

  it('is left where the sitting, the policy or the law is not there', () => {
    const other = { band: 1, ranking: null };
    for (const kept of [null, { sitting: given.sitting }, { policy }]) expect(readOf(council, law, other, kept)).toBe('as it was');
    for (const half of [{ rubric: law.rubric }, { edition: qd148 }, {}]) expect(readOf(council, half, other, given)).toBe('as it was');
  });

  it('has parts of as many ballots as there are', () => {
    const twice = { sum: 2 * parts.A.sum, of: 2 * parts.A.of };
    expect(total.of).toBe(3);
    expect(readOf(council, {}, { parts: { ...parts, A: twice } })).toBe('result.parts.A.of: 6, not 3');
  });
});

// 26/2026, Art. 7(6)g: 45 days from receipt; Art. 7(2): 15 working days; Art. 12(3): 180 days. 2/9 and the day beside it are off.
describe('a limit counted again', () => {
  const holidays = { 2026: { daysOff: [day('2026-09-01'), day('2026-09-02')] } };
  const asked = { of: 're-evaluation', from: day('2026-07-18') } as const;
  // 45 days from 18/07/2026 end on 01/09/2026, a day off; the next working day is 03/09/2026.
  const limit = value(deadline(qd26, asked, holidays));
  const report = value(deadline(qd26, { of: 'commune-report', from: day('2026-06-05') }, holidays));
  const given = { ...asked, holidays };

  it('from the question that is kept, without the law', () => {
    expect([limit.lastDay, report.lastDay]).toEqual(['2026-09-03', '2026-06-26']);
    expect(readOf(limit, {}, {}, given)).toBe('as it was');
    expect(readOf(limit, {}, { lastDay: '2026-09-04' }, given)).toBe('result.lastDay: 2026-09-04, not 2026-09-03');
    expect(readOf(limit, {}, { days: 44 }, given)).toBe('result.lastDay: 2026-09-03, not 2026-08-31');
    expect(readOf(limit, {}, { from: '2026-07-17' }, given)).toBe('given.from: 2026-07-18, not 2026-07-17');
    expect(readOf(limit, {}, { of: 'withdrawal-decision' }, given)).toBe('given.of: re-evaluation, not withdrawal-decision');
    expect(readOf(report, {}, { lastDay: '2026-06-25' }, { holidays })).toBe('result.lastDay: 2026-06-25, not 2026-06-26');
    expect(readOf(report, {}, { working: false }, { holidays })).toBe('result.lastDay: 2026-06-26, not 2026-06-22');
  });

  it('as far as it goes, where the holidays were not kept or are none', () => {
    for (const kept of [null, {}, { holidays: {} }, { holidays: 'x' }, { holidays: { 2026: { daysOff: ['x'] } } }]) {
      expect(readOf(limit, {}, { lastDay: '2026-09-04' }, kept)).toBe('as it was');
      expect(readOf(limit, {}, { lastDay: '2026-08-31' }, kept)).toBe('result.lastDay: 2026-08-31, not >= 2026-09-01');
      expect(readOf(report, {}, { lastDay: '2026-06-19' }, kept)).toBe('result.lastDay: 2026-06-19, not >= 2026-06-20');
    }
    const papers = value(deadline(qd148, { of: 'council-papers', from: day('2024-05-15') }, { 2024: { daysOff: [] } }));
    expect(papers.lastDay).toBe('2024-05-14');
    expect(readOf(papers, {}, { lastDay: '2024-05-13' })).toBe('as it was');
    expect(readOf(papers, {}, { lastDay: '2024-05-15' })).toBe('result.lastDay: 2024-05-15, not <= 2024-05-14');
  });

  it('needs no holidays where the days are those of a certificate', () => {
    const extension = value(deadline(qd26, { of: 'extension', from: day('2026-08-01') }, {}));
    expect(extension.lastDay).toBe('2027-01-28');
    expect(readOf(extension, {})).toBe('as it was');
    expect(readOf(extension, {}, { lastDay: '2027-01-29' })).toBe('result.lastDay: 2027-01-29, not 2027-01-28');
  });

  it('by the edition it was made under', () => {
    const law = { edition: qd26 };
    expect(readOf(limit, law, {}, given)).toBe('as it was');
    expect(readOf(limit, law, {})).toBe('as it was');
    expect(readOf(limit, law, { days: 60, lastDay: '2026-09-16' }, given)).toBe('result.days: 60, not 45');
    expect(readOf(report, law, { working: false })).toBe('result.working: false, not true');
    expect(readOf(limit, law, { of: 'council-papers', lastDay: '2026-06-01' })).toBe('result.of: council-papers, not no-such-limit');
  });

  it('misses what telling it needs, and is counted within the calendar', () => {
    for (const field of ['days', 'working']) expect(readOf(limit, { edition: qd26 }, { [field]: undefined }, given)).toBe('record-field');
    expect(readOf(limit, {}, { from: '9989-07-18', lastDay: '9999-12-31' })).toBe('as it was');
  });
});

// 26/2026, Art. 5(1): proposed before 30/04, done before 30/06; before 30/10 and 30/12.
describe('a round found again', () => {
  const asked = { level: 'province', proposedOn: day('2027-04-29') } as const;
  const round = value(roundOf(qd26, asked));
  const law = { edition: qd26 };

  it('by the edition, and by the question that is kept', () => {
    expect([round.round, round.lastDayToPropose, round.lastDay]).toEqual([1, '2027-04-29', '2027-06-29']);
    expect(readOf(round, law, {}, asked)).toBe('as it was');
    expect(readOf(round, law, { lastDay: '2027-06-30' })).toBe('result.lastDay: 2027-06-30, not 2027-06-29');
    expect(readOf(round, law, { lastDayToPropose: '2027-04-30' })).toBe('result.lastDayToPropose: 2027-04-30, not 2027-04-29');
    expect(readOf(round, law, { round: 2 })).toBe('result.round: 2, not 1');
    expect(readOf(round, {}, { proposedOn: '2027-04-28' }, asked)).toBe('given.proposedOn: 2027-04-29, not 2027-04-28');
    expect(readOf(round, {}, { level: 'central' }, asked)).toBe('given.level: province, not central');
    expect(readOf(round, law, { proposedOn: '2026-05-21' })).toBe('result.proposedOn: 2026-05-21, not proposed-before-edition');
    expect(readOf(round, { edition: qd148 }, { edition: 'qd-148-2023' })).toBe('edition: qd-26-2026, not qd-148-2023');
    expect(readOf(round, law, { level: 'commune' })).toBe('result.level: commune, not no-rounds');
  });

  it('as the record says it was read', () => {
    const included = withReadings(qd26, { 'before-a-date': 'includes-the-day' });
    const read = value(roundOf(included, { level: 'province', proposedOn: day('2027-04-30') }));
    expect(read.lastDay).toBe('2027-06-30');
    expect(readOf(read, law)).toBe('as it was');
    expect(readOf(read, law, { readings: [] })).toBe('result.round: 1, not 2');
  });

  it('is told in words', () => {
    const told = (code: string) => describeFault({ code: 'record-disagrees', at: 'result.x', received: 'x', expected: code } as never);
    for (const code of ['proposed-before-edition', 'no-rounds', 'no-such-limit', 'issued-before-edition', 'star-not-certified', 'edition-lapsed']) {
      expect(told(code).vi).not.toContain(code);
      expect(told(code).en).not.toContain(code);
    }
    expect(told('>= 2026-09-01')).toEqual({
      vi: 'Bản lưu không khớp tại result.x: bản lưu ghi x; theo phần còn lại của bản lưu hoặc theo văn bản: không trước ngày 01/09/2026',
      en: 'The record does not agree at result.x: it says x; by the rest of it or by the law: no earlier than 2026-09-01',
    });
  });
});
