// Fields of an edition in words, with the heading of the edition's page they stand under.

type Field = { readonly vi: string; readonly en: string; readonly heading: string };

export const fields: { readonly [field: string]: Field } = {
  inForceFrom: { vi: 'Hiệu lực', en: 'In force', heading: '' },
  parts: { vi: 'Ba phần của bộ tiêu chí', en: 'Parts', heading: 'parts-and-stars' },
  bands: { vi: 'Khung điểm các hạng sao', en: 'Bands of points', heading: 'parts-and-stars' },
  recognition: { vi: 'Hạng được công nhận', en: 'Stars recognised', heading: 'parts-and-stars' },
  levels: { vi: 'Cấp đánh giá, công nhận, chuyển cấp', en: 'Levels', heading: 'who-decides' },
  certificate: { vi: 'Giấy chứng nhận', en: 'Certificate', heading: 'certificate' },
  notice: { vi: 'Thông báo trước khi hết thời hạn', en: 'Notice before expiry', heading: 'certificate' },
  filing: { vi: 'Thời gian nộp hồ sơ đánh giá lại', en: 'Filing for re-evaluation', heading: 'certificate' },
  reEvaluation: { vi: 'Thời gian đánh giá lại', en: 'Time for the re-evaluation', heading: 'certificate' },
  extension: { vi: 'Kéo dài hiệu lực giấy chứng nhận khi chờ kết quả xử lý', en: 'Certificate kept alive', heading: 'certificate' },
  withdrawal: { vi: 'Thu hồi giấy chứng nhận', en: 'Withdrawal of the certificate', heading: 'grounds-of-withdrawal' },
  issuers: { vi: 'Cơ quan cấp giấy chứng nhận', en: 'Issuers', heading: 'certificate' },
  rounds: { vi: 'Đợt đánh giá trong năm', en: 'Rounds of the year', heading: 'rounds-of-the-year' },
  dossier: { vi: 'Thành phần hồ sơ', en: 'What a dossier holds', heading: 'what-a-dossier-holds' },
  productCode: { vi: 'Mã sản phẩm', en: 'Product code', heading: 'product-code' },
  provisions: { vi: 'Quy định khác', en: 'Other provisions', heading: 'other-provisions' },
  transition: { vi: 'Chuyển tiếp', en: 'Transition', heading: 'transition' },
  categories: { vi: 'Nhóm sản phẩm', en: 'Categories', heading: 'product-sets' },
  productSets: { vi: 'Bộ sản phẩm', en: 'Product sets', heading: 'product-sets' },
  readings: { vi: 'Cách hiểu', en: 'Readings', heading: 'readings-chosen' },
  gaps: { vi: 'Điều chưa biết', en: 'What is not known', heading: 'what-is-not-known' },
  rubric: { vi: 'Bộ tiêu chí', en: 'Criteria sets', heading: 'product-sets' },
};
