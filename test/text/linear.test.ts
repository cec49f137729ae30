import {
  describeFault,
  findProductSets,
  fold,
  formatProductCode,
  nameKey,
  parseDate,
  parseDecimal,
  parseProductCode,
  progress,
  calendarDate,
  qd148,
  type Register,
} from 'ocop';
import { sonHa2024 } from 'ocop/plans';
import { certificateSchema, registerSchema } from 'ocop/schemas';
import { describe, expect, it } from 'vitest';
import { day } from '../day';

// Accents that a normal form has to bring into order: in one row, they once took the square of its length, 30 s at 300,000.
const attacks: { readonly [name: string]: (length: number) => string } = {
  'accents out of order': (length) => '\u0f71\u0f72\u0f74'.repeat(length / 3),
  'accents after a letter': (length) => `a${'\u0301\u0323'.repeat(length / 2)}`,
  spaces: (length) => ' '.repeat(length),
  letters: (length) => 'ộ'.repeat(length),
  'decomposed letters': (length) => 'ộ'.normalize('NFD').repeat(length / 3),
  words: (length) => 'chè '.repeat(length / 4),
  digits: (length) => '1'.repeat(length),
  dots: (length) => '1.000'.repeat(length / 5),
  'letters that decompose to many': (length) => '\ufdfa'.repeat(length / 20),
};

const certificate = (ground: string) => ({
  result: 'certificate',
  edition: 'qd-148-2023',
  withdrawal: { on: '2025-01-01', ground, by: 'province', basis: [] },
});
const register = (name: string): Register => ({
  records: [{ id: name, product: name, purpose: 'first', star: 3, decision: name, issuedOn: day('2024-06-01'), withdrawnOn: null }],
});

const doors: { readonly [name: string]: (text: string) => unknown } = {
  fold,
  nameKey,
  parseDate,
  parseDecimal,
  calendarDate,
  findProductSets: (text) => findProductSets(qd148, text),
  parseProductCode: (text) => parseProductCode(qd148, text),
  formatProductCode: (text) => formatProductCode(qd148, { province: text, district: text, serial: text, year: text }),
  certificateSchema: (text) => certificateSchema.safeParse(certificate(text)),
  registerSchema: (text) => registerSchema.safeParse(register(text)),
  progress: (text) => progress(sonHa2024, register(text), day('2024-12-31')),
};

describe.each(Object.keys(doors))('%s', (door) => {
  // 300,000 characters in linear time take some 10 ms; half a second leaves room for a slow machine, not for a square. It is this
  // process's own time, so that what else runs on the machine does not count.
  it.each(Object.keys(attacks))('reads 300,000 characters of %s at once', (attack) => {
    const text = attacks[attack]?.(300_000) ?? '';
    const begun = process.cpuUsage();
    const found = doors[door]?.(text);
    const { user, system } = process.cpuUsage(begun);
    expect((user + system) / 1000).toBeLessThan(500);
    const message =
      typeof found === 'object' && found !== null && 'error' in found && door !== 'certificateSchema' && door !== 'registerSchema'
        ? describeFault(found.error as never)
        : null;
    if (message !== null) expect(Math.max(message.vi.length, message.en.length)).toBeLessThan(1000);
  });
});
