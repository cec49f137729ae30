import { describe, expect, it } from 'vitest';
import { resultMisfit } from '../../src/record/resultForms';
import { editionOfResult, storedKinds } from '../../src/record/storedResult';

// How each field of a stored result is written, by hand from the types of the results.

const day = 'YYYY-MM-DD';
const edition = 'qd-1048-2019 | qd-148-2023 | qd-1489-2025 | qd-26-2026 | draft-…';
const level = 'commune | district | province | central';
const both = '{ vi, en }';
const objects = '[{…}, …]';
const whole = '…, 0, 1, …';
const stars = '1 | 2 | 3 | 4 | 5';
const recognised = '3 | 4 | 5';
const score = '0 … 100 | { sum, of }';
const text = '"…"';
const purpose = 'first | upgrade | re-evaluation';
const cited = { edition, readings: objects, basis: objects, sources: objects };
const ofSheet = { ...cited, set: whole, variant: text };

const forms: { readonly [kind: string]: { readonly [field: string]: string } } = {
  assessment: {
    ...ofSheet,
    kind: 'complete | incomplete | eliminated',
    setName: both,
    caveats: objects,
    total: whole,
    parts: '{ A, B, C }',
    bounds: '{ total, parts }',
    missing: '[…]',
    unmet: objects,
    grounds: objects,
    answers: '{…}',
  },
  ranking: { ...cited, set: whole, total: score, band: stars, bandBasis: objects, star: stars, unmet: '{…}', caveats: objects },
  referral: {
    ...cited,
    kind: 'recognise | refer | none',
    level,
    starFrom: 'points | ranking',
    caveats: objects,
    by: level,
    from: level,
    to: level,
    star: recognised,
    meanwhile: recognised,
    orEvaluateAgain: 'true',
    reason: 'below-recognition | missed-minimum | reports-only | no-role | abolished',
    recognisedFrom: `${recognised} | null`,
  },
  certificate: {
    ...cited,
    star: recognised,
    issuer: '{ level, authority }',
    issuedOn: day,
    firstDay: day,
    lastDay: day,
    termMonths: whole,
    noticeBy: `${day} | null`,
    noticeBasis: objects,
    filing: '{ firstDay, lastDay } | null',
    filingBasis: objects,
    extension: '{ maxDays, filedAfterEnd, basis }',
    withdrawal: '{ on, ground, groundName, by, keptUntil, basis }',
  },
  standing: {
    kind: 'not-yet-valid | valid | filing-window | filing-closed | notice-overdue | kept-until-answer | expired | withdrawn',
    on: day,
    mayUseStars: 'true | false',
    daysUntilLastDay: whole,
    lastDay: day,
    noticeBy: `${day} | null`,
    filing: '{ firstDay, lastDay } | null',
    extension: '{ lastDay, basis }',
    withdrawal: '{ on, ground, groundName, by, keptUntil, basis }',
    renewalUnder: edition,
    basis: objects,
    sources: objects,
  },
  council: { ...ofSheet, ballots: whole, total: score, totals: objects, band: stars, pairs: objects },
  'rank-bounds': { ...ofSheet, total: '{ min, max }', worst: stars, best: stars, stars: objects },
  plan: { ...ofSheet, kind: 'reachable | unreachable', star: stars, from: '{…}', changes: objects, obstacles: objects },
  'quick-wins': { ...ofSheet, from: '{…}', wins: objects },
  comparison: { from: '{…}', to: '{…}', criteria: `${objects} | null`, readings: objects, basis: objects, sources: objects },
  'applicable-edition': {
    kind: 'settled | by-reading | unsettled',
    filedOn: day,
    decidedOn: day,
    purpose,
    pendingAt: level,
    edition,
    editionName: both,
    evaluatedBy: level,
    lastDay: `${day} | null`,
    filedAnew: 'true | false',
    candidates: objects,
    readings: objects,
    basis: objects,
    sources: objects,
  },
  round: { ...cited, level, round: whole, proposedOn: day, lastDayToPropose: day, lastDay: day },
  deadline: {
    ...cited,
    of: 'commune-report | re-evaluation | withdrawal-decision | council-papers | extension',
    from: day,
    event: `${both} | null`,
    days: whole,
    working: 'true | false',
    lastDay: day,
  },
  'dossier-checklist': { ...cited, purpose, level, items: objects, exempt: '[…]', provisions: objects, gaps: objects },
  'product-code': { ...cited, segments: '{…}' },
  progress: { ...cited, plan: text, title: both, on: day, targets: objects, leftOut: objects, unlisted: objects, caveats: objects },
  schedule: {
    plan: text,
    title: both,
    on: day,
    tasks: objects,
    byBody: objects,
    caveats: objects,
    readings: objects,
    basis: objects,
    sources: objects,
  },
};

/** Fields that every result of a kind has, and always had. */
const needed: { readonly [kind: string]: readonly string[] } = {
  assessment: ['kind'],
  ranking: ['total', 'band', 'star', 'unmet'],
  referral: ['level', 'kind'],
  certificate: ['star', 'issuedOn', 'firstDay', 'lastDay'],
  standing: ['kind', 'on', 'mayUseStars', 'lastDay'],
  'rank-bounds': ['worst', 'best'],
  plan: ['kind', 'star'],
  'applicable-edition': ['kind'],
  round: ['level', 'round', 'lastDay'],
  deadline: ['of', 'from', 'lastDay'],
};

const right: { readonly [form: string]: unknown } = {
  [day]: '2026-06-05',
  [edition]: 'draft-made-up',
  [both]: { vi: '', en: '' },
  [objects]: [{}],
  [whole]: 1,
  [stars]: 3,
  [score]: { sum: 163, of: 2 },
  [text]: 'a',
  '{…}': {},
  '[…]': [1],
  true: true,
  'true | false': false,
  '{ A, B, C }': { A: 1, B: 2, C: 3 },
  '{ min, max }': { min: 1, max: 2 },
  '{ total, parts }': { total: { min: 1, max: 2 }, parts: { A: { min: 0, max: 1 }, B: {}, C: {} } },
  '{ level, authority }': { level: 'province', authority: { vi: '', en: '' } },
  '{ maxDays, filedAfterEnd, basis }': { maxDays: 180, basis: [] },
  '{ lastDay, basis }': { lastDay: '2026-06-05', basis: [] },
  '{ firstDay, lastDay }': { firstDay: '2026-06-05', lastDay: '2026-06-05' },
  '{ on, ground, groundName, by, keptUntil, basis }': { on: '2026-06-05', ground: 'a', groundName: { vi: '', en: '' }, by: 'province', basis: [{}] },
};

/** Values of a form: every one where it names them, else one that has it; and null where it may be. */
function valuesOf(form: string): readonly unknown[] {
  if (Object.hasOwn(right, form)) return [right[form]];
  if (form.endsWith(' | null')) return [null, ...valuesOf(form.slice(0, -' | null'.length))];
  return form.split(' | ').map((one) => (/^\d$/.test(one) ? Number(one) : one));
}

const every = Object.entries(forms).flatMap(([kind, fields]) => Object.entries(fields).map(([field, form]) => [kind, field, form] as const));
const whole1 = (kind: string): { readonly [field: string]: unknown } => ({
  result: kind,
  ...Object.fromEntries((needed[kind] ?? []).map((field) => [field, valuesOf(forms[kind]?.[field] ?? '')[0]])),
});

describe('a field of a stored result', () => {
  it('is known of every kind', () => {
    expect(Object.keys(forms).sort()).toEqual([...storedKinds].sort());
  });

  it.each(every)('%s, %s: %s', (kind, field, form) => {
    for (const value of valuesOf(form)) expect([value, resultMisfit({ ...whole1(kind), [field]: value }, 'result')]).toEqual([value, null]);
    const wrong = resultMisfit({ ...whole1(kind), [field]: () => 1 }, 'result');
    expect(wrong).toEqual({ at: `result.${field}`, received: 'a function', expected: form });
  });

  it.each(Object.entries(needed).flatMap(([kind, fields]) => fields.map((field) => [kind, field] as const)))(
    '%s is none without its %s',
    (kind, field) => {
      const { [field]: _, ...rest } = whole1(kind);
      expect(resultMisfit(rest, 'result')).toEqual({ at: `result.${field}`, received: 'undefined', expected: forms[kind]?.[field] });
    },
  );

  it.each(storedKinds)('%s may lack every other', (kind) => {
    expect(resultMisfit(whole1(kind), 'result')).toBeNull();
  });

  it('is looked at within a field, to its innermost', () => {
    const assessment = { result: 'assessment', kind: 'complete' };
    const at = (fields: object): string | undefined => resultMisfit({ ...assessment, ...fields }, 'result')?.at;
    expect(at({ parts: { A: 1, B: 'x' } })).toBe('result.parts.B');
    expect(at({ bounds: { total: { min: 'x' } } })).toBe('result.bounds.total.min');
    expect(at({ bounds: { parts: { C: { max: null } } } })).toBe('result.bounds.parts.C.max');
    expect(at({ setName: { vi: 1 } })).toBe('result.setName.vi');
  });
});

describe('a result inside another', () => {
  const wrong = { result: 'round', level: 'xa', round: 1, lastDay: '2026-06-05' };

  it('is looked at too, the outer one first, twenty levels down and no deeper', () => {
    expect(resultMisfit({ a: [{ b: wrong }] }, 'kept')?.at).toBe('kept.a.0.b.level');
    expect(resultMisfit({ ...wrong, inside: { ...wrong, round: 'x' } }, 'kept')?.at).toBe('kept.level');
    expect(resultMisfit([null, 1, wrong], 'kept')?.at).toBe('kept.2.level');
    const at = (levels: number): unknown => Array.from({ length: levels }).reduce((inside) => [inside], wrong as unknown);
    expect(resultMisfit(at(19), 'kept')?.at).toBe(`kept${'.0'.repeat(19)}.level`);
    expect(resultMisfit(at(20), 'kept')).toBeNull();
  });

  it('of another name is not looked at', () => {
    for (const result of ['verdict', 'constructor', 1, undefined]) expect(resultMisfit({ ...wrong, result }, 'kept')).toBeNull();
    for (const nothing of [null, undefined, 'round']) expect(resultMisfit(nothing, 'kept')).toBeNull();
  });
});

describe('the edition a result names', () => {
  it.each(storedKinds.filter((kind) => kind !== 'standing'))('%s: its own, or none where its kind names several or none', (kind) => {
    const several = ['comparison', 'applicable-edition', 'schedule'].includes(kind);
    expect(editionOfResult({ result: kind, edition: 'qd-148-2023' })).toBe('qd-148-2023');
    expect(editionOfResult({ result: kind })).toBe(several ? null : undefined);
    expect(editionOfResult({ result: kind, edition: null })).toBe(several ? null : undefined);
  });

  it('of a standing is the one whose renewal rules were read', () => {
    expect(editionOfResult({ result: 'standing', edition: 'qd-148-2023', renewalUnder: 'qd-26-2026' })).toBe('qd-26-2026');
    expect(editionOfResult({ result: 'standing' })).toBeUndefined();
  });
});
