import { expect, it } from 'vitest';
import { differences } from '../ports/differences';

const { OCOP_DEPTH, OCOP_SEED } = process.env;

it('the scorer in Python, which reads the published data alone, answers as the library does: 200,000 random cases at a depth of 100', async () => {
  const { tally, told, different } = await differences('python', 2000 * Number(OCOP_DEPTH), Number(OCOP_SEED));
  for (const [family, { cases, outcomes }] of tally) console.log(`${family}: ${cases} cases, ${outcomes.size} kinds of answer`);
  expect(told).toEqual([]);
  expect(different).toBe(0);
});
