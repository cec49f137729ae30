export * from '../editions/qd-1048-2019/sheets';
export { rubricOn } from '../category/rubricOn';
