import { PGlite, type Transaction } from '@electric-sql/pglite';
import { Pool, type PoolClient } from 'pg';
import type { Result } from 'ocop';

/** Asks and writes. Parameters are `$1`, `$2` …; a day and a JSON value go in and come out as text. */
export type Session = {
  readonly rows: <Row>(sql: string, parameters?: readonly unknown[]) => Promise<readonly Row[]>;
};

/** A PostgreSQL, in this process or elsewhere. */
export type Database = Session & {
  /** All or nothing: what was written stays only if the work comes to `ok`. */
  readonly transaction: <Done extends Result<unknown, unknown>>(work: (session: Session) => Promise<Done>) => Promise<Done>;
  readonly close: () => Promise<void>;
};

/**
 * Opens the PostgreSQL at `url`, or one in this process (PGlite) that keeps its files in a folder; without a folder it
 * is forgotten at the end.
 */
export async function openDatabase({ url, folder }: { readonly url?: string | undefined; readonly folder?: string | undefined }): Promise<Database> {
  return url === undefined ? inProcess(await PGlite.create(folder ?? 'memory://')) : elsewhere(new Pool({ connectionString: url }));
}

/** Both drivers take the statement with its parameters, and give the rows as objects. */
function session(on: PGlite | Transaction | Pool | PoolClient): Session {
  const asked = on as { readonly query: (sql: string, parameters: unknown[]) => Promise<{ readonly rows: unknown[] }> };
  return { rows: async <Row>(sql: string, parameters: readonly unknown[] = []) => (await asked.query(sql, [...parameters])).rows as Row[] };
}

function inProcess(db: PGlite): Database {
  return {
    ...session(db),
    transaction: (work) =>
      db.transaction(async (transaction) => {
        const done = await work(session(transaction));
        if (!done.ok) await transaction.rollback();
        return done;
      }),
    close: () => db.close(),
  };
}

function elsewhere(pool: Pool): Database {
  return {
    ...session(pool),
    transaction: async (work) => {
      const client = await pool.connect();
      try {
        await client.query('BEGIN');
        const done = await work(session(client));
        await client.query(done.ok ? 'COMMIT' : 'ROLLBACK');
        return done;
      } catch (error) {
        await client.query('ROLLBACK').catch(() => undefined);
        throw error;
      } finally {
        client.release();
      }
    },
    close: () => pool.end(),
  };
}
