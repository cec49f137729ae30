import { defineRubric } from '../../../rubric/defineRubric';
import { basis } from './basis';
import {
  accounting,
  businessGrowth,
  chainLinkageInput,
  communityStrength,
  environmentalProtectionFourPoints,
  intellectualProperty,
  legalRepresentative,
  localLabour,
  organisationOfProduction,
  organisationTypeSpacedLessThan,
  originIngredientsLowMark,
  packagingAndLabelling,
  productDevelopment,
  productIdeaCrafts,
  productionCapacity,
  sustainableTechnology,
  valueAddedCrafts,
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
import { craftsmanship, globalMarketFivePoints, indicators, materialQuality } from './shared/part-c';
import { designStyleBoxes } from './shared/ladders';

/** Set 22: Vải, may mặc. */
export const textilesAndGarments = /* @__PURE__ */ defineRubric(() => ({
  edition: 'qd-148-2023',
  set: 22,
  name: { vi: 'Vải, may mặc', en: 'Textiles and garments' },
  parts: [
    {
      code: 'A', max: 40,
      groups: [
        {
          code: '1', max: 19, ...organisationOfProduction,
          children: [
            { code: '1.a', max: 5, ...originIngredientsLowMark },
            { code: '1.b', max: 3, ...valueAddedCrafts },
            { code: '1.c', max: 3, ...productionCapacity },
            { code: '1.d', max: 3, ...chainLinkageInput },
            { code: '1.đ', max: 4, ...environmentalProtectionFourPoints },
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
            { code: '3.a', max: 3, ...organisationTypeSpacedLessThan },
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
          code: '6', max: 25, ...indicators,
          children: [
            { code: '6.a', max: 5, ...craftsmanship },
            {
              code: '6.b', max: 5,
              kind: 'criterion',
              name: { vi: 'Thiết kế độc đáo', en: 'Unique design' },
              notes: [
                { kind: 'elimination', ground: 'intellectual-property-infringed', text: { vi: 'Chất lượng riêng, khác biệt, không lẫn với sản phẩm khác; vi phạm sở hữu trí tuệ thì bị loại', en: 'Quality distinctive, different, not confusable with others; eliminated if it infringes intellectual property' } },
              ],
              options: designStyleBoxes,
            },
            {
              code: '6.c', max: 5,
              kind: 'criterion',
              name: { vi: 'Các yếu tố tích hợp lên giá trị của sản phẩm', en: 'Elements integrated into product value' },
              notes: [
                { kind: 'note', text: { vi: 'Kiểu dáng, hoa văn hài hòa, cân đối; màu đều, đẹp; kết cấu cân đối, chắc, bền; kích thước, tỷ lệ phù hợp...', en: 'Harmonious, balanced style, pattern; even, fine colour; balanced, firm, durable structure; suitable size, ratio...' } },
              ],
              options: [
                { box: 1, points: 0, label: { vi: 'Không thể hiện rõ giá trị sản phẩm', en: 'Product value not clearly shown' } },
                { box: 2, points: 1, label: { vi: 'Giá trị tích hợp hài hòa, phù hợp', en: 'Value integrated harmoniously and suitably' } },
                { box: 3, points: 3, label: { vi: 'Hài hòa, phù hợp yếu tố văn hóa, dân tộc', en: 'Harmonious, suits cultural, ethnic elements' } },
                { box: 4, points: 5, label: { vi: 'Hài hòa văn hóa, dân tộc truyền thống, thành sản phẩm đặc trưng', en: 'Harmonious with culture, ethnic tradition, a distinctive product' } },
              ],
            },
            {
              code: '6.d', max: 5,
              kind: 'criterion',
              name: { vi: 'Các tính năng của sản phẩm', en: 'Product features' },
              notes: [
                { kind: 'note', text: { vi: 'Giá trị sử dụng: tranh ảnh trang trí, túi đựng mỹ phẩm, lắc tay...', en: 'Use value: decorative pictures, cosmetic bags, bracelets...' } },
              ],
              options: [
                { box: 1, points: 0, label: { vi: 'Không có tính năng cơ bản', en: 'Lacks the basic features' } },
                { box: 2, points: 1, label: { vi: 'Đủ cơ bản để bán ở thị trường địa phương', en: 'Basic, enough for the local market' } },
                { box: 3, points: 3, label: { vi: 'Đủ cơ bản để bán ở thị trường trong nước', en: 'Basic, enough for the domestic market' } },
                { box: 4, points: 5, label: { vi: 'Đủ tính năng cơ bản để xuất khẩu', en: 'Basic features sufficient for export' } },
              ],
            },
            { code: '6.đ', max: 5, ...materialQuality },
          ],
        },
        {
          code: '7', max: 5,
          kind: 'criterion',
          name: { vi: 'Hướng dẫn sử dụng để đảm bảo sản phẩm có chất lượng tốt nhất cho người tiêu dùng', en: 'Instructions for use' },
          options: [
            { box: 1, points: 1, label: { vi: 'Hướng dẫn sử dụng đơn giản', en: 'Simple instructions' } },
            { box: 2, points: 3, label: { vi: 'Chi tiết, cụ thể, dùng đúng tính năng', en: 'Detailed, specific, for proper use' } },
            { box: 3, points: 5, minStar: 5, label: { vi: 'Chi tiết, dùng đúng tính năng, phát huy giá trị văn hóa, chất lượng', en: 'Detailed, for proper use, bringing out cultural value, quality' } },
          ],
        },
        { code: '8', max: 5, ...globalMarketFivePoints },
      ],
    },
  ],
  eliminations: [],
  defects: [],
  basis,
}));
