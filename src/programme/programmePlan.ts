import type { Source } from '../law/source';
import type { Window } from '../certificate/certificate';
import type { CalendarDate } from '../date/calendarDate';
import type { Month, Quarter } from '../date/spanOfMonths';
import type { Basis } from '../law/citation';
import type { Purpose, Statement, RecognisedStar } from '../law/edition';
import type { Readings } from '../law/reading';
import type { Bilingual } from '../bilingual';

/**
 * @vi Một nội dung của kế hoạch viết ngắn, và mục chứa nội dung đó.
 *
 * One statement of a plan in short words, and the section it stands in, as `III.1.c-1` for the first dash of III.1.c.
 */
export type PlanStatement = {
  /** @vi Mục của kế hoạch. · Section of the plan. */
  readonly section: string;
  /** @vi Nội dung, ghi thành lời. · What it says. */
  readonly text: Bilingual;
};

/**
 * @vi Cơ quan, ban, tổ chức hoặc nhóm có tên trong kế hoạch, với nhiệm vụ được giao.
 *
 * An office, a committee, an organisation or a group named in a plan, with its duties.
 */
export type Body = {
  /** @vi Mã của cơ quan. · Id of the body. */
  readonly id: string;
  /** @vi Tên cơ quan. · Name of the body. */
  readonly name: Bilingual;
  /**
   * @vi Mục nêu nhiệm vụ của cơ quan; `null`: chỉ được nêu trong một nhiệm vụ.
   *
   * The section that lists its duties; `null`: it is named in a task only.
   */
  readonly section: string | null;
  /** @vi Các nhiệm vụ được giao. · What it is charged with. */
  readonly duties: readonly PlanStatement[];
};

/**
 * @vi Thời gian làm một nhiệm vụ, theo lời của kế hoạch.
 *
 * When a task is to be done, as the plan words it.
 */
export type TaskWindow =
  /** From a day through a day, both inclusive. */
  | {
      readonly kind: 'dates';
      /** @vi Ngày đầu, tính cả ngày đó. · First day, inclusive. */
      readonly firstDay: CalendarDate;
      /** @vi Ngày cuối, tính cả ngày đó. · Last day, inclusive. */
      readonly lastDay: CalendarDate;
    }
  /** In a quarter of the plan's year. */
  | {
      readonly kind: 'quarter';
      /** @vi Quý thực hiện. · The quarter. */
      readonly quarter: Quarter;
    }
  /** In months of the plan's year, both inclusive. */
  | {
      readonly kind: 'months';
      /** @vi Tháng đầu. · The first month. */
      readonly from: Month;
      /** @vi Tháng cuối, tính cả tháng đó. · The last month, inclusive. */
      readonly to: Month;
    }
  /** All year, continuously: nothing is due on a day. */
  | { readonly kind: 'all-year' }
  /** Before a day; whether the day itself is in is the reading `before-a-date`. No first day is stated. */
  | {
      readonly kind: 'before';
      /** @vi Phải xong trước ngày này. · It is to be done before this day. */
      readonly date: CalendarDate;
    }
  /** Together with other tasks, and with something the plan gives no day for (`undated`). */
  | {
      readonly kind: 'with';
      /** @vi Mã các nhiệm vụ đi cùng. · Ids of the tasks it goes with. */
      readonly tasks: readonly string[];
      /** @vi Việc đi cùng mà kế hoạch không nêu ngày; `null`: không có. · What it goes with that has no date; `null`: nothing. */
      readonly undated: Bilingual | null;
    }
  /** The plan states no time. */
  | { readonly kind: 'not-stated' };

/**
 * @vi Số lượng của một nhiệm vụ, tính cả số đầu và số cuối: 1 đến 2 lớp, mỗi lớp khoảng 30 người.
 *
 * A number a task is planned by, both ends inclusive: 1 to 2 classes, about 30 people each.
 */
export type Quantity = {
  /** @vi Mã của số lượng. · Id of the quantity. */
  readonly id: string;
  /** @vi Tên của số lượng. · What is counted. */
  readonly name: Bilingual;
  /** @vi Số thấp nhất, tính cả mức đó. · The least number, inclusive. */
  readonly from: number;
  /** @vi Số cao nhất, tính cả mức đó. · The greatest number, inclusive. */
  readonly to: number;
  /** @vi Kế hoạch ghi "khoảng". · The plan says "about". */
  readonly approximate: boolean;
};

/**
 * @vi Một bước của chu trình OCOP, theo tên gọi của kế hoạch.
 *
 * A step of the OCOP cycle, as the plan names it.
 */
export type PlanStep = {
  /** @vi Số của bước, từ 1 đến 6. · Number of the step, 1 to 6. */
  readonly step: number;
  /** @vi Tên bước như kế hoạch nêu. · Its name in the plan. */
  readonly name: Bilingual;
};

/**
 * @vi Nhiệm vụ của kế hoạch.
 *
 * A task of a plan.
 */
export type Task = {
  /** @vi Mã của nhiệm vụ. · Id of the task. */
  readonly id: string;
  /** @vi Mục của kế hoạch. · Section of the plan. */
  readonly section: string;
  /** @vi Tên nhiệm vụ. · Name of the task. */
  readonly name: Bilingual;
  /** @vi Nội dung nhiệm vụ. · What is to be done. */
  readonly content: readonly PlanStatement[];
  /** @vi Mã các cơ quan chủ trì. · Ids of the bodies that lead. */
  readonly lead: readonly string[];
  /** @vi Mã các cơ quan phối hợp. · Ids of the bodies that cooperate. */
  readonly with: readonly string[];
  /** @vi Thời gian thực hiện. · When it is to be done. */
  readonly window: TaskWindow;
  /** @vi Bước của chu trình OCOP; `null`: nằm ngoài chu trình. · The step of the cycle it serves; `null`: it stands beside the cycle. */
  readonly step: number | null;
  /** @vi Số lượng kế hoạch nêu. · The quantities the plan names. */
  readonly quantities?: readonly Quantity[];
};

/**
 * @vi Cách đếm một chỉ tiêu.
 *
 * How a target is counted.
 */
export type Measure =
  | {
      /**
       * @vi Sản phẩm có giấy chứng nhận còn hiệu lực ngày đó, mỗi sản phẩm tính một lần.
       *
       * Products that hold a running certificate on the day, each counted once.
       */
      readonly kind: 'products';
      /** @vi Hạng sao thấp nhất được tính. · The lowest star that counts. */
      readonly minStar: RecognisedStar;
      /**
       * @vi Chỉ tính sản phẩm được cấp theo các loại đánh giá này; `null`: mọi loại.
       *
       * Only products certified for these purposes; `null`: any.
       */
      readonly purposes: readonly Purpose[] | null;
      /**
       * @vi Chỉ tính giấy chứng nhận cấp trong khoảng này, tính cả hai ngày; `null`: cấp lúc nào cũng tính.
       *
       * Only by certificates issued in this span, both days inclusive; `null`: whenever issued.
       */
      readonly issuedIn: Window | null;
      /** @vi Ít nhất bấy nhiêu sản phẩm. · At least so many products. */
      readonly atLeast: number;
      /** @vi Mức trên của khoảng, tính cả mức đó; `null`: không có. · The upper end of a range, inclusive; `null`: none. */
      readonly upTo: number | null;
    }
  | {
      /** @vi Xã đã xác định được ít nhất bấy nhiêu sản phẩm. · Communes that have identified at least so many products. */
      readonly kind: 'every-commune';
      /** @vi Ít nhất bấy nhiêu sản phẩm mỗi xã. · At least so many products in each commune. */
      readonly atLeast: number;
    }
  | {
      /** @vi Chủ thể được củng cố, mỗi chủ thể tính một lần. · Holders that were strengthened, each counted once. */
      readonly kind: 'holders-strengthened';
      /** @vi Ít nhất bấy nhiêu chủ thể. · At least so many holders. */
      readonly atLeast: number;
      /** @vi Mức trên của khoảng, tính cả mức đó; `null`: không có. · The upper end of a range, inclusive; `null`: none. */
      readonly upTo: number | null;
    }
  | {
      /**
       * @vi Tỷ lệ người tham gia được tập huấn: ít nhất `sum` trên mỗi `of`.
       *
       * The share of participants that were trained: at least `sum` of every `of`.
       */
      readonly kind: 'share-trained';
      /** @vi Tỷ lệ thấp nhất phải đạt. · The least share. */
      readonly atLeast: {
        /** @vi Bấy nhiêu người được tập huấn. · So many trained. */
        readonly sum: number;
        /** @vi Trên mỗi bấy nhiêu người. · Of every so many. */
        readonly of: number;
      };
    };

/**
 * @vi Chỉ tiêu của kế hoạch: đo được, hoặc là cam kết không có con số.
 *
 * A target of a plan: measurable, or a commitment without a number.
 */
export type Target = {
  /** @vi Mã của chỉ tiêu. · Id of the target. */
  readonly id: string;
  /** @vi Mục của kế hoạch. · Section of the plan. */
  readonly section: string;
  /** @vi Nội dung chỉ tiêu. · What the target says. */
  readonly content: Bilingual;
  /** @vi Cách đo; `null`: cam kết không có số. · `null`: a commitment without a number. */
  readonly measure: Measure | null;
  /** @vi Đơn vị tính; `null`: cam kết. · What one unit is; `null` for a commitment. */
  readonly unit: Bilingual | null;
  /** @vi Cách tính, ghi thành lời; `null`: cam kết. · How it is counted, in words; `null` for a commitment. */
  readonly counting: Bilingual | null;
  /** @vi Ngày cuối, tính cả ngày đó; `null`: không nêu. · The last day, inclusive; `null`: none stated. */
  readonly by: CalendarDate | null;
};

/**
 * @vi Chỗ kế hoạch nói hai điều khác nhau: giữ nguyên cả hai.
 *
 * A place where the plan says two things: both are kept as they stand.
 */
export type Contradiction = {
  /** @vi Mã của chỗ không khớp. · Id of the contradiction. */
  readonly id: string;
  /** @vi Các mục không khớp nhau. · The sections that disagree. */
  readonly sections: readonly string[];
  /** @vi Mã nhiệm vụ, chỉ tiêu và cơ quan liên quan. · Ids of the tasks, targets and bodies it touches. */
  readonly about: readonly string[];
  /** @vi Chỗ không khớp, ghi thành lời. · What disagrees, in words. */
  readonly statement: Bilingual;
};

/**
 * @vi Văn bản làm căn cứ của kế hoạch.
 *
 * An instrument a plan rests on.
 */
export type LegalBase = {
  /** @vi Số hiệu văn bản. · Number of the instrument. */
  readonly instrument: string;
  /** @vi Ngày ban hành. · Its date. */
  readonly date: CalendarDate;
  /** @vi Cơ quan ban hành. · Who issued it. */
  readonly issuer: Bilingual;
  /** @vi Trích yếu nội dung. · What it is about. */
  readonly subject: Bilingual;
};

/**
 * @vi Kế hoạch triển khai chương trình trong một năm của một địa phương.
 *
 * A yearly plan of the programme (kế hoạch triển khai) of a place, as plain data.
 */
export type ProgrammePlan = {
  /** @vi Mã của kế hoạch. · Id of the plan. */
  readonly id: string;
  /** @vi Số hiệu của kế hoạch. · Number of the plan. */
  readonly number: string;
  /** @vi Tên kế hoạch. · Title of the plan. */
  readonly title: Bilingual;
  /** @vi Ngày ban hành. · Day of issue. */
  readonly issuedOn: CalendarDate;
  /** @vi Cơ quan ban hành. · Who issued it. */
  readonly issuer: Bilingual;
  /** @vi Địa bàn. · The place it is for. */
  readonly place: Bilingual;
  /** @vi Năm thực hiện. · The year it is for. */
  readonly year: number;
  /** @vi Các văn bản làm căn cứ. · The instruments it is based on. */
  readonly legalBasis: readonly LegalBase[];
  /** @vi Mục đích, yêu cầu. · Purposes and requirements. */
  readonly aims: readonly PlanStatement[];
  /** @vi Các chỉ tiêu. · The targets. */
  readonly targets: readonly Target[];
  /** @vi Các nhiệm vụ. · The tasks. */
  readonly tasks: readonly Task[];
  /** @vi Kinh phí. · What it says of money. */
  readonly funding: readonly PlanStatement[];
  /** @vi Các cơ quan thực hiện. · The bodies that act. */
  readonly bodies: readonly Body[];
  /** @vi Phần kết của kế hoạch, gửi mọi cơ quan. · What the plan says at its end, to all. */
  readonly closing: readonly PlanStatement[];
  /** @vi Các bước của chu trình OCOP như kế hoạch nêu. · The steps of the cycle as the plan names them. */
  readonly cycle: readonly PlanStep[];
  /** @vi Chỗ kế hoạch không khớp với chính nó. · Where the plan disagrees with itself. */
  readonly contradictions: readonly Contradiction[];
  readonly readings: Readings;
  /** @vi Điều kế hoạch bỏ ngỏ. · What it leaves open. */
  readonly gaps: readonly Omit<Statement, 'basis'>[];
  readonly basis: Basis;
  /** @vi Các nguồn được dẫn. · The sources its citations name. */
  readonly sources?: readonly Source[];
};
