import { walk } from 'ocop';
import { communityTourism } from 'ocop/rubrics/qd-148-2023';
import { tea } from 'ocop/rubrics/qd-26-2026';
import { describe, expect, it } from 'vitest';
import { criterion, label, sheet } from './madeUp';

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
});
