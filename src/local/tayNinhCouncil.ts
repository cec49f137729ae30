import { tayNinhCouncil as regulation } from '../editions/sources';
import { definePractice } from './definePractice';

/**
 * @vi Quy chế hội đồng của Tây Ninh thời 1048/QĐ-TTg và 781/QĐ-TTg: dự họp ít nhất ba phần tư thành viên và có chủ
 * tịch; tổng điểm chênh nhau quá 10 điểm thì thảo luận và chấm lại. Không nói ai chấm.
 *
 * How councils sat in Tây Ninh in the time of 1048 and 781: at least three quarters of the members with the chair; totals more than 10
 * points apart are discussed and scored again. Who scores, it does not say.
 *
 * @legalBasis Quy chế hoạt động của Hội đồng tỉnh Tây Ninh (cổng chính thức); không có trong quy định chung của cả nước. ·
 * Regulation of the council of Tây Ninh (official); no national rule.
 */
export const tayNinhCouncil = /* @__PURE__ */ definePractice(() => ({
  id: 'tay-ninh',
  name: { vi: 'Hội đồng OCOP tỉnh Tây Ninh', en: 'OCOP council of Tây Ninh' },
  dating: { vi: 'Thời 1048/QĐ-TTg và 781/QĐ-TTg; không rõ ngày', en: 'Of the time of 1048/QĐ-TTg and 781/QĐ-TTg; day not known' },
  quorum: { part: 3, of: 4 },
  chairMustBePresent: true,
  largestSpread: 10,
  basis: [{ instrument: 'Quy chế hội đồng OCOP tỉnh Tây Ninh', evidence: 'official', source: 'tay-ninh-council' }],
  sources: [regulation],
}));
