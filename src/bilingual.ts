/** The two languages the library speaks. */
export type Locale = 'vi' | 'en';

/** A text in Vietnamese (NFC) and English. */
export type Bilingual = { readonly vi: string; readonly en: string };
