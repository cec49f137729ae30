import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from './snippets';

// The API as data, warnings being errors; its pages are looked at in site.test.ts.

type Text = readonly { readonly text: string }[];
type Comment = { readonly summary: Text; readonly blockTags?: readonly { readonly tag: string; readonly content: Text }[] };
type Entry = {
  readonly name: string;
  readonly kind: number;
  readonly comment?: Comment;
  readonly signatures?: readonly { readonly comment?: Comment; readonly type?: unknown }[];
  readonly groups?: readonly { readonly title: string; readonly children: readonly number[] }[];
  readonly children?: readonly (Entry & { readonly id: number })[];
};

const functionKind = 64;
const variableKind = 32;
const ruleRooms = [
  'Law', 'Sheets of criteria', 'Editions', 'What is in force', 'Categories and product sets', 'Scores', 'Stars and referral', 'Councils',
  'Plans for a star', 'Comparisons', 'Procedure', 'Certificates', 'The OCOP cycle', 'The annual plan', 'Local law', 'Explanations',
];
/** The rooms whose functions answer by a clause, and what in them answers by none: forms, what a sheet holds, answers written down, a drawing. */
const clauseRooms = [
  'What is in force', 'Scores', 'Stars and referral', 'Councils', 'Plans for a star', 'Procedure', 'Certificates', 'The OCOP cycle',
];
const byNoClause = [
  'answersFromForm', 'answersFromPoints', 'codeOfField', 'diagram', 'fieldName', 'formatSheet', 'parseSheet', 'pointsByCriterion', 'topAnswers',
];
/** The rooms whose constants are law. */
const lawRooms = ['Editions', 'What is in force', 'Local law'];
/** A grade of evidence, or where it stands: with the data, the edition, another rule. */
const graded = /\b(text|official|press|transcription|derived|readings?|grade|basis|citations?|rubric|printed|sheet|edition)\b|`\w+`/i;

let folder = '';
let output = '';
let project: Entry = { name: '', kind: 0 };
let core: Entry = project;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ocop-docs-'));
  output = execFileSync(
    process.execPath,
    ['node_modules/typedoc/bin/typedoc', '--options', 'docs/typedoc.mjs', '--json', join(folder, 'api.json')],
    { cwd: root, encoding: 'utf8' },
  );
  project = JSON.parse(readFileSync(join(folder, 'api.json'), 'utf8')) as Entry;
  core = project.children?.find(({ name }) => name === 'ocop') ?? core;
}, 300_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Functions and constants of some rooms. */
function exportsOf(rooms: readonly string[], kinds: readonly number[] = [functionKind, variableKind]): readonly Entry[] {
  const inRooms = new Set((core.groups ?? []).filter(({ title }) => rooms.includes(title)).flatMap(({ children }) => children));
  return (core.children ?? []).filter(({ id, kind }) => inRooms.has(id) && kinds.includes(kind));
}

/** Functions and constants of the rule rooms. */
function rules(): readonly Entry[] {
  return exportsOf(ruleRooms);
}

/** What answers by a clause of law, and the law itself. */
function ofLaw(): readonly Entry[] {
  return [...exportsOf(clauseRooms, [functionKind]).filter(({ name }) => !byNoClause.includes(name)), ...exportsOf(lawRooms, [variableKind])];
}

function commentOf(entry: Entry): Comment | undefined {
  return entry.signatures?.[0]?.comment ?? entry.comment;
}

function tag(entry: Entry, name: string): string {
  const found = commentOf(entry)?.blockTags?.find((block) => block.tag === name);
  return (found?.content ?? []).map(({ text }) => text).join('').trim();
}

function namesOf(entries: readonly Entry[]): readonly string[] {
  return entries.map(({ name }) => name);
}

describe('the API', () => {
  it('is built without a warning', () => {
    expect(output).not.toMatch(/warning|error/);
  });

  it('groups the exports by the rooms of the house', () => {
    const titles = (core.groups ?? []).map(({ title }) => title);
    expect(titles).toEqual(expect.arrayContaining(['Dates', 'Law', 'Sheets of criteria', 'Editions', 'Scores', 'Stars and referral', 'Certificates']));
    expect(titles.filter((title) => ['Functions', 'Constants', 'Types'].includes(title))).toEqual([]);
  });
});

describe('every export', () => {
  it('of the rule rooms is looked at', () => {
    expect(namesOf(rules())).toEqual(expect.arrayContaining(['assess', 'bandOf', 'certify', 'editionOn', 'qd148', 'rank', 'refer', 'walk']));
  });

  it('says what it is', () => {
    const silent = (core.children ?? []).filter((entry) => (commentOf(entry)?.summary ?? []).length === 0);
    expect(namesOf(silent)).toEqual([]);
  });

  it('that answers by a clause, or is law, has a legal basis', () => {
    expect(namesOf(ofLaw())).toEqual(expect.arrayContaining(['assess', 'bandOf', 'certify', 'councilResult', 'editionOn', 'ocopCycle', 'qd148', 'tayNinhCouncil']));
    expect(namesOf(ofLaw().filter((entry) => tag(entry, '@legalBasis') === ''))).toEqual([]);
  });

  it('that answers by none has none', () => {
    const named = (core.children ?? []).filter(({ name }) => byNoClause.includes(name));
    expect(namesOf(named)).toEqual(expect.arrayContaining(byNoClause));
    expect(namesOf(named.filter((entry) => tag(entry, '@legalBasis') !== ''))).toEqual([]);
  });

  it('with a legal basis gives the grade of its evidence, or where it stands', () => {
    const ungraded = rules().filter((entry) => tag(entry, '@legalBasis') !== '' && !graded.test(tag(entry, '@legalBasis')));
    expect(ungraded.map((entry) => `${entry.name}: ${tag(entry, '@legalBasis')}`)).toEqual([]);
  });

  it('with a legal basis names one: none says that there is no rule', () => {
    const silent = (project.children ?? []).flatMap(({ children = [] }) => children).filter((entry) => /\b(not|no) (a )?rule of\b/i.test(tag(entry, '@legalBasis')));
    expect(namesOf(silent)).toEqual([]);
  });

  it('of the rule rooms that is a function has an example', () => {
    const bare = rules().filter((entry) => entry.kind === functionKind && !tag(entry, '@example').includes('//=>'));
    expect(namesOf(bare)).toEqual([]);
  });

  it('of the rule rooms that gives a Result names its errors by code', () => {
    const silent = rules().filter((entry) => {
      const givesResult = JSON.stringify(entry.signatures?.[0]?.type ?? '').includes('"name":"Result"');
      const words = (commentOf(entry)?.blockTags ?? []).flatMap(({ content }) => content.map(({ text }) => text)).join('');
      return givesResult && !/`[a-z]+(-[a-z]+)+`/.test(words);
    });
    expect(namesOf(silent)).toEqual([]);
  });
});
