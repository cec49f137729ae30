// A dossier on the page: what is answered, and how it stands in storage, in a link and in a file.
import {
  assess,
  describeFault,
  formatSheet,
  parseSheet,
  type Answers,
  type AssessOptions,
  type Edition,
  type EditionId,
  type Locale,
  type ReadingAnswers,
  type Rubric,
} from 'ocop';
import { editionById, keyOf, sheetByKey, sheetsOf } from './sheets';
import { leavesOf } from './steps';
import { words } from './words';

export type Dossier = {
  readonly id: string;
  readonly product: string;
  readonly holder: string;
  readonly edition: EditionId;
  readonly set: number;
  readonly variant?: string;
  readonly answers: Answers;
  /** Grounds of elimination found. */
  readonly grounds: readonly string[];
  /** Criteria that cannot change, by the code of the question. */
  readonly frozen: readonly string[];
  /** Answers to open questions of the law other than those the edition chooses. */
  readonly readings: Partial<ReadingAnswers>;
  /** Opened from a link and not kept on this device yet. */
  readonly shared: boolean;
};

/** A dossier with the edition and the sheet it names. */
export type Opened = { readonly dossier: Dossier; readonly edition: Edition; readonly rubric: Rubric };

export type Read<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly said: readonly string[] };

export function newDossier(product: string, holder: string, edition: Edition, { set, variant }: Rubric): Dossier {
  const id = `${Date.now().toString(36)}${Math.random().toString(36).slice(2, 6)}`;
  return {
    id,
    product,
    holder,
    edition: edition.id,
    set,
    ...(variant !== undefined && { variant }),
    answers: {},
    grounds: [],
    frozen: [],
    readings: {},
    shared: false,
  };
}

export function assessOptions({ dossier, edition }: Pick<Opened, 'dossier' | 'edition'>): AssessOptions {
  const headingMark = edition.readings['heading-mark']?.chosen;
  return { eliminatedBy: dossier.grounds, ...(headingMark !== undefined && { headingMark }) };
}

/** The dossier as one line: edition, set and answers, then grounds and readings where there are any. */
export function toLine({ dossier, rubric }: Opened): string {
  const more = new URLSearchParams();
  if (dossier.grounds.length > 0) more.set('loai', dossier.grounds.join(','));
  const readings = Object.entries(dossier.readings).sort();
  if (readings.length > 0) more.set('cach-hieu', readings.map(([id, answer]) => `${id}.${answer}`).join(','));
  const sheet = formatSheet({ ...rubric, edition: dossier.edition }, dossier.answers);
  return more.toString() === '' ? sheet : `${sheet}&${more}`;
}

const noDossier: Omit<Dossier, 'edition' | 'set' | 'answers'> = {
  id: '',
  product: '',
  holder: '',
  grounds: [],
  frozen: [],
  readings: {},
  shared: false,
};

/** Reads a line of `toLine`, a link that ends with one, or the line in a message; then opens the sheet it names. */
export async function fromLine(text: string, locale: Locale): Promise<Read<Opened>> {
  const line = unescaped(text.trim().replace(/^[^#]*#/, ''));
  const at = line.indexOf('&');
  const sheet = parseSheet(at < 0 ? line : line.slice(0, at));
  if (!sheet.ok) return { ok: false, said: [describeFault(sheet.error)[locale]] };
  const more = new URLSearchParams(at < 0 ? '' : line.slice(at + 1));
  const list = (name: string): readonly string[] => (more.get(name) ?? '').split(',').filter((one) => one !== '');
  const readings = Object.fromEntries(list('cach-hieu').map((one) => one.split('.', 2)));
  return open({ ...noDossier, ...sheet.value, grounds: list('loai'), readings }, locale);
}

/** The line as it was written, where a messenger has turned its `:` and `/` into `%3A` and `%2F`. */
function unescaped(line: string): string {
  if (!/^[^:/]{1,30}%3a/i.test(line)) return line;
  try {
    return decodeURIComponent(line);
  } catch {
    return line;
  }
}

/** Finds the edition and the sheet a dossier names, and holds its answers against them. */
export async function open(dossier: Dossier, locale: Locale): Promise<Read<Opened>> {
  const plain = editionById(dossier.edition);
  if (plain === undefined) return { ok: false, said: [words.unknownSheet[locale]] };
  let sheets: readonly Rubric[];
  try {
    sheets = await sheetsOf(plain);
  } catch {
    return { ok: false, said: [words.notLoaded[locale]] };
  }
  const rubric = sheetByKey(sheets, keyOf(dossier));
  if (rubric === undefined) return { ok: false, said: [`${words.unknownSheet[locale]} (${keyOf(dossier)})`] };
  const readings = Object.fromEntries(Object.entries(dossier.readings).filter(([id, answer]) => isAnswer(plain, id, answer)));
  const questions = leavesOf(rubric).map(({ question }) => question);
  const frozen = dossier.frozen.filter((code) => questions.includes(code));
  const opened = {
    dossier: { ...dossier, readings, frozen, ...(rubric.variant !== undefined && { variant: rubric.variant }) },
    edition: readAs(plain, readings),
    rubric,
  };
  const checked = assess(rubric, dossier.answers, assessOptions(opened));
  return checked.ok ? { ok: true, value: opened } : { ok: false, said: checked.error.map((fault) => describeFault(fault)[locale]) };
}

function isAnswer({ readings }: Edition, id: string, answer: unknown): boolean {
  const reading = Object.hasOwn(readings, id) ? readings[id as keyof ReadingAnswers] : undefined;
  return reading !== undefined && typeof answer === 'string' && Object.hasOwn(reading.answers, answer);
}

/** The edition with the readings of a dossier. */
export function readAs(edition: Edition, chosen: Partial<ReadingAnswers>): Edition {
  const readings: { [id: string]: unknown } = { ...edition.readings };
  for (const [id, answer] of Object.entries(chosen)) readings[id] = { ...(readings[id] as object), chosen: answer };
  return Object.keys(chosen).length === 0 ? edition : { ...edition, readings: readings as Edition['readings'] };
}

export function toFile(opened: Opened): string {
  const { dossier, rubric } = opened;
  const { edition, product, holder, answers, grounds, frozen, readings } = dossier;
  const file = { file: 'ocop-self-assessment', edition, sheet: keyOf(rubric), product, holder, answers, eliminatedBy: grounds, frozen, readings };
  return `${JSON.stringify(file, null, 2)}\n`;
}

const largestFile = 1_000_000;

/** Reads a file of `toFile`; anything else is told in words, with its place. */
export async function fromFile(file: File, locale: Locale): Promise<Read<Opened>> {
  const refused = (...said: readonly string[]): Read<Opened> => ({ ok: false, said: said.map((one) => `${file.name}: ${one}`) });
  if (file.size > largestFile) return refused(words.fileTooLarge[locale]);
  let text = '';
  let read: unknown;
  try {
    text = await file.text();
    read = JSON.parse(text);
  } catch (fault) {
    return refused(`${words.notJson[locale]}${placeOf(fault, text, locale)}`);
  }
  if (typeof read !== 'object' || read === null || Array.isArray(read)) return refused(words.notAFile[locale]);
  const fields = new Map(Object.entries(read));
  if (fields.get('file') !== 'ocop-self-assessment') return refused(`${words.notAFile[locale]} (“file”)`);
  const edition = editionById(fields.get('edition'));
  if (edition === undefined) return refused(`“edition”: ${words.unknownEdition[locale]}`);
  const [, set, variant] = /^([1-9][0-9]?)(?:-(\w{1,20}))?$/.exec(String(fields.get('sheet'))) ?? [];
  if (set === undefined) return refused(`“sheet”: ${words.unknownSet[locale]}`);
  const texts = (name: string): readonly string[] => {
    const list: unknown = fields.get(name);
    return Array.isArray(list) ? list.filter((one) => typeof one === 'string') : [];
  };
  const line = (name: string): string => {
    const written: unknown = fields.get(name);
    return typeof written === 'string' ? written.replace(/[\p{Cc}\p{Cf}]/gu, '').slice(0, 200) : '';
  };
  const readings: unknown = fields.get('readings');
  const opened = await open(
    {
      ...noDossier,
      edition: edition.id,
      set: Number(set),
      ...(variant !== undefined && { variant }),
      product: line('product'),
      holder: line('holder'),
      answers: fields.get('answers') as Answers,
      grounds: texts('eliminatedBy'),
      frozen: texts('frozen'),
      readings: typeof readings === 'object' && readings !== null ? readings : {},
    },
    locale,
  );
  return opened.ok ? opened : refused(...opened.said.map((one) => (one === words.notLoaded[locale] ? one : `“answers”: ${one}`)));
}

/** Line and column of a fault in JSON: where the browser says it is, else at the first sign that is none of JSON's. */
function placeOf(fault: unknown, text: string, locale: Locale): string {
  const said = /position (\d+)/.exec(String(fault))?.[1];
  const before = text.slice(0, said === undefined ? lengthOfTokens(text) : Number(said)).split('\n');
  return ` (${words.line[locale]} ${before.length}, ${words.column[locale]} ${(before.at(-1)?.length ?? 0) + 1})`;
}

function lengthOfTokens(text: string): number {
  const token = /[\s,:[\]{}]+|"(?:[^"\\\n]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?|true|false|null/y;
  let length = 0;
  while (token.test(text)) length = token.lastIndex;
  return length;
}
