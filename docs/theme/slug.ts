// Addresses in plain letters.
import { fold } from 'ocop';

/** Letters and digits joined by hyphens; the point đ, which is not the point d, is written dd. */
export function slugOf(text: string): string {
  return fold(text.replace(/điểm đ(?!\p{L})/gu, 'điểm dd')).replaceAll(' ', '-');
}

/** The id of a vector's row. */
export function caseAnchor(id: string): string {
  return id
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\w./+-]/g, '-');
}
