import type { Misfit } from '../edge/form';
import { isFields, ownOf } from '../fields';
import { printable } from '../printable';

/** The first field of a stored result that telling it needs and that is not there: of those that every version kept, or that `migrations` add. */
export function untold(stored: { readonly [field: string]: unknown }, at: string): Misfit | null {
  return missingIn(stored, `result ${String(stored['result'])}`, at);
}

/** The first field that is missing in a value, or in the items of a list or a map so many levels down, which is made of these pieces. */
function missingIn(value: unknown, names: string, at: string, levels = ''): Misfit | null {
  if (levels !== '') {
    for (const [key, item] of Object.entries(value ?? {})) {
      const found = missingIn(item, names, `${at}.${key}`, levels.slice(1));
      if (found !== null) return found;
    }
    return null;
  }
  const fields = isFields(value) ? value : {};
  for (const field of names.split(' ').flatMap((name) => fieldsOf(name, fields))) {
    const [, either = '', may, inner = '', of = ''] = /^([\w|]+)([?~]?)(\**)(?::([\w+]+))?$/.exec(field) ?? [];
    const [name = '', ...others] = either.split('|');
    const inside = fields[name];
    const isThere = inside !== undefined && (inside !== null || may !== '');
    if (!isThere && may !== '?' && !others.some((other) => fields[other] !== undefined)) {
      return { at: `${at}.${name}`, received: printable(inside), expected: inner !== '' ? '[…]' : of !== '' ? '{…}' : '…' };
    }
    const found =
      typeof inside !== 'object' || inside === null || of === '' ? null : missingIn(inside, of.replaceAll('+', ' '), `${at}.${name}`, inner);
    if (found !== null) return found;
  }
  return null;
}

/** The fields of a piece, and those of its kind or state. */
function fieldsOf(name: string, { kind, state }: { readonly [field: string]: unknown }): readonly string[] {
  return [name, `${name} ${String(kind ?? state)}`]
    .flatMap((key) => ownOf(pieces, key)?.split(' ') ?? [])
    .flatMap((field) => (field.startsWith('+') ? fieldsOf(field.slice(1), {}) : [field]));
}

/*
 * What the words of each piece of a result are made of. `lastDay~`: it may be null; `note?`: or not there; `ground|name`: one of both
 * is there; `basis*:citation`: a list, of this piece; `unmet**`: a map of lists; `from:side+named`: of these two; `+said`: the fields of that piece.
 */
const pieces: { readonly [piece: string]: string } = /* @__PURE__ */ Object.freeze({
  result: 'sources?*:source readings?*:reading basis*:citation',
  both: 'vi en',
  source: 'id name:both',
  citation: 'instrument evidence source note?:both',
  reading: 'id answer:both basis*:citation',
  said: 'statement:both',
  noted: '+said basis*:citation',
  bounds: 'min max',
  score: 'sum of',
  window: 'firstDay lastDay',
  minimum: '+open wanted:both has',
  reached: 'total star',
  assessment: 'set setName:both heads:heads kind readings caveats*:said+at',
  'assessment complete': 'parts:points total',
  'assessment incomplete': 'missing bounds:ends',
  'assessment eliminated': 'grounds*:ground',
  heads: 'A:head B:head C:head',
  head: 'name:both max~',
  at: 'at',
  points: 'A B C',
  ends: 'total:bounds parts:ofParts',
  ofParts: 'A:bounds B:bounds C:bounds',
  criterion: 'criterion name:both',
  ground: 'name:both',
  ranking: 'total:score band bandRange~:range bandBasis*:citation star unmet**:minimum caveats*:noted readings',
  range: 'from through|below',
  referral: 'kind level caveats?*:noted readings',
  'referral recognise': 'by star',
  'referral refer': 'from to star',
  'referral none': 'reason recognisedFrom~',
  certificate:
    'star issuer:issuer issuedOn lastDay termMonths noticeBy~ noticeBasis*:citation filing~:window filingBasis*:citation withdrawal?:withdrawal readings',
  issuer: 'authority:both',
  withdrawal: 'on by groundName|ground groundName?:both basis*:citation',
  standing: 'kind on lastDay filing~:window extension?:kept',
  kept: 'lastDay basis*:citation',
  council: 'kind policy:policy readings',
  'council valid': 'ballots total:score band ranking~:result+ranking',
  'council no-quorum': 'members present required chairPresent',
  'council incomplete-ballots': 'unfinished*:unfinished withoutBallot',
  'council re-score-needed': 'pairs*:pair',
  policy: 'quorum:share chairMustBePresent largestSpread~ notScoring minimums basis?*:citation',
  share: 'part of',
  unfinished: 'member missing',
  pair: 'members totals apart',
  'rank-bounds': 'worst best total:bounds stars*:prospect readings',
  prospect: 'star points unmet*:minimum open*:open',
  open: '+criterion requires',
  plan: 'kind star objective from:reached readings',
  'plan reachable': 'changes*:change effort:effort ranking:reached',
  'plan unreachable': 'obstacles*:obstacle',
  effort: 'criteria boxes',
  change: 'from:ticked to:ticked gain',
  ticked: '+criterion boxes',
  obstacle: 'star minimums*:minimum points:reach',
  reach: 'needs reachable unaccounted ceilings*:ceiling',
  ceiling: '+criterion reachable max because',
  'quick-wins': 'from:reached wins*:change+reached readings',
  comparison: 'from:side to:side criteria~*:change minimums~:lost readings',
  side: 'total band star',
  lost: 'lost*:minimum+starred',
  starred: 'star',
  'applicable-edition': 'kind filedOn decidedOn',
  'applicable-edition settled': '+judged',
  'applicable-edition by-reading': '+judged',
  'applicable-edition unsettled': 'candidates*:judged',
  judged: 'editionName:both evaluatedBy lastDay~ readings*:reading',
  round: 'level round lastDayToPropose lastDay readings',
  deadline: 'of days working event~:both lastDay',
  'dossier-checklist': 'items*:item provisions*:noted gaps*:said',
  item: 'name:both from basis*:citation',
  'product-code': 'segments',
  progress: 'targets*:target leftOut*:record unlisted?*:unlisted +planned',
  target: 'state content:both',
  'target met': 'counted needed upTo~ unit:both counting:both',
  'target short': 'counted needed upTo~ unit:both counting:both short open',
  'target not-measurable': 'missing',
  record: 'record product reason lastDay~',
  unlisted: 'event on name',
  planned: 'title:both on caveats*:said+sections readings',
  sections: 'sections',
  schedule: 'tasks*:task byBody*:body +planned',
  task: 'state name:both firstDay~ lastDay~ doneOn~ lead with',
  body: 'body name:both',
});
