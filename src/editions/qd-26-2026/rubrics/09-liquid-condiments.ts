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
  consistency,
  globalMarketThreePoints,
  impuritiesWoodSandNote,
  qualityAssuranceProcessed,
  qualityDeclaration,
  sensoryQuality,
  smellFourBoxes,
  tasteFourBoxes,
  uniqueness,
  usageInstructions,
} from './shared/part-c';

/** Set 9: Tương, nước mắm, gia vị dạng lỏng khác. */
export const liquidCondiments = /* @__PURE__ */ defineRubric(() => ({
  edition: 'qd-26-2026',
  set: 9,
  name: { vi: 'Tương, nước mắm, gia vị dạng lỏng khác', en: 'Soy sauce, fish sauce and other liquid condiments' },
  parts: [
    {
      code: 'A', max: 40,
      groups: [
        {
          code: '1', max: 18, ...organisationOfProduction,
          children: [
            {
              code: '1.1', max: 5,
              kind: 'criterion',
              name: { vi: 'Nguồn nguyên liệu', en: 'Raw material' },
              notes: [
                { kind: 'elimination', ground: 'all-imported-or-untraceable-material', text: { vi: 'Toàn bộ nguyên liệu nhập khẩu hoặc không rõ nguồn gốc', en: 'All raw material imported or of unclear origin' } },
              ],
              options: [
                { box: 1, points: 1, minStar: 3, label: { vi: 'Nguyên liệu trong tỉnh dưới 50%', en: 'Under 50% raw material from the province' } },
                { box: 2, points: 3, label: { vi: 'Nguyên liệu trong tỉnh từ 50% đến dưới 75%', en: '50% to under 75% raw material from the province' } },
                { box: 3, points: 5, label: { vi: 'Nguyên liệu trong tỉnh từ 75% đến 100%', en: '75% to 100% raw material from the province' } },
              ],
            },
            { code: '1.2', max: 3, ...valueAddedProcessing },
            { code: '1.3', max: 3, ...productionCapacity },
            { code: '1.4', max: 3, ...chainLinkageOutput },
            { code: '1.5', max: 3, ...environmentalProtection },
            { code: '1.6', max: 1, ...sustainableTechnology },
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
            { code: '6.1', max: 2, ...impuritiesWoodSandNote },
            { code: '6.2', max: 3, ...consistency },
            { code: '6.3', max: 3, ...colour },
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
