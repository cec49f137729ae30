import type { ProductCodeSegment } from '../../law/edition';
import type { DeadlineOf } from '../../procedure/deadline';
import type { procedure as vi, procedureFaults as viFaults } from '../vi/procedure';
import { segmentsInWords } from '../segmentsInWords';
import { counted } from './common';
import { unknownValue } from './inForce';
import { actorNames } from '../../cycle/names';

const limits: { readonly [Of in DeadlineOf]: string } = {
  'commune-report': 'The commune reports and forwards the dossier',
  're-evaluation': 'The re-evaluation is done',
  'withdrawal-decision': 'The withdrawal is decided',
  'council-papers': 'The electronic dossier reaches the members of the council',
  extension: 'The certificate stays in force until the re-evaluation is answered,',
};

const segments: { readonly [S in ProductCodeSegment]: string } = {
  province: 'province',
  district: 'district',
  commune: 'commune',
  serial: 'serial number',
  star: 'star',
  year: 'year',
};

/** What dossiers, limits, rounds and product codes say. */
export const procedure: typeof vi = {
  item: ({ name, from, count }) => `${name.en}${count === undefined ? '' : ` × ${count}`} (${actorNames[from].en})`,
  deadline: ({ of, event, days, working, lastDay }) =>
    `${limits[of]} by ${lastDay} (${counted(days, working ? 'working day' : 'day')}${event === null ? '' : `, ${of === 'council-papers' ? 'before' : 'from'} ${event.en}`})`,
  productCode: ({ segments: written }) => `Product code: ${segmentsInWords(written, segments)}`,
  round: ({ level, round, lastDayToPropose, lastDay }) =>
    `Round ${round} of ${actorNames[level].en}: proposed by ${lastDayToPropose}, done by ${lastDay}`,
};

/** Why no limit, round, list or product code is given. */
export const procedureFaults: typeof viFaults = {
  'no-such-limit': ({ edition, of }) => `${edition}: no limit "${of}", or none in the sources at hand`,
  'level-without-part': ({ edition, level }) => `Under ${edition} no dossier reaches the level "${level}"`,
  'unknown-category': (fault) => unknownValue(fault),
  'no-rounds': ({ edition, level }) => `${edition}: no rounds for the level "${level}", or none in the sources at hand`,
  'proposed-before-edition': ({ proposedOn, firstDay }) =>
    `The day of proposal ${proposedOn} lies before the edition's first day ${firstDay}; take the edition of that day`,
  'product-code-form': ({ received, expected, pattern }) =>
    `The product code "${received}" does not have the segments ${expected.join('-')}; write it as ${pattern}`,
  'product-code-segment': ({ at, received, expected }) => `Product code, segment ${at}: "${received}" is not written as ${expected}`,
};
