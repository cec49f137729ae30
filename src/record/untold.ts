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
    const [, either = '', may, inner = '', of = ''] = /^([\w|]+)([?~]?)(\**):?(.*)$/.exec(field) ?? [];
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
  return [name, `${name} ${String(kind ?? state)}`].flatMap((key) => ownOf(pieces, key)?.split(' ') ?? []);
}

/*
 * What the words of each piece of a result are made of. `lastDay~`: it may be null; `note?`: or not there; `ground|name`: one of both
 * is there; `basis*:citation`: a list, of this piece; `unmet**`: a map of lists; `from:total+star`: of these two.
 */
const pieces: { readonly [piece: string]: string } = /* @__PURE__ */ Object.freeze({
  result: 'sources?*:source',
  both: 'vi en',
  source: 'id name:both',
  citation: 'instrument evidence source note?:both',
  reading: 'id answer:both basis*:citation',
  said: 'statement:both',
  noted: 'statement:both basis*:citation',
  bounds: 'min max',
  score: 'sum of',
  window: 'firstDay lastDay',
  minimum: 'criterion name:both requires wanted:both has',
  reached: 'total star',
  assessment: 'set setName:both heads:heads kind readings*:reading basis*:citation caveats*:said+place',
  'assessment complete': 'parts:points total',
  'assessment incomplete': 'missing bounds:ends',
  'assessment eliminated': 'grounds*:ground',
  heads: 'A:head B:head C:head',
  head: 'name:both max~',
  place: 'at',
  points: 'A B C',
  ends: 'total:bounds parts:ofParts',
  ofParts: 'A:bounds B:bounds C:bounds',
  ground: 'name:both',
  ranking: 'total:score band bandRange~:range bandBasis*:citation star unmet**:minimum caveats*:noted readings*:reading basis*:citation',
  range: 'from through|below',
  referral: 'kind level caveats?*:noted readings*:reading basis*:citation',
  'referral recognise': 'by star',
  'referral refer': 'from to star',
  'referral none': 'reason recognisedFrom~',
  certificate:
    'star issuer:issuer issuedOn lastDay termMonths noticeBy~ noticeBasis*:citation filing~:window filingBasis*:citation withdrawal?:withdrawal readings*:reading basis*:citation',
  issuer: 'authority:both',
  withdrawal: 'on by groundName|ground groundName?:both basis*:citation',
  standing: 'kind on lastDay filing~:window extension?:kept readings?*:reading basis*:citation',
  kept: 'lastDay basis*:citation',
  council: 'kind policy:policy readings*:reading',
  'council valid': 'ballots total:score band ranking~:ranking',
  'council no-quorum': 'members present required chairPresent',
  'council incomplete-ballots': 'unfinished*:unfinished withoutBallot',
  'council re-score-needed': 'pairs*:pair',
  policy: 'quorum:share chairMustBePresent largestSpread~ notScoring minimums basis?*:citation',
  share: 'part of',
  unfinished: 'member missing',
  pair: 'members totals apart',
  'rank-bounds': 'worst best total:bounds stars*:prospect readings*:reading basis*:citation',
  prospect: 'star points unmet*:minimum open*:open',
  open: 'criterion name:both requires',
  plan: 'kind star objective from:reached readings*:reading basis*:citation',
  'plan reachable': 'changes*:change effort:effort ranking:reached',
  'plan unreachable': 'obstacles*:obstacle',
  effort: 'criteria boxes',
  change: 'from:ticked to:ticked gain',
  ticked: 'criterion name:both boxes',
  obstacle: 'star minimums*:minimum points:reach',
  reach: 'needs reachable unaccounted ceilings*:ceiling',
  ceiling: 'criterion name:both reachable max because',
  'quick-wins': 'from:reached wins*:change+reached readings*:reading basis*:citation',
  comparison: 'from:side to:side criteria~*:change minimums~:lost readings*:reading basis*:citation',
  side: 'total band star',
  lost: 'lost*:minimum+starred',
  starred: 'star',
  'applicable-edition': 'kind filedOn decidedOn basis*:citation',
  'applicable-edition settled': 'editionName:both evaluatedBy lastDay~ readings*:reading',
  'applicable-edition by-reading': 'editionName:both evaluatedBy lastDay~ readings*:reading',
  'applicable-edition unsettled': 'candidates*:candidate',
  candidate: 'editionName:both evaluatedBy lastDay~ readings*:reading',
  round: 'level round lastDayToPropose lastDay readings*:reading basis*:citation',
  deadline: 'of days working event~:both lastDay readings?*:reading basis*:citation',
  'dossier-checklist': 'items*:item provisions*:noted gaps*:said',
  item: 'name:both from basis*:citation',
  'product-code': 'segments basis*:citation',
  progress: 'title:both on targets*:target leftOut*:record unlisted?*:unlisted caveats*:said+sections readings*:reading basis*:citation',
  target: 'state content:both',
  'target met': 'counted needed upTo~ unit:both counting:both',
  'target short': 'counted needed upTo~ unit:both counting:both short open',
  'target not-measurable': 'missing',
  record: 'record product reason lastDay~',
  unlisted: 'event on name',
  sections: 'sections',
  schedule: 'title:both on tasks*:task byBody*:body caveats*:said+sections readings*:reading basis*:citation',
  task: 'state name:both firstDay~ lastDay~ doneOn~ lead with',
  body: 'body name:both',
});
