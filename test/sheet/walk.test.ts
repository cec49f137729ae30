import { nodeOf, walk } from 'ocop';
import { communityTourism } from 'ocop/rubrics/qd-148-2023';
import { tea } from 'ocop/rubrics/qd-26-2026';
import { describe, expect, it } from 'vitest';
import { criterion, define, label, sheet } from './madeUp';

describe('walk and defineRubric', () => {
  it('go down one step a heading, in printed order', () => {
    const visits = walk(tea).filter(({ node }) => ['6', '6.1', '6.1.1', '7'].includes(node.code));
    expect(visits.map(({ node, part, depth }) => [node.code, part, depth])).toEqual([
      ['6', 'C', 0],
      ['6.1', 'C', 1],
      ['6.1.1', 'C', 2],
      ['7', 'C', 0],
    ]);
    expect(
      walk(communityTourism)
        .filter(({ node }) => node.code.startsWith('8'))
        .map(({ node, depth }) => [node.code, depth]),
    ).toEqual([
      ['8', 0],
      ['8.a', 1],
      ['8.b', 1],
    ]);
  });

  it('list the grounds that notes print, with the criterion they stand under, and no other note', () => {
    const notes = [
      { kind: 'note', text: label },
      { kind: 'stop-evaluation', ground: 'mould', text: label },
    ];
    const rubric = sheet([criterion('1', 1, [{ points: 1 }], { notes }), criterion('2', 1, [{ points: 1 }])], 2, {
      eliminations: [{ id: 'forged-dossier', kind: 'elimination', name: label }],
    });
    expect(rubric.eliminations).toEqual([
      { id: 'forged-dossier', kind: 'elimination', name: label },
      { id: 'mould', at: '1', kind: 'stop-evaluation', name: label },
    ]);
  });

  it('find no node under a code the sheet does not have', () => {
    expect([nodeOf(tea, '6.1')?.kind, nodeOf(tea, '9.9.9')]).toEqual(['group', undefined]);
  });

  it('refuse by its name what gives no sheet', () => {
    const wanted = 'a criteria set, as whiteSpirit of ocop/rubrics/qd-148-2023';
    expect(() => define(tea as never)).toThrow('"sheet" must be a function that gives the sheet; got an object');
    expect(() => define(() => ({}) as never)).toThrow(`"sheet" must be ${wanted}; got an object`);
    expect(() => walk({} as never)).toThrow(`"rubric" must be ${wanted}; got an object`);
  });

  it('keep the words of a ground that eliminates', () => {
    expect(tea.eliminations[0]).toEqual({
      id: 'forged-dossier',
      kind: 'elimination',
      name: { vi: 'Giả mạo hồ sơ', en: 'Forged dossier' },
    });
  });
});
