import type { Option } from '../../../../rubric/rubric';

// Ladders of boxes that criteria with different headings have in common.

export const provincialMaterialBoxes = [
  { box: 1, points: 1, label: { vi: 'Nguyên liệu trong tỉnh dưới 50%', en: 'Under 50% raw material from the province' } },
  { box: 2, points: 2, label: { vi: 'Nguyên liệu trong tỉnh từ 50% đến dưới 75%', en: '50% to under 75% raw material from the province' } },
  { box: 3, points: 3, label: { vi: 'Nguyên liệu trong tỉnh từ 75% đến 100%', en: '75% to 100% raw material from the province' } },
] as const satisfies readonly Option[];

export const capacityWithExportBoxes = [
  { box: 1, points: 1, label: { vi: 'Năng lực, quy mô sản xuất nhỏ', en: 'Small capacity, scale' } },
  { box: 2, points: 2, label: { vi: 'Năng lực, quy mô sản xuất trung bình', en: 'Medium capacity, scale' } },
  { box: 3, points: 3, label: { vi: 'Năng lực, quy mô sản xuất lớn', en: 'Large capacity, scale' } },
  { box: 4, points: 4, label: { vi: 'Năng lực, quy mô sản xuất lớn, có thể xuất khẩu', en: 'Large capacity, scale, able to export' } },
] as const satisfies readonly Option[];

export const chainLinkageBoxes = [
  { box: 1, points: 0, label: { vi: 'Không liên kết, hoặc không rõ', en: 'No or unclear linkage' } },
  { box: 2, points: 1, label: { vi: 'Liên kết chặt chẽ trong tỉnh', en: 'Close linkage within the province' } },
  { box: 3, points: 2, label: { vi: 'Chuỗi chặt chẽ trong tỉnh, quy mô lớn hoặc có hộ nghèo', en: 'Close chain in the province, large or with poor households' } },
] as const satisfies readonly Option[];

export const packagingConvenienceBoxes = [
  { box: 1, points: 0, label: { vi: 'Không thuận tiện, không đẹp', en: 'Not convenient, not attractive' } },
  { box: 2, points: 1, label: { vi: 'Thuận tiện hoặc đẹp', en: 'Convenient or attractive' } },
  { box: 3, points: 2, label: { vi: 'Thuận tiện, đẹp, sang trọng', en: 'Convenient, attractive, elegant' } },
] as const satisfies readonly Option[];

export const organisationTypeBoxes = [
  { box: 1, points: 1, label: { vi: 'Hộ, tổ hợp tác có đăng ký kinh doanh, công ty TNHH 1 thành viên, doanh nghiệp tư nhân', en: 'Registered household, co-op group, 1-member limited company, private enterprise' } },
  { box: 2, points: 2, label: { vi: 'Công ty TNHH từ hai thành viên; cổ phần có vốn cộng đồng < 51%', en: 'LLC of two or more; joint-stock, community capital < 51%' } },
  { box: 3, points: 3, label: { vi: 'HTX theo Luật HTX 2012; cổ phần có vốn cộng đồng ≥ 51%', en: 'Cooperative (2012 law); joint-stock, community capital ≥ 51%' } },
] as const satisfies readonly Option[];

export const storyIdentityBoxes = [
  { box: 1, points: 0, label: { vi: 'Giống câu chuyện sản phẩm nơi khác', en: 'Same as product stories elsewhere' } },
  { box: 2, points: 1, label: { vi: 'Tương đối giống nơi khác, đổi một số yếu tố', en: 'Fairly like stories elsewhere, some elements changed' } },
  { box: 3, points: 2, label: { vi: 'Có câu chuyện riêng', en: 'Own story' } },
  { box: 4, points: 3, label: { vi: 'Câu chuyện riêng, bản sắc địa phương', en: 'Own story of local identity' } },
] as const satisfies readonly Option[];

export const documentedStoryBoxes = [
  { box: 1, points: 0, label: { vi: 'Không có câu chuyện, hoặc không được tư liệu hóa', en: 'No story, or not documented' } },
  { box: 2, points: 1, label: { vi: 'Có tài liệu giới thiệu sản phẩm', en: 'Product introduction material' } },
  { box: 3, points: 2, label: { vi: 'Câu chuyện tư liệu hóa (có cốt chuyện)', en: 'Documented story (with a plot)' } },
  { box: 4, points: 3, label: { vi: 'Tư liệu hóa, trên nhãn/tờ rơi', en: 'Documented, on label/leaflet' } },
  { box: 5, points: 4, label: { vi: 'Tư liệu hóa, trên nhãn/tờ rơi và website', en: 'Documented, on label/leaflet and website' } },
  { box: 6, points: 5, label: { vi: 'Tư liệu hóa, trên nhãn/tờ rơi và sinh động trên website', en: 'Documented, on label/leaflet, lively on website' } },
] as const satisfies readonly Option[];

export const uniquenessBoxes = [
  { box: 1, points: 0, label: { vi: 'Trung bình', en: 'Average' } },
  { box: 2, points: 1, label: { vi: 'Tương đối độc đáo', en: 'Fairly unique' } },
  { box: 3, points: 3, label: { vi: 'Độc đáo', en: 'Unique' } },
  { box: 4, points: 5, label: { vi: 'Rất độc đáo', en: 'Very unique' } },
] as const satisfies readonly Option[];

export const periodicTestFourBoxes = [
  { box: 1, points: 0, label: { vi: 'Không có', en: 'None' } },
  { box: 2, points: 1, label: { vi: 'Có, nhưng không đạt', en: 'Done, but failed' } },
  { box: 3, points: 2, label: { vi: 'Có, đạt nhưng không đủ', en: 'Done, passed but incomplete' } },
  { box: 4, points: 3, label: { vi: 'Có, đạt đầy đủ theo quy định', en: 'Done, all passed as required' } },
] as const satisfies readonly Option[];

export const uniquenessFromTwoBoxes = [
  { box: 1, points: 0, label: { vi: 'Trung bình', en: 'Average' } },
  { box: 2, points: 2, label: { vi: 'Tương đối độc đáo', en: 'Fairly unique' } },
  { box: 3, points: 3, label: { vi: 'Độc đáo', en: 'Unique' } },
  { box: 4, points: 5, label: { vi: 'Rất độc đáo', en: 'Very unique' } },
] as const satisfies readonly Option[];

export const periodicTestThreeBoxes = [
  { box: 1, points: 0, label: { vi: 'Có, nhưng không đạt', en: 'Done, but failed' } },
  { box: 2, points: 1, label: { vi: 'Có, đạt nhưng không đủ', en: 'Done, passed but incomplete' } },
  { box: 3, points: 2, label: { vi: 'Có, đạt đầy đủ theo quy định', en: 'Done, all passed as required' } },
] as const satisfies readonly Option[];

export const qualityControlSixBoxes = [
  { box: 1, points: 0, label: { vi: 'Không kiểm soát chất lượng sản phẩm', en: 'No product quality control' } },
  { box: 2, points: 1, label: { vi: 'Có kế hoạch kiểm soát chất lượng', en: 'Quality control plan' } },
  { box: 3, points: 2, label: { vi: 'Có ghi hồ sơ lô sản xuất', en: 'Batch production records kept' } },
  { box: 4, points: 3, label: { vi: 'Kế hoạch kiểm soát chất lượng, hồ sơ lô', en: 'Quality control plan, batch records' } },
  { box: 5, points: 4, label: { vi: 'Chứng nhận chất lượng tiên tiến (ISO/GMP/HACCP)', en: 'Advanced quality certificate (ISO/GMP/HACCP)' } },
  { box: 6, points: 5, label: { vi: 'Chứng nhận an toàn thực phẩm xuất khẩu và pháp lý thị trường đích', en: 'Export food safety certificate, target-market legal needs' } },
] as const satisfies readonly Option[];

export const basicFunctionBoxes = [
  { box: 1, points: 0, label: { vi: 'Không có tính năng cơ bản', en: 'Lacks the basic features' } },
  { box: 2, points: 1, label: { vi: 'Đủ cơ bản để bán ở thị trường địa phương', en: 'Basic, enough for the local market' } },
  { box: 3, points: 3, label: { vi: 'Đủ cơ bản để bán ở thị trường trong nước', en: 'Basic, enough for the domestic market' } },
  { box: 4, points: 5, label: { vi: 'Đủ tính năng cơ bản để xuất khẩu', en: 'Basic features sufficient for export' } },
] as const satisfies readonly Option[];

export const nutritionIndicatorBoxes = [
  { box: 1, points: 0, label: { vi: 'Không có', en: 'None' } },
  { box: 2, points: 1, label: { vi: 'Có 1 - 2 chỉ tiêu', en: '1 - 2 indicators' } },
  { box: 3, points: 2, label: { vi: 'Có trên 2 chỉ tiêu', en: 'More than 2 indicators' } },
] as const satisfies readonly Option[];

export const standardDeclarationBoxes = [
  { box: 1, points: 0, label: { vi: 'Không có bản công bố tiêu chuẩn/chất lượng', en: 'No declaration of standard/quality' } },
  { box: 2, points: 1, label: { vi: 'Có tiêu chuẩn sản phẩm', en: 'Product standard in place' } },
  { box: 3, points: 2, label: { vi: 'Có tiêu chuẩn sản phẩm, bản công bố', en: 'Product standard and declaration' } },
] as const satisfies readonly Option[];

export const uniformityBoxes = [
  { box: 1, points: 0, label: { vi: 'Không đồng đều', en: 'Not uniform' } },
  { box: 2, points: 1, label: { vi: 'Không đồng đều, chấp nhận được', en: 'Not uniform, acceptable' } },
  { box: 3, points: 2, label: { vi: 'Tương đối đồng đều', en: 'Fairly uniform' } },
  { box: 4, points: 3, label: { vi: 'Đồng đều', en: 'Uniform' } },
] as const satisfies readonly Option[];

export const uniformAndSuitableFourBoxes = [
  { box: 1, points: 0, label: { vi: 'Không đồng đều', en: 'Not uniform' } },
  { box: 2, points: 1, label: { vi: 'Không đồng đều, chấp nhận được', en: 'Not uniform, acceptable' } },
  { box: 3, points: 2, label: { vi: 'Tương đối đồng đều, phù hợp', en: 'Fairly uniform, suitable' } },
  { box: 4, points: 3, label: { vi: 'Đồng đều, phù hợp', en: 'Uniform, suitable' } },
] as const satisfies readonly Option[];

export const impuritiesSomeAcceptedBoxes = [
  { box: 1, points: 0, label: { vi: 'Có tạp chất, chấp nhận được', en: 'Impurities present, acceptable' } },
  { box: 2, points: 1, label: { vi: 'Rất ít tạp chất, chấp nhận được', en: 'Very few impurities, acceptable' } },
  { box: 3, points: 2, label: { vi: 'Sạch, không có tạp chất', en: 'Clean, no impurities' } },
] as const satisfies readonly Option[];

export const impuritiesAcceptedBoxes = [
  { box: 1, points: 0, label: { vi: 'Có các tạp chất, chấp nhận được', en: 'Impurities present, acceptable' } },
  { box: 2, points: 1, label: { vi: 'Rất ít tạp chất, chấp nhận được', en: 'Very few impurities, acceptable' } },
  { box: 3, points: 2, label: { vi: 'Sạch, không có tạp chất', en: 'Clean, no impurities' } },
] as const satisfies readonly Option[];

export const uniformAndSuitableBoxes = [
  { box: 1, points: 0, label: { vi: 'Không đồng đều, chấp nhận được', en: 'Not uniform, acceptable' } },
  { box: 2, points: 1, label: { vi: 'Tương đối đồng đều, phù hợp', en: 'Fairly even, suitable' } },
  { box: 3, points: 2, label: { vi: 'Đồng đều, phù hợp', en: 'Even, suitable' } },
] as const satisfies readonly Option[];

export const effectivenessBoxes = [
  { box: 1, points: 1, label: { vi: 'Thấp, không rõ', en: 'Low, unclear' } },
  { box: 2, points: 2, label: { vi: 'Hiệu quả tương đối rõ', en: 'Fairly clear effect' } },
  { box: 3, points: 4, label: { vi: 'Hiệu quả tốt', en: 'Good effect' } },
  { box: 4, points: 6, label: { vi: 'Hiệu quả rất tốt', en: 'Very good effect' } },
] as const satisfies readonly Option[];
