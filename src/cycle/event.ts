import type { CalendarDate } from '../date/calendarDate';
import type { Purpose } from '../law/edition';
import type { Ranking } from '../star/rank';
import type { ScoreInput } from '../score/score';
import type { EventKind, EventKindAt, StateName } from './takes';

/** What a level's council found. */
type Scored = {
  /** @vi Số điểm của hồ sơ. · Points of the dossier. */
  readonly score: ScoreInput;
  /**
   * @vi Phân hạng của hồ sơ, nếu có: hạng sao trong đó là hạng được công nhận.
   *
   * The ranking of the dossier, where one was made: its star is what is recognised.
   */
  readonly ranking?: Ranking;
};

/** What each event carries beside its kind and its day. */
type EventData = {
  readonly 'file-dossier': { readonly purpose: Purpose };
  readonly recognise: Scored & { /** Number of the decision. */ readonly decision: string };
  readonly 'recognise-on-result': { /** Number of the decision. */ readonly decision: string };
  readonly 'send-up': Scored;
  readonly 'send-down': Scored;
  readonly 'not-met': Scored;
  readonly withdraw: { /** Id of a national ground, or the words of a provincial rule. */ readonly ground: string };
};

/**
 * @vi Một sự kiện thuộc một loại, vào một ngày.
 *
 * An event of one kind, on a day.
 */
export type EventOf<Kind extends EventKind> = { readonly kind: Kind; readonly on: CalendarDate } & (Kind extends keyof EventData
  ? EventData[Kind]
  : unknown);

/**
 * @vi Sự kiện của một sản phẩm vào một ngày, phân biệt bằng `kind`.
 *
 * What can happen to a product, on a day. Told apart by `kind`.
 */
export type CycleEvent = { readonly [Kind in EventKind]: EventOf<Kind> }[EventKind];

/**
 * @vi Các sự kiện mà một trạng thái nhận được.
 *
 * The events a state can take: for a state that is known, no other event compiles.
 */
export type EventAt<At extends StateName> = Extract<CycleEvent, { readonly kind: EventKindAt<At> }>;
