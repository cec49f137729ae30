export * from '../editions/qd-26-2026/sheets';
