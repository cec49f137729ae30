import { checkProgrammePlan, type PlanStatement } from 'ocop';
import { sonHa2024 } from 'ocop/plans';
import { describe, expect, it } from 'vitest';

// Written from the text of Kế hoạch 66/KH-UBND of 04/04/2024, statement by statement, dashes in their order.
// Of each: its section, and words or numbers that no faithful short form can lose.
const sectionII = [
  ['II-1', ['hàng hóa bền vững', 'Kinh tế và tổ chức sản xuất']],
  ['II-2', ['Mỗi địa phương', 'ít nhất 01 sản phẩm', 'đăng ký']],
  ['II-3', ['7 sản phẩm', '3 sao trở lên', '2 đánh giá lại', '5 mới']],
  ['II-3', ['10 - 12 sản phẩm', 'hết năm 2024', 'từ 3 sao trở lên']],
  ['II-4', ['Duy trì', 'đã công nhận 3 sao']],
  ['II-5', ['1 - 2 chủ thể', 'năng lực']],
  ['II-6', ['ý tưởng', 'đánh giá, phân hạng']],
  ['II-7', ['100%', 'chủ thể', 'cán bộ chuyên môn', 'đào tạo']],
  ['II-8', ['xúc tiến thương mại', 'hội chợ', 'xuất khẩu']],
] as const;

const sectionIII = [
  ['III.1.a-1', ['Báo, đài', 'điển hình tiên tiến']],
  ['III.1.a-2', ['lồng ghép', 'nông thôn mới']],
  ['III.1.b', ['1 - 2 lớp', 'khoảng 30 người', 'cán bộ chuyên môn', 'chủ thể']],
  ['III.1.c-1', ['rà soát', 'Phòng Nông nghiệp và PTNT']],
  ['III.1.c-2', ['Phòng, ban chuyên môn', 'bao bì', 'môi trường', 'an toàn thực phẩm', 'nhãn hiệu']],
  ['III.1.d-1', ['Văn phòng Điều phối nông thôn mới huyện', 'Sở Nông nghiệp và PTNT']],
  ['III.1.đ-1', ['đơn vị tư vấn', 'tổ chức/cá nhân']],
  ['III.1.đ-2', ['nâng cấp', 'vùng nguyên liệu địa phương', 'bao bì']],
  ['III.1.đ-3', ['chuẩn hóa', '148/QĐ-TTg']],
  ['III.1.e-1', ['UBND cấp xã', 'một số nội dung', '148/QĐ-TTg ngày 24/02/2023']],
  ['III.1.e-2', ['Hội đồng cấp huyện', 'Giấy chứng nhận', '3 sao', 'công bố']],
  ['III.1.e-2', ['từ 70 đến 100 điểm', 'cấp tỉnh']],
  ['III.1.e(2)-1', ['Hội chợ', 'trong và ngoài tỉnh']],
  ['III.1.e(2)-2', ['phân phối', 'điểm giới thiệu và bán sản phẩm OCOP huyện']],
  ['III.2', ['số hóa', 'truy xuất nguồn gốc', 'thương mại điện tử']],
  ['III.3-1', ['36 tháng', 'công nhận lại']],
  ['III.3-2', ['nâng hạng sao', 'bao bì']],
  ['III.4-1', ['Kiểm tra tại cơ sở', 'ISO, HACCP, VietGAP, hữu cơ']],
] as const;

const sectionV = [
  ['V.1-1', ['Chủ trì', 'báo cáo UBND huyện']],
  ['V.1-2', ['dự toán chi tiết', 'Phòng Tài chính - Kế hoạch']],
  ['V.1-3', ['nâng hạng', 'loại bỏ']],
  ['V.1-4', ['cấp huyện', 'đột xuất']],
  ['V.1-5', ['UBND xã, thị trấn', 'chủ lực']],
  ['V.1-6', ['du lịch', 'hội chợ', 'nhân rộng']],
  ['V.1-7', ['vi phạm', 'thu hồi', 'an toàn thực phẩm']],
  ['V.2-1', ['dự toán']],
  ['V.2-2', ['thanh quyết toán', 'ngân sách nhà nước']],
  ['V.3-1', ['Xúc tiến thương mại', 'hội chợ']],
  ['V.3-2', ['kiểm tra, giám sát', 'vi phạm']],
  ['V.4', ['an toàn thực phẩm', 'hợp chuẩn, hợp quy']],
  ['V.5-1', ['du lịch cộng đồng', 'Làng văn hóa du lịch']],
  ['V.5-2', ['tuyên truyền', 'văn hóa, thể thao']],
  ['V.6', ['chuyên mục mỗi xã một sản phẩm', 'nêu gương']],
  ['V.7', ['Điểm giới thiệu, bán sản phẩm OCOP', 'vận hành']],
  ['V.8', ['môi trường', 'kế hoạch bảo vệ môi trường']],
  ['V.9-1', ['ít nhất 01 sản phẩm', 'trước ngày 12/4/2024']],
  ['V.9-2', ['nguyên liệu', 'lao động địa phương', 'năm 2024']],
  ['V.9-3', ['ý tưởng', 'xã hội hóa']],
  ['V.10', ['đoàn viên, hội viên', 'chuỗi giá trị']],
  ['V.11', ['nhãn hiệu', 'bao bì', 'môi trường', 'ý tưởng mới']],
] as const;

// The lines "Cơ quan chủ trì", "Cơ quan phối hợp" and "Thời gian" of section III.
const leadsAndTimes = [
  ['III.1.a', ['Phòng Nông nghiệp và PTNT', 'UBND xã, thị trấn'], [], { kind: 'all-year' }],
  ['III.1.b', ['Phòng Nông nghiệp và PTNT'], [], { kind: 'quarter', quarter: 2 }],
  ['III.1.c', ['Phòng Nông nghiệp và PTNT', 'UBND xã, thị trấn'], [], { kind: 'months', from: 4, to: 5 }],
  ['V.9-1', ['UBND xã, thị trấn'], [], { kind: 'before', date: '2024-04-12' }],
  ['III.1.d', ['Phòng Nông nghiệp và PTNT'], ['Văn phòng Điều phối nông thôn mới huyện'], { kind: 'months', from: 5, to: 6 }],
  ['III.1.đ', ['Phòng Nông nghiệp và PTNT'], [], { kind: 'months', from: 7, to: 8 }],
  ['III.1.e-1', ['UBND xã, thị trấn'], [], { kind: 'months', from: 9, to: 10 }],
  ['III.1.e-2', ['Hội đồng đánh giá, phân hạng sản phẩm OCOP cấp huyện', 'UBND cấp huyện'], [], { kind: 'before', date: '2024-11-30' }],
  ['III.1.e(2)', [], [], { kind: 'not-stated' }],
  ['III.2', [], [], { kind: 'not-stated' }],
  ['III.3-1', ['Phòng Nông nghiệp và PTNT'], ['UBND xã, thị trấn'], { kind: 'with', tasks: ['district-evaluation'] }],
  ['III.3-2', ['Phòng Nông nghiệp và PTNT'], ['UBND xã, thị trấn'], { kind: 'with', tasks: ['district-evaluation'] }],
  ['III.4', ['Phòng Nông nghiệp và PTNT'], ['UBND xã, thị trấn'], { kind: 'all-year' }],
] as const;

const targets: readonly PlanStatement[] = sonHa2024.targets.map(({ section, content }) => ({ section, text: content }));
const contents: readonly PlanStatement[] = sonHa2024.tasks.flatMap(({ content }) => content);
const duties: readonly PlanStatement[] = sonHa2024.bodies.flatMap((body) => body.duties);

/** The statements of a section that hold all these words. */
function said(statements: readonly PlanStatement[], section: string, words: readonly string[]): readonly PlanStatement[] {
  return statements.filter((one) => one.section === section && words.every((word) => one.text.vi.toLowerCase().includes(word.toLowerCase())));
}

describe('the plan of Sơn Hà says what the document says', () => {
  it.each(sectionII)('%s: %j', (section, words) => {
    expect(said(targets, section, words)).toHaveLength(1);
  });
  it.each(sectionIII)('%s: %j', (section, words) => {
    expect(said(contents, section, words)).toHaveLength(1);
  });
  it.each(sectionV)('%s: %j', (section, words) => {
    expect(said(duties, section, words)).toHaveLength(1);
  });

  it('and nothing else: every statement of the data is on the checklist', () => {
    const listed = (rows: readonly (readonly [string, ...unknown[]])[]) => new Set(rows.map(([section]) => section));
    const extra = (statements: readonly PlanStatement[], sections: ReadonlySet<string>) => statements.filter(({ section }) => !sections.has(section));
    expect(extra(targets, listed(sectionII))).toEqual([]);
    expect(extra(contents, new Set([...listed(sectionIII), 'V.9-1']))).toEqual([]);
    expect(extra(duties, listed(sectionV))).toEqual([]);
    expect(duties).toHaveLength(sectionV.length);
    expect(contents).toHaveLength(sectionIII.length + 1);
  });

  it.each(leadsAndTimes)('%s: who and when', (section, lead, cooperating, window) => {
    const [task, ...others] = sonHa2024.tasks.filter((one) => one.section === section);
    expect(others).toEqual([]);
    const names = (ids: readonly string[] = []) => ids.map((id) => sonHa2024.bodies.find((body) => body.id === id)?.name.vi);
    expect(names(task?.lead)).toEqual(lead);
    expect(names(task?.with)).toEqual(cooperating);
    expect(task?.window).toMatchObject(window);
  });

  it('has no task beyond those', () => {
    expect(sonHa2024.tasks).toHaveLength(leadsAndTimes.length);
  });

  it('has the eleven groups of section V in their order', () => {
    const groups = sonHa2024.bodies.filter(({ section }) => section !== null);
    expect(groups.map(({ section }) => section)).toEqual(['V.1', 'V.2', 'V.3', 'V.4', 'V.5', 'V.6', 'V.7', 'V.8', 'V.9', 'V.10', 'V.11']);
    expect(groups.map(({ name }) => name.vi)).toEqual([
      'Phòng Nông nghiệp và PTNT',
      'Phòng Tài chính - Kế hoạch',
      'Phòng Kinh tế và Hạ tầng',
      'Phòng Y tế',
      'Phòng Văn hóa và Thông tin',
      'Trung tâm Truyền thông - Văn hóa - Thể thao',
      'Trung tâm Dịch vụ nông nghiệp',
      'Phòng Tài nguyên và Môi trường',
      'UBND xã, thị trấn',
      'Ủy ban Mặt trận Tổ quốc và các tổ chức chính trị - xã hội của huyện',
      'Các chủ thể sản xuất tham gia Chương trình OCOP',
    ]);
  });

  it('rests on the four instruments it names', () => {
    expect(sonHa2024.legalBasis.map(({ instrument, date }) => [instrument, date])).toEqual([
      ['148/QĐ-TTg', '2023-02-24'],
      ['779/QĐ-UBND', '2022-07-14'],
      ['159/KH-UBND', '2023-04-18'],
      ['69/KH-UBND', '2024-03-22'],
    ]);
  });

  it('keeps the numbers of the targets', () => {
    const measure = (id: string) => sonHa2024.targets.find((target) => target.id === id)?.measure;
    expect(measure('recognised-in-the-year')).toMatchObject({ minStar: 3, atLeast: 7 });
    expect(measure('re-evaluated-in-the-year')).toMatchObject({ minStar: 3, atLeast: 2, purposes: ['re-evaluation'] });
    expect(measure('new-in-the-year')).toMatchObject({ minStar: 3, atLeast: 5, purposes: ['first'] });
    expect(measure('recognised-in-total')).toMatchObject({ minStar: 3, atLeast: 10, upTo: 12, issuedIn: null });
    expect(measure('holders-strengthened')).toMatchObject({ atLeast: 1, upTo: 2 });
    expect(measure('product-in-every-commune')).toEqual({ kind: 'every-commune', atLeast: 1 });
    expect(measure('all-trained')).toEqual({ kind: 'share-trained', atLeast: { sum: 100, of: 100 } });
  });

  it('says where it disagrees with itself, and keeps both', () => {
    const registration = sonHa2024.contradictions.find(({ id }) => id === 'registration-window');
    expect(registration?.sections).toEqual(['III.1.c', 'V.9-1']);
    expect(registration?.about).toEqual(['idea-registration', 'commune-registration']);
    expect(sonHa2024.contradictions.map(({ id }) => id)).toEqual([
      'registration-window',
      'new-or-re-evaluated',
      'product-by-when',
      'standing-office',
      'letter-e-twice',
    ]);
  });
});

describe('the data', () => {
  it('has no fault', () => {
    expect(checkProgrammePlan(sonHa2024)).toEqual([]);
  });

  it('is frozen to its leaves', () => {
    expect(Object.isFrozen(sonHa2024.tasks[0]?.content[0]?.text)).toBe(true);
    expect(Object.isFrozen(sonHa2024.bodies[0]?.duties)).toBe(true);
  });

  it('is written in composed Vietnamese', () => {
    const text = JSON.stringify(sonHa2024);
    expect(text).toBe(text.normalize('NFC'));
  });
});
