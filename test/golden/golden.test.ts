import { expect, it } from 'vitest';
import { answersFrozen, answersToday } from './freeze';

/** What may be there now that was not there before, by the last key of its path. */
const additions: ReadonlySet<string> = new Set<string>([
  'concept', 'condition', 'alsoCalled',
  // What telling a result needs.
  'setName', 'heads', 'name', 'wanted', 'ticked', 'answer', 'basis', 'bandRange', 'bandBasis', 'recognisedFrom', 'editionName', 'groundName',
  'noticeBasis', 'filingBasis',
]);

it('the house is rebuilt and every answer is what it was, but for what is named', () => {
  const found = differences(answersFrozen(), answersToday(), '').filter((path) => !/^\/(sheets|carried|explained)\//.test(path));
  expect(found.slice(0, 40)).toEqual([]);
});

/**
 * Lines that say more than they did, since results carry the names of their criteria and boxes; and the heading and parts of a
 * sheet, which name its instrument and cite it once: `assess` knows no edition, and none is looked up for it.
 */
const saysMore = [
  /^(Bộ sản phẩm|Product set) \d+/, /^(Phần|Part) [ABC] - /, /^Chưa đạt mức tối thiểu cho \d sao|^Minimum for \d stars/,
  /^\S+( \D.*)?: (ô|box) \S+ → /, /^Lưu ý về phiếu|^Caveat of the sheet/,
];

it('what was told is told line by line, but for lines that name more than they did', () => {
  const told = (answers: unknown): readonly (readonly [string, string] | null)[] => (answers as { readonly explained: readonly (readonly [string, string] | null)[] }).explained;
  const now = told(answersToday());
  told(answersFrozen()).forEach((texts, at) => {
    texts?.forEach((text, language) => {
      const [was, is] = [text, now[at]?.[language] ?? ''].map(partsOf) as [Parts, Parts];
      expect([at, is.lines]).toEqual([at, was.lines]);
      expect(is.more).toBeGreaterThanOrEqual(was.more);
      // Nothing is cited that was not; the articles that set the most points of the parts are the edition's, not the sheet's.
      // A plan's reading now cites the plan, which an edition's of the same name had hidden.
      const isNew = (citation: string): boolean => !was.cited.includes(citation) && !/^66\/KH-UBND, (mục|section) III.1.e-2; V.9-1 /.test(citation);
      expect(is.cited.filter(isNew)).toEqual([]);
    });
  });
});

type Parts = { readonly lines: readonly string[]; readonly more: number; readonly cited: readonly string[] };

/** The lines of an explanation without the numbers of its citations. */
function partsOf(text: string): Parts {
  const lines = text.split('\n').filter((line) => line !== '').map((line) => line.replace(/( (\[\d+\])+)$/, ''));
  const said = lines.filter((line) => !/^\[\d+\] /.test(line));
  return {
    lines: said.filter((line) => !saysMore.some((pattern) => pattern.test(line))),
    more: said.filter((line) => saysMore.some((pattern) => pattern.test(line))).length,
    cited: lines.filter((line) => /^\[\d+\] /.test(line)).map((line) => line.replace(/^\[\d+\] /, '')),
  };
}

/** Where two pieces of plain data differ, whatever the order of their keys. */
function differences(was: unknown, is: unknown, path: string): readonly string[] {
  if (typeof was !== 'object' || was === null || typeof is !== 'object' || is === null) {
    return Object.is(was, is) ? [] : [`${path}: ${String(JSON.stringify(was)).slice(0, 150)} → ${String(JSON.stringify(is)).slice(0, 150)}`];
  }
  const [before, now] = [was, is] as { readonly [key: string]: unknown }[];
  const keys = new Set([...Object.keys(before as object), ...Object.keys(now as object)]);
  return [...keys].flatMap((key) =>
    additions.has(key) && before?.[key] === undefined ? [] : differences(before?.[key], now?.[key], `${path}/${key}`),
  );
}
