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
  valueAddedCrafts,
} from './shared/part-a';
import {
  distributionOrganisation,
  localWisdomAndIdentity,
  mainDistributionArea,
  marketing,
  productPromotion,
  productStoryGroup,
  productStoryPresentedVivid,
  storyStructure,
} from './shared/part-b';
import {
  craftsmanship,
  globalMarketFivePoints,
  indicators,
  practicality,
  productFeatures,
  uniqueDesign,
} from './shared/part-c';

/** Set 23: Thủ công mỹ nghệ, trang trí. */
export const decorativeHandicrafts = /* @__PURE__ */ defineRubric(() => ({
  edition: 'qd-1048-2019',
  set: 23,
  name: { vi: 'Thủ công mỹ nghệ, trang trí', en: 'Decorative handicrafts' },
  parts: [
    {
      code: 'A', max: 35,
      groups: [
        {
          code: '1', max: 18, ...organisationOfProduction,
          children: [
            { code: '1.1', max: 3, ...originIngredientsImportBan },
            { code: '1.2', max: 3, ...valueAddedCrafts },
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
            { code: '5.1', max: 5, ...productStoryPresentedVivid },
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
          code: '6', max: 32, ...indicators,
          children: [
            { code: '6.1', max: 5, ...craftsmanship },
            { code: '6.2', max: 5, ...uniqueDesign },
            {
              code: '6.3', max: 10,
              kind: 'criterion',
              name: { vi: 'Cái nhìn tổng thể/thiết kế/khả năng tương thích của các yếu tố', en: 'Overall look/design/compatibility of elements' },
              notes: [
                { kind: 'note', text: { vi: 'Kiểu dáng, hoa văn hài hòa, cân đối; màu đều, đẹp; kết cấu cân đối, chắc, bền; kích thước, tỷ lệ phù hợp...', en: 'Harmonious, balanced style, pattern; even, fine colour; balanced, firm, durable structure; suitable size, ratio...' } },
              ],
              options: [
                { box: 1, points: 0, label: { vi: 'Thuộc tính và yếu tố có vẻ không phù hợp', en: 'Attributes and elements seem mismatched' } },
                { box: 2, points: 2, label: { vi: 'Tương thích ở mức trung bình', en: 'Average match' } },
                { box: 3, points: 5, label: { vi: 'Thuộc tính và yếu tố tương thích ở mức tốt', en: 'Attributes and elements match well' } },
                { box: 4, points: 10, label: { vi: 'Tương thích tốt, có tính truyền thống, có "hồn"', en: 'Good match, traditional, with "soul"' } },
              ],
            },
            { code: '6.4', max: 5, ...productFeatures },
            {
              code: '6.5', max: 4,
              kind: 'criterion',
              name: { vi: 'Chất lượng của nguyên liệu/thành phần', en: 'Raw material/ingredient quality' },
              options: [
                { box: 1, points: 0, label: { vi: 'Kém, độc hại hoặc hủy hoại tài nguyên; khó bán/không bán được', en: 'Poor, toxic or harming resources; sale limited/impossible' } },
                { box: 2, points: 2, label: { vi: 'Chất lượng trung bình, bán được trên thị trường', en: 'Average quality, sells on the market' } },
                { box: 3, points: 4, label: { vi: 'Chất lượng cao, đẹp mắt, bán được và xuất khẩu', en: 'High quality, attractive, sells and exports' } },
              ],
            },
            { code: '6.6', max: 3, ...practicality },
          ],
        },
        {
          code: '7', max: 3,
          kind: 'criterion',
          name: { vi: 'Công bố chất lượng sản phẩm', en: 'Product quality declaration' },
          options: [
            { box: 1, points: 0, label: { vi: 'Không có hồ sơ công bố', en: 'No declaration file' } },
            { box: 2, points: 1, label: { vi: 'Có hồ sơ công bố nhưng thiếu', en: 'Declaration file present but incomplete' } },
            { box: 3, points: 3, label: { vi: 'Hồ sơ công bố đầy đủ theo quy định', en: 'Declaration file complete as required' } },
          ],
        },
        { code: '8', max: 5, ...globalMarketFivePoints },
      ],
    },
  ],
  eliminations: [],
  defects: [],
  basis,
}));
