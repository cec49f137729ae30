import type { CouncilResult } from '../council/councilResult';
import type { ApplicableEdition } from '../in-force/applicableEdition';
import { isFields } from '../fields';
import { refuse } from '../refuse';
import type { Rubric } from '../sheet/rubric';
import { adviceSteps, type AdviceResult } from './advice';
import { certificateSteps, type CertificateResult } from './certificate';
import { compareSteps, type CompareResult } from './compare';
import { councilSteps } from './council';
import { cycleSteps, type CycleResult } from './cycle';
import { inForceSteps } from './inForce';
import { procedureSteps, type ProcedureResult } from './procedure';
import { programmeSteps, type ProgrammeResult } from './programme';
import { scoreSteps, type ScoreResult } from './score';
import { starSteps, type StarResult } from './star';
import type { Step } from './step';
import { printable } from '../printable';

/**
 * @vi Những gì có thể giải thích thành lời.
 *
 * What can be put into words.
 */
export type Explainable =
  | ScoreResult
  | StarResult
  | CertificateResult
  | CouncilResult
  | AdviceResult
  | CompareResult
  | ProcedureResult
  | ProgrammeResult
  | ApplicableEdition
  | CycleResult;

/**
 * @vi Các bước lập luận của một kết quả, theo thứ tự, mỗi bước có căn cứ.
 *
 * The steps of a result's reasoning, in order, as data.
 *
 * @param result - Kết quả của thư viện tự ghi loại trong `result`; khác thì báo `TypeError`. · What a function of the library
 * gave that names itself in `result`; what is none throws `TypeError`.
 * @param _rubric - Không còn cần: kết quả đã mang tên tiêu chí; nhận nhưng không xem. · Not needed any more: results carry the
 * names of their criteria. Taken, and not looked at.
 * @returns Từng bước kèm quy tắc (`rule`, một trong các `StepRule`), lời bằng hai thứ tiếng và căn cứ của bước. · Each step
 * with its `rule`, one of `StepRule`, its text in both languages, and the citations it rests on.
 *
 * @example
 * ```ts
 * import { qd148, refer, trace } from 'ocop';
 * trace(refer(qd148, { level: 'district', score: 72 })).map((step) => step.rule); //=> ['referral', 'reading']
 * ```
 */
export function trace(result: Explainable, _rubric?: Rubric): readonly Step[] {
  if (!isFields(result) || typeof result.result !== 'string' || !Object.hasOwn(steps, result.result))
    refuse('result', result, 'a result that can be put into words, as the .value of a Result');
  let told: readonly Step[];
  try {
    told = (steps[result.result] as (result: Explainable) => Step[])(result);
  } catch (cause) {
    throw cause instanceof TypeError ? notWhole(result, cause) : cause;
  }
  // A hole in a list of the result is one in its steps.
  if (!Array.from<unknown>(told).every((step) => isFields(step) && Array.isArray(step['basis']))) throw notWhole(result);
  return told;
}

/** What was stored may have lost a piece: a type cannot see that, and `fromRecord` says which. */
function notWhole({ result }: Explainable, cause?: TypeError): TypeError {
  return new TypeError(`"result" must be a whole result; got one of ${printable(result)} with a field missing or changed`, { cause });
}

/** The steps of every kind of result, room by room: one forgotten does not compile. */
const steps: { readonly [Kind in Explainable['result']]: (result: Extract<Explainable, { readonly result: Kind }>) => Step[] } =
  /* @__PURE__ */ (() => ({
    ...adviceSteps,
    ...certificateSteps,
    ...compareSteps,
    ...councilSteps,
    ...cycleSteps,
    ...inForceSteps,
    ...procedureSteps,
    ...programmeSteps,
    ...scoreSteps,
    ...starSteps,
  }))();
