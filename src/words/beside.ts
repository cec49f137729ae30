/** Words set beside an id; nothing where no words were kept and the id stands in their place. */
export function beside(id: string | number, words: string, set: (words: string) => string): string {
  return words === String(id) ? '' : set(words);
}

/** A code followed by its name. */
export function named(code: string, name: string): string {
  return code + beside(code, name, (words) => ` ${words}`);
}
