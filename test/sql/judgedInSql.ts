// Dossiers into a database, and out of its views the same lines of text that `judged` gives.
import type { Engine, Row } from './engines';
import { boxesOf, type Dossier } from './randomSheets';
import { sheetId } from '../../src/sql/sheetId';

/** Rows as INSERT statements of some hundred rows each. */
export function inserts(table: string, rows: readonly (readonly (string | number | null)[])[]): readonly string[] {
  const statements: string[] = [];
  for (let at = 0; at < rows.length; at += 500) {
    const values = rows.slice(at, at + 500).map((row) => `(${row.map(literal).join(', ')})`);
    statements.push(`INSERT INTO ${table} VALUES ${values.join(',\n')};`);
  }
  return statements;
}

function literal(value: string | number | null): string {
  if (value === null) return 'NULL';
  return typeof value === 'number' ? String(value) : `'${value.replaceAll("'", "''")}'`;
}

export async function store(engine: Engine, dossiers: readonly Dossier[]): Promise<void> {
  const rows = dossiers.map(({ dossier, edition, rubric }) => [dossier, `p-${dossier}`, edition.id, sheetId(rubric), null, null, 1]);
  const answers = dossiers.flatMap(({ dossier, answers: given }) => boxesOf(given).map(([code, box]) => [dossier, code, box]));
  const eliminations = dossiers.flatMap(({ dossier, eliminatedBy }) => eliminatedBy.map((ground) => [dossier, ground]));
  for (const sql of [...inserts('ocop_dossiers', rows), ...inserts('ocop_answers', answers), ...inserts('ocop_eliminations', eliminations)]) {
    await engine.run(sql);
  }
}

/** What the views say of each dossier, in order. */
export async function judgedInSql(engine: Engine): Promise<ReadonlyMap<string, readonly string[]>> {
  const found = new Map<string, string[]>();
  const add = ({ dossier }: Row, line: string): void => {
    if (dossier !== null && dossier !== undefined) found.set(dossier, [...(found.get(dossier) ?? []), line]);
  };
  for (const row of await engine.rows('SELECT * FROM ocop_faults')) add(row, `fault ${row['fault']} ${row['place']}`);
  const kinds = new Map<string | null | undefined, string | null | undefined>();
  for (const row of await engine.rows('SELECT * FROM ocop_scores')) {
    kinds.set(row['dossier'], row['kind']);
    if (row['kind'] === 'eliminated') add(row, 'score eliminated');
    if (row['kind'] !== 'complete' && row['kind'] !== 'incomplete') continue;
    const bounds = ['a', 'b', 'c', 'total'].map((of) => `${row[`least_${of}`]}-${row[`most_${of}`]}`).join(' ');
    add(row, `score ${row['kind']} ${bounds}${row['total'] === null ? '' : ` total ${row['total']}`}`);
  }
  const told = (row: Row): boolean => ['complete', 'incomplete'].includes(String(kinds.get(row['dossier'])));
  for (const row of await engine.rows('SELECT * FROM ocop_missing')) if (told(row)) add(row, `missing ${row['question']}`);
  for (const row of await engine.rows('SELECT * FROM ocop_unmet'))
    if (told(row)) add(row, `unmet ${row['code']} ${row['star']} ${row['requires']} ${row['has']} ${row['mark']}`);
  for (const row of await engine.rows('SELECT * FROM ocop_rankings')) add(row, `ranking ${row['total']} ${row['band']} ${row['star']}`);
  for (const row of await engine.rows('SELECT * FROM ocop_blocking')) {
    add(row, `blocking ${row['star']} ${row['code']} ${row['mark_star']} ${row['requires']} ${row['has']} ${row['mark']}`);
  }
  return new Map([...found].map(([dossier, lines]) => [dossier, lines.sort()]));
}
