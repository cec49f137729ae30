// Small made-up criteria sets, and an enumeration of everything that can be ticked on them: an oracle that shares no
// code with the library but its types.
import { qd148, withReadings, type Answers, type Criterion, type Edition, type Rubric, type RubricNode, type Star } from 'ocop';
import fc from 'fast-check';

/** One way to answer one question: code, boxes, points, stars whose marks it misses. */
export type Way = {
  readonly code: string;
  readonly boxes: number | readonly number[];
  readonly points: number;
  readonly misses: readonly Star[];
};

/** A question of the sheet with every way to answer it, in printed order, cases after one another. */
export type SmallQuestion = { readonly code: string; readonly max: number; readonly ways: readonly Way[] };

export type Small = { readonly edition: Edition; readonly rubric: Rubric; readonly questions: readonly SmallQuestion[] };

const name = { vi: 'bịa ra', en: 'made up' };

function criterion(code: string, steps: readonly number[], marks: readonly (3 | 4 | 5)[], onHeading: 3 | 4 | 5 | null): Criterion {
  let points = 0;
  const options = steps.map((step, at) => {
    // A first box may be worth 0; after it points rise.
    points += at === 0 ? step - 1 : step;
    return { box: at + 1, points, label: name };
  });
  // The lowest marks fall on the highest boxes' left, so that they never decrease.
  const rising = [...new Set(marks)].sort();
  const marked = options.map((option, at) => {
    const minStar = rising[at - (options.length - rising.length)];
    return minStar === undefined ? option : { ...option, minStar };
  });
  return {
    kind: 'criterion',
    code,
    name,
    max: points,
    options: marked,
    ...(onHeading !== null && { minStarOnHeading: onHeading }),
  };
}

const star = fc.constantFrom<(3 | 4 | 5)[]>(3, 4, 5);
const criterionOf = (code: string): fc.Arbitrary<Criterion> =>
  fc
    .tuple(fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 3 }), fc.array(star, { maxLength: 2 }), fc.option(star, { freq: 6 }))
    .map(([steps, marks, onHeading]) => criterion(code, steps, marks, onHeading));

const nodeOf = (code: string): fc.Arbitrary<RubricNode> =>
  fc.oneof(
    { weight: 5, arbitrary: criterionOf(code) },
    {
      weight: 2,
      arbitrary: fc
        .tuple(criterionOf(`${code}.a`), criterionOf(`${code}.b`))
        .map((children) => ({ kind: 'alternatives' as const, code, name, max: Math.max(...children.map(({ max }) => max)), children })),
    },
    {
      weight: 1,
      arbitrary: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 3 }).map((points) => ({
        kind: 'checklist' as const,
        code,
        name,
        max: points.reduce((sum, point) => sum + point, 0),
        options: points.map((point, at) => ({ box: at + 1, points: point, label: name })),
      })),
    },
  );

/** A made-up edition and criteria set of 2 to 5 questions, with bands of its own. */
export const smalls: fc.Arbitrary<Small> = fc
  .tuple(
    fc.integer({ min: 2, max: 5 }).chain((length) => fc.tuple(...Array.from({ length }, (_, at) => nodeOf(`${at + 1}`)))),
    fc.uniqueArray(fc.integer({ min: 1, max: 22 }), { minLength: 4, maxLength: 4 }),
    fc.boolean(),
    fc.boolean(),
  )
  .map(([nodes, lines, ownStarOnly, topBox]) => {
    const froms = [...lines.sort((a, b) => b - a), 0];
    const edition: Edition = {
      ...withReadings(qd148, {
        'lower-star-minimums': ownStarOnly ? 'own-star-only' : 'cumulative',
        'heading-mark': topBox ? 'top-box' : 'first-box',
      }),
      bands: qd148.bands.map((band, at) => ({ ...band, from: froms[at] ?? 0 })) as unknown as Edition['bands'],
    };
    const part = (code: 'A' | 'B' | 'C', remainder: number) => {
      const groups = nodes.filter((_, at) => at % 3 === remainder);
      return { code, max: groups.reduce((sum, node) => sum + node.max, 0), groups };
    };
    const parts = [part('A', 0), part('B', 1), part('C', 2)] as const;
    const rubric: Rubric = {
      edition: 'qd-148-2023',
      set: 1,
      name,
      parts: [...parts],
      eliminations: [],
      defects: [],
      basis: qd148.basis,
    };
    return { edition, rubric, questions: parts.flatMap(({ groups }) => groups).map((node) => questionOf(node, topBox)) };
  });

function questionOf(node: RubricNode, topBox: boolean): SmallQuestion {
  const cases = node.kind === 'alternatives' ? node.children : [node];
  return { code: node.code, max: node.max, ways: cases.flatMap((one) => waysOf(one, topBox)) };
}

function waysOf(node: RubricNode, topBox: boolean): Way[] {
  if (node.kind === 'checklist') {
    const ways: Way[] = [];
    for (let bits = 0; bits < 2 ** node.options.length; bits++) {
      const ticked = node.options.filter((_, at) => Math.floor(bits / 2 ** at) % 2 === 1);
      ways.push({ code: node.code, boxes: ticked.map(({ box }) => box), points: ticked.reduce((sum, { points }) => sum + points, 0), misses: [] });
    }
    return ways;
  }
  if (node.kind !== 'criterion') throw new Error('no groups here');
  return [0, ...node.options.map(({ box }) => box)].map((box) => {
    const misses: Star[] = node.options.flatMap(({ box: wanted, minStar }) => (minStar !== undefined && box < wanted ? [minStar] : []));
    const { minStarOnHeading } = node;
    if (minStarOnHeading !== undefined && box < (topBox ? node.options.length : 1)) misses.push(minStarOnHeading);
    return { code: node.code, boxes: box, points: node.options[box - 1]?.points ?? 0, misses };
  });
}

/** The answers of one way for each question. */
export function answersOf(ways: readonly Way[]): Answers {
  return Object.fromEntries(ways.map(({ code, boxes }) => [code, boxes]));
}

/** The highest star whose band and minimums are both met, worked out here. */
export function starOf(edition: Edition, ways: readonly Way[]): Star {
  const points = ways.reduce((sum, way) => sum + way.points, 0);
  const missed = ways.flatMap(({ misses }) => misses);
  const own = edition.readings['lower-star-minimums']?.chosen === 'own-star-only';
  const reached = edition.bands.filter((band) => points >= band.from && !missed.some((mark) => (own ? mark === band.star : mark <= band.star)));
  return Math.max(...reached.map((band) => band.star)) as Star;
}

/** Every choice of one way for each question, the first question changing last. */
export function* choices(questions: readonly (readonly Way[])[]): Generator<readonly Way[]> {
  const [first, ...others] = questions;
  if (first === undefined) {
    yield [];
    return;
  }
  for (const way of first) for (const rest of choices(others)) yield [way, ...rest];
}
