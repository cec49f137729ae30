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
  originIngredientsFourPoints,
  packaging,
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
  storyStructure,
} from './shared/part-b';
import { globalMarketFivePoints, qualityDeclaration, sensoryQuality, uniqueness } from './shared/part-c';

/** Set 16: Nước khoáng thiên nhiên, nước uống đóng chai. */
export const bottledWater = /* @__PURE__ */ defineRubric(() => ({
  edition: 'qd-26-2026',
  set: 16,
  name: { vi: 'Nước khoáng thiên nhiên, nước uống đóng chai', en: 'Natural mineral water and bottled purified water' },
  parts: [
    {
      code: 'A', max: 40,
      groups: [
        {
          code: '1', max: 17, ...organisationOfProduction,
          children: [
            { code: '1.1', max: 4, ...originIngredientsFourPoints },
            {
              code: '1.2', max: 3,
              kind: 'criterion',
              name: { vi: 'Gia tăng giá trị', en: 'Value added' },
              options: [
                { box: 1, points: 1, label: { vi: 'Tinh chế', en: 'Refining' } },
                { box: 2, points: 2, label: { vi: 'Công nghệ cao trong tinh chế', en: 'High technology used in refining' } },
                { box: 3, points: 3, label: { vi: 'Công nghệ cao trong tinh chế và đóng gói', en: 'High technology used in refining and packing' } },
              ],
            },
            { code: '1.3', max: 3, ...productionCapacity },
            { code: '1.4', max: 3, ...chainLinkageOutput },
            { code: '1.5', max: 3, ...environmentalProtection },
            { code: '1.6', max: 1, ...sustainableTechnology },
          ],
        },
        {
          code: '2', max: 11, ...productDevelopment,
          children: [
            { code: '2.1', max: 4, ...productIdeaBeverages },
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
            {
              code: '6.1', max: 3,
              kind: 'criterion',
              name: { vi: 'Tạp chất lạ', en: 'Foreign impurities' },
              options: [
                { box: 1, points: 0, label: { vi: 'Có tạp chất', en: 'Impurities' } },
                { box: 2, points: 3, label: { vi: 'Sạch, không thấy tạp chất/cặn', en: 'Clean, no impurities/sediment' } },
              ],
            },
            {
              code: '6.2', max: 3,
              kind: 'criterion',
              name: { vi: 'Màu sắc', en: 'Colour' },
              options: [
                { box: 1, points: 0, label: { vi: 'Có màu', en: 'Coloured' } },
                { box: 2, points: 3, label: { vi: 'Trong suốt, không màu', en: 'Clear and colourless' } },
              ],
            },
            {
              code: '6.3', max: 4,
              kind: 'criterion',
              name: { vi: 'Mùi', en: 'Smell' },
              options: [
                { box: 1, points: 0, label: { vi: 'Có mùi', en: 'Has a smell' } },
                { box: 2, points: 2, label: { vi: 'Mùi nhẹ, tự nhiên, chấp nhận được', en: 'Light, natural smell, acceptable' } },
                { box: 3, points: 4, label: { vi: 'Không có mùi', en: 'No smell' } },
              ],
            },
            {
              code: '6.4', max: 5,
              kind: 'criterion',
              name: { vi: 'Vị', en: 'Taste' },
              notes: [
                { kind: 'stop-evaluation', ground: 'zero-in-a-stopping-criterion', text: { vi: 'Được 0 điểm ở một trong các chỉ tiêu trên', en: '0 points on any one of the above criteria' } },
              ],
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
        { code: '8', max: 5, ...qualityDeclaration },
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
