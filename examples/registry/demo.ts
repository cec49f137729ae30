/**
 * A registry in PostgreSQL: `npx tsx examples/registry/demo.ts [folder]` keeps it in a folder, or in memory;
 * `DATABASE_URL=postgres://… npx tsx examples/registry/demo.ts` in a database of its own. Everything in it is made up:
 * the council and its ballots are those of `examples/council`, the product's life that of `examples/product-life`.
 */
import { explain } from 'ocop';
import { members, secondBallots } from '../council/ballots';
import { policy } from '../council/council';
import { life } from '../product-life/life';
import { audit } from './audit';
import { openDatabase, type Database } from './database';
import { migrate } from './migrations';
import { addProduct, decide, fileDossier, handInBallot, happens } from './registry';

/** One product lives its life, and its dossier is judged by a council; `say` hears of each write that is stored. */
export async function liveThrough(db: Database, id: string, say: (stored: string) => void = () => undefined): Promise<void> {
  await addProduct(db, { id, name: 'Rượu trắng (ví dụ)' });
  for (const [version, event] of life.entries()) {
    const done = await happens(db, { product: id, version, event });
    if (!done.ok) throw new Error(`${event.kind}: ${done.error.code}`);
    say(`event ${id} ${version}`);
  }
  await fileDossier(db, { id: `${id}-1`, product: id, edition: 'qd-148-2023', product_set: 14, variant: null });
  say(`dossier ${id}-1`);
  let version = 0;
  for (const { member, answers = {} } of secondBallots) {
    const handed = await handInBallot(db, { dossier: `${id}-1`, version, member, answers });
    if (!handed.ok) throw new Error(`${member}: ${handed.error.code}`);
    version = handed.value.version;
    say(`ballot ${id}-1 ${member}`);
  }
  const decided = await decide(db, { dossier: `${id}-1`, version, members, policy, level: 'province' });
  if (!decided.ok) throw new Error(decided.error.code);
  say(`decided ${id}-1`);
}

if (process.argv[1]?.endsWith('demo.ts')) {
  const db = await openDatabase({ url: process.env['DATABASE_URL'], folder: process.argv[2] });
  console.log(`migrations: ${(await migrate(db)).join(', ') || '-'}`);
  const [{ count = 0 } = {}] = await db.rows<{ count: number }>('SELECT count(*)::integer AS count FROM product');
  await liveThrough(db, `SP-${count + 1}`);
  const [stored] = await db.rows<{ record: { result: Parameters<typeof explain>[0] } }>(
    "SELECT record FROM result WHERE kind = 'referral' ORDER BY id DESC LIMIT 1",
  );
  if (stored !== undefined) console.log(explain(stored.record.result, { locale: 'vi' }));
  const ending = await db.rows('SELECT product, star, last_day::text AS "lastDay" FROM certificate WHERE ended_on IS NULL ORDER BY last_day');
  console.log(ending);
  console.log(await audit(db));
  await db.close();
}
