import type { SharedCriterion } from '../../../../rubric/sharedCriterion';
import {
  capacityWithExportBoxes,
  grownInCommuneBoxes,
  labellingWithTraceabilityBoxes,
  provincialMaterialFirstMarkedBoxes,
  provincialMaterialSecondMarkedBoxes,
  rawMaterialLinkageBoxes,
  specialityOfDistrictBoxes,
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
  options: grownInCommuneBoxes,
} as const satisfies SharedCriterion;

/** Sheets 1, 3. */
export const valueAddedMachinery = {
  kind: 'criterion',
  name: { vi: 'Gia tăng giá trị', en: 'Value added' },
  options: [
    { box: 1, points: 1, label: { vi: 'Sơ chế thủ công', en: 'Manual primary processing' } },
    { box: 2, points: 2, label: { vi: 'Máy móc trong sơ chế, đóng gói', en: 'Machines in primary processing, packing' } },
    { box: 3, points: 3, minStar: 5, label: { vi: 'Công nghệ tiên tiến trong sơ chế, bảo quản', en: 'Advanced technology in primary processing, storage' } },
  ],
} as const satisfies SharedCriterion;

/** Sheets 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 23, 24, 25. */
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

/** Sheets 1, 3, 4. */
export const productIdeaCultivated = {
  kind: 'criterion',
  name: { vi: 'Nguồn gốc ý tưởng sản phẩm', en: 'Product idea origin' },
  notes: [
    { kind: 'not-assessed', ground: 'common-key-product', text: { vi: 'Sản phẩm phổ biến thuộc nhóm chủ lực quốc gia, cấp tỉnh, không nổi trội và đặc sắc', en: 'Common product of national or provincial key groups, neither outstanding nor distinctive' } },
  ],
  options: [
    { box: 1, points: 0, label: { vi: 'Được trồng phổ biến ở nhiều tỉnh, thành phố', en: 'Commonly grown in many provinces and cities' } },
    { box: 2, points: 1, label: { vi: 'Trồng phổ biến nhiều tỉnh, nổi trội do đất, thời tiết, kỹ thuật bản địa', en: 'Common in many provinces, superior by soil, weather, native technique' } },
    { box: 3, points: 3, label: { vi: 'Trồng nhiều nơi, đặc trưng của tỉnh, nổi trội', en: 'Grown in many places, typical of the province, superior' } },
    { box: 4, points: 4, minStar: 4, label: { vi: 'Đặc sản truyền thống chỉ có ở huyện, đặc sắc, gắn nguồn gốc địa lý', en: 'Traditional speciality of the district only, distinctive, geographical origin' } },
  ],
} as const satisfies SharedCriterion;

/** Sheets 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 18, 19, 20. */
export const packaging = {
  kind: 'criterion',
  name: { vi: 'Đóng gói, bao bì sản phẩm', en: 'Packing, packaging' },
  options: [
    { box: 1, points: 0, label: { vi: 'Đóng gói thông thường, không bao bì', en: 'Plain packing, no packaging' } },
    { box: 2, points: 1, label: { vi: 'Đóng gói thông thường, bao bì đơn giản', en: 'Plain packing, simple packaging' } },
    { box: 3, points: 2, label: { vi: 'Đóng gói sáng tạo, bao bì đẹp', en: 'Creative packing, attractive packaging' } },
    { box: 4, points: 3, minStar: 5, label: { vi: 'Đóng gói sáng tạo, tiện lợi, bao bì đẹp, sang trọng', en: 'Creative, convenient, attractive, elegant packaging' } },
  ],
} as const satisfies SharedCriterion;

/** Sheets 1, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20. */
export const styleAndLabelling = {
  kind: 'criterion',
  name: { vi: 'Phong cách, ghi nhãn hàng hóa', en: 'Style, label' },
  options: labellingWithTraceabilityBoxes,
} as const satisfies SharedCriterion;

/** Every sheet. */
export const communityStrength = {
  kind: 'group',
  name: { vi: 'Sức mạnh cộng đồng', en: 'Community strength' },
} as const satisfies SharedCriterion;

/** Every sheet. */
export const legalRepresentative = {
  kind: 'criterion',
  name: { vi: 'Đại diện pháp luật của chủ thể là nữ/đồng bào dân tộc thiểu số', en: 'Legal representative is a woman/ethnic minority' },
  options: [
    { box: 1, points: 0, label: { vi: 'Không phải nữ/dân tộc thiểu số', en: 'Not a woman/ethnic minority' } },
    { box: 2, points: 1, label: { vi: 'Là nữ/dân tộc thiểu số', en: 'A woman/ethnic minority' } },
  ],
} as const satisfies SharedCriterion;

/** Every sheet. */
export const localLabour = {
  kind: 'criterion',
  name: { vi: 'Sử dụng lao động địa phương', en: 'Local labour' },
  options: [
    { box: 1, points: 1, label: { vi: 'Từ 50% đến 75% lao động trong huyện', en: '50% to 75% of workers from the district' } },
    { box: 2, points: 3, label: { vi: '≥ 75% lao động trong huyện', en: '≥ 75% of workers from the district' } },
  ],
} as const satisfies SharedCriterion;

/** 25 sheets; not 26. */
export const businessGrowth = {
  kind: 'criterion',
  name: { vi: 'Tăng trưởng sản xuất kinh doanh', en: 'Growth' },
  options: [
    { box: 1, points: 1, label: { vi: 'HTX xếp loại trung bình; khác: lợi nhuận hơn năm trước', en: 'Cooperative rated average; others: profit up year on year' } },
    { box: 2, points: 2, minStar: 4, label: { vi: 'HTX xếp loại khá; khác: lợi nhuận tăng 2 năm liên tiếp', en: 'Cooperative rated fairly good; others: profit up 2 years running' } },
  ],
} as const satisfies SharedCriterion;

/** Every sheet. */
export const accounting = {
  kind: 'criterion',
  name: { vi: 'Kế toán', en: 'Accounting' },
  options: [
    { box: 1, points: 0, label: { vi: 'Không có hoạt động kế toán theo quy định', en: 'No accounting as required' } },
    { box: 2, points: 1, label: { vi: 'Có tổ chức kế toán theo quy định', en: 'Accounting organised as required' } },
  ],
} as const satisfies SharedCriterion;

/** 25 sheets; not 26. */
export const intellectualProperty = {
  kind: 'criterion',
  name: { vi: 'Sở hữu trí tuệ', en: 'Intellectual property' },
  minStarOnHeading: 4,
  options: [
    { box: 1, points: 1, label: { vi: 'Nhãn hiệu có giấy chứng nhận đăng ký', en: 'Certified trade mark' } },
    { box: 2, points: 2, label: { vi: 'Nhãn hiệu có giấy chứng nhận đăng ký; chỉ dẫn nguồn gốc địa lý cộng đồng (bắt buộc nếu đã bảo hộ)', en: 'Certified trade mark; community\'s sign of geographical origin (compulsory if protected)' } },
  ],
} as const satisfies SharedCriterion;

/** Sheets 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25. */
export const productionCapacity = {
  kind: 'criterion',
  name: { vi: 'Năng lực sản xuất để đáp ứng yêu cầu phân phối', en: 'Production capacity' },
  notes: [
    { kind: 'note', text: { vi: 'Đáp ứng số lượng/quy mô thị trường, so với trung bình cùng loại tại địa phương', en: 'Meets market quantity/scale, against the local average of its kind' } },
  ],
  options: capacityWithExportBoxes,
} as const satisfies SharedCriterion;

/** Sheets 2, 3, 4. */
export const chainLinkageOutput = {
  kind: 'criterion',
  name: { vi: 'Liên kết chuỗi trong sản xuất', en: 'Chain linkage' },
  options: rawMaterialLinkageBoxes,
} as const satisfies SharedCriterion;

/** Sheets 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 23, 24, 25. */
export const organisationType = {
  kind: 'criterion',
  name: { vi: 'Loại hình tổ chức sản xuất - kinh doanh', en: 'Organisation type' },
  options: [
    { box: 1, points: 1, label: { vi: 'Hộ đăng ký kinh doanh, trang trại, tổ hợp tác, công ty TNHH 1 thành viên, doanh nghiệp tư nhân', en: 'Registered household, farm, cooperative group, 1-member LLC, private enterprise' } },
    { box: 2, points: 2, label: { vi: 'Công ty TNHH từ hai thành viên; cổ phần có vốn cộng đồng <51%', en: 'LLC of two or more; joint-stock, community capital <51%' } },
    { box: 3, points: 3, label: { vi: 'HTX theo Luật HTX 2012; cổ phần có vốn cộng đồng ≥ 51%', en: 'Cooperative (2012 law); joint-stock, community capital ≥ 51%' } },
  ],
} as const satisfies SharedCriterion;

/** Sheets 3, 4, 5, 6. */
export const styleAndLabellingWithScopeNote = {
  kind: 'criterion',
  name: { vi: 'Phong cách, ghi nhãn hàng hóa', en: 'Style, label' },
  notes: [
    { kind: 'note', text: { vi: 'Gồm hình ảnh, màu sắc, ghi nhãn sản phẩm...', en: 'Covers images, colour, product labelling...' } },
  ],
  options: labellingWithTraceabilityBoxes,
} as const satisfies SharedCriterion;

/** Sheets 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22. */
export const chainLinkageInput = {
  kind: 'criterion',
  name: { vi: 'Liên kết chuỗi trong sản xuất', en: 'Chain linkage' },
  options: [
    { box: 1, points: 0, label: { vi: 'Không liên kết, hoặc không rõ', en: 'No or unclear linkage' } },
    { box: 2, points: 1, label: { vi: 'Hợp đồng liên kết từ 50% đến dưới 75% nguyên liệu', en: 'Linkage contracts for 50% to under 75% of raw material' } },
    { box: 3, points: 2, minStar: 4, label: { vi: 'Hợp đồng liên kết trên 75% nguyên liệu', en: 'Linkage contracts for over 75% of raw material' } },
    { box: 4, points: 3, minStar: 5, label: { vi: 'Hợp đồng liên kết trên 75% nguyên liệu, ổn định từ 12 tháng', en: 'Linkage contracts for over 75% of raw material, stable 12+ months' } },
  ],
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

/** Sheets 7, 8, 9, 10, 14, 15, 16, 17, 18, 19, 20, 21, 22. */
export const originIngredientsLowMark = {
  kind: 'criterion',
  name: { vi: 'Nguồn nguyên liệu', en: 'Raw material' },
  options: provincialMaterialFirstMarkedBoxes,
} as const satisfies SharedCriterion;

/** Sheets 7, 8, 9, 10, 11, 12, 13, 18, 19, 20. */
export const productIdeaProcessed = {
  kind: 'criterion',
  name: { vi: 'Nguồn gốc ý tưởng sản phẩm', en: 'Product idea origin' },
  options: specialityOfDistrictBoxes,
} as const satisfies SharedCriterion;

/** Sheets 11, 12, 13. */
export const originIngredientsMiddleMark = {
  kind: 'criterion',
  name: { vi: 'Nguồn nguyên liệu', en: 'Raw material' },
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

/** Sheets 14, 15, 16, 17. */
export const productIdeaBeverages = {
  kind: 'criterion',
  name: { vi: 'Nguồn gốc ý tưởng sản phẩm', en: 'Product idea origin' },
  options: [
    { box: 1, points: 0, label: { vi: 'Phổ biến nhiều tỉnh', en: 'Common in many provinces' } },
    { box: 2, points: 1, label: { vi: 'Phổ biến nhiều tỉnh, nổi trội do nguyên liệu, kỹ thuật truyền thống', en: 'Common in many provinces, superior by raw material, traditional technique' } },
    { box: 3, points: 3, label: { vi: 'Sản xuất nhiều nơi, đặc trưng của tỉnh, nổi trội', en: 'Made in many places, typical of the province, superior' } },
    { box: 4, points: 4, minStar: 4, label: { vi: 'Đặc sản truyền thống chỉ có ở huyện, đặc sắc, gắn nguồn gốc địa lý', en: 'Traditional speciality of the district only, distinctive, geographical origin' } },
  ],
} as const satisfies SharedCriterion;

/** Sheets 16, 17. */
export const packagingEcoFriendly = {
  kind: 'criterion',
  name: { vi: 'Đóng gói, bao bì sản phẩm', en: 'Packing, packaging' },
  options: [
    { box: 1, points: 0, label: { vi: 'Đóng gói thông thường, không bao bì', en: 'Plain packing, no packaging' } },
    { box: 2, points: 1, label: { vi: 'Đóng gói thông thường, bao bì đơn giản', en: 'Plain packing, simple packaging' } },
    { box: 3, points: 2, label: { vi: 'Đóng gói sáng tạo, bao bì đẹp', en: 'Creative packing, attractive packaging' } },
    { box: 4, points: 3, minStar: 5, label: { vi: 'Đóng gói sáng tạo, tiện lợi, bao bì đẹp, thân thiện môi trường', en: 'Creative, convenient, attractive, eco-friendly packaging' } },
  ],
} as const satisfies SharedCriterion;

/** Sheets 17, 18, 19, 20, 21, 22. */
export const organisationTypeSpacedLessThan = {
  kind: 'criterion',
  name: { vi: 'Loại hình tổ chức sản xuất - kinh doanh', en: 'Organisation type' },
  options: [
    { box: 1, points: 1, label: { vi: 'Hộ đăng ký kinh doanh, trang trại, tổ hợp tác, công ty TNHH 1 thành viên, doanh nghiệp tư nhân', en: 'Registered household, farm, cooperative group, 1-member LLC, private enterprise' } },
    { box: 2, points: 2, label: { vi: 'Công ty TNHH từ hai thành viên; cổ phần có vốn cộng đồng < 51%', en: 'LLC of two or more; joint-stock, community capital < 51%' } },
    { box: 3, points: 3, label: { vi: 'HTX theo Luật HTX 2012; cổ phần có vốn cộng đồng ≥ 51%', en: 'Cooperative (2012 law); joint-stock, community capital ≥ 51%' } },
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

/** Sheets 21, 22. */
export const environmentalProtectionFourPoints = {
  kind: 'criterion',
  name: { vi: 'Bảo vệ môi trường trong quá trình sản xuất', en: 'Environmental protection' },
  options: [
    { box: 1, points: 1, minStar: 4, label: { vi: 'Hồ sơ, thủ tục môi trường đúng luật', en: 'Environmental files, procedures as required' } },
    { box: 2, points: 2, label: { vi: 'Hồ sơ môi trường; thu gom, xử lý chất thải', en: 'Environmental files; waste collected, treated' } },
    { box: 3, points: 4, label: { vi: 'Hồ sơ môi trường; thu gom, xử lý chất thải; bao gói thân thiện môi trường', en: 'Environmental files; waste collected, treated; green packaging' } },
  ],
} as const satisfies SharedCriterion;

/** Sheets 21, 22, 23, 24. */
export const productIdeaCrafts = {
  kind: 'criterion',
  name: { vi: 'Nguồn gốc ý tưởng sản phẩm', en: 'Product idea origin' },
  options: [
    { box: 1, points: 0, label: { vi: 'Phổ biến nhiều tỉnh', en: 'Common in many provinces' } },
    { box: 2, points: 1, label: { vi: 'Phổ biến nhiều tỉnh, nổi trội do nguyên liệu, kỹ thuật truyền thống', en: 'Common in many provinces, superior by raw material, traditional technique' } },
    { box: 3, points: 3, label: { vi: 'Nhiều nơi, đặc trưng của tỉnh, nổi trội; hoặc sản phẩm mới từ nguyên liệu đặc trưng địa phương', en: 'Many places, typical of the province, superior; or new product of typical local material' } },
    { box: 4, points: 5, minStar: 4, label: { vi: 'Đặc sản truyền thống chỉ có ở huyện, đặc sắc, gắn nguồn gốc địa lý; hoặc sản phẩm mới từ nguyên liệu đặc trưng địa phương, bán ổn định từ 36 tháng', en: 'Traditional speciality, district only, distinctive, geographical origin; or new product of typical local material, sales stable 36+ months' } },
  ],
} as const satisfies SharedCriterion;

/** Sheets 21, 22, 23. */
export const packagingAndLabelling = {
  kind: 'criterion',
  name: { vi: 'Bao bì, ghi nhãn sản phẩm', en: 'Packaging and product labelling' },
  options: [
    { box: 1, points: 0, label: { vi: 'Bao bì đơn giản, ghi nhãn chưa đầy đủ', en: 'Simple packaging, labelling incomplete' } },
    { box: 2, points: 1, label: { vi: 'Bao bì đơn giản, thông tin nhãn đầy đủ', en: 'Simple packaging, complete label information' } },
    { box: 3, points: 3, minStar: 4, label: { vi: 'Bao bì, nhãn đẹp, có câu chuyện sản phẩm', en: 'Attractive packaging, label, with product story' } },
    { box: 4, points: 4, minStar: 5, label: { vi: 'Bao bì, nhãn đẹp, có câu chuyện sản phẩm; truy xuất điện tử', en: 'Attractive packaging, label, with product story; electronic traceability' } },
  ],
} as const satisfies SharedCriterion;

/** Sheets 23, 24. */
export const originOrnamentalPlants = {
  kind: 'criterion',
  name: { vi: 'Nguồn gốc sản phẩm', en: 'Product origin' },
  options: grownInCommuneBoxes,
} as const satisfies SharedCriterion;

/** Sheets 23, 24, 25. */
export const chainLinkageOutputUnmarked = {
  kind: 'criterion',
  name: { vi: 'Liên kết chuỗi trong sản xuất', en: 'Chain linkage' },
  options: [
    { box: 1, points: 0, label: { vi: 'Không liên kết, hoặc không rõ', en: 'No or unclear linkage' } },
    { box: 2, points: 1, label: { vi: 'Hợp đồng liên kết từ 50% đến dưới 75% sản lượng', en: 'Contracts for 50% to under 75% of output' } },
    { box: 3, points: 2, label: { vi: 'Hợp đồng liên kết trên 75% sản lượng', en: 'Contracts for over 75% of output' } },
    { box: 4, points: 3, label: { vi: 'Hợp đồng liên kết trên 75% sản lượng, ổn định từ 12 tháng', en: 'Contracts for over 75% of output, stable 12+ months' } },
  ],
} as const satisfies SharedCriterion;

/** Sheets 24, 25. */
export const styleAndProductTags = {
  kind: 'criterion',
  name: { vi: 'Phong cách, ghi nhãn sản phẩm (tem, nhãn gắn trên sản phẩm)', en: 'Style and product labelling (attached stamps, labels)' },
  options: [
    { box: 1, points: 0, label: { vi: 'Thông tin/thuyết minh sản phẩm chưa đầy đủ', en: 'Incomplete product information/description' } },
    { box: 2, points: 1, label: { vi: 'Thông tin/thuyết minh sản phẩm chưa đầy đủ', en: 'Incomplete product information/description' } },
    { box: 3, points: 3, minStar: 4, label: { vi: 'Thông tin đầy đủ, có câu chuyện sản phẩm', en: 'Information complete, with product story' } },
    { box: 4, points: 4, minStar: 5, label: { vi: 'Thông tin đầy đủ, ấn tượng, có câu chuyện; truy xuất điện tử', en: 'Information complete, impressive, with story; electronic traceability' } },
  ],
} as const satisfies SharedCriterion;
