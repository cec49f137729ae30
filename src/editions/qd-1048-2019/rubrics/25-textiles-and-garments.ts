import { defineRubric } from '../../../rubric/defineRubric';
import { basis } from './basis';
import {
  accounting,
  businessGrowth,
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
  packagingStyleAndForm,
  productDevelopment,
  productIdeaMisprint,
  productionCapacity,
  productionLinkage,
  sustainableEnergy,
} from './shared/part-a';
import {
  distributionOrganisation,
  localWisdomAndIdentity,
  mainDistributionArea,
  marketing,
  productPromotion,
  productStoryGroup,
  productStoryUsedBothEllipsisSign,
  storyStructure,
} from './shared/part-b';
import { globalMarketFivePoints } from './shared/part-c';
import { basicFunctionBoxes } from './shared/ladders';

/** Set 25: Vải, may mặc. */
export const textilesAndGarments = /* @__PURE__ */ defineRubric(() => ({
  edition: 'qd-1048-2019',
  set: 25,
  name: { vi: 'Vải, may mặc', en: 'Textiles and garments' },
  parts: [
    {
      code: 'A', max: 35,
      groups: [
        {
          code: '1', max: 18, ...organisationOfProduction,
          children: [
            { code: '1.1', max: 3, ...originIngredientsImportBan },
            {
              code: '1.2', max: 3,
              kind: 'criterion',
              name: { vi: 'Gia tăng giá trị', en: 'Value added' },
              options: [
                { box: 1, points: 1, label: { vi: 'Phân loại, sơ chế', en: 'Sorting, primary processing' } },
                { box: 2, points: 2, label: { vi: 'Chế biến đơn giản', en: 'Simple processing' } },
                { box: 3, points: 3, label: { vi: 'Chế biến sâu, tinh xảo, chất lượng cao hơn', en: 'Deep processing, finer, higher quality' } },
              ],
            },
            { code: '1.3', max: 4, ...productionCapacity },
            { code: '1.4', max: 2, ...productionLinkage },
            { code: '1.5', max: 5, ...environmentalProtection },
            { code: '1.6', max: 1, ...sustainableEnergy },
          ],
        },
        {
          code: '2', max: 8, ...productDevelopment,
          children: [
            { code: '2.1', max: 3, ...productIdeaMisprint },
            { code: '2.2', max: 3, ...packagingCompleteness },
            { code: '2.3', max: 2, ...packagingStyleAndForm },
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
            { code: '5.1', max: 5, ...productStoryUsedBothEllipsisSign },
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
          code: '6', max: 35,
          kind: 'group',
          name: { vi: 'Chất lượng sản phẩm', en: 'Product quality' },
          children: [
            {
              code: '6.1', max: 5,
              kind: 'criterion',
              name: { vi: 'Tính thẩm mỹ, kỹ thuật', en: 'Aesthetics and technique' },
              options: [
                { box: 1, points: 0, label: { vi: 'Không khéo léo/nhã nhặn, có lỗi vệ sinh/kỹ thuật', en: 'Not skilful/elegant, hygiene/technical faults' } },
                { box: 2, points: 1, label: { vi: 'Khá khéo léo/nhã nhặn, rất ít lỗi vệ sinh/kỹ thuật', en: 'Fairly skilful/elegant, very few hygiene/technical faults' } },
                { box: 3, points: 3, label: { vi: 'Khéo léo/nhã nhặn, có giá trị mỹ thuật, kỹ thuật', en: 'Skilful/elegant, artistic and technical value' } },
                { box: 4, points: 5, label: { vi: 'Giá trị mỹ thuật, kỹ thuật cao', en: 'High artistic and technical value' } },
              ],
            },
            {
              code: '6.2', max: 5,
              kind: 'criterion',
              name: { vi: 'Thiết kế độc đáo', en: 'Unique design' },
              notes: [
                { kind: 'elimination', ground: 'intellectual-property-infringed', text: { vi: 'Chất lượng riêng, khác biệt, không lẫn với sản phẩm khác; vi phạm sở hữu trí tuệ thì bị loại', en: 'Quality distinctive, different, not confusable with others; eliminated if it infringes intellectual property' } },
              ],
              options: [
                { box: 1, points: 0, label: { vi: 'Phong cách thiết kế phổ biến', en: 'Common design style' } },
                { box: 2, points: 1, label: { vi: 'Phong cách thiết kế tương đối độc đáo', en: 'Fairly unique design style' } },
                { box: 3, points: 3, label: { vi: 'Phong cách thiết kế độc đáo', en: 'Unique design style' } },
                { box: 4, points: 5, label: { vi: 'Rất độc đáo, thể hiện trí tuệ địa phương', en: 'Very unique, shows local ingenuity' } },
              ],
            },
            {
              code: '6.3', max: 5,
              kind: 'criterion',
              name: { vi: 'Cái nhìn tổng thể/thiết kế/khả năng tương thích của các yếu tố', en: 'Overall look/design/compatibility of elements' },
              notes: [
                { kind: 'note', text: { vi: 'Kiểu dáng, hoa văn hài hòa, cân đối; màu đều, đẹp; kết cấu cân đối; kích thước, tỷ lệ phù hợp...', en: 'Harmonious, balanced style and pattern; even, pleasing colour; balanced structure; apt size, ratio...' } },
              ],
              options: [
                { box: 1, points: 0, label: { vi: 'Thuộc tính và yếu tố có vẻ không phù hợp', en: 'Attributes and elements seem mismatched' } },
                { box: 2, points: 1, label: { vi: 'Tương thích ở mức trung bình', en: 'Average match' } },
                { box: 3, points: 3, label: { vi: 'Thuộc tính và yếu tố tương thích ở mức tốt', en: 'Attributes and elements match well' } },
                { box: 4, points: 5, label: { vi: 'Tương thích tốt, có tính truyền thống, có "hồn"', en: 'Good match, traditional, with "soul"' } },
              ],
            },
            {
              code: '6.4', max: 5,
              kind: 'criterion',
              name: { vi: 'Các tính năng của sản phẩm', en: 'Product features' },
              notes: [
                { kind: 'note', text: { vi: 'Giá trị sử dụng: áo mặc, khăn quàng...', en: 'Use value: garments, scarves...' } },
              ],
              options: basicFunctionBoxes,
            },
            {
              code: '6.5', max: 5,
              kind: 'criterion',
              name: { vi: 'Chất lượng của nguyên liệu/thành phần', en: 'Raw material/ingredient quality' },
              options: [
                { box: 1, points: 0, label: { vi: 'Kém, độc hại hoặc hủy hoại tài nguyên; khó bán/không bán được', en: 'Poor, toxic or harming resources; sale limited/impossible' } },
                { box: 2, points: 1, label: { vi: 'Chất lượng trung bình, bán được trên thị trường', en: 'Average quality, sells on the market' } },
                { box: 3, points: 3, label: { vi: 'Chất lượng cao, đẹp mắt, bán được và xuất khẩu', en: 'High quality, attractive, sells and exports' } },
                { box: 4, points: 5, label: { vi: 'Chất lượng cao, bán được và xuất khẩu; có tiêu chuẩn, minh chứng', en: 'High quality, sells and exports; with standard, proof' } },
              ],
            },
            {
              code: '6.6', max: 5,
              kind: 'criterion',
              name: { vi: 'Tính thực tiễn', en: 'Practicality' },
              options: [
                { box: 1, points: 0, label: { vi: 'Không biết dùng/khó sử dụng', en: 'Users do not know how/hard to use' } },
                { box: 2, points: 1, label: { vi: 'Dùng được, cần thông tin/khó duy trì', en: 'Usable, needs information/hard to maintain' } },
                { box: 3, points: 3, label: { vi: 'Dễ sử dụng, duy trì/bảo trì', en: 'Easy to use, keep up/maintain' } },
                { box: 4, points: 5, label: { vi: 'Dễ sử dụng, bảo trì, vận chuyển; hữu ích', en: 'Easy to use, maintain, transport; useful' } },
              ],
            },
            {
              code: '6.7', max: 3,
              kind: 'criterion',
              name: { vi: 'Độ tin cậy', en: 'Reliability' },
              notes: [
                { kind: 'note', text: { vi: 'Khả năng thực hiện đúng tính năng, tác dụng', en: 'Ability to perform its functions and effects properly' } },
              ],
              options: [
                { box: 1, points: 0, label: { vi: 'Trung bình', en: 'Average' } },
                { box: 2, points: 1, label: { vi: 'Tương đối tin cậy', en: 'Fairly reliable' } },
                { box: 3, points: 2, label: { vi: 'Tin cậy cao', en: 'High reliability' } },
                { box: 4, points: 3, label: { vi: 'Rất tin cậy', en: 'Very reliable' } },
              ],
            },
            {
              code: '6.8', max: 2,
              kind: 'criterion',
              name: { vi: 'Tuổi thọ', en: 'Service life' },
              notes: [
                { kind: 'note', text: { vi: 'Khả năng giữ tính năng, tác dụng trong điều kiện hoạt động bình thường', en: 'Ability to keep its functions and effects under normal operating conditions' } },
              ],
              options: [
                { box: 1, points: 0, label: { vi: 'Thấp', en: 'Low' } },
                { box: 2, points: 1, label: { vi: 'Trung bình, phù hợp đặc điểm sản phẩm', en: 'Average, suits the product\'s features' } },
                { box: 3, points: 2, label: { vi: 'Cao', en: 'High' } },
              ],
            },
          ],
        },
        { code: '7', max: 5, ...globalMarketFivePoints },
      ],
    },
  ],
  eliminations: [],
  defects: [],
  basis,
}));
