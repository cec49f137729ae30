import { fields, listOf, misfit, object, optional, orNull, type Form, type Forms, type Misfit } from '../edge/form';
import { ownOf, type Fields } from '../fields';

/** The first field of a stored result that telling it needs and that is not there: of those that every version kept, or that `migrations` add. */
export function untold(stored: Fields, at: string): Misfit | null {
  const result = String(stored['result']);
  const ofKind = ownOf(told, `${result} ${String(stored['kind'])}`);
  return misfit(stored, { ...ownOf(told, result), ...ofKind }, at, true);
}

/** Whatever is there: how it is written is looked at elsewhere. */
const there: Form = /* @__PURE__ */ Object.freeze({ expected: '…', fits: (value: unknown) => value !== undefined && value !== null });

function all(...names: readonly string[]): Forms {
  return Object.fromEntries(names.map((name) => [name, there]));
}

function perPart(form: Form): Form {
  return fields({ A: form, B: form, C: form });
}

/** What the words of each result are made of, and of each kind of it. */
const told: { readonly [result: string]: Forms } = /* @__PURE__ */ (() => {
  const both = fields(all('vi', 'en'));
  const basis = listOf(fields({ ...all('instrument', 'evidence', 'source'), note: optional(both) }));
  const sources = optional(listOf(fields({ id: there, name: both })));
  const readings = listOf(fields({ id: there, answer: both, basis }));
  const cited = { basis, readings, sources };
  const statement = { statement: both };
  const noted = listOf(fields({ ...statement, basis }));
  const criterion = { criterion: there, name: both };
  const open = { ...criterion, requires: there };
  const minimum = { ...open, wanted: both, has: there };
  const minimums = listOf(fields(minimum));
  const bounds = fields(all('min', 'max'));
  const reached = fields(all('total', 'star'));
  const window = orNull(fields(all('firstDay', 'lastDay')));
  const score: Form = { ...there, inside: (value) => ('sum' in value ? all('sum', 'of') : {}) };
  const range: Form = { ...object, inside: (value) => all('from', 'through' in value ? 'through' : 'below') };
  const ranking: Forms = {
    ...all('band', 'star'),
    total: score,
    bandRange: orNull(range),
    bandBasis: basis,
    unmet: { ...object, items: minimums },
    caveats: noted,
    ...cited,
  };
  const ticked = fields({ ...criterion, boxes: there });
  const change: Forms = { from: ticked, to: ticked, gain: there };
  const head = fields({ name: both, max: orNull(there) });
  const judged: Forms = { editionName: both, evaluatedBy: there, lastDay: orNull(there), readings };
  const counted: Forms = { ...all('counted', 'needed'), upTo: orNull(there), unit: both, counting: both };
  const targets: { readonly [state: string]: Forms } = {
    met: counted,
    short: { ...counted, ...all('short', 'open') },
    'not-measurable': all('missing'),
  };
  const target: Form = { ...object, inside: ({ state }) => ({ state: there, content: both, ...ownOf(targets, String(state)) }) };
  const planned: Forms = { title: both, on: there, caveats: listOf(fields({ ...statement, sections: there })), ...cited };

  return {
    assessment: {
      ...all('set', 'kind'),
      setName: both,
      heads: perPart(head),
      caveats: listOf(fields({ ...statement, at: there })),
      ...cited,
    },
    'assessment complete': { total: there, parts: perPart(there) },
    'assessment incomplete': { missing: there, bounds: fields({ total: bounds, parts: perPart(bounds) }) },
    'assessment eliminated': { grounds: listOf(fields({ name: both })) },
    ranking,
    referral: { ...all('kind', 'level'), caveats: optional(noted), ...cited },
    'referral recognise': all('by', 'star'),
    'referral refer': all('from', 'to', 'star'),
    'referral none': { reason: there, recognisedFrom: orNull(there) },
    certificate: {
      ...all('star', 'issuedOn', 'lastDay', 'termMonths'),
      issuer: fields({ authority: both }),
      noticeBy: orNull(there),
      noticeBasis: basis,
      filing: window,
      filingBasis: basis,
      withdrawal: optional(fields({ ...all('on', 'by', 'ground'), groundName: optional(both), basis })),
      ...cited,
    },
    standing: {
      ...all('kind', 'on', 'lastDay'),
      filing: window,
      extension: optional(fields({ lastDay: there, basis })),
      ...cited,
      readings: optional(readings),
    },
    council: {
      kind: there,
      policy: fields({
        quorum: fields(all('part', 'of')),
        ...all('chairMustBePresent', 'notScoring', 'minimums'),
        largestSpread: orNull(there),
        basis: optional(basis),
      }),
      ...cited,
    },
    'council valid': { ballots: there, total: score, ranking: orNull(fields(ranking)) },
    'council no-quorum': all('members', 'present', 'required', 'chairPresent'),
    'council incomplete-ballots': { unfinished: listOf(fields(all('member', 'missing'))), withoutBallot: there },
    'council re-score-needed': { pairs: listOf(fields(all('members', 'totals', 'apart'))) },
    'rank-bounds': {
      ...all('worst', 'best'),
      total: bounds,
      stars: listOf(fields({ ...all('star', 'points'), unmet: minimums, open: listOf(fields(open)) })),
      ...cited,
    },
    plan: { ...all('kind', 'star', 'objective'), from: reached, ...cited },
    'plan reachable': { changes: listOf(fields(change)), effort: fields(all('criteria', 'boxes')), ranking: reached },
    'plan unreachable': {
      obstacles: listOf(
        fields({
          star: there,
          minimums,
          points: fields({
            ...all('needs', 'reachable', 'unaccounted'),
            ceilings: listOf(fields({ ...criterion, ...all('reachable', 'max', 'because') })),
          }),
        }),
      ),
    },
    'quick-wins': { from: reached, wins: listOf(fields({ ...change, ...all('total', 'star') })), ...cited },
    comparison: {
      from: fields(all('total', 'band', 'star')),
      to: fields(all('total', 'band', 'star')),
      criteria: orNull(listOf(fields(change))),
      minimums: orNull(fields({ lost: listOf(fields({ ...minimum, star: there })) })),
      ...cited,
    },
    'applicable-edition': { ...all('kind', 'filedOn', 'decidedOn'), basis, sources },
    'applicable-edition settled': judged,
    'applicable-edition by-reading': judged,
    'applicable-edition unsettled': { candidates: listOf(fields(judged)) },
    round: { ...all('level', 'round', 'lastDayToPropose', 'lastDay'), ...cited },
    deadline: { ...all('of', 'days', 'working', 'lastDay'), event: orNull(both), ...cited, readings: optional(readings) },
    'dossier-checklist': {
      items: listOf(fields({ name: both, from: there, basis })),
      provisions: noted,
      gaps: listOf(fields(statement)),
      basis,
      sources,
    },
    'product-code': { segments: there, basis, sources },
    progress: {
      targets: listOf(target),
      leftOut: listOf(fields({ ...all('record', 'product', 'reason'), lastDay: orNull(there) })),
      unlisted: optional(listOf(fields(all('event', 'on', 'name')))),
      ...planned,
    },
    schedule: {
      tasks: listOf(fields({ ...all('state', 'lead', 'with'), name: both, firstDay: orNull(there), lastDay: orNull(there), doneOn: orNull(there) })),
      byBody: listOf(fields({ body: there, name: both })),
      ...planned,
    },
  };
})();
