import type { Locale } from '../bilingual';
import { refuse } from '../refuse';
import type { NonEmpty } from '../result';
import type { AnswerFault } from '../score/answers';
import { fieldName } from '../score/fieldName';
import { describeFault, type Fault } from './describeFault';
import { fieldFaults as en } from './en/score';
import type { Told } from './told';
import { fieldFaults as vi } from './vi/score';

/** Criteria not answered, as `assess` lists them in `missing`. */
export type MissingAnswers = { readonly code: 'answers-missing'; readonly missing: NonEmpty<string> };

/** What to say beside each field of a form, and what belongs to none of them. */
export type FieldMessages = { readonly fields: { readonly [name: string]: string }; readonly form: readonly string[] };

const languages = { vi, en };

/**
 * Faults as a form shows them: a sentence at each field, which need not say where it stands, the first fault of each.
 * A question of several cases is named by the code of the pair.
 *
 * @param faults - The faults of `answersFromForm` or `assess`; of an incomplete sheet `{ code: 'answers-missing', missing }`.
 * @param locale - The language of the user.
 * @returns The sentences by the names of `fieldName`, and those of no field.
 * @legalBasis Not a rule of law: messages.
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
  if (!Array.isArray(faults)) refuse('faults', faults, 'a list of faults');
  if (locale !== 'vi' && locale !== 'en') refuse('locale', locale, "'vi' or 'en'");
  const told: Told<AnswerFault | MissingAnswers> = languages[locale];
  const fields: Record<string, string> = {};
  const form: string[] = [];
  for (const fault of faults as readonly (AnswerFault | MissingAnswers)[]) {
    const places = placesOf(fault);
    if (places.length === 0) form.push(describeFault(fault as Fault)[locale]);
    for (const code of places) {
      const tell = told[fault.code] as (fault: AnswerFault | MissingAnswers, cause: () => string) => string;
      fields[fieldName(code)] ??= tell(fault, () => '');
    }
  }
  return { fields, form };
}

/** The criteria a fault is about; none where it is about the whole form. */
function placesOf(fault: AnswerFault | MissingAnswers): readonly string[] {
  if (fault.code === 'answers-missing') return fault.missing;
  return fault.code === 'not-answers' || fault.code === 'unknown-criterion' || fault.code === 'unknown-ground' ? [] : [fault.at];
}
