import type { Ceiling } from '../../advice/obstacleTo';
import type { Ticked } from '../../advice/singleMoves';
import { named } from '../beside';
import type { advice as vi, adviceFaults as viFaults } from '../vi/advice';
import { counted, points as pointsOf, stars } from './common';

const reasons: { readonly [Reason in Ceiling['because']]: string } = {
  frozen: 'frozen',
  'kept-case': 'the case answered is kept',
  boxes: 'no box brings more',
};

/** What a plan and single changes say. */
export const advice: typeof vi = {
  change: ({ from, to, gain }) => {
    const otherCase = from.criterion === to.criterion ? '' : `${to.criterion} `;
    return `${named(from.criterion, from.name.en)}: box ${inWords(from)} → ${otherCase}box ${inWords(to)} (${gain > 0 ? '+' : ''}${pointsOf(gain)})`;
  },
  wanted: ({ from, star }) => `From ${pointsOf(from.total)} and ${stars(from.star)}, ${stars(star)} wanted`,
  planned: ({ ranking, effort, objective }) =>
    `With the plan: ${pointsOf(ranking.total)} and ${stars(ranking.star)} (${counted(effort.criteria, 'criterion', 'criteria')}, ${counted(effort.boxes, 'box', 'boxes')}${typeof objective === 'string' ? '' : `, cost ${effort.cost}`})`,
  frozen: (unmet) => `${unmet} (${reasons.frozen})`,
  outOfReach: ({ star, points: { needs, reachable, unaccounted } }) =>
    `${stars(star)} are out of reach: ${needs} points wanted, at most ${reachable} possible${unaccounted === 0 ? '' : `; the sheet does not account for ${pointsOf(unaccounted)}`}`,
  ceiling: ({ criterion, name, reachable, max, because }) =>
    `${named(criterion, name.en)}: at most ${reachable} of ${max} points (${reasons[because]})`,
  quickWins: ({ from, wins }) =>
    `From ${pointsOf(from.total)} and ${stars(from.star)}: ${counted(wins.length, 'single change helps', 'single changes help')}`,
  alone: (change, { total, star }) => `${change}: alone it makes ${pointsOf(total)} and ${stars(star)}`,
};

function inWords({ boxes }: Ticked): string {
  return [boxes].flat().join('+') || String(0);
}

/** Why no plan can be asked for. */
export const adviceFaults: typeof viFaults = {
  'answers-missing': ({ missing }) =>
    `The sheet leaves ${counted(missing.length, 'criterion', 'criteria')} open: ${missing.join(', ')}; answer all before planning`,
  'unknown-star': ({ received, expected }) => `There is no star "${received}"; choose one of: ${expected.join(', ')}`,
  'invalid-plan-options': ({ at, received }) => `The plan option "${at}" is not valid: got ${received}`,
  'unknown-plan-option': ({ at, expected }) => `There is no plan option "${at}"; the options are ${expected.join(', ')}`,
  'unknown-frozen': ({ at }) => `"${at}" cannot be frozen: the sheet has no such criterion`,
  'unknown-cost': ({ at }) => `A cost is given for "${at}", which the sheet does not have; for alternatives use the code of the pair`,
  'cost-missing': ({ at }) => `Criterion ${at} has no cost; give one or freeze the criterion`,
  'invalid-cost': ({ at, received, most }) => `The cost of criterion ${at} must be a whole number from 0 to ${most}; got ${received}`,
};
