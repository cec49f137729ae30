import {
  answersFromPoints,
  assess,
  bandOf,
  certify,
  editions,
  pointsByCriterion,
  qd148,
  qd26,
  rank,
  topAnswers,
  type Answers,
  type Rubric,
} from 'ocop';
import { rubrics as of1048, traditionalAndFestivalTourism } from 'ocop/rubrics/qd-1048-2019';
import { rubrics as of148 } from 'ocop/rubrics/qd-148-2023';
import { rubrics as of26 } from 'ocop/rubrics/qd-26-2026';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sheetOf } from '../../src/sheet/sheet';
import { day, value } from '../day';

const all: Rubric[] = [
  ...Object.values<Rubric>(of148),
  ...Object.values<Rubric>(of26),
  ...Object.values<Rubric>(of1048),
  traditionalAndFestivalTourism,
];

/** Any rubric with a random complete sheet: one case of alternatives, any boxes, none included. */
const sheets = fc.constantFrom(...all).chain((rubric) => {
  const { entries } = sheetOf(rubric);
  const answers = entries.map((entry) =>
    fc.constantFrom(...entry.lines).chain((line) => {
      const boxes = line.node.options.map((option) => option.box);
      const box: fc.Arbitrary<number | number[]> = line.node.kind === 'checklist' ? fc.subarray(boxes) : fc.constantFrom(0, ...boxes);
      return box.map((ticked) => [line.code, ticked] as const);
    }),
  );
  return fc.tuple(...answers).map((pairs) => ({ rubric, answers: Object.fromEntries(pairs) as Answers }));
});

const rational = fc.integer({ min: 1, max: 10_000 }).chain((of) => {
  return fc.record({ sum: fc.integer({ min: 0, max: 100 * of }), of: fc.constant(of) });
});

describe('bands', () => {
  it('partition 0 to 100: every rational has one band, and the next band begins where it ends', () => {
    fc.assert(
      fc.property(fc.constantFrom(...editions), rational, (edition, score) => {
        const star = bandOf(edition, score);
        const within = edition.bands.filter((band, at) => {
          const above = edition.bands[at - 1];
          return score.sum >= band.from * score.of && (above === undefined || score.sum < above.from * score.of);
        });
        expect(within.map((band) => band.star)).toEqual([star]);
      }),
    );
  });

  it('do not change when a score is scaled', () => {
    fc.assert(
      fc.property(fc.constantFrom(...editions), rational, fc.integer({ min: 1, max: 1000 }), (edition, { sum, of }, by) => {
        expect(bandOf(edition, { sum: sum * by, of: of * by })).toBe(bandOf(edition, { sum, of }));
      }),
    );
  });

  it('are monotone in points', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...editions),
        fc.double({ min: 0, max: 100, noNaN: true }),
        fc.double({ min: 0, max: 100, noNaN: true }),
        (edition, a, b) => {
          expect(bandOf(edition, Math.min(a, b))).toBeLessThanOrEqual(bandOf(edition, Math.max(a, b)));
        },
      ),
    );
  });
});

describe('assess and rank', () => {
  it('total the points of the ticked boxes, and rank never above the band', () => {
    fc.assert(
      fc.property(sheets, ({ rubric, answers }) => {
        const assessment = value(assess(rubric, answers));
        if (assessment.kind !== 'complete') throw new Error('not complete');
        const points = Object.values<number>(pointsByCriterion(rubric, answers) as {}).reduce((sum, got) => sum + got, 0);
        expect(assessment.total).toBe(points);
        expect(assessment.parts.A + assessment.parts.B + assessment.parts.C).toBe(points);
        const edition = editions.find(({ id }) => id === rubric.edition);
        if (edition === undefined) throw new Error('no edition');
        const ranking = rank(edition, rubric, assessment);
        expect(ranking.band).toBe(bandOf(edition, points));
        expect(ranking.star).toBeLessThanOrEqual(ranking.band);
        expect(JSON.parse(JSON.stringify(ranking))).toEqual(ranking);
      }),
    );
  });

  it('never lose a star by a higher box', () => {
    fc.assert(
      fc.property(sheets, fc.nat(), ({ rubric, answers }, pick) => {
        const codes = Object.keys(answers).filter((code) => typeof answers[code] === 'number');
        const code = codes[pick % codes.length] as string;
        const line = sheetOf(rubric).byCode.get(code);
        if (line === undefined) throw new Error('no such line');
        const box = answers[code] as number;
        if (box === line.node.options.length) return;
        const edition = editions.find(({ id }) => id === rubric.edition);
        if (edition === undefined) throw new Error('no edition');
        const star = (sheet: Answers): number => {
          const assessment = value(assess(rubric, sheet));
          return assessment.kind === 'complete' ? rank(edition, rubric, assessment).star : 0;
        };
        expect(star({ ...answers, [code]: box + 1 })).toBeGreaterThanOrEqual(star(answers));
      }),
    );
  });

  it('bound every completion of an incomplete sheet', () => {
    fc.assert(
      fc.property(sheets, fc.array(fc.nat(), { minLength: 1, maxLength: 8 }), ({ rubric, answers }, drops) => {
        const codes = Object.keys(answers);
        const dropped = new Set(drops.map((drop) => codes[drop % codes.length]));
        const partial = Object.fromEntries(Object.entries(answers).filter(([code]) => !dropped.has(code)));
        const open = value(assess(rubric, partial));
        const complete = value(assess(rubric, answers));
        if (open.kind !== 'incomplete' || complete.kind !== 'complete') throw new Error('unexpected kind');
        expect(open.missing).toHaveLength(dropped.size);
        expect(complete.total).toBeGreaterThanOrEqual(open.bounds.total.min);
        expect(complete.total).toBeLessThanOrEqual(open.bounds.total.max);
        for (const part of ['A', 'B', 'C'] as const) {
          expect(complete.parts[part]).toBeGreaterThanOrEqual(open.bounds.parts[part].min);
          expect(complete.parts[part]).toBeLessThanOrEqual(open.bounds.parts[part].max);
        }
      }),
    );
  });

  it('never bring more than the top answers', () => {
    fc.assert(
      fc.property(sheets, ({ rubric, answers }) => {
        const got = value(assess(rubric, answers));
        const best = value(assess(rubric, topAnswers(rubric)));
        if (got.kind !== 'complete' || best.kind !== 'complete') throw new Error('not complete');
        expect(got.total).toBeLessThanOrEqual(best.total);
      }),
    );
  });

  it('read their own points back where points tell boxes apart', () => {
    fc.assert(
      fc.property(sheets, ({ rubric, answers }) => {
        const points = pointsByCriterion(rubric, answers) as { [code: string]: number };
        const read = answersFromPoints(rubric, points);
        if (!read.ok) {
          expect(read.error.every((fault) => fault.code === 'points-fit-several-boxes')).toBe(true);
          return;
        }
        expect(pointsByCriterion(rubric, read.value)).toEqual(points);
      }),
    );
  });
});

describe('certificates', () => {
  // From the first day of 26/2026, which has no end; 148 certifies through 05/07/2025, 862 days after its first.
  const daysFrom = (first: number, last: number) =>
    fc.integer({ min: 0, max: last }).map((offset) => day(new Date(first + offset * 86_400_000).toISOString().slice(0, 10)));
  const lives = [
    [qd148, daysFrom(Date.UTC(2023, 1, 24), 862)],
    [qd26, daysFrom(Date.UTC(2026, 4, 22), 20_000)],
  ] as const;

  it.each(lives)('of $0.id issued later never end earlier', (edition, dates) => {
    fc.assert(
      fc.property(dates, dates, fc.constantFrom(3, 4, 5 as const), (a, b, star) => {
        const [first, second] = a <= b ? [a, b] : [b, a];
        const lastDay = (on: typeof a): string => value(certify(edition, { star: star as 3, issuedOn: on })).lastDay;
        expect(lastDay(first) <= lastDay(second)).toBe(true);
      }),
    );
  });
});
