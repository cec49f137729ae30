import type { Rubric } from '../sheet/rubric';
import { sheetOf, type Line, type Sheet } from '../sheet/sheet';

/** Two criteria of two sheets that are taken for one another. */
export type Pair = {
  readonly from: Line;
  readonly to: Line;
  /** The same kind, name, boxes, points and wording; else only the name is the same. */
  readonly identical: boolean;
};

/** What two sheets have in common and what each has alone, in printed order. */
export type Matched = { readonly pairs: readonly Pair[]; readonly dropped: readonly Line[]; readonly added: readonly Line[] };

/**
 * Pairs the criteria of two sheets by what they say, never by code: first those identical in kind, name, points and
 * wording of every box, then those of one name. A content or a name found twice on a sheet pairs nothing.
 */
export function matchCriteria(a: Rubric, b: Rubric): Matched {
  const from = sheetOf(a);
  const to = sheetOf(b);
  const partner = new Map<Line, Pair>();
  const taken = new Set<Line>();
  const pairUp = (keyOf: (line: Line, sheet: Sheet) => string, identical: boolean): void => {
    const lefts = byKey(from.lines.filter((line) => !partner.has(line)), (line) => keyOf(line, from));
    const rights = byKey(to.lines.filter((line) => !taken.has(line)), (line) => keyOf(line, to));
    for (const [key, [left, anotherLeft]] of lefts) {
      const [right, anotherRight] = rights.get(key) ?? [];
      if (left === undefined || right === undefined || anotherLeft !== undefined || anotherRight !== undefined) continue;
      partner.set(left, { from: left, to: right, identical });
      taken.add(right);
    }
  };
  pairUp(contentOf, true);
  pairUp((line) => words(line.node.name.vi), false);
  return {
    pairs: from.lines.flatMap((line) => partner.get(line) ?? []),
    dropped: from.lines.filter((line) => !partner.has(line)),
    added: to.lines.filter((line) => !taken.has(line)),
  };
}

/** A wording without the differences of case and spacing that change no meaning; signs as `≥` stay. */
export function words(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
}

/** Whether a criterion is one of several cases, of which a person says which applies. */
export function isCase(line: Line, sheet: Sheet): boolean {
  return sheet.entries[line.entry]?.alternatives !== null;
}

function contentOf(line: Line, sheet: Sheet): string {
  const { kind, name, options } = line.node;
  return JSON.stringify([
    kind, words(name.vi), isCase(line, sheet), options.map(({ points, label }) => [points, words(label.vi)]),
  ]);
}

function byKey(lines: readonly Line[], keyOf: (line: Line) => string): ReadonlyMap<string, readonly Line[]> {
  const found = new Map<string, Line[]>();
  for (const line of lines) {
    const key = keyOf(line);
    found.set(key, [...(found.get(key) ?? []), line]);
  }
  return found;
}
