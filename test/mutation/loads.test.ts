import { expect, it } from 'vitest';

// A fault that shows while the library loads (an edition whose first day is no date) keeps a test file from loading, and
// a file without tests has no test that fails. Here the loading is itself the test.
it('the library loads', async () => {
  const { editions } = await import('ocop');
  expect(editions).toHaveLength(4);
});
