import * as fc from 'fast-check';
import type { CalendarDate } from '../date/calendarDate';
import { purposes } from '../law/vocabulary';
import type { Register } from '../programme/register';
import { calendarDates } from './dates';

/** A day of withdrawal, where it does not lie before the day of issue. */
function after(issuedOn: CalendarDate | null, withdrawnOn: CalendarDate | null): CalendarDate | null {
  return issuedOn !== null && withdrawnOn !== null && withdrawnOn < issuedOn ? null : withdrawnOn;
}

/**
 * @vi Sinh sổ công nhận tự đặt, không quá hai mươi lần công nhận, có cái bị thu hồi, để kiểm thử.
 *
 * Registers of up to twenty made-up recognitions, some without a date, a decision or a purpose, some withdrawn.
 *
 *
 * @example
 * ```ts
 * import * as fc from 'fast-check';
 * import { registerSchema } from 'ocop/schemas';
 * import { registers } from 'ocop/testing';
 * fc.sample(registers(), 20).every((register) => registerSchema.safeParse(register).success); //=> true
 * ```
 */
export function registers(): fc.Arbitrary<Register> {
  const row = fc.record({
    product: fc.integer({ min: 1, max: 12 }).map((number) => `made-up-product-${number}`),
    purpose: fc.constantFrom(...purposes, null),
    star: fc.constantFrom(3, 4, 5),
    decision: fc.constantFrom('1/QĐ-UBND', '2/QĐ-UBND', null),
    issuedOn: fc.option(calendarDates()),
    withdrawnOn: fc.option(calendarDates(), { freq: 2 }),
    commune: fc.constantFrom('Xã A', 'Xã B', 'Xã C'),
  });
  return fc.array(row, { maxLength: 20, size: 'max' }).map((rows) => ({
    records: rows.map((record, at) => ({ id: `${at + 1}`, ...record, withdrawnOn: after(record.issuedOn, record.withdrawnOn) })),
  }));
}
