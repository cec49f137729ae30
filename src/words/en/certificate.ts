import type { StandingKind } from '../../certificate/standing';
import type { certificate as vi, certificateFaults as viFaults } from '../vi/certificate';
import { stars } from './common';
import { unknownGround } from './score';

const standings: { readonly [Kind in StandingKind]: string } = {
  'not-yet-valid': 'not yet valid',
  valid: 'valid',
  'filing-window': 'valid, in the window for filing a re-evaluation',
  'notice-overdue': "valid, past the day for the authority's notice",
  expired: 'expired, stars and mark may not be used',
  withdrawn: 'withdrawn',
};

/** What a certificate and its standing say. */
export const certificate: typeof vi = {
  issued: ({ star, issuer, issuedOn, lastDay, termMonths }) =>
    `Certificate of ${stars(star)} issued by the ${issuer.authority.en} on ${issuedOn}, ${termMonths} months, through ${lastDay}`,
  notice: (by) => `The authority gives notice by ${by}`,
  filing: ({ firstDay, lastDay }) => `The holder files for re-evaluation from ${firstDay} to ${lastDay}`,
  withdrawn: ({ on, groundName }) => `Withdrawn from ${on} (${groundName.en})`,
  standing: ({ on, kind, lastDay }) => `On ${on}: ${standings[kind]}; last day ${lastDay}`,
};

/** Why no certificate is made out or withdrawn. */
export const certificateFaults: typeof viFaults = {
  'star-not-certified': ({ received, expected }) => `No certificate is issued for ${received} stars; only for ${expected.join(', ')}`,
  'issued-before-edition': ({ issuedOn, firstDay }) =>
    `The day of issue ${issuedOn} lies before the edition's first day ${firstDay}; take the edition of that day`,
  'already-withdrawn': ({ on }) => `The certificate was withdrawn on ${on}`,
  'not-running': ({ on, firstDay, lastDay }) => `The certificate does not run on ${on} (${firstDay} to ${lastDay})`,
  'before-edition': ({ on, firstDay }) =>
    `Grounds of withdrawal are not back-dated: ${on} lies before the edition's first day ${firstDay}`,
  'unknown-withdrawal-ground': ({ received, expected }) => unknownGround(received, expected),
};
