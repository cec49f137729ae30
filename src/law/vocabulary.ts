import type { Bilingual } from '../bilingual';
import { isOneOf } from '../isOneOf';

/*
 * The closed lists of the law's words, each written once: types and schemas are read from them.
 */

/** The editions of the law, by instrument and year, oldest first. */
export const editionIds = ['qd-1048-2019', 'qd-148-2023', 'qd-1489-2025', 'qd-26-2026'] as const;

/** The levels from the ground up. */
export const levels = ['commune', 'district', 'province', 'central'] as const;

/** Why a product is evaluated, in the order of its life. */
export const purposes = ['first', 'upgrade', 're-evaluation'] as const;

/** The parts of every criteria set, in order. */
export const partCodes = ['A', 'B', 'C'] as const;

/** What every criteria set prints above its parts. */
export const partNames: { readonly [P in (typeof partCodes)[number]]: Bilingual } = {
  A: { vi: 'Sản phẩm và sức mạnh của cộng đồng', en: 'Product and community strength' },
  B: { vi: 'Khả năng tiếp thị', en: 'Marketing' },
  C: { vi: 'Chất lượng sản phẩm', en: 'Product quality' },
};

/** The categories (nhóm / ngành hàng) of all editions. */
export const categoryIds = ['food', 'beverage', 'medicinal', 'handicraft', 'textile', 'ornamental', 'tourism'] as const;

/** How sure a fact is, best first: see `Evidence`. */
export const evidences = ['text', 'official', 'press', 'transcription', 'derived', 'reading'] as const;

/** What a provision or a gap is about. */
export const matters = [
  'product',
  'participants',
  'stars',
  'sheets',
  'council',
  'dossier',
  'rounds',
  'procedure',
  'notice',
  're-evaluation',
  'certificate',
  'withdrawal',
  'inspection',
  'product-code',
  'responsibility',
  'transition',
  'text',
] as const;

/** Why something is not known: see `Gap`. */
export const gapKinds = ['not-regulated', 'not-in-the-sources', 'as-printed'] as const;

/** How the id of a draft is written: an edition that is in no list. */
export const draftId = /^draft-[a-z0-9]+(-[a-z0-9]+)*$/;

/**
 * @vi Mã văn bản, theo số và năm; hoặc mã của một dự thảo `draft-…` do người dùng đưa vào.
 *
 * The editions of the law, named by instrument and year; or a draft of one, whose rules and sheets a caller passes.
 */
export type EditionId = (typeof editionIds)[number] | `draft-${string}`;

/** The editions that print criteria sets: all but those judged by the sheets of another. */
export type EditionWithSheets = Exclude<(typeof editionIds)[number], 'qd-1489-2025'>;

/** Whether a value is the id of an edition or of a draft. */
export function isEditionId(value: unknown): value is EditionId {
  return isOneOf(editionIds, value) || (typeof value === 'string' && draftId.test(value));
}

/**
 * @vi Từ không phải là một loại đánh giá.
 *
 * A word that names no purpose of evaluation.
 */
export type UnknownPurpose = {
  readonly code: 'unknown-purpose';
  readonly received: string;
  readonly expected: readonly (typeof purposes)[number][];
};

/**
 * @vi Từ không phải là một cấp.
 *
 * A word that names no level.
 */
export type UnknownLevel = { readonly code: 'unknown-level'; readonly received: string; readonly expected: readonly (typeof levels)[number][] };
