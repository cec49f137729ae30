import { ownOf } from '../../fields';
import { actorNames } from '../../cycle/names';
import type { CategoryId, Purpose } from '../../law/edition';
import { levels } from '../../law/vocabulary';
import { groundNames } from './groundNames';
import { instrument } from './instrument';

const purposes: { readonly [P in Purpose]: string } = { first: 'lần đầu', upgrade: 'nâng hạng', 're-evaluation': 'đánh giá lại' };

/** The categories of all editions, by what their names have in common. */
const categories: { readonly [Id in CategoryId]: string } = {
  food: 'thực phẩm',
  beverage: 'đồ uống',
  medicinal: 'dược liệu',
  handicraft: 'thủ công mỹ nghệ',
  textile: 'vải, may mặc',
  ornamental: 'sinh vật cảnh',
  tourism: 'du lịch',
};

const words: { readonly [id: string]: string } = /* @__PURE__ */ (() => ({
  ...Object.fromEntries(levels.map((level) => [level, actorNames[level].vi])),
  ...purposes,
  ...categories,
  ...groundNames,
}))();

/** A value to choose, in words, with the id that is to be typed; one that is not known by words stays as it is. */
export function choice(id: string): string {
  const word = ownOf(words, id) ?? instrument(id);
  return word === id ? id : `${word} (${id})`;
}
