export const locales = ['vi', 'en'] as const;

/** The two languages the library speaks. */
export type Locale = (typeof locales)[number];

/** A text in Vietnamese (NFC) and English. */
export type Bilingual = { readonly vi: string; readonly en: string };
