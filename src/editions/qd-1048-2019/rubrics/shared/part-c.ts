import type { SharedCriterion } from '../../../../rubric/sharedCriterion';
import {
  basicFunctionBoxes,
  periodicTestFourBoxes,
  periodicTestThreeBoxes,
  qualityControlSixBoxes,
  uniquenessBoxes,
  uniquenessFromTwoBoxes,
} from './ladders';

// Part C: product quality. Headings and criteria that two or more sheets of this edition have word for word.

/** Sheets 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18. */
export const sensoryQuality = {
  kind: 'group',
  name: { vi: 'Chỉ tiêu cảm quan', en: 'Sensory criteria' },
} as const satisfies SharedCriterion;

/** Sheets 1, 2, 3, 7. */
export const structureAndArrangementThreeBoxes = {
  kind: 'criterion',
  name: { vi: 'Kết cấu/cách sắp đặt', en: 'Structure/arrangement' },
  options: [
    { box: 1, points: 0, label: { vi: 'Nghèo nàn', en: 'Poor' } },
    { box: 2, points: 1, label: { vi: 'Trung bình', en: 'Average' } },
    { box: 3, points: 2, label: { vi: 'Tốt', en: 'Good' } },
  ],
} as const satisfies SharedCriterion;

/** Sheets 1, 4, 8, 10, 11, 20, 21. */
export const uniqueness = {
  kind: 'criterion',
  name: { vi: 'Tính độc đáo', en: 'Uniqueness' },
  notes: [
    { kind: 'note', text: { vi: 'Chất lượng riêng, không lẫn sản phẩm khác, có thể thành thương hiệu địa phương', en: 'Quality distinctive, not confusable, a possible local brand' } },
  ],
  options: uniquenessBoxes,
} as const satisfies SharedCriterion;

/** Sheets 1, 2, 4, 14. */
export const qualityDeclarationGroup = {
  kind: 'group',
  name: { vi: 'Công bố chất lượng sản phẩm', en: 'Product quality declaration' },
} as const satisfies SharedCriterion;

/** Sheets 1, 2, 24. */
export const periodicFoodSafetyTestsFourBoxes = {
  kind: 'criterion',
  name: { vi: 'Kiểm tra định kỳ các chỉ tiêu an toàn thực phẩm', en: 'Periodic food safety testing' },
  notes: [
    { kind: 'note', text: { vi: 'Căn cứ phiếu kiểm nghiệm định kỳ các chỉ tiêu an toàn thực phẩm', en: 'Based on periodic food safety test reports' } },
  ],
  options: periodicTestFourBoxes,
} as const satisfies SharedCriterion;

/** Sheets 1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25. */
export const globalMarketFivePoints = {
  kind: 'criterion',
  name: { vi: 'Cơ hội thị trường toàn cầu', en: 'Global market' },
  options: [
    { box: 1, points: 1, label: { vi: 'Có thể xuất khẩu trong khu vực', en: 'Can export to the region' } },
    { box: 2, points: 3, label: { vi: 'Có thể xuất khẩu ra ngoài khu vực', en: 'Can export beyond the region' } },
    { box: 3, points: 5, label: { vi: 'Có thể xuất khẩu thị trường tiêu chuẩn cao (Mỹ, Nhật, EU)', en: 'Exportable to high-standard markets (US, Japan, EU)' } },
  ],
} as const satisfies SharedCriterion;

/** Sheets 2, 6. */
export const smellFourBoxes = {
  kind: 'criterion',
  name: { vi: 'Mùi', en: 'Smell' },
  options: [
    { box: 1, points: 0, label: { vi: 'Có mùi lạ, chấp nhận được', en: 'Strange smell, acceptable' } },
    { box: 2, points: 1, label: { vi: 'Mùi không rõ, chấp nhận được', en: 'Smell unclear, acceptable' } },
    { box: 3, points: 2, label: { vi: 'Mùi rõ, phù hợp với sản phẩm', en: 'Clear smell, suited to the product' } },
    { box: 4, points: 3, label: { vi: 'Mùi rõ, rất phù hợp với sản phẩm', en: 'Clear smell, very well suited to the product' } },
  ],
} as const satisfies SharedCriterion;

/** Sheets 2, 9. */
export const uniquenessTwoPointStep = {
  kind: 'criterion',
  name: { vi: 'Tính độc đáo', en: 'Uniqueness' },
  notes: [
    { kind: 'note', text: { vi: 'Chất lượng riêng, không lẫn sản phẩm khác, có thể thành thương hiệu địa phương', en: 'Quality distinctive, not confusable, a possible local brand' } },
  ],
  options: uniquenessFromTwoBoxes,
} as const satisfies SharedCriterion;

/** Sheets 3, 5, 6, 7, 8, 9, 10, 11, 12, 13, 15, 16, 17, 18. */
export const qualityDeclarationAndTesting = {
  kind: 'group',
  name: { vi: 'Công bố chất lượng sản phẩm, kiểm tra định kỳ', en: 'Product quality declaration and periodic testing' },
} as const satisfies SharedCriterion;

/** Sheets 4, 10. */
export const packingFormat = {
  kind: 'criterion',
  name: { vi: 'Quy cách đóng gói', en: 'Packing format' },
  options: [
    { box: 1, points: 0, label: { vi: 'Tương đối phù hợp với đặc tính sản phẩm', en: 'Fairly suits the product' } },
    { box: 2, points: 1, label: { vi: 'Phù hợp với đặc tính sản phẩm', en: 'Suits the product' } },
    { box: 3, points: 2, label: { vi: 'Phù hợp, tiện dùng', en: 'Suitable, convenient' } },
    { box: 4, points: 3, label: { vi: 'Phù hợp, rất tiện dùng', en: 'Suitable, very convenient' } },
  ],
} as const satisfies SharedCriterion;

/** Sheets 5, 7, 12, 13, 14, 18. */
export const uniquenessWithoutBrand = {
  kind: 'criterion',
  name: { vi: 'Tính độc đáo', en: 'Uniqueness' },
  notes: [
    { kind: 'note', text: { vi: 'Chất lượng riêng, khác biệt, không lẫn sản phẩm khác', en: 'Quality distinctive, not confusable' } },
  ],
  options: uniquenessBoxes,
} as const satisfies SharedCriterion;

/** Sheets 5, 6, 7, 8, 9, 10, 11, 12, 13, 15, 16, 17, 18. */
export const qualityDeclarationFile = {
  kind: 'criterion',
  name: { vi: 'Hồ sơ công bố chất lượng sản phẩm', en: 'Product quality declaration dossier' },
  notes: [
    { kind: 'note', text: { vi: 'Tiêu chuẩn sản phẩm cần kèm phiếu kiểm nghiệm chỉ tiêu an toàn thực phẩm', en: 'Product standard needs food safety test reports' } },
  ],
  options: [
    { box: 1, points: 0, label: { vi: 'Không có bản tự công bố, hoặc có mà sai', en: 'No self-declaration, or an incorrect one' } },
    { box: 2, points: 1, label: { vi: 'Có bản tự công bố nhưng thiếu', en: 'Self-declaration present but incomplete' } },
    { box: 3, points: 2, label: { vi: 'Có bản tiêu chuẩn sản phẩm', en: 'Product standard document in place' } },
    { box: 4, points: 3, label: { vi: 'Bản tự công bố/tương đương, tiêu chuẩn sản phẩm', en: 'Self-declaration/equivalent, product standard' } },
  ],
} as const satisfies SharedCriterion;

/** Sheets 5, 6, 7, 8, 10, 11, 12, 13, 14, 15, 16, 17, 18. */
export const periodicFoodSafetyTests = {
  kind: 'criterion',
  name: { vi: 'Kiểm tra định kỳ các chỉ tiêu an toàn thực phẩm', en: 'Periodic food safety testing' },
  notes: [
    { kind: 'note', text: { vi: 'Căn cứ phiếu kiểm nghiệm định kỳ các chỉ tiêu an toàn thực phẩm', en: 'Based on periodic food safety test reports' } },
  ],
  options: periodicTestThreeBoxes,
} as const satisfies SharedCriterion;

/** Sheets 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17. */
export const qualityAssuranceProcessedCertificate = {
  kind: 'criterion',
  name: { vi: 'Đảm bảo chất lượng sản phẩm', en: 'Product quality assurance' },
  notes: [
    { kind: 'stop-evaluation', ground: 'food-safety-certificate-not-conforming', text: { vi: 'Chứng nhận đủ điều kiện an toàn thực phẩm (hoặc tương đương) không phù hợp quy định', en: 'Food safety certificate (or equivalent) not as required' } },
  ],
  options: qualityControlSixBoxes,
} as const satisfies SharedCriterion;

/** Sheets 6, 8, 9, 10. */
export const colour = {
  kind: 'criterion',
  name: { vi: 'Màu sắc', en: 'Colour' },
  options: [
    { box: 1, points: 0, label: { vi: 'Chấp nhận được', en: 'Acceptable' } },
    { box: 2, points: 1, label: { vi: 'Tương đối phù hợp với đặc tính sản phẩm', en: 'Fairly suits the product' } },
    { box: 3, points: 2, label: { vi: 'Tốt, phù hợp với đặc tính sản phẩm', en: 'Good, suits the product' } },
    { box: 4, points: 3, label: { vi: 'Rất tốt, phù hợp với đặc tính sản phẩm', en: 'Very good, suits the product' } },
  ],
} as const satisfies SharedCriterion;

/** Sheets 6, 7. */
export const tasteFourBoxes = {
  kind: 'criterion',
  name: { vi: 'Vị', en: 'Taste' },
  options: [
    { box: 1, points: 0, label: { vi: 'Vị khác thường', en: 'Odd taste' } },
    { box: 2, points: 1, label: { vi: 'Chấp nhận được', en: 'Acceptable' } },
    { box: 3, points: 3, label: { vi: 'Phù hợp với sản phẩm', en: 'Suits the product' } },
    { box: 4, points: 5, label: { vi: 'Phù hợp, hấp dẫn', en: 'Suitable, attractive' } },
  ],
} as const satisfies SharedCriterion;

/** Sheets 6, 8, 9. */
export const structureAndArrangementFourBoxes = {
  kind: 'criterion',
  name: { vi: 'Kết cấu/cách sắp đặt', en: 'Structure/arrangement' },
  options: [
    { box: 1, points: 0, label: { vi: 'Nghèo nàn', en: 'Poor' } },
    { box: 2, points: 1, label: { vi: 'Chấp nhận được', en: 'Acceptable' } },
    { box: 3, points: 2, label: { vi: 'Tốt', en: 'Good' } },
    { box: 4, points: 3, label: { vi: 'Rất tốt', en: 'Very good' } },
  ],
} as const satisfies SharedCriterion;

/** Sheets 6, 15, 16. */
export const uniquenessTwoPointStepWithoutBrand = {
  kind: 'criterion',
  name: { vi: 'Tính độc đáo', en: 'Uniqueness' },
  notes: [
    { kind: 'note', text: { vi: 'Chất lượng riêng, khác biệt, không lẫn sản phẩm khác', en: 'Quality distinctive, not confusable' } },
  ],
  options: uniquenessFromTwoBoxes,
} as const satisfies SharedCriterion;

/** Sheets 12, 14. */
export const brewedDrink = {
  kind: 'group',
  name: { vi: 'Nước pha', en: 'Brew' },
} as const satisfies SharedCriterion;

/** Sheets 12, 13. */
export const brewedDrinkColour = {
  kind: 'criterion',
  name: { vi: 'Màu nước', en: 'Brew colour' },
  options: [
    { box: 1, points: 0, label: { vi: 'Hơi đục, màu nhạt, chấp nhận được', en: 'Hazy, pale, acceptable' } },
    { box: 2, points: 1, label: { vi: 'Trong sáng, phù hợp sản phẩm', en: 'Clear, suitable' } },
    { box: 3, points: 2, label: { vi: 'Trong sáng, rất phù hợp', en: 'Clear, very suitable' } },
    { box: 4, points: 3, label: { vi: 'Trong sáng, rất phù hợp, bền', en: 'Clear, very suitable, lasting' } },
  ],
} as const satisfies SharedCriterion;

/** Sheets 12, 13. */
export const brewedDrinkSmell = {
  kind: 'criterion',
  name: { vi: 'Mùi nước', en: 'Brew smell' },
  options: [
    { box: 1, points: 0, label: { vi: 'Lạ (chấp nhận được) hoặc không rõ mùi', en: 'Strange (acceptable) or unclear' } },
    { box: 2, points: 1, label: { vi: 'Thơm tự nhiên, nhẹ', en: 'Light natural aroma' } },
    { box: 3, points: 2, label: { vi: 'Thơm tự nhiên, mạnh', en: 'Strong natural aroma' } },
    { box: 4, points: 4, label: { vi: 'Thơm tự nhiên, mạnh, khá bền mùi', en: 'Natural, strong, fairly lasting aroma' } },
    { box: 5, points: 6, label: { vi: 'Thơm tự nhiên, mạnh, bền', en: 'Strong, lasting natural aroma' } },
  ],
} as const satisfies SharedCriterion;

/** Sheets 15, 16. */
export const smellFiveBoxes = {
  kind: 'criterion',
  name: { vi: 'Mùi', en: 'Smell' },
  options: [
    { box: 1, points: 0, label: { vi: 'Khác thường hoặc không rõ mùi', en: 'Unusual or indistinct smell' } },
    { box: 2, points: 1, label: { vi: 'Nhẹ, phù hợp nguyên liệu, sản phẩm', en: 'Light, suited to raw material, product' } },
    { box: 3, points: 2, label: { vi: 'Mùi mạnh, phù hợp', en: 'Strong smell, suitable' } },
    { box: 4, points: 4, label: { vi: 'Mùi mạnh, phù hợp, hấp dẫn', en: 'Strong smell, suitable, attractive' } },
    { box: 5, points: 6, label: { vi: 'Mùi mạnh, phù hợp, rất hấp dẫn', en: 'Strong smell, suitable, very attractive' } },
  ],
} as const satisfies SharedCriterion;

/** Sheets 15, 16. */
export const tasteFiveBoxes = {
  kind: 'criterion',
  name: { vi: 'Vị', en: 'Taste' },
  options: [
    { box: 1, points: 0, label: { vi: 'Vị khác thường hoặc không rõ vị', en: 'Unusual or indistinct taste' } },
    { box: 2, points: 1, label: { vi: 'Tương đối rõ, chấp nhận được', en: 'Fairly distinct, acceptable' } },
    { box: 3, points: 3, label: { vi: 'Đậm, phù hợp nguyên liệu, sản phẩm', en: 'Full, suited to raw material, product' } },
    { box: 4, points: 5, label: { vi: 'Đậm, dịu, phù hợp', en: 'Full, smooth, suitable' } },
    { box: 5, points: 8, label: { vi: 'Vị đậm, dịu, phù hợp, hấp dẫn', en: 'Full, smooth taste, suitable, attractive' } },
  ],
} as const satisfies SharedCriterion;

/** Sheets 19, 21. */
export const sensoryFourPoints = {
  kind: 'criterion',
  name: { vi: 'Chỉ tiêu cảm quan', en: 'Sensory criteria' },
  notes: [
    { kind: 'note', text: { vi: 'Kiểm tra theo tiêu chuẩn công bố', en: 'Checked against the declared standard' } },
  ],
  options: [
    { box: 1, points: 0, label: { vi: 'Không đạt', en: 'Not met' } },
    { box: 2, points: 2, label: { vi: 'Tương đối đạt', en: 'Fairly met' } },
    { box: 3, points: 4, label: { vi: 'Đạt', en: 'Met' } },
  ],
} as const satisfies SharedCriterion;

/** Sheets 19, 20, 21, 22. */
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

/** Sheets 20, 22. */
export const sensoryThreePoints = {
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

/** Sheets 23, 24. */
export const indicators = {
  kind: 'group',
  name: { vi: 'Các chỉ tiêu', en: 'Criteria' },
} as const satisfies SharedCriterion;

/** Sheets 23, 24. */
export const craftsmanship = {
  kind: 'criterion',
  name: { vi: 'Mức độ tinh xảo/sắc nét của sản phẩm', en: 'Fineness/sharpness of the product' },
  options: [
    { box: 1, points: 0, label: { vi: 'Không khéo léo/nhã nhặn, không thể bán', en: 'Not skilful or tasteful, cannot be sold' } },
    { box: 2, points: 1, label: { vi: 'Khá khéo léo/nhã nhặn, có thể bán', en: 'Fairly skilful/tasteful, can be sold' } },
    { box: 3, points: 3, label: { vi: 'Khéo léo/nhã nhặn, bán được, có giá trị mỹ thuật, kỹ thuật', en: 'Skilful/elegant, sellable, artistic and technical value' } },
    { box: 4, points: 5, label: { vi: 'Tinh xảo, có giá trị mỹ thuật, kỹ thuật; bán cửa hàng lớn, xuất khẩu', en: 'Exquisite, artistic and technical value; large shops, export' } },
  ],
} as const satisfies SharedCriterion;

/** Sheets 23, 24. */
export const uniqueDesign = {
  kind: 'criterion',
  name: { vi: 'Thiết kế độc đáo', en: 'Unique design' },
  notes: [
    { kind: 'elimination', ground: 'intellectual-property-infringed', text: { vi: 'Sản phẩm vi phạm sở hữu trí tuệ thì bị loại', en: 'The product infringes intellectual property' } },
  ],
  options: [
    { box: 1, points: 1, label: { vi: 'Phong cách thiết kế phổ biến', en: 'Common design style' } },
    { box: 2, points: 3, label: { vi: 'Độc đáo riêng, nhưng dạng thông thường', en: 'Unique own style, but of an ordinary form' } },
    { box: 3, points: 5, label: { vi: 'Độc đáo riêng, thể hiện trí tuệ Việt', en: 'Own unique style of Vietnamese ingenuity' } },
  ],
} as const satisfies SharedCriterion;

/** Sheets 23, 24. */
export const productFeatures = {
  kind: 'criterion',
  name: { vi: 'Các tính năng của sản phẩm', en: 'Product features' },
  notes: [
    { kind: 'note', text: { vi: 'Giá trị sử dụng: tranh ảnh trang trí, túi đựng mỹ phẩm, lắc tay...', en: 'Use value: decorative pictures, cosmetic bags, bracelets...' } },
  ],
  options: basicFunctionBoxes,
} as const satisfies SharedCriterion;

/** Sheets 23, 24. */
export const practicality = {
  kind: 'criterion',
  name: { vi: 'Tính thực tiễn', en: 'Practicality' },
  options: [
    { box: 1, points: 0, label: { vi: 'Không biết dùng/khó sử dụng', en: 'Users do not know how/hard to use' } },
    { box: 2, points: 1, label: { vi: 'Dùng được, cần thông tin/khó duy trì', en: 'Usable, needs information/hard to maintain' } },
    { box: 3, points: 2, label: { vi: 'Dùng được, dễ duy trì/bảo trì', en: 'Usable, easy to keep up/maintain' } },
    { box: 4, points: 3, label: { vi: 'Rất hữu ích, dễ duy trì/bảo trì', en: 'Very useful, easy to keep up/maintain' } },
  ],
} as const satisfies SharedCriterion;
