// A made-up product of a made-up holder, from its idea in 2023 to its renewal in 2026.
import { calendarDate, type CalendarDate, type CycleEvent } from 'ocop';

function on(text: string): CalendarDate {
  const date = calendarDate(text);
  if (!date.ok) throw new Error(`${text} is not a date`);
  return date.value;
}

export const life: readonly CycleEvent[] = [
  // under 148: the district selects the idea and recognises 3 stars
  { kind: 'register-idea', on: on('2023-03-01') },
  { kind: 'select-idea', on: on('2023-03-20') },
  { kind: 'submit-plan', on: on('2023-04-03') },
  { kind: 'approve-plan', on: on('2023-04-14') },
  { kind: 'carry-out', on: on('2023-06-30') },
  { kind: 'file-dossier', on: on('2023-07-05'), purpose: 'first' },
  { kind: 'report', on: on('2023-07-14') },
  { kind: 'recognise', on: on('2023-08-21'), score: 66.5, decision: '101/QĐ-UBND (made up)' },
  { kind: 'promote', on: on('2023-09-02') },
  // still under 148: an upgrade, sent up by the district and recognised with 4 stars by the province
  { kind: 'file-dossier', on: on('2023-09-18'), purpose: 'upgrade' },
  { kind: 'report', on: on('2023-09-25') },
  { kind: 'send-up', on: on('2023-10-20'), score: 74 },
  { kind: 'recognise', on: on('2023-11-30'), score: 76.25, decision: '202/QĐ-UBND (made up)' },
  // under 1489: the authority gives notice that the certificate ends on 30/11/2026
  { kind: 'give-notice', on: on('2026-05-15') },
  // under 26/2026: the filing window, 180 to 120 days before the end, and the renewal by the province
  { kind: 'day-comes', on: on('2026-06-03') },
  { kind: 'file-dossier', on: on('2026-06-22'), purpose: 're-evaluation' },
  { kind: 'report', on: on('2026-07-06') },
  { kind: 'recognise', on: on('2026-08-05'), score: 81, decision: '303/QĐ-UBND (made up)' },
];
