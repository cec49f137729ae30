import { createHash } from 'node:crypto';

// How a wording is made comparable: one spelling of what means the same, slips of the transcriptions put right, signs and
// figures joined.

/** What is written in several ways, or wrongly, and how it is compared. */
const spellings: readonly (readonly [RegExp, string])[] = [
  // Shortened in the sheets.
  [/\battp\b/g, 'an toàn thực phẩm'],
  [/\bhtx\b/g, 'hợp tác xã'],
  [/\btnhh\b/g, 'trách nhiệm hữu hạn'],
  [/\bbvtv\b/g, 'bảo vệ thực vật'],
  [/\bntm\b/g, 'nông thôn mới'],
  [/\bdntn\b/g, 'doanh nghiệp tư nhân'],
  [/\bhđqt\b/g, 'hội đồng quản trị'],
  [/\bhđtv\b/g, 'hội đồng thành viên'],
  [/\bsx\b/g, 'sản xuất'],
  [/\bglobal ?g ?a ?p\b/g, 'globalgap'],
  [/\btrip advisor\b/g, 'tripadvisor'],
  // Two spellings.
  [/hoá(?!\p{L})/gu, 'hóa'],
  [/thuỷ(?!\p{L})/gu, 'thủy'],
  [/xúc tích/g, 'súc tích'],
  [/cốt chuyện/g, 'cốt truyện'],
  [/quí/g, 'quý'],
  // Slips.
  [/thị hường/g, 'thị trường'],
  [/môi hường/g, 'môi trường'],
  [/xuất khẩn/g, 'xuất khẩu'],
  [/bản quản/g, 'bảo quản'],
  [/phản phối/g, 'phân phối'],
  [/chủ thế/g, 'chủ thể'],
  [/trong tính/g, 'trong tỉnh'],
  [/truyền thông\/đặc/g, 'truyền thống/đặc'],
  [/kỹ thuật truyền thông/g, 'kỹ thuật truyền thống'],
  [/đóng quy định/g, 'đúng quy định'],
  [/đang ký/g, 'đăng ký'],
  [/nhiêu nơi/g, 'nhiều nơi'],
  [/liệu dầu vào/g, 'liệu đầu vào'],
  [/định tử 12/g, 'định từ 12'],
  [/đồng ấn định/g, 'đồng ổn định'],
  [/mình chứng/g, 'minh chứng'],
  [/đường dân/g, 'đường dẫn'],
  [/chuấn/g, 'chuẩn'],
  [/iiệu/g, 'liệu'],
  [/hình dang/g, 'hình dạng'],
  [/đặc trưang/g, 'đặc trưng'],
  [/địa bàn xà/g, 'địa bàn xã'],
  [/có lợi thể phát/g, 'có lợi thế phát'],
  [/thế chất/g, 'thể chất'],
  [/cao cao cấp/g, 'cao cấp'],
  [/xoan đều/g, 'xoăn đều'],
  [/và có đăng độc/g, 'và có bằng độc'],
  [/xoan/g, 'xoăn'],
];

/** Words and signs of a text, in order: syllables in lower case, figures without leading zeros, `hoặc` for a stroke. */
export function tokens(text: string): readonly string[] {
  let plain = text.normalize('NFC').toLowerCase();
  for (const [written, read] of spellings) plain = plain.replace(written, read);
  plain = plain
    .replace(/\s*\/\s*/g, ' hoặc ')
    .replace(/(\d)\s*%/g, '$1%')
    .replace(/dưới (?=\d)/g, '< ')
    .replace(/(?:từ )?(\d+%?)((?: tháng)?) trở lên/g, '≥ $1$2');
  return (plain.match(/\p{L}+|\d+(?:[.,]\d+)?%?|[<>≥≤]/gu) ?? []).map((token) => token.replace(/^0+(?=\d)/, ''));
}

/** Figures of a text in order, with their percent signs. */
export function figures(text: string): readonly string[] {
  return tokens(text).filter((token) => /^\d/.test(token));
}

/** Words and signs of a text but for its figures, as often as they stand in it, in the order of the alphabet. */
export function bagOf(text: string): readonly string[] {
  return tokens(text)
    .filter((token) => !/^\d/.test(token))
    .sort();
}

/** What the first list has beyond the second, counted. */
export function beyond(list: readonly string[], other: readonly string[]): readonly string[] {
  const left = [...other];
  return list.filter((item) => {
    const at = left.indexOf(item);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** A short key of a wording: texts that say the same word for word have the same. */
export function keyOf(text: string): string {
  return createHash('sha256').update(tokens(text).join(' ')).digest('hex').slice(0, 8);
}

/** A short key of an address. */
export function addressKey(address: string): string {
  return createHash('sha256').update(address).digest('hex').slice(0, 8);
}
