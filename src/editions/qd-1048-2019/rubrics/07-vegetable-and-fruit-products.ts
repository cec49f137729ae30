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
  structureAndArrangementThreeBoxes,
  tasteFourBoxes,
  uniquenessWithoutBrand,
} from './shared/part-c';

/** Set 7: Chế biến từ rau, củ, quả, hạt. */
export const vegetableAndFruitProducts = /* @__PURE__ */ defineRubric(() => ({
  edition: 'qd-1048-2019',
  set: 7,
  name: { vi: 'Chế biến từ rau, củ, quả, hạt', en: 'Products of vegetables, tubers, fruit and nuts' },
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
                { kind: 'stop-evaluation', ground: 'zero-in-a-stopping-criterion', text: { vi: 'Bị 0 điểm', en: '0 points' } },
              ],
              options: [
                { box: 1, points: 0, label: { vi: 'Tạp chất không chấp nhận được (ruồi, lông, cát)', en: 'Unacceptable impurities (flies, hair, grit)' } },
                { box: 2, points: 1, label: { vi: 'Có các tạp chất, chấp nhận được', en: 'Impurities present, acceptable' } },
                { box: 3, points: 2, label: { vi: 'Rất ít tạp chất, chấp nhận được', en: 'Very few impurities, acceptable' } },
                { box: 4, points: 3, label: { vi: 'Sạch, không thấy tạp chất', en: 'Clean, no impurities' } },
              ],
            },
            {
              code: '6.2', max: 2,
              kind: 'criterion',
              name: { vi: 'Hình dạng, thể chất', en: 'Shape, texture' },
              options: [
                { box: 1, points: 0, label: { vi: 'Kích thước/hình dạng không đồng đều', en: 'Uneven size/shape' } },
                { box: 2, points: 1, label: { vi: 'Kích thước/hình dạng khá đồng đều (>60%)', en: 'Fairly even size/shape (>60%)' } },
                { box: 3, points: 2, label: { vi: 'Kích thước/hình dạng đồng đều (>90%)', en: 'Even size/shape (>90%)' } },
              ],
            },
            {
              code: '6.3', max: 3,
              kind: 'criterion',
              name: { vi: 'Màu sắc', en: 'Colour' },
              options: [
                { box: 1, points: 0, label: { vi: 'Không đều (hoặc đều nhưng không phù hợp)', en: 'Uneven (or even but unsuited)' } },
                { box: 2, points: 1, label: { vi: 'Không đều, chấp nhận được', en: 'Uneven, acceptable' } },
                { box: 3, points: 2, label: { vi: 'Tương đối đồng đều, hợp tính chất sản phẩm', en: 'Fairly even, suits the product\'s nature' } },
                { box: 4, points: 3, label: { vi: 'Đồng đều, hợp tính chất sản phẩm', en: 'Even, suits the product\'s nature' } },
              ],
            },
            {
              code: '6.4', max: 5,
              kind: 'criterion',
              name: { vi: 'Mùi', en: 'Smell' },
              options: [
                { box: 1, points: 0, label: { vi: 'Mùi không mong muốn', en: 'Undesirable smell' } },
                { box: 2, points: 1, label: { vi: 'Không phải mùi thành phần (hương liệu)', en: 'Not the ingredients\' smell (flavouring)' } },
                { box: 3, points: 3, label: { vi: 'Mùi tự nhiên của thành phần', en: 'Natural smell of the ingredients' } },
                { box: 4, points: 5, label: { vi: 'Tự nhiên của thành phần, phù hợp, hấp dẫn', en: 'Natural, from ingredients, suitable, appealing' } },
              ],
            },
            { code: '6.5', max: 5, ...tasteFourBoxes },
            { code: '6.6', max: 2, ...structureAndArrangementThreeBoxes },
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
