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
    { box: 1, points: 1, label: { vi: 'Sơ chế thủ công (rửa, làm sạch, phân loại, đóng gói...)', en: 'Manual primary processing (washing, cleaning, sorting, packing...)' } },
    { box: 2, points: 2, label: { vi: 'Dùng máy móc trong sơ chế, đóng gói', en: 'Machinery used in primary processing and packing' } },
    { box: 3, points: 3, minStar: 5, label: { vi: 'Công nghệ tiên tiến trong sơ chế, bảo quản (nâng chất lượng/kéo dài bảo quản, giữ ổn định...)', en: 'Advanced technology in primary processing, preservation (better quality/longer, stable storage...)' } },
  ],
} as const satisfies SharedCriterion;

/** Sheets 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 23, 24, 25. */
export const environmentalProtection = {
  kind: 'criterion',
  name: { vi: 'Bảo vệ môi trường trong quá trình sản xuất', en: 'Environmental protection in production' },
  options: [
    { box: 1, points: 1, minStar: 4, label: { vi: 'Có hồ sơ, thủ tục môi trường theo pháp luật và các quy định khác về BVMT', en: 'Environmental files and procedures under the law and other environmental rules' } },
    { box: 2, points: 2, label: { vi: 'Có hồ sơ, thủ tục môi trường + minh chứng công trình thu gom, xử lý chất thải theo quy định', en: 'Environmental files and procedures + proof of required waste collection and treatment works' } },
    { box: 3, points: 3, label: { vi: 'Hồ sơ, thủ tục môi trường + minh chứng công trình thu gom, xử lý chất thải + bao gói thân thiện', en: 'Environmental files + proof of required waste collection/treatment works + proof of eco-friendly packaging' } },
  ],
} as const satisfies SharedCriterion;

/** Sheets 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23. */
export const sustainableTechnology = {
  kind: 'criterion',
  name: { vi: 'Sử dụng công nghệ theo hướng bền vững trong sản xuất', en: 'Sustainable technology in production' },
  options: [
    { box: 1, points: 0, label: { vi: 'Không dùng công nghệ theo hướng bền vững', en: 'No sustainability-oriented technology used' } },
    { box: 2, points: 1, label: { vi: 'Công nghệ bền vững môi trường (tiết kiệm nguyên, nhiên liệu; xử lý/tái chế chất thải, phụ phẩm)', en: 'Sustainable technology applied (saving materials, fuel; treating/recycling waste, reusing by-products...)' } },
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
  name: { vi: 'Nguồn gốc ý tưởng sản phẩm', en: 'Origin of product idea' },
  notes: [
    { kind: 'not-assessed', ground: 'common-key-product', text: { vi: 'Không đánh giá sản phẩm phổ biến thuộc nhóm chủ lực quốc gia, cấp tỉnh mà không nổi trội và đặc sắc', en: 'Common products of national or provincial key groups are not assessed unless outstanding and distinctive' } },
  ],
  options: [
    { box: 1, points: 0, label: { vi: 'Được trồng phổ biến ở nhiều tỉnh, thành phố', en: 'Commonly grown in many provinces and cities' } },
    { box: 2, points: 1, label: { vi: 'Trồng phổ biến nhiều tỉnh; chất lượng nổi trội, khác biệt do đất, thời tiết, kỹ thuật bản địa', en: 'Commonly grown in many provinces, but superior, distinct quality due to land, weather, native technique' } },
    { box: 3, points: 3, label: { vi: 'Trồng nhiều nơi trên địa bàn, đặc trưng của tỉnh, chất lượng nổi trội', en: 'Grown in many places locally, typical of the province, superior quality' } },
    { box: 4, points: 4, minStar: 4, label: { vi: 'Đặc sản, truyền thống chỉ có ở huyện, chất lượng đặc sắc, bán gắn chỉ dẫn nguồn gốc địa lý', en: 'Traditional specialty made only in the district, distinctive, sold with geographical origin indication' } },
  ],
} as const satisfies SharedCriterion;

/** Sheets 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 18, 19, 20. */
export const packaging = {
  kind: 'criterion',
  name: { vi: 'Đóng gói, bao bì sản phẩm', en: 'Product packing and packaging' },
  options: [
    { box: 1, points: 0, label: { vi: 'Đóng gói thông thường, không bao bì', en: 'Ordinary packing, no packaging' } },
    { box: 2, points: 1, label: { vi: 'Đóng gói thông thường, bao bì đơn giản', en: 'Ordinary packing, simple packaging' } },
    { box: 3, points: 2, label: { vi: 'Đóng gói sáng tạo, bao bì đẹp', en: 'Creative packing, attractive packaging' } },
    { box: 4, points: 3, minStar: 5, label: { vi: 'Đóng gói sáng tạo, tiện lợi; bao bì đẹp và sang trọng', en: 'Creative, convenient packing, attractive and elegant packaging' } },
  ],
} as const satisfies SharedCriterion;

/** Sheets 1, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20. */
export const styleAndLabelling = {
  kind: 'criterion',
  name: { vi: 'Phong cách, ghi nhãn hàng hóa', en: 'Style and goods labelling' },
  options: labellingWithTraceabilityBoxes,
} as const satisfies SharedCriterion;

/** Every sheet. */
export const communityStrength = {
  kind: 'group',
  name: { vi: 'Sức mạnh cộng đồng', en: 'Community strength' },
} as const satisfies SharedCriterion;

/** 25 sheets; not 17. */
export const legalRepresentative = {
  kind: 'criterion',
  name: { vi: 'Đại diện pháp luật của chủ thể là nữ/đồng bào dân tộc thiểu số', en: 'Female or ethnic-minority legal representative of holder' },
  options: [
    { box: 1, points: 0, label: { vi: 'Đại diện pháp luật không phải nữ/dân tộc thiểu số', en: 'Legal representative is not a woman/ethnic minority' } },
    { box: 2, points: 1, label: { vi: 'Đại diện pháp luật là nữ/dân tộc thiểu số', en: 'Legal representative is a woman/ethnic minority' } },
  ],
} as const satisfies SharedCriterion;

/** Every sheet. */
export const localLabour = {
  kind: 'criterion',
  name: { vi: 'Sử dụng lao động địa phương', en: 'Use of local labour' },
  options: [
    { box: 1, points: 1, label: { vi: 'Từ 50% đến 75% lao động là người trong huyện', en: 'From 50% to 75% of workers are from the district' } },
    { box: 2, points: 3, label: { vi: '≥ 75% lao động là người trong huyện', en: '≥ 75% of workers are from the district' } },
  ],
} as const satisfies SharedCriterion;

/** 25 sheets; not 26. */
export const businessGrowth = {
  kind: 'criterion',
  name: { vi: 'Tăng trưởng sản xuất kinh doanh', en: 'Production and business growth' },
  options: [
    { box: 1, points: 1, label: { vi: 'HTX xếp loại trung bình; loại hình khác: lợi nhuận tăng trưởng dương so với năm trước liền kề', en: 'Cooperative rated average; other types: profit growth positive over the previous year' } },
    { box: 2, points: 2, minStar: 4, label: { vi: 'HTX xếp loại khá; loại hình khác: lợi nhuận tăng trưởng dương 2 năm liên tiếp', en: 'Cooperative rated fairly good; other types: profit growth positive 2 years running' } },
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
    { box: 1, points: 1, label: { vi: 'Nhãn hiệu của chủ thể được cấp giấy chứng nhận đăng ký', en: 'Holder\'s certified trade mark used on product' } },
    { box: 2, points: 2, label: { vi: 'Nhãn hiệu có giấy chứng nhận đăng ký và có chỉ dẫn nguồn gốc địa lý gắn với cộng đồng (bắt buộc nếu đã bảo hộ chỉ dẫn địa lý, nhãn hiệu chứng nhận, tập thể)', en: 'Certified trade mark and sign of geographical origin tied to the community (compulsory where a GI, certification or collective mark is protected)' } },
  ],
} as const satisfies SharedCriterion;

/** Sheets 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25. */
export const productionCapacity = {
  kind: 'criterion',
  name: { vi: 'Năng lực sản xuất để đáp ứng yêu cầu phân phối', en: 'Production capacity to meet distribution requirements' },
  notes: [
    { kind: 'note', text: { vi: 'Khả năng đáp ứng số lượng/quy mô thị trường cần, so với quy mô trung bình cùng đối tượng sản xuất tại địa phương', en: 'Ability to meet market quantity/scale, against the local average scale for the same type of production' } },
  ],
  options: capacityWithExportBoxes,
} as const satisfies SharedCriterion;

/** Sheets 2, 3, 4. */
export const chainLinkageOutput = {
  kind: 'criterion',
  name: { vi: 'Liên kết chuỗi trong sản xuất', en: 'Chain linkage in production' },
  options: rawMaterialLinkageBoxes,
} as const satisfies SharedCriterion;

/** Sheets 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 24, 25. */
export const organisationType = {
  kind: 'criterion',
  name: { vi: 'Loại hình tổ chức sản xuất - kinh doanh', en: 'Type of production and business organisation' },
  options: [
    { box: 1, points: 1, label: { vi: 'Hộ có đăng ký kinh doanh, trang trại, tổ hợp tác (tổ trưởng có giấy đăng ký kinh doanh), công ty TNHH 1 thành viên, doanh nghiệp tư nhân', en: 'Registered household, farm, co-op group (leader registered), 1-member limited company, private enterprise' } },
    { box: 2, points: 2, label: { vi: 'Công ty TNHH hai thành viên trở lên; công ty cổ phần có vốn cộng đồng địa phương <51%', en: 'Limited company with two or more members; joint-stock company with local community capital <51%' } },
    { box: 3, points: 3, label: { vi: 'HTX theo Luật HTX 2012, hoặc công ty cổ phần có vốn cộng đồng địa phương ≥ 51%', en: 'Cooperative under the Cooperative Law 2012, or joint-stock company with local community capital ≥ 51%' } },
  ],
} as const satisfies SharedCriterion;

/** Sheets 3, 4, 5, 6. */
export const styleAndLabellingWithScopeNote = {
  kind: 'criterion',
  name: { vi: 'Phong cách, ghi nhãn hàng hóa', en: 'Style and goods labelling' },
  notes: [
    { kind: 'note', text: { vi: 'Gồm hình ảnh, màu sắc, ghi nhãn sản phẩm...', en: 'Covers images, colour, product labelling...' } },
  ],
  options: labellingWithTraceabilityBoxes,
} as const satisfies SharedCriterion;

/** Sheets 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19. */
export const chainLinkageInput = {
  kind: 'criterion',
  name: { vi: 'Liên kết chuỗi trong sản xuất', en: 'Chain linkage in production' },
  options: [
    { box: 1, points: 0, label: { vi: 'Không liên kết, hoặc có nhưng không rõ ràng', en: 'No linkage, or linkage unclear' } },
    { box: 2, points: 1, label: { vi: 'Hợp đồng liên kết sản xuất từ 50% đến dưới 75% nguyên liệu đầu vào chế biến', en: 'Production linkage contracts for 50% to under 75% of processing raw material' } },
    { box: 3, points: 2, minStar: 4, label: { vi: 'Hợp đồng liên kết trên 75% nguyên liệu đầu vào chế biến', en: 'Linkage contracts for over 75% of processing raw material' } },
    { box: 4, points: 3, minStar: 5, label: { vi: 'Hợp đồng liên kết trên 75% nguyên liệu đầu vào chế biến, thực hiện ổn định từ 12 tháng trở lên', en: 'Linkage contracts for over 75% of processing raw material, performed stably for 12 months or more' } },
  ],
} as const satisfies SharedCriterion;

/** Sheets 6, 7, 8, 9, 10. */
export const valueAddedProcessing = {
  kind: 'criterion',
  name: { vi: 'Gia tăng giá trị', en: 'Value added' },
  options: [
    { box: 1, points: 1, label: { vi: 'Chế biến đơn giản', en: 'Simple processing' } },
    { box: 2, points: 2, label: { vi: 'Chế biến', en: 'Processing' } },
    { box: 3, points: 3, label: { vi: 'Chế biến sâu từ vùng nguyên liệu địa phương (chất lượng cao theo nhu cầu thị trường)', en: 'Deep processing from local raw material area (high-quality product to market demand)' } },
  ],
} as const satisfies SharedCriterion;

/** Sheets 7, 8, 9, 10, 14, 15, 16, 17, 18, 19, 21, 22. */
export const originIngredientsLowMark = {
  kind: 'criterion',
  name: { vi: 'Nguồn nguyên liệu', en: 'Raw material source' },
  options: provincialMaterialFirstMarkedBoxes,
} as const satisfies SharedCriterion;

/** Sheets 7, 8, 9, 10, 11, 12, 13, 18, 19. */
export const productIdeaProcessed = {
  kind: 'criterion',
  name: { vi: 'Nguồn gốc ý tưởng sản phẩm', en: 'Origin of product idea' },
  options: specialityOfDistrictBoxes,
} as const satisfies SharedCriterion;

/** Sheets 11, 12, 13. */
export const originIngredientsMiddleMark = {
  kind: 'criterion',
  name: { vi: 'Nguồn nguyên liệu', en: 'Raw material source' },
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
    { box: 4, points: 3, label: { vi: 'Chế biến sâu từ vùng nguyên liệu địa phương (chất lượng cao theo nhu cầu thị trường)', en: 'Deep processing from local raw material area (high-quality product to market demand)' } },
  ],
} as const satisfies SharedCriterion;

/** Sheets 14, 15, 17. */
export const valueAddedDrinks = {
  kind: 'criterion',
  name: { vi: 'Gia tăng giá trị', en: 'Value added' },
  options: [
    { box: 1, points: 1, label: { vi: 'Chế biến thông thường', en: 'Ordinary processing' } },
    { box: 2, points: 2, label: { vi: 'Kỹ thuật thủ công để nâng cao chất lượng', en: 'Manual techniques used to raise product quality' } },
    { box: 3, points: 3, label: { vi: 'Áp dụng công nghệ để nâng cao chất lượng', en: 'Technology applied to raise product quality' } },
  ],
} as const satisfies SharedCriterion;

/** Sheets 14, 15, 16, 17. */
export const productIdeaBeverages = {
  kind: 'criterion',
  name: { vi: 'Nguồn gốc ý tưởng sản phẩm', en: 'Origin of product idea' },
  options: [
    { box: 1, points: 0, label: { vi: 'Sản xuất phổ biến ở nhiều tỉnh, thành phố', en: 'Commonly produced in many provinces and cities' } },
    { box: 2, points: 1, label: { vi: 'Sản xuất phổ biến nhiều tỉnh; chất lượng nổi trội, khác biệt do nguyên liệu, kỹ thuật truyền thống', en: 'Commonly made in many provinces, but superior, distinct quality from raw material, traditional technique' } },
    { box: 3, points: 3, label: { vi: 'Sản xuất nhiều nơi trên địa bàn, đặc trưng của tỉnh, chất lượng nổi trội', en: 'Produced in many places locally, typical of the province, superior quality' } },
    { box: 4, points: 4, minStar: 4, label: { vi: 'Đặc sản, truyền thống chỉ có ở huyện, chất lượng đặc sắc, bán gắn chỉ dẫn nguồn gốc địa lý', en: 'Traditional specialty made only in the district, distinctive, sold with geographical origin indication' } },
  ],
} as const satisfies SharedCriterion;

/** Sheets 16, 17. */
export const packagingEcoFriendly = {
  kind: 'criterion',
  name: { vi: 'Đóng gói, bao bì sản phẩm', en: 'Product packing and packaging' },
  options: [
    { box: 1, points: 0, label: { vi: 'Đóng gói thông thường, không bao bì', en: 'Ordinary packing, no packaging' } },
    { box: 2, points: 1, label: { vi: 'Đóng gói thông thường, bao bì đơn giản', en: 'Ordinary packing, simple packaging' } },
    { box: 3, points: 2, label: { vi: 'Đóng gói sáng tạo, bao bì đẹp', en: 'Creative packing, attractive packaging' } },
    { box: 4, points: 3, minStar: 5, label: { vi: 'Đóng gói sáng tạo, tiện lợi; bao bì đẹp, thân thiện môi trường', en: 'Creative, convenient packing; attractive, eco-friendly packaging' } },
  ],
} as const satisfies SharedCriterion;

/** Sheets 17, 18, 19, 20, 21, 22. */
export const organisationTypeSpacedLessThan = {
  kind: 'criterion',
  name: { vi: 'Loại hình tổ chức sản xuất - kinh doanh', en: 'Type of production and business organisation' },
  options: [
    { box: 1, points: 1, label: { vi: 'Hộ có đăng ký kinh doanh, trang trại, tổ hợp tác (tổ trưởng có giấy đăng ký kinh doanh), công ty TNHH 1 thành viên, doanh nghiệp tư nhân', en: 'Registered household, farm, co-op group (leader registered), 1-member limited company, private enterprise' } },
    { box: 2, points: 2, label: { vi: 'Công ty TNHH từ hai thành viên, công ty cổ phần có vốn cộng đồng địa phương < 51%', en: 'Limited company (two or more members); joint-stock company with local community capital < 51%' } },
    { box: 3, points: 3, label: { vi: 'HTX theo Luật HTX 2012, hoặc công ty cổ phần có vốn cộng đồng địa phương ≥ 51%', en: 'Cooperative under the Cooperative Law 2012, or joint-stock company with local community capital ≥ 51%' } },
  ],
} as const satisfies SharedCriterion;

/** Sheets 21, 22. */
export const valueAddedCrafts = {
  kind: 'criterion',
  name: { vi: 'Gia tăng giá trị', en: 'Value added' },
  options: [
    { box: 1, points: 1, label: { vi: 'Phân loại, chế tác giản đơn', en: 'Sorting, simple crafting' } },
    { box: 2, points: 2, label: { vi: 'Chế tác/tạo dựng bằng kỹ năng nghề truyền thống', en: 'Crafted/built with traditional craft skills' } },
    { box: 3, points: 3, label: { vi: 'Công nghệ phù hợp gắn kỹ năng nghề truyền thống, sản phẩm tinh xảo, chất lượng cao hơn', en: 'Suitable technology with traditional craft skills, giving finer, higher-quality products' } },
  ],
} as const satisfies SharedCriterion;

/** Sheets 21, 22. */
export const chainLinkageInputMisprint = {
  kind: 'criterion',
  name: { vi: 'Liên kết chuỗi trong sản xuất', en: 'Chain linkage in production' },
  options: [
    { box: 1, points: 0, label: { vi: 'Không liên kết, hoặc có nhưng không rõ ràng', en: 'No linkage, or linkage unclear' } },
    { box: 2, points: 1, label: { vi: 'Hợp đồng liên kết sản xuất từ 50% đến dưới 75% nguyên liệu đầu vào chế biến', en: 'Production linkage contracts for 50% to under 75% of processing raw material' } },
    { box: 3, points: 2, minStar: 4, label: { vi: 'Hợp đồng liên kết trên 75% nguyên liệu đầu vào chế biến', en: 'Linkage contracts for over 75% of processing raw material' } },
    { box: 4, points: 3, minStar: 5, label: { vi: 'Hợp đồng liên kết trên 75% nguyên liệu đầu vào, thực hiện ấn định từ 12 tháng trở lên', en: 'Linkage contracts for over 75% of raw material input, carried out for a set 12 months or more' } },
  ],
} as const satisfies SharedCriterion;

/** Sheets 21, 22. */
export const environmentalProtectionFourPoints = {
  kind: 'criterion',
  name: { vi: 'Bảo vệ môi trường trong quá trình sản xuất', en: 'Environmental protection in production' },
  options: [
    { box: 1, points: 1, minStar: 4, label: { vi: 'Có hồ sơ, thủ tục môi trường theo pháp luật và các quy định khác về BVMT', en: 'Environmental files and procedures under the law and other environmental rules' } },
    { box: 2, points: 2, label: { vi: 'Có hồ sơ, thủ tục môi trường + minh chứng công trình thu gom, xử lý chất thải theo quy định', en: 'Environmental files and procedures + proof of required waste collection and treatment works' } },
    { box: 3, points: 4, label: { vi: 'Hồ sơ, thủ tục môi trường + minh chứng công trình thu gom, xử lý chất thải + bao gói thân thiện', en: 'Environmental files + proof of required waste collection/treatment works + proof of eco-friendly packaging' } },
  ],
} as const satisfies SharedCriterion;

/** Sheets 21, 22. */
export const productIdeaCrafts = {
  kind: 'criterion',
  name: { vi: 'Nguồn gốc ý tưởng sản phẩm', en: 'Origin of product idea' },
  options: [
    { box: 1, points: 0, label: { vi: 'Sản xuất phổ biến ở nhiều tỉnh, thành phố', en: 'Commonly produced in many provinces and cities' } },
    { box: 2, points: 1, label: { vi: 'Sản xuất phổ biến nhiều tỉnh; chất lượng nổi trội, khác biệt do nguyên liệu, kỹ thuật truyền thống', en: 'Commonly made in many provinces, but superior, distinct quality from raw material, traditional technique' } },
    { box: 3, points: 3, label: { vi: 'Làm ở nhiều nơi, đặc trưng của tỉnh, nổi trội/sản phẩm mới từ nguyên liệu đặc trưng địa phương', en: 'Made in many local places, typical of the province, superior; or new from distinctive local raw material' } },
    { box: 4, points: 5, minStar: 4, label: { vi: 'Đặc sản truyền thống chỉ có ở huyện, gắn nguồn gốc địa lý; hoặc sản phẩm mới từ nguyên liệu đặc trưng địa phương, thương mại ổn định ít nhất 36 tháng', en: 'Traditional speciality of the district only, tied to its origin; or new product of typical local raw material, traded steadily for at least 36 months' } },
  ],
} as const satisfies SharedCriterion;

/** Sheets 21, 22, 23. */
export const packagingAndLabelling = {
  kind: 'criterion',
  name: { vi: 'Bao bì, ghi nhãn sản phẩm', en: 'Packaging and product labelling' },
  options: [
    { box: 1, points: 0, label: { vi: 'Bao bì đơn giản, thông tin nhãn chưa đầy đủ', en: 'Simple packaging, incomplete label information' } },
    { box: 2, points: 1, label: { vi: 'Bao bì đơn giản, thông tin nhãn đầy đủ', en: 'Simple packaging, complete label information' } },
    { box: 3, points: 3, minStar: 4, label: { vi: 'Bao bì, nhãn đẹp, thể hiện câu chuyện sản phẩm', en: 'Attractive packaging and label, telling the product story' } },
    { box: 4, points: 4, minStar: 5, label: { vi: 'Bao bì, nhãn đẹp, thể hiện câu chuyện sản phẩm, có truy xuất nguồn gốc điện tử', en: 'Attractive packaging and label, telling the product story, with electronic traceability' } },
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
  name: { vi: 'Liên kết chuỗi trong sản xuất', en: 'Chain linkage in production' },
  options: [
    { box: 1, points: 0, label: { vi: 'Không liên kết, hoặc có nhưng không rõ ràng', en: 'No linkage, or linkage unclear' } },
    { box: 2, points: 1, label: { vi: 'Hợp đồng liên kết sản xuất từ 50% đến dưới 75% sản lượng tiêu thụ', en: 'Production linkage contracts for 50% to under 75% of output sold' } },
    { box: 3, points: 2, label: { vi: 'Hợp đồng liên kết trên 75% sản lượng tiêu thụ', en: 'Linkage contracts for over 75% of output sold' } },
    { box: 4, points: 3, label: { vi: 'Hợp đồng liên kết trên 75% sản lượng tiêu thụ, thực hiện ổn định từ 12 tháng trở lên', en: 'Linkage contracts for over 75% of output sold, performed stably for 12 months or more' } },
  ],
} as const satisfies SharedCriterion;

/** Sheets 23, 24. */
export const productIdeaOrnamentals = {
  kind: 'criterion',
  name: { vi: 'Nguồn gốc ý tưởng sản phẩm', en: 'Origin of product idea' },
  options: [
    { box: 1, points: 0, label: { vi: 'Sản xuất phổ biến ở nhiều tỉnh, thành phố', en: 'Commonly produced in many provinces and cities' } },
    { box: 2, points: 1, label: { vi: 'Sản xuất phổ biến nhiều tỉnh; chất lượng nổi trội, khác biệt do nguyên liệu, kỹ thuật truyền thống', en: 'Commonly made in many provinces, but superior, distinct quality from raw material, traditional technique' } },
    { box: 3, points: 3, label: { vi: 'Sản xuất nhiều nơi, đặc trưng tỉnh, chất lượng nổi trội/sản phẩm mới từ nguyên liệu đặc trưng địa phương', en: 'Made in many places, typical of province, superior/new product from characteristic local raw material' } },
    { box: 4, points: 5, minStar: 4, label: { vi: 'Đặc sản truyền thống chỉ có ở huyện, gắn nguồn gốc địa lý; hoặc sản phẩm mới từ nguyên liệu đặc trưng địa phương, thương mại ổn định ít nhất 36 tháng', en: 'Traditional speciality of the district only, tied to its origin; or new product of typical local raw material, traded steadily for at least 36 months' } },
  ],
} as const satisfies SharedCriterion;

/** Sheets 24, 25. */
export const sustainableTechnologyNoComma = {
  kind: 'criterion',
  name: { vi: 'Sử dụng công nghệ theo hướng bền vững trong sản xuất', en: 'Sustainable technology in production' },
  options: [
    { box: 1, points: 0, label: { vi: 'Không dùng công nghệ theo hướng bền vững', en: 'No sustainability-oriented technology used' } },
    { box: 2, points: 1, label: { vi: 'Công nghệ bền vững môi trường (tiết kiệm nguyên, nhiên liệu; xử lý/tái chế thải, phụ phẩm...)', en: 'Environmentally sustainable technology (saving materials/fuel; treating/recycling waste, by-products...)' } },
  ],
} as const satisfies SharedCriterion;

/** Sheets 24, 25. */
export const styleAndProductTags = {
  kind: 'criterion',
  name: { vi: 'Phong cách, ghi nhãn sản phẩm (tem, nhãn gắn trên sản phẩm)', en: 'Style and product labelling (attached stamps, labels)' },
  options: [
    { box: 1, points: 0, label: { vi: 'Thông tin/thuyết minh sản phẩm chưa đầy đủ', en: 'Incomplete product information/description' } },
    { box: 2, points: 1, label: { vi: 'Thông tin/thuyết minh sản phẩm chưa đầy đủ', en: 'Incomplete product information/description' } },
    { box: 3, points: 3, minStar: 4, label: { vi: 'Thông tin/thuyết minh đầy đủ, thể hiện câu chuyện sản phẩm', en: 'Complete information/description, telling the product story' } },
    { box: 4, points: 4, minStar: 5, label: { vi: 'Thông tin đầy đủ, ấn tượng, thể hiện câu chuyện, có truy xuất nguồn gốc điện tử', en: 'Complete, impressive information, product story, electronic traceability' } },
  ],
} as const satisfies SharedCriterion;
