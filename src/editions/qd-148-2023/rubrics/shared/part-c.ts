import type { SharedCriterion } from '../../../../rubric/sharedCriterion';
import {
  impuritiesFiveStarTopBoxes,
  qualityControlGmpBoxes,
  qualityControlVietGapBoxes,
  standardDeclarationBoxes,
  uniquenessMarkedBoxes,
} from './ladders';

// Part C: product quality. Headings and criteria that two or more sheets of this edition have word for word.

/** Sheets 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17. */
export const sensoryQuality = {
  kind: 'group',
  name: { vi: 'Chỉ tiêu cảm quan', en: 'Sensory criteria' },
} as const satisfies SharedCriterion;

/** Sheets 1, 2, 3, 4. */
export const periodicFoodSafetyTestsWithPesticides = {
  kind: 'criterion',
  name: { vi: 'Kiểm tra định kỳ các chỉ tiêu an toàn thực phẩm theo quy định', en: 'Periodic food safety testing as required' },
  notes: [
    { kind: 'note', text: { vi: 'Căn cứ phiếu kiểm nghiệm định kỳ các chỉ tiêu an toàn thực phẩm', en: 'Based on periodic food safety test reports' } },
  ],
  options: [
    { box: 1, points: 0, label: { vi: 'Không có', en: 'None' } },
    { box: 2, points: 1, label: { vi: 'Có, nhưng không đạt', en: 'Done, but failed' } },
    { box: 3, points: 2, label: { vi: 'Có, đạt nhưng không đủ', en: 'Done, passed but incomplete' } },
    { box: 4, points: 3, label: { vi: 'Có, đạt đầy đủ (vi sinh, kim loại nặng, thuốc bảo vệ thực vật...)', en: 'Done, all passed (microbes, heavy metals, pesticides...)' } },
  ],
} as const satisfies SharedCriterion;

/** Sheets 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 18. */
export const usageInstructions = {
  kind: 'criterion',
  name: { vi: 'Hướng dẫn sử dụng để đảm bảo sản phẩm có chất lượng tốt nhất cho người tiêu dùng', en: 'Instructions for use' },
  options: [
    { box: 1, points: 1, label: { vi: 'Hướng dẫn sử dụng đơn giản', en: 'Simple instructions' } },
    { box: 2, points: 2, minStar: 5, label: { vi: 'Hướng dẫn sử dụng chi tiết, cụ thể', en: 'Detailed, specific instructions' } },
  ],
} as const satisfies SharedCriterion;

/** Sheets 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 18, 19, 20. */
export const globalMarketThreePoints = {
  kind: 'criterion',
  name: { vi: 'Cơ hội thị trường toàn cầu', en: 'Global market' },
  options: [
    { box: 1, points: 1, label: { vi: 'Có thể xuất khẩu sang Đông Nam Á', en: 'Exportable to Southeast Asia' } },
    { box: 2, points: 2, label: { vi: 'Có thể xuất khẩu ngoài Đông Nam Á', en: 'Exportable outside Southeast Asia' } },
    { box: 3, points: 3, label: { vi: 'Có thể xuất khẩu thị trường tiêu chuẩn cao (Mỹ, Nhật, EU)', en: 'Exportable to high-standard markets (US, Japan, EU)' } },
  ],
} as const satisfies SharedCriterion;

/** Sheets 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19. */
export const uniqueness = {
  kind: 'criterion',
  name: { vi: 'Tính độc đáo', en: 'Uniqueness' },
  notes: [
    { kind: 'note', text: { vi: 'Chất lượng riêng, khác biệt, dễ nhận biết, tiềm năng thương hiệu địa phương', en: 'Clearly distinctive quality, potential local brand' } },
  ],
  options: uniquenessMarkedBoxes,
} as const satisfies SharedCriterion;

/** Sheets 2, 3. */
export const qualityDeclaration = {
  kind: 'criterion',
  name: { vi: 'Công bố chất lượng sản phẩm', en: 'Product quality declaration' },
  notes: [
    { kind: 'note', text: { vi: 'Tiêu chuẩn sản phẩm cần kèm phiếu kiểm nghiệm chỉ tiêu an toàn thực phẩm', en: 'Product standard needs food safety test reports' } },
  ],
  options: standardDeclarationBoxes,
} as const satisfies SharedCriterion;

/** Sheets 3, 4, 5, 6. */
export const qualityDeclarationAndTestingWithNote = {
  kind: 'group',
  name: { vi: 'Công bố chất lượng sản phẩm, kiểm tra định kỳ', en: 'Product quality declaration and periodic testing' },
  notes: [
    { kind: 'note', text: { vi: 'Khuyến khích cơ sở xây dựng, công bố tiêu chuẩn sản phẩm', en: 'Setting, declaring a product standard encouraged' } },
  ],
} as const satisfies SharedCriterion;

/** Sheets 3, 4. */
export const qualityAssuranceVietGap = {
  kind: 'criterion',
  name: { vi: 'Đảm bảo chất lượng sản phẩm', en: 'Product quality assurance' },
  notes: [
    { kind: 'stop-evaluation', ground: 'food-safety-certificate-not-conforming', text: { vi: 'Giấy chứng nhận đủ điều kiện an toàn thực phẩm (hoặc tương đương) không phù hợp quy định', en: 'Food safety certificate (or equivalent) not as required' } },
  ],
  options: qualityControlVietGapBoxes,
} as const satisfies SharedCriterion;

/** Sheets 4, 5, 6. */
export const qualityDeclarationAsRegulatedWithNote = {
  kind: 'criterion',
  name: { vi: 'Công bố chất lượng sản phẩm theo quy định', en: 'Product quality declaration as required' },
  notes: [
    { kind: 'note', text: { vi: 'Tiêu chuẩn sản phẩm cần kèm phiếu kiểm nghiệm chỉ tiêu an toàn thực phẩm', en: 'Product standard needs food safety test reports' } },
  ],
  options: standardDeclarationBoxes,
} as const satisfies SharedCriterion;

/** Sheets 5, 6. */
export const impuritiesTopFiveStar = {
  kind: 'criterion',
  name: { vi: 'Tạp chất', en: 'Impurities' },
  notes: [
    { kind: 'stop-evaluation', ground: 'unacceptable-impurities', text: { vi: 'Tạp chất không chấp nhận được, mất an toàn thực phẩm (đất, côn trùng, lông, len, mốc nguy hại...)', en: 'Unacceptable impurities (soil, insects, hair, wool, harmful mould...)' } },
  ],
  options: impuritiesFiveStarTopBoxes,
} as const satisfies SharedCriterion;

/** Sheets 5, 6, 8, 9, 10. */
export const smellFourBoxes = {
  kind: 'criterion',
  name: { vi: 'Mùi', en: 'Smell' },
  options: [
    { box: 1, points: 0, label: { vi: 'Mùi lạ (như khét...)', en: 'Strange smell (burnt...)' } },
    { box: 2, points: 1, label: { vi: 'Mùi chấp nhận được', en: 'Acceptable smell' } },
    { box: 3, points: 2, minStar: 4, label: { vi: 'Mùi phù hợp đặc trưng sản phẩm', en: 'Smell suits the product' } },
    { box: 4, points: 3, minStar: 5, label: { vi: 'Mùi phù hợp đặc trưng sản phẩm, hấp dẫn', en: 'Smell suits the product, appealing' } },
  ],
} as const satisfies SharedCriterion;

/** Sheets 5, 6, 7, 8, 9, 10. */
export const tasteFourBoxes = {
  kind: 'criterion',
  name: { vi: 'Vị', en: 'Taste' },
  options: [
    { box: 1, points: 0, label: { vi: 'Vị khác thường', en: 'Odd taste' } },
    { box: 2, points: 1, label: { vi: 'Chấp nhận được', en: 'Acceptable' } },
    { box: 3, points: 3, minStar: 4, label: { vi: 'Phù hợp đặc trưng sản phẩm', en: 'Suits the product' } },
    { box: 4, points: 5, minStar: 5, label: { vi: 'Phù hợp đặc trưng sản phẩm, hấp dẫn', en: 'Suits the product, appealing' } },
  ],
} as const satisfies SharedCriterion;

/** Sheets 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15. */
export const periodicFoodSafetyTests = {
  kind: 'criterion',
  name: { vi: 'Kiểm tra định kỳ các chỉ tiêu an toàn thực phẩm theo quy định', en: 'Periodic food safety testing as required' },
  notes: [
    { kind: 'note', text: { vi: 'Căn cứ phiếu kiểm nghiệm định kỳ các chỉ tiêu an toàn thực phẩm', en: 'Based on periodic food safety test reports' } },
  ],
  options: [
    { box: 1, points: 0, label: { vi: 'Có, nhưng không đạt', en: 'Done, but failed' } },
    { box: 2, points: 1, label: { vi: 'Có, đạt nhưng không đủ', en: 'Done, passed but incomplete' } },
    { box: 3, points: 2, label: { vi: 'Có, đạt đầy đủ (vi sinh, kim loại nặng, phụ gia...)', en: 'Done, all passed (microbes, heavy metals, additives...)' } },
  ],
} as const satisfies SharedCriterion;

/** Sheets 5, 6. */
export const qualityAssuranceProcessedWithNote = {
  kind: 'criterion',
  name: { vi: 'Đảm bảo chất lượng sản phẩm', en: 'Product quality assurance' },
  notes: [
    { kind: 'stop-evaluation', ground: 'food-safety-certificate-not-conforming', text: { vi: 'Giấy chứng nhận đủ điều kiện an toàn thực phẩm (hoặc tương đương) không phù hợp quy định', en: 'Food safety certificate (or equivalent) not as required' } },
  ],
  options: qualityControlGmpBoxes,
} as const satisfies SharedCriterion;

/** Sheets 7, 8, 9, 10, 11, 12. */
export const impuritiesTopFourStar = {
  kind: 'criterion',
  name: { vi: 'Tạp chất', en: 'Impurities' },
  options: [
    { box: 1, points: 0, label: { vi: 'Có tạp chất', en: 'Impurities' } },
    { box: 2, points: 1, label: { vi: 'Rất ít tạp chất, chấp nhận được', en: 'Very few impurities, acceptable' } },
    { box: 3, points: 2, minStar: 4, label: { vi: 'Sạch, không thấy tạp chất', en: 'Clean, no impurities' } },
  ],
} as const satisfies SharedCriterion;

/** Sheets 7, 8, 9, 10. */
export const colour = {
  kind: 'criterion',
  name: { vi: 'Màu sắc', en: 'Colour' },
  options: [
    { box: 1, points: 0, label: { vi: 'Chấp nhận được', en: 'Acceptable' } },
    { box: 2, points: 1, label: { vi: 'Tương đối phù hợp với đặc tính sản phẩm', en: 'Fairly suits the product' } },
    { box: 3, points: 2, minStar: 4, label: { vi: 'Phù hợp với đặc tính sản phẩm', en: 'Suits the product' } },
    { box: 4, points: 3, minStar: 5, label: { vi: 'Rất phù hợp với đặc tính sản phẩm', en: 'Suits the product very well' } },
  ],
} as const satisfies SharedCriterion;

/** Sheets 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17. */
export const qualityDeclarationAndTesting = {
  kind: 'group',
  name: { vi: 'Công bố chất lượng sản phẩm, kiểm tra định kỳ', en: 'Product quality declaration and periodic testing' },
} as const satisfies SharedCriterion;

/** Sheets 7, 8, 9, 10, 11, 12, 13, 14, 15. */
export const qualityDeclarationAsRegulated = {
  kind: 'criterion',
  name: { vi: 'Công bố chất lượng sản phẩm theo quy định', en: 'Product quality declaration as required' },
  options: standardDeclarationBoxes,
} as const satisfies SharedCriterion;

/** Sheets 7, 8, 9, 10, 11, 12, 13, 14, 15, 17, 18, 19, 20. */
export const qualityAssuranceProcessed = {
  kind: 'criterion',
  name: { vi: 'Đảm bảo chất lượng sản phẩm', en: 'Product quality assurance' },
  options: qualityControlGmpBoxes,
} as const satisfies SharedCriterion;

/** Sheets 9, 10. */
export const consistency = {
  kind: 'criterion',
  name: { vi: 'Thể chất', en: 'Texture' },
  options: [
    { box: 1, points: 0, label: { vi: 'Không phù hợp', en: 'Not suitable' } },
    { box: 2, points: 1, label: { vi: 'Tương đối phù hợp tính chất sản phẩm', en: 'Fairly suited to the product\'s nature' } },
    { box: 3, points: 2, label: { vi: 'Phù hợp tính chất sản phẩm', en: 'Suited to the product\'s nature' } },
    { box: 4, points: 3, label: { vi: 'Rất phù hợp tính chất sản phẩm', en: 'Very well suited to the product\'s nature' } },
  ],
} as const satisfies SharedCriterion;

/** Sheets 11, 13. */
export const appearance = {
  kind: 'group',
  name: { vi: 'Ngoại hình', en: 'Appearance' },
} as const satisfies SharedCriterion;

/** Sheets 11, 13. */
export const brewedDrink = {
  kind: 'group',
  name: { vi: 'Nước pha', en: 'Brew' },
} as const satisfies SharedCriterion;

/** Sheets 14, 15. */
export const foreignImpurities = {
  kind: 'criterion',
  name: { vi: 'Tạp chất lạ', en: 'Foreign impurities' },
  options: [
    { box: 1, points: 0, label: { vi: 'Có tạp chất', en: 'Impurities' } },
    { box: 2, points: 1, label: { vi: 'Rất ít tạp chất/có cặn, chấp nhận được', en: 'Very few impurities/sediment, acceptable' } },
    { box: 3, points: 3, label: { vi: 'Sạch, không thấy tạp chất/cặn', en: 'Clean, no impurities/sediment' } },
  ],
} as const satisfies SharedCriterion;

/** Sheets 14, 15. */
export const smellFiveBoxes = {
  kind: 'criterion',
  name: { vi: 'Mùi', en: 'Smell' },
  options: [
    { box: 1, points: 0, label: { vi: 'Khác thường hoặc không rõ mùi', en: 'Unusual or indistinct smell' } },
    { box: 2, points: 1, label: { vi: 'Nhẹ, phù hợp nguyên liệu, sản phẩm', en: 'Light, suited to raw material, product' } },
    { box: 3, points: 2, label: { vi: 'Mùi mạnh, phù hợp', en: 'Strong smell, suitable' } },
    { box: 4, points: 3, label: { vi: 'Mùi mạnh, phù hợp, hấp dẫn', en: 'Strong smell, suitable, attractive' } },
    { box: 5, points: 5, label: { vi: 'Mùi mạnh, phù hợp, rất hấp dẫn', en: 'Strong smell, suitable, very attractive' } },
  ],
} as const satisfies SharedCriterion;

/** Sheets 14, 15. */
export const tasteFiveBoxes = {
  kind: 'criterion',
  name: { vi: 'Vị', en: 'Taste' },
  options: [
    { box: 1, points: 0, label: { vi: 'Vị khác thường hoặc không rõ vị', en: 'Unusual or indistinct taste' } },
    { box: 2, points: 1, label: { vi: 'Tương đối rõ, chấp nhận được', en: 'Fairly distinct, acceptable' } },
    { box: 3, points: 2, label: { vi: 'Đậm, phù hợp nguyên liệu, sản phẩm', en: 'Full, suited to raw material, product' } },
    { box: 4, points: 3, label: { vi: 'Đậm, dịu, phù hợp', en: 'Full, smooth, suitable' } },
    { box: 5, points: 5, label: { vi: 'Vị đậm, dịu, phù hợp, hấp dẫn', en: 'Full, smooth taste, suitable, attractive' } },
  ],
} as const satisfies SharedCriterion;

/** Sheets 14, 15, 16, 17, 21, 22, 23, 24, 25. */
export const globalMarketFivePoints = {
  kind: 'criterion',
  name: { vi: 'Cơ hội thị trường toàn cầu', en: 'Global market' },
  options: [
    { box: 1, points: 1, label: { vi: 'Có thể xuất khẩu sang Đông Nam Á', en: 'Exportable to Southeast Asia' } },
    { box: 2, points: 3, label: { vi: 'Có thể xuất khẩu ngoài Đông Nam Á', en: 'Exportable outside Southeast Asia' } },
    { box: 3, points: 5, label: { vi: 'Có thể xuất khẩu thị trường tiêu chuẩn cao (Mỹ, Nhật, EU)', en: 'Exportable to high-standard markets (US, Japan, EU)' } },
  ],
} as const satisfies SharedCriterion;

/** Sheets 18, 19, 20. */
export const convenienceOfUseAndStorage = {
  kind: 'criterion',
  name: { vi: 'Sự tiện lợi khi sử dụng, bảo quản', en: 'Convenience of use and storage' },
  options: [
    { box: 1, points: 0, label: { vi: 'Không tiện lợi', en: 'Not convenient' } },
    { box: 2, points: 1, label: { vi: 'Tương đối tiện lợi', en: 'Fairly convenient' } },
    { box: 3, points: 3, label: { vi: 'Tiện lợi', en: 'Convenient' } },
    { box: 4, points: 5, label: { vi: 'Rất tiện lợi', en: 'Very convenient' } },
  ],
} as const satisfies SharedCriterion;

/** Sheets 19, 20. */
export const sensoryQualityAgainstStandard = {
  kind: 'criterion',
  name: { vi: 'Chỉ tiêu cảm quan', en: 'Sensory criteria' },
  notes: [
    { kind: 'note', text: { vi: 'Kiểm tra theo tiêu chuẩn công bố', en: 'Checked against the declared standard' } },
  ],
  options: [
    { box: 1, points: 0, label: { vi: 'Không đạt', en: 'Not met' } },
    { box: 2, points: 1, label: { vi: 'Tương đối đạt', en: 'Fairly met' } },
    { box: 3, points: 3, label: { vi: 'Đạt', en: 'Met' } },
  ],
} as const satisfies SharedCriterion;

/** Sheets 19, 20. */
export const effectivenessInUse = {
  kind: 'criterion',
  name: { vi: 'Hiệu quả sử dụng', en: 'Effectiveness in use' },
  notes: [
    { kind: 'note', text: { vi: 'Dùng trực tiếp, hoặc qua tài liệu chính thống/kết quả nghiên cứu, minh chứng người dùng', en: 'Direct use, or authoritative documents/research results, user proof' } },
  ],
  options: [
    { box: 1, points: 0, label: { vi: 'Thấp, không rõ', en: 'Low, unclear' } },
    { box: 2, points: 1, label: { vi: 'Hiệu quả tương đối rõ', en: 'Fairly clear effect' } },
    { box: 3, points: 2, label: { vi: 'Hiệu quả tốt', en: 'Good effect' } },
    { box: 4, points: 4, label: { vi: 'Hiệu quả rất tốt', en: 'Very good effect' } },
  ],
} as const satisfies SharedCriterion;

/** Sheets 19, 20. */
export const usageInstructionsSideEffects = {
  kind: 'criterion',
  name: { vi: 'Hướng dẫn sử dụng để đảm bảo sản phẩm có chất lượng tốt nhất cho người tiêu dùng', en: 'Instructions for use' },
  options: [
    { box: 1, points: 1, label: { vi: 'Hướng dẫn sử dụng đơn giản', en: 'Simple instructions' } },
    { box: 2, points: 2, minStar: 5, label: { vi: 'Chi tiết, cụ thể, tránh tác dụng phụ (nếu có)', en: 'Detailed, specific, avoiding side effects (if any)' } },
  ],
} as const satisfies SharedCriterion;

/** Sheets 21, 22. */
export const indicators = {
  kind: 'group',
  name: { vi: 'Các chỉ tiêu', en: 'Criteria' },
} as const satisfies SharedCriterion;

/** Sheets 21, 22. */
export const craftsmanship = {
  kind: 'criterion',
  name: { vi: 'Mức độ tinh xảo/sắc nét của sản phẩm', en: 'Fineness/sharpness of the product' },
  options: [
    { box: 1, points: 0, label: { vi: 'Không khéo léo/nhã nhặn, không thể bán', en: 'Not skilful or tasteful, cannot be sold' } },
    { box: 2, points: 1, label: { vi: 'Khá khéo léo/nhã nhặn, có thể bán', en: 'Fairly skilful/tasteful, can be sold' } },
    { box: 3, points: 3, label: { vi: 'Khéo léo/nhã nhặn, bán được, có giá trị mỹ thuật, kỹ thuật', en: 'Skilful/elegant, sellable, artistic and technical value' } },
    { box: 4, points: 5, minStar: 5, label: { vi: 'Tinh xảo, có giá trị mỹ thuật, kỹ thuật; bán cửa hàng lớn, xuất khẩu', en: 'Exquisite, artistic and technical value; large shops, export' } },
  ],
} as const satisfies SharedCriterion;

/** Sheets 21, 22. */
export const materialQuality = {
  kind: 'criterion',
  name: { vi: 'Chất lượng của nguyên liệu/thành phần', en: 'Raw material/ingredient quality' },
  options: [
    { box: 1, points: 0, label: { vi: 'Kém, độc hại hoặc hủy hoại tài nguyên; khó bán/không bán được', en: 'Poor, toxic or harming resources; sale limited/impossible' } },
    { box: 2, points: 3, label: { vi: 'Xanh, bảo tồn đa dạng sinh học, sinh kế đồng bào dân tộc', en: 'Green, conserving biodiversity, ethnic minority livelihoods' } },
    { box: 3, points: 5, label: { vi: 'Xanh, bảo tồn đa dạng sinh học; chứng chỉ vùng nguyên liệu bền vững', en: 'Green, conserving biodiversity; certified sustainable material area' } },
  ],
} as const satisfies SharedCriterion;

/** Sheets 23, 24, 25. */
export const productQuality = {
  kind: 'group',
  name: { vi: 'Chất lượng sản phẩm', en: 'Product quality' },
} as const satisfies SharedCriterion;

/** Sheets 23, 25. */
export const sizeAndShape = {
  kind: 'criterion',
  name: { vi: 'Kích thước, hình dạng bề ngoài', en: 'Outward size and shape' },
  options: [
    { box: 1, points: 0, label: { vi: 'Không đồng đều', en: 'Not uniform' } },
    { box: 2, points: 1, label: { vi: 'Không đồng đều, chấp nhận được', en: 'Not uniform, acceptable' } },
    { box: 3, points: 3, label: { vi: 'Tương đối đồng đều', en: 'Fairly uniform' } },
    { box: 4, points: 5, minStar: 4, label: { vi: 'Đồng đều', en: 'Uniform' } },
  ],
} as const satisfies SharedCriterion;

/** Sheets 23, 24, 25. */
export const qualityAssuranceOrnamentals = {
  kind: 'criterion',
  name: { vi: 'Đảm bảo chất lượng sản phẩm', en: 'Product quality assurance' },
  options: [
    { box: 1, points: 0, label: { vi: 'Không kiểm soát chất lượng sản phẩm', en: 'No product quality control' } },
    { box: 2, points: 1, label: { vi: 'Có kế hoạch kiểm soát chất lượng nội bộ', en: 'Internal product quality control plan' } },
    { box: 3, points: 2, minStar: 3, label: { vi: 'Kế hoạch kiểm soát nội bộ gắn truy xuất nguồn gốc', en: 'Internal control plan with traceability' } },
    { box: 4, points: 3, label: { vi: 'Chứng nhận chất lượng theo tiêu chuẩn Việt Nam', en: 'Quality certificate to a Vietnamese standard' } },
    { box: 5, points: 5, minStar: 5, label: { vi: 'Chứng nhận chất lượng quốc tế, đủ điều kiện an toàn thực phẩm để xuất khẩu', en: 'International quality certificate, food safety for export' } },
  ],
} as const satisfies SharedCriterion;
