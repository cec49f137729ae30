import { isDeepStrictEqual } from 'node:util';
import {
  certify,
  councilResult,
  editions,
  fromRecord,
  refer,
  replay,
  withdraw,
  type CalendarDate,
  type CouncilPolicy,
  type Edition,
  type RecognisedStar,
  type ReferralQuestion,
  type Sitting,
  type Storable,
  type StoredResult,
} from 'ocop';
import type { Session } from './database';
import { certificateIn, cycles, historyOf, lawOf, type Dossier } from './registry';

/** Something stored that this version of the library would not say again, or that does not fit together. */
export type Finding = {
  readonly at: string;
  readonly what: 'unreadable' | 'differs' | 'not-a-history' | 'state-differs' | 'certificate-differs' | 'star-differs';
  readonly detail?: unknown;
};

/** How much was looked at, and everything found. */
export type Audit = { readonly results: number; readonly certificates: number; readonly products: number; readonly findings: readonly Finding[] };

/** Asks every stored question again and compares; run it after every new version of the library, before trusting it. */
export async function audit(session: Session): Promise<Audit> {
  const findings: Finding[] = [];
  const results = await session.rows<Dossier & { result: number; record: unknown }>(
    'SELECT r.id AS result, r.record, d.* FROM result r JOIN dossier d ON d.id = r.dossier ORDER BY r.id',
  );
  for (const row of results) compare(`result ${row.result}`, row.record, (record) => askedAgain(record, row), findings);
  const certificates = await session.rows<{ id: number; record: unknown }>('SELECT id, record FROM certificate ORDER BY id');
  for (const { id, record } of certificates) compare(`certificate ${id}`, record, certifiedAgain, findings);
  await compareStars(session, findings);
  const products = await session.rows<{ id: string; state: unknown }>('SELECT id, state FROM product ORDER BY id');
  for (const product of products) await compareHistory(session, product, findings);
  return { results: results.length, certificates: certificates.length, products: products.length, findings };
}

function compare(at: string, stored: unknown, again: (record: StoredResult) => Storable | null, findings: Finding[]): void {
  const record = fromRecord(stored);
  if (!record.ok) {
    findings.push({ at, what: 'unreadable', detail: record.error });
    return;
  }
  const now = again(record.value);
  // Through JSON, as the record went; the order of keys means nothing.
  if (!isDeepStrictEqual(JSON.parse(JSON.stringify(now)), record.value.result))
    findings.push({ at, what: 'differs', detail: { stored: record.value.result, now } });
}

function askedAgain({ result, given }: StoredResult, dossier: Dossier): Storable | null {
  const { edition, rubric } = lawOf(dossier);
  if (result.result === 'referral') return refer(edition, given as unknown as ReferralQuestion);
  if (result.result !== 'council') return null;
  const { sitting, policy } = given as unknown as { readonly sitting: Sitting; readonly policy: CouncilPolicy };
  const council = councilResult(edition, rubric, sitting, policy);
  return council.ok ? council.value : null;
}

type AskedCertificate = {
  readonly star: RecognisedStar;
  readonly issuedOn: CalendarDate;
  readonly withdrawal?: { readonly on: CalendarDate; readonly ground: string };
};

function certifiedAgain({ edition: id, result, given }: StoredResult): Storable | null {
  const { star, issuedOn, withdrawal } = given as unknown as AskedCertificate;
  const edition = editions.find((known) => known.id === id) as Edition;
  const certificate = certify(edition, { star, issuedOn });
  if (!certificate.ok || withdrawal === undefined) return certificate.ok ? certificate.value : null;
  // A withdrawal is judged by the edition in force on its day, which may be a later one: any that gives it again will do.
  const again = editions
    .map((under) => withdraw(under, certificate.value, withdrawal))
    .filter((one) => one.ok)
    .map((one) => one.value);
  return again.find((one) => isDeepStrictEqual(one, result)) ?? again.at(-1) ?? null;
}

/** The star of a dossier is that of its last valid result, and none where there is none. */
async function compareStars(session: Session, findings: Finding[]): Promise<void> {
  const rows = await session.rows<{ id: string; star: number | null; ranked: number | null }>(
    `SELECT d.id, d.star, (
       SELECT (r.record -> 'result' -> 'ranking' ->> 'star')::integer FROM result r
       WHERE r.dossier = d.id AND r.kind = 'council' AND r.record -> 'result' ->> 'kind' = 'valid' ORDER BY r.id DESC LIMIT 1
     ) AS ranked FROM dossier d ORDER BY d.id`,
  );
  for (const { id, star, ranked } of rows)
    if (star !== ranked) findings.push({ at: `dossier ${id}`, what: 'star-differs', detail: { star, ranked } });
}

async function compareHistory(session: Session, { id, state }: { readonly id: string; readonly state: unknown }, findings: Finding[]): Promise<void> {
  const history = replay(cycles, await historyOf(session, id));
  if (!history.ok) {
    findings.push({ at: `product ${id}`, what: 'not-a-history', detail: history.error });
    return;
  }
  if (!isDeepStrictEqual(JSON.parse(JSON.stringify(history.value.state)), state))
    findings.push({ at: `product ${id}`, what: 'state-differs', detail: { stored: state, now: history.value.state } });
  const certificate = certificateIn(history.value.state);
  const kept = await session.rows<{ result: unknown }>(
    "SELECT record -> 'result' AS result FROM certificate WHERE product = $1 ORDER BY id DESC LIMIT 1",
    [id],
  );
  if (certificate !== null && !isDeepStrictEqual(JSON.parse(JSON.stringify(certificate)), kept[0]?.result))
    findings.push({ at: `product ${id}`, what: 'certificate-differs' });
}
