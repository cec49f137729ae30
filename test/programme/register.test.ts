import { checkRegister, describeFault, explain, progress, trace, type Progress, type Register, type RegisterRecord } from 'ocop';
import { sonHa2024 } from 'ocop/plans';
import { progressSchema, registerSchema } from 'ocop/schemas';
import { describe, expect, it } from 'vitest';
import { day, value } from '../day';

// Every product, commune and person here is made up.

const record = (id: string, product: string, more: Partial<RegisterRecord> = {}): RegisterRecord => ({
  id,
  product,
  purpose: 'first',
  star: 3,
  decision: null,
  issuedOn: day('2024-11-20'),
  withdrawnOn: null,
  ...more,
});
const ask = (register: unknown): Progress => value(progress(sonHa2024, register as Register, day('2024-12-31')));
const target = (register: unknown, id: string) => ask(register).targets.find((one) => one.target === id);

describe('a name is one name', () => {
  it('however it is spelled: five spellings are one product, told as first spelled', () => {
    const spellings = ['Rượu cần Hòa Bình', 'Rượu cần Hoà Bình', 'RƯỢU CẦN HÒA BÌNH', 'Rượu cần  Hòa Bình ', 'Rượu\u00a0cần Hòa Bình'];
    expect(target({ records: spellings.map((product, at) => record(String(at), product)) }, 'new-in-the-year')).toMatchObject({
      state: 'short',
      counted: 1,
      counts: [{ id: 'Rượu cần Hòa Bình', records: ['0', '1', '2', '3', '4'] }],
    });
  });

  it('is told without the spaces around and between its words', () => {
    const named = target({ records: [record('1', '  Rượu \t cần\u00a0 Hòa Bình ')] }, 'new-in-the-year');
    expect(named).toMatchObject({ counts: [{ id: 'Rượu cần Hòa Bình', records: ['1'] }] });
  });

  it('of a commune, a holder, a trained person', () => {
    const register = {
      records: [],
      communes: ['Xã Sơn Hạ', 'Xã Sơn Thành', 'XÃ SƠN HẠ'],
      participants: ['Nguyễn Thị Hoà', 'Trần Văn Đức'],
      events: [
        { kind: 'product-identified', on: '2024-03-01', commune: 'xã Sơn Hạ', product: 'Chè' },
        { kind: 'product-identified', on: '2024-03-01', commune: 'Xã Sơn Thành ', product: 'Mật ong' },
        { kind: 'holder-strengthened', on: '2024-04-01', holder: 'HTX Nông nghiệp Sơn Hạ' },
        { kind: 'holder-strengthened', on: '2024-05-01', holder: 'HTX nông nghiệp Sơn Hạ' },
        { kind: 'trained', on: '2024-06-01', participant: 'Nguyễn Thị Hòa' },
        { kind: 'trained', on: '2024-06-01', participant: 'TRẦN VĂN ÐỨC' },
      ],
    };
    expect(target(register, 'product-in-every-commune')).toMatchObject({
      state: 'met',
      counted: 2,
      counts: [{ id: 'Xã Sơn Hạ' }, { id: 'Xã Sơn Thành' }],
    });
    expect(target(register, 'holders-strengthened')).toMatchObject({ counted: 1, counts: [{ id: 'HTX Nông nghiệp Sơn Hạ' }] });
    expect(target(register, 'all-trained')).toMatchObject({ state: 'met', counted: 2 });
    expect(ask(register).unlisted).toBeUndefined();
  });
});

describe('an event of a name nobody listed', () => {
  const register = {
    records: [],
    communes: ['Xã An Thới Đông'],
    participants: ['A'],
    events: [
      { kind: 'product-identified', on: '2024-03-01', commune: 'Xã An Thời Đông', product: 'Muối' },
      { kind: 'trained', on: '2024-03-02', participant: 'B' },
      { kind: 'trained', on: '2025-01-01', participant: 'C' },
      { kind: 'holder-strengthened', on: '2024-03-03', holder: 'H' },
    ],
  };

  it('is reported beside what is left out, and counts for nothing', () => {
    const result = ask(register);
    expect(result.unlisted).toEqual([
      { event: 'product-identified', on: '2024-03-01', name: 'Xã An Thời Đông' },
      { event: 'trained', on: '2024-03-02', name: 'B' },
    ]);
    expect(target(register, 'product-in-every-commune')).toMatchObject({ state: 'short', counted: 0, open: ['Xã An Thới Đông'] });
    expect(progressSchema.safeParse(JSON.parse(JSON.stringify(result))).success).toBe(true);
  });

  it('is told in both languages', () => {
    expect(explain(ask(register), { locale: 'vi' })).toContain(
      'Không tính việc ngày 01/03/2024: danh sách xã, thị trấn không có "Xã An Thời Đông"; kiểm tra cách viết',
    );
    expect(explain(ask(register), { locale: 'en' })).toContain('Not counted, of 2024-03-02: the list of participants has no "B"; check the spelling');
  });

  it('is a step of its own, which rests on no clause', () => {
    const steps = trace(ask(register)).filter(({ rule }) => rule === 'unlisted-name');
    expect(steps.map(({ basis }) => basis)).toEqual([[], []]);
  });

  it('is none where the register has no such list: then nobody can be missing from it', () => {
    expect(ask({ records: [], events: register.events }).unlisted).toBeUndefined();
  });
});

describe('a register that contradicts itself', () => {
  const good = record('1', 'Chè');
  const wrong: readonly (readonly [string, unknown, readonly object[]])[] = [
    ['an empty id', { records: [good, record('', 'a')] }, [{ code: 'register-empty', at: 'records.1.id' }]],
    ['an id of spaces', { records: [record(' \u00a0', 'a')] }, [{ code: 'register-empty', at: 'records.0.id' }]],
    [
      'an id given twice',
      { records: [good, record('2', 'b'), record('1', 'c')] },
      [{ code: 'register-repeated', at: 'records.2.id', received: '1', first: 'records.0.id' }],
    ],
    ['no product name', { records: [record('1', ' ')] }, [{ code: 'register-empty', at: 'records.0.product' }]],
    [
      'withdrawn before it was issued',
      { records: [record('1', 'a', { withdrawnOn: day('2024-11-19') })] },
      [{ code: 'withdrawn-before-issue', at: 'records.0', issuedOn: '2024-11-20', withdrawnOn: '2024-11-19' }],
    ],
    [
      'two faults',
      { records: [record('', 'a'), record('2', '')] },
      [
        { code: 'register-empty', at: 'records.0.id' },
        { code: 'register-empty', at: 'records.1.product' },
      ],
    ],
    [
      'a date written day first',
      { records: [record('1', 'a', { issuedOn: '20/11/2024' as never })] },
      [{ code: 'register-form', at: 'records.0.issuedOn', received: '20/11/2024' }],
    ],
    [
      'a Date',
      { records: [record('1', 'a', { withdrawnOn: new Date(0) as never })] },
      [{ code: 'register-form', at: 'records.0.withdrawnOn', received: 'an object' }],
    ],
    [
      'a purpose there is not',
      { records: [record('1', 'a', { purpose: 'fun' as never })] },
      [{ code: 'register-form', at: 'records.0.purpose', received: 'fun' }],
    ],
    ['a record that is null', { records: [null] }, [{ code: 'register-form', at: 'records.0', received: 'null' }]],
    ['a name that is a number', { records: [record('1', 5 as never)] }, [{ code: 'register-form', at: 'records.0.product', received: '5' }]],
    [
      'an event of another kind',
      { records: [], events: [{ kind: 'constructor', on: '2024-01-01' }] },
      [{ code: 'register-form', at: 'events.0.kind', received: 'constructor' }],
    ],
    [
      'an event without a day',
      { records: [], events: [{ kind: 'trained', participant: 'A' }] },
      [{ code: 'register-form', at: 'events.0.on', received: 'undefined' }],
    ],
    [
      'an event without a name',
      { records: [], events: [{ kind: 'trained', on: '2024-01-01', participant: '' }] },
      [{ code: 'register-empty', at: 'events.0.participant' }],
    ],
    ['a commune without a name', { records: [], communes: ['A', ''] }, [{ code: 'register-empty', at: 'communes.1' }]],
    [
      'a decision, a holder and a commune that are no texts',
      { records: [record('1', 'a', { decision: 12 as never, holder: null as never, commune: ['A'] as never })] },
      [
        { code: 'register-form', at: 'records.0.decision', received: '12' },
        { code: 'register-form', at: 'records.0.holder', received: 'null' },
        { code: 'register-form', at: 'records.0.commune', received: 'an array' },
      ],
    ],
    [
      'ids that differ in accents written apart and in spaces alone',
      { records: [record('Mật ong', 'a'), record(' Mật ong '.normalize('NFD'), 'b')] },
      [{ code: 'register-repeated', at: 'records.1.id', received: ' Mật ong '.normalize('NFD'), first: 'records.0.id' }],
    ],
    ['an event that is null', { records: [], events: [null] }, [{ code: 'register-form', at: 'events.0', received: 'null' }]],
    [
      'a kind of event in a list',
      { records: [], events: [{ kind: ['trained'], on: '2024-01-01', participant: 'A' }] },
      [{ code: 'register-form', at: 'events.0.kind', received: 'an array' }],
    ],
    [
      'an event of a commune without its names',
      { records: [], events: [{ kind: 'product-identified', on: '2024-01-01' }] },
      [
        { code: 'register-form', at: 'events.0.commune', received: 'undefined' },
        { code: 'register-form', at: 'events.0.product', received: 'undefined' },
      ],
    ],
    [
      'an event of a holder without a name',
      { records: [], events: [{ kind: 'holder-strengthened', on: '2024-01-01' }] },
      [{ code: 'register-form', at: 'events.0.holder', received: 'undefined' }],
    ],
    ['a participant without a name', { records: [], participants: [' '] }, [{ code: 'register-empty', at: 'participants.0' }]],
    ['communes that are no list', { records: [], communes: 'A' }, [{ code: 'register-form', at: 'communes', received: 'A' }]],
    ['no records', {}, [{ code: 'register-form', at: 'records', received: 'undefined' }]],
    ['nothing', undefined, [{ code: 'register-form', at: '', received: 'undefined' }]],
    ['a list', [], [{ code: 'register-form', at: '', received: 'an array' }]],
  ];

  it.each(wrong)('%s', (_, register, faults) => {
    expect(checkRegister(register)).toEqual(faults);
    expect(progress(sonHa2024, register as Register, day('2024-12-31'))).toEqual({ ok: false, error: { code: 'invalid-register', faults } });
    expect(registerSchema.safeParse(register).success).toBe(false);
  });

  it('does not, whole: a decision, a holder and a commune by name', () => {
    const records = [record('1', 'a', { decision: '12/QĐ-UBND', holder: 'HTX giả định', commune: 'Xã giả định' })];
    expect(checkRegister({ records, events: [], communes: ['Xã giả định'], participants: [] })).toEqual([]);
  });

  it('may be withdrawn on the day of issue, and without a day of issue', () => {
    const records = [record('1', 'a', { withdrawnOn: day('2024-11-20') }), record('2', 'b', { issuedOn: null, withdrawnOn: day('2024-11-19') })];
    expect(checkRegister({ records })).toEqual([]);
    expect(ask({ records }).leftOut.map(({ reason }) => reason)).toEqual(['withdrawn', 'undated']);
  });

  it('is not looked at on a day that is none', () => {
    expect(progress(sonHa2024, {} as Register, '31/12/2024' as never)).toMatchObject({
      ok: false,
      error: { code: 'invalid-date', received: '31/12/2024' },
    });
  });

  it('is told in a message that stays short, however many its faults are', () => {
    const fault = progress(sonHa2024, { records: Array.from({ length: 100_000 }, () => record('', 'x')) }, day('2024-12-31'));
    if (fault.ok) throw new Error('a fault was wanted');
    const { vi, en } = describeFault(fault.error);
    expect(vi).toContain('và 99995 chỗ khác');
    expect(Math.max(vi.length, en.length)).toBeLessThan(500);
  });
});
