import type { Level } from '../law/edition';

/**
 * Which events a state can take in some edition: the one list from which the types are read and every edition's
 * table is built. A state with an empty list is final.
 */
export const takes = {
  guidance: ['register-idea'],
  'idea-registered': ['select-idea', 'decline-idea'],
  'idea-declined': ['register-idea'],
  'idea-selected': ['submit-plan'],
  'plan-received': ['approve-plan', 'return-plan'],
  'plan-returned': ['submit-plan'],
  'plan-approved': ['carry-out'],
  'plan-carried-out': ['file-dossier'],
  'at-commune': ['report', 'return-dossier', 'withdraw'],
  'at-district': ['recognise', 'send-up', 'not-met', 'return-dossier', 'withdraw'],
  'at-province': ['recognise', 'send-up', 'send-down', 'not-met', 'return-dossier', 'withdraw'],
  'at-central': ['recognise', 'send-down', 'not-met', 'return-dossier', 'withdraw'],
  'dossier-returned': ['complete-dossier', 'withdraw'],
  'decision-at-district': ['recognise-on-result', 'withdraw'],
  'decision-at-province': ['recognise-on-result', 'not-met-on-result', 'evaluate-again', 'withdraw'],
  'not-recognised': ['register-idea'],
  recognised: ['promote', 'give-notice', 'file-dossier', 'day-comes', 'withdraw'],
  'in-promotion': ['promote', 'give-notice', 'file-dossier', 'day-comes', 'withdraw'],
  'notice-due': ['promote', 'give-notice', 'file-dossier', 'day-comes', 'withdraw'],
  'notice-given': ['promote', 'file-dossier', 'day-comes', 'withdraw'],
  'filing-open': ['promote', 'give-notice', 'file-dossier', 'day-comes', 'withdraw'],
  expired: ['register-idea', 'file-dossier'],
  withdrawn: [],
} as const satisfies { readonly [state: string]: readonly string[] };

/**
 * @vi Các trạng thái của sản phẩm, từ lúc được hướng dẫn đến khi kết thúc công nhận.
 *
 * The states of a product, from the first word of guidance to the end of its recognition.
 */
export type StateName = keyof typeof takes;

/** The states of an evaluation under way. */
export type EvaluationName = NamesOf<'evaluation'>;

/**
 * @vi Các sự kiện làm sản phẩm chuyển trạng thái.
 *
 * The events that move a product.
 */
export type EventKind = (typeof takes)[StateName][number] | 'pass-to-new-edition';

/**
 * The events a state can take in some edition; for a state not known yet, every event. Any evaluation under way may
 * pass to a new edition.
 */
export type EventKindAt<At extends StateName> = (typeof takes)[At][number] | (At extends EvaluationName ? 'pass-to-new-edition' : never);

/** The states of a certificate that runs. */
export type RunningName = NamesOf<'running'>;

type NamesOf<Group extends (typeof groups)[StateName]> = {
  [Name in StateName]: (typeof groups)[Name] extends Group ? Name : never;
}[StateName];

/** The part of a product's life each state belongs to. */
export const groups = {
  guidance: 'preparation',
  'idea-registered': 'preparation',
  'idea-declined': 'preparation',
  'idea-selected': 'preparation',
  'plan-received': 'preparation',
  'plan-returned': 'preparation',
  'plan-approved': 'preparation',
  'plan-carried-out': 'preparation',
  'at-commune': 'evaluation',
  'at-district': 'evaluation',
  'at-province': 'evaluation',
  'at-central': 'evaluation',
  'dossier-returned': 'evaluation',
  'decision-at-district': 'evaluation',
  'decision-at-province': 'evaluation',
  'not-recognised': 'preparation',
  recognised: 'running',
  'in-promotion': 'running',
  'notice-due': 'running',
  'notice-given': 'running',
  'filing-open': 'running',
  expired: 'ended',
  withdrawn: 'ended',
} as const satisfies { readonly [Name in StateName]: 'preparation' | 'evaluation' | 'running' | 'ended' };

/** Every state, in the order of a product's life. */
export const stateNamesInOrder = /* @__PURE__ */ Object.keys(groups) as readonly StateName[];

/** The states of one part of a product's life, in order. */
export function statesOf<Group extends (typeof groups)[StateName]>(group: Group): readonly StateName[] {
  return stateNamesInOrder.filter((name) => groups[name] === group);
}

/** Whether a certificate runs in a state of that name. */
export function isRunning(name: StateName): name is RunningName {
  return groups[name] === 'running';
}

/** Whether unknown data is the name of a state. */
export function isStateName(name: unknown): name is StateName {
  return typeof name === 'string' && Object.hasOwn(groups, name);
}

/** The level a state of an evaluation belongs to, as its name says. */
export function levelOf(name: StateName): Level {
  return name.replace(/^(decision-)?at-/, '') as Level;
}
