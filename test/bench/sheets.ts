// Sheets to measure with: one criteria set laid out as a table, and random answers that are the same every time.
import { walk, type Answers, type Rubric } from 'ocop';

/** One criterion, as somebody writing the loop by hand would keep it. */
export type Row = {
  readonly code: string;
  /** 0 for part A, 1 for B, 2 for C. */
  readonly part: number;
  /** Points by box; index 0 is "none ticked". */
  readonly points: readonly number[];
  readonly minimums: readonly { readonly star: number; readonly box: number }[];
};

/** The criteria of a sheet that has neither alternatives nor checklists. */
export function rowsOf(rubric: Rubric): readonly Row[] {
  return walk(rubric).flatMap(({ node, part }) => {
    if (node.kind === 'group') return [];
    if (node.kind !== 'criterion') throw new TypeError(`${node.code} is not a plain criterion`);
    const marks = node.options.flatMap(({ minStar, box }) => (minStar === undefined ? [] : [{ star: minStar, box }]));
    const heading = node.minStarOnHeading === undefined ? [] : [{ star: node.minStarOnHeading, box: 1 }];
    return [
      {
        code: node.code,
        part: ['A', 'B', 'C'].indexOf(part),
        points: [0, ...node.options.map((option) => option.points)],
        minimums: [...marks, ...heading],
      },
    ];
  });
}

/** Numbers from 0 to under 1, always the same for one seed (a linear congruence over 32 bits). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** A complete sheet at random: from poor to good, so that every star occurs. */
export function randomAnswers(rows: readonly Row[], random: () => number): Answers {
  const answers: { [code: string]: number } = {};
  const quality = random() ** 2;
  for (const { code, points } of rows) {
    answers[code] = Math.floor(random() ** quality * points.length);
  }
  return answers;
}
