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
  originIngredientsFourPointsImportBan,
  packaging,
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
  storyStructure,
} from './shared/part-b';
import {
  globalMarketFivePoints,
  qualityAssuranceProcessed,
  qualityDeclaration,
  sensoryQuality,
  smellFiveBoxes,
  uniqueness,
} from './shared/part-c';
import { impuritiesOrSedimentBoxes } from './shared/ladders';

/** Set 15: Đồ uống có cồn khác. */
export const otherAlcoholicDrinks = /* @__PURE__ */ defineRubric(() => ({
  edition: 'qd-26-2026',
  set: 15,
  name: { vi: 'Đồ uống có cồn khác', en: 'Other alcoholic drinks' },
  parts: [
    {
      code: 'A', max: 40,
      groups: [
        {
          code: '1', max: 17, ...organisationOfProduction,
          children: [
            { code: '1.1', max: 4, ...originIngredientsFourPointsImportBan },
            { code: '1.2', max: 3, ...valueAddedDrinks },
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
              code: '6.1', max: 2,
              kind: 'criterion',
              name: { vi: 'Tạp chất lạ', en: 'Foreign impurities' },
              notes: [
                { kind: 'stop-evaluation', ground: 'unacceptable-impurities', text: { vi: 'Có tạp chất lạ nguy cơ gây mất an toàn thực phẩm (đất, côn trùng, lông, len...)', en: 'Foreign impurities (soil, insects, hair, wool...)' } },
              ],
              options: impuritiesOrSedimentBoxes,
            },
            {
              code: '6.2', max: 3,
              kind: 'criterion',
              name: { vi: 'Màu sắc', en: 'Colour' },
              options: [
                { box: 1, points: 0, label: { vi: 'Không phù hợp đặc tính sản phẩm', en: 'Does not suit the product\'s character' } },
                { box: 2, points: 1, minStar: 4, label: { vi: 'Phù hợp đặc tính sản phẩm', en: 'Suits the product\'s character' } },
                { box: 3, points: 3, label: { vi: 'Đẹp, rất phù hợp đặc tính sản phẩm', en: 'Attractive, very well suited to the product' } },
              ],
            },
            { code: '6.3', max: 5, ...smellFiveBoxes },
            {
              code: '6.4', max: 5,
              kind: 'criterion',
              name: { vi: 'Vị', en: 'Taste' },
              options: [
                { box: 1, points: 0, label: { vi: 'Vị khác thường hoặc không rõ vị', en: 'Unusual or indistinct taste' } },
                { box: 2, points: 1, label: { vi: 'Tương đối rõ, chấp nhận được', en: 'Fairly distinct, acceptable' } },
                { box: 3, points: 2, label: { vi: 'Đậm, phù hợp nguyên liệu, sản phẩm', en: 'Full, suited to raw material, product' } },
                { box: 4, points: 3, minStar: 4, label: { vi: 'Vị đậm, dịu, phù hợp, không sốc', en: 'Full, smooth, suitable taste, not harsh' } },
                { box: 5, points: 5, label: { vi: 'Đậm, dịu, phù hợp, không sốc, hấp dẫn', en: 'Full, smooth, suitable, not harsh, appealing' } },
              ],
            },
          ],
        },
        { code: '7', max: 5, ...uniqueness },
        { code: '8', max: 5, ...qualityDeclaration },
        { code: '9', max: 5, ...qualityAssuranceProcessed },
        { code: '10', max: 5, ...globalMarketFivePoints },
      ],
    },
  ],
  eliminations: [
    { id: 'forged-dossier', kind: 'elimination', name: { vi: 'Giả mạo hồ sơ', en: 'Forged dossier' } },
    { id: 'food-safety-certificate-non-compliant', kind: 'elimination', name: { vi: 'Không tuân thủ đầy đủ quy định về giấy đủ điều kiện an toàn thực phẩm', en: 'Food safety certificate rules not fully met' } },
    { id: 'production-licence-missing', kind: 'elimination', name: { vi: 'Không có giấy phép sản xuất theo quy định', en: 'No production licence as required' } },
    { id: 'registration-dossier-non-compliant', kind: 'elimination', name: { vi: 'Không tuân thủ quy định hồ sơ đăng ký', en: 'Registration dossier rules not met' } },
  ],
  defects: [
    { code: 'printed-differs', at: '2.4', statement: { vi: 'Không in ô; áp dụng 1 điểm, để trống là 0', en: 'No boxes; 1 point applied, blank is 0' } },
  ],
  basis,
}));
