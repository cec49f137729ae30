import { describe, expect, it } from 'vitest';
import { beginsWord, isWord, searchWords } from '../../src/text/searchWords';

const word = (text: string): string => text.normalize('NFD');

describe('a word that was typed', () => {
  it('without accents is found with any, and with accents with those alone', () => {
    expect([isWord('da', word('đá')), isWord('da', word('dạ')), isWord(word('đá'), word('đá'))]).toEqual([true, true, true]);
    expect([isWord(word('đá'), word('dá')), isWord(word('đa'), word('da')), isWord(word('dá'), word('đa'))]).toEqual([false, false, false]);
    expect([isWord(word('ruợu'), word('rượu')), isWord(word('rượu'), word('ruợu'))]).toEqual([true, false]);
    // Made up: no word has a đ inside.
    expect([isWord(word('bađa'), word('bada')), isWord('bada', word('bađa')), isWord(word('bađa'), word('bađa'))]).toEqual([false, true, true]);
    expect([beginsWord('d', word('đặc')), beginsWord(word('đ'), word('dừa')), beginsWord(word('đặc'), word('đặ'))]).toEqual([true, false, false]);
  });

  it('is looked at in a text of up to 300 characters', () => {
    expect(searchWords('a '.repeat(150))).toHaveLength(150);
    expect(searchWords(`${'a '.repeat(150)}a`)).toEqual([]);
    expect(searchWords('— ; !')).toEqual([]);
  });
});
