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
    // Art. 6(3)a names the product dossier again, and the samples, but neither the letter nor the report of the commune.
    expect(ids(qd26, 'central', 'food')).toEqual([
      'form-01',
      'form-02',
      'province-letter',
      'advisory-team-report',
      'council-report',
      'chairman-decision',
      'extra-checks',
      'samples-for-the-centre',
    ]);
  });

  it('tells what is known of the papers of a purpose with that purpose alone', () => {
    const told = (edition: typeof qd26, level: Level, purpose: Purpose): string[] =>
      value(dossierChecklist(edition, { purpose, level, category: 'food' })).provisions.map(({ id }) => id);
    // 148: form and updated report, as a province's notice has it; 1489 leaves that as it is.
    expect(told(qd148, 'district', 're-evaluation')).toEqual(['original-and-electronic', 'forms-and-papers', 're-evaluation-papers']);
    expect(told(qd148, 'district', 'first')).toEqual(['original-and-electronic', 'forms-and-papers']);
    expect(told(qd1489, 'province', 're-evaluation')).toEqual(['commune-checks-the-form', 'forms-and-papers', 're-evaluation-papers']);
    expect(told(qd1489, 'province', 'upgrade')).toEqual(['commune-checks-the-form', 'forms-and-papers']);
    // 26/2026 Art. 6(1)b is of an upgrade.
    expect(purposes.filter((purpose) => told(qd26, 'province', purpose).includes('upgrade-shows-the-changes'))).toEqual(['upgrade']);
  });

  it('says from whom each comes, and how many', () => {
    expect(value(dossierChecklist(qd26, { purpose: 'first', level: 'central', category: 'beverage' })).result).toBe('dossier-checklist');
    const { items, provisions, gaps } = value(dossierChecklist(qd26, { purpose: 'first', level: 'central', category: 'beverage' }));
    expect(items.map(({ id, from, at, count }) => [id, from, at, count ?? null])).toEqual([
      ['form-01', 'holder', 'commune', null],
      ['form-02', 'holder', 'commune', null],
      ['province-letter', 'province', 'central', null],
      ['advisory-team-report', 'province', 'central', null],
      ['council-report', 'province', 'central', null],
      ['chairman-decision', 'province', 'central', null],
      ['extra-checks', 'province', 'central', null],
      ['samples-for-the-centre', 'holder', 'central', 5],
    ]);
    expect(items.filter(({ ifAny }) => ifAny).map(({ id }) => id)).toEqual(['extra-checks']);
    const atProvince = value(dossierChecklist(qd26, { purpose: 'first', level: 'province', category: 'beverage' })).items;
    expect(atProvince.map(({ id, from, count }) => [id, from, count ?? null])).toEqual([
      ['form-01', 'holder', null],
      ['form-02', 'holder', null],
      ['commune-letter', 'commune', null],
      ['form-03', 'commune', null],
      ['samples', 'holder', 5],
    ]);
    expect(provisions.map(({ id }) => id)).toEqual([
      'product-dossier-goes-along',
      'one-paper-one-electronic',
      'software-equals-paper',
      'holder-answers-for-the-upload',
    ]);
    expect(gaps).toEqual([]);
    for (const item of items) expect(item.basis[0].article).toBe('6');
  });

  it('asks no samples of tourism', () => {
    const list = value(dossierChecklist(qd26, { purpose: 'first', level: 'province', category: 'tourism' }));
    expect(list.items.map(({ id }) => id)).not.toContain('samples');
    expect(list.exempt).toEqual(['samples']);
    expect(value(dossierChecklist(qd148, { purpose: 'first', level: 'district', category: 'tourism' })).exempt).toEqual(['samples']);
  });

  it('asks by purpose what Art. 6(1)b, 6(1)c, 6(3)a and 6(3)b ask, and of other editions the same for all', () => {
    expect(ids(qd26, 'commune', 'food', 'upgrade')).toEqual(['form-01', 'form-02', 'evidence-of-changes']);
    expect(ids(qd26, 'commune', 'food', 're-evaluation')).toEqual(['form-01', 'form-02', 'updates-since-recognition']);
    expect(ids(qd26, 'central', 'tourism', 'upgrade')).toEqual([
      'form-01',
      'form-02',
      'evidence-of-changes',
      'province-letter',
      'advisory-team-report',
      'council-report',
      'chairman-decision',
      'extra-checks',
    ]);
    // Neither the report of the council nor the decision of the chairman is among the papers of a re-evaluation.
    expect(ids(qd26, 'central', 'food', 're-evaluation')).toEqual([
      'form-01',
      'form-02',
      'updates-since-recognition',
      'province-letter',
      'agency-report',
      'extra-checks',
      'samples-for-the-centre',
    ]);
    for (const [edition, level] of [
      [qd1048, 'province'],
      [qd148, 'central'],
      [qd1489, 'central'],
    ] as const) {
      expect(new Set(purposes.map((purpose) => ids(edition, level, 'food', purpose).join())).size).toBe(1);
    }
  });

  it('knows of 148 what its Annex II is quoted to say, and of 1489 what it adds', () => {
    expect(ids(qd148, 'district', 'food')).toEqual(['original', 'electronic', 'commune-report', 'samples']);
    const list = value(dossierChecklist(qd148, { purpose: 'first', level: 'district', category: 'food' }));
    expect(list.items.slice(0, 2).map(({ count }) => count)).toEqual([1, 1]);
    expect(list.items.find(({ id }) => id === 'samples')?.count).toBeUndefined();
    expect(list.gaps.map(({ id }) => id)).toEqual(['number-of-samples', 'dossier-contents']);
    expect(ids(qd1489, 'province', 'food')).toEqual(['dossier', 'commune-report', 'commune-letter']);
  });

  it('asks under 1048 five papers always and thirteen kinds where there is one; of services no samples', () => {
    const list = value(dossierChecklist(qd1048, { purpose: 'first', level: 'district', category: 'textile' }));
    expect(list.items.filter(({ ifAny }) => !ifAny).map(({ id, count }) => [id, count ?? null])).toEqual([
      ['registration-form', null],
      ['business-plan', null],
      ['organisation-profile', null],
      ['business-registration', null],
      ['sample-units', 5],
    ]);
    expect(list.items.filter(({ ifAny }) => ifAny)).toHaveLength(13);
    expect(list.gaps).toEqual([]);
    expect(value(dossierChecklist(qd1048, { purpose: 'first', level: 'district', category: 'tourism' })).exempt).toEqual(['sample-units']);
  });

  it('names what is wrong with a question', () => {
    const asked = { purpose: 'first', level: 'province', category: 'food' } as const;
    expect(dossierChecklist(qd26, { ...asked, level: 'district' })).toEqual({
      ok: false,
      error: { code: 'level-without-part', edition: 'qd-26-2026', level: 'district', reason: 'abolished' },
    });
    expect(dossierChecklist(qd1048, { ...asked, level: 'commune' })).toMatchObject({ error: { reason: 'no-role' } });
    expect(dossierChecklist(qd26, { ...asked, category: 'textile' })).toMatchObject({ error: { code: 'unknown-category', received: 'textile' } });
    expect(dossierChecklist(qd26, { ...asked, level: 'ward' as Level })).toMatchObject({ error: { code: 'unknown-level' } });
    expect(dossierChecklist(qd26, { ...asked, purpose: 'renewal' as Purpose })).toMatchObject({ error: { code: 'unknown-purpose' } });
  });
});
