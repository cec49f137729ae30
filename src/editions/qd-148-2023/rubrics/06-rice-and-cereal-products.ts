import { defineRubric } from '../../../rubric/defineRubric';
import { basis } from './basis';
import {
  accounting,
  businessGrowth,
  chainLinkageInput,
  communityStrength,
  environmentalProtection,
  intellectualProperty,
  legalRepresentative,
  localLabour,
  organisationOfProduction,
  organisationType,
  packaging,
  productDevelopment,
  productionCapacity,
  styleAndLabellingWithScopeNote,
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
  globalMarketThreePoints,
  impuritiesTopFiveStar,
  periodicFoodSafetyTests,
  qualityAssuranceProcessedWithNote,
  qualityDeclarationAndTestingWithNote,
  qualityDeclarationAsRegulatedWithNote,
  sensoryQuality,
  smellFourBoxes,
  tasteFourBoxes,
  uniqueness,
  usageInstructions,
} from './shared/part-c';
import { provincialMaterialFirstMarkedBoxes, specialityOfDistrictBoxes, uniformityBoxes } from './shared/ladders';

/** Set 6: Chế biến từ gạo, ngũ cốc. */
export const riceAndCerealProducts = /* @__PURE__ */ defineRubric(() => ({
  edition: 'qd-148-2023',
  set: 6,
  name: { vi: 'Chế biến từ gạo, ngũ cốc', en: 'Products of rice and cereals' },
  parts: [
    {
      code: 'A', max: 40,
      groups: [
        {
          code: '1', max: 18, ...organisationOfProduction,
          children: [
            {
              code: '1.a', max: 5,
              kind: 'criterion',
              name: { vi: 'Nguồn nguyên liệu', en: 'Raw material' },
              notes: [
                { kind: 'elimination', ground: 'all-imported-or-untraceable-material', text: { vi: 'Toàn bộ nguyên liệu nhập khẩu hoặc không rõ nguồn gốc', en: 'All raw material imported or of unclear origin' } },
              ],
              options: provincialMaterialFirstMarkedBoxes,
            },
            { code: '1.b', max: 3, ...valueAddedProcessing },
            { code: '1.c', max: 3, ...productionCapacity },
            { code: '1.d', max: 3, ...chainLinkageInput },
            { code: '1.đ', max: 3, ...environmentalProtection },
            { code: '1.e', max: 1, ...sustainableTechnology },
          ],
        },
        {
          code: '2', max: 10, ...productDevelopment,
          children: [
            {
              code: '2.a', max: 4,
              kind: 'criterion',
              name: { vi: 'Nguồn gốc ý tưởng sản phẩm', en: 'Product idea origin' },
              notes: [
                { kind: 'elimination', ground: 'copy-of-another-product', text: { vi: 'Giống hệt sản phẩm nhà sản xuất khác, chỉ đổi tên sản phẩm, nhà sản xuất', en: "Another producer's product, only product/producer names changed" } },
              ],
              options: specialityOfDistrictBoxes,
            },
            { code: '2.b', max: 3, ...packaging },
            { code: '2.c', max: 3, ...styleAndLabellingWithScopeNote },
          ],
        },
        {
          code: '3', max: 12, ...communityStrength,
          children: [
            { code: '3.a', max: 3, ...organisationType },
            { code: '3.b', max: 1, ...legalRepresentative },
            { code: '3.c', max: 3, ...localLabour },
            { code: '3.d', max: 2, ...businessGrowth },
            { code: '3.đ', max: 1, ...accounting },
            { code: '3.e', max: 2, ...intellectualProperty },
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
            { code: '4.a', max: 5, ...mainDistributionArea },
            { code: '4.b', max: 4, ...distributionOrganisation },
            { code: '4.c', max: 4, ...productPromotion },
          ],
        },
        {
          code: '5', max: 12, ...productStoryGroup,
          children: [
            { code: '5.a', max: 5, ...productStory },
            { code: '5.b', max: 5, ...localWisdomAndIdentity },
            { code: '5.c', max: 2, ...storyStructure },
          ],
        },
      ],
    },
    {
      code: 'C', max: 35,
      groups: [
        {
          code: '6', max: 16, ...sensoryQuality,
          children: [
            { code: '6.a', max: 2, ...impuritiesTopFiveStar },
            {
              code: '6.b', max: 3,
              kind: 'criterion',
              name: { vi: 'Ngoại hình, đồng đều', en: 'Appearance and uniformity' },
              options: uniformityBoxes,
            },
            {
              code: '6.c', max: 3,
              kind: 'criterion',
              name: { vi: 'Màu sắc', en: 'Colour' },
              options: [
                { box: 1, points: 0, label: { vi: 'Chấp nhận được', en: 'Acceptable' } },
                { box: 2, points: 1, label: { vi: 'Tương đối phù hợp với đặc tính sản phẩm', en: 'Fairly suits the product' } },
                { box: 3, points: 2, label: { vi: 'Phù hợp với đặc tính sản phẩm', en: 'Suits the product' } },
                { box: 4, points: 3, label: { vi: 'Rất phù hợp với đặc tính sản phẩm', en: 'Suits the product very well' } },
              ],
            },
            { code: '6.d', max: 3, ...smellFourBoxes },
            { code: '6.đ', max: 5, ...tasteFourBoxes },
          ],
        },
        { code: '7', max: 5, ...uniqueness },
        {
          code: '8', max: 4, ...qualityDeclarationAndTestingWithNote,
          children: [
            { code: '8.a', max: 2, ...qualityDeclarationAsRegulatedWithNote },
            { code: '8.b', max: 2, ...periodicFoodSafetyTests },
          ],
        },
        { code: '9', max: 5, ...qualityAssuranceProcessedWithNote },
        { code: '10', max: 2, ...usageInstructions },
        { code: '11', max: 3, ...globalMarketThreePoints },
      ],
    },
  ],
  eliminations: [],
  defects: [],
  basis,
}));
