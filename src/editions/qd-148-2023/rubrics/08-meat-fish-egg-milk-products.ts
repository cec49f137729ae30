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
  smellFourBoxes,
  tasteFourBoxes,
  uniqueness,
  usageInstructions,
} from './shared/part-c';
import { uniformityBoxes } from './shared/ladders';

/** Set 8: Chế biến từ thịt, thủy sản, trứng, sữa, các sản phẩm từ mật ong. */
export const meatFishEggMilkProducts = /* @__PURE__ */ defineRubric(() => ({
  edition: 'qd-148-2023',
  set: 8,
  name: { vi: 'Chế biến từ thịt, thủy sản, trứng, sữa, các sản phẩm từ mật ong', en: 'Products of meat, seafood, eggs, milk; honey products' },
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
          code: '6', max: 16, ...sensoryQuality,
          children: [
            { code: '6.a', max: 2, ...impuritiesTopFourStar },
            {
              code: '6.b', max: 3,
              kind: 'criterion',
              name: { vi: 'Hình dạng, thể chất', en: 'Shape, texture' },
              options: uniformityBoxes,
            },
            { code: '6.c', max: 3, ...colour },
            { code: '6.d', max: 3, ...smellFourBoxes },
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
  defects: [],
  basis,
}));
