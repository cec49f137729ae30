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
  organisationType,
  originIngredientsMiddleMarkImportBan,
  packaging,
  productDevelopment,
  productIdeaProcessed,
  productionCapacity,
  styleAndLabelling,
  sustainableTechnology,
  valueAddedFromSorting,
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
  appearance,
  brewedDrink,
  globalMarketThreePoints,
  qualityAssuranceProcessed,
  qualityDeclaration,
  sensoryQuality,
  uniqueness,
  usageInstructions,
} from './shared/part-c';

/** Set 11: Chè tươi, chè chế biến. */
export const tea = /* @__PURE__ */ defineRubric(() => ({
  edition: 'qd-26-2026',
  set: 11,
  name: { vi: 'Chè tươi, chè chế biến', en: 'Fresh and processed tea' },
  parts: [
    {
      code: 'A', max: 40,
      groups: [
        {
          code: '1', max: 18, ...organisationOfProduction,
          children: [
            { code: '1.1', max: 3, ...originIngredientsMiddleMarkImportBan },
            { code: '1.2', max: 2, ...certifiedMaterialAreaBlankPoints },
            { code: '1.3', max: 3, ...valueAddedFromSorting },
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
              code: '6.1', max: 4, ...appearance,
              children: [
                {
                  code: '6.1.1', max: 2,
                  kind: 'criterion',
                  name: { vi: 'Tạp chất', en: 'Impurities' },
                  notes: [
                    { kind: 'stop-evaluation', ground: 'unacceptable-impurities', text: { vi: 'Có tạp chất không chấp nhận được, mất an toàn thực phẩm (lông, côn trùng, gỗ, cát, nhựa...)', en: 'Unacceptable impurities (hair, insects, sand...)' } },
                  ],
                  options: [
                    { box: 1, points: 0, label: { vi: 'Có tạp chất', en: 'Impurities' } },
                    { box: 2, points: 1, printed: 11, label: { vi: 'Rất ít tạp chất, chấp nhận được', en: 'Very few impurities, acceptable' } },
                    { box: 3, points: 2, minStar: 4, label: { vi: 'Sạch, không thấy tạp chất', en: 'Clean, no impurities' } },
                  ],
                },
                {
                  code: '6.1.2', max: 2,
                  kind: 'criterion',
                  name: { vi: 'Hình dạng, màu sắc cánh chè', en: 'Leaf shape, colour' },
                  options: [
                    { box: 1, points: 0, label: { vi: 'Hình dạng/màu không phù hợp', en: 'Shape/colour unsuitable' } },
                    { box: 2, points: 1, label: { vi: 'Đồng đều, tự nhiên, tương đối phù hợp sản phẩm', en: 'Even, natural, fairly suitable' } },
                    { box: 3, points: 2, minStar: 4, label: { vi: 'Đồng đều, tự nhiên, phù hợp sản phẩm', en: 'Even, natural, suitable' } },
                  ],
                },
              ],
            },
            {
              code: '6.2', max: 11, ...brewedDrink,
              children: [
                {
                  code: '6.2.1', max: 3,
                  kind: 'criterion',
                  name: { vi: 'Màu nước', en: 'Brew colour' },
                  options: [
                    { box: 1, points: 0, label: { vi: 'Hơi đục, màu nhạt, chấp nhận được', en: 'Hazy, pale, acceptable' } },
                    { box: 2, points: 1, label: { vi: 'Trong sáng, phù hợp sản phẩm', en: 'Clear, suitable' } },
                    { box: 3, points: 2, label: { vi: 'Trong sáng, rất phù hợp', en: 'Clear, very suitable' } },
                    { box: 4, points: 3, label: { vi: 'Trong sáng, rất phù hợp, bền', en: 'Clear, very suitable, lasting' } },
                  ],
                },
                {
                  code: '6.2.2', max: 3,
                  kind: 'criterion',
                  name: { vi: 'Mùi nước', en: 'Brew smell' },
                  options: [
                    { box: 1, points: 0, label: { vi: 'Lạ (chấp nhận được) hoặc không rõ mùi', en: 'Strange (acceptable) or unclear' } },
                    { box: 2, points: 1, label: { vi: 'Thơm tự nhiên, nhẹ', en: 'Light natural aroma' } },
                    { box: 3, points: 2, label: { vi: 'Thơm tự nhiên, mạnh', en: 'Strong natural aroma' } },
                    { box: 4, points: 3, label: { vi: 'Thơm tự nhiên, mạnh, bền', en: 'Strong, lasting natural aroma' } },
                  ],
                },
                {
                  code: '6.2.3', max: 5,
                  kind: 'criterion',
                  name: { vi: 'Vị nước', en: 'Brew taste' },
                  options: [
                    { box: 1, points: 0, label: { vi: 'Lạ (chấp nhận được) hoặc không rõ vị', en: 'Strange (acceptable) or unclear' } },
                    { box: 2, points: 1, label: { vi: 'Tương đối đậm, phù hợp sản phẩm', en: 'Fairly full, suitable' } },
                    { box: 3, points: 3, label: { vi: 'Đậm, dịu, phù hợp', en: 'Full, smooth, suitable' } },
                    { box: 4, points: 5, label: { vi: 'Đậm, dịu, phù hợp, hậu ngọt', en: 'Full, smooth, suitable, sweet aftertaste' } },
                  ],
                },
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
    { code: 'printed-differs', at: '6.1.1', statement: { vi: 'Ô 2 in 11, tối đa 2; áp dụng 1 như 148', en: 'Box 2 prints 11, maximum 2; 1 applied, as in 148' } },
    { code: 'printed-differs', at: '2.4', statement: { vi: 'Không in ô; áp dụng 1 điểm, để trống là 0', en: 'No boxes; 1 point applied, blank is 0' } },
  ],
  basis,
}));
