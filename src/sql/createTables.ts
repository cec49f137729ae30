import type { Column, Reference, Table } from './table';

/** The databases tables are written for; `warehouse`: no keys and no checks, for engines that have none. */
export type Dialect = 'postgresql' | 'mysql' | 'sqlite' | 'warehouse';

type Words = { readonly types: { readonly [T in Column['type']]: string }; readonly after: string };

const words: { readonly [D in Dialect]: Words } = {
  postgresql: { types: { key: 'VARCHAR(100)', words: 'TEXT', whole: 'INTEGER', day: 'DATE' }, after: '' },
  mysql: {
    types: { key: 'VARCHAR(100)', words: 'TEXT', whole: 'INTEGER', day: 'DATE' },
    // Else `1.d` and `1.đ` are one key.
    after: ' ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin',
  },
  sqlite: { types: { key: 'TEXT', words: 'TEXT', whole: 'INTEGER', day: 'TEXT' }, after: ' STRICT' },
  warehouse: { types: { key: 'VARCHAR', words: 'VARCHAR', whole: 'INTEGER', day: 'DATE' }, after: '' },
};

/** The statements that make tables in a database. */
export function createTables(tables: readonly Table[], dialect: Dialect): string {
  return tables.map((table) => createTable(table, tables, dialect)).join('\n');
}

function createTable(table: Table, tables: readonly Table[], dialect: Dialect): string {
  const { name, columns, indexes = [], oneRunning } = table;
  const { types, after } = words[dialect];
  if (dialect === 'warehouse')
    return `CREATE TABLE ocop_${name} (\n${columns.map((column) => `  ${column.name} ${types[column.type]}`).join(',\n')}\n);\n`;
  const lines = [
    ...columns.map((column) => columnLine(column, types[column.type], dialect)),
    // MySQL and MariaDB have no index on some rows: a column that is empty on the others takes its place.
    ...(oneRunning !== undefined && dialect === 'mysql'
      ? [`running ${types.key} GENERATED ALWAYS AS (CASE WHEN ${allEmpty(oneRunning.whileEmpty)} THEN ${oneRunning.column} END) STORED UNIQUE`]
      : []),
    `PRIMARY KEY (${table.key.join(', ')})`,
    ...(table.references ?? []).map((reference) => referenceLine(reference, tables)),
    ...(table.checks ?? []).map((check) => `CHECK (${check})`),
  ];
  const made = [
    `CREATE TABLE ocop_${name} (\n${lines.map((line) => `  ${line}`).join(',\n')}\n)${after};\n`,
    ...indexes.map((on) => `CREATE INDEX ocop_${name}_${on.join('_')} ON ocop_${name} (${on.join(', ')});\n`),
  ];
  if (oneRunning !== undefined && dialect !== 'mysql') {
    const { column, whileEmpty } = oneRunning;
    made.push(`CREATE UNIQUE INDEX ocop_${name}_running ON ocop_${name} (${column}) WHERE ${allEmpty(whileEmpty)};\n`);
  }
  return made.join('');
}

function columnLine({ name, type, empty, startsAt, check }: Column, typeName: string, dialect: Dialect): string {
  const checks = [
    ...(check === undefined ? [] : [check]),
    // SQLite keeps a day as text.
    ...(type === 'day' && dialect === 'sqlite' ? [`date(${name}) IS ${name}`] : []),
  ];
  return [
    name,
    typeName,
    ...(empty ? [] : ['NOT NULL']),
    ...(startsAt === undefined ? [] : [`DEFAULT ${startsAt}`]),
    ...checks.map((one) => `CHECK (${one})`),
  ].join(' ');
}

function referenceLine({ columns, table, goesWithIt }: Reference, tables: readonly Table[]): string {
  const key = tables.find(({ name }) => name === table)?.key ?? [];
  return `FOREIGN KEY (${columns.join(', ')}) REFERENCES ocop_${table} (${key.join(', ')})${goesWithIt ? ' ON DELETE CASCADE' : ''}`;
}

function allEmpty(columns: readonly string[]): string {
  return columns.map((column) => `${column} IS NULL`).join(' AND ');
}
