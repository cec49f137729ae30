import { mostNamed, printable } from '../../printable';
import type { CalendarDate } from '../../date/calendarDate';
import type { MissingData } from '../../programme/measure';
import type { TargetProgress } from '../../programme/progress';
import type { LeftOutReason } from '../../programme/recordOn';
import type { Schedule, ScheduledTask, TaskState } from '../../programme/scheduleOn';
import type { programme as vi, programmeFaults as viFaults } from '../vi/programme';

const states: { readonly [State in TaskState]: string } = {
  late: 'Late',
  due: 'Due this month',
  running: 'Running',
  next: 'Next',
  done: 'Done',
  ended: "Over with the plan's year",
};

const missingData: { readonly [Data in MissingData]: string } = {
  events: 'events',
  communes: 'the list of communes',
  participants: 'the list of participants',
  purposes: 'the purpose of each certificate',
};

const leftOut: { readonly [Reason in LeftOutReason]: string } = {
  undated: 'no day of issue',
  'no-edition-in-force': 'issued before the first edition',
  'not-certified': 'a star that is not certified',
  'not-yet-valid': 'not yet valid',
  expired: 'expired',
  withdrawn: 'withdrawn',
};

/** What a year's plan says. */
export const programme: typeof vi = {
  schedule: ({ title, on }) => `${title.en}, on ${on}`,
  task: (task, bodies) => `${states[task.state]}: ${task.name.en} (${daysOf(task)})${bodiesOf(task, bodies)}`,
  progress: ({ title, on }) => `${title.en}: targets on ${on}`,
  target: (target) => {
    const { content } = target;
    switch (target.state) {
      case 'met':
        return `Met: ${content.en} - ${counted(target)}`;
      case 'short':
        return `Short by ${target.short}: ${content.en} - ${counted(target)}${target.open.length === 0 ? '' : `; still open: ${target.open.join(', ')}`}`;
      case 'not-measurable':
        return `Not measurable from this data: ${content.en} - missing ${target.missing.map((data) => missingData[data]).join(', ')}`;
      case 'commitment':
        return `A commitment without a number: ${content.en}`;
    }
  },
  leftOut: ({ record, product, reason, lastDay }) =>
    `Not counted, ${record} (${product}): ${leftOut[reason]}${lastDay === null ? '' : `, last day ${lastDay}`}`,
  unlisted: ({ event, on, name }) =>
    `Not counted, of ${on}: the list of ${event === 'trained' ? 'participants' : 'communes'} has no "${printable(name)}"; check the spelling`,
  contradiction: ({ statement }) => `The plan disagrees with itself - ${statement.en}`,
};

function counted({ counted: count, needed, upTo, unit, counting }: Extract<TargetProgress, { state: 'met' | 'short' }>): string {
  const range = upTo === null || upTo === needed ? String(needed) : `${needed} - ${upTo}`;
  return `${count} ${unit.en}, ${range} wanted (${counting.en})`;
}

function daysOf({ firstDay, lastDay, doneOn }: ScheduledTask): string {
  return `${spanOf(firstDay, lastDay)}${doneOn === null ? '' : `, done ${doneOn}`}`;
}

function spanOf(firstDay: CalendarDate | null, lastDay: CalendarDate | null): string {
  if (lastDay === null) return firstDay === null ? 'no day stated' : `from ${firstDay}, no last day stated`;
  return firstDay === null ? `by ${lastDay}` : `${firstDay} to ${lastDay}`;
}

function bodiesOf({ lead, with: cooperating }: ScheduledTask, bodies: Schedule['byBody']): string {
  const names = [...lead, ...cooperating].map((id) => bodies.find(({ body }) => body === id)?.name.en ?? id);
  return names.length === 0 ? '' : ` - ${names.join('; ')}`;
}

/** What is wrong with a plan as data. */
export const programmeFaults: typeof viFaults = {
  'repeated-plan-id': ({ at }) => `The plan gives the id "${at}" twice; change one`,
  'unknown-body': ({ at, received }) => `${at}: the plan has no body "${received}"; add it to the bodies`,
  'unknown-task': ({ at, received }) => `${at}: the plan has nothing with the id "${received}"; check it`,
  'window-backwards': ({ at }) => `${at}: the first day lies after the last`,
  'window-in-circle': ({ at, received }) => `${at} goes with "${received}", which itself goes with others; name a task that has days`,
  'range-backwards': ({ at }) => `${at}: the first number is larger than the last`,
  'register-form': ({ at, received }) => `Register${at === '' ? '' : `, ${at}`}: "${received}" cannot be read; check the field and its value`,
  'register-empty': ({ at }) => `Register, ${at}: empty; fill in the id or the name`,
  'register-repeated': ({ at, received, first }) => `Register, ${at}: the id "${received}" already stands at ${first}; change one`,
  'withdrawn-before-issue': ({ at, issuedOn, withdrawnOn }) =>
    `Register, ${at}: withdrawn on ${withdrawnOn}, before it was issued on ${issuedOn}; check both`,
  'invalid-register': ({ faults }, tell) => {
    const more = faults.length - mostNamed;
    return `${faults.slice(0, mostNamed).map(tell).join('; ')}${more > 0 ? `; and ${more} more` : ''}`;
  },
};
