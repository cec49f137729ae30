import { defineRubric } from '../../../rubric/defineRubric';
import { basis } from './basis';
import {
  accounting,
  businessGrowth,
  chainLinkageInput,
  communityStrength,
  environmentalProtection,
  intellectualProperty,
  legalRepresentative,
  localLabour,
  organisationOfProduction,
  organisationTypeSpacedLessThan,
  originIngredientsLowMark,
  packagingEcoFriendly,
  productDevelopment,
  productIdeaBeverages,
  productionCapacity,
  styleAndLabelling,
  sustainableTechnology,
  valueAddedDrinks,
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
  globalMarketFivePoints,
  qualityAssuranceProcessed,
  qualityDeclarationAndTesting,
  sensoryQuality,
  uniqueness,
} from './shared/part-c';

/** Set 17: Đồ uống không cồn khác. */
export const otherSoftDrinks = /* @__PURE__ */ defineRubric(() => ({
  edition: 'qd-148-2023',
  set: 17,
  name: { vi: 'Đồ uống không cồn khác', en: 'Other non-alcoholic drinks' },
  parts: [
    {
      code: 'A', max: 40,
      groups: [
        {
          code: '1', max: 18, ...organisationOfProduction,
          children: [
            { code: '1.a', max: 5, ...originIngredientsLowMark },
            { code: '1.b', max: 3, ...valueAddedDrinks },
            { code: '1.c', max: 3, ...productionCapacity },
            { code: '1.d', max: 3, ...chainLinkageInput },
            { code: '1.đ', max: 3, ...environmentalProtection },
            { code: '1.e', max: 1, ...sustainableTechnology },
          ],
        },
        {
          code: '2', max: 10, ...productDevelopment,
          children: [
            { code: '2.a', max: 4, ...productIdeaBeverages },
            { code: '2.b', max: 3, ...packagingEcoFriendly },
            { code: '2.c', max: 3, ...styleAndLabelling },
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
          code: '6', max: 14, ...sensoryQuality,
          children: [
            {
              code: '6.a', max: 3,
              kind: 'criterion',
              name: { vi: 'Tạp chất lạ', en: 'Foreign impurities' },
              options: [
                { box: 1, points: 0, label: { vi: 'Có tạp chất', en: 'Impurities' } },
                { box: 2, points: 1, label: { vi: 'Rất ít tạp chất, chấp nhận được', en: 'Very few impurities, acceptable' } },
                { box: 3, points: 3, label: { vi: 'Sạch, không thấy tạp chất/cặn', en: 'Clean, no impurities/sediment' } },
              ],
            },
            {
              code: '6.b', max: 3,
              kind: 'criterion',
              name: { vi: 'Màu sắc', en: 'Colour' },
              options: [
                { box: 1, points: 0, label: { vi: 'Không phù hợp đặc tính sản phẩm', en: 'Does not suit the product\'s character' } },
                { box: 2, points: 3, minStar: 4, label: { vi: 'Phù hợp đặc tính sản phẩm', en: 'Suits the product\'s character' } },
              ],
            },
            {
              code: '6.c', max: 5,
              kind: 'criterion',
              name: { vi: 'Mùi', en: 'Smell' },
              options: [
                { box: 1, points: 0, label: { vi: 'Khác thường hoặc không rõ mùi', en: 'Unusual or indistinct smell' } },
                { box: 2, points: 1, label: { vi: 'Nhẹ, phù hợp nguyên liệu, sản phẩm', en: 'Light, suited to raw material, product' } },
                { box: 3, points: 2, label: { vi: 'Mùi mạnh, phù hợp', en: 'Strong smell, suitable' } },
                { box: 4, points: 3, minStar: 4, label: { vi: 'Mùi mạnh, phù hợp, hấp dẫn', en: 'Strong smell, suitable, attractive' } },
                { box: 5, points: 5, label: { vi: 'Mùi mạnh, phù hợp, rất hấp dẫn', en: 'Strong smell, suitable, very attractive' } },
              ],
            },
            {
              code: '6.d', max: 3,
              kind: 'criterion',
              name: { vi: 'Vị', en: 'Taste' },
              options: [
                { box: 1, points: 0, label: { vi: 'Có vị lạ', en: 'Has an off-taste' } },
                { box: 2, points: 1, label: { vi: 'Tương đối phù hợp với sản phẩm', en: 'Fairly suits the product' } },
                { box: 3, points: 2, label: { vi: 'Phù hợp với sản phẩm', en: 'Suits the product' } },
                { box: 4, points: 3, label: { vi: 'Phù hợp với sản phẩm, "ấn tượng", hấp dẫn', en: 'Suits the product, "impressive", attractive' } },
              ],
            },
          ],
        },
        { code: '7', max: 5, ...uniqueness },
        {
          code: '8', max: 6, ...qualityDeclarationAndTesting,
          children: [
            {
              code: '8.a', max: 3,
              kind: 'criterion',
              name: { vi: 'Công bố chất lượng sản phẩm theo quy định', en: 'Product quality declaration as required' },
              options: [
                { box: 1, points: 0, label: { vi: 'Không có bản công bố tiêu chuẩn/chất lượng', en: 'No declaration of standard/quality' } },
                { box: 2, points: 1, label: { vi: 'Có tiêu chuẩn chất lượng sản phẩm', en: 'Product quality standards in place' } },
                { box: 3, points: 3, minStar: 3, label: { vi: 'Công bố tiêu chuẩn/chất lượng theo quy định', en: 'Standard/quality declared as required' } },
              ],
            },
            {
              code: '8.b', max: 3,
              kind: 'criterion',
              name: { vi: 'Kiểm tra định kỳ các chỉ tiêu an toàn thực phẩm theo quy định', en: 'Periodic food safety testing as required' },
              notes: [
                { kind: 'note', text: { vi: 'Căn cứ phiếu kiểm nghiệm định kỳ các chỉ tiêu an toàn thực phẩm', en: 'Based on periodic food safety test reports' } },
              ],
              options: [
                { box: 1, points: 0, label: { vi: 'Có, nhưng không đạt', en: 'Done, but failed' } },
                { box: 2, points: 1, label: { vi: 'Có, đạt nhưng không đủ', en: 'Done, passed but incomplete' } },
                { box: 3, points: 3, label: { vi: 'Có, đạt đầy đủ (vi sinh, kim loại nặng, phụ gia...)', en: 'Done, all passed (microbes, heavy metals, additives...)' } },
              ],
            },
          ],
        },
        { code: '9', max: 5, ...qualityAssuranceProcessed },
        { code: '10', max: 5, ...globalMarketFivePoints },
      ],
    },
  ],
  eliminations: [],
  defects: [
    { code: 'unconfirmed', at: '1.d', statement: { vi: 'Ô 2: bản chép có chữ ở chỗ số 1; suy ra từ các bộ khác', en: 'Box 2: the transcription has a letter where the digit 1 belongs; 1 taken from sister sets' } },
  ],
  basis,
}));
