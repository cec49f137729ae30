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
  productIdeaRebrandedImproved,
  productionCapacity,
  productionLinkage,
  sustainableEnergy,
} from './shared/part-a';
import {
  distributionOrganisation,
  localWisdomAndIdentity,
  mainDistributionArea,
  marketing,
  productPromotion,
  productStoryGroup,
  productStoryUsedVivid,
  storyStructure,
} from './shared/part-b';
import {
  globalMarketFivePoints,
  periodicFoodSafetyTests,
  qualityAssuranceProcessedCertificate,
  qualityDeclarationAndTesting,
  qualityDeclarationFile,
  sensoryQuality,
} from './shared/part-c';

/** Set 17: Nước khoáng thiên nhiên, nước uống tinh khiết. */
export const bottledWater = /* @__PURE__ */ defineRubric(() => ({
  edition: 'qd-1048-2019',
  set: 17,
  name: { vi: 'Nước khoáng thiên nhiên, nước uống tinh khiết', en: 'Natural mineral water and purified drinking water' },
  parts: [
    {
      code: 'A', max: 35,
      groups: [
        {
          code: '1', max: 18, ...organisationOfProduction,
          children: [
            { code: '1.1', max: 3, ...originIngredientsImportBan },
            {
              code: '1.2', max: 3,
              kind: 'criterion',
              name: { vi: 'Gia tăng giá trị', en: 'Value added' },
              options: [
                { box: 1, points: 1, label: { vi: 'Tinh chế', en: 'Refining' } },
                { box: 2, points: 2, label: { vi: 'Công nghệ cao trong tinh chế', en: 'High technology used in refining' } },
                { box: 3, points: 3, label: { vi: 'Công nghệ cao trong tinh chế và đóng gói', en: 'High technology used in refining and packing' } },
              ],
            },
            { code: '1.3', max: 4, ...productionCapacity },
            { code: '1.4', max: 2, ...productionLinkage },
            { code: '1.5', max: 5, ...environmentalProtection },
            { code: '1.6', max: 1, ...sustainableEnergy },
          ],
        },
        {
          code: '2', max: 8, ...productDevelopment,
          children: [
            { code: '2.1', max: 3, ...productIdeaRebrandedImproved },
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
            { code: '5.1', max: 5, ...productStoryUsedVivid },
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
          code: '6', max: 15, ...sensoryQuality,
          children: [
            {
              code: '6.1', max: 3,
              kind: 'criterion',
              name: { vi: 'Tạp chất lạ', en: 'Foreign impurities' },
              options: [
                { box: 1, points: 0, label: { vi: 'Có tạp chất', en: 'Impurities' } },
                { box: 2, points: 3, label: { vi: 'Sạch, không tạp chất', en: 'Clean, no impurities' } },
              ],
            },
            {
              code: '6.2', max: 3,
              kind: 'criterion',
              name: { vi: 'Màu sắc', en: 'Colour' },
              options: [
                { box: 1, points: 0, label: { vi: 'Có màu', en: 'Coloured' } },
                { box: 2, points: 3, label: { vi: 'Trong suốt, không màu', en: 'Clear and colourless' } },
              ],
            },
            {
              code: '6.3', max: 3,
              kind: 'criterion',
              name: { vi: 'Mùi', en: 'Smell' },
              options: [
                { box: 1, points: 0, label: { vi: 'Có mùi', en: 'Has a smell' } },
                { box: 2, points: 1, label: { vi: 'Mùi nhẹ, tự nhiên, chấp nhận được', en: 'Light, natural smell, acceptable' } },
                { box: 3, points: 3, label: { vi: 'Không có mùi', en: 'No smell' } },
              ],
            },
            {
              code: '6.4', max: 6,
              kind: 'criterion',
              name: { vi: 'Vị', en: 'Taste' },
              notes: [
                { kind: 'stop-evaluation', ground: 'zero-in-a-stopping-criterion', text: { vi: 'Được 0 điểm ở một trong các chỉ tiêu trên', en: '0 points on any one of the above criteria' } },
              ],
              options: [
                { box: 1, points: 0, label: { vi: 'Có vị lạ', en: 'Has an off-taste' } },
                { box: 2, points: 1, label: { vi: 'Tương đối phù hợp với sản phẩm', en: 'Fairly suits the product' } },
                { box: 3, points: 3, label: { vi: 'Phù hợp với sản phẩm', en: 'Suits the product' } },
                { box: 4, points: 6, label: { vi: 'Phù hợp, "ấn tượng", sảng khoái sau uống', en: 'Suitable, "impressive", refreshing after drinking' } },
              ],
            },
          ],
        },
        {
          code: '7', max: 10,
          kind: 'criterion',
          name: { vi: 'Tính độc đáo', en: 'Uniqueness' },
          notes: [
            { kind: 'note', text: { vi: 'Chất lượng riêng, khác biệt, không lẫn sản phẩm khác', en: 'Quality distinctive, not confusable' } },
          ],
          options: [
            { box: 1, points: 0, label: { vi: 'Trung bình', en: 'Average' } },
            { box: 2, points: 2, label: { vi: 'Tương đối độc đáo', en: 'Fairly unique' } },
            { box: 3, points: 5, label: { vi: 'Độc đáo', en: 'Unique' } },
            { box: 4, points: 10, label: { vi: 'Rất độc đáo', en: 'Very unique' } },
          ],
        },
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
