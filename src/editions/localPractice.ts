import type { Basis } from '../law/citation';
import type { CouncilPractice } from '../law/councilPolicy';
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

function localBasis(province: string, source: string): Basis {
  return [
    {
      instrument: `Quy chế hội đồng, ${province}`,
      evidence: 'press',
      source,
      note: 'local practice: three quarters of the members with the chair; totals more than 10 points apart are discussed and re-scored; the secretary does not score',
    },
  ];
}

/**
 * How councils sit in Tây Ninh: at least three quarters of the members with the chair; totals more than 10 points
 * apart are discussed and re-scored; the secretary does not score.
 *
 * @legalBasis Local regulation of Tây Ninh (press); no national rule.
 */
export const tayNinhCouncil: CouncilPractice = /* @__PURE__ */ deepFreeze({
  ...rules,
  id: 'tay-ninh',
  name: { vi: 'Hội đồng OCOP Tây Ninh', en: 'OCOP council of Tây Ninh' },
  basis: /* @__PURE__ */ localBasis('Tây Ninh', 'published local regulation of Tây Ninh'),
});

/**
 * How councils sit in Đồng Tháp: the same rules as in Tây Ninh, as published there.
 *
 * @legalBasis Local regulation of Đồng Tháp (press); no national rule.
 */
export const dongThapCouncil: CouncilPractice = /* @__PURE__ */ deepFreeze({
  ...rules,
  id: 'dong-thap',
  name: { vi: 'Hội đồng OCOP Đồng Tháp', en: 'OCOP council of Đồng Tháp' },
  basis: /* @__PURE__ */ localBasis('Đồng Tháp', "Đồng Tháp business support centre's page on council rules"),
});
