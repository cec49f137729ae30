// From clause to datum, function, vector and test, as the pages of this site link them.
import { editions, type Bilingual } from 'ocop';
import { testsNaming, vectorFiles, type VectorFile } from '../generate/tests';
import { clausesOfLaw, isReadBy, type Line } from '../generate/traceability';
import { publicRules, type Rule } from '../generate/uses';
import { slugOf } from './slug';

/** A clause the data cite. */
export type Clause = {
  readonly instrument: string;
  /** As "Điều 7, khoản 6, điểm a"; empty for the instrument as a whole. */
  readonly place: string;
  /** Grades of the evidence it is cited at. */
  readonly grades: readonly string[];
  readonly lines: readonly TracedLine[];
};

export type TracedLine = Line & {
  /** What the data say there, where they say it in words. */
  readonly words: readonly Bilingual[];
  readonly functions: readonly Rule[];
  readonly tests: readonly string[];
  readonly vectors: readonly { readonly file: string; readonly cases: readonly string[] }[];
};

export type Trace = {
  readonly rules: readonly Rule[];
  readonly vectors: readonly VectorFile[];
  /** By instrument, in the order of the law. */
  readonly clauses: ReadonlyMap<string, readonly Clause[]>;
};

export function traceOf(): Trace {
  const rules = publicRules();
  const functions = rules.filter(({ kind }) => kind === 'function');
  const vectors = vectorFiles();
  const tests = new Map(functions.map((rule) => [rule.name, testsNaming(rule.name, rule.room)]));
  const traced = (line: Line): TracedLine => {
    const readers = functions.filter((rule) => isReadBy(line, rule));
    return {
      ...line,
      words: line.paths.flatMap((path) => wordsAt(line.edition, path) ?? []),
      functions: readers,
      tests: [...new Set(readers.flatMap(({ name }) => tests.get(name) ?? []))],
      vectors: vectors
        .map(({ file, cases }) => ({
          file,
          cases: cases.map(({ id }) => id).filter((id) => line.paths.some((path) => id.startsWith(`${line.edition}/${path}/`))),
        }))
        .filter(({ cases }) => cases.length > 0),
    };
  };
  const clauses = new Map<string, Clause[]>();
  for (const [instrument, places] of clausesOfLaw()) {
    const found = new Map<string, Clause>();
    for (const [graded, lines] of places) {
      const [, whole = '', grade = ''] = /^(.*) \(([^()]*)\)$/.exec(graded) ?? [];
      const place = whole.startsWith('toàn văn') ? '' : whole;
      const known = found.get(place);
      found.set(place, {
        instrument,
        place,
        grades: [...new Set([...(known?.grades ?? []), grade])],
        lines: [...(known?.lines ?? []), ...lines.map(traced)],
      });
    }
    clauses.set(
      instrument,
      [...found.values()].sort((a, b) => compare(orderOf(a.place), orderOf(b.place))),
    );
  }
  return { rules, vectors, clauses };
}

/** Address of a clause's section; without a place, of the instrument's page. */
export function clauseAddress(instrument: string, place: string): string {
  return `law/clauses/${slugOf(instrument)}.html${place === '' ? '' : `#${slugOf(place)}`}`;
}

/** Address of what the site has nearest to a place: its own section, that of its article, the first of its annex, or the page. */
export function nearestAddress(trace: Trace, instrument: string, place: string): string {
  const places = (trace.clauses.get(instrument) ?? []).map((clause) => clause.place);
  const first = place.split(',')[0] as string;
  const within = places.find((known) => known === first || known.startsWith(`${first},`));
  const nearest = places.includes(place) ? place : first.startsWith('Điều ') && within !== undefined ? first : within;
  return clauseAddress(instrument, nearest ?? '');
}

/** Address of a file of the repository as a page of the site. */
export function fileAddress(file: string): string {
  if (file.startsWith('test/vectors/') && file.endsWith('.json')) return file.replace('test/', '').replace(/\.json$/, '.html');
  return `files/${file}.html`;
}

function wordsAt(edition: string, path: string): Bilingual | undefined {
  let value: unknown = editions.find(({ id }) => id === edition);
  for (const key of path.split('/')) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = Array.isArray(value)
      ? value.find(({ id, star, number }) => [id, star, number].map(String).includes(key))
      : (value as { readonly [key: string]: unknown })[key];
  }
  const { statement, name, question } = (value ?? {}) as { readonly [key: string]: Bilingual | undefined };
  const words = statement ?? question ?? name;
  return typeof words?.vi === 'string' && typeof words.en === 'string' ? words : undefined;
}

/** Numbers of article, clause and point in the order they are printed; annexes after the articles. */
function orderOf(place: string): readonly number[] {
  const article = Number(/Điều (\d+)/.exec(place)?.[1] ?? (place === '' ? 0 : 999));
  const clause = Number(/khoản (\d+)/.exec(place)?.[1] ?? 0);
  const point = /điểm (\p{L})/u.exec(place)?.[1] ?? '';
  return [article, clause, ' abcdđeghi'.indexOf(point)];
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((number, index) => number !== b[index]);
  return at < 0 ? 0 : (a[at] as number) - (b[at] as number);
}
