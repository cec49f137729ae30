import { defineRubric } from '../../../rubric/defineRubric';
import { basis } from './basis';
import {
  bilingualLabelling,
  businessGrowth,
  chainLinkageOutput,
  communityStrength,
  environmentalProtection,
  intellectualProperty,
  legalRepresentative,
  localLabour,
  organisationOfProduction,
  organisationType,
  originIngredientsLowMarkImportBan,
  packaging,
  productDevelopment,
  productionCapacity,
  styleAndLabelling,
  sustainableTechnology,
  valueAddedProcessing,
} from './shared/part-a';
import {
  distributionOrganisation,
  localWisdomAndIdentity,
  mainDistributionArea,
  marketing,
  productPromotion,
  productStory,
  productStoryGroup,
  storyStructure,
} from './shared/part-b';
import {
  colour,
  globalMarketThreePoints,
  impuritiesSoilNote,
  qualityAssuranceProcessed,
  qualityDeclaration,
  sensoryQuality,
  smellFourBoxes,
  tasteFourBoxes,
  uniqueness,
  usageInstructions,
} from './shared/part-c';
import { uniformityBoxes } from './shared/ladders';

/** Set 8: Chế biến từ thịt, thủy sản, trứng, sữa, các sản phẩm từ mật ong, mật khác và nông sản thực phẩm khác. */
export const meatFishEggMilkProducts = /* @__PURE__ */ defineRubric(() => ({
  edition: 'qd-26-2026',
  set: 8,
  name: { vi: 'Chế biến từ thịt, thủy sản, trứng, sữa, các sản phẩm từ mật ong, mật khác và nông sản thực phẩm khác', en: 'Products of meat, seafood, eggs, milk; honey products' },
  parts: [
    {
      code: 'A', max: 40,
      groups: [
        {
          code: '1', max: 18, ...organisationOfProduction,
          children: [
            { code: '1.1', max: 3, ...originIngredientsLowMarkImportBan },
            {
              code: '1.2', max: 2,
              kind: 'criterion',
              name: { vi: 'Vùng nguyên liệu được cấp chứng nhận chất lượng', en: 'Raw material area certificate' },
              options: [
                { box: 1, points: 0, label: { vi: 'Không có giấy chứng nhận chất lượng', en: 'No quality certificate' } },
                { box: 2, points: 1, label: { vi: 'Tiêu chuẩn quốc gia (VietGAP, hữu cơ)', en: 'National standard (VietGAP, organic)' } },
                { box: 3, points: 2, label: { vi: 'Tiêu chuẩn quốc tế (ASC, BAP, GlobalGAP, MSC)', en: 'International standard (ASC, BAP, GlobalGAP, MSC)' } },
              ],
            },
            { code: '1.3', max: 3, ...valueAddedProcessing },
            { code: '1.4', max: 3, ...productionCapacity },
            { code: '1.5', max: 3, ...chainLinkageOutput },
            { code: '1.6', max: 3, ...environmentalProtection },
            { code: '1.7', max: 1, ...sustainableTechnology },
          ],
        },
        {
          code: '2', max: 10, ...productDevelopment,
          children: [
            {
              code: '2.1', max: 3,
              kind: 'criterion',
              name: { vi: 'Nguồn gốc ý tưởng sản phẩm', en: 'Product idea origin' },
              notes: [
                { kind: 'elimination', ground: 'copy-of-another-product', text: { vi: 'Giống hệt sản phẩm nhà sản xuất khác, chỉ đổi tên sản phẩm, nhà sản xuất', en: "Another producer's product, only product/producer names changed" } },
              ],
              options: [
                { box: 1, points: 1, label: { vi: 'Phổ biến nhiều tỉnh, nổi trội do nguyên liệu, kỹ thuật truyền thống', en: 'Common in many provinces, superior by raw material, traditional technique' } },
                { box: 2, points: 2, label: { vi: 'Nhiều nơi, đặc trưng của tỉnh, nổi trội; hoặc sản phẩm mới từ nguyên liệu đặc trưng địa phương', en: 'Many places, typical of the province, superior; or new product of typical local material' } },
                { box: 3, points: 3, minStar: 4, label: { vi: 'Đặc sản truyền thống chỉ có ở xã, đặc sắc, gắn nguồn gốc địa lý; hoặc sản phẩm mới từ nguyên liệu đặc trưng địa phương, bán ổn định từ 36 tháng', en: 'Traditional speciality, commune only, distinctive, geographical origin; or new product of typical local material, sales stable 36+ months' } },
              ],
            },
            { code: '2.2', max: 3, ...packaging },
            { code: '2.3', max: 3, ...styleAndLabelling },
            { code: '2.4', max: 1, ...bilingualLabelling },
          ],
        },
        {
          code: '3', max: 12, ...communityStrength,
          children: [
            { code: '3.1', max: 3, ...organisationType },
            { code: '3.2', max: 1, ...legalRepresentative },
            { code: '3.3', max: 3, ...localLabour },
            { code: '3.4', max: 2, ...businessGrowth },
            { code: '3.5', max: 3, ...intellectualProperty },
          ],
        },
      ],
    },
    {
      code: 'B', max: 25,
      groups: [
        {
          code: '4', max: 13, ...marketing,
          children: [
            { code: '4.1', max: 5, ...mainDistributionArea },
            { code: '4.2', max: 3, ...distributionOrganisation },
            { code: '4.3', max: 5, ...productPromotion },
          ],
        },
        {
          code: '5', max: 12, ...productStoryGroup,
          children: [
            { code: '5.1', max: 5, ...productStory },
            { code: '5.2', max: 2, ...storyStructure },
            { code: '5.3', max: 5, ...localWisdomAndIdentity },
          ],
        },
      ],
    },
    {
      code: 'C', max: 35,
      groups: [
        {
          code: '6', max: 15, ...sensoryQuality,
          children: [
            { code: '6.1', max: 2, ...impuritiesSoilNote },
            {
              code: '6.2', max: 3,
              kind: 'criterion',
              name: { vi: 'Hình dạng, thể chất', en: 'Shape, texture' },
              options: uniformityBoxes,
            },
            { code: '6.3', max: 3, ...colour },
            { code: '6.4', max: 3, ...smellFourBoxes },
            { code: '6.5', max: 4, ...tasteFourBoxes },
          ],
        },
        { code: '7', max: 5, ...uniqueness },
        { code: '8', max: 5, ...qualityDeclaration },
        { code: '9', max: 5, ...qualityAssuranceProcessed },
        { code: '10', max: 2, ...usageInstructions },
        { code: '11', max: 3, ...globalMarketThreePoints },
      ],
    },
  ],
  eliminations: [
    { id: 'forged-dossier', kind: 'elimination', name: { vi: 'Giả mạo hồ sơ', en: 'Forged dossier' } },
    { id: 'food-safety-certificate-non-compliant', kind: 'elimination', name: { vi: 'Không tuân thủ đầy đủ quy định về giấy đủ điều kiện an toàn thực phẩm', en: 'Food safety certificate rules not fully met' } },
    { id: 'registration-dossier-non-compliant', kind: 'elimination', name: { vi: 'Không tuân thủ quy định hồ sơ đăng ký', en: 'Registration dossier rules not met' } },
  ],
  defects: [
    { code: 'printed-differs', at: '2.4', statement: { vi: 'Không in ô; áp dụng 1 điểm, để trống là 0', en: 'No boxes; 1 point applied, blank is 0' } },
  ],
  basis,
}));
