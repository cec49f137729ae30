// Random dossiers of every criteria set, some with faults, and what the library says of them in the words of the views.
import { assess, editions, rank, withReadings, type Answers, type Edition, type ReadingAnswers, type Rubric } from 'ocop';
import { rubricsOf } from '../../src/in-force/rubricsOf';

export type Dossier = {
  readonly dossier: string;
  readonly edition: Edition;
  readonly rubric: Rubric;
  readonly answers: Answers;
  readonly eliminatedBy: readonly string[];
};

export const rubrics: readonly Rubric[] = Object.values(rubricsOf).flat();

/** The same numbers from 0 to below 1 for the same seed. */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** So many dossiers, the criteria sets in turn; `clean`: only complete sheets without a fault. */
export function* randomDossiers(count: number, seed: number, clean = false): Generator<Dossier> {
  const random = randomFrom(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const sheets = rubrics.map((rubric) => ({
    rubric,
    questions: questionsOf(rubric),
    under: editions.filter((edition) => edition.rubrics === rubric.edition),
  }));
  for (let at = 0; at < count; at++) {
    const { rubric, questions, under } = sheets[at % sheets.length] as (typeof sheets)[number];
    const skill = random();
    const answers: Record<string, number | number[]> = {};
    for (const cases of questions) {
      const node = pick(cases);
      const boxes = node.options.map(({ box }) => box);
      if (node.kind === 'checklist') answers[node.code] = boxes.filter(() => random() < skill);
      else answers[node.code] = random() < skill ? boxes.length : Math.floor(random() * (boxes.length + 1));
    }
    const eliminatedBy: string[] = [];
    const fate = clean ? 1 : random();
    if (fate < 0.2) for (const code of Object.keys(answers)) if (random() < 0.2) delete answers[code];
    if (fate < 0.05) eliminatedBy.push(pick([...rubric.eliminations.map(({ id }) => id), 'no-such-ground']));
    if (fate > 0.1 && fate < 0.25) {
      const fault = pick(['9.z', '1.đ*', 99, 'list', 'cases']);
      const several = questions.filter((cases) => cases.length > 1);
      const cases = pick(fault === 'cases' && several.length > 0 ? several : questions);
      const node = pick(cases);
      if (typeof fault === 'number') answers[node.code] = node.kind === 'checklist' ? [1, fault] : fault;
      else if (fault === 'list' && node.kind === 'criterion') answers[node.code] = [1, 2];
      else if (fault === 'cases') for (const { code } of cases) answers[code] = 1;
      else answers[fault] = 1;
    }
    yield { dossier: `d-${at}`, edition: pick(under), rubric, answers, eliminatedBy };
  }
}

type Node = { readonly code: string; readonly kind: string; readonly options: readonly { readonly box: number }[] };

/** The questions of a sheet, each as the criteria that can answer it. */
function questionsOf(rubric: Rubric): readonly (readonly Node[])[] {
  const visit = (node: Rubric['parts'][number]['groups'][number]): readonly (readonly Node[])[] => {
    if (node.kind === 'group') return node.children.flatMap(visit);
    return [node.kind === 'alternatives' ? node.children : [node]];
  };
  return rubric.parts.flatMap(({ groups }) => groups.flatMap(visit));
}

/** What a database keeps of the answers: one row a box, box 0 for none. */
export function boxesOf(answers: Answers): readonly (readonly [code: string, box: number])[] {
  return Object.entries(answers).flatMap(([code, answer]) => {
    const boxes = [answer ?? []].flat() as readonly number[];
    return (boxes.length === 0 ? [0] : boxes).map((box) => [code, box] as const);
  });
}

/** A dossier as it is judged: one line of text a view and fact, in order. */
export function judged({ edition, rubric, answers, eliminatedBy }: Dossier, readings: Partial<ReadingAnswers> = {}): readonly string[] {
  const asked: Partial<ReadingAnswers> = Object.fromEntries(Object.entries(readings).filter(([id]) => Object.hasOwn(edition.readings, id)));
  const headingMark = asked['heading-mark'] ?? 'first-box';
  const result = assess(rubric, answers, { eliminatedBy, headingMark });
  if (!result.ok)
    return result.error
      .map((fault) => `fault ${fault.code} ${'at' in fault ? fault.at : ''}`)
      .filter((line, at, all) => all.indexOf(line) === at)
      .sort();
  const { value } = result;
  if (value.kind === 'eliminated') return ['score eliminated'];
  const unmet = value.unmet.map((mark) => `unmet ${markText(mark)}`);
  if (value.kind === 'incomplete') {
    const { total, parts } = value.bounds;
    const bounds = [parts.A, parts.B, parts.C, total].map(({ min, max }) => `${min}-${max}`).join(' ');
    return [`score incomplete ${bounds}`, ...value.missing.map((code) => `missing ${code}`), ...unmet].sort();
  }
  const { A, B, C } = value.parts;
  const ranking = rank(withReadings(edition, asked), rubric, value);
  const blocking = Object.entries(ranking.unmet).flatMap(([star, marks]) => marks.map((mark) => `blocking ${star} ${markText(mark)}`));
  return [
    `score complete ${[A, B, C, value.total].map((points) => `${points}-${points}`).join(' ')} total ${value.total}`,
    `ranking ${ranking.total} ${ranking.band} ${ranking.star}`,
    ...unmet,
    ...blocking,
  ].sort();
}

type Mark = { readonly criterion: string; readonly star: number; readonly requires: number; readonly has: number; readonly mark: string };

function markText({ criterion, star, requires, has, mark }: Mark): string {
  return `${criterion} ${star} ${requires} ${has} ${mark}`;
}
