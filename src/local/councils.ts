import type { CouncilPractice } from '../council/councilPolicy';
import { deepFreeze } from '../law/deepFreeze';

/*
 * Local practice: what provinces regulate because the national decisions do not. It binds nobody elsewhere, and it
 * does not say how star minimums are read on several ballots: the caller adds `minimums`.
 */

const rules = {
  quorum: { part: 3, of: 4 },
  chairMustBePresent: true,
  largestSpread: 10,
  notScoring: ['secretary'],
} as const;

const note =
  'local practice, number and date of the regulation not at hand: three quarters of the members with the chair; totals more than 10 points apart are discussed and re-scored; the secretary does not score';

/** Freezes a practice. It comes as a function so that a bundler can leave it out. */
function definePractice(practice: () => CouncilPractice): CouncilPractice {
  return deepFreeze(practice());
}

/**
 * How councils sit in Tây Ninh: at least three quarters of the members with the chair; totals more than 10 points
 * apart are discussed and re-scored; the secretary does not score.
 *
 * @legalBasis Local regulation of Tây Ninh (press); no national rule.
 */
export const tayNinhCouncil: CouncilPractice = /* @__PURE__ */ definePractice(() => ({
  ...rules,
  id: 'tay-ninh',
  name: { vi: 'Hội đồng OCOP Tây Ninh', en: 'OCOP council of Tây Ninh' },
  basis: [
    { instrument: 'Quy định của tỉnh Tây Ninh', evidence: 'press', source: 'published local regulation of Tây Ninh', note },
  ],
}));

/**
 * How councils sit in Đồng Tháp: the same rules as in Tây Ninh, as published there.
 *
 * @legalBasis Local regulation of Đồng Tháp (press); no national rule.
 */
export const dongThapCouncil: CouncilPractice = /* @__PURE__ */ definePractice(() => ({
  ...rules,
  id: 'dong-thap',
  name: { vi: 'Hội đồng OCOP Đồng Tháp', en: 'OCOP council of Đồng Tháp' },
  basis: [
    {
      instrument: 'Quy định của tỉnh Đồng Tháp',
      evidence: 'press',
      source: "Đồng Tháp business support centre's page on council rules",
      note,
    },
  ],
}));
