import type { Citation } from '../law/citation';
import type { EditionId, PartCode, RecognisedStar, Review } from '../law/edition';
import type { CalendarDate } from '../date/calendarDate';
import type { Source } from '../law/source';
import { deepFreeze } from '../law/deepFreeze';
import { partNames } from '../law/vocabulary';
import type { Bilingual } from '../bilingual';
import type { ConceptId } from './concepts';
import type {
  Alternatives,
  Checklist,
  Criterion,
  Defect,
  EliminationGround,
  Group,
  Note,
  NoteKind,
  Option,
  Part,
  Rubric,
  RubricNode,
} from './rubric';
import { groundsUnder } from './groundsUnder';
import { visitsOf } from './walk';

/*
 * The words a sheet of criteria is written in, so that it reads like the form: each maker is one line of the form, in
 * printed order, and makes the plain data of `rubric.ts`.
 */

/** Vietnamese, then English. */
type Words = readonly [vi: string, en: string];

/** A star mark as printed. */
type Mark = '***' | '****' | '*****';

/** What is printed otherwise than it is applied. */
type AsPrinted = { readonly code?: string; readonly max?: number; readonly mark?: Mark };

/** A citation, and the source it names. */
type Cited = { readonly citation: Citation; readonly source: Source };

/** A box before it is numbered by its place. */
type Box = Omit<Option, 'box'>;

/** What a criterion is about, and what each of its boxes asks. */
type About = { readonly concept: ConceptId; readonly conditions: readonly number[] };

/** What can stand under a criterion: its notes, what it is about, its boxes. */
type Lines = readonly (Note | About | Box)[];

/** A criteria set. Its content comes as a function so that a bundler can leave out the sheets nobody imports. */
export function sheet<Code extends string>(
  edition: EditionId,
  set: number,
  name: Words,
  content: () => readonly (Part<Code> | EliminationGround | Defect | Cited | Review)[],
  variant?: string,
): Rubric<Code> {
  const lines = content();
  const parts = lines.filter((line): line is Part<Code> => 'groups' in line);
  const cites = lines.filter((line): line is Cited => 'citation' in line);
  const grounds = lines.filter((line): line is EliminationGround => 'id' in line);
  const written = { edition, set, ...(variant !== undefined && { variant }), name: both(name), parts };
  return deepFreeze({
    ...written,
    eliminations: [...grounds, ...visitsOf({ parts }).flatMap(groundsUnder)],
    defects: lines.filter((line): line is Defect => 'statement' in line),
    reviews: lines.filter((line): line is Review => 'how' in line),
    basis: cites.map(({ citation }) => citation),
    sources: cites.map(({ source }) => source),
  } as unknown as Rubric<Code>);
}

/** What the sheet is taken from: the annex of a decision, and what was at hand of it. */
export function cited(instrument: string, annex: string, source: Source): Cited {
  return { citation: { instrument, annex, evidence: source.grade, source: source.id }, source };
}

/** Against what the sheet was held, how, and when. */
export function checked(on: string, how: Review['how'], against: Source): Review {
  return { on: on as CalendarDate, how, against: against.id };
}

/** Part A, B or C with its most points; `printed`: what its heading prints instead. */
export function part<Code extends string>(code: PartCode, max: number, groups: readonly RubricNode<Code>[], printed?: number): Part<Code> {
  return { code, name: partNames[code], max, ...(printed !== undefined && { printed }), groups };
}

/** A heading whose children add up. */
export function group<Code extends string>(
  code: string,
  max: number,
  name: Words,
  lines: readonly (Note | RubricNode<Code>)[],
  asPrinted?: AsPrinted,
): Group<Code> {
  return { ...heading(code, 'group', max, name, lines, asPrinted), children: below(lines) };
}

/** Cases of which one applies. */
export function alternatives<Code extends string>(
  code: string,
  max: number,
  name: Words,
  lines: readonly (Note | Criterion<Code>)[],
): Alternatives<Code> {
  return { ...heading(code, 'alternatives', max, name, lines), children: below(lines) };
}

/** A criterion of which one box is ticked. */
export function criterion<const Code extends string>(code: Code, max: number, name: Words, lines: Lines, asPrinted?: AsPrinted): Criterion<Code> {
  return { ...heading(code, 'criterion', max, name, lines, asPrinted), ...contentOf(lines) };
}

/** A criterion of which any boxes are ticked and add up. */
export function checklist<const Code extends string>(code: Code, max: number, name: Words, lines: Lines): Checklist<Code> {
  return { ...heading(code, 'checklist', max, name, lines), ...contentOf(lines) };
}

/**
 * What a criterion is about, and for each box in order the number under which its condition is known within that concept: the
 * same number on another sheet, or in another edition, is the same condition.
 */
export function about(concept: ConceptId, ...conditions: readonly number[]): About {
  return { concept, conditions };
}

/** A box: its points, its words, the star it is the minimum for. */
export function box(points: number, vi: string, en: string, mark?: Mark): Box {
  return { points, label: { vi, en }, ...(mark !== undefined && { minStar: starOf(mark) }) };
}

/** A box whose points are printed otherwise, or (`null`) not at all. */
export function printedAs(printed: number | null, applied: Box): Box {
  return { ...applied, printed } as Box;
}

/** A line printed under a heading; `id`: the ground by which it eliminates or stops a dossier. */
export function note(kind: NoteKind, vi: string, en: string, id?: string): Note {
  return { kind, ...(id !== undefined && { ground: id }), text: { vi, en } };
}

/** A ground of elimination printed for the whole sheet. */
export function ground(kind: EliminationGround['kind'], id: string, vi: string, en: string): EliminationGround {
  return { id, kind, name: { vi, en } };
}

/** Something in the sheet that does not add up or cannot be confirmed. */
export function defect(code: Defect['code'], at: string, vi: string, en: string): Defect {
  return { code, at, statement: { vi, en } };
}

function heading<const Code extends string, const Kind extends string>(
  code: Code,
  kind: Kind,
  max: number,
  name: Words,
  lines: readonly object[],
  asPrinted: AsPrinted = {},
) {
  const notes = lines.filter((line): line is Note => 'text' in line);
  return {
    code,
    kind,
    name: both(name),
    max,
    ...(asPrinted.code !== undefined && { printedCode: asPrinted.code }),
    ...(asPrinted.max !== undefined && { printed: asPrinted.max }),
    ...(asPrinted.mark !== undefined && { minStarOnHeading: starOf(asPrinted.mark) }),
    ...(notes.length > 0 && { notes }),
  };
}

/** A mark has as many stars as the star it is the minimum for. */
function starOf(mark: Mark): RecognisedStar {
  return mark.length as RecognisedStar;
}

function below<Node extends RubricNode>(lines: readonly (Note | Node)[]): readonly Node[] {
  return lines.filter((line): line is Node => 'max' in line);
}

function contentOf(lines: Lines): { readonly concept?: ConceptId; readonly options: readonly Option[] } {
  const subject = lines.find((line): line is About => 'concept' in line);
  const options = lines
    .filter((line): line is Box => 'points' in line)
    .map((option, at) => {
      const condition = subject?.conditions[at];
      return { box: at + 1, ...option, ...(condition !== undefined && { condition }) };
    });
  return { ...(subject !== undefined && { concept: subject.concept }), options };
}

function both([vi, en]: Words): Bilingual {
  return { vi, en };
}
