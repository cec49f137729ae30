/**
 * @vi Các ô đã chọn trên phiếu, theo mã tiêu chí: số thứ tự của ô, `0` là không chọn ô nào (0 điểm); chưa trả lời thì
 * không có, không phải 0.
 *
 * The boxes ticked on a sheet, by criterion code. A box is its 1-based position on the printed form; `0` says that
 * none is ticked, which is worth 0 points and is not the same as a missing answer; a checklist takes an array.
 * Of alternatives, only one case is answered.
 */
export type Answers<Code extends string = string> = { readonly [C in Code]?: number | readonly number[] };

/**
 * @vi Một câu trả lời sai trên phiếu, và ở tiêu chí nào.
 *
 * Something wrong with an answer, and where.
 */
export type AnswerFault =
  | { readonly code: 'not-answers'; readonly received: string }
  | { readonly code: 'unknown-criterion'; readonly at: string }
  | { readonly code: 'not-a-box'; readonly at: string; readonly received: string; readonly boxes: number }
  | { readonly code: 'box-out-of-range'; readonly at: string; readonly received: number; readonly boxes: number }
  | { readonly code: 'list-for-one-box'; readonly at: string; readonly boxes: number }
  | { readonly code: 'one-box-for-list'; readonly at: string; readonly boxes: number }
  | { readonly code: 'box-repeated'; readonly at: string; readonly received: number }
  | { readonly code: 'several-cases'; readonly at: string; readonly cases: readonly string[] }
  | { readonly code: 'unknown-ground'; readonly at: string; readonly grounds: readonly string[] };
