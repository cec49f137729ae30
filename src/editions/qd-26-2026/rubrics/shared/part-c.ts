import type { SharedCriterion } from '../../../../rubric/sharedCriterion';
import { impuritiesFourStarTopBoxes, qualityDeclarationBoxes, uniquenessMarkedBoxes } from './ladders';

// Part C: product quality. Headings and criteria that two or more sheets of this edition have word for word.

/** Sheets 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17. */
export const sensoryQuality = {
  kind: 'group',
  name: { vi: 'Chỉ tiêu cảm quan', en: 'Sensory criteria' },
} as const satisfies SharedCriterion;

/** Sheets 1, 2, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17. */
export const qualityDeclaration = {
  kind: 'criterion',
  name: { vi: 'Công bố chất lượng sản phẩm', en: 'Product quality declaration' },
  notes: [
    { kind: 'note', text: { vi: 'Tiêu chuẩn sản phẩm phải có phiếu kiểm nghiệm an toàn thực phẩm', en: 'Product standard needs food safety test reports' } },
  ],
  options: qualityDeclarationBoxes,
} as const satisfies SharedCriterion;

/** Sheets 1, 2, 3, 4. */
export const qualityAssurancePrimaryProcessing = {
  kind: 'criterion',
  name: { vi: 'Đảm bảo chất lượng sản phẩm', en: 'Product quality assurance' },
  options: [
    { box: 1, points: 1, minStar: 3, label: { vi: 'Sơ chế, đóng gói có giấy đủ điều kiện an toàn thực phẩm', en: 'Primary processing, packing with food safety certificate' } },
    { box: 2, points: 3, minStar: 4, label: { vi: 'Chứng nhận quản lý chất lượng quốc gia', en: 'National quality management certificate' } },
    { box: 3, points: 5, label: { vi: 'Chứng nhận quản lý chất lượng quốc tế, an toàn thực phẩm, pháp lý xuất khẩu', en: 'International quality management certificate, export food safety, legal needs' } },
  ],
} as const satisfies SharedCriterion;

/** Sheets 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 18. */
export const usageInstructions = {
  kind: 'criterion',
  name: { vi: 'Hướng dẫn sử dụng để đảm bảo sản phẩm có chất lượng tốt nhất cho người tiêu dùng', en: 'Instructions for use' },
  options: [
    { box: 1, points: 1, label: { vi: 'Hướng dẫn sử dụng đơn giản', en: 'Simple instructions' } },
    { box: 2, points: 2, label: { vi: 'Hướng dẫn sử dụng chi tiết, cụ thể', en: 'Detailed, specific instructions' } },
  ],
} as const satisfies SharedCriterion;

/** Sheets 1, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 19, 20. */
export const globalMarketThreePoints = {
  kind: 'criterion',
  name: { vi: 'Cơ hội thị trường toàn cầu', en: 'Global market' },
  notes: [
    { kind: 'note', text: { vi: 'Hợp đồng xuất khẩu đã thực hiện, chứng nhận chất lượng đã cấp, hoặc đánh giá, kết quả xúc tiến thị trường tiềm năng', en: 'Executed export contracts, quality certificates, or assessment, promotion results of potential markets' } },
  ],
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
    { kind: 'explanation', text: { vi: 'Chất lượng riêng, khác biệt, dễ nhận biết, tiềm năng thương hiệu địa phương', en: 'Clearly distinctive quality, potential local brand' } },
  ],
  options: uniquenessMarkedBoxes,
} as const satisfies SharedCriterion;

/** Sheets 3, 4. */
export const productDeclaration = {
  kind: 'criterion',
  name: { vi: 'Công bố sản phẩm', en: 'Product declaration' },
  notes: [
    { kind: 'note', text: { vi: 'Tiêu chuẩn sản phẩm phải có phiếu kiểm nghiệm an toàn thực phẩm', en: 'Product standard needs food safety test reports' } },
  ],
  options: qualityDeclarationBoxes,
} as const satisfies SharedCriterion;

/** Sheets 5, 7, 8. */
export const impuritiesSoilNote = {
  kind: 'criterion',
  name: { vi: 'Tạp chất', en: 'Impurities' },
  notes: [
    { kind: 'stop-evaluation', ground: 'unacceptable-impurities', text: { vi: 'Tạp chất không chấp nhận được, mất an toàn thực phẩm (đất, côn trùng, lông, len, mốc nguy hại...)', en: 'Unacceptable impurities (soil, insects, hair, wool, harmful mould...)' } },
  ],
  options: impuritiesFourStarTopBoxes,
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

/** Sheets 5, 8, 9, 10. */
export const tasteFourBoxes = {
  kind: 'criterion',
  name: { vi: 'Vị', en: 'Taste' },
  options: [
    { box: 1, points: 0, label: { vi: 'Vị khác thường', en: 'Odd taste' } },
    { box: 2, points: 1, label: { vi: 'Chấp nhận được', en: 'Acceptable' } },
    { box: 3, points: 2, minStar: 4, label: { vi: 'Phù hợp đặc trưng sản phẩm', en: 'Suits the product' } },
    { box: 4, points: 4, minStar: 5, label: { vi: 'Phù hợp đặc trưng sản phẩm, hấp dẫn', en: 'Suits the product, appealing' } },
  ],
} as const satisfies SharedCriterion;

/** Sheets 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 17, 19, 20, 21. */
export const qualityAssuranceProcessed = {
  kind: 'criterion',
  name: { vi: 'Đảm bảo chất lượng sản phẩm', en: 'Product quality assurance' },
  options: [
    { box: 1, points: 1, minStar: 3, label: { vi: 'Chế biến, đóng gói có giấy đủ điều kiện an toàn thực phẩm', en: 'Processing, packing with food safety certificate' } },
    { box: 2, points: 3, minStar: 4, label: { vi: 'Chứng nhận quản lý chất lượng quốc gia', en: 'National quality management certificate' } },
    { box: 3, points: 5, label: { vi: 'Chứng nhận quản lý chất lượng quốc tế, an toàn thực phẩm, pháp lý xuất khẩu', en: 'International quality management certificate, export food safety, legal needs' } },
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

/** Sheets 9, 10, 12. */
export const impuritiesWoodSandNote = {
  kind: 'criterion',
  name: { vi: 'Tạp chất', en: 'Impurities' },
  notes: [
    { kind: 'stop-evaluation', ground: 'unacceptable-impurities', text: { vi: 'Có tạp chất không chấp nhận được, mất an toàn thực phẩm (lông, côn trùng, gỗ, cát, nhựa...)', en: 'Unacceptable impurities (hair, insects, sand...)' } },
  ],
  options: impuritiesFourStarTopBoxes,
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

/** Sheets 14, 15, 16, 17, 18, 21, 22, 23, 24, 25. */
export const globalMarketFivePoints = {
  kind: 'criterion',
  name: { vi: 'Cơ hội thị trường toàn cầu', en: 'Global market' },
  notes: [
    { kind: 'note', text: { vi: 'Hợp đồng xuất khẩu đã thực hiện, chứng nhận chất lượng đã cấp, hoặc đánh giá, kết quả xúc tiến thị trường tiềm năng', en: 'Executed export contracts, quality certificates, or assessment, promotion results of potential markets' } },
  ],
  options: [
    { box: 1, points: 1, label: { vi: 'Có thể xuất khẩu sang Đông Nam Á', en: 'Exportable to Southeast Asia' } },
    { box: 2, points: 3, label: { vi: 'Có thể xuất khẩu ngoài Đông Nam Á', en: 'Exportable outside Southeast Asia' } },
    { box: 3, points: 5, label: { vi: 'Có thể xuất khẩu thị trường tiêu chuẩn cao (Mỹ, Nhật, EU)', en: 'Exportable to high-standard markets (US, Japan, EU)' } },
  ],
} as const satisfies SharedCriterion;

/** Sheets 15, 17. */
export const smellFiveBoxes = {
  kind: 'criterion',
  name: { vi: 'Mùi', en: 'Smell' },
  options: [
    { box: 1, points: 0, label: { vi: 'Khác thường hoặc không rõ mùi', en: 'Unusual or indistinct smell' } },
    { box: 2, points: 1, label: { vi: 'Nhẹ, phù hợp nguyên liệu, sản phẩm', en: 'Light, suited to raw material, product' } },
    { box: 3, points: 2, label: { vi: 'Mùi mạnh, phù hợp', en: 'Strong smell, suitable' } },
    { box: 4, points: 3, minStar: 4, label: { vi: 'Mùi mạnh, phù hợp, hấp dẫn', en: 'Strong smell, suitable, attractive' } },
    { box: 5, points: 5, label: { vi: 'Mùi mạnh, phù hợp, rất hấp dẫn', en: 'Strong smell, suitable, very attractive' } },
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
  name: { vi: 'Chỉ tiêu cảm quan (kiểm tra theo tiêu chuẩn công bố)', en: 'Sensory criteria (checked against declared standard)' },
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
    { kind: 'explanation', text: { vi: 'Dùng trực tiếp, hoặc qua tài liệu chính thống/kết quả nghiên cứu, minh chứng người dùng', en: 'Direct use, or authoritative documents/research results, user proof' } },
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
    { box: 2, points: 2, label: { vi: 'Chi tiết, cụ thể, tránh tác dụng phụ (nếu có)', en: 'Detailed, specific, avoiding side effects (if any)' } },
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

/** Sheets 23, 24, 25. */
export const productQuality = {
  kind: 'group',
  name: { vi: 'Chất lượng sản phẩm', en: 'Product quality' },
} as const satisfies SharedCriterion;

/** Sheets 23, 24. */
export const qualityAssuranceOrnamentals = {
  kind: 'criterion',
  name: { vi: 'Đảm bảo chất lượng sản phẩm', en: 'Product quality assurance' },
  options: [
    { box: 1, points: 0, label: { vi: 'Không kiểm soát chất lượng sản phẩm', en: 'No product quality control' } },
    { box: 2, points: 2, label: { vi: 'Có kế hoạch kiểm soát chất lượng nội bộ', en: 'Internal product quality control plan' } },
    { box: 3, points: 4, minStar: 3, label: { vi: 'Kế hoạch kiểm soát nội bộ gắn truy xuất nguồn gốc', en: 'Internal control plan with traceability' } },
  ],
} as const satisfies SharedCriterion;

/** Sheets 24, 25. */
export const shapeForProductType = {
  kind: 'criterion',
  name: { vi: 'Hình dáng so với loại sản phẩm', en: 'Shape relative to product type' },
  options: [
    { box: 1, points: 1, label: { vi: 'Trung bình', en: 'Average' } },
    { box: 2, points: 3, label: { vi: 'Đẹp, ấn tượng', en: 'Attractive, impressive' } },
    { box: 3, points: 5, minStar: 5, label: { vi: 'Rất đẹp và ấn tượng', en: 'Very attractive and impressive' } },
  ],
} as const satisfies SharedCriterion;
