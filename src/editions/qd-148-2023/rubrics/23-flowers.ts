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
  packagingAndLabelling,
  productDevelopment,
  productIdeaCrafts,
  productionCapacity,
  sustainableTechnology,
} from './shared/part-a';
import {
  distributionOrganisation,
  localWisdomAndIdentity,
  marketing,
  productPromotion,
  productStory,
  productStoryGroup,
  storyStructureMisprint,
} from './shared/part-b';
import { globalMarketFivePoints, productQuality, qualityAssuranceOrnamentals, sizeAndShape } from './shared/part-c';

/** Set 23: Hoa. */
export const flowers = /* @__PURE__ */ defineRubric(() => ({
  edition: 'qd-148-2023',
  set: 23,
  name: { vi: 'Hoa', en: 'Flowers' },
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
                { box: 1, points: 1, label: { vi: 'Sơ chế thủ công (làm sạch, phân loại, đóng gói)', en: 'Manual primary processing (cleaning, sorting, packing)' } },
                { box: 2, points: 2, label: { vi: 'Ứng dụng máy móc trong đóng gói, bảo quản', en: 'Machinery used in packing and preservation' } },
                { box: 3, points: 4, label: { vi: 'Công nghệ cao trong sơ chế, bảo quản', en: 'High technology in primary processing, storage' } },
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
            { code: '2.b', max: 4, ...packagingAndLabelling },
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
            {
              code: '4.a', max: 5,
              kind: 'criterion',
              name: { vi: 'Khu vực phân phối chính', en: 'Main market' },
              options: [
                { box: 1, points: 1, label: { vi: 'Thị trường trong huyện', en: 'Market within the district' } },
                { box: 2, points: 2, label: { vi: 'Ngoài huyện, dưới 5 đại diện/đại lý', en: 'Outside the district, under 5 agents' } },
                { box: 3, points: 3, label: { vi: 'Ngoài huyện, ≥ 5 đại diện/đại lý', en: 'Outside the district, ≥ 5 agents' } },
                { box: 4, points: 5, label: { vi: 'Quốc tế (hợp đồng) hoặc kênh online (ổn định ít nhất 6 tháng)', en: 'International (contract) or online channels (stable at least 6 months)' } },
              ],
            },
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
          code: '6', max: 13, ...productQuality,
          children: [
            { code: '6.a', max: 5, ...sizeAndShape },
            {
              code: '6.b', max: 4,
              kind: 'criterion',
              name: { vi: 'Màu sắc', en: 'Colour' },
              options: [
                { box: 1, points: 0, label: { vi: 'Chấp nhận được', en: 'Acceptable' } },
                { box: 2, points: 1, label: { vi: 'Phù hợp với đặc tính sản phẩm', en: 'Suits the product' } },
                { box: 3, points: 2, minStar: 4, label: { vi: 'Đẹp, bắt mắt', en: 'Attractive, eye-catching' } },
                { box: 4, points: 4, minStar: 5, label: { vi: 'Rất đẹp, bắt mắt và ấn tượng', en: 'Very attractive, eye-catching, impressive' } },
              ],
            },
            {
              code: '6.c', max: 4,
              kind: 'criterion',
              name: { vi: 'Thiết kế sản phẩm (bao gói, chậu trồng,...)', en: 'Product design (wrapping, pots...)' },
              options: [
                { box: 1, points: 1, label: { vi: 'Thiết kế đơn giản, phổ biến', en: 'Simple, common design' } },
                { box: 2, points: 2, label: { vi: 'Thiết kế đẹp, phù hợp với sản phẩm', en: 'Attractive design, suits the product' } },
                { box: 3, points: 4, label: { vi: 'Ấn tượng, vật liệu thân thiện môi trường', en: 'Impressive, eco-friendly materials' } },
              ],
            },
          ],
        },
        {
          code: '7', max: 8,
          kind: 'criterion',
          name: { vi: 'Tính độc đáo', en: 'Uniqueness' },
          notes: [
            { kind: 'note', text: { vi: 'Chất lượng (màu sắc, mùi thơm...) riêng, khác biệt, nhận biết rõ, tiềm năng thành thương hiệu địa phương', en: 'Quality (colour, aroma...) distinctive, different, clearly recognisable, with potential as a local brand' } },
          ],
          options: [
            { box: 1, points: 2, label: { vi: 'Trung bình', en: 'Average' } },
            { box: 2, points: 4, label: { vi: 'Tương đối độc đáo', en: 'Fairly unique' } },
            { box: 3, points: 6, minStar: 4, label: { vi: 'Độc đáo, đặc trưng', en: 'Unique, characteristic' } },
            { box: 4, points: 8, minStar: 5, label: { vi: 'Rất độc đáo, đặc trưng', en: 'Very unique, characteristic' } },
          ],
        },
        { code: '8', max: 5, ...qualityAssuranceOrnamentals },
        {
          code: '9', max: 4,
          kind: 'criterion',
          name: { vi: 'Hướng dẫn sử dụng để đảm bảo sản phẩm có chất lượng tốt nhất cho người tiêu dùng', en: 'Instructions for use' },
          options: [
            { box: 1, points: 2, label: { vi: 'Hướng dẫn sử dụng đơn giản', en: 'Simple instructions' } },
            { box: 2, points: 4, minStar: 4, label: { vi: 'Chi tiết, cụ thể, kéo dài thời gian, duy trì chất lượng', en: 'Detailed, specific, to extend life and keep quality' } },
          ],
        },
        { code: '10', max: 5, ...globalMarketFivePoints },
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
