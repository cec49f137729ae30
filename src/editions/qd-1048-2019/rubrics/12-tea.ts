import { defineRubric } from '../../../rubric/defineRubric';
import { basis } from './basis';
import {
  accounting,
  businessGrowth,
  chainLinkage,
  communityManagement,
  communityStrength,
  environmentalProtection,
  localLabour,
  managementSharedOwnershipSpelledOut,
  managementSingleOwner,
  organisationOfProduction,
  organisationType,
  originIngredientsImportBan,
  packagingCompleteness,
  packagingStyleAndForm,
  productDevelopment,
  productIdeaMisprint,
  productionCapacity,
  sustainableEnergy,
  valueAddedDeepProcessing,
} from './shared/part-a';
import {
  distributionOrganisation,
  localWisdomAndIdentity,
  mainDistributionArea,
  marketing,
  productPromotion,
  productStoryGroup,
  productStoryPresentedVivid,
  storyStructure,
} from './shared/part-b';
import {
  brewedDrink,
  brewedDrinkColour,
  brewedDrinkSmell,
  globalMarketFivePoints,
  periodicFoodSafetyTests,
  qualityAssuranceProcessedCertificate,
  qualityDeclarationAndTesting,
  qualityDeclarationFile,
  sensoryQuality,
  uniquenessWithoutBrand,
} from './shared/part-c';
import { impuritiesAcceptedBoxes, uniformAndSuitableBoxes } from './shared/ladders';

/** Set 12: Chè tươi, chế biến. */
export const tea = /* @__PURE__ */ defineRubric(() => ({
  edition: 'qd-1048-2019',
  set: 12,
  name: { vi: 'Chè tươi, chế biến', en: 'Fresh and processed tea' },
  parts: [
    {
      code: 'A', max: 35,
      groups: [
        {
          code: '1', max: 18, ...organisationOfProduction,
          children: [
            { code: '1.1', max: 3, ...originIngredientsImportBan },
            { code: '1.2', max: 3, ...valueAddedDeepProcessing },
            { code: '1.3', max: 4, ...productionCapacity },
            { code: '1.4', max: 2, ...chainLinkage },
            { code: '1.5', max: 5, ...environmentalProtection },
            { code: '1.6', max: 1, ...sustainableEnergy },
          ],
        },
        {
          code: '2', max: 8, ...productDevelopment,
          children: [
            { code: '2.1', max: 3, ...productIdeaMisprint },
            { code: '2.2', max: 3, ...packagingCompleteness },
            { code: '2.3', max: 2, ...packagingStyleAndForm },
          ],
        },
        {
          code: '3', max: 9, ...communityStrength,
          children: [
            { code: '3.1', max: 3, ...organisationType },
            {
              code: '3.2', max: 2, ...communityManagement,
              children: [
                { code: '3.2.a', max: 2, ...managementSharedOwnershipSpelledOut },
                { code: '3.2.b', max: 1, ...managementSingleOwner },
              ],
            },
            { code: '3.3', max: 1, ...localLabour },
            { code: '3.4', max: 1, ...businessGrowth },
            { code: '3.5', max: 2, ...accounting },
          ],
        },
      ],
    },
    {
      code: 'B', max: 25,
      groups: [
        {
          code: '4', max: 15, ...marketing,
          children: [
            { code: '4.1', max: 5, ...mainDistributionArea },
            { code: '4.2', max: 5, ...distributionOrganisation },
            { code: '4.3', max: 5, ...productPromotion },
          ],
        },
        {
          code: '5', max: 10, ...productStoryGroup,
          children: [
            { code: '5.1', max: 5, ...productStoryPresentedVivid },
            { code: '5.2', max: 3, ...localWisdomAndIdentity },
            { code: '5.3', max: 2, ...storyStructure },
          ],
        },
      ],
    },
    {
      code: 'C', max: 40,
      groups: [
        {
          code: '6', max: 20, ...sensoryQuality,
          children: [
            {
              code: '6.1', max: 6,
              kind: 'group',
              name: { vi: 'Ngoại hình', en: 'Appearance' },
              notes: [
                { kind: 'stop-evaluation', ground: 'unacceptable-impurities', text: { vi: 'Tạp chất không chấp nhận được, mất an toàn thực phẩm (đất, côn trùng, lông, len...)', en: 'Unacceptable impurities (soil, insects, hair, wool...)' } },
              ],
              children: [
                {
                  code: '6.1.1', max: 2,
                  kind: 'criterion',
                  name: { vi: 'Tạp chất lạ', en: 'Foreign impurities' },
                  options: impuritiesAcceptedBoxes,
                },
                {
                  code: '6.1.2', max: 2,
                  kind: 'criterion',
                  name: { vi: 'Hình dạng cánh chè', en: 'Tea leaf shape' },
                  options: uniformAndSuitableBoxes,
                },
                {
                  code: '6.1.3', max: 2,
                  kind: 'criterion',
                  name: { vi: 'Màu sắc cánh chè', en: 'Tea leaf colour' },
                  options: [
                    { box: 1, points: 0, label: { vi: 'Màu không phù hợp', en: 'Unsuitable colour' } },
                    { box: 2, points: 1, label: { vi: 'Tự nhiên, tương đối phù hợp sản phẩm', en: 'Natural, fairly suited to the product' } },
                    { box: 3, points: 2, label: { vi: 'Màu tự nhiên, hợp tính chất sản phẩm', en: 'Natural colour, suits the product\'s nature' } },
                  ],
                },
              ],
            },
            {
              code: '6.2', max: 14, ...brewedDrink,
              children: [
                { code: '6.2.1', max: 3, ...brewedDrinkColour },
                { code: '6.2.2', max: 6, ...brewedDrinkSmell },
                {
                  code: '6.2.3', max: 5,
                  kind: 'criterion',
                  name: { vi: 'Vị nước', en: 'Brew taste' },
                  options: [
                    { box: 1, points: 0, label: { vi: 'Lạ (chấp nhận được) hoặc không rõ vị', en: 'Strange (acceptable) or unclear' } },
                    { box: 2, points: 1, label: { vi: 'Tương đối đậm, phù hợp sản phẩm', en: 'Fairly full, suitable' } },
                    { box: 3, points: 3, label: { vi: 'Đậm, dịu, phù hợp', en: 'Full, smooth, suitable' } },
                    { box: 4, points: 5, label: { vi: 'Đậm, dịu, phù hợp, hậu ngọt', en: 'Full, smooth, suitable, sweet aftertaste' } },
                  ],
                },
              ],
            },
          ],
        },
        { code: '7', max: 5, ...uniquenessWithoutBrand },
        {
          code: '8', max: 5, ...qualityDeclarationAndTesting,
          children: [
            { code: '8.1', max: 3, ...qualityDeclarationFile },
            { code: '8.2', max: 2, ...periodicFoodSafetyTests },
          ],
        },
        { code: '9', max: 5, ...qualityAssuranceProcessedCertificate },
        { code: '10', max: 5, ...globalMarketFivePoints },
      ],
    },
  ],
  eliminations: [],
  defects: [],
  basis,
}));
