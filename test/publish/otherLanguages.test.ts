import { execFileSync, spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { tea } from 'ocop/rubrics/qd-148-2023';
import { calendarDateSchema } from 'ocop/schemas';
import { answersDocument, documents, jsonSchemaOf } from '../../src/publish/documents';

/** What a text must hold, and must not: two patterns that stand beside each other; '' matches everything, null nothing. */
type Patterns = { readonly holds: string; readonly not: string | null };

const found = new Map<string, Patterns>();
for (const document of [...documents, answersDocument(tea)]) gather(jsonSchemaOf(document));
const patterns = [...found.values()];

function gather(node: unknown, within: 'not' | 'what is taken' = 'what is taken'): void {
  if (typeof node !== 'object' || node === null) return;
  const { pattern = '', not, ...rest } = node as { readonly pattern?: string; readonly not?: { readonly pattern?: string } };
  const beside = not?.pattern ?? null;
  const pair = within === 'not' ? { holds: '', not: pattern } : { holds: pattern, not: beside };
  if (pattern !== '' || beside !== null) found.set(JSON.stringify(pair), pair);
  else gather(not, 'not');
  for (const inside of Object.values(rest)) gather(inside, within);
}

const texts = [
  '',
  '2024-02-29',
  '2023-02-29',
  '2000-02-29',
  '2100-02-29',
  '2024-04-31',
  '2024-12-31',
  '0999-01-01',
  '2024-02-29\n',
  '\n2024-02-29',
  'x\n2024-02-29',
  '2024-02-29\r\n',
  '2024-02-29\u2028',
  '2024-02-29\u0085',
  '٢٠٢٤-٠٢-٢٩',
  '２０２４-02-29',
  '89,5',
  '89,5\n',
  '100',
  '100,1',
  'draft-2027',
  'draft-2027-b',
  'draft-',
  'draft-2027\n',
  'draft-２０２７',
  '٨٩',
  '1,\n2',
  '2026',
  '2026\n',
  '２０２６',
  'Rượu trắng',
  'a\0b',
  '\0',
  'a\n\0',
  'a\n',
  '1.a',
  '1.a\n',
];

function inJavaScript(text: string): readonly boolean[] {
  return patterns.map(({ holds, not }) => new RegExp(holds, 'u').test(text) && !(not !== null && new RegExp(not, 'u').test(text)));
}

const python = `
import json, re, sys
asked = json.load(sys.stdin)
took = lambda p, t: bool(re.search(p['holds'], t)) and not (p['not'] is not None and bool(re.search(p['not'], t)))
json.dump([[took(p, t) for p in asked['patterns']] for t in asked['texts']], sys.stdout)`;

const php = `
$asked = json_decode(stream_get_contents(STDIN), true);
$match = fn($p, $t) => preg_match('/' . str_replace('/', '\\/', $p) . '/u', $t) === 1;
$took = fn($p, $t) => $match($p['holds'], $t) && !($p['not'] !== null && $match($p['not'], $t));
echo json_encode(array_map(fn($t) => array_map(fn($p) => $took($p, $t), $asked['patterns']), $asked['texts']));`;

const ruby = `
require 'json'
asked = JSON.parse(STDIN.read)
took = ->(p, t) { t.match?(Regexp.new(p['holds'])) && !(p['not'] && t.match?(Regexp.new(p['not']))) }
puts JSON.generate(asked['texts'].map { |t| asked['patterns'].map { |p| took.(p, t) } })`;

const languages: readonly (readonly [string, string, readonly string[]])[] = [
  ['Python', 'python3', ['-c', python]],
  ['PHP', 'php', ['-r', php]],
  ['Ruby', 'ruby', ['-e', ruby]],
];

describe('the patterns of the JSON Schema files', () => {
  it('are few, and of the signs that every language reads alike', () => {
    expect(patterns.length).toBe(5);
    for (const { holds, not } of patterns) {
      for (const pattern of [holds, not ?? '']) {
        // No class that means other characters elsewhere, nothing of what one engine has and another lacks.
        expect(pattern).not.toMatch(/\\[^x]|\(\?[^:]|[*+?}][?+]/);
      }
      // What ends on a line's end says beside it that there is no line break.
      if (holds !== '') expect(not).toMatch(/^\[\^[0-9a-z,-]+\]$/);
    }
  });

  it('take what the schemas take', () => {
    const date = patterns.findIndex(({ holds }) => holds.includes('02-29'));
    for (const text of texts) expect([text, inJavaScript(text)[date]]).toEqual([text, calendarDateSchema.safeParse(text).success]);
  });

  it.each(languages)('mean the same in %s', (_, command, given) => {
    // Where the language is not at hand nothing is shown; the signs above stand for it.
    if (spawnSync(command, ['--version']).error !== undefined) return;
    const answer = execFileSync(command, given, { input: JSON.stringify({ patterns, texts }), encoding: 'utf8' });
    expect(JSON.parse(answer)).toEqual(texts.map(inJavaScript));
  });
});
