import { readdirSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import type { Rubric } from 'ocop';
import * as qd1048 from 'ocop/rubrics/qd-1048-2019';
import * as qd148 from 'ocop/rubrics/qd-148-2023';
import * as qd26 from 'ocop/rubrics/qd-26-2026';
import { packedSheets, packSheet } from '../../.build/packSheet';
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

describe('every criteria set alone, minified and compressed', () => {
  const editions = { 'qd-1048-2019': qd1048, 'qd-148-2023': qd148, 'qd-26-2026': qd26 };
  it.each(Object.keys(editions))('of %s, is at most 6 kB', async (edition) => {
    const folder = `src/editions/${edition}/rubrics`;
    const entryPoints = readdirSync(folder).filter((file) => /^\d\d-/.test(file)).map((file) => `${folder}/${file}`);
    const { outputFiles } = await build({
      entryPoints, outdir: 'dist', bundle: true, minify: true, write: false, format: 'esm', charset: 'utf8', plugins: [packedSheets(editions)],
    });
    const sizes = outputFiles.map(({ path, contents }) => [gzipSync(contents).length, path] as const);
    expect(sizes.length).toBeGreaterThan(25);
    expect(sizes.filter(([size]) => size > 6000)).toEqual([]);
  });
});
