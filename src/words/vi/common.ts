import { ownOf } from '../../fields';
import { readingNames } from './readingNames';

/** What stands in a fault for a value that is no text or number. */
const values: { readonly [received: string]: string } = {
  'an array': 'một danh sách',
  'an object': 'một đối tượng',
  'a function': 'một hàm',
  undefined: '(bỏ trống)',
  null: 'giá trị rỗng',
  true: 'đúng',
  false: 'sai',
};

/** A value received, as a fault carries it. */
export function received(given: string): string {
  const value = String(given);
  const known = ownOf(values, value);
  if (known !== undefined) return known;
  const [part = '', whole, ...others] = value.split(' of ');
  if (whole === undefined || others.length > 0) return value;
  if (part.startsWith('sum ')) return `tổng ${received(part.replace('sum ', ''))} trên ${received(whole)}`;
  return /\s/.test(part + whole) ? value : `${part} trên ${whole}`;
}

/** A number received; one that would have been right came as a text. */
export function numberReceived(value: string, right: boolean): string {
  return right ? `"${value}" (dạng chữ)` : received(value);
}

export const common = {
  reading: (id: string, answer: string): string => {
    const name = ownOf<string>(readingNames, id);
    return name === undefined ? `Cách hiểu "${id}": ${answer}` : `Cách hiểu về ${name} ("${id}"): ${answer}`;
  },
};
