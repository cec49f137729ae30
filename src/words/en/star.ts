import { bandInFigures } from '../bandInFigures';
import { beside, named } from '../beside';
import { capital } from '../capital';
import { hasMinimums } from '../hasMinimums';
import { isAbove } from '../isAbove';
import { scoreInWords } from '../scoreInWords';
import type { star as vi } from '../vi/star';
import { stars } from './common';
import { actorNames } from '../../cycle/names';

/** What a ranking, its bounds and a referral say. */
export const star: typeof vi = {
  band: ({ total, band, bandRange }) => `By points: ${scoreInWords(total, 'en')} is in the band of ${stars(band)}${bandInFigures(bandRange)}`,
  unmet: (wantedStar, { criterion, name, requires, wanted, has }) =>
    `Minimum for ${wantedStar} stars not met - ${named(criterion, name.en)}: box ${requires}${beside(requires, wanted.en, (label) => ` (${label})`)} wanted, box ${has} ticked`,
  reached: (ranking) => {
    const { star: reached, caveats } = ranking;
    if (caveats.length > 0) return `The rank by points, star minimums not counted: ${stars(reached)}`;
    return `${hasMinimums(ranking) ? 'The highest star whose points and minimums are both met' : 'The rank by points'}: ${stars(reached)}`;
  },
  rankBounds: ({ worst, best, total }) => `Still possible: from ${worst} to ${stars(best)} (${total.min} to ${total.max} points)`,
  pointsLost: (lost) => `The points of ${stars(lost)} are out of reach`,
  openMinimum: (open, { criterion, name, requires }) => `${stars(open)} still depend on ${named(criterion, name.en)}: box ${requires} wanted`,
  byPoints: () => 'By points; no star minimum was looked at - pass a ranking to have them counted',
  recognised: ({ level, by, star: recognised, orEvaluateAgain }) => {
    if (orEvaluateAgain) {
      return `${capital(actorNames[by].en)} may recognise the product with ${stars(recognised)} on this result, or have it evaluated within its competence`;
    }
    if (isAbove(level, by)) {
      return `${capital(actorNames[level].en)} found ${stars(recognised)} and sends the result back to ${actorNames[by].en}, which recognises the product and certifies ${stars(recognised)}`;
    }
    return `${capital(actorNames[by].en)} recognises the product and certifies ${stars(recognised)}`;
  },
  referred: ({ from, to, star: potential, meanwhile }) =>
    `${capital(actorNames[from].en)} sends the dossier to ${actorNames[to].en} as potential ${potential}-star${meanwhile === undefined ? '' : `, and certifies ${stars(meanwhile)} meanwhile`}`,
  none: ({ reason, level, recognisedFrom, by, orEvaluateAgain }) =>
    ({
      'below-recognition': `Below ${recognisedFrom === null ? 'the stars that are recognised' : stars(recognisedFrom)}: no decision of recognition and no certificate${by === undefined || !orEvaluateAgain ? '' : `; ${actorNames[by].en} may have the product evaluated within its competence`}`,
      'missed-minimum': `The points suffice but a minimum is missed: ${actorNames[level].en} does not recognise, and nobody does on this result`,
      'reports-only': `${capital(actorNames[level].en)} reports and forwards; it does not score`,
      'no-role': `${capital(actorNames[level].en)} has no part in an evaluation under this edition`,
      abolished: `${capital(actorNames[level].en)} no longer exists under this edition`,
    })[reason],
};
