import { certificateForms, windowForm, withdrawalForm } from '../certificate/certificateForms';
import {
  fields,
  flag,
  list,
  listOf,
  misfit,
  object,
  objects,
  oneOf,
  optional,
  orNull,
  text,
  whole,
  type Form,
  type Forms,
  type Misfit,
} from '../edge/form';
import { deepest } from '../edge/limits';
import { isFields, ownOf, type Fields } from '../fields';
import { bilingualForm, dayForm, editionIdForm, levelForm } from '../law/lawForms';
import { partCodes, purposes } from '../law/vocabulary';
import { printable } from '../printable';
import { isScore } from './disagreement';
import type { Storable } from './storedResult';

/**
 * The first field of a stored result, or of a result inside it, that is not written as results have it, or that is not there although
 * telling the result needs it.
 */
export function resultMisfit(stored: unknown, at: string, levels = deepest): Misfit | null {
  if (typeof stored !== 'object' || stored === null || levels === 0) return null;
  const forms = formsOf(stored as Fields);
  const own =
    forms === undefined ? pieceMisfit(stored as Fields, at) : (misfit(stored as Fields, forms, at, false) ?? missed(stored as Fields, forms, at));
  if (own !== null) return own;
  for (const [key, inside] of Object.entries(stored)) {
    const listed = listMisfit(key, inside, `${at}.${key}`);
    if (listed !== null) return listed;
    const found = resultMisfit(inside, `${at}.${key}`, levels - 1);
    if (found !== null) return found;
  }
  return null;
}

/** A field without which a result of its kind cannot be told, and that every version kept or was given. */
function missed(stored: Fields, forms: Forms, at: string): Misfit | null {
  const { result, kind } = stored;
  const ofKind = ownOf(neededByKind, `${String(result)}/${String(kind)}`) ?? [];
  for (const field of [...(needed[result as Storable['result']] ?? []), ...ofKind]) {
    if (stored[field] === undefined) return { at: `${at}.${field}`, received: printable(undefined), expected: (forms[field] as Form).expected };
  }
  return null;
}

/** What is wrong with a piece of a result that is known by the fields it has: words in two languages, a star minimum, boxes. */
function pieceMisfit(piece: Fields, at: string): Misfit | null {
  const keys = Object.keys(piece);
  if (keys.length > 0 && keys.every((key) => key === 'vi' || key === 'en')) return misfit(piece, { vi: text, en: text }, at, true);
  if (Object.hasOwn(piece, 'requires') || Object.hasOwn(piece, 'wanted')) {
    // What a box ticked says stands beside it; of an open criterion none is.
    return misfit(piece, Object.hasOwn(piece, 'ticked') ? { ...minimum, has: whole } : minimum, at, true);
  }
  return Object.hasOwn(piece, 'boxes') && Object.hasOwn(piece, 'name') ? misfit(piece, { criterion: text, name: bilingualForm }, at, true) : null;
}

/** What is wrong with a list: an item that is none, or, where it is known by its name, what its items are. */
function listMisfit(key: string, value: unknown, at: string): Misfit | null {
  const hole = Array.isArray(value) ? value.findIndex((item) => item === null) : -1;
  if (hole >= 0) return { at: `${at}.${hole}`, received: printable(null), expected: '…' };
  const form = /^basis$|Basis$/.test(key) ? citations : key === 'readings' ? readingsGiven : key === 'sources' ? sourcesGiven : undefined;
  return form === undefined || value === undefined ? null : misfit({ [key]: value }, { [key]: form }, at.slice(0, -key.length - 1), true);
}

function formsOf({ result }: Fields): Forms | undefined {
  return typeof result === 'string' && Object.hasOwn(kinds, result) ? (kinds as { readonly [kind: string]: Forms })[result] : undefined;
}

const anything: Form = /* @__PURE__ */ Object.freeze({ expected: '…', fits: (value: unknown) => value !== undefined });
const citations = /* @__PURE__ */ listOf({ instrument: text, evidence: text, source: text });
const readingsGiven = /* @__PURE__ */ listOf({ id: text, chosen: text, answer: bilingualForm, basis: citations });
const sourcesGiven = /* @__PURE__ */ listOf({ id: text, name: bilingualForm, grade: text });
const minimum: Forms = /* @__PURE__ */ (() => ({
  criterion: text,
  star: whole,
  requires: whole,
  mark: oneOf(['box', 'heading']),
  name: bilingualForm,
  wanted: bilingualForm,
}))();

const star: Form = /* @__PURE__ */ oneOf([1, 2, 3, 4, 5]);
const recognised: Form = /* @__PURE__ */ oneOf([3, 4, 5]);

const score: Form = /* @__PURE__ */ Object.freeze({ expected: '0 … 100 | { sum, of }', fits: isScore });

/** The fields every result of one edition and of a sheet has. */
const cited = { edition: editionIdForm, readings: objects, basis: objects, sources: objects };
const ofSheet = /* @__PURE__ */ (() => ({ ...cited, set: whole, variant: text }))();
const parts = (form: Form) => fields(Object.fromEntries(partCodes.map((code) => [code, form])));
const bounds = /* @__PURE__ */ fields({ min: whole, max: whole });
const ticked = /* @__PURE__ */ fields({ criterion: text, name: bilingualForm, boxes: anything });
const papers = /* @__PURE__ */ listOf({ id: text, name: bilingualForm, from: text, at: levelForm, basis: objects });
const statements = /* @__PURE__ */ listOf({ statement: bilingualForm, basis: objects });
const caveats = /* @__PURE__ */ listOf({ code: text, statement: bilingualForm, basis: citations });
const caveatsOfPlan = /* @__PURE__ */ listOf({ sections: list, statement: bilingualForm });
const judgedSide = /* @__PURE__ */ (() => fields({ edition: editionIdForm, set: whole, total: whole, parts: parts(whole), band: star, star }))();
const bandRange: Form = /* @__PURE__ */ Object.freeze({
  expected: '{ from, below } | { from, through }',
  fits: (value: unknown) => isFields(value) && whole.fits(value['from']) && (whole.fits(value['below']) || whole.fits(value['through'])),
});

type FieldsOf<Result> = Result extends unknown ? keyof Result : never;

/** A kind forgotten does not compile, nor does a field written here that no result of the kind has. */
const kinds: { readonly [Kind in Storable['result']]: { readonly [Field in FieldsOf<Extract<Storable, { readonly result: Kind }>>]?: Form } } =
  /* @__PURE__ */ (() => ({
    assessment: {
      ...ofSheet,
      kind: oneOf(['complete', 'incomplete', 'eliminated']),
      setName: bilingualForm,
      heads: parts(fields({ name: bilingualForm, max: orNull(whole) })),
      caveats: listOf({ at: text, statement: bilingualForm }),
      total: whole,
      parts: parts(whole),
      bounds: fields({ total: bounds, parts: parts(bounds) }),
      missing: list,
      unmet: objects,
      grounds: listOf({ id: text, name: bilingualForm }),
      answers: object,
    },
    ranking: { ...cited, set: whole, total: score, band: star, bandRange: orNull(bandRange), bandBasis: objects, star, unmet: object, caveats },
    referral: {
      ...cited,
      kind: oneOf(['recognise', 'refer', 'none']),
      level: levelForm,
      starFrom: oneOf(['points', 'ranking']),
      caveats,
      by: levelForm,
      from: levelForm,
      to: levelForm,
      star: recognised,
      meanwhile: recognised,
      orEvaluateAgain: oneOf([true]),
      reason: oneOf(['below-recognition', 'reports-only', 'no-role', 'abolished']),
      recognisedFrom: orNull(recognised),
    },
    certificate: { ...certificateForms, star: recognised },
    standing: {
      kind: oneOf(['not-yet-valid', 'valid', 'filing-window', 'filing-closed', 'notice-overdue', 'kept-until-answer', 'expired', 'withdrawn']),
      on: dayForm,
      mayUseStars: flag,
      daysUntilLastDay: whole,
      lastDay: dayForm,
      noticeBy: orNull(dayForm),
      filing: windowForm,
      extension: optional(fields({ lastDay: dayForm, basis: objects })),
      withdrawal: withdrawalForm,
      renewalUnder: editionIdForm,
      readings: optional(objects),
      basis: objects,
      sources: objects,
    },
    council: {
      ...ofSheet,
      kind: oneOf(['valid', 'no-quorum', 'incomplete-ballots', 're-score-needed']),
      policy: object,
      ballots: whole,
      total: score,
      totals: objects,
      band: star,
      ranking: orNull(object),
      pairs: listOf({ members: list, totals: list, apart: whole }),
      members: whole,
      present: whole,
      required: whole,
      chairPresent: flag,
      unfinished: list,
      withoutBallot: list,
    },
    'rank-bounds': {
      ...ofSheet,
      total: bounds,
      worst: star,
      best: star,
      stars: listOf({ star, reached: text, points: text, unmet: objects, open: objects }),
    },
    plan: {
      ...ofSheet,
      kind: oneOf(['reachable', 'unreachable']),
      star,
      from: object,
      changes: listOf({ from: ticked, to: ticked, gain: whole }),
      effort: fields({ criteria: whole, boxes: whole }),
      ranking: object,
      obstacles: listOf({ star: whole, minimums: objects, points: fields({ needs: whole, reachable: whole, ceilings: objects }) }),
    },
    'quick-wins': { ...ofSheet, from: object, wins: listOf({ from: ticked, to: ticked, gain: whole, total: whole, star }) },
    comparison: {
      from: judgedSide,
      to: judgedSide,
      criteria: orNull(listOf({ criterion: text, from: ticked, to: ticked, gain: whole })),
      readings: objects,
      basis: objects,
      sources: objects,
    },
    'applicable-edition': {
      kind: oneOf(['settled', 'by-reading', 'unsettled']),
      filedOn: dayForm,
      decidedOn: dayForm,
      purpose: oneOf(purposes),
      pendingAt: levelForm,
      edition: editionIdForm,
      editionName: bilingualForm,
      evaluatedBy: levelForm,
      lastDay: orNull(dayForm),
      filedAnew: flag,
      candidates: listOf({
        edition: editionIdForm,
        editionName: bilingualForm,
        evaluatedBy: levelForm,
        lastDay: orNull(dayForm),
        filedAnew: flag,
        readings: objects,
        preferred: flag,
      }),
      readings: objects,
      basis: objects,
      sources: objects,
    },
    round: { ...cited, level: levelForm, round: whole, proposedOn: dayForm, lastDayToPropose: dayForm, lastDay: dayForm },
    deadline: {
      ...cited,
      of: oneOf(['commune-report', 're-evaluation', 'withdrawal-decision', 'council-papers', 'extension']),
      from: dayForm,
      event: orNull(bilingualForm),
      days: whole,
      working: flag,
      lastDay: dayForm,
    },
    'dossier-checklist': {
      ...cited,
      purpose: oneOf(purposes),
      level: levelForm,
      items: papers,
      exempt: list,
      provisions: statements,
      gaps: listOf({ statement: bilingualForm }),
    },
    'product-code': { ...cited, segments: object },
    progress: {
      ...cited,
      plan: text,
      title: bilingualForm,
      on: dayForm,
      targets: listOf({ content: bilingualForm, state: text }),
      leftOut: listOf({ record: text, product: text, reason: text, lastDay: orNull(dayForm) }),
      unlisted: objects,
      caveats: caveatsOfPlan,
    },
    schedule: {
      plan: text,
      title: bilingualForm,
      on: dayForm,
      tasks: listOf({
        name: bilingualForm,
        lead: list,
        with: list,
        firstDay: orNull(dayForm),
        lastDay: orNull(dayForm),
        doneOn: orNull(dayForm),
        state: text,
      }),
      byBody: listOf({ name: bilingualForm, tasks: objects }),
      caveats: caveatsOfPlan,
      readings: objects,
      basis: objects,
      sources: objects,
    },
  }))();

const needed: { readonly [Kind in Storable['result']]?: readonly (keyof (typeof kinds)[Kind] & string)[] } = {
  assessment: ['kind', 'set', 'setName', 'heads', 'caveats', 'readings', 'basis'],
  ranking: ['total', 'band', 'bandRange', 'bandBasis', 'star', 'unmet', 'caveats', 'readings', 'basis'],
  referral: ['level', 'kind', 'readings', 'basis'],
  certificate: [
    'star',
    'issuer',
    'issuedOn',
    'firstDay',
    'lastDay',
    'termMonths',
    'noticeBy',
    'noticeBasis',
    'filing',
    'filingBasis',
    'readings',
    'basis',
  ],
  standing: ['kind', 'on', 'mayUseStars', 'lastDay', 'noticeBy', 'filing', 'basis'],
  'rank-bounds': ['total', 'worst', 'best', 'stars', 'readings', 'basis'],
  plan: ['kind', 'star', 'from', 'readings', 'basis'],
  'quick-wins': ['from', 'wins', 'readings', 'basis'],
  'applicable-edition': ['kind', 'filedOn', 'decidedOn', 'basis'],
  round: ['level', 'round', 'proposedOn', 'lastDayToPropose', 'lastDay', 'readings', 'basis'],
  deadline: ['of', 'from', 'event', 'days', 'working', 'lastDay', 'basis'],
  'dossier-checklist': ['purpose', 'level', 'items', 'provisions', 'gaps', 'basis'],
  'product-code': ['segments', 'basis'],
  council: ['kind', 'policy', 'readings', 'basis'],
  comparison: ['from', 'to', 'criteria', 'readings', 'basis'],
  progress: ['title', 'on', 'targets', 'leftOut', 'caveats', 'readings', 'basis'],
  schedule: ['title', 'on', 'tasks', 'byBody', 'caveats', 'readings', 'basis'],
};

/** What some of a kind need besides. */
const neededByKind: { readonly [kind: string]: readonly string[] } = {
  'assessment/complete': ['total', 'parts', 'unmet'],
  'assessment/incomplete': ['missing', 'bounds', 'unmet'],
  'assessment/eliminated': ['grounds'],
  'referral/recognise': ['by', 'star'],
  'referral/refer': ['from', 'to', 'star'],
  'referral/none': ['reason', 'recognisedFrom'],
  'plan/reachable': ['changes', 'effort', 'ranking'],
  'plan/unreachable': ['obstacles'],
  'council/valid': ['ballots', 'total', 'band', 'ranking'],
  'council/no-quorum': ['members', 'present', 'required', 'chairPresent'],
  'council/incomplete-ballots': ['unfinished', 'withoutBallot'],
  'council/re-score-needed': ['pairs'],
  'applicable-edition/settled': ['edition', 'editionName', 'evaluatedBy', 'lastDay', 'readings'],
  'applicable-edition/by-reading': ['edition', 'editionName', 'evaluatedBy', 'lastDay', 'readings'],
  'applicable-edition/unsettled': ['candidates'],
};
