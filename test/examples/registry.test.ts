import { readdirSync, readFileSync } from 'node:fs';
import { addDays, calendarDate, type CycleEvent } from 'ocop';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { members, secondBallots } from '../../examples/council/ballots';
import { policy } from '../../examples/council/council';
import { life } from '../../examples/product-life/life';
import { audit } from '../../examples/registry/audit';
import { openDatabase, type Database } from '../../examples/registry/database';
import { liveThrough } from '../../examples/registry/demo';
import { killOften } from '../../examples/registry/kill';
import { migrate, migrations } from '../../examples/registry/migrations';
import { addProduct, decide, dossierOf, fileDossier, handInBallot, happens, historyOf } from '../../examples/registry/registry';

let db: Database;

beforeAll(async () => {
  db = await openDatabase({});
  await migrate(db);
}, 120_000);
afterAll(() => db.close());

const [firstEvent, secondEvent] = life as readonly [CycleEvent, CycleEvent];

describe('migrations', () => {
  it('run once each, in their order, and then no more', async () => {
    const fresh = await openDatabase({});
    expect(await migrate(fresh)).toEqual(migrations.map(({ id }) => id));
    expect(await migrate(fresh)).toEqual([]);
    await fresh.close();
  }, 120_000);
});

describe('a life that is stored', () => {
  beforeAll(() => liveThrough(db, 'SP-life'));

  it('ends with the certificate that runs, and with those that ended', async () => {
    const certificates = await db.rows(
      `SELECT star, issued_on::text AS issued, last_day::text AS last, ended_on::text AS ended FROM certificate WHERE product = 'SP-life' ORDER BY id`,
    );
    // 3 stars by the district, 4 by the province on upgrade, 4 anew: 36 months each.
    expect(certificates).toEqual([
      { star: 3, issued: '2023-08-21', last: '2026-08-21', ended: '2023-11-30' },
      { star: 4, issued: '2023-11-30', last: '2026-11-30', ended: '2026-08-05' },
      { star: 4, issued: '2026-08-05', last: '2029-08-05', ended: null },
    ]);
  });

  it('keeps the council exactly: 635 points over 7 ballots', async () => {
    const [council] = await db.rows<{ total: unknown; star: number }>(
      "SELECT record -> 'result' -> 'total' AS total, (SELECT star FROM dossier WHERE id = 'SP-life-1') AS star FROM result WHERE dossier = 'SP-life-1' AND kind = 'council'",
    );
    expect(council?.total).toEqual({ sum: 635, of: 7 });
    expect([3, 4, 5]).toContain(council?.star);
  });

  it('gives its events back as they were', async () => {
    expect(await historyOf(db, 'SP-life')).toEqual(life);
  });

  it('is found as it should be by the audit', async () => {
    expect(await audit(db)).toEqual({ results: 2, certificates: 3, products: 1, findings: [] });
  });
});

describe('two who write at once', () => {
  it('the second is told, and nothing of theirs is kept', async () => {
    await addProduct(db, { id: 'SP-two', name: 'Ví dụ' });
    const first = await happens(db, { product: 'SP-two', version: 0, event: firstEvent });
    expect(first.ok && first.value.version).toBe(1);
    expect(await happens(db, { product: 'SP-two', version: 0, event: firstEvent })).toEqual({ ok: false, error: { code: 'changed-meanwhile' } });
    expect(await historyOf(db, 'SP-two')).toEqual([firstEvent]);
    const both = await Promise.all([1, 1].map((version) => happens(db, { product: 'SP-two', version, event: secondEvent })));
    expect(both.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect(await historyOf(db, 'SP-two')).toEqual([firstEvent, secondEvent]);
  });

  it('a decision over ballots that changed meanwhile is refused', async () => {
    await fileDossier(db, { id: 'D-two', product: 'SP-two', edition: 'qd-148-2023', product_set: 14, variant: null });
    const { answers = {} } = secondBallots[0] ?? {};
    const handed = await handInBallot(db, { dossier: 'D-two', version: 0, member: 'm1', answers });
    expect(handed).toEqual({ ok: true, value: { version: 1 } });
    expect(await decide(db, { dossier: 'D-two', version: 0, members, policy, level: 'province' })).toEqual({
      ok: false,
      error: { code: 'changed-meanwhile' },
    });
    expect(await db.rows("SELECT id FROM result WHERE dossier = 'D-two'")).toEqual([]);
  });
});

describe('what does not fit is refused, and leaves nothing behind', () => {
  it('an event that the state does not take', async () => {
    await addProduct(db, { id: 'SP-bad', name: 'Ví dụ' });
    expect((await happens(db, { product: 'SP-bad', version: 0, event: secondEvent })).ok).toBe(false);
    expect(await db.rows("SELECT version FROM product WHERE id = 'SP-bad'")).toEqual([{ version: 0 }]);
    expect(await historyOf(db, 'SP-bad')).toEqual([]);
  });

  it('a ballot with a box the sheet does not have, and a dossier that is not there', async () => {
    await fileDossier(db, { id: 'D-bad', product: 'SP-bad', edition: 'qd-148-2023', product_set: 14, variant: null });
    expect(await handInBallot(db, { dossier: 'D-bad', version: 0, member: 'm1', answers: { '1.a': 9 } })).toMatchObject({
      ok: false,
      error: { code: 'ballot-answers', faults: [{ code: 'box-out-of-range', at: '1.a' }] },
    });
    expect(await handInBallot(db, { dossier: 'D-none', version: 0, member: 'm1', answers: {} })).toEqual({
      ok: false,
      error: { code: 'not-found', id: 'D-none' },
    });
    expect(await dossierOf(db, 'D-bad')).toMatchObject({ ok: true, value: { version: 0, star: null } });
  });

  it('a council without all its ballots brings no star', async () => {
    const { answers = {} } = secondBallots[0] ?? {};
    await handInBallot(db, { dossier: 'D-bad', version: 0, member: 'm1', answers });
    const decided = await decide(db, { dossier: 'D-bad', version: 1, members, policy, level: 'province' });
    expect(decided).toMatchObject({ ok: true, value: { version: 2, council: { kind: 'incomplete-ballots' }, referral: null } });
    expect(await dossierOf(db, 'D-bad')).toMatchObject({ ok: true, value: { star: null } });
  });

  it('two running certificates of one product', async () => {
    const again =
      "INSERT INTO certificate (product, edition, star, issued_on, last_day, record) SELECT product, edition, star, issued_on, last_day, record FROM certificate WHERE ended_on IS NULL AND product = 'SP-life'";
    await expect(db.rows(again)).rejects.toThrow(/certificate_running/);
  });
});

describe('a withdrawal', () => {
  it('ends the certificate with its ground in the record', async () => {
    await addProduct(db, { id: 'SP-gone', name: 'Ví dụ' });
    const day = calendarDate('2026-09-01');
    if (!day.ok) throw new Error(day.error.code);
    const events: readonly CycleEvent[] = [...life, { kind: 'withdraw', on: addDays(day.value, 0), ground: 'production-stopped' }];
    for (const [version, event] of events.entries()) expect(await happens(db, { product: 'SP-gone', version, event })).toMatchObject({ ok: true });
    const [last] = await db.rows<{ ended: string; ground: string }>(
      "SELECT ended_on::text AS ended, record -> 'result' -> 'withdrawal' ->> 'ground' AS ground FROM certificate WHERE product = 'SP-gone' ORDER BY id DESC LIMIT 1",
    );
    expect(last).toEqual({ ended: '2026-09-01', ground: 'production-stopped' });
    expect((await audit(db)).findings).toEqual([]);
  });
});

describe('the audit finds', () => {
  const changes: readonly (readonly [what: string, sql: string, found: readonly string[]])[] = [
    [
      'a result that this library would not give',
      "UPDATE result SET record = jsonb_set(record, '{result,policy,largestSpread}', '99') WHERE dossier = 'SP-life-1' AND kind = 'council'",
      ['differs'],
    ],
    [
      'a result that does not agree with itself',
      "UPDATE result SET record = jsonb_set(record, '{result,total,sum}', '636') WHERE dossier = 'SP-life-1' AND kind = 'council'",
      ['unreadable'],
    ],
    ['a star nobody gave', "UPDATE dossier SET star = 5 WHERE id = 'D-bad'", ['star-differs']],
    [
      'a record of a later library',
      "UPDATE certificate SET record = jsonb_set(record, '{schema}', '99') WHERE product = 'SP-life' AND ended_on IS NULL",
      ['unreadable'],
    ],
    [
      'a certificate that runs a day longer',
      "UPDATE certificate SET record = jsonb_set(record, '{result,lastDay}', '\"2029-08-06\"') WHERE product = 'SP-life' AND ended_on IS NULL",
      ['unreadable', 'certificate-differs'],
    ],
    ['an event that went', "DELETE FROM product_event WHERE product = 'SP-two' AND number = 0", ['not-a-history']],
    [
      'a state that is not the one its events lead to',
      "UPDATE product SET state = jsonb_set(state, '{at}', '\"idea-declined\"') WHERE id = 'SP-two'",
      ['state-differs'],
    ],
  ];

  it.each(changes)('%s', async (_, sql, found) => {
    const findings: string[] = [];
    await db.transaction(async (session) => {
      await session.rows(sql);
      findings.push(...(await audit(session)).findings.map(({ what }) => what));
      return { ok: false, error: null };
    });
    expect(findings).toEqual(found);
    expect((await audit(db)).findings).toEqual([]);
  });
});

describe('a program killed while it writes', () => {
  it('has lost nothing it said was stored, and left nothing half', async () => {
    const killed = await killOften(2, undefined);
    expect(killed.stored).toBeGreaterThan(0);
    expect([killed.lost, killed.half]).toEqual([[], []]);
  }, 300_000);
});

describe('the guide', () => {
  it.each(['vi', 'en'])('in %s shows the code of the example as it is', (locale) => {
    const code = readdirSync('examples/registry')
      .map((file) => readFileSync(`examples/registry/${file}`, 'utf8'))
      .join('\n');
    const shown = [...readFileSync(`docs/guides/${locale}/database.md`, 'utf8').matchAll(/^```(?:ts|sql)\n([\s\S]*?)^```$/gm)].map(
      ([, block = '']) => block,
    );
    const own = shown.filter((block) => !block.includes('//=>'));
    expect(own.length).toBeGreaterThan(3);
    // Indented less in the guide than in the file, where it stands in a list.
    const flat = (text: string): string => text.replace(/^[ \t]+/gm, '');
    for (const block of own) expect(flat(code)).toContain(flat(block).trimEnd());
  });
});
