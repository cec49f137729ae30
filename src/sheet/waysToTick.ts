import type { Line } from './sheet';

/** Boxes of a checklist and the points they add up to. */
export type Ticks = { readonly boxes: readonly number[]; readonly sum: number };

/** Every way to tick a checklist, from none to all. */
export function waysToTick(line: Line): readonly Ticks[] {
  return line.node.options.reduce<readonly Ticks[]>(
    (ways, option) => [...ways, ...ways.map((way) => ({ boxes: [...way.boxes, option.box], sum: way.sum + option.points }))],
    [{ boxes: [], sum: 0 }],
  );
}
