import { certificateForms, windowForm, withdrawalForm } from '../certificate/certificateForms';
import { fields, flag, list, misfit, object, objects, oneOf, optional, orNull, text, whole, type Form, type Forms, type Misfit } from '../edge/form';
import { ownOf, type Fields } from '../fields';
import { bilingualForm, dayForm, editionIdForm, levelForm } from '../law/lawForms';
import { partCodes, purposes } from '../law/vocabulary';
import { printable } from '../printable';
import { isScore } from './disagreement';
import { firstInside } from './firstInside';
import type { Storable } from './storedResult';

/** The first field of a stored result, or of a result inside it, that is not written as results have it; one that is not there is not missed. */
export function resultMisfit(stored: unknown, at: string): Misfit | null {
  return firstInside(stored, at, ownMisfit);
}

function ownMisfit(stored: Fields, at: string): Misfit | null {
  const { result: kind } = stored;
  const forms = typeof kind === 'string' ? ownOf<Forms>(kinds, kind) : undefined;
  return forms === undefined ? null : (misfit(stored, forms, at, false) ?? missed(stored, forms, at));
}

/** A field without which a result of its kind says nothing, and that every version kept. */
function missed(stored: Fields, forms: Forms, at: string): Misfit | null {
  for (const field of needed[stored['result'] as Storable['result']] ?? []) {
    if (stored[field] === undefined) return { at: `${at}.${field}`, received: printable(undefined), expected: (forms[field] as Form).expected };
  }
  return null;
}

const star: Form = /* @__PURE__ */ oneOf([1, 2, 3, 4, 5]);
const recognised: Form = /* @__PURE__ */ oneOf([3, 4, 5]);

const score: Form = /* @__PURE__ */ Object.freeze({ expected: '0 … 100 | { sum, of }', fits: isScore });

/** The fields every result of one edition and of a sheet has. */
const cited = { edition: editionIdForm, readings: objects, basis: objects, sources: objects };
const ofSheet = /* @__PURE__ */ (() => ({ ...cited, set: whole, variant: text }))();
const parts = (form: Form) => fields(Object.fromEntries(partCodes.map((code) => [code, form])));
const bounds = /* @__PURE__ */ fields({ min: whole, max: whole });

type FieldsOf<Result> = Result extends unknown ? keyof Result : never;

/** A kind forgotten does not compile, nor does a field written here that no result of the kind has. */
const kinds: { readonly [Kind in Storable['result']]: { readonly [Field in FieldsOf<Extract<Storable, { readonly result: Kind }>>]?: Form } } =
  /* @__PURE__ */ (() => ({
    assessment: {
      ...ofSheet,
      kind: oneOf(['complete', 'incomplete', 'eliminated']),
      setName: bilingualForm,
      caveats: objects,
      total: whole,
      parts: parts(whole),
      bounds: fields({ total: bounds, parts: parts(bounds) }),
      missing: list,
      unmet: objects,
      grounds: objects,
      answers: object,
    },
    ranking: { ...cited, set: whole, total: score, band: star, bandBasis: objects, star, unmet: object, caveats: objects },
    referral: {
      ...cited,
      kind: oneOf(['recognise', 'refer', 'none']),
      level: levelForm,
      starFrom: oneOf(['points', 'ranking']),
      caveats: objects,
      by: levelForm,
      from: levelForm,
      to: levelForm,
      star: recognised,
      meanwhile: recognised,
      orEvaluateAgain: oneOf([true]),
      reason: oneOf(['below-recognition', 'missed-minimum', 'reports-only', 'no-role', 'abolished']),
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
    council: { ...ofSheet, ballots: whole, total: score, totals: objects, band: star, pairs: objects },
    'rank-bounds': { ...ofSheet, total: bounds, worst: star, best: star, stars: objects },
    plan: { ...ofSheet, kind: oneOf(['reachable', 'unreachable']), star, from: object, changes: objects, obstacles: objects },
    'quick-wins': { ...ofSheet, from: object, wins: objects },
    comparison: { from: object, to: object, criteria: orNull(objects), readings: objects, basis: objects, sources: objects },
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
      candidates: objects,
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
    'dossier-checklist': { ...cited, purpose: oneOf(purposes), level: levelForm, items: objects, exempt: list, provisions: objects, gaps: objects },
    'product-code': { ...cited, segments: object },
    progress: { ...cited, plan: text, title: bilingualForm, on: dayForm, targets: objects, leftOut: objects, unlisted: objects, caveats: objects },
    schedule: {
      plan: text,
      title: bilingualForm,
      on: dayForm,
      tasks: objects,
      byBody: objects,
      caveats: objects,
      readings: objects,
      basis: objects,
      sources: objects,
    },
  }))();

const needed: { readonly [Kind in Storable['result']]?: readonly (keyof (typeof kinds)[Kind] & string)[] } = {
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
