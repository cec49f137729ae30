import type { Edition, Star } from '../law/edition';
import type { NonEmpty } from '../result';
import type { Entry, Line, Sheet } from '../sheet/sheet';
import type { AnswerFault } from '../score/answers';
import { printable } from '../printable';

/**
 * What counts as least: the fewest criteria changed, the fewest boxes climbed, or the least cost, where each
 * criterion changed costs a whole number the caller gives.
 */
export type Objective = 'fewest-criteria' | 'fewest-boxes' | { readonly costs: { readonly [criterion: string]: number } };

/** What a plan may change. */
export type ChangeOptions = {
  /** Codes of criteria that stay as they are; alternatives by the code of the pair or of a case. */
  readonly frozen?: readonly string[];
  /** Whether alternatives stay with the case they answer; else a plan may answer another case that loses no points. */
  readonly keepCases?: boolean;
};

/** How `planFor` chooses; without an objective, the fewest criteria. */
export type PlanOptions = ChangeOptions & { readonly objective?: Objective };

/** Why no plan can be asked for. */
export type PlanFault =
  | AnswerFault
  | { readonly code: 'answers-missing'; readonly missing: NonEmpty<string> }
  | { readonly code: 'unknown-star'; readonly received: string; readonly expected: readonly Star[] }
  | { readonly code: 'invalid-plan-options'; readonly at: 'options' | 'objective' | 'frozen' | 'keepCases' | 'costs'; readonly received: string }
  | { readonly code: 'unknown-frozen'; readonly at: string }
  | { readonly code: 'unknown-cost'; readonly at: string }
  | { readonly code: 'cost-missing'; readonly at: string }
  | { readonly code: 'invalid-cost'; readonly at: string; readonly received: string };

const objectives: readonly unknown[] = ['fewest-criteria', 'fewest-boxes'];

/** The star asked for, checked. */
export function starFaults(edition: Edition, star: unknown): PlanFault[] {
  const expected = edition.bands.map((band) => band.star);
  return (expected as readonly unknown[]).includes(star)
    ? []
    : [{ code: 'unknown-star', received: printable(star), expected }];
}

/** Everything wrong with the options of a plan. */
export function planOptionFaults(sheet: Sheet, options: PlanOptions): PlanFault[] {
  if (!isRecord(options)) return [{ code: 'invalid-plan-options', at: 'options', received: printable(options) }];
  const { objective = 'fewest-criteria', frozen = [], keepCases = false } = options as { readonly [key in keyof PlanOptions]?: unknown };
  const faults: PlanFault[] = [];
  if (typeof keepCases !== 'boolean') {
    faults.push({ code: 'invalid-plan-options', at: 'keepCases', received: printable(keepCases) });
  }
  if (!Array.isArray(frozen)) faults.push({ code: 'invalid-plan-options', at: 'frozen', received: printable(frozen) });
  else {
    for (const code of frozen as readonly unknown[]) {
      if (!sheet.entries.some((entry) => names(sheet, entry).includes(code as string))) {
        faults.push({ code: 'unknown-frozen', at: printable(code) });
      }
    }
  }
  if (isRecord(objective)) faults.push(...costFaults(sheet, objective['costs'], Array.isArray(frozen) ? frozen : []));
  else if (!objectives.includes(objective)) {
    faults.push({ code: 'invalid-plan-options', at: 'objective', received: printable(objective) });
  }
  return faults;
}

/** Whether a question is among the frozen codes. */
export function isFrozen(sheet: Sheet, entry: Entry, frozen: readonly string[]): boolean {
  return names(sheet, entry).some((code) => frozen.includes(code));
}

function costFaults(sheet: Sheet, costs: unknown, frozen: readonly string[]): PlanFault[] {
  if (!isRecord(costs)) return [{ code: 'invalid-plan-options', at: 'costs', received: printable(costs) }];
  const faults: PlanFault[] = [];
  for (const code of Object.keys(costs)) {
    if (!sheet.entries.some((entry) => entry.code === code)) faults.push({ code: 'unknown-cost', at: code });
    else if (!Number.isSafeInteger(costs[code]) || (costs[code] as number) < 0) {
      faults.push({ code: 'invalid-cost', at: code, received: printable(costs[code]) });
    }
  }
  for (const entry of sheet.entries) {
    if (!isFrozen(sheet, entry, frozen) && !Object.hasOwn(costs, entry.code)) {
      faults.push({ code: 'cost-missing', at: entry.code });
    }
  }
  return faults;
}

/** The codes a question goes by. */
function names(sheet: Sheet, entry: Entry): readonly string[] {
  return [entry.code, ...entry.lines.map((at) => (sheet.lines[at] as Line).code)];
}

function isRecord(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
