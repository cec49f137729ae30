import { deepFreeze } from '../law/deepFreeze';
import { refuse } from '../refuse';
import { groundsUnder } from './groundsUnder';
import { requireRubric } from './requireRubric';
import type { CodesOf, Rubric } from './rubric';
import { walk } from './walk';

/**
 * @vi Lập một bộ tiêu chí từ phiếu: các mã phải trả lời và các trường hợp bị loại mà phiếu ghi chú.
 *
 * Types a sheet by its own codes, lists the grounds of elimination its notes print, and freezes it. The sheet comes
 * as a function so that a bundler can leave out the sheets nobody imports.
 *
 * @param sheet - Hàm trả về phiếu, kèm trường hợp bị loại in cho cả phiếu. · Gives the sheet as a literal, with the grounds
 * printed for the whole of it.
 * @returns Bộ tiêu chí, mang kiểu của các mã phải trả lời. · The rubric, typed by the codes that take an answer.
 *
 * @example
 * ```ts
 * import { assess, defineRubric } from 'ocop';
 * // a made-up sheet of one question
 * const sheet = defineRubric(() => ({
 *   edition: 'qd-148-2023', set: 1, name: { vi: 'Phiếu thử', en: 'Trial sheet' },
 *   parts: [
 *     {
 *       code: 'A', max: 2,
 *       groups: [
 *         {
 *           code: '1', kind: 'criterion', max: 2, name: { vi: 'Bao bì', en: 'Packaging' },
 *           options: [{ box: 1, points: 2, label: { vi: 'Đẹp', en: 'Attractive' } }],
 *         },
 *       ],
 *     },
 *     { code: 'B', max: 0, groups: [] },
 *     { code: 'C', max: 0, groups: [] },
 *   ],
 *   eliminations: [], defects: [],
 *   basis: [{ instrument: '148/QĐ-TTg', evidence: 'reading', source: 'made up' }],
 * }));
 * const result = assess(sheet, { '1': 1 }); // '2' would not compile
 * if (result.ok && result.value.kind === 'complete') result.value.total; //=> 2
 * ```
 */
export function defineRubric<const Sheet extends Rubric>(sheet: () => Sheet): Rubric<CodesOf<Sheet['parts'][number]['groups'][number]>> {
  if (typeof sheet !== 'function') refuse('sheet', sheet, 'a function that gives the sheet');
  const written: Rubric = sheet();
  requireRubric(written, 'sheet');
  const rubric = { ...written, eliminations: [...written.eliminations, ...walk(written).flatMap(groundsUnder)] };
  return deepFreeze<Rubric>(rubric) as unknown as Rubric<CodesOf<Sheet['parts'][number]['groups'][number]>>;
}
