import { defineRubric } from '../../../rubric/defineRubric';
import { basis } from './basis';
import {
  accounting,
  businessGrowth,
  chainLinkage,
  communityManagement,
  communityStrength,
  environmentalProtection,
  localLabour,
  managementSharedOwnershipSpelledOut,
  managementSingleOwner,
  organisationOfProduction,
  organisationType,
  originIngredients,
  packagingCompletenessSimplePack,
  productDevelopment,
  productIdeaMisprint,
  productionCapacity,
  sustainableEnergy,
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
import {
  globalMarketFivePoints,
  periodicFoodSafetyTestsFourBoxes,
  qualityDeclarationGroup,
  sensoryQuality,
  smellFourBoxes,
  structureAndArrangementThreeBoxes,
  uniquenessTwoPointStep,
} from './shared/part-c';
import { packagingConvenienceBoxes, standardDeclarationBoxes, uniformityBoxes } from './shared/ladders';

/** Set 2: Thịt, trứng, sữa tươi. */
export const freshMeatEggsMilk = /* @__PURE__ */ defineRubric(() => ({
  edition: 'qd-1048-2019',
  set: 2,
  name: { vi: 'Thịt, trứng, sữa tươi', en: 'Fresh meat, eggs and milk' },
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
                { box: 2, points: 1, label: { vi: 'Sơ chế (phân loại, làm sạch, đóng gói)', en: 'Primary processing (sorting, cleaning, packing)' } },
                { box: 3, points: 2, label: { vi: 'Công nghệ cao trong chăn nuôi, giết mổ/sơ chế', en: 'High technology in raising, slaughter/primary processing' } },
                { box: 4, points: 3, label: { vi: 'Công nghệ cao trong chăn nuôi, giết mổ/sơ chế, bảo quản', en: 'High technology in raising, slaughter/primary processing, storage' } },
              ],
            },
            { code: '1.3', max: 4, ...productionCapacity },
            { code: '1.4', max: 2, ...chainLinkage },
            { code: '1.5', max: 5, ...environmentalProtection },
            { code: '1.6', max: 1, ...sustainableEnergy },
          ],
        },
        {
          code: '2', max: 8, ...productDevelopment,
          children: [
            { code: '2.1', max: 3, ...productIdeaMisprint },
            { code: '2.2', max: 3, ...packagingCompletenessSimplePack },
            {
              code: '2.3', max: 2,
              kind: 'criterion',
              name: { vi: 'Phong cách của bao bì', en: 'Packaging style' },
              notes: [
                { kind: 'note', text: { vi: 'Gồm nội dung, hình ảnh, kiểu dáng, màu sắc...', en: 'Covers content, images, design, colour...' } },
              ],
              options: packagingConvenienceBoxes,
            },
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
          code: '6', max: 20, ...sensoryQuality,
          children: [
            {
              code: '6.1', max: 5,
              kind: 'criterion',
              name: { vi: 'Tạp chất', en: 'Impurities' },
              notes: [
                { kind: 'stop-evaluation', ground: 'unacceptable-impurities', text: { vi: 'Có tạp chất không chấp nhận được, mất an toàn thực phẩm (lông, côn trùng, gỗ, cát, nhựa...)', en: 'Unacceptable impurities (hair, insects, sand...)' } },
              ],
              options: [
                { box: 1, points: 1, label: { vi: 'Có tạp chất, chấp nhận được', en: 'Impurities present, acceptable' } },
                { box: 2, points: 3, label: { vi: 'Rất ít tạp chất, chấp nhận được', en: 'Very few impurities, acceptable' } },
                { box: 3, points: 5, label: { vi: 'Không phát hiện tạp chất', en: 'No impurities detected' } },
              ],
            },
            {
              code: '6.2', max: 3,
              kind: 'criterion',
              name: { vi: 'Kích thước, hình dạng bề ngoài', en: 'Outward size and shape' },
              options: uniformityBoxes,
            },
            {
              code: '6.3', max: 7,
              kind: 'criterion',
              name: { vi: 'Màu sắc', en: 'Colour' },
              options: [
                { box: 1, points: 0, label: { vi: 'Chấp nhận được', en: 'Acceptable' } },
                { box: 2, points: 2, label: { vi: 'Tương đối phù hợp với đặc tính sản phẩm', en: 'Fairly suits the product' } },
                { box: 3, points: 5, label: { vi: 'Tốt, phù hợp với đặc tính sản phẩm', en: 'Good, suits the product' } },
                { box: 4, points: 7, label: { vi: 'Rất tốt, phù hợp với đặc tính sản phẩm', en: 'Very good, suits the product' } },
              ],
            },
            { code: '6.4', max: 3, ...smellFourBoxes },
            { code: '6.5', max: 2, ...structureAndArrangementThreeBoxes },
          ],
        },
        { code: '7', max: 5, ...uniquenessTwoPointStep },
        {
          code: '9', max: 5, ...qualityDeclarationGroup,
          children: [
            {
              code: '9.1', max: 2,
              kind: 'criterion',
              name: { vi: 'Hồ sơ công bố tiêu chuẩn sản phẩm của cơ sở sản xuất', en: 'Producer\'s product standard declaration dossier' },
              notes: [
                { kind: 'note', text: { vi: 'Khuyến khích công bố tiêu chuẩn sản phẩm, kèm phiếu kiểm nghiệm an toàn thực phẩm', en: 'Declared product standard encouraged, with food safety test reports' } },
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
            { box: 5, points: 4, label: { vi: 'Chứng nhận chất lượng tiên tiến (VietGAP/hữu cơ/ISO)', en: 'Advanced quality certificate (VietGAP/organic/ISO)' } },
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
