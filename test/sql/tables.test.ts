import { cite, editions, qd148, qd26, type Rubric } from 'ocop';
import { whiteSpirit } from 'ocop/rubrics/qd-148-2023';
import { describe, expect, it } from 'vitest';
import { readCsv } from '../../examples/register-report/readCsv';
import { createTables, type Dialect } from '../../src/sql/createTables';
import { csvOf } from '../../src/sql/csvOf';
import { lawTables } from '../../src/sql/lawTables';
import { loadTables } from '../../src/sql/loadTables';
import { registerTables } from '../../src/sql/registerTables';
import { sheetId } from '../../src/sql/sheetId';
import { sqlFiles } from '../../src/sql/sqlFiles';
import type { Cell, Table } from '../../src/sql/table';
import { rubrics } from './randomSheets';

// A table of two columns that knows everything a table can be, written out by hand for each database.
const kinds: Table = {
  name: 'kinds',
  columns: [
    { name: 'kind', type: 'key' },
    { name: 'told', type: 'words', empty: true },
  ],
  key: ['kind'],
};
const things: Table = {
  name: 'things',
  columns: [
    { name: 'thing', type: 'key' },
    { name: 'kind', type: 'key' },
    { name: 'many', type: 'whole', startsAt: 1, check: 'many > 0' },
    { name: 'since', type: 'day' },
    { name: 'ended', type: 'day', empty: true },
    { name: 'lost', type: 'day', empty: true },
  ],
  key: ['thing', 'kind'],
  references: [{ columns: ['kind'], table: 'kinds', goesWithIt: true }],
  checks: ['ended > since'],
  indexes: [['since'], ['kind', 'many']],
  oneRunning: { column: 'thing', whileEmpty: ['ended', 'lost'] },
};

describe('the statements that make a table', () => {
  it.each<[Dialect, string]>([
    [
      'postgresql',
      `CREATE TABLE ocop_kinds (
  kind VARCHAR(100) NOT NULL,
  told TEXT,
  PRIMARY KEY (kind)
);

CREATE TABLE ocop_things (
  thing VARCHAR(100) NOT NULL,
  kind VARCHAR(100) NOT NULL,
  many INTEGER NOT NULL DEFAULT 1 CHECK (many > 0),
  since DATE NOT NULL,
  ended DATE,
  lost DATE,
  PRIMARY KEY (thing, kind),
  FOREIGN KEY (kind) REFERENCES ocop_kinds (kind) ON DELETE CASCADE,
  CHECK (ended > since)
);
CREATE INDEX ocop_things_since ON ocop_things (since);
CREATE INDEX ocop_things_kind_many ON ocop_things (kind, many);
CREATE UNIQUE INDEX ocop_things_running ON ocop_things (thing) WHERE ended IS NULL AND lost IS NULL;
`,
    ],
    [
      'mysql',
      `CREATE TABLE ocop_kinds (
  kind VARCHAR(100) NOT NULL,
  told TEXT,
  PRIMARY KEY (kind)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE ocop_things (
  thing VARCHAR(100) NOT NULL,
  kind VARCHAR(100) NOT NULL,
  many INTEGER NOT NULL DEFAULT 1 CHECK (many > 0),
  since DATE NOT NULL,
  ended DATE,
  lost DATE,
  running VARCHAR(100) GENERATED ALWAYS AS (CASE WHEN ended IS NULL AND lost IS NULL THEN thing END) STORED UNIQUE,
  PRIMARY KEY (thing, kind),
  FOREIGN KEY (kind) REFERENCES ocop_kinds (kind) ON DELETE CASCADE,
  CHECK (ended > since)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
CREATE INDEX ocop_things_since ON ocop_things (since);
CREATE INDEX ocop_things_kind_many ON ocop_things (kind, many);
`,
    ],
    [
      'sqlite',
      `CREATE TABLE ocop_kinds (
  kind TEXT NOT NULL,
  told TEXT,
  PRIMARY KEY (kind)
) STRICT;

CREATE TABLE ocop_things (
  thing TEXT NOT NULL,
  kind TEXT NOT NULL,
  many INTEGER NOT NULL DEFAULT 1 CHECK (many > 0),
  since TEXT NOT NULL CHECK (date(since) IS since),
  ended TEXT CHECK (date(ended) IS ended),
  lost TEXT CHECK (date(lost) IS lost),
  PRIMARY KEY (thing, kind),
  FOREIGN KEY (kind) REFERENCES ocop_kinds (kind) ON DELETE CASCADE,
  CHECK (ended > since)
) STRICT;
CREATE INDEX ocop_things_since ON ocop_things (since);
CREATE INDEX ocop_things_kind_many ON ocop_things (kind, many);
CREATE UNIQUE INDEX ocop_things_running ON ocop_things (thing) WHERE ended IS NULL AND lost IS NULL;
`,
    ],
    [
      'warehouse',
      `CREATE TABLE ocop_kinds (
  kind VARCHAR,
  told VARCHAR
);

CREATE TABLE ocop_things (
  thing VARCHAR,
  kind VARCHAR,
  many INTEGER,
  since DATE,
  ended DATE,
  lost DATE
);
`,
    ],
  ])('in %s', (dialect, sql) => {
    expect(createTables([kinds, things], dialect)).toBe(sql);
  });

  it('refer to a row by all of its key', () => {
    const parts: Table = { ...kinds, name: 'parts', references: [{ columns: ['thing', 'kind'], table: 'things' }] };
    expect(createTables([kinds, things, parts], 'sqlite')).toContain('  FOREIGN KEY (thing, kind) REFERENCES ocop_things (thing, kind)\n');
  });

  it('refer to a row that must stay where nothing says that it goes with it', () => {
    const stays: Table = { ...things, references: [{ columns: ['kind'], table: 'kinds' }] };
    expect(createTables([kinds, stays], 'postgresql')).toContain('  FOREIGN KEY (kind) REFERENCES ocop_kinds (kind),\n');
  });
});

describe('the statements that read a table', () => {
  it.each<[Dialect, string]>([
    ['postgresql', String.raw`\copy ocop_kinds FROM 'kinds.csv' WITH (FORMAT csv, HEADER true, ENCODING 'UTF8')` + '\n'],
    [
      'mysql',
      `LOAD DATA LOCAL INFILE 'kinds.csv' INTO TABLE ocop_kinds CHARACTER SET utf8mb4 FIELDS TERMINATED BY ',' OPTIONALLY ENCLOSED BY '"' ESCAPED BY '' LINES TERMINATED BY '\\n' IGNORE 1 LINES (kind, @told) SET told = NULLIF(@told, '');\n`,
    ],
    ['sqlite', ".import --csv kinds.csv read_kinds\nINSERT INTO ocop_kinds SELECT kind, NULLIF(told, '') FROM read_kinds;\nDROP TABLE read_kinds;\n"],
    ['warehouse', `COPY ocop_kinds FROM 'kinds.csv' (FORMAT csv, HEADER true, DELIM ',', QUOTE '"', ESCAPE '"');\n`],
  ])('in %s', (dialect, sql) => {
    expect(loadTables([kinds], dialect)).toBe(sql);
    expect(loadTables([kinds, kinds], dialect)).toBe(sql + sql);
  });

  it('in MySQL set nothing where nothing may be empty, and each of several', () => {
    const [kind] = kinds.columns;
    if (kind === undefined) throw new Error('a column is wanted');
    expect(loadTables([{ ...kinds, columns: [kind] }], 'mysql')).toMatch(/ \(kind\);\n$/);
    expect(loadTables([things], 'mysql')).toMatch(
      / \(thing, kind, many, since, @ended, @lost\) SET ended = NULLIF\(@ended, ''\), lost = NULLIF\(@lost, ''\);\n$/,
    );
  });
});

describe('a CSV file', () => {
  it('has a line a row, each field as it is, and quoted where it must be', () => {
    const rows: readonly (readonly Cell[])[] = [
      ['a', 1, null],
      ['b, c', 0, 'said "so"'],
      ['two\nlines', -1, ''],
    ];
    expect(csvOf(['x', 'y', 'z'], rows)).toBe('x,y,z\na,1,\n"b, c",0,"said ""so"""\n"two\nlines",-1,\n');
    expect(csvOf(['x'], [])).toBe('x\n');
  });
});

describe('the id of a sheet', () => {
  it('is its edition, its set in two digits and its variant', () => {
    expect(sheetId({ edition: 'qd-26-2026', set: 3 })).toBe('qd-26-2026-03');
    expect(sheetId({ edition: 'qd-148-2023', set: 14 })).toBe('qd-148-2023-14');
    expect(sheetId({ edition: 'qd-1048-2019', set: 26, variant: '2019' })).toBe('qd-1048-2019-26-2019');
  });
});

/** A table in a line: its key, its columns with their types, `?` where one may be empty; what holds for it. */
const inShort = ({ name, key, columns }: Table): string =>
  `${name} (${key.join(', ')}): ${columns.map((column) => `${column.name} ${column.type}${column.empty === true ? '?' : ''}`).join(', ')}`;
const checksOf = ({ name, columns }: Table): readonly string[] =>
  columns.flatMap((column) => (column.check === undefined ? [] : [`${name}.${column.name}: ${column.check}`]));
const refersTo = ({ name, references = [] }: Table): readonly string[] =>
  references.map(({ columns, table, goesWithIt }) => `${name} (${columns.join(', ')}) ${table}${goesWithIt === true ? ', and goes with it' : ''}`);

describe('the tables, as a query names them', () => {
  it('of the law', () => {
    expect(lawTables.map(inShort)).toEqual([
      'sources (source): source key, grade key, name_vi words, name_en words, address words?, note_vi words?, note_en words?',
      'editions (edition): edition key, instrument words, name_vi words, name_en words, in_force_from day, new_filings_until day?, rubrics key, least_points whole, most_points whole, basis words',
      'rubrics (sheet): sheet key, edition key, set_number whole, variant key?, category key?, name_vi words, name_en words, basis words',
      'criteria (sheet, code): sheet key, code key, line_number whole, part key, kind key, most_points whole, question key, question_most_points whole, name_vi words, name_en words',
      'boxes (sheet, code, box): sheet key, code key, box whole, points whole, min_star whole?, label_vi words, label_en words',
      'minimums (sheet, code, star, heading_mark): sheet key, code key, star whole, heading_mark key, box whole',
      'grounds (sheet, ground_number): sheet key, ground_number whole, ground key, kind key, code key?, name_vi words, name_en words',
      'bands (edition, star): edition key, star whole, from_points whole, last_whole_below whole?, wording words, basis words',
      'levels (edition, level_name): edition key, level_name key, level_number whole, role_name key, reason key?, authority_vi words?, authority_en words?, refers_from whole?, refers_to key?, returns_below whole?, returns_to key?, basis words',
      'certificate_terms (edition, star): edition key, star whole, issuer key, authority_vi words, authority_en words, term_months whole, notice_days_before whole?, filing_from_days_before whole?, filing_to_days_before whole?, basis words',
      'readings (edition, reading, answer): edition key, reading key, answer key, chosen whole, question_vi words, question_en words, answer_vi words, answer_en words',
    ]);
  });

  it('of a register', () => {
    expect(registerTables.map(inShort)).toEqual([
      'dossiers (dossier): dossier key, product key, edition key, sheet key, filed_on day?, star whole?, row_version whole',
      'answers (dossier, code, box): dossier key, code key, box whole',
      'eliminations (dossier, ground): dossier key, ground key',
      'certificates (certificate): certificate key, product key, edition key, star whole, first_day day, last_day day, notice_by day?, filing_first_day day?, filing_last_day day?, filed_on day?, kept_until day?, withdrawn_on day?, replaced_on day?, row_version whole',
      'days (on_day): on_day day',
    ]);
  });

  it('with what holds in them', () => {
    expect([...lawTables, ...registerTables].flatMap(checksOf)).toEqual([
      "criteria.part: part IN ('A', 'B', 'C')",
      "criteria.kind: kind IN ('criterion', 'checklist')",
      'boxes.box: box > 0',
      'boxes.points: points >= 0',
      'minimums.star: star BETWEEN 1 AND 5',
      "minimums.heading_mark: heading_mark IN ('on-a-box', 'first-box', 'top-box')",
      'minimums.box: box > 0',
      'bands.star: star BETWEEN 1 AND 5',
      "levels.role_name: role_name IN ('none', 'reports', 'evaluates')",
      'certificate_terms.star: star BETWEEN 1 AND 5',
      'readings.chosen: chosen IN (0, 1)',
      'dossiers.star: star BETWEEN 1 AND 5',
      'dossiers.row_version: row_version > 0',
      'answers.box: box >= 0',
      'certificates.star: star BETWEEN 3 AND 5',
      'certificates.row_version: row_version > 0',
    ]);
    const certificates = registerTables.find(({ name }) => name === 'certificates');
    expect(certificates?.checks).toEqual([
      'last_day > first_day',
      'filing_last_day >= filing_first_day',
      '(filing_first_day IS NULL AND filing_last_day IS NULL) OR (filing_first_day IS NOT NULL AND filing_last_day IS NOT NULL)',
    ]);
    expect(certificates?.indexes).toEqual([['last_day']]);
    expect(certificates?.oneRunning).toEqual({ column: 'product', whileEmpty: ['withdrawn_on', 'replaced_on'] });
    const versions = registerTables.flatMap(({ columns }) => columns.filter(({ name }) => name === 'row_version'));
    expect(versions.map(({ startsAt }) => startsAt)).toEqual([1, 1]);
  });

  it('and how they refer to each other: a row of answers goes with its dossier, nothing of the law goes with anything', () => {
    expect([...lawTables, ...registerTables].flatMap(refersTo)).toEqual([
      'rubrics (edition) editions',
      'criteria (sheet) rubrics',
      'boxes (sheet, code) criteria',
      'minimums (sheet, code) criteria',
      'grounds (sheet) rubrics',
      'bands (edition) editions',
      'levels (edition) editions',
      'certificate_terms (edition) editions',
      'readings (edition) editions',
      'dossiers (edition) editions',
      'dossiers (sheet) rubrics',
      'answers (dossier) dossiers, and goes with it',
      'eliminations (dossier) dossiers, and goes with it',
      'certificates (edition) editions',
    ]);
  });
});

describe('the rows of the law', () => {
  /** Rows of a table by the names of its columns. */
  const rowsOf = (name: string, law = { editions, rubrics }): readonly { readonly [column: string]: Cell | undefined }[] => {
    const table = lawTables.find((one) => one.name === name);
    return (table?.rows(law) ?? []).map((row) => Object.fromEntries((table?.columns ?? []).map((column, at) => [column.name, row[at]])));
  };
  const only = (edition: (typeof editions)[number], ...sheets: readonly Rubric[]) => ({ editions: [edition], rubrics: sheets });

  it('name each source once, with its address and note where there are any', () => {
    const all = new Map(editions.flatMap(({ sources }) => sources).map((source) => [source.id, source]));
    expect(rowsOf('sources').map((row) => row['source'])).toEqual([...all.keys()]);
    for (const row of rowsOf('sources')) {
      const source = all.get(row['source'] as string);
      expect(row).toEqual({
        source: source?.id,
        grade: source?.grade,
        name_vi: source?.name.vi,
        name_en: source?.name.en,
        address: source?.address ?? null,
        note_vi: source?.note?.vi ?? null,
        note_en: source?.note?.en ?? null,
      });
    }
  });

  it('give an edition its days, its scale and its basis', () => {
    // 148/QĐ-TTg is in force from 24/02/2023; new dossiers come under it through 05/07/2025.
    expect(rowsOf('editions', only(qd148))).toEqual([
      {
        edition: 'qd-148-2023',
        instrument: '148/QĐ-TTg',
        name_vi: qd148.name.vi,
        name_en: qd148.name.en,
        in_force_from: '2023-02-24',
        new_filings_until: '2025-07-05',
        rubrics: 'qd-148-2023',
        least_points: 0,
        most_points: 100,
        basis: qd148.basis.map((each) => cite(each, 'vi')).join(' · '),
      },
    ]);
    expect(rowsOf('editions', only(qd26))[0]).toMatchObject({ new_filings_until: null, in_force_from: '2026-05-22' });
  });

  it('give a sheet its category and its name', () => {
    expect(rowsOf('rubrics', only(qd148, whiteSpirit))).toEqual([
      {
        sheet: 'qd-148-2023-14',
        edition: 'qd-148-2023',
        set_number: 14,
        variant: null,
        category: 'beverage',
        name_vi: 'Rượu trắng',
        name_en: 'White spirit',
        basis: whiteSpirit.basis.map((each) => cite(each, 'vi')).join(' · '),
      },
    ]);
    expect(rowsOf('rubrics', only(qd26, whiteSpirit))[0]?.['category']).toBeNull();
    expect(rowsOf('rubrics', { editions: [{ ...qd148, productSets: [] }], rubrics: [whiteSpirit] })[0]?.['category']).toBeNull();
  });

  it('have every criterion that is answered, in printed order, with the most it can bring', () => {
    const rows = rowsOf('criteria', only(qd148, whiteSpirit));
    expect(rows.map(({ line_number: line }) => line)).toEqual(rows.map((_, at) => at + 1));
    expect(rows[0]).toMatchObject({ sheet: 'qd-148-2023-14', code: '1.a', part: 'A', kind: 'criterion', question: '1.a' });
    const most = (part: string): number =>
      rows.filter((row) => row['part'] === part).reduce((sum, row) => sum + (row['question_most_points'] as number), 0);
    expect(['A', 'B', 'C'].map(most)).toEqual([40, 25, 35]);
    expect(rows.every((row) => row['most_points'] === row['question_most_points'] && row['question'] === row['code'])).toBe(true);
  });

  it('have every box with its points and mark', () => {
    const rows = rowsOf('boxes', only(qd148, whiteSpirit)).filter(({ code }) => code === '1.a');
    expect(rows.map(({ box, points, min_star: mark }) => [box, points, mark])).toEqual([
      [1, 1, 3],
      [2, 3, null],
      [3, 5, null],
    ]);
    expect(rows[0]).toMatchObject({ sheet: 'qd-148-2023-14', label_vi: expect.stringMatching(/dưới 50/i) as string });
    expect(rows[0]?.['label_en']).toMatch(/50/);
  });

  it('have each mark as a minimum, the mark on a heading once for each way it is read', () => {
    const rows = rowsOf('minimums', only(qd148, whiteSpirit));
    expect(rows.filter(({ code }) => code === '1.a')).toEqual([{ sheet: 'qd-148-2023-14', code: '1.a', star: 3, heading_mark: 'on-a-box', box: 1 }]);
    // "Sở hữu trí tuệ", `****` on its heading: at least the first box, or the top one of two.
    expect(rows.filter(({ code }) => code === '3.e').map(({ star, heading_mark: read, box }) => [star, read, box])).toEqual([
      [4, 'first-box', 1],
      [4, 'top-box', 2],
    ]);
  });

  it('have the grounds of a sheet in order', () => {
    const [sheet] = rubrics.filter(({ eliminations }) => eliminations.some(({ at }) => at !== undefined));
    if (sheet === undefined) throw new Error('a ground at a criterion is wanted');
    expect(rowsOf('grounds', only(qd26, sheet))).toEqual(
      sheet.eliminations.map(({ id, kind, at, name }, index) => ({
        sheet: sheetId(sheet),
        ground_number: index + 1,
        ground: id,
        kind,
        code: at ?? null,
        name_vi: name.vi,
        name_en: name.en,
      })),
    );
  });

  it('have the bands of an edition, with the last whole point of the one below where its wording has one', () => {
    // 26/2026 Art. 3(3): 90, 70, 50, 30.
    expect(rowsOf('bands', only(qd26)).map(({ star, from_points: from, last_whole_below: below }) => [star, from, below])).toEqual([
      [5, 90, null],
      [4, 70, null],
      [3, 50, null],
      [2, 30, null],
      [1, 0, null],
    ]);
    // 1048: 90-100, 70-89, 50-69, 30-49, under 30.
    expect(
      rowsOf('bands')
        .filter(({ edition }) => edition === 'qd-1048-2019')
        .map(({ star, last_whole_below: below }) => [star, below]),
    ).toEqual([
      [5, 89],
      [4, 69],
      [3, 49],
      [2, null],
      [1, null],
    ]);
    for (const row of rowsOf('bands')) expect(row['wording']).not.toBe('');
  });

  it('have the levels of an edition: what each does, where it sends a dossier and from how many points', () => {
    const rows = rowsOf('levels', only(qd26));
    expect(rows.map(({ level_name: level, level_number: number, role_name: role }) => [level, number, role])).toEqual([
      ['commune', 1, 'reports'],
      ['district', 2, 'none'],
      ['province', 3, 'evaluates'],
      ['central', 4, 'evaluates'],
    ]);
    const [commune, district, province, central] = rows;
    expect(commune).toMatchObject({ reason: null, refers_from: null, refers_to: 'province', returns_below: null, returns_to: null });
    expect(commune?.['authority_vi']).toMatch(/xã/);
    expect(district).toMatchObject({
      reason: 'abolished',
      authority_vi: null,
      authority_en: null,
      refers_from: null,
      refers_to: null,
      returns_below: null,
    });
    for (const row of rows) expect(row['basis']).toMatch(/QĐ-TTg/);
    // 26/2026 Art. 7(3)e: 90 and more go to the centre.
    expect(province).toMatchObject({ refers_from: 90, refers_to: 'central', returns_below: null, returns_to: null });
    expect(central).toMatchObject({ refers_from: null, refers_to: null });
    expect(rowsOf('levels').some((row) => row['returns_below'] !== null && row['returns_to'] !== null)).toBe(true);
  });

  it('have what a certificate comes to, by star', () => {
    // 26/2026: 36 months, Art. 4(3); filed no sooner than 180 and no later than 120 days before, Art. 7(6)a.
    const rows = rowsOf('certificate_terms', only(qd26));
    expect(rows.map(({ star, issuer, term_months: months }) => [star, issuer, months])).toEqual([
      [3, 'province', 36],
      [4, 'province', 36],
      [5, 'central', 36],
    ]);
    expect(rows[0]).toMatchObject({
      authority_vi: qd26.certificate.issuers[3].authority.vi,
      authority_en: qd26.certificate.issuers[3].authority.en,
      notice_days_before: null,
      filing_from_days_before: 180,
      filing_to_days_before: 120,
    });
    expect(rowsOf('certificate_terms', only(qd148))[0]).toMatchObject({
      notice_days_before: 30,
      filing_from_days_before: null,
      filing_to_days_before: null,
    });
  });

  it('have every answer to an open question, one of them chosen', () => {
    const rows = rowsOf('readings', only(qd148)).filter(({ reading }) => reading === 'heading-mark');
    expect(rows.map(({ answer, chosen }) => [answer, chosen])).toEqual([
      ['first-box', 1],
      ['top-box', 0],
    ]);
    const { question, answers } = qd148.readings['heading-mark'] ?? {};
    expect(rows[1]).toMatchObject({
      edition: 'qd-148-2023',
      question_vi: question?.vi,
      question_en: question?.en,
      answer_vi: answers?.['top-box'].vi,
      answer_en: answers?.['top-box'].en,
    });
  });
});

describe('the files', () => {
  const files = sqlFiles({ editions, rubrics: [whiteSpirit] });

  it('are the tables, how they are read, one of rows for each table of the law, and the views', () => {
    expect(Object.keys(files).sort()).toEqual(
      [
        ...lawTables.map(({ name }) => `${name}.csv`),
        ...['postgresql', 'mysql', 'sqlite', 'warehouse'].flatMap((dialect) => [`${dialect}.sql`, `${dialect}-load.sql`]),
        'views.sql',
      ].sort(),
    );
    for (const dialect of ['postgresql', 'mysql', 'sqlite', 'warehouse'] as const) {
      expect(files[`${dialect}.sql`]).toBe(createTables([...lawTables, ...registerTables], dialect));
      expect(files[`${dialect}-load.sql`]).toBe(loadTables(lawTables, dialect));
    }
    expect(files['views.sql']).toContain('CREATE VIEW ocop_rankings AS');
  });

  it('of rows begin with the names of the columns', () => {
    for (const { name, columns } of lawTables) {
      expect(readCsv(files[`${name}.csv`] ?? '').rows[0]?.fields).toEqual(columns.map((column) => column.name));
    }
  });
});
