import { defineRubric } from '../../../rubric/defineRubric';
import { basis } from './basis';
import {
  businessGrowth,
  chainLinkageOutputFourPoints,
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
  productIdeaOrnamentals,
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
import { globalMarketFivePoints, productQuality, qualityAssuranceOrnamentals } from './shared/part-c';

/** Set 23: Hoa. */
export const flowers = /* @__PURE__ */ defineRubric(() => ({
  edition: 'qd-26-2026',
  set: 23,
  name: { vi: 'Hoa', en: 'Flowers' },
  parts: [
    {
      code: 'A', max: 40,
      groups: [
        {
          code: '1', max: 19, ...organisationOfProduction,
          children: [
            { code: '1.1', max: 4, ...originOrnamentalPlants },
            {
              code: '1.2', max: 4,
              kind: 'criterion',
              name: { vi: 'Gia tăng giá trị', en: 'Value added' },
              options: [
                { box: 1, points: 1, label: { vi: 'Sơ chế thủ công (làm sạch, phân loại, đóng gói)', en: 'Manual primary processing (cleaning, sorting, packing)' } },
                { box: 2, points: 2, label: { vi: 'Ứng dụng máy móc trong đóng gói, bảo quản', en: 'Machinery used in packing and preservation' } },
                { box: 3, points: 4, label: { vi: 'Công nghệ cao trong sơ chế, bảo quản', en: 'High technology in primary processing, storage' } },
              ],
            },
            { code: '1.3', max: 3, ...productionCapacity },
            { code: '1.4', max: 4, ...chainLinkageOutputFourPoints },
            { code: '1.5', max: 3, ...environmentalProtection },
            { code: '1.6', max: 1, ...sustainableTechnology },
          ],
        },
        {
          code: '2', max: 9, ...productDevelopment,
          children: [
            { code: '2.1', max: 5, ...productIdeaOrnamentals },
            { code: '2.2', max: 4, ...packagingAndLabelling },
          ],
        },
        {
          code: '3', max: 12, ...communityStrength,
          children: [
            { code: '3.1', max: 3, ...organisationType },
            { code: '3.2', max: 1, ...legalRepresentative },
            { code: '3.3', max: 3, ...localLabour },
            { code: '3.4', max: 2, ...businessGrowth },
            { code: '3.5', max: 3, ...intellectualProperty },
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
            { code: '4.1', max: 5, ...mainDistributionArea },
            { code: '4.2', max: 3, ...distributionOrganisation },
            { code: '4.3', max: 5, ...productPromotion },
          ],
        },
        {
          code: '5', max: 12, ...productStoryGroup,
          children: [
            { code: '5.1', max: 5, ...productStory },
            { code: '5.2', max: 2, ...storyStructure },
            { code: '5.3', max: 5, ...localWisdomAndIdentity },
          ],
        },
      ],
    },
    {
      code: 'C', max: 35,
      groups: [
        {
          code: '6', max: 14, ...productQuality,
          children: [
            {
              code: '6.1', max: 5,
              kind: 'criterion',
              name: { vi: 'Kích thước, hình dạng bề ngoài', en: 'Outward size and shape' },
              options: [
                { box: 1, points: 0, label: { vi: 'Không đồng đều', en: 'Not uniform' } },
                { box: 2, points: 1, label: { vi: 'Không đồng đều, chấp nhận được', en: 'Not uniform, acceptable' } },
                { box: 3, points: 2, label: { vi: 'Tương đối đồng đều', en: 'Fairly uniform' } },
                { box: 4, points: 5, minStar: 4, label: { vi: 'Đồng đều', en: 'Uniform' } },
              ],
            },
            {
              code: '6.2', max: 5,
              kind: 'criterion',
              name: { vi: 'Màu sắc', en: 'Colour' },
              options: [
                { box: 1, points: 1, label: { vi: 'Chấp nhận được', en: 'Acceptable' } },
                { box: 2, points: 1, label: { vi: 'Phù hợp với đặc tính sản phẩm', en: 'Suits the product' } },
                { box: 3, points: 3, minStar: 4, label: { vi: 'Đẹp, bắt mắt', en: 'Attractive, eye-catching' } },
                { box: 4, points: 5, minStar: 5, label: { vi: 'Rất đẹp, bắt mắt và ấn tượng', en: 'Very attractive, eye-catching, impressive' } },
              ],
            },
            {
              code: '6.3', max: 4,
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
            { kind: 'explanation', text: { vi: 'Chất lượng (màu sắc, mùi thơm...) riêng, khác biệt, nhận biết rõ, tiềm năng thành thương hiệu địa phương', en: 'Quality (colour, aroma...) distinctive, different, clearly recognisable, with potential as a local brand' } },
          ],
          options: [
            { box: 1, points: 2, label: { vi: 'Trung bình', en: 'Average' } },
            { box: 2, points: 4, label: { vi: 'Tương đối độc đáo', en: 'Fairly unique' } },
            { box: 3, points: 6, minStar: 4, label: { vi: 'Độc đáo, đặc trưng', en: 'Unique, characteristic' } },
            { box: 4, points: 8, minStar: 5, label: { vi: 'Rất độc đáo, đặc trưng', en: 'Very unique, characteristic' } },
          ],
        },
        { code: '8', max: 4, ...qualityAssuranceOrnamentals },
        {
          code: '9', max: 4, printed: 1,
          kind: 'criterion',
          name: { vi: 'Hướng dẫn sử dụng để đảm bảo sản phẩm có chất lượng tốt nhất cho người tiêu dùng', en: 'Instructions for use' },
          options: [
            { box: 1, points: 2, label: { vi: 'Hướng dẫn sử dụng đơn giản', en: 'Simple instructions' } },
            { box: 2, points: 4, label: { vi: 'Chi tiết, cụ thể, kéo dài thời gian, duy trì chất lượng', en: 'Detailed, specific, to extend life and keep quality' } },
          ],
        },
        { code: '10', max: 5, ...globalMarketFivePoints },
      ],
    },
  ],
  eliminations: [
    { id: 'forged-dossier', kind: 'elimination', name: { vi: 'Giả mạo hồ sơ', en: 'Forged dossier' } },
    { id: 'registration-dossier-non-compliant', kind: 'elimination', name: { vi: 'Không tuân thủ quy định hồ sơ đăng ký', en: 'Registration dossier rules not met' } },
  ],
  defects: [
    { code: 'points-out-of-order', at: '6.2', statement: { vi: 'In 1, 1, 3, 5; 148 là 0, 1, 2, 4: chưa rõ, giữ như bản in', en: 'Prints 1, 1, 3, 5 where 148 had 0, 1, 2, 4: unresolved, kept as printed' } },
    { code: 'printed-differs', at: '9', statement: { vi: 'Ô điểm in cả 4 và 1; 4 khớp tổng Phần C', en: 'The cell prints both 4 and 1; 4 closes the sum of Part C' } },
  ],
  basis,
}));
