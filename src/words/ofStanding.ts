import type { Standing } from '../certificate/standing';
import type { Bilingual } from '../bilingual';
import { formatDate } from '../date/formatDate';
import type { Step } from './step';

const standingNames: { readonly [K in Standing['kind']]: Bilingual } = {
  'not-yet-valid': { vi: 'chưa có hiệu lực', en: 'not yet valid' },
  valid: { vi: 'còn hiệu lực', en: 'valid' },
  'filing-window': { vi: 'còn hiệu lực, trong kỳ nộp hồ sơ đánh giá lại', en: 'valid, in the window for filing a re-evaluation' },
  'filing-closed': { vi: 'còn hiệu lực, đã qua ngày cuối nộp hồ sơ đánh giá lại', en: 'valid, past the last day for filing a re-evaluation' },
  'notice-overdue': { vi: 'còn hiệu lực, đã qua hạn thông báo của cơ quan cấp', en: "valid, past the day for the authority's notice" },
  expired: { vi: 'hết hiệu lực, không được dùng sao và nhãn hiệu', en: 'expired, stars and mark may not be used' },
  withdrawn: { vi: 'đã thu hồi', en: 'withdrawn' },
};

/** The step of a certificate on a day. */
export function ofStanding(standing: Standing): Step[] {
  const name = standingNames[standing.kind];
  return [
    {
      rule: 'standing',
      text: {
        vi: `Ngày ${formatDate(standing.on, 'vi')}: ${name.vi}; ngày cuối ${formatDate(standing.lastDay, 'vi')}`,
        en: `On ${standing.on}: ${name.en}; last day ${standing.lastDay}`,
      },
      basis: standing.basis,
    },
  ];
}
