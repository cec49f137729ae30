// The pages of the law hold both languages side by side: which is which is marked, for readers, screen readers and the switch.
import { bothSpans } from './bilingual';

/** Columns of a criteria set; the style knows them by these names. */
const sheetColumns: { readonly [head: string]: string } = {
  'Mã · Code': 'code',
  'Ô · Box': 'box',
  'Tiếng Việt': 'vi',
  English: 'en',
  'Điểm · Points': 'points',
  'Sao · Star': 'star',
};

const longCell = 90;

/** A finished page of both languages, marked. */
export function markLanguages(html: string): string {
  return html
    .replace(
      /(<h[1-6][^>]*>)([^<]*) · ((?:[^<]|<\/?(?:em|code)>)*)(?=<)/g,
      (_, tag: string, vi: string, en: string) =>
        `${tag}<span lang="vi">${vi}</span><span class="heading-en" lang="en"><span class="dot"> · </span>${en}</span>`,
    )
    .replace(/(<th[^>]*>)([^<]*) · ([^<]*)(?=<\/th>)/g, (_, tag: string, vi: string, en: string) => `${tag}${bothSpans(vi, en)}`)
    .replace(/<em>([^<]*)/g, (tag, text: string) => (text.endsWith(':') || isVietnamese(text) ? tag : `<em lang="en">${text}`));
}

/** Whether most words bear Vietnamese marks; English sentences name Vietnamese places too. */
function isVietnamese(text: string): boolean {
  const words = text.split(/\s+/);
  return words.filter((word) => /[ăâđêôơư]|[\u1EA0-\u1EF9]|[àáèéìíòóùúýãõñ]/iu.test(word)).length * 2 >= words.length;
}

/** Tables with a name for every cell, so that a narrow page can show a row as a card, and a sheet with its columns told apart. */
export function nameCells(html: string): string {
  return html.replace(/<table>[\s\S]*?<\/table>/g, (table) => {
    const heads = [...table.matchAll(/<th(?: [^>]*)?>([\s\S]*?)<\/th>/g)].map(([, text = '']) => text.replace(/<[^>]+>/g, '').trim());
    const columns = heads.map((head) => sheetColumns[head]);
    const isSheet = columns.includes('points') && columns.includes('vi');
    const kind = isSheet ? 'sheet' : heads.length > 3 || (heads.length > 2 && hasLongCells(table)) ? 'cards' : 'plain';
    const headless = heads.every((head) => head === '') ? ' headless' : '';
    let at = 0;
    return table.replace('<table>', `<table class="${kind}${headless}">`).replace(/<tr>|<t([hd])(?=[ >])/g, (tag, cell: string | undefined) => {
      if (cell === undefined) {
        at = 0;
        return tag;
      }
      const head = heads[at] ?? '';
      const column = columns[at];
      at += 1;
      if (isSheet && column !== undefined) return `${tag} class="${column}"${column === 'en' ? ' lang="en"' : ''}`;
      if (cell !== 'd' || kind !== 'cards') return tag;
      const [vi = '', en = vi] = head.replaceAll('"', '&quot;').split(' · ');
      return `${tag} data-label="${vi}" data-label-en="${en}"`;
    });
  });
}

/** Whether a narrow page would squeeze sentences into columns. */
function hasLongCells(table: string): boolean {
  return [...table.matchAll(/<td[^>]*>([\s\S]*?)<\/td>/g)].some(([, cell = '']) => cell.replace(/<[^>]+>/g, '').length > longCell);
}

/** The id of a heading of both languages: its English. */
export function headingSlug(english: string): string {
  return english
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}
