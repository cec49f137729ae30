import { answersFromPoints, assess, qd148, topAnswers, type Answers } from 'ocop';
import { communityTourism, traditionalAndFestivalTourism } from 'ocop/rubrics/qd-1048-2019';
import { flowers, whiteSpirit } from 'ocop/rubrics/qd-148-2023';
import { whiteSpirit as whiteSpiritOf2026 } from 'ocop/rubrics/qd-26-2026';
import { describe, expect, it } from 'vitest';
import { value } from '../day';
import { used } from '../used';

describe('a complete assessment, whole', () => {
  it.each([
    ['white spirit', whiteSpirit],
    ['flowers', flowers],
  ] as const)('of %s at its best', (_, rubric) => {
    const answers: Answers = topAnswers(rubric);
    expect(assess(rubric, answers as never)).toEqual({
      ok: true,
      value: {
        result: 'assessment',
        edition: 'qd-148-2023',
        set: rubric.set,
        caveats: rubric.defects,
        setName: rubric.name,
        heads: {
          A: { name: { vi: 'Sản phẩm và sức mạnh của cộng đồng', en: 'Product and community strength' }, max: 40 },
          B: { name: { vi: 'Khả năng tiếp thị', en: 'Marketing' }, max: 25 },
          C: { name: { vi: 'Chất lượng sản phẩm', en: 'Product quality' }, max: 35 },
        },
        readings: [used(qd148, 'heading-mark', 'first-box')],
        basis: rubric.basis,
        sources: expect.any(Array) as unknown,
        kind: 'complete',
        total: 100,
        parts: { A: 40, B: 25, C: 35 },
        unmet: [],
        answers,
      },
    });
    const backwards = Object.fromEntries(Object.entries(answers).reverse());
    expect(value(assess(rubric, backwards as never))).toEqual(value(assess(rubric, answers as never)));
  });

  it('keeps its own copy of the answers', () => {
    for (const rubric of [whiteSpirit, flowers]) {
      const answers: Record<string, number> = { ...(topAnswers(rubric) as Record<string, number>) };
      const assessed = value(assess(rubric, answers as never));
      answers['1.a'] = 0;
      if (assessed.kind !== 'complete') throw new Error('not complete');
      expect(assessed.answers).toEqual(topAnswers(rubric));
    }
  });

  it('names the variant only where a set has two sheets', () => {
    expect(Object.keys(value(assess(whiteSpirit, {})))).not.toContain('variant');
    for (const rubric of [communityTourism, traditionalAndFestivalTourism]) {
      expect(rubric.variant).toBeTypeOf('string');
      expect(value(assess(rubric, {})).variant).toBe(rubric.variant);
    }
  });
});

describe('the reading of a mark on a heading', () => {
  it('is told of a sheet that prints one, and of no other', () => {
    expect(value(assess(whiteSpirit, {})).readings).toEqual([used(qd148, 'heading-mark', 'first-box')]);
    expect(value(assess(whiteSpirit, {}, { headingMark: 'top-box' })).readings).toEqual([used(qd148, 'heading-mark', 'top-box')]);
    expect(value(assess(whiteSpiritOf2026, {})).readings).toEqual([]);
    expect(value(assess(communityTourism, {})).readings).toEqual([]);
  });
});

describe('what is wrong', () => {
  it('names the grounds that a sheet has', () => {
    const grounds = [...new Set(whiteSpiritOf2026.eliminations.map(({ id }) => id))];
    expect(grounds.length).toBeGreaterThan(0);
    expect(assess(whiteSpiritOf2026, {}, { eliminatedBy: ['bad weather'] })).toEqual({
      ok: false,
      error: [{ code: 'unknown-ground', at: 'bad weather', grounds }],
    });
  });

  it('lists the points that would fit, from least to most, each once', () => {
    const read = answersFromPoints(whiteSpirit, { '3.c': 2 });
    if (read.ok || read.error[0].code !== 'points-fit-no-box') throw new Error('it fits');
    const { expected } = read.error[0];
    expect(expected).toEqual([...new Set(expected)].sort((a, b) => a - b));
    expect(expected[0]).toBe(0);
  });
});
