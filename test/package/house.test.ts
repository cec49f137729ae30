import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

// The rules of the house that the linter cannot express. Default exports and the clock of the other rooms are in
// .oxlintrc.json; enums are refused by the compiler (`erasableSyntaxOnly`).

/** Downhill: a room imports only rooms that stand before it, and the four files above all rooms. */
const order: readonly string[] = [
  'edge',
  'date',
  'text',
  'law',
  'sheet',
  'editions',
  'in-force',
  'category',
  'score',
  'star',
  'council',
  'advice',
  'compare',
  'procedure',
  'certificate',
  'cycle',
  'programme',
  'local',
  'record',
  'words',
  'publish',
  'sql',
  'testing',
];
const above = ['src/result', 'src/bilingual', 'src/printable', 'src/refuse', 'src/fields', 'src/isOneOf', 'src/isWhole'];
const entries = ['rubrics'];

/** Every room but those that hold data, read and write it, or publish it. */
const ruleRooms = order.filter((room) => !['edge', 'date', 'text', 'editions', 'local', 'record', 'publish', 'sql', 'testing'].includes(room));
const files = filesUnder('src');
const sources = new Map(files.map((file) => [file, parse(file)]));

describe('the rule rooms', () => {
  it('hold no number but 0 and 1: every other number is data of an edition or a plan', () => {
    const numbers = inRooms(ruleRooms).flatMap(([file, source]) =>
      nodesOf(source)
        .filter((node) => ts.isNumericLiteral(node) || ts.isBigIntLiteral(node))
        .filter((node) => !ts.isLiteralTypeNode(node.parent) && !['0', '1'].includes(node.text))
        .map((node) => `${place(file, source, node)} ${node.text}`),
    );
    expect(numbers).toEqual([]);
  });
});

describe('the rooms', () => {
  it('import only rooms that stand before them, and no entry', () => {
    const wrong = [...sources].flatMap(([file, source]) => {
      const step = order.indexOf(roomOf(file));
      if (step < 0) return [];
      return importsOf(source, true)
        .filter((name) => name.startsWith('.'))
        .map((name) => join(dirname(file), name))
        .filter((target) => !above.includes(target) && (order.indexOf(roomOf(target)) < 0 || order.indexOf(roomOf(target)) > step))
        .map((target) => `${file} imports ${target}`);
    });
    expect(wrong).toEqual([]);
  });

  it('leave no folder without a place', () => {
    const rooms = new Set(files.filter((file) => file.split('/').length > 2).map(roomOf));
    expect([...rooms].filter((room) => !order.includes(room) && !entries.includes(room))).toEqual([]);
  });
});

describe('the source', () => {
  it('is read: the checks below look at more than a few files', () => {
    expect(files.length).toBeGreaterThan(100);
    expect(inRooms(ruleRooms).length).toBeGreaterThan(20);
  });

  it('declares no class and no enum', () => {
    expect(find((node) => ts.isClassLike(node) || ts.isEnumDeclaration(node))).toEqual([]);
  });

  it('never asks for the present day', () => {
    const clocks = find(
      (node) =>
        (ts.isNewExpression(node) && isDate(node.expression) && (node.arguments?.length ?? 0) === 0) ||
        (ts.isCallExpression(node) && isDate(node.expression)) ||
        (ts.isPropertyAccessExpression(node) && isDate(node.expression) && node.name.text === 'now'),
    );
    expect(clocks).toEqual([]);
  });

  it('writes every `defineRubric`, `defineEdition`, `defineProgrammePlan` and schema so that a bundler may drop it', () => {
    const kept = find(
      (node, source) =>
        ts.isCallExpression(node) &&
        ts.isIdentifier(node.expression) &&
        ['defineRubric', 'defineEdition', 'defineProgrammePlan', 'define'].includes(node.expression.text) &&
        !/\/\* @__PURE__ \*\/\s*$/.test(source.text.slice(0, node.getStart(source))),
    );
    expect(kept).toEqual([]);
    const sheets = files.filter((file) => file.includes('/sheets/')).map((file) => sources.get(file)?.text ?? '');
    expect(sheets.length).toBe(79);
    expect(sheets.filter((written) => !/^export const \w+ = \/\* @__PURE__ \*\/ sheet\(/m.test(written))).toEqual([]);
  });
});

describe('the core', () => {
  it('reaches no criteria sets, no plans and no optional package from its entry', () => {
    const reached = reachedFrom('src/index.ts');
    expect(reached.size).toBeGreaterThan(20);
    expect([...reached].filter((name) => /\/(rubrics|sheets|local\/son-ha[^/]*)(\/|\.ts$|$)/.test(name))).toEqual([]);
    expect(
      [...reached]
        .filter((name) => !name.startsWith('src/'))
        .map(packageOf)
        .filter(unexpectedPackage),
    ).toEqual([]);
  });
});

describe('telling a result, and reading a stored one', () => {
  it.each(['src/words/trace.ts', 'src/words/explain.ts', 'src/words/describeFault.ts', 'src/record/fromRecord.ts', 'src/record/toRecord.ts'])(
    '%s reaches no edition, no list of editions and no sheet',
    (file) => {
      expect([...reachedFrom(file)].filter((name) => /^src\/(editions|in-force|local)\//.test(name))).toEqual([]);
    },
  );
});

function roomOf(file: string): string {
  return file.split('/')[1] ?? '';
}

function filesUnder(folder: string): readonly string[] {
  return ts.sys.readDirectory(folder, ['.ts']).map((file) => file.replaceAll('\\', '/'));
}

function parse(file: string): ts.SourceFile {
  return ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022, true);
}

function nodesOf(root: ts.Node): readonly ts.Node[] {
  const nodes: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    nodes.push(node);
    ts.forEachChild(node, visit);
  };
  visit(root);
  return nodes;
}

function place(file: string, source: ts.SourceFile, node: ts.Node): string {
  return `${file}:${source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1}`;
}

function find(matches: (node: ts.Node, source: ts.SourceFile) => boolean): readonly string[] {
  return [...sources].flatMap(([file, source]) =>
    nodesOf(source)
      .filter((node) => matches(node, source))
      .map((node) => place(file, source, node)),
  );
}

function inRooms(rooms: readonly string[]): readonly (readonly [string, ts.SourceFile])[] {
  return [...sources].filter(([file]) => rooms.some((room) => file.startsWith(`src/${room}/`)) && !file.endsWith('Schemas.ts'));
}

function isDate(node: ts.Node): boolean {
  return ts.isIdentifier(node) && node.text === 'Date';
}

/** Every file and package that importing `entry` loads; what is imported for its types alone is not loaded. */
function reachedFrom(entry: string): ReadonlySet<string> {
  const reached = new Set<string>();
  const open = [entry];
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (reached.has(file)) continue;
    reached.add(file);
    const source = sources.get(file);
    if (source !== undefined) open.push(...importsOf(source).map((name) => resolve(file, name)));
  }
  return reached;
}

function importsOf(source: ts.SourceFile, typesToo = false): readonly string[] {
  return source.statements.flatMap((statement) => {
    if (ts.isImportDeclaration(statement) && (typesToo || !isTypeOnly(statement.importClause))) return text(statement.moduleSpecifier);
    if (ts.isExportDeclaration(statement) && (typesToo || !statement.isTypeOnly)) return text(statement.moduleSpecifier);
    return [];
  });
}

function isTypeOnly(clause: ts.ImportClause | undefined): boolean {
  return clause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
}

function text(specifier: ts.Expression | undefined): readonly string[] {
  return specifier !== undefined && ts.isStringLiteral(specifier) ? [specifier.text] : [];
}

function resolve(from: string, name: string): string {
  if (!name.startsWith('.')) return name;
  const path = join(dirname(from), name);
  const file = [`${path}.ts`, `${path}/index.ts`].find((candidate) => sources.has(candidate));
  if (file === undefined) throw new Error(`${from} imports ${name}, which is not there`);
  return file;
}

function packageOf(name: string): string {
  return name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/');
}

function unexpectedPackage(name: string): boolean {
  return !['date-fns', '@date-fns/utc'].includes(name);
}
