/**
 * Kills a program in the middle of its writing, again and again, and looks at what the database kept:
 * `npx tsx examples/registry/kill.ts [times]`, with DATABASE_URL for a PostgreSQL of its own. Nothing that was said to be
 * stored may be lost, and nothing may be there by half.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { audit, type Finding } from './audit';
import { openDatabase } from './database';

export type Killed = { readonly times: number; readonly stored: number; readonly lost: readonly string[]; readonly half: readonly Finding[] };

const writer = fileURLToPath(new URL('writer.ts', import.meta.url));

export async function killOften(times: number, url: string | undefined, say: (line: string) => void = () => undefined): Promise<Killed> {
  const folder = mkdtempSync(join(tmpdir(), 'registry-'));
  const lost: string[] = [];
  const half: Finding[] = [];
  let stored = 0;
  for (let run = 0; run < times; run++) {
    const said = await writeAndKill(`${Date.now()}-${run}`, folder, url);
    const db = await openDatabase({ url, folder });
    const kept = new Set(await everythingIn(db));
    const gone = said.filter((line) => !kept.has(line));
    const { findings, products } = await audit(db);
    const [{ uneven = 0 } = {}] = await db.rows<{ uneven: number }>(
      'SELECT count(*)::integer AS uneven FROM product p WHERE version <> (SELECT count(*) FROM product_event e WHERE e.product = p.id)',
    );
    await db.close();
    stored += said.length;
    lost.push(...gone);
    half.push(...findings, ...(uneven > 0 ? [{ at: `${uneven} products`, what: 'not-a-history' } as const] : []));
    say(`${run + 1}: ${said.length} writes said to be stored, ${gone.length} lost; ${products} products audited, ${findings.length} findings`);
  }
  rmSync(folder, { recursive: true, force: true });
  return { times, stored, lost, half };
}

/** What the program said was stored before it was killed, at a random moment of its writing. */
async function writeAndKill(run: string, folder: string, url: string | undefined): Promise<readonly string[]> {
  const child = spawn(process.execPath, ['--import', 'tsx', writer, run, folder], {
    env: { ...process.env, ...(url !== undefined && { DATABASE_URL: url }) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const said: string[] = [];
  const enough = 1 + Math.floor(Math.random() * 40);
  const lines = createInterface({ input: child.stdout });
  lines.on('line', (line) => {
    if (line !== 'ready') said.push(line);
    if (said.length === enough) setTimeout(() => child.kill('SIGKILL'), Math.random() * 40);
  });
  await Promise.all([once(child, 'exit'), once(lines, 'close')]);
  return said;
}

/** Every write that is there, in the words `liveThrough` says it in. */
async function everythingIn(db: Awaited<ReturnType<typeof openDatabase>>): Promise<readonly string[]> {
  const found = await db.rows<{ line: string }>(`
    SELECT 'event ' || product || ' ' || number AS line FROM product_event
    UNION ALL SELECT 'dossier ' || id FROM dossier
    UNION ALL SELECT 'ballot ' || dossier || ' ' || member FROM ballot
    UNION ALL SELECT 'decided ' || id FROM dossier WHERE star IS NOT NULL`);
  return found.map(({ line }) => line);
}

if (process.argv[1]?.endsWith('kill.ts')) {
  const killed = await killOften(Number(process.argv[2] ?? 20), process.env['DATABASE_URL'], console.log);
  console.log(`killed ${killed.times} times: ${killed.stored} writes said to be stored, ${killed.lost.length} lost, ${killed.half.length} half`);
  if (killed.lost.length + killed.half.length > 0) process.exitCode = 1;
}
