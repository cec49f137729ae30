import { dongThapCouncil as regulation } from '../editions/sources';
import { definePractice } from './definePractice';

/**
 * @vi Quy chế hội đồng của Đồng Tháp: tổng điểm của các thành viên không chênh nhau quá 10 điểm; thư ký là thành viên
 * và mọi thành viên đều chấm. Không nói phải có bao nhiêu người dự.
 *
 * How councils sat in Đồng Tháp: members' totals not more than 10 points apart; the secretary is a member and every member scores. How
 * many must be present, it does not say.
 *
 * @legalBasis Quy định của Hội đồng tỉnh Đồng Tháp, trang đăng tháng 04/2024, có thể có trước 148 (cổng chính thức); không có
 * trong quy định chung của cả nước. · Rules of the council of Đồng Tháp, page of 04/2024, which may predate 148 (official); no
 * national rule.
 */
export const dongThapCouncil = /* @__PURE__ */ definePractice(() => ({
  id: 'dong-thap',
  name: { vi: 'Hội đồng OCOP tỉnh Đồng Tháp', en: 'OCOP council of Đồng Tháp' },
  dating: { vi: 'Trang tháng 04/2024, có thể có trước 148/QĐ-TTg', en: 'A page of 04/2024; it may predate 148/QĐ-TTg' },
  largestSpread: 10,
  notScoring: [],
  basis: [{ instrument: 'Quy chế hội đồng OCOP tỉnh Đồng Tháp', evidence: 'official', source: 'dong-thap-council' }],
  sources: [regulation],
}));
