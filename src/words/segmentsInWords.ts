import type { ProductCodeSegment } from '../law/edition';
import type { ProductCodeSegments } from '../procedure/productCode';

/** The segments of a code, each under its name and in the order of the names: a stored code may have come back in another. */
export function segmentsInWords(segments: ProductCodeSegments, names: { readonly [S in ProductCodeSegment]: string }): string {
  const given: { readonly [segment: string]: string } = segments;
  return Object.entries(names)
    .flatMap(([segment, name]) => (given[segment] === undefined ? [] : [`${name} ${given[segment]}`]))
    .join(', ');
}
