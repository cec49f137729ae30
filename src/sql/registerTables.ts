import type { Table } from './table';

const rowVersion = { name: 'row_version', type: 'whole', startsAt: 1, check: 'row_version > 0' } as const;

/** The tables a register fills: dossiers with their answers, certificates, and the days that are asked about. */
export const registerTables: readonly Table[] = [
  {
    name: 'dossiers',
    columns: [
      { name: 'dossier', type: 'key' },
      { name: 'product', type: 'key' },
      { name: 'edition', type: 'key' },
      { name: 'sheet', type: 'key' },
      { name: 'filed_on', type: 'day', empty: true },
      { name: 'star', type: 'whole', empty: true, check: 'star BETWEEN 1 AND 5' },
      rowVersion,
    ],
    key: ['dossier'],
    references: [
      { columns: ['edition'], table: 'editions' },
      { columns: ['sheet'], table: 'rubrics' },
    ],
  },
  {
    name: 'answers',
    columns: [
      { name: 'dossier', type: 'key' },
      { name: 'code', type: 'key' },
      { name: 'box', type: 'whole', check: 'box >= 0' },
    ],
    key: ['dossier', 'code', 'box'],
    references: [{ columns: ['dossier'], table: 'dossiers', goesWithIt: true }],
  },
  {
    name: 'eliminations',
    columns: [
      { name: 'dossier', type: 'key' },
      { name: 'ground', type: 'key' },
    ],
    key: ['dossier', 'ground'],
    references: [{ columns: ['dossier'], table: 'dossiers', goesWithIt: true }],
  },
  {
    name: 'certificates',
    columns: [
      { name: 'certificate', type: 'key' },
      { name: 'product', type: 'key' },
      { name: 'edition', type: 'key' },
      { name: 'star', type: 'whole', check: 'star BETWEEN 3 AND 5' },
      { name: 'first_day', type: 'day' },
      { name: 'last_day', type: 'day' },
      { name: 'notice_by', type: 'day', empty: true },
      { name: 'filing_first_day', type: 'day', empty: true },
      { name: 'filing_last_day', type: 'day', empty: true },
      { name: 'filed_on', type: 'day', empty: true },
      { name: 'kept_until', type: 'day', empty: true },
      { name: 'withdrawn_on', type: 'day', empty: true },
      { name: 'replaced_on', type: 'day', empty: true },
      rowVersion,
    ],
    key: ['certificate'],
    references: [{ columns: ['edition'], table: 'editions' }],
    checks: [
      'last_day > first_day',
      'filing_last_day >= filing_first_day',
      '(filing_first_day IS NULL AND filing_last_day IS NULL) OR (filing_first_day IS NOT NULL AND filing_last_day IS NOT NULL)',
    ],
    indexes: [['last_day']],
    oneRunning: { column: 'product', whileEmpty: ['withdrawn_on', 'replaced_on'] },
  },
  {
    name: 'days',
    columns: [{ name: 'on_day', type: 'day' }],
    key: ['on_day'],
  },
];
