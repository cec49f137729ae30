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
  originOrnamentalPlants,
  productDevelopment,
  productIdeaCrafts,
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
  productStoryGroup,
  storyStructureMisprint,
} from './shared/part-b';
import { globalMarketFivePoints, productQuality, qualityAssuranceOrnamentals } from './shared/part-c';

/** Set 24: Cây cảnh. */
export const ornamentalPlants = /* @__PURE__ */ defineRubric(() => ({
  edition: 'qd-148-2023',
  set: 24,
  name: { vi: 'Cây cảnh', en: 'Ornamental plants' },
  parts: [
    {
      code: 'A', max: 40,
      groups: [
        {
          code: '1', max: 19, ...organisationOfProduction,
          children: [
            { code: '1.a', max: 5, ...originOrnamentalPlants },
            {
              code: '1.b', max: 4,
              kind: 'criterion',
              name: { vi: 'Gia tăng giá trị', en: 'Value added' },
              options: [
                { box: 1, points: 1, label: { vi: 'Trồng, chăm sóc đơn giản', en: 'Simple planting and care' } },
                { box: 2, points: 2, label: { vi: 'Trồng, chăm sóc, cắt tỉa', en: 'Planting, care, pruning' } },
                { box: 3, points: 4, label: { vi: 'Trồng, chăm sóc, tạo dáng tay nghề cao', en: 'Growing, care, highly skilled shaping' } },
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
            { code: '2.a', max: 5, ...productIdeaCrafts },
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
            {
              code: '5.a', max: 5,
              kind: 'criterion',
              name: { vi: 'Câu chuyện về sản phẩm', en: 'Product story' },
              options: [
                { box: 1, points: 0, label: { vi: 'Không có câu chuyện, hoặc không được tư liệu hóa', en: 'No story, or not documented' } },
                { box: 2, points: 1, label: { vi: 'Có tài liệu giới thiệu sản phẩm', en: 'Product introduction material' } },
                { box: 3, points: 2, label: { vi: 'Câu chuyện tư liệu hóa (có cốt chuyện)', en: 'Documented story (with a plot)' } },
                { box: 4, points: 3, label: { vi: 'Câu chuyện tư liệu hóa, trên nhãn/tờ rơi', en: 'Documented story, on label/leaflet' } },
                { box: 5, points: 4, label: { vi: 'Câu chuyện tư liệu hóa, trên nhãn/tờ rơi, website', en: 'Documented story, on label/leaflet, website' } },
                { box: 6, points: 5, label: { vi: 'Tư liệu hóa, trên nhãn/tờ rơi, website (hình ảnh, clip)', en: 'Documented, on label/leaflet, website (images, clips)' } },
              ],
            },
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
          code: '6', max: 16, ...productQuality,
          children: [
            {
              code: '6.a', max: 4,
              kind: 'criterion',
              name: { vi: 'Hình dáng so với loại sản phẩm', en: 'Shape relative to product type' },
              options: [
                { box: 1, points: 1, label: { vi: 'Trung bình', en: 'Average' } },
                { box: 2, points: 2, label: { vi: 'Đẹp, ấn tượng', en: 'Attractive, impressive' } },
                { box: 3, points: 4, minStar: 5, label: { vi: 'Rất đẹp và ấn tượng', en: 'Very attractive and impressive' } },
              ],
            },
            {
              code: '6.b', max: 4,
              kind: 'criterion',
              name: { vi: 'Màu sắc', en: 'Colour' },
              options: [
                { box: 1, points: 1, label: { vi: 'Phù hợp với đặc tính sản phẩm', en: 'Suits the product' } },
                { box: 2, points: 2, label: { vi: 'Đẹp, bắt mắt', en: 'Attractive, eye-catching' } },
                { box: 3, points: 4, label: { vi: 'Rất đẹp, bắt mắt và ấn tượng', en: 'Very attractive, eye-catching, impressive' } },
              ],
            },
            {
              code: '6.c', max: 5,
              kind: 'criterion',
              name: { vi: 'Kiểu dáng, tạo hình, mỹ thuật', en: 'Style, shaping and artistry' },
              options: [
                { box: 1, points: 1, label: { vi: 'Tạo hình, kiểu dáng trung bình', en: 'Average shape and form' } },
                { box: 2, points: 2, label: { vi: 'Tạo hình, kiểu dáng khéo léo/đẹp mắt', en: 'Skilful/attractive shape and form' } },
                { box: 3, points: 3, label: { vi: 'Khéo léo, có giá trị mỹ thuật, kỹ thuật', en: 'Skilful, artistic and technical value' } },
                { box: 4, points: 5, minStar: 5, label: { vi: 'Tinh xảo, có giá trị mỹ thuật, kỹ thuật, có thông điệp', en: 'Exquisite, artistic and technical value, with a message' } },
              ],
            },
            {
              code: '6.d', max: 3,
              kind: 'criterion',
              name: { vi: 'Thiết kế sản phẩm (chậu trồng, phụ kiện kèm theo...)', en: 'Product design (pots, accessories...)' },
              options: [
                { box: 1, points: 1, label: { vi: 'Thiết kế đơn giản, phổ biến', en: 'Simple, common design' } },
                { box: 2, points: 2, label: { vi: 'Thiết kế đẹp, phù hợp với sản phẩm', en: 'Attractive design, suits the product' } },
                { box: 3, points: 3, label: { vi: 'Ấn tượng, vật liệu thân thiện môi trường', en: 'Impressive, eco-friendly materials' } },
              ],
            },
          ],
        },
        {
          code: '7', max: 9,
          kind: 'criterion',
          name: { vi: 'Tính độc đáo', en: 'Uniqueness' },
          notes: [
            { kind: 'note', text: { vi: 'Chất lượng riêng, khác biệt, dễ nhận biết, tiềm năng thương hiệu địa phương', en: 'Clearly distinctive quality, potential local brand' } },
          ],
          options: [
            { box: 1, points: 2, label: { vi: 'Trung bình', en: 'Average' } },
            { box: 2, points: 4, label: { vi: 'Tương đối độc đáo', en: 'Fairly unique' } },
            { box: 3, points: 6, minStar: 4, label: { vi: 'Độc đáo, đặc trưng', en: 'Unique, characteristic' } },
            { box: 4, points: 9, minStar: 5, label: { vi: 'Rất độc đáo, đặc trưng', en: 'Very unique, characteristic' } },
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
