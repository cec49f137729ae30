import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { applicableEdition, editions, fromRecord, qd148, qd26, refer, toRecord, withReadings, type ChangedReading } from 'ocop';
import { storedKinds } from '../../src/record/storedResult';
import { day, value } from '../day';

// Stored before the law was read anew: referral went by the star, and a limit ending on a Sunday was taken as dated. Three more
// results of each version were asked for with another answer than the usual one.
const before = [0, 1, 2].map((version) => {
  const file = new URL(`../fixtures/records/version-${version}.json`, import.meta.url);
  const { records } = JSON.parse(readFileSync(file, 'utf8')) as { readonly records: readonly { readonly stored: object }[] };
  return { version, records: records.map(({ stored }) => stored) };
});

/** What reading a record under the edition it names says has another answer now; nothing where it names none. */
function changedSince(stored: unknown): readonly ChangedReading[] {
  const { edition: id } = value(fromRecord(stored));
  const edition = editions.find((one) => one.id === id);
  if (edition === undefined) return [];
  const read = fromRecord(stored, { edition });
  if (!read.ok || read.changed === undefined) throw new Error(`${id}: ${JSON.stringify(read)}`);
  return read.changed;
}

describe('results stored before the law was read anew', () => {
  it('are of every kind', () => {
    const kindsOf = (records: readonly object[]): readonly string[] => records.map((stored) => value(fromRecord(stored)).result.result);
    expect(storedKinds).toHaveLength(17);
    for (const { version, records } of before.slice(1)) {
      expect([version, [...new Set(kindsOf(records))].sort()]).toEqual([version, [...storedKinds].sort()]);
    }
  });

  it.each(before)('of version $version: their referrals say that the answer is another now, and nothing else does unasked', ({ records }) => {
    const referralsChanged = { id: 'missed-minimum-referral', stored: 'by-star', now: 'by-points' };
    const changes = records.flatMap((stored) => changedSince(stored).map((change) => [value(fromRecord(stored)).result.result, change]));
    expect(changes).toEqual([
      ['assessment', { id: 'heading-mark', stored: 'top-box', now: 'first-box' }],
      ['ranking', { id: 'lower-star-minimums', stored: 'own-star-only', now: 'cumulative' }],
      ['referral', referralsChanged],
      ['referral', referralsChanged],
      ['referral', referralsChanged],
      ['certificate', { id: 'certificate-counting', stored: 'first-day-counted', now: 'civil-code' }],
    ]);
  });
});

describe('a result of today with the answer of before', () => {
  it('says so of a referral under each edition that asks, and says nothing under the answer of today', () => {
    for (const edition of editions) {
      const byStar = withReadings(edition, { 'missed-minimum-referral': 'by-star' });
      const stored = toRecord(refer(byStar, { level: 'province', score: 90 }));
      expect([edition.id, changedSince(stored)]).toEqual([edition.id, [{ id: 'missed-minimum-referral', stored: 'by-star', now: 'by-points' }]]);
      expect(changedSince(toRecord(refer(edition, { level: 'province', score: 90 })))).toEqual([]);
    }
  });

  it('says so of a transition decided on the Monday after its thirtieth day, a Sunday (26/2026 Art. 12(2)b)', () => {
    const question = { filedOn: day('2026-05-21'), decidedOn: day('2026-06-22'), purpose: 're-evaluation' } as const;
    const asDated = value(applicableEdition(question, { readings: { 'limit-on-a-sunday': 'as-dated', 'transition-missed': 'must-refile' } }));
    const read = fromRecord(JSON.parse(JSON.stringify(toRecord(asDated))), { edition: qd26 });
    expect(read).toMatchObject({ ok: true, changed: [{ id: 'limit-on-a-sunday', stored: 'as-dated', now: 'next-working-day' }] });
  });

  it('is not held against an edition of another name', () => {
    const stored = toRecord(refer(qd148, { level: 'province', score: 90 }));
    expect(fromRecord(stored, { edition: qd26 })).toMatchObject({ ok: false, error: { code: 'record-disagrees', at: 'edition' } });
  });
});
