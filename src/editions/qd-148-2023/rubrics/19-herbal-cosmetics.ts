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
  uniqueness,
  usageInstructionsSideEffects,
} from './shared/part-c';

/** Set 19: Mỹ phẩm có thành phần từ Thảo dược. */
export const herbalCosmetics = /* @__PURE__ */ defineRubric(() => ({
  edition: 'qd-148-2023',
  set: 19,
  name: { vi: 'Mỹ phẩm có thành phần từ Thảo dược', en: 'Cosmetics with herbal ingredients' },
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
            { code: '3.e', max: 2, printedCode: '3.c', ...intellectualProperty },
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
            { box: 1, points: 0, label: { vi: 'Không có công bố tiêu chuẩn sản phẩm', en: 'No product standard declaration file' } },
            { box: 2, points: 1, label: { vi: 'Có công bố tiêu chuẩn sản phẩm', en: 'Product standard declaration file' } },
            { box: 3, points: 3, label: { vi: 'Tiêu chuẩn sản phẩm; nguyên liệu/bao bì', en: 'Product standard; raw material/packaging standard' } },
            { box: 4, points: 5, label: { vi: 'Tiêu chuẩn sản phẩm, nguyên liệu và bao bì; phiếu kiểm nghiệm độc lập', en: 'Product, raw material and packaging standards; independent test report' } },
          ],
        },
        { code: '7', max: 3, ...sensoryQualityAgainstStandard },
        { code: '8', max: 5, ...convenienceOfUseAndStorage },
        { code: '9', max: 4, ...effectivenessInUse },
        { code: '10', max: 5, ...uniqueness },
        {
          code: '11', max: 3,
          kind: 'criterion',
          name: { vi: 'Kiểm tra định kỳ', en: 'Periodic testing' },
          notes: [
            { kind: 'note', text: { vi: 'Hồ sơ kiểm tra định kỳ chỉ tiêu an toàn', en: 'Records of periodic safety checks' } },
          ],
          options: [
            { box: 1, points: 0, label: { vi: 'Có, nhưng không đạt', en: 'Done, but failed' } },
            { box: 2, points: 1, label: { vi: 'Có, đạt nhưng không đủ', en: 'Done, passed but incomplete' } },
            { box: 3, points: 3, label: { vi: 'Có, đạt đầy đủ', en: 'Done, fully met' } },
          ],
        },
        { code: '12', max: 5, ...qualityAssuranceProcessed },
        { code: '13', max: 2, ...usageInstructionsSideEffects },
        { code: '14', max: 3, ...globalMarketThreePoints },
      ],
    },
  ],
  eliminations: [],
  defects: [
    { code: 'printed-code-repeated', at: '3.e', statement: { vi: 'Bản chép in mã 3.c hai lần; các bộ khác là 3.e', en: 'The sheet prints code 3.c twice; other sets have 3.e here' } },
  ],
  basis,
}));
