import type { Basis } from '../law/citation';
import { deepFreeze } from '../law/deepFreeze';
import type { Edition, Level } from '../law/edition';
import { levels } from '../law/vocabulary';
import type { Actor, Cycle, CycleRow, Passing } from './cycle';
import { planBasis, stepsOf } from './steps';
import { levelOf, stateNamesInOrder, statesOf, takes, type EventKind, type StateName } from './takes';
import { requireEdition } from '../law/requireEdition';

/** What an edition makes of one event of one state; `null`: the event has no place in it. */
type Rule = Pick<CycleRow, 'to' | 'actor' | 'basis'> & { readonly under?: CycleRow['under'] };

/**
 * @vi Chu trình OCOP theo một văn bản và vòng đời của sản phẩm: ý tưởng, phương án, đánh giá ở các cấp mà văn bản có,
 * công nhận, xúc tiến thương mại, thông báo hoặc nộp hồ sơ, hết thời hạn, thu hồi.
 *
 * The OCOP cycle of one edition, and the life of a product around it, as a table: ideas, plans, the evaluation at
 * the levels that edition knows, recognition, promotion, notice or filing window, expiry and withdrawal. The states
 * and rows are read from the edition's levels and certificate rules, so that an edition without districts has none.
 *
 * @param edition - Văn bản có các cấp, ngưỡng điểm và thời hạn được áp dụng; `withReadings` cho bản hiểu khác. · Whose levels,
 * lines and windows apply; `withReadings` gives one read otherwise.
 * @returns Bảng của chu trình, là dữ liệu thường, không sửa được; `advance`, `replay` và `diagram` đọc bảng này. · The table as
 * plain data, frozen; `advance`, `replay` and `diagram` read it.
 * @legalBasis Sáu bước: Kế hoạch 66/KH-UBND của huyện Sơn Hà (2024), chú thích 2 và mục III.1, III.3, III.4 (cổng chính thức);
 * các cấp và giấy chứng nhận: căn cứ của văn bản, theo từng dòng. · The six steps: plan 66/KH-UBND of Sơn Hà district (2024),
 * footnote 2 and III.1, III.3, III.4 (official); levels and certificates: the basis of the edition, row by row.
 *
 * @example
 * ```ts
 * import { ocopCycle, qd148, qd26 } from 'ocop';
 * ocopCycle(qd148).states.includes('at-district'); //=> true
 * ocopCycle(qd26).states.includes('at-district'); //=> false
 * ocopCycle(qd26).table['at-commune']?.report?.to; //=> ['at-province']
 * ```
 */
export function ocopCycle(edition: Edition): Cycle {
  requireEdition(edition);
  const table: { [From in StateName]?: { [Kind in EventKind]?: CycleRow } } = {};
  const states = existing(edition, stateNamesInOrder);
  for (const from of states) {
    const rows: { [Kind in EventKind]?: CycleRow } = (table[from] = {});
    for (const event of takes[from] as readonly Exclude<EventKind, 'pass-to-new-edition'>[]) {
      const rule = rules[event](edition, from);
      if (rule !== null) rows[event] = { from, event, under: 'in-force', ...rule };
    }
  }
  return deepFreeze({
    result: 'cycle',
    edition,
    start: { result: 'product-state', at: 'guidance', on: null },
    steps: stepsOf(edition, states),
    states,
    table,
    passing: passingOf(edition),
  });
}

/** Whether a state exists in an edition: one of a level needs that level, one of a notice or window needs that rule. */
function isStateOf(edition: Edition, name: StateName): boolean {
  const level = levels.find((one) => name === `at-${one}`);
  if (level !== undefined) return edition.levels[level].role !== 'none';
  const decides = levels.find((one) => name === `decision-at-${one}`);
  if (decides !== undefined) return scoredAbove(edition, decides).length > 0;
  if (name === 'notice-due' || name === 'notice-given') return edition.certificate.notice !== null;
  return name !== 'filing-open' || edition.certificate.filing !== null;
}

/** The evaluating levels above one that certifies stars: their results below their own line come back to it. */
function scoredAbove(edition: Edition, issuer: Level): readonly Level[] {
  const { [issuer]: rule } = edition.levels;
  const certifies = rule.role === 'evaluates' && rule.recognises.length > 0;
  if (!certifies) return [];
  return levels.slice(levels.indexOf(issuer) + 1).filter((level) => edition.levels[level].role === 'evaluates');
}

/** The levels that may decide on the result of one above: those that certify a star and lie below it. */
function decidedBelow(edition: Edition, level: Level): readonly Level[] {
  return levels.filter((issuer) => scoredAbove(edition, issuer).includes(level));
}

/** By what a level is told every result of one above that stays below a score; `null`: it is not. */
function toldFrom(edition: Edition, to: Level): Basis | null {
  const told = levels.map((level) => edition.levels[level]).find((rule) => rule.role === 'evaluates' && rule.returnsBelow?.to === to);
  return told?.role === 'evaluates' ? (told.returnsBelow?.basis ?? null) : null;
}

/** Where a filed dossier arrives: the lowest level that has a part in the edition. */
export function receivingLevel(edition: Edition): Level {
  return levels.find((level) => edition.levels[level].role !== 'none') as Level;
}

function restored(): readonly StateName[] {
  return [...statesOf('running'), 'expired'];
}

function existing(edition: Edition, names: readonly StateName[]): readonly StateName[] {
  return names.filter((name) => isStateOf(edition, name));
}

function planned(to: StateName, actor: Actor, section: string): (edition: Edition) => Rule {
  return (edition) => ({ to: [to], actor, basis: planBasis(edition, section) });
}

/** The district's standing office selects ideas; who does so where there is no district, no source says. */
function selected(to: StateName): (edition: Edition) => Rule {
  return (edition) => ({
    to: [to],
    actor: edition.levels.district.role === 'none' ? 'not-stated' : 'district',
    basis: planBasis(edition, 'III.1.d'),
  });
}

function basisAt(edition: Edition, level: Level): Basis {
  return edition.levels[level].basis;
}

const rules: {
  readonly [Kind in Exclude<EventKind, 'pass-to-new-edition'>]: (edition: Edition, from: StateName) => Rule | null;
} = {
  'register-idea': /* @__PURE__ */ planned('idea-registered', 'holder', 'III.1.c'),
  'select-idea': /* @__PURE__ */ selected('idea-selected'),
  'decline-idea': /* @__PURE__ */ selected('idea-declined'),
  'submit-plan': /* @__PURE__ */ planned('plan-received', 'holder', 'footnote 2'),
  'approve-plan': /* @__PURE__ */ planned('plan-approved', 'not-stated', 'footnote 2'),
  'return-plan': /* @__PURE__ */ planned('plan-returned', 'not-stated', 'footnote 2'),
  'carry-out': /* @__PURE__ */ planned('plan-carried-out', 'holder', 'footnote 2'),
  'file-dossier': (edition, from) => {
    const level = receivingLevel(edition);
    const renews = from !== 'plan-carried-out';
    return {
      to: [`at-${level}`],
      actor: 'holder',
      basis: renews ? planBasis(edition, 'III.3') : basisAt(edition, level),
    };
  },
  report: (edition) => {
    const { commune } = edition.levels;
    return commune.role !== 'reports' ? null : { to: [`at-${commune.refersTo}`], actor: 'commune', under: 'dossier', basis: commune.basis };
  },
  'return-dossier': (edition, from) => ({
    to: ['dossier-returned'],
    actor: levelOf(from),
    under: 'dossier',
    basis: basisAt(edition, levelOf(from)),
  }),
  'complete-dossier': (edition) => ({
    to: existing(
      edition,
      levels.map((level) => `at-${level}` as const),
    ),
    actor: 'holder',
    under: 'dossier',
    basis: basisAt(edition, receivingLevel(edition)),
  }),
  recognise: (edition, from) => {
    const rule = edition.levels[levelOf(from)];
    if (rule.role !== 'evaluates' || rule.recognises.length === 0) return null;
    return { to: ['recognised'], actor: levelOf(from), under: 'dossier', basis: rule.recognitionBasis };
  },
  'send-up': (edition, from) => {
    const rule = edition.levels[levelOf(from)];
    if (rule.role !== 'evaluates' || rule.refersTo === null) return null;
    return { to: [`at-${rule.refersTo}`], actor: levelOf(from), under: 'dossier', basis: rule.referralBasis };
  },
  'send-down': (edition, from) => {
    const rule = edition.levels[levelOf(from)];
    const to = decidedBelow(edition, levelOf(from)).map((level) => `decision-at-${level}` as StateName);
    if (to.length === 0) return null;
    const basis = rule.role === 'evaluates' ? (rule.returnsBelow?.basis ?? rule.basis) : rule.basis;
    return { to, actor: levelOf(from), under: 'dossier', basis };
  },
  'not-met': (edition, from) => ({
    to: existing(edition, ['not-recognised', ...restored()]),
    actor: levelOf(from),
    under: 'dossier',
    basis: edition.recognition.basis,
  }),
  'recognise-on-result': (edition, from) => ({
    to: ['recognised'],
    actor: levelOf(from),
    under: 'dossier',
    basis: basisAt(edition, levelOf(from)),
  }),
  'not-met-on-result': (edition, from) => {
    const basis = toldFrom(edition, levelOf(from));
    return basis && { to: existing(edition, ['not-recognised', ...restored()]), actor: levelOf(from), under: 'dossier', basis };
  },
  'evaluate-again': (edition, from) => {
    const basis = toldFrom(edition, levelOf(from));
    return basis && { to: [`at-${levelOf(from)}` as StateName], actor: levelOf(from), under: 'dossier', basis };
  },
  promote: (edition, from) => ({
    to: [from === 'recognised' ? 'in-promotion' : from],
    actor: 'not-stated',
    basis: planBasis(edition, 'III.1.e'),
  }),
  'give-notice': (edition) => {
    const { notice } = edition.certificate;
    return notice === null ? null : { to: ['notice-given'], actor: 'issuer', basis: notice.basis };
  },
  'day-comes': (edition, from) => {
    const { certificate } = edition;
    const basis = certificate.filing?.basis ?? certificate.notice?.basis ?? certificate.basis;
    const back: StateName = from === 'notice-due' || from === 'filing-open' ? 'recognised' : from;
    const due: StateName = from === 'notice-given' ? 'notice-given' : 'notice-due';
    return { to: existing(edition, [...new Set<StateName>([back, due, 'filing-open', 'expired'])]), actor: 'calendar', basis };
  },
  withdraw: (edition) => {
    const { withdrawal, withdrawalPractice = [] } = edition.certificate;
    const basis: Basis =
      withdrawal === null
        ? [...planBasis(edition, 'III.4'), ...withdrawalPractice]
        : [...withdrawal.basis, ...levels.flatMap((level) => withdrawal.authority[level] ?? [])];
    return { to: ['withdrawn'], actor: 'issuer', basis };
  },
};

function passingOf(edition: Edition): Passing | null {
  if (edition.transition === null) return null;
  return {
    from: edition.transition.from,
    event: 'pass-to-new-edition',
    to: existing(edition, [...statesOf('evaluation'), 'plan-carried-out', ...restored()]),
    actor: 'not-stated',
    under: 'in-force',
    basis: edition.transition.basis,
  };
}
