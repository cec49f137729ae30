import type { Dialect } from './createTables';
import type { Table } from './table';

/** The statements that read each table from the CSV file of its name, for the command line of a database. */
export function loadTables(tables: readonly Table[], dialect: Dialect): string {
  return tables.map((table) => loads[dialect](table)).join('');
}

const loads: { readonly [D in Dialect]: (table: Table) => string } = {
  postgresql: ({ name }) => `\\copy ocop_${name} FROM '${name}.csv' WITH (FORMAT csv, HEADER true, ENCODING 'UTF8')\n`,
  mysql: ({ name, columns }) => {
    const read = columns.map((column) => (column.empty ? `@${column.name}` : column.name)).join(', ');
    const empty = columns
      .filter((column) => column.empty)
      .map((column) => `${column.name} = NULLIF(@${column.name}, '')`)
      .join(', ');
    return [
      `LOAD DATA LOCAL INFILE '${name}.csv' INTO TABLE ocop_${name} CHARACTER SET utf8mb4`,
      String.raw` FIELDS TERMINATED BY ',' OPTIONALLY ENCLOSED BY '"' ESCAPED BY '' LINES TERMINATED BY '\n' IGNORE 1 LINES`,
      ` (${read})${empty === '' ? '' : ` SET ${empty}`};\n`,
    ].join('');
  },
  sqlite: ({ name, columns }) => {
    const read = columns.map((column) => (column.empty ? `NULLIF(${column.name}, '')` : column.name)).join(', ');
    return `.import --csv ${name}.csv read_${name}\nINSERT INTO ocop_${name} SELECT ${read} FROM read_${name};\nDROP TABLE read_${name};\n`;
  },
  // Said in full: guessed from the first lines, a quote inside a text is taken for its end.
  warehouse: ({ name }) => `COPY ocop_${name} FROM '${name}.csv' (FORMAT csv, HEADER true, DELIM ',', QUOTE '"', ESCAPE '"');\n`,
};
