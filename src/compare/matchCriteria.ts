import type { Rubric } from '../sheet/rubric';
import { sheetOf, type Line } from '../sheet/sheet';

/** Two criteria of two sheets that are taken for one another. */
export type Pair = {
  readonly from: Line;
  readonly to: Line;
  /** For each box of the first, in order, the box of the second that asks the same; `null`: none does. */
  readonly boxes: readonly (number | null)[];
};

/** What two sheets have in common and what each has alone, in printed order. */
export type Matched = { readonly pairs: readonly Pair[]; readonly dropped: readonly Line[]; readonly added: readonly Line[] };

/**
 * Pairs the criteria of two sheets by their concept, and their boxes by their condition: both are data of the sheets, made
 * from the official wording, so that neither codes nor labels count. Of two copies of one sheet, criteria pair by code and boxes
 * by place. A concept that stands another number of times on the other sheet pairs nothing.
 */
export function matchCriteria(a: Rubric, b: Rubric): Matched {
  const from = sheetOf(a).lines;
  const to = sheetOf(b).lines;
  const isOneSheet = a.edition === b.edition && a.set === b.set && a.variant === b.variant;
  const keyOf = (line: Line): string | undefined => (isOneSheet ? line.code : line.node.concept);
  const partners = byKey(to, keyOf);
  const pairs = [...byKey(from, keyOf)].flatMap(([key, lefts]) => {
    const rights = partners.get(key) ?? [];
    if (lefts.length !== rights.length) return [];
    return lefts.flatMap((left, at) => {
      const right = rights[at];
      return right === undefined ? [] : [pairOf(left, right, isOneSheet)];
    });
  });
  const pairOfLeft = new Map(pairs.map((pair) => [pair.from, pair]));
  const taken = new Set(pairs.map((pair) => pair.to));
  return {
    pairs: from.flatMap((line) => pairOfLeft.get(line) ?? []),
    dropped: from.filter((line) => !pairOfLeft.has(line)),
    added: to.filter((line) => !taken.has(line)),
  };
}

/** A wording without the differences of case and spacing that change no meaning; signs as `≥` stay. */
export function words(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
}

/** Whether a criterion is one of several cases, of which a person says which applies. */
export function isCase(line: Line): boolean {
  return line.entry.alternatives !== null;
}

function pairOf(from: Line, to: Line, isOneSheet: boolean): Pair {
  const boxes = from.node.options.map(({ box, condition }) => {
    const same = to.node.options.find((option) => (isOneSheet ? option.box === box : condition !== undefined && option.condition === condition));
    return same?.box ?? null;
  });
  return { from, to, boxes };
}

function byKey(lines: readonly Line[], keyOf: (line: Line) => string | undefined): ReadonlyMap<string, readonly Line[]> {
  const found = new Map<string, Line[]>();
  for (const line of lines) {
    const key = keyOf(line);
    if (key !== undefined) found.set(key, [...(found.get(key) ?? []), line]);
  }
  return found;
}
