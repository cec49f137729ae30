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
  productIdeaMisprint,
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
  productStoryUsedBothEllipsisSign,
  storyStructure,
} from './shared/part-b';
import { convenienceOfUseAndStorage, globalMarketFivePoints, sensoryThreePoints } from './shared/part-c';

/** Set 22: Thảo dược khác. */
export const otherHerbs = /* @__PURE__ */ defineRubric(() => ({
  edition: 'qd-1048-2019',
  set: 22,
  name: { vi: 'Thảo dược khác', en: 'Other herbs' },
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
            { code: '2.1', max: 3, ...productIdeaMisprint },
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
            { code: '5.1', max: 5, ...productStoryUsedBothEllipsisSign },
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
          code: '6', max: 3,
          kind: 'criterion',
          name: { vi: 'Công bố chất lượng', en: 'Quality declaration' },
          notes: [
            { kind: 'stop-evaluation', ground: 'no-standard-declaration', text: { vi: 'Không có hồ sơ công bố tiêu chuẩn sản phẩm theo quy định', en: 'No required product standard declaration dossier' } },
          ],
          options: [
            { box: 1, points: 1, label: { vi: 'Tiêu chuẩn sản phẩm; nguyên liệu/bao bì', en: 'Product standard; raw material/packaging standard' } },
            { box: 2, points: 2, label: { vi: 'Tiêu chuẩn sản phẩm, nguyên liệu và bao bì', en: 'Product, raw material and packaging standards' } },
            { box: 3, points: 3, label: { vi: 'Tiêu chuẩn sản phẩm, nguyên liệu và bao bì; phiếu kiểm nghiệm độc lập', en: 'Product, raw material and packaging standards; independent test report' } },
          ],
        },
        { code: '7', max: 3, ...sensoryThreePoints },
        { code: '8', max: 5, ...convenienceOfUseAndStorage },
        {
          code: '9', max: 8,
          kind: 'criterion',
          name: { vi: 'Hiệu quả sử dụng', en: 'Effectiveness in use' },
          notes: [
            { kind: 'note', text: { vi: 'Dùng trực tiếp sản phẩm, hoặc qua tài liệu chính thống/kết quả nghiên cứu, minh chứng người dùng...', en: 'By direct use, or via authoritative documents/research results, user evidence...' } },
          ],
          options: [
            { box: 1, points: 1, label: { vi: 'Thấp, không rõ', en: 'Low, unclear' } },
            { box: 2, points: 2, label: { vi: 'Hiệu quả tương đối rõ', en: 'Fairly clear effect' } },
            { box: 3, points: 4, label: { vi: 'Hiệu quả tốt', en: 'Good effect' } },
            { box: 4, points: 8, label: { vi: 'Hiệu quả rất tốt', en: 'Very good effect' } },
          ],
        },
        {
          code: '10', max: 3,
          kind: 'criterion',
          name: { vi: 'Tính an toàn', en: 'Safety' },
          notes: [
            { kind: 'note', text: { vi: 'Theo hồ sơ nghiên cứu, thử nghiệm...', en: 'Per research and trial records...' } },
          ],
          options: [
            { box: 1, points: 1, label: { vi: 'Tương đối an toàn', en: 'Fairly safe' } },
            { box: 2, points: 2, label: { vi: 'An toàn', en: 'Safe' } },
            { box: 3, points: 3, label: { vi: 'Rất an toàn', en: 'Very safe' } },
          ],
        },
        {
          code: '11', max: 8,
          kind: 'criterion',
          name: { vi: 'Tính độc đáo', en: 'Uniqueness' },
          notes: [
            { kind: 'note', text: { vi: 'Chất lượng riêng, không lẫn sản phẩm khác, có thể thành thương hiệu địa phương', en: 'Quality distinctive, not confusable, a possible local brand' } },
          ],
          options: [
            { box: 1, points: 0, label: { vi: 'Trung bình', en: 'Average' } },
            { box: 2, points: 1, label: { vi: 'Tương đối độc đáo', en: 'Fairly unique' } },
            { box: 3, points: 3, label: { vi: 'Độc đáo', en: 'Unique' } },
            { box: 4, points: 8, label: { vi: 'Rất độc đáo', en: 'Very unique' } },
          ],
        },
        {
          code: '12', max: 5,
          kind: 'criterion',
          name: { vi: 'Đảm bảo chất lượng sản phẩm', en: 'Product quality assurance' },
          notes: [
            { kind: 'stop-evaluation', ground: 'no-production-certificate', text: { vi: 'Không có Giấy chứng nhận đủ điều kiện sản xuất theo quy định', en: 'No required certificate of eligibility for production' } },
          ],
          options: [
            { box: 1, points: 0, label: { vi: 'Không kiểm soát chất lượng sản phẩm', en: 'No product quality control' } },
            { box: 2, points: 1, label: { vi: 'Có kế hoạch kiểm soát chất lượng', en: 'Quality control plan' } },
            { box: 3, points: 2, label: { vi: 'Có ghi hồ sơ lô sản xuất', en: 'Batch production records kept' } },
            { box: 4, points: 3, label: { vi: 'Kế hoạch kiểm soát chất lượng, hồ sơ lô', en: 'Quality control plan, batch records' } },
            { box: 5, points: 4, label: { vi: 'Chứng nhận chất lượng tiên tiến (ISO/HACCP/GMP)', en: 'Advanced quality certificate (ISO/HACCP/GMP)' } },
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
