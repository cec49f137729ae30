import type { SharedCriterion } from '../../../../rubric/sharedCriterion';
import { storyStructureBoxes } from './ladders';

// Part B: marketing. Headings and criteria that two or more sheets of this edition have word for word.

/** Every sheet. */
export const marketing = {
  kind: 'group',
  name: { vi: 'Tiếp thị', en: 'Marketing' },
} as const satisfies SharedCriterion;

/** 25 sheets; not 26. */
export const distributionOrganisation = {
  kind: 'criterion',
  name: { vi: 'Tổ chức phân phối', en: 'Distribution' },
  notes: [
    { kind: 'note', text: { vi: 'Gồm kinh doanh, phân phối', en: 'Sales, distribution' } },
  ],
  options: [
    { box: 1, points: 0, label: { vi: 'Không có người phụ trách phân phối', en: 'No distribution manager' } },
    { box: 2, points: 1, label: { vi: 'Có người phụ trách phân phối', en: 'Distribution manager' } },
    { box: 3, points: 3, label: { vi: 'Có bộ phận/phòng quản lý phân phối', en: 'Distribution unit/department' } },
    { box: 4, points: 4, label: { vi: 'Có bộ phận/phòng quản lý phân phối, dùng công nghệ thông tin', en: 'Unit/department, using IT' } },
  ],
} as const satisfies SharedCriterion;

/** 25 sheets; not 26. */
export const productPromotion = {
  kind: 'criterion',
  name: { vi: 'Quảng bá sản phẩm', en: 'Promotion' },
  options: [
    { box: 1, points: 0, label: { vi: 'Không có quảng bá', en: 'No promotion' } },
    { box: 2, points: 1, label: { vi: 'Có một số quảng bá', en: 'Some promotion' } },
    { box: 3, points: 2, label: { vi: 'Nhiều quảng bá; website/mạng xã hội; xúc tiến trong tỉnh', en: 'Much promotion; website/social media; trade promotion in the province' } },
    { box: 4, points: 3, label: { vi: 'Nhiều quảng bá; website/mạng xã hội; xúc tiến ngoài tỉnh', en: 'Much promotion; website/social media; trade promotion outside the province' } },
    { box: 5, points: 4, label: { vi: 'Nhiều quảng bá; website/mạng xã hội thường xuyên; xúc tiến ngoài tỉnh và quốc tế', en: 'Much promotion; regular website/social media; trade promotion outside the province and abroad' } },
  ],
} as const satisfies SharedCriterion;

/** 25 sheets; not 26. */
export const productStoryGroup = {
  kind: 'group',
  name: { vi: 'Câu chuyện về sản phẩm', en: 'Product story' },
} as const satisfies SharedCriterion;

/** Sheets 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 25. */
export const productStory = {
  kind: 'criterion',
  name: { vi: 'Câu chuyện về sản phẩm', en: 'Product story' },
  options: [
    { box: 1, points: 0, label: { vi: 'Không có câu chuyện, hoặc không được tư liệu hóa', en: 'No story, or not documented' } },
    { box: 2, points: 1, label: { vi: 'Có tài liệu giới thiệu sản phẩm', en: 'Product introduction material' } },
    { box: 3, points: 2, label: { vi: 'Câu chuyện tư liệu hóa (có cốt chuyện)', en: 'Documented story (with a plot)' } },
    { box: 4, points: 3, label: { vi: 'Câu chuyện tư liệu hóa, trên nhãn/tờ rơi', en: 'Documented story, on label/leaflet' } },
    { box: 5, points: 4, label: { vi: 'Câu chuyện tư liệu hóa, trên nhãn/tờ rơi, website', en: 'Documented story, on label/leaflet, website' } },
    { box: 6, points: 5, label: { vi: 'Câu chuyện tư liệu hóa, trên nhãn/tờ rơi, website (hình ảnh, clip)', en: 'Documented story, on label/leaflet, website (images, clips)' } },
  ],
} as const satisfies SharedCriterion;

/** 25 sheets; not 26. */
export const localWisdomAndIdentity = {
  kind: 'criterion',
  name: { vi: 'Trí tuệ/bản sắc địa phương', en: 'Local wisdom/identity' },
  notes: [
    { kind: 'condition', text: { vi: 'Chỉ áp dụng khi có câu chuyện; đánh giá nội dung câu chuyện', en: 'Only with a story; assess the story content' } },
  ],
  options: [
    { box: 1, points: 0, label: { vi: 'Giống câu chuyện sản phẩm nơi khác', en: 'Same as product stories elsewhere' } },
    { box: 2, points: 1, label: { vi: 'Tương đối giống nơi khác, đổi một số yếu tố', en: 'Fairly like stories elsewhere, some elements changed' } },
    { box: 3, points: 3, minStar: 3, label: { vi: 'Câu chuyện riêng, gắn với nguồn gốc xuất xứ', en: 'Own story of place of origin' } },
    { box: 4, points: 5, minStar: 4, label: { vi: 'Câu chuyện đặc sắc, truyền thống, văn hóa, trí tuệ/bản sắc địa phương', en: 'Distinctive story of tradition, culture, local knowledge/identity' } },
  ],
} as const satisfies SharedCriterion;

/** Sheets 1, 2, 3, 5, 6. */
export const storyStructure = {
  kind: 'criterion',
  name: { vi: 'Cấu trúc câu chuyện', en: 'Story structure' },
  notes: [
    { kind: 'condition', text: { vi: 'Chỉ áp dụng khi có câu chuyện', en: 'Only with a story' } },
  ],
  options: storyStructureBoxes,
} as const satisfies SharedCriterion;

/** Sheets 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22. */
export const mainDistributionArea = {
  kind: 'criterion',
  name: { vi: 'Khu vực phân phối chính', en: 'Main market' },
  options: [
    { box: 1, points: 1, label: { vi: 'Thị trường trong huyện', en: 'Market within the district' } },
    { box: 2, points: 2, label: { vi: 'Ngoài huyện, dưới 5 đại diện/đại lý', en: 'Outside the district, under 5 agents' } },
    { box: 3, points: 3, label: { vi: 'Ngoài huyện, ≥ 5 đại diện/đại lý', en: 'Outside the district, ≥ 5 agents' } },
    { box: 4, points: 5, label: { vi: 'Quốc tế (hợp đồng) hoặc kênh hiện đại (hợp đồng, ổn định từ 6 tháng)', en: 'International (contract) or modern channels (contract, stable 6+ months)' } },
  ],
} as const satisfies SharedCriterion;

/** Sheets 4, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25. */
export const storyStructureMisprint = {
  kind: 'criterion',
  name: { vi: 'Cấu trúc câu chuyện', en: 'Story structure' },
  options: storyStructureBoxes,
} as const satisfies SharedCriterion;

/** Sheets 24, 25. */
export const mainDistributionAreaWithoutAgents = {
  kind: 'criterion',
  name: { vi: 'Khu vực phân phối chính', en: 'Main market' },
  options: [
    { box: 1, points: 1, label: { vi: 'Thị trường trong huyện', en: 'Market within the district' } },
    { box: 2, points: 2, label: { vi: 'Thị trường ngoài huyện', en: 'Market outside the district' } },
    { box: 3, points: 3, label: { vi: 'Thị trường ngoài tỉnh', en: 'Market outside the province' } },
    { box: 4, points: 5, label: { vi: 'Thị trường quốc tế (có hợp đồng)', en: 'International market (with contract)' } },
  ],
} as const satisfies SharedCriterion;
