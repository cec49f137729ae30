import * as fc from 'fast-check';
import type { Certificate } from '../certificate/certificate';
import { certify } from '../certificate/certify';
import { calendarDates } from './dates';
import { anyEdition } from './editions';

/**
 * @vi Sinh giấy chứng nhận của mọi văn bản và hạng sao, để kiểm thử.
 *
 * Certificates of every edition and star, issued on any day from its first on, under any counting of months.
 *
 *
 * @example
 * ```ts
 * import * as fc from 'fast-check';
 * import { certificates } from 'ocop/testing';
 * fc.sample(certificates(), 20).every(({ firstDay, lastDay }) => firstDay < lastDay); //=> true
 * ```
 */
export function certificates(): fc.Arbitrary<Certificate> {
  return anyEdition().chain((edition) =>
    fc
      .record({ star: fc.constantFrom(...edition.recognition.stars), issuedOn: calendarDates({ min: edition.inForceFrom }) })
      .map((input) => certify(edition, input))
      .filter((certificate) => certificate.ok)
      .map(({ value }) => value),
  );
}
