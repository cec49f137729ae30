import type { ApplicableEdition, Judged } from '../../in-force/applicableEdition';
import type { inForce as vi, inForceFaults as viFaults } from '../vi/inForce';
import { isSetIn } from '../vi/inForce';
import { numberReceived } from './common';
import { actorNames } from '../../cycle/names';

/** What is said of the edition that judges. */
export const inForce: typeof vi = {
  settled: (asked, judged) => `${days(asked)}: ${judgedInWords(judged)}`,
  unsettled: (asked) => `${days(asked)}: the law does not say; it depends on the reading`,
  candidate: (judged) => `If "${judged.readings.map(({ answer }) => answer.en).join('; ')}": ${judgedInWords(judged)}`,
  reading: ({ answer }) => `Reading: ${answer.en}`,
};

function days({ filedOn, decidedOn }: ApplicableEdition): string {
  return `A dossier filed on ${filedOn} and decided on ${decidedOn}`;
}

function judgedInWords({ editionName, evaluatedBy, lastDay, filedAnew }: Judged): string {
  const until = lastDay === null ? '' : `, by ${lastDay} at the latest`;
  return `under ${editionName.en}, ${actorNames[evaluatedBy].en} scores first${until}${filedAnew ? ', after filing anew' : ''}`;
}

/** Why no edition or product set is found. */
export const inForceFaults: typeof viFaults = {
  'no-edition-in-force': ({ on, firstDay }) => `No national OCOP edition is in force on ${on}; the first begins on ${firstDay}`,
  'decided-before-filed': ({ filedOn, decidedOn }) => `The day of decision ${decidedOn} lies before the day of filing ${filedOn}; check both`,
  'unknown-purpose': (fault) => unknownValue(fault),
  'unknown-level': (fault) => unknownValue(fault),
  'unknown-product-set': ({ received, expected }) =>
    `There is no product set ${numberReceived(received, isSetIn(expected, received))}; choose from ${expected.min} to ${expected.max}`,
  'no-sheets': ({ edition, rubrics }) => `The library holds no sheets "${rubrics}", which ${edition} is judged by; load them yourself`,
};

/** A value that is none of those known. */
export function unknownValue({ received, expected }: { readonly received: string; readonly expected: readonly string[] }): string {
  return `"${received}" is not known; choose one of: ${expected.join(', ')}`;
}
