import { defineRubric } from '../../../rubric/defineRubric';
import { basis } from './basis';
import {
  addedValue,
  bilingualLabelling,
  businessGrowth,
  certifiedMaterialAreaSpacedDots,
  chainLinkageOutput,
  communityStrength,
  environmentalProtection,
  intellectualProperty,
  legalRepresentative,
  localLabour,
  organisationOfProduction,
  organisationTypeSpacedPercent,
  originGrownInCommune,
  packaging,
  productDevelopment,
  productionCapacity,
  styleAndLabelling,
  sustainableTechnology,
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
  globalMarketThreePoints,
  productDeclaration,
  qualityAssurancePrimaryProcessing,
  sensoryQuality,
  uniqueness,
  usageInstructions,
} from './shared/part-c';
import { nutritionThreePointBoxes, uniformityFourStarTopBoxes } from './shared/ladders';

/** Set 3: Gạo, ngũ cốc, hạt sơ chế khác. */
export const riceAndGrains = /* @__PURE__ */ defineRubric(() => ({
  edition: 'qd-26-2026',
  set: 3,
  name: { vi: 'Gạo, ngũ cốc, hạt sơ chế khác', en: 'Rice, cereals and other preliminarily processed grains' },
  parts: [
    {
      code: 'A', max: 40,
      groups: [
        {
          code: '1', max: 18, ...organisationOfProduction,
          children: [
            { code: '1.1', max: 3, ...originGrownInCommune },
            { code: '1.2', max: 2, ...certifiedMaterialAreaSpacedDots },
            { code: '1.3', max: 3, ...addedValue },
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
                { kind: 'not-assessed', ground: 'common-key-product', text: { vi: 'Sản phẩm phổ biến thuộc nhóm chủ lực quốc gia, cấp tỉnh, không nổi trội và đặc sắc', en: 'Common product of national or provincial key groups, neither outstanding nor distinctive' } },
              ],
              options: [
                { box: 1, points: 0, label: { vi: 'Trồng phổ biến ở nhiều tỉnh, thành phố', en: 'Commonly grown in many provinces and cities' } },
                { box: 2, points: 1, label: { vi: 'Trồng phổ biến nhiều tỉnh, nổi trội do đất, thời tiết, kỹ thuật bản địa', en: 'Common in many provinces, superior by soil, weather, native technique' } },
                { box: 3, points: 3, minStar: 4, label: { vi: 'Trồng nhiều nơi, đặc trưng của tỉnh, nổi trội, gắn nguồn gốc địa lý', en: 'Widely grown, typical of the province, superior, geographical origin' } },
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
            { code: '3.1', max: 3, ...organisationTypeSpacedPercent },
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
          code: '6', max: 12, ...sensoryQuality,
          children: [
            {
              code: '6.1', max: 3,
              kind: 'criterion',
              name: { vi: 'Tạp chất', en: 'Impurities' },
              notes: [
                { kind: 'stop-evaluation', ground: 'unacceptable-impurities', text: { vi: 'Có tạp chất không chấp nhận được, mất an toàn thực phẩm (lông, côn trùng, gỗ, cát, nhựa...)', en: 'Unacceptable impurities (hair, insects, sand...)' } },
              ],
              options: [
                { box: 1, points: 1, label: { vi: 'Có tạp chất, chấp nhận được', en: 'Impurities present, acceptable' } },
                { box: 2, points: 2, label: { vi: 'Rất ít tạp chất, chấp nhận được', en: 'Very few impurities, acceptable' } },
                { box: 3, points: 3, minStar: 4, label: { vi: 'Sạch, không thấy tạp chất', en: 'Clean, no impurities' } },
              ],
            },
            {
              code: '6.2', max: 3,
              kind: 'criterion',
              name: { vi: 'Kích thước, độ đồng đều', en: 'Size, uniformity' },
              options: uniformityFourStarTopBoxes,
            },
            {
              code: '6.3', max: 3,
              kind: 'criterion',
              name: { vi: 'Màu sắc', en: 'Colour' },
              options: [
                { box: 1, points: 0, label: { vi: 'Chấp nhận được', en: 'Acceptable' } },
                { box: 2, points: 1, label: { vi: 'Tương đối phù hợp với đặc tính sản phẩm', en: 'Fairly suits the product' } },
                { box: 3, points: 2, minStar: 4, label: { vi: 'Tốt, phù hợp với đặc tính sản phẩm', en: 'Good, suits the product' } },
                { box: 4, points: 3, minStar: 5, label: { vi: 'Rất tốt, phù hợp với đặc tính sản phẩm', en: 'Very good, suits the product' } },
              ],
            },
            {
              code: '6.4', max: 3,
              kind: 'criterion',
              name: { vi: 'Mùi, vị', en: 'Smell and taste' },
              options: [
                { box: 1, points: 0, label: { vi: 'Có mùi/vị lạ', en: 'Strange smell/taste' } },
                { box: 2, points: 1, label: { vi: 'Mùi/vị tương đối phù hợp đặc tính sản phẩm', en: 'Smell/taste fairly suits the product' } },
                { box: 3, points: 2, minStar: 4, label: { vi: 'Mùi/vị phù hợp đặc tính sản phẩm', en: 'Smell/taste suits the product' } },
                { box: 4, points: 3, minStar: 5, label: { vi: 'Mùi/vị rất phù hợp đặc tính sản phẩm', en: 'Smell/taste suits the product very well' } },
              ],
            },
          ],
        },
        {
          code: '7', max: 3,
          kind: 'criterion',
          name: { vi: 'Dinh dưỡng', en: 'Nutrition' },
          notes: [
            { kind: 'explanation', text: { vi: 'Hàm lượng amylose, cacbohydrat, năng lượng, lipid... theo phiếu kiểm nghiệm', en: 'Amylose, carbohydrate, energy, lipid... levels per test report' } },
          ],
          options: nutritionThreePointBoxes,
        },
        { code: '8', max: 5, ...uniqueness },
        { code: '9', max: 5, ...productDeclaration },
        { code: '10', max: 5, ...qualityAssurancePrimaryProcessing },
        { code: '11', max: 2, ...usageInstructions },
        { code: '12', max: 3, ...globalMarketThreePoints },
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
