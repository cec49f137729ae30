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
  packagingCompletenessSimplePack,
  packagingStyleAndForm,
  productDevelopment,
  productIdeaRebrandedImproved,
  productionCapacityToDistribute,
  sustainableEnergy,
  valueAddedProcessing,
} from './shared/part-a';
import {
  distributionOrganisation,
  localWisdomAndIdentity,
  mainDistributionArea,
  marketing,
  productPromotion,
  productStoryBracketed,
  productStoryGroup,
  storyStructure,
} from './shared/part-b';
import {
  globalMarketFivePoints,
  periodicFoodSafetyTests,
  qualityAssuranceProcessedCertificate,
  qualityDeclarationAndTesting,
  qualityDeclarationFile,
  sensoryQuality,
  uniquenessWithoutBrand,
} from './shared/part-c';

/** Set 5: Đồ ăn nhanh. */
export const fastFood = /* @__PURE__ */ defineRubric(() => ({
  edition: 'qd-1048-2019',
  set: 5,
  name: { vi: 'Đồ ăn nhanh', en: 'Fast food' },
  parts: [
    {
      code: 'A', max: 35,
      groups: [
        {
          code: '1', max: 18, ...organisationOfProduction,
          children: [
            { code: '1.1', max: 3, ...originIngredientsImportBan },
            { code: '1.2', max: 3, ...valueAddedProcessing },
            { code: '1.3', max: 4, ...productionCapacityToDistribute },
            { code: '1.4', max: 2, ...chainLinkage },
            { code: '1.5', max: 5, ...environmentalProtection },
            { code: '1.6', max: 1, ...sustainableEnergy },
          ],
        },
        {
          code: '2', max: 8, ...productDevelopment,
          children: [
            { code: '2.1', max: 3, ...productIdeaRebrandedImproved },
            { code: '2.2', max: 3, ...packagingCompletenessSimplePack },
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
            { code: '5.1', max: 5, ...productStoryBracketed },
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
              code: '6.1', max: 3,
              kind: 'criterion',
              name: { vi: 'Tạp chất lạ', en: 'Foreign impurities' },
              notes: [
                { kind: 'stop-evaluation', ground: 'unacceptable-impurities', text: { vi: 'Tạp chất không chấp nhận được, mất an toàn thực phẩm (đất, côn trùng, lông, len, mốc nguy hại...)', en: 'Unacceptable impurities (soil, insects, hair, wool, harmful mould...)' } },
              ],
              options: [
                { box: 1, points: 1, label: { vi: 'Có các tạp chất, chấp nhận được', en: 'Impurities present, acceptable' } },
                { box: 2, points: 2, label: { vi: 'Rất ít tạp chất, chấp nhận được', en: 'Very few impurities, acceptable' } },
                { box: 3, points: 3, label: { vi: 'Sạch, không có tạp chất', en: 'Clean, no impurities' } },
              ],
            },
            {
              code: '6.2', max: 3,
              kind: 'criterion',
              name: { vi: 'Hình dạng', en: 'Shape' },
              options: [
                { box: 1, points: 0, label: { vi: 'Không phù hợp', en: 'Not suitable' } },
                { box: 2, points: 1, label: { vi: 'Tương đối phù hợp phong cách sản phẩm', en: 'Fairly suited to product style' } },
                { box: 3, points: 2, label: { vi: 'Phù hợp phong cách sản phẩm', en: 'Suited to product style' } },
                { box: 4, points: 3, label: { vi: 'Rất phù hợp phong cách sản phẩm', en: 'Very well suited to product style' } },
              ],
            },
            {
              code: '6.3', max: 3,
              kind: 'criterion',
              name: { vi: 'Màu sắc', en: 'Colour' },
              options: [
                { box: 1, points: 0, label: { vi: 'Màu không đều', en: 'Uneven colour' } },
                { box: 2, points: 1, label: { vi: 'Màu không đều, chấp nhận được', en: 'Uneven colour, acceptable' } },
                { box: 3, points: 2, label: { vi: 'Màu tương đối đồng đều, phù hợp sản phẩm', en: 'Fairly even colour, suited to the product' } },
                { box: 4, points: 3, label: { vi: 'Màu đồng đều, phù hợp tính chất sản phẩm', en: 'Even colour, suited to the product\'s nature' } },
              ],
            },
            {
              code: '6.4', max: 4,
              kind: 'criterion',
              name: { vi: 'Mùi', en: 'Smell' },
              options: [
                { box: 1, points: 0, label: { vi: 'Có mùi lạ (như khét…)', en: 'Off smell (e.g. burnt)' } },
                { box: 2, points: 1, label: { vi: 'Mùi chấp nhận được', en: 'Acceptable smell' } },
                { box: 3, points: 2, label: { vi: 'Mùi phù hợp đặc trưng sản phẩm', en: 'Smell suits the product\'s character' } },
                { box: 4, points: 4, label: { vi: 'Phù hợp đặc trưng sản phẩm, hấp dẫn', en: 'Suited to the product, appealing' } },
              ],
            },
            {
              code: '6.5', max: 5,
              kind: 'criterion',
              name: { vi: 'Vị', en: 'Taste' },
              options: [
                { box: 1, points: 0, label: { vi: 'Vị khác thường', en: 'Odd taste' } },
                { box: 2, points: 1, label: { vi: 'Chấp nhận được', en: 'Acceptable' } },
                { box: 3, points: 3, label: { vi: 'Phù hợp với sản phẩm', en: 'Suits the product' } },
                { box: 4, points: 5, label: { vi: 'Phù hợp với sản phẩm, hấp dẫn', en: 'Suits the product, attractive' } },
              ],
            },
            {
              code: '6.6', max: 2,
              kind: 'criterion',
              name: { vi: 'Kết cấu/cách sắp đặt', en: 'Structure/arrangement' },
              options: [
                { box: 1, points: 0, label: { vi: 'Nghèo nàn', en: 'Poor' } },
                { box: 2, points: 1, label: { vi: 'Chấp nhận được', en: 'Acceptable' } },
                { box: 3, points: 2, label: { vi: 'Tốt', en: 'Good' } },
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
