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

/** Set 13: Các sản phẩm khác từ chè, trà. */
export const otherTeaProducts = /* @__PURE__ */ defineRubric(() => ({
  edition: 'qd-1048-2019',
  set: 13,
  name: { vi: 'Các sản phẩm khác từ chè, trà', en: 'Other products of tea' },
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
              code: '6.1', max: 2,
              kind: 'criterion',
              name: { vi: 'Tạp chất lạ', en: 'Foreign impurities' },
              notes: [
                { kind: 'stop-evaluation', ground: 'unacceptable-impurities', text: { vi: 'Có tạp chất không chấp nhận được, mất an toàn thực phẩm (lông, côn trùng, gỗ, cát, nhựa...)', en: 'Unacceptable impurities (hair, insects, sand...)' } },
              ],
              options: impuritiesAcceptedBoxes,
            },
            {
              code: '6.2', max: 2,
              kind: 'criterion',
              name: { vi: 'Hình dạng', en: 'Shape' },
              notes: [
                { kind: 'note', text: { vi: 'Ngoại hình trà, trà thảo mộc...', en: 'Appearance of tea, herbal tea...' } },
              ],
              options: uniformAndSuitableBoxes,
            },
            { code: '6.3', max: 3, ...brewedDrinkColour },
            { code: '6.4', max: 6, ...brewedDrinkSmell },
            {
              code: '6.5', max: 5,
              kind: 'criterion',
              name: { vi: 'Vị nước', en: 'Brew taste' },
              options: [
                { box: 1, points: 0, label: { vi: 'Lạ (chấp nhận được) hoặc không rõ vị', en: 'Strange (acceptable) or unclear' } },
                { box: 2, points: 1, label: { vi: 'Tương đối đậm, hợp tính chất sản phẩm', en: 'Fairly strong, suits the product\'s nature' } },
                { box: 3, points: 3, label: { vi: 'Đậm, dịu, phù hợp', en: 'Strong, mellow, suitable taste' } },
                { box: 4, points: 5, label: { vi: 'Vị đậm, dịu, phù hợp, hấp dẫn', en: 'Strong, mellow, suitable, attractive taste' } },
              ],
            },
            {
              code: '6.6', max: 2,
              kind: 'criterion',
              name: { vi: 'Quy cách đóng gói, dạng sử dụng', en: 'Packing format, form of use' },
              options: [
                { box: 1, points: 0, label: { vi: 'Không tiện dùng', en: 'Not convenient' } },
                { box: 2, points: 1, label: { vi: 'Tiện dùng', en: 'Convenient' } },
                { box: 3, points: 2, label: { vi: 'Rất tiện dùng', en: 'Very convenient' } },
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
