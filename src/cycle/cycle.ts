import type { Basis } from '../law/citation';
import type { Edition, EditionId, Level } from '../law/edition';
import type { Bilingual } from '../bilingual';
import type { Start } from './state';
import type { EventKind, StateName } from './takes';

/**
 * @vi Người thực hiện: chủ thể OCOP, một cấp, cơ quan cấp giấy chứng nhận, lịch, hoặc chưa thấy nguồn nào nêu.
 *
 * Who acts: the holder, a level, the authority that issued the certificate, the calendar, or nobody the sources name.
 */
export type Actor = Level | 'holder' | 'issuer' | 'calendar' | 'not-stated';

/**
 * @vi Một dòng của bảng: từ trạng thái này, khi có sự kiện này, sang các trạng thái kia.
 *
 * One row of the table: from a state, on an event, to one of these states.
 */
export type CycleRow = {
  /** @vi Trạng thái trước. · The state before. */
  readonly from: StateName;
  /** @vi Sự kiện. · The event. */
  readonly event: EventKind;
  /** @vi Mọi trạng thái có thể tới; tới trạng thái nào do điều kiện quyết định. · Every state it can lead to; which one, the guard says. */
  readonly to: readonly StateName[];
  /** @vi Ai thực hiện. · Who acts. */
  readonly actor: Actor;
  /**
   * @vi Theo quy định nào: `dossier` là văn bản áp dụng cho hồ sơ, kể cả những ngày chuyển tiếp; `in-force` là văn bản có hiệu
   * lực ngày đó.
   *
   * Whose rules hold: `dossier`: the edition the dossier is judged under, through the days of transition; `in-force`: the edition
   * in force on the day.
   */
  readonly under: 'dossier' | 'in-force';
  readonly basis: Basis;
};

/**
 * @vi Một trong sáu bước của chu trình.
 *
 * One of the six steps of the cycle.
 */
export type CycleStep = {
  /** @vi Từ 1 đến 6. · 1 to 6. */
  readonly number: number;
  /** @vi Tên bước. · Name of the step. */
  readonly name: Bilingual;
  /** @vi Các trạng thái thuộc bước này. · The states that belong to it. */
  readonly states: readonly StateName[];
  readonly basis: Basis;
};

/**
 * @vi Cách một hồ sơ nộp theo văn bản trước được đánh giá theo văn bản này.
 *
 * How a dossier pending under an earlier edition comes to be judged under this one.
 */
export type Passing = {
  /** @vi Các văn bản trước. · The editions before. */
  readonly from: readonly EditionId[];
  readonly event: 'pass-to-new-edition';
  /** @vi Các trạng thái có thể tới. · The states it can lead to. */
  readonly to: readonly StateName[];
  /** @vi Ai thực hiện. · Who acts. */
  readonly actor: Actor;
  readonly under: 'in-force';
  readonly basis: Basis;
};

/**
 * @vi Chu trình OCOP theo một văn bản và vòng đời của sản phẩm, dưới dạng bảng.
 *
 * The OCOP cycle of one edition and the life of a product around it: a table, as plain data.
 */
export type Cycle = {
  readonly result: 'cycle';
  readonly edition: Edition;
  /** @vi Trạng thái bắt đầu. · The state it starts from. */
  readonly start: Start;
  /** @vi Sáu bước của chu trình OCOP. · The six steps of the cycle. */
  readonly steps: readonly CycleStep[];
  /**
   * @vi Các trạng thái theo văn bản này; cấp không còn nhiệm vụ thì không có.
   *
   * The states of this edition; none of a level that has no part in it.
   */
  readonly states: readonly StateName[];
  /** @vi Bảng chuyển trạng thái: theo trạng thái, rồi theo sự kiện. · The table: by state, then by event. */
  readonly table: { readonly [From in StateName]?: { readonly [Kind in EventKind]?: CycleRow } };
  /**
   * @vi Các văn bản trước có hồ sơ đang giải quyết được chuyển sang văn bản này, và chuyển thế nào; `null`: không có.
   *
   * Earlier editions whose pending dossiers may pass to this one, and how; `null`: none.
   */
  readonly passing: Passing | null;
};
