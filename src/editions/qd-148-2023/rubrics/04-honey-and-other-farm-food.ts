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
  productIdeaCultivated,
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
  storyStructureMisprint,
} from './shared/part-b';
import {
  globalMarketThreePoints,
  periodicFoodSafetyTestsWithPesticides,
  qualityAssuranceVietGap,
  qualityDeclarationAndTestingWithNote,
  qualityDeclarationAsRegulatedWithNote,
  sensoryQuality,
  uniqueness,
  usageInstructions,
} from './shared/part-c';
import { impuritiesFiveStarTopBoxes, nutritionIndicatorBoxes } from './shared/ladders';

/** Set 4: Mật ong, mật khác và nông sản thực phẩm khác. */
export const honeyAndOtherFarmFood = /* @__PURE__ */ defineRubric(() => ({
  edition: 'qd-148-2023',
  set: 4,
  name: { vi: 'Mật ong, mật khác và nông sản thực phẩm khác', en: 'Honey, other nectars and other farm food' },
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
              notes: [
                { kind: 'requirement', text: { vi: '100% sản phẩm phải được nuôi/trồng trong tỉnh', en: '100% of the product must be raised/grown within the province' } },
              ],
              options: [
                { box: 1, points: 1, label: { vi: 'Dưới 50% nuôi/trồng trên địa bàn cấp xã', en: 'Under 50% raised/grown in the commune' } },
                { box: 2, points: 3, label: { vi: 'Từ 50% đến dưới 75% nuôi/trồng trong xã', en: '50% to under 75% raised/grown in the commune' } },
                { box: 3, points: 5, label: { vi: 'Từ 75% đến 100% nuôi/trồng trong xã', en: '75% to 100% raised/grown in the commune' } },
              ],
            },
            {
              code: '1.b', max: 3,
              kind: 'criterion',
              name: { vi: 'Gia tăng giá trị', en: 'Value added' },
              options: [
                { box: 1, points: 1, label: { vi: 'Sơ chế thủ công (lọc, phân loại, đóng gói)', en: 'Manual primary processing (filtering, sorting, packing)' } },
                { box: 2, points: 2, label: { vi: 'Máy móc trong sơ chế, đóng gói', en: 'Machines in primary processing, packing' } },
                { box: 3, points: 3, minStar: 5, label: { vi: 'Công nghệ tiên tiến trong sơ chế, bảo quản', en: 'Advanced technology in primary processing, storage' } },
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
            { code: '2.a', max: 4, ...productIdeaCultivated },
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
            {
              code: '6.a', max: 2,
              kind: 'criterion',
              name: { vi: 'Tạp chất', en: 'Impurities' },
              notes: [
                { kind: 'stop-evaluation', ground: 'unacceptable-impurities', text: { vi: 'Có tạp chất không chấp nhận được (nguy cơ gây mất an toàn thực phẩm)', en: 'Unacceptable impurities (endangering food safety)' } },
              ],
              options: impuritiesFiveStarTopBoxes,
            },
            {
              code: '6.b', max: 2,
              kind: 'criterion',
              name: { vi: 'Độ đồng đều của sản phẩm', en: 'Product uniformity' },
              options: [
                { box: 1, points: 0, label: { vi: 'Không đồng đều', en: 'Not uniform' } },
                { box: 2, points: 1, label: { vi: 'Tương đối đồng đều', en: 'Fairly uniform' } },
                { box: 3, points: 2, minStar: 4, label: { vi: 'Đồng đều', en: 'Uniform' } },
              ],
            },
            {
              code: '6.c', max: 4,
              kind: 'criterion',
              name: { vi: 'Màu sắc, thể chất', en: 'Colour, texture' },
              options: [
                { box: 1, points: 0, label: { vi: 'Chấp nhận được', en: 'Acceptable' } },
                { box: 2, points: 1, label: { vi: 'Tương đối phù hợp với đặc tính sản phẩm', en: 'Fairly suits the product' } },
                { box: 3, points: 2, minStar: 4, label: { vi: 'Tốt, phù hợp với đặc tính sản phẩm', en: 'Good, suits the product' } },
                { box: 4, points: 4, minStar: 5, label: { vi: 'Rất tốt, phù hợp với đặc tính sản phẩm', en: 'Very good, suits the product' } },
              ],
            },
            {
              code: '6.d', max: 5,
              kind: 'criterion',
              name: { vi: 'Mùi, vị', en: 'Smell and taste' },
              options: [
                { box: 1, points: 0, label: { vi: 'Có mùi/vị lạ', en: 'Strange smell/taste' } },
                { box: 2, points: 1, label: { vi: 'Mùi/vị lạ nhưng chấp nhận được', en: 'Strange smell/taste, but acceptable' } },
                { box: 3, points: 2, label: { vi: 'Mùi/vị tương đối phù hợp đặc tính sản phẩm', en: 'Smell/taste fairly suits the product' } },
                { box: 4, points: 3, minStar: 4, label: { vi: 'Mùi/vị tự nhiên, phù hợp đặc tính sản phẩm', en: 'Natural smell/taste, suits the product' } },
                { box: 5, points: 5, minStar: 5, label: { vi: 'Mùi/vị tự nhiên, rất phù hợp đặc tính sản phẩm', en: 'Natural smell/taste, suits the product very well' } },
              ],
            },
          ],
        },
        {
          code: '7', max: 2,
          kind: 'criterion',
          name: { vi: 'Dinh dưỡng', en: 'Nutrition' },
          notes: [
            { kind: 'note', text: { vi: 'Hàm lượng dinh dưỡng (vitamin B2, B3, B5, B6, B9; đường khử tự do...) theo phiếu kiểm nghiệm', en: 'Nutrients (vitamin B2, B3, B5, B6, B9; free reducing sugar...) per test report' } },
          ],
          options: nutritionIndicatorBoxes,
        },
        { code: '8', max: 5, ...uniqueness },
        {
          code: '9', max: 5, ...qualityDeclarationAndTestingWithNote,
          children: [
            { code: '9.a', max: 2, ...qualityDeclarationAsRegulatedWithNote },
            { code: '9.b', max: 3, ...periodicFoodSafetyTestsWithPesticides },
          ],
        },
        { code: '10', max: 5, ...qualityAssuranceVietGap },
        { code: '11', max: 2, ...usageInstructions },
        { code: '12', max: 3, ...globalMarketThreePoints },
      ],
    },
  ],
  eliminations: [],
  defects: [],
  basis,
}));
