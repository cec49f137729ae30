import type { Option } from '../../../../rubric/rubric';

// Ladders of boxes that criteria with different headings have in common.

export const grownInCommuneBoxes = [
  { box: 1, points: 1, label: { vi: 'Dưới 50% trồng trên địa bàn cấp xã', en: 'Under 50% grown in the commune' } },
  { box: 2, points: 3, label: { vi: 'Từ 50% đến dưới 75% trồng trong xã', en: '50% to under 75% grown in the commune' } },
  { box: 3, points: 5, label: { vi: 'Từ 75% đến 100% trồng trên địa bàn cấp xã', en: '75% to 100% grown in the commune' } },
] as const satisfies readonly Option[];

export const labellingWithTraceabilityBoxes = [
  { box: 1, points: 1, label: { vi: 'Ghi nhãn đầy đủ, đúng quy định', en: 'Full label, as required' } },
  { box: 2, points: 2, label: { vi: 'Ghi nhãn đầy đủ, có thông điệp/câu chuyện sản phẩm', en: 'Full label, with message/product story' } },
  { box: 3, points: 3, minStar: 4, label: { vi: 'Ghi nhãn đầy đủ, đẹp, có thông điệp/câu chuyện; truy xuất điện tử', en: 'Full label, attractive, with message/story; e-traceability' } },
] as const satisfies readonly Option[];

export const capacityWithExportBoxes = [
  { box: 1, points: 1, label: { vi: 'Năng lực, quy mô sản xuất nhỏ', en: 'Small capacity, scale' } },
  { box: 2, points: 2, minStar: 4, label: { vi: 'Năng lực, quy mô sản xuất trung bình', en: 'Medium capacity, scale' } },
  { box: 3, points: 3, minStar: 5, label: { vi: 'Năng lực, quy mô sản xuất lớn, có thể xuất khẩu', en: 'Large capacity, scale, able to export' } },
] as const satisfies readonly Option[];

export const rawMaterialLinkageBoxes = [
  { box: 1, points: 0, label: { vi: 'Không liên kết, hoặc không rõ', en: 'No or unclear linkage' } },
  { box: 2, points: 1, label: { vi: 'Hợp đồng liên kết từ 50% đến dưới 75% sản lượng', en: 'Contracts for 50% to under 75% of output' } },
  { box: 3, points: 2, minStar: 4, label: { vi: 'Hợp đồng liên kết trên 75% sản lượng', en: 'Contracts for over 75% of output' } },
  { box: 4, points: 3, minStar: 5, label: { vi: 'Hợp đồng liên kết trên 75% sản lượng, ổn định từ 12 tháng', en: 'Contracts for over 75% of output, stable 12+ months' } },
] as const satisfies readonly Option[];

export const provincialMaterialFirstMarkedBoxes = [
  { box: 1, points: 1, minStar: 3, label: { vi: 'Nguyên liệu trong tỉnh dưới 50%', en: 'Under 50% raw material from the province' } },
  { box: 2, points: 3, label: { vi: 'Nguyên liệu trong tỉnh từ 50% đến dưới 75%', en: '50% to under 75% raw material from the province' } },
  { box: 3, points: 5, label: { vi: 'Nguyên liệu trong tỉnh từ 75% đến 100%', en: '75% to 100% raw material from the province' } },
] as const satisfies readonly Option[];

export const specialityOfDistrictBoxes = [
  { box: 1, points: 0, label: { vi: 'Phổ biến nhiều tỉnh', en: 'Common in many provinces' } },
  { box: 2, points: 1, label: { vi: 'Phổ biến nhiều tỉnh, nổi trội do nguyên liệu, kỹ thuật truyền thống', en: 'Common in many provinces, superior by raw material, traditional technique' } },
  { box: 3, points: 3, label: { vi: 'Nhiều nơi, đặc trưng của tỉnh, nổi trội; hoặc sản phẩm mới từ nguyên liệu đặc trưng địa phương', en: 'Many places, typical of the province, superior; or new product of typical local material' } },
  { box: 4, points: 4, minStar: 4, label: { vi: 'Đặc sản truyền thống chỉ có ở huyện, đặc sắc, gắn nguồn gốc địa lý; hoặc sản phẩm mới từ nguyên liệu đặc trưng địa phương, bán ổn định từ 36 tháng', en: 'Traditional speciality, district only, distinctive, geographical origin; or new product of typical local material, sales stable 36+ months' } },
] as const satisfies readonly Option[];

export const provincialMaterialSecondMarkedBoxes = [
  { box: 1, points: 1, label: { vi: 'Nguyên liệu trong tỉnh dưới 50%', en: 'Under 50% raw material from the province' } },
  { box: 2, points: 3, minStar: 3, label: { vi: 'Nguyên liệu trong tỉnh từ 50% đến dưới 75%', en: '50% to under 75% raw material from the province' } },
  { box: 3, points: 5, label: { vi: 'Nguyên liệu trong tỉnh từ 75% đến 100%', en: '75% to 100% raw material from the province' } },
] as const satisfies readonly Option[];

export const storyStructureBoxes = [
  { box: 1, points: 0, label: { vi: 'Đơn giản', en: 'Simple' } },
  { box: 2, points: 1, label: { vi: 'Đầy đủ các yếu tố của câu chuyện sản phẩm', en: 'All elements of a product story present' } },
  { box: 3, points: 2, minStar: 5, label: { vi: 'Ngắn gọn, có thông điệp đặc sắc về sản phẩm/văn hóa/bản sắc địa phương', en: 'Concise, distinctive messages on product/culture/local identity' } },
] as const satisfies readonly Option[];

export const uniquenessMarkedBoxes = [
  { box: 1, points: 0, label: { vi: 'Trung bình', en: 'Average' } },
  { box: 2, points: 1, label: { vi: 'Tương đối độc đáo', en: 'Fairly unique' } },
  { box: 3, points: 3, minStar: 4, label: { vi: 'Độc đáo, đặc trưng', en: 'Unique, characteristic' } },
  { box: 4, points: 5, minStar: 5, label: { vi: 'Rất độc đáo, đặc trưng', en: 'Very unique, characteristic' } },
] as const satisfies readonly Option[];

export const standardDeclarationBoxes = [
  { box: 1, points: 0, label: { vi: 'Không có bản công bố tiêu chuẩn/chất lượng', en: 'No declaration of standard/quality' } },
  { box: 2, points: 1, label: { vi: 'Có tiêu chuẩn chất lượng sản phẩm', en: 'Product quality standards in place' } },
  { box: 3, points: 2, minStar: 3, label: { vi: 'Công bố tiêu chuẩn/chất lượng theo quy định', en: 'Standard/quality declared as required' } },
] as const satisfies readonly Option[];

export const qualityControlVietGapBoxes = [
  { box: 1, points: 0, label: { vi: 'Không kiểm soát chất lượng sản phẩm', en: 'No product quality control' } },
  { box: 2, points: 1, label: { vi: 'Có kế hoạch kiểm soát chất lượng nội bộ', en: 'Internal product quality control plan' } },
  { box: 3, points: 2, minStar: 3, label: { vi: 'Kế hoạch kiểm soát nội bộ gắn truy xuất nguồn gốc', en: 'Internal control plan with traceability' } },
  { box: 4, points: 3, minStar: 4, label: { vi: 'Chứng nhận chất lượng tiên tiến của Việt Nam (VietGAP/hữu cơ)', en: 'Advanced Vietnamese quality certificate (VietGAP/organic)' } },
  { box: 5, points: 5, minStar: 5, label: { vi: 'Chứng nhận chất lượng quốc tế, đủ điều kiện an toàn thực phẩm và pháp lý để xuất khẩu', en: 'International quality certificate, food safety and legal needs for export' } },
] as const satisfies readonly Option[];

export const impuritiesFiveStarTopBoxes = [
  { box: 1, points: 0, label: { vi: 'Có tạp chất', en: 'Impurities' } },
  { box: 2, points: 1, label: { vi: 'Rất ít tạp chất, chấp nhận được', en: 'Very few impurities, acceptable' } },
  { box: 3, points: 2, minStar: 5, label: { vi: 'Sạch, không thấy tạp chất', en: 'Clean, no impurities' } },
] as const satisfies readonly Option[];

export const qualityControlGmpBoxes = [
  { box: 1, points: 0, label: { vi: 'Không kiểm soát chất lượng sản phẩm', en: 'No product quality control' } },
  { box: 2, points: 1, label: { vi: 'Có kế hoạch kiểm soát chất lượng nội bộ', en: 'Internal product quality control plan' } },
  { box: 3, points: 2, minStar: 3, label: { vi: 'Kế hoạch kiểm soát nội bộ gắn truy xuất nguồn gốc', en: 'Internal control plan with traceability' } },
  { box: 4, points: 3, minStar: 4, label: { vi: 'Chứng nhận chất lượng tiên tiến (ISO/GMP/HACCP)', en: 'Advanced quality certificate (ISO/GMP/HACCP)' } },
  { box: 5, points: 5, minStar: 5, label: { vi: 'Chứng nhận chất lượng quốc tế, đủ điều kiện an toàn thực phẩm và pháp lý để xuất khẩu', en: 'International quality certificate, food safety and legal needs for export' } },
] as const satisfies readonly Option[];

export const nutritionIndicatorBoxes = [
  { box: 1, points: 0, label: { vi: 'Không có', en: 'None' } },
  { box: 2, points: 1, label: { vi: 'Có 1 - 2 chỉ tiêu', en: '1 - 2 indicators' } },
  { box: 3, points: 2, label: { vi: 'Có trên 2 chỉ tiêu', en: 'More than 2 indicators' } },
] as const satisfies readonly Option[];

export const uniformityFourStarTopBoxes = [
  { box: 1, points: 0, label: { vi: 'Không đồng đều', en: 'Not uniform' } },
  { box: 2, points: 1, label: { vi: 'Không đồng đều, chấp nhận được', en: 'Not uniform, acceptable' } },
  { box: 3, points: 2, label: { vi: 'Tương đối đồng đều', en: 'Fairly uniform' } },
  { box: 4, points: 3, minStar: 4, label: { vi: 'Đồng đều', en: 'Uniform' } },
] as const satisfies readonly Option[];

export const uniformityBoxes = [
  { box: 1, points: 0, label: { vi: 'Không đồng đều', en: 'Not uniform' } },
  { box: 2, points: 1, label: { vi: 'Không đồng đều, chấp nhận được', en: 'Not uniform, acceptable' } },
  { box: 3, points: 2, label: { vi: 'Tương đối đồng đều', en: 'Fairly uniform' } },
  { box: 4, points: 3, label: { vi: 'Đồng đều', en: 'Uniform' } },
] as const satisfies readonly Option[];

export const uniformAndSuitableBoxes = [
  { box: 1, points: 0, label: { vi: 'Không đồng đều, chấp nhận được', en: 'Not uniform, acceptable' } },
  { box: 2, points: 1, label: { vi: 'Tương đối đồng đều, phù hợp', en: 'Fairly uniform, suitable' } },
  { box: 3, points: 2, label: { vi: 'Đồng đều, phù hợp', en: 'Uniform, suitable' } },
] as const satisfies readonly Option[];

export const designStyleBoxes = [
  { box: 1, points: 1, label: { vi: 'Phong cách thiết kế phổ biến', en: 'Common design style' } },
  { box: 2, points: 3, label: { vi: 'Độc đáo riêng, nhưng dạng thông thường', en: 'Unique own style, but of an ordinary form' } },
  { box: 3, points: 5, minStar: 5, label: { vi: 'Độc đáo riêng, thể hiện trí tuệ địa phương', en: 'Unique own style, showing local know-how' } },
] as const satisfies readonly Option[];
