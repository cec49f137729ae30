import {
  applicableEdition,
  deadline,
  describeFault,
  dossierChecklist,
  explain,
  formatProductCode,
  parseProductCode,
  qd1048,
  qd148,
  qd26,
  roundOf,
  type Fault,
  type Level,
  type Purpose,
} from 'ocop';
import { describe, expect, it } from 'vitest';
import { day, value } from '../day';
import { unsaid } from './said';

describe('explain, on what the editions answer', () => {
  it('tells the edition, who scores first and until when', () => {
    const result = value(applicableEdition({ filedOn: day('2026-05-21'), decidedOn: day('2026-07-01'), purpose: 'first' }));
    expect(explain(result, { locale: 'vi' }).split('\n')[0]).toBe(
      'Hồ sơ nộp ngày 21/05/2026, quyết định ngày 01/07/2026: theo Quyết định 148/QĐ-TTg ngày 24/02/2023, sửa đổi bởi Quyết định 1489/QĐ-TTg ngày 06/07/2025, cấp tỉnh đánh giá trước, chậm nhất ngày 21/07/2026 [1][2]',
    );
    expect(explain(result, { locale: 'en' })).toContain('26/2026/QĐ-TTg, Art. 12, clause 2, point a (text;');
  });

  it('tells what the law leaves open, a candidate a line', () => {
    const result = value(applicableEdition({ filedOn: day('2026-05-21'), decidedOn: day('2026-07-22'), purpose: 'first' }));
    const lines = explain(result, { locale: 'en' }).split('\n');
    expect(lines[0]).toContain('the law does not say; it depends on the reading');
    expect(lines[1]).toContain(
      'If "It is filed anew under 26/2026": under Decision 26/2026/QĐ-TTg of 22/05/2026, the province scores first, after filing anew',
    );
    expect(lines[2]).toContain('If "It goes on under 26/2026"');
  });

  it('tells the reading a caller chose', () => {
    const result = value(
      applicableEdition(
        { filedOn: day('2025-07-02'), decidedOn: day('2025-07-03'), purpose: 'first' },
        { readings: { 'districts-july-2025': 'district-until-1489' } },
      ),
    );
    expect(explain(result, { locale: 'vi' })).toContain('Cách hiểu: Theo chữ của 148: cấp huyện');
  });

  it('tells limits, rounds and dossiers', () => {
    const due = value(deadline(qd26, { of: 'commune-report', from: day('2026-06-05') }, { 2026: { daysOff: [] } }));
    expect(explain(due, { locale: 'vi' })).toContain(
      'Cấp xã báo cáo, chuyển hồ sơ chậm nhất ngày 26/06/2026 (15 ngày làm việc, tính từ ngày tiếp nhận hồ sơ sản phẩm) [1]',
    );
    const papers = value(deadline(qd148, { of: 'council-papers', from: day('2024-10-15') }, { 2024: { daysOff: [] } }));
    expect(explain(papers, { locale: 'en' })).toContain(
      'The electronic dossier reaches the members of the council by 2024-10-14 (1 working day, before the day the council meets) [1]',
    );
    const round = value(roundOf(qd26, { level: 'central', proposedOn: day('2026-07-30') }));
    const text = explain(round, { locale: 'en' });
    expect(text).toContain('Round 2 of the centre: proposed by 2027-01-29, done by 2027-03-29 [1]');
    expect(text).toContain('Reading "before-a-date": It excludes the day');
    const list = value(dossierChecklist(qd26, { purpose: 'first', level: 'province', category: 'food' }));
    expect(explain(list, { locale: 'en' })).toContain('Product samples, supplied by the holder × 5 (the holder)');
    expect(explain(list, { locale: 'vi' })).toContain('26/2026/QĐ-TTg, Điều 6, khoản 2, điểm d (văn bản;');
    const known = value(dossierChecklist(qd148, { purpose: 'first', level: 'district', category: 'food' }));
    expect(explain(known, { locale: 'vi' })).toContain('Số sản phẩm mẫu: chưa thấy trong nguồn');
  });
});

describe('describeFault, on what the editions refuse', () => {
  const on = day('2024-03-01');
  const results: readonly ({ readonly ok: true } | { readonly ok: false; readonly error: Fault })[] = [
    applicableEdition({ filedOn: on, decidedOn: day('2024-02-29'), purpose: 'first' }),
    applicableEdition({ filedOn: on, decidedOn: on, purpose: 'renewal' as Purpose }),
    applicableEdition({ filedOn: on, decidedOn: on, purpose: 'first', pendingAt: 'ward' as Level }),
    deadline(qd148, { of: 're-evaluation', from: on }, {}),
    dossierChecklist(qd26, { purpose: 'first', level: 'province', category: 'textile' }),
    dossierChecklist(qd1048, { purpose: 'first', level: 'commune', category: 'textile' }),
    roundOf(qd148, { level: 'province', proposedOn: on }),
    roundOf(qd26, { level: 'province', proposedOn: on }),
    parseProductCode(qd26, '51-3-2026'),
    formatProductCode(qd26, { province: '51', commune: 'a', serial: '3', year: '2026' }),
  ];
  const faults = results.flatMap((result) => (result.ok ? [] : [result.error]));

  it('finds words for every one, in both languages', () => {
    expect(faults).toHaveLength(results.length);
    expect(new Set(faults.map(({ code }) => code))).toEqual(
      new Set([
        'decided-before-filed',
        'unknown-purpose',
        'unknown-level',
        'no-such-limit',
        'unknown-category',
        'level-without-part',
        'no-rounds',
        'proposed-before-edition',
        'product-code-form',
        'product-code-segment',
      ]),
    );
    for (const fault of faults) {
      const said = describeFault(fault);
      expect(said.vi).not.toBe(said.en);
      expect(unsaid(said)).toEqual([]);
    }
  });

  it('says what to do', () => {
    expect(describeFault(faults[1] as Fault).en).toBe('"renewal" is not known; choose one of: first, upgrade, re-evaluation');
  });
});
