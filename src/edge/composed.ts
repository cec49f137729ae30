/**
 * The text in NFC; one with more accents in a row than any script has stays as it is. To bring a row of accents into
 * order takes the square of its length, so that a short text of nothing else would hold a server for minutes.
 */
export function composed(text: string): string {
  return hasTooManyAccents(text) ? text : text.normalize('NFC');
}

/** More accents in a row than the stream-safe format of Unicode (UAX #15) allows. */
export function hasTooManyAccents(text: string): boolean {
  return /\p{M}{31}/u.test(text);
}
