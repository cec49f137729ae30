import type { SharedCriterion } from '../../../../rubric/sharedCriterion';

// Part B: marketing. Headings and criteria that two or more sheets of this edition have word for word.

/** Every sheet. */
export const marketing = {
  kind: 'group',
  name: { vi: 'Tiếp thị', en: 'Marketing' },
} as const satisfies SharedCriterion;

/** Sheets 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23. */
export const mainDistributionArea = {
  kind: 'criterion',
  name: { vi: 'Khu vực phân phối chính', en: 'Main market' },
  options: [
    { box: 1, points: 1, label: { vi: 'Trong cấp xã', en: 'In the commune' } },
    { box: 2, points: 2, minStar: 3, label: { vi: 'Ngoài xã, dưới 5 đại diện/đại lý', en: 'Outside the commune, under 5 agents' } },
    { box: 3, points: 3, minStar: 4, label: { vi: 'Ngoài xã, ≥ 5 đại diện/đại lý', en: 'Outside the commune, ≥ 5 agents' } },
    { box: 4, points: 5, minStar: 5, label: { vi: 'Quốc tế hoặc kênh hiện đại (hợp đồng, minh chứng, đường dẫn gian hàng)', en: 'International or modern channels (contract, proof, shop link)' } },
  ],
} as const satisfies SharedCriterion;

/** Sheets 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25. */
export const distributionOrganisation = {
  kind: 'criterion',
  name: { vi: 'Tổ chức phân phối', en: 'Distribution' },
  notes: [
    { kind: 'explanation', text: { vi: 'Gồm kinh doanh, phân phối', en: 'Sales, distribution' } },
  ],
  options: [
    { box: 1, points: 0, label: { vi: 'Không có người phụ trách phân phối', en: 'No distribution manager' } },
    { box: 2, points: 1, label: { vi: 'Có người phụ trách phân phối', en: 'Distribution manager' } },
    { box: 3, points: 2, label: { vi: 'Có bộ phận/phòng quản lý phân phối', en: 'Distribution unit/department' } },
    { box: 4, points: 3, label: { vi: 'Có bộ phận/phòng quản lý phân phối, dùng công nghệ thông tin', en: 'Unit/department, using IT' } },
  ],
} as const satisfies SharedCriterion;

/** Sheets 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25. */
export const productPromotion = {
  kind: 'criterion',
  name: { vi: 'Quảng bá sản phẩm', en: 'Promotion' },
  options: [
    { box: 1, points: 0, label: { vi: 'Không có quảng bá', en: 'No promotions' } },
    { box: 2, points: 1, label: { vi: 'Có 03 quảng bá trở xuống', en: 'Up to 03 promotions' } },
    { box: 3, points: 2, label: { vi: 'Hơn 03 quảng bá; website/mạng xã hội; xúc tiến trong tỉnh', en: 'Over 03 promotions; website/social media; trade fairs in the province' } },
    { box: 4, points: 3, label: { vi: 'Hơn 03 quảng bá; website/mạng xã hội; xúc tiến ngoài tỉnh', en: 'Over 03 promotions; website/social media; trade fairs outside the province' } },
    { box: 5, points: 5, label: { vi: 'Hơn 03 quảng bá; website/mạng xã hội thường xuyên; xúc tiến ngoài tỉnh và quốc tế', en: 'Over 03 promotions; website/regular social media; trade fairs outside the province and abroad' } },
  ],
} as const satisfies SharedCriterion;

/** 25 sheets; not 10. */
export const productStoryGroup = {
  kind: 'group',
  name: { vi: 'Câu chuyện sản phẩm', en: 'Product story' },
} as const satisfies SharedCriterion;

/** 25 sheets; not 26. */
export const productStory = {
  kind: 'criterion',
  name: { vi: 'Câu chuyện sản phẩm', en: 'Product story' },
  options: [
    { box: 1, points: 0, label: { vi: 'Không có câu chuyện sản phẩm', en: 'No product story' } },
    { box: 2, points: 1, label: { vi: 'Có câu chuyện sản phẩm', en: 'A product story' } },
    { box: 3, points: 2, label: { vi: 'Tư liệu hóa, trên tờ rơi', en: 'Documented, on leaflet' } },
    { box: 4, points: 3, label: { vi: 'Tư liệu hóa, trên tờ rơi, website', en: 'Documented, on leaflet, website' } },
    { box: 5, points: 5, minStar: 4, label: { vi: 'Tư liệu hóa, trên tờ rơi, website; truy xuất điện tử', en: 'Documented, on leaflet, website; e-traceability' } },
  ],
} as const satisfies SharedCriterion;

/** 25 sheets; not 26. */
export const storyStructure = {
  kind: 'criterion',
  name: { vi: 'Cấu trúc câu chuyện sản phẩm', en: 'Story structure' },
  notes: [
    { kind: 'condition', text: { vi: 'Chỉ áp dụng khi có câu chuyện sản phẩm', en: 'Only with a product story' } },
  ],
  options: [
    { box: 1, points: 0, label: { vi: 'Đơn giản', en: 'Simple' } },
    { box: 2, points: 1, label: { vi: 'Ngắn gọn, xúc tích', en: 'Concise' } },
    { box: 3, points: 2, label: { vi: 'Ngắn gọn, xúc tích, văn phong kể chuyện', en: 'Concise, story style' } },
  ],
} as const satisfies SharedCriterion;

/** 25 sheets; not 26. */
export const localWisdomAndIdentity = {
  kind: 'criterion',
  name: { vi: 'Trí tuệ/bản sắc địa phương', en: 'Local wisdom/identity' },
  notes: [
    { kind: 'requirement', text: { vi: 'Câu chuyện rõ nguồn gốc, tài nguyên bản địa, bản sắc, văn hóa, giá trị đặc trưng; truyền cảm, thuyết phục', en: 'Clear origin, native resources, identity, culture, distinctive value; moving, persuasive' } },
  ],
  options: [
    { box: 1, points: 0, label: { vi: 'Giống chủ thể/sản phẩm khác', en: 'Story of another holder/product' } },
    { box: 2, points: 1, minStar: 3, label: { vi: 'Câu chuyện riêng, gắn nguồn gốc sản phẩm', en: 'Own story of product origin' } },
    { box: 3, points: 3, label: { vi: 'Sắc thái truyền thống, văn hóa, giá trị đặc trưng', en: 'Tradition, culture, distinctive value' } },
    { box: 4, points: 5, label: { vi: 'Sắc thái truyền thống, văn hóa, giá trị đặc trưng; truyền cảm, thuyết phục', en: 'Tradition, culture, distinctive value; moving, persuasive' } },
  ],
} as const satisfies SharedCriterion;

/** Sheets 24, 25. */
export const mainDistributionAreaWithoutAgents = {
  kind: 'criterion',
  name: { vi: 'Khu vực phân phối chính', en: 'Main market' },
  options: [
    { box: 1, points: 1, label: { vi: 'Trong cấp xã', en: 'In the commune' } },
    { box: 2, points: 2, label: { vi: 'Thị trường ngoài cấp xã', en: 'Market beyond the commune' } },
    { box: 3, points: 3, label: { vi: 'Thị trường trong cấp tỉnh', en: 'Market within the province' } },
    { box: 4, points: 4, label: { vi: 'Thị trường ngoài cấp tỉnh', en: 'Market beyond the province' } },
    { box: 5, points: 5, label: { vi: 'Quốc tế (hợp đồng, minh chứng thực hiện)', en: 'International (contract, proof of performance)' } },
  ],
} as const satisfies SharedCriterion;
