import {
  assess,
  councilResult,
  editions,
  err,
  ocopCycle,
  ok,
  refer,
  replay,
  toRecord,
  type AnswerFault,
  type Answers,
  type Ballot,
  type Certificate,
  type CouncilMember,
  type CouncilPolicy,
  type CouncilResult,
  type Cycle,
  type CycleEvent,
  type Edition,
  type HistoryFault,
  type Level,
  type NonEmpty,
  type Referral,
  type Result,
  type Rubric,
  type SittingFault,
  type State,
  type StoredResult,
} from 'ocop';
import { sheets } from '../score-sheet/sheets';
import type { Database, Session } from './database';

/** Somebody else wrote first: read again, look, and ask once more. */
export type ChangedMeanwhile = { readonly code: 'changed-meanwhile' };
export type NotFound = { readonly code: 'not-found'; readonly id: string };

export const cycles = editions.map(ocopCycle) as unknown as readonly [Cycle, ...Cycle[]];

export type Dossier = {
  readonly id: string;
  readonly product: string;
  readonly edition: Edition['id'];
  readonly product_set: number;
  readonly variant: string | null;
  readonly star: number | null;
  readonly version: number;
};

export async function addProduct(db: Database, { id, name }: { readonly id: string; readonly name: string }): Promise<void> {
  await db.rows('INSERT INTO product (id, name, state) VALUES ($1, $2, $3::text::jsonb)', [id, name, JSON.stringify(cycles[0].start)]);
}

/**
 * Something happens to a product: the event, the state it leads to and the certificate it brings or ends are written
 * together or not at all. `version`: the product's version the caller saw.
 */
export async function happens(
  db: Database,
  { product, version, event }: { readonly product: string; readonly version: number; readonly event: CycleEvent },
): Promise<Result<{ readonly version: number; readonly state: State }, ChangedMeanwhile | HistoryFault>> {
  return db.transaction(async (session) => {
    const locked = await session.rows('UPDATE product SET version = version + 1 WHERE id = $1 AND version = $2 RETURNING id', [product, version]);
    if (locked.length === 0) return err({ code: 'changed-meanwhile' });
    const events = await historyOf(session, product);
    const before = replay(cycles, events);
    if (!before.ok) return before;
    const after = replay(cycles, [...events, event]);
    if (!after.ok) return after;
    const { state } = after.value;
    await session.rows('INSERT INTO product_event VALUES ($1, $2, $3::text::jsonb)', [product, events.length, JSON.stringify(event)]);
    await session.rows('UPDATE product SET state = $2::text::jsonb WHERE id = $1', [product, JSON.stringify(state)]);
    await keepCertificate(session, product, event, certificateIn(before.value.state), certificateIn(state));
    return ok({ version: version + 1, state });
  });
}

export async function historyOf(session: Session, product: string): Promise<readonly CycleEvent[]> {
  const found = await session.rows<{ event: CycleEvent }>('SELECT event FROM product_event WHERE product = $1 ORDER BY number', [product]);
  return found.map(({ event }) => event);
}

/** The certificate a state carries, its own or the one kept while an evaluation runs. */
export function certificateIn(state: State): Certificate | null {
  if ('certificate' in state) return state.certificate;
  return 'held' in state && state.held !== null ? state.held.state.certificate : null;
}

async function keepCertificate(
  session: Session,
  product: string,
  event: CycleEvent,
  before: Certificate | null,
  after: Certificate | null,
): Promise<void> {
  if (after !== null && after.withdrawal !== undefined) {
    const record = toRecord(after, {
      star: after.star,
      issuedOn: after.issuedOn,
      withdrawal: { on: after.withdrawal.on, ground: after.withdrawal.ground },
    });
    await session.rows('UPDATE certificate SET ended_on = $2::text::date, record = $3::text::jsonb WHERE product = $1 AND ended_on IS NULL', [
      product,
      event.on,
      JSON.stringify(record),
    ]);
    return;
  }
  if (after === null || (before !== null && before.issuedOn === after.issuedOn && before.star === after.star)) return;
  await session.rows('UPDATE certificate SET ended_on = $2::text::date WHERE product = $1 AND ended_on IS NULL', [product, event.on]);
  await session.rows(
    'INSERT INTO certificate (product, edition, star, issued_on, last_day, record) VALUES ($1, $2, $3, $4::text::date, $5::text::date, $6::text::jsonb)',
    [
      product,
      after.edition,
      after.star,
      after.issuedOn,
      after.lastDay,
      JSON.stringify(toRecord(after, { star: after.star, issuedOn: after.issuedOn })),
    ],
  );
}

export async function fileDossier(db: Database, dossier: Omit<Dossier, 'star' | 'version'>): Promise<void> {
  const { id, product, edition, product_set, variant } = dossier;
  await db.rows('INSERT INTO dossier (id, product, edition, product_set, variant) VALUES ($1, $2, $3, $4, $5)', [
    id,
    product,
    edition,
    product_set,
    variant,
  ]);
}

export async function dossierOf(session: Session, id: string): Promise<Result<Dossier, NotFound>> {
  const [found] = await session.rows<Dossier>('SELECT id, product, edition, product_set, variant, star, version FROM dossier WHERE id = $1', [id]);
  return found === undefined ? err({ code: 'not-found', id }) : ok(found);
}

/** The edition and the criteria set a dossier is judged by; they are not stored but found again by their names. */
export function lawOf({ edition: id, product_set, variant }: Pick<Dossier, 'edition' | 'product_set' | 'variant'>): {
  readonly edition: Edition;
  readonly rubric: Rubric;
} {
  const edition = editions.find((known) => known.id === id);
  const rubric = sheets.find((sheet) => sheet.edition === edition?.rubrics && sheet.set === product_set && (sheet.variant ?? null) === variant);
  if (edition === undefined || rubric === undefined) throw new Error(`no criteria set ${product_set} of ${id}`);
  return { edition, rubric };
}

/** A ballot (phiếu chấm) is handed in, or put in the place of the member's first one; its sheet is looked over before. */
export async function handInBallot(
  db: Database,
  {
    dossier: id,
    version,
    member,
    answers,
  }: { readonly dossier: string; readonly version: number; readonly member: string; readonly answers: Answers },
): Promise<
  Result<{ readonly version: number }, ChangedMeanwhile | NotFound | { readonly code: 'ballot-answers'; readonly faults: NonEmpty<AnswerFault> }>
> {
  return db.transaction(async (session) => {
    const dossier = await dossierOf(session, id);
    if (!dossier.ok) return dossier;
    const looked = assess(lawOf(dossier.value).rubric, answers);
    if (!looked.ok) return err({ code: 'ballot-answers', faults: looked.error });
    if (!(await nextVersion(session, id, version))) return err({ code: 'changed-meanwhile' });
    await session.rows('INSERT INTO ballot VALUES ($1, $2, $3::text::jsonb) ON CONFLICT (dossier, member) DO UPDATE SET answers = excluded.answers', [
      id,
      member,
      JSON.stringify(answers),
    ]);
    return ok({ version: version + 1 });
  });
}

/** The council's result over the ballots handed in, and what follows from it at its level, both stored as records. */
export async function decide(
  db: Database,
  asked: {
    readonly dossier: string;
    readonly version: number;
    readonly members: readonly CouncilMember[];
    readonly policy: CouncilPolicy;
    readonly level: Level;
  },
): Promise<
  Result<
    { readonly version: number; readonly council: CouncilResult; readonly referral: Referral | null },
    ChangedMeanwhile | NotFound | SittingFault
  >
> {
  const { dossier: id, version, members, policy, level } = asked;
  return db.transaction(async (session) => {
    const dossier = await dossierOf(session, id);
    if (!dossier.ok) return dossier;
    if (!(await nextVersion(session, id, version))) return err({ code: 'changed-meanwhile' });
    const { edition, rubric } = lawOf(dossier.value);
    const found = await session.rows<{ member: string; answers: Answers }>('SELECT member, answers FROM ballot WHERE dossier = $1 ORDER BY member', [
      id,
    ]);
    const ballots = found.map(({ member, answers }): Ballot => ({
      member,
      answers,
      edition: rubric.edition,
      set: rubric.set,
      ...(rubric.variant !== undefined && { variant: rubric.variant }),
    }));
    const sitting = { members, ballots };
    const council = councilResult(edition, rubric, sitting, policy);
    if (!council.ok) return err(council.error[0]);
    await keepResult(session, id, toRecord(council.value, { sitting, policy }));
    if (council.value.kind !== 'valid' || council.value.ranking === null) return ok({ version: version + 1, council: council.value, referral: null });
    const question = { level, score: council.value.total, ranking: council.value.ranking };
    const referral = refer(edition, question);
    await keepResult(session, id, toRecord(referral, question));
    await session.rows('UPDATE dossier SET star = $2 WHERE id = $1', [id, council.value.ranking.star]);
    return ok({ version: version + 1, council: council.value, referral });
  });
}

async function nextVersion(session: Session, dossier: string, version: number): Promise<boolean> {
  const locked = await session.rows('UPDATE dossier SET version = version + 1 WHERE id = $1 AND version = $2 RETURNING id', [dossier, version]);
  return locked.length > 0;
}

async function keepResult(session: Session, dossier: string, record: StoredResult): Promise<void> {
  await session.rows('INSERT INTO result (dossier, kind, record) VALUES ($1, $2, $3::text::jsonb)', [
    dossier,
    record.result.result,
    JSON.stringify(record),
  ]);
}
