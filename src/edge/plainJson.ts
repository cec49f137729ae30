/**
 * @vi Dữ liệu JSON, như cơ sở dữ liệu lưu.
 *
 * Plain JSON, as a database keeps it.
 */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
