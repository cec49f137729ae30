import { dossierChecklist, qd1048, qd148, qd1489, qd26, type CategoryId, type Level, type Purpose } from 'ocop';
import { describe, expect, it } from 'vitest';
import { value } from '../day';

const purposes: readonly Purpose[] = ['first', 'upgrade', 're-evaluation'];
const ids = (edition: typeof qd26, level: Level, category: CategoryId, purpose: Purpose = 'first'): string[] =>
  value(dossierChecklist(edition, { purpose, level, category })).items.map((item) => item.id);

describe('dossierChecklist', () => {
  it('lists the forms, letters, reports and samples of 26/2026 Art. 6 as the file grows', () => {
    expect(ids(qd26, 'commune', 'food')).toEqual(['form-01', 'form-02']);
    expect(ids(qd26, 'province', 'food')).toEqual(['form-01', 'form-02', 'commune-letter', 'form-03', 'samples']);
    expect(ids(qd26, 'central', 'food')).toEqual([
      'form-01', 'form-02', 'commune-letter', 'form-03', 'samples', 'province-letter', 'province-reports', 'chairman-decision',
    ]);
  });

  it('says from whom each comes, and how many', () => {
    const { items, provisions, gaps } = value(dossierChecklist(qd26, { purpose: 'first', level: 'central', category: 'beverage' }));
    expect(items.map(({ id, from, at, count }) => [id, from, at, count ?? null])).toEqual([
      ['form-01', 'holder', 'commune', null],
      ['form-02', 'holder', 'commune', null],
      ['commune-letter', 'commune', 'province', null],
      ['form-03', 'commune', 'province', null],
      ['samples', 'commune', 'province', 5],
      ['province-letter', 'province', 'central', null],
      ['province-reports', 'province', 'central', 2],
      ['chairman-decision', 'province', 'central', null],
    ]);
    expect(provisions.map(({ id }) => id)).toEqual(['software-equals-paper']);
    expect(gaps.map(({ id }) => id)).toEqual(['dossier-by-purpose']);
    for (const item of items) expect(item.basis[0].article).toBe('6');
  });

  it('asks no samples of tourism', () => {
    const list = value(dossierChecklist(qd26, { purpose: 'first', level: 'province', category: 'tourism' }));
    expect(list.items.map(({ id }) => id)).not.toContain('samples');
    expect(list.exempt).toEqual(['samples']);
    expect(value(dossierChecklist(qd148, { purpose: 'first', level: 'district', category: 'tourism' })).exempt).toEqual(['samples']);
  });

  it('draws no difference by purpose that the sources do not draw', () => {
    for (const purpose of purposes) {
      const list = value(dossierChecklist(qd26, { purpose, level: 'province', category: 'food' }));
      expect(list.purpose).toBe(purpose);
      expect(list.items).toHaveLength(5);
    }
  });

  it('knows of 148 what its Annex II is quoted to say, and of 1489 what it adds', () => {
    expect(ids(qd148, 'district', 'food')).toEqual(['original', 'electronic', 'commune-report', 'samples']);
    const list = value(dossierChecklist(qd148, { purpose: 'first', level: 'district', category: 'food' }));
    expect(list.items.slice(0, 2).map(({ count }) => count)).toEqual([1, 1]);
    expect(list.items.find(({ id }) => id === 'samples')?.count).toBeUndefined();
    expect(list.gaps.map(({ id }) => id)).toEqual(['dossier-contents']);
    expect(ids(qd1489, 'province', 'food')).toEqual(['dossier', 'commune-report', 'commune-letter']);
  });

  it('is a gap for 1048, not an empty promise', () => {
    const list = value(dossierChecklist(qd1048, { purpose: 'first', level: 'district', category: 'textile' }));
    expect(list.items).toEqual([]);
    expect(list.gaps.map(({ id }) => id)).toEqual(['dossier-contents']);
  });

  it('names what is wrong with a question', () => {
    const asked = { purpose: 'first', level: 'province', category: 'food' } as const;
    expect(dossierChecklist(qd26, { ...asked, level: 'district' })).toEqual({
      ok: false, error: { code: 'level-without-part', edition: 'qd-26-2026', level: 'district', reason: 'abolished' },
    });
    expect(dossierChecklist(qd1048, { ...asked, level: 'commune' })).toMatchObject({ error: { reason: 'no-role' } });
    expect(dossierChecklist(qd26, { ...asked, category: 'textile' })).toMatchObject({ error: { code: 'unknown-category', received: 'textile' } });
    expect(dossierChecklist(qd26, { ...asked, level: 'ward' as Level })).toMatchObject({ error: { code: 'unknown-level' } });
    expect(dossierChecklist(qd26, { ...asked, purpose: 'renewal' as Purpose })).toMatchObject({ error: { code: 'unknown-purpose' } });
  });
});
