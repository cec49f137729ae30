// The few shapes a law page is made of.
import { cite, type Basis, type Bilingual, type Citation } from 'ocop';

/** One table row; every cell is Markdown. */
export type Row = readonly string[];

export function heading(level: number, name: Bilingual): string {
  return `${'#'.repeat(level)} ${name.vi} · ${name.en}`;
}

export function table(head: Row, rows: readonly Row[]): string {
  const line = (cells: Row): string => `| ${cells.map(cell).join(' | ')} |`;
  return [line(head), `|${' --- |'.repeat(head.length)}`, ...rows.map(line)].join('\n');
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}

/** Both languages in one cell, Vietnamese first. */
export function both({ vi, en }: Bilingual): string {
  return `${vi}<br>*${en}*`;
}

export function page(...blocks: readonly (string | false)[]): string {
  return `${blocks.filter((block) => block !== false).join('\n\n')}\n`;
}

/** Numbers the citations of one page: `mark` gives `[1]`, `list` what stands under it. */
export function citations() {
  const known: string[] = [];
  return {
    mark(basis: Basis | readonly Citation[]): string {
      return basis
        .map((citation) => {
          const text = `${cite(citation, 'vi')}<br>*${cite(citation, 'en')}*`;
          if (!known.includes(text)) known.push(text);
          return `[${known.indexOf(text) + 1}]`;
        })
        .join('');
    },
    list(): string {
      return table(['', 'Nguồn · Source'], known.map((text, at) => [`[${at + 1}]`, text]));
    },
  };
}
