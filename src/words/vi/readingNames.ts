import type { ReadingId } from '../../law/reading';

/** What each open question is about, in a few words. */
export const readingNames: { readonly [Id in ReadingId]: string } = {
  'between-worded-bands': 'điểm lẻ giữa hai hạng',
  'lower-star-minimums': 'yêu cầu tối thiểu của hạng thấp hơn',
  'heading-mark': 'dấu sao in ở tên tiêu chí',
  'filing-window-days': 'ngày đầu và ngày cuối của thời gian nộp hồ sơ',
  'potential-five-stars': 'sản phẩm tiềm năng 5 sao trong khi chờ cấp trung ương',
  'missed-minimum-referral': 'hồ sơ đủ điểm chuyển nhưng thiếu yêu cầu tối thiểu',
  'missed-minimum-at-the-centre': 'sản phẩm đủ điểm 5 sao ở trung ương nhưng thiếu yêu cầu tối thiểu',
  'certificate-counting': 'cách tính thời hạn giấy chứng nhận',
  'before-a-date': 'chữ "trước" một ngày',
  'districts-july-2025': 'cấp huyện từ ngày 01/07 đến ngày 05/07/2025',
  'pending-when-148-began': 'hồ sơ đang chờ khi 148 có hiệu lực',
  'pending-when-1489-began': 'hồ sơ đang chờ khi 1489 có hiệu lực',
  'limit-on-a-sunday': 'hạn chuyển tiếp rơi vào Chủ nhật',
  'filed-in-transition': 'hồ sơ nộp trong thời gian chuyển tiếp',
  'transition-missed': 'hồ sơ cũ không kịp đánh giá trong hạn chuyển tiếp',
  'upgrade-without-higher-star': 'nâng hạng mà kết quả không cao hơn',
  'extension-after-transition': 'kéo dài hiệu lực sau giai đoạn chuyển tiếp',
  'extension-of-pending': 'kéo dài hiệu lực khi hồ sơ nộp trước 22/05/2026',
  'extension-of-ended': 'kéo dài hiệu lực của giấy chứng nhận đã hết thời hạn',
};
