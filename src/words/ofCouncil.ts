import { match } from 'ts-pattern';
import type { CouncilResult } from '../council/councilResult';
import type { Rubric } from '../sheet/rubric';
import type { Bilingual } from '../bilingual';
import { ofRanking } from './ofRanking';
import type { Step } from './step';
import { counted, editionOf, readingSteps, scoreInWords, stars } from './words';

/** The steps of a council's result. A valid one is followed by its ranking. */
export function ofCouncil(council: CouncilResult, rubric: Rubric | undefined): Step[] {
  const texts = match<CouncilResult, Bilingual[]>(council)
    .with({ kind: 'no-quorum' }, ({ members, present, required, chairPresent }) => [
      {
        vi: `Không đủ điều kiện họp: ${present}/${members} thành viên có mặt, cần ${required}; chủ tịch ${chairPresent ? 'có mặt' : 'vắng mặt'}`,
        en: `No quorum: ${present} of ${members} members are present, ${required} wanted; the chair is ${chairPresent ? 'present' : 'absent'}`,
      },
    ])
    .with({ kind: 'incomplete-ballots' }, ({ unfinished, withoutBallot }) => [
      ...unfinished.map(({ member, missing }) => ({
        vi: `Phiếu của ${member} chưa trả lời: ${missing.join(', ')}`,
        en: `The ballot of ${member} leaves open: ${missing.join(', ')}`,
      })),
      ...withoutBallot.map((member) => ({ vi: `${member} chưa nộp phiếu`, en: `${member} gave no ballot` })),
    ])
    .with({ kind: 're-score-needed' }, ({ pairs, pairsInAll, policy }) => [
      ...pairs.map(({ members, totals, apart }) => ({
        vi: `Cần thảo luận và chấm lại: ${members.join(' và ')} lệch nhau ${apart} điểm (${totals.join(' và ')}), quá ${policy.largestSpread ?? ''}`,
        en: `To be discussed and re-scored: ${members.join(' and ')} are ${counted(apart, 'point')} apart (${totals.join(' and ')}), more than ${policy.largestSpread ?? ''}`,
      })),
      ...(pairsInAll > pairs.length
        ? [{ vi: `Tất cả có ${pairsInAll} cặp lệch nhau như vậy`, en: `There are ${counted(pairsInAll, 'such pair')} in all` }]
        : []),
    ])
    .with({ kind: 'valid' }, ({ ballots, total, band, ranking }) => [
      {
        vi: `Điểm trung bình của ${ballots} phiếu: ${scoreInWords(total, 'vi')}`,
        en: `Mean of ${counted(ballots, 'ballot')}: ${scoreInWords(total, 'en')}`,
      },
      ...(ranking === null
        ? [
            {
              vi: `Theo điểm: ${band} sao; các phiếu không cho biết mức tối thiểu`,
              en: `By points: ${stars(band)}; the ballots do not show the minimums`,
            },
          ]
        : []),
    ])
    .exhaustive();
  const steps = texts.map((text): Step => ({ rule: 'council', text, basis: council.policy.basis ?? [] }));
  const ranking = council.kind === 'valid' ? council.ranking : null;
  return [...steps, ...(ranking === null ? readingSteps(editionOf(council.edition), council.readings) : ofRanking(ranking, rubric))];
}
