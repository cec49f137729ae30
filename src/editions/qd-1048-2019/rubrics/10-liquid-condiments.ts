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
  packagingCompletenessSimplePack,
  packagingStyle,
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
  colour,
  packingFormat,
  periodicFoodSafetyTests,
  qualityAssuranceProcessedCertificate,
  qualityDeclarationAndTesting,
  qualityDeclarationFile,
  sensoryQuality,
  uniqueness,
} from './shared/part-c';

/** Set 10: Tương, nước mắm, gia vị dạng lỏng khác. */
export const liquidCondiments = /* @__PURE__ */ defineRubric(() => ({
  edition: 'qd-1048-2019',
  set: 10,
  name: { vi: 'Tương, nước mắm, gia vị dạng lỏng khác', en: 'Soy sauce, fish sauce and other liquid condiments' },
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
            { code: '2.2', max: 3, ...packagingCompletenessSimplePack },
            { code: '2.3', max: 2, ...packagingStyle },
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
              name: { vi: 'Tạp chất', en: 'Impurities' },
              notes: [
                { kind: 'stop-evaluation', ground: 'unacceptable-impurities', text: { vi: 'Có tạp chất không chấp nhận được, mất an toàn thực phẩm (lông, côn trùng, gỗ, cát, nhựa...)', en: 'Unacceptable impurities (hair, insects, sand...)' } },
              ],
              options: [
                { box: 1, points: 0, label: { vi: 'Có tạp chất, chấp nhận được', en: 'Impurities present, acceptable' } },
                { box: 2, points: 1, label: { vi: 'Rất ít tạp chất, chấp nhận được', en: 'Very few impurities, acceptable' } },
                { box: 3, points: 2, label: { vi: 'Không phát hiện tạp chất', en: 'No impurities detected' } },
              ],
            },
            {
              code: '6.2', max: 3,
              kind: 'criterion',
              name: { vi: 'Thể chất', en: 'Texture' },
              options: [
                { box: 1, points: 0, label: { vi: 'Không phù hợp', en: 'Not suitable' } },
                { box: 2, points: 1, label: { vi: 'Tương đối phù hợp với đặc tính sản phẩm', en: 'Fairly suits the product' } },
                { box: 3, points: 2, label: { vi: 'Phù hợp tính chất sản phẩm', en: 'Suited to the product\'s nature' } },
                { box: 4, points: 3, label: { vi: 'Rất phù hợp tính chất sản phẩm', en: 'Very well suited to the product\'s nature' } },
              ],
            },
            { code: '6.3', max: 3, ...colour },
            {
              code: '6.4', max: 3,
              kind: 'criterion',
              name: { vi: 'Mùi', en: 'Smell' },
              options: [
                { box: 1, points: 0, label: { vi: 'Có mùi lạ', en: 'Off smell' } },
                { box: 2, points: 1, label: { vi: 'Chấp nhận được', en: 'Acceptable' } },
                { box: 3, points: 2, label: { vi: 'Phù hợp với sản phẩm', en: 'Suits the product' } },
                { box: 4, points: 3, label: { vi: 'Mùi tự nhiên đặc trưng của sản phẩm', en: 'Natural smell typical of the product' } },
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
                { box: 4, points: 6, label: { vi: 'Hấp dẫn, phù hợp với sản phẩm', en: 'Attractive, suits the product' } },
              ],
            },
            { code: '6.6', max: 3, ...packingFormat },
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
        {
          code: '10', max: 5,
          kind: 'criterion',
          name: { vi: 'Cơ hội thị trường toàn cầu', en: 'Global market' },
          options: [
            { box: 1, points: 1, label: { vi: 'Có thể xuất khẩu trong khu vực', en: 'Can export to the region' } },
            { box: 2, points: 3, label: { vi: 'Có thể xuất khẩu ra ngoài khu vực', en: 'Can export beyond the region' } },
            { box: 3, points: 5, label: { vi: 'Thị trường tiêu chuẩn cao (Mỹ, Nhật, EU)', en: 'High-standard markets (US, Japan, EU)' } },
          ],
        },
      ],
    },
  ],
  eliminations: [],
  defects: [
    { code: 'unconfirmed', at: '7', statement: { vi: 'Một bản chép 0, 1, 2, 3, bản kia 0, 1, 3, 5: lấy bản khép tổng 40', en: 'One transcription has 0, 1, 2, 3, the other 0, 1, 3, 5: the one that closes 40 taken' } },
  ],
  basis,
}));
