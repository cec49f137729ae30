import type { Rubric } from '../sheet/rubric';
import { sheetOf } from '../sheet/sheet';
import type { Answers } from './answers';
import { assess } from './assess';

/**
 * @vi Viết một phiếu thành một dòng chữ không có khoảng trắng: số quyết định, bộ sản phẩm, ô đã chọn của từng tiêu chí.
 * Dùng được trong đường dẫn và mã QR.
 *
 * Writes a sheet as one line of text without spaces, as CVSS has its vector strings: the number of the decision, the
 * product set, the boxes by criterion. The same text for equal answers, in whatever order they were given; safe in a
 * link (behind `#` or as a parameter) and in a QR code. A box stands by its number on the form; of a checklist each
 * ticked box follows a `~`.
 *
 * @param rubric - Bộ tiêu chí; văn bản dùng phiếu của văn bản khác thì ghi `{ ...rubric, edition }`. · The criteria set. Where an
 * edition uses the sheets of another, `{ ...rubric, edition }` names it.
 * @param answers - Câu trả lời, đủ hoặc chưa đủ; có lỗi thì báo `TypeError`. · Answers to it, complete or not; what `assess`
 * finds fault with throws `TypeError`.
 * @returns Dòng chữ, `parseSheet` đọc lại đúng các câu trả lời ấy. Văn bản không mang số quyết định thì ghi bằng mã. · The
 * text, which `parseSheet` reads back to the same answers. An edition whose id names no numbered decision stands by its id.
 *
 * @example
 * ```ts
 * import { formatSheet } from 'ocop';
 * import { whiteSpirit } from 'ocop/rubrics/qd-148-2023';
 * formatSheet(whiteSpirit, { '1.b': 2, '1.a': 3, '3.c': 0 }); //=> '148:14/1.a=3/1.b=2/3.c=0'
 * ```
 */
export function formatSheet<Code extends string>(rubric: Rubric<Code>, answers: Answers<NoInfer<Code>>): string {
  const checked = assess(rubric, answers);
  if (!checked.ok) {
    const [fault] = checked.error;
    throw new TypeError(`"answers" must be answers that assess takes; got ${fault.code}${'at' in fault ? ` at "${fault.at}"` : ''}`);
  }
  const given: Answers = answers;
  const { edition, set, variant } = rubric;
  const head = `${decisionNumber(edition) ?? written(edition)}:${set}${variant === undefined ? '' : `-${written(variant)}`}`;
  const pairs = sheetOf(rubric).lines.flatMap(({ code }) => {
    const answer = Object.hasOwn(given, code) ? given[code] : undefined;
    return answer === undefined ? [] : [`${written(code)}=${writtenAnswer(answer)}`];
  });
  return [head, ...pairs].join('/');
}

/** The number of the decision an edition's id names: `148` of `qd-148-2023`. */
export function decisionNumber(edition: string): string | undefined {
  return /^qd-([0-9]+)-[0-9]+$/.exec(edition)?.[1];
}

function writtenAnswer(answer: number | readonly number[]): string {
  if (typeof answer === 'number') return String(answer);
  return answer.length === 0
    ? '~'
    : [...answer]
        .sort((a, b) => a - b)
        .map((box) => `~${box}`)
        .join('');
}

// What encodeURIComponent leaves as it is, although it ends something here or in a message.
const escapes = { '-': '%2D', '!': '%21', '~': '%7E', '*': '%2A', "'": '%27', '(': '%28', ')': '%29' } as const;

/** A code with every sign but letters, figures, `.` and `_` as per cent signs and bytes, so that it cannot end early. */
function written(text: string): string {
  return encodeURIComponent(text).replace(/[-!~*'()]/g, (sign) => escapes[sign as keyof typeof escapes]);
}
