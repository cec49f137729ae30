import { defineRubric } from '../../../rubric/defineRubric';
import { basis } from './basis';
import {
  accounting,
  businessGrowth,
  chainLinkage,
  communityManagementNoNote,
  communityStrength,
  environmentalProtection,
  localLabour,
  managementSharedOwnershipSpelledOut,
  managementSingleOwner,
  organisationOfProduction,
  originIngredients,
  packagingCompleteness,
  packagingStyle,
  productDevelopment,
  productIdeaMisprint,
  sustainableEnergy,
} from './shared/part-a';
import {
  distributionOrganisation,
  localWisdomAndIdentityNoNote,
  mainDistributionArea,
  marketing,
  productPromotion,
  productStoryGroup,
  storyAboutProduct,
  storyStructure,
} from './shared/part-b';
import {
  globalMarketFivePoints,
  qualityDeclarationAndTesting,
  sensoryQuality,
  structureAndArrangementThreeBoxes,
} from './shared/part-c';
import { capacityWithExportBoxes, standardDeclarationBoxes, uniquenessBoxes } from './shared/ladders';

/** Set 3: Gạo, ngũ cốc. */
export const riceAndCereals = /* @__PURE__ */ defineRubric(() => ({
  edition: 'qd-1048-2019',
  set: 3,
  name: { vi: 'Gạo, ngũ cốc', en: 'Rice and cereals' },
  parts: [
    {
      code: 'A', max: 35,
      groups: [
        {
          code: '1', max: 18, ...organisationOfProduction,
          children: [
            { code: '1.1', max: 3, ...originIngredients },
            {
              code: '1.2', max: 3,
              kind: 'criterion',
              name: { vi: 'Gia tăng giá trị', en: 'Value added' },
              options: [
                { box: 1, points: 0, label: { vi: 'Sơ chế (xay xát…)', en: 'Pre-processing (milling…)' } },
                { box: 2, points: 1, label: { vi: 'Tinh chế (làm sạch, làm trắng…)', en: 'Refining (cleaning, whitening…)' } },
                { box: 3, points: 2, label: { vi: 'Công nghệ cao trong trồng trọt, sơ chế', en: 'High technology in growing, primary processing' } },
                { box: 4, points: 3, label: { vi: 'Công nghệ cao trong trồng trọt, sơ chế, tinh chế, bảo quản', en: 'High technology in growing, primary processing, refining, storage' } },
              ],
            },
            {
              code: '1.3', max: 4,
              kind: 'criterion',
              name: { vi: 'Năng lực sản xuất để phân phối', en: 'Production capacity for distribution' },
              options: capacityWithExportBoxes,
            },
            { code: '1.4', max: 2, ...chainLinkage },
            { code: '1.5', max: 5, ...environmentalProtection },
            { code: '1.6', max: 1, ...sustainableEnergy },
          ],
        },
        {
          code: '2', max: 8, ...productDevelopment,
          children: [
            { code: '2.1', max: 3, ...productIdeaMisprint },
            { code: '2.2', max: 3, ...packagingCompleteness },
            { code: '2.3', max: 2, ...packagingStyle },
          ],
        },
        {
          code: '3', max: 9, ...communityStrength,
          children: [
            {
              code: '3.1', max: 3,
              kind: 'criterion',
              name: { vi: 'Loại hình tổ chức sản xuất - kinh doanh', en: 'Organisation type' },
              options: [
                { box: 1, points: 1, label: { vi: 'Hộ, tổ hợp tác có đăng ký kinh doanh, công ty TNHH 1 thành viên, doanh nghiệp tư nhân', en: 'Registered household, co-op group, 1-member limited company, private enterprise' } },
                { box: 2, points: 2, label: { vi: 'Công ty TNHH từ hai thành viên; cổ phần có vốn cộng đồng dưới 51%', en: 'Limited company of two or more; joint-stock, community under 51%' } },
                { box: 3, points: 3, label: { vi: 'HTX theo Luật HTX 2012; cổ phần có vốn cộng đồng ≥ 51%', en: 'Cooperative (2012 law); joint-stock, community capital ≥ 51%' } },
              ],
            },
            {
              code: '3.2', max: 2, ...communityManagementNoNote,
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
            { code: '5.1', max: 5, ...storyAboutProduct },
            { code: '5.2', max: 3, ...localWisdomAndIdentityNoNote },
            { code: '5.3', max: 2, ...storyStructure },
          ],
        },
      ],
    },
    {
      code: 'C', max: 40,
      groups: [
        {
          code: '6', max: 15, ...sensoryQuality,
          children: [
            {
              code: '6.1', max: 3,
              kind: 'criterion',
              name: { vi: 'Tạp chất lạ', en: 'Foreign impurities' },
              options: [
                { box: 1, points: 0, label: { vi: 'Có các tạp chất, chấp nhận được', en: 'Impurities present, acceptable' } },
                { box: 2, points: 1, label: { vi: 'Có ít tạp chất, chấp nhận được', en: 'Few impurities, acceptable' } },
                { box: 3, points: 2, label: { vi: 'Rất ít tạp chất, chấp nhận được', en: 'Very few impurities, acceptable' } },
                { box: 4, points: 3, label: { vi: 'Sạch, không có tạp chất', en: 'Clean, no impurities' } },
              ],
            },
            {
              code: '6.2', max: 3,
              kind: 'criterion',
              name: { vi: 'Quy cách đóng gói', en: 'Packing format' },
              options: [
                { box: 1, points: 0, label: { vi: 'Không phù hợp', en: 'Not suitable' } },
                { box: 2, points: 1, label: { vi: 'Phù hợp với đặc tính sản phẩm', en: 'Suits the product' } },
                { box: 3, points: 2, label: { vi: 'Phù hợp đặc tính sản phẩm, tiện dùng', en: 'Suits the product, convenient' } },
                { box: 4, points: 3, label: { vi: 'Phù hợp đặc tính sản phẩm, rất tiện dùng', en: 'Suits the product, very convenient' } },
              ],
            },
            {
              code: '6.3', max: 3,
              kind: 'criterion',
              name: { vi: 'Màu sắc', en: 'Colour' },
              options: [
                { box: 1, points: 0, label: { vi: 'Chấp nhận được', en: 'Acceptable' } },
                { box: 2, points: 1, label: { vi: 'Tương đối phù hợp với tính chất sản phẩm', en: 'Fairly suitable to the product\'s nature' } },
                { box: 3, points: 2, label: { vi: 'Phù hợp với tính chất sản phẩm', en: 'Suitable to the product\'s nature' } },
                { box: 4, points: 3, label: { vi: 'Rất phù hợp với tính chất sản phẩm', en: 'Very suitable to the product\'s nature' } },
              ],
            },
            {
              code: '6.4', max: 4,
              kind: 'criterion',
              name: { vi: 'Mùi, vị', en: 'Smell and taste' },
              options: [
                { box: 1, points: 0, label: { vi: 'Có mùi/vị lạ', en: 'Strange smell/taste' } },
                { box: 2, points: 1, label: { vi: 'Mùi/vị lạ nhưng chấp nhận được', en: 'Strange smell/taste, but acceptable' } },
                { box: 3, points: 2, label: { vi: 'Mùi/vị tương đối phù hợp đặc tính sản phẩm', en: 'Smell/taste fairly suits the product' } },
                { box: 4, points: 3, label: { vi: 'Mùi/vị phù hợp đặc tính sản phẩm', en: 'Smell/taste suits the product' } },
                { box: 5, points: 4, label: { vi: 'Mùi/vị rất phù hợp đặc tính sản phẩm', en: 'Smell/taste suits the product very well' } },
              ],
            },
            { code: '6.5', max: 2, ...structureAndArrangementThreeBoxes },
          ],
        },
        {
          code: '7', max: 5,
          kind: 'criterion',
          name: { vi: 'Dinh dưỡng', en: 'Nutrition' },
          options: [
            { box: 1, points: 0, label: { vi: 'Không có', en: 'None' } },
            { box: 2, points: 1, label: { vi: 'Có 1 chỉ tiêu dinh dưỡng', en: '1 nutrition indicator' } },
            { box: 3, points: 2, label: { vi: 'Có 2-3 chỉ tiêu dinh dưỡng', en: '2-3 nutrition indicators' } },
            { box: 4, points: 3, label: { vi: 'Có 4-5 chỉ tiêu dinh dưỡng', en: '4-5 nutrition indicators' } },
            { box: 5, points: 5, label: { vi: 'Có trên 5 chỉ tiêu dinh dưỡng', en: 'More than 5 nutrition indicators' } },
          ],
        },
        {
          code: '8', max: 5,
          kind: 'criterion',
          name: { vi: 'Tính độc đáo', en: 'Uniqueness' },
          options: uniquenessBoxes,
        },
        {
          code: '9', max: 5, ...qualityDeclarationAndTesting,
          children: [
            {
              code: '9.1', max: 2,
              kind: 'criterion',
              name: { vi: 'Công bố sản phẩm chất lượng', en: 'Declaration of quality product' },
              options: standardDeclarationBoxes,
            },
            {
              code: '9.2', max: 3,
              kind: 'criterion',
              name: { vi: 'Kiểm tra định kỳ các chỉ tiêu an toàn thực phẩm', en: 'Periodic food safety testing' },
              notes: [
                { kind: 'note', text: { vi: 'Căn cứ phiếu kiểm nghiệm định kỳ các chỉ tiêu an toàn thực phẩm', en: 'Based on periodic food safety test reports' } },
              ],
              options: [
                { box: 1, points: 0, label: { vi: 'Không có', en: 'None' } },
                { box: 2, points: 1, label: { vi: 'Có, nhưng không đạt', en: 'Done, but failed' } },
                { box: 3, points: 2, label: { vi: 'Có, đạt nhưng không đủ', en: 'Done, passed but incomplete' } },
                { box: 4, points: 3, label: { vi: 'Có, đạt đầy đủ (vi sinh, kim loại nặng, thuốc bảo vệ thực vật...)', en: 'Done, all passed (microbes, heavy metals, pesticides...)' } },
              ],
            },
          ],
        },
        {
          code: '10', max: 5,
          kind: 'criterion',
          name: { vi: 'Đảm bảo chất lượng sản phẩm', en: 'Product quality assurance' },
          options: [
            { box: 1, points: 0, label: { vi: 'Không kiểm soát chất lượng sản phẩm', en: 'No product quality control' } },
            { box: 2, points: 1, label: { vi: 'Có kế hoạch kiểm soát chất lượng', en: 'Quality control plan' } },
            { box: 3, points: 2, label: { vi: 'Có ghi hồ sơ lô sản xuất', en: 'Batch production records kept' } },
            { box: 4, points: 3, label: { vi: 'Kế hoạch kiểm soát chất lượng, hồ sơ lô', en: 'Quality control plan, batch records' } },
            { box: 5, points: 5, label: { vi: 'Chứng nhận chất lượng tiên tiến (VietGAP/hữu cơ/ISO)', en: 'Advanced quality certificate (VietGAP/organic/ISO)' } },
          ],
        },
        { code: '11', max: 5, ...globalMarketFivePoints },
      ],
    },
  ],
  eliminations: [],
  defects: [
    { code: 'unconfirmed', at: '8', statement: { vi: 'Bản chép gọi nhóm này là công bố chất lượng, các ô là thang độc đáo: đặt tên theo 25 bộ khác', en: 'The transcription heads this group as quality declaration over a uniqueness scale: named as in the 25 other sets' } },
  ],
  basis,
}));
