import { carryAnswers, compareRubrics, topAnswers, type Answers, type Bilingual, type Rubric, type RubricNode } from 'ocop';
import { rubrics as of1048, traditionalAndFestivalTourism } from 'ocop/rubrics/qd-1048-2019';
import { rubrics as of148 } from 'ocop/rubrics/qd-148-2023';
import { rubrics as of26 } from 'ocop/rubrics/qd-26-2026';
import fc from 'fast-check';
import { expect, it } from 'vitest';

// What two sheets have in common is data; their words are not. Every label, name of a criterion and note of both sheets is
// replaced by a word drawn from a few, so that unlike ones also come to be worded alike.

type Pair = readonly [from: Rubric, to: Rubric];

const sheets: readonly Rubric[] = [
  ...Object.values<Rubric>(of1048),
  traditionalAndFestivalTourism,
  ...Object.values<Rubric>(of148),
  ...Object.values<Rubric>(of26),
];
const pairs: readonly Pair[] = sheets.flatMap((from) => sheets.filter((to) => to.set === from.set).map((to): Pair => [from, to]));
const texts = fc.infiniteStream(fc.constantFrom('Bao bì', 'Nhãn', '≥ 75%', '> 75%', 'Không có', ''));

function reworded(rubric: Rubric, stream: Iterator<string>): Rubric {
  const word = (): Bilingual => ({ vi: stream.next().value as string, en: stream.next().value as string });
  const node = <Node extends RubricNode>(of: Node): Node => ({
    ...of,
    name: word(),
    ...(of.notes && { notes: of.notes.map((note) => ({ ...note, text: word() })) }),
    ...('children' in of ? { children: of.children.map(node) } : { options: of.options.map((option) => ({ ...option, label: word() })) }),
  });
  const parts = rubric.parts.map((part) => ({ ...part, groups: part.groups.map(node) })) as unknown as Rubric['parts'];
  return { ...rubric, parts };
}

/** Which criteria pair, and in what they differ but for the words themselves and the notes. */
function compared(from: Rubric, to: Rubric): unknown {
  const { same, changed, added, dropped } = compareRubrics(from, to);
  const changes = changed.map((change) => ({
    from: change.from.code,
    to: change.to.code,
    changes: change.changes
      .filter(({ of }) => of !== 'notes')
      .map((one) => (one.of === 'wording' ? [one.of, one.box, one.from === null, one.to === null] : one)),
  }));
  const unchanged = same.map(({ from: left, to: right }) => ({ from: left.code, to: right.code, changes: [] }));
  return {
    paired: [...unchanged, ...changes].sort((one, other) => (one.from < other.from ? -1 : 1)),
    added: added.map(({ code, max }) => [code, max]),
    dropped: dropped.map(({ code, max }) => [code, max]),
  };
}

/** What is carried, what is left to a person and why. */
function carried(from: Rubric, to: Rubric, answers: Answers): unknown {
  const result = carryAnswers(from, to, answers);
  if (!result.ok) throw new Error(result.error[0].code);
  const { answers: kept, carried: all, review, dropped } = result.value;
  return {
    kept,
    dropped,
    carried: all.map((one) => [one.from, one.to, one.answer]),
    review: review.map((one) => [one.to, one.reason, 'from' in one && one.from, 'answer' in one && one.answer]),
  };
}

/** Answers by a number drawn for each criterion: some boxes, some zeros, some left open. */
function answersOf(rubric: Rubric, draw: Iterator<number>): Answers {
  const top = topAnswers(rubric) as Readonly<Record<string, number | readonly number[]>>;
  return Object.fromEntries(
    Object.entries(top).flatMap(([code, best]): [string, number | readonly number[]][] => {
      const drawn = draw.next().value as number;
      if (drawn % 5 === 4) return [];
      return [[code, typeof best === 'number' ? drawn % (best + 1) : best.filter((box) => (drawn >> box) % 2 === 0)]];
    }),
  );
}

it('covers every two sheets of a set: in and between the editions, and a sheet with itself', () => {
  expect(pairs).toHaveLength(25 * 9 + 16);
});

it('of labels, criteria and notes on both sheets moves nothing that is carried, paired or counted as changed', () => {
  fc.assert(
    fc.property(fc.constantFrom(...pairs), texts, fc.infiniteStream(fc.nat(59)), ([from, to], stream, draw) => {
      const [newFrom, newTo] = [reworded(from, stream), reworded(to, stream)];
      expect(compared(newFrom, newTo)).toEqual(compared(from, to));
      const answers = answersOf(from, draw);
      expect(carried(newFrom, newTo, answers)).toEqual(carried(from, to, answers));
    }),
    { numRuns: 400 },
  );
});
