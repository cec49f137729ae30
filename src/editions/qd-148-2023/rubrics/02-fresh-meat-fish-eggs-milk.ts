import { defineRubric } from '../../../rubric/defineRubric';
import { basis } from './basis';
import {
  accounting,
  businessGrowth,
  chainLinkageOutput,
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
  periodicFoodSafetyTestsWithPesticides,
  qualityDeclaration,
  sensoryQuality,
  uniqueness,
  usageInstructions,
} from './shared/part-c';
import {
  labellingWithTraceabilityBoxes,
  qualityControlVietGapBoxes,
  uniformityFourStarTopBoxes,
} from './shared/ladders';

/** Set 2: Thịt, thủy sản, trứng, sữa tươi. */
export const freshMeatFishEggsMilk = /* @__PURE__ */ defineRubric(() => ({
  edition: 'qd-148-2023',
  set: 2,
  name: { vi: 'Thịt, thủy sản, trứng, sữa tươi', en: 'Fresh meat, seafood, eggs and milk' },
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
              name: { vi: 'Nguồn gốc sản phẩm', en: 'Product origin' },
              options: [
                { box: 1, points: 1, label: { vi: 'Dưới 50% nuôi, đánh bắt trên địa bàn cấp xã', en: 'Under 50% raised or caught in the commune' } },
                { box: 2, points: 3, label: { vi: 'Từ 50% đến dưới 75% nuôi, đánh bắt trong xã', en: '50% to under 75% raised or caught in the commune' } },
                { box: 3, points: 5, label: { vi: 'Từ 75% đến 100% nuôi, đánh bắt trong xã', en: '75% to 100% raised or caught in the commune' } },
              ],
            },
            {
              code: '1.b', max: 3,
              kind: 'criterion',
              name: { vi: 'Gia tăng giá trị', en: 'Value added' },
              options: [
                { box: 1, points: 1, label: { vi: 'Sơ chế thủ công', en: 'Manual primary processing' } },
                { box: 2, points: 2, label: { vi: 'Máy móc trong sơ chế, giết mổ, đóng gói', en: 'Machines in primary processing, slaughter, packing' } },
                { box: 3, points: 3, minStar: 4, label: { vi: 'Công nghệ tiên tiến trong sơ chế, giết mổ, bảo quản', en: 'Advanced technology in primary processing, slaughter, storage' } },
              ],
            },
            { code: '1.c', max: 3, ...productionCapacity },
            { code: '1.d', max: 3, ...chainLinkageOutput },
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
                { kind: 'not-assessed', ground: 'common-key-product', text: { vi: 'Sản phẩm phổ biến thuộc nhóm chủ lực quốc gia, cấp tỉnh, không nổi trội và đặc sắc', en: 'Common product of national or provincial key groups, neither outstanding nor distinctive' } },
              ],
              options: [
                { box: 1, points: 0, label: { vi: 'Nuôi trồng, đánh bắt phổ biến nhiều tỉnh', en: 'Commonly farmed or caught in many provinces' } },
                { box: 2, points: 1, label: { vi: 'Trồng phổ biến nhiều tỉnh, nổi trội do đất, thời tiết, kỹ thuật bản địa', en: 'Common in many provinces, superior by soil, weather, native technique' } },
                { box: 3, points: 3, label: { vi: 'Nuôi trồng, đánh bắt nhiều nơi, đặc trưng của tỉnh, nổi trội', en: 'Farmed or caught in many places, typical of the province, superior' } },
                { box: 4, points: 4, minStar: 4, label: { vi: 'Đặc sản truyền thống chỉ có ở huyện, đặc sắc, gắn nguồn gốc địa lý', en: 'Traditional speciality of the district only, distinctive, geographical origin' } },
              ],
            },
            { code: '2.b', max: 3, ...packaging },
            {
              code: '2.c', max: 3,
              kind: 'criterion',
              name: { vi: 'Phong cách, ghi nhãn hàng hóa', en: 'Style, label' },
              notes: [
                { kind: 'note', text: { vi: 'Gồm nội dung, hình ảnh, kiểu dáng, màu sắc...', en: 'Covers content, images, design, colour...' } },
              ],
              options: labellingWithTraceabilityBoxes,
            },
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
          code: '6', max: 15, ...sensoryQuality,
          children: [
            {
              code: '6.a', max: 4,
              kind: 'criterion',
              name: { vi: 'Tạp chất', en: 'Impurities' },
              notes: [
                { kind: 'stop-evaluation', ground: 'unacceptable-impurities', text: { vi: 'Có tạp chất không chấp nhận được, mất an toàn thực phẩm (lông, côn trùng, gỗ, cát, nhựa...)', en: 'Unacceptable impurities (hair, insects, sand...)' } },
              ],
              options: [
                { box: 1, points: 1, label: { vi: 'Có tạp chất, chấp nhận được', en: 'Impurities present, acceptable' } },
                { box: 2, points: 2, label: { vi: 'Rất ít tạp chất, chấp nhận được', en: 'Very few impurities, acceptable' } },
                { box: 3, points: 4, minStar: 5, label: { vi: 'Sạch, không thấy tạp chất', en: 'Clean, no impurities' } },
              ],
            },
            {
              code: '6.b', max: 3,
              kind: 'criterion',
              name: { vi: 'Kích thước, hình dạng bề ngoài', en: 'Outward size and shape' },
              options: uniformityFourStarTopBoxes,
            },
            {
              code: '6.c', max: 5,
              kind: 'criterion',
              name: { vi: 'Màu sắc', en: 'Colour' },
              options: [
                { box: 1, points: 0, label: { vi: 'Chấp nhận được', en: 'Acceptable' } },
                { box: 2, points: 1, label: { vi: 'Tương đối phù hợp với đặc tính sản phẩm', en: 'Fairly suits the product' } },
                { box: 3, points: 3, minStar: 4, label: { vi: 'Tốt, phù hợp với đặc tính sản phẩm', en: 'Good, suits the product' } },
                { box: 4, points: 5, minStar: 5, label: { vi: 'Rất tốt, phù hợp với đặc tính sản phẩm', en: 'Very good, suits the product' } },
              ],
            },
            {
              code: '6.d', max: 3,
              kind: 'criterion',
              name: { vi: 'Mùi', en: 'Smell' },
              options: [
                { box: 1, points: 0, label: { vi: 'Có mùi lạ, chấp nhận được', en: 'Strange smell, acceptable' } },
                { box: 2, points: 1, label: { vi: 'Mùi không rõ, chấp nhận được', en: 'Smell unclear, acceptable' } },
                { box: 3, points: 2, minStar: 4, label: { vi: 'Mùi rõ, phù hợp với sản phẩm', en: 'Clear smell, suited to the product' } },
                { box: 4, points: 3, minStar: 5, label: { vi: 'Mùi rõ, rất phù hợp với sản phẩm', en: 'Clear smell, very well suited to the product' } },
              ],
            },
          ],
        },
        { code: '7', max: 5, ...uniqueness },
        {
          code: '8', max: 5,
          kind: 'group',
          name: { vi: 'Công bố chất lượng sản phẩm', en: 'Product quality declaration' },
          notes: [
            { kind: 'note', text: { vi: 'Khuyến khích cơ sở xây dựng, công bố tiêu chuẩn sản phẩm', en: 'Setting, declaring a product standard encouraged' } },
          ],
          children: [
            { code: '8.a', max: 2, ...qualityDeclaration },
            { code: '8.b', max: 3, ...periodicFoodSafetyTestsWithPesticides },
          ],
        },
        {
          code: '9', max: 5,
          kind: 'criterion',
          name: { vi: 'Đảm bảo chất lượng sản phẩm', en: 'Product quality assurance' },
          options: qualityControlVietGapBoxes,
        },
        { code: '10', max: 2, ...usageInstructions },
        { code: '11', max: 3, ...globalMarketThreePoints },
      ],
    },
  ],
  eliminations: [],
  defects: [
    { code: 'unconfirmed', at: '1.b', statement: { vi: 'Dấu **** ở ô cao nhất, khác các bộ cùng ô: giữ như bản chép', en: '**** stands on the top box, unlike sister sets with the same boxes: kept as transcribed' } },
  ],
  basis,
}));
