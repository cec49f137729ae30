import type { PartCode } from '../../law/edition';
import type { AnswerFault } from '../../score/answers';
import type { PointsFault } from '../../score/answersFromPoints';
import type { Assessment, Bounds, CompleteAssessment, IncompleteAssessment } from '../../score/assess';
import type { WrittenSheetFault } from '../../score/parseSheet';
import type { InvalidScore } from '../../score/score';
import type { Defect, EliminationGround } from '../../sheet/rubric';
import type { PartHeads } from '../../sheet/sheet';
import { beside } from '../beside';
import { isNumberInText } from '../isNumberInText';
import type { FieldFault } from '../fieldFault';
import type { Told } from '../told';
import { choice } from './choices';
import { received } from './common';

/** What an assessment says. */
export const score = {
  sheet: ({ set, setName, basis }: Assessment): string =>
    `Bộ sản phẩm ${set}${beside(set, setName.vi, (name) => ` (${name})`)}, ${basis[0].instrument}`,
  part: (code: PartCode, { name, max }: PartHeads[PartCode], points: number | Bounds): string => {
    const got = typeof points === 'number' ? String(points) : `từ ${points.min} đến ${points.max}`;
    return `Phần ${code}${beside(code, name.vi, (words) => ` - ${words}`)}: ${got}${max === null ? '' : `/${max}`} điểm`;
  },
  total: ({ parts: { A, B, C }, total }: CompleteAssessment): string => `Tổng: ${A} + ${B} + ${C} = ${total} điểm`,
  missing: ({ missing }: IncompleteAssessment): string => `Chưa trả lời ${missing.length} tiêu chí: ${missing.join(', ')}`,
  bounds: ({ bounds: { total } }: IncompleteAssessment): string => `Tổng còn có thể từ ${total.min} đến ${total.max} điểm`,
  eliminated: ({ at, name }: EliminationGround): string => `Loại${at === undefined ? '' : ` (tiêu chí ${at})`}: ${name.vi}`,
  caveat: ({ at, statement }: Defect): string => `Lưu ý về phiếu${at === '' ? '' : `, mục ${at}`}: ${statement.vi}`,
};

/** What is wrong with a sheet or a score. */
export const scoreFaults: Told<AnswerFault | PointsFault | InvalidScore | Exclude<WrittenSheetFault, { readonly code: 'unknown-edition' }>> = {
  'invalid-score': (fault) =>
    fault.line !== undefined
      ? `"${fault.received}" không phải điểm chính xác: cộng số thập phân nên lệch khỏi ${fault.line}; cộng bằng số nguyên, như ${fault.line}0 phần mười`
      : isNumberInText(fault)
        ? `"${fault.received}" là chữ, không phải điểm dạng số từ ${fault.expected.min} đến ${fault.expected.max}; đọc chữ bằng parseDecimal`
        : `"${received(fault.received)}" không phải điểm từ ${fault.expected.min} đến ${fault.expected.max}; kiểm tra số đã nhập`,
  'not-answers': (fault) =>
    `Phiếu trả lời phải là một đối tượng thường mã tiêu chí → ô, nhận được ${received(fault.received)}; giá trị của biểu mẫu (FormData, Map) thì đọc bằng answersFromForm trước`,
  'unknown-criterion': ({ at }) => `Phiếu không có tiêu chí "${at}"; kiểm tra mã và bộ sản phẩm`,
  'not-a-box': ({ at, boxes, ...fault }) =>
    `Tiêu chí ${at}: "${received(fault.received)}" không phải số ô; chọn ô từ 1 đến ${boxes}, hoặc 0 nếu không đánh dấu`,
  'box-out-of-range': ({ at, boxes, ...fault }) => `Tiêu chí ${at} không có ô ${fault.received}; chọn ô từ 1 đến ${boxes}, hoặc 0 nếu không đánh dấu`,
  'list-for-one-box': ({ at, boxes }) => `Tiêu chí ${at} chỉ chọn một ô từ 1 đến ${boxes}; bỏ danh sách`,
  'one-box-for-list': ({ at, boxes }) => `Tiêu chí ${at} chọn nhiều ô từ 1 đến ${boxes}; đưa vào danh sách, như [1]`,
  'box-repeated': ({ at, ...fault }) => `Tiêu chí ${at}: ô ${fault.received} lặp lại; bỏ một lần`,
  'several-cases': ({ at, cases }) => `Tiêu chí ${at} chỉ chọn một trường hợp; đang có ${cases.join(' và ')}`,
  'unknown-ground': ({ at, grounds }) => unknownGround(at, grounds),
  'not-points': (fault) => `Phiếu điểm phải là một đối tượng thường mã tiêu chí → điểm, nhận được ${received(fault.received)}`,
  'not-whole-points': ({ at, ...fault }) => `Tiêu chí ${at}: "${received(fault.received)}" không phải điểm nguyên`,
  'points-fit-no-box': ({ at, expected, ...fault }) => `Tiêu chí ${at} không có ô nào ${fault.received} điểm; có thể là ${expected.join(', ')}`,
  'points-fit-several-boxes': ({ at, fits, ...fault }) =>
    `Tiêu chí ${at}: ${fault.received} điểm ứng với nhiều ô (${fits.map(({ criterion, boxes }) => `${criterion}: ${[boxes].flat().join('+')}`).join('; ')}); ghi rõ ô`,
  'not-a-written-sheet': (fault) => `"${received(fault.received)}" không phải mã phiếu; mã phiếu viết như 148:14/1.a=3/1.b=2`,
  'written-sheet-too-long': ({ length, atMost }) => `Mã phiếu dài ${length} ký tự, quá ${atMost}; kiểm tra đã chép đúng mã chưa`,
  'not-a-written-answer': ({ position, ...fault }) => `Mã phiếu, câu trả lời thứ ${position}: "${received(fault.received)}" không viết như 1.a=3`,
  'answer-repeated': ({ at }) => `Mã phiếu trả lời tiêu chí ${at} hai lần; bỏ một lần`,
};

/** A ground that is none of those known. */
export function unknownGround(ground: string, known: readonly string[]): string {
  return known.length === 0
    ? `Không dùng được "${received(ground)}": không có, hoặc chưa thấy trong nguồn, trường hợp nào được nêu sẵn`
    : `Không có trường hợp "${received(ground)}"; chọn một trong: ${known.map(choice).join('; ')}`;
}

/** What is wrong with an answer, said at its field: the place is there already. */
export const fieldFaults: Told<FieldFault> = {
  'answers-missing': () => 'Chưa trả lời; chọn một ô, hoặc "không đánh dấu ô nào"',
  'not-a-box': ({ boxes }) => `Chọn ô từ 1 đến ${boxes}, hoặc 0 nếu không đánh dấu`,
  'box-out-of-range': ({ boxes, ...fault }) => `Không có ô ${fault.received}; chọn ô từ 1 đến ${boxes}, hoặc 0 nếu không đánh dấu`,
  'list-for-one-box': () => 'Chỉ chọn một ô',
  'one-box-for-list': ({ boxes }) => `Chọn các ô từ 1 đến ${boxes}, hoặc để trống danh sách`,
  'box-repeated': (fault) => `Ô ${fault.received} lặp lại; bỏ một lần`,
  'several-cases': ({ cases }) => `Chỉ chọn một trường hợp; đang có ${cases.join(' và ')}`,
};
