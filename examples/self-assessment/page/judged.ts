// What the answers come to; worked out once for each state of a dossier, however many places show it.
import { assess, rankBounds, type Assessment, type RankBounds } from 'ocop';
import { assessOptions, type Opened } from './dossier';

export const assessmentOf = once(({ dossier, edition, rubric }: Opened): Assessment | undefined => {
  const assessed = assess(rubric, dossier.answers, assessOptions({ dossier, edition }));
  return assessed.ok ? assessed.value : undefined;
});

/** The stars still possible; nothing of a dossier that is out. */
export const boundsOf = once((opened: Opened): RankBounds | undefined => {
  const assessment = assessmentOf(opened);
  return assessment === undefined || assessment.kind === 'eliminated' ? undefined : rankBounds(opened.edition, opened.rubric, assessment);
});

function once<Value>(work: (opened: Opened) => Value): (opened: Opened) => Value {
  const known = new WeakMap<Opened, { readonly value: Value }>();
  return (opened) => {
    const found = known.get(opened) ?? { value: work(opened) };
    known.set(opened, found);
    return found.value;
  };
}
