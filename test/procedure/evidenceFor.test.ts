import { evidenceFor, qd1048, qd148, qd26, type Edition, type Rubric } from 'ocop';
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
    expect(proofs(qd26, of26[19], '2.3').partly?.en).toContain('Only the box on the electronic traceability code');
    expect(proofs(qd26, of26[14], '1.1').partly).toBeNull();
  });

  it('is not known under 148, and rests on the edition then', () => {
    expect(proofs(qd148, of148[14], '1.a')).toMatchObject({ items: [], partly: null, known: false, basis: qd148.basis });
  });

  it('is a fault for a criterion that the sheet has not', () => {
    expect(evidenceFor(qd26, of26[14], '1.a')).toEqual({ ok: false, error: { code: 'unknown-criterion', at: '1.a' } });
    expect(evidenceFor(qd26, of26[14], '')).toMatchObject({ ok: false, error: { code: 'unknown-criterion' } });
  });
});
