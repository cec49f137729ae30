import type { Deadline } from '../procedure/deadline';
import type { DossierChecklist } from '../procedure/dossierChecklist';
import type { ProductCode } from '../procedure/productCode';
import type { RoundFound } from '../procedure/roundOf';
import { procedure as en } from './en/procedure';
import { inBoth } from './inBoth';
import { readingSteps } from './readingSteps';
import type { Step } from './step';
import { procedure as vi } from './vi/procedure';

const say = /* @__PURE__ */ inBoth(vi, en);

/** What can be told of a dossier's way. */
export type ProcedureResult = Deadline | RoundFound | DossierChecklist | ProductCode;

export const procedureSteps = {
  /** A limit, its last day, and the readings it rests on. */
  deadline: (deadline: Deadline): Step[] => [
    { rule: 'deadline', text: say((words) => words.deadline(deadline)), basis: deadline.basis },
    ...readingSteps(deadline.readings ?? []),
  ],
  /** The round a dossier falls into, and the readings it rests on. */
  round: (round: RoundFound): Step[] => [
    { rule: 'round', text: say((words) => words.round(round)), basis: round.basis },
    ...readingSteps(round.readings),
  ],
  /** A product code, segment by segment. */
  'product-code': (code: ProductCode): Step[] => [{ rule: 'product-code', text: say((words) => words.productCode(code)), basis: code.basis }],
  /** What a dossier holds, an item a step, and what is not known of it. */
  'dossier-checklist': ({ items, provisions, gaps }: DossierChecklist): Step[] => [
    ...items.map((item): Step => ({ rule: 'dossier-item', text: say((words) => words.item(item)), basis: item.basis })),
    ...provisions.map(({ statement, basis }): Step => ({ rule: 'provision', text: statement, basis })),
    ...gaps.map(({ statement }): Step => ({ rule: 'gap', text: statement, basis: [] })),
  ],
};
