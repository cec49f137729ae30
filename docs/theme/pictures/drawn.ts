// Pictures by name, for `<!-- picture: name -->` in a document, and those written as text for a diagram.
import { editions } from 'ocop';
import { drawBands } from './bands';
import { drawGantt } from './gantt';
import { drawHome } from './home';
import { drawStates } from './states';
import { drawUpright } from './upright';

const cycleName = { vi: 'Chu trình OCOP', en: 'The OCOP cycle' };

/** A picture in both languages, of which the page shows one. */
export function pictureNamed(name: string): string {
  if (name === 'home') {
    return inBoth((language) => onBoth(drawHome(language, 3), drawHome(language, 1)));
  }
  const edition = editions.find(({ id }) => name === `bands-${id}`);
  if (edition === undefined) throw new Error(`no picture is named ${name}`);
  return inBoth((language) => onBoth(drawBands(edition, language, 620), drawBands(edition, language, 240)));
}

/** A picture for wide pages and one for narrow ones. */
function onBoth(wide: string, narrow: string): string {
  return `<div class="on-wide">${wide}</div><div class="on-narrow">${narrow}</div>`;
}

function inBoth(draw: (language: 'vi' | 'en') => string): string {
  return `<div class="words-vi" lang="vi">${draw('vi')}</div><div class="words-en" lang="en">${draw('en')}</div>`;
}

/** A page whose diagrams, written as text, are drawn. */
export function drawn(html: string): string {
  let at = 0;
  return html
    .replace(/<!-- picture: ([\w-]+) -->/g, (_, name: string) => pictureNamed(name))
    .replace(/<pre><code class="mermaid">([\s\S]*?)<\/code>[\s\S]*?<\/pre>/g, (_, escaped: string) => {
      const text = unescaped(escaped);
      // Diagrams stand in pairs, the Vietnamese first.
      const language = at % 2 === 0 ? 'vi' : 'en';
      at += 1;
      const picture = text.startsWith('gantt')
        ? onBoth(drawGantt(text, 'wide'), drawGantt(text, 'narrow'))
        : onBoth(drawStates(text, cycleName[language]), drawUpright(text, cycleName[language]));
      return `<div class="words-${language}" lang="${language}">${picture}</div>`;
    });
}

function unescaped(html: string): string {
  return html
    .replace(/<[^>]+>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}
