import { evidenceFor, qd1048, qd148, qd26, walk, type Edition, type Rubric } from 'ocop';
import { communityTourism as tourism2020, traditionalAndFestivalTourism as tourism2019 } from 'ocop/rubrics/qd-1048-2019';
import { rubrics as of148 } from 'ocop/rubrics/qd-148-2023';
import { rubrics as of26 } from 'ocop/rubrics/qd-26-2026';
import { describe, expect, it } from 'vitest';
import { value } from '../day';

const proofs = (edition: Edition, rubric: Rubric, code: string) => value(evidenceFor(edition, rubric, code));

// 26/2026/QĐ-TTg, form 02, part III: row 3 origin of materials, 7 intellectual property, 10 product story, 13 bar code and traceability.
describe('the evidence of a criterion', () => {
  it.each<[string, string, Rubric, string, readonly number[]]>([
    ['Nguồn nguyên liệu', 'as in every set', of26[14], '1.1', [3]],
    ['Phong cách, ghi nhãn hàng hóa', 'styling and labelling in one', of26[19], '2.3', [7, 13]],
    ['Câu chuyện sản phẩm', 'of a tour, which bears no bar code', of26[26], '5.1', [10]],
  ])('%s: %s', (name, _, rubric, code, rows) => {
    const found = proofs(qd26, rubric, code);
    expect(found).toMatchObject({ result: 'evidence', edition: 'qd-26-2026', set: rubric.set, criterion: code, name: { vi: name }, known: true });
    expect(found.items.map((item) => item.number)).toEqual(rows);
    expect(found.basis).toMatchObject([{ annex: 'III', section: 'Mẫu số 02, phần III', evidence: 'derived' }]);
  });

  it('is told apart for the two sheets of tourism under 1048', () => {
    expect(proofs(qd1048, tourism2019, '2.2')).toMatchObject({ name: { vi: 'Tính hoàn thiện quá trình dịch vụ' }, items: [{ id: 'business-plan' }] });
    const identity = proofs(qd1048, tourism2020, '4.5');
    expect(identity.name.vi).toBe('Bộ nhận diện quảng bá sản phẩm');
    expect(identity.items.map(({ id }) => id)).toEqual(['bar-code-stamp-ip', 'market-and-promotion']);
  });

  it('says where its rows prove a part only', () => {
    expect(proofs(qd26, of26[20], '2.3').partly?.en).toContain('Only the box on the electronic traceability code');
    expect(proofs(qd26, of26[14], '1.1').partly).toBeNull();
  });

  it('says so of the rows it lists, and of no other', () => {
    // Set 19 lists rows 7 and 13 for styling and labelling, set 26 no row for the idea and row 10 alone for the story.
    expect(proofs(qd26, of26[19], '2.3').partly?.en).toMatch(/^Row 7 only .* row 13 only /);
    expect(proofs(qd26, of26[14], '5.1').partly?.en).toBe('Row 13 only for the box on electronic traceability');
    expect(proofs(qd26, of26[26], '5.1').partly).toBeNull();
    expect(proofs(qd26, of26[26], '2.1').partly).toBeNull();
    for (const rubric of Object.values(of26)) {
      for (const { node } of walk(rubric)) {
        if (node.kind !== 'criterion' && node.kind !== 'checklist') continue;
        const { items, partly } = proofs(qd26, rubric, node.code);
        const listed = items.map((item) => String(item.number));
        for (const [, row = ''] of partly?.en.matchAll(/[Rr]ow (\d+)/g) ?? [])
          expect([rubric.set, node.code, listed.includes(row)]).toEqual([rubric.set, node.code, true]);
        if (partly !== null) expect(items).not.toHaveLength(0);
      }
    }
  });

  it('is not known under 148, and rests on the edition then', () => {
    expect(proofs(qd148, of148[14], '1.a')).toMatchObject({ items: [], partly: null, known: false, basis: qd148.basis });
  });

  it('is a fault for a criterion that the sheet has not', () => {
    expect(evidenceFor(qd26, of26[14], '1.a')).toEqual({ ok: false, error: { code: 'unknown-criterion', at: '1.a' } });
    expect(evidenceFor(qd26, of26[14], '')).toMatchObject({ ok: false, error: { code: 'unknown-criterion' } });
  });
});
