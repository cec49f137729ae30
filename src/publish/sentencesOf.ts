import { isFields, type Fields } from '../fields';
import type { Locale } from '../bilingual';
import { eventNames, stateNames } from '../cycle/names';
import type { Reason } from '../cycle/refusal';
import { faultWords, type Fault } from '../words/describeFault';

/** Under what a sentence is said: a field has this value, or is there, or is not. */
type When = {
  readonly is?: { readonly [field: string]: string | null | readonly [] };
  readonly present?: readonly string[];
  readonly absent?: readonly string[];
};

/** A sentence in both languages with the names of fields in their places. */
type Sentence = { readonly when?: When; readonly vi: string; readonly en: string };

/** A code with the fields its sentences name. */
type ToldCode = { readonly code: string; readonly fields: readonly string[]; readonly sentences: readonly Sentence[] };

/*
 * The fields of each sentence: `at` a text or number, `window.firstDay` one inside another, `expected[]` a list, `reason=hour` and
 * `lastDay=null` what leads to another sentence, `grounds=[]` an empty list, `+fault` a field that may be missing and is there,
 * `-fault` one that is missing, `expected:event` the name of an event, `!fault` a fault told in its place.
 */
const faults: { readonly [Code in Exclude<Fault['code'], Reason['code']>]: readonly string[] } = {
  'invalid-date': [
    'received reason=day',
    'received reason=beyond',
    'received reason=form expected=YYYY-MM-DD',
    'received reason=form expected=dd/mm/yyyy',
    ...['filedOn', 'decidedOn', 'issuedOn', 'proposedOn', 'on', 'from'].flatMap((at) => [
      `at=${at} received reason=day`,
      `at=${at} received reason=form expected=YYYY-MM-DD`,
    ]),
    ...['issuedOn', 'proposedOn', 'from'].map((at) => `at=${at} received reason=beyond`),
  ],
  'invalid-decimal': ['received reason=too-long', 'received expected reason=form'],
  'not-midnight': ['received reason=hour expected=utc', 'received reason=hour expected=local', 'received reason=year', 'received reason=form'],
  'invalid-serial': ['received reason=hour', 'received reason=day', 'received expected.min expected.max'],
  'missing-holidays': ['year'],
  'invalid-holidays': [
    'at received reason=another-year',
    'at reason=unknown-field',
    'at received reason=off-and-worked',
    'at received reason=no-weekend',
    'at received reason=form',
    'at= received reason=form',
  ],
  'no-edition-in-force': ['on firstDay'],
  'decided-before-filed': ['filedOn decidedOn'],
  'unknown-purpose': ['received expected[]'],
  'unknown-level': ['received expected[]'],
  'unknown-category': ['received expected[]'],
  'no-such-limit': ['edition of'],
  'level-without-part': ['edition level'],
  'no-rounds': ['edition level'],
  'proposed-before-edition': ['proposedOn firstDay'],
  'product-code-form': ['received expected[] pattern'],
  'product-code-segment': ['at received expected'],
  'unknown-product-set': ['received expected.min expected.max'],
  'no-sheets': ['edition rubrics'],
  'invalid-score': ['received expected.min expected.max -line', 'received +line'],
  'not-answers': ['received'],
  'unknown-criterion': ['at'],
  'not-a-box': ['at received boxes'],
  'box-out-of-range': ['at received boxes'],
  'list-for-one-box': ['at boxes'],
  'one-box-for-list': ['at boxes'],
  'box-repeated': ['at received'],
  'several-cases': ['at cases[]'],
  'unknown-ground': ['at grounds[]', 'at grounds=[]'],
  'not-points': ['received'],
  'not-whole-points': ['at received'],
  'points-fit-no-box': ['at received expected[]'],
  'points-fit-several-boxes': ['at received fits[]'],
  'not-a-written-sheet': ['received'],
  'written-sheet-too-long': ['length atMost'],
  'not-a-written-answer': ['position received'],
  'answer-repeated': ['at'],
  'star-not-certified': ['received expected[]'],
  'edition-lapsed': ['on edition lastDay successor', 'on edition lastDay successor=null'],
  'issued-before-edition': ['issuedOn firstDay'],
  'already-withdrawn': ['on'],
  'not-running': ['on firstDay lastDay'],
  'before-edition': ['on firstDay'],
  'unknown-withdrawal-ground': ['received expected[]', 'received expected=[]'],
  'repeated-plan-id': ['at'],
  'unknown-body': ['at received'],
  'unknown-task': ['at received'],
  'window-backwards': ['at'],
  'window-in-circle': ['at received'],
  'range-backwards': ['at'],
  'register-form': ['at received', 'at= received'],
  'register-empty': ['at'],
  'register-repeated': ['at received first'],
  'withdrawn-before-issue': ['at issuedOn withdrawnOn'],
  'invalid-register': ['!faults[]'],
  'not-a-record': ['received'],
  'unknown-record-version': ['received expected'],
  'record-disagrees': ['at received expected'],
  'record-field': ['at received expected'],
  'unknown-edition': ['received expected[]'],
  'unknown-result': ['received expected[]'],
  'answers-missing': ['missing[]'],
  'unknown-star': ['received expected[]'],
  'invalid-plan-options': ['at received'],
  'unknown-plan-option': ['at expected[]'],
  'unknown-frozen': ['at'],
  'unknown-cost': ['at'],
  'cost-missing': ['at'],
  'invalid-cost': ['at received most'],
  'invalid-policy': ['policy', 'quorum', 'chairMustBePresent', 'largestSpread', 'notScoring', 'basis', 'sources', 'minimums'].map(
    (at) => `at=${at} received`,
  ),
  'invalid-sitting': ['at received'],
  'invalid-member': ['position received'],
  'member-repeated': ['member'],
  'no-ballots': [''],
  'invalid-ballot': ['position received'],
  'unknown-member': ['member'],
  'ballot-repeated': ['member'],
  'ballot-not-due': ['member reason=absent', 'member reason=does-not-score'],
  'ballot-of-another-rubric': ['member received expected.edition expected.set'],
  'part-points-out-of-range': ['member part received expected.min expected.max'],
  'ballot-answers': ['member !faults[]'],
  'no-agreed-sheet': [''],
  'agreed-sheet-answers': ['!faults[]'],
  'agreed-sheet-incomplete': ['missing[]'],
  'not-a-history': ['received'],
  'no-cycle-for-day': ['index received editions[]'],
};

const reasons: { readonly [Code in Reason['code']]: readonly string[] } = {
  'unknown-state': ['received'],
  'unknown-event': ['received'],
  'event-not-possible': ['edition'],
  'out-of-order': ['on after'],
  'event-field': ['field received -fault -expected', 'field +!fault', 'field +expected[]'],
  'edition-not-in-force': ['on firstDay lastDay', 'on firstDay lastDay=null'],
  'judged-under-another': ['on expected'],
  'transition-not-stated': ['on dossier'],
  'score-says-otherwise': ['expected:event', 'expected=not-met referral.kind=recognise referral.star'],
  'no-second-evaluation': [''],
  'purpose-not-possible': ['purpose expected[]'],
  'outside-filing-window': ['on window.firstDay window.lastDay'],
  'certificate-over': ['lastDay'],
  'no-certificate-held': [''],
  'certificate-refused': ['!fault'],
};

/**
 * Every fault and refusal a function can give, as templates: `{at}` is the field of that name, `{expected|, }` a list with what
 * stands between its items, `{fits|; |{criterion}: {boxes}}` one whose items are told so, `{fault}` the sentence of the fault in
 * that field, `{expected:event}` the name of the event. Of the sentences of a code the first holds whose `when` does; there
 * `referral.kind` is a field inside another.
 */
export function sentencesOf(): {
  readonly faults: readonly ToldCode[];
  readonly refusals: readonly ToldCode[];
  readonly refusal: readonly Sentence[];
} {
  return {
    faults: Object.entries(faults).map(([code, said]) => told(code, said, (locale) => faultWords[locale].faults)),
    refusals: Object.entries(reasons).map(([code, said]) => told(code, said, (locale) => faultWords[locale].reasons)),
    refusal: [true, false].flatMap((index) => [false, true].map((allowed) => refusalSentence(index, allowed))),
  };
}

function told(code: string, said: readonly string[], tableOf: (locale: Locale) => object): ToldCode {
  const parts = said.map((one) => one.split(' ').filter((part) => part !== ''));
  return {
    code,
    fields: [...new Set(parts.flat().map((part) => fieldOf(part)))],
    // The first whose condition holds is said: one with more conditions stands before one with fewer.
    sentences: [...parts]
      .sort((a, b) => conditionsIn(b) - conditionsIn(a))
      .map((each) => {
        const when = whenOf(each);
        const sentence = (locale: Locale): string => {
          const tell = (tableOf(locale) as { readonly [code: string]: (fault: object, tell: () => string) => string })[code];
          if (tell === undefined) throw new Error(`no sentence for ${code}`);
          const text = tell(placed(code, each), () => '{fault}');
          // The name of an event stands beside its kind.
          const event = each.find((part) => part.endsWith(':event'));
          return event === undefined ? text : text.replace(eventNames['send-up'][locale], `{${event}}`).replace('send-up', `{${fieldOf(event)}}`);
        };
        return { ...(when !== null && { when }), vi: sentence('vi'), en: sentence('en') };
      }),
  };
}

function refusalSentence(index: boolean, allowed: boolean): Sentence {
  const names = { at: 'guidance', event: 'register-idea' } as const;
  const sentence = (locale: Locale): string =>
    faultWords[locale]
      .refusal({ ...names, ...(index && { index: '{index}' }), allowed: allowed ? listOf('allowed') : [] } as never, '{reason}')
      .replace(eventNames[names.event][locale], '{event:event}')
      .replace(stateNames[names.at][locale], '{at:state}');
  return {
    when: {
      ...(index ? { present: ['index'] } : { absent: ['index'] }),
      ...(!allowed && { is: { allowed: [] } }),
    },
    vi: sentence('vi'),
    en: sentence('en'),
  };
}

function conditionsIn(parts: readonly string[]): number {
  return parts.filter((part) => /^[+-]|=/.test(part)).length;
}

function fieldOf(part: string): string {
  return part.replace(/^[+!-]+/, '').replace(/(\[\]|=.*|:event|\..*)$/, '');
}

function whenOf(parts: readonly string[]): When | null {
  const fixed = parts
    .filter((part) => part.includes('='))
    .map((part) => {
      const [field = '', value = ''] = part.split('=');
      return [field, value === 'null' ? null : value === '[]' ? [] : value] as const;
    });
  const present = parts.filter((part) => part.startsWith('+')).map(fieldOf);
  const absent = parts.filter((part) => part.startsWith('-')).map(fieldOf);
  if (fixed.length + present.length + absent.length === 0) return null;
  return {
    ...(fixed.length > 0 && { is: Object.fromEntries(fixed) as NonNullable<When['is']> }),
    ...(present.length > 0 && { present }),
    ...(absent.length > 0 && { absent }),
  };
}

function within(field: unknown): Fields {
  return isFields(field) ? field : {};
}

/** A fault whose fields hold their own names. */
function placed(code: string, parts: readonly string[]): object {
  const fault: Record<string, unknown> = { code };
  for (const part of parts) {
    const field = fieldOf(part);
    const [, fixed] = part.split('=');
    const inside = /\.([^=]*)/.exec(part)?.[1];
    if (part.startsWith('-')) continue;
    const given = fixed === 'null' ? null : fixed === '[]' ? [] : fixed;
    if (inside !== undefined) fault[field] = { ...within(fault[field]), [inside]: given ?? `{${field}.${inside}}` };
    else if (given !== undefined) fault[field] = given;
    else if (part.endsWith('[]')) fault[field] = listOf(field);
    else if (part.endsWith(':event')) fault[field] = 'send-up';
    else fault[field] = `{${field}}`;
  }
  return fault;
}

type PlacedList = {
  readonly length: string;
  readonly join: (between: string) => string;
  readonly map: (tell: (item: object) => string) => PlacedList;
  readonly slice: () => PlacedList;
  readonly some: () => boolean;
};

function listOf(field: string, each = ''): PlacedList {
  const list: PlacedList = {
    length: `{${field}.length}`,
    join: (between) => `{${field}|${between}${each === '' || each === '{fault}' ? '' : `|${each}`}}`,
    map: (tell) => {
      const itself: unknown = tell({ criterion: '{criterion}', boxes: '{boxes}' });
      return listOf(field, typeof itself === 'string' ? itself : '');
    },
    slice: () => list,
    some: () => false,
  };
  return list;
}
