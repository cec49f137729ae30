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
import { convenienceOfUseAndStorage, globalMarketFivePoints, sensoryFourPoints } from './shared/part-c';
import { effectivenessBoxes, uniquenessBoxes } from './shared/ladders';

/** Set 19: Thực phẩm chức năng, thuốc từ dược liệu, thuốc Y học cổ truyền. */
export const functionalFoodAndTraditionalMedicine = /* @__PURE__ */ defineRubric(() => ({
  edition: 'qd-1048-2019',
  set: 19,
  name: { vi: 'Thực phẩm chức năng, thuốc từ dược liệu, thuốc Y học cổ truyền', en: 'Functional food, herbal medicine, traditional medicine' },
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
          code: '6', max: 5,
          kind: 'criterion',
          name: { vi: 'Chất lượng nguyên liệu', en: 'Raw material quality' },
          notes: [
            { kind: 'note', text: { vi: 'Mức độ dùng nguyên liệu có tiêu chuẩn (GACP-WHO hoặc tương đương)', en: 'Extent of use of raw materials meeting a standard (GACP-WHO or equivalent)' } },
          ],
          options: [
            { box: 1, points: 0, label: { vi: 'Sử dụng đến dưới 5%', en: 'Uses up to under 5%' } },
            { box: 2, points: 1, label: { vi: 'Từ 5% đến dưới 10%', en: 'From 5% to under 10%' } },
            { box: 3, points: 2, label: { vi: 'Từ 10% đến dưới 50%', en: 'From 10% to under 50%' } },
            { box: 4, points: 3, label: { vi: 'Từ 50% đến dưới 75%', en: 'From 50% to under 75%' } },
            { box: 5, points: 5, label: { vi: 'Sử dụng trên 75%', en: 'Uses over 75%' } },
          ],
        },
        { code: '7', max: 4, ...sensoryFourPoints },
        { code: '8', max: 5, ...convenienceOfUseAndStorage },
        {
          code: '9', max: 6,
          kind: 'criterion',
          name: { vi: 'Hiệu quả sử dụng', en: 'Effectiveness in use' },
          notes: [
            { kind: 'note', text: { vi: 'Dùng trực tiếp, hoặc qua tài liệu chính thống/kết quả nghiên cứu, minh chứng người dùng', en: 'Direct use, or authoritative documents/research results, user proof' } },
          ],
          options: effectivenessBoxes,
        },
        {
          code: '10', max: 3,
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
        {
          code: '11', max: 5,
          kind: 'criterion',
          name: { vi: 'Tính độc đáo', en: 'Uniqueness' },
          notes: [
            { kind: 'note', text: { vi: 'Chất lượng, hiệu quả có nét riêng, khác biệt, không lẫn sản phẩm khác, tiềm năng thành thương hiệu địa phương', en: 'Quality and effectiveness distinctive, different, not confusable with others, with potential as a local brand' } },
          ],
          options: uniquenessBoxes,
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
            { box: 5, points: 4, label: { vi: 'Chứng nhận chất lượng tiên tiến (ISO/HACCP)', en: 'Advanced quality certificate (ISO/HACCP)' } },
            { box: 6, points: 5, label: { vi: 'Chứng nhận an toàn thực phẩm xuất khẩu và pháp lý thị trường đích', en: 'Export food safety certificate, target-market legal needs' } },
          ],
        },
        { code: '13', max: 5, ...globalMarketFivePoints },
      ],
    },
  ],
  eliminations: [],
  defects: [
    { code: 'sum-differs', at: 'C', statement: { vi: 'Phần C in 40 điểm, các nhóm cộng lại 38: chưa rõ', en: 'Part C prints 40 points, its groups add to 38: unresolved' } },
  ],
  basis,
}));
