import type { Option } from '../../../../rubric/rubric';

// Ladders of boxes that criteria with different headings have in common.

export const capacityUnmarkedBoxes = [
  { box: 1, points: 1, label: { vi: 'Năng lực, quy mô sản xuất nhỏ', en: 'Small capacity, scale' } },
  { box: 2, points: 2, label: { vi: 'Năng lực, quy mô sản xuất trung bình', en: 'Medium capacity, scale' } },
  { box: 3, points: 3, label: { vi: 'Năng lực, quy mô sản xuất lớn', en: 'Large capacity, scale' } },
] as const satisfies readonly Option[];

export const linkageBoxes = [
  { box: 1, points: 0, label: { vi: 'Không có liên kết hoặc không rõ', en: 'No or unclear linkage' } },
  { box: 2, points: 1, label: { vi: 'Hợp đồng từ 50% đến dưới 75% sản lượng', en: 'Contracts for 50% to under 75% of output' } },
  { box: 3, points: 2, minStar: 4, label: { vi: 'Hợp đồng liên kết trên 75% sản lượng', en: 'Contracts for over 75% of output' } },
  { box: 4, points: 3, minStar: 5, label: { vi: 'Hợp đồng trên 75% sản lượng, ổn định từ 12 tháng', en: 'Contracts for over 75% of output, stable 12+ months' } },
] as const satisfies readonly Option[];

export const provincialMaterialSecondMarkedBoxes = [
  { box: 1, points: 1, label: { vi: 'Nguyên liệu trong tỉnh dưới 50%', en: 'Under 50% raw material from the province' } },
  { box: 2, points: 2, minStar: 3, label: { vi: 'Nguyên liệu trong tỉnh từ 50% đến dưới 75%', en: '50% to under 75% raw material from the province' } },
  { box: 3, points: 3, label: { vi: 'Nguyên liệu trong tỉnh từ 75% đến 100%', en: '75% to 100% raw material from the province' } },
] as const satisfies readonly Option[];

export const specialityOfCommuneThreePointBoxes = [
  { box: 1, points: 0, label: { vi: 'Phổ biến nhiều tỉnh', en: 'Common in many provinces' } },
  { box: 2, points: 1, label: { vi: 'Phổ biến nhiều tỉnh, nổi trội do nguyên liệu, kỹ thuật truyền thống', en: 'Common in many provinces, superior by raw material, traditional technique' } },
  { box: 3, points: 2, label: { vi: 'Nhiều nơi, đặc trưng của tỉnh, nổi trội; hoặc sản phẩm mới từ nguyên liệu đặc trưng địa phương', en: 'Many places, typical of the province, superior; or new product of typical local material' } },
  { box: 4, points: 3, minStar: 4, label: { vi: 'Đặc sản truyền thống chỉ có ở xã, đặc sắc, gắn nguồn gốc địa lý; hoặc sản phẩm mới từ nguyên liệu đặc trưng địa phương, bán ổn định từ 36 tháng', en: 'Traditional speciality, commune only, distinctive, geographical origin; or new product of typical local material, sales stable 36+ months' } },
] as const satisfies readonly Option[];

export const provincialMaterialFirstMarkedBoxes = [
  { box: 1, points: 1, minStar: 3, label: { vi: 'Nguyên liệu trong tỉnh dưới 50%', en: 'Under 50% raw material from the province' } },
  { box: 2, points: 2, label: { vi: 'Nguyên liệu trong tỉnh từ 50% đến dưới 75%', en: '50% to under 75% raw material from the province' } },
  { box: 3, points: 4, label: { vi: 'Nguyên liệu trong tỉnh từ 75% đến 100%', en: '75% to 100% raw material from the province' } },
] as const satisfies readonly Option[];

export const specialityOfCommuneFourPointBoxes = [
  { box: 1, points: 0, label: { vi: 'Phổ biến nhiều tỉnh', en: 'Common in many provinces' } },
  { box: 2, points: 1, label: { vi: 'Phổ biến nhiều tỉnh, nổi trội do nguyên liệu, kỹ thuật truyền thống', en: 'Common in many provinces, superior by raw material, traditional technique' } },
  { box: 3, points: 2, label: { vi: 'Sản xuất nhiều nơi, đặc trưng của tỉnh, nổi trội', en: 'Made in many places, typical of the province, superior' } },
  { box: 4, points: 4, minStar: 4, label: { vi: 'Đặc sản truyền thống chỉ có ở xã, đặc sắc, gắn nguồn gốc địa lý', en: 'Traditional speciality of the commune only, distinctive, geographical origin' } },
] as const satisfies readonly Option[];

export const qualityDeclarationBoxes = [
  { box: 1, points: 2, minStar: 3, label: { vi: 'Có công bố chất lượng sản phẩm', en: 'Product quality declared' } },
  { box: 2, points: 4, label: { vi: 'Áp dụng tiêu chuẩn quốc gia (bắt buộc quy chuẩn nếu có)', en: 'National standards (technical regulation compulsory if any)' } },
  { box: 3, points: 5, label: { vi: 'Áp dụng tiêu chuẩn quốc tế', en: 'International standards' } },
] as const satisfies readonly Option[];

export const uniquenessMarkedBoxes = [
  { box: 1, points: 0, label: { vi: 'Trung bình', en: 'Average' } },
  { box: 2, points: 1, label: { vi: 'Tương đối độc đáo', en: 'Fairly unique' } },
  { box: 3, points: 3, minStar: 4, label: { vi: 'Độc đáo, đặc trưng', en: 'Unique, characteristic' } },
  { box: 4, points: 5, minStar: 5, label: { vi: 'Rất độc đáo, đặc trưng', en: 'Very unique, characteristic' } },
] as const satisfies readonly Option[];

export const impuritiesFourStarTopBoxes = [
  { box: 1, points: 0, label: { vi: 'Có tạp chất', en: 'Impurities' } },
  { box: 2, points: 1, label: { vi: 'Rất ít tạp chất, chấp nhận được', en: 'Very few impurities, acceptable' } },
  { box: 3, points: 2, minStar: 4, label: { vi: 'Sạch, không thấy tạp chất', en: 'Clean, no impurities' } },
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
  { box: 1, points: 0, label: { vi: 'Có tạp chất', en: 'Impurities' } },
  { box: 2, points: 1, label: { vi: 'Rất ít tạp chất/có cặn, chấp nhận được', en: 'Very few impurities/sediment, acceptable' } },
  { box: 3, points: 2, label: { vi: 'Sạch, không thấy tạp chất/cặn', en: 'Clean, no impurities/sediment' } },
] as const satisfies readonly Option[];

export const designStyleBoxes = [
  { box: 1, points: 1, label: { vi: 'Phong cách thiết kế phổ biến', en: 'Common design style' } },
  { box: 2, points: 3, label: { vi: 'Độc đáo riêng, nhưng dạng thông thường', en: 'Unique own style, but of an ordinary form' } },
  { box: 3, points: 5, minStar: 5, label: { vi: 'Độc đáo riêng, thể hiện trí tuệ địa phương', en: 'Unique own style, showing local know-how' } },
] as const satisfies readonly Option[];
