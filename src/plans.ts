/**
 * @vi Kế hoạch năm của Chương trình OCOP thành dữ liệu, tách khỏi gói chính để ai không đọc kế hoạch thì không phải tải.
 *
 * Annual plans of the OCOP programme as data, apart from the core so that nobody pays for a plan they do not read.
 *
 * @packageDocumentation
 */
export { sonHa2024 } from './local/son-ha-2024';
