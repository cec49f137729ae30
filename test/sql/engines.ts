// The databases the SQL files are tried on, each behind the same two functions.
import { DuckDBInstance } from '@duckdb/node-api';
import { PGlite } from '@electric-sql/pglite';
import initSqlJs from 'sql.js';

/** A field as text, whatever type a driver gives it; `null` stays. */
export type Row = { readonly [column: string]: string | null };

export type Engine = {
  readonly run: (sql: string) => Promise<void>;
  readonly rows: (sql: string) => Promise<readonly Row[]>;
  readonly close: () => Promise<void>;
};

export type EngineName = 'PostgreSQL (PGlite)' | 'SQLite (sql.js)' | 'DuckDB';

export const engines: { readonly [E in EngineName]: { readonly dialect: string; readonly open: () => Promise<Engine> } } = {
  'PostgreSQL (PGlite)': {
    dialect: 'postgresql',
    open: async () => {
      const db = await PGlite.create();
      return {
        run: async (sql) => void (await db.exec(sql)),
        rows: async (sql) => (await db.query<{ [column: string]: unknown }>(sql)).rows.map(asText),
        close: () => db.close(),
      };
    },
  },
  'SQLite (sql.js)': {
    dialect: 'sqlite',
    open: async () => {
      const { Database } = await initSqlJs();
      const db = new Database();
      db.run('PRAGMA foreign_keys = ON');
      return {
        run: async (sql) => void db.exec(sql),
        rows: async (sql) => {
          const [found] = db.exec(sql);
          return (found?.values ?? []).map((values) => asText(Object.fromEntries(values.map((value, at) => [found?.columns[at], value]))));
        },
        close: async () => db.close(),
      };
    },
  },
  DuckDB: {
    dialect: 'warehouse',
    open: async () => {
      const instance = await DuckDBInstance.create(':memory:');
      const connection = await instance.connect();
      return {
        run: async (sql) => void (await connection.run(sql)),
        rows: async (sql) => (await connection.runAndReadAll(sql)).getRowObjects().map(asText),
        close: async () => {
          connection.closeSync();
          instance.closeSync();
        },
      };
    },
  },
};

function asText(row: { readonly [column: string]: unknown }): Row {
  return Object.fromEntries(Object.entries(row).map(([column, value]) => [column, value === null ? null : textOf(value)]));
}

function textOf(value: unknown): string {
  return value instanceof Date ? value.toISOString().slice(0, 10) : String(value);
}
