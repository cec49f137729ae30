import type { Edition, Star } from '../law/edition';
import type { NonEmpty } from '../result';
import type { Entry, Sheet } from '../sheet/sheet';
import type { AnswerFault } from '../score/answers';
import { isBare, isFields, ownFields, unknownFields } from '../fields';
import { isOneOf } from '../isOneOf';
import { isWhole } from '../isWhole';
import { printable } from '../printable';

/**
 * @vi Thế nào là ít nhất: ít tiêu chí thay đổi nhất, ít ô phải lên nhất, hoặc chi phí thấp nhất theo số người dùng
 * khai.
 *
 * What counts as least: the fewest criteria changed, the fewest boxes climbed, or the least cost, where each
 * criterion changed costs a whole number the caller gives, so large at most that those of all criteria add up exactly
 * (9,007,199,254,740,991 over the number of criteria).
 */
export type Objective =
  | 'fewest-criteria'
  | 'fewest-boxes'
  | {
      /** @vi Chi phí khi thay đổi mỗi tiêu chí, theo mã tiêu chí. · Cost of changing each criterion, by its code. */
      readonly costs: { readonly [criterion: string]: number };
    };

/**
 * @vi Những gì phương án được phép thay đổi.
 *
 * What a plan may change.
 */
export type ChangeOptions = {
  /**
   * @vi Mã các tiêu chí giữ nguyên; hai trường hợp thay thế nhau thì ghi mã chung hoặc mã một trường hợp.
   *
   * Codes of criteria that stay as they are; alternatives by the code of the pair or of a case.
   */
  readonly frozen?: readonly string[];
  /**
   * @vi Giữ trường hợp đã trả lời; nếu không, có thể đổi sang trường hợp khác không mất điểm.
   *
   * Whether alternatives stay with the case they answer; else a plan may answer another case that loses no points.
   */
  readonly keepCases?: boolean;
};

/**
 * @vi Cách `planFor` chọn phương án; không nêu thì chọn ít tiêu chí phải thay đổi nhất.
 *
 * How `planFor` chooses; without an objective, the fewest criteria.
 */
export type PlanOptions = ChangeOptions & {
  /** @vi Điều phải ít nhất; không chọn thì là số tiêu chí thay đổi. · What is to be least; the number of criteria unless chosen. */
  readonly objective?: Objective;
};

/**
 * @vi Lý do không lập được phương án nâng hạng.
 *
 * Why no plan can be asked for.
 */
export type PlanFault =
  | AnswerFault
  | { readonly code: 'answers-missing'; readonly missing: NonEmpty<string> }
  | { readonly code: 'unknown-star'; readonly received: string; readonly expected: readonly Star[] }
  | { readonly code: 'invalid-plan-options'; readonly at: 'options' | 'objective' | 'frozen' | 'keepCases' | 'costs'; readonly received: string }
  | { readonly code: 'unknown-plan-option'; readonly at: string; readonly expected: readonly string[] }
  | { readonly code: 'unknown-frozen'; readonly at: string }
  | { readonly code: 'unknown-cost'; readonly at: string }
  | { readonly code: 'cost-missing'; readonly at: string }
  | { readonly code: 'invalid-cost'; readonly at: string; readonly received: string; readonly most: number };

/** The options of a plan before they are checked. */
type UnknownOptions = { readonly [key in keyof PlanOptions]?: unknown };

const objectives = ['fewest-criteria', 'fewest-boxes'] as const;
/** The options of what may change; a plan has an objective besides. */
const changeNames: readonly (keyof PlanOptions)[] = ['frozen', 'keepCases'];

export const planNames: readonly (keyof PlanOptions)[] = ['objective', 'frozen', 'keepCases'];

/** The star asked for, checked. */
export function starFaults(edition: Edition, star: unknown): PlanFault[] {
  const expected = edition.bands.map((band) => band.star);
  return isOneOf(expected, star) ? [] : [{ code: 'unknown-star', received: printable(star), expected }];
}

/** Everything wrong with the options of a plan. */
export function planOptionFaults(sheet: Sheet, options: PlanOptions, optionNames = changeNames): PlanFault[] {
  if (!isBare(options)) return [{ code: 'invalid-plan-options', at: 'options', received: printable(options) }];
  const { objective = 'fewest-criteria', frozen = [], keepCases = false }: UnknownOptions = options;
  const faults: PlanFault[] = unknownFields(options, optionNames).map((name) => ({
    code: 'unknown-plan-option',
    at: printable(name),
    expected: optionNames,
  }));
  if (typeof keepCases !== 'boolean') {
    faults.push({ code: 'invalid-plan-options', at: 'keepCases', received: printable(keepCases) });
  }
  if (!Array.isArray(frozen)) faults.push({ code: 'invalid-plan-options', at: 'frozen', received: printable(frozen) });
  else {
    const known = new Set<unknown>(sheet.entries.flatMap((entry) => names(entry)));
    for (const code of Array.from<unknown>(frozen)) {
      if (!known.has(code)) faults.push({ code: 'unknown-frozen', at: printable(code) });
    }
  }
  if (isFields(objective)) return faults.concat(costFaults(sheet, objective['costs'], new Set(Array.isArray(frozen) ? frozen : [])));
  if (!isOneOf(objectives, objective)) {
    faults.push({ code: 'invalid-plan-options', at: 'objective', received: printable(objective) });
  }
  return faults;
}

/** The options of a plan, copied, each read once; what is no object of options is left for its fault. */
export function copyPlanOptions(options: PlanOptions): PlanOptions {
  if (!isBare(options)) return options;
  const own = ownFields(options);
  const { objective, frozen }: UnknownOptions = own;
  return Object.assign(own, {
    ...(Array.isArray(frozen) && { frozen: Array.from<unknown>(frozen) }),
    ...(isFields(objective) && { objective: copyOfCosts(objective) }),
  });
}

function copyOfCosts(objective: { readonly [key: string]: unknown }): object {
  const { costs } = ownFields(objective);
  return { costs: isFields(costs) ? Object.fromEntries(Object.entries(costs)) : costs };
}

/** Whether a question is among the frozen codes. */
export function isFrozen(entry: Entry, frozen: ReadonlySet<unknown>): boolean {
  return names(entry).some((code) => frozen.has(code));
}

function costFaults(sheet: Sheet, costs: unknown, frozen: ReadonlySet<unknown>): PlanFault[] {
  if (!isFields(costs)) return [{ code: 'invalid-plan-options', at: 'costs', received: printable(costs) }];
  const faults: PlanFault[] = [];
  const known = new Set(sheet.entries.map(({ code }) => code));
  // As many of these as there are criteria still add up exactly.
  const most = Math.floor(Number.MAX_SAFE_INTEGER / sheet.entries.length);
  for (const [code, cost] of Object.entries(costs)) {
    if (!known.has(code)) faults.push({ code: 'unknown-cost', at: printable(code) });
    else if (!isWhole(cost, 0, most)) {
      faults.push({ code: 'invalid-cost', at: code, received: printable(cost), most });
    }
  }
  for (const entry of sheet.entries) {
    if (!isFrozen(entry, frozen) && !Object.hasOwn(costs, entry.code)) {
      faults.push({ code: 'cost-missing', at: entry.code });
    }
  }
  return faults;
}

/** The codes a question goes by. */
function names(entry: Entry): readonly string[] {
  return [entry.code, ...entry.lines.map(({ code }) => code)];
}
