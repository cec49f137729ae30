import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from './snippets';

// The API as data, warnings being errors; its pages are looked at in site.test.ts.

type Text = readonly { readonly text: string }[];
type Comment = { readonly summary: Text; readonly blockTags?: readonly { readonly tag: string; readonly content: Text }[] };
type Parameter = { readonly name: string; readonly comment?: Comment; readonly type?: { readonly name?: string } };
type Entry = {
  readonly name: string;
  readonly kind: number;
  readonly comment?: Comment;
  readonly signatures?: readonly { readonly comment?: Comment; readonly type?: unknown; readonly parameters?: readonly Parameter[] }[];
  readonly groups?: readonly { readonly title: string; readonly children: readonly number[] }[];
  readonly children?: readonly (Entry & { readonly id: number })[];
};

const functionKind = 64;
const variableKind = 32;
const propertyKind = 1024;
const typeKind = 2097152;
const ruleRooms = [
  'Law',
  'Sheets of criteria',
  'Editions',
  'What is in force',
  'Categories and product sets',
  'Scores',
  'Stars and referral',
  'Councils',
  'Plans for a star',
  'Comparisons',
  'Procedure',
  'Certificates',
  'The OCOP cycle',
  'The annual plan',
  'Local law',
  'Explanations',
];
/** The rooms whose functions answer by a clause, and what in them answers by none: forms, what a sheet holds, answers written down, a drawing. */
const clauseRooms = [
  'What is in force',
  'Scores',
  'Stars and referral',
  'Councils',
  'Plans for a star',
  'Procedure',
  'Certificates',
  'The OCOP cycle',
];
const byNoClause = [
  'answersFromForm',
  'answersFromPoints',
  'codeOfField',
  'diagram',
  'fieldName',
  'formatSheet',
  'parseSheet',
  'pointsByCriterion',
  'topAnswers',
];
/** The rooms whose constants are law. */
const lawRooms = ['Editions', 'What is in force', 'Local law'];
/** A grade of evidence, or where it stands: with the data, the edition, another rule. */
const graded = /\b(text|official|press|transcription|derived|readings?|grade|basis|citations?|rubric|printed|sheet|edition)\b|`\w+`/i;
/** The entries whose exports are told in Vietnamese; a sheet carries its Vietnamese name in the printed title. */
const toldInVietnamese = ['ocop', 'ocop/rubric-for', 'ocop/plans', 'ocop/schemas', 'ocop/testing'];
/** Types that hold everything, and so no day and no points to speak of; faults; the sheet and the plan themselves. */
const holdsAll = [
  'Edition',
  'EditionFacts',
  'EditionId',
  'EditionLapsed',
  'EditionQuestion',
  'Rubric',
  'Criterion',
  'Checklist',
  'Option',
  'CriterionChange',
  'CarriedAnswer',
  'CarriedAnswers',
  'AnswerToReview',
  'ProgrammePlan',
  'Storable',
  'Explainable',
  'StoredResult',
  'State',
  'StateAt',
  'Running',
  'Held',
  'Reason',
  'Refusal',
  'NoEditionInForce',
];

/** What every result carries, told by the types of its own: what it is, whose rules were read, what it rests on. */
const carriedByAll = ['result', 'kind', 'code', 'edition', 'set', 'variant', 'readings', 'basis', 'sources'];
/** Faults, whose codes are told in words by `describeFault`. */
const isFault = /Fault$|^Invalid|^Unknown|^No[A-Z]|^Not[A-Z]|^Missing|^Refusal$|^EditionLapsed$/;

let folder = '';
let output = '';
let project: Entry = { name: '', kind: 0 };
let core: Entry = project;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ocop-docs-'));
  output = execFileSync(process.execPath, ['node_modules/typedoc/bin/typedoc', '--options', 'docs/typedoc.mjs', '--json', join(folder, 'api.json')], {
    cwd: root,
    encoding: 'utf8',
  });
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
  return textOf(found?.content);
}

function textOf(parts: Text = []): string {
  return parts
    .map(({ text }) => text)
    .join('')
    .trim();
}

/** One to three sentences in composed Vietnamese letters. */
function isVietnamese(text: string): boolean {
  const sentences = text.split(/[.!?](?:\s|$)/).filter((sentence) => sentence.trim() !== '');
  return (
    /[ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]/i.test(text) &&
    text === text.normalize('NFC') &&
    text.endsWith('.') &&
    sentences.length <= 3
  );
}

/** What a comment says of what an export is, takes and gives, in both languages. */
function told(entry: Entry): string {
  const { summary = [], blockTags = [] } = commentOf(entry) ?? {};
  const tags = blockTags.filter((block) => ['@vi', '@returns'].includes(block.tag)).flatMap(({ content }) => content);
  const parameters = (entry.signatures?.[0]?.parameters ?? []).flatMap(({ comment }) => comment?.summary ?? []);
  return [...summary, ...tags, ...parameters].map(({ text }) => text).join('');
}

/** The names, anywhere in a piece of the API's data, of what is of a kind. */
function namedIn(
  data: unknown,
  is: (entry: { readonly name: unknown; readonly type?: unknown; readonly kind?: unknown }) => boolean,
): readonly string[] {
  if (typeof data !== 'object' || data === null) return [];
  const inside = Object.values(data).flatMap((part) => namedIn(part, is));
  return 'name' in data && typeof data.name === 'string' && is(data) ? [data.name, ...inside] : inside;
}

function referencesIn(data: unknown): readonly string[] {
  return namedIn(data, ({ type }) => type === 'reference');
}

/** The types that hold such a property, or one of some types, themselves or in a type they hold. */
function typesHolding(property: RegExp, first: readonly string[]): readonly string[] {
  const types = (core.children ?? []).filter(({ kind, name }) => kind === typeKind && !holdsAll.includes(name) && !name.endsWith('Fault'));
  let found = [...first, ...namesOf(types.filter((type) => namedIn(type, ({ kind }) => kind === propertyKind).some((name) => property.test(name))))];
  for (;;) {
    const more = types.filter((type) => !found.includes(type.name) && referencesIn(type).some((name) => found.includes(name)));
    if (more.length === 0) return found;
    found = [...found, ...namesOf(more)];
  }
}

function functionsOf(): readonly Entry[] {
  return (core.children ?? []).filter(({ kind }) => kind === functionKind);
}

function isNumber({ type }: Parameter): boolean {
  return type?.name === 'number';
}

/** Functions that count days, or give days that something begins or ends on; to read or write a date is neither. */
function givingDays(): readonly Entry[] {
  const ofDays = typesHolding(/^(firstDay|lastDay|doneBefore)$/, ['Window']);
  const inRules = namesOf(rules());
  return functionsOf().filter((entry) => {
    const { type, parameters = [] } = entry.signatures?.[0] ?? {};
    const given = referencesIn(type);
    return (
      given.some((name) => ofDays.includes(name)) ||
      (given.includes('CalendarDate') && (inRules.includes(entry.name) || parameters.some(({ name }) => /^(days|months)$/.test(name))))
    );
  });
}

/** Functions that take or give points. */
function ofPoints(): readonly Entry[] {
  const types = typesHolding(/^(points|total|gain|bounds|parts)$/, ['Score', 'ScoreInput']);
  return functionsOf().filter(({ signatures }) => {
    const { type, parameters = [] } = signatures?.[0] ?? {};
    return referencesIn([type, parameters.map((parameter) => parameter.type)]).some((name) => types.includes(name));
  });
}

type Told = {
  readonly of: string;
  readonly name: string;
  readonly comment?: Comment | undefined;
  readonly type?: { readonly type?: string } | undefined;
};

/** What is of a kind, anywhere in an export. */
function within(of: string, data: unknown, kind: number): readonly Told[] {
  if (typeof data !== 'object' || data === null) return [];
  const inside = Object.values(data).flatMap((part) => within(of, part, kind));
  return 'kind' in data && data.kind === kind ? [{ ...(data as unknown as Told), of }, ...inside] : inside;
}

/** Everything of a kind in what the package exports. */
function everyOne(kind: number): readonly Told[] {
  const entries = (project.children ?? []).filter(({ name }) => toldInVietnamese.includes(name));
  return entries.flatMap(({ children = [] }) => children).flatMap((entry) => within(entry.name, entry, kind));
}

/** The types that the functions of the rule rooms give, and those they hold; a type worked out of another has no properties to tell. */
function givenTypes(): readonly Entry[] {
  const types = new Map(
    (core.children ?? []).filter(({ kind, name }) => kind === typeKind && !isFault.test(name) && name !== 'CodesOf').map((type) => [type.name, type]),
  );
  const found = new Set(
    exportsOf([...ruleRooms, 'Stored results'], [functionKind]).flatMap(({ signatures = [] }) => referencesIn(signatures.map(({ type }) => type))),
  );
  for (const name of found) for (const held of referencesIn(types.get(name))) found.add(held);
  return [...found].flatMap((name) => types.get(name) ?? []);
}

function summaryOf({ comment }: Told): string {
  return textOf(comment?.summary);
}

function isToldInBoth(one: Told): boolean {
  const vi = (one.comment?.blockTags ?? []).find(({ tag: name }) => name === '@vi')?.content ?? [];
  return (
    summaryOf(one) !== '' &&
    isVietnamese(
      vi
        .map(({ text }) => text)
        .join('')
        .trim(),
    )
  );
}

function placesOf(all: readonly Told[]): readonly string[] {
  return all.map(({ of, name }) => `${of}.${name}`);
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
    expect(titles).toEqual(
      expect.arrayContaining(['Dates', 'Law', 'Sheets of criteria', 'Editions', 'Scores', 'Stars and referral', 'Certificates']),
    );
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

  it('says in Vietnamese what it is, in a few sentences', () => {
    const entries = (project.children ?? []).filter(({ name }) => toldInVietnamese.includes(name));
    expect(namesOf(entries)).toHaveLength(toldInVietnamese.length);
    const exported = entries.flatMap(({ children = [] }) => children).filter(({ kind }) => [functionKind, variableKind, typeKind].includes(kind));
    expect(namesOf(exported)).toEqual(
      expect.arrayContaining(['assess', 'qd26', 'Assessment', 'rubricFor', 'sonHa2024', 'scoreSchema', 'madeUpRubrics']),
    );
    const silent = exported.filter((entry) => !isVietnamese(tag(entry, '@vi')));
    expect(namesOf(silent)).toEqual([]);
  });

  it('that gives the days of a term or a window says whether they are inclusive, in both languages', () => {
    expect(namesOf(givingDays())).toEqual(
      expect.arrayContaining(['addDays', 'certify', 'deadline', 'filingWindow', 'roundOf', 'scheduleOn', 'standing']),
    );
    expect(namesOf(givingDays().filter((entry) => !/\binclusive\b/.test(told(entry))))).toEqual([]);
    expect(namesOf(givingDays().filter((entry) => !/tính cả|không tính|đều tính/i.test(tag(entry, '@vi'))))).toEqual([]);
  });

  it('of scores speaks of points, in both languages', () => {
    expect(namesOf(ofPoints())).toEqual(expect.arrayContaining(['assess', 'bandOf', 'checkScore', 'councilResult', 'planFor', 'rank', 'refer']));
    expect(namesOf(ofPoints().filter((entry) => !/\bpoints?\b/i.test(told(entry))))).toEqual([]);
    expect(namesOf(ofPoints().filter((entry) => !/điểm/i.test(tag(entry, '@vi'))))).toEqual([]);
  });

  it('that takes or gives a bare number says of what', () => {
    const unit = /\b(days?|months?|points?|digits?|number of)\b|\b\d+ to \d+\b/i;
    const taken = functionsOf().flatMap((entry) =>
      (entry.signatures?.[0]?.parameters ?? []).filter(isNumber).map((parameter) => ({ entry, parameter })),
    );
    expect(taken.map(({ parameter }) => parameter.name)).toEqual(expect.arrayContaining(['days', 'months', 'decimals', 'number']));
    const bare = taken.filter(({ parameter }) => !unit.test((parameter.comment?.summary ?? []).map(({ text }) => text).join('')));
    expect(bare.map(({ entry, parameter }) => `${entry.name}: ${parameter.name}`)).toEqual([]);
    const given = functionsOf().filter(({ signatures }) => (signatures?.[0]?.type as Parameter['type'])?.name === 'number');
    expect(namesOf(given.filter((entry) => !unit.test(tag(entry, '@returns'))))).toEqual([]);
  });

  it('that answers by a clause, or is law, has a legal basis', () => {
    expect(namesOf(ofLaw())).toEqual(
      expect.arrayContaining(['assess', 'bandOf', 'certify', 'councilResult', 'editionOn', 'ocopCycle', 'qd148', 'tayNinhCouncil']),
    );
    expect(namesOf(ofLaw().filter((entry) => tag(entry, '@legalBasis') === ''))).toEqual([]);
  });

  it('that answers by none has none', () => {
    const named = (core.children ?? []).filter(({ name }) => byNoClause.includes(name));
    expect(namesOf(named)).toEqual(expect.arrayContaining(byNoClause));
    expect(namesOf(named.filter((entry) => tag(entry, '@legalBasis') !== ''))).toEqual([]);
  });

  it('with a legal basis tells it in both languages, the clauses as an official names them', () => {
    const based = (project.children ?? []).flatMap(({ children = [] }) => children).filter((entry) => tag(entry, '@legalBasis') !== '');
    expect(namesOf(based)).toEqual(expect.arrayContaining(['assess', 'bandOf', 'rubricFor', 'rubricOn', 'sonHa2024']));
    const basisOf = (name: string): string => tag(based.find((entry) => entry.name === name) as Entry, '@legalBasis');
    // of citations alone, and of prose
    expect(basisOf('bandOf')).toMatch(/^148\/QĐ-TTg Điều 1 khoản 2 \(báo chí\), 26\/2026\/QĐ-TTg Điều 3 \(văn bản\)/);
    expect(basisOf('filingWindow')).toMatch(/^26\/2026\/QĐ-TTg Điều 7 khoản 6 điểm a: từ 180 đến 120 ngày/);
    expect(basisOf('refer')).toContain('Điều 7 khoản 3 điểm đ đến điểm e, Điều 7 khoản 4 điểm đ đến điểm g');
    const silent = based.filter((entry) => {
      const [vi = '', ...english] = tag(entry, '@legalBasis').split(/\s·\s/);
      return !isVietnamese(vi) || /\b(Art|Annex|text|press)\b/.test(vi) || english.length !== 1;
    });
    expect(namesOf(silent)).toEqual([]);
  });

  it('with a legal basis gives the grade of its evidence, or where it stands', () => {
    const ungraded = rules().filter((entry) => tag(entry, '@legalBasis') !== '' && !graded.test(tag(entry, '@legalBasis')));
    expect(ungraded.map((entry) => `${entry.name}: ${tag(entry, '@legalBasis')}`)).toEqual([]);
  });

  it('with a legal basis names one: none says that there is no rule', () => {
    const silent = (project.children ?? [])
      .flatMap(({ children = [] }) => children)
      .filter((entry) => /\b(not|no) (a )?rule of\b/i.test(tag(entry, '@legalBasis')));
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

describe('every property', () => {
  it('that is told at all is told in both languages', () => {
    const commented = everyOne(propertyKind).filter(({ comment }) => comment !== undefined);
    expect(commented.length).toBeGreaterThan(700);
    expect(placesOf(commented)).toEqual(
      expect.arrayContaining(['Certificate.lastDay', 'Standing.mayUseStars', 'Referral.by', 'Plan.changes', 'Deadline.days']),
    );
    expect(placesOf(commented.filter((one) => !isToldInBoth(one)))).toEqual([]);
  });

  it('of what the rules give is told, but what every result carries and what has one value only', () => {
    const given = givenTypes();
    expect(namesOf(given)).toEqual(
      expect.arrayContaining([
        'Assessment',
        'Certificate',
        'CouncilResult',
        'Deadline',
        'Plan',
        'Ranking',
        'Referral',
        'Standing',
        'Edition',
        'Rubric',
      ]),
    );
    const own = given
      .flatMap((type) => within(type.name, type, propertyKind))
      .filter(({ name, type }) => !carriedByAll.includes(name) && type?.type !== 'literal' && !name.startsWith('['));
    expect(own.length).toBeGreaterThan(600);
    expect([...new Set(placesOf(own.filter((one) => !isToldInBoth(one))))]).toEqual([]);
  });

  it('that types have in common is shown where it is used', () => {
    const shown = (name: string): readonly string[] =>
      givenTypes()
        .filter((type) => type.name === name)
        .flatMap((type) => within(name, type, propertyKind).map((property) => property.name));
    expect(shown('CompleteAssessment')).toEqual(expect.arrayContaining(['setName', 'caveats', 'sources', 'total', 'unmet']));
    expect(shown('Referral')).toEqual(expect.arrayContaining(['level', 'starFrom', 'sources', 'by']));
  });
});

describe('what a function returns', () => {
  it('is told in both languages where it is told', () => {
    const functions = (project.children ?? []).flatMap(({ children = [] }) => children).filter(({ kind }) => kind === functionKind);
    const returning = functions.filter((entry) => tag(entry, '@returns') !== '');
    expect(namesOf(returning)).toEqual(expect.arrayContaining(['assess', 'rubricFor', 'rubricOn', 'withdraw']));
    expect(returning.length).toBeGreaterThan(70);
    const silent = returning.filter((entry) => {
      const [vi = '', ...english] = tag(entry, '@returns').split(/\s·\s/);
      return !isVietnamese(vi) || english.length !== 1;
    });
    expect(namesOf(silent)).toEqual([]);
  });
});

describe('every parameter of a function', () => {
  it('is told in both languages', () => {
    const parameters = functionsOf().flatMap((entry) =>
      (entry.signatures?.[0]?.parameters ?? []).map(({ name, comment }): Told => ({ of: entry.name, name, comment })),
    );
    expect(parameters.length).toBeGreaterThan(170);
    const silent = parameters.filter(({ comment }) => comment === undefined);
    expect(placesOf(silent)).toEqual([]);
    expect(placesOf(parameters.filter((one) => !isToldInBoth(one)))).toEqual([]);
  });
});
