import { editions } from 'ocop';
import { readCsv } from '../../examples/register-report/readCsv';
import { lawTables } from '../../src/sql/lawTables';
import { sqlFiles } from '../../src/sql/sqlFiles';
import { engines, type Engine, type EngineName } from './engines';
import { inserts, store } from './judgedInSql';
import { rubrics, type Dossier } from './randomSheets';

export const files = sqlFiles({ editions, rubrics });

/** A database with the law read from the CSV files, the views, and the dossiers. */
export async function openedWithLaw(name: EngineName, dossiers: readonly Dossier[]): Promise<Engine> {
  const { dialect, open } = engines[name];
  const engine = await open();
  await engine.run(files[`${dialect}.sql`] ?? '');
  for (const { name: table } of lawTables) {
    const rows = readCsv(files[`${table}.csv`] ?? '').rows.slice(1);
    for (const sql of inserts(
      `ocop_${table}`,
      rows.map(({ fields }) => fields.map((field) => (field === '' ? null : field))),
    ))
      await engine.run(sql);
  }
  await engine.run(files['views.sql'] ?? '');
  await store(engine, dossiers);
  return engine;
}
