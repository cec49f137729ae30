import type { Basis } from '../../law/citation';
import type { DossierItem } from '../../law/edition';

const article6: Basis = [
  { instrument: '26/2026/QĐ-TTg', article: '6', evidence: 'text', source: 'full reprint by a legal portal' },
];

/** What a dossier holds as it passes from the holder to the commune, the province and the centre. */
export const dossier: readonly DossierItem[] = [
  { id: 'form-01', name: { vi: 'Mẫu số 01: đăng ký đánh giá', en: 'Form 01: registration' }, from: 'holder', at: 'commune', basis: article6 },
  { id: 'form-02', name: { vi: 'Mẫu số 02: tự đánh giá', en: 'Form 02: self-assessment' }, from: 'holder', at: 'commune', basis: article6 },
  { id: 'commune-letter', name: { vi: 'Văn bản đề nghị của UBND cấp xã', en: 'Letter of the commune' }, from: 'commune', at: 'province', basis: article6 },
  { id: 'form-03', name: { vi: 'Mẫu số 03: báo cáo của cấp xã', en: "Form 03: the commune's report" }, from: 'commune', at: 'province', basis: article6 },
  {
    id: 'samples', name: { vi: 'Mẫu sản phẩm', en: 'Product samples' }, from: 'commune', at: 'province', count: 5,
    exempt: ['tourism'], basis: article6,
  },
  { id: 'province-letter', name: { vi: 'Văn bản đề nghị của UBND cấp tỉnh', en: 'Letter of the province' }, from: 'province', at: 'central', basis: article6 },
  { id: 'province-reports', name: { vi: 'Báo cáo kèm hồ sơ', en: 'Reports on the dossier' }, from: 'province', at: 'central', count: 2, basis: article6 },
  { id: 'chairman-decision', name: { vi: 'Quyết định của Chủ tịch UBND cấp tỉnh', en: "Decision of the province's chairman" }, from: 'province', at: 'central', basis: article6 },
];
