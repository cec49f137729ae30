export * from '../editions/qd-148-2023/sheets';
