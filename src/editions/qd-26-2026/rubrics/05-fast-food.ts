import { defineRubric } from '../../../rubric/defineRubric';
import { basis } from './basis';
import {
  bilingualLabelling,
  businessGrowth,
  chainLinkageOutput,
  communityStrength,
  environmentalProtection,
  intellectualProperty,
  legalRepresentative,
  localLabour,
  organisationOfProduction,
  organisationType,
  originIngredientsMiddleMark,
  packaging,
  productDevelopment,
  productionCapacity,
  styleAndLabelling,
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
  impuritiesSoilNote,
  qualityAssuranceProcessed,
  qualityDeclaration,
  sensoryQuality,
  smellFourBoxes,
  tasteFourBoxes,
  uniqueness,
  usageInstructions,
} from './shared/part-c';

/** Set 5: Đồ ăn nhanh. */
export const fastFood = /* @__PURE__ */ defineRubric(() => ({
  edition: 'qd-26-2026',
  set: 5,
  name: { vi: 'Đồ ăn nhanh', en: 'Fast food' },
  parts: [
    {
      code: 'A', max: 40,
      groups: [
        {
          code: '1', max: 16, ...organisationOfProduction,
          children: [
            { code: '1.1', max: 3, ...originIngredientsMiddleMark },
            {
              code: '1.2', max: 3,
              kind: 'criterion',
              name: { vi: 'Gia tăng giá trị', en: 'Value added' },
              options: [
                { box: 1, points: 1, label: { vi: 'Chế biến đơn giản', en: 'Simple processing' } },
                { box: 2, points: 2, label: { vi: 'Chế biến', en: 'Processing' } },
                { box: 3, points: 3, label: { vi: 'Chế biến sâu (chất lượng cao theo nhu cầu thị trường)', en: 'Deep processing (high quality to market demand)' } },
              ],
            },
            { code: '1.3', max: 3, ...productionCapacity },
            { code: '1.4', max: 3, ...chainLinkageOutput },
            { code: '1.5', max: 3, ...environmentalProtection },
            { code: '1.6', max: 1, ...sustainableTechnology },
          ],
        },
        {
          code: '2', max: 12, ...productDevelopment,
          children: [
            {
              code: '2.1', max: 5,
              kind: 'criterion',
              name: { vi: 'Nguồn gốc ý tưởng sản phẩm', en: 'Product idea origin' },
              notes: [
                { kind: 'elimination', ground: 'copy-of-another-product', text: { vi: 'Giống hệt sản phẩm nhà sản xuất khác, chỉ đổi tên sản phẩm, nhà sản xuất', en: "Another producer's product, only product/producer names changed" } },
              ],
              options: [
                { box: 1, points: 0, label: { vi: 'Phổ biến nhiều tỉnh', en: 'Common in many provinces' } },
                { box: 2, points: 3, label: { vi: 'Phổ biến nhiều tỉnh, nổi trội do đất, thời tiết, kỹ thuật bản địa', en: 'Common in many provinces, superior by soil, weather, native technique' } },
                { box: 3, points: 5, minStar: 4, label: { vi: 'Nhiều nơi, đặc trưng của tỉnh, nổi trội, gắn nguồn gốc địa lý', en: 'Widely made, typical of the province, superior, geographical origin' } },
              ],
            },
            { code: '2.2', max: 3, ...packaging },
            { code: '2.3', max: 3, ...styleAndLabelling },
            { code: '2.4', max: 1, ...bilingualLabelling },
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
          code: '6', max: 15, ...sensoryQuality,
          children: [
            { code: '6.1', max: 2, ...impuritiesSoilNote },
            {
              code: '6.2', max: 3,
              kind: 'criterion',
              name: { vi: 'Hình dạng', en: 'Shape' },
              options: [
                { box: 1, points: 0, label: { vi: 'Không phù hợp', en: 'Not suitable' } },
                { box: 2, points: 1, label: { vi: 'Tương đối phù hợp phong cách sản phẩm', en: 'Fairly suited to product style' } },
                { box: 3, points: 2, label: { vi: 'Phù hợp phong cách sản phẩm', en: 'Suited to product style' } },
                { box: 4, points: 3, label: { vi: 'Rất phù hợp phong cách sản phẩm', en: 'Very well suited to product style' } },
              ],
            },
            {
              code: '6.3', max: 3,
              kind: 'criterion',
              name: { vi: 'Màu sắc, thể chất', en: 'Colour, texture' },
              options: [
                { box: 1, points: 0, label: { vi: 'Màu không đều', en: 'Uneven colour' } },
                { box: 2, points: 1, label: { vi: 'Màu không đều, chấp nhận được', en: 'Uneven colour, acceptable' } },
                { box: 3, points: 2, label: { vi: 'Màu tương đối đồng đều, phù hợp sản phẩm', en: 'Fairly even colour, suited to the product' } },
                { box: 4, points: 3, label: { vi: 'Màu đồng đều, phù hợp tính chất sản phẩm', en: 'Even colour, suited to the product\'s nature' } },
              ],
            },
            { code: '6.4', max: 3, ...smellFourBoxes },
            { code: '6.5', max: 4, ...tasteFourBoxes },
          ],
        },
        { code: '7', max: 5, ...uniqueness },
        { code: '8', max: 5, ...qualityDeclaration },
        { code: '9', max: 5, ...qualityAssuranceProcessed },
        { code: '10', max: 2, ...usageInstructions },
        { code: '11', max: 3, ...globalMarketThreePoints },
      ],
    },
  ],
  eliminations: [
    { id: 'forged-dossier', kind: 'elimination', name: { vi: 'Giả mạo hồ sơ', en: 'Forged dossier' } },
    { id: 'food-safety-certificate-non-compliant', kind: 'elimination', name: { vi: 'Không tuân thủ đầy đủ quy định về giấy đủ điều kiện an toàn thực phẩm', en: 'Food safety certificate rules not fully met' } },
    { id: 'registration-dossier-non-compliant', kind: 'elimination', name: { vi: 'Không tuân thủ quy định hồ sơ đăng ký', en: 'Registration dossier rules not met' } },
  ],
  defects: [
    { code: 'printed-differs', at: '2.4', statement: { vi: 'Không in ô; áp dụng 1 điểm, để trống là 0', en: 'No boxes; 1 point applied, blank is 0' } },
  ],
  basis,
}));
