import { nameKey } from './nameKey';

/** Nothing anyone searches for is called more; what is longer is not looked at. */
const longest = 300;

/** The words of a text, lower case, accents written apart; none of a text longer than any name. */
export function searchWords(text: string): readonly string[] {
  return text.length > longest
    ? []
    : (nameKey(text)
        .normalize('NFD')
        .match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu) ?? []);
}

/** The words of an English text, in which "non-alcoholic" is one word: it is no kind of "alcoholic". */
export function englishSearchWords(text: string): readonly string[] {
  return searchWords(text.slice(0, longest + 1).replace(/\bnon[ -](?=\p{L})/giu, 'non'));
}

/** Whether a word is the one that was typed: the same letters, and every accent that was typed. */
export function isWord(typed: string, word: string): boolean {
  return beginsWord(typed, word) && letters(typed).length === letters(word).length;
}

/** Whether a word begins with what was typed, accents included as far as they were typed. */
export function beginsWord(typed: string, word: string): boolean {
  // Most words differ here already.
  if (typed.length > word.length || (typed[0] !== word[0] && typed[0] !== 'd')) return false;
  const of = letters(word);
  return letters(typed).every((letter, at) => {
    const other = of[at];
    return other !== undefined && bare(letter) === bare(other) && marks(letter).every((mark) => marks(other).includes(mark));
  });
}

/** Each letter with its accents. */
function letters(word: string): readonly string[] {
  return word.match(/\P{M}\p{M}*/gu) ?? [];
}

/** The letter alone: "đ" without its stroke is "d". */
function bare(letter: string): string {
  return letter.startsWith('đ') ? 'd' : letter.replace(/\p{M}+/gu, '');
}

/** What was put on the letter: accents, the stroke of "đ". */
function marks(letter: string): readonly string[] {
  return [...(letter.startsWith('đ') ? ['đ'] : []), ...(letter.match(/\p{M}/gu) ?? [])];
}
