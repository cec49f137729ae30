import type { Bilingual } from '../bilingual';
import type { Actor } from './cycle';
import type { EventKind, StateName } from './takes';

/**
 * @vi Tên gọi của các trạng thái trong chu trình.
 *
 * The states in words, by name.
 *
 *
 * @example
 * ```ts
 * import { stateNames } from 'ocop';
 * stateNames.withdrawn; //=> { vi: 'Bị thu hồi', en: 'Withdrawn' }
 * ```
 */
export const stateNames: { readonly [Name in StateName]: Bilingual } = {
  guidance: { vi: 'Tuyên truyền, hướng dẫn', en: 'Guidance' },
  'idea-registered': { vi: 'Đã đăng ký ý tưởng', en: 'Idea registered' },
  'idea-declined': { vi: 'Ý tưởng không được chọn', en: 'Idea declined' },
  'idea-selected': { vi: 'Ý tưởng được chọn', en: 'Idea selected' },
  'plan-received': { vi: 'Đã nhận phương án, dự án', en: 'Plan received' },
  'plan-returned': { vi: 'Trả lại phương án, dự án', en: 'Plan returned' },
  'plan-approved': { vi: 'Phương án, dự án được duyệt', en: 'Plan approved' },
  'plan-carried-out': { vi: 'Đã triển khai phương án, dự án', en: 'Plan carried out' },
  'at-commune': { vi: 'Hồ sơ ở cấp xã', en: 'Dossier at the commune' },
  'at-district': { vi: 'Đánh giá ở cấp huyện', en: 'Evaluation at the district' },
  'at-province': { vi: 'Đánh giá ở cấp tỉnh', en: 'Evaluation at the province' },
  'at-central': { vi: 'Đánh giá ở cấp trung ương', en: 'Evaluation at the centre' },
  'dossier-returned': { vi: 'Trả hồ sơ để hoàn thiện', en: 'Dossier returned to complete' },
  'decision-at-district': { vi: 'Chờ cấp huyện quyết định theo kết quả cấp trên', en: 'Result awaits the district' },
  'decision-at-province': { vi: 'Chờ cấp tỉnh quyết định theo kết quả của cấp trung ương', en: 'Result awaits the province' },
  'not-recognised': { vi: 'Chưa đạt', en: 'Not recognised' },
  recognised: { vi: 'Được công nhận', en: 'Recognised' },
  'in-promotion': { vi: 'Xúc tiến thương mại', en: 'Trade promotion' },
  'notice-due': { vi: 'Quá hạn thông báo', en: 'Notice overdue' },
  'notice-given': { vi: 'Đã thông báo sắp hết thời hạn', en: 'Notice given' },
  'filing-open': { vi: 'Trong thời gian nộp hồ sơ đánh giá lại', en: 'Filing window open' },
  expired: { vi: 'Hết hạn', en: 'Expired' },
  withdrawn: { vi: 'Bị thu hồi', en: 'Withdrawn' },
};

/**
 * @vi Tên gọi của các sự kiện, theo loại.
 *
 * The events in words, by kind.
 *
 *
 * @example
 * ```ts
 * import { eventNames } from 'ocop';
 * eventNames['send-up'].en; //=> 'send up'
 * ```
 */
export const eventNames: { readonly [Kind in EventKind]: Bilingual } = {
  'register-idea': { vi: 'đăng ký ý tưởng', en: 'register an idea' },
  'select-idea': { vi: 'chọn ý tưởng', en: 'select the idea' },
  'decline-idea': { vi: 'không chọn', en: 'decline the idea' },
  'submit-plan': { vi: 'nộp phương án, dự án', en: 'submit a plan' },
  'approve-plan': { vi: 'duyệt', en: 'approve the plan' },
  'return-plan': { vi: 'trả lại', en: 'return the plan' },
  'carry-out': { vi: 'triển khai xong', en: 'carry out the plan' },
  'file-dossier': { vi: 'nộp hồ sơ đánh giá', en: 'file a dossier' },
  report: { vi: 'báo cáo và chuyển hồ sơ', en: 'report and forward' },
  'return-dossier': { vi: 'trả hồ sơ', en: 'return to complete' },
  'complete-dossier': { vi: 'hoàn thiện hồ sơ', en: 'complete the dossier' },
  recognise: { vi: 'công nhận', en: 'recognise' },
  'send-up': { vi: 'chuyển lên cấp trên', en: 'send up' },
  'send-down': { vi: 'chuyển kết quả về', en: 'send the result down' },
  'not-met': { vi: 'không đạt', en: 'not met' },
  'recognise-on-result': { vi: 'công nhận theo kết quả', en: 'recognise on the result' },
  'not-met-on-result': { vi: 'không đạt theo kết quả', en: 'not met on the result' },
  'evaluate-again': { vi: 'tự đánh giá', en: 'evaluate itself' },
  promote: { vi: 'xúc tiến thương mại', en: 'promote' },
  'give-notice': { vi: 'thông báo sắp hết thời hạn', en: 'give notice of expiry' },
  'day-comes': { vi: 'đến ngày', en: 'a day comes' },
  withdraw: { vi: 'thu hồi', en: 'withdraw' },
  'pass-to-new-edition': { vi: 'chuyển sang văn bản mới', en: 'pass to the new edition' },
};

/**
 * @vi Tên gọi của người thực hiện: chủ thể OCOP, các cấp, cơ quan cấp giấy chứng nhận.
 *
 * Who acts, in words.
 *
 *
 * @example
 * ```ts
 * import { actorNames } from 'ocop';
 * actorNames.holder; //=> { vi: 'chủ thể', en: 'the holder' }
 * ```
 */
export const actorNames: { readonly [A in Actor]: Bilingual } = {
  holder: { vi: 'chủ thể', en: 'the holder' },
  commune: { vi: 'cấp xã', en: 'the commune' },
  district: { vi: 'cấp huyện', en: 'the district' },
  province: { vi: 'cấp tỉnh', en: 'the province' },
  central: { vi: 'cấp trung ương', en: 'the centre' },
  issuer: { vi: 'cơ quan cấp', en: 'the issuing authority' },
  calendar: { vi: 'thời gian', en: 'the calendar' },
  'not-stated': { vi: 'không nêu', en: 'not stated' },
};
