import { compareRubrics, explain, type CriterionChange, type Rubric, type RubricNode } from 'ocop';
import * as of148 from 'ocop/rubrics/qd-148-2023';
import * as of26 from 'ocop/rubrics/qd-26-2026';
import { describe, expect, it } from 'vitest';

const codes = (pairs: readonly { readonly from: { readonly code: string }; readonly to: { readonly code: string } }[]): string[] =>
  pairs.map(({ from, to }) => `${from.code} ${to.code}`);

// Set 14, white spirit, read by hand beside both decisions' sheets.
describe('white spirit from 148 to 26/2026', () => {
  const comparison = () => compareRubrics(of148.whiteSpirit, of26.whiteSpirit);
  const changesOf = (code: string): readonly CriterionChange[] => comparison().changed.find(({ from }) => from.code === code)?.changes ?? [];
  const pointsOf = (code: string): unknown => changesOf(code).find(({ of }) => of === 'points');
  const minimumsOf = (code: string): unknown => changesOf(code).find(({ of }) => of === 'minimums');

  it('keeps seven criteria under other codes', () => {
    expect(codes(comparison().same)).toEqual(['1.b 1.2', '1.đ 1.5', '1.e 1.6', '6.b 6.2', '6.c 6.3', '6.d 6.4', '7 7']);
  });

  it('drops two, accounting and periodic tests, and adds one, the bilingual label', () => {
    expect(comparison().dropped.map(({ code }) => code)).toEqual(['3.đ', '8.b']);
    expect(comparison().added.map(({ code, max }) => [code, max])).toEqual([['2.4', 1]]);
  });

  it('pairs what is about the same matter under another name', () => {
    // A woman, an ethnic minority, now also a disability; the story, its structure; the declaration, without the tests.
    const paired = codes(comparison().changed);
    for (const pair of ['3.b 3.2', '5.a 5.1', '5.c 5.2', '8.a 8']) expect(paired).toContain(pair);
    expect(paired).toHaveLength(21);
  });

  it.each([
    ['1.a', [1, 3, 5], [1, 2, 4]],
    ['2.a', [0, 1, 3, 4], [0, 1, 2, 4]],
    ['3.c', [1, 3], [1, 2, 3]],
    ['3.e', [1, 2], [1, 2, 3]],
    ['4.b', [0, 1, 3, 4], [0, 1, 2, 3]],
    ['4.c', [0, 1, 2, 3, 4], [0, 1, 2, 3, 5]],
    ['5.a', [0, 1, 2, 3, 4, 5], [0, 1, 2, 3, 5]],
    ['6.a', [0, 1, 3], [0, 1, 2]],
    ['8.a', [0, 1, 2], [2, 4, 5]],
    ['9', [0, 1, 2, 3, 5], [1, 3, 5]],
  ])('changes the points of %s', (code, from, to) => {
    expect(pointsOf(code)).toEqual({ of: 'points', from, to });
  });

  it('changes no points elsewhere', () => {
    const changed = comparison().changed.filter(({ changes }) => changes.some(({ of }) => of === 'points'));
    expect(changed.map(({ from }) => from.code)).toEqual(['1.a', '2.a', '3.c', '3.e', '4.b', '4.c', '5.a', '6.a', '8.a', '9']);
  });

  const box = (star: 3 | 4 | 5, at: number): object => ({ star, box: at, on: 'box' });
  it.each([
    ['1.c', [box(4, 2), box(5, 3)], []],
    ['2.b', [box(5, 4)], [box(3, 3)]],
    ['2.c', [box(4, 3)], [box(3, 1), box(4, 3)]],
    ['3.e', [{ star: 4, box: 1, on: 'heading' }], [box(3, 1), box(4, 2)]],
    ['4.a', [], [box(3, 2), box(4, 3), box(5, 4)]],
    ['5.a', [], [box(4, 5)]],
    ['5.b', [box(3, 3), box(4, 4)], [box(3, 2)]],
    ['5.c', [box(5, 3)], []],
    ['8.a', [box(3, 3)], [box(3, 1)]],
    ['9', [box(3, 3), box(4, 4), box(5, 5)], [box(3, 1), box(4, 2)]],
  ])('changes the star minimums of %s', (code, from, to) => {
    expect(minimumsOf(code)).toEqual({ of: 'minimums', from, to });
  });

  it('changes no minimums elsewhere', () => {
    const changed = comparison().changed.filter(({ changes }) => changes.some(({ of }) => of === 'minimums'));
    expect(changed.map(({ from }) => from.code)).toEqual(['1.c', '2.b', '2.c', '3.e', '4.a', '5.a', '5.b', '5.c', '8.a', '9']);
  });

  it('sees that linkage now counts what is sold, though the figures are the same', () => {
    const wording = changesOf('1.d').filter(({ of }) => of === 'wording');
    expect(changesOf('1.d').every(({ of }) => of === 'wording')).toBe(true);
    expect(wording.map((change) => change.of === 'wording' && change.box)).toEqual([2, 3, 4]);
  });

  it('keeps the parts, and says so in both languages', () => {
    expect(comparison().parts).toEqual({ A: { from: 40, to: 40 }, B: { from: 25, to: 25 }, C: { from: 35, to: 35 } });
    const vi = explain(comparison(), { locale: 'vi' }).split('\n');
    expect(vi[0]).toBe('qd-148-2023, bộ 14 Rượu trắng → qd-26-2026, bộ 14 Rượu trắng [1][2]');
    expect(vi[1]).toBe('Không đổi: 7 tiêu chí');
    expect(vi).toContain('Đổi 4.b → 4.2 Tổ chức phân phối: điểm 0, 1, 3, 4 → 0, 1, 2, 3');
    expect(vi).toContain('Đổi 2.b → 2.2 Đóng gói, bao bì sản phẩm: yêu cầu tối thiểu 5★ ô 4 → 3★ ô 3');
    expect(vi).toContain('Bỏ 3.đ Kế toán (1 điểm)');
    const en = explain(comparison(), { locale: 'en' }).split('\n');
    expect(en[1]).toBe('Unchanged: 7 criteria');
    expect(en.find((line) => line.startsWith('Changed 6.a → 6.1 '))).toMatch(/: points 0, 1, 3 → 0, 1, 2$/);
    expect(en.filter((line) => line.startsWith('Dropped '))).toHaveLength(2);
    expect(en.filter((line) => line.startsWith('Added '))).toHaveLength(1);
    expect(en.filter((line) => line.startsWith('Changed '))).toHaveLength(comparison().changed.length);
  });
});

// Criteria with the same name and points in both editions whose boxes ask for something else: the story now by image
// or introduction and a traceability code, another kind of food under GMP, distribution for sales, the service for
// the community, what is sold for what is bought.
describe('criteria that only look alike', () => {
  const same = (set: number): readonly string[] =>
    compareRubrics(of148.rubrics[set as 1] as Rubric, of26.rubrics[set as 1] as Rubric).same.map(({ from }) => `${from.code} ${from.name.vi}`);

  it('are never taken for the same', () => {
    for (let set = 1; set <= 22; set++) {
      expect(
        same(set).filter((name) => /ghi nhãn hàng hóa|Liên kết/i.test(name)),
        `set ${set}`,
      ).toEqual([]);
    }
    expect(same(18).filter((name) => name.startsWith('6 '))).toEqual([]);
    expect(same(26).filter((name) => name.startsWith('4.c ') || name.startsWith('5.c '))).toEqual([]);
  });
});

describe('compareRubrics', () => {
  it('finds nothing between a sheet and itself', () => {
    for (const rubric of Object.values(of148.rubrics)) {
      const { changed, added, dropped } = compareRubrics(rubric, rubric);
      expect([changed, added, dropped]).toEqual([[], [], []]);
    }
  });

  it('accounts for every criterion once, in every set', () => {
    for (let set = 1; set <= 26; set++) {
      const from = of148.rubrics[set as 1] as Rubric;
      const to = of26.rubrics[set as 1] as Rubric;
      const { same, changed, added, dropped } = compareRubrics(from, to);
      const left = [...same, ...changed].map((pair) => pair.from.code).concat(dropped.map(({ code }) => code));
      const right = [...same, ...changed].map((pair) => pair.to.code).concat(added.map(({ code }) => code));
      expect(left.sort()).toEqual(codesOf(from).sort());
      expect(right.sort()).toEqual(codesOf(to).sort());
    }
  });

  it('says the same backwards: what was added is dropped', () => {
    const there = compareRubrics(of148.tea, of26.tea);
    const back = compareRubrics(of26.tea, of148.tea);
    expect(back.dropped).toEqual(there.added);
    expect(back.added).toEqual(there.dropped);
    expect(codes(back.same.map(({ from, to }) => ({ from: to, to: from }))).sort()).toEqual(codes(there.same).sort());
  });
});

function codesOf(rubric: Rubric): string[] {
  const of = (node: RubricNode): string[] => ('children' in node ? node.children.flatMap(of) : [node.code]);
  return rubric.parts.flatMap((part) => part.groups.flatMap(of));
}
