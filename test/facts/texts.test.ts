import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { figures, keyOf } from './normal';
import { pairs } from './pairs';
import { spoken } from './spoken';

// What editions and sheets say in two languages beside the labels: names, statements, grounds, notes, sources, reviews. Each
// language is held against the other by the lexicon, so that a word changed in one of them does not pass.

/** By key of a Vietnamese text: what its English adds to it and leaves out of it, each read beside it. */
const judged = JSON.parse(readFileSync(new URL('spoken.json', import.meta.url), 'utf8')) as { readonly [key: string]: readonly string[] };

it('the two languages of every text say the same, or differ as was read', () => {
  const wrong = pairs().flatMap(([place, vi, en]) => {
    const found = spoken(vi, en);
    return found === '' || judged[keyOf(vi)]?.includes(found) ? [] : [`${place}: ${found} in "${vi}", "${en}"`];
  });
  expect(wrong).toEqual([]);
});

/** Where one language names what the other leaves to be understood: the article, the months. */
const understood: { readonly [vi: string]: string } = {
  'Thời hạn 36 tháng của giấy chứng nhận tính cả ngày đầu không?': '36',
  'Đánh giá lại: tổng hợp, trình, quyết định, cấp giấy chứng nhận, công bố, thông báo như điểm đ, e, g khoản 3': '7',
  'Đánh giá lại 5 sao ở trung ương như điểm a, b, đ, e, g khoản 4, kể cả khi không đạt 90 điểm': '7',
};

it('the two languages of every text have the same figures', () => {
  const numbers = (text: string, without: string | undefined): string =>
    [...new Set(figures(text.replace(/(\d),(?=\d)/g, '$1.')))]
      .filter((figure) => figure !== without)
      .sort()
      .join(' ');
  const wrong = pairs().flatMap(([place, vi, en]) => {
    const [ours, theirs] = [numbers(vi, understood[vi]), numbers(en, understood[vi])];
    return ours === theirs ? [] : [`${place}: ${ours} in "${vi}", ${theirs} in "${en}"`];
  });
  expect(wrong).toEqual([]);
});
