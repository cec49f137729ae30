import { match } from 'ts-pattern';
import type { Edition, PartCode } from '../law/edition';
import type { Rubric } from '../sheet/rubric';
import type { Assessment } from '../score/assess';
import type { Bilingual } from '../bilingual';
import type { Step } from './step';
import { counted, editionOf, readingSteps } from './words';

/** The steps of a sheet: its parts and sum, what is open, or why it is out; then its defects and readings. */
export function ofAssessment(assessment: Assessment, rubric: Rubric | undefined): Step[] {
  const edition = editionOf(assessment.edition);
  const title: Step = {
    rule: 'sheet',
    text: {
      vi: `Bộ sản phẩm ${assessment.set}${rubric ? ` (${rubric.name.vi})` : ''}, ${edition.name.vi}`,
      en: `Product set ${assessment.set}${rubric ? ` (${rubric.name.en})` : ''}, ${edition.name.en}`,
    },
    basis: assessment.basis,
  };
  const outcome = match(assessment)
    .with({ kind: 'complete' }, ({ parts, total }): Step[] => [
      ...partCodes.map((code) => partStep(edition, code, { vi: String(parts[code]), en: String(parts[code]) })),
      {
        rule: 'total',
        text: {
          vi: `Tổng: ${partCodes.map((code) => parts[code]).join(' + ')} = ${total} điểm`,
          en: `Total: ${partCodes.map((code) => parts[code]).join(' + ')} = ${counted(total, 'point')}`,
        },
        basis: [],
      },
    ])
    .with({ kind: 'incomplete' }, ({ missing, bounds }): Step[] => [
      {
        rule: 'missing',
        text: {
          vi: `Chưa trả lời ${missing.length} tiêu chí: ${missing.join(', ')}`,
          en: `${counted(missing.length, 'criterion is', 'criteria are')} not answered: ${missing.join(', ')}`,
        },
        basis: [],
      },
      ...partCodes.map((code) => {
        const { min, max } = bounds.parts[code];
        return partStep(edition, code, { vi: `từ ${min} đến ${max}`, en: `from ${min} to ${max}` });
      }),
      {
        rule: 'bounds',
        text: {
          vi: `Tổng còn có thể từ ${bounds.total.min} đến ${bounds.total.max} điểm`,
          en: `The total can still be from ${bounds.total.min} to ${bounds.total.max} points`,
        },
        basis: [],
      },
    ])
    .with({ kind: 'eliminated' }, ({ grounds }): Step[] =>
      grounds.map((ground) => ({
        rule: 'eliminated',
        text: {
          vi: `Loại${ground.at === undefined ? '' : ` (tiêu chí ${ground.at})`}: ${ground.name.vi}`,
          en: `Eliminated${ground.at === undefined ? '' : ` (criterion ${ground.at})`}: ${ground.name.en}`,
        },
        basis: [],
      })),
    )
    .exhaustive();
  const caveats = assessment.caveats.map(
    (defect): Step => ({
      rule: 'caveat',
      text: {
        vi: `Lưu ý về phiếu${defect.at === '' ? '' : `, mục ${defect.at}`}: ${defect.statement.vi}`,
        en: `Caveat of the sheet${defect.at === '' ? '' : `, item ${defect.at}`}: ${defect.statement.en}`,
      },
      basis: [],
    }),
  );
  return [title, ...outcome, ...caveats, ...readingSteps(edition, assessment.readings)];
}

const partCodes: readonly PartCode[] = ['A', 'B', 'C'];

function partStep(edition: Edition, code: PartCode, points: Bilingual): Step {
  const part = edition.parts[code];
  return {
    rule: 'part',
    text: {
      vi: `Phần ${code} - ${part.name.vi}: ${points.vi}/${part.max} điểm`,
      en: `Part ${code} - ${part.name.en}: ${points.en} of ${part.max} points`,
    },
    basis: part.basis,
  };
}
