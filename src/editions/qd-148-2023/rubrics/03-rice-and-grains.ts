import { defineRubric } from '../../../rubric/defineRubric';
import { basis } from './basis';
import {
  accounting,
  businessGrowth,
  chainLinkageOutput,
  communityStrength,
  environmentalProtection,
  intellectualProperty,
  legalRepresentative,
  localLabour,
  organisationOfProduction,
  organisationType,
  originGrownInCommune,
  packaging,
  productDevelopment,
  productIdeaCultivated,
  productionCapacity,
  styleAndLabellingWithScopeNote,
  sustainableTechnology,
  valueAddedMachinery,
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
  periodicFoodSafetyTestsWithPesticides,
  qualityAssuranceVietGap,
  qualityDeclaration,
  qualityDeclarationAndTestingWithNote,
  sensoryQuality,
  uniqueness,
  usageInstructions,
} from './shared/part-c';
import { nutritionIndicatorBoxes, uniformityFourStarTopBoxes } from './shared/ladders';

/** Set 3: Gạo, ngũ cốc, hạt sơ chế khác. */
export const riceAndGrains = /* @__PURE__ */ defineRubric(() => ({
  edition: 'qd-148-2023',
  set: 3,
  name: { vi: 'Gạo, ngũ cốc, hạt sơ chế khác', en: 'Rice, cereals and other preliminarily processed grains' },
  parts: [
    {
      code: 'A', max: 40,
      groups: [
        {
          code: '1', max: 18, ...organisationOfProduction,
          children: [
            { code: '1.a', max: 5, ...originGrownInCommune },
            { code: '1.b', max: 3, ...valueAddedMachinery },
            { code: '1.c', max: 3, ...productionCapacity },
            { code: '1.d', max: 3, ...chainLinkageOutput },
            { code: '1.đ', max: 3, ...environmentalProtection },
            { code: '1.e', max: 1, ...sustainableTechnology },
          ],
        },
        {
          code: '2', max: 10, ...productDevelopment,
          children: [
            { code: '2.a', max: 4, ...productIdeaCultivated },
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
          code: '6', max: 13, ...sensoryQuality,
          children: [
            {
              code: '6.a', max: 3,
              kind: 'criterion',
              name: { vi: 'Tạp chất', en: 'Impurities' },
              notes: [
                { kind: 'stop-evaluation', ground: 'unacceptable-impurities', text: { vi: 'Tạp chất không chấp nhận được (bọ, lông, len, cát sỏi...)', en: 'Unacceptable impurities (bugs, hair, wool, grit...)' } },
              ],
              options: [
                { box: 1, points: 1, label: { vi: 'Có tạp chất, chấp nhận được', en: 'Impurities present, acceptable' } },
                { box: 2, points: 2, label: { vi: 'Rất ít tạp chất, chấp nhận được', en: 'Very few impurities, acceptable' } },
                { box: 3, points: 3, minStar: 5, label: { vi: 'Sạch, không thấy tạp chất', en: 'Clean, no impurities' } },
              ],
            },
            {
              code: '6.b', max: 3,
              kind: 'criterion',
              name: { vi: 'Kích thước, độ đồng đều', en: 'Size, uniformity' },
              options: uniformityFourStarTopBoxes,
            },
            {
              code: '6.c', max: 3,
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
              code: '6.d', max: 4,
              kind: 'criterion',
              name: { vi: 'Mùi, vị', en: 'Smell and taste' },
              options: [
                { box: 1, points: 0, label: { vi: 'Có mùi/vị lạ', en: 'Strange smell/taste' } },
                { box: 2, points: 1, label: { vi: 'Mùi/vị lạ nhưng chấp nhận được', en: 'Strange smell/taste, but acceptable' } },
                { box: 3, points: 2, label: { vi: 'Mùi/vị tương đối phù hợp đặc tính sản phẩm', en: 'Smell/taste fairly suits the product' } },
                { box: 4, points: 3, minStar: 4, label: { vi: 'Mùi/vị phù hợp đặc tính sản phẩm', en: 'Smell/taste suits the product' } },
                { box: 5, points: 4, minStar: 5, label: { vi: 'Mùi/vị rất phù hợp đặc tính sản phẩm', en: 'Smell/taste suits the product very well' } },
              ],
            },
          ],
        },
        {
          code: '7', max: 2,
          kind: 'criterion',
          name: { vi: 'Dinh dưỡng', en: 'Nutrition' },
          notes: [
            { kind: 'note', text: { vi: 'Hàm lượng amylose, cacbohydrat, năng lượng, lipid... theo phiếu kiểm nghiệm', en: 'Amylose, carbohydrate, energy, lipid... levels per test report' } },
          ],
          options: nutritionIndicatorBoxes,
        },
        { code: '8', max: 5, ...uniqueness },
        {
          code: '9', max: 5, ...qualityDeclarationAndTestingWithNote,
          children: [
            { code: '9.a', max: 2, ...qualityDeclaration },
            { code: '9.b', max: 3, ...periodicFoodSafetyTestsWithPesticides },
          ],
        },
        { code: '10', max: 5, ...qualityAssuranceVietGap },
        { code: '11', max: 2, ...usageInstructions },
        { code: '12', max: 3, ...globalMarketThreePoints },
      ],
    },
  ],
  eliminations: [],
  defects: [],
  basis,
}));
