import type { SharedCriterion } from '../../../../rubric/sharedCriterion';
import { documentedStoryBoxes, storyIdentityBoxes } from './ladders';

// Part B: marketing. Headings and criteria that two or more sheets of this edition have word for word.

/** Every sheet. */
export const marketing = {
  kind: 'group',
  name: { vi: 'Tiếp thị', en: 'Marketing' },
} as const satisfies SharedCriterion;

/** 25 sheets; not 26. */
export const mainDistributionArea = {
  kind: 'criterion',
  name: { vi: 'Khu vực phân phối chính', en: 'Main market' },
  options: [
    { box: 1, points: 1, label: { vi: 'Thị trường trong huyện', en: 'Market within the district' } },
    { box: 2, points: 2, label: { vi: 'Ngoài huyện, dưới 5 đại diện/đại lý', en: 'Outside the district, under 5 agents' } },
    { box: 3, points: 3, label: { vi: 'Ngoài huyện, ≥ 5 đại diện/đại lý', en: 'Outside the district, ≥ 5 agents' } },
    { box: 4, points: 5, label: { vi: 'Thị trường quốc tế', en: 'International market' } },
  ],
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
    { box: 4, points: 5, label: { vi: 'Có bộ phận/phòng quản lý phân phối, dùng công nghệ thông tin', en: 'Unit/department, using IT' } },
  ],
} as const satisfies SharedCriterion;

/** Every sheet. */
export const productPromotion = {
  kind: 'criterion',
  name: { vi: 'Quảng bá sản phẩm', en: 'Promotion' },
  options: [
    { box: 1, points: 0, label: { vi: 'Không có quảng bá', en: 'No promotion' } },
    { box: 2, points: 1, label: { vi: 'Có một số quảng bá', en: 'Some promotion' } },
    { box: 3, points: 2, label: { vi: 'Nhiều quảng bá; website; xúc tiến trong tỉnh', en: 'Much promotion; website; trade promotion in the province' } },
    { box: 4, points: 3, label: { vi: 'Nhiều quảng bá; website; xúc tiến ngoài tỉnh', en: 'Much promotion; website; trade promotion outside the province' } },
    { box: 5, points: 5, label: { vi: 'Nhiều quảng bá; website; xúc tiến ngoài tỉnh và quốc tế', en: 'Much promotion; website; trade promotion outside the province, abroad' } },
  ],
} as const satisfies SharedCriterion;

/** Every sheet. */
export const productStoryGroup = {
  kind: 'group',
  name: { vi: 'Câu chuyện về sản phẩm', en: 'Product story' },
} as const satisfies SharedCriterion;

/** Sheets 1, 5, 6, 7, 8. */
export const productStoryBracketed = {
  kind: 'criterion',
  name: { vi: 'Câu chuyện về sản phẩm', en: 'Product story' },
  options: [
    { box: 1, points: 0, label: { vi: 'Không có câu chuyện, hoặc không được tư liệu hóa', en: 'No story, or not documented' } },
    { box: 2, points: 1, label: { vi: 'Có tài liệu giới thiệu sản phẩm', en: 'Product introduction material' } },
    { box: 3, points: 2, label: { vi: 'Tư liệu hóa (có cốt truyện)', en: 'Documented (with a plot)' } },
    { box: 4, points: 3, label: { vi: 'Câu chuyện tư liệu hóa, trên nhãn/tờ rơi', en: 'Documented story, on label/leaflet' } },
    { box: 5, points: 4, label: { vi: 'Câu chuyện tư liệu hóa, trên nhãn/tờ rơi, website', en: 'Documented story, on label/leaflet, website' } },
    { box: 6, points: 5, label: { vi: 'Câu chuyện tư liệu hóa, trên nhãn/tờ rơi, website (hình ảnh, clip)', en: 'Documented story, on label/leaflet, website (images, clips)' } },
  ],
} as const satisfies SharedCriterion;

/** Sheets 1, 2, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25. */
export const localWisdomAndIdentity = {
  kind: 'criterion',
  name: { vi: 'Trí tuệ/bản sắc địa phương', en: 'Local wisdom/identity' },
  notes: [
    { kind: 'condition', text: { vi: 'Chỉ áp dụng khi có câu chuyện; đánh giá nội dung câu chuyện', en: 'Only with a story; assess the story content' } },
  ],
  options: storyIdentityBoxes,
} as const satisfies SharedCriterion;

/** Every sheet. */
export const storyStructure = {
  kind: 'criterion',
  name: { vi: 'Cấu trúc câu chuyện', en: 'Story structure' },
  notes: [
    { kind: 'condition', text: { vi: 'Chỉ áp dụng khi có câu chuyện', en: 'Only with a story' } },
  ],
  options: [
    { box: 1, points: 1, label: { vi: 'Đơn giản', en: 'Simple' } },
    { box: 2, points: 2, label: { vi: 'Đầy đủ các yếu tố của câu chuyện sản phẩm', en: 'All elements of a product story present' } },
  ],
} as const satisfies SharedCriterion;

/** Sheets 2, 15, 17, 20. */
export const productStoryUsedVivid = {
  kind: 'criterion',
  name: { vi: 'Câu chuyện về sản phẩm', en: 'Product story' },
  options: [
    { box: 1, points: 0, label: { vi: 'Không có câu chuyện, hoặc không được tư liệu hóa', en: 'No story, or not documented' } },
    { box: 2, points: 1, label: { vi: 'Có tài liệu giới thiệu sản phẩm', en: 'Product introduction material' } },
    { box: 3, points: 2, label: { vi: 'Tư liệu hóa (có cốt truyện)', en: 'Documented (with a plot)' } },
    { box: 4, points: 3, label: { vi: 'Tư liệu hóa, trên nhãn/tờ rơi', en: 'Documented, on label/leaflet' } },
    { box: 5, points: 4, label: { vi: 'Tư liệu hóa, trên nhãn/tờ rơi và website', en: 'Documented, on label/leaflet and website' } },
    { box: 6, points: 5, label: { vi: 'Tư liệu hóa, trên nhãn/tờ rơi và sinh động trên website', en: 'Documented, on label/leaflet, lively on website' } },
  ],
} as const satisfies SharedCriterion;

/** Sheets 3, 26. */
export const storyAboutProduct = {
  kind: 'criterion',
  name: { vi: 'Câu chuyện về sản phẩm', en: 'Product story' },
  notes: [
    { kind: 'condition', text: { vi: 'Chỉ áp dụng khi có câu chuyện; đánh giá nội dung câu chuyện', en: 'Only with a story; assess the story content' } },
  ],
  options: documentedStoryBoxes,
} as const satisfies SharedCriterion;

/** Sheets 3, 26. */
export const localWisdomAndIdentityNoNote = {
  kind: 'criterion',
  name: { vi: 'Trí tuệ/bản sắc địa phương', en: 'Local wisdom/identity' },
  options: storyIdentityBoxes,
} as const satisfies SharedCriterion;

/** Sheets 10, 11, 12, 13, 14, 16, 21, 23. */
export const productStoryPresentedVivid = {
  kind: 'criterion',
  name: { vi: 'Câu chuyện về sản phẩm', en: 'Product story' },
  options: [
    { box: 1, points: 0, label: { vi: 'Không có câu chuyện, hoặc không được tư liệu hóa', en: 'No story, or not documented' } },
    { box: 2, points: 1, label: { vi: 'Có tài liệu giới thiệu sản phẩm', en: 'Product introduction material' } },
    { box: 3, points: 2, label: { vi: 'Tư liệu hóa (có cốt truyện)', en: 'Documented (with a plot)' } },
    { box: 4, points: 3, label: { vi: 'Câu chuyện tư liệu hóa, trên nhãn/tờ rơi', en: 'Documented story, on label/leaflet' } },
    { box: 5, points: 4, label: { vi: 'Câu chuyện tư liệu hóa, trên nhãn/tờ rơi, website', en: 'Documented story, on label/leaflet, website' } },
    { box: 6, points: 5, label: { vi: 'Tư liệu hóa, trên nhãn/tờ rơi và sinh động trên website', en: 'Documented, on label/leaflet, lively on website' } },
  ],
} as const satisfies SharedCriterion;

/** Sheets 18, 19, 22, 24, 25. */
export const productStoryUsedBothEllipsisSign = {
  kind: 'criterion',
  name: { vi: 'Câu chuyện về sản phẩm', en: 'Product story' },
  options: documentedStoryBoxes,
} as const satisfies SharedCriterion;
