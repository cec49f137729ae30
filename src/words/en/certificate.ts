import type { StandingKind } from '../../certificate/standing';
import type { certificate as vi, certificateFaults as viFaults } from '../vi/certificate';
import { numberReceived, stars } from './common';
import { unknownGround } from './score';
import { actorNames } from '../../cycle/names';

/** What a day makes of a certificate. */
export const standings: { readonly [Kind in StandingKind]: string } = {
  'not-yet-valid': 'not yet valid',
  valid: 'valid',
  'filing-window': 'valid, in the window for filing a re-evaluation',
  'filing-closed': 'valid, past the last day for filing a re-evaluation, none filed in the window',
  'notice-overdue': "valid, past the day for the authority's notice (whether it was given is not known)",
  'kept-until-answer': 'past its term, kept in force while a re-evaluation filed late is answered',
  expired: 'expired; in practice stars and OCOP mark may no longer be used',
  withdrawn: 'withdrawn',
};

/** What a certificate and its standing say. */
export const certificate: typeof vi = {
  issued: ({ star, issuer, issuedOn, lastDay, termMonths }) =>
    `Certificate of ${stars(star)} issued by the ${issuer.authority.en} on ${issuedOn}, ${termMonths} months, through ${lastDay}`,
  notice: (by) => `The authority gives notice by ${by}`,
  filing: ({ firstDay, lastDay }) => `The holder files for re-evaluation from ${firstDay} to ${lastDay}`,
  withdrawn: ({ on, by, ground, groundName }) => `Withdrawn by ${actorNames[by].en} from ${on} (${groundName?.en ?? ground})`,
  kept: ({ lastDay }) => `If filed late, the certificate may stay in force until the authority answers, at most through ${lastDay}`,
  standing: ({ on, kind, lastDay, filing }) => {
    const window = filing !== null && (kind === 'filing-window' || kind === 'filing-closed') ? ` (${filing.firstDay} to ${filing.lastDay})` : '';
    return `On ${on}: ${standings[kind]}${window}; last day ${lastDay}`;
  },
};

/** Why no certificate is made out or withdrawn. */
export const certificateFaults: typeof viFaults = {
  'star-not-certified': ({ received, expected }) =>
    `No certificate is issued for ${numberReceived(
      received,
      expected.some((star) => star === Number(received)),
    )} stars; only for ${expected.join(', ')}`,
  'edition-lapsed': ({ on, edition, lastDay, successor }) =>
    `On ${on} ${edition} holds no more, its last day was ${lastDay}; take the edition in force that day${successor === null ? '' : ` (${successor} or later)`}`,
  'issued-before-edition': ({ issuedOn, firstDay }) =>
    `The day of issue ${issuedOn} lies before the edition's first day ${firstDay}; take the edition of that day`,
  'already-withdrawn': ({ on }) => `The certificate was withdrawn on ${on}`,
  'not-running': ({ on, firstDay, lastDay }) => `The certificate does not run on ${on} (${firstDay} to ${lastDay})`,
  'before-edition': ({ on, firstDay }) =>
    `Rules are not back-dated: ${on} lies before the edition's first day ${firstDay}; take the edition of that day`,
  'unknown-withdrawal-ground': ({ received, expected }) =>
    expected.length === 0
      ? `The ground "${received}" cannot be used: none is listed here; write it in the words of the province's rule`
      : unknownGround(received, expected),
};
