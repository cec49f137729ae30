import type { SharedCriterion } from '../../../../rubric/sharedCriterion';
import {
  capacityWithExportBoxes,
  chainLinkageBoxes,
  organisationTypeBoxes,
  packagingConvenienceBoxes,
  provincialMaterialBoxes,
} from './ladders';

// Part A: product and community strength. Headings and criteria that two or more sheets of this edition have word for word.

/** 25 sheets; not 26. */
export const organisationOfProduction = {
  kind: 'group',
  name: { vi: 'Tổ chức sản xuất', en: 'Production organisation' },
} as const satisfies SharedCriterion;

/** Sheets 1, 2, 3. */
export const originIngredients = {
  kind: 'criterion',
  name: { vi: 'Nguồn nguyên liệu', en: 'Raw material' },
  options: provincialMaterialBoxes,
} as const satisfies SharedCriterion;

/** Sheets 1, 2, 4, 8, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25. */
export const productionCapacity = {
  kind: 'criterion',
  name: { vi: 'Năng lực sản xuất đáp ứng yêu cầu phân phối', en: 'Production capacity' },
  notes: [
    { kind: 'note', text: { vi: 'Khả năng sản xuất đáp ứng số lượng/quy mô thị trường cần', en: 'Ability to produce the quantity/scale the market needs' } },
  ],
  options: capacityWithExportBoxes,
} as const satisfies SharedCriterion;

/** Sheets 1, 10, 11, 14, 15, 17, 18, 19, 20, 21, 22, 23, 24, 25. */
export const productionLinkage = {
  kind: 'criterion',
  name: { vi: 'Liên kết sản xuất', en: 'Production linkage' },
  options: chainLinkageBoxes,
} as const satisfies SharedCriterion;

/** 25 sheets; not 26. */
export const environmentalProtection = {
  kind: 'criterion',
  name: { vi: 'Bảo vệ môi trường trong quá trình sản xuất', en: 'Environmental protection' },
  options: [
    { box: 1, points: 1, label: { vi: 'Có hoạt động cụ thể', en: 'Specific activities' } },
    { box: 2, points: 2, label: { vi: 'Đánh giá tác động/kế hoạch/tương đương, chưa theo quy định', en: 'Impact assessment/plan/equivalent, not as required' } },
    { box: 3, points: 3, label: { vi: 'Đánh giá tác động/kế hoạch/tương đương theo quy định', en: 'Impact assessment/plan/equivalent as required' } },
    { box: 4, points: 4, label: { vi: 'Đánh giá tác động/kế hoạch/tương đương theo quy định; có minh chứng', en: 'Impact assessment/plan/equivalent as required; with proof' } },
    { box: 5, points: 5, label: { vi: 'Đánh giá tác động/kế hoạch/tương đương theo quy định; có minh chứng; tái chế phụ phẩm, chất thải', en: 'Impact assessment/plan/equivalent as required; with proof; by-products, waste recycled' } },
  ],
} as const satisfies SharedCriterion;

/** 25 sheets; not 26. */
export const sustainableEnergy = {
  kind: 'criterion',
  name: { vi: 'Sử dụng năng lượng, công nghệ thân thiện bền vững trong sản xuất', en: 'Friendly, sustainable energy and technology in production' },
  options: [
    { box: 1, points: 0, label: { vi: 'Không dùng năng lượng bền vững/công nghệ thân thiện', en: 'No sustainable energy/eco-friendly technology' } },
    { box: 2, points: 1, label: { vi: 'Có dùng năng lượng bền vững/công nghệ thân thiện', en: 'Sustainable energy/eco-friendly technology' } },
  ],
} as const satisfies SharedCriterion;

/** Every sheet. */
export const productDevelopment = {
  kind: 'group',
  name: { vi: 'Phát triển sản phẩm', en: 'Product development' },
} as const satisfies SharedCriterion;

/** Sheets 1, 2, 3, 10, 11, 12, 13, 14, 18, 19, 22, 24, 25. */
export const productIdeaMisprint = {
  kind: 'criterion',
  name: { vi: 'Nguồn gốc ý tưởng sản phẩm', en: 'Product idea origin' },
  options: [
    { box: 1, points: 0, label: { vi: 'Theo sản phẩm khác, chỉ đổi nhãn hiệu', en: 'From another\'s product, only the mark changed' } },
    { box: 2, points: 1, label: { vi: 'Theo sản phẩm khác, cải tiến chất lượng, bao bì', en: 'From another\'s product, quality, packaging improved' } },
    { box: 3, points: 2, label: { vi: 'Ý tưởng của mình, chưa có trên thị trường', en: 'Own idea, not yet on the market' } },
    { box: 4, points: 3, label: { vi: 'Ý tưởng của mình, bảo tồn truyền thống/đặc sản/thế mạnh địa phương', en: 'Own idea, preserving local tradition/speciality/strength' } },
  ],
} as const satisfies SharedCriterion;

/** Sheets 1, 3, 7, 8, 9, 11, 12, 13, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25. */
export const packagingCompleteness = {
  kind: 'criterion',
  name: { vi: 'Tính hoàn thiện của bao bì', en: 'Packaging completeness' },
  options: [
    { box: 1, points: 0, label: { vi: 'Bao bì đơn giản, ghi nhãn chưa đầy đủ', en: 'Simple packaging, labelling incomplete' } },
    { box: 2, points: 1, label: { vi: 'Bao bì đơn giản, thông tin nhãn đầy đủ', en: 'Simple packaging, complete label information' } },
    { box: 3, points: 2, label: { vi: 'Bao bì phù hợp, ghi nhãn đầy đủ, truy xuất nguồn gốc', en: 'Suitable packaging, full label, traceability' } },
    { box: 4, points: 3, label: { vi: 'Bao bì phù hợp, ghi nhãn đầy đủ, truy xuất, bảo hộ nhãn hiệu/kiểu dáng', en: 'Suitable packaging, full label, traceability, protected mark/design' } },
  ],
} as const satisfies SharedCriterion;

/** Sheets 1, 5, 11, 12, 13, 14, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25. */
export const packagingStyleAndForm = {
  kind: 'criterion',
  name: { vi: 'Phong cách, hình thức của bao bì', en: 'Packaging style and form' },
  options: packagingConvenienceBoxes,
} as const satisfies SharedCriterion;

/** Every sheet. */
export const communityStrength = {
  kind: 'group',
  name: { vi: 'Sức mạnh cộng đồng', en: 'Community strength' },
} as const satisfies SharedCriterion;

/** 25 sheets; not 3. */
export const communityManagement = {
  kind: 'alternatives',
  name: { vi: 'Sự tham gia của cộng đồng trong quản lý, điều hành', en: 'Community participation in management and operation' },
  notes: [
    { kind: 'choose-one-case', text: { vi: 'Chọn một trong hai trường hợp', en: 'Choose one of the two cases' } },
  ],
} as const satisfies SharedCriterion;

/** Every sheet. */
export const managementSharedOwnershipSpelledOut = {
  kind: 'criterion',
  name: { vi: 'Trường hợp 1: Công ty TNHH 2 thành viên trở lên, công ty cổ phần, HTX, Tổ hợp tác', en: 'Case 1: Limited company with 2+ members, joint-stock company, cooperative, cooperative group' },
  options: [
    { box: 1, points: 1, label: { vi: '< 50% quản trị cao cấp hoặc thành viên tổ hợp tác là người trong tỉnh', en: '< 50% of senior managers or co-op group members from the province' } },
    { box: 2, points: 2, label: { vi: '≥ 50% quản trị cao cấp trong tỉnh, hoặc < 50% nhưng có phụ nữ địa phương', en: '≥ 50% of senior managers from the province, or < 50% with a local woman' } },
  ],
} as const satisfies SharedCriterion;

/** Every sheet. */
export const managementSingleOwner = {
  kind: 'criterion',
  name: { vi: 'Trường hợp 2: Công ty TNHH 1 thành viên, doanh nghiệp tư nhân, hộ gia đình', en: 'Case 2: Single-member limited company, private enterprise, household' },
  options: [
    { box: 1, points: 0, label: { vi: 'Không phải người trong tỉnh', en: 'Not from the province' } },
    { box: 2, points: 1, label: { vi: 'Giám đốc/chủ hộ là người trong tỉnh', en: 'Director/household head from the province' } },
  ],
} as const satisfies SharedCriterion;

/** 25 sheets; not 26. */
export const localLabour = {
  kind: 'criterion',
  name: { vi: 'Sử dụng lao động địa phương', en: 'Local labour' },
  options: [
    { box: 1, points: 0, label: { vi: 'Dùng < 50% lao động địa phương', en: '< 50% local workers' } },
    { box: 2, points: 1, label: { vi: '≥ 50% lao động địa phương, hoặc thu nhập bình quân ≥ chuẩn nông thôn mới', en: '≥ 50% local workers, or average income ≥ new-rural standard' } },
  ],
} as const satisfies SharedCriterion;

/** Every sheet. */
export const businessGrowth = {
  kind: 'criterion',
  name: { vi: 'Tăng trưởng sản xuất kinh doanh', en: 'Growth' },
  options: [
    { box: 1, points: 0, label: { vi: 'Doanh thu tăng < 10% so với năm trước', en: 'Revenue up < 10% on the previous year' } },
    { box: 2, points: 1, label: { vi: 'Doanh thu tăng ≥ 10% so với năm trước', en: 'Revenue up ≥ 10% on the previous year' } },
  ],
} as const satisfies SharedCriterion;

/** Every sheet. */
export const accounting = {
  kind: 'criterion',
  name: { vi: 'Kế toán', en: 'Accounting' },
  options: [
    { box: 1, points: 0, label: { vi: 'Không có kế toán hoặc thuê thời vụ', en: 'No accountant, or seasonal hire' } },
    { box: 2, points: 1, label: { vi: 'Có kế toán, thực hiện thường xuyên', en: 'Accounting done regularly' } },
    { box: 3, points: 2, label: { vi: 'Có tổ chức hệ thống kế toán', en: 'Accounting system organised' } },
  ],
} as const satisfies SharedCriterion;

/** Sheets 2, 3, 4, 5, 6, 7, 8, 9, 12, 13, 16. */
export const chainLinkage = {
  kind: 'criterion',
  name: { vi: 'Liên kết chuỗi trong sản xuất', en: 'Chain linkage' },
  options: chainLinkageBoxes,
} as const satisfies SharedCriterion;

/** Sheets 2, 4, 5, 6, 10, 14. */
export const packagingCompletenessSimplePack = {
  kind: 'criterion',
  name: { vi: 'Tính hoàn thiện của bao bì', en: 'Packaging completeness' },
  options: [
    { box: 1, points: 0, label: { vi: 'Bao bì đơn giản, ghi nhãn chưa đầy đủ', en: 'Simple packaging, labelling incomplete' } },
    { box: 2, points: 1, label: { vi: 'Bao bì đơn giản, thông tin nhãn đầy đủ', en: 'Simple packaging, complete label information' } },
    { box: 3, points: 2, label: { vi: 'Bao bì đơn giản, ghi nhãn đầy đủ, truy xuất nguồn gốc', en: 'Simple packaging, full label, traceability' } },
    { box: 4, points: 3, label: { vi: 'Bao bì đơn giản, nhãn đầy đủ, truy xuất, bảo hộ nhãn hiệu/kiểu dáng', en: 'Simple packaging, full label, traceability, protected mark/design' } },
  ],
} as const satisfies SharedCriterion;

/** Sheets 2, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26. */
export const organisationType = {
  kind: 'criterion',
  name: { vi: 'Loại hình tổ chức sản xuất - kinh doanh', en: 'Organisation type' },
  options: organisationTypeBoxes,
} as const satisfies SharedCriterion;

/** Sheets 3, 4, 6, 7, 8, 9, 10, 15. */
export const packagingStyle = {
  kind: 'criterion',
  name: { vi: 'Phong cách của bao bì', en: 'Packaging style' },
  options: packagingConvenienceBoxes,
} as const satisfies SharedCriterion;

/** Sheets 3, 26. */
export const communityManagementNoNote = {
  kind: 'alternatives',
  name: { vi: 'Sự tham gia của cộng đồng trong quản lý, điều hành', en: 'Community participation in management and operation' },
} as const satisfies SharedCriterion;

/** Sheets 4, 5, 6, 7, 8, 9, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25. */
export const originIngredientsImportBan = {
  kind: 'criterion',
  name: { vi: 'Nguồn nguyên liệu', en: 'Raw material' },
  notes: [
    { kind: 'elimination', ground: 'all-imported-or-untraceable-material', text: { vi: 'Toàn bộ nguyên liệu nhập khẩu hoặc không rõ nguồn gốc', en: 'All raw material imported or of unclear origin' } },
  ],
  options: provincialMaterialBoxes,
} as const satisfies SharedCriterion;

/** Sheets 4, 5, 6, 7, 8, 9, 15, 16, 17, 20, 21, 23. */
export const productIdeaRebrandedImproved = {
  kind: 'criterion',
  name: { vi: 'Nguồn gốc ý tưởng sản phẩm', en: 'Product idea origin' },
  options: [
    { box: 1, points: 0, label: { vi: 'Theo sản phẩm khác, chỉ đổi nhãn hiệu', en: 'From another\'s product, only the mark changed' } },
    { box: 2, points: 1, label: { vi: 'Theo sản phẩm khác, đổi nhãn hiệu, cải tiến chất lượng, bao bì', en: 'From another\'s product, mark changed, quality, packaging improved' } },
    { box: 3, points: 2, label: { vi: 'Ý tưởng của mình, chưa có trên thị trường', en: 'Own idea, not yet on the market' } },
    { box: 4, points: 3, label: { vi: 'Ý tưởng của mình, bảo tồn truyền thống/đặc sản/thế mạnh địa phương', en: 'Own idea, preserving local tradition/speciality/strength' } },
  ],
} as const satisfies SharedCriterion;

/** Sheets 5, 6, 7, 8, 9, 10, 11, 15, 16, 18, 19, 20, 21, 22. */
export const valueAddedProcessing = {
  kind: 'criterion',
  name: { vi: 'Gia tăng giá trị', en: 'Value added' },
  options: [
    { box: 1, points: 1, label: { vi: 'Chế biến đơn giản', en: 'Simple processing' } },
    { box: 2, points: 2, label: { vi: 'Chế biến', en: 'Processing' } },
    { box: 3, points: 3, label: { vi: 'Chế biến sâu (chất lượng cao hơn)', en: 'Deep processing (higher quality)' } },
  ],
} as const satisfies SharedCriterion;

/** Sheets 5, 6, 7, 9. */
export const productionCapacityToDistribute = {
  kind: 'criterion',
  name: { vi: 'Năng lực sản xuất để phân phối', en: 'Production capacity for distribution' },
  notes: [
    { kind: 'note', text: { vi: 'Khả năng sản xuất đáp ứng số lượng/quy mô thị trường cần', en: 'Ability to produce the quantity/scale the market needs' } },
  ],
  options: capacityWithExportBoxes,
} as const satisfies SharedCriterion;

/** Sheets 10, 11. */
export const originIngredientsImportBanNoOrigin = {
  kind: 'criterion',
  name: { vi: 'Nguồn nguyên liệu', en: 'Raw material' },
  notes: [
    { kind: 'elimination', ground: 'all-imported-or-untraceable-material', text: { vi: 'Dùng toàn bộ nguyên liệu nhập khẩu hoặc không có nguồn gốc', en: 'Raw materials are all imported or without origin' } },
  ],
  options: provincialMaterialBoxes,
} as const satisfies SharedCriterion;

/** Sheets 12, 13, 14. */
export const valueAddedDeepProcessing = {
  kind: 'criterion',
  name: { vi: 'Gia tăng giá trị', en: 'Value added' },
  options: [
    { box: 1, points: 0, label: { vi: 'Phân loại, sơ chế', en: 'Sorting, primary processing' } },
    { box: 2, points: 1, label: { vi: 'Chế biến đơn giản', en: 'Simple processing' } },
    { box: 3, points: 2, label: { vi: 'Chế biến', en: 'Processing' } },
    { box: 4, points: 3, label: { vi: 'Chế biến sâu (chất lượng cao hơn)', en: 'Deep processing (higher quality)' } },
  ],
} as const satisfies SharedCriterion;

/** Sheets 23, 24. */
export const valueAddedCrafts = {
  kind: 'criterion',
  name: { vi: 'Gia tăng giá trị', en: 'Value added' },
  options: [
    { box: 1, points: 1, label: { vi: 'Phân loại', en: 'Sorting' } },
    { box: 2, points: 2, label: { vi: 'Sơ chế/chế tác/tạo dựng', en: 'Preliminary processing/crafting/shaping' } },
    { box: 3, points: 3, label: { vi: 'Dùng công nghệ, tinh xảo, chất lượng cao hơn', en: 'Technology, finer, higher quality' } },
  ],
} as const satisfies SharedCriterion;
