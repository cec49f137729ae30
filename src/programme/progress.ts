import { together, withSources } from '../law/sourcesOf';
import type { Sourced } from '../law/source';
import { calendarDate, type CalendarDate, type InvalidDate } from '../date/calendarDate';
import { editionOn, type NoEditionInForce } from '../in-force/editionOn';
import type { Basis } from '../law/citation';
import type { EditionId } from '../law/edition';
import type { ReadingAnswers, ReadingUsed } from '../law/reading';
import { readingsUsed } from '../law/readingsUsed';
import { withReadings } from '../law/withReadings';
import { err, isNonEmpty, ok, type NonEmpty, type Result } from '../result';
import type { Bilingual } from '../bilingual';
import { requireOneOf } from '../refuse';
import { checkRegister, type RegisterFault } from './checkRegister';
import { measure, unlistedNames, type Counted, type Measured, type MissingData, type UnlistedName } from './measure';
import type { Contradiction, ProgrammePlan, Target } from './programmePlan';
import { recordOn, type LeftOutReason } from './recordOn';
import type { Register } from './register';
import { requirePlan } from './requirePlan';
import { ownOptions } from '../fields';

/**
 * @vi Một chỉ tiêu vào một ngày.
 *
 * A target as it stands on a day.
 */
export type TargetProgress = {
  /** @vi Mã của chỉ tiêu. · Id of the target. */
  readonly target: string;
  /** @vi Mục của kế hoạch. · Section of the plan. */
  readonly section: string;
  /** @vi Nội dung chỉ tiêu. · What the target says. */
  readonly content: Bilingual;
  /** @vi Ngày cuối, tính cả ngày đó; `null`: không nêu. · The last day, inclusive; `null`: none stated. */
  readonly by: CalendarDate | null;
} & (
  | {
      /** @vi Đạt, hay còn thiếu. · Whether it is met, or falls short. */
      readonly state: 'met' | 'short';
      /** @vi Số đã đạt, trên `needed`. · Units reached, of `needed`. */
      readonly counted: number;
      /** @vi Số phải đạt. · Units to reach. */
      readonly needed: number;
      /**
       * @vi Mức trên của khoảng theo kế hoạch, tính cả mức đó; `null`: không có.
       *
       * The upper end of a planned range, inclusive; `null`: none.
       */
      readonly upTo: number | null;
      /** @vi Số còn thiếu; 0 khi đã đạt. · Units still missing; 0 when met. */
      readonly short: number;
      /** @vi Đơn vị tính. · What one unit is. */
      readonly unit: Bilingual;
      /** @vi Cách tính, ghi thành lời. · How it is counted, in words. */
      readonly counting: Bilingual;
      /**
       * @vi Những gì đã tính, mỗi mục một lần, kèm bản ghi hoặc sự kiện.
       *
       * What was counted, each once, with the records or events that count.
       */
      readonly counts: readonly Counted[];
      /**
       * @vi Phần còn thiếu mà sổ nêu tên được: xã, người tham gia.
       *
       * What is still missing, where the register names it: communes, participants.
       */
      readonly open: readonly string[];
    }
  | {
      /** @vi Đạt, hay còn thiếu. · Whether it is met, or falls short. */
      readonly state: 'not-measurable';
      /** @vi Dữ liệu còn thiếu nên chưa đo được. · The data that are missing, so that it cannot be measured. */
      readonly missing: readonly MissingData[];
    }
  /** A commitment without a number. */
  | {
      /** @vi Đạt, hay còn thiếu. · Whether it is met, or falls short. */
      readonly state: 'commitment';
    }
);

/**
 * @vi Các chỉ tiêu của kế hoạch vào một ngày.
 *
 * A plan's targets as they stand on a day.
 */
export type Progress = Sourced & {
  readonly result: 'progress';
  /** @vi Mã của kế hoạch. · Id of the plan. */
  readonly plan: string;
  /** @vi Tên kế hoạch. · Title of the plan. */
  readonly title: Bilingual;
  /** @vi Ngày được hỏi. · The day asked about. */
  readonly on: CalendarDate;
  /** @vi Văn bản có hiệu lực ngày đó. · The edition in force that day. */
  readonly edition: EditionId;
  /** @vi Các chỉ tiêu, theo thứ tự của kế hoạch. · In the plan's order. */
  readonly targets: readonly TargetProgress[];
  /** @vi Bản ghi có giấy chứng nhận không còn hiệu lực ngày đó, và lý do. · Records whose certificate does not run that day, and why. */
  readonly leftOut: readonly {
    /** @vi Mã của bản ghi. · Id of the record. */
    readonly record: string;
    /** @vi Mã của sản phẩm. · Id of the product. */
    readonly product: string;
    /** @vi Lý do không được tính. · Why it does not count. */
    readonly reason: LeftOutReason;
    /**
     * @vi Ngày cuối của giấy chứng nhận, tính cả ngày đó; `null`: không biết.
     *
     * Last day of the certificate, inclusive; `null`: not known.
     */
    readonly lastDay: CalendarDate | null;
  }[];
  /**
   * @vi Sự kiện của xã hoặc người mà danh sách trong sổ không có: không được tính; không có sự kiện nào thì bỏ mục này.
   *
   * Events of communes and persons that the register's lists do not name: they count for nothing. Left out where there is none.
   */
  readonly unlisted?: readonly UnlistedName[];
  /** @vi Chỗ kế hoạch không khớp với chính nó về một chỉ tiêu. · Where the plan disagrees with itself about one of these targets. */
  readonly caveats: readonly Contradiction[];
  readonly readings: readonly ReadingUsed[];
  readonly basis: Basis;
};

/**
 * @vi Sổ công nhận tự mâu thuẫn hoặc không đúng cấu trúc: mọi lỗi, kèm vị trí.
 *
 * The register contradicts itself, or is none: every fault, with its place.
 */
export type InvalidRegister = { readonly code: 'invalid-register'; readonly faults: NonEmpty<RegisterFault> };

/**
 * @vi Các chỉ tiêu của kế hoạch vào một ngày: đạt, còn thiếu bao nhiêu, chưa đo được vì thiếu dữ liệu, hoặc là cam kết.
 * Mỗi sản phẩm tính một lần, khi giấy chứng nhận còn hiệu lực vào ngày đó, tính cả ngày đầu và ngày cuối.
 *
 * How a plan's targets stand on a day, from a register. A product counts once, by a certificate that runs that day, its
 * first and last day inclusive: renewals and upgrades add nothing, and an expired or withdrawn one never counts. Names are compared by `nameKey`. To
 * close a year, ask with its last day.
 *
 * @param plan - Kế hoạch. · The plan.
 * @param register - Các công nhận; cùng sự kiện, xã, người tham gia nếu biết. · Recognitions, and events, communes and
 * participants where they are known.
 * @param on - Ngày được hỏi; giấy cấp sau và sự kiện xảy ra sau ngày đó không tính. · The day asked about; records issued and
 * events that happened later do not count.
 * @param options - Cách hiểu `certificate-counting`; không chọn thì là `civil-code`. · `certificateCounting`: the reading
 * `certificate-counting`; `civil-code` unless chosen.
 * @returns Mỗi chỉ tiêu: `met` (đạt), `short` (còn thiếu, kèm số đơn vị thiếu), `not-measurable` (chưa đo được, kèm dữ liệu còn
 * thiếu) hoặc `commitment` (cam kết); các bản ghi bị bỏ ra kèm lý do; sự kiện của tên không có trong danh sách nào. Lỗi thì nêu
 * mã ở dưới. · Each target: `met`, `short` by how many units, `not-measurable` with the data that are missing, or `commitment`;
 * the records left out with the reason; the events of names that are in no list. Faults: `invalid-register` with each fault and
 * its place, `invalid-date`, `no-edition-in-force` before 21/08/2019.
 * @legalBasis Các mục của chính kế hoạch, nêu ở từng chỉ tiêu (văn bản); thời hạn giấy chứng nhận theo văn bản có hiệu lực vào
 * ngày cấp. · The plan's own sections, named with each target (text); terms of certificates by the edition in force on their
 * day of issue.
 *
 * @example
 * ```ts
 * import { calendarDate, progress } from 'ocop';
 * import { sonHa2024 } from 'ocop/plans';
 * const on = calendarDate('2024-12-31');
 * const result = on.ok ? progress(sonHa2024, { records: [] }, on.value) : on;
 * if (result.ok) result.value.targets.map(({ state }) => state).slice(0, 3); //=> ['commitment', 'not-measurable', 'short']
 * ```
 */
export function progress(
  plan: ProgrammePlan,
  register: Register,
  on: CalendarDate,
  options: { readonly certificateCounting?: ReadingAnswers['certificate-counting'] } = {},
): Result<Progress, NoEditionInForce | InvalidDate | InvalidRegister> {
  requirePlan(plan);
  const { certificateCounting = 'civil-code' } = ownOptions(options, ['certificateCounting']);
  const counting = requireOneOf('options.certificateCounting', certificateCounting, ['civil-code', 'first-day-counted']);
  const day = calendarDate(on);
  if (!day.ok) return day;
  const faults = checkRegister(register);
  if (isNonEmpty(faults)) return err({ code: 'invalid-register', faults });
  const edition = editionOn(day.value);
  if (!edition.ok) return edition;
  const records = register.records.map((record) => recordOn(record, on, counting));
  const unlisted = unlistedNames(register, on);
  return ok(
    withSources<Progress>(
      {
        result: 'progress',
        plan: plan.id,
        title: plan.title,
        on,
        edition: edition.value.id,
        targets: plan.targets.map((target) =>
          targetProgress(target, target.measure === null ? null : measure(target.measure, register, records, on)),
        ),
        leftOut: records.flatMap((entry) =>
          entry.runs ? [] : [{ record: entry.record.id, product: entry.record.product, reason: entry.reason, lastDay: entry.lastDay }],
        ),
        ...(isNonEmpty(unlisted) ? { unlisted } : {}),
        caveats: plan.contradictions.filter(({ about }) => plan.targets.some(({ id }) => about.includes(id))),
        readings: readingsUsed(withReadings(edition.value, { 'certificate-counting': counting }), ['certificate-counting']),
        basis: plan.basis,
      },
      together(plan.sources, edition.value.sources),
    ),
  );
}

function targetProgress(target: Target, measured: Measured | null): TargetProgress {
  const { id, section, content, by, unit, counting } = target;
  const named = { target: id, section, content, by };
  if (measured === null || unit === null || counting === null) return { ...named, state: 'commitment' };
  if ('missing' in measured) return { ...named, state: 'not-measurable', missing: measured.missing };
  const short = Math.max(0, measured.needed - measured.counted);
  return { ...named, state: short === 0 ? 'met' : 'short', ...measured, short, unit, counting };
}
