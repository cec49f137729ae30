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
  originIngredientsMiddleMark,
  packaging,
  productDevelopment,
  productIdeaProcessed,
  productionCapacity,
  styleAndLabelling,
  sustainableTechnology,
  valueAddedFromSorting,
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
  globalMarketThreePoints,
  impuritiesTopFourStar,
  periodicFoodSafetyTests,
  qualityAssuranceProcessed,
  qualityDeclarationAndTesting,
  qualityDeclarationAsRegulated,
  sensoryQuality,
  uniqueness,
  usageInstructions,
} from './shared/part-c';
import { uniformAndSuitableBoxes } from './shared/ladders';

/** Set 12: Sản phẩm trà từ thực vật khác. */
export const otherPlantTea = /* @__PURE__ */ defineRubric(() => ({
  edition: 'qd-148-2023',
  set: 12,
  name: { vi: 'Sản phẩm trà từ thực vật khác', en: 'Tea of other plants' },
  parts: [
    {
      code: 'A', max: 40,
      groups: [
        {
          code: '1', max: 18, ...organisationOfProduction,
          children: [
            { code: '1.a', max: 5, ...originIngredientsMiddleMark },
            { code: '1.b', max: 3, ...valueAddedFromSorting },
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
          code: '6', max: 13, ...sensoryQuality,
          children: [
            { code: '6.a', max: 2, ...impuritiesTopFourStar },
            {
              code: '6.b', max: 2,
              kind: 'criterion',
              name: { vi: 'Hình dạng', en: 'Shape' },
              notes: [
                { kind: 'note', text: { vi: 'Ngoại hình trà, trà thảo mộc...', en: 'Appearance of tea, herbal tea...' } },
              ],
              options: uniformAndSuitableBoxes,
            },
            {
              code: '6.c', max: 3,
              kind: 'criterion',
              name: { vi: 'Màu nước', en: 'Brew colour' },
              options: [
                { box: 1, points: 0, label: { vi: 'Hơi đục, màu nhạt, chấp nhận được', en: 'Hazy, pale, acceptable' } },
                { box: 2, points: 1, label: { vi: 'Trong sáng, phù hợp sản phẩm', en: 'Clear, suitable' } },
                { box: 3, points: 2, minStar: 4, label: { vi: 'Trong sáng, rất phù hợp', en: 'Clear, very suitable' } },
                { box: 4, points: 3, label: { vi: 'Trong sáng, rất phù hợp, bền', en: 'Clear, very suitable, lasting' } },
              ],
            },
            {
              code: '6.d', max: 3,
              kind: 'criterion',
              name: { vi: 'Mùi nước', en: 'Brew smell' },
              options: [
                { box: 1, points: 0, label: { vi: 'Lạ (chấp nhận được) hoặc không rõ mùi', en: 'Strange (acceptable) or unclear' } },
                { box: 2, points: 1, label: { vi: 'Thơm tự nhiên, nhẹ', en: 'Light natural aroma' } },
                { box: 3, points: 2, minStar: 4, label: { vi: 'Thơm tự nhiên, mạnh', en: 'Strong natural aroma' } },
                { box: 4, points: 3, label: { vi: 'Thơm tự nhiên, mạnh, bền', en: 'Strong, lasting natural aroma' } },
              ],
            },
            {
              code: '6.đ', max: 3,
              kind: 'criterion',
              name: { vi: 'Vị nước', en: 'Brew taste' },
              options: [
                { box: 1, points: 0, label: { vi: 'Lạ (chấp nhận được) hoặc không rõ vị', en: 'Strange (acceptable) or unclear' } },
                { box: 2, points: 1, label: { vi: 'Tương đối đậm, phù hợp sản phẩm', en: 'Fairly full, suitable' } },
                { box: 3, points: 2, minStar: 4, label: { vi: 'Đậm, dịu, phù hợp', en: 'Full, smooth, suitable' } },
                { box: 4, points: 3, label: { vi: 'Đậm, dịu, phù hợp, hậu ngọt', en: 'Full, smooth, suitable, sweet aftertaste' } },
              ],
            },
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
  defects: [
    { code: 'sum-differs', at: 'C', statement: { vi: 'Phần C in 35 điểm, các nhóm cộng lại 32: có thể mất khi chép hoặc khi in', en: 'Part C prints 35 points, its groups add to 32: probably lost in transcription or in print' } },
    { code: 'unconfirmed', at: '1.a', statement: { vi: 'Dấu *** ở ô thứ hai, các bộ khác ở ô thứ nhất: giữ như bản chép', en: '*** stands on the second box, elsewhere on the first: kept as transcribed' } },
  ],
  basis,
}));
