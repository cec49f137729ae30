export const locales = ['vi', 'en'] as const;

/**
 * @vi Hai ngôn ngữ của thư viện: tiếng Việt và tiếng Anh.
 *
 * The two languages the library speaks.
 */
export type Locale = (typeof locales)[number];

/**
 * @vi Một đoạn chữ bằng tiếng Việt và tiếng Anh.
 *
 * A text in Vietnamese (NFC) and English.
 */
export type Bilingual = {
  /** @vi Tiếng Việt. · In Vietnamese. */
  readonly vi: string;
  /** @vi Tiếng Anh. · In English. */
  readonly en: string;
};
