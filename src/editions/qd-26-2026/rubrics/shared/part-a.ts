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
    { box: 1, points: 1, label: { vi: 'Trồng trên địa bàn cấp xã dưới 50%', en: 'Under 50% grown within the commune' } },
    { box: 2, points: 2, label: { vi: 'Từ 50% đến dưới 75% trồng trên địa bàn cấp xã', en: 'From 50% to under 75% grown in the commune' } },
    { box: 3, points: 3, label: { vi: 'Từ 75% đến 100% trồng trên địa bàn cấp xã', en: 'From 75% to 100% grown in the commune' } },
  ],
} as const satisfies SharedCriterion;

/** Sheets 1, 3, 6, 12, 13. */
export const certifiedMaterialAreaSpacedDots = {
  kind: 'criterion',
  name: { vi: 'Vùng nguyên liệu được cấp chứng nhận chất lượng', en: 'Quality-certified raw material area' },
  options: [
    { box: 1, points: 0, label: { vi: 'Không có giấy chứng nhận chất lượng', en: 'No quality certificate' } },
    { box: 2, points: 1, label: { vi: 'Chứng nhận chất lượng theo tiêu chuẩn quốc gia (VietGAP, hữu cơ…)', en: 'Quality certified to a national standard (VietGAP, organic…)' } },
    { box: 3, points: 2, label: { vi: 'Chứng nhận chất lượng theo tiêu chuẩn quốc tế (GlobalGAP, Organic…)', en: 'Quality certified to an international standard (GlobalGAP, organic…)' } },
  ],
} as const satisfies SharedCriterion;

/** Sheets 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 22, 23, 24, 25. */
export const environmentalProtection = {
  kind: 'criterion',
  name: { vi: 'Bảo vệ môi trường trong quá trình sản xuất', en: 'Environmental protection in production' },
  options: [
    { box: 1, points: 1, minStar: 4, label: { vi: 'Có hồ sơ, thủ tục môi trường theo pháp luật và các quy định khác về BVMT', en: 'Environmental files and procedures under the law and other environmental rules' } },
    { box: 2, points: 2, label: { vi: 'Có hồ sơ, thủ tục môi trường + minh chứng công trình thu gom, xử lý chất thải theo quy định', en: 'Environmental files and procedures + proof of required waste collection and treatment works' } },
    { box: 3, points: 3, label: { vi: 'Hồ sơ, thủ tục môi trường + minh chứng công trình thu gom, xử lý chất thải + bao gói thân thiện', en: 'Environmental files + proof of required waste collection/treatment works + proof of eco-friendly packaging' } },
  ],
} as const satisfies SharedCriterion;

/** Sheets 1, 2, 4, 5, 6, 7, 9, 10, 13, 14, 17, 18, 19, 20, 21, 22, 23, 24, 25. */
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

/** Sheets 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20. */
export const packaging = {
  kind: 'criterion',
  name: { vi: 'Đóng gói, bao bì sản phẩm', en: 'Product packing and packaging' },
  options: [
    { box: 1, points: 0, label: { vi: 'Đóng gói thông thường, không bao bì', en: 'Ordinary packing, no packaging' } },
    { box: 2, points: 1, label: { vi: 'Đóng gói thông thường, bao bì đơn giản', en: 'Ordinary packing, simple packaging' } },
    { box: 3, points: 2, minStar: 3, label: { vi: 'Đóng gói sáng tạo, bao bì đẹp', en: 'Creative packing, attractive packaging' } },
    { box: 4, points: 3, label: { vi: 'Đóng gói sáng tạo, tiện lợi; bao bì đẹp và sang trọng', en: 'Creative, convenient packing, attractive and elegant packaging' } },
  ],
} as const satisfies SharedCriterion;

/** Sheets 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 20. */
export const styleAndLabelling = {
  kind: 'criterion',
  name: { vi: 'Phong cách, ghi nhãn hàng hóa', en: 'Style and goods labelling' },
  options: [
    { box: 1, points: 1, minStar: 3, label: { vi: 'Có nhãn, ghi nhãn đầy đủ, đúng quy định', en: 'Has label; labelling complete and as required' } },
    { box: 2, points: 2, label: { vi: 'Ghi nhãn đầy đủ, đúng quy định, có thông điệp câu chuyện sản phẩm (hình ảnh/lời giới thiệu)', en: 'Full, compliant label conveying the product story (image or introduction)' } },
    { box: 3, points: 3, minStar: 4, label: { vi: 'Ghi nhãn đầy đủ, đúng quy định, đẹp, có thông điệp câu chuyện và mã truy xuất điện tử', en: 'Full, compliant, attractive label with product story message and electronic traceability code' } },
  ],
} as const satisfies SharedCriterion;

/** Sheets 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22. */
export const bilingualLabelling = {
  kind: 'criterion',
  name: { vi: 'Ghi nhãn hàng hóa có sử dụng song ngữ (Việt - Anh hoặc ngôn ngữ nước ngoài khác)', en: 'Bilingual goods labelling (Vietnamese-English or other foreign language)' },
  options: [
    { box: 1, points: 1, printed: null, label: { vi: 'Có nhãn song ngữ', en: 'Bilingual label' } },
  ],
} as const satisfies SharedCriterion;

/** Every sheet. */
export const communityStrength = {
  kind: 'group',
  name: { vi: 'Sức mạnh cộng đồng', en: 'Community strength' },
} as const satisfies SharedCriterion;

/** Sheets 1, 2, 4, 8, 9, 10, 11, 13, 14, 15, 16, 17, 18, 19, 20, 22, 23, 24, 25. */
export const organisationType = {
  kind: 'criterion',
  name: { vi: 'Loại hình tổ chức sản xuất - kinh doanh', en: 'Type of production and business organisation' },
  options: [
    { box: 1, points: 1, label: { vi: 'Hộ có đăng ký kinh doanh; trang trại; hoặc tổ hợp tác (có đăng ký kinh doanh)', en: 'Business-registered household; farm; or cooperative group (with business registration)' } },
    { box: 2, points: 2, label: { vi: 'Công ty TNHH; doanh nghiệp tư nhân; hoặc công ty cổ phần có vốn cộng đồng địa phương <51%', en: 'Limited company; private enterprise; or joint-stock company with <51% local community capital' } },
    { box: 3, points: 3, label: { vi: 'HTX hoạt động đúng pháp luật; hoặc công ty cổ phần có vốn cộng đồng địa phương ≥ 51%', en: 'Cooperative run according to law; or joint-stock company with ≥ 51% local community capital' } },
  ],
} as const satisfies SharedCriterion;

/** Every sheet. */
export const legalRepresentative = {
  kind: 'criterion',
  name: { vi: 'Đại diện pháp luật của chủ thể là nữ; hoặc đồng bào dân tộc thiểu số; hoặc người khuyết tật', en: 'Female, ethnic-minority or disabled legal representative of holder' },
  options: [
    { box: 1, points: 0, label: { vi: 'Đại diện pháp luật không là nữ, dân tộc thiểu số hay người khuyết tật', en: 'Legal representative is not a woman, ethnic minority or disabled person' } },
    { box: 2, points: 1, label: { vi: 'Đại diện pháp luật là nữ, dân tộc thiểu số hoặc người khuyết tật', en: 'Legal representative is a woman, ethnic minority or disabled person' } },
  ],
} as const satisfies SharedCriterion;

/** 25 sheets; not 26. */
export const localLabour = {
  kind: 'criterion',
  name: { vi: 'Sử dụng lao động địa phương', en: 'Use of local labour' },
  options: [
    { box: 1, points: 1, label: { vi: 'Lao động trên địa bàn cấp xã từ 25% đến dưới 50%', en: '25% to under 50% of workers from the commune' } },
    { box: 2, points: 2, label: { vi: 'Lao động trên địa bàn cấp xã từ 50% đến 75%', en: '50% to 75% of workers from the commune' } },
    { box: 3, points: 3, label: { vi: 'Lao động trên địa bàn cấp xã ≥ 75%', en: '≥ 75% of workers from the commune' } },
  ],
} as const satisfies SharedCriterion;

/** 25 sheets; not 26. */
export const businessGrowth = {
  kind: 'criterion',
  name: { vi: 'Tăng trưởng sản xuất kinh doanh', en: 'Production and business growth' },
  options: [
    { box: 1, points: 1, label: { vi: 'HTX loại trung bình hoặc lợi nhuận năm trước năm đánh giá tăng; loại hình khác: lợi nhuận tăng', en: 'Cooperative rated average or profit up in the year before assessment; others: profit up that year' } },
    { box: 2, points: 2, minStar: 4, label: { vi: 'HTX loại khá trở lên hoặc lợi nhuận tăng 02 năm liên tiếp; loại khác: tăng 02 năm liên tiếp', en: 'Cooperative rated fairly good or better, or profit up 02 years running before assessment; others: up 02 years' } },
  ],
} as const satisfies SharedCriterion;

/** Sheets 1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25. */
export const intellectualProperty = {
  kind: 'criterion',
  name: { vi: 'Sở hữu trí tuệ', en: 'Intellectual property' },
  options: [
    { box: 1, points: 1, minStar: 3, label: { vi: 'Đơn đăng ký nhãn hiệu được chấp nhận hoặc công bố (qua thẩm định hình thức)', en: 'Trade mark application accepted or published (passed formal examination)' } },
    { box: 2, points: 2, minStar: 4, label: { vi: 'Nhãn hiệu được cấp giấy chứng nhận; dấu hiệu nguồn gốc địa lý địa phương (đã bảo hộ: văn bản quyền dùng)', en: 'Certified trade marks; local geographical origin sign (if state-protected: written right of use)' } },
    { box: 3, points: 3, label: { vi: 'Nhãn hiệu có giấy chứng nhận đăng ký, có chỉ dẫn nguồn gốc địa lý (kèm văn bản ghi nhận quyền nếu đã bảo hộ) và có bằng kiểu dáng, sáng chế, giải pháp hữu ích hoặc quyền tác giả (trừ nhãn hiệu)', en: 'Certified marks, sign of geographical origin (with right of use where protected) and a design, invention or utility patent or copyright (not of the mark)' } },
  ],
} as const satisfies SharedCriterion;

/** Sheets 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25. */
export const productionCapacity = {
  kind: 'criterion',
  name: { vi: 'Năng lực sản xuất để đáp ứng yêu cầu phân phối', en: 'Production capacity to meet distribution requirements' },
  notes: [
    { kind: 'explanation', text: { vi: 'Khả năng đáp ứng số lượng/quy mô thị trường, so với trung bình cùng đối tượng ở địa phương về sản lượng hoặc giá trị', en: 'Ability to meet market quantity/scale, against the local average for the same production, by output or value' } },
  ],
  options: capacityUnmarkedBoxes,
} as const satisfies SharedCriterion;

/** Sheets 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20. */
export const chainLinkageOutput = {
  kind: 'criterion',
  name: { vi: 'Liên kết chuỗi trong sản xuất', en: 'Chain linkage in production' },
  options: linkageBoxes,
} as const satisfies SharedCriterion;

/** Sheets 3, 11, 12, 15, 16. */
export const sustainableTechnologyWithComma = {
  kind: 'criterion',
  name: { vi: 'Sử dụng công nghệ theo hướng bền vững trong sản xuất', en: 'Sustainable technology in production' },
  options: [
    { box: 1, points: 0, label: { vi: 'Không dùng công nghệ theo hướng bền vững', en: 'No sustainability-oriented technology used' } },
    { box: 2, points: 1, label: { vi: 'Có công nghệ bền vững môi trường (tiết kiệm, xử lý/tái chế chất thải, phụ phẩm…)', en: 'Environmentally sustainable technology (saving inputs, treating/recycling waste, by-products…)' } },
  ],
} as const satisfies SharedCriterion;

/** Sheets 3, 12, 21. */
export const organisationTypeSpacedPercent = {
  kind: 'criterion',
  name: { vi: 'Loại hình tổ chức sản xuất - kinh doanh', en: 'Type of production and business organisation' },
  options: [
    { box: 1, points: 1, label: { vi: 'Hộ có đăng ký kinh doanh; trang trại; hoặc tổ hợp tác (có đăng ký kinh doanh)', en: 'Business-registered household; farm; or cooperative group (with business registration)' } },
    { box: 2, points: 2, label: { vi: 'Công ty TNHH; doanh nghiệp tư nhân; hoặc công ty cổ phần có vốn cộng đồng địa phương <51 %', en: 'Limited company; private enterprise; or joint-stock company with <51% local community capital' } },
    { box: 3, points: 3, label: { vi: 'HTX hoạt động đúng pháp luật; hoặc công ty cổ phần có vốn cộng đồng địa phương ≥ 51%', en: 'Cooperative run according to law; or joint-stock company with ≥ 51% local community capital' } },
  ],
} as const satisfies SharedCriterion;

/** Sheets 4, 7, 10, 11. */
export const certifiedMaterialAreaBlankPoints = {
  kind: 'criterion',
  name: { vi: 'Vùng nguyên liệu được cấp chứng nhận chất lượng', en: 'Quality-certified raw material area' },
  options: [
    { box: 1, points: 0, printed: null, label: { vi: 'Không có giấy chứng nhận chất lượng', en: 'No quality certificate' } },
    { box: 2, points: 1, label: { vi: 'Chứng nhận chất lượng theo tiêu chuẩn quốc gia (VietGAP, hữu cơ…)', en: 'Quality certified to a national standard (VietGAP, organic…)' } },
    { box: 3, points: 2, label: { vi: 'Chứng nhận chất lượng theo tiêu chuẩn quốc tế (GlobalGAP, Organic…)', en: 'Quality certified to an international standard (GlobalGAP, organic…)' } },
  ],
} as const satisfies SharedCriterion;

/** Sheets 5, 6. */
export const originIngredientsMiddleMark = {
  kind: 'criterion',
  name: { vi: 'Nguồn nguyên liệu', en: 'Raw material source' },
  options: provincialMaterialSecondMarkedBoxes,
} as const satisfies SharedCriterion;

/** Sheets 5, 6. */
export const organisationTypeSpacedLessThan = {
  kind: 'criterion',
  name: { vi: 'Loại hình tổ chức sản xuất - kinh doanh', en: 'Type of production and business organisation' },
  options: [
    { box: 1, points: 1, label: { vi: 'Hộ có đăng ký kinh doanh; trang trại; hoặc tổ hợp tác (có đăng ký kinh doanh)', en: 'Business-registered household; farm; or cooperative group (with business registration)' } },
    { box: 2, points: 2, label: { vi: 'Công ty TNHH; doanh nghiệp tư nhân; hoặc công ty cổ phần có vốn cộng đồng địa phương < 51%', en: 'Limited company; private enterprise; or joint-stock company with < 51% local community capital' } },
    { box: 3, points: 3, label: { vi: 'HTX hoạt động đúng pháp luật; hoặc công ty cổ phần có vốn cộng đồng địa phương ≥ 51%', en: 'Cooperative run according to law; or joint-stock company with ≥ 51% local community capital' } },
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

/** Sheets 6, 7, 9, 10, 11, 12, 13. */
export const productIdeaProcessed = {
  kind: 'criterion',
  name: { vi: 'Nguồn gốc ý tưởng sản phẩm', en: 'Origin of product idea' },
  notes: [
    { kind: 'elimination', ground: 'copy-of-another-product', text: { vi: 'Bị loại nếu giống hệt sản phẩm của nhà sản xuất khác, chỉ đổi tên sản phẩm, nhà sản xuất', en: 'Eliminated if identical to another producer\'s product with only product and producer names changed' } },
  ],
  options: specialityOfCommuneThreePointBoxes,
} as const satisfies SharedCriterion;

/** Sheets 7, 8, 10, 18. */
export const originIngredientsLowMarkImportBan = {
  kind: 'criterion',
  name: { vi: 'Nguồn nguyên liệu', en: 'Raw material source' },
  notes: [
    { kind: 'elimination', ground: 'all-imported-or-untraceable-material', text: { vi: 'Bị loại nếu dùng toàn bộ nguyên liệu nhập khẩu hoặc không rõ nguồn gốc', en: 'Eliminated if raw materials are all imported or of unclear origin' } },
  ],
  options: [
    { box: 1, points: 1, minStar: 3, label: { vi: 'Nguyên liệu trong tỉnh dưới 50%', en: 'Under 50% of raw material from the province' } },
    { box: 2, points: 2, label: { vi: 'Nguyên liệu trong tỉnh từ 50% đến dưới 75%', en: 'From 50% to under 75% raw material from the province' } },
    { box: 3, points: 3, label: { vi: 'Nguyên liệu trong tỉnh từ 75% đến 100%', en: 'From 75% to 100% raw material from the province' } },
  ],
} as const satisfies SharedCriterion;

/** Sheets 11, 12, 13. */
export const originIngredientsMiddleMarkImportBan = {
  kind: 'criterion',
  name: { vi: 'Nguồn nguyên liệu', en: 'Raw material source' },
  notes: [
    { kind: 'elimination', ground: 'all-imported-or-untraceable-material', text: { vi: 'Bị loại nếu dùng toàn bộ nguyên liệu nhập khẩu hoặc không rõ nguồn gốc', en: 'Eliminated if raw materials are all imported or of unclear origin' } },
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
    { box: 4, points: 3, label: { vi: 'Chế biến sâu từ vùng nguyên liệu địa phương (chất lượng cao theo nhu cầu thị trường)', en: 'Deep processing from local raw material area (high-quality product to market demand)' } },
  ],
} as const satisfies SharedCriterion;

/** Sheets 14, 15, 19, 20. */
export const originIngredientsFourPointsImportBan = {
  kind: 'criterion',
  name: { vi: 'Nguồn nguyên liệu', en: 'Raw material source' },
  notes: [
    { kind: 'elimination', ground: 'all-imported-or-untraceable-material', text: { vi: 'Bị loại nếu dùng toàn bộ nguyên liệu nhập khẩu hoặc không rõ nguồn gốc', en: 'Eliminated if raw materials are all imported or of unclear origin' } },
  ],
  options: provincialMaterialFirstMarkedBoxes,
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

/** Sheets 15, 16, 17. */
export const productIdeaBeverages = {
  kind: 'criterion',
  name: { vi: 'Nguồn gốc ý tưởng sản phẩm', en: 'Origin of product idea' },
  options: specialityOfCommuneFourPointBoxes,
} as const satisfies SharedCriterion;

/** Sheets 16, 17, 21, 22. */
export const originIngredientsFourPoints = {
  kind: 'criterion',
  name: { vi: 'Nguồn nguyên liệu', en: 'Raw material source' },
  options: provincialMaterialFirstMarkedBoxes,
} as const satisfies SharedCriterion;

/** Sheets 19, 20, 21. */
export const productIdeaHerbalAndCrafts = {
  kind: 'criterion',
  name: { vi: 'Nguồn gốc ý tưởng sản phẩm', en: 'Origin of product idea' },
  options: [
    { box: 1, points: 0, label: { vi: 'Sản xuất phổ biến ở nhiều tỉnh, thành phố', en: 'Commonly produced in many provinces and cities' } },
    { box: 2, points: 1, label: { vi: 'Sản xuất phổ biến nhiều tỉnh; chất lượng nổi trội, khác biệt do nguyên liệu, kỹ thuật truyền thống', en: 'Commonly made in many provinces, but superior, distinct quality from raw material, traditional technique' } },
    { box: 3, points: 2, label: { vi: 'Sản xuất nhiều nơi, đặc trưng tỉnh, chất lượng nổi trội/sản phẩm mới từ nguyên liệu đặc trưng địa phương', en: 'Made in many places, typical of province, superior/new product from characteristic local raw material' } },
    { box: 4, points: 4, minStar: 4, label: { vi: 'Đặc sản truyền thống chỉ có ở xã, gắn nguồn gốc địa lý; hoặc sản phẩm mới từ nguyên liệu đặc trưng địa phương, thương mại ổn định ít nhất 36 tháng', en: 'Traditional speciality of the commune only, tied to its origin; or new product of typical local raw material, traded steadily for at least 36 months' } },
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

/** Sheets 21, 22, 23, 24, 25. */
export const chainLinkageOutputFourPoints = {
  kind: 'criterion',
  name: { vi: 'Liên kết chuỗi trong sản xuất', en: 'Chain linkage in production' },
  options: [
    { box: 1, points: 0, label: { vi: 'Không có liên kết hoặc liên kết không rõ ràng', en: 'No linkage, or linkage unclear' } },
    { box: 2, points: 1, label: { vi: 'Hợp đồng liên kết từ 50% đến dưới 75% sản lượng tiêu thụ', en: 'Linkage contracts for 50% to under 75% of volume sold' } },
    { box: 3, points: 2, minStar: 4, label: { vi: 'Hợp đồng liên kết trên 75% sản lượng tiêu thụ', en: 'Linkage contracts for over 75% of output sold' } },
    { box: 4, points: 4, minStar: 5, label: { vi: 'Hợp đồng liên kết trên 75% sản lượng tiêu thụ, ổn định từ 12 tháng trở lên đến khi đăng ký OCOP', en: 'Linkage contracts for over 75% of volume sold, run stably for 12 months or more up to OCOP registration' } },
  ],
} as const satisfies SharedCriterion;

/** Sheets 21, 23. */
export const packagingAndLabelling = {
  kind: 'criterion',
  name: { vi: 'Bao bì, ghi nhãn sản phẩm', en: 'Packaging and product labelling' },
  options: [
    { box: 1, points: 1, minStar: 3, label: { vi: 'Có nhãn, ghi nhãn đầy đủ, đúng quy định', en: 'Has label; labelling complete and as required' } },
    { box: 2, points: 3, label: { vi: 'Ghi nhãn đầy đủ, đúng quy định, có thông điệp câu chuyện sản phẩm (hình ảnh/lời giới thiệu)', en: 'Full, compliant label conveying the product story (image or introduction)' } },
    { box: 3, points: 4, minStar: 4, label: { vi: 'Ghi nhãn đầy đủ, đúng quy định, đẹp, có thông điệp câu chuyện và mã truy xuất điện tử', en: 'Full, compliant, attractive label with product story message and electronic traceability code' } },
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
    { box: 2, points: 2, label: { vi: 'Từ 50% đến dưới 75% trồng trên địa bàn cấp xã', en: 'From 50% to under 75% grown in the commune' } },
    { box: 3, points: 4, label: { vi: 'Từ 75% đến 100% trồng trên địa bàn cấp xã', en: 'From 75% to 100% grown in the commune' } },
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
    { box: 4, points: 5, minStar: 4, label: { vi: 'Đặc sản truyền thống chỉ có ở xã, gắn nguồn gốc địa lý; hoặc sản phẩm mới từ nguyên liệu đặc trưng địa phương, thương mại ổn định ít nhất 36 tháng', en: 'Traditional speciality of the commune only, tied to its origin; or new product of typical local raw material, traded steadily for at least 36 months' } },
  ],
} as const satisfies SharedCriterion;
