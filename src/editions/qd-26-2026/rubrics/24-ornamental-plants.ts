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
  productDevelopment,
  productIdeaOrnamentals,
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
import {
  globalMarketFivePoints,
  productQuality,
  qualityAssuranceOrnamentals,
  shapeForProductType,
} from './shared/part-c';

/** Set 24: Cây cảnh. */
export const ornamentalPlants = /* @__PURE__ */ defineRubric(() => ({
  edition: 'qd-26-2026',
  set: 24,
  name: { vi: 'Cây cảnh', en: 'Ornamental plants' },
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
                { box: 1, points: 1, label: { vi: 'Trồng, chăm sóc đơn giản', en: 'Simple planting and care' } },
                { box: 2, points: 2, label: { vi: 'Trồng, chăm sóc, cắt tỉa', en: 'Planting, care, pruning' } },
                { box: 3, points: 4, label: { vi: 'Trồng, chăm sóc, tạo dáng tay nghề cao', en: 'Growing, care, highly skilled shaping' } },
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
            {
              code: '2.2', max: 4,
              kind: 'criterion',
              name: { vi: 'Phong cách, ghi nhãn sản phẩm (tem, nhãn gắn trên sản phẩm)', en: 'Style and product labelling (attached stamps, labels)' },
              options: [
                { box: 1, points: 1, minStar: 3, label: { vi: 'Thông tin/thuyết minh sản phẩm đầy đủ', en: 'Full product information/description' } },
                { box: 2, points: 3, label: { vi: 'Thông tin đầy đủ, có thông điệp/câu chuyện sản phẩm', en: 'Information complete, with message/product story' } },
                { box: 3, points: 4, minStar: 5, label: { vi: 'Thông tin ấn tượng, có thông điệp/câu chuyện; truy xuất điện tử', en: 'Information impressive, with message/story; e-traceability' } },
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
          code: '6', max: 17, ...productQuality,
          children: [
            { code: '6.1', max: 5, ...shapeForProductType },
            {
              code: '6.2', max: 4,
              kind: 'criterion',
              name: { vi: 'Màu sắc', en: 'Colour' },
              options: [
                { box: 1, points: 1, label: { vi: 'Phù hợp với đặc tính sản phẩm', en: 'Suits the product' } },
                { box: 2, points: 2, label: { vi: 'Đẹp, bắt mắt', en: 'Attractive, eye-catching' } },
                { box: 3, points: 4, label: { vi: 'Rất đẹp, bắt mắt và ấn tượng', en: 'Very attractive, eye-catching, impressive' } },
              ],
            },
            {
              code: '6.3', max: 5,
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
              code: '6.4', max: 3,
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
            { kind: 'explanation', text: { vi: 'Chất lượng riêng, khác biệt, dễ nhận biết, tiềm năng thương hiệu địa phương', en: 'Clearly distinctive quality, potential local brand' } },
          ],
          options: [
            { box: 1, points: 2, label: { vi: 'Trung bình', en: 'Average' } },
            { box: 2, points: 4, label: { vi: 'Tương đối độc đáo', en: 'Fairly unique' } },
            { box: 3, points: 6, minStar: 4, label: { vi: 'Độc đáo, đặc trưng', en: 'Unique, characteristic' } },
            { box: 4, points: 9, minStar: 5, label: { vi: 'Rất độc đáo, đặc trưng', en: 'Very unique, characteristic' } },
          ],
        },
        { code: '8', max: 4, ...qualityAssuranceOrnamentals },
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
