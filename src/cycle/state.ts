import type { Certificate } from '../certificate/certificate';
import type { CalendarDate } from '../date/calendarDate';
import type { EditionId, Level, Purpose } from '../law/edition';
import type { ReadingUsed } from '../law/reading';
import type { Referral } from '../star/refer';
import type { EvaluationName, RunningName, StateName } from './takes';

type At<Name extends StateName> = {
  readonly result: 'product-state';
  readonly at: Name;
  /** @vi Ngày của sự kiện gần nhất. · The day of the last event. */
  readonly on: CalendarDate;
  /**
   * @vi Cách hiểu đã quyết định hồ sơ ngày đó theo văn bản nào; không có khi không phải hỏi.
   *
   * The answers to open questions that said under which edition the dossier was judged that day; not there where none did.
   */
  readonly readings?: readonly ReadingUsed[];
};

/**
 * @vi Lúc bắt đầu: tuyên truyền, hướng dẫn, chưa đăng ký gì.
 *
 * The start: communication and guidance, nothing registered yet; no day before the first event.
 */
export type Start = {
  readonly result: 'product-state';
  readonly at: 'guidance';
  /** @vi Ngày của sự kiện gần nhất; `null`: chưa có. · The day of the last event; `null`: none yet. */
  readonly on: CalendarDate | null;
};

/**
 * @vi Giấy chứng nhận còn hiệu lực, và lần đánh giá đã dẫn đến nó.
 *
 * A certificate that runs, and the evaluation it came from.
 */
export type Running = Recognised | NoticeGiven;

type Recognition = {
  /** @vi Giấy chứng nhận đã cấp. · The certificate that was issued. */
  readonly certificate: Certificate;
  /**
   * @vi Loại đánh giá đã dẫn đến công nhận: nâng hạng hoặc đánh giá, phân hạng lại.
   *
   * The purpose of the evaluation it came from: `upgrade` for an upgraded product, `re-evaluation` for a renewed one.
   */
  readonly through: Purpose;
  /** @vi Số quyết định. · Number of the decision. */
  readonly decision: string;
};

/** What keeps a certificate past its last day. */
type Kept = {
  /**
   * @vi Ngày nộp hồ sơ đánh giá lại mà nay phải nộp lại, khi ngày đó còn giữ hiệu lực giấy chứng nhận.
   *
   * The day a re-evaluation was filed that is to be filed anew, where that filing keeps the certificate past its last day.
   */
  readonly filedOn?: CalendarDate;
};

type Recognised = { readonly [Name in Exclude<RunningName, 'notice-given'>]: At<Name> & Recognition & Kept }[Exclude<RunningName, 'notice-given'>];

type NoticeGiven = At<'notice-given'> &
  Recognition &
  Kept & {
    /** @vi Ngày cơ quan thông báo sắp hết thời hạn. · Day of the authority's notice of expiry. */
    readonly noticeOn: CalendarDate;
    /** @vi Có thông báo sau ngày cuối phải thông báo hay không. · Whether it came after the last day for it. */
    readonly late: boolean;
  };

/**
 * @vi Giấy chứng nhận sản phẩm còn giữ trong khi chờ quyết định nâng hạng hoặc đánh giá lại; ngày cuối tính cả ngày đó.
 *
 * The certificate a product keeps while an upgrade or a re-evaluation is decided.
 */
export type Held = {
  readonly state: Running;
  /**
   * @vi Ngày cuối giấy chứng nhận đó còn hiệu lực theo văn bản khi nộp hồ sơ, hoặc khi chuyển sang văn bản mới, tính cả ngày đó; có
   * thể được kéo dài theo Điều 12(3) của 26/2026/QĐ-TTg. Vào một ngày thì hỏi `holding`.
   *
   * Last day, inclusive, that certificate holds by the edition of the filing, or of passing to another: its own last day, or later
   * under 26/2026/QĐ-TTg Art. 12(3). Of a day ask `holding`.
   */
  readonly keptUntil: CalendarDate;
};

/**
 * @vi Điều mọi trạng thái đang đánh giá đều có: văn bản, loại đánh giá, ngày nộp hồ sơ.
 *
 * What every state of an evaluation carries.
 */
export type Evaluation = {
  /** @vi Văn bản áp dụng cho hồ sơ. · The edition the dossier is judged under. */
  readonly edition: EditionId;
  /** @vi Loại đánh giá: lần đầu, nâng hạng hoặc đánh giá, phân hạng lại. · Why it is evaluated. */
  readonly purpose: Purpose;
  /** @vi Ngày nộp hồ sơ. · The day of filing. */
  readonly filedOn: CalendarDate;
  /** @vi Giấy chứng nhận đang giữ trong khi đánh giá; `null`: không có. · The certificate held meanwhile; `null`: none. */
  readonly held: Held | null;
};

type AtLevel = { readonly [L in Level]: At<`at-${L}`> & Evaluation }[Level];

type Returned = At<'dossier-returned'> & Evaluation & { /** Where it goes back to once complete. */ readonly level: Level };

/** A level above has scored; the level that certifies that star decides, or the one that is told of a result below every star. */
type DecisionAt = {
  readonly [Name in Extract<EvaluationName, `decision-at-${string}`>]: At<Name> &
    Evaluation & { readonly referral: Extract<Referral, { kind: 'recognise' | 'none' }> };
}[Extract<EvaluationName, `decision-at-${string}`>];

/**
 * @vi Hồ sơ đang được đánh giá, ở bất kỳ cấp nào.
 *
 * An evaluation under way, at whatever level.
 */
export type InEvaluation = AtLevel | Returned | DecisionAt;

type Before = {
  readonly [Name in BeforeName]: At<Name>;
}[BeforeName];

type BeforeName = 'idea-registered' | 'idea-declined' | 'idea-selected' | 'plan-received' | 'plan-returned' | 'plan-approved' | 'plan-carried-out';

type NotRecognised = At<'not-recognised'> & Omit<Evaluation, 'held'>;

type Expired = At<'expired'> & Recognition;

type Withdrawn = At<'withdrawn'> & Recognition;

/**
 * @vi Trạng thái của sản phẩm, phân biệt bằng `at`; là dữ liệu lưu được.
 *
 * Where a product stands: plain data that can be stored, with what later guards need. Told apart by `at`.
 */
export type State = Start | Before | InEvaluation | NotRecognised | Running | Expired | Withdrawn;

/**
 * @vi Trạng thái mang một tên.
 *
 * The state of one name.
 */
export type StateAt<Name extends StateName> = Extract<State, { readonly at: Name }>;
