/**
 * Reports on a register of certificates on a day: `npx tsx examples/register-report/registerReport.ts 2026-11-23`,
 * then, if wanted, `vi` or `en` and a CSV file of your own. The file beside it holds the facts of a public register of
 * Lâm Đồng, 2025-2026. Lines that cannot be read go to the error stream with their number, and the exit code is 1.
 */
import { readFileSync } from 'node:fs';
import { calendarDate, describeFault } from 'ocop';
import { decode } from './decode';
import { readRegister } from './readRegister';
import { reportOn, reportText } from './report';

const [date = '', locale = 'vi', file = new URL('register.csv', import.meta.url)] = process.argv.slice(2);
const on = calendarDate(date);
if (!on.ok) {
  console.error(describeFault(on.error)[locale === 'en' ? 'en' : 'vi']);
  process.exitCode = 1;
} else {
  const { entries, faults } = readRegister(decode(readFileSync(file)));
  console.log(reportText(reportOn(entries, on.value), on.value, locale === 'en' ? 'en' : 'vi'));
  for (const { line, message } of faults) console.error(`dòng ${line} · line ${line}: ${message}`);
  if (faults.length > 0) process.exitCode = 1;
}
