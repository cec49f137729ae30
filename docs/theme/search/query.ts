// Search in Vietnamese, with and without diacritics: entries in, the best first out. Runs in the page and in a test.

/** Something a search can find. */
export type Entry = {
  readonly title: string;
  /** The title in English, where there is one. */
  readonly english?: string;
  readonly address: string;
  /** What it is, in both languages. */
  readonly kind: readonly [vi: string, en: string];
  /** Words by which it is found though its title does not say them. */
  readonly also: string;
  /** What the page says there, in part. */
  readonly body?: string;
  /** A line under the title. */
  readonly about: string;
  /** How much it counts among equals: 1 unless said otherwise. */
  readonly weight: number;
};

/** An entry with its words folded, once. */
type Prepared = { readonly entry: Entry; readonly fields: readonly Field[]; readonly order: number };
type Field = { readonly folded: string; readonly words: readonly string[]; readonly written: string; readonly worth: number };

/** Lower case, no diacritics, every other sign a space. */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/đ/g, 'd')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

export function prepare(entries: readonly Entry[]): readonly Prepared[] {
  return entries.map((entry, order) => ({
    entry,
    order,
    fields: [field(entry.title, 10), field(entry.english ?? '', 9), field(entry.also, 6.5), field(entry.about, 2), field(entry.body ?? '', 2)].filter(
      ({ words }) => words.length > 0,
    ),
  }));
}

function field(text: string, worth: number): Field {
  // A name such as `bandOf` is found by its parts too.
  const parts = text.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2');
  const folded = foldText(parts === text ? text : `${text} ${parts}`);
  return { folded: ` ${folded} `, words: folded === '' ? [] : folded.split(' '), written: ` ${text.normalize('NFC').toLowerCase()} `, worth };
}

/** The entries that hold every word of a query, the best first. */
export function search(prepared: readonly Prepared[], query: string, most = 12): readonly Entry[] {
  const folded = foldText(query.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2'));
  if (folded === '') return [];
  const words = folded.split(' ');
  const written = query.normalize('NFC').toLowerCase().trim();
  const hits = prepared.flatMap(({ entry, fields, order }) => {
    let score = 0;
    for (const word of words) {
      const best = Math.max(0, ...fields.map((each) => each.worth * likeness(each.words, word)));
      if (best === 0) return [];
      score += best;
    }
    for (const each of fields) {
      if (each.folded.startsWith(` ${folded} `)) score += each.worth;
      if (each.folded.includes(` ${folded} `)) score += each.worth * 2 * Math.min(words.length, 3);
      else if (each.folded.includes(` ${folded}`)) score += each.worth;
      // Who writes the diacritics means them.
      if (each.written.includes(written)) score += each.worth;
    }
    const [first] = fields;
    if (first !== undefined) {
      if (first.folded === ` ${folded} `) score += 30;
      else if (first.folded.startsWith(` ${folded} `)) score += 12;
      score += 6 * Math.min(1, words.length / first.words.length);
    }
    return [{ entry, order, score: score * entry.weight }];
  });
  return hits
    .sort((a, b) => b.score - a.score || a.order - b.order)
    .slice(0, most)
    .map(({ entry }) => entry);
}

/** 1 for the word itself, less for one that begins with it; a number is never the beginning of another. */
function likeness(words: readonly string[], word: string): number {
  let best = 0;
  for (const candidate of words) {
    if (candidate === word) return 1;
    if (candidate.startsWith(word) && !/^\d+$/.test(word) && word.length > 1) best = Math.max(best, 0.4 + (0.4 * word.length) / candidate.length);
  }
  return best;
}
