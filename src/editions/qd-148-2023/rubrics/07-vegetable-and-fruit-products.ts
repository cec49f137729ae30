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
  originIngredientsLowMark,
  packaging,
  productDevelopment,
  productIdeaProcessed,
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
  storyStructureMisprint,
} from './shared/part-b';
import {
  colour,
  globalMarketThreePoints,
  impuritiesTopFourStar,
  periodicFoodSafetyTests,
  qualityAssuranceProcessed,
  qualityDeclarationAndTesting,
  qualityDeclarationAsRegulated,
  sensoryQuality,
  tasteFourBoxes,
  uniqueness,
  usageInstructions,
} from './shared/part-c';

/** Set 7: Chế biến từ rau, củ, quả, hạt. */
export const vegetableAndFruitProducts = /* @__PURE__ */ defineRubric(() => ({
  edition: 'qd-148-2023',
  set: 7,
  name: { vi: 'Chế biến từ rau, củ, quả, hạt', en: 'Products of vegetables, tubers, fruit and nuts' },
  parts: [
    {
      code: 'A', max: 40,
      groups: [
        {
          code: '1', max: 18, ...organisationOfProduction,
          children: [
            { code: '1.a', max: 5, ...originIngredientsLowMark },
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
            { code: '2.a', max: 4, ...productIdeaProcessed },
            { code: '2.b', max: 3, ...packaging },
            { code: '2.c', max: 3, ...styleAndLabelling },
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
            { code: '5.c', max: 2, ...storyStructureMisprint },
          ],
        },
      ],
    },
    {
      code: 'C', max: 35,
      groups: [
        {
          code: '6', max: 15, printed: 16, ...sensoryQuality,
          children: [
            { code: '6.a', max: 2, ...impuritiesTopFourStar },
            {
              code: '6.b', max: 2,
              kind: 'criterion',
              name: { vi: 'Hình dạng, thể chất', en: 'Shape, texture' },
              options: [
                { box: 1, points: 0, label: { vi: 'Kích thước/hình dạng, thể chất không đều', en: 'Size/shape, texture uneven' } },
                { box: 2, points: 1, label: { vi: 'Kích thước/hình dạng, thể chất khá đồng đều (> 60%)', en: 'Size/shape, texture fairly even (> 60%)' } },
                { box: 3, points: 2, label: { vi: 'Kích thước/hình dạng, thể chất đều (> 90%)', en: 'Size/shape, texture even (> 90%)' } },
              ],
            },
            { code: '6.c', max: 3, ...colour },
            {
              code: '6.d', max: 3, printed: 4,
              kind: 'criterion',
              name: { vi: 'Mùi', en: 'Smell' },
              options: [
                { box: 1, points: 1, label: { vi: 'Không đặc trưng, mùi của thành phần (hương liệu)', en: 'Not typical, flavouring smell' } },
                { box: 2, points: 2, minStar: 4, label: { vi: 'Mùi tự nhiên của thành phần nguyên liệu', en: 'Natural raw material smell' } },
                { box: 3, points: 3, minStar: 5, label: { vi: 'Tự nhiên của nguyên liệu, phù hợp, hấp dẫn', en: 'Natural raw material, suitable, appealing' } },
              ],
            },
            { code: '6.đ', max: 5, ...tasteFourBoxes },
          ],
        },
        { code: '7', max: 5, ...uniqueness },
        {
          code: '8', max: 4, ...qualityDeclarationAndTesting,
          children: [
            { code: '8.a', max: 2, ...qualityDeclarationAsRegulated },
            { code: '8.b', max: 2, ...periodicFoodSafetyTests },
          ],
        },
        { code: '9', max: 5, ...qualityAssuranceProcessed },
        { code: '10', max: 2, ...usageInstructions },
        { code: '11', max: 3, ...globalMarketThreePoints },
      ],
    },
  ],
  eliminations: [],
  defects: [
    { code: 'printed-differs', at: '6', statement: { vi: 'Nhóm 6 in 16 điểm, các tiêu chí chỉ đạt 15: chưa rõ', en: 'Group 6 prints 16 points, its criteria reach 15: unresolved' } },
    { code: 'printed-differs', at: '6.d', statement: { vi: 'In 4 điểm, ô cao nhất là 3: chưa rõ', en: 'Prints 4 points, its top box is 3: unresolved' } },
    { code: 'sum-differs', at: 'C', statement: { vi: 'Phần C in 35 điểm, các nhóm cộng lại 34', en: 'Part C prints 35 points, its groups reach 34' } },
  ],
  basis,
}));
