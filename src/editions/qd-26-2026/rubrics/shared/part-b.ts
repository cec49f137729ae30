import type { SharedCriterion } from '../../../../rubric/sharedCriterion';

// Part B: marketing. Headings and criteria that two or more sheets of this edition have word for word.

/** Every sheet. */
export const marketing = {
  kind: 'group',
  name: { vi: 'Tiếp thị', en: 'Marketing' },
} as const satisfies SharedCriterion;

/** Sheets 1, 2, 3, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23. */
export const mainDistributionArea = {
  kind: 'criterion',
  name: { vi: 'Khu vực phân phối chính', en: 'Main distribution area' },
  options: [
    { box: 1, points: 1, label: { vi: 'Thị trường trong cấp xã', en: 'Market within the commune' } },
    { box: 2, points: 2, minStar: 3, label: { vi: 'Thị trường ngoài cấp xã, dưới 5 đại diện/đại lý phân phối', en: 'Market beyond the commune, under 5 distribution agents' } },
    { box: 3, points: 3, minStar: 4, label: { vi: 'Thị trường ngoài cấp xã, ≥ 5 đại diện/đại lý phân phối', en: 'Market beyond the commune, ≥ 5 distribution agents' } },
    { box: 4, points: 5, minStar: 5, label: { vi: 'Thị trường quốc tế hoặc kênh hiện đại (siêu thị, thương mại điện tử); có hợp đồng, minh chứng thực hiện, đường dẫn gian hàng', en: 'International market or modern channels (supermarket, e-commerce), with contract, proof of performance and e-shop link' } },
  ],
} as const satisfies SharedCriterion;

/** Sheets 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25. */
export const distributionOrganisation = {
  kind: 'criterion',
  name: { vi: 'Tổ chức phân phối', en: 'Distribution organisation' },
  notes: [
    { kind: 'explanation', text: { vi: 'Gồm tổ chức kinh doanh và phân phối sản phẩm', en: 'Covers organising product sales and distribution' } },
  ],
  options: [
    { box: 1, points: 0, label: { vi: 'Không có người phụ trách phân phối', en: 'No one responsible for distribution' } },
    { box: 2, points: 1, label: { vi: 'Có người chịu trách nhiệm quản lý phân phối', en: 'Person responsible for managing distribution' } },
    { box: 3, points: 2, label: { vi: 'Có bộ phận/phòng quản lý phân phối', en: 'Distribution management unit/department' } },
    { box: 4, points: 3, label: { vi: 'Có bộ phận/phòng quản lý phân phối, ứng dụng CNTT', en: 'Distribution management unit/department, using IT' } },
  ],
} as const satisfies SharedCriterion;

/** Sheets 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25. */
export const productPromotion = {
  kind: 'criterion',
  name: { vi: 'Quảng bá sản phẩm', en: 'Product promotion' },
  options: [
    { box: 1, points: 0, label: { vi: 'Không có hoạt động quảng bá', en: 'No promotion activity' } },
    { box: 2, points: 1, label: { vi: 'Có 03 hoạt động quảng bá trở xuống', en: '03 promotion activities or fewer' } },
    { box: 3, points: 2, label: { vi: 'Hơn 03 hoạt động quảng bá, có website/mạng xã hội, xúc tiến, hội chợ, triển lãm trong tỉnh', en: 'Over 03 promotion activities, website/social media, trade promotion and fairs in the province' } },
    { box: 4, points: 3, label: { vi: 'Hơn 03 hoạt động quảng bá, có website/mạng xã hội, xúc tiến, hội chợ, triển lãm ngoài tỉnh', en: 'Over 03 promotion activities, website/social media, trade promotion and fairs outside the province' } },
    { box: 5, points: 5, label: { vi: 'Hơn 03 hoạt động, có website/mạng xã hội thường xuyên, xúc tiến, hội chợ ngoài tỉnh và quốc tế', en: 'Over 03 activities, website/regularly active social media, promotion and fairs outside province and abroad' } },
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
    { box: 2, points: 1, label: { vi: 'Có câu chuyện sản phẩm', en: 'Has a product story' } },
    { box: 3, points: 2, label: { vi: 'Câu chuyện được tư liệu hóa, có trên tờ rơi', en: 'Documented story, on leaflet' } },
    { box: 4, points: 3, label: { vi: 'Câu chuyện được tư liệu hóa, có trên tờ rơi và website (hình ảnh, clip…)', en: 'Documented story, on leaflet and website (images, clips…)' } },
    { box: 5, points: 5, minStar: 4, label: { vi: 'Câu chuyện tư liệu hóa, có trên tờ rơi, website (hình ảnh, clip…), truy xuất nguồn gốc điện tử', en: 'Documented story, on leaflet, website (images, clips…) and in electronic traceability content' } },
  ],
} as const satisfies SharedCriterion;

/** 25 sheets; not 26. */
export const storyStructure = {
  kind: 'criterion',
  name: { vi: 'Cấu trúc câu chuyện sản phẩm', en: 'Product story structure' },
  notes: [
    { kind: 'condition', text: { vi: 'Chỉ áp dụng khi có câu chuyện sản phẩm', en: 'Applies only where there is a product story' } },
  ],
  options: [
    { box: 1, points: 0, label: { vi: 'Đơn giản', en: 'Simple' } },
    { box: 2, points: 1, label: { vi: 'Ngắn gọn, xúc tích', en: 'Short and succinct' } },
    { box: 3, points: 2, label: { vi: 'Ngắn gọn, xúc tích, có văn phong kể chuyện', en: 'Short, succinct, in storytelling style' } },
  ],
} as const satisfies SharedCriterion;

/** 25 sheets; not 26. */
export const localWisdomAndIdentity = {
  kind: 'criterion',
  name: { vi: 'Trí tuệ/bản sắc địa phương', en: 'Local wisdom or identity' },
  notes: [
    { kind: 'requirement', text: { vi: 'Câu chuyện phải rõ nguồn gốc, tài nguyên bản địa, văn hóa, bản sắc, giá trị đặc trưng; truyền cảm, thuyết phục', en: 'Story must clearly show origin, native resources, culture, local identity, distinctive value; moving and convincing' } },
  ],
  options: [
    { box: 1, points: 0, label: { vi: 'Giống câu chuyện của chủ thể khác hoặc sản phẩm khác cùng chủ thể', en: 'Same as the story of another holder or of the holder\'s other product' } },
    { box: 2, points: 1, minStar: 3, label: { vi: 'Có câu chuyện riêng, gắn với xuất xứ sản phẩm', en: 'Own story, tied to the product\'s origin' } },
    { box: 3, points: 3, label: { vi: 'Mang sắc thái truyền thống, văn hóa địa phương và giá trị đặc trưng sản phẩm', en: 'Reflects local tradition, culture and the product\'s distinctive value' } },
    { box: 4, points: 5, label: { vi: 'Mang sắc thái truyền thống, văn hóa, giá trị đặc trưng; truyền cảm, thuyết phục', en: 'Reflects local tradition, culture and distinctive value; moving and persuasive' } },
  ],
} as const satisfies SharedCriterion;

/** Sheets 24, 25. */
export const mainDistributionAreaWithoutAgents = {
  kind: 'criterion',
  name: { vi: 'Khu vực phân phối chính', en: 'Main distribution area' },
  options: [
    { box: 1, points: 1, label: { vi: 'Thị trường trong cấp xã', en: 'Market within the commune' } },
    { box: 2, points: 2, label: { vi: 'Thị trường ngoài cấp xã', en: 'Market beyond the commune' } },
    { box: 3, points: 3, label: { vi: 'Thị trường trong cấp tỉnh', en: 'Market within the province' } },
    { box: 4, points: 4, label: { vi: 'Thị trường ngoài cấp tỉnh', en: 'Market beyond the province' } },
    { box: 5, points: 5, label: { vi: 'Thị trường quốc tế (có hợp đồng và minh chứng thực hiện)', en: 'International market (contract and proof of performance)' } },
  ],
} as const satisfies SharedCriterion;
