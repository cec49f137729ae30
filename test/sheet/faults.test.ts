import { checkRubric, type RubricNode } from 'ocop';
import { describe, expect, it } from 'vitest';
import { criterion, sheet, type Box } from './madeUp';

describe('checkRubric', () => {
  it('finds nothing in a sheet that adds up, whatever is printed the same', () => {
    expect(
      checkRubric(
        sheet(
          [
            criterion(
              '1',
              3,
              [
                { points: 1, minStar: 3 },
                { points: 3, printed: 3, minStar: 4 },
              ],
              { printed: 3, printedCode: '1.a' },
            ),
          ],
          3,
        ),
      ),
    ).toEqual([]);
  });

  it('takes a printed code for a fault only where another criterion bears it', () => {
    const one = criterion('1.a', 1, [{ points: 1 }]);
    const twice = criterion('1.b', 1, [{ points: 1 }], { printedCode: '1.a' });
    expect(checkRubric(sheet([one, twice], 2))).toEqual([{ code: 'printed-code-repeated', at: '1.b' }]);
    // Two that both print another code do not repeat a code of the sheet.
    const other = criterion('1.a', 1, [{ points: 1 }], { printedCode: '1.b' });
    expect(checkRubric(sheet([other, criterion('1.b', 1, [{ points: 1 }], { printedCode: '1.c' })], 2))).toEqual([]);
  });

  it('looks at the boxes of checklists too, whose points need not rise', () => {
    const list = (boxes: readonly Box[]): RubricNode => ({ ...criterion('1', 3, boxes), kind: 'checklist' }) as RubricNode;
    expect(checkRubric(sheet([list([{ points: 2 }, { points: 1 }])], 3))).toEqual([]);
    expect(checkRubric(sheet([list([{ points: 2 }, { points: 1, box: 3 }])], 3))).toEqual([
      { code: 'boxes-out-of-order', at: '1', stated: 3, found: 2 },
    ]);
  });

  it('names boxes, points and marks out of order, and what is printed otherwise', () => {
    expect(checkRubric(sheet([criterion('1', 3, [{ points: 1, box: 2 }, { points: 3 }])], 3))).toEqual([
      { code: 'boxes-out-of-order', at: '1', stated: 2, found: 1 },
    ]);
    expect(checkRubric(sheet([criterion('1', 3, [{ points: 3 }, { points: 3 }])], 3))).toEqual([
      { code: 'points-out-of-order', at: '1', stated: 3, found: 3 },
    ]);
    expect(checkRubric(sheet([criterion('1', 3, [{ points: 1, minStar: 4 }, { points: 2 }, { points: 3, minStar: 4 }])], 3))).toEqual([
      { code: 'marks-out-of-order', at: '1', stated: 4, found: 4 },
    ]);
    expect(
      checkRubric(
        sheet(
          [
            criterion('1', 3, [
              { points: 1, printed: null },
              { points: 3, printed: 13 },
            ]),
          ],
          3,
        ),
      ),
    ).toEqual([
      { code: 'printed-differs', at: '1', stated: null, found: 1 },
      { code: 'printed-differs', at: '1', stated: 13, found: 3 },
    ]);
    expect(checkRubric(sheet([criterion('1', 3, [{ points: 3 }], { printed: 4 })], 3))).toEqual([
      { code: 'printed-differs', at: '1', stated: 4, found: 3 },
    ]);
  });
});
