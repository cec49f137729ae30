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
  organisationType,
  originIngredientsLowMark,
  packagingEcoFriendly,
  productDevelopment,
  productIdeaBeverages,
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
  storyStructureMisprint,
} from './shared/part-b';
import { globalMarketFivePoints, qualityDeclarationAndTesting, sensoryQuality, uniqueness } from './shared/part-c';

/** Set 16: Nước khoáng thiên nhiên, nước uống tinh khiết đóng chai. */
export const bottledWater = /* @__PURE__ */ defineRubric(() => ({
  edition: 'qd-148-2023',
  set: 16,
  name: { vi: 'Nước khoáng thiên nhiên, nước uống tinh khiết đóng chai', en: 'Natural mineral water and bottled purified water' },
  parts: [
    {
      code: 'A', max: 40,
      groups: [
        {
          code: '1', max: 18, ...organisationOfProduction,
          children: [
            { code: '1.a', max: 5, ...originIngredientsLowMark },
            {
              code: '1.b', max: 3,
              kind: 'criterion',
              name: { vi: 'Gia tăng giá trị', en: 'Value added' },
              options: [
                { box: 1, points: 1, label: { vi: 'Tinh chế', en: 'Refining' } },
                { box: 2, points: 2, label: { vi: 'Công nghệ cao trong tinh chế', en: 'High technology used in refining' } },
                { box: 3, points: 3, label: { vi: 'Công nghệ cao trong tinh chế và đóng gói', en: 'High technology used in refining and packing' } },
              ],
            },
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
                { box: 2, points: 3, label: { vi: 'Sạch, không thấy tạp chất/cặn', en: 'Clean, no impurities/sediment' } },
              ],
            },
            {
              code: '6.b', max: 3,
              kind: 'criterion',
              name: { vi: 'Màu sắc', en: 'Colour' },
              options: [
                { box: 1, points: 0, label: { vi: 'Có màu', en: 'Coloured' } },
                { box: 2, points: 3, label: { vi: 'Trong suốt, không màu', en: 'Clear and colourless' } },
              ],
            },
            {
              code: '6.c', max: 3,
              kind: 'criterion',
              name: { vi: 'Mùi', en: 'Smell' },
              options: [
                { box: 1, points: 0, label: { vi: 'Có mùi', en: 'Has a smell' } },
                { box: 2, points: 1, label: { vi: 'Mùi nhẹ, tự nhiên, chấp nhận được', en: 'Light, natural smell, acceptable' } },
                { box: 3, points: 3, label: { vi: 'Không có mùi', en: 'No smell' } },
              ],
            },
            {
              code: '6.d', max: 5,
              kind: 'criterion',
              name: { vi: 'Vị', en: 'Taste' },
              options: [
                { box: 1, points: 0, label: { vi: 'Có vị lạ', en: 'Has an off-taste' } },
                { box: 2, points: 1, label: { vi: 'Tương đối phù hợp với sản phẩm', en: 'Fairly suits the product' } },
                { box: 3, points: 3, label: { vi: 'Phù hợp với sản phẩm', en: 'Suits the product' } },
                { box: 4, points: 5, label: { vi: 'Phù hợp, "ấn tượng", sảng khoái sau uống', en: 'Suitable, "impressive", refreshing after drinking' } },
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
                { box: 2, points: 1, minStar: 3, label: { vi: 'Bản tự công bố; nhãn, quảng cáo (nếu có) đúng quy định', en: 'Self-declaration; label, advertising (if any) as required' } },
                { box: 3, points: 3, label: { vi: 'Bản tự công bố; nhãn, quảng cáo (nếu có), đủ hồ sơ lưu trữ', en: 'Self-declaration; label, advertising (if any), full records' } },
              ],
            },
            {
              code: '8.b', max: 3,
              kind: 'criterion',
              name: { vi: 'Kiểm tra định kỳ các chỉ tiêu an toàn thực phẩm theo quy định', en: 'Periodic food safety testing as required' },
              options: [
                { box: 1, points: 1, label: { vi: 'Kết quả kiểm nghiệm trong hồ sơ tự công bố', en: 'Test results in the self-declaration file' } },
                { box: 2, points: 3, label: { vi: 'Kết quả kiểm nghiệm trong hồ sơ tự công bố và tự kiểm định kỳ', en: 'Test results in the self-declaration file and periodic self-tests' } },
              ],
            },
          ],
        },
        {
          code: '9', max: 5,
          kind: 'criterion',
          name: { vi: 'Điều kiện đảm bảo an toàn chất lượng sản phẩm', en: 'Product safety and quality assurance conditions' },
          options: [
            { box: 1, points: 1, label: { vi: 'Giấy an toàn sản xuất/tương đương còn hiệu lực', en: 'Valid production safety/equivalent certificate' } },
            { box: 2, points: 3, label: { vi: 'Giấy an toàn sản xuất/tương đương còn hiệu lực, được hậu kiểm', en: 'Valid production safety/equivalent certificate, checked after issue' } },
            { box: 3, points: 5, minStar: 5, label: { vi: 'Giấy an toàn/tương đương còn hiệu lực, hậu kiểm, dây chuyền hiện đại', en: 'Valid safety/equivalent certificate, checked after issue, modern line' } },
          ],
        },
        { code: '10', max: 5, ...globalMarketFivePoints },
      ],
    },
  ],
  eliminations: [],
  defects: [
    { code: 'unconfirmed', at: '6.d', statement: { vi: 'Không có dấu sao, các bộ khác có: giữ như bản chép', en: 'No star mark, sister sets have one: kept as transcribed' } },
  ],
  basis,
}));
