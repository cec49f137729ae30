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
  storyStructureMisprint,
} from './shared/part-b';
import {
  convenienceOfUseAndStorage,
  effectivenessInUse,
  globalMarketThreePoints,
  qualityAssuranceProcessed,
  sensoryQualityAgainstStandard,
  usageInstructionsSideEffects,
} from './shared/part-c';
import { uniquenessMarkedBoxes } from './shared/ladders';

/** Set 20: Tinh dầu và thảo dược khác. */
export const essentialOilsAndOtherHerbs = /* @__PURE__ */ defineRubric(() => ({
  edition: 'qd-148-2023',
  set: 20,
  name: { vi: 'Tinh dầu và thảo dược khác', en: 'Essential oils and other herbs' },
  parts: [
    {
      code: 'A', max: 40,
      groups: [
        {
          code: '1', max: 18, ...organisationOfProduction,
          children: [
            { code: '1.a', max: 5, ...originIngredientsLowMark },
            { code: '1.b', max: 3, ...valueAddedFromSorting },
            { code: '1.c', max: 3, ...productionCapacity },
            { code: '1.d', max: 3, ...chainLinkageInput },
            { code: '1.đ', max: 3, ...environmentalProtection },
            { code: '1.e', max: 1, ...sustainableTechnology },
          ],
        },
        {
          code: '2', max: 10, ...productDevelopment,
          children: [
            { code: '2.a', max: 4, ...productIdeaProcessed },
            { code: '2.b', max: 3, ...packaging },
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
          code: '6', max: 5,
          kind: 'criterion',
          name: { vi: 'Công bố chất lượng', en: 'Quality declaration' },
          options: [
            { box: 1, points: 1, label: { vi: 'Có công bố tiêu chuẩn sản phẩm', en: 'Product standard declaration file' } },
            { box: 2, points: 3, label: { vi: 'Tiêu chuẩn sản phẩm; nguyên liệu', en: 'Product standard; raw material standard' } },
            { box: 3, points: 5, label: { vi: 'Tiêu chuẩn sản phẩm; nguyên liệu; phiếu kiểm nghiệm độc lập', en: 'Product standard; raw material standard; independent test report' } },
          ],
        },
        { code: '7', max: 3, ...sensoryQualityAgainstStandard },
        { code: '8', max: 5, ...convenienceOfUseAndStorage },
        { code: '9', max: 4, ...effectivenessInUse },
        {
          code: '10', max: 3,
          kind: 'criterion',
          name: { vi: 'Tính an toàn', en: 'Safety' },
          notes: [
            { kind: 'note', text: { vi: 'Theo hồ sơ nghiên cứu, thử nghiệm...', en: 'Per research and trial records...' } },
          ],
          options: [
            { box: 1, points: 0, label: { vi: 'Tương đối an toàn', en: 'Fairly safe' } },
            { box: 2, points: 1, label: { vi: 'An toàn', en: 'Safe' } },
            { box: 3, points: 3, label: { vi: 'Rất an toàn', en: 'Very safe' } },
          ],
        },
        {
          code: '11', max: 5,
          kind: 'criterion',
          name: { vi: 'Tính độc đáo', en: 'Uniqueness' },
          notes: [
            { kind: 'note', text: { vi: 'Chất lượng (mùi thơm, màu sắc, sử dụng...) riêng, khác biệt, nhận biết rõ, tiềm năng thành thương hiệu địa phương', en: 'Quality (aroma, colour, use...) distinctive, different, clearly recognisable, with potential as a local brand' } },
          ],
          options: uniquenessMarkedBoxes,
        },
        { code: '12', max: 5, ...qualityAssuranceProcessed },
        { code: '13', max: 2, ...usageInstructionsSideEffects },
        { code: '14', max: 3, ...globalMarketThreePoints },
      ],
    },
  ],
  eliminations: [],
  defects: [],
  basis,
}));
