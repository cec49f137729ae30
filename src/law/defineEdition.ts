import { addDays } from '../date/addDays';
import { isWeekend } from '../date/isWeekend';
import type { Basis } from './citation';
import { deepFreeze } from './deepFreeze';
import type { CertificateRule, Edition, PendingRule, Transition } from './edition';
import { issuerOf } from './issuerOf';
import { recognisedStars } from './recognisedStars';
import { refuse } from '../refuse';
import { requireEdition } from './requireEdition';

type ForDays = Extract<PendingRule, { readonly rule: 'earlier-edition-for-days' }>;
type Pending =
  | Exclude<PendingRule, ForDays>
  | (Omit<ForDays, 'lastDay' | 'carriedTo'> & { readonly carriedTo?: Pick<NonNullable<ForDays['carriedTo']>, 'question'> });

/**
 * @vi Một văn bản như khi ghi vào: chưa có những gì suy ra từ dữ kiện khác.
 *
 * An edition as it is written: without what follows from something else in it.
 */
export type EditionFacts = Omit<Edition, 'certificate' | 'recognition' | 'transition'> & {
  readonly certificate: Omit<CertificateRule, 'issuers'>;
  readonly recognition: { readonly basis: Basis };
  readonly transition:
    | (Omit<Transition, 'pending' | 'lapse'> & {
        readonly pending: { readonly [P in keyof Transition['pending']]: Pending };
        readonly lapse?: Omit<NonNullable<Transition['lapse']>, 'lastDay'>;
      })
    | null;
};

/**
 * @vi Lập một văn bản từ các dữ kiện của quyết định: suy ra cơ quan cấp giấy chứng nhận, hạng sao được công nhận và
 * ngày cuối của các thời hạn. Trích dẫn nguồn không có trong danh sách thì không nhận.
 *
 * Makes an edition of the facts of a decision, as the shipped ones are made, and freezes it: works out who issues which
 * certificate, which stars are recognised and on which days limits end, each from the one place that says so, and refuses a
 * citation whose source is not listed. A draft is made the same way; its id begins with `draft-`.
 *
 * @param facts - Hàm trả về dữ liệu của văn bản; phần suy ra được tính lại. · Gives the facts. They come as a function so that a
 * bundler can leave out the editions nobody imports; an edition counts as facts, and what follows is worked out anew.
 * @returns Văn bản; trích dẫn nguồn không có trong danh sách thì báo `TypeError`. · The edition; `TypeError` for a citation of
 * a source that is not listed.
 *
 * @example
 * ```ts
 * import { bandOf, certify, defineEdition, qd26 } from 'ocop';
 * // a made-up draft: 5 stars from 95 points, the province certifies them too
 * const [five, ...others] = qd26.bands;
 * const { province, central } = qd26.levels;
 * const draft = defineEdition(() => ({
 *   ...qd26,
 *   id: 'draft-2030',
 *   bands: [{ ...five, from: 95 }, ...others],
 *   levels: { ...qd26.levels, province: { ...province, recognises: [3, 4, 5] }, central: { ...central, recognises: [] } },
 * }));
 * bandOf(draft, 94); //=> 4
 * draft.certificate.issuers[5].level; //=> 'province'
 * ```
 */
export function defineEdition(facts: () => EditionFacts): Edition {
  if (typeof facts !== 'function') refuse('facts', facts, 'a function that gives the facts of an edition');
  const written = facts();
  requireEdition(written, 'facts');
  const { certificate, inForceFrom, levels, recognition, transition } = written;
  const stars = recognisedStars(levels);
  const lastOf = (days: number) => addDays(inForceFrom, days);
  const counted = (rule: Pending): PendingRule => {
    if (rule.rule !== 'earlier-edition-for-days') return rule;
    const { carriedTo, ...settled } = rule;
    const lastDay = lastOf(rule.days);
    let next = lastDay;
    while (isWeekend(next)) next = addDays(next, 1);
    return { ...settled, lastDay, ...(carriedTo !== undefined && { carriedTo: { ...carriedTo, lastDay: next } }) };
  };
  const edition: Edition = {
    ...written,
    recognition: { ...recognition, stars },
    certificate: { ...certificate, issuers: Object.fromEntries(stars.map((star) => [star, issuerOf(levels, star)])) as CertificateRule['issuers'] },
    transition:
      transition &&
      ({
        ...transition,
        pending: {
          first: counted(transition.pending.first),
          upgrade: counted(transition.pending.upgrade),
          're-evaluation': counted(transition.pending['re-evaluation']),
        },
        ...(transition.lapse !== undefined && { lapse: { ...transition.lapse, lastDay: lastOf(transition.lapse.days) } }),
      } as Transition | null),
  };
  return deepFreeze({ ...edition, sources: sourcesNamed(edition) });
}

/** The sources its citations name, wherever in it they stand; each must be among those listed. */
function sourcesNamed(edition: Edition): Edition['sources'] {
  const known = new Set(edition.sources.map(({ id }) => id));
  const named = new Set<unknown>();
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    const { instrument, source } = value as { readonly instrument?: unknown; readonly source?: unknown };
    if (instrument !== undefined && source !== undefined && !known.has(String(source))) {
      throw new TypeError(`${edition.id} cites "${String(source)}", which is not among its sources`);
    }
    if (instrument !== undefined) named.add(source);
    Object.values(value).forEach(visit);
  };
  visit(edition);
  return edition.sources.filter(({ id }, at) => named.has(id) && edition.sources.findIndex((one) => one.id === id) === at);
}
