import { pointsByCriterion, type Answers, type Rubric } from 'ocop';
import { traditionalAndFestivalTourism } from 'ocop/rubrics/qd-1048-2019';
import { whiteSpirit } from 'ocop/rubrics/qd-148-2023';
import { describe, expect, it } from 'vitest';
import { sheetOf } from '../../src/sheet/sheet';

const points = (rubric: Rubric, answers: unknown): unknown => pointsByCriterion(rubric, answers as Answers);

describe('points by criterion', () => {
  it('are those of the box, none for no box ticked', () => {
    expect(points(whiteSpirit as Rubric, { '3.b': 2, '3.c': 0 })).toEqual({ '3.b': 1, '3.c': 0 });
  });

  it('are none for what is no box: a text, a box too high, nothing', () => {
    expect(points(whiteSpirit as Rubric, { '3.b': '2', '3.c': 99, '3.d': null })).toEqual({ '3.b': 0, '3.c': 0, '3.d': 0 });
  });

  it('of a checklist are those of its ticks together', () => {
    const line = sheetOf(traditionalAndFestivalTourism as Rubric).lines.find(({ list }) => list);
    if (line === undefined) throw new Error('no checklist');
    const [, first = 0, second = 0] = line.points;
    expect(points(traditionalAndFestivalTourism as Rubric, { [line.code]: [1, 2] })).toEqual({ [line.code]: first + second });
    expect(points(traditionalAndFestivalTourism as Rubric, { [line.code]: [1, '2'] })).toEqual({ [line.code]: first });
  });
});
