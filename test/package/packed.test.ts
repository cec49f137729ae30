import { describe, expect, it } from 'vitest';
import type { Rubric } from 'ocop';
import * as qd1048 from 'ocop/rubrics/qd-1048-2019';
import * as qd148 from 'ocop/rubrics/qd-148-2023';
import * as qd26 from 'ocop/rubrics/qd-26-2026';
import { packSheet } from '../../.build/packSheet';
import { unpackSheet } from '../../.build/unpackSheet';

// The sheets are published in a short form; the build compares each with its source too, and stops where one differs.
const sheets = [
  ...Object.values<Rubric>(qd1048.rubrics), qd1048.traditionalAndFestivalTourism,
  ...Object.values<Rubric>(qd148.rubrics), ...Object.values<Rubric>(qd26.rubrics),
];

function unpacked(rubric: Rubric): Rubric {
  const { vietnamese, english } = packSheet(rubric);
  return unpackSheet(rubric.edition, rubric.basis, rubric.set, vietnamese, english);
}

describe('a criteria set as published', () => {
  it.each(sheets.map((rubric) => [`${rubric.edition} set ${rubric.set}`, rubric] as const))('%s is the one of the source', (_, rubric) => {
    expect(unpacked(rubric)).toStrictEqual(rubric);
  });

  it('cannot be changed', () => {
    const sheet = unpacked(qd26.tea) as unknown as { parts: { groups: { name: { vi: string } }[] }[] };
    expect(() => sheet.parts.pop()).toThrow(TypeError);
    expect(() => Object.assign(sheet.parts[0]?.groups[0]?.name ?? {}, { vi: '' })).toThrow(TypeError);
  });

  it('keeps what is printed otherwise than it is applied', () => {
    const sheet = unpacked(qd26.tea);
    expect(sheet.eliminations.find(({ id }) => id === 'unacceptable-impurities')).toMatchObject({ at: '6.1.1', kind: 'stop-evaluation' });
    expect(JSON.stringify(sheet)).toContain('"printed":11');
    expect(JSON.stringify(sheet)).toContain('"printed":null');
    expect(unpacked(qd26.communityTourism).parts[0]).toMatchObject({ max: 40, printed: 35 });
  });
});
