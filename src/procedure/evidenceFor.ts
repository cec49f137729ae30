import type { Bilingual } from '../bilingual';
import type { Basis } from '../law/citation';
import type { Edition, EditionId, EvidenceItem } from '../law/edition';
import { requireEdition } from '../law/requireEdition';
import type { Sourced } from '../law/source';
import { withSources } from '../law/sourcesOf';
import { printable } from '../printable';
import { err, ok, type Result } from '../result';
import { requireRubric } from '../sheet/requireRubric';
import type { Rubric } from '../sheet/rubric';
import { sheetOf } from '../sheet/sheet';
import { requireOwnSheet } from '../star/requireOwnSheet';

/**
 * @vi Tài liệu minh chứng cho một tiêu chí.
 *
 * What proves a criterion.
 */
export type Evidence = Sourced & {
  readonly result: 'evidence';
  readonly edition: EditionId;
  readonly set: number;
  /** @vi Mã tiêu chí. · Code of the criterion. */
  readonly criterion: string;
  /** @vi Tên tiêu chí. · Name of the criterion. */
  readonly name: Bilingual;
  /**
   * @vi Các dòng của mẫu hoặc giấy tờ; rỗng khi không có tài liệu minh chứng hoặc chưa biết.
   *
   * Rows of the form, or papers; empty where none of them proves it, or where nothing is known.
   */
  readonly items: readonly EvidenceItem[];
  /** @vi Chỗ tài liệu chỉ minh chứng một phần. · Where the items prove it in part only. */
  readonly partly: Bilingual | null;
  /**
   * @vi Có mẫu biểu của văn bản hay không: nếu không, danh sách rỗng không nói lên điều gì.
   *
   * Whether the edition's forms are at hand: if not, an empty list says nothing.
   */
  readonly known: boolean;
  readonly basis: Basis;
};

/**
 * @vi Phiếu không có tiêu chí đó.
 *
 * The sheet has no such criterion.
 */
export type UnknownCriterion = { readonly code: 'unknown-criterion'; readonly at: string };

/**
 * @vi Tài liệu minh chứng cho một tiêu chí: dòng ở phần III, Mẫu số 02 của 26/2026/QĐ-TTg, hoặc giấy tờ của hồ sơ theo
 * 1048/QĐ-TTg. Việc gắn dòng với tiêu chí là do thư viện suy ra.
 *
 * Which evidence proves a criterion: under 26/2026 the rows of part III of form 02, under 1048 the papers of the dossier. That a row
 * belongs to a criterion is derived by this library and cited so; the papers that a council asks for may be more.
 *
 * @param edition - Văn bản có mẫu biểu được áp dụng; phiếu của văn bản khác thì báo `TypeError`. · Whose forms apply; one of
 * another sheet throws `TypeError`.
 * @param rubric - Bộ tiêu chí. · The criteria set.
 * @param code - Mã tiêu chí. · Code of the criterion.
 * @returns Các dòng hoặc giấy tờ; `known: false` khi chưa có mẫu biểu của văn bản trong nguồn (148, 1489); hoặc lỗi
 * `unknown-criterion`. · The rows or papers, `known: false` where the edition's forms are not at hand (148, 1489); or
 * `unknown-criterion`.
 * @legalBasis 26/2026/QĐ-TTg Phụ lục III, Mẫu số 02, phần III (văn bản); 1048/QĐ-TTg (cổng chính thức); giấy tờ nào minh chứng
 * tiêu chí nào: suy ra. · 26/2026/QĐ-TTg Annex III, form 02, part III (text); 1048/QĐ-TTg (official); which proves which:
 * derived.
 *
 * @example
 * ```ts
 * import { evidenceFor, qd26 } from 'ocop';
 * import { whiteSpirit } from 'ocop/rubrics/qd-26-2026';
 * const evidence = evidenceFor(qd26, whiteSpirit, '3.5');
 * if (evidence.ok) evidence.value.items.map(({ number, name }) => [number, name.vi]); //=> [[7, 'Sở hữu trí tuệ']]
 * ```
 */
export function evidenceFor(edition: Edition, rubric: Rubric, code: string): Result<Evidence, UnknownCriterion> {
  requireEdition(edition);
  requireRubric(rubric);
  requireOwnSheet(edition, rubric);
  const line = sheetOf(rubric).lines.find((one) => one.code === code);
  if (line === undefined) return err({ code: 'unknown-criterion', at: printable(code) });
  const { evidence } = edition;
  const { set, variant } = rubric;
  const { concept = '', name } = line.node;
  const place = `${set}${variant === undefined ? '' : `-${variant}`}/${code}`;
  const exception = evidence?.exceptions[place];
  const ids = exception ?? evidence?.of[concept] ?? [];
  // What is said of a concept is said of the rows that prove it, and not of the rows of an exception.
  const partly = evidence?.partly[exception === undefined ? concept : place] ?? null;
  return ok(
    withSources<Evidence>(
      {
        result: 'evidence',
        edition: edition.id,
        set,
        criterion: code,
        name,
        items: (evidence?.items ?? []).filter(({ id }) => ids.includes(id)),
        partly,
        known: evidence !== null,
        basis: evidence?.basis ?? edition.basis,
      },
      edition.sources,
    ),
  );
}
