import { applicableEdition, cite, editions, explain, ocopCycle, qd148, qd26 } from 'ocop';
import { describe, expect, it } from 'vitest';
import { day, value } from '../day';

describe('a citation', () => {
  // Plan 66/KH-UBND of Sơn Hà names the third step, the business plans, in its footnote 2.
  it('of a footnote says so in its own language', () => {
    const step = ocopCycle(qd148).steps.find(({ name }) => name.vi === 'Nhận phương án/dự án sản xuất kinh doanh');
    const [plan] = step?.basis ?? [];
    if (plan === undefined) throw new Error('no step');
    expect(cite(plan, 'vi', qd148.sources)).toContain('66/KH-UBND, chú thích 2 (');
    expect(cite(plan, 'en', qd148.sources)).toContain('66/KH-UBND, footnote 2 (');
    expect(cite({ ...plan, section: 'III.1.e' }, 'vi', qd148.sources)).toContain('66/KH-UBND, mục III.1.e (');
  });

  it('of a page of the Government names the number of its document in Vietnamese', () => {
    expect(qd26.sources.map(({ name }) => name.vi)).toContain('Trang văn bản của Chính phủ, mã văn bản 218267');
    for (const { sources } of editions) for (const { name } of sources) expect(name.vi).not.toContain('docid');
    const asked = value(applicableEdition({ filedOn: day('2026-06-01'), decidedOn: day('2026-06-20'), purpose: 'first' } as never));
    expect(explain(asked, { locale: 'vi' })).not.toContain('docid');
  });
});
