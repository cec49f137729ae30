// Two languages in one page: written as a marked pair, spelled out when the page is finished.
import { interfaceWords } from './words';

const open = '\uE000';
const between = '\uE001';
const close = '\uE002';
const pair = /\uE000([^\uE000-\uE002]*)\uE001([^\uE000-\uE002]*)\uE002/gu;

/** A pair that `spellOut` turns into the two languages. */
export function pairOf(vi: string, en: string): string {
  return `${open}${vi}${between}${en}${close}`;
}

/** TypeDoc's locale: every string a pair. */
export const locale: { readonly [key: string]: string } = Object.fromEntries(
  Object.entries(interfaceWords).map(([key, [vi, en]]) => [key, pairOf(vi, en)]),
);

export function onlyVietnamese(text: string): string {
  return text.replace(pair, '$1');
}

export function onlyEnglish(text: string): string {
  return text.replace(pair, '$2');
}

/**
 * A finished page with its pairs spelled out: in text both languages, of which the style shows one; in an attribute
 * the Vietnamese, with the English beside it for the switch; in addresses and ids the English, which never changes.
 */
export function spellOut(html: string): string {
  const titled = html.replace(/<title>.*?<\/title>/s, onlyVietnamese);
  return titled.replace(/<[^>]*>|\uE000[^\uE001]*\uE001[^\uE002]*\uE002/gu, (part) =>
    part.startsWith('<') ? inTag(part) : part.replace(pair, (_, vi: string, en: string) => bothSpans(vi, en)),
  );
}

export function bothSpans(vi: string, en: string): string {
  return `<span class="words-vi" lang="vi">${vi}</span><span class="words-en" lang="en">${en}</span>`;
}

function inTag(tag: string): string {
  if (!tag.includes(open) && !tag.includes('%EE%80%80')) return tag;
  return tag.replace(/\s([\w-]+)="([^"]*)"/g, (attribute, name: string, value: string) => {
    if (!value.includes(open) && !value.includes('%EE%80%80')) return attribute;
    if (['id', 'href', 'data-key'].includes(name)) return ` ${name}="${onlyEnglish(decodeURI(value)).toLowerCase()}"`;
    return ` ${name}="${onlyVietnamese(value)}" data-en-${name}="${onlyEnglish(value)}"`;
  });
}
