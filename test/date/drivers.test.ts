import { dateFromLocalMidnight, dateFromSerial, dateFromUtcMidnight, dateInVietnam, describeFault } from 'ocop';
import { runInNewContext } from 'node:vm';
import { afterEach, describe, expect, it } from 'vitest';

const zone = process.env['TZ'];
afterEach(() => {
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
});

function inZone<T>(name: string, work: () => T): T {
  process.env['TZ'] = name;
  return work();
}

describe('a driver that gives UTC midnight', () => {
  it.each(['1000-01-01', '2020-02-29', '2024-08-05', '9999-12-31'])('%s is that day in every zone', (date) => {
    for (const name of ['UTC', 'America/Los_Angeles', 'Asia/Ho_Chi_Minh', 'Pacific/Kiritimati']) {
      expect(inZone(name, () => dateFromUtcMidnight(new Date(`${date}T00:00:00Z`)))).toEqual({ ok: true, value: date });
    }
  });

  it('cuts no hour off: 17:00 UTC is the midnight of another zone, or an instant', () => {
    expect(dateFromUtcMidnight(new Date('2024-08-04T17:00:00Z'))).toEqual({
      ok: false,
      error: { code: 'not-midnight', received: '2024-08-04T17:00:00.000Z', expected: 'utc', reason: 'hour' },
    });
    expect(dateFromUtcMidnight(new Date('2024-08-05T00:00:00.001Z'))).toMatchObject({ error: { reason: 'hour' } });
  });
});

describe('a driver that gives local midnight', () => {
  it.each(['UTC', 'America/Los_Angeles', 'Asia/Ho_Chi_Minh', 'Pacific/Kiritimati'])('is the day the machine reads in %s', (name) => {
    inZone(name, () => {
      expect(dateFromLocalMidnight(new Date(2024, 7, 5))).toEqual({ ok: true, value: '2024-08-05' });
      expect(dateFromLocalMidnight(new Date(2024, 7, 5, 12))).toMatchObject({ error: { code: 'not-midnight', expected: 'local', reason: 'hour' } });
    });
  });

  it('in Vietnam is not UTC midnight, and each says so of the other', () => {
    inZone('Asia/Ho_Chi_Minh', () => {
      expect(dateFromUtcMidnight(new Date(2024, 7, 5)).ok).toBe(false);
      expect(dateFromLocalMidnight(new Date('2024-08-05T00:00:00Z')).ok).toBe(false);
    });
  });

  // On 04/11/2018 the clocks of São Paulo went from 23:59:59 straight to 01:00.
  it('is the first instant of a day whose midnight the clocks skip', () => {
    inZone('America/Sao_Paulo', () => {
      expect(new Date(2018, 10, 4).getHours()).toBe(1);
      expect(dateFromLocalMidnight(new Date(2018, 10, 4))).toEqual({ ok: true, value: '2018-11-04' });
    });
  });
});

describe('both', () => {
  const wrong: readonly unknown[] = [undefined, null, 0, 45509, '2024-08-05', {}, [], new Date(Number.NaN), Object.create(Date.prototype)];
  it.each(wrong.map((value) => [value]))('take %o as a fault', (value) => {
    for (const read of [dateFromUtcMidnight, dateFromLocalMidnight]) {
      expect(read(value as Date)).toMatchObject({ ok: false, error: { code: 'not-midnight', reason: 'form' } });
    }
    expect(dateFromUtcMidnight(null as never)).toMatchObject({ error: { received: 'null' } });
    expect(() => dateInVietnam(value as Date)).toThrow('"instant" must be a valid Date; got ');
  });

  it('read a Date of another realm, such as a test environment', () => {
    const foreign = runInNewContext('new Date(Date.UTC(2024, 7, 5))') as Date;
    expect(dateFromUtcMidnight(foreign)).toEqual({ ok: true, value: '2024-08-05' });
    expect(dateInVietnam(foreign)).toBe('2024-08-05');
  });

  it('refuse a year that no calendar date has', () => {
    expect(dateFromUtcMidnight(new Date('0999-12-31T00:00:00Z'))).toMatchObject({ error: { reason: 'year' } });
    expect(dateFromUtcMidnight(new Date('+010000-01-01T00:00:00Z'))).toMatchObject({ error: { reason: 'year' } });
  });
});

describe('dateFromSerial', () => {
  // By hand: 25569 is 01/01/1970 in the system of 1900, which lies 1462 days before that of 1904.
  it.each([
    [1, 1900, '1900-01-01'],
    [59, 1900, '1900-02-28'],
    [61, 1900, '1900-03-01'],
    [25569, 1900, '1970-01-01'],
    [45509, 1900, '2024-08-05'],
    [2958465, 1900, '9999-12-31'],
    [0, 1904, '1904-01-01'],
    [59, 1904, '1904-02-29'],
    [60, 1904, '1904-03-01'],
    [44047, 1904, '2024-08-05'],
    [2957003, 1904, '9999-12-31'],
  ] as const)('%d in the system of %d is %s', (serial, system, date) => {
    expect(dateFromSerial(serial, system)).toEqual({ ok: true, value: date });
  });

  it.each([
    [60, 1900, 'day'],
    [0, 1900, 'range'],
    [-1, 1904, 'range'],
    [2958466, 1900, 'range'],
    [2957004, 1904, 'range'],
    [0.5, 1900, 'range'],
    [45509.5, 1900, 'hour'],
    [2958465.5, 1900, 'hour'],
    [Number.NaN, 1900, 'form'],
    [Number.POSITIVE_INFINITY, 1900, 'form'],
    ['45509', 1900, 'form'],
    [null, 1904, 'form'],
    [45509n, 1900, 'form'],
  ])('%s in the system of %d is a fault of %s', (serial, system, reason) => {
    expect(dateFromSerial(serial as number, system as 1900)).toMatchObject({ ok: false, error: { code: 'invalid-serial', reason } });
  });

  it('a fault says which numbers its system has', () => {
    expect(dateFromSerial(0, 1900)).toMatchObject({ error: { received: '0', expected: { min: 1, max: 2958465 } } });
    expect(dateFromSerial(-1, 1904)).toMatchObject({ error: { received: '-1', expected: { min: 0, max: 2957003 } } });
  });

  it.each([[undefined], [null], ['1900'], [1901], [true]])('refuses the system %o', (system) => {
    expect(() => dateFromSerial(45509, system as never)).toThrow('"system" must be one of 1900, 1904; got ');
  });
});

it('what is wrong is told in both languages', () => {
  const faults = [
    dateFromUtcMidnight(new Date('2024-08-04T17:00:00Z')),
    dateFromLocalMidnight(null as never),
    dateFromUtcMidnight(new Date('0999-01-01T00:00:00Z')),
    dateFromSerial(60, 1900),
    dateFromSerial(1.5, 1900),
    dateFromSerial(-1, 1904),
  ];
  for (const fault of faults) {
    if (fault.ok) throw new Error('a fault was wanted');
    const { vi, en } = describeFault(fault.error);
    expect(vi).toBe(vi.normalize('NFC'));
    expect([vi, en].every((text) => text.length > 20)).toBe(true);
  }
});
