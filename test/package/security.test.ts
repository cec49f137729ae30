import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

// What hostile input could make of the code itself. What it makes of the functions is in test/hostile, and that the
// law cannot be changed by a consumer is in test/law and test/rubric.

const sources = ts.sys
  .readDirectory('src', ['.ts'])
  .map((file) => ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022, true));

function found<T>(look: (node: ts.Node) => T | undefined): readonly { readonly file: string; readonly found: T }[] {
  return sources.flatMap((source) => {
    const all: { file: string; found: T }[] = [];
    const visit = (node: ts.Node): void => {
      const what = look(node);
      if (what !== undefined) all.push({ file: source.fileName, found: what });
      ts.forEachChild(node, visit);
    };
    visit(source);
    return all;
  });
}

describe('the source', () => {
  it('makes no code from text', () => {
    const names = ['eval', 'Function', 'setTimeout', 'setInterval', 'setImmediate', 'importScripts'];
    expect(found((node) => (ts.isIdentifier(node) && names.includes(node.text) ? node.text : undefined))).toEqual([]);
  });

  it('loads while it runs the sheets of the editions alone, each named in the source', () => {
    const loaded = found((node) =>
      ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword ? node.arguments.map((path) => path.getText()) : undefined,
    );
    expect(loaded.map(({ file, found: paths }) => [file, ...paths])).toEqual(
      ['qd-1048-2019', 'qd-148-2023', 'qd-26-2026'].map((edition) => ['src/in-force/rubricFor.ts', `'../editions/${edition}/sheets'`]),
    );
  });

  it('makes no pattern from text, but for the year printed in the product code of an edition', () => {
    const made = found((node) => (ts.isIdentifier(node) && node.text === 'RegExp' ? node.parent.getText() : undefined));
    expect(made.map(({ file }) => file)).toEqual(['src/procedure/productCode.ts']);
    expect(made[0]?.found).toMatch(/\byear\.replaceAll\(/);
  });

  it('changes no prototype', () => {
    const names = ['setPrototypeOf', 'defineProperty', 'defineProperties', '__defineGetter__', '__defineSetter__'];
    expect(found((node) => (ts.isIdentifier(node) && names.includes(node.text) ? node.text : undefined))).toEqual([]);
    const written = found((node) => {
      if (!ts.isBinaryExpression(node) || node.operatorToken.kind !== ts.SyntaxKind.EqualsToken) return undefined;
      return /__proto__|\bprototype\b/.test(node.left.getText()) ? node.getText() : undefined;
    });
    expect(written).toEqual([]);
  });
});

describe('every pattern', () => {
  const patterns = [...new Set(found((node) => (ts.isRegularExpressionLiteral(node) ? node.text : undefined)).map(({ found: text }) => text))];

  /** Takes time by the square of a length, which is that of a whole number JavaScript holds exactly: at most 16 digits. */
  const boundedByInput = [String.raw`/\B(?=(?:\d{3})+$)/g`];

  it('is found', () => {
    expect(patterns.length).toBeGreaterThan(10);
    expect(patterns).toEqual(expect.arrayContaining(boundedByInput));
  });

  it.each(patterns.filter((text) => !boundedByInput.includes(text)))('%s takes time by the length of the text and no more', (text) => {
    expect(whyNotLinear(text)).toBeNull();
  });

  it('is refused where it could take longer', () => {
    expect(whyNotLinear('/^(a+)+$/')).toMatch(/within/);
    expect(whyNotLinear('/^(?:a|ab)*$/')).toMatch(/within/);
    expect(whyNotLinear('/^(?:a+)b?(?:a|c)$/')).toMatch(/also matches/);
    expect(whyNotLinear(String.raw`/^\d+\d+$/`)).toMatch(/also matches/);
    expect(whyNotLinear(String.raw`/^\d+[0-9]$/`)).toMatch(/also matches/);
    expect(whyNotLinear(String.raw`/\s+$/`)).toMatch(/not anchored/);
    expect(whyNotLinear(String.raw`/^(a)\1*$/`)).toMatch(/back-reference/);
    expect(whyNotLinear(String.raw`/^(a+)b\1$/`)).toMatch(/back-reference/);
    expect(whyNotLinear('/^(?:b?a+)*$/')).toMatch(/within/);
    expect(whyNotLinear('/^(?:ba*b)*$/')).toMatch(/within/);
    expect(whyNotLinear('/^b*(?:ba+)*$/')).toMatch(/also matches/);
    expect(whyNotLinear('/^(?:ba+)*a$/')).toMatch(/also matches/);
  });

  it('is taken where it cannot', () => {
    expect(whyNotLinear('/^(?:ba+)*$/')).toBeNull();
    expect(whyNotLinear(String.raw`/^(\d{1,2})([/-])\2$/`)).toBeNull();
  });
});

type Piece = { readonly text: string; readonly unbounded: boolean; readonly optional: boolean; readonly group: boolean };

/**
 * Why a pattern might take more than linear time; `null` where it cannot: a repetition without a limit repeats no
 * repetition and no choice, what comes after it cannot be taken by it too, and where the pattern may begin anywhere,
 * nothing comes after it that could fail.
 */
function whyNotLinear(literal: string, after: readonly Piece[] = []): string | null {
  const source = literal.slice(1, literal.lastIndexOf('/'));
  if (/\\[1-9k]/.test(source) && repeatsWithoutLimit(source)) return 'a back-reference';
  const pieces = piecesOf(source);
  for (const [at, piece] of pieces.entries()) {
    if (piece.text === '|') continue;
    const branch = pieces.slice(at + 1);
    const choice = branch.findIndex(({ text }) => text === '|');
    const next = [...(choice < 0 ? branch : branch.slice(0, choice)), ...after];
    if (piece.unbounded) {
      if (piece.group && !beginsAnew(piecesOf(inside(piece.text)))) return `${piece.text} repeats what repeats or chooses within`;
      const last = piece.group ? piecesOf(inside(piece.text)).at(-1) : undefined;
      if (last?.unbounded === true && next[0] !== undefined && next[0].text !== '$' && overlap(firstOf(last), firstOf(next[0]))) {
        return `${next[0].text} also matches what ${last.text} takes`;
      }
      if (!source.startsWith('^') && next.length > 0) return `${piece.text} is not anchored, and what follows it may fail`;
      for (const following of next) {
        if (following.text === '$') break;
        if (overlap(firstOf(piece), firstOf(following))) return `${following.text} also matches what ${piece.text} takes`;
        if (!following.optional) break;
      }
    } else if (piece.group) {
      const within = whyNotLinear(`/^${inside(piece.text)}/`, next);
      if (within !== null) return within;
    }
  }
  return null;
}

/** Whether a pattern repeats anything without a limit, at any depth. */
function repeatsWithoutLimit(source: string): boolean {
  return piecesOf(source).some(({ unbounded, group, text }) => unbounded || (group && repeatsWithoutLimit(inside(text))));
}

/**
 * Whether a group may be repeated: nothing within repeats or chooses; or each round begins with one character that stands nowhere else
 * in it, so that a text divides into rounds in one way.
 */
function beginsAnew(pieces: readonly Piece[]): boolean {
  if (pieces.some(({ text }) => text === '|')) return false;
  if (!pieces.some(({ unbounded, group, text }) => unbounded || (group && repeatsWithoutLimit(inside(text))))) return true;
  const [first, ...others] = pieces as [Piece, ...Piece[]];
  if (first.unbounded || first.optional || first.group || others.some(({ group }) => group)) return false;
  return others.filter(({ unbounded }) => unbounded).length === 1 && others.every(({ text }) => !overlap(first.text, text));
}

/** What a piece begins with: a group begins with its first piece. */
function firstOf({ text, group }: Piece): string {
  return group ? firstOf(piecesOf(inside(text))[0] as Piece) : text;
}

/** Whether two single characters or classes have a character in common, among those that tell classes apart. */
function overlap(a: string, b: string): boolean {
  const samples = Array.from({ length: 0x250 }, (_, code) => String.fromCharCode(code));
  return samples.some((sample) => new RegExp(`^${a}$`, 'u').test(sample) && new RegExp(`^${b}$`, 'u').test(sample));
}

function inside(group: string): string {
  return group.replace(/^\((\?[:=!])?/, '').replace(/\)$/, '');
}

/** The pieces of a pattern at its top level, without their quantifiers. */
function piecesOf(source: string): readonly Piece[] {
  const pieces: Piece[] = [];
  for (let at = 0; at < source.length;) {
    const end = endOfPiece(source, at);
    const quantifier = /^(?:[*+?]|\{\d+(?:,\d*)?\})\??/.exec(source.slice(end))?.[0] ?? '';
    const text = source.slice(at, end);
    const unbounded = /^(?:[*+]|\{\d+,\})/.test(quantifier);
    const optional = /^(?:[*?]|\{0)/.test(quantifier);
    if (text !== '^') pieces.push({ text, unbounded, optional, group: text.startsWith('(') });
    at = end + quantifier.length;
  }
  return pieces;
}

function endOfPiece(source: string, at: number): number {
  if (source[at] === '\\') return /^\\[pP]\{/.test(source.slice(at)) ? source.indexOf('}', at) + 1 : at + 2;
  if (source[at] === '[') {
    let end = at + 1;
    while (source[end] !== ']') end += source[end] === '\\' ? 2 : 1;
    return end + 1;
  }
  if (source[at] !== '(') return at + 1;
  let end = at + 1;
  while (source[end] !== ')') end = endOfPiece(source, end);
  return end + 1;
}
