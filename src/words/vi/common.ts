import type { Level } from '../../law/edition';

/** The levels inside a sentence. */
export const levels: { readonly [L in Level]: string } = {
  commune: 'cấp xã',
  district: 'cấp huyện',
  province: 'cấp tỉnh',
  central: 'Trung ương',
};

/** What stands in a fault for a value that is no text or number. */
const values: { readonly [received: string]: string } = {
  'an array': 'một danh sách',
  'an object': 'một đối tượng',
  'a function': 'một hàm',
  undefined: 'không có giá trị',
  null: 'giá trị rỗng',
  true: 'đúng',
  false: 'sai',
};

/** A value received, as a fault carries it. */
export function received(value: string): string {
  const known = Object.hasOwn(values, value) ? values[value] : undefined;
  return known ?? value.replace(/^sum (.*) of (.*)$/, 'tổng $1 trên $2').replace(/^(\S+) of (\S+)$/, '$1 trên $2');
}

export const common = {
  reading: (id: string, answer: string): string => `Cách hiểu "${id}": ${answer}`,
};
