// What is on the page, and how it is kept in a file.
import { assess, editions, type AnswerFault, type Answers, type Edition, type Locale, type Rubric } from 'ocop';
import { editionById, keyOf, sheetByKey, sheetsOf } from './sheets';

export type State = {
  readonly locale: Locale;
  readonly edition: Edition;
  readonly rubric: Rubric;
  readonly product: string;
  readonly holder: string;
  readonly answers: Answers;
  readonly eliminatedBy: readonly string[];
};

export function firstState(): State {
  const edition = editions.at(-1) as Edition;
  return { locale: 'vi', edition, ...emptySheet(sheetsOf(edition)[0] as Rubric), product: '', holder: '' };
}

export function emptySheet(rubric: Rubric): Pick<State, 'rubric' | 'answers' | 'eliminatedBy'> {
  return { rubric, answers: {}, eliminatedBy: [] };
}

export function toFile({ edition, rubric, product, holder, answers, eliminatedBy }: State): string {
  const file = { file: 'ocop-self-assessment', edition: edition.id, sheet: keyOf(rubric), product, holder, answers, eliminatedBy };
  return `${JSON.stringify(file, null, 2)}\n`;
}

export type FileFault = { readonly fault: 'not-a-file' | 'unknown-sheet' } | { readonly fault: 'answers'; readonly faults: readonly AnswerFault[] };

/** Reads a file of `toFile`; anything else is a fault, and the page stays as it is. */
export function fromFile(text: string, locale: Locale): State | FileFault {
  let file: { readonly [key: string]: unknown };
  try {
    file = JSON.parse(text);
  } catch {
    return { fault: 'not-a-file' };
  }
  if (typeof file !== 'object' || file === null || file['file'] !== 'ocop-self-assessment') return { fault: 'not-a-file' };
  const edition = editionById(file['edition']);
  const rubric = edition && sheetByKey(edition, file['sheet']);
  if (edition === undefined || rubric === undefined) return { fault: 'unknown-sheet' };
  const answers = file['answers'] as Answers;
  const eliminatedBy = Array.isArray(file['eliminatedBy']) ? file['eliminatedBy'].map(String) : [];
  const checked = assess(rubric, answers, { eliminatedBy });
  if (!checked.ok) return { fault: 'answers', faults: checked.error };
  const { product, holder } = file;
  return {
    locale, edition, rubric, answers, eliminatedBy,
    product: typeof product === 'string' ? product : '',
    holder: typeof holder === 'string' ? holder : '',
  };
}
