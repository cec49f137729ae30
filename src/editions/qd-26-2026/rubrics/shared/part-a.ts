import type { SharedCriterion } from '../../../../rubric/sharedCriterion';
import {
  capacityUnmarkedBoxes,
  linkageBoxes,
  provincialMaterialFirstMarkedBoxes,
  provincialMaterialSecondMarkedBoxes,
  specialityOfCommuneFourPointBoxes,
  specialityOfCommuneThreePointBoxes,
} from './ladders';

// Part A: product and community strength. Headings and criteria that two or more sheets of this edition have word for word.

/** 25 sheets; not 26. */
export const organisationOfProduction = {
  kind: 'group',
  name: { vi: 'Tổ chức sản xuất', en: 'Production organisation' },
} as const satisfies SharedCriterion;

/** Sheets 1, 3. */
export const originGrownInCommune = {
  kind: 'criterion',
  name: { vi: 'Nguồn gốc sản phẩm', en: 'Product origin' },
  notes: [
    { kind: 'requirement', text: { vi: '100% sản phẩm phải được trồng trong tỉnh', en: '100% of the product must be grown within the province' } },
  ],
  options: [
    { box: 1, points: 1, label: { vi: 'Trồng trên địa bàn cấp xã dưới 50%', en: 'Under 50% grown in the commune' } },
    { box: 2, points: 2, label: { vi: 'Từ 50% đến dưới 75% trồng trong xã', en: '50% to under 75% grown in the commune' } },
    { box: 3, points: 3, label: { vi: 'Từ 75% đến 100% trồng trên địa bàn cấp xã', en: '75% to 100% grown in the commune' } },
  ],
} as const satisfies SharedCriterion;

/** Sheets 1, 3, 6, 12, 13. */
export const certifiedMaterialAreaSpacedDots = {
  kind: 'criterion',
  name: { vi: 'Vùng nguyên liệu được cấp chứng nhận chất lượng', en: 'Raw material area certificate' },
  options: [
    { box: 1, points: 0, label: { vi: 'Không có giấy chứng nhận chất lượng', en: 'No quality certificate' } },
    { box: 2, points: 1, label: { vi: 'Tiêu chuẩn quốc gia (VietGAP, hữu cơ)', en: 'National standard (VietGAP, organic)' } },
    { box: 3, points: 2, label: { vi: 'Tiêu chuẩn quốc tế (GlobalGAP, hữu cơ)', en: 'International standard (GlobalGAP, organic)' } },
  ],
} as const satisfies SharedCriterion;

/** Sheets 1, 3. */
export const addedValue = {
  kind: 'criterion',
  name: { vi: 'Gia tăng giá trị', en: 'Value added' },
  options: [
    { box: 1, points: 1, label: { vi: 'Sơ chế thủ công', en: 'Manual primary processing' } },
    { box: 2, points: 2, label: { vi: 'Máy móc trong sơ chế, đóng gói', en: 'Machines in primary processing, packing' } },
    { box: 3, points: 3, minStar: 5, label: { vi: 'Công nghệ tiên tiến trong sơ chế, bảo quản', en: 'Advanced technology in primary processing, storage' } },
  ],
} as const satisfies SharedCriterion;

/** Sheets 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 22, 23, 24, 25. */
export const environmentalProtection = {
  kind: 'criterion',
  name: { vi: 'Bảo vệ môi trường trong quá trình sản xuất', en: 'Environmental protection' },
  options: [
    { box: 1, points: 1, minStar: 4, label: { vi: 'Hồ sơ, thủ tục môi trường đúng luật', en: 'Environmental files, procedures as required' } },
    { box: 2, points: 2, label: { vi: 'Hồ sơ môi trường; thu gom, xử lý chất thải', en: 'Environmental files; waste collected, treated' } },
    { box: 3, points: 3, label: { vi: 'Hồ sơ môi trường; thu gom, xử lý chất thải; bao gói thân thiện môi trường', en: 'Environmental files; waste collected, treated; green packaging' } },
  ],
} as const satisfies SharedCriterion;

/** 25 sheets; not 26. */
export const sustainableTechnology = {
  kind: 'criterion',
  name: { vi: 'Sử dụng công nghệ theo hướng bền vững trong sản xuất', en: 'Sustainable technology' },
  options: [
    { box: 1, points: 0, label: { vi: 'Không dùng công nghệ theo hướng bền vững', en: 'No sustainable technology' } },
    { box: 2, points: 1, label: { vi: 'Công nghệ bền vững (tiết kiệm, tái chế, tái sử dụng)', en: 'Sustainable technology (saving, recycling, reuse)' } },
  ],
} as const satisfies SharedCriterion;

/** Every sheet. */
export const productDevelopment = {
  kind: 'group',
  name: { vi: 'Phát triển sản phẩm', en: 'Product development' },
} as const satisfies SharedCriterion;

/** Sheets 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20. */
export const packaging = {
  kind: 'criterion',
  name: { vi: 'Đóng gói, bao bì sản phẩm', en: 'Packing, packaging' },
  options: [
    { box: 1, points: 0, label: { vi: 'Đóng gói thông thường, không bao bì', en: 'Plain packing, no packaging' } },
    { box: 2, points: 1, label: { vi: 'Đóng gói thông thường, bao bì đơn giản', en: 'Plain packing, simple packaging' } },
    { box: 3, points: 2, minStar: 3, label: { vi: 'Đóng gói sáng tạo, bao bì đẹp', en: 'Creative packing, attractive packaging' } },
    { box: 4, points: 3, label: { vi: 'Đóng gói sáng tạo, tiện lợi, bao bì đẹp, sang trọng', en: 'Creative, convenient, attractive, elegant packaging' } },
  ],
} as const satisfies SharedCriterion;

/** Sheets 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18. */
export const styleAndLabelling = {
  kind: 'criterion',
  name: { vi: 'Phong cách, ghi nhãn hàng hóa', en: 'Style, label' },
  options: [
    { box: 1, points: 1, minStar: 3, label: { vi: 'Ghi nhãn đầy đủ, đúng quy định', en: 'Full label, as required' } },
    { box: 2, points: 2, label: { vi: 'Ghi nhãn đầy đủ, có câu chuyện (hình ảnh/lời giới thiệu)', en: 'Full label, story (image/text)' } },
    { box: 3, points: 3, minStar: 4, label: { vi: 'Ghi nhãn đầy đủ, đẹp, có câu chuyện; mã truy xuất điện tử', en: 'Full label, attractive, story; e-traceability code' } },
  ],
} as const satisfies SharedCriterion;

/** Sheets 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22. */
export const bilingualLabelling = {
  kind: 'criterion',
  name: { vi: 'Ghi nhãn hàng hóa có sử dụng song ngữ (Việt - Anh hoặc ngôn ngữ nước ngoài khác)', en: 'Bilingual label (Vietnamese-English or other foreign)' },
  options: [
    { box: 1, points: 1, printed: null, label: { vi: 'Có nhãn song ngữ', en: 'Bilingual label' } },
  ],
} as const satisfies SharedCriterion;

/** Every sheet. */
export const communityStrength = {
  kind: 'group',
  name: { vi: 'Sức mạnh cộng đồng', en: 'Community strength' },
} as const satisfies SharedCriterion;

/** Sheets 1, 2, 4, 5, 6, 8, 9, 10, 11, 13, 14, 15, 16, 17, 18, 19, 20, 22, 23, 24, 25. */
export const organisationType = {
  kind: 'criterion',
  name: { vi: 'Loại hình tổ chức sản xuất - kinh doanh', en: 'Organisation type' },
  options: [
    { box: 1, points: 1, label: { vi: 'Hộ/tổ hợp tác đăng ký kinh doanh; trang trại', en: 'Registered household/cooperative group; farm' } },
    { box: 2, points: 2, label: { vi: 'Công ty TNHH; doanh nghiệp tư nhân; cổ phần vốn cộng đồng <51%', en: 'LLC; private enterprise; joint-stock, community capital <51%' } },
    { box: 3, points: 3, label: { vi: 'HTX đúng luật; cổ phần vốn cộng đồng ≥ 51%', en: 'Lawful cooperative; joint-stock, community capital ≥ 51%' } },
  ],
} as const satisfies SharedCriterion;

/** Every sheet. */
export const legalRepresentative = {
  kind: 'criterion',
  name: { vi: 'Đại diện pháp luật của chủ thể là nữ; hoặc đồng bào dân tộc thiểu số; hoặc người khuyết tật', en: 'Legal representative is a woman/ethnic minority/disabled person' },
  options: [
    { box: 1, points: 0, label: { vi: 'Không phải nữ/dân tộc thiểu số/người khuyết tật', en: 'Not a woman/ethnic minority/disabled person' } },
    { box: 2, points: 1, label: { vi: 'Là nữ/dân tộc thiểu số/người khuyết tật', en: 'A woman/ethnic minority/disabled person' } },
  ],
} as const satisfies SharedCriterion;

/** 25 sheets; not 26. */
export const localLabour = {
  kind: 'criterion',
  name: { vi: 'Sử dụng lao động địa phương', en: 'Local labour' },
  options: [
    { box: 1, points: 1, label: { vi: 'Lao động cấp xã từ 25% đến dưới 50%', en: '25% to under 50% workers from the commune' } },
    { box: 2, points: 2, label: { vi: 'Lao động cấp xã từ 50% đến 75%', en: '50% to 75% workers from the commune' } },
    { box: 3, points: 3, label: { vi: 'Lao động cấp xã ≥ 75%', en: '≥ 75% workers from the commune' } },
  ],
} as const satisfies SharedCriterion;

/** 25 sheets; not 26. */
export const businessGrowth = {
  kind: 'criterion',
  name: { vi: 'Tăng trưởng sản xuất kinh doanh', en: 'Growth' },
  options: [
    { box: 1, points: 1, label: { vi: 'HTX loại trung bình, hoặc lợi nhuận hơn năm trước', en: 'Cooperative rated average, or profit up year on year' } },
    { box: 2, points: 2, minStar: 4, label: { vi: 'HTX từ loại khá, hoặc lợi nhuận tăng 02 năm liên tiếp', en: 'Cooperative at least fairly good, or profit up 02 years running' } },
  ],
} as const satisfies SharedCriterion;

/** 25 sheets; not 10. */
export const intellectualProperty = {
  kind: 'criterion',
  name: { vi: 'Sở hữu trí tuệ', en: 'Intellectual property' },
  options: [
    { box: 1, points: 1, minStar: 3, label: { vi: 'Đơn đăng ký nhãn hiệu được chấp nhận/công bố', en: 'Trade mark application accepted or published' } },
    { box: 2, points: 2, minStar: 4, label: { vi: 'Giấy chứng nhận đăng ký nhãn hiệu; chỉ dẫn nguồn gốc địa lý (văn bản quyền sử dụng nếu đã bảo hộ)', en: 'Trade mark certificate; geographical origin sign (written right of use if protected)' } },
    { box: 3, points: 3, label: { vi: 'Giấy chứng nhận đăng ký nhãn hiệu; chỉ dẫn nguồn gốc địa lý (văn bản quyền sử dụng nếu đã bảo hộ); bằng kiểu dáng/sáng chế/giải pháp hữu ích/quyền tác giả (trừ nhãn hiệu)', en: 'Trade mark certificate; geographical origin sign (written right of use if protected); design/invention/utility patent/copyright (not of the mark)' } },
  ],
} as const satisfies SharedCriterion;

/** Sheets 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25. */
export const productionCapacity = {
  kind: 'criterion',
  name: { vi: 'Năng lực sản xuất để đáp ứng yêu cầu phân phối', en: 'Production capacity' },
  notes: [
    { kind: 'explanation', text: { vi: 'Đáp ứng số lượng/quy mô thị trường, so với trung bình cùng đối tượng địa phương về sản lượng/giá trị', en: 'For market quantity/scale, against local average of its kind, by output/value' } },
  ],
  options: capacityUnmarkedBoxes,
} as const satisfies SharedCriterion;

/** Sheets 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20. */
export const chainLinkageOutput = {
  kind: 'criterion',
  name: { vi: 'Liên kết chuỗi trong sản xuất', en: 'Chain linkage' },
  options: linkageBoxes,
} as const satisfies SharedCriterion;

/** Sheets 3, 12, 21. */
export const organisationTypeSpacedPercent = {
  kind: 'criterion',
  name: { vi: 'Loại hình tổ chức sản xuất - kinh doanh', en: 'Organisation type' },
  options: [
    { box: 1, points: 1, label: { vi: 'Hộ/tổ hợp tác đăng ký kinh doanh; trang trại', en: 'Registered household/cooperative group; farm' } },
    { box: 2, points: 2, label: { vi: 'Công ty TNHH; doanh nghiệp tư nhân; cổ phần vốn cộng đồng <51 %', en: 'LLC; private enterprise; joint-stock, community capital <51 %' } },
    { box: 3, points: 3, label: { vi: 'HTX đúng luật; cổ phần vốn cộng đồng ≥ 51%', en: 'Lawful cooperative; joint-stock, community capital ≥ 51%' } },
  ],
} as const satisfies SharedCriterion;

/** Sheets 4, 7, 10, 11. */
export const certifiedMaterialAreaBlankPoints = {
  kind: 'criterion',
  name: { vi: 'Vùng nguyên liệu được cấp chứng nhận chất lượng', en: 'Raw material area certificate' },
  options: [
    { box: 1, points: 0, printed: null, label: { vi: 'Không có giấy chứng nhận chất lượng', en: 'No quality certificate' } },
    { box: 2, points: 1, label: { vi: 'Tiêu chuẩn quốc gia (VietGAP, hữu cơ)', en: 'National standard (VietGAP, organic)' } },
    { box: 3, points: 2, label: { vi: 'Tiêu chuẩn quốc tế (GlobalGAP, hữu cơ)', en: 'International standard (GlobalGAP, organic)' } },
  ],
} as const satisfies SharedCriterion;

/** Sheets 5, 6. */
export const originIngredientsMiddleMark = {
  kind: 'criterion',
  name: { vi: 'Nguồn nguyên liệu', en: 'Raw material' },
  options: provincialMaterialSecondMarkedBoxes,
} as const satisfies SharedCriterion;

/** Sheets 6, 7, 8, 9, 10. */
export const valueAddedProcessing = {
  kind: 'criterion',
  name: { vi: 'Gia tăng giá trị', en: 'Value added' },
  options: [
    { box: 1, points: 1, label: { vi: 'Chế biến đơn giản', en: 'Simple processing' } },
    { box: 2, points: 2, label: { vi: 'Chế biến', en: 'Processing' } },
    { box: 3, points: 3, label: { vi: 'Chế biến sâu nguyên liệu địa phương (chất lượng cao)', en: 'Deep processing of local raw material (high quality)' } },
  ],
} as const satisfies SharedCriterion;

/** Sheets 6, 7, 9, 10, 11, 12, 13. */
export const productIdeaProcessed = {
  kind: 'criterion',
  name: { vi: 'Nguồn gốc ý tưởng sản phẩm', en: 'Product idea origin' },
  notes: [
    { kind: 'elimination', ground: 'copy-of-another-product', text: { vi: 'Giống hệt sản phẩm nhà sản xuất khác, chỉ đổi tên sản phẩm, nhà sản xuất', en: "Another producer's product, only product/producer names changed" } },
  ],
  options: specialityOfCommuneThreePointBoxes,
} as const satisfies SharedCriterion;

/** Sheets 7, 8, 10, 18. */
export const originIngredientsLowMarkImportBan = {
  kind: 'criterion',
  name: { vi: 'Nguồn nguyên liệu', en: 'Raw material' },
  notes: [
    { kind: 'elimination', ground: 'all-imported-or-untraceable-material', text: { vi: 'Toàn bộ nguyên liệu nhập khẩu hoặc không rõ nguồn gốc', en: 'All raw material imported or of unclear origin' } },
  ],
  options: [
    { box: 1, points: 1, minStar: 3, label: { vi: 'Nguyên liệu trong tỉnh dưới 50%', en: 'Under 50% raw material from the province' } },
    { box: 2, points: 2, label: { vi: 'Nguyên liệu trong tỉnh từ 50% đến dưới 75%', en: '50% to under 75% raw material from the province' } },
    { box: 3, points: 3, label: { vi: 'Nguyên liệu trong tỉnh từ 75% đến 100%', en: '75% to 100% raw material from the province' } },
  ],
} as const satisfies SharedCriterion;

/** Sheets 11, 12, 13. */
export const originIngredientsMiddleMarkImportBan = {
  kind: 'criterion',
  name: { vi: 'Nguồn nguyên liệu', en: 'Raw material' },
  notes: [
    { kind: 'elimination', ground: 'all-imported-or-untraceable-material', text: { vi: 'Toàn bộ nguyên liệu nhập khẩu hoặc không rõ nguồn gốc', en: 'All raw material imported or of unclear origin' } },
  ],
  options: provincialMaterialSecondMarkedBoxes,
} as const satisfies SharedCriterion;

/** Sheets 11, 12, 13, 18, 19, 20. */
export const valueAddedFromSorting = {
  kind: 'criterion',
  name: { vi: 'Gia tăng giá trị', en: 'Value added' },
  options: [
    { box: 1, points: 0, label: { vi: 'Phân loại, sơ chế', en: 'Sorting, primary processing' } },
    { box: 2, points: 1, label: { vi: 'Chế biến đơn giản', en: 'Simple processing' } },
    { box: 3, points: 2, label: { vi: 'Chế biến', en: 'Processing' } },
    { box: 4, points: 3, label: { vi: 'Chế biến sâu nguyên liệu địa phương (chất lượng cao)', en: 'Deep processing of local raw material (high quality)' } },
  ],
} as const satisfies SharedCriterion;

/** Sheets 14, 15, 19, 20. */
export const originIngredientsFourPointsImportBan = {
  kind: 'criterion',
  name: { vi: 'Nguồn nguyên liệu', en: 'Raw material' },
  notes: [
    { kind: 'elimination', ground: 'all-imported-or-untraceable-material', text: { vi: 'Toàn bộ nguyên liệu nhập khẩu hoặc không rõ nguồn gốc', en: 'All raw material imported or of unclear origin' } },
  ],
  options: provincialMaterialFirstMarkedBoxes,
} as const satisfies SharedCriterion;

/** Sheets 14, 15, 17. */
export const valueAddedDrinks = {
  kind: 'criterion',
  name: { vi: 'Gia tăng giá trị', en: 'Value added' },
  options: [
    { box: 1, points: 1, label: { vi: 'Chế biến thông thường', en: 'Ordinary processing' } },
    { box: 2, points: 2, label: { vi: 'Kỹ thuật thủ công nâng cao chất lượng', en: 'Manual techniques to raise quality' } },
    { box: 3, points: 3, label: { vi: 'Áp dụng công nghệ để nâng cao chất lượng', en: 'Technology applied to raise product quality' } },
  ],
} as const satisfies SharedCriterion;

/** Sheets 15, 16, 17. */
export const productIdeaBeverages = {
  kind: 'criterion',
  name: { vi: 'Nguồn gốc ý tưởng sản phẩm', en: 'Product idea origin' },
  options: specialityOfCommuneFourPointBoxes,
} as const satisfies SharedCriterion;

/** Sheets 16, 17, 21, 22. */
export const originIngredientsFourPoints = {
  kind: 'criterion',
  name: { vi: 'Nguồn nguyên liệu', en: 'Raw material' },
  options: provincialMaterialFirstMarkedBoxes,
} as const satisfies SharedCriterion;

/** Sheets 19, 20, 21, 22. */
export const productIdeaHerbalAndCrafts = {
  kind: 'criterion',
  name: { vi: 'Nguồn gốc ý tưởng sản phẩm', en: 'Product idea origin' },
  options: [
    { box: 1, points: 0, label: { vi: 'Phổ biến nhiều tỉnh', en: 'Common in many provinces' } },
    { box: 2, points: 1, label: { vi: 'Phổ biến nhiều tỉnh, nổi trội do nguyên liệu, kỹ thuật truyền thống', en: 'Common in many provinces, superior by raw material, traditional technique' } },
    { box: 3, points: 2, label: { vi: 'Nhiều nơi, đặc trưng của tỉnh, nổi trội; hoặc sản phẩm mới từ nguyên liệu đặc trưng địa phương', en: 'Many places, typical of the province, superior; or new product of typical local material' } },
    { box: 4, points: 4, minStar: 4, label: { vi: 'Đặc sản truyền thống chỉ có ở xã, đặc sắc, gắn nguồn gốc địa lý; hoặc sản phẩm mới từ nguyên liệu đặc trưng địa phương, bán ổn định từ 36 tháng', en: 'Traditional speciality, commune only, distinctive, geographical origin; or new product of typical local material, sales stable 36+ months' } },
  ],
} as const satisfies SharedCriterion;

/** Sheets 21, 22. */
export const valueAddedCrafts = {
  kind: 'criterion',
  name: { vi: 'Gia tăng giá trị', en: 'Value added' },
  options: [
    { box: 1, points: 1, label: { vi: 'Phân loại, chế tác giản đơn', en: 'Sorting, simple crafting' } },
    { box: 2, points: 2, label: { vi: 'Chế tác bằng kỹ năng nghề truyền thống', en: 'Crafted with traditional skills' } },
    { box: 3, points: 3, label: { vi: 'Công nghệ gắn nghề truyền thống, tinh xảo, chất lượng cao hơn', en: 'Technology with traditional skills, finer, higher quality' } },
  ],
} as const satisfies SharedCriterion;

/** Sheets 21, 22, 23, 24, 25. */
export const chainLinkageOutputFourPoints = {
  kind: 'criterion',
  name: { vi: 'Liên kết chuỗi trong sản xuất', en: 'Chain linkage' },
  options: [
    { box: 1, points: 0, label: { vi: 'Không có liên kết hoặc không rõ', en: 'No or unclear linkage' } },
    { box: 2, points: 1, label: { vi: 'Hợp đồng từ 50% đến dưới 75% sản lượng', en: 'Contracts for 50% to under 75% of output' } },
    { box: 3, points: 2, minStar: 4, label: { vi: 'Hợp đồng liên kết trên 75% sản lượng', en: 'Contracts for over 75% of output' } },
    { box: 4, points: 4, minStar: 5, label: { vi: 'Hợp đồng trên 75% sản lượng, ổn định từ 12 tháng', en: 'Contracts for over 75% of output, stable 12+ months' } },
  ],
} as const satisfies SharedCriterion;

/** Sheets 21, 23. */
export const packagingAndLabelling = {
  kind: 'criterion',
  name: { vi: 'Bao bì, ghi nhãn sản phẩm', en: 'Packaging and product labelling' },
  options: [
    { box: 1, points: 1, minStar: 3, label: { vi: 'Ghi nhãn đầy đủ, đúng quy định', en: 'Full label, as required' } },
    { box: 2, points: 3, label: { vi: 'Ghi nhãn đầy đủ, có câu chuyện (hình ảnh/lời giới thiệu)', en: 'Full label, story (image/text)' } },
    { box: 3, points: 4, minStar: 4, label: { vi: 'Ghi nhãn đầy đủ, đẹp, có câu chuyện; mã truy xuất điện tử', en: 'Full label, attractive, story; e-traceability code' } },
  ],
} as const satisfies SharedCriterion;

/** Sheets 23, 24. */
export const originOrnamentalPlants = {
  kind: 'criterion',
  name: { vi: 'Nguồn gốc sản phẩm', en: 'Product origin' },
  notes: [
    { kind: 'requirement', text: { vi: '100% sản phẩm phải được trồng trong tỉnh', en: '100% of the product must be grown within the province' } },
  ],
  options: [
    { box: 1, points: 1, label: { vi: 'Có trồng trên địa bàn cấp xã, tỷ lệ dưới 50%', en: 'Some grown within the commune, under 50%' } },
    { box: 2, points: 2, label: { vi: 'Từ 50% đến dưới 75% trồng trong xã', en: '50% to under 75% grown in the commune' } },
    { box: 3, points: 4, label: { vi: 'Từ 75% đến 100% trồng trên địa bàn cấp xã', en: '75% to 100% grown in the commune' } },
  ],
} as const satisfies SharedCriterion;

/** Sheets 23, 24. */
export const productIdeaOrnamentals = {
  kind: 'criterion',
  name: { vi: 'Nguồn gốc ý tưởng sản phẩm', en: 'Product idea origin' },
  options: [
    { box: 1, points: 0, label: { vi: 'Phổ biến nhiều tỉnh', en: 'Common in many provinces' } },
    { box: 2, points: 1, label: { vi: 'Phổ biến nhiều tỉnh, nổi trội do nguyên liệu, kỹ thuật truyền thống', en: 'Common in many provinces, superior by raw material, traditional technique' } },
    { box: 3, points: 3, label: { vi: 'Nhiều nơi, đặc trưng của tỉnh, nổi trội; hoặc sản phẩm mới từ nguyên liệu đặc trưng địa phương', en: 'Many places, typical of the province, superior; or new product of typical local material' } },
    { box: 4, points: 5, minStar: 4, label: { vi: 'Đặc sản truyền thống chỉ có ở xã, đặc sắc, gắn nguồn gốc địa lý; hoặc sản phẩm mới từ nguyên liệu đặc trưng địa phương, bán ổn định từ 36 tháng', en: 'Traditional speciality, commune only, distinctive, geographical origin; or new product of typical local material, sales stable 36+ months' } },
  ],
} as const satisfies SharedCriterion;
