import { addDays, certify, editions, standing, withdraw, type CalendarDate, type Certificate, type Edition, type ReadingAnswers } from 'ocop';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readCsv } from '../../examples/register-report/readCsv';
import { lawTables } from '../../src/sql/lawTables';
import type { Cell } from '../../src/sql/table';
import { engines, type Engine, type EngineName } from './engines';
import { inserts, judgedInSql } from './judgedInSql';
import { files, openedWithLaw } from './openedWithLaw';
import { judged, randomDossiers, rubrics } from './randomSheets';

const dossiers = [...randomDossiers(79 * 8, 20_260_522)];

it('the random dossiers are of every kind and star', () => {
  const lines = dossiers.flatMap((dossier) => judged(dossier));
  const heads = new Set(lines.map((line) => line.replace(/^(fault \S+|score \S+|ranking|blocking \d|\w+).*/, '$1')));
  expect([...heads].sort()).toEqual([
    'blocking 3',
    'blocking 4',
    'blocking 5',
    'fault box-out-of-range',
    'fault list-for-one-box',
    'fault several-cases',
    'fault unknown-criterion',
    'fault unknown-ground',
    'missing',
    'ranking',
    'score complete',
    'score eliminated',
    'score incomplete',
    'unmet',
  ]);
  const stars = new Set(lines.flatMap((line) => /^ranking \d+ (\d) (\d)$/.exec(line)?.slice(1, 3).join(' ') ?? []));
  for (const pair of ['5 5', '5 4', '4 3', '3 3', '2 2', '1 1']) expect(stars).toContain(pair);
});

describe.each(Object.keys(engines) as EngineName[])('the views on %s', (name) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await openedWithLaw(name, dossiers);
  }, 120_000);
  afterAll(() => engine.close());

  const differences = async (readings: Partial<ReadingAnswers>): Promise<readonly unknown[]> => {
    const found = await judgedInSql(engine);
    return dossiers.flatMap((dossier) => {
      const [expected, here] = [judged(dossier, readings), found.get(dossier.dossier) ?? []];
      return expected.join('\n') === here.join('\n')
        ? []
        : [{ dossier: dossier.dossier, sheet: [dossier.rubric.edition, dossier.rubric.set], expected, here }];
    });
  };

  it('judge every dossier as the library does', async () => {
    expect(await differences({})).toEqual([]);
  });

  it.each([
    { 'lower-star-minimums': 'own-star-only' },
    { 'heading-mark': 'top-box' },
    { 'between-worded-bands': 'next-whole-point' },
  ] as const satisfies readonly Partial<ReadingAnswers>[])('by another reading: %o', async (readings) => {
    const [[reading, answer] = ['', '']] = Object.entries(readings);
    const choose = (chosen: string): Promise<void> =>
      engine.run(`UPDATE ocop_readings SET chosen = CASE WHEN answer = '${chosen}' THEN 1 ELSE 0 END WHERE reading = '${reading}'`);
    const [before] = await engine.rows(`SELECT answer FROM ocop_readings WHERE reading = '${reading}' AND chosen = 1`);
    await choose(answer);
    // Totals are whole here, and between whole points the bands differ only for fractions.
    if (reading !== 'between-worded-bands') expect(dossiers.some((one) => judged(one).join() !== judged(one, readings).join())).toBe(true);
    expect(await differences(readings)).toEqual([]);
    await choose(before?.['answer'] ?? '');
  });

  it('tell how certificates stand, on the days around every limit', async () => {
    const certificates = editions.flatMap((edition) => [0, 9, 40].map((months, at) => certificateOf(edition, months, at)));
    const days = new Set(
      certificates.flatMap(({ firstDay, lastDay, noticeBy, filing, extension, withdrawal }) =>
        [firstDay, lastDay, noticeBy, filing?.firstDay, filing?.lastDay, extension && addDays(lastDay, extension.maxDays), withdrawal?.on].flatMap(
          (day) => (day === null || day === undefined ? [] : [-1, 0, 1].map((by) => addDays(day, by))),
        ),
      ),
    );
    await engine.run('DELETE FROM ocop_days; DELETE FROM ocop_certificates;');
    const rows = certificates.map(({ edition, star, firstDay, lastDay, noticeBy, filing, extension, withdrawal }, at) => [
      `c-${at}`,
      `p-${at}`,
      edition,
      star,
      firstDay,
      lastDay,
      noticeBy,
      filing?.firstDay ?? null,
      filing?.lastDay ?? null,
      filedOnOf(at, filing),
      extension === undefined ? null : addDays(lastDay, extension.maxDays),
      withdrawal?.on ?? null,
      null,
      1,
    ]);
    for (const sql of [
      ...inserts(
        'ocop_days',
        [...days].map((day) => [day]),
      ),
      ...inserts('ocop_certificates', rows),
    ]) {
      await engine.run(sql.replace('INSERT INTO ocop_certificates ', `INSERT INTO ocop_certificates (${certificateColumns}) `));
    }
    const found = await engine.rows('SELECT * FROM ocop_standings');
    const here = found.map((row) => `${row['certificate']} ${row['on_day']} ${row['kind']} ${row['may_use_stars']}`).sort();
    const expected = certificates.flatMap((certificate, at) =>
      [...days].map((day) => {
        const filedOn = filedOnOf(at, certificate.filing);
        // What is filed later is not known on the day.
        const { kind, mayUseStars } = standing(certificate, day, { ...(filedOn !== null && filedOn <= day && { filedOn }) });
        return `c-${at} ${day} ${kind} ${Number(mayUseStars)}`;
      }),
    );
    expect(here).toEqual(expected.sort());
    expect(new Set(here.map((line) => line.split(' ')[2])).size).toBe(7);
  });

  it('keep a certificate past its last day for a late filing, after its end too where it is read so', async () => {
    // Art. 12(3) of 26/2026, by hand: last day 01/08/2026, window through 03/04/2026, 180 days after the last day 28/01/2027.
    const filings = [null, '2026-04-03', '2026-04-04', '2026-08-01', '2026-08-02'];
    const days = ['2026-08-01', '2026-08-02', '2027-01-28', '2027-01-29'];
    await engine.run('DELETE FROM ocop_days; DELETE FROM ocop_certificates;');
    for (const day of days) await engine.run(`INSERT INTO ocop_days VALUES ('${day}')`);
    for (const [at, filedOn] of filings.entries()) {
      await engine.run(
        `INSERT INTO ocop_certificates (certificate, product, edition, star, first_day, last_day, filing_first_day, filing_last_day, filed_on, kept_until) VALUES ('c-${at}', 'p-${at}', 'qd-148-2023', 3, '2023-08-01', '2026-08-01', '2026-02-02', '2026-04-03', ${filedOn === null ? 'NULL' : `'${filedOn}'`}, '2027-01-28')`,
      );
    }
    const stood = async () => {
      const rows = await engine.rows('SELECT * FROM ocop_standings');
      const kept = rows.filter((row) => row['kind'] === 'kept-until-answer' && String(row['may_use_stars']) === '1');
      return filings.map((_, at) => days.filter((day) => kept.some((row) => row['certificate'] === `c-${at}` && row['on_day'] === day)));
    };
    const choose = (chosen: string): Promise<void> =>
      engine.run(`UPDATE ocop_readings SET chosen = CASE WHEN answer = '${chosen}' THEN 1 ELSE 0 END WHERE reading = 'extension-of-ended'`);
    const kept = ['2026-08-02', '2027-01-28'];
    expect(await stood()).toEqual([[], [], kept, kept, []]);
    for (const answer of ['running-on-the-first-day', 'ended-too']) {
      await choose(answer);
      expect(await stood()).toEqual([[], [], kept, kept, kept]);
    }
    await choose('running-when-filed');
  });
});

const certificateColumns = (() => {
  const [, made = ''] = /CREATE TABLE ocop_certificates \(\n([\s\S]*?)\n\)/.exec(files['warehouse.sql'] ?? '') ?? [];
  return made
    .split(',')
    .map((line) => line.trim().split(' ')[0])
    .join(', ');
})();

/** Of three one is filed for re-evaluation in its window, if it has one, one the day after it, one never. */
function filedOnOf(at: number, filing: Certificate['filing']): CalendarDate | null {
  if (filing === null || at % 3 === 0) return null;
  return at % 3 === 1 ? filing.firstDay : addDays(filing.lastDay, 1);
}

/** A certificate of an edition, issued so many months after its first day; one in three is withdrawn. */
function certificateOf(edition: Edition, days: number, at: number): Certificate {
  const issuedOn = addDays(edition.inForceFrom, days);
  const certificate = certify(edition, { star: ([3, 4, 5] as const)[at] ?? 3, issuedOn });
  if (!certificate.ok) throw new Error(certificate.error.code);
  if (at !== 2) return certificate.value;
  const ground = edition.certificate.withdrawal?.grounds[0]?.id ?? 'made up';
  const withdrawn = withdraw(edition, certificate.value, { on: addDays(issuedOn, 300), ground });
  if (!withdrawn.ok) throw new Error(withdrawn.error.code);
  return withdrawn.value;
}

function rowsOf(name: string): readonly (readonly Cell[])[] {
  return lawTables.find((table) => table.name === name)?.rows({ editions, rubrics }) ?? [];
}

describe('the tables refuse what cannot be', () => {
  const wrong: readonly (readonly [what: string, sql: string])[] = [
    [
      'a dossier with no star is one, with 6 it is not',
      "INSERT INTO ocop_dossiers (dossier, product, edition, sheet, star) VALUES ('x', 'x', 'qd-148-2023', 'qd-148-2023-14', 6)",
    ],
    ['a box below 0', "INSERT INTO ocop_answers (dossier, code, box) VALUES ('d-1', '9.x', -1)"],
    ['a box twice', "INSERT INTO ocop_answers (dossier, code, box) VALUES ('d-ok', '1.a', 1), ('d-ok', '1.a', 1)"],
    ['a sheet that is none', "INSERT INTO ocop_dossiers (dossier, product, edition, sheet) VALUES ('x', 'x', 'qd-148-2023', 'qd-148-2023-99')"],
    ['a certificate of 2 stars', certificate('c-x', 'p-x', 2)],
    ['a certificate that ends before it begins', certificate('c-x', 'p-x', 3, '2020-01-01')],
    ['two running certificates of one product', `${certificate('c-1', 'p-one', 3)}; ${certificate('c-2', 'p-one', 4)}`],
  ];

  function certificate(id: string, product: string, star: number, lastDay = '2027-03-01'): string {
    return `INSERT INTO ocop_certificates (certificate, product, edition, star, first_day, last_day) VALUES ('${id}', '${product}', 'qd-148-2023', ${star}, '2024-03-01', '${lastDay}')`;
  }

  describe.each(['PostgreSQL (PGlite)', 'SQLite (sql.js)'] as const)('%s', (name) => {
    let engine: Engine;
    beforeAll(async () => {
      const { dialect, open } = engines[name];
      engine = await open();
      await engine.run(files[`${dialect}.sql`] ?? '');
      await engine.run(inserts('ocop_editions', rowsOf('editions')).join(''));
      await engine.run(inserts('ocop_rubrics', rowsOf('rubrics')).join(''));
      await engine.run("INSERT INTO ocop_dossiers (dossier, product, edition, sheet) VALUES ('d-ok', 'p-ok', 'qd-148-2023', 'qd-148-2023-14')");
    }, 120_000);
    afterAll(() => engine.close());

    it.each(wrong)('%s', async (_, sql) => {
      await expect(engine.run(sql)).rejects.toThrow(/constraint/i);
    });

    it('one certificate after another is no fault, nor are 1.d and 1.đ', async () => {
      await engine.run('DELETE FROM ocop_certificates');
      await engine.run(certificate('c-1', 'p-one', 3));
      await engine.run(
        "UPDATE ocop_certificates SET replaced_on = '2026-12-01', row_version = row_version + 1 WHERE certificate = 'c-1' AND row_version = 1",
      );
      await engine.run(certificate('c-2', 'p-one', 4));
      await engine.run("INSERT INTO ocop_answers VALUES ('d-ok', '1.d', 1), ('d-ok', '1.đ', 1)");
      expect(await engine.rows('SELECT row_version, star FROM ocop_certificates ORDER BY certificate')).toEqual([
        { row_version: '2', star: '3' },
        { row_version: '1', star: '4' },
      ]);
      expect(await engine.rows("SELECT star, row_version FROM ocop_dossiers WHERE dossier = 'd-ok'")).toEqual([{ star: null, row_version: '1' }]);
    });
  });

  it('in MySQL and MariaDB, letters are compared sign by sign', () => {
    const made = (files['mysql.sql'] ?? '').split(/^CREATE TABLE /m).slice(1);
    expect(made.length).toBe(16);
    for (const table of made) expect(table).toContain('COLLATE utf8mb4_bin');
  });
});

describe('the CSV files', () => {
  it.each(lawTables.map(({ name }) => name))('%s.csv has a row of its own key for everything, and no empty text', (name) => {
    const table = lawTables.find((one) => one.name === name);
    const rows = table?.rows({ editions, rubrics }) ?? [];
    const at = table?.key.map((column) => table.columns.findIndex((one) => one.name === column)) ?? [];
    expect(rows.length).toBeGreaterThan(0);
    expect(new Set(rows.map((row) => at.map((index) => row[index]).join('|'))).size).toBe(rows.length);
    const { columns = [] } = table ?? {};
    for (const row of rows) {
      expect(row).toHaveLength(columns.length);
      columns.forEach(({ empty }, index) => {
        if (!empty) expect(row[index]).not.toBeNull();
        expect(row[index]).not.toBe('');
      });
    }
  });

  it('79 criteria sets', () => {
    expect(readCsv(files['rubrics.csv'] ?? '').rows).toHaveLength(80);
  });
});
