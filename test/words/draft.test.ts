import {
  advance,
  assess,
  certify,
  compareAssessments,
  defineEdition,
  dossierChecklist,
  explain,
  fromRecord,
  holding,
  ocopCycle,
  planFor,
  qd26,
  quickWins,
  rank,
  rankBounds,
  refer,
  replay,
  standing,
  toRecord,
  topAnswers,
  trace,
  withdraw,
  type CompleteAssessment,
  type Edition,
  type EditionId,
  type IncompleteAssessment,
  type Rubric,
  type State,
} from 'ocop';
import { whiteSpirit } from 'ocop/rubrics/qd-26-2026';
import { storedResultSchema } from 'ocop/schemas';
import { describe, expect, it } from 'vitest';
import { event } from '../cycle/life';
import { day, value } from '../day';

// A made-up draft that stands in no list: 5 stars from 95, certificates of 48 months, 4 stars certified by the ministry.
const draftId = 'draft-2030' satisfies EditionId;
const basis = [{ instrument: '0/DT (made up)', evidence: 'reading', source: 'made up' }] as const;
const chairman = { vi: 'Chủ tịch tỉnh (bịa ra)', en: 'Chairman (made up)' };
const minister = { vi: 'Bộ trưởng (bịa ra)', en: 'Minister (made up)' };
const { province, central } = qd26.levels;
if (province.role !== 'evaluates' || central.role !== 'evaluates') throw new Error('they evaluate');

/** The draft, its levels perhaps others: what follows from them is worked out as for the editions that are shipped. */
const drafted = (levels: Partial<Edition['levels']>): Edition =>
  defineEdition(() => ({
    ...qd26,
    id: draftId,
    name: { vi: 'Dự thảo 2030 (bịa ra)', en: 'Draft of 2030 (made up)' },
    instrument: '0/DT (made up)',
    inForceFrom: day('2030-01-01'),
    rubrics: draftId,
    bands: qd26.bands.map((band) => ({ ...band, basis, ...(band.star === 5 && { from: 95 }) })) as unknown as Edition['bands'],
    levels: {
      ...qd26.levels,
      province: {
        ...province,
        authority: chairman,
        decides: chairman,
        recognises: [3],
        recognitionBasis: basis,
        refersFrom: 70,
        referralBasis: basis,
        basis,
      },
      central: {
        ...central,
        authority: minister,
        decides: minister,
        recognises: [4, 5],
        recognitionBasis: basis,
        referralBasis: basis,
        returnsBelow: { score: 70, to: 'province', basis },
        basis,
      },
      ...levels,
    },
    recognition: { basis },
    sources: [...qd26.sources, { id: 'made up', name: { vi: 'Bịa ra', en: 'Made up' }, grade: 'reading' }],
    certificate: {
      ...qd26.certificate,
      termMonths: 48,
      filing: { fromDaysBefore: 100, toDaysBefore: 50, basis },
      basis,
    },
    transition: null,
    basis,
  }));
const draft = drafted({});
/** The sheet of white spirit, as the draft has it: its own edition and instrument. */
const sheet: Rubric<keyof typeof top & string> = { ...whiteSpirit, edition: draftId, basis } as never;
const top = topAnswers(whiteSpirit);

function scored(change: object): CompleteAssessment {
  const assessment = value(assess(sheet, { ...top, ...change }));
  if (assessment.kind !== 'complete') throw new Error('not complete');
  return assessment;
}

const at92 = scored(below(8));

/** Answers that give away so many points, one criterion at a time, without touching a star mark. */
function below(points: number): object {
  const full = value(assess(sheet, top)) as CompleteAssessment;
  const change: Record<string, number> = {};
  let left = points;
  for (const [code, box] of Object.entries(top) as [string, number][]) {
    if (left === 0) break;
    for (let lower = 1; lower < box; lower++) {
      const found = value(assess(sheet, { ...top, ...change, [code]: lower })) as CompleteAssessment;
      const lost = full.total - (points - left) - found.total;
      if (lost > 0 && lost <= left && found.unmet.length === 0) {
        change[code] = lower;
        left -= lost;
        break;
      }
    }
  }
  if (left > 0) throw new Error(`${left} points too many`);
  return change;
}

const lines = (result: Parameters<typeof explain>[0], locale: 'vi' | 'en'): readonly string[] => explain(result, { locale }).split('\n');

describe('a draft that stands in no list', () => {
  const ranking = rank(draft, sheet, at92);

  it('scores and names its own sheet', () => {
    expect(at92).toMatchObject({ edition: draftId, total: 92, readings: [] });
    expect(lines(at92, 'vi')[0]).toBe('Bộ sản phẩm 14 (Rượu trắng), 0/DT (made up) [1]');
    expect(lines(at92, 'en').filter((line) => line.startsWith('Part'))[1]).toBe(`Part B - Marketing: ${at92.parts.B} of 25 points`);
  });

  it('ranks by its own bands: 92 is 4 stars, 95 is 5', () => {
    expect(ranking).toMatchObject({ edition: draftId, band: 4, star: 4, bandRange: { from: 70, below: 95 } });
    expect(lines(ranking, 'vi')[0]).toBe('Theo điểm: 92 thuộc hạng 4 sao (70 – <95) [1]');
    expect(lines(ranking, 'en')[0]).toBe('By points: 92 is in the band of 4 stars (70 – <95) [1]');
    const five = rank(draft, sheet, scored(below(5)));
    expect(five).toMatchObject({ total: 95, band: 5, star: 5 });
    expect(lines(five, 'vi')[0]).toBe('Theo điểm: 95 thuộc hạng 5 sao (95 – 100) [1]');
  });

  it('refers by its own lines and issuers', () => {
    const up = refer(draft, { level: 'province', score: 92, ranking });
    expect(up).toMatchObject({ kind: 'refer', from: 'province', to: 'central', star: 4 });
    const there = refer(draft, { level: 'central', score: 92, ranking });
    expect(lines(there, 'vi')[0]).toBe('Cấp trung ương công nhận và cấp giấy chứng nhận 4 sao [1]');
    const below4 = draft.levels.province;
    if (below4.role !== 'evaluates') throw new Error('it evaluates');
    const only45 = drafted({ province: { ...below4, recognises: [] } });
    expect(lines(refer(only45, { level: 'central', score: 60 }), 'vi')[0]).toBe(
      'Dưới 4 sao: không có quyết định công nhận, không cấp giấy chứng nhận; cấp tỉnh có thể tổ chức đánh giá, phân hạng theo thẩm quyền [1]',
    );
  });

  const certificate = value(certify(draft, { star: 4, issuedOn: day('2030-03-31') }));

  it('certifies for 48 months by its own authority', () => {
    // 31/03/2030 and 48 months; 100 and 50 days before 31/03/2034 are 21/12/2033 and 09/02/2034.
    expect(lines(certificate, 'vi').slice(0, 2)).toEqual([
      'Giấy chứng nhận 4 sao do Bộ trưởng (bịa ra) cấp ngày 31/03/2030, thời hạn 48 tháng, hết ngày 31/03/2034 [1]',
      'Chủ thể nộp hồ sơ đánh giá lại từ 21/12/2033 đến 09/02/2034 [1]',
    ]);
    const withdrawn = value(withdraw(draft, certificate, { on: day('2031-01-15'), ground: 'production-stopped' }));
    expect(withdrawn.withdrawal).toMatchObject({ by: 'central', groundName: { vi: 'Chủ thể không còn sản xuất sản phẩm OCOP' } });
    expect(lines(standing(certificate, day('2034-03-31')), 'en')[0]).toContain(
      'On 2034-03-31: valid, past the last day for filing a re-evaluation, none filed in the window (2033-12-21 to 2034-02-09); last day 2034-03-31',
    );
  });

  const history = value(
    replay(ocopCycle(draft), [
      event('register-idea', '2030-01-10'),
      event('select-idea', '2030-01-20'),
      event('submit-plan', '2030-01-21'),
      event('approve-plan', '2030-01-22'),
      event('carry-out', '2030-02-01'),
      { kind: 'file-dossier', on: day('2030-02-10'), purpose: 'first' },
      event('report', '2030-02-20'),
      { kind: 'send-up', on: day('2030-03-10'), score: 92, ranking },
      { kind: 'recognise', on: day('2030-03-31'), score: 92, ranking, decision: '1/QĐ (made up)' },
    ]),
  );

  it('goes through its own cycle', () => {
    expect(history.state).toMatchObject({ at: 'recognised', certificate: { edition: draftId, star: 4, lastDay: '2034-03-31' } });
    expect(history.steps.at(-1)).toMatchObject({ actor: 'central', edition: draftId });
    expect(lines(history, 'vi')[8]).toMatch(/^31\/03\/2030 - công nhận \(cấp trung ương\): Được công nhận/);
    expect(lines(holding(draft, history.state, day('2034-01-02')), 'vi')[0]).toContain('trong thời gian nộp hồ sơ đánh giá lại');
    const state: State = history.state;
    expect(value(advance(ocopCycle(draft), state as never, { kind: 'day-comes', on: day('2034-04-01') } as never)).at).toBe('expired');
  });

  it('is advised, compared, and stored and read back, with every word', () => {
    const { '1.1': _, ...open } = top as Record<string, number>;
    const incomplete = value(assess(sheet, open as never)) as IncompleteAssessment;
    const results = [
      at92,
      incomplete,
      ranking,
      refer(draft, { level: 'central', score: 92, ranking }),
      certificate,
      standing(certificate, day('2033-12-24')),
      rankBounds(draft, sheet, incomplete),
      value(planFor(draft, sheet, { ...top, ...below(8) } as never, 5)),
      value(quickWins(draft, sheet, { ...top, ...below(8) } as never)),
      compareAssessments({ edition: draft, rubric: sheet, assessment: scored({}) }, { edition: draft, rubric: sheet, assessment: at92 }),
      value(dossierChecklist(draft, { purpose: 'first', level: 'province', category: 'food' })),
    ] as const;
    for (const result of results) {
      const record = JSON.parse(JSON.stringify(toRecord(result))) as unknown;
      const read = value(fromRecord(record));
      expect(storedResultSchema.safeParse(record).error?.issues).toBeUndefined();
      expect(read.edition).toBe('edition' in result ? draftId : 'renewalUnder' in result ? draftId : null);
      expect(trace(read.result as typeof result)).toEqual(trace(result));
      // No law but the draft's is told or cited, save for how its readings are answered.
      expect(
        trace(result)
          .filter(({ rule }) => rule !== 'reading' && rule !== 'dossier-item' && rule !== 'provision')
          .flatMap((step) => step.basis)
          .filter(({ instrument }) => instrument !== '0/DT (made up)'),
      ).toEqual([]);
    }
    expect(lines(results[7], 'vi')[0]).toBe('Từ 92 điểm, 4 sao, muốn đạt 5 sao [1]');
  });

  it('has an id of its form, in types and at the edge', () => {
    // @ts-expect-error An id that is neither listed nor a draft's.
    const other: EditionId = 'qd-1-2030';
    expect(fromRecord({ ...toRecord(ranking), edition: other })).toMatchObject({ ok: false, error: { code: 'unknown-edition' } });
    for (const id of ['draft-', 'draft-A', 'draft-2030 ', 'draft-a--b']) {
      expect(fromRecord({ ...toRecord(ranking), edition: id as EditionId }).ok).toBe(false);
    }
  });
});
