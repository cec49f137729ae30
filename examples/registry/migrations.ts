import { ok } from 'ocop';
import type { Database } from './database';

/** The steps from an empty database to this one. Only ever appended to: a step that ran somewhere is never changed. */
export const migrations: readonly { readonly id: string; readonly sql: readonly string[] }[] = [
  {
    id: '1-products',
    sql: [
      `CREATE TABLE product (
        id      text PRIMARY KEY,
        name    text NOT NULL,
        version integer NOT NULL DEFAULT 0,
        state   jsonb NOT NULL
      )`,
      `CREATE TABLE product_event (
        product text NOT NULL REFERENCES product,
        number  integer NOT NULL CHECK (number >= 0),
        event   jsonb NOT NULL,
        PRIMARY KEY (product, number)
      )`,
    ],
  },
  {
    id: '2-dossiers',
    sql: [
      `CREATE TABLE dossier (
        id          text PRIMARY KEY,
        product     text NOT NULL REFERENCES product,
        edition     text NOT NULL,
        product_set smallint NOT NULL,
        variant     text,
        star        smallint CHECK (star BETWEEN 1 AND 5),
        version     integer NOT NULL DEFAULT 0
      )`,
      `CREATE TABLE ballot (
        dossier text NOT NULL REFERENCES dossier,
        member  text NOT NULL,
        answers jsonb NOT NULL,
        PRIMARY KEY (dossier, member)
      )`,
      `CREATE TABLE result (
        id      integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        dossier text NOT NULL REFERENCES dossier,
        kind    text NOT NULL,
        record  jsonb NOT NULL
      )`,
    ],
  },
  {
    id: '3-certificates',
    sql: [
      `CREATE TABLE certificate (
        id        integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        product   text NOT NULL REFERENCES product,
        edition   text NOT NULL,
        star      smallint NOT NULL CHECK (star BETWEEN 3 AND 5),
        issued_on date NOT NULL,
        last_day  date NOT NULL CHECK (last_day > issued_on),
        ended_on  date,
        record    jsonb NOT NULL
      )`,
      'CREATE UNIQUE INDEX certificate_running ON certificate (product) WHERE ended_on IS NULL',
      'CREATE INDEX certificate_last_day ON certificate (last_day)',
    ],
  },
];

/** Brings a database to the present step, each step whole or not at all; gives the ids of those that ran. */
export async function migrate(db: Database): Promise<readonly string[]> {
  await db.rows('CREATE TABLE IF NOT EXISTS migration (id text PRIMARY KEY)');
  const ran: string[] = [];
  for (const { id, sql } of migrations) {
    const step = await db.transaction(async (session) => {
      // Two programs that start at once: the second waits here, and then finds the step done.
      await session.rows('LOCK TABLE migration IN EXCLUSIVE MODE');
      const done = await session.rows('SELECT id FROM migration WHERE id = $1', [id]);
      if (done.length > 0) return ok(false);
      for (const statement of sql) await session.rows(statement);
      await session.rows('INSERT INTO migration VALUES ($1)', [id]);
      return ok(true);
    });
    if (step.ok && step.value) ran.push(id);
  }
  return ran;
}
