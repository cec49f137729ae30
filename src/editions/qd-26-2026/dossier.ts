import type { DossierItem } from '../../law/edition';
import { at } from './provisions';

const tourism = ['tourism'] as const;

/** What a dossier holds as it passes from the holder to the commune, the province and the centre. */
export const dossier = (): readonly DossierItem[] => [
  {
    id: 'form-01',
    from: 'holder',
    at: 'commune',
    basis: [at('6', '1', 'a'), at('6', '1', 'b'), at('6', '1', 'c')],
    name: { vi: 'Phiếu đăng ký đánh giá, phân hạng (Mẫu số 01)', en: 'Registration for evaluation (form 01)' },
  },
  {
    id: 'form-02',
    from: 'holder',
    at: 'commune',
    basis: [at('6', '1', 'a'), at('6', '1', 'b'), at('6', '1', 'c')],
    name: { vi: 'Báo cáo tự đánh giá về sản phẩm (Mẫu số 02)', en: 'Self-assessment of the product (form 02)' },
  },
  {
    id: 'evidence-of-changes',
    from: 'holder',
    at: 'commune',
    purposes: ['upgrade'],
    basis: [at('6', '1', 'b')],
    name: {
      vi: 'Trong Mẫu số 02: nội dung và minh chứng những thay đổi so với sản phẩm đã được công nhận',
      en: 'In form 02: what changed against the recognised product, with evidence',
    },
  },
  {
    id: 'updates-since-recognition',
    from: 'holder',
    at: 'commune',
    purposes: ['re-evaluation'],
    basis: [at('6', '1', 'c')],
    name: {
      vi: 'Cập nhật sau công nhận: nguyên liệu, công nghệ, bao bì, nhãn, công bố chất lượng, phiếu kiểm nghiệm định kỳ, thị trường, sản lượng, doanh thu; minh chứng giấy tờ có thời hạn',
      en: 'Updates since recognition: materials, technology, packaging, labels, declaration of quality, periodic tests, markets, output, revenue; evidence for papers that expire',
    },
  },
  {
    id: 'commune-letter',
    from: 'commune',
    at: 'province',
    upTo: 'province',
    basis: [at('6', '2', 'a')],
    name: { vi: 'Văn bản đề nghị của UBND cấp xã', en: 'Letter of the commune' },
  },
  {
    id: 'form-03',
    from: 'commune',
    at: 'province',
    upTo: 'province',
    basis: [at('6', '2', 'b')],
    name: { vi: 'Báo cáo của UBND cấp xã (Mẫu số 03)', en: 'Report of the commune (form 03)' },
  },
  {
    id: 'samples',
    from: 'holder',
    at: 'province',
    upTo: 'province',
    count: 5,
    exempt: tourism,
    basis: [at('6', '2', 'd')],
    name: { vi: 'Sản phẩm mẫu do chủ thể cung cấp', en: 'Product samples, supplied by the holder' },
  },
  {
    id: 'province-letter',
    from: 'province',
    at: 'central',
    basis: [at('6', '3', 'a'), at('6', '3', 'b')],
    name: { vi: 'Văn bản đề nghị của UBND cấp tỉnh', en: 'Letter of the province' },
  },
  {
    id: 'advisory-team-report',
    from: 'province',
    at: 'central',
    purposes: ['first', 'upgrade'],
    basis: [at('6', '3', 'a')],
    name: { vi: 'Báo cáo đánh giá của Tổ tư vấn Hội đồng cấp tỉnh', en: "Report of the province's advisory team" },
  },
  {
    id: 'council-report',
    from: 'province',
    at: 'central',
    purposes: ['first', 'upgrade'],
    basis: [at('6', '3', 'a')],
    name: { vi: 'Báo cáo đánh giá của Hội đồng cấp tỉnh', en: 'Report of the provincial council' },
  },
  {
    id: 'chairman-decision',
    from: 'province',
    at: 'central',
    purposes: ['first', 'upgrade'],
    basis: [at('6', '3', 'a')],
    name: { vi: 'Quyết định phê duyệt kết quả đánh giá của Chủ tịch UBND cấp tỉnh', en: "The chairman's decision approving the result" },
  },
  {
    id: 'agency-report',
    from: 'province',
    at: 'central',
    purposes: ['re-evaluation'],
    basis: [at('6', '3', 'b')],
    name: { vi: 'Báo cáo đánh giá của cơ quan tham mưu quản lý OCOP cấp tỉnh', en: "Report of the province's OCOP agency" },
  },
  {
    id: 'extra-checks',
    from: 'province',
    at: 'central',
    ifAny: true,
    basis: [at('6', '3', 'a'), at('6', '3', 'b')],
    name: {
      vi: 'Văn bản xác nhận kiểm tra, kiểm nghiệm bổ sung của cấp tỉnh (nếu có)',
      en: 'Confirmations of extra checks and tests by the province, if any',
    },
  },
  {
    id: 'samples-for-the-centre',
    from: 'holder',
    at: 'central',
    count: 5,
    exempt: tourism,
    basis: [at('6', '3', 'a'), at('6', '3', 'b')],
    name: { vi: 'Sản phẩm mẫu do chủ thể cung cấp', en: 'Product samples, supplied by the holder' },
  },
];
