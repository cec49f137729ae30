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
export type Window = {
  /** @vi Ngày đầu, tính cả ngày đó. · First day, inclusive. */
  readonly firstDay: CalendarDate;
  /** @vi Ngày cuối, tính cả ngày đó. · Last day, inclusive. */
  readonly lastDay: CalendarDate;
};

/**
 * @vi Việc thu hồi giấy chứng nhận, kể từ ngày thu hồi.
 *
 * A withdrawal, from its day on.
 */
export type Withdrawal = {
  /**
   * @vi Ngày thu hồi; từ ngày này giấy chứng nhận không còn hiệu lực.
   *
   * The day of withdrawal; from it on the certificate no longer holds.
   */
  readonly on: CalendarDate;
  /**
   * @vi Mã của trường hợp thu hồi do quyết định nêu; văn bản không nêu thì là lời của quy định cấp tỉnh.
   *
   * Id of a national ground, or the words of a provincial rule where the edition has none.
   */
  readonly ground: string;
  /**
   * @vi Tên của trường hợp thu hồi, nếu biết; không có (bản lưu trước khi có mục này) thì ghi `ground`.
   *
   * The name of the ground, where it is known; absent in what was stored before it was kept, and then `ground` is told.
   */
  readonly groundName?: Bilingual;
  /** @vi Cấp có thẩm quyền thu hồi. · The level that withdraws. */
  readonly by: Level;
  /**
   * @vi Khi thu hồi sau ngày cuối, lúc giấy chứng nhận còn được giữ chờ kết quả xử lý: được giữ đến ngày nào, tính cả ngày đó.
   *
   * Where it was withdrawn past its last day, while it was kept until an answer: how long it would have been kept, inclusive.
   */
  readonly keptUntil?: CalendarDate;
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
  /** @vi Hạng sao được công nhận. · The star recognised. */
  readonly star: RecognisedStar;
  /** @vi Ai cấp: cấp nào, cơ quan hay người nào. · Who issues it: the level and the authority. */
  readonly issuer: {
    /** @vi Cấp công nhận. · The level that recognises. */
    readonly level: Level;
    /** @vi Người quyết định công nhận và cấp giấy chứng nhận. · Who decides and signs. */
    readonly authority: Bilingual;
  };
  /** @vi Ngày ban hành. · Day of issue. */
  readonly issuedOn: CalendarDate;
  /** @vi Ngày đầu có giá trị: ngày ban hành. · First day of validity: the day of issue. */
  readonly firstDay: CalendarDate;
  /** @vi Ngày cuối có giá trị, tính cả ngày đó. · Last day of validity, inclusive. */
  readonly lastDay: CalendarDate;
  /** @vi Thời hạn, tính bằng tháng. · The term, in months. */
  readonly termMonths: number;
  /**
   * @vi Ngày cuối cơ quan còn kịp thông báo; `null`: văn bản không có quy định này.
   *
   * The last day on which the authority may still give its notice in time; `null`: no such rule in the edition.
   */
  readonly noticeBy: CalendarDate | null;
  /** @vi Căn cứ của `noticeBy`; rỗng: không có quy định này. · What `noticeBy` rests on; empty: no such rule. */
  readonly noticeBasis: readonly Citation[];
  /**
   * @vi Thời gian chủ thể OCOP nộp hồ sơ đánh giá, phân hạng lại; `null`: văn bản không có quy định này.
   *
   * When the holder files for re-evaluation; `null`: no such rule in the edition.
   */
  readonly filing: Window | null;
  /**
   * @vi Được kéo dài hiệu lực bao lâu khi hồ sơ nộp muộn chờ kết quả xử lý; không có: văn bản không quy định, không áp dụng cho
   * thời gian nộp này, hoặc kết quả lưu trước khi có mục này.
   *
   * How long it may outlive its last day while a late re-evaluation is answered; absent: no such rule in the edition, not for its
   * window (see the reading `extension-after-transition`), or stored before it was kept (records before version 3).
   */
  readonly extension?: {
    /** @vi Nhiều nhất bấy nhiêu ngày sau ngày cuối. · At most so many days after the last day. */
    readonly maxDays: number;
    /**
     * @vi Hồ sơ nộp sau ngày cuối cũng được giữ, theo cách hiểu `extension-of-ended`.
     *
     * A dossier filed after the last day keeps it too, by the reading `extension-of-ended`.
     */
    readonly filedAfterEnd?: true;
    readonly basis: Basis;
  };
  /** @vi Căn cứ của `filing`; rỗng: không có quy định này. · What `filing` rests on; empty: no such rule. */
  readonly filingBasis: readonly Citation[];
  /** @vi Việc thu hồi, nếu đã bị thu hồi. · The withdrawal, where there was one. */
  readonly withdrawal?: Withdrawal;
  readonly readings: readonly ReadingUsed[];
  readonly basis: Basis;
};
