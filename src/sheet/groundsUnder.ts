import type { EliminationGround } from './rubric';
import type { Visit } from './walk';

/** The grounds that the notes of a node name. */
export function groundsUnder({ node }: Visit): readonly EliminationGround[] {
  return (node.notes ?? []).flatMap(({ ground: id, kind, text }) =>
    id === undefined ? [] : [{ id, at: node.code, kind: kind as EliminationGround['kind'], name: text }],
  );
}
