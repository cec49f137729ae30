import { checkRubric, walk, type Rubric, type RubricNode } from 'ocop';
import * as of1048 from 'ocop/rubrics/qd-1048-2019';
import * as of148 from 'ocop/rubrics/qd-148-2023';
import * as of26 from 'ocop/rubrics/qd-26-2026';
import { describe, expect, it } from 'vitest';
import { doubts } from '../../src/sheet/rubric';

function sheets(entry: object): Rubric[] {
  return Object.entries(entry)
    .filter(([name]) => !name.startsWith('rubric'))
    .map(([, rubric]) => rubric as Rubric);
}

function scored(rubrics: readonly Rubric[]): Extract<RubricNode, { readonly options: unknown }>[] {
  return rubrics.flatMap((rubric) => walk(rubric).flatMap(({ node }) => ('options' in node ? [node] : [])));
}

/** Known faults by set: code@place. Everything else must be clean. */
const known148: { readonly [set: number]: readonly string[] } = {
  7: ['sum-differs@C', 'printed-differs@6', 'printed-differs@6.d'],
  11: ['sum-differs@C'],
  12: ['sum-differs@C'],
  13: ['sum-differs@C'],
  18: ['printed-code-repeated@3.e'],
  19: ['printed-code-repeated@3.e'],
};

describe('the rubrics of 148', () => {
  const rubrics = sheets(of148);

  it('are 26 with 798 scored criteria, 2,632 boxes, 543 marks and 26 marks on headings', () => {
    const criteria = scored(rubrics);
    expect(rubrics.map((rubric) => rubric.set).sort((a, b) => a - b)).toEqual(Array.from({ length: 26 }, (_, at) => at + 1));
    expect(criteria).toHaveLength(798);
    expect(criteria.flatMap((node) => node.options)).toHaveLength(2632);
    expect(criteria.flatMap((node) => node.options).filter((option) => option.minStar !== undefined)).toHaveLength(543);
    const headings = criteria.filter((node) => node.kind === 'criterion' && node.minStarOnHeading !== undefined);
    expect(headings.map((node) => node.name.vi)).toEqual(Array(26).fill('Sở hữu trí tuệ'));
  });

  it.each(sheets(of148).map((rubric) => [rubric.set, rubric] as const))('set %i has its known faults and no other', (set, rubric) => {
    expect(checkRubric(rubric).map(({ code, at }) => `${code}@${at}`)).toEqual(known148[set] ?? []);
  });

  it('say how many points are unaccounted for', () => {
    const missing = (rubric: Rubric): unknown => checkRubric(rubric).filter((fault) => fault.code === 'sum-differs');
    expect(missing(of148.rubrics[11])).toEqual([{ code: 'sum-differs', at: 'C', stated: 35, found: 32 }]);
    expect(missing(of148.rubrics[12])).toEqual([{ code: 'sum-differs', at: 'C', stated: 35, found: 32 }]);
    expect(missing(of148.rubrics[13])).toEqual([{ code: 'sum-differs', at: 'C', stated: 35, found: 33 }]);
    expect(missing(of148.rubrics[7])).toEqual([{ code: 'sum-differs', at: 'C', stated: 35, found: 34 }]);
  });
});

describe.each([
  ['148', of148, [40, 25, 35]],
  ['26/2026', of26, [40, 25, 35]],
  ['1048', of1048, [35, 25, 40]],
] as const)('every rubric of %s', (_, entry, maxima) => {
  const rubrics = sheets(entry);

  it('has the three parts of its edition', () => {
    for (const rubric of rubrics) {
      expect(rubric.parts.map((part) => part.code)).toEqual(['A', 'B', 'C']);
      expect(rubric.parts.map((part) => part.max)).toEqual(maxima);
    }
  });

  it('declares exactly the faults that checkRubric finds', () => {
    for (const rubric of rubrics) {
      const found = checkRubric(rubric).map(({ code, at }) => `${code}@${at}`);
      const declared = rubric.defects.filter(({ code }) => !(doubts as readonly string[]).includes(code)).map(({ code, at }) => `${code}@${at}`);
      expect([...found].sort(), `set ${rubric.set}`).toEqual([...declared].sort());
    }
  });

  it('has labels in both languages, in NFC, and every box of a criterion told apart from the others', () => {
    for (const rubric of rubrics) {
      for (const { node } of walk(rubric)) {
        const texts = [node.name, ...('options' in node ? node.options.map((option) => option.label) : [])];
        for (const { vi, en } of texts) {
          expect(vi).not.toBe('');
          expect(en).not.toBe('');
          expect(vi.normalize('NFC')).toBe(vi);
        }
      }
    }
  });

  it('is frozen to its leaves', () => {
    const frozen = (data: unknown): boolean =>
      typeof data !== 'object' || data === null || (Object.isFrozen(data) && Object.values(data).every(frozen));
    for (const rubric of rubrics) expect(frozen(rubric)).toBe(true);
  });
});
