import * as fc from 'fast-check';
import { fold, nameKey } from 'ocop';
import { describe, expect, it } from 'vitest';

// Made-up names.
describe('nameKey', () => {
  it.each([
    [
      'Rượu cần Hòa Bình',
      [
        'Rượu cần Hoà Bình',
        'RƯỢU CẦN HÒA BÌNH',
        'Rượu cần  Hòa Bình ',
        'Rượu\u00a0cần Hòa Bình',
        'Rượu cần\nHòa Bình',
        'Rượu cần Hòa Bình'.normalize('NFD'),
        'rượu\u200b cần hoà bình',
      ],
    ],
    ['Đồng Tháp', ['Ðồng Tháp', 'Ɖồng Tháp', 'ĐỒNG THÁP', 'ðồng tháp', 'ɖồng tháp']],
    ['Thủy, khỏe, xòe, họa', ['Thuỷ, khoẻ, xoè, hoạ', 'THỦY, KHỎE, XÒE, HỌA']],
    ['Quý', ['QUÝ']],
  ])('%s in other spellings', (name, others) => {
    for (const other of others) expect(nameKey(other)).toBe(nameKey(name));
  });

  it.each([
    ['An Thời Đông', 'An Thới Đông'],
    ['Chè', 'Che'],
    ['Đông', 'Dông'],
    ['Rượu 29', 'Rượu 39'],
    ['Mật ong', 'Mật-ong'],
    ['Mùa', 'Mua'],
    ['Hoa', 'Hoà'],
  ])('%s is not %s', (one, other) => {
    expect(nameKey(one)).not.toBe(nameKey(other));
  });

  it('changes nothing the second time, and never merges what searching tells apart', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (one, other) => {
        expect(nameKey(nameKey(one))).toBe(nameKey(one));
        if (nameKey(one) === nameKey(other)) expect(fold(one).replaceAll(' ', '')).toBe(fold(other).replaceAll(' ', ''));
      }),
    );
  });
});

it('folding is what it was when accents were brought into order first', () => {
  const before = (text: string): string =>
    text
      .normalize('NFKD')
      .toLowerCase()
      .replace(/\p{M}/gu, '')
      .replace(/[đðɖ]/g, 'd')
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  const vietnamese = fc.string({
    unit: fc.constantFrom(...'aăâbcdđeêghiklmnoôơpqrstuưvxyÀÁẢÃẠ ,-()\u0300\u0301\u0303\u0309\u0323\u0302\u0306\u031bằẳẵặắỖỠỮỰ'),
  });
  fc.assert(
    fc.property(fc.oneof(vietnamese, fc.string({ unit: 'binary' })), (text) => {
      expect(fold(text)).toBe(before(text));
    }),
  );
});

it('the tone of oa, oe and uy may stand on either letter, and each tone is another', () => {
  const onTheFirst = ['òa', 'óa', 'ỏa', 'õa', 'ọa', 'òe', 'óe', 'ỏe', 'õe', 'ọe', 'ùy', 'úy', 'ủy', 'ũy', 'ụy'];
  const onTheSecond = ['oà', 'oá', 'oả', 'oã', 'oạ', 'oè', 'oé', 'oẻ', 'oẽ', 'oẹ', 'uỳ', 'uý', 'uỷ', 'uỹ', 'uỵ'];
  expect(onTheFirst.map((pair) => nameKey(`H${pair} Bình`))).toEqual(onTheSecond.map((pair) => nameKey(`H${pair} Bình`)));
  expect(new Set(onTheSecond.map((pair) => nameKey(`H${pair}`))).size).toBe(15);
  expect(nameKey(' Ủy   ban\u00a0')).toBe('uỷ ban');
});
