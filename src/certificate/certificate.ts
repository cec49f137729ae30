import type { Sourced } from '../law/source';
import type { CalendarDate } from '../date/calendarDate';
import type { Basis, Citation } from '../law/citation';
import type { EditionId, Level, RecognisedStar } from '../law/edition';
import type { ReadingUsed } from '../law/reading';
import type { Bilingual } from '../bilingual';

/**
 * @vi Khoảng thời gian, tính cả ngày đầu và ngày cuối.
 *
 * A span of days, both ends inclusive.
 */
export type Window = { readonly firstDay: CalendarDate; readonly lastDay: CalendarDate };

/**
 * @vi Việc thu hồi giấy chứng nhận, kể từ ngày thu hồi.
 *
 * A withdrawal, from its day on.
 */
export type Withdrawal = {
  readonly on: CalendarDate;
  /** Id of a national ground, or the words of a provincial rule where the edition has none. */
  readonly ground: string;
  /** The ground in words. */
  readonly groundName: Bilingual;
  readonly by: Level;
  readonly basis: Basis;
};

/**
 * @vi Giấy chứng nhận với các ngày của nó; ngày đầu và ngày cuối đều tính.
 *
 * A certificate (giấy chứng nhận) with its dates, as plain data that can be stored.
 */
export type Certificate = Sourced & {
  readonly result: 'certificate';
  readonly edition: EditionId;
  readonly star: RecognisedStar;
  readonly issuer: { readonly level: Level; readonly authority: Bilingual };
  readonly issuedOn: CalendarDate;
  /** First day of validity: the day of issue. */
  readonly firstDay: CalendarDate;
  /** Last day of validity, inclusive. */
  readonly lastDay: CalendarDate;
  readonly termMonths: number;
  /** The last day on which the authority may still give its notice in time; `null`: no such rule in the edition. */
  readonly noticeBy: CalendarDate | null;
  /** What `noticeBy` rests on; empty: no such rule. */
  readonly noticeBasis: readonly Citation[];
  /** When the holder files for re-evaluation; `null`: no such rule in the edition. */
  readonly filing: Window | null;
  /**
   * How long it may outlive its last day while a late re-evaluation is answered; absent: no such rule in the edition, not for its window
   * (see the reading `extension-after-transition`), or stored before it was kept (records before version 3).
   */
  readonly extension?: { readonly maxDays: number; readonly basis: Basis };
  /** What `filing` rests on; empty: no such rule. */
  readonly filingBasis: readonly Citation[];
  readonly withdrawal?: Withdrawal;
  readonly readings: readonly ReadingUsed[];
  readonly basis: Basis;
};
