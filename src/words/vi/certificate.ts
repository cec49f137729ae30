import type { Certificate, Window, Withdrawal } from '../../certificate/certificate';
import type { CertifyFault } from '../../certificate/certify';
import type { Standing, StandingKind } from '../../certificate/standing';
import type { WithdrawFault } from '../../certificate/withdraw';
import type { CalendarDate, InvalidDate } from '../../date/calendarDate';
import { formatDate } from '../../date/formatDate';
import { capital } from '../capital';
import type { Told } from '../told';
import { numberReceived, received } from './common';
import { day } from './day';
import { instrument } from './instrument';
import { unknownGround } from './score';
import { actorNames } from '../../cycle/names';

/** What a day makes of a certificate. */
export const standings: { readonly [Kind in StandingKind]: string } = {
  'not-yet-valid': 'chưa có hiệu lực',
  valid: 'còn hiệu lực',
  'filing-window': 'còn hiệu lực, trong thời gian nộp hồ sơ đánh giá lại',
  'filing-closed': 'còn hiệu lực, đã qua ngày cuối nộp hồ sơ đánh giá lại, không có hồ sơ nộp trong thời gian đó',
  'notice-overdue': 'còn hiệu lực, đã qua hạn thông báo của cơ quan cấp (không rõ đã thông báo hay chưa)',
  'kept-until-answer': 'hết thời hạn, được giữ hiệu lực chờ kết quả hồ sơ đánh giá lại nộp muộn',
  expired: 'hết hiệu lực; theo thực tiễn không còn được dùng sao và nhãn hiệu OCOP',
  withdrawn: 'đã thu hồi',
};

/** What a certificate and its standing say. */
export const certificate = {
  issued: ({ star, issuer, issuedOn, lastDay, termMonths }: Certificate): string =>
    `Giấy chứng nhận ${star} sao do ${issuer.authority.vi} cấp ngày ${formatDate(issuedOn, 'vi')}, thời hạn ${termMonths} tháng, hết ngày ${formatDate(lastDay, 'vi')}`,
  notice: (by: CalendarDate): string => `Cơ quan cấp thông báo chậm nhất ngày ${formatDate(by, 'vi')}`,
  filing: ({ firstDay, lastDay }: Window): string =>
    `Chủ thể nộp hồ sơ đánh giá lại từ ${formatDate(firstDay, 'vi')} đến ${formatDate(lastDay, 'vi')}`,
  withdrawn: ({ on, by, ground, groundName }: Withdrawal): string =>
    `${capital(actorNames[by].vi)} thu hồi từ ngày ${formatDate(on, 'vi')} (${groundName?.vi ?? ground})`,
  kept: ({ lastDay }: NonNullable<Standing['extension']>): string =>
    `Nếu nộp muộn: giấy chứng nhận có thể còn hiệu lực đến khi có kết quả xử lý, không quá ngày ${formatDate(lastDay, 'vi')}`,
  standing: ({ on, kind, lastDay, filing }: Standing): string => {
    const window =
      filing !== null && (kind === 'filing-window' || kind === 'filing-closed')
        ? ` (${formatDate(filing.firstDay, 'vi')} đến ${formatDate(filing.lastDay, 'vi')})`
        : '';
    return `Ngày ${formatDate(on, 'vi')}: ${standings[kind]}${window}; ngày cuối ${formatDate(lastDay, 'vi')}`;
  },
};

/** Why no certificate is made out or withdrawn. */
export const certificateFaults: Told<Exclude<CertifyFault | WithdrawFault, InvalidDate>> = {
  'star-not-certified': ({ expected, ...fault }) =>
    `Không cấp giấy chứng nhận ${numberReceived(
      fault.received,
      expected.some((star) => star === Number(fault.received)),
    )} sao; chỉ ${expected.join(', ')} sao`,
  'edition-lapsed': ({ on, edition, lastDay, successor }) =>
    `Ngày ${day(on)} không áp dụng ${instrument(edition)} ở bản này, ngày cuối là ${day(lastDay)}${successor === null ? '' : `; sau ngày đó việc đánh giá, công nhận theo ${instrument(successor)} hoặc văn bản sau nữa`}; dùng văn bản có hiệu lực ngày ${day(on)}`,
  'issued-before-edition': ({ issuedOn, firstDay }) =>
    `Ngày cấp ${day(issuedOn)} trước ngày văn bản có hiệu lực ${day(firstDay)}; chọn văn bản của ngày đó`,
  'already-withdrawn': ({ on }) => `Giấy chứng nhận đã thu hồi từ ${day(on)}`,
  'not-running': ({ on, firstDay, lastDay }) => `Ngày ${day(on)} giấy chứng nhận không có hiệu lực (${day(firstDay)} đến ${day(lastDay)})`,
  'before-edition': ({ on, firstDay }) =>
    `Quy định không áp dụng ngược: ${day(on)} trước ngày văn bản có hiệu lực ${day(firstDay)}; dùng văn bản có hiệu lực ngày đó`,
  'unknown-withdrawal-ground': ({ expected, ...fault }) =>
    expected.length === 0
      ? `Không dùng được "${received(fault.received)}": không có trường hợp nào được nêu sẵn; ghi trường hợp thu hồi bằng lời theo quy định của tỉnh`
      : unknownGround(fault.received, expected),
};
