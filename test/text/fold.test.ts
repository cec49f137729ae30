import { fold } from 'ocop';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

describe('fold', () => {
  it.each([
    ['Rượu trắng', 'ruou trang'],
    ['Đồ uống, CÓ CỒN', 'do uong co con'],
    ['ĐẮK NÔNG', 'dak nong'],
    ['Chè tươi, chè chế biến', 'che tuoi che che bien'],
    ['Rượu trắng'.normalize('NFD'), 'ruou trang'],
    ['  a--b  ', 'a b'],
    ['ﬁ', 'fi'],
    ['Ðồ uống', 'do uong'],
    ['ƉẮK NÔNG', 'dak nong'],
    ['', ''],
  ])('%j becomes %j', (text, key) => {
    expect(fold(text)).toBe(key);
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });
});
