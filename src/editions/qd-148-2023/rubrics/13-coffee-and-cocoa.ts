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
  appearance,
  brewedDrink,
  globalMarketThreePoints,
  periodicFoodSafetyTests,
  qualityAssuranceProcessed,
  qualityDeclarationAndTesting,
  qualityDeclarationAsRegulated,
  sensoryQuality,
  uniqueness,
  usageInstructions,
} from './shared/part-c';
import { uniformAndSuitableBoxes } from './shared/ladders';

/** Set 13: Sản phẩm cà phê, ca cao. */
export const coffeeAndCocoa = /* @__PURE__ */ defineRubric(() => ({
  edition: 'qd-148-2023',
  set: 13,
  name: { vi: 'Sản phẩm cà phê, ca cao', en: 'Coffee and cocoa' },
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
          code: '6', max: 14, ...sensoryQuality,
          children: [
            {
              code: '6.a', max: 10, ...appearance,
              children: [
                {
                  code: '6.a1', max: 2,
                  kind: 'criterion',
                  name: { vi: 'Tạp chất lạ', en: 'Foreign impurities' },
                  options: [
                    { box: 1, points: 0, label: { vi: 'Có các tạp chất, chấp nhận được', en: 'Impurities present, acceptable' } },
                    { box: 2, points: 1, label: { vi: 'Rất ít tạp chất, chấp nhận được', en: 'Very few impurities, acceptable' } },
                    { box: 3, points: 2, label: { vi: 'Sạch, không có tạp chất', en: 'Clean, no impurities' } },
                  ],
                },
                {
                  code: '6.a2', max: 2,
                  kind: 'criterion',
                  name: { vi: 'Trạng thái/hình dạng', en: 'State/shape' },
                  options: uniformAndSuitableBoxes,
                },
                {
                  code: '6.a3', max: 2,
                  kind: 'criterion',
                  name: { vi: 'Màu sắc', en: 'Colour' },
                  options: [
                    { box: 1, points: 0, label: { vi: 'Không đồng đều hoặc bị cháy', en: 'Not uniform or burnt' } },
                    { box: 2, points: 1, label: { vi: 'Đồng đều, tự nhiên, tương đối phù hợp sản phẩm', en: 'Even, natural, fairly suitable' } },
                    { box: 3, points: 2, label: { vi: 'Đồng đều, tự nhiên, phù hợp', en: 'Uniform, natural, suitable' } },
                  ],
                },
                {
                  code: '6.a4', max: 2,
                  kind: 'criterion',
                  name: { vi: 'Mùi', en: 'Smell' },
                  options: [
                    { box: 1, points: 0, label: { vi: 'Lạ (chấp nhận được) hoặc không rõ mùi', en: 'Strange (acceptable) or unclear' } },
                    { box: 2, points: 1, label: { vi: 'Thơm tự nhiên đặc trưng, nhẹ', en: 'Typical natural aroma, light' } },
                    { box: 3, points: 2, label: { vi: 'Thơm tự nhiên đặc trưng, mạnh', en: 'Typical natural aroma, strong' } },
                  ],
                },
                {
                  code: '6.a5', max: 2,
                  kind: 'criterion',
                  name: { vi: 'Vị', en: 'Taste' },
                  options: [
                    { box: 1, points: 0, label: { vi: 'Lạ (chấp nhận được) hoặc không rõ vị', en: 'Strange (acceptable) or unclear' } },
                    { box: 2, points: 1, label: { vi: 'Đậm đà, phù hợp sản phẩm', en: 'Rich, suits the product' } },
                    { box: 3, points: 2, label: { vi: 'Đậm đà, hấp dẫn', en: 'Rich, appealing' } },
                  ],
                },
              ],
            },
            {
              code: '6.b', max: 4, ...brewedDrink,
              children: [
                {
                  code: '6.b1', max: 2,
                  kind: 'criterion',
                  name: { vi: 'Màu nước', en: 'Brew colour' },
                  options: [
                    { box: 1, points: 0, label: { vi: 'Hơi đục, màu nhạt, chấp nhận được', en: 'Hazy, pale, acceptable' } },
                    { box: 2, points: 1, label: { vi: 'Đậm, sánh, phù hợp sản phẩm', en: 'Dark, thick, suits the product' } },
                    { box: 3, points: 2, label: { vi: 'Đậm, sánh, rất phù hợp', en: 'Dark, thick, very suitable' } },
                  ],
                },
                {
                  code: '6.b2', max: 2,
                  kind: 'criterion',
                  name: { vi: 'Mùi, vị', en: 'Smell and taste' },
                  options: [
                    { box: 1, points: 0, label: { vi: 'Lạ (chấp nhận được) hoặc không rõ vị', en: 'Strange (acceptable) or unclear' } },
                    { box: 2, points: 1, label: { vi: 'Phù hợp đặc tính sản phẩm', en: 'Suits the product' } },
                    { box: 3, points: 2, label: { vi: 'Hấp dẫn, đặc sắc', en: 'Appealing, distinctive' } },
                  ],
                },
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
    { code: 'sum-differs', at: 'C', statement: { vi: 'Phần C in 35 điểm, các nhóm cộng lại 33: có thể mất khi chép hoặc khi in', en: 'Part C prints 35 points, its groups add to 33: probably lost in transcription or in print' } },
    { code: 'unconfirmed', at: '1.a', statement: { vi: 'Dấu *** ở ô thứ hai, các bộ khác ở ô thứ nhất: giữ như bản chép', en: '*** stands on the second box, elsewhere on the first: kept as transcribed' } },
  ],
  basis,
}));
