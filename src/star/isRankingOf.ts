import type { Edition } from '../law/edition';
import { isFields, isListOfFields } from '../fields';
import { isSameScore, scoreFault, type ScoreInput } from '../score/score';
import { bandOf } from './bandOf';
import type { Ranking } from './rank';

/** Whether unknown data is a ranking of a score under an edition: of that total and band, its star not above the band. */
export function isRankingOf(edition: Edition, ranking: unknown, score: ScoreInput): ranking is Ranking<ScoreInput> {
  if (!isFields(ranking) || ranking['edition'] !== edition.id || scoreFault(edition, ranking['total']) !== null) return false;
  const { total, band, star, caveats } = ranking as unknown as Ranking<ScoreInput>;
  return (
    isSameScore(total, score) &&
    band === bandOf(edition, score) &&
    edition.bands.some((one) => one.star === star) &&
    star <= band &&
    isListOfFields(caveats ?? [])
  );
}
