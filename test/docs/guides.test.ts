import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { filesUnder, root } from './snippets';

// A guide stands in both languages: the same name, the same code, its own prose.

const names = (language: string): readonly string[] =>
  filesUnder(`docs/guides/${language}`, '.md').map((file) => file.slice(`docs/guides/${language}/`.length));
const read = (language: string, name: string): string => readFileSync(`${root}docs/guides/${language}/${name}`, 'utf8');

/** The fenced blocks of a guide, whatever their language. */
const codeOf = (text: string): readonly string[] => text.match(/^```[^\n]*\n[\s\S]*?^```$/gm) ?? [];
const proseOf = (text: string): string => text.replace(/^```[\s\S]*?^```$/gm, '').replace(/`[^`\n]*`/g, '');
const rowsOf = (text: string): readonly string[] => proseOf(text).match(/^\|/gm) ?? [];

describe('the guides', () => {
  it('are there in both languages, by the same names', () => {
    expect(names('vi').length).toBeGreaterThan(10);
    expect(names('vi')).toEqual(names('en'));
  });

  it.each(names('en'))('%s has the same code and rows of tables in both', (name) => {
    const [vi, en] = [read('vi', name), read('en', name)];
    expect(codeOf(vi)).toEqual(codeOf(en));
    expect(rowsOf(vi)).toHaveLength(rowsOf(en).length);
  });

  it.each(names('vi'))('%s is Vietnamese on the one side and English on the other', (name) => {
    const share = (text: string): number =>
      (proseOf(text).match(/[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/giu) ?? []).length / proseOf(text).length;
    expect(share(read('vi', name))).toBeGreaterThan(0.08);
    expect(read('vi', name)).toBe(read('vi', name).normalize('NFC'));
    if (name !== 'glossary.md') expect(share(read('en', name))).toBeLessThan(0.02);
  });

  it('of other code are seen', () => {
    expect(codeOf('```ts\n1;\n```\n')).not.toEqual(codeOf('```ts\n2;\n```\n'));
    expect(codeOf('```sh\nls\n```\ntext\n```ts\n1;\n```')).toHaveLength(2);
  });
});

describe('the glossary', () => {
  /** The cells of its rows, without the headings of the tables. */
  const cellsOf = (language: string): readonly (readonly string[])[] =>
    read(language, 'glossary.md')
      .split('\n')
      .filter((line) => /^\| (?!tiếng Việt|Vietnamese|---)/.test(line))
      .map((line) => line.split(' | '));

  it('names the same terms in both, each once', () => {
    const terms = cellsOf('vi').map(([vi, en]) => [vi, en]);
    expect(terms).toEqual(cellsOf('en').map(([vi, en]) => [vi, en]));
    expect(new Set(terms.map(([vi]) => vi)).size).toBe(terms.length);
    expect(terms.length).toBeGreaterThan(40);
  });
});
