import { readFileSync } from 'node:fs';
import { qd26, walk } from 'ocop';
import { rubrics } from 'ocop/rubrics/qd-26-2026';
import { describe, expect, it } from 'vitest';
import { lawPages } from '../../docs/generate/pages';
import { filesUnder, root } from './snippets';

const pages = lawPages();
const written = filesUnder('docs/law', '.md').map((file) => file.slice('docs/law/'.length));

describe('the law pages', () => {
  it('are the ones the data give, no more and no fewer; else run `npm run docs:law`', () => {
    expect(written).toEqual([...pages.keys()].sort());
  });

  it('are not stale; else run `npm run docs:law`', () => {
    const stale = written.filter((path) => readFileSync(`${root}docs/law/${path}`, 'utf8') !== pages.get(path));
    expect(stale).toEqual([]);
  });

  it('hold one page an edition, and one a criteria set: 27 of 1048, whose set 26 has two texts, and 26 of 148 and of 26/2026', () => {
    const sheets = written.filter((path) => path.includes('/set-'));
    expect(written).toEqual(expect.arrayContaining(['qd-1048-2019.md', 'qd-148-2023.md', 'qd-1489-2025.md', 'qd-26-2026.md']));
    expect(sheets).toHaveLength(27 + 26 + 26);
  });

  it('show a printed value beside the one applied', () => {
    // 26/2026 set 4 criterion 7 prints 13 for 3
    expect(pages.get('qd-26-2026/set-04.md')).toContain('3 (in · printed: 13)');
  });

  it('leave out no criterion and no box', () => {
    for (const rubric of Object.values(rubrics)) {
      const page = pages.get(`qd-26-2026/set-${String(rubric.set).padStart(2, '0')}.md`) ?? '';
      const boxes = page.split('\n').filter((line) => /^\| {2}\| \d+ \|/.test(line));
      const expected = walk(rubric).flatMap(({ node }) => ('options' in node ? node.options : []));
      expect(boxes).toHaveLength(expected.length);
    }
  });

  it('say what is not known', () => {
    const page = pages.get('qd-26-2026.md') ?? '';
    for (const gap of qd26.gaps) expect(page).toContain(gap.statement.vi);
  });

  it('trace a clause to its datum, its rule, its tests and its vectors, and back', () => {
    const lines = (pages.get('traceability.md') ?? '').split('\n');
    const clause = lines.find((line) => line.includes('Điều 7, khoản 6, điểm a (text)')) ?? '';
    for (const part of ['`certificate/filing`', '[`filingWindow`]', 'test/certificate/', 'test/vectors/']) expect(clause).toContain(part);
    expect(lines.find((line) => line.startsWith('| [`filingWindow`]'))).toContain('26/2026/QĐ-TTg Art. 7(6)a');
    expect(lines.find((line) => line.startsWith('| [bands]'))).toContain('26/2026/QĐ-TTg, Điều 3');
  });

  it('leave no clause without a vector', () => {
    const table = (pages.get('traceability.md') ?? '').split('## Hàm')[0] ?? '';
    const rows = table.split('\n').filter((line) => line.startsWith('|') && line.includes('](qd-'));
    expect(rows.length).toBeGreaterThan(50);
    expect(rows.filter((row) => row.endsWith('| – |'))).toEqual([]);
  });
});
