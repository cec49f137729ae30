import { defineRubric } from '../../../rubric/defineRubric';
import { basis } from './basis';
import {
  accounting,
  businessGrowth,
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
  productionLinkage,
  sustainableEnergy,
  valueAddedProcessing,
} from './shared/part-a';
import {
  distributionOrganisation,
  localWisdomAndIdentity,
  mainDistributionArea,
  marketing,
  productPromotion,
  productStoryGroup,
  productStoryUsedBothEllipsisSign,
  storyStructure,
} from './shared/part-b';
import {
  globalMarketFivePoints,
  periodicFoodSafetyTests,
  qualityDeclarationAndTesting,
  qualityDeclarationFile,
  sensoryQuality,
  uniquenessWithoutBrand,
} from './shared/part-c';
import { qualityControlSixBoxes } from './shared/ladders';

/** Set 18: Đồ uống không cồn. */
export const softDrinks = /* @__PURE__ */ defineRubric(() => ({
  edition: 'qd-1048-2019',
  set: 18,
  name: { vi: 'Đồ uống không cồn', en: 'Non-alcoholic drinks' },
  parts: [
    {
      code: 'A', max: 35,
      groups: [
        {
          code: '1', max: 18, ...organisationOfProduction,
          children: [
            { code: '1.1', max: 3, ...originIngredientsImportBan },
            { code: '1.2', max: 3, ...valueAddedProcessing },
            { code: '1.3', max: 4, ...productionCapacity },
            { code: '1.4', max: 2, ...productionLinkage },
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
            { code: '5.1', max: 5, ...productStoryUsedBothEllipsisSign },
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
              code: '6.1', max: 5,
              kind: 'criterion',
              name: { vi: 'Tạp chất lạ', en: 'Foreign impurities' },
              notes: [
                { kind: 'stop-evaluation', ground: 'unacceptable-impurities', text: { vi: 'Có tạp chất lạ nguy cơ không đạt quy định an toàn thực phẩm (đất, côn trùng, lông, len...)', en: 'Foreign impurities (soil, insects, hair, wool...)' } },
              ],
              options: [
                { box: 1, points: 0, label: { vi: 'Có các tạp chất, chấp nhận được', en: 'Impurities present, acceptable' } },
                { box: 2, points: 3, label: { vi: 'Rất ít tạp chất, chấp nhận được', en: 'Very few impurities, acceptable' } },
                { box: 3, points: 5, label: { vi: 'Sạch, không có tạp chất', en: 'Clean, no impurities' } },
              ],
            },
            {
              code: '6.2', max: 3,
              kind: 'criterion',
              name: { vi: 'Màu sắc', en: 'Colour' },
              options: [
                { box: 1, points: 0, label: { vi: 'Màu không phù hợp', en: 'Unsuitable colour' } },
                { box: 2, points: 1, label: { vi: 'Màu chấp nhận được', en: 'Acceptable colour' } },
                { box: 3, points: 3, label: { vi: 'Màu hợp tính chất sản phẩm', en: 'Colour suits the product\'s nature' } },
              ],
            },
            {
              code: '6.3', max: 6,
              kind: 'criterion',
              name: { vi: 'Mùi', en: 'Smell' },
              options: [
                { box: 1, points: 0, label: { vi: 'Mùi lạ hoặc không rõ mùi', en: 'Off smell or indistinct smell' } },
                { box: 2, points: 2, label: { vi: 'Nhẹ, phù hợp sản phẩm', en: 'Light, suited to the product' } },
                { box: 3, points: 4, label: { vi: 'Mùi mạnh, phù hợp', en: 'Strong smell, suitable' } },
                { box: 4, points: 6, label: { vi: 'Mùi mạnh, phù hợp, hấp dẫn', en: 'Strong smell, suitable, attractive' } },
              ],
            },
            {
              code: '6.4', max: 6,
              kind: 'criterion',
              name: { vi: 'Vị', en: 'Taste' },
              options: [
                { box: 1, points: 0, label: { vi: 'Vị khác thường', en: 'Odd taste' } },
                { box: 2, points: 2, label: { vi: 'Chấp nhận được', en: 'Acceptable' } },
                { box: 3, points: 4, label: { vi: 'Phù hợp với sản phẩm', en: 'Suits the product' } },
                { box: 4, points: 6, label: { vi: 'Phù hợp, hấp dẫn', en: 'Suitable, attractive' } },
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
        {
          code: '9', max: 5,
          kind: 'criterion',
          name: { vi: 'Đảm bảo chất lượng sản phẩm', en: 'Product quality assurance' },
          notes: [
            { kind: 'stop-evaluation', ground: 'food-safety-certificate-not-conforming', text: { vi: 'Giấy chứng nhận đủ điều kiện an toàn thực phẩm (hoặc tương đương) không phù hợp quy định', en: 'Food safety certificate (or equivalent) not as required' } },
          ],
          options: qualityControlSixBoxes,
        },
        { code: '10', max: 5, ...globalMarketFivePoints },
      ],
    },
  ],
  eliminations: [],
  defects: [],
  basis,
}));
