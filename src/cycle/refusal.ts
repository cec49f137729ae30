import type { CertifyFault } from '../certificate/certify';
import type { Window } from '../certificate/certificate';
import type { WithdrawFault } from '../certificate/withdraw';
import type { CalendarDate, InvalidDate } from '../date/calendarDate';
import type { EditionId, Purpose } from '../law/edition';
import type { ReadingUsed } from '../law/reading';
import type { Referral } from '../star/refer';
import type { InvalidScore } from '../score/score';
import type { EventKind, StateName } from './takes';

/**
 * @vi Lý do sự kiện không được nhận.
 *
 * Why an event was refused.
 */
export type Reason =
  /** Not a state of any edition, or one whose data is not whole. */
  | { readonly code: 'unknown-state'; readonly received: string }
  /** Not an event of any kind. */
  | { readonly code: 'unknown-event'; readonly received: string }
  /** A known event that this state does not take in this edition. */
  | { readonly code: 'event-not-possible' }
  /** The day lies before the last event's. */
  | { readonly code: 'out-of-order'; readonly on: CalendarDate; readonly after: CalendarDate }
  /** A datum of the event is wrong; `expected`: a field that no event has, and those of its kind. */
  | {
      readonly code: 'event-field';
      readonly field: string;
      readonly received: string;
      readonly fault?: InvalidDate | InvalidScore;
      readonly expected?: readonly string[];
    }
  /** The edition is not in force that day. */
  | { readonly code: 'edition-not-in-force'; readonly on: CalendarDate; readonly firstDay: CalendarDate; readonly lastDay: CalendarDate | null }
  /** That day the dossier is judged under another edition; `readings`: the answers to open questions that say so. */
  | {
      readonly code: 'judged-under-another';
      readonly on: CalendarDate;
      readonly expected: EditionId;
      readonly readings?: readonly ReadingUsed[];
    }
  /** No source says under which edition such a dossier is judged that day. */
  | { readonly code: 'transition-not-stated'; readonly on: CalendarDate; readonly dossier: EditionId }
  /** The score leads to another event. */
  | { readonly code: 'score-says-otherwise'; readonly expected: EventKind; readonly referral: Referral }
  /** The level that decides on the result may not evaluate again. */
  | { readonly code: 'no-second-evaluation'; readonly referral: Referral }
  /** An evaluation for this purpose cannot begin here. */
  | { readonly code: 'purpose-not-possible'; readonly purpose: Purpose; readonly expected: readonly Purpose[] }
  /** A re-evaluation is filed within the window only. */
  | { readonly code: 'outside-filing-window'; readonly on: CalendarDate; readonly window: Window }
  /** The certificate has ended: let the calendar say so first, with `day-comes`. */
  | { readonly code: 'certificate-over'; readonly on: CalendarDate; readonly lastDay: CalendarDate }
  /** The product holds no certificate. */
  | { readonly code: 'no-certificate-held' }
  /** The certificate could not be made out or withdrawn so. */
  | { readonly code: 'certificate-refused'; readonly fault: CertifyFault | WithdrawFault };

/**
 * @vi Sự kiện không được nhận: trạng thái, sự kiện, lý do và những sự kiện được nhận ở đó.
 *
 * An event refused: the state and the event it met, the reason, and what the state does take.
 */
export type Refusal = Reason & {
  /** @vi Trạng thái của sản phẩm. · The state the product is in. */
  readonly at: StateName | 'unknown';
  /** @vi Sự kiện bị từ chối. · The event that was refused. */
  readonly event: EventKind | 'unknown';
  readonly edition: EditionId;
  /** @vi Các sự kiện trạng thái này nhận, theo văn bản này. · The events the state takes in this edition. */
  readonly allowed: readonly EventKind[];
};
