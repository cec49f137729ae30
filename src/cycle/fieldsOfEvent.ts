import type { CycleEvent } from './event';
import type { EventKind } from './takes';

const scored = ['score', 'ranking'] as const;

/** What each event carries beside its kind and its day. */
const carried: { readonly [Kind in EventKind]?: readonly string[] } = {
  'file-dossier': ['purpose'],
  recognise: ['score', 'ranking', 'decision'],
  'recognise-on-result': ['decision'],
  'send-up': scored,
  'send-down': scored,
  'not-met': scored,
  withdraw: ['ground'],
};

/** The fields of events of any kind. */
const known: ReadonlySet<string> = /* @__PURE__ */ fieldsOfAny();

function fieldsOfAny(): ReadonlySet<string> {
  return new Set(['kind', 'on', ...Object.values(carried).flat()]);
}

/** Whether some event has a field of this name. */
export function isFieldOfEvent(name: string): boolean {
  return known.has(name);
}

/** The fields an event of a kind has, those that may be left out among them. */
export function fieldsOfEvent(kind: CycleEvent['kind']): readonly string[] {
  return ['kind', 'on', ...(carried[kind] ?? [])];
}
