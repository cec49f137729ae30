// What the source says of itself: which function reads which datum of the law, answers by which reading, and cites what.
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/** A public function or constant of the library. */
export type Rule = {
  readonly name: string;
  readonly kind: 'function' | 'constant';
  /** Path from the root of the repository. */
  readonly file: string;
  readonly room: string;
  /** The text of its `@legalBasis`, in one line. */
  readonly legalBasis: string;
  /** Fields of the law's types it reads, as `certificate.filing` is by `filing`; `rubric` stands for a criteria set. */
  readonly reads: ReadonlySet<string>;
  /** Strings it holds: the names of readings are among them. */
  readonly words: ReadonlySet<string>;
};

export const root = fileURLToPath(new URL('../../', import.meta.url));

const rooms = [
  'date',
  'law',
  'category',
  'sheet',
  'editions',
  'in-force',
  'score',
  'star',
  'procedure',
  'certificate',
  'council',
  'cycle',
  'advice',
  'programme',
  'words',
];

/** The public functions of the rule rooms, by room and file. */
export function publicRules(): readonly Rule[] {
  const config = ts.readConfigFile(`${root}tsconfig.json`, (path) => ts.sys.readFile(path));
  const { options } = ts.parseJsonConfigFileContent({ ...config.config, include: [], files: [] }, ts.sys, root);
  const program = ts.createProgram([`${root}src/index.ts`], options);
  const checker = program.getTypeChecker();
  const index = program.getSourceFile(`${root}src/index.ts`) as ts.SourceFile;
  const exported = checker
    .getExportsOfModule(checker.getSymbolAtLocation(index) as ts.Symbol)
    .map((symbol) => (symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol));
  const isPublic = (node: ts.Node): boolean => exported.some((symbol) => symbol.valueDeclaration === node);
  return exported
    .flatMap((symbol): Rule[] => {
      const declaration = symbol.valueDeclaration;
      if (declaration === undefined) return [];
      const file = pathOf(declaration);
      const room = file.split('/')[1] ?? '';
      if (!rooms.includes(room)) return [];
      const basis = symbol.getJsDocTags(checker).find((tag) => tag.name === 'legalBasis');
      return [
        {
          name: symbol.name,
          kind: ts.isFunctionDeclaration(declaration) ? 'function' : 'constant',
          file,
          room,
          legalBasis: ts.displayPartsToString(basis?.text).replace(/\s+/g, ' ').trim(),
          ...readBy(declaration, checker, isPublic),
        },
      ];
    })
    .sort((a, b) => rooms.indexOf(a.room) - rooms.indexOf(b.room) || compare(a.file, b.file) || compare(a.name, b.name));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function pathOf(node: ts.Node): string {
  return node.getSourceFile().fileName.replaceAll('\\', '/').slice(root.length);
}

/** What a declaration reads, with the helpers of its own room and of the law's that it uses; what is public itself reads for itself. */
function readBy(declaration: ts.Declaration, checker: ts.TypeChecker, isPublic: (node: ts.Node) => boolean): Pick<Rule, 'reads' | 'words'> {
  const reads = new Set<string>();
  const words = new Set<string>();
  const seen = new Set<ts.Node>();
  const isHelper = (target: ts.Node): boolean =>
    pathOf(target) === pathOf(declaration) || ([dirname(pathOf(declaration)), 'src/law'].includes(dirname(pathOf(target))) && !isPublic(target));
  const note = (symbol: ts.Symbol | undefined): void => {
    for (const target of symbol?.declarations ?? []) {
      const file = pathOf(target);
      if (file === 'src/law/edition.ts') reads.add(target.getText().split(/[?:]/)[0]?.replace('readonly ', '').trim() ?? '');
      else if (file === 'src/sheet/rubric.ts' || file === 'src/sheet/sheet.ts') reads.add('rubric');
      else if (isHelper(target) && isTopLevel(target)) visit(target);
    }
  };
  const visit = (node: ts.Node): void => {
    if (seen.has(node) || ts.isTypeNode(node) || ts.isJSDoc(node)) return;
    seen.add(node);
    if (ts.isStringLiteral(node)) words.add(node.text);
    if (ts.isIdentifier(node)) {
      const symbol = checker.getSymbolAtLocation(node);
      note(symbol && symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol);
      if (ts.isBindingElement(node.parent)) {
        const { propertyName, name } = node.parent;
        const read = propertyName ?? name;
        if (ts.isIdentifier(read)) note(checker.getTypeAtLocation(node.parent.parent).getProperty(read.text));
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(declaration);
  return { reads, words };
}

function isTopLevel(node: ts.Node): boolean {
  return ts.isFunctionDeclaration(node) || (ts.isVariableDeclaration(node) && ts.isSourceFile(node.parent.parent.parent));
}
