import type { Certificate } from '../certificate/certificate';
import type { Standing } from '../certificate/standing';
import type { EditionId } from '../law/edition';
import type { Ranking } from '../rank/rank';
import type { Referral } from '../rank/refer';
import type { Assessment } from '../score/assess';

/** The results that can be stored. */
export type Storable = Assessment | Ranking | Referral | Certificate | Standing;

/** Plain JSON, as a database keeps it. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** A result in the envelope it is stored in. */
export type StoredResult<Kept extends Storable = Storable> = {
  readonly record: 'ocop';
  /** Version of this envelope and of the results in it: see `recordVersion`. */
  readonly schema: number;
  /** Version of the library that made the result; `null`: stored before the library said so. */
  readonly library: string | null;
  /** The edition whose rules were read. */
  readonly edition: EditionId;
  /** What was asked, as the caller chose to keep it; `null`: not kept. */
  readonly given: Json;
  readonly result: Kept;
};

/** Their kinds. A new one does not compile before it stands here. */
const kinds: { readonly [Kind in Storable['result']]: true } = {
  assessment: true,
  ranking: true,
  referral: true,
  certificate: true,
  standing: true,
};

/** The names of the results that can be stored. */
export const storedKinds: readonly string[] = /* @__PURE__ */ Object.keys(kinds);

/** The edition a result was made under: of a standing, the one whose renewal rules were read. */
export function editionOfResult(result: { readonly [key: string]: unknown }): unknown {
  return result['result'] === 'standing' ? result['renewalUnder'] : result['edition'];
}
