import { beside } from '../beside';
import { isNumberInText } from '../isNumberInText';
import type { fieldFaults as viFieldFaults, score as vi, scoreFaults as viFaults } from '../vi/score';
import { counted, points as pointsOf } from './common';

/** What an assessment says. */
export const score: typeof vi = {
  sheet: ({ set, setName, basis }) => `Product set ${set}${beside(set, setName.en, (name) => ` (${name})`)}, ${basis[0].instrument}`,
  part: (code, { name, max }, points) => {
    const got = typeof points === 'number' ? String(points) : `from ${points.min} to ${points.max}`;
    return `Part ${code}${beside(code, name.en, (words) => ` - ${words}`)}: ${got}${max === null ? '' : ` of ${max}`} points`;
  },
  total: ({ parts: { A, B, C }, total }) => `Total: ${A} + ${B} + ${C} = ${pointsOf(total)}`,
  missing: ({ missing }) => `${counted(missing.length, 'criterion is', 'criteria are')} not answered: ${missing.join(', ')}`,
  bounds: ({ bounds: { total } }) => `The total can still be from ${total.min} to ${total.max} points`,
  eliminated: ({ at, name }) => `Eliminated${at === undefined ? '' : ` (criterion ${at})`}: ${name.en}`,
  caveat: ({ at, statement }) => `Caveat of the sheet${at === '' ? '' : `, item ${at}`}: ${statement.en}`,
};

/** What is wrong with a sheet or a score. */
export const scoreFaults: typeof viFaults = {
  'invalid-score': ({ received, expected, line, ...fault }) =>
    line !== undefined
      ? `"${received}" is not exact: a sum of decimals has strayed from ${line}; add whole numbers, as { sum: ${line}0, of: 10 }`
      : isNumberInText({ ...fault, received, expected })
        ? `"${received}" is a text, not a score as a number from ${expected.min} to ${expected.max}; read texts by parseDecimal`
        : `"${received}" is not a score from ${expected.min} to ${expected.max}; check the number entered`,
  'not-answers': ({ received }) =>
    `Answers must be a plain object of criterion code to box; got ${received}; the values of a form (FormData, Map) are read by answersFromForm first`,
  'unknown-criterion': ({ at }) => `The sheet has no criterion "${at}"; check the code and the product set`,
  'not-a-box': ({ at, received, boxes }) => `Criterion ${at}: "${received}" is not a box; choose a box from 1 to ${boxes}, or 0 for none ticked`,
  'box-out-of-range': ({ at, received, boxes }) => `Criterion ${at} has no box ${received}; choose a box from 1 to ${boxes}, or 0 for none ticked`,
  'list-for-one-box': ({ at, boxes }) => `Criterion ${at} takes one box from 1 to ${boxes}; give a number, not a list`,
  'one-box-for-list': ({ at, boxes }) => `Criterion ${at} takes any boxes from 1 to ${boxes}; give a list, such as [1]`,
  'box-repeated': ({ at, received }) => `Criterion ${at}: box ${received} is given twice; remove one`,
  'several-cases': ({ at, cases }) => `Criterion ${at} takes one case only; got ${cases.join(' and ')}`,
  'unknown-ground': ({ at, grounds }) => unknownGround(at, grounds),
  'not-points': ({ received }) => `A sheet of points must be a plain object of criterion code to points (no Map, no FormData); got ${received}`,
  'not-whole-points': ({ at, received }) => `Criterion ${at}: "${received}" is not a whole number of points`,
  'points-fit-no-box': ({ at, received, expected }) => `Criterion ${at} has no box worth ${received}; possible points are ${expected.join(', ')}`,
  'points-fit-several-boxes': ({ at, received, fits }) =>
    `Criterion ${at}: ${received} points fit several boxes (${fits.map(({ criterion, boxes }) => `${criterion}: ${[boxes].flat().join('+')}`).join('; ')}); say which`,
  'not-a-written-sheet': ({ received }) => `"${received}" is not a written sheet; one is written as 148:14/1.a=3/1.b=2`,
  'written-sheet-too-long': ({ length, atMost }) => `The written sheet has ${length} signs, more than ${atMost}; check what was copied`,
  'not-a-written-answer': ({ position, received }) => `Written sheet, answer ${position}: "${received}" is not written as 1.a=3`,
  'answer-repeated': ({ at }) => `The written sheet answers criterion ${at} twice; remove one`,
};

/** A ground that is none of those known. */
export function unknownGround(ground: string, known: readonly string[]): string {
  return known.length === 0
    ? `The ground "${ground}" cannot be used: none is listed here`
    : `There is no ground "${ground}"; choose one of: ${known.join(', ')}`;
}

/** What is wrong with an answer, said at its field: the place is there already. */
export const fieldFaults: typeof viFieldFaults = {
  'answers-missing': () => 'Not answered; choose a box, or "no box ticked"',
  'not-a-box': ({ boxes }) => `Choose a box from 1 to ${boxes}, or 0 for none ticked`,
  'box-out-of-range': ({ boxes, received }) => `There is no box ${received}; choose one from 1 to ${boxes}, or 0 for none ticked`,
  'list-for-one-box': () => 'Choose one box only',
  'one-box-for-list': ({ boxes }) => `Choose boxes from 1 to ${boxes}, or an empty list`,
  'box-repeated': ({ received }) => `Box ${received} is given twice; remove one`,
  'several-cases': ({ cases }) => `Choose one case only; there are ${cases.join(' and ')}`,
};
