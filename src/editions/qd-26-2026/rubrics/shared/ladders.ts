import type { Option } from '../../../../rubric/rubric';

// Ladders of boxes that criteria with different headings have in common.

export const capacityUnmarkedBoxes = [
  { box: 1, points: 1, label: { vi: 'Năng lực, quy mô sản xuất nhỏ', en: 'Small production capacity and scale' } },
  { box: 2, points: 2, label: { vi: 'Năng lực, quy mô sản xuất trung bình', en: 'Medium production capacity and scale' } },
  { box: 3, points: 3, label: { vi: 'Năng lực, quy mô sản xuất lớn', en: 'Large production capacity and scale' } },
] as const satisfies readonly Option[];

export const linkageBoxes = [
  { box: 1, points: 0, label: { vi: 'Không có liên kết hoặc không rõ ràng', en: 'No linkage, or unclear' } },
  { box: 2, points: 1, label: { vi: 'Hợp đồng từ 50% đến dưới 75% sản lượng', en: 'Contracts for 50% to under 75% of output' } },
  { box: 3, points: 2, minStar: 4, label: { vi: 'Hợp đồng liên kết trên 75% sản lượng', en: 'Linkage contracts for over 75% of output' } },
  { box: 4, points: 3, minStar: 5, label: { vi: 'Hợp đồng trên 75% sản lượng, ổn định từ 12 tháng', en: 'Contracts for over 75% of output, stable 12 months or more' } },
] as const satisfies readonly Option[];

export const provincialMaterialSecondMarkedBoxes = [
  { box: 1, points: 1, label: { vi: 'Nguyên liệu trong tỉnh dưới 50%', en: 'Under 50% of raw material from the province' } },
  { box: 2, points: 2, minStar: 3, label: { vi: 'Nguyên liệu trong tỉnh từ 50% đến dưới 75%', en: '50% to under 75% raw material from the province' } },
  { box: 3, points: 3, label: { vi: 'Nguyên liệu trong tỉnh từ 75% đến 100%', en: '75% to 100% raw material from the province' } },
] as const satisfies readonly Option[];

export const specialityOfCommuneThreePointBoxes = [
  { box: 1, points: 0, label: { vi: 'Sản xuất phổ biến nhiều tỉnh', en: 'Commonly made in many provinces' } },
  { box: 2, points: 1, label: { vi: 'Phổ biến nhiều tỉnh, nổi trội do nguyên liệu, kỹ thuật truyền thống', en: 'Common in many provinces, superior by raw material, traditional technique' } },
  { box: 3, points: 2, label: { vi: 'Nhiều nơi, đặc trưng của tỉnh, nổi trội; hoặc sản phẩm mới từ nguyên liệu đặc trưng', en: 'Many places, typical of the province, superior; or new product of typical material' } },
  { box: 4, points: 3, minStar: 4, label: { vi: 'Đặc sản truyền thống chỉ có ở xã, gắn nguồn gốc địa lý; hoặc sản phẩm mới, bán ổn định ít nhất 36 tháng', en: 'Traditional speciality of the commune only, geographical origin; or new product, sold at least 36 months' } },
] as const satisfies readonly Option[];

export const provincialMaterialFirstMarkedBoxes = [
  { box: 1, points: 1, minStar: 3, label: { vi: 'Nguyên liệu trong tỉnh dưới 50%', en: 'Under 50% of raw material from the province' } },
  { box: 2, points: 2, label: { vi: 'Nguyên liệu trong tỉnh từ 50% đến dưới 75%', en: '50% to under 75% raw material from the province' } },
  { box: 3, points: 4, label: { vi: 'Nguyên liệu trong tỉnh từ 75% đến 100%', en: '75% to 100% raw material from the province' } },
] as const satisfies readonly Option[];

export const specialityOfCommuneFourPointBoxes = [
  { box: 1, points: 0, label: { vi: 'Sản xuất phổ biến nhiều tỉnh', en: 'Commonly made in many provinces' } },
  { box: 2, points: 1, label: { vi: 'Phổ biến nhiều tỉnh, nổi trội do nguyên liệu, kỹ thuật truyền thống', en: 'Common in many provinces, superior by raw material, traditional technique' } },
  { box: 3, points: 2, label: { vi: 'Sản xuất nhiều nơi, đặc trưng của tỉnh, nổi trội', en: 'Made in many places, typical of the province, superior' } },
  { box: 4, points: 4, minStar: 4, label: { vi: 'Đặc sản truyền thống chỉ có ở xã, gắn nguồn gốc địa lý', en: 'Traditional speciality of the commune only, geographical origin' } },
] as const satisfies readonly Option[];

export const qualityDeclarationBoxes = [
  { box: 1, points: 2, minStar: 3, label: { vi: 'Có công bố chất lượng sản phẩm', en: 'Product quality declared' } },
  { box: 2, points: 4, label: { vi: 'Áp dụng tiêu chuẩn quốc gia (bắt buộc quy chuẩn nếu có)', en: 'National standards (technical regulation compulsory if any)' } },
  { box: 3, points: 5, label: { vi: 'Áp dụng tiêu chuẩn quốc tế', en: 'International standards' } },
] as const satisfies readonly Option[];

export const uniquenessMarkedBoxes = [
  { box: 1, points: 0, label: { vi: 'Trung bình', en: 'Average' } },
  { box: 2, points: 1, label: { vi: 'Tương đối độc đáo', en: 'Fairly unique' } },
  { box: 3, points: 3, minStar: 4, label: { vi: 'Độc đáo, mang tính đặc trưng', en: 'Unique, characteristic' } },
  { box: 4, points: 5, minStar: 5, label: { vi: 'Rất độc đáo, có tính đặc trưng', en: 'Very unique, characteristic' } },
] as const satisfies readonly Option[];

export const impuritiesFourStarTopBoxes = [
  { box: 1, points: 0, label: { vi: 'Có tạp chất', en: 'Impurities present' } },
  { box: 2, points: 1, label: { vi: 'Rất ít tạp chất, chấp nhận được', en: 'Very few impurities, acceptable' } },
  { box: 3, points: 2, minStar: 4, label: { vi: 'Sạch, không phát hiện tạp chất', en: 'Clean, no impurities detected' } },
] as const satisfies readonly Option[];

export const nutritionThreePointBoxes = [
  { box: 1, points: 0, label: { vi: 'Không có', en: 'None' } },
  { box: 2, points: 1, label: { vi: 'Có 1 - 2 chỉ tiêu', en: '1 - 2 indicators' } },
  { box: 3, points: 3, label: { vi: 'Có trên 2 chỉ tiêu', en: 'More than 2 indicators' } },
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

export const impuritiesOrSedimentBoxes = [
  { box: 1, points: 0, label: { vi: 'Có tạp chất', en: 'Impurities present' } },
  { box: 2, points: 1, label: { vi: 'Rất ít tạp chất/có cặn, chấp nhận được', en: 'Very few impurities/sediment, acceptable' } },
  { box: 3, points: 2, label: { vi: 'Sạch, không phát hiện tạp chất/cặn', en: 'Clean, no impurities or sediment found' } },
] as const satisfies readonly Option[];

export const designStyleBoxes = [
  { box: 1, points: 1, label: { vi: 'Phong cách thiết kế phổ biến', en: 'Common design style' } },
  { box: 2, points: 3, label: { vi: 'Độc đáo riêng, nhưng dạng thông thường', en: 'Unique own style, but of an ordinary form' } },
  { box: 3, points: 5, minStar: 5, label: { vi: 'Độc đáo riêng, thể hiện trí tuệ địa phương', en: 'Unique own style, showing local know-how' } },
] as const satisfies readonly Option[];
