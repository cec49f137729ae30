import { expect, it } from 'vitest';
import { differences } from '../ports/differences';

it('the scorer in Python, which reads the published data alone, answers 200,000 random cases as the library does', async () => {
  const { tally, told, different } = await differences('python', 200_000, Number(process.env['OCOP_SEED']));
  for (const [family, { cases, outcomes }] of tally) console.log(`${family}: ${cases} cases, ${outcomes.size} kinds of answer`);
  expect(told).toEqual([]);
  expect(different).toBe(0);
});
