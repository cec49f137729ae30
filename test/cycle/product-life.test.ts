import { expect, it } from 'vitest';
import { ocopCycle, qd148, qd1489, qd26, replay } from 'ocop';
import { life } from '../../examples/product-life/life';
import { productLife } from '../../examples/product-life/product-life';
import { value } from '../day';

it('the example walks a product from idea to renewal, through three editions', () => {
  const { state, steps } = value(replay([ocopCycle(qd148), ocopCycle(qd1489), ocopCycle(qd26)], life));
  expect(steps.map(({ edition, actor, to }) => `${edition} ${actor} ${to}`)).toEqual([
    'qd-148-2023 holder idea-registered',
    'qd-148-2023 district idea-selected',
    'qd-148-2023 holder plan-received',
    'qd-148-2023 not-stated plan-approved',
    'qd-148-2023 holder plan-carried-out',
    'qd-148-2023 holder at-commune',
    'qd-148-2023 commune at-district',
    'qd-148-2023 district recognised',
    'qd-148-2023 not-stated in-promotion',
    'qd-148-2023 holder at-commune',
    'qd-148-2023 commune at-district',
    'qd-148-2023 district at-province',
    'qd-148-2023 province recognised',
    'qd-1489-2025 province notice-given',
    'qd-26-2026 calendar filing-open',
    'qd-26-2026 holder at-commune',
    'qd-26-2026 commune at-province',
    'qd-26-2026 province recognised',
  ]);
  expect(state).toMatchObject({
    at: 'recognised',
    through: 're-evaluation',
    certificate: { star: 4, edition: 'qd-26-2026', issuer: { level: 'province' }, firstDay: '2026-08-05', lastDay: '2029-08-05' },
  });
});

it('the example prints day, actor and clause of every step in both languages', () => {
  for (const locale of ['vi', 'en'] as const) {
    const lines = productLife(locale).split('\n');
    expect(lines).toHaveLength(2 * life.length + 1);
    expect(lines[2 * 13]).toMatch(/^2026-05-15 {2}qd-1489-2025 .+ \((cấp tỉnh|the province)\) → /);
    expect(lines[2 * 17 + 1]).toContain('26/2026/QĐ-TTg');
  }
});
