import { defineRubric } from '../../../rubric/defineRubric';
import { basis } from './basis';
import {
  accounting,
  businessGrowth,
  chainLinkageOutputUnmarked,
  communityStrength,
  environmentalProtection,
  intellectualProperty,
  legalRepresentative,
  localLabour,
  organisationOfProduction,
  organisationType,
  productDevelopment,
  productionCapacity,
  styleAndProductTags,
  sustainableTechnology,
} from './shared/part-a';
import {
  distributionOrganisation,
  localWisdomAndIdentity,
  mainDistributionAreaWithoutAgents,
  marketing,
  productPromotion,
  productStory,
  productStoryGroup,
  storyStructureMisprint,
} from './shared/part-b';
import { globalMarketFivePoints, productQuality, qualityAssuranceOrnamentals, sizeAndShape } from './shared/part-c';

/** Set 25: Động vật cảnh. */
export const ornamentalAnimals = /* @__PURE__ */ defineRubric(() => ({
  edition: 'qd-148-2023',
  set: 25,
  name: { vi: 'Động vật cảnh', en: 'Ornamental animals' },
  parts: [
    {
      code: 'A', max: 40,
      groups: [
        {
          code: '1', max: 19, ...organisationOfProduction,
          children: [
            {
              code: '1.a', max: 5,
              kind: 'criterion',
              name: { vi: 'Nguồn gốc sản phẩm', en: 'Product origin' },
              options: [
                { box: 1, points: 1, label: { vi: 'Dưới 50% được nuôi trên địa bàn cấp xã', en: 'Under 50% raised within the commune' } },
                { box: 2, points: 3, label: { vi: 'Từ 50% đến dưới 75% nuôi trong xã', en: '50% to under 75% raised in the commune' } },
                { box: 3, points: 5, label: { vi: 'Từ 75% đến 100% nuôi trong xã', en: '75% to 100% raised in the commune' } },
              ],
            },
            {
              code: '1.b', max: 4,
              kind: 'criterion',
              name: { vi: 'Gia tăng giá trị', en: 'Value added' },
              options: [
                { box: 1, points: 1, label: { vi: 'Nuôi, chăm sóc đơn giản', en: 'Simple rearing and care' } },
                { box: 2, points: 2, label: { vi: 'Nuôi, chăm sóc, lựa chọn', en: 'Rearing, care, selection' } },
                { box: 3, points: 4, label: { vi: 'Nuôi, chăm sóc, lựa chọn tay nghề cao', en: 'Rearing, care, selection with high skill' } },
              ],
            },
            { code: '1.c', max: 3, ...productionCapacity },
            { code: '1.d', max: 3, ...chainLinkageOutputUnmarked },
            { code: '1.đ', max: 3, ...environmentalProtection },
            { code: '1.e', max: 1, ...sustainableTechnology },
          ],
        },
        {
          code: '2', max: 9, ...productDevelopment,
          children: [
            {
              code: '2.a', max: 5,
              kind: 'criterion',
              name: { vi: 'Nguồn gốc ý tưởng sản phẩm', en: 'Product idea origin' },
              options: [
                { box: 1, points: 0, label: { vi: 'Phổ biến nhiều tỉnh', en: 'Common in many provinces' } },
                { box: 2, points: 1, label: { vi: 'Phổ biến nhiều tỉnh, nổi trội do nguyên liệu, kỹ thuật truyền thống', en: 'Common in many provinces, superior by raw material, traditional technique' } },
                { box: 3, points: 3, label: { vi: 'Nhiều nơi, đặc trưng của tỉnh, nổi trội; hoặc sản phẩm mới từ nguyên liệu đặc trưng địa phương', en: 'Many places, typical of the province, superior; or new product of typical local material' } },
                { box: 4, points: 5, minStar: 4, label: { vi: 'Đặc sản truyền thống chỉ có ở huyện, đặc sắc, gắn nguồn gốc địa lý', en: 'Traditional speciality of the district only, distinctive, geographical origin' } },
              ],
            },
            { code: '2.b', max: 4, ...styleAndProductTags },
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
            { code: '4.a', max: 5, ...mainDistributionAreaWithoutAgents },
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
          code: '6', max: 15, ...productQuality,
          children: [
            {
              code: '6.a', max: 5,
              kind: 'criterion',
              name: { vi: 'Hình dáng so với loại sản phẩm', en: 'Shape relative to product type' },
              options: [
                { box: 1, points: 1, label: { vi: 'Trung bình', en: 'Average' } },
                { box: 2, points: 3, label: { vi: 'Đẹp, ấn tượng', en: 'Attractive, impressive' } },
                { box: 3, points: 5, minStar: 5, label: { vi: 'Rất đẹp và ấn tượng', en: 'Very attractive and impressive' } },
              ],
            },
            {
              code: '6.b', max: 5,
              kind: 'criterion',
              name: { vi: 'Màu sắc', en: 'Colour' },
              options: [
                { box: 1, points: 1, label: { vi: 'Phù hợp với đặc tính sản phẩm', en: 'Suits the product' } },
                { box: 2, points: 3, label: { vi: 'Đẹp, bắt mắt', en: 'Attractive, eye-catching' } },
                { box: 3, points: 5, label: { vi: 'Rất đẹp, bắt mắt và ấn tượng', en: 'Very attractive, eye-catching, impressive' } },
              ],
            },
            { code: '6.c', max: 5, ...sizeAndShape },
          ],
        },
        {
          code: '7', max: 10,
          kind: 'criterion',
          name: { vi: 'Tính độc đáo', en: 'Uniqueness' },
          notes: [
            { kind: 'note', text: { vi: 'Chất lượng riêng, khác biệt, dễ nhận biết, tiềm năng thương hiệu địa phương', en: 'Clearly distinctive quality, potential local brand' } },
          ],
          options: [
            { box: 1, points: 2, label: { vi: 'Trung bình', en: 'Average' } },
            { box: 2, points: 5, label: { vi: 'Tương đối độc đáo', en: 'Fairly unique' } },
            { box: 3, points: 7, minStar: 4, label: { vi: 'Độc đáo, đặc trưng', en: 'Unique, characteristic' } },
            { box: 4, points: 10, minStar: 5, label: { vi: 'Rất độc đáo, đặc trưng', en: 'Very unique, characteristic' } },
          ],
        },
        { code: '8', max: 5, ...qualityAssuranceOrnamentals },
        { code: '9', max: 5, ...globalMarketFivePoints },
      ],
    },
  ],
  eliminations: [],
  defects: [
    { code: 'unconfirmed', at: '1.d', statement: { vi: 'Không có dấu sao, các bộ khác có: giữ như bản chép', en: 'No star mark, sister sets have one: kept as transcribed' } },
    { code: 'unconfirmed', at: '8', statement: { vi: 'Không có dấu ****, các bộ khác có: giữ như bản chép', en: 'No ****, sister sets have it: kept as transcribed' } },
  ],
  basis,
}));
