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
  productDevelopment,
  productionCapacity,
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
  storyStructure,
} from './shared/part-b';
import { globalMarketFivePoints, productQuality, shapeForProductType } from './shared/part-c';

/** Set 25: Động vật cảnh. */
export const ornamentalAnimals = /* @__PURE__ */ defineRubric(() => ({
  edition: 'qd-26-2026',
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
              code: '1.1', max: 4,
              kind: 'criterion',
              name: { vi: 'Nguồn gốc sản phẩm', en: 'Product origin' },
              notes: [
                { kind: 'requirement', text: { vi: '100% sản phẩm phải được nuôi trong tỉnh', en: '100% of the product must be raised within the province' } },
              ],
              options: [
                { box: 1, points: 1, label: { vi: 'Có nuôi trên địa bàn cấp xã, tỷ lệ dưới 50%', en: 'Some raised within the commune, under 50%' } },
                { box: 2, points: 2, label: { vi: 'Từ 50% đến dưới 75% nuôi trong xã', en: '50% to under 75% raised in the commune' } },
                { box: 3, points: 4, label: { vi: 'Từ 75% đến 100% nuôi trong xã', en: '75% to 100% raised in the commune' } },
              ],
            },
            {
              code: '1.2', max: 4,
              kind: 'criterion',
              name: { vi: 'Gia tăng giá trị', en: 'Value added' },
              options: [
                { box: 1, points: 1, label: { vi: 'Nuôi, chăm sóc đơn giản', en: 'Simple rearing and care' } },
                { box: 2, points: 2, label: { vi: 'Nuôi, chăm sóc, lựa chọn', en: 'Rearing, care, selection' } },
                { box: 3, points: 4, label: { vi: 'Nuôi, chăm sóc, lựa chọn tay nghề cao', en: 'Rearing, care, selection with high skill' } },
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
            {
              code: '2.1', max: 5,
              kind: 'criterion',
              name: { vi: 'Nguồn gốc ý tưởng sản phẩm', en: 'Product idea origin' },
              options: [
                { box: 1, points: 0, label: { vi: 'Phổ biến nhiều tỉnh', en: 'Common in many provinces' } },
                { box: 2, points: 1, label: { vi: 'Phổ biến nhiều tỉnh, nổi trội do nguyên liệu, kỹ thuật truyền thống', en: 'Common in many provinces, superior by raw material, traditional technique' } },
                { box: 3, points: 3, label: { vi: 'Nhiều nơi, đặc trưng của tỉnh, nổi trội; hoặc sản phẩm mới từ nguyên liệu đặc trưng địa phương', en: 'Many places, typical of the province, superior; or new product of typical local material' } },
                { box: 4, points: 5, minStar: 4, label: { vi: 'Đặc sản truyền thống chỉ có ở xã, đặc sắc, gắn nguồn gốc địa lý', en: 'Traditional speciality of the commune only, distinctive, geographical origin' } },
              ],
            },
            {
              code: '2.2', max: 4,
              kind: 'criterion',
              name: { vi: 'Phong cách, ghi nhãn sản phẩm (tem, nhãn gắn trên sản phẩm)', en: 'Style and product labelling (attached stamps, labels)' },
              options: [
                { box: 1, points: 1, minStar: 3, label: { vi: 'Thông tin/thuyết minh sản phẩm đầy đủ', en: 'Full product information/description' } },
                { box: 2, points: 3, label: { vi: 'Thông tin đầy đủ, có thông điệp/câu chuyện sản phẩm', en: 'Information complete, with message/product story' } },
                { box: 3, points: 4, minStar: 4, label: { vi: 'Thông tin ấn tượng, có thông điệp/câu chuyện; truy xuất điện tử', en: 'Information impressive, with message/story; e-traceability' } },
              ],
            },
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
            { code: '4.1', max: 5, ...mainDistributionAreaWithoutAgents },
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
          code: '6', max: 15, ...productQuality,
          children: [
            { code: '6.1', max: 5, ...shapeForProductType },
            {
              code: '6.2', max: 5,
              kind: 'criterion',
              name: { vi: 'Màu sắc', en: 'Colour' },
              options: [
                { box: 1, points: 1, label: { vi: 'Phù hợp với đặc tính sản phẩm', en: 'Suits the product' } },
                { box: 2, points: 3, label: { vi: 'Đẹp, bắt mắt', en: 'Attractive, eye-catching' } },
                { box: 3, points: 5, label: { vi: 'Rất đẹp, bắt mắt và ấn tượng', en: 'Very attractive, eye-catching, impressive' } },
              ],
            },
            {
              code: '6.3', max: 5,
              kind: 'criterion',
              name: { vi: 'Kích thước, hình dạng bề ngoài', en: 'Outward size and shape' },
              options: [
                { box: 1, points: 0, label: { vi: 'Không đồng đều', en: 'Not uniform' } },
                { box: 2, points: 1, label: { vi: 'Không đồng đều, chấp nhận được', en: 'Not uniform, acceptable' } },
                { box: 3, points: 3, label: { vi: 'Tương đối đồng đều', en: 'Fairly uniform' } },
                { box: 4, points: 5, minStar: 4, label: { vi: 'Đồng đều', en: 'Uniform' } },
              ],
            },
          ],
        },
        {
          code: '7', max: 10,
          kind: 'criterion',
          name: { vi: 'Tính độc đáo', en: 'Uniqueness' },
          notes: [
            { kind: 'explanation', text: { vi: 'Chất lượng riêng, khác biệt, dễ nhận biết, tiềm năng thương hiệu địa phương', en: 'Clearly distinctive quality, potential local brand' } },
          ],
          options: [
            { box: 1, points: 2, label: { vi: 'Trung bình', en: 'Average' } },
            { box: 2, points: 5, label: { vi: 'Tương đối độc đáo', en: 'Fairly unique' } },
            { box: 3, points: 7, minStar: 4, label: { vi: 'Độc đáo, đặc trưng', en: 'Unique, characteristic' } },
            { box: 4, points: 10, minStar: 5, label: { vi: 'Rất độc đáo, đặc trưng', en: 'Very unique, characteristic' } },
          ],
        },
        {
          code: '8', max: 5,
          kind: 'criterion',
          name: { vi: 'Đảm bảo chất lượng sản phẩm', en: 'Product quality assurance' },
          options: [
            { box: 1, points: 0, label: { vi: 'Không kiểm soát chất lượng sản phẩm', en: 'No product quality control' } },
            { box: 2, points: 3, label: { vi: 'Có kế hoạch kiểm soát chất lượng nội bộ', en: 'Internal product quality control plan' } },
            { box: 3, points: 5, minStar: 3, label: { vi: 'Kế hoạch kiểm soát nội bộ gắn truy xuất nguồn gốc', en: 'Internal control plan with traceability' } },
          ],
        },
        { code: '9', max: 5, ...globalMarketFivePoints },
      ],
    },
  ],
  eliminations: [
    { id: 'forged-dossier', kind: 'elimination', name: { vi: 'Giả mạo hồ sơ', en: 'Forged dossier' } },
    { id: 'registration-dossier-non-compliant', kind: 'elimination', name: { vi: 'Không tuân thủ quy định hồ sơ đăng ký', en: 'Registration dossier rules not met' } },
  ],
  defects: [],
  basis,
}));
