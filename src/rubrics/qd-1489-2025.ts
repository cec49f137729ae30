/*
 * 1489/QĐ-TTg changes the procedure only: the criteria sets are those of 148/QĐ-TTg, and say so in `edition`.
 */
export * from '../editions/qd-148-2023/sheets';
