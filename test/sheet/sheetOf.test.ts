import { assess, topAnswers, type Rubric } from 'ocop';
import { communityTourism, tea, whiteSpirit } from 'ocop/rubrics/qd-148-2023';
import { whiteSpirit as of26 } from 'ocop/rubrics/qd-26-2026';
import { describe, expect, it } from 'vitest';
import { sheetOf } from '../../src/sheet/sheet';

describe('a sheet laid flat', () => {
  it('knows whether a mark is printed on a heading: 3.e of white spirit under 148, none under 26/2026', () => {
    expect(sheetOf(whiteSpirit as Rubric).marksHeading).toBe(true);
    expect(sheetOf(of26 as Rubric).marksHeading).toBe(false);
  });

  it('keeps alternatives together, and nothing else', () => {
    const { entries } = sheetOf(communityTourism as Rubric);
    const cases = entries.filter(({ alternatives }) => alternatives !== null);
    expect(cases.map(({ alternatives }) => alternatives?.kind)).toEqual(cases.map(() => 'alternatives'));
    expect(cases.some(({ alternatives }) => alternatives?.children.some(({ code }) => code === '8.a'))).toBe(true);
    expect(sheetOf(tea as Rubric).entries.every(({ alternatives }) => alternatives === null)).toBe(true);
  });

  // 148/QĐ-TTg, Art. 1(1): parts of 40, 25 and 35 points.
  it('has the names and most points of its parts', () => {
    const assessed = assess(whiteSpirit as Rubric, topAnswers(whiteSpirit as Rubric));
    expect(assessed).toMatchObject({
      value: {
        heads: {
          A: { name: { vi: 'Sản phẩm và sức mạnh của cộng đồng' }, max: 40 },
          B: { name: { vi: 'Khả năng tiếp thị' }, max: 25 },
          C: { name: { vi: 'Chất lượng sản phẩm' }, max: 35 },
        },
      },
    });
  });

  it('says of a missed mark where it is printed, and what was ticked', () => {
    const missed = assess(whiteSpirit as Rubric, { ...topAnswers(whiteSpirit as Rubric), '2.b': 3, '3.e': 0 });
    expect(missed).toMatchObject({
      value: {
        unmet: [
          { criterion: '2.b', mark: 'box', requires: 4, has: 3, ticked: { vi: expect.any(String) as unknown } },
          { criterion: '3.e', mark: 'heading', has: 0, ticked: null },
        ],
      },
    });
  });
});

describe('what is no criteria set', () => {
  it.each<[string, unknown]>([
    ['edition', 148],
    ['set', '14'],
    ['parts', {}],
    ['parts', [...whiteSpirit.parts.slice(0, 2), { code: 'C', max: 35 }]],
    ['parts', [...whiteSpirit.parts.slice(0, 2), null]],
    ['eliminations', undefined],
    ['defects', {}],
    ['basis', null],
    ['sources', 'none'],
  ])('is told by its %s: %o', (field, wrong) => {
    expect(() => assess({ ...whiteSpirit, [field]: wrong } as unknown as Rubric, {})).toThrow(
      '"rubric" must be a criteria set, as whiteSpirit of ocop/rubrics/qd-148-2023; got an object',
    );
  });
});
