import { ownOf } from '../../fields';
import type { editionIds } from '../../law/vocabulary';

const instruments: { readonly [Id in (typeof editionIds)[number]]: string } = {
  'qd-1048-2019': '1048/QĐ-TTg',
  'qd-148-2023': '148/QĐ-TTg',
  'qd-1489-2025': '1489/QĐ-TTg',
  'qd-26-2026': '26/2026/QĐ-TTg',
};

/** The instrument of an edition that a fault names; a draft keeps its id. */
export function instrument(edition: string): string {
  return ownOf(instruments, edition) ?? edition;
}
