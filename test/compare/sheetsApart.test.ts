import { compareRubrics, type Rubric, type RubricNode } from 'ocop';
import { traditionalAndFestivalTourism } from 'ocop/rubrics/qd-1048-2019';
import { whiteSpirit } from 'ocop/rubrics/qd-148-2023';
import { communityTourism as tourism26 } from 'ocop/rubrics/qd-26-2026';
import { describe, expect, it } from 'vitest';
import { criterion, define, label, sheet } from '../sheet/madeUp';

describe('compareRubrics', () => {
  const compare = (from: RubricNode, to: RubricNode) => compareRubrics(sheet([from], from.max), sheet([to], to.max));
  const changes = (from: RubricNode, to: RubricNode) => compare(from, to).changed.flatMap((change) => change.changes);

  it('says what kind, part and boxes a criterion had and has', () => {
    const one = criterion('1', 2, [{ points: 1 }, { points: 2 }]);
    const longer = criterion('1', 3, [{ points: 1 }, { points: 2 }, { points: 3 }]);
    expect(changes(one, longer)).toEqual([
      { of: 'points', from: [1, 2], to: [1, 2, 3] },
      { of: 'wording', box: 3, from: null, to: { vi: 'Ô 3', en: 'Box 3' } },
    ]);
    expect(changes(longer, one)).toContainEqual({ of: 'wording', box: 3, from: { vi: 'Ô 3', en: 'Box 3' }, to: null });
    const list = { ...criterion('1', 3, [{ points: 1 }, { points: 2 }]), kind: 'checklist' } as RubricNode;
    expect(changes(one, list)).toEqual([{ of: 'kind', from: 'criterion', to: 'checklist' }]);
    const inC = define(
      () =>
        ({
          ...sheet([], 0),
          parts: [
            { code: 'A', max: 0, groups: [] },
            { code: 'B', max: 0, groups: [] },
            { code: 'C', max: 2, groups: [one] },
          ],
        }) as Rubric,
    );
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
