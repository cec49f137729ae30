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
  productIdeaBeverages,
  productionCapacity,
  styleAndLabelling,
  sustainableTechnology,
  valueAddedDrinks,
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
  foreignImpurities,
  globalMarketFivePoints,
  periodicFoodSafetyTests,
  qualityAssuranceProcessed,
  qualityDeclarationAndTesting,
  qualityDeclarationAsRegulated,
  sensoryQuality,
  smellFiveBoxes,
  tasteFiveBoxes,
  uniqueness,
} from './shared/part-c';

/** Set 15: Đồ uống có cồn khác. */
export const otherAlcoholicDrinks = /* @__PURE__ */ defineRubric(() => ({
  edition: 'qd-148-2023',
  set: 15,
  name: { vi: 'Đồ uống có cồn khác', en: 'Other alcoholic drinks' },
  parts: [
    {
      code: 'A', max: 40,
      groups: [
        {
          code: '1', max: 18, ...organisationOfProduction,
          children: [
            { code: '1.a', max: 5, ...originIngredientsLowMark },
            { code: '1.b', max: 3, ...valueAddedDrinks },
            { code: '1.c', max: 3, ...productionCapacity },
            { code: '1.d', max: 3, ...chainLinkageInput },
            { code: '1.đ', max: 3, ...environmentalProtection },
            { code: '1.e', max: 1, ...sustainableTechnology },
          ],
        },
        {
          code: '2', max: 10, ...productDevelopment,
          children: [
            { code: '2.a', max: 4, ...productIdeaBeverages },
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
          code: '6', max: 16, ...sensoryQuality,
          children: [
            { code: '6.a', max: 3, ...foreignImpurities },
            {
              code: '6.b', max: 3,
              kind: 'criterion',
              name: { vi: 'Màu sắc', en: 'Colour' },
              options: [
                { box: 1, points: 0, label: { vi: 'Không phù hợp đặc tính sản phẩm', en: 'Does not suit the product\'s character' } },
                { box: 2, points: 1, minStar: 4, label: { vi: 'Phù hợp đặc tính sản phẩm', en: 'Suits the product\'s character' } },
                { box: 3, points: 3, label: { vi: 'Đẹp, rất phù hợp đặc tính sản phẩm', en: 'Attractive, very well suited to the product' } },
              ],
            },
            { code: '6.c', max: 5, ...smellFiveBoxes },
            { code: '6.d', max: 5, ...tasteFiveBoxes },
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
        { code: '10', max: 5, ...globalMarketFivePoints },
      ],
    },
  ],
  eliminations: [],
  defects: [],
  basis,
}));
