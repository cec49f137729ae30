// In the page: the switch of languages, and the search.
import { prepare, search, type Entry } from '../search/query';

declare global {
  interface Window {
    ocopSearch?: readonly Entry[];
    translations?: { [key: string]: string };
  }
}

const page = document.documentElement;
const base = page.dataset['base'] ?? './';
const inEnglish = (): boolean => page.dataset['words'] === 'en';

function showLanguage(): void {
  const button = document.querySelector<HTMLButtonElement>('#site-language');
  if (button !== null) {
    button.textContent = inEnglish() ? 'Tiếng Việt' : 'English';
    button.lang = inEnglish() ? 'vi' : 'en';
  }
  page.lang = inEnglish() ? 'en' : 'vi';
  for (const name of ['aria-label', 'title', 'placeholder']) {
    for (const element of document.querySelectorAll(`[data-en-${name}]`)) {
      const other = element.getAttribute(`data-en-${name}`) ?? '';
      const vi = element.getAttribute(`data-vi-${name}`) ?? element.getAttribute(name) ?? '';
      element.setAttribute(`data-vi-${name}`, vi);
      element.setAttribute(name, inEnglish() ? other : vi);
    }
  }
  if (inEnglish()) window.translations = { ...window.translations, copy: 'Copy', copied: 'Copied' };
}

function switchLanguage(): void {
  try {
    localStorage.setItem('ocop-language', inEnglish() ? 'vi' : 'en');
  } catch {
    // Without storage the choice lasts for this page.
  }
  // A guide is written in each language: its other page is another address.
  const other = document.querySelector<HTMLLinkElement>('link[rel="alternate"][hreflang]');
  if (other !== null) location.href = other.href;
  else location.reload();
}

function loadSearch(): Promise<ReturnType<typeof prepare>> {
  return new Promise((done) => {
    const script = document.createElement('script');
    script.src = `${base.endsWith('/') ? base : `${base}/`}assets/search-index.js`;
    script.addEventListener('load', () => done(prepare(window.ocopSearch ?? [])));
    document.head.append(script);
  });
}

function startSearch(): void {
  const field = document.querySelector<HTMLInputElement>('#tsd-search-input');
  const results = document.querySelector('#tsd-search-results');
  const status = document.querySelector('#tsd-search-status');
  if (field === null || results === null || status === null) return;
  let index: ReturnType<typeof loadSearch> | undefined;
  field.addEventListener('focus', () => (index ??= loadSearch()));
  field.addEventListener('input', async () => {
    index ??= loadSearch();
    const prepared = await index;
    const hits = search(prepared, field.value);
    results.replaceChildren(...hits.map(hitOf));
    const none = inEnglish() ? 'Nothing found' : 'Không tìm thấy';
    status.textContent = hits.length === 0 && field.value.trim() !== '' ? none : '';
  });
}

function hitOf(entry: Entry, at: number): HTMLElement {
  const item = document.createElement('li');
  item.id = `site-hit-${at}`;
  item.role = 'option';
  item.ariaSelected = 'false';
  const link = document.createElement('a');
  link.tabIndex = -1;
  link.href = `${base.endsWith('/') ? base : `${base}/`}${entry.address}`;
  const text = document.createElement('span');
  text.className = 'text';
  text.append(
    inEnglish() ? (entry.english ?? entry.title) : entry.title,
    part('hit-kind', entry.kind[inEnglish() ? 1 : 0]),
    part('hit-about', entry.about),
  );
  link.append(text);
  item.append(link);
  return item;
}

function part(name: string, text: string): HTMLElement {
  const element = document.createElement('span');
  element.className = name;
  element.textContent = text;
  return element;
}

document.querySelector('#site-language')?.addEventListener('click', switchLanguage);
showLanguage();
startSearch();
// A link to the search, from a page without one, opens it; `load` comes after the script that listens to the button.
if (location.hash === '#tsd-search') window.addEventListener('load', () => document.querySelector<HTMLButtonElement>('#tsd-search-trigger')?.click());
