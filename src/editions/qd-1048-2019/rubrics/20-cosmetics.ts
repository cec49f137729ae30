import { defineRubric } from '../../../rubric/defineRubric';
import { basis } from './basis';
import {
  accounting,
  businessGrowth,
  communityManagement,
  communityStrength,
  environmentalProtection,
  localLabour,
  managementSharedOwnershipSpelledOut,
  managementSingleOwner,
  organisationOfProduction,
  organisationType,
  originIngredientsImportBan,
  packagingCompleteness,
  packagingStyleAndForm,
  productDevelopment,
  productIdeaRebrandedImproved,
  productionCapacity,
  productionLinkage,
  sustainableEnergy,
  valueAddedProcessing,
} from './shared/part-a';
import {
  distributionOrganisation,
  localWisdomAndIdentity,
  mainDistributionArea,
  marketing,
  productPromotion,
  productStoryGroup,
  productStoryUsedVivid,
  storyStructure,
} from './shared/part-b';
import { convenienceOfUseAndStorage, globalMarketFivePoints, sensoryThreePoints, uniqueness } from './shared/part-c';
import { effectivenessBoxes } from './shared/ladders';

/** Set 20: Mỹ phẩm. */
export const cosmetics = /* @__PURE__ */ defineRubric(() => ({
  edition: 'qd-1048-2019',
  set: 20,
  name: { vi: 'Mỹ phẩm', en: 'Cosmetics' },
  parts: [
    {
      code: 'A', max: 35,
      groups: [
        {
          code: '1', max: 18, ...organisationOfProduction,
          children: [
            { code: '1.1', max: 3, ...originIngredientsImportBan },
            { code: '1.2', max: 3, ...valueAddedProcessing },
            { code: '1.3', max: 4, ...productionCapacity },
            { code: '1.4', max: 2, ...productionLinkage },
            { code: '1.5', max: 5, ...environmentalProtection },
            { code: '1.6', max: 1, ...sustainableEnergy },
          ],
        },
        {
          code: '2', max: 8, ...productDevelopment,
          children: [
            { code: '2.1', max: 3, ...productIdeaRebrandedImproved },
            { code: '2.2', max: 3, ...packagingCompleteness },
            { code: '2.3', max: 2, ...packagingStyleAndForm },
          ],
        },
        {
          code: '3', max: 9, ...communityStrength,
          children: [
            { code: '3.1', max: 3, ...organisationType },
            {
              code: '3.2', max: 2, ...communityManagement,
              children: [
                { code: '3.2.a', max: 2, ...managementSharedOwnershipSpelledOut },
                { code: '3.2.b', max: 1, ...managementSingleOwner },
              ],
            },
            { code: '3.3', max: 1, ...localLabour },
            { code: '3.4', max: 1, ...businessGrowth },
            { code: '3.5', max: 2, ...accounting },
          ],
        },
      ],
    },
    {
      code: 'B', max: 25,
      groups: [
        {
          code: '4', max: 15, ...marketing,
          children: [
            { code: '4.1', max: 5, ...mainDistributionArea },
            { code: '4.2', max: 5, ...distributionOrganisation },
            { code: '4.3', max: 5, ...productPromotion },
          ],
        },
        {
          code: '5', max: 10, ...productStoryGroup,
          children: [
            { code: '5.1', max: 5, ...productStoryUsedVivid },
            { code: '5.2', max: 3, ...localWisdomAndIdentity },
            { code: '5.3', max: 2, ...storyStructure },
          ],
        },
      ],
    },
    {
      code: 'C', max: 40,
      groups: [
        {
          code: '6', max: 5,
          kind: 'criterion',
          name: { vi: 'Công bố chất lượng', en: 'Quality declaration' },
          notes: [
            { kind: 'stop-evaluation', ground: 'no-cosmetic-declaration', text: { vi: 'Không có Phiếu công bố sản phẩm mỹ phẩm theo quy định', en: 'No required cosmetic product declaration form' } },
          ],
          options: [
            { box: 1, points: 0, label: { vi: 'Không có công bố tiêu chuẩn sản phẩm', en: 'No product standard declaration file' } },
            { box: 2, points: 1, label: { vi: 'Có công bố tiêu chuẩn sản phẩm', en: 'Product standard declaration file' } },
            { box: 3, points: 3, label: { vi: 'Tiêu chuẩn sản phẩm; nguyên liệu/bao bì', en: 'Product standard; raw material/packaging standard' } },
            { box: 4, points: 5, label: { vi: 'Tiêu chuẩn sản phẩm, nguyên liệu và bao bì; phiếu kiểm nghiệm độc lập', en: 'Product, raw material and packaging standards; independent test report' } },
          ],
        },
        { code: '7', max: 3, ...sensoryThreePoints },
        { code: '8', max: 5, ...convenienceOfUseAndStorage },
        {
          code: '9', max: 9,
          kind: 'group',
          name: { vi: 'Hiệu quả sử dụng', en: 'Effectiveness in use' },
          children: [
            {
              code: '9.1', max: 6,
              kind: 'criterion',
              name: { vi: 'Hiệu quả sử dụng chính', en: 'Main effectiveness in use' },
              options: effectivenessBoxes,
            },
            {
              code: '9.2', max: 3,
              kind: 'criterion',
              name: { vi: 'Tác dụng không mong muốn', en: 'Undesirable effects' },
              notes: [
                { kind: 'note', text: { vi: 'Dùng trực tiếp sản phẩm, hoặc qua tài liệu chính thống/kết quả nghiên cứu, minh chứng người dùng...', en: 'By direct use, or via authoritative documents/research results, user evidence...' } },
              ],
              options: [
                { box: 1, points: 0, label: { vi: 'Có một số', en: 'Some' } },
                { box: 2, points: 1, label: { vi: 'Rất ít', en: 'Very few' } },
                { box: 3, points: 2, label: { vi: 'Hầu như không có', en: 'Almost none' } },
                { box: 4, points: 3, label: { vi: 'Không có', en: 'None' } },
              ],
            },
          ],
        },
        { code: '10', max: 5, ...uniqueness },
        {
          code: '11', max: 3,
          kind: 'criterion',
          name: { vi: 'Kiểm tra chất lượng định kỳ', en: 'Periodic quality testing' },
          notes: [
            { kind: 'note', text: { vi: 'Căn cứ phiếu kiểm nghiệm định kỳ các chỉ tiêu an toàn', en: 'Based on periodic safety test reports' } },
          ],
          options: [
            { box: 1, points: 0, label: { vi: 'Không có', en: 'None' } },
            { box: 2, points: 1, label: { vi: 'Có, nhưng một số chỉ tiêu không đạt', en: 'Yes, but some indicators fail' } },
            { box: 3, points: 2, label: { vi: 'Có, đạt nhưng không đủ', en: 'Done, passed but incomplete' } },
            { box: 4, points: 3, label: { vi: 'Có, đạt đầy đủ theo quy định', en: 'Done, all passed as required' } },
          ],
        },
        {
          code: '12', max: 5,
          kind: 'criterion',
          name: { vi: 'Đảm bảo chất lượng sản phẩm', en: 'Product quality assurance' },
          notes: [
            { kind: 'stop-evaluation', ground: 'production-certificate-not-conforming', text: { vi: 'Giấy chứng nhận đủ điều kiện sản xuất không phù hợp quy định', en: 'Certificate of eligibility for production not in line with regulations' } },
          ],
          options: [
            { box: 1, points: 0, label: { vi: 'Không kiểm soát chất lượng sản phẩm', en: 'No product quality control' } },
            { box: 2, points: 1, label: { vi: 'Có kế hoạch kiểm soát chất lượng', en: 'Quality control plan' } },
            { box: 3, points: 2, label: { vi: 'Có ghi hồ sơ lô sản xuất', en: 'Batch production records kept' } },
            { box: 4, points: 3, label: { vi: 'Kế hoạch kiểm soát chất lượng, hồ sơ lô', en: 'Quality control plan, batch records' } },
            { box: 5, points: 4, label: { vi: 'Chứng nhận chất lượng tiên tiến (ISO/GMP/HACCP)', en: 'Advanced quality certificate (ISO/GMP/HACCP)' } },
            { box: 6, points: 5, label: { vi: 'Đủ thủ tục pháp lý xuất khẩu vào thị trường đích', en: 'All legal procedures for export to the target market' } },
          ],
        },
        { code: '13', max: 5, ...globalMarketFivePoints },
      ],
    },
  ],
  eliminations: [],
  defects: [],
  basis,
}));
