// Stands in for fast-check under `npm run test:deep`: every property runs OCOP_DEPTH times as long (100 unless given)
// from the seed OCOP_SEED, which is printed. A seed that fails becomes an example of its property. Mutation testing uses
// it the other way, for short runs that are the same for every mutant.
import * as real from 'fast-check/real';

export * from 'fast-check/real';

const depth = Number(process.env['OCOP_DEPTH']);
const seed = Number(process.env['OCOP_SEED']);

export function assert<Ts>(property: real.IRawProperty<Ts>, settings?: real.Parameters<Ts>): Promise<void> | void {
  const numRuns = Math.ceil((settings?.numRuns ?? 100) * depth);
  return real.assert(property, { ...settings, seed: settings?.seed ?? seed, numRuns });
}

export default { ...real, assert };
