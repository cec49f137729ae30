import { categories, checkRubric, compareRubrics, defineRubric, findProductSets, productSet, qd1048, qd148, walk, type Rubric, type RubricNode } from 'ocop';
import { rubrics as of1048, traditionalAndFestivalTourism } from 'ocop/rubrics/qd-1048-2019';
import { communityTourism, whiteSpirit } from 'ocop/rubrics/qd-148-2023';
import { communityTourism as tourism26, tea } from 'ocop/rubrics/qd-26-2026';
import { describe, expect, it } from 'vitest';
import { matchCriteria, words } from '../../src/compare/matchCriteria';
import { day, value } from '../day';

const label = { vi: 'Bịa', en: 'Made up' };
type Box = { readonly points: number; readonly minStar?: 3 | 4 | 5; readonly printed?: number | null; readonly box?: number };

function criterion(code: string, max: number, boxes: readonly Box[], more: object = {}): RubricNode {
  return {
    code, kind: 'criterion', max, name: { vi: code, en: code },
    options: boxes.map((one, at) => ({ box: at + 1, label: { vi: `Ô ${at + 1}`, en: `Box ${at + 1}` }, ...one })), ...more,
  } as RubricNode;
}

/** For sheets whose codes are not known to the compiler. */
const define = defineRubric as unknown as (sheet: () => Rubric) => Rubric;

/** A made-up sheet of one part that counts. */
function sheet(groups: readonly RubricNode[], max: number, more: object = {}): Rubric {
  return define(() => ({
    edition: 'qd-148-2023', set: 1, name: label,
    parts: [{ code: 'A', max, groups }, { code: 'B', max: 0, groups: [] }, { code: 'C', max: 0, groups: [] }],
    eliminations: [], defects: [], basis: [{ instrument: '148/QĐ-TTg', evidence: 'reading', source: 'made up' }], ...more,
  }) as Rubric);
}

describe('checkRubric', () => {
  it('finds nothing in a sheet that adds up, whatever is printed the same', () => {
    expect(checkRubric(sheet([criterion('1', 3, [{ points: 1, minStar: 3 }, { points: 3, printed: 3, minStar: 4 }], { printed: 3, printedCode: '1.a' })], 3))).toEqual([]);
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
    expect(checkRubric(sheet([list([{ points: 2 }, { points: 1, box: 3 }])], 3))).toEqual([{ code: 'boxes-out-of-order', at: '1', stated: 3, found: 2 }]);
  });

  it('names boxes, points and marks out of order, and what is printed otherwise', () => {
    expect(checkRubric(sheet([criterion('1', 3, [{ points: 1, box: 2 }, { points: 3 }])], 3))).toEqual([{ code: 'boxes-out-of-order', at: '1', stated: 2, found: 1 }]);
    expect(checkRubric(sheet([criterion('1', 3, [{ points: 3 }, { points: 3 }])], 3))).toEqual([{ code: 'points-out-of-order', at: '1', stated: 3, found: 3 }]);
    expect(checkRubric(sheet([criterion('1', 3, [{ points: 1, minStar: 4 }, { points: 2 }, { points: 3, minStar: 4 }])], 3))).toEqual([
      { code: 'marks-out-of-order', at: '1', stated: 4, found: 4 },
    ]);
    expect(checkRubric(sheet([criterion('1', 3, [{ points: 1, printed: null }, { points: 3, printed: 13 }])], 3))).toEqual([
      { code: 'printed-differs', at: '1', stated: null, found: 1 }, { code: 'printed-differs', at: '1', stated: 13, found: 3 },
    ]);
    expect(checkRubric(sheet([criterion('1', 3, [{ points: 3 }], { printed: 4 })], 3))).toEqual([{ code: 'printed-differs', at: '1', stated: 4, found: 3 }]);
  });
});

describe('walk and defineRubric', () => {
  it('go down one step a heading, in printed order', () => {
    const visits = walk(tea).filter(({ node }) => ['6', '6.1', '6.1.1', '7'].includes(node.code));
    expect(visits.map(({ node, part, depth }) => [node.code, part, depth])).toEqual([['6', 'C', 0], ['6.1', 'C', 1], ['6.1.1', 'C', 2], ['7', 'C', 0]]);
    expect(walk(communityTourism).filter(({ node }) => node.code.startsWith('8')).map(({ node, depth }) => [node.code, depth])).toEqual([['8', 0], ['8.a', 1], ['8.b', 1]]);
  });

  it('list the grounds that notes print, with the criterion they stand under, and no other note', () => {
    const notes = [{ kind: 'note', text: label }, { kind: 'stop-evaluation', ground: 'mould', text: label }];
    const rubric = sheet([criterion('1', 1, [{ points: 1 }], { notes }), criterion('2', 1, [{ points: 1 }])], 2, {
      eliminations: [{ id: 'forged-dossier', kind: 'elimination', name: label }],
    });
    expect(rubric.eliminations).toEqual([
      { id: 'forged-dossier', kind: 'elimination', name: label }, { id: 'mould', at: '1', kind: 'stop-evaluation', name: label },
    ]);
  });
});

describe('matching criteria by what they say', () => {
  it('takes wordings for the same that differ by case, spacing or composition only', () => {
    expect(words('  Đóng   gói\tđẹp ')).toBe('đóng gói đẹp');
    expect(words('Sản phẩm'.normalize('NFD'))).toBe('sản phẩm');
    expect(words('≥ 5%')).not.toBe(words('> 5%'));
  });

  it('matches none that a sheet has twice, and every one at most once', () => {
    const twin = (code: string) => criterion(code, 1, [{ points: 1 }], { name: label });
    const { pairs, dropped, added } = matchCriteria(sheet([twin('1'), twin('2')], 2), sheet([twin('1')], 1));
    expect([pairs.length, dropped.map(({ code }) => code), added.map(({ code }) => code)]).toEqual([0, ['1', '2'], ['1']]);
    const back = matchCriteria(sheet([twin('1')], 1), sheet([twin('1'), twin('2')], 2));
    expect([back.pairs.length, back.dropped.length, back.added.length]).toEqual([0, 1, 2]);
  });

  it('prefers the same content, then the same name', () => {
    const same = criterion('1', 2, [{ points: 1 }, { points: 2 }], { name: label });
    const renumbered = criterion('9', 2, [{ points: 1 }, { points: 2 }], { name: label });
    const changed = criterion('1', 3, [{ points: 1 }, { points: 3 }], { name: label });
    expect(matchCriteria(sheet([same], 2), sheet([renumbered], 2)).pairs).toMatchObject([{ from: { code: '1' }, to: { code: '9' }, identical: true }]);
    expect(matchCriteria(sheet([same], 2), sheet([changed], 3)).pairs).toMatchObject([{ from: { code: '1' }, to: { code: '1' }, identical: false }]);
  });
});

describe('compareRubrics', () => {
  const compare = (from: RubricNode, to: RubricNode) => compareRubrics(sheet([from], from.max), sheet([to], to.max));
  const changes = (from: RubricNode, to: RubricNode) => compare(from, to).changed.flatMap((change) => change.changes);

  it('says what kind, part and boxes a criterion had and has', () => {
    const one = criterion('1', 2, [{ points: 1 }, { points: 2 }]);
    const longer = criterion('1', 3, [{ points: 1 }, { points: 2 }, { points: 3 }]);
    expect(changes(one, longer)).toEqual([
      { of: 'points', from: [1, 2], to: [1, 2, 3] }, { of: 'wording', box: 3, from: null, to: { vi: 'Ô 3', en: 'Box 3' } },
    ]);
    expect(changes(longer, one)).toContainEqual({ of: 'wording', box: 3, from: { vi: 'Ô 3', en: 'Box 3' }, to: null });
    const list = { ...criterion('1', 3, [{ points: 1 }, { points: 2 }]), kind: 'checklist' } as RubricNode;
    expect(changes(one, list)).toEqual([{ of: 'kind', from: 'criterion', to: 'checklist' }]);
    const inC = define(() => ({ ...sheet([], 0), parts: [{ code: 'A', max: 0, groups: [] }, { code: 'B', max: 0, groups: [] }, { code: 'C', max: 2, groups: [one] }] }) as Rubric);
    expect(compareRubrics(sheet([one], 2), inC).same.length + compareRubrics(sheet([one], 2), inC).changed.length).toBe(1);
    expect(JSON.stringify(compareRubrics(sheet([one], 2), inC))).toContain('"of":"part","from":"A","to":"C"');
  });

  it('tells marks by their box, and notes by their words', () => {
    const plain = criterion('1', 2, [{ points: 1 }, { points: 2 }]);
    const marked = criterion('1', 2, [{ points: 1 }, { points: 2, minStar: 4 }]);
    const noted = criterion('1', 2, [{ points: 1 }, { points: 2 }], { notes: [{ kind: 'note', text: label }] });
    const reworded = criterion('1', 2, [{ points: 1 }, { points: 2 }], { notes: [{ kind: 'note', text: { vi: 'Khác', en: 'Other' } }] });
    const classified = criterion('1', 2, [{ points: 1 }, { points: 2 }], { notes: [{ kind: 'condition', text: label }] });
    const all = (from: RubricNode, to: RubricNode) => JSON.stringify(compare(from, to));
    expect(all(plain, marked)).toContain('{"of":"minimums","from":[],"to":[{"star":4,"box":2,"on":"box"}]}');
    expect(all(plain, noted)).toContain('"of":"notes"');
    expect(changes(noted, reworded)).toEqual([{ of: 'notes', from: noted.notes, to: reworded.notes }]);
    expect(all(noted, classified)).not.toContain('"of":"notes"');
    expect(changes(noted, classified)).toEqual([]);
  });

  it('names both sheets, with the variant where there is one', () => {
    const { from, to } = compareRubrics(traditionalAndFestivalTourism as Rubric, tourism26);
    expect(from).toEqual({ edition: 'qd-1048-2019', set: 26, variant: '2019', name: traditionalAndFestivalTourism.name });
    expect(to).toStrictEqual({ edition: 'qd-26-2026', set: 26, name: tourism26.name });
    expect(compareRubrics(whiteSpirit, whiteSpirit)).toMatchObject({ changed: [], added: [], dropped: [] });
  });
});

describe('product sets', () => {
  it('of 1048 change on the day of 781', () => {
    const names = (on: string) => value(productSet(qd1048, 26, day(on))).name.en;
    expect(names('2020-06-07')).not.toBe(names('2020-06-08'));
    expect(value(productSet(qd1048, 26)).name.en).toBe(names('2020-06-08'));
    expect(Object.keys(of1048)).toHaveLength(26);
  });

  it('are found by the beginnings of all words, in the same name', () => {
    const found = (text: string) => findProductSets(qd148, text).map(({ number }) => number);
    expect(found('ruou tra')).toEqual([14]);
    expect(found('trang ruou')).toEqual([14]);
    expect(found('uou')).toEqual([]);
    expect(found('  ')).toEqual([]);
    expect(found('white tourism')).toEqual([]);
  });

  it('fall under six categories of 148, cited', () => {
    expect(qd148.categories.map(({ id, name }) => [id, name.vi, name.en])).toEqual([
      ['food', 'Thực phẩm', 'Food'],
      ['beverage', 'Đồ uống', 'Beverages'],
      ['medicinal', 'Dược liệu và sản phẩm từ dược liệu', 'Medicinal materials and their products'],
      ['handicraft', 'Hàng thủ công mỹ nghệ', 'Handicrafts'],
      ['ornamental', 'Sinh vật cảnh', 'Ornamental plants and animals'],
      ['tourism', 'Dịch vụ du lịch cộng đồng, du lịch sinh thái và điểm du lịch', 'Community tourism, ecotourism and tourist sites'],
    ]);
    expect(categories[0]?.basis).toMatchObject([{ annex: 'I', evidence: 'text', source: 'tintuc.thuvienphapluat.com, email/46523' }]);
  });
});
