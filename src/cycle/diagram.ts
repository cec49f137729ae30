import type { Bilingual, Locale } from '../bilingual';
import type { Actor, Cycle, CycleRow } from './cycle';
import { actorNames, eventNames, stateNames } from './names';
import { groups, isRunning, type EventKind, type StateName } from './takes';
import { locales } from '../bilingual';
import { ownOptions } from '../fields';
import { requireCycle } from './requireCycle';
import { requireOneOf } from '../refuse';

/** An arrow of the picture, before its ends are gathered into a box. */
type Arrow = { readonly from: string; readonly to: string; readonly event: EventKind; readonly actor: Actor };

const boxNames = {
  evaluation: { vi: 'Đánh giá, phân hạng', en: 'Evaluation and ranking' },
  running: { vi: 'Giấy chứng nhận có hiệu lực', en: 'Certificate running' },
  earlier: { vi: 'Hồ sơ đang chờ theo văn bản trước', en: 'Dossier pending under an earlier edition' },
} as const satisfies { readonly [box: string]: Bilingual };

/**
 * @vi Vẽ chu trình thành sơ đồ (Mermaid): các bước, các sự kiện và ai thực hiện.
 *
 * The picture of a cycle as text for Mermaid (`stateDiagram-v2`), drawn from the table alone: states with the number
 * of their step, the evaluation and the running certificate as boxes, and on each arrow the event and who acts. An
 * arrow that every state of a box has starts at the box; one that can lead to every state of a box ends at it. An
 * event that leaves the state as it was is not drawn.
 *
 * @param cycle - Chu trình từ `ocopCycle`. · From `ocopCycle`.
 * @param options - Ngôn ngữ của nhãn (`locale`); không nêu thì là tiếng Việt. · `locale`: the language of the labels; Vietnamese
 * unless said otherwise.
 * @returns Các dòng chữ cho Mermaid, luôn cùng một thứ tự. · Lines of Mermaid text, always in the same order.
 *
 * @example
 * ```ts
 * import { diagram, ocopCycle, qd26 } from 'ocop';
 * const lines = diagram(ocopCycle(qd26), { locale: 'en' }).split('\n');
 * lines[0]; //=> 'stateDiagram-v2'
 * lines.includes('  at_commune --> at_province: report and forward (the commune)'); //=> true
 * ```
 */
export function diagram(cycle: Cycle, options: { readonly locale?: Locale } = {}): string {
  requireCycle('cycle', cycle);
  const { locale = 'vi' } = ownOptions(options, ['locale']);
  requireOneOf('options.locale', locale, locales);
  const boxes: { readonly [box: string]: readonly StateName[] } = {
    evaluation: cycle.states.filter((name) => groups[name] === 'evaluation'),
    running: cycle.states.filter(isRunning),
  };
  const lines = ['stateDiagram-v2'];
  for (const name of cycle.states) {
    if (!Object.values(boxes).some((states) => states.includes(name))) lines.push(`  ${declared(cycle, name, locale)}`);
  }
  for (const [box, states] of Object.entries(boxes)) {
    lines.push(`  state "${boxNames[box as keyof typeof boxNames][locale]}" as ${box} {`);
    lines.push(...states.map((name) => `    ${declared(cycle, name, locale)}`), '  }');
  }
  if (cycle.passing !== null) lines.push(`  state "${boxNames.earlier[locale]}" as earlier`);
  lines.push(`  [*] --> ${idOf(cycle.start.at)}`);
  for (const { from, to, event, actor } of gathered(arrowsOf(cycle), boxes)) {
    lines.push(`  ${idOf(from)} --> ${idOf(to)}: ${eventNames[event][locale]} (${actorNames[actor][locale]})`);
  }
  for (const name of cycle.states) {
    if (rowsFrom(cycle, name).length === 0) lines.push(`  ${idOf(name)} --> [*]`);
  }
  return lines.join('\n');
}

function declared(cycle: Cycle, name: StateName, locale: Locale): string {
  const step = cycle.steps.find(({ states }) => states.includes(name));
  // Of the states in which a certificate runs, only promotion is the sixth step itself.
  const counted = step === undefined || (isRunning(name) && name !== 'in-promotion') ? '' : `(${step.number}) `;
  return `state "${counted}${stateNames[name][locale]}" as ${idOf(name)}`;
}

function idOf(name: string): string {
  return name.replaceAll('-', '_');
}

function rowsFrom(cycle: Cycle, name: StateName): readonly CycleRow[] {
  return Object.values(cycle.table[name] ?? {});
}

function arrowsOf(cycle: Cycle): readonly Arrow[] {
  const { passing } = cycle;
  return [...cycle.states.flatMap((name) => rowsFrom(cycle, name)), ...(passing === null ? [] : [{ ...passing, from: 'earlier' }])].flatMap(
    ({ from, to, event, actor }) => to.filter((target) => target !== from).map((target) => ({ from, to: target, event, actor })),
  );
}

/** Gathers the arrows of one event that lead to, then those that start from, every state of a box. */
function gathered(arrows: readonly Arrow[], boxes: { readonly [box: string]: readonly StateName[] }): readonly Arrow[] {
  let left = arrows;
  for (const end of ['to', 'from'] as const) {
    for (const [box, states] of Object.entries(boxes)) {
      left = left.flatMap((arrow) => {
        const alike = left.filter((other) => isAlike(arrow, other, end) && states.includes(other[end] as StateName));
        if (!states.includes(arrow[end] as StateName) || alike.length < states.length) return [arrow];
        return alike[0] === arrow ? [{ ...arrow, [end]: box }] : [];
      });
    }
  }
  return left;
}

/** The same event and actor, and the same other end. */
function isAlike(a: Arrow, b: Arrow, end: 'from' | 'to'): boolean {
  const other = end === 'from' ? 'to' : 'from';
  return a.event === b.event && a[other] === b[other] && a.actor === b.actor;
}
