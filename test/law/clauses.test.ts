import { editions, qd26, type Basis } from 'ocop';
import { describe, expect, it } from 'vitest';
import { articles, clauses, placeIn26 } from '../../docs/generate/clauses';
import { vectorFiles } from '../../docs/generate/tests';
import { citedUnder } from '../../docs/generate/traceability';

// A clause of the decision that nothing in the edition rests on, or no vector cites, has been left out.
const rows = clauses([]);
const listed = rows.map(({ place }) => place);

describe('every clause of Articles 2 to 12 of 26/2026', () => {
  // Counted in the text: Art. 2 has 3 clauses, Art. 3 with its points 10, and so on.
  it('is in the table', () => {
    expect(articles.map(({ number, places }) => [number, places.length])).toEqual([
      [2, 3],
      [3, 10],
      [4, 5],
      [5, 2],
      [6, 9],
      [7, 27],
      [8, 12],
      [9, 7],
      [10, 12],
      [11, 2],
      [12, 5],
    ]);
    expect(new Set(listed).size).toBe(94);
  });

  it.each(rows)('$place has a datum that rests on it', ({ data }) => {
    expect(data.map(({ path }) => path)).not.toEqual([]);
  });

  it.each(rows)('$place has a vector that cites it', ({ vectors }) => {
    expect(vectors.map(({ file }) => file)).not.toEqual([]);
  });
});

/** A clause that heads points, or an article that heads clauses, can be cited as a whole. */
function heads(place: string): boolean {
  return listed.some((one) => one.startsWith(place));
}

describe('no citation of 26/2026', () => {
  const unknown = (cited: readonly Basis[number][]): readonly string[] =>
    [...new Set(cited.map(placeIn26))].filter((place) => place !== null).filter((place) => !heads(place));

  it.each(editions)('of $id names a clause that the decision has not', (edition) => {
    expect(unknown(citedUnder(edition, edition.id, []).flatMap(({ basis }) => basis))).toEqual([]);
  });

  it('of a vector does', () => {
    expect(unknown(vectorFiles().flatMap(({ cases }) => cases.flatMap(({ basis }) => basis as unknown as Basis)))).toEqual([]);
  });

  it('is coarser than the law where its clause has points, but for what rests on the whole clause', () => {
    const coarse = citedUnder(qd26, qd26.id, [])
      .filter(({ path }) => !path.startsWith('readings/') && !path.startsWith('transition'))
      .filter(({ basis }) =>
        basis.some((citation) => {
          const place = placeIn26(citation);
          return place !== null && !listed.includes(place);
        }),
      );
    // The whole of the provincial and of the central evaluation, and the list of grounds.
    expect(coarse.map(({ path }) => path)).toEqual(['levels/province', 'levels/central', 'certificate/withdrawal']);
  });
});
