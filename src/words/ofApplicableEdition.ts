import { editions } from '../in-force/editions';
import type { ApplicableEdition, Judged } from '../in-force/applicableEdition';
import type { Citation } from '../law/citation';
import type { Reading, ReadingUsed } from '../law/reading';
import type { Bilingual } from '../bilingual';
import { formatDate } from '../date/formatDate';
import type { Step } from './step';
import { answerIn, editionOf, levelNames } from './words';

/** Which edition judges a dossier, or the ways the silence of the law can be read. */
export function ofApplicableEdition(result: ApplicableEdition): Step[] {
  const { filedOn, decidedOn, basis } = result;
  const days = {
    vi: `Hồ sơ nộp ngày ${formatDate(filedOn, 'vi')}, quyết định ngày ${formatDate(decidedOn, 'vi')}`,
    en: `A dossier filed on ${filedOn} and decided on ${decidedOn}`,
  };
  if (result.kind !== 'unsettled') {
    const judged = inWords(result);
    return [
      { rule: 'applicable-edition', text: { vi: `${days.vi}: ${judged.vi}`, en: `${days.en}: ${judged.en}` }, basis },
      ...result.readings.map((used): Step => ({
        rule: 'reading',
        text: { vi: `Cách hiểu: ${answerOf(used).text.vi}`, en: `Reading: ${answerOf(used).text.en}` },
        basis: answerOf(used).basis,
      })),
    ];
  }
  return [
    {
      rule: 'applicable-edition',
      text: {
        vi: `${days.vi}: văn bản không nêu; tùy cách hiểu`,
        en: `${days.en}: the law does not say; it depends on the reading`,
      },
      basis,
    },
    ...result.candidates.map((candidate): Step => {
      const answers = candidate.readings.map(answerOf);
      const judged = inWords(candidate);
      return {
        rule: 'candidate',
        text: {
          vi: `Nếu "${answers.map(({ text }) => text.vi).join('; ')}": ${judged.vi}`,
          en: `If "${answers.map(({ text }) => text.en).join('; ')}": ${judged.en}`,
        },
        basis: answers.flatMap((answer) => answer.basis),
      };
    }),
  ];
}

function inWords({ edition, evaluatedBy, lastDay, filedAnew }: Judged): Bilingual {
  const { name } = editionOf(edition);
  return {
    vi: `theo ${name.vi}, ${levelNames[evaluatedBy].vi} đánh giá trước${lastDay === null ? '' : `, chậm nhất ngày ${formatDate(lastDay, 'vi')}`}${filedAnew ? ', sau khi nộp lại' : ''}`,
    en: `under ${name.en}, ${levelNames[evaluatedBy].en} scores first${lastDay === null ? '' : `, by ${lastDay} at the latest`}${filedAnew ? ', after filing anew' : ''}`,
  };
}

function answerOf({ id, chosen }: ReadingUsed): { readonly text: Bilingual; readonly basis: readonly Citation[] } {
  const reading = editions.map((edition) => edition.readings[id]).find((asked) => asked !== undefined) as Reading;
  return { text: answerIn(reading, chosen), basis: reading.basis };
}
