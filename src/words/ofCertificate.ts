import type { Certificate } from '../certificate/certificate';
import { formatDate } from '../date/formatDate';
import type { Step } from './step';
import { editionOf, readingSteps, stars } from './words';

/** The steps of a certificate: its term, then notice, filing window and withdrawal where it has them. */
export function ofCertificate(certificate: Certificate): Step[] {
  const edition = editionOf(certificate.edition);
  const { star, issuer, issuedOn, lastDay, termMonths, noticeBy, filing, withdrawal } = certificate;
  const steps: Step[] = [
    {
      rule: 'certificate',
      text: {
        vi: `Giấy chứng nhận ${star} sao do ${issuer.authority.vi} cấp ngày ${formatDate(issuedOn, 'vi')}, thời hạn ${termMonths} tháng, hết ngày ${formatDate(lastDay, 'vi')}`,
        en: `Certificate of ${stars(star)} issued by the ${issuer.authority.en} on ${issuedOn}, ${termMonths} months, through ${lastDay}`,
      },
      basis: certificate.basis,
    },
  ];
  if (noticeBy !== null) {
    steps.push({
      rule: 'notice',
      text: {
        vi: `Cơ quan cấp thông báo chậm nhất ngày ${formatDate(noticeBy, 'vi')}`,
        en: `The authority gives notice by ${noticeBy}`,
      },
      basis: edition.certificate.notice?.basis ?? [],
    });
  }
  if (filing !== null) {
    steps.push({
      rule: 'filing',
      text: {
        vi: `Chủ thể nộp hồ sơ đánh giá lại từ ${formatDate(filing.firstDay, 'vi')} đến ${formatDate(filing.lastDay, 'vi')}`,
        en: `The holder files for re-evaluation from ${filing.firstDay} to ${filing.lastDay}`,
      },
      basis: edition.certificate.filing?.basis ?? [],
    });
  }
  if (withdrawal !== undefined) {
    steps.push({
      rule: 'withdrawal',
      text: {
        vi: `Thu hồi từ ngày ${formatDate(withdrawal.on, 'vi')} (${withdrawal.ground})`,
        en: `Withdrawn from ${withdrawal.on} (${withdrawal.ground})`,
      },
      basis: withdrawal.basis,
    });
  }
  return [...steps, ...readingSteps(edition, certificate.readings)];
}
