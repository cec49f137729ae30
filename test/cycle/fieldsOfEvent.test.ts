import { expect, it } from 'vitest';
import type { CycleEvent } from 'ocop';
import { fieldsOfEvent, isFieldOfEvent } from '../../src/cycle/fieldsOfEvent';

// What a decision, a council's result, a filing and a withdrawal say beside what happened and when.
it.each<[CycleEvent['kind'], readonly string[]]>([
  ['register-idea', []],
  ['report', []],
  ['file-dossier', ['purpose']],
  ['recognise', ['score', 'ranking', 'decision']],
  ['recognise-on-result', ['decision']],
  ['not-met-on-result', []],
  ['send-up', ['score', 'ranking']],
  ['send-down', ['score', 'ranking']],
  ['not-met', ['score', 'ranking']],
  ['give-notice', []],
  ['withdraw', ['ground']],
  ['pass-to-new-edition', []],
])('the fields of %s are its kind, its day and %j', (kind, beside) => {
  expect(fieldsOfEvent(kind)).toEqual(['kind', 'on', ...beside]);
  for (const field of ['kind', 'on', ...beside]) expect(isFieldOfEvent(field)).toBe(true);
});

it('no event has another', () => {
  for (const field of ['', 'Score', 'rankng', 'toString', 'at']) expect(isFieldOfEvent(field)).toBe(false);
});
