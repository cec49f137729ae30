import { withSources } from '../law/sourcesOf';
import type { Sourced } from '../law/source';
import type { Basis } from '../law/citation';
import type { CategoryId, DossierItem, Edition, EditionId, Gap, Level, Provision, Purpose } from '../law/edition';
import { levels, purposes, type UnknownLevel, type UnknownPurpose } from '../law/vocabulary';
import { err, ok, type Result } from '../result';
import { printable } from '../printable';
import { ownOptions } from '../fields';
import { requireEdition } from '../law/requireEdition';

/**
 * @vi Hồ sơ được hỏi.
 *
 * The dossier asked about.
 */
export type DossierQuestion = {
  /** @vi Loại đánh giá: lần đầu, nâng hạng hoặc đánh giá, phân hạng lại. · Why it is evaluated: first, upgrade or re-evaluation. */
  readonly purpose: Purpose;
  /** @vi Cấp nhận hồ sơ. · The level it is handed to. */
  readonly level: Level;
  /** @vi Nhóm sản phẩm. · The category. */
  readonly category: CategoryId;
};

/**
 * @vi Thành phần hồ sơ khi đến một cấp.
 *
 * What a dossier holds as it reaches a level.
 */
export type DossierChecklist = Sourced &
  DossierQuestion & {
    readonly result: 'dossier-checklist';
    readonly edition: EditionId;
    /**
     * @vi Giấy tờ, hiện vật theo thứ tự đưa vào hồ sơ; `at` là bước đầu tiên phải có.
     *
     * Papers and objects in the order they join the dossier; `at` is the step at which each is first due.
     */
    readonly items: readonly DossierItem[];
    /** @vi Mã những mục nhóm sản phẩm này được miễn. · Items from which this category is exempt, by id. */
    readonly exempt: readonly string[];
    /** @vi Quy định khác về hồ sơ. · What else is provided about the dossier. */
    readonly provisions: readonly Provision[];
    /** @vi Điều các nguồn không nêu về thành phần hồ sơ. · What the sources do not say about the contents. */
    readonly gaps: readonly Gap[];
    readonly basis: Basis;
  };

/**
 * @vi Lý do không nêu được thành phần hồ sơ.
 *
 * Why no list can be given.
 */
export type DossierFault =
  | UnknownPurpose
  | UnknownLevel
  | { readonly code: 'unknown-category'; readonly received: string; readonly expected: readonly CategoryId[] }
  | { readonly code: 'level-without-part'; readonly edition: EditionId; readonly level: Level; readonly reason: 'no-role' | 'abolished' };

/**
 * @vi Thành phần hồ sơ khi đến một cấp và ai lập: mẫu biểu, văn bản, báo cáo, mẫu sản phẩm. Những gì nguồn không nêu
 * nằm ở `gaps`.
 *
 * What must be in the file when it reaches a level, and from whom: forms, letters, reports, samples. A list is as
 * complete as the sources; what they leave out stands in `gaps`.
 *
 * @param edition - Văn bản có thành phần hồ sơ được áp dụng. · Whose list applies.
 * @param question - Loại đánh giá, cấp nhận hồ sơ, và nhóm sản phẩm, vì dịch vụ du lịch không nộp sản phẩm mẫu. · The purpose,
 * since 26/2026 asks for other papers by it, the level that receives the file, and the category, since tourism brings no samples.
 * @returns Thành phần hồ sơ, mỗi giấy tờ kèm số lượng nếu văn bản có nêu; hoặc lỗi `unknown-purpose`, `unknown-level`,
 * `unknown-category`, `level-without-part`. · The list, each item with its count where one is stated; or `unknown-purpose`,
 * `unknown-level`, `unknown-category`, `level-without-part`.
 * @legalBasis 26/2026/QĐ-TTg Art. 6(1)a-c, 6(2)a-d, 6(3)a-b (text); 148/QĐ-TTg Annex II, items 1 and 4 (text); 1489/QĐ-TTg (text); 1048/QĐ-TTg
 * (official).
 *
 * @example
 * ```ts
 * import { dossierChecklist, qd26 } from 'ocop';
 * const list = dossierChecklist(qd26, { purpose: 'first', level: 'province', category: 'tourism' });
 * if (list.ok) list.value.items.map((item) => item.id); //=> ['form-01', 'form-02', 'commune-letter', 'form-03']
 * if (list.ok) list.value.exempt; //=> ['samples']
 * ```
 */
export function dossierChecklist(edition: Edition, question: DossierQuestion): Result<DossierChecklist, DossierFault> {
  requireEdition(edition);
  const { purpose, level, category } = ownOptions(
    question,
    ['purpose', 'level', 'category'],
    'question',
    'an object with purpose, level and category',
  );
  if (!purposes.includes(purpose)) return err({ code: 'unknown-purpose', received: printable(purpose), expected: purposes });
  const reached = levels.indexOf(level);
  if (reached < 0) return err({ code: 'unknown-level', received: printable(level), expected: levels });
  const categories = edition.categories.map(({ id }) => id);
  if (!categories.includes(category)) {
    return err({ code: 'unknown-category', received: printable(category), expected: categories });
  }
  const rule = edition.levels[level];
  if (rule.role === 'none') return err({ code: 'level-without-part', edition: edition.id, level, reason: rule.reason });

  const due = edition.dossier.filter(
    ({ at, upTo, purposes: asked }) =>
      levels.indexOf(at) <= reached && (upTo === undefined || reached <= levels.indexOf(upTo)) && (asked === undefined || asked.includes(purpose)),
  );
  const isExempt = (item: DossierItem): boolean => item.exempt?.includes(category) ?? false;
  return ok(
    withSources<DossierChecklist>(
      {
        result: 'dossier-checklist',
        edition: edition.id,
        purpose,
        level,
        category,
        items: due.filter((item) => !isExempt(item)),
        exempt: due.filter(isExempt).map(({ id }) => id),
        provisions: edition.provisions.filter(({ about, purposes: asked }) => (asked === undefined ? about === 'dossier' : asked.includes(purpose))),
        gaps: edition.gaps.filter(({ about }) => about === 'dossier'),
        basis: edition.basis,
      },
      edition.sources,
    ),
  );
}
