import { assess, defineRubric, qd148, type Answers, type CompleteAssessment, type Edition, type IncompleteAssessment, type Rubric } from 'ocop';
import { value } from '../day';

const label = { vi: 'Bịa', en: 'Made up' };

const box = (number: number, points: number, minStar?: 3 | 4 | 5) => ({ box: number, points, ...(minStar !== undefined && { minStar }), label });

/** A made-up sheet: A falls short of what it states, one case of B brings more than the other, C has three ways up. */
export function small() {
  return defineRubric(() => ({
    edition: 'qd-148-2023',
    set: 1,
    name: label,
    parts: [
      { code: 'A', max: 40, groups: [{ code: 'a', kind: 'criterion', max: 40, name: label, options: [box(1, 10), box(2, 30)] }] },
      {
        code: 'B',
        max: 25,
        groups: [
          {
            code: 'b',
            kind: 'alternatives',
            max: 25,
            name: label,
            children: [
              { code: 'b.x', kind: 'criterion', max: 25, name: label, options: [box(1, 10), box(2, 25, 5)] },
              { code: 'b.y', kind: 'criterion', max: 10, name: label, options: [box(1, 5), box(2, 10)] },
            ],
          },
        ],
      },
      {
        code: 'C',
        max: 35,
        groups: [
          { code: 'c', kind: 'criterion', max: 5, name: label, options: [box(1, 1), box(2, 2), box(3, 3), box(4, 5)] },
          { code: 'd', kind: 'criterion', max: 30, name: label, options: [box(1, 28), box(2, 30)] },
        ],
      },
    ],
    eliminations: [],
    defects: [],
    basis: [{ instrument: '148/QĐ-TTg', evidence: 'reading', source: 'made up' }],
  }));
}

/** 148 with another line for 5 stars: made up. */
export function fiveFrom(from: number): Edition {
  const [five, ...others] = qd148.bands;
  return { ...qd148, bands: [{ ...five, from }, ...others] };
}

export function scored(rubric: Rubric, answers: Answers): CompleteAssessment | IncompleteAssessment {
  const assessment = value(assess(rubric, answers));
  if (assessment.kind === 'eliminated') throw new Error('eliminated');
  return assessment;
}

export function complete(rubric: Rubric, answers: Answers): CompleteAssessment {
  return scored(rubric, answers) as CompleteAssessment;
}
