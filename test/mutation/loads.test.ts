import { expect, it } from 'vitest';

// A fault that shows while the library or what tests share loads keeps a test file from loading, and a file without tests
// has no test that fails. Here the loading is itself the test.
it('the library loads', async () => {
  const { editions } = await import('ocop');
  expect(editions).toHaveLength(4);
});

it('so do the products and sheets that several tests share', async () => {
  const { threeStars } = await import('../cycle/life');
  expect(threeStars.at).toBe('recognised');
  const { life } = await import('../../examples/product-life/life');
  expect(life.length).toBeGreaterThan(7);
});
