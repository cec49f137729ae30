/** A row of a CSV file and the line it begins on; the header is line 1. */
export type CsvRow = { readonly line: number; readonly fields: readonly string[] };

/** A line that cannot be read, and why. */
export type LineFault = { readonly line: number; readonly message: string };

/**
 * Reads CSV strictly: the separator is the one Excel's line `sep=;` names, else that of `,`, `;` and tab which its header
 * uses most; a field with a separator, a quote or a line
 * break stands in quotes, a quote in it is doubled. A row that does not fit is reported with its line; rows after it
 * are still read.
 */
export function readCsv(text: string): { readonly rows: readonly CsvRow[]; readonly faults: readonly LineFault[] } {
  const rows: CsvRow[] = [];
  const faults: LineFault[] = [];
  const source = text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
  const named = /^sep=(.)\n/.exec(source);
  const header = source.split('\n', 1)[0] ?? '';
  const separator = named?.[1] ?? mostUsed([',', ';', '\t'], header);
  let line = named === null ? 1 : 2;
  let at = named === null ? 0 : named[0].length;
  while (at < source.length) {
    const row = readRow(source, at, separator);
    if (row.fault !== null) faults.push({ line, message: row.fault });
    else if (row.fields.length === 1 && row.fields[0] === '') faults.push({ line, message: 'dòng trống · blank line' });
    else rows.push({ line, fields: row.fields.map((field) => field.normalize('NFC')) });
    line += source.slice(at, row.next).split('\n').length - 1;
    at = row.next;
  }
  return { rows, faults };
}

function mostUsed(separators: readonly [string, ...string[]], header: string): string {
  const uses = (separator: string): number => header.split(separator).length;
  return separators.reduce((most, separator) => (uses(separator) > uses(most) ? separator : most));
}

type ReadRow = { readonly fields: readonly string[]; readonly fault: string | null; readonly next: number };

function readRow(source: string, from: number, separator: string): ReadRow {
  const fields: string[] = [];
  let at = from;
  for (;;) {
    let field = '';
    if (source[at] === '"') {
      const end = closingQuote(source, at + 1);
      if (end < 0) return skipped(source, from, 'ngoặc kép không đóng · a quote that is not closed');
      field = source.slice(at + 1, end).replaceAll('""', '"');
      at = end + 1;
      if (at < source.length && source[at] !== separator && source[at] !== '\n') {
        return skipped(source, from, 'chữ sau ngoặc kép đóng · text after a closing quote');
      }
    } else {
      const start = at;
      while (at < source.length && source[at] !== separator && source[at] !== '\n') at += 1;
      field = source.slice(start, at);
      if (field.includes('"')) return skipped(source, from, 'ngoặc kép giữa ô · a quote inside a bare field');
    }
    fields.push(field);
    if (source[at] !== separator) return { fields, fault: null, next: at + 1 };
    at += 1;
  }
}

function closingQuote(source: string, from: number): number {
  for (let at = source.indexOf('"', from); at >= 0; at = source.indexOf('"', at + 2)) {
    if (source[at + 1] !== '"') return at;
  }
  return -1;
}

/** Goes on after the first line of the row, so that a quote left open takes no other line with it. */
function skipped(source: string, from: number, fault: string): ReadRow {
  const end = source.indexOf('\n', from);
  return { fields: [], fault, next: end < 0 ? source.length : end + 1 };
}
