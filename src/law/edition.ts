import type { CalendarDate } from '../date/calendarDate';
import type { Bilingual } from '../bilingual';
import type { Basis } from './citation';
import type { Source } from './source';
import type { ReadingAnswers, ReadingId, Readings } from './reading';
import type { categoryIds, EditionId, EditionWithSheets, gapKinds, levels, matters, partCodes, purposes } from './vocabulary';

export type { EditionId } from './vocabulary';

/**
 * @vi Hạng sao, từ 1 đến 5.
 *
 * Stars, 1 to 5.
 */
export type Star = 1 | 2 | 3 | 4 | 5;

/**
 * @vi Hạng sao được công nhận: 3, 4 và 5 sao. 1 và 2 sao không có quyết định công nhận, không có giấy chứng nhận.
 *
 * The stars a product can be recognised with; 1 and 2 stars bring no decision and no certificate.
 */
export type RecognisedStar = 3 | 4 | 5;

/**
 * @vi Các cấp có thể tham gia đánh giá: xã, huyện, tỉnh, trung ương.
 *
 * The levels of the state that can have a part in an evaluation.
 */
export type Level = (typeof levels)[number];

/**
 * @vi Ba phần của mọi bộ tiêu chí: A, B và C.
 *
 * The three parts of every criteria set.
 */
export type PartCode = (typeof partCodes)[number];

/**
 * @vi Loại đánh giá: lần đầu, nâng hạng, đánh giá lại.
 *
 * Why a product is evaluated: first time (lần đầu), upgrade (nâng hạng), re-evaluation (đánh giá lại).
 */
export type Purpose = (typeof purposes)[number];

/**
 * @vi Một hạng theo điểm: từ `from` điểm, tính cả mức đó, đến dưới mức `from` của hạng kế tiếp.
 *
 * One band of the star ranking: from `from` points, inclusive, up to but not including the next band's `from`.
 */
export type Band = {
  /** @vi Hạng sao. · The star. */
  readonly star: Star;
  /** @vi Số điểm đầu của khung, tính cả mức đó. · First points of the band, inclusive. */
  readonly from: number;
  /** @vi Khung điểm như văn bản viết. · The band as the instrument words it. */
  readonly wording: string;
  /**
   * @vi Điểm nguyên cuối trong lời văn, khi lời văn dừng ở điểm nguyên và bỏ ngỏ phần lẻ (1048).
   *
   * The last whole point of the wording, where it ends on one and leaves fractions above it nowhere (1048).
   */
  readonly lastWhole?: number;
  readonly basis: Basis;
};

/**
 * @vi Một phần của bộ tiêu chí, với số điểm tối đa.
 *
 * One part of the criteria: its most points.
 */
export type PartRule = {
  /** @vi Tên phần. · Name of the part. */
  readonly name: Bilingual;
  /** @vi Điểm tối đa của phần. · Most points of the part. */
  readonly max: number;
  readonly basis: Basis;
};

/**
 * @vi Việc của một cấp: báo cáo và chuyển hồ sơ, đánh giá, hoặc không tham gia và vì sao.
 *
 * What a level does. `none`: it has no part, with the reason.
 */
export type LevelRule =
  | {
      readonly role: 'none';
      /** @vi Cấp không có nhiệm vụ theo văn bản, hay đã bị bãi bỏ. · Whether it has no part in the edition, or was abolished. */
      readonly reason: 'no-role' | 'abolished';
      readonly basis: Basis;
    }
  | {
      /** @vi Cấp này báo cáo và chuyển hồ sơ, không chấm điểm. · It reports and forwards; it does not score. */
      readonly role: 'reports';
      /** @vi Cơ quan báo cáo. · Who reports. */
      readonly authority: Bilingual;
      /** @vi Các nội dung phải đánh giá, báo cáo. · The contents it reports on. */
      readonly contents: readonly Bilingual[];
      /** @vi Cấp trên nhận hồ sơ. · The level the dossier goes to. */
      readonly refersTo: Level;
      /**
       * @vi Thời hạn báo cáo và chuyển hồ sơ; `null`: chưa thấy trong nguồn.
       *
       * Within how long it reports and forwards; `null`: not found.
       */
      readonly report: Limit | null;
      readonly basis: Basis;
    }
  | {
      readonly role: 'evaluates';
      /** @vi Cơ quan tổ chức đánh giá. · Who organises the evaluation. */
      readonly authority: Bilingual;
      /** @vi Người quyết định và ký giấy chứng nhận. · Who decides on it, and signs what is certified. */
      readonly decides: Bilingual;
      /**
       * @vi Hạng sao cấp này công nhận và cấp giấy chứng nhận; chỉ nêu tại đây.
       *
       * Stars this level recognises and certifies. The one place that says so.
       */
      readonly recognises: readonly RecognisedStar[];
      /** @vi Căn cứ về việc công nhận. · What the recognition rests on. */
      readonly recognitionBasis: Basis;
      /**
       * @vi Số điểm mà từ đó, tính cả mức đó, hồ sơ được chuyển lên cấp trên; `null`: không chuyển.
       *
       * Points, inclusive, from which a dossier goes up; `null`: nothing goes up from here.
       */
      readonly refersFrom: number | null;
      /** @vi Cấp trên nhận hồ sơ; `null`: không chuyển. · The level a dossier goes up to; `null`: none. */
      readonly refersTo: Level | null;
      /** @vi Căn cứ về việc chuyển hồ sơ. · What the referral rests on. */
      readonly referralBasis: Basis;
      /**
       * @vi Hồ sơ điện tử phải đến thành viên hội đồng trước phiên họp ít nhất bao lâu.
       *
       * The electronic dossier reaches the members of the council at least this long before their meeting.
       */
      readonly papersBefore?: Limit;
      /**
       * @vi Dưới số điểm này, kết quả được thông báo cho cấp đó; chủ tịch cấp đó có thể công nhận theo kết quả hoặc tổ chức đánh
       * giá.
       *
       * The result of a dossier below this score is told to that level, whose chairman may recognise on it or have the dossier
       * evaluated there.
       */
      readonly returnsBelow?: {
        /** @vi Dưới số điểm này. · Below these points. */
        readonly score: number;
        /** @vi Cấp nhận kết quả. · The level that is told. */
        readonly to: Level;
        readonly basis: Basis;
      };
      /**
       * @vi Những ngày cấp này không còn mà văn bản vẫn nêu: ai đánh giá và cấp giấy chứng nhận là câu hỏi còn ngỏ.
       *
       * The days on which the level was gone while the edition still names it: who evaluates and certifies is left open.
       */
      readonly mayBeGone?: {
        /** @vi Ngày đầu không còn cấp này. · First day it was gone. */
        readonly firstDay: CalendarDate;
        /** @vi Ngày cuối văn bản còn nêu cấp này, tính cả ngày đó. · Last day, inclusive, the edition still names it. */
        readonly lastDay: CalendarDate;
        /** @vi Câu hỏi còn ngỏ. · The open question. */
        readonly reading: ReadingId;
        /** @vi Cách trả lời mà theo đó cấp khác cấp giấy chứng nhận. · The answer under which another level certifies. */
        readonly answer: string;
        /** @vi Cơ quan cấp thay theo cách đó. · Who issues in its place under it. */
        readonly issuer: Issuer;
        readonly basis: Basis;
      };
      /** @vi Thành phần hội đồng; không có: chưa thấy trong nguồn. · Who sits in its council; absent: not found. */
      readonly council?: CouncilRule;
      readonly basis: Basis;
    };

/**
 * @vi Thành phần hội đồng: ai thành lập, ai là chủ tịch, thành viên, ai có thể được mời, ai có thể được ủy quyền làm
 * chủ tịch.
 *
 * Who sits in a council, who else may be invited, and who may be put in the chair.
 */
export type CouncilRule = {
  /** @vi Ai thành lập hội đồng. · Who sets it up. */
  readonly setUpBy: Bilingual;
  /** @vi Ai làm chủ tịch hội đồng. · Who chairs it. */
  readonly chair: Bilingual;
  /** @vi Đại diện các cơ quan làm thành viên. · Who sits in it. */
  readonly members: readonly Bilingual[];
  /** @vi Ai có thể được mời tham gia. · Who may be invited. */
  readonly mayBeInvited: readonly Bilingual[];
  /**
   * @vi Người có thể được ủy quyền làm chủ tịch hội đồng; người ủy quyền chịu trách nhiệm về kết quả.
   *
   * Who may chair by delegation; the one who delegates answers for the result.
   */
  readonly mayChairByDelegation: Bilingual;
  readonly basis: Basis;
};

/**
 * @vi Thời hạn tính bằng ngày hoặc ngày làm việc từ một sự kiện; không tính ngày của sự kiện đó.
 *
 * A limit in days, counted from an event whose day is not itself counted.
 */
export type Limit = {
  /** @vi Số ngày. · Number of days. */
  readonly days: number;
  /** @vi Tính theo ngày làm việc hay ngày thường. · Whether working days are counted, or calendar days. */
  readonly working: boolean;
  /** @vi Sự kiện làm mốc tính, tính tới hoặc tính lùi. · The event it is counted from, or back from. */
  readonly from: Bilingual;
  readonly basis: Basis;
};

/**
 * @vi Một căn cứ để thu hồi.
 *
 * A ground on which a recognition is withdrawn.
 */
export type WithdrawalGround = {
  /** @vi Mã của trường hợp thu hồi. · Id of the ground. */
  readonly id: string;
  /** @vi Trường hợp thu hồi. · The ground in words. */
  readonly name: Bilingual;
  readonly basis: Basis;
};

/**
 * @vi Quy định về giấy chứng nhận: thời hạn tính bằng tháng, ai cấp, việc phải làm trước khi hết thời hạn và điều có thể xảy
 * ra sau đó.
 *
 * The certificate: its term, who issues it, what must happen before and may happen after its end.
 */
export type CertificateRule = {
  /** @vi Số tháng kể từ ngày ban hành. · Months from the day of issue. */
  readonly termMonths: number;
  /**
   * @vi Ai cấp giấy chứng nhận từng hạng sao: cấp công nhận và người quyết định, lấy từ `levels`.
   *
   * Who issues the certificate of each star: the level that recognises it, and who decides there. Read from `levels`.
   */
  readonly issuers: { readonly [S in RecognisedStar]: Issuer };
  /**
   * @vi Cơ quan thông báo cho chủ thể OCOP trước ngày cuối ít nhất bấy nhiêu ngày; `null`: chưa thấy quy định.
   *
   * The authority tells the holder at least this many days before the last day; `null`: no such rule found.
   */
  readonly notice: {
    /** @vi Ít nhất bấy nhiêu ngày trước ngày cuối. · At least so many days before the last day. */
    readonly daysBefore: number;
    readonly basis: Basis;
  } | null;
  /**
   * @vi Chủ thể OCOP nộp hồ sơ đánh giá, phân hạng lại trong khoảng ngày này trước ngày cuối, tính cả hai đầu.
   *
   * The holder files for re-evaluation within these days before the last day, both ends inclusive.
   */
  readonly filing: {
    /** @vi Không sớm hơn bấy nhiêu ngày trước ngày cuối. · No earlier than so many days before the last day. */
    readonly fromDaysBefore: number;
    /** @vi Không muộn hơn bấy nhiêu ngày trước ngày cuối. · No later than so many days before the last day. */
    readonly toDaysBefore: number;
    readonly basis: Basis;
  } | null;
  /** @vi Số ngày được đánh giá, phân hạng lại; `null`: chưa thấy trong nguồn. · Days the re-evaluation may take; `null`: not found. */
  readonly reEvaluation: Limit | null;
  /**
   * @vi Giấy chứng nhận được kéo dài hiệu lực bao lâu khi hồ sơ nộp muộn chờ kết quả xử lý; không có: không có quy định này.
   *
   * How long a certificate may outlive its last day while a late re-evaluation is answered; absent: no such rule.
   */
  readonly extension?: {
    /** @vi Không quá bấy nhiêu ngày sau ngày cuối. · At most so many days after the last day. */
    readonly maxDays: number;
    readonly basis: Basis;
  };
  /**
   * @vi Các trường hợp thu hồi do quyết định nêu; `null`: chưa thấy, theo thực tiễn cấp tỉnh.
   *
   * National grounds of withdrawal; `null`: none found, left to the practice of provinces.
   */
  readonly withdrawal: {
    /** @vi Các trường hợp thu hồi. · The grounds. */
    readonly grounds: readonly WithdrawalGround[];
    /** @vi Thời hạn ra quyết định thu hồi. · Within how long it is decided. */
    readonly decision: Limit;
    /** @vi Căn cứ về thẩm quyền thu hồi của từng cấp. · What each level's authority to withdraw rests on. */
    readonly authority: { readonly [L in Level]?: Basis };
    readonly basis: Basis;
  } | null;
  /**
   * @vi Thực tiễn thu hồi khi chưa thấy quyết định nào nêu trường hợp thu hồi.
   *
   * The practice of withdrawing, where no national grounds were found.
   */
  readonly withdrawalPractice?: Basis;
  readonly basis: Basis;
};

/**
 * @vi Ai cấp giấy chứng nhận.
 *
 * Who issues a certificate.
 */
export type Issuer = {
  /** @vi Cấp công nhận. · The level that recognises. */
  readonly level: Level;
  /** @vi Người quyết định công nhận và cấp giấy chứng nhận. · Who decides and signs. */
  readonly authority: Bilingual;
};

/**
 * @vi Một đợt đánh giá trong năm: hồ sơ được đề nghị trước ngày `proposedBefore` thì đánh giá trước ngày `doneBefore`.
 *
 * One evaluation round of the year: dossiers proposed before `proposedBefore` are judged before `doneBefore`.
 */
export type Round = {
  /** @vi Cấp tổ chức đánh giá. · The level that evaluates. */
  readonly level: 'province' | 'central';
  /** @vi Số đợt trong năm. · Number of the round within the year. */
  readonly round: number;
  /** @vi Ngày và tháng phải đề nghị trước đó, như `04-30`. · Month and day, as `04-30`. */
  readonly proposedBefore: string;
  /** @vi Ngày và tháng phải đánh giá xong trước đó, cùng năm, như `06-30`. · Month and day of the same year, as `06-30`. */
  readonly doneBefore: string;
  readonly basis: Basis;
};

/**
 * @vi Một giấy tờ hoặc mẫu sản phẩm trong hồ sơ.
 *
 * One paper or object of a dossier.
 */
export type DossierItem = {
  /** @vi Mã của giấy tờ, hiện vật. · Id of the paper or object. */
  readonly id: string;
  /** @vi Tên giấy tờ, hiện vật. · Its name. */
  readonly name: Bilingual;
  /** @vi Ai đưa vào hồ sơ. · Who puts it in. */
  readonly from: 'holder' | 'commune' | 'province' | 'not-stated';
  /** @vi Phải có khi hồ sơ đến cấp này. · At which step it must be there: the dossier as it reaches this level. */
  readonly at: Level;
  /**
   * @vi Cấp cuối cùng nhận giấy tờ này; không có: gửi lên mọi cấp trên.
   *
   * The last level it is sent to; absent: it goes on to every level above.
   */
  readonly upTo?: Level;
  /** @vi Loại đánh giá cần giấy tờ này; không có: mọi loại. · The purposes it is asked for; absent: all. */
  readonly purposes?: readonly Purpose[];
  /** @vi Chỉ cần khi có, như kết quả kiểm nghiệm bổ sung. · Asked only where there is such a thing: extra checks. */
  readonly ifAny?: true;
  /** @vi Số lượng, khi văn bản nêu. · How many, where the law says so. */
  readonly count?: number;
  /** @vi Các nhóm sản phẩm được miễn. · Categories that are exempt. */
  readonly exempt?: readonly CategoryId[];
  readonly basis: Basis;
};

/**
 * @vi Một phần của mã sản phẩm, theo thứ tự viết.
 *
 * One segment of a product code, in the order it is written.
 */
export type ProductCodeSegment = 'province' | 'district' | 'commune' | 'serial' | 'star' | 'year';

/**
 * @vi Cách viết mã sản phẩm.
 *
 * How the product code is written.
 */
export type ProductCodeRule = {
  /**
   * @vi Mã như đã in: chỗ để trống, hoặc một mã đã thấy nếu không có mẫu.
   *
   * The code as printed: placeholders, or a code seen where no pattern was found.
   */
  readonly pattern: string;
  /** @vi Các phần của mã, theo thứ tự viết. · The segments, in the order written. */
  readonly segments: readonly ProductCodeSegment[];
  /**
   * @vi Cách in năm, mỗi `.` là một chữ số; độ dài các phần khác không được nêu.
   *
   * The year as printed, each `.` being a figure. No width is stated for the other segments.
   */
  readonly year: string;
  /** @vi Ai giữ số thứ tự; `null`: chưa thấy trong nguồn. · Who keeps the serial; `null`: not found. */
  readonly serialKeptBy: Level | null;
  readonly basis: Basis;
};

/**
 * @vi Mã nhóm sản phẩm của mọi văn bản.
 *
 * The categories (nhóm / ngành hàng) of all editions.
 */
export type CategoryId = (typeof categoryIds)[number];

/**
 * @vi Nhóm sản phẩm, theo tên gọi của một văn bản.
 *
 * A category of products, as one edition names it; its number is its place in the edition's list.
 */
export type Category = {
  /** @vi Mã của nhóm sản phẩm. · Id of the category. */
  readonly id: CategoryId;
  /** @vi Tên nhóm sản phẩm. · Name of the category. */
  readonly name: Bilingual;
  /**
   * @vi Tên gọi khác trong văn bản khác và bản in lại, mà người dùng vẫn tìm.
   *
   * What it is called in other editions and in reprints, where that differs: names people still search by.
   */
  readonly alsoCalled?: readonly string[];
  readonly basis: Basis;
};

/**
 * @vi Bộ sản phẩm (phân nhóm sản phẩm): dòng của bảng cho biết sản phẩm theo bộ tiêu chí nào và do bộ, ngành nào quản
 * lý.
 *
 * A product set (bộ sản phẩm): the row that says which criteria set and which ministries a product falls under.
 */
export type ProductSet = {
  /** @vi Số của bộ sản phẩm. · Number of the set. */
  readonly number: number;
  /** @vi Tên bộ sản phẩm. · Name of the set. */
  readonly name: Bilingual;
  /**
   * @vi Tên gọi khác trong văn bản khác, bản in lại và tiếng thường ngày (trà là chè), mà người dùng vẫn tìm.
   *
   * What it is called in other editions, in reprints and in everyday speech (trà is chè), where that differs: names people
   * still search by.
   */
  readonly alsoCalled?: readonly string[];
  /** @vi Nhóm sản phẩm. · The category it belongs to. */
  readonly category: CategoryId;
  /** @vi Phân nhóm nằm giữa nhóm và bộ. · The group between category and set. */
  readonly group: Bilingual;
  /** @vi Các bộ, ngành quản lý sản phẩm. · The ministries in charge. */
  readonly ministries: readonly Bilingual[];
  /**
   * @vi Ngày cuối dòng này áp dụng, tính cả ngày đó, khi được sửa đổi trong cùng văn bản.
   *
   * The last day this row held, inclusive, where an amendment replaced it within its edition.
   */
  readonly until?: CalendarDate;
  /**
   * @vi Ngày dòng này bắt đầu áp dụng, nếu được sửa đổi trong cùng văn bản.
   *
   * The first day this row holds, where an amendment brought it.
   */
  readonly from?: CalendarDate;
  readonly basis: Basis;
};

/**
 * @vi Một nội dung của văn bản hoặc về văn bản, bằng lời, kèm căn cứ.
 *
 * A statement of the law or about it, in words, with its source.
 */
export type Statement = {
  /** @vi Mã của điều được nêu. · Id of the statement. */
  readonly id: string;
  /** @vi Nội dung, ghi thành lời. · What it says. */
  readonly statement: Bilingual;
  readonly basis: Basis;
};

/**
 * @vi Vấn đề mà một nội dung hoặc một chỗ chưa biết nói đến.
 *
 * What a provision or a gap is about.
 */
export type Matter = (typeof matters)[number];

/**
 * @vi Nội dung của văn bản mà không hàm nào tính toán, xếp theo vấn đề.
 *
 * A statement no rule computes with, under the matter it belongs to.
 */
export type Provision = Statement & {
  /** @vi Vấn đề liên quan. · The matter it belongs to. */
  readonly about: Matter;
  /** @vi Nói về hồ sơ của riêng các loại đánh giá này. · Said of the dossier for these purposes only. */
  readonly purposes?: readonly Purpose[];
};

/**
 * @vi Hồ sơ theo văn bản nào sau khi đổi văn bản: văn bản trước, văn bản này, hoặc phải nộp lại theo văn bản này.
 *
 * Where a case stands after a change of edition: under the earlier one, under this one, or to be filed anew under this one.
 */
export type Outcome = 'earlier-edition' | 'this-edition' | 'filed-anew';

/**
 * @vi Mỗi câu trả lời dẫn đến đâu; `next-question` là câu hỏi kế tiếp.
 *
 * Where an answer leads, `next-question` being the question after it.
 */
export type OutcomeOrNext = Outcome | 'next-question';

/**
 * @vi Câu hỏi mà việc đổi văn bản để ngỏ, và mỗi cách hiểu dẫn đến đâu.
 *
 * A question a change of edition leaves open, and what each answer leads to.
 */
export type OpenQuestion = {
  readonly [Id in ReadingId]: {
    /** @vi Câu hỏi còn ngỏ. · The open question. */
    readonly reading: Id;
    /** @vi Hệ quả của từng cách trả lời. · What each answer leads to. */
    readonly outcomes: { readonly [Answer in ReadingAnswers[Id]]: OutcomeOrNext };
  };
}[ReadingId];

/**
 * @vi Hồ sơ nộp theo văn bản trước, quyết định trong thời gian của văn bản này thì theo quy định nào; thời hạn tính
 * bằng ngày, không tính ngày đầu, tính cả ngày cuối.
 *
 * What a dossier filed under an earlier edition meets, when it is decided under this one.
 */
export type PendingRule =
  | { readonly rule: 'this-edition'; readonly basis: Basis }
  | {
      /** @vi Vẫn theo văn bản trước nếu được quyết định trong thời hạn. · It stays under the earlier edition if it is decided in time. */
      readonly rule: 'earlier-edition-for-days';
      /** @vi Số ngày kể từ ngày có hiệu lực, không tính ngày đó. · Days from the first day in force, which is not counted. */
      readonly days: number;
      /** @vi Ngày cuối của thời hạn, tính cả ngày đó; tính từ `days`. · The last of them, inclusive. Counted from `days`. */
      readonly lastDay: CalendarDate;
      /**
       * @vi Khi `lastDay` rơi vào cuối tuần: ngày làm việc tiếp theo, và ngày đó còn được tính hay không.
       *
       * Where `lastDay` is on a weekend: the next working day, and whether it still counts (`earlier-edition`: it does).
       */
      readonly carriedTo?: {
        /** @vi Ngày làm việc tiếp theo. · The next working day. */
        readonly lastDay: CalendarDate;
        /** @vi Ngày đó còn được tính hay không. · Whether that day still counts. */
        readonly question: OpenQuestion;
      };
      /** @vi Hồ sơ ra sao sau ngày cuối. · What becomes of it after the last day. */
      readonly missed: OpenQuestion;
      readonly basis: Basis;
    }
  | {
      readonly rule: 'open';
      /** @vi Câu hỏi văn bản bỏ ngỏ. · What is left open. */
      readonly question: OpenQuestion;
      /** @vi Cấp mà hồ sơ đang giải quyết vẫn được giải quyết xong. · The level at which a pending dossier is settled all the same. */
      readonly settledAt?: {
        /** @vi Cấp đang giữ hồ sơ. · The level that holds the dossier. */
        readonly level: Level;
        /** @vi Hồ sơ được giải quyết thế nào. · How it is settled there. */
        readonly outcome: Outcome;
        readonly basis: Basis;
      };
      readonly basis: Basis;
    };

/**
 * @vi Quy định chuyển tiếp: kết quả công nhận và hồ sơ của các văn bản trước sang văn bản này thế nào.
 *
 * How recognitions and dossiers pass from the editions before into this one.
 */
export type Transition = {
  /**
   * @vi Các văn bản có hồ sơ chuyển sang văn bản này, văn bản liền trước nêu đầu tiên.
   *
   * The editions whose dossiers pass into this one, the one directly before it first.
   */
  readonly from: readonly [EditionId, ...EditionId[]];
  /**
   * @vi Các văn bản trước mà hồ sơ đang giải quyết còn được tiếp tục theo; hồ sơ theo văn bản khác thì tiếp tục theo văn bản đầu tiên
   * của `from`. Không có: mọi văn bản của `from`.
   *
   * The editions whose rules a pending dossier may go on under; one of another goes on under the first of `from`. Absent: all of `from`.
   */
  readonly goesOnUnder?: {
    /** @vi Các văn bản đó. · Those editions. */
    readonly editions: readonly EditionId[];
    readonly basis: Basis;
  };
  /**
   * @vi Hồ sơ nộp trước và quyết định trong thời gian văn bản này có hiệu lực thì ra sao.
   *
   * What becomes of a dossier filed before this edition and decided in its time.
   */
  readonly pending: { readonly [P in Purpose]: PendingRule };
  /**
   * @vi Từ ngày này đến hôm trước ngày văn bản có hiệu lực, một cơ quan nêu trong văn bản trước đã không còn.
   *
   * From this day to the eve of this edition an institution the earlier one names was already gone.
   */
  readonly ahead?: {
    /** @vi Ngày đầu không còn cơ quan đó. · First day it was gone. */
    readonly firstDay: CalendarDate;
    /** @vi Câu hỏi văn bản bỏ ngỏ. · What is left open. */
    readonly question: OpenQuestion;
    readonly basis: Basis;
  };
  /**
   * @vi Các văn bản trước hết hiệu lực sau bấy nhiêu ngày, không tính ngày đầu; `lastDay` là ngày cuối còn hiệu lực.
   *
   * The editions before lapse so many days after this one's first day, which is not counted; `lastDay` is the last they hold.
   */
  readonly lapse?: {
    /** @vi Số ngày sau ngày đầu có hiệu lực. · Days after the first day in force. */
    readonly days: number;
    /** @vi Ngày cuối còn hiệu lực, tính cả ngày đó. · The last day they hold, inclusive. */
    readonly lastDay: CalendarDate;
    readonly basis: Basis;
  };
  /**
   * @vi Cho đến khi văn bản trước hết hiệu lực: không nêu hồ sơ mới có được chọn văn bản trước hay không.
   *
   * Until the editions before lapse: of new filings it is not stated whether they may choose the edition before.
   */
  readonly mayChoose?: {
    /** @vi Câu hỏi văn bản bỏ ngỏ. · What is left open. */
    readonly question: OpenQuestion;
    readonly basis: Basis;
  };
  /** @vi Điều đã rõ, ghi thành lời. · What is settled, in words. */
  readonly rules: readonly Statement[];
  /** @vi Điều chưa rõ, ghi thành lời. · What is not settled, in words. */
  readonly unsettled: readonly Statement[];
  readonly basis: Basis;
};

/**
 * @vi Điều văn bản hoặc nguồn không nói: không quy định, chưa thấy trong nguồn, hoặc chính văn bản để ngỏ.
 *
 * Something the law or the sources do not say. `not-regulated`: the whole text was searched; `not-in-the-sources`: the text is
 * known in parts only; `as-printed`: the text itself leaves it open.
 */
export type Gap = {
  /** @vi Mã của điều chưa biết. · Id of the gap. */
  readonly id: string;
  /** @vi Vấn đề liên quan. · The matter it belongs to. */
  readonly about: Matter;
  readonly kind: (typeof gapKinds)[number];
  /** @vi Điều chưa biết, ghi thành lời. · What is not known, in words. */
  readonly statement: Bilingual;
};

/**
 * @vi Yêu cầu tối thiểu của hạng sao có từ một ngày, đã biết là có nhưng chưa đưa vào thư viện. Kết quả phân hạng nêu rõ
 * điều này.
 *
 * Star minimums known to exist and not encoded, from a day on. A ranking made then says so.
 */
export type MinimumsNotEncoded = {
  /** @vi Ngày đầu áp dụng. · The first day they hold. */
  readonly from: CalendarDate;
  /** @vi Các bộ sản phẩm không áp dụng. · Sets they do not concern. */
  readonly exceptSets: readonly number[];
  /** @vi Điều đã biết, ghi thành lời. · What is known, in words. */
  readonly statement: Bilingual;
  readonly basis: Basis;
};

/**
 * @vi Ngày cuối mà một văn bản còn dùng được, tính cả ngày đó.
 *
 * When an edition ends for good.
 */
export type Lapse = {
  /** @vi Ngày cuối còn hiệu lực, tính cả ngày đó. · The last day, inclusive. */
  readonly lastDay: CalendarDate;
  readonly basis: Basis;
  /**
   * @vi Theo cách hiểu khác thì còn hiệu lực lâu hơn.
   *
   * Under another answer to an open question it lasts longer.
   */
  readonly unless?: {
    /** @vi Câu hỏi còn ngỏ. · The open question. */
    readonly reading: ReadingId;
    /** @vi Cách trả lời làm cho còn hiệu lực lâu hơn. · The answer under which it lasts longer. */
    readonly answer: string;
    /** @vi Ngày cuối theo cách đó, tính cả ngày đó. · The last day under it, inclusive. */
    readonly lastDay: CalendarDate;
    readonly basis: Basis;
  };
};

/**
 * @vi Một giấy tờ hoặc một dòng của mẫu biểu làm minh chứng.
 *
 * A paper or a row of a form that proves something.
 */
export type EvidenceItem = {
  /** @vi Mã của dòng hoặc giấy tờ. · Id of the row or paper. */
  readonly id: string;
  /** @vi Số thứ tự của dòng, khi mẫu có đánh số. · Number of the row, where a form numbers them. */
  readonly number?: number;
  /** @vi Tên của dòng hoặc giấy tờ. · Its name. */
  readonly name: Bilingual;
  readonly basis: Basis;
};

/**
 * @vi Tài liệu minh chứng cho các tiêu chí của một văn bản.
 *
 * What proves the criteria of an edition's sheets.
 */
export type EvidenceGuide = {
  /** @vi Các dòng của mẫu, hoặc các giấy tờ. · The rows of the form, or the papers. */
  readonly items: readonly EvidenceItem[];
  /**
   * @vi Mã tài liệu minh chứng theo nội dung tiêu chí; danh sách rỗng: không có, đánh giá trên mẫu, tại cơ sở hoặc tại phiên họp.
   *
   * Ids of items by the concept of a criterion; an empty list: none of them, it is judged on samples, on site or in the meeting.
   */
  readonly of: { readonly [concept: string]: readonly string[] };
  /**
   * @vi Như trên cho từng tiêu chí riêng, theo bộ, dạng và mã, như `19/2.3`.
   *
   * The same for single criteria, by set, or set and variant, and code, as `19/2.3`.
   */
  readonly exceptions: { readonly [place: string]: readonly string[] };
  /**
   * @vi Khi tài liệu chỉ minh chứng một phần: theo nội dung tiêu chí, hoặc theo tiêu chí riêng có trong `exceptions`.
   *
   * Where an item proves a part only: by concept, or by place for what stands among the exceptions.
   */
  readonly partly: { readonly [conceptOrPlace: string]: Bilingual };
  readonly basis: Basis;
};

/**
 * @vi Một văn bản hoặc phiếu đã được đối chiếu với gì, cách nào và khi nào.
 *
 * Against what an edition or a sheet was held, how, and when.
 */
export type Review = {
  /** @vi Ngày rà soát. · The day it was done. */
  readonly on: CalendarDate;
  /**
   * @vi Cách rà soát: bằng chương trình; đọc từng câu, không phải luật gia; hoặc do luật gia.
   *
   * `script`: codes, boxes, points, marks, maxima and the numbers of labels compared by a program; `read`: every text read beside
   * the wording, not by a jurist; `jurist`: reviewed by one.
   */
  readonly how: 'script' | 'read' | 'jurist';
  /** @vi Mã của nguồn đã đối chiếu. · Id of the source. */
  readonly against: string;
  /** @vi Phần đã rà soát, khi không phải toàn bộ. · What was looked at, where it is not the whole. */
  readonly what?: Bilingual;
};

/**
 * @vi Một văn bản dưới dạng dữ liệu: mọi con số dùng để tính đều ở đây, kèm căn cứ.
 *
 * One edition of the law, as plain data: every number a rule reads stands here with its citation.
 */
export type Edition = {
  /** @vi Mã của văn bản, như `qd-26-2026`. · Its id, as `qd-26-2026`. */
  readonly id: EditionId;
  /** @vi Tên văn bản. · Name of the edition. */
  readonly name: Bilingual;
  /** @vi Số hiệu văn bản, như `26/2026/QĐ-TTg`. · Number of the instrument, as `26/2026/QĐ-TTg`. */
  readonly instrument: string;
  /** @vi Ngày đầu có hiệu lực. · First day in force. */
  readonly inForceFrom: CalendarDate;
  /**
   * @vi Ngày cuối nhận hồ sơ mới, tính cả ngày đó: hôm trước ngày văn bản sau có hiệu lực; `null`: chưa biết.
   *
   * Last day, inclusive, for new filings: the eve of its successor's first day; `null`: no end known.
   */
  readonly newFilingsUntil: CalendarDate | null;
  /**
   * @vi Ngày cuối còn được đánh giá, cấp hoặc thu hồi theo văn bản này; `null`: chưa biết.
   *
   * The last day on which a dossier can be judged, and anything certified or withdrawn, under it; `null`: no end known.
   */
  readonly lapse: Lapse | null;
  /** @vi Văn bản kế tiếp; `null`: chưa có. · The edition after it; `null`: none known. */
  readonly successor: EditionId | null;
  /** @vi Văn bản có bộ tiêu chí được dùng. · The edition whose rubrics it uses. */
  readonly rubrics: EditionWithSheets | `draft-${string}`;
  /** @vi Số điểm thấp nhất và cao nhất của một hồ sơ. · Least and most points of a dossier. */
  readonly scale: {
    /** @vi Số điểm thấp nhất. · Least points. */
    readonly min: number;
    /** @vi Số điểm cao nhất. · Most points. */
    readonly max: number;
  };
  /** @vi Ba phần của bộ tiêu chí và điểm tối đa. · The three parts of a criteria set, with their most points. */
  readonly parts: { readonly [P in PartCode]: PartRule };
  /** @vi Khung điểm các hạng, hạng cao nhất trước. · Highest star first. */
  readonly bands: readonly [Band, ...Band[]];
  /** @vi Yêu cầu tối thiểu biết là có nhưng chưa đưa vào dữ liệu. · Star minimums that are known to exist and not encoded. */
  readonly minimumsNotEncoded?: MinimumsNotEncoded;
  /**
   * @vi Các hạng sao được công nhận và cấp giấy chứng nhận, lấy từ `levels`; các hạng khác văn bản nói gì.
   *
   * The stars that bring a decision and a certificate, read from `levels`; what is said of the others.
   */
  readonly recognition: {
    /** @vi Các hạng sao được công nhận. · The stars that are recognised. */
    readonly stars: readonly RecognisedStar[];
    readonly basis: Basis;
  };
  /** @vi Việc của từng cấp. · What each level does. */
  readonly levels: { readonly [L in Level]: LevelRule };
  /** @vi Quy định về giấy chứng nhận. · The rules of the certificate. */
  readonly certificate: CertificateRule;
  /** @vi Các nhóm sản phẩm. · The categories. */
  readonly categories: readonly Category[];
  /** @vi Các bộ sản phẩm. · The product sets. */
  readonly productSets: readonly ProductSet[];
  /** @vi Các đợt đánh giá trong năm. · The rounds of the year. */
  readonly rounds: readonly Round[];
  /** @vi Thành phần hồ sơ. · What a dossier holds. */
  readonly dossier: readonly DossierItem[];
  /** @vi Tài liệu minh chứng của tiêu chí; `null`: chưa thấy trong nguồn. · What proves a criterion; `null`: not found. */
  readonly evidence: EvidenceGuide | null;
  /** @vi Mã sản phẩm. · The product code. */
  readonly productCode: ProductCodeRule;
  /**
   * @vi Nguồn nêu tên sáu bước của chu trình OCOP, và chắc chắn đến đâu với văn bản này.
   *
   * What names the six steps of the OCOP cycle, and how sure that is for this edition.
   */
  readonly cycleSteps: Basis;
  /** @vi Quy định khác, không hàm nào tính. · Other provisions, which no rule computes with. */
  readonly provisions: readonly Provision[];
  /** @vi Điều khoản chuyển tiếp; `null`: không có. · How dossiers pass into it; `null`: no such rule. */
  readonly transition: Transition | null;
  readonly readings: Readings;
  /** @vi Điều chưa biết về văn bản. · What is not known of it. */
  readonly gaps: readonly Gap[];
  /** @vi Mọi nguồn được dẫn, mỗi nguồn một lần. · Every source its citations name, once. */
  readonly sources: readonly Source[];
  /** @vi Đã đối chiếu với nguồn nào, cách nào, khi nào. · Against what it was held, how, and when. */
  readonly reviews: readonly Review[];
  readonly basis: Basis;
};
