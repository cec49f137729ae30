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
  packaging,
  productDevelopment,
  productionCapacity,
  styleAndLabellingWithScopeNote,
  sustainableTechnology,
} from './shared/part-a';
import {
  distributionOrganisation,
  localWisdomAndIdentity,
  mainDistributionArea,
  marketing,
  productPromotion,
  productStory,
  productStoryGroup,
  storyStructure,
} from './shared/part-b';
import {
  globalMarketThreePoints,
  impuritiesTopFiveStar,
  periodicFoodSafetyTests,
  qualityAssuranceProcessedWithNote,
  qualityDeclarationAndTestingWithNote,
  qualityDeclarationAsRegulatedWithNote,
  sensoryQuality,
  smellFourBoxes,
  tasteFourBoxes,
  uniqueness,
  usageInstructions,
} from './shared/part-c';
import { provincialMaterialSecondMarkedBoxes } from './shared/ladders';

/** Set 5: Đồ ăn nhanh. */
export const fastFood = /* @__PURE__ */ defineRubric(() => ({
  edition: 'qd-148-2023',
  set: 5,
  name: { vi: 'Đồ ăn nhanh', en: 'Fast food' },
  parts: [
    {
      code: 'A', max: 40,
      groups: [
        {
          code: '1', max: 18, ...organisationOfProduction,
          children: [
            {
              code: '1.a', max: 5,
              kind: 'criterion',
              name: { vi: 'Nguồn nguyên liệu', en: 'Raw material' },
              notes: [
                { kind: 'elimination', ground: 'all-imported-or-untraceable-material', text: { vi: 'Toàn bộ nguyên liệu nhập khẩu hoặc không rõ nguồn gốc', en: 'All raw material imported or of unclear origin' } },
              ],
              options: provincialMaterialSecondMarkedBoxes,
            },
            {
              code: '1.b', max: 3,
              kind: 'criterion',
              name: { vi: 'Gia tăng giá trị', en: 'Value added' },
              options: [
                { box: 1, points: 1, label: { vi: 'Chế biến đơn giản', en: 'Simple processing' } },
                { box: 2, points: 2, label: { vi: 'Chế biến', en: 'Processing' } },
                { box: 3, points: 3, label: { vi: 'Chế biến sâu (chất lượng cao theo nhu cầu thị trường)', en: 'Deep processing (high quality to market demand)' } },
              ],
            },
            { code: '1.c', max: 3, ...productionCapacity },
            { code: '1.d', max: 3, ...chainLinkageInput },
            { code: '1.đ', max: 3, ...environmentalProtection },
            { code: '1.e', max: 1, ...sustainableTechnology },
          ],
        },
        {
          code: '2', max: 10, ...productDevelopment,
          children: [
            {
              code: '2.a', max: 4,
              kind: 'criterion',
              name: { vi: 'Nguồn gốc ý tưởng sản phẩm', en: 'Product idea origin' },
              notes: [
                { kind: 'elimination', ground: 'copy-of-another-product', text: { vi: 'Giống hệt sản phẩm nhà sản xuất khác, chỉ đổi tên sản phẩm, nhà sản xuất', en: "Another producer's product, only product/producer names changed" } },
              ],
              options: [
                { box: 1, points: 0, label: { vi: 'Phổ biến nhiều tỉnh', en: 'Common in many provinces' } },
                { box: 2, points: 1, label: { vi: 'Phổ biến nhiều tỉnh, nổi trội do nguyên liệu, kỹ thuật truyền thống', en: 'Common in many provinces, superior by raw material, traditional technique' } },
                { box: 3, points: 3, label: { vi: 'Trồng nhiều nơi, đặc trưng của tỉnh, nổi trội', en: 'Grown in many places, typical of the province, superior' } },
                { box: 4, points: 4, minStar: 4, label: { vi: 'Đặc sản truyền thống chỉ có ở huyện, đặc sắc, gắn nguồn gốc địa lý', en: 'Traditional speciality of the district only, distinctive, geographical origin' } },
              ],
            },
            { code: '2.b', max: 3, ...packaging },
            { code: '2.c', max: 3, ...styleAndLabellingWithScopeNote },
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
            { code: '5.c', max: 2, ...storyStructure },
          ],
        },
      ],
    },
    {
      code: 'C', max: 35,
      groups: [
        {
          code: '6', max: 16, ...sensoryQuality,
          children: [
            { code: '6.a', max: 2, ...impuritiesTopFiveStar },
            {
              code: '6.b', max: 3,
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
              code: '6.c', max: 3,
              kind: 'criterion',
              name: { vi: 'Màu sắc, thể chất', en: 'Colour, texture' },
              options: [
                { box: 1, points: 0, label: { vi: 'Màu không đều', en: 'Uneven colour' } },
                { box: 2, points: 1, label: { vi: 'Màu không đều, chấp nhận được', en: 'Uneven colour, acceptable' } },
                { box: 3, points: 2, label: { vi: 'Màu tương đối đồng đều, phù hợp sản phẩm', en: 'Fairly even colour, suited to the product' } },
                { box: 4, points: 3, label: { vi: 'Màu đồng đều, phù hợp tính chất sản phẩm', en: 'Even colour, suited to the product\'s nature' } },
              ],
            },
            { code: '6.d', max: 3, ...smellFourBoxes },
            { code: '6.đ', max: 5, ...tasteFourBoxes },
          ],
        },
        { code: '7', max: 5, ...uniqueness },
        {
          code: '8', max: 4, ...qualityDeclarationAndTestingWithNote,
          children: [
            { code: '8.a', max: 2, ...qualityDeclarationAsRegulatedWithNote },
            { code: '8.b', max: 2, ...periodicFoodSafetyTests },
          ],
        },
        { code: '9', max: 5, ...qualityAssuranceProcessedWithNote },
        { code: '10', max: 2, ...usageInstructions },
        { code: '11', max: 3, ...globalMarketThreePoints },
      ],
    },
  ],
  eliminations: [],
  defects: [
    { code: 'unconfirmed', at: '1.a', statement: { vi: 'Dấu *** ở ô thứ hai, các bộ khác ở ô thứ nhất: giữ như bản chép', en: '*** stands on the second box, elsewhere on the first: kept as transcribed' } },
  ],
  basis,
}));
