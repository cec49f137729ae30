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
  originIngredientsImportBanNoOrigin,
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
  productStoryPresentedVivid,
  storyStructure,
} from './shared/part-b';
import {
  globalMarketFivePoints,
  periodicFoodSafetyTests,
  qualityAssuranceProcessedCertificate,
  qualityDeclarationAndTesting,
  qualityDeclarationFile,
  sensoryQuality,
  uniqueness,
} from './shared/part-c';
import { impuritiesSomeAcceptedBoxes } from './shared/ladders';

/** Set 11: Gia vị khác. */
export const otherCondiments = /* @__PURE__ */ defineRubric(() => ({
  edition: 'qd-1048-2019',
  set: 11,
  name: { vi: 'Gia vị khác', en: 'Other condiments' },
  parts: [
    {
      code: 'A', max: 35,
      groups: [
        {
          code: '1', max: 18, ...organisationOfProduction,
          children: [
            { code: '1.1', max: 3, ...originIngredientsImportBanNoOrigin },
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
              options: impuritiesSomeAcceptedBoxes,
            },
            {
              code: '6.2', max: 2,
              kind: 'criterion',
              name: { vi: 'Hình dạng, kích thước', en: 'Shape and size' },
              options: [
                { box: 1, points: 0, label: { vi: 'Không đồng đều/không phù hợp', en: 'Uneven/unsuitable' } },
                { box: 2, points: 1, label: { vi: 'Tương đối đồng đều', en: 'Fairly uniform' } },
                { box: 3, points: 2, label: { vi: 'Đồng đều', en: 'Uniform' } },
              ],
            },
            {
              code: '6.3', max: 3,
              kind: 'criterion',
              name: { vi: 'Màu sắc', en: 'Colour' },
              options: [
                { box: 1, points: 0, label: { vi: 'Không đồng đều, chấp nhận được', en: 'Not uniform, acceptable' } },
                { box: 2, points: 1, label: { vi: 'Tương đối đồng đều, hợp đặc tính sản phẩm', en: 'Fairly even, suits the product\'s properties' } },
                { box: 3, points: 2, label: { vi: 'Đồng đều, hợp đặc tính sản phẩm', en: 'Even, suits the product\'s properties' } },
                { box: 4, points: 3, label: { vi: 'Đồng đều, tốt, hợp tính chất sản phẩm', en: 'Even, good, suits the product\'s nature' } },
              ],
            },
            {
              code: '6.4', max: 3,
              kind: 'criterion',
              name: { vi: 'Mùi', en: 'Smell' },
              options: [
                { box: 1, points: 0, label: { vi: 'Có mùi lạ', en: 'Off smell' } },
                { box: 2, points: 1, label: { vi: 'Chấp nhận được', en: 'Acceptable' } },
                { box: 3, points: 2, label: { vi: 'Phù hợp với sản phẩm', en: 'Suits the product' } },
                { box: 4, points: 3, label: { vi: 'Tự nhiên đặc trưng của sản phẩm, nổi bật', en: 'Natural, typical of the product, outstanding' } },
              ],
            },
            {
              code: '6.5', max: 6,
              kind: 'criterion',
              name: { vi: 'Vị', en: 'Taste' },
              options: [
                { box: 1, points: 0, label: { vi: 'Vị khác thường', en: 'Odd taste' } },
                { box: 2, points: 2, label: { vi: 'Chấp nhận được', en: 'Acceptable' } },
                { box: 3, points: 3, label: { vi: 'Phù hợp với sản phẩm', en: 'Suits the product' } },
                { box: 4, points: 6, label: { vi: 'Phù hợp đặc trưng sản phẩm, nổi bật', en: 'Suited to the product, outstanding' } },
              ],
            },
            {
              code: '6.6', max: 4,
              kind: 'criterion',
              name: { vi: 'Quy cách đóng gói/dạng sử dụng', en: 'Packing format/form of use' },
              options: [
                { box: 1, points: 0, label: { vi: 'Tương đối phù hợp với đặc tính sản phẩm', en: 'Fairly suits the product' } },
                { box: 2, points: 1, label: { vi: 'Phù hợp với đặc tính sản phẩm', en: 'Suits the product' } },
                { box: 3, points: 2, label: { vi: 'Phù hợp, tiện dùng', en: 'Suitable, convenient' } },
                { box: 4, points: 4, label: { vi: 'Phù hợp, rất tiện dùng', en: 'Suitable, very convenient' } },
              ],
            },
          ],
        },
        { code: '7', max: 5, ...uniqueness },
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
