import type { Basis, Citation } from '../law/citation';
import type { ReadingUsed } from '../law/reading';
import type { Contradiction } from '../programme/programmePlan';
import type { Progress } from '../programme/progress';
import type { Schedule, TaskState } from '../programme/scheduleOn';
import { programme as en } from './en/programme';
import { inBoth } from './inBoth';
import { readingSteps } from './readingSteps';
import type { Step } from './step';
import { programme as vi } from './vi/programme';

const say = /* @__PURE__ */ inBoth(vi, en);
const states: readonly TaskState[] = ['late', 'due', 'running', 'next', 'done', 'ended'];

/** What can be told of a year's plan. */
export type ProgrammeResult = Schedule | Progress;

export const programmeSteps = {
  /** The tasks by state, each with its days and bodies. */
  schedule: (schedule: Schedule): Step[] => [
    { rule: 'schedule', text: say((words) => words.schedule(schedule)), basis: schedule.basis },
    ...states
      .flatMap((state) => schedule.tasks.filter((task) => task.state === state))
      .map((task): Step => ({
        rule: `task-${task.state}`,
        text: say((words) => words.task(task, schedule.byBody)),
        basis: inSection(schedule.basis, task.section),
      })),
    ...planNotes(schedule),
  ],
  /** Each target, the records left out, contradictions and readings. */
  progress: (progress: Progress): Step[] => [
    { rule: 'progress', text: say((words) => words.progress(progress)), basis: progress.basis },
    ...progress.targets.map((target): Step => ({
      rule: `target-${target.state}`,
      text: say((words) => words.target(target)),
      basis: inSection(progress.basis, target.section),
    })),
    ...progress.leftOut.map((record): Step => ({ rule: 'left-out', text: say((words) => words.leftOut(record)), basis: [] })),
    ...(progress.unlisted ?? []).map((unlisted): Step => ({ rule: 'unlisted-name', text: say((words) => words.unlisted(unlisted)), basis: [] })),
    ...planNotes(progress),
  ],
};

/** A plan's own citation, at one of its sections. */
function inSection(basis: Basis, section: string): readonly Citation[] {
  return [{ ...basis[0], section }];
}

/** What a reader of a plan's result must know beside it: where the plan disagrees with itself, the readings used. */
function planNotes(result: { readonly basis: Basis; readonly caveats: readonly Contradiction[]; readonly readings: readonly ReadingUsed[] }): Step[] {
  return [
    ...result.caveats.map((contradiction): Step => ({
      rule: 'contradiction',
      text: say((words) => words.contradiction(contradiction)),
      basis: inSection(result.basis, contradiction.sections.join('; ')),
    })),
    ...readingSteps(result.readings),
  ];
}
