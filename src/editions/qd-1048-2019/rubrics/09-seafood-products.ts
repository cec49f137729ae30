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
  packagingStyle,
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
  productStoryGroup,
  storyStructure,
} from './shared/part-b';
import {
  colour,
  globalMarketFivePoints,
  qualityAssuranceProcessedCertificate,
  qualityDeclarationAndTesting,
  qualityDeclarationFile,
  sensoryQuality,
  structureAndArrangementFourBoxes,
  uniquenessTwoPointStep,
} from './shared/part-c';
import { periodicTestThreeBoxes, uniformAndSuitableFourBoxes } from './shared/ladders';

/** Set 9: Chế biến từ thủy, hải sản. */
export const seafoodProducts = /* @__PURE__ */ defineRubric(() => ({
  edition: 'qd-1048-2019',
  set: 9,
  name: { vi: 'Chế biến từ thủy, hải sản', en: 'Products of seafood' },
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
            { code: '2.2', max: 3, ...packagingCompleteness },
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
            {
              code: '5.1', max: 5,
              kind: 'criterion',
              name: { vi: 'Câu chuyện về sản phẩm', en: 'Product story' },
              options: [
                { box: 1, points: 0, label: { vi: 'Không có câu chuyện, hoặc không được tư liệu hóa', en: 'No story, or not documented' } },
                { box: 2, points: 1, label: { vi: 'Có tài liệu giới thiệu sản phẩm', en: 'Product introduction material' } },
                { box: 3, points: 2, label: { vi: 'Tư liệu hóa (có cốt truyện)', en: 'Documented (with a plot)' } },
                { box: 4, points: 3, label: { vi: 'Tư liệu hóa, trên nhãn/tờ rơi', en: 'Documented, on label/leaflet' } },
                { box: 5, points: 4, label: { vi: 'Tư liệu hóa, trên cả nhãn/tờ rơi và website', en: 'Documented, on both label/leaflet and website' } },
                { box: 6, points: 5, label: { vi: 'Tư liệu hóa, trên nhãn/tờ rơi và sinh động trên website', en: 'Documented, on label/leaflet, lively on website' } },
              ],
            },
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
                { kind: 'stop-evaluation', ground: 'unacceptable-impurities', text: { vi: 'Tạp chất không chấp nhận được, mất an toàn thực phẩm (lông, côn trùng, mẩu gỗ, cát, nhựa...)', en: 'Unacceptable impurities (hair, insects, sand...)' } },
              ],
              options: [
                { box: 1, points: 0, label: { vi: 'Có tạp chất, không chấp nhận được', en: 'Impurities present, unacceptable' } },
                { box: 2, points: 1, label: { vi: 'Rất ít tạp chất, chấp nhận được', en: 'Very few impurities, acceptable' } },
                { box: 3, points: 2, label: { vi: 'Không phát hiện tạp chất', en: 'No impurities detected' } },
              ],
            },
            {
              code: '6.2', max: 3,
              kind: 'criterion',
              name: { vi: 'Hình dạng, kích thước', en: 'Shape and size' },
              options: uniformAndSuitableFourBoxes,
            },
            { code: '6.3', max: 3, ...colour },
            {
              code: '6.4', max: 5,
              kind: 'criterion',
              name: { vi: 'Mùi', en: 'Smell' },
              options: [
                { box: 1, points: 0, label: { vi: 'Có mùi lạ, chấp nhận được', en: 'Strange smell, acceptable' } },
                { box: 2, points: 1, label: { vi: 'Mùi thơm nhưng không rõ, chấp nhận được', en: 'Pleasant but indistinct smell, acceptable' } },
                { box: 3, points: 3, label: { vi: 'Mùi rõ, phù hợp với sản phẩm', en: 'Clear smell, suited to the product' } },
                { box: 4, points: 5, label: { vi: 'Mùi rõ, rất phù hợp với sản phẩm', en: 'Clear smell, very well suited to the product' } },
              ],
            },
            {
              code: '6.5', max: 4,
              kind: 'criterion',
              name: { vi: 'Vị', en: 'Taste' },
              options: [
                { box: 1, points: 0, label: { vi: 'Vị khác thường', en: 'Odd taste' } },
                { box: 2, points: 1, label: { vi: 'Chấp nhận được', en: 'Acceptable' } },
                { box: 3, points: 3, label: { vi: 'Phù hợp với sản phẩm', en: 'Suits the product' } },
                { box: 4, points: 4, label: { vi: 'Phù hợp, hấp dẫn', en: 'Suitable, attractive' } },
              ],
            },
            { code: '6.6', max: 3, ...structureAndArrangementFourBoxes },
          ],
        },
        { code: '7', max: 5, ...uniquenessTwoPointStep },
        {
          code: '8', max: 5, ...qualityDeclarationAndTesting,
          children: [
            { code: '8.1', max: 3, ...qualityDeclarationFile },
            {
              code: '8.2', max: 2,
              kind: 'criterion',
              name: { vi: 'Kiểm tra định kỳ các chỉ tiêu an toàn thực phẩm', en: 'Periodic food safety testing' },
              options: periodicTestThreeBoxes,
            },
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
