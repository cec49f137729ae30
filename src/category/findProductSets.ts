import type { Bilingual } from '../bilingual';
import type { CalendarDate } from '../date/calendarDate';
import type { Edition, ProductSet } from '../law/edition';
import { requireDate, requireText } from '../refuse';
import { beginsWord, englishSearchWords, isWord, searchWords } from '../text/searchWords';
import { classifiers } from './classifiers';
import { categoryOf, heldOn, requireTable } from './productSets';

type Words = readonly string[];

/** The words of one name, and those that were typed, counted alike. */
type Compared = { readonly typed: Words; readonly words: Words };

/**
 * @vi Tìm bộ sản phẩm theo tên, phân nhóm hoặc nhóm; gõ có dấu hay không dấu đều được.
 *
 * The product sets whose name, group or category holds every word of a text. Accents count where they are typed: "trà" is
 * not found in "trắng", "tra" is. Words are whole, the last may be a beginning. Names of other editions and of
 * reprints find as well, and "Bộ sản phẩm:", "Nhóm:", "Ngành hàng:" before a name change nothing.
 *
 * @param edition - Văn bản có bảng phân loại được tìm. · Whose table is searched; what is none throws `TypeError`.
 * @param text - Từ tiếng Việt hoặc tiếng Anh, nhiều nhất 300 ký tự; rỗng hoặc dài hơn thì không tìm thấy gì. · Words in
 * Vietnamese or English, at most 300 characters; an empty or longer text finds nothing, what is no text throws `TypeError`.
 * @param on - Ngày được hỏi, cho các dòng đã sửa đổi trong cùng văn bản. · The day asked about, for rows that changed within the
 * edition; what is no calendar date throws `TypeError`.
 * @returns Tên trùng hẳn đứng trước, rồi đến trọn từ, rồi đến từ cuối mới gõ phần đầu; trong mỗi loại, tên bộ sản phẩm đứng
 * trước tên gọi khác, phân nhóm và nhóm. · The exact name first, then whole words, then the last word as a beginning; in each,
 * names before other names, groups and categories.
 *
 * @example
 * ```ts
 * import { findProductSets, qd148 } from 'ocop';
 * findProductSets(qd148, 'ruou trang').map((set) => set.name.vi); //=> ['Rượu trắng']
 * findProductSets(qd148, 'Nhóm: Đồ uống có cồn').map((set) => set.number); //=> [14, 15]
 * ```
 */
export function findProductSets(edition: Edition, text: string, on?: CalendarDate): readonly ProductSet[] {
  requireTable(edition);
  const vi = withoutClassifier(searchWords(requireText('text', text)));
  const en = withoutClassifier(englishSearchWords(text));
  if (vi.length === 0) return [];
  const inVietnamese = (names: readonly string[] = []): readonly Compared[] => names.map((name) => ({ typed: vi, words: searchWords(name) }));
  const inBoth = (name: Bilingual): readonly Compared[] => [...inVietnamese([name.vi]), { typed: en, words: englishSearchWords(name.en) }];
  const rows = edition.productSets
    .filter((set) => on === undefined || heldOn(set, requireDate('on', on)))
    .map((set) => {
      const category = categoryOf(edition, set);
      const ofCategory = category === undefined ? [] : [...inBoth(category.name), ...inVietnamese(category.alsoCalled)];
      return { set, names: inBoth(set.name), otherNames: inVietnamese(set.alsoCalled), group: inBoth(set.group), category: ofCategory };
    });
  const found = new Set<ProductSet>();
  for (const holds of [isExactly, holdsWords, holdsBeginning]) {
    for (const called of ['names', 'otherNames', 'group', 'category'] as const) {
      for (const row of rows) if (row[called].some(holds)) found.add(row.set);
    }
  }
  return [...found];
}

function withoutClassifier(typed: Words): Words {
  const classifier = classifiers
    .map(searchWords)
    .find((words) => words.length < typed.length && words.every((word, at) => isWord(typed[at] ?? '', word)));
  return classifier === undefined ? typed : typed.slice(classifier.length);
}

function isExactly({ typed, words }: Compared): boolean {
  return typed.length === words.length && typed.every((word, at) => isWord(word, words[at] ?? ''));
}

function holdsWords({ typed, words }: Compared): boolean {
  return typed.every((one) => words.some((word) => isWord(one, word)));
}

function holdsBeginning({ typed, words }: Compared): boolean {
  const last = typed.at(-1) ?? '';
  return holdsWords({ typed: typed.slice(0, -1), words }) && words.some((word) => beginsWord(last, word));
}
