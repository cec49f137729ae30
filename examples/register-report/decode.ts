/**
 * The text of a file: UTF-16 where a byte order mark says so (Excel's "Unicode text"), else UTF-8. Bytes that are not
 * UTF-8 become U+FFFD, which `brokenText` finds, so that each is reported with its line.
 */
export function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const encoding = first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}

/** What is broken in a text that went through a wrong encoding, or `null`. The text itself is not shown: it may not print. */
export function brokenText(text: string): string | null {
  if (text.includes('\ufffd')) {
    return 'có ký tự hỏng (U+FFFD), tệp không phải UTF-8; lưu lại dạng UTF-8 · a character is broken (U+FFFD), the file is not UTF-8; save it as UTF-8';
  }
  if (text.split(' ').some(isUtf8ReadAsWestern)) {
    return 'chữ UTF-8 bị đọc thành bảng mã phương Tây; mở lại tệp gốc dạng UTF-8 · UTF-8 was read as a Western code page; open the original as UTF-8';
  }
  const control = [...text].find((sign) => /\p{Cc}/u.test(sign) && !/[\t\r\n]/.test(sign));
  if (control === undefined) return null;
  const code = `U+${(control.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  return `có ký tự điều khiển ${code}; xóa đi · holds the control character ${code}; remove it`;
}

const utf8 = new TextDecoder('utf-8', { fatal: true });
const western = new TextDecoder('windows-1252');
const byteOf = new Map(Array.from({ length: 256 }, (_, byte) => [western.decode(Uint8Array.of(byte)), byte]));

/** Whether a word is what becomes of UTF-8 when its bytes are taken for windows-1252: "Máº¯m" for "Mắm". */
function isUtf8ReadAsWestern(word: string): boolean {
  const bytes = Array.from(word, (sign) => byteOf.get(sign));
  if (bytes.includes(undefined) || bytes.every((byte) => Number(byte) < 0x80)) return false;
  try {
    utf8.decode(Uint8Array.from(bytes as number[]));
    return true;
  } catch {
    return false;
  }
}
