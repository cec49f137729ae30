import { misfit, refuseMisfit, type Misfit } from '../edge/form';
import { isFields } from '../fields';
import { refuse } from '../refuse';
import type { Certificate } from './certificate';
import { certificateForms } from './certificateForms';

/** The first field of unknown data that no certificate has; `null`: it is one. */
export function certificateMisfit(given: unknown): Misfit | 'no-certificate' | null {
  if (!isFields(given) || given['result'] !== 'certificate') return 'no-certificate';
  const found = misfit(given, certificateForms, 'certificate', true);
  if (found !== null) return found;
  const { firstDay, lastDay } = given as Certificate;
  return firstDay > lastDay ? { at: 'certificate.lastDay', received: lastDay, expected: `${firstDay} or later` } : null;
}

/** Throws `TypeError` for what is no certificate: a caller's bug. */
export function requireCertificate(certificate: Certificate): void {
  const found = certificateMisfit(certificate);
  if (found === 'no-certificate') refuse('certificate', certificate, 'a certificate, as certify gives in .value');
  if (found !== null) refuseMisfit(found);
}
