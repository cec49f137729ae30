import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  certify,
  describeFault,
  explain,
  fromRecord,
  progress,
  qd148,
  qd26,
  rank,
  rankBounds,
  assess,
  orThrow,
  refer,
  toRecord,
  topAnswers,
  withdraw,
  type Explainable,
  type Rubric,
  type Storable,
} from 'ocop';
import { sonHa2024 } from 'ocop/plans';
import { whiteSpirit } from 'ocop/rubrics/qd-148-2023';
import { day } from '../day';

// A record that lost one field, whichever: it is refused, or it can be told as a whole in both languages.

type Stored = { readonly result: Storable };
const { records } = JSON.parse(readFileSync(new URL('../fixtures/records/version-3.json', import.meta.url), 'utf8')) as {
  readonly records: readonly { readonly stored: Stored }[];
};

const sheet = whiteSpirit as Rubric;
const top = topAnswers(sheet);
const partial = { ...top, '1.a': undefined, '3.e': 0 };
const certificate = orThrow(certify(qd26, { star: 4, issuedOn: day('2026-08-05') }));
const low = orThrow(assess(sheet, { ...top, '1.a': 0, '1.b': 0, '2.a': 0, '2.b': 0, '3.a': 0 }));
const on = day('2025-01-01');
/** Of what the fixtures do not hold. */
const made: readonly Storable[] = [
  orThrow(withdraw(qd26, certificate, { on: day('2027-01-15'), ground: 'production-stopped' })),
  orThrow(certify(qd148, { star: 3, issuedOn: day('2024-11-30') })),
  rankBounds(qd148, sheet, orThrow(assess(sheet, partial)) as never),
  ...(low.kind === 'complete' ? [rank(qd148, sheet, low)] : []),
  ...([50, 60, 90] as const).map((score) => refer(qd148, { level: 'province', score })),
  orThrow(progress(sonHa2024, { records: [], events: [{ kind: 'trained', on, participant: 'Made up' }], participants: ['Other (made up)'] }, on)),
];

const all = [...records.map(({ stored }) => stored), ...made.map((result) => JSON.parse(JSON.stringify(toRecord(result))) as Stored)].map(
  (stored, at) => [`${stored.result.result} ${at}`, stored] as const,
);

/** Every place of a field, outermost first. */
function placesOf(data: unknown, at: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, inside]) => [...(Array.isArray(data) ? [] : [[...at, key]]), ...placesOf(inside, [...at, key])]);
}

function without(stored: Stored, place: readonly string[]): Stored {
  const copy = structuredClone(stored);
  const keys = [...place];
  const last = keys.pop() as string;
  delete keys.reduce<Record<string, unknown>>((inside, key) => inside[key] as Record<string, unknown>, copy.result as never)[last];
  return copy;
}

describe('a record without one of its fields', () => {
  it.each(all)('%s is refused, or told without a gap', (_, stored) => {
    const wrong = placesOf(stored.result).flatMap((place) => {
      const read = fromRecord(without(stored, place));
      if (!read.ok) return [];
      try {
        const said = (['vi', 'en'] as const).map((locale) => explain(read.value.result as Explainable, { locale })).join('\n');
        return said.includes('undefined') ? [`${place.join('.')}: ${/^.*undefined.*$/m.exec(said)?.[0]}`] : [];
      } catch (cause) {
        return [`${place.join('.')}: ${String(cause)}`];
      }
    });
    expect(fromRecord(stored).ok).toBe(true);
    expect(wrong).toEqual([]);
  });
});

describe('a field that is missing', () => {
  const lost = (kind: string, place: string, which: (result: Storable) => boolean = () => true): unknown => {
    const found = all.find(([, { result }]) => result.result === kind && which(result));
    if (found === undefined) throw new Error(`no ${kind}`);
    return fromRecord(without(found[1], place.split('.')));
  };
  const isKind = (wanted: string) => (result: Storable) => 'kind' in result && result.kind === wanted;

  it.each<[string, string, ((result: Storable) => boolean)?]>([
    ['certificate', 'issuer'],
    ['certificate', 'issuer.authority.en'],
    ['certificate', 'readings'],
    ['ranking', 'caveats'],
    ['assessment', 'set'],
    ['deadline', 'days'],
    ['council', 'kind'],
    ['council', 'policy.minimums'],
    ['council', 'total', isKind('valid')],
    ['council', 'ballots', isKind('valid')],
    ['referral', 'basis.0.source'],
    ['schedule', 'tasks.0.name.vi'],
  ])('%s: %s is named', (kind, place, which) => {
    expect(lost(kind, place, which)).toMatchObject({ ok: false, error: { code: 'record-field', at: `result.${place}`, received: 'undefined' } });
  });

  it('is one as well where it holds null, and a policy that holds nothing lacks the first', () => {
    const found = all.find(([, { result }]) => result.result === 'council')?.[1] as Stored;
    expect(fromRecord({ ...found, result: { ...found.result, kind: null } })).toMatchObject({ error: { code: 'record-field', at: 'result.kind' } });
    const read = fromRecord({ ...found, result: { ...found.result, policy: {} } });
    expect(read).toEqual({ ok: false, error: { code: 'record-field', at: 'result.policy.quorum', received: 'undefined', expected: '{ part, of }' } });
    expect(read.ok || describeFault(read.error)).toEqual({
      vi: 'Bản lưu, result.policy.quorum: ghi (bỏ trống), phải viết theo dạng { part, of }',
      en: 'The record, result.policy.quorum: it says undefined, where { part, of } is wanted',
    });
  });

  it('was never missed where an earlier version did not keep it', () => {
    expect.hasAssertions();
    for (const [kind, place] of [
      ['deadline', 'readings'],
      ['referral', 'starFrom'],
      ['certificate', 'sources'],
      ['standing', 'readings'],
    ] as const) {
      const found = all.find(([, { result }]) => result.result === kind && place in result);
      if (found !== undefined) expect([kind, place, fromRecord(without(found[1], [place])).ok]).toEqual([kind, place, true]);
    }
  });
});
