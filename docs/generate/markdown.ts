// The few shapes a law page is made of.
import * as sources from '../../src/editions/sources';
import { cite, type Bilingual, type Citation, type Source } from 'ocop';

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
  const known: Row[] = [];
  return {
    mark(basis: readonly Citation[]): string {
      return basis.map((citation) => `[${numberOf(rowOf(citation), known)}]`).join('');
    },
    list(): string {
      return table(
        ['', 'Điều khoản · Clause', 'Mức · Grade', 'Nguồn · Source', 'Lưu ý · Note'],
        known.map((row, at) => [`[${at + 1}]`, ...row]),
      );
    },
  };
}

function numberOf(row: Row, known: Row[]): number {
  const text = row.join();
  const at = known.findIndex((other) => other.join() === text);
  return at < 0 ? known.push(row) : at + 1;
}

/** Clause and grade in both languages; sources and notes are kept as they stand in the data. */
function rowOf(citation: Citation): Row {
  const [vi, en] = (['vi', 'en'] as const).map((locale) => /^(.*?) \((.*?); /.exec(cite(citation, locale)) ?? []);
  const place = { vi: vi?.[1] ?? '', en: en?.[1] ?? '' };
  return [
    place.vi === place.en ? place.vi : both(place),
    both({ vi: vi?.[2] ?? '', en: en?.[2] ?? '' }),
    sourceIn(citation.source),
    citation.note === undefined ? '' : both(citation.note),
  ];
}

/** A source by its id: its words, with a link where it has an address, and what is to be known of it. */
function sourceIn(id: string): string {
  const found = Object.values<Source>(sources).find((source) => source.id === id);
  if (found === undefined) throw new Error(`no source ${id}`);
  const { address, name, note } = found;
  const words = both(name);
  return [address === undefined ? words : `${words} [↗](${address})`, ...(note === undefined ? [] : [both(note)])].join('<br>');
}
