// npm run bench:sql -- <folder> <sheets> [again]: random complete sheets and what the library makes of them, as CSV files, then
// DuckDB over the same files (`again`: over those already there): the time of the views, and how many sheets they judge
// otherwise. The files serve any other
// engine: load dist/sql, then dossiers.csv, answers.csv, expected.csv, and run differences.sql.
import { createWriteStream, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { join, resolve } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { assess, rank } from 'ocop';
import { sheetId } from '../../src/sql/sheetId';
import { boxesOf, randomDossiers } from '../sql/randomSheets';

const [folder = 'reports/sql', sheets = '10000'] = process.argv.slice(2);

const expectedTable = `CREATE TABLE ocop_expected (dossier VARCHAR(100) NOT NULL PRIMARY KEY, total INTEGER NOT NULL, band INTEGER NOT NULL, star INTEGER NOT NULL, blocking INTEGER NOT NULL);\n`;
const differences = `SELECT COUNT(*) AS sheets,
  SUM(CASE WHEN r.total = e.total AND r.band = e.band AND r.star = e.star AND COALESCE(b.blocking, 0) = e.blocking THEN 0 ELSE 1 END) AS differences
FROM ocop_expected e
LEFT JOIN ocop_rankings r ON r.dossier = e.dossier
LEFT JOIN (SELECT dossier, COUNT(*) AS blocking FROM ocop_blocking GROUP BY dossier) b ON b.dossier = e.dossier;
`;

async function writeFiles(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'expected.sql'), expectedTable);
  writeFileSync(join(folder, 'differences.sql'), differences);
  const [dossiers, answers, expected] = ['dossiers', 'answers', 'expected'].map((name) => createWriteStream(join(folder, `${name}.csv`))) as [
    Out,
    Out,
    Out,
  ];
  let [dossierRows, answerRows, expectedRows] = [
    'dossier,product,edition,sheet,row_version\n',
    'dossier,code,box\n',
    'dossier,total,band,star,blocking\n',
  ];
  let kept = 0;
  const flush = async (): Promise<void> => {
    for (const [out, text] of [
      [dossiers, dossierRows],
      [answers, answerRows],
      [expected, expectedRows],
    ] as const) {
      if (!out.write(text)) await once(out, 'drain');
    }
    [dossierRows, answerRows, expectedRows, kept] = ['', '', '', 0];
  };
  for (const { dossier, edition, rubric, answers: given } of randomDossiers(Number(sheets), 148, true)) {
    const assessed = assess(rubric, given);
    if (!assessed.ok || assessed.value.kind !== 'complete') throw new Error(`${dossier} is not complete`);
    const { total, band, star, unmet } = rank(edition, rubric, assessed.value);
    dossierRows += `${dossier},p-${dossier},${edition.id},${sheetId(rubric)},1\n`;
    for (const [code, box] of boxesOf(given)) answerRows += `${dossier},${code},${box}\n`;
    expectedRows += `${dossier},${total},${band},${star},${Object.values(unmet).flat().length}\n`;
    if (++kept === 1000) await flush();
  }
  await flush();
  await Promise.all([dossiers, answers, expected].map((out) => once(out.end(), 'finish')));
}

type Out = ReturnType<typeof createWriteStream>;

async function inDuckDb(): Promise<void> {
  const instance = await DuckDBInstance.create(':memory:');
  const db = await instance.connect();
  const from = resolve(folder);
  const timed = async (what: string, work: () => Promise<unknown>): Promise<void> => {
    const started = performance.now();
    const found = await work();
    console.log(`${what}: ${((performance.now() - started) / 1000).toFixed(1)} s${found === undefined ? '' : ` ${JSON.stringify(found)}`}`);
  };
  await db.run(readFileSync('dist/sql/warehouse.sql', 'utf8'));
  await db.run(readFileSync('dist/sql/warehouse-load.sql', 'utf8').replaceAll("FROM '", `FROM '${resolve('dist/sql')}/`));
  await db.run(readFileSync('dist/sql/views.sql', 'utf8'));
  await db.run(expectedTable.replace(' PRIMARY KEY', ''));
  await timed('read', async () => {
    await db.run(`INSERT INTO ocop_dossiers BY NAME SELECT * FROM read_csv('${from}/dossiers.csv')`);
    await db.run(`INSERT INTO ocop_answers SELECT * FROM read_csv('${from}/answers.csv', all_varchar = true)`);
    await db.run(`COPY ocop_expected FROM '${from}/expected.csv' (FORMAT csv, HEADER true)`);
  });
  const ask = async (sql: string): Promise<unknown> =>
    (await db.runAndReadAll(sql)).getRowObjects().map((row) => Object.fromEntries(Object.entries(row).map(([name, value]) => [name, Number(value)])));
  await timed('ocop_rankings, stars counted', () => ask('SELECT star, COUNT(*) AS sheets FROM ocop_rankings GROUP BY star ORDER BY star'));
  await timed('ocop_rankings and ocop_blocking, differences from the library', () => ask(differences));
  db.closeSync();
}

const started = performance.now();
if (process.argv[4] !== 'again') await writeFiles();
console.log(`${sheets} sheets judged by the library and written to ${folder}: ${((performance.now() - started) / 1000).toFixed(1)} s`);
await inDuckDb();
