// The code that stands in documents: found in doc comments and Markdown, type-checked, run, and its claims
// (`expression; //=> value`) compared with what the expression gives.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/** A piece of code in a document. */
export type Snippet = {
  /** Where it stands, as `src/star/bandOf.ts:21`. */
  readonly place: string;
  readonly code: string;
};

/** A claim and what came of it. */
export type Outcome = {
  readonly claim: string;
  readonly reached: boolean;
  readonly claimed: unknown;
  readonly found: unknown;
};

export const root = fileURLToPath(new URL('../..', import.meta.url));

const fence = /^[ \t]*```ts[ \t]*\n([\s\S]*?)^[ \t]*```[ \t]*$/gm;
const claimLine = /\/\/=>/;

/** The files under a folder whose path ends so, in order. */
export function filesUnder(folder: string, ending: string): readonly string[] {
  return readdirSync(`${root}${folder}`, { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((name) => name.endsWith(ending))
    .sort();
}

/** The fenced `ts` blocks of every `@example` of a source file. */
export function examplesOf(file: string): readonly Snippet[] {
  const text = readFileSync(`${root}${file}`, 'utf8');
  return [...text.matchAll(/\/\*\*[\s\S]*?\*\//g)].flatMap((comment) => {
    // Same number of lines with and without the stars, so that places stay true.
    const plain = comment[0].replace(/^[ \t]*\* ?/gm, '');
    const at = plain.indexOf('@example');
    return at < 0 ? [] : blocksOf(file, plain.slice(at), lineOf(text, comment.index) + lineOf(plain, at) - 1);
  });
}

/** The fenced `ts` blocks of a Markdown file that make claims. */
export function claimingBlocksOf(file: string): readonly Snippet[] {
  return blocksOf(file, readFileSync(`${root}${file}`, 'utf8'), 1).filter(({ code }) => claimLine.test(code));
}

function blocksOf(file: string, text: string, firstLine: number): readonly Snippet[] {
  return [...text.matchAll(fence)].map((block) => ({
    place: `${file}:${firstLine + lineOf(text, block.index) - 1}`,
    code: block[1] ?? '',
  }));
}

function lineOf(text: string, index: number): number {
  return text.slice(0, index).split('\n').length;
}

/** Runs a snippet and gives what came of each of its claims. */
export async function run(snippet: Snippet): Promise<readonly Outcome[]> {
  const { code, claims } = withChecks(snippet);
  const names = [...code.matchAll(/from '([^']+)'/g)].map((found) => found[1] as string);
  const modules = new Map<string, unknown>();
  for (const name of names) modules.set(name, await import(/* @vite-ignore */ name));
  const found = new Map<number, unknown>();
  const { outputText } = ts.transpileModule(code, {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 },
  });
  const body = new AsyncFunction('require', 'exports', 'check', outputText);
  await body(
    (name: string) => modules.get(name),
    {},
    (claim: number, value: unknown) => {
      found.set(claim, value);
      return value;
    },
  );
  return claims.map((claim, at) => ({
    claim: `${claim.expression} //=> ${claim.literal}`,
    reached: found.has(at),
    claimed: literal(claim.literal),
    found: found.get(at),
  }));
}

const AsyncFunction = Object.getPrototypeOf(async () => undefined).constructor as new (
  ...text: readonly string[]
) => (...args: readonly unknown[]) => Promise<void>;

type Claim = { readonly expression: string; readonly literal: string };

/** The code with a call around every expression that makes a claim. */
function withChecks({ place, code }: Snippet): { readonly code: string; readonly claims: readonly Claim[] } {
  const source = ts.createSourceFile('snippet.ts', code, ts.ScriptTarget.ES2022, true);
  const statements: ts.ExpressionStatement[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isExpressionStatement(node)) statements.push(node);
    ts.forEachChild(node, visit);
  };
  visit(source);

  const claims: Claim[] = [];
  let checked = '';
  let done = 0;
  for (const line of code.matchAll(/^(.*?)\s*\/\/=>\s*(.+)$/gm)) {
    const end = line.index + (line[1] as string).length;
    const statement = statements.find((candidate) => candidate.end === end);
    if (statement === undefined) throw new Error(`${place}: no expression stands before "//=> ${line[2]}"`);
    const { expression } = statement;
    checked += `${code.slice(done, expression.getStart(source))}check(${claims.length}, ${expression.getText(source)})`;
    done = expression.end;
    claims.push({ expression: expression.getText(source), literal: line[2] as string });
  }
  return { code: checked + code.slice(done), claims };
}

/** A value written as a literal. */
function literal(text: string): unknown {
  return new Function(`return (${text});`)();
}

/** What the compiler says of the snippets, as `place: message`. */
export function typeFaults(snippets: readonly Snippet[]): readonly string[] {
  const config = ts.readConfigFile(`${root}tsconfig.json`, (path) => ts.sys.readFile(path));
  const { options } = ts.parseJsonConfigFileContent({ ...config.config, include: [], files: [] }, ts.sys, root);
  const settings: ts.CompilerOptions = { ...options, noUnusedLocals: false, noEmit: true };
  const files = new Map(snippets.map((snippet, at) => [`${root}snippet-${at}.ts`, snippet]));
  const host = ts.createCompilerHost(settings);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (name) => files.has(name) || fileExists(name);
  host.getSourceFile = (name, ...rest) => {
    const snippet = files.get(name);
    if (snippet === undefined) return getSourceFile(name, ...rest);
    return ts.createSourceFile(name, `${snippet.code}\nexport {};\n`, ts.ScriptTarget.ES2022, true);
  };
  const program = ts.createProgram([...files.keys()], settings, host);
  return [...files].flatMap(([name, { place }]) => {
    const source = program.getSourceFile(name);
    return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)].map(
      (fault) => `${place}: ${ts.flattenDiagnosticMessageText(fault.messageText, '\n')}`,
    );
  });
}
