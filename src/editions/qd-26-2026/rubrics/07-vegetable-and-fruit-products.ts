import { defineRubric } from '../../../rubric/defineRubric';
import { basis } from './basis';
import {
  bilingualLabelling,
  businessGrowth,
  certifiedMaterialAreaBlankPoints,
  chainLinkageOutput,
  communityStrength,
  environmentalProtection,
  intellectualProperty,
  legalRepresentative,
  localLabour,
  organisationOfProduction,
  originIngredientsLowMarkImportBan,
  packaging,
  productDevelopment,
  productIdeaProcessed,
  productionCapacity,
  styleAndLabelling,
  sustainableTechnology,
  valueAddedProcessing,
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
  colour,
  globalMarketThreePoints,
  impuritiesSoilNote,
  qualityAssuranceProcessed,
  qualityDeclaration,
  sensoryQuality,
  uniqueness,
  usageInstructions,
} from './shared/part-c';

/** Set 7: Chế biến từ rau, củ, quả, hạt. */
export const vegetableAndFruitProducts = /* @__PURE__ */ defineRubric(() => ({
  edition: 'qd-26-2026',
  set: 7,
  name: { vi: 'Chế biến từ rau, củ, quả, hạt', en: 'Products of vegetables, tubers, fruit and nuts' },
  parts: [
    {
      code: 'A', max: 40,
      groups: [
        {
          code: '1', max: 18, ...organisationOfProduction,
          children: [
            { code: '1.1', max: 3, ...originIngredientsLowMarkImportBan },
            { code: '1.2', max: 2, ...certifiedMaterialAreaBlankPoints },
            { code: '1.3', max: 3, ...valueAddedProcessing },
            { code: '1.4', max: 3, ...productionCapacity },
            { code: '1.5', max: 3, ...chainLinkageOutput },
            { code: '1.6', max: 3, ...environmentalProtection },
            { code: '1.7', max: 1, ...sustainableTechnology },
          ],
        },
        {
          code: '2', max: 10, ...productDevelopment,
          children: [
            { code: '2.1', max: 3, ...productIdeaProcessed },
            { code: '2.2', max: 3, ...packaging },
            { code: '2.3', max: 3, ...styleAndLabelling },
            { code: '2.4', max: 1, ...bilingualLabelling },
          ],
        },
        {
          code: '3', max: 12, ...communityStrength,
          children: [
            {
              code: '3.1', max: 3,
              kind: 'criterion',
              name: { vi: 'Loại hình tổ chức sản xuất - kinh doanh', en: 'Organisation type' },
              options: [
                { box: 1, points: 1, label: { vi: 'Hộ/tổ hợp tác đăng ký kinh doanh; trang trại', en: 'Registered household/cooperative group; farm' } },
                { box: 2, points: 1, label: { vi: 'Công ty TNHH; doanh nghiệp tư nhân; cổ phần vốn cộng đồng <51%', en: 'LLC; private enterprise; joint-stock, community capital <51%' } },
                { box: 3, points: 3, label: { vi: 'HTX đúng luật; cổ phần vốn cộng đồng ≥ 51%', en: 'Lawful cooperative; joint-stock, community capital ≥ 51%' } },
              ],
            },
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
              code: '6.2', max: 2,
              kind: 'criterion',
              name: { vi: 'Hình dạng, thể chất', en: 'Shape, texture' },
              options: [
                { box: 1, points: 0, label: { vi: 'Kích thước/hình dạng, thể chất không đều', en: 'Size/shape, texture uneven' } },
                { box: 2, points: 1, label: { vi: 'Kích thước/hình dạng, thể chất khá đồng đều (> 60%)', en: 'Size/shape, texture fairly even (> 60%)' } },
                { box: 3, points: 2, label: { vi: 'Kích thước/hình dạng, thể chất đều (> 90%)', en: 'Size/shape, texture even (> 90%)' } },
              ],
            },
            { code: '6.3', max: 3, ...colour },
            {
              code: '6.4', max: 3,
              kind: 'criterion',
              name: { vi: 'Mùi', en: 'Smell' },
              options: [
                { box: 1, points: 1, label: { vi: 'Không đặc trưng, mùi của thành phần (hương liệu)', en: 'Not typical, flavouring smell' } },
                { box: 2, points: 2, minStar: 4, label: { vi: 'Mùi tự nhiên của thành phần nguyên liệu', en: 'Natural raw material smell' } },
                { box: 3, points: 3, minStar: 5, label: { vi: 'Tự nhiên của nguyên liệu, phù hợp, hấp dẫn', en: 'Natural raw material, suitable, appealing' } },
              ],
            },
            {
              code: '6.5', max: 5,
              kind: 'criterion',
              name: { vi: 'Vị', en: 'Taste' },
              options: [
                { box: 1, points: 0, label: { vi: 'Vị khác thường', en: 'Odd taste' } },
                { box: 2, points: 1, label: { vi: 'Chấp nhận được', en: 'Acceptable' } },
                { box: 3, points: 3, minStar: 4, label: { vi: 'Phù hợp đặc trưng sản phẩm', en: 'Suits the product' } },
                { box: 4, points: 5, minStar: 5, label: { vi: 'Phù hợp đặc trưng sản phẩm, hấp dẫn', en: 'Suits the product, appealing' } },
              ],
            },
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
    { code: 'printed-differs', at: '1.2', statement: { vi: 'Ô 1 trống điểm; áp dụng 0 như các bộ khác', en: 'Box 1 blank; 0 applied, as in other sets' } },
    { code: 'points-out-of-order', at: '3.1', statement: { vi: 'In 1, 1, 3; 25 bộ khác in 2 ở ô thứ hai: giữ như bản in', en: 'Prints 1, 1, 3; 25 other sets print 2 second: kept as printed' } },
    { code: 'printed-differs', at: '2.4', statement: { vi: 'Không in ô; áp dụng 1 điểm, để trống là 0', en: 'No boxes; 1 point applied, blank is 0' } },
  ],
  basis,
}));
