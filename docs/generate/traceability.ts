// From clause to datum, rule, tests and vectors; and back.
import { cite, editions, type Basis, type Citation } from 'ocop';
import { basisWords } from './basisWords';
import { page, table } from './markdown';
import { rubricsOf } from './rubrics';
import { testsNaming, vectorFiles, type VectorFile } from './tests';
import type { Rule } from './uses';

/** Something in the law's data that carries a citation. */
export type Datum = {
  readonly edition: string;
  /** Path within the edition, as the ids of its vectors begin. */
  readonly path: string;
  /** The field a rule reads it by. */
  readonly field: string;
  readonly basis: Basis;
};

/** Data under one heading of an edition that rest on the same clause. */
export type Line = { readonly edition: string; readonly field: string; readonly paths: readonly string[] };

export function traceabilityPage(rules: readonly Rule[]): string {
  const vectors = vectorFiles();
  const functions = rules.filter(({ kind }) => kind === 'function');
  const clauses = clausesOfLaw();
  return page(
    '# Truy vết · Traceability',
    'Từ điều khoản đến dữ liệu, hàm đọc dữ liệu đó, kiểm thử và ca đối chứng; rồi ngược lại. Tạo từ dữ liệu và mã nguồn bằng `npm run docs:law`.',
    '*From clause to datum, to the functions that read it, to tests and vectors; then back. Generated from the data and the source by `npm run docs:law`.*',
    "Kiểm thử là kiểm thử cùng phòng có nêu tên hàm. Ca đối chứng là ca có mã bắt đầu bằng đường dẫn của dữ liệu. *Tests are those of the function's own room that name it. Vectors are those whose id begins with the path of the datum.*",
    '## Điều khoản → dữ liệu → hàm · Clause → datum → rule',
    ...[...clauses].flatMap(([instrument, places]) => [
      `### ${instrument}`,
      table(
        ['Điều khoản · Clause', 'Dữ liệu · Datum', 'Hàm · Read by', 'Kiểm thử · Tests', 'Ca đối chứng · Vectors'],
        [...places].flatMap(([place, lines]) =>
          lines.map((line, at) => {
            const readers = functions.filter((rule) => isReadBy(line, rule));
            return [
              at === 0 ? place : '',
              `[${line.edition}](${line.edition}.md) ${pathsOf(line)}`,
              readers.map(linkTo).join(' ') || '–',
              links(unique(readers.flatMap(({ name, room }) => testsNaming(name, room)))),
              links(vectorsOf(line, vectors)),
            ];
          }),
        ),
      ),
    ]),
    '## Hàm → căn cứ · Rule → clause',
    table(
      ['Hàm · Rule', 'Căn cứ · Legal basis', 'Đọc · Reads', 'Kiểm thử · Tests'],
      functions
        .filter(({ legalBasis }) => legalBasis !== '')
        .map((rule) => [
          linkTo(rule),
          inBoth(rule),
          fieldsOf(clauses)
            .filter((field) => rule.reads.has(field))
            .map((field) => `\`${field}\``)
            .join(' ') || '–',
          links(testsNaming(rule.name, rule.room)),
        ]),
    ),
    '## Ca đối chứng → điều khoản · Vectors → clause',
    table(
      ['Tệp · File', 'Điều khoản · Clauses'],
      vectors.map(({ file, cases }) => [link(file), [...unique(cases.flatMap(({ basis }) => basis.map(shortPlace)))].sort().join('<br>')]),
    ),
  );
}

/** Every clause the data cite, by instrument, with what rests on it. */
export function clausesOfLaw(): ReadonlyMap<string, ReadonlyMap<string, readonly Line[]>> {
  return byClause(
    editions.flatMap((edition) => [
      ...citedUnder(edition, edition.id, []),
      ...(rubricsOf[edition.id] ?? []).map(({ set, basis }) => ({ edition: edition.id, path: `scores/${set}`, field: 'rubric', basis })),
    ]),
  );
}

/** Everything under a value that carries citations, by its path; `referralBasis` of a level is its `referral`. */
export function citedUnder(value: unknown, edition: string, path: readonly string[]): readonly Datum[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inside]) => {
    const own = key === 'basis' ? path : [...path, ...(Array.isArray(value) ? nameOf(inside, key) : [key.replace(/Basis$/, '')])];
    return isBasis(inside) ? [{ edition, path: own.join('/') || 'in-force', field: fieldOf(own), basis: inside }] : citedUnder(inside, edition, own);
  });
}

function isBasis(value: unknown): value is Basis {
  return Array.isArray(value) && value.length > 0 && value.every((item) => typeof item === 'object' && item !== null && 'instrument' in item);
}

function nameOf(item: unknown, position: string): readonly string[] {
  if (typeof item !== 'object' || item === null) return [position];
  const { id, star, number, level, round } = item as { readonly [key: string]: unknown };
  if (round !== undefined) return [String(level), String(round)];
  return [String(id ?? star ?? number ?? position)];
}

/** `certificate/notice` is read as `notice`; everything else by the heading it stands under. */
export function fieldOf([first = 'inForceFrom', second]: readonly string[]): string {
  return first === 'certificate' && second !== undefined ? second : first;
}

/** Lines by clause by instrument, in the order of the editions. */
function byClause(data: readonly Datum[]): ReadonlyMap<string, ReadonlyMap<string, readonly Line[]>> {
  const instruments = new Map<string, Map<string, Line[]>>();
  for (const { edition, path, field, basis } of data) {
    for (const citation of basis) {
      const places = instruments.get(citation.instrument) ?? new Map<string, Line[]>();
      instruments.set(citation.instrument, places);
      const place = placeOf(citation);
      const lines = places.get(place) ?? [];
      places.set(place, lines);
      const at = lines.findIndex((line) => line.edition === edition && line.field === field);
      if (at < 0) lines.push({ edition, field, paths: [path] });
      else lines[at] = { edition, field, paths: unique([...(lines[at] as Line).paths, path]) };
    }
  }
  return instruments;
}

/** The legal basis in both languages, as the pages of the law have them. */
function inBoth({ name, legalBasis }: Rule): string {
  const told = basisWords(legalBasis);
  if (told === undefined) throw new Error(`@legalBasis of ${name} is told in English alone`);
  return `${told.vi}<br>*${told.en}*`;
}

/** Article, clause, point or annex, with the grade of the evidence. */
function placeOf(citation: Citation): string {
  const words = cite(citation, 'vi').split(' (')[0] as string;
  const place = words.slice(citation.instrument.length).replace(/^, /, '');
  return `${place === '' ? 'toàn văn · as a whole' : place} (${citation.evidence})`;
}

function shortPlace({ instrument, article, annex }: VectorFile['cases'][number]['basis'][number]): string {
  return [instrument, annex === undefined ? '' : `Phụ lục ${annex}`, article === undefined ? '' : `Điều ${article}`]
    .filter((word) => word !== '')
    .join(', ');
}

export function isReadBy(line: Line, rule: Rule): boolean {
  if (line.field === 'readings') return line.paths.some((path) => rule.words.has(path.split('/')[1] as string));
  return rule.reads.has(line.field);
}

function fieldsOf(clauses: ReturnType<typeof byClause>): readonly string[] {
  return unique([...clauses.values()].flatMap((places) => [...places.values()].flatMap((lines) => lines.map(({ field }) => field))));
}

/** The paths of a line, a long list by its ends. */
function pathsOf({ paths }: Line): string {
  const few = paths.length <= 4 ? paths : [paths[0] as string, '…', paths.at(-1) as string];
  return few.map((path) => (path === '…' ? path : `\`${path}\``)).join(' ');
}

function vectorsOf({ edition, paths }: Line, files: readonly VectorFile[]): readonly string[] {
  return files.filter(({ cases }) => cases.some(({ id }) => paths.some((path) => id.startsWith(`${edition}/${path}/`)))).map(({ file }) => file);
}

export function linkTo({ name, file }: Rule): string {
  return `[\`${name}\`](../../${file})`;
}

export function link(file: string): string {
  return `[${(file.split('/').at(-1) as string).replace(/\.(test\.ts|json)$/, '')}](../../${file})`;
}

function links(files: readonly string[]): string {
  return files.map(link).join(' ') || '–';
}

function unique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}
