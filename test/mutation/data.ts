import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

/*
 * Breaks the law's data, one datum at a time, and says which test sees it:
 *
 *   npm run mutation:data -- [--count 60] [--seed 1] [--only points] [--keep]
 *
 * Works in a copy of the tree. A fault that the tables of facts do not see is tried against the tests beside them, with the law pages
 * written anew, so that a stale page counts for nothing. `--only` takes one kind of fault, or the beginning of several.
 */

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '60' },
    seed: { type: 'string' },
    only: { type: 'string', default: '' },
    keep: { type: 'boolean', default: false },
  },
});
const count = Number(values.count);
const seed = Number(values.seed ?? Date.now() % 1_000_000);
const root = fileURLToPath(new URL('../..', import.meta.url));

/** A fault: what is written in the stead of a part of a line. */
type Fault = { readonly kind: string; readonly file: string; readonly line: number; readonly from: number; readonly to: number; readonly by: string };

/** Where a kind of datum stands in a line: the pattern's first group is replaced. */
type Kind = { readonly kind: string; readonly where: RegExp; readonly line: RegExp; readonly by: (found: string, random: Random) => string };

type Random = { readonly below: (most: number) => number; readonly of: <T>(list: readonly T[]) => T };

/** Numbers that a seed gives again (mulberry32). */
function randomOf(start: number): Random {
  let state = start >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (most: number): number => Math.floor(next() * most);
  return { below, of: (list) => list[below(list.length)] as (typeof list)[number] };
}

const other =
  (list: readonly string[]) =>
  (found: string, random: Random): string =>
    random.of(list.filter((one) => one !== found));
const near = (found: string, random: Random): string =>
  String(Math.max(0, Number(found) + random.of([-2, -1, 1, 2].filter((by) => Number(found) + by >= 0))));
const sheetFiles = /\/sheets\//;
const factFiles = /\/(edition|productSets|categories|dossier|provisions|readings|sources|communeContents)\.ts$/;
const text = String.raw`'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"`;
const points = 'abcdđeghi'.split('');
const evidence = ['text', 'official', 'press', 'transcription', 'derived', 'reading'];

/** Words of all labels, to put one in another's place. */
const vocabulary: { readonly vi: string[]; readonly en: string[] } = { vi: [], en: [] };

/** A text with a number or a word changed or left out. */
const reworded =
  (locale: 'vi' | 'en') =>
  (found: string, random: Random): string => {
    const inner = found.slice(1, -1);
    const numbers = [...inner.matchAll(/\d+/g)];
    const words = [...inner.matchAll(/\p{L}{2,}/gu)];
    const hit = numbers.length > 0 && random.below(2) === 0 ? random.of(numbers) : words.length > 0 ? random.of(words) : numbers[0];
    if (hit === undefined) return found;
    const by = /\d/.test(hit[0])
      ? String(Number(hit[0]) + random.of([1, 5, 10]))
      : random.below(4) === 0 && words.length > 1 && !/^(the|an?)$/i.test(hit[0])
        ? ''
        : random.of(vocabulary[locale]);
    const changed = `${inner.slice(0, hit.index)}${by}${inner.slice(hit.index + hit[0].length)}`.replace(/ {2,}/g, ' ').trim();
    return changed === '' ? found : `${found[0]}${changed.replace(found[0] === "'" ? /(?<!\\)'/g : /(?<!\\)"/g, '')}${found[0]}`;
  };

/** Kinds of faults in sheets. */
const ofSheets: readonly Kind[] = [
  { kind: 'points', line: /\bbox\(/, where: /\bbox\((\d+),/d, by: near },
  { kind: 'printed-points', line: /printedAs\(\d/, where: /printedAs\((\d+),/d, by: near },
  {
    kind: 'maximum',
    line: /\b(criterion|group|alternatives|checklist)\('/,
    where: /(?:criterion|group|alternatives|checklist)\('[^']+', (\d+),/d,
    by: near,
  },
  { kind: 'part-maximum', line: /\bpart\('/, where: /part\('[ABC]', (\d+),/d, by: near },
  { kind: 'mark', line: /'\*{3,5}'/, where: /('\*{3,5}')/d, by: other(["'***'", "'****'", "'*****'"]) },
  { kind: 'mark-dropped', line: /, '\*{3,5}'\)/, where: /(, '\*{3,5}')\)/d, by: () => '' },
  {
    kind: 'mark-added',
    line: /\bbox\(.*[^*]['"]\),$/,
    where: /\bbox\(.*['"](\)),$/d,
    by: (_, random) => random.of([", '***')", ", '****')", ", '*****')"]),
  },
  { kind: 'label-vi', line: /\bbox\(/, where: new RegExp(String.raw`\bbox\(\d+, (${text}), `, 'd'), by: reworded('vi') },
  { kind: 'label-en', line: /\bbox\(/, where: new RegExp(String.raw`\bbox\(\d+, (?:${text}), (${text})`, 'd'), by: reworded('en') },
  {
    kind: 'name-vi',
    line: /\b(criterion|group|alternatives|checklist|sheet)\('/,
    where: new RegExp(String.raw`, \[(${text}), `, 'd'),
    by: reworded('vi'),
  },
  {
    kind: 'name-en',
    line: /\b(criterion|group|alternatives|checklist|sheet)\('/,
    where: new RegExp(String.raw`, \[(?:${text}), (${text})\]`, 'd'),
    by: reworded('en'),
  },
  { kind: 'note-vi', line: /\bnote\(/, where: new RegExp(String.raw`\bnote\('[a-z-]+', (${text}), `, 'd'), by: reworded('vi') },
  { kind: 'note-en', line: /\bnote\(/, where: new RegExp(String.raw`\bnote\('[a-z-]+', (?:${text}), (${text})`, 'd'), by: reworded('en') },
  {
    kind: 'note-kind',
    line: /\bnote\(/,
    where: /note\('([a-z-]+)'/d,
    by: other(['note', 'explanation', 'requirement', 'condition', 'stop-evaluation', 'elimination']),
  },
  { kind: 'ground-vi', line: /\bground\(/, where: new RegExp(String.raw`\bground\('[a-z-]+', '[a-z-]+', (${text}), `, 'd'), by: reworded('vi') },
  {
    kind: 'ground-en',
    line: /\bground\(/,
    where: new RegExp(String.raw`\bground\('[a-z-]+', '[a-z-]+', (?:${text}), (${text})`, 'd'),
    by: reworded('en'),
  },
  {
    kind: 'ground-id',
    line: /\bground\(/,
    where: /ground\('[a-z-]+', '([a-z-]+)'/d,
    by: other(['forged-dossier', 'product-declaration-missing', 'production-licence-missing']),
  },
  {
    kind: 'concept',
    line: /\babout\('/,
    where: /about\('([a-z-]+)'/d,
    by: other(['packaging', 'labelling', 'promotion', 'uniqueness', 'local-labour', 'colour', 'taste', 'product-story']),
  },
  { kind: 'condition', line: /\babout\('/, where: /about\('[a-z-]+',(?: \d+,)*? (\d+)[,)]/d, by: near },
  { kind: 'code', line: /\b(criterion|checklist)\('/, where: /(?:criterion|checklist)\('([^']+)'/d, by: (found) => `${found}x` },
  { kind: 'citation-annex', line: /\bcited\('/, where: /cited\('[^']+', '([IVX]+)'/d, by: other(['I', 'II', 'III', 'IV']) },
  {
    kind: 'citation-instrument',
    line: /\bcited\('/,
    where: /cited\('([^']+)'/d,
    by: other(['148/QĐ-TTg', '1048/QĐ-TTg', '26/2026/QĐ-TTg', '1489/QĐ-TTg']),
  },
  {
    kind: 'defect-code',
    line: /\bdefect\('/,
    where: /defect\('([a-z-]+)'/d,
    by: other(['unconfirmed', 'printed-differs', 'sum-differs', 'points-out-of-order']),
  },
  { kind: 'defect-at', line: /\bdefect\('/, where: /defect\('[a-z-]+', '([^']*)'/d, by: other(['1.1', '1.a', '9', 'C', '8']) },
  {
    kind: 'defect-en',
    line: /\bdefect\('/,
    where: new RegExp(String.raw`\bdefect\('[a-z-]+', '[^']*', (?:${text}), (${text})`, 'd'),
    by: reworded('en'),
  },
];

const article = /(?:\bat|silent|article)\('(\d+)'/d;
/** Kinds of faults in what an edition says beside its sheets. */
const ofEditions: readonly Kind[] = [
  {
    kind: 'date',
    line: /'\d{4}-\d{2}-\d{2}'/,
    where: /'(\d{4}-\d{2}-\d{2})'/d,
    by: (found, random) => new Date(Date.parse(found) + random.of([-1, 1, 30, 365]) * 86_400_000).toISOString().slice(0, 10),
  },
  {
    kind: 'day-of-year',
    line: /'\d{2}-\d{2}'/,
    where: /'(\d{2}-\d{2})'/d,
    by: other(['04-30', '06-30', '10-30', '12-30', '07-30', '09-30', '03-30', '01-30', '05-15']),
  },
  {
    kind: 'number',
    line: /\b(days|from|max|termMonths|daysBefore|fromDaysBefore|toDaysBefore|maxDays|score|refersFrom|count|lastWhole|min|withinWorkingDays): \d/,
    where:
      /\b(?:days|from|max|termMonths|daysBefore|fromDaysBefore|toDaysBefore|maxDays|score|refersFrom|count|lastWhole|min|withinWorkingDays): (\d+)/d,
    by: near,
  },
  { kind: 'article', line: article, where: article, by: other(['2', '3', '4', '5', '6', '7', '8', '9', '12']) },
  { kind: 'article', line: /\barticle: '\d/, where: /\barticle: '(\d+)'/d, by: other(['1', '2', '3', '147', '148']) },
  {
    kind: 'clause',
    line: /(?:\bat|silent|article)\('\d+', '\d+'/,
    where: /(?:\bat|silent|article)\('\d+', '(\d+)'/d,
    by: other(['1', '2', '3', '4', '6']),
  },
  { kind: 'clause', line: /\bclause: '\d/, where: /\bclause: '(\d+)'/d, by: other(['1', '2', '3', '4', '5']) },
  {
    kind: 'point',
    line: /(?:\bat|silent|article)\('\d+', '\d+', '\p{L}'/u,
    where: /(?:\bat|silent|article)\('\d+', '\d+', '(\p{L})'/du,
    by: other(points),
  },
  { kind: 'point', line: /\bpoint: '\p{L}'/u, where: /\bpoint: '(\p{L})'/du, by: other(points) },
  { kind: 'annex', line: /\bannex: '/, where: /\bannex: '([IVX]+)'/d, by: other(['I', 'II', 'III', 'IV']) },
  {
    kind: 'instrument',
    line: /\binstrument: '/,
    where: /\binstrument: '([^']+)'/d,
    by: other(['148/QĐ-TTg', '1048/QĐ-TTg', '26/2026/QĐ-TTg', '1489/QĐ-TTg', '781/QĐ-TTg']),
  },
  { kind: 'evidence', line: /\b(evidence|grade): '/, where: /\b(?:evidence|grade): '([a-z]+)'/d, by: other(evidence) },
  {
    kind: 'source',
    line: /\bsource: '[a-z0-9-]+'/,
    where: /\bsource: '([a-z0-9-]+)'/d,
    by: other(['148-portal', '148-bands', '26-reprint', '1048-annex-2', '148-term', '1489-portal', 'civil-code']),
  },
  {
    kind: 'level',
    line: /'(province|central|district|commune)'/,
    where: /'(province|central|district|commune)'/d,
    by: other(['province', 'central', 'district', 'commune']),
  },
  { kind: 'stars', line: /\b(recognises): \[/, where: /\brecognises: \[(.*?)\]/d, by: other(['3', '3, 4', '4, 5', '5', '']) },
  {
    kind: 'ministry',
    line: /ministries: \[/,
    where: /ministries: \[(.*?)\]/d,
    by: other(['agriculture', 'industryAndTrade', 'health', 'agriculture, industryAndTrade']),
  },
  {
    kind: 'category',
    line: /category: '/,
    where: /category: '([a-z]+)'/d,
    by: other(['food', 'beverage', 'medicinal', 'handicraft', 'ornamental', 'tourism']),
  },
  { kind: 'reading-default', line: /\bchosen: '/, where: /\bchosen: '([a-z-]+)'/d, by: (found) => found },
  { kind: 'words-vi', line: /\bvi: ['"]/, where: new RegExp(String.raw`\bvi: (${text})`, 'd'), by: reworded('vi') },
  { kind: 'words-en', line: /\ben: ['"]/, where: new RegExp(String.raw`\ben: (${text})`, 'd'), by: reworded('en') },
  { kind: 'words-vi', line: /^ {4}'.*', ['"].*['"]\),$/, where: new RegExp(String.raw`^ {4}(${text}), `, 'd'), by: reworded('vi') },
  { kind: 'words-en', line: /^ {4}'.*', ['"].*['"]\),$/, where: new RegExp(String.raw`^ {4}(?:${text}), (${text})\)`, 'd'), by: reworded('en') },
  { kind: 'working-days', line: /\bworking: (true|false)/, where: /\bworking: (true|false)/d, by: (found) => String(found === 'false') },
  {
    kind: 'who-puts-in',
    line: /\bfrom: '(holder|commune|province|not-stated)'/,
    where: /\bfrom: '([a-z-]+)'/d,
    by: other(['holder', 'commune', 'province', 'not-stated']),
  },
];

const files = readdirSync(join(root, 'src/editions'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => join('src/editions', file));
const sources = new Map(files.map((file) => [file, readFileSync(join(root, file), 'utf8').split('\n')]));
for (const [file, lines] of sources) {
  if (!sheetFiles.test(file)) continue;
  for (const line of lines) {
    const found = new RegExp(String.raw`\bbox\(\d+, (${text}), (${text})`).exec(line);
    if (found === null) continue;
    vocabulary.vi.push(...((found[1] as string).match(/\p{L}{2,}/gu) ?? []));
    vocabulary.en.push(...((found[2] as string).match(/[A-Za-z]{2,}/g) ?? []));
  }
}
for (const locale of ['vi', 'en'] as const) vocabulary[locale].splice(0, Infinity, ...new Set(vocabulary[locale]));

/** Answers a reading knows, by the file that asks it. */
function answersNear(lines: readonly string[], line: number): readonly string[] {
  const until = lines.findIndex((one, at) => at > line && one === '};');
  return lines.slice(line, until).flatMap((one) => /^ {4}'?([a-z-]+)'?: \{/.exec(one)?.[1] ?? []);
}

function faultOf(kind: Kind, file: string, line: number, random: Random): Fault | null {
  const lines = sources.get(file) as readonly string[];
  const before = lines[line] as string;
  const all = [...before.matchAll(new RegExp(kind.where.source, `${kind.where.flags}g`))];
  if (all.length === 0) return null;
  const found = random.of(all);
  const [from, to] = (found.indices as NonNullable<typeof found.indices>)[1] as [number, number];
  const datum = before.slice(from, to);
  const by = kind.kind === 'reading-default' ? other(answersNear(lines, line))(datum, random) : kind.by(datum, random);
  return by === datum || by === undefined ? null : { kind: kind.kind, file, line, from, to, by };
}

/** A fault of a kind chosen at random, so that rare kinds are tried as often as common ones. */
function draw(random: Random): Fault {
  const kinds = [
    ...ofSheets.map((kind) => [kind, sheetFiles] as const),
    ...ofEditions.map((kind) => [kind, factFiles] as const),
    ['labels-swapped', sheetFiles] as const,
  ].filter(([kind]) => (typeof kind === 'string' ? kind : kind.kind).startsWith(values.only));
  if (kinds.length === 0) throw new Error(`no kind begins with "${values.only}"`);
  for (;;) {
    const [kind, where] = random.of(kinds);
    const file = random.of(files.filter((one) => where.test(one)));
    const lines = sources.get(file) as readonly string[];
    if (typeof kind === 'string') {
      // Two neighbouring boxes of a criterion change the words of one language.
      const boxes = lines.flatMap((one, at) => (/^ *box\(/.test(one) && /^ *box\(/.test(lines[at + 1] ?? '') ? [at] : []));
      if (boxes.length === 0) continue;
      const at = random.of(boxes);
      const pattern = new RegExp(random.below(2) === 0 ? String.raw`\bbox\(\d+, (${text}), ` : String.raw`\bbox\(\d+, (?:${text}), (${text})`, 'd');
      const [one, two] = [pattern.exec(lines[at] as string), pattern.exec(lines[at + 1] as string)];
      if (one === null || two === null || one[1] === two[1]) continue;
      const [from, to] = (one.indices as NonNullable<typeof one.indices>)[1] as [number, number];
      return { kind, file, line: at, from, to, by: two[1] as string };
    }
    const candidates = lines.flatMap((one, at) => (kind.line.test(one) && !/^\s*(\*|\/\/|import)/.test(one) ? [at] : []));
    if (candidates.length === 0) continue;
    const fault = faultOf(kind, file, random.of(candidates), random);
    if (fault !== null) return fault;
  }
}

function written(fault: Fault): string {
  const lines = [...(sources.get(fault.file) as readonly string[])];
  const line = lines[fault.line] as string;
  const swapped = fault.kind === 'labels-swapped' ? line.slice(fault.from, fault.to) : null;
  lines[fault.line] = `${line.slice(0, fault.from)}${fault.by}${line.slice(fault.to)}`;
  if (swapped !== null) lines[fault.line + 1] = (lines[fault.line + 1] as string).replace(fault.by, () => swapped);
  return lines.join('\n');
}

const copy = mkdtempSync(join(tmpdir(), 'ocop-mutation-'));
for (const part of ['src', 'test', 'docs', 'examples', 'package.json', 'tsconfig.json', 'tsup.config.ts', 'README.md', 'CHANGELOG.md']) {
  cpSync(join(root, part), join(copy, part), { recursive: true });
}
symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));

/** What a command printed, and whether it failed. */
function run(command: string, args: readonly string[]): Promise<{ readonly failed: boolean; readonly output: string }> {
  return new Promise((done) => {
    execFile(
      join(copy, 'node_modules/.bin', command),
      args,
      { cwd: copy, encoding: 'utf8', maxBuffer: 1 << 28, env: { ...process.env, NO_COLOR: '1' } },
      (error, stdout, stderr) => done({ failed: error !== null, output: `${stdout}${stderr}` }),
    );
  });
}

const tests = (paths: readonly string[]) =>
  run('vitest', ['run', '-c', 'test/vitest.config.ts', '--bail', '1', '--no-isolate', '--maxWorkers=1', ...paths]);

/** The first failure: the test's name, and what it found. */
function told(output: string): string {
  const test = /^ *FAIL +(.+)$/m.exec(output)?.[1] ?? 'unknown';
  const found = output
    .split('\n')
    .filter((one) => one.startsWith('+ ') && !/^\+ (Received|\[|\]|\{|\})/.test(one))
    .slice(0, 1)
    .join(' ');
  const error = /^(?:\w*Error): (.+)$/m.exec(output)?.[1] ?? '';
  return `${test}\n      ${(found === '' ? error : found.slice(1).trim()).slice(0, 260)}`;
}

const besides = [
  'test/vectors',
  'test/sheet',
  'test/law',
  'test/certificate',
  'test/category',
  'test/procedure',
  'test/star',
  'test/in-force',
  'test/cycle/byHand.test.ts',
];
const random = randomOf(seed);
console.log(`seed ${seed}, ${count} faults, in ${copy}`);
const clean = await tests(['test/facts']);
if (clean.failed) throw new Error(`the tables of facts fail before anything is broken:\n${told(clean.output)}`);
// A test that fails as it is tells nothing: it is left out.
const tired = (await run('vitest', ['run', '-c', 'test/vitest.config.ts', '--no-isolate', '--maxWorkers=1', ...besides])).output;
const failing = [...new Set([...tired.matchAll(/^ *FAIL +(\S+\.test\.ts)/gm)].map((found) => found[1] as string))];
if (failing.length > 0) console.log(`left out, since they fail as it is: ${failing.join(', ')}`);
const began = Date.now();
const survived: string[] = [];
let byFacts = 0;
for (let number = 1; number <= count; number++) {
  const fault = draw(random);
  const path = join(copy, fault.file);
  const before = (sources.get(fault.file) as readonly string[])[fault.line] as string;
  writeFileSync(path, written(fault));
  let result = await tests(['test/facts']);
  const facts = result.failed;
  if (!facts) {
    await run('tsx', ['docs/generate/law.ts']);
    result = await tests([...besides, ...failing.flatMap((file) => ['--exclude', file])]);
  }
  writeFileSync(path, (sources.get(fault.file) as readonly string[]).join('\n'));
  const place = `${relative('src/editions', fault.file)}:${fault.line + 1}`;
  const what = `${fault.kind} ${place}: ${before.slice(fault.from, fault.to).slice(0, 120)} -> ${fault.by.slice(0, 120)}`;
  if (facts) byFacts += 1;
  if (!result.failed) survived.push(what);
  console.log(
    `${String(number).padStart(3)} ${result.failed ? (facts ? 'caught' : 'caught beside the facts') : 'SURVIVED'}  ${what}${result.failed ? `\n      ${told(result.output)}` : ''}`,
  );
}
if (!values.keep) rmSync(copy, { recursive: true, force: true });
console.log(
  `\n${count - survived.length} of ${count} faults caught, ${byFacts} of them by the tables of facts; ${Math.round((Date.now() - began) / 1000)} s; seed ${seed}`,
);
for (const one of survived) console.log(`  survived: ${one}`);
if (survived.length > 0) process.exitCode = 1;
