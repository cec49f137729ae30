import type { Certificate } from '../certificate/certificate';
import type { Standing } from '../certificate/standing';
import { certificate as en } from './en/certificate';
import { inBoth } from './inBoth';
import { readingSteps } from './readingSteps';
import type { Step } from './step';
import { certificate as vi } from './vi/certificate';

const say = /* @__PURE__ */ inBoth(vi, en);

/** What can be told of a certificate. */
export type CertificateResult = Certificate | Standing;

export const certificateSteps = {
  /** Its term, then notice, filing window and withdrawal where it has them. */
  certificate: (certificate: Certificate): Step[] => {
    const { noticeBy, noticeBasis, filing, filingBasis, withdrawal } = certificate;
    const steps: Step[] = [{ rule: 'certificate', text: say((words) => words.issued(certificate)), basis: certificate.basis }];
    if (noticeBy !== null) steps.push({ rule: 'notice', text: say((words) => words.notice(noticeBy)), basis: noticeBasis });
    if (filing !== null) steps.push({ rule: 'filing', text: say((words) => words.filing(filing)), basis: filingBasis });
    if (withdrawal !== undefined) {
      steps.push({ rule: 'withdrawal', text: say((words) => words.withdrawn(withdrawal)), basis: withdrawal.basis });
    }
    return [...steps, ...readingSteps(certificate.readings)];
  },
  /** A certificate on a day. */
  standing: (standing: Standing): Step[] => {
    const { extension, readings = [] } = standing;
    const steps: Step[] = [{ rule: 'standing', text: say((words) => words.standing(standing)), basis: standing.basis }];
    if (extension !== undefined) steps.push({ rule: 'extension', text: say((words) => words.kept(extension)), basis: extension.basis });
    return [...steps, ...readingSteps(readings)];
  },
};
