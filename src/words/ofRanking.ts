import type { Ranking } from '../star/rank';
import type { Rubric } from '../sheet/rubric';
import type { ScoreInput } from '../score/score';
import type { Step } from './step';
import { editionOf, readingSteps, scoreInWords, stars, unmetStep } from './words';

/** The steps of a ranking: the band, each minimum that blocks a star, the star reached. */
export function ofRanking(ranking: Ranking<ScoreInput>, rubric: Rubric | undefined): Step[] {
  const edition = editionOf(ranking.edition);
  const band = edition.bands.find(({ star }) => star === ranking.band);
  const steps: Step[] = [
    {
      rule: 'band',
      text: {
        vi: `Theo điểm: ${scoreInWords(ranking.total, 'vi')} thuộc hạng ${ranking.band} sao (${band?.wording ?? ''})`,
        en: `By points: ${scoreInWords(ranking.total, 'en')} is in the band of ${stars(ranking.band)} (${band?.wording ?? ''})`,
      },
      basis: band?.basis ?? ranking.basis,
    },
  ];
  for (const [star, minimums] of Object.entries(ranking.unmet)) {
    for (const minimum of minimums ?? []) steps.push({ ...unmetStep(star, minimum, rubric), basis: rubric?.basis ?? ranking.basis });
  }
  steps.push({
    rule: 'star',
    text: {
      vi: `Hạng cao nhất đạt cả điểm và mức tối thiểu: ${ranking.star} sao`,
      en: `The highest star whose points and minimums are both met: ${stars(ranking.star)}`,
    },
    basis: [],
  });
  return [...steps, ...readingSteps(edition, ranking.readings)];
}
