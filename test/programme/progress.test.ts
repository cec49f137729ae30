import { explain, progress, qd148, type ProgrammeEvent, type Purpose, type Register, type RegisterRecord, type TargetProgress } from 'ocop';
import { sonHa2024 } from 'ocop/plans';
import { describe, expect, it } from 'vitest';
import { day, value } from '../day';
import { used } from '../used';
import { contradictionAbout, targetsAsking } from './planOf';

// Every product, commune and person here is made up.

function certificate(product: string, purpose: Purpose | null, issuedOn: string | null, more: Partial<RegisterRecord> = {}): RegisterRecord {
  return {
    id: `${product}/${issuedOn ?? 'undated'}`,
    product,
    purpose,
    star: 3,
    decision: null,
    issuedOn: issuedOn === null ? null : day(issuedOn),
    withdrawnOn: null,
    ...more,
  };
}

function target(register: Register, id: string, on = '2024-12-31'): TargetProgress {
  const found = value(progress(sonHa2024, register, day(on))).targets.find((one) => one.target === id);
  if (found === undefined) throw new Error(id);
  return found;
}

const products = (count: number, purpose: Purpose, issuedOn: string) =>
  Array.from({ length: count }, (_, at) => certificate(`${purpose} ${at + 1}`, purpose, issuedOn));

describe('products of the year', () => {
  it('5 new and 2 re-evaluated meet 7, 2 and 5', () => {
    const register = { records: [...products(5, 'first', '2024-11-28'), ...products(2, 're-evaluation', '2024-11-28')] };
    expect(target(register, 'recognised-in-the-year')).toMatchObject({ state: 'met', counted: 7, needed: 7, short: 0 });
    expect(target(register, 're-evaluated-in-the-year')).toMatchObject({ state: 'met', counted: 2 });
    expect(target(register, 'new-in-the-year')).toMatchObject({ state: 'met', counted: 5 });
    expect(target(register, 'recognised-in-total')).toMatchObject({ state: 'short', counted: 7, needed: 10, upTo: 12, short: 3 });
  });

  it('6 new and none re-evaluated: short by 1 and by 2, met by 6', () => {
    const register = { records: products(6, 'first', '2024-11-28') };
    expect(target(register, 'recognised-in-the-year')).toMatchObject({ state: 'short', short: 1 });
    expect(target(register, 're-evaluated-in-the-year')).toMatchObject({ state: 'short', short: 2 });
    expect(target(register, 'new-in-the-year')).toMatchObject({ state: 'met', counted: 6, short: 0 });
  });

  it('counts certificates of the year only, its first and last day included', () => {
    const issued = ['2023-12-31', '2024-01-01', '2024-12-31', '2025-01-01'].map((on) => certificate(on, 'first', on));
    expect(target({ records: issued }, 'new-in-the-year', '2025-01-01')).toMatchObject({
      counted: 2,
      counts: [
        { id: '2024-01-01', records: ['2024-01-01/2024-01-01'] },
        { id: '2024-12-31', records: ['2024-12-31/2024-12-31'] },
      ],
    });
  });

  it('an upgrade in the year is not one of the 7, and adds nothing to the total', () => {
    const records = [certificate('a', 'first', '2022-05-10'), certificate('a', 'upgrade', '2024-06-01', { star: 4 })];
    expect(target({ records }, 'recognised-in-the-year')).toMatchObject({ counted: 0 });
    expect(target({ records }, 'recognised-in-total')).toMatchObject({
      counted: 1,
      counts: [{ id: 'a', records: ['a/2022-05-10', 'a/2024-06-01'] }],
    });
  });

  it('is not measurable where a certificate of the year does not say what it was for', () => {
    const records = [certificate('a', null, '2024-06-01'), certificate('b', 'first', '2024-06-01')];
    expect(target({ records }, 'new-in-the-year')).toMatchObject({ state: 'not-measurable', missing: ['purposes'] });
    expect(target({ records }, 'recognised-in-total')).toMatchObject({ counted: 2 });
  });
});

describe('products in total', () => {
  // 36 months from 10/12/2021 run through 10/12/2024.
  const ending = certificate('a', 'first', '2021-12-10');

  it('counts a certificate through its last day and no longer', () => {
    expect(target({ records: [ending] }, 'recognised-in-total', '2024-12-10')).toMatchObject({ counted: 1 });
    expect(target({ records: [ending] }, 'recognised-in-total', '2024-12-11')).toMatchObject({ counted: 0 });
    expect(value(progress(sonHa2024, { records: [ending] }, day('2024-12-11'))).leftOut).toEqual([
      { record: 'a/2021-12-10', product: 'a', reason: 'expired', lastDay: '2024-12-10' },
    ]);
  });

  it('by the other counting of months, a day less', () => {
    const on = day('2024-12-10');
    const other = value(progress(sonHa2024, { records: [ending] }, on, { certificateCounting: 'first-day-counted' }));
    expect(other.leftOut).toMatchObject([{ reason: 'expired', lastDay: '2024-12-09' }]);
    expect(other.readings).toEqual([used(qd148, 'certificate-counting', 'first-day-counted')]);
  });

  it('a renewal counts the product on, once', () => {
    const records = [ending, certificate('a', 're-evaluation', '2024-11-28')];
    for (const on of ['2024-12-10', '2024-12-11']) {
      expect(target({ records }, 'recognised-in-total', on)).toMatchObject({ counted: 1 });
    }
  });

  it('one name in composed and decomposed accents is one product', () => {
    const records = ['Mật ong'.normalize('NFC'), 'Mật ong'.normalize('NFD')].map((name, at) =>
      certificate(name, 'first', '2024-06-01', { id: String(at) }),
    );
    expect(target({ records }, 'new-in-the-year')).toMatchObject({ counted: 1 });
  });

  it('leaves out, with the reason, what does not run that day', () => {
    const records = [
      certificate('undated', 'first', null),
      certificate('too early', 'first', '2019-08-20'),
      certificate('later', 'first', '2025-01-01'),
      certificate('two stars', 'first', '2024-02-01', { star: 2 as 3 }),
      certificate('withdrawn', 'first', '2024-02-01', { withdrawnOn: day('2024-12-31') }),
      certificate('withdrawn later', 'first', '2024-02-01', { withdrawnOn: day('2025-01-01') }),
    ];
    const result = value(progress(sonHa2024, { records }, day('2024-12-31')));
    expect(result.leftOut.map(({ product, reason }) => [product, reason])).toEqual([
      ['undated', 'undated'],
      ['too early', 'no-edition-in-force'],
      ['later', 'not-yet-valid'],
      ['two stars', 'not-certified'],
      ['withdrawn', 'withdrawn'],
    ]);
    expect(target({ records }, 'recognised-in-total')).toMatchObject({ counted: 1 });
  });

  it('counts no product below the stars a target asks for', () => {
    const plan = { ...sonHa2024, targets: targetsAsking({ minStar: 4 }) };
    const records = [
      certificate('a', 'first', '2024-06-01'),
      certificate('b', 'first', '2024-06-01', { star: 4 }),
      certificate('c', 'first', '2024-06-01', { star: 5 }),
    ];
    const total = value(progress(plan, { records }, day('2024-12-31'))).targets.find((one) => one.target === 'recognised-in-total');
    expect(total).toMatchObject({ counted: 2, counts: [{ id: 'b' }, { id: 'c' }] });
  });

  it('10 is met, 12 is met, 13 is met and still shows the range', () => {
    for (const count of [10, 12, 13]) {
      expect(target({ records: products(count, 'first', '2024-06-01') }, 'recognised-in-total')).toMatchObject({
        state: 'met',
        counted: count,
        needed: 10,
        upTo: 12,
      });
    }
    expect(target({ records: products(9, 'first', '2024-06-01') }, 'recognised-in-total')).toMatchObject({ state: 'short', short: 1 });
  });
});

describe('targets measured by events', () => {
  const identified = (commune: string, on: string): ProgrammeEvent => ({ kind: 'product-identified', on: day(on), commune, product: 'x' });

  it('are not measurable without the data, and say which', () => {
    expect(target({ records: [] }, 'product-in-every-commune')).toMatchObject({ state: 'not-measurable', missing: ['events', 'communes'] });
    expect(target({ records: [], events: [] }, 'all-trained')).toMatchObject({ state: 'not-measurable', missing: ['participants'] });
    expect(target({ records: [] }, 'holders-strengthened')).toMatchObject({ state: 'not-measurable', missing: ['events'] });
    expect(target({ records: [], events: [], communes: [] }, 'product-in-every-commune')).toMatchObject({ missing: ['communes'] });
    expect(target({ records: [], communes: ['A'] }, 'product-in-every-commune')).toMatchObject({ missing: ['events'] });
    expect(target({ records: [] }, 'all-trained')).toMatchObject({ missing: ['events', 'participants'] });
    expect(target({ records: [], participants: ['P'] }, 'all-trained')).toMatchObject({ missing: ['events'] });
    expect(target({ records: [], events: [], participants: [] }, 'all-trained')).toMatchObject({ missing: ['participants'] });
  });

  it('every commune: those still open are named', () => {
    const register: Register = {
      records: [],
      communes: ['A', 'B', 'C'],
      events: [identified('A', '2024-04-10'), identified('A', '2024-04-11'), identified('C', '2024-12-31'), identified('D', '2024-04-10')],
    };
    expect(target(register, 'product-in-every-commune', '2024-12-30')).toMatchObject({
      state: 'short',
      counted: 1,
      needed: 3,
      short: 2,
      open: ['B', 'C'],
    });
    expect(target(register, 'product-in-every-commune')).toMatchObject({
      counted: 2,
      short: 1,
      open: ['B'],
      counts: [
        { id: 'A', records: [] },
        { id: 'C', records: [] },
      ],
    });
  });

  it('holders strengthened: 1 meets 1 - 2, the same one twice is one', () => {
    const strengthened: ProgrammeEvent = { kind: 'holder-strengthened', on: day('2024-08-01'), holder: 'H' };
    expect(target({ records: [], events: [] }, 'holders-strengthened')).toMatchObject({ state: 'short', short: 1 });
    expect(target({ records: [], events: [strengthened, strengthened] }, 'holders-strengthened')).toMatchObject({
      state: 'met',
      counted: 1,
      needed: 1,
      upTo: 2,
    });
  });

  it('100 % trained: one missing is one short', () => {
    const trained = (participant: string): ProgrammeEvent => ({ kind: 'trained', on: day('2024-06-12'), participant });
    const register = { records: [], participants: ['P', 'Q', 'R'], events: [trained('P'), trained('R'), trained('S')] };
    expect(target(register, 'all-trained')).toMatchObject({ state: 'short', counted: 2, needed: 3, short: 1, open: ['Q'] });
    expect(target({ ...register, events: [...register.events, trained('Q')] }, 'all-trained')).toMatchObject({ state: 'met' });
  });

  it('a part of a share rounds up: 2 of 3 people for two thirds, 3 of 5 for one half', () => {
    const asked = (count: number, sum: number, of: number) => {
      const plan = {
        ...sonHa2024,
        targets: sonHa2024.targets.map((one) =>
          one.id === 'all-trained' ? { ...one, measure: { kind: 'share-trained', atLeast: { sum, of } } as const } : one,
        ),
      };
      const participants = Array.from({ length: count }, (_, at) => String(at));
      const result = value(progress(plan, { records: [], events: [], participants }, day('2024-12-31')));
      return result.targets.find((one) => one.target === 'all-trained');
    };
    expect(asked(3, 2, 3)).toMatchObject({ needed: 2 });
    expect(asked(5, 1, 2)).toMatchObject({ needed: 3 });
  });
});

describe('progress', () => {
  it('is counted under the edition in force, and refuses a day before the first', () => {
    expect(value(progress(sonHa2024, { records: [] }, day('2024-12-31'))).edition).toBe('qd-148-2023');
    expect(progress(sonHa2024, { records: [] }, day('2019-08-20'))).toEqual({
      ok: false,
      error: { code: 'no-edition-in-force', on: '2019-08-20', firstDay: '2019-08-21' },
    });
  });

  it('tells of a contradiction only where it is about a target', () => {
    const plan = { ...sonHa2024, contradictions: [contradictionAbout('x', 'training'), contradictionAbout('y', 'recognised-in-total')] };
    expect(value(progress(plan, { records: [] }, day('2024-12-31'))).caveats.map(({ id }) => id)).toEqual(['y']);
  });

  it('names commitments as such', () => {
    const { targets } = value(progress(sonHa2024, { records: [] }, day('2024-12-31')));
    expect(targets.filter(({ state }) => state === 'commitment').map(({ section }) => section)).toEqual(['II-1', 'II-4', 'II-6', 'II-8']);
  });

  it('is told in both languages, with section, count, what is open and what was left out', () => {
    const register: Register = {
      records: [...products(6, 'first', '2024-11-28'), certificate('old', 'first', '2021-06-30')],
      communes: ['Xã A', 'Xã B'],
      events: [],
    };
    const result = value(progress(sonHa2024, register, day('2024-12-31')));
    const vi = explain(result, { locale: 'vi' });
    const en = explain(result, { locale: 'en' });
    expect(vi).toContain('Còn thiếu 1: 7 sản phẩm OCOP mới đạt hạng 3 sao trở lên (2 đánh giá lại, 5 mới) - 6 sản phẩm, cần 7 (');
    expect(vi).toContain('chưa có: Xã A, Xã B');
    expect(vi).toContain('Không tính old/2021-06-30 (old): hết hiệu lực, ngày cuối 30/06/2024');
    expect(vi).toContain('Kế hoạch không thống nhất - Mục II ghi "7 sản phẩm mới"');
    expect(en).toContain('Short by 1: 7 new OCOP products');
    expect(en).toContain('Short by 4: In total by the end of 2024: 10 to 12 OCOP products at 3 stars or more - 6 products, 10 - 12 wanted (');
    expect(en).toContain('Not measurable from this data: 100 % of participating holders');
    expect(en).toContain('A commitment without a number: Sustainable production');
    expect(en).toContain(
      '66/KH-UBND, section II-3 (official portal; Plan 66/KH-UBND of 04/04/2024 of the district of Sơn Hà; Not compared with the signed copy)',
    );
  });
});

describe('a target that says how it is counted in part only', () => {
  it.each(['measure', 'unit', 'counting'] as const)('is a commitment: without %s', (missing) => {
    const targets = targetsAsking({}).map((one) => ({ ...one, [missing]: null }));
    const result = value(progress({ ...sonHa2024, targets }, { records: [] }, day('2024-12-31')));
    expect(new Set(result.targets.map(({ state }) => state))).toEqual(new Set(['commitment']));
  });
});
