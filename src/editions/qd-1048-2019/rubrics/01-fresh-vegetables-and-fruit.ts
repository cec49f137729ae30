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
  originIngredients,
  packagingCompleteness,
  packagingStyleAndForm,
  productDevelopment,
  productIdeaMisprint,
  productionCapacity,
  productionLinkage,
  sustainableEnergy,
} from './shared/part-a';
import {
  distributionOrganisation,
  localWisdomAndIdentity,
  mainDistributionArea,
  marketing,
  productPromotion,
  productStoryBracketed,
  productStoryGroup,
  storyStructure,
} from './shared/part-b';
import {
  globalMarketFivePoints,
  periodicFoodSafetyTestsFourBoxes,
  qualityDeclarationGroup,
  sensoryQuality,
  structureAndArrangementThreeBoxes,
  uniqueness,
} from './shared/part-c';
import { nutritionIndicatorBoxes, organisationTypeBoxes, standardDeclarationBoxes } from './shared/ladders';

/** Set 1: Rau, củ, quả, hạt tươi. */
export const freshVegetablesAndFruit = /* @__PURE__ */ defineRubric(() => ({
  edition: 'qd-1048-2019',
  set: 1,
  name: { vi: 'Rau, củ, quả, hạt tươi', en: 'Fresh vegetables, tubers, fruit and nuts' },
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
                { box: 1, points: 0, label: { vi: 'Phân loại', en: 'Sorting' } },
                { box: 2, points: 1, label: { vi: 'Sơ chế (rửa, làm sạch…)', en: 'Pre-processing (washing, cleaning…)' } },
                { box: 3, points: 2, label: { vi: 'Công nghệ cao trong trồng, sơ chế', en: 'High technology in growing, primary processing' } },
                { box: 4, points: 3, label: { vi: 'Công nghệ cao trong trồng, sơ chế, bảo quản', en: 'High technology in growing, primary processing, storage' } },
              ],
            },
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
            {
              code: '3.1', max: 3,
              kind: 'criterion',
              name: { vi: 'Loại hình tổ chức', en: 'Type of organisation' },
              options: organisationTypeBoxes,
            },
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
            { code: '5.1', max: 5, ...productStoryBracketed },
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
          code: '6', max: 18, ...sensoryQuality,
          children: [
            {
              code: '6.1', max: 2,
              kind: 'criterion',
              name: { vi: 'Kích thước, hình dạng bề ngoài', en: 'Outward size and shape' },
              options: [
                { box: 1, points: 0, label: { vi: 'Không đồng đều', en: 'Not uniform' } },
                { box: 2, points: 1, label: { vi: 'Không đồng đều, chấp nhận được', en: 'Not uniform, acceptable' } },
                { box: 3, points: 2, label: { vi: 'Đồng đều', en: 'Uniform' } },
              ],
            },
            {
              code: '6.2', max: 8,
              kind: 'criterion',
              name: { vi: 'Màu sắc, độ chín', en: 'Colour, ripeness' },
              options: [
                { box: 1, points: 0, label: { vi: 'Không phù hợp', en: 'Not suitable' } },
                { box: 2, points: 1, label: { vi: 'Chấp nhận được', en: 'Acceptable' } },
                { box: 3, points: 3, label: { vi: 'Tương đối phù hợp', en: 'Fairly suitable' } },
                { box: 4, points: 5, label: { vi: 'Phù hợp', en: 'Suitable' } },
                { box: 5, points: 8, label: { vi: 'Rất phù hợp', en: 'Very suitable' } },
              ],
            },
            {
              code: '6.3', max: 3,
              kind: 'criterion',
              name: { vi: 'Mùi/vị', en: 'Smell/taste' },
              options: [
                { box: 1, points: 0, label: { vi: 'Kém', en: 'Poor' } },
                { box: 2, points: 1, label: { vi: 'Trung bình', en: 'Average' } },
                { box: 3, points: 2, label: { vi: 'Tương đối tốt', en: 'Fairly good' } },
                { box: 4, points: 3, label: { vi: 'Tốt', en: 'Good' } },
              ],
            },
            {
              code: '6.4', max: 3,
              kind: 'criterion',
              name: { vi: 'Tính đầy đủ, sạch', en: 'Completeness and cleanliness' },
              options: [
                { box: 1, points: 0, label: { vi: 'Tương đối chấp nhận được', en: 'Fairly acceptable' } },
                { box: 2, points: 1, label: { vi: 'Chấp nhận được', en: 'Acceptable' } },
                { box: 3, points: 2, label: { vi: 'Tốt', en: 'Good' } },
                { box: 4, points: 3, label: { vi: 'Rất tốt', en: 'Very good' } },
              ],
            },
            { code: '6.5', max: 2, ...structureAndArrangementThreeBoxes },
          ],
        },
        {
          code: '7', max: 2,
          kind: 'criterion',
          name: { vi: 'Dinh dưỡng', en: 'Nutrition' },
          notes: [
            { kind: 'note', text: { vi: 'Hàm lượng protit, lipid, vitamin... theo phiếu kiểm nghiệm của cơ quan có thẩm quyền', en: 'Protein, lipid, vitamin... levels per competent authority test report' } },
          ],
          options: nutritionIndicatorBoxes,
        },
        { code: '8', max: 5, ...uniqueness },
        {
          code: '9', max: 5, ...qualityDeclarationGroup,
          children: [
            {
              code: '9.1', max: 2,
              kind: 'criterion',
              name: { vi: 'Hồ sơ công bố tiêu chuẩn sản phẩm của cơ sở sản xuất', en: 'Producer\'s product standard declaration dossier' },
              notes: [
                { kind: 'note', text: { vi: 'Khuyến khích cơ sở xây dựng, công bố tiêu chuẩn sản phẩm', en: 'Setting, declaring a product standard encouraged' } },
              ],
              options: standardDeclarationBoxes,
            },
            { code: '9.2', max: 3, ...periodicFoodSafetyTestsFourBoxes },
          ],
        },
        {
          code: '10', max: 5,
          kind: 'criterion',
          name: { vi: 'Đảm bảo chất lượng sản phẩm', en: 'Product quality assurance' },
          notes: [
            { kind: 'stop-evaluation', ground: 'food-safety-certificate-not-conforming', text: { vi: 'Chứng nhận đủ điều kiện an toàn thực phẩm (hoặc tương đương) không phù hợp quy định', en: 'Food safety certificate (or equivalent) not as required' } },
          ],
          options: [
            { box: 1, points: 0, label: { vi: 'Không kiểm soát chất lượng sản phẩm', en: 'No product quality control' } },
            { box: 2, points: 1, label: { vi: 'Có kế hoạch kiểm soát chất lượng', en: 'Quality control plan' } },
            { box: 3, points: 2, label: { vi: 'Có ghi hồ sơ lô sản xuất', en: 'Batch production records kept' } },
            { box: 4, points: 3, label: { vi: 'Kế hoạch kiểm soát chất lượng, hồ sơ lô', en: 'Quality control plan, batch records' } },
            { box: 5, points: 4, label: { vi: 'Chứng nhận chất lượng tiên tiến (VietGAP/GlobalGAP/hữu cơ)', en: 'Advanced quality certificate (VietGAP/GlobalGAP/organic)' } },
            { box: 6, points: 5, label: { vi: 'Chứng nhận an toàn thực phẩm xuất khẩu và pháp lý thị trường đích', en: 'Export food safety certificate, target-market legal needs' } },
          ],
        },
        { code: '11', max: 5, ...globalMarketFivePoints },
      ],
    },
  ],
  eliminations: [],
  defects: [],
  basis,
}));
