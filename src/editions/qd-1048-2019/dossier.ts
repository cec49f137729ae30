import type { Basis } from '../../law/citation';
import type { DossierItem } from '../../law/edition';

const guide: Basis = [{ instrument: '1048/QĐ-TTg', evidence: 'official', source: '1048-dossier' }];

/** What a dossier of 1048 held: five papers always, thirteen kinds where they prove something. */
export const dossier: readonly DossierItem[] = [
  {
    id: 'registration-form', from: 'holder', at: 'district', basis: guide,
    name: { vi: 'Phiếu đăng ký sản phẩm', en: 'Product registration form' },
  },
  {
    id: 'business-plan', from: 'holder', at: 'district', basis: guide,
    name: { vi: 'Phương án sản xuất, kinh doanh (Biểu số 03)', en: 'Business plan (form 03)' },
  },
  {
    id: 'organisation-profile', from: 'holder', at: 'district', basis: guide,
    name: { vi: 'Giới thiệu bộ máy tổ chức (Biểu số 04)', en: 'Presentation of the organisation (form 04)' },
  },
  {
    id: 'business-registration', from: 'holder', at: 'district', basis: guide,
    name: { vi: 'Giấy đăng ký kinh doanh', en: 'Business registration' },
  },
  {
    id: 'sample-units', from: 'holder', at: 'district', count: 5, exempt: ['tourism'], basis: guide,
    name: { vi: 'Sản phẩm mẫu (05 đơn vị, trừ dịch vụ)', en: 'Samples (5 units, none for services)' },
  },
  {
    id: 'production-conditions', from: 'holder', at: 'district', ifAny: true, basis: guide,
    name: { vi: 'Giấy tờ về đủ điều kiện sản xuất, an toàn thực phẩm', en: 'Papers on production conditions and food safety' },
  },
  {
    id: 'quality-declaration', from: 'holder', at: 'district', ifAny: true, basis: guide,
    name: { vi: 'Công bố chất lượng sản phẩm', en: 'Declaration of product quality' },
  },
  {
    id: 'product-standard', from: 'holder', at: 'district', ifAny: true, basis: guide,
    name: { vi: 'Tiêu chuẩn sản phẩm', en: 'Product standard' },
  },
  {
    id: 'food-safety-test-report', from: 'holder', at: 'district', ifAny: true, basis: guide,
    name: { vi: 'Phiếu kết quả kiểm tra an toàn thực phẩm', en: 'Food-safety test report' },
  },
  {
    id: 'bar-code-stamp-ip', from: 'holder', at: 'district', ifAny: true, basis: guide,
    name: { vi: 'Mã số mã vạch, tem, văn bằng sở hữu trí tuệ', en: 'Bar code, stamp and intellectual-property titles' },
  },
  {
    id: 'origin-and-linkage', from: 'holder', at: 'district', ifAny: true, basis: guide,
    name: { vi: 'Nguồn gốc nguyên liệu, liên kết chuỗi', en: 'Origin of materials and linkage' },
  },
  {
    id: 'quality-management', from: 'holder', at: 'district', ifAny: true, basis: guide,
    name: { vi: 'Quản lý chất lượng tiên tiến', en: 'Advanced quality management' },
  },
  {
    id: 'environment', from: 'holder', at: 'district', ifAny: true, basis: guide,
    name: { vi: 'Bảo vệ môi trường', en: 'Environmental protection' },
  },
  {
    id: 'accounting', from: 'holder', at: 'district', ifAny: true, basis: guide,
    name: { vi: 'Kế toán', en: 'Accounting' },
  },
  {
    id: 'market-and-promotion', from: 'holder', at: 'district', ifAny: true, basis: guide,
    name: { vi: 'Phát triển thị trường, quảng bá', en: 'Market development and promotion' },
  },
  {
    id: 'product-story', from: 'holder', at: 'district', ifAny: true, basis: guide,
    name: { vi: 'Câu chuyện sản phẩm', en: 'Product story' },
  },
  {
    id: 'quality-control-and-batch-records', from: 'holder', at: 'district', ifAny: true, basis: guide,
    name: { vi: 'Kế hoạch kiểm soát chất lượng, hồ sơ lô sản xuất', en: 'Quality-control plan and batch records' },
  },
  {
    id: 'awards', from: 'holder', at: 'district', ifAny: true, basis: guide,
    name: { vi: 'Giải thưởng, bình chọn', en: 'Awards' },
  },
];
