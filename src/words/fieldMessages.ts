import type { Locale } from '../bilingual';
import { isFields } from '../fields';
import { refuse } from '../refuse';
import type { AnswerFault } from '../score/answers';
import { fieldName } from '../score/fieldName';
import { describeFault } from './describeFault';
import { fieldFaults as en } from './en/score';
import type { FieldFault, MissingAnswers } from './fieldFault';
import type { Told } from './told';
import { fieldFaults as vi } from './vi/score';

/**
 * @vi Câu báo lỗi cạnh từng trường của biểu mẫu, và lỗi không thuộc trường nào.
 *
 * What to say beside each field of a form, and what belongs to none of them.
 */
export type FieldMessages = {
  /** @vi Câu báo lỗi theo tên trường. · The sentences, by name of the field. */
  readonly fields: { readonly [name: string]: string };
  /** @vi Câu báo lỗi không thuộc trường nào. · The sentences of no field. */
  readonly form: readonly string[];
};

const languages = { vi, en };

/**
 * @vi Lỗi của từng trường trên biểu mẫu, mỗi trường một câu, lấy lỗi đầu tiên.
 *
 * Faults as a form shows them: a sentence at each field, which need not say where it stands, the first fault of each.
 * A question of several cases is named by the code of the pair.
 *
 * @param faults - Các lỗi của `answersFromForm` hoặc `assess`; phiếu còn thiếu thì là `{ code: 'answers-missing', missing }`. ·
 * The faults of `answersFromForm` or `assess`; of an incomplete sheet `{ code: 'answers-missing', missing }`.
 * @param locale - Ngôn ngữ của người dùng. · The language of the user.
 * @returns Mỗi trường một câu, theo tên trường của `fieldName`; câu không thuộc trường nào thì nêu riêng. · The sentences by
 * the names of `fieldName`, and those of no field.
 *
 * @example
 * ```ts
 * import { answersFromForm, fieldMessages } from 'ocop';
 * import { whiteSpirit } from 'ocop/rubrics/qd-148-2023';
 * const answers = answersFromForm(whiteSpirit, { box_1_a: '7' });
 * if (!answers.ok) fieldMessages(answers.error, 'en').fields; //=> { box_1_a: 'There is no box 7; choose one from 1 to 3, or 0 for none ticked' }
 * fieldMessages([{ code: 'answers-missing', missing: ['1.b'] }], 'vi').fields; //=> { box_1_b: 'Chưa trả lời; chọn một ô, hoặc "không đánh dấu ô nào"' }
 * ```
 */
export function fieldMessages(faults: readonly (AnswerFault | MissingAnswers)[], locale: Locale): FieldMessages {
  const given: unknown = faults;
  if (!Array.isArray(given)) refuse('faults', given, 'a list of faults');
  if (locale !== 'vi' && locale !== 'en') refuse('locale', locale, "'vi' or 'en'");
  const told: Told<FieldFault> = languages[locale];
  const fields: Record<string, string> = {};
  const form: string[] = [];
  for (const fault of faults) {
    if (!isOfField(fault)) {
      form.push(describeFault(fault)[locale]);
      continue;
    }
    const tell = told[fault.code] as (one: FieldFault) => string;
    const codes: unknown = fault.code === 'answers-missing' ? fault.missing : [fault.at];
    if (!Array.isArray(codes) || !Array.from<unknown>(codes).every((code) => typeof code === 'string'))
      refuse('faults', fault.code, 'a list of faults', ' with a field missing or changed');
    for (const code of codes as readonly string[]) fields[fieldName(code)] ??= tell(fault);
  }
  return { fields, form };
}

function isOfField(fault: AnswerFault | MissingAnswers): fault is FieldFault {
  return isFields(fault) && typeof fault.code === 'string' && Object.hasOwn(vi, fault.code);
}
