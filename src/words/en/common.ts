import type { common as vi } from '../vi/common';

/** A count with its noun. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${Math.abs(count) === 1 ? one : many}`;
}

/** A count of stars. */
export function stars(count: number): string {
  return counted(count, 'star');
}

/** A count of points. */
export function points(count: number): string {
  return counted(count, 'point');
}

/** A number received; one that would have been right came as a text. */
export function numberReceived(value: string, right: boolean): string {
  return right ? `"${value}" (a text)` : value;
}

export const common: typeof vi = {
  reading: (id, answer) => `Reading "${id}": ${answer}`,
};
