import { expect, it } from 'vitest';

// A fault that shows while the library or what tests share loads keeps a test file from loading, and a file without tests
// has no test that fails. Here the loading is itself the test.
it('the library loads', async () => {
  const { editions } = await import('ocop');
  expect(editions).toHaveLength(4);
});

it('so do the criteria sets and the plans', async () => {
  const of1048 = await import('ocop/rubrics/qd-1048-2019');
  const of148 = await import('ocop/rubrics/qd-148-2023');
  const of26 = await import('ocop/rubrics/qd-26-2026');
  expect([of1048, of148, of26].map(({ rubrics }) => Object.keys(rubrics).length)).toEqual([26, 26, 26]);
  const { sonHa2024 } = await import('ocop/plans');
  expect(sonHa2024.year).toBe(2024);
});

it('so do the products and sheets that several tests share', async () => {
  const { threeStars } = await import('../cycle/life');
  expect(threeStars.at).toBe('recognised');
  const { life } = await import('../../examples/product-life/life');
  expect(life.length).toBeGreaterThan(7);
});
