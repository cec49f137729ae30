import { editions, qd1048, qd148, qd26, withReadings } from 'ocop';
import { describe, expect, it } from 'vitest';

describe('withReadings', () => {
  it('changes only the copy', () => {
    const strict = withReadings(qd148, { 'lower-star-minimums': 'own-star-only' });
    expect(strict.readings['lower-star-minimums']?.chosen).toBe('own-star-only');
    expect(qd148.readings['lower-star-minimums']?.chosen).toBe('cumulative');
    expect(strict.bands).toBe(qd148.bands);
  });

  it('refuses a question the edition does not ask, and an answer it does not list', () => {
    expect(() => withReadings(qd1048, { 'heading-mark': 'top-box' })).toThrow(TypeError);
    expect(() => withReadings(qd148, { 'heading-mark': 'second-box' as 'top-box' })).toThrow(TypeError);
    expect(() => withReadings(qd26, { ['__proto__']: 'x' } as object)).toThrow(TypeError);
    expect(() => withReadings(qd26, { toString: 'x' } as object)).toThrow(TypeError);
  });
});

describe('the law', () => {
  it.each(editions.map((edition) => [edition.id, edition] as const))('%s cannot be changed by a consumer', (_, edition) => {
    const open = edition as unknown as { bands: { from: number }[]; certificate: { termMonths: number } };
    expect(() => {
      (open.bands[0] as { from: number }).from = 1;
    }).toThrow(TypeError);
    expect(() => {
      open.certificate.termMonths = 12;
    }).toThrow(TypeError);
    expect(() => {
      open.bands.push({ from: 2 });
    }).toThrow(TypeError);
  });

  it.each(editions.map((edition) => [edition.id, edition] as const))('%s cites every rule', (_, edition) => {
    const bases = [
      edition.basis,
      edition.recognition.basis,
      edition.certificate.basis,
      edition.productCode.basis,
      ...edition.bands.map((band) => band.basis),
      ...Object.values(edition.parts).map((part) => part.basis),
      ...Object.values(edition.levels).map((level) => level.basis),
      ...edition.productSets.map((set) => set.basis),
      ...edition.categories.map((category) => category.basis),
      ...Object.values(edition.readings).map((reading) => reading.basis),
    ];
    for (const basis of bases) {
      expect(basis.length).toBeGreaterThan(0);
      for (const citation of basis) {
        expect(citation.instrument).toMatch(/^\d+\/(QĐ-TTg|\d{4}\/Q|KH-UBND$)/);
        expect(edition.sources.map(({ id }) => id)).toContain(citation.source);
      }
    }
  });

  it('answers no question twice, and each chosen answer is listed', () => {
    for (const edition of editions) {
      for (const [id, reading] of Object.entries(edition.readings)) {
        expect(reading.id).toBe(id);
        expect(Object.keys(reading.answers)).toContain(reading.chosen);
        expect(Object.keys(reading.answers).length).toBeGreaterThan(1);
      }
    }
  });
});
