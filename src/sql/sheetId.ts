import type { Rubric } from '../sheet/rubric';

/** The name of a criteria set in the SQL files, as `qd-148-2023-14`; also that of its JSON Schema, after `answers-`. */
export function sheetId({ edition, set, variant }: Pick<Rubric, 'edition' | 'set' | 'variant'>): string {
  return [edition, String(set).padStart(2, '0'), ...(variant === undefined ? [] : [variant])].join('-');
}
