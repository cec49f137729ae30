import { createTables, type Dialect } from './createTables';
import { csvOf } from './csvOf';
import { lawTables, type Law } from './lawTables';
import { loadTables } from './loadTables';
import { registerTables } from './registerTables';
import { views } from './views';

const dialects: readonly Dialect[] = ['postgresql', 'mysql', 'sqlite', 'warehouse'];

/**
 * The law as tables, and the views that judge dossiers in a database: file name → text. `<table>.csv`: the rows of the
 * law; `<dialect>.sql`: the tables; `<dialect>-load.sql`: how the rows are read; `views.sql`: the same for all.
 */
export function sqlFiles(law: Law): { readonly [file: string]: string } {
  return Object.fromEntries([
    ...lawTables.map((table) => [
      `${table.name}.csv`,
      csvOf(
        table.columns.map(({ name }) => name),
        table.rows(law),
      ),
    ]),
    ...dialects.flatMap((dialect) => [
      [`${dialect}.sql`, createTables([...lawTables, ...registerTables], dialect)],
      [`${dialect}-load.sql`, loadTables(lawTables, dialect)],
    ]),
    ['views.sql', views],
  ]);
}
