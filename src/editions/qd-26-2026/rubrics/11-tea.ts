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
                    { kind: 'stop-evaluation', ground: 'unacceptable-impurities', text: { vi: 'Có tạp chất không chấp nhận được, mất an toàn thực phẩm (lông, côn trùng, mẩu gỗ, cát, nhựa...)', en: 'Unacceptable impurities (hair, insects, wood chips, sand, plastic...)' } },
                  ],
                  options: [
                    { box: 1, points: 0, label: { vi: 'Có tạp chất', en: 'Impurities present' } },
                    { box: 2, points: 1, printed: 11, label: { vi: 'Rất ít tạp chất, chấp nhận được', en: 'Very few impurities, acceptable' } },
                    { box: 3, points: 2, minStar: 4, label: { vi: 'Sạch, không phát hiện tạp chất', en: 'Clean, no impurities detected' } },
                  ],
                },
                {
                  code: '6.1.2', max: 2,
                  kind: 'criterion',
                  name: { vi: 'Hình dạng, màu sắc cánh chè', en: 'Tea leaf shape and colour' },
                  options: [
                    { box: 1, points: 0, label: { vi: 'Hình dạng/màu không phù hợp', en: 'Shape/colour not suitable' } },
                    { box: 2, points: 1, label: { vi: 'Đồng đều, tự nhiên, tương đối phù hợp sản phẩm', en: 'Even, natural, fairly suited to the product' } },
                    { box: 3, points: 2, minStar: 4, label: { vi: 'Đồng đều, tự nhiên, phù hợp sản phẩm', en: 'Even, natural, suited to the product' } },
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
                    { box: 1, points: 0, label: { vi: 'Hơi đục, màu nhạt, chấp nhận được', en: 'Slightly cloudy, pale, acceptable' } },
                    { box: 2, points: 1, label: { vi: 'Trong sáng, phù hợp sản phẩm', en: 'Clear and bright, suited to the product' } },
                    { box: 3, points: 2, label: { vi: 'Trong sáng, rất phù hợp', en: 'Clear and bright, very suitable' } },
                    { box: 4, points: 3, label: { vi: 'Trong sáng, rất phù hợp, bền màu', en: 'Clear and bright, very suitable, lasting colour' } },
                  ],
                },
                {
                  code: '6.2.2', max: 3,
                  kind: 'criterion',
                  name: { vi: 'Mùi nước', en: 'Brew smell' },
                  options: [
                    { box: 1, points: 0, label: { vi: 'Mùi lạ (chấp nhận được) hoặc không rõ mùi', en: 'Strange smell (acceptable) or unclear smell' } },
                    { box: 2, points: 1, label: { vi: 'Thơm tự nhiên, nhẹ', en: 'Natural aroma, light' } },
                    { box: 3, points: 2, label: { vi: 'Thơm tự nhiên, mạnh', en: 'Natural aroma, strong' } },
                    { box: 4, points: 3, label: { vi: 'Thơm tự nhiên, mạnh, bền mùi', en: 'Natural aroma, strong, lasting' } },
                  ],
                },
                {
                  code: '6.2.3', max: 5,
                  kind: 'criterion',
                  name: { vi: 'Vị nước', en: 'Brew taste' },
                  options: [
                    { box: 1, points: 0, label: { vi: 'Khác thường (chấp nhận được) hoặc không rõ vị', en: 'Unusual (acceptable) or indistinct taste' } },
                    { box: 2, points: 1, label: { vi: 'Tương đối đậm, phù hợp sản phẩm', en: 'Fairly full, suited to the product' } },
                    { box: 3, points: 3, label: { vi: 'Vị đậm, dịu, phù hợp', en: 'Strong, mellow taste, suitable' } },
                    { box: 4, points: 5, label: { vi: 'Đậm, dịu, phù hợp, hậu vị ngọt', en: 'Full, smooth, suitable, sweet aftertaste' } },
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
    { id: 'food-safety-certificate-non-compliant', kind: 'elimination', name: { vi: 'Không tuân thủ đầy đủ quy định về giấy chứng nhận cơ sở đủ điều kiện ATTP', en: 'Not fully compliant with the rules on the food safety certificate for establishments' } },
    { id: 'registration-dossier-non-compliant', kind: 'elimination', name: { vi: 'Không đáp ứng quy định về hồ sơ đăng ký', en: 'Registration dossier does not meet the regulations' } },
  ],
  defects: [
    { code: 'printed-differs', at: '1.2', statement: { vi: 'Ô 1 để trống điểm; áp dụng 0 như ở các bộ 1, 3, 6, 8, 12, 13, 18', en: 'Box 1 prints no points; 0 applied, as sets 1, 3, 6, 8, 12, 13, 18 print' } },
    { code: 'printed-differs', at: '6.1.1', statement: { vi: 'Ô 2 in 11, tiêu chí tối đa 2; áp dụng 1 như ở 148', en: 'Box 2 prints 11, the criterion allows 2; 1 applied, as in 148' } },
    { code: 'printed-differs', at: '2.4', statement: { vi: 'Không in ô; áp dụng một ô 1 điểm, để trống là 0', en: 'Prints no boxes; one box of 1 point applied, blank is 0' } },
  ],
  basis,
}));
