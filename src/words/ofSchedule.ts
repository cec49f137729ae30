import type { CalendarDate } from '../date/calendarDate';
import type { Schedule, ScheduledTask, TaskState } from '../programme/scheduleOn';
import { formatDate } from '../date/formatDate';
import type { Bilingual, Locale } from '../bilingual';
import { inSection, planNotes } from './planNotes';
import type { Step } from './step';

const stateNames: { readonly [S in TaskState]: Bilingual } = {
  late: { vi: 'Trễ hạn', en: 'Late' },
  due: { vi: 'Đến hạn trong tháng', en: 'Due this month' },
  running: { vi: 'Đang thực hiện', en: 'Running' },
  next: { vi: 'Sắp tới', en: 'Next' },
  done: { vi: 'Đã xong', en: 'Done' },
  ended: { vi: 'Hết năm kế hoạch', en: "Over with the plan's year" },
};

/** The steps of a plan's schedule: its tasks by state, each with its days and bodies. */
export function ofSchedule(schedule: Schedule): Step[] {
  const nameOf = (body: string, locale: Locale): string =>
    schedule.byBody.find((known) => known.body === body)?.name[locale] ?? body;
  const bodies = ({ lead, with: cooperating }: ScheduledTask, locale: Locale): string => {
    const all = [...lead, ...cooperating].map((body) => nameOf(body, locale));
    return all.length === 0 ? '' : ` - ${all.join('; ')}`;
  };
  const states = Object.keys(stateNames) as TaskState[];
  return [
    {
      rule: 'schedule',
      text: {
        vi: `${schedule.title.vi}, ngày ${formatDate(schedule.on, 'vi')}`,
        en: `${schedule.title.en}, on ${schedule.on}`,
      },
      basis: schedule.basis,
    },
    ...states.flatMap((state) =>
      schedule.tasks
        .filter((task) => task.state === state)
        .map((task): Step => {
          const days = daysOf(task);
          return {
            rule: `task-${state}`,
            text: {
              vi: `${stateNames[state].vi}: ${task.name.vi} (${days.vi})${bodies(task, 'vi')}`,
              en: `${stateNames[state].en}: ${task.name.en} (${days.en})${bodies(task, 'en')}`,
            },
            basis: inSection(schedule.basis, task.section),
          };
        }),
    ),
    ...planNotes(schedule),
  ];
}

function daysOf({ firstDay, lastDay, doneOn }: ScheduledTask): Bilingual {
  const done = doneOn === null ? { vi: '', en: '' } : { vi: `, xong ${formatDate(doneOn, 'vi')}`, en: `, done ${doneOn}` };
  const span = spanOf(firstDay, lastDay);
  return { vi: span.vi + done.vi, en: span.en + done.en };
}

function spanOf(firstDay: CalendarDate | null, lastDay: CalendarDate | null): Bilingual {
  if (lastDay === null) {
    if (firstDay === null) return { vi: 'không nêu ngày', en: 'no day stated' };
    return { vi: `từ ${formatDate(firstDay, 'vi')}, không nêu ngày cuối`, en: `from ${firstDay}, no last day stated` };
  }
  if (firstDay === null) return { vi: `chậm nhất ${formatDate(lastDay, 'vi')}`, en: `by ${lastDay}` };
  return { vi: `${formatDate(firstDay, 'vi')} - ${formatDate(lastDay, 'vi')}`, en: `${firstDay} to ${lastDay}` };
}
