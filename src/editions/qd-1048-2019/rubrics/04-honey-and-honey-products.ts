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
  originIngredientsImportBan,
  packagingCompletenessSimplePack,
  packagingStyle,
  productDevelopment,
  productIdeaRebrandedImproved,
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
  storyStructure,
} from './shared/part-b';
import {
  globalMarketFivePoints,
  packingFormat,
  qualityDeclarationGroup,
  sensoryQuality,
  uniqueness,
} from './shared/part-c';
import { nutritionIndicatorBoxes, periodicTestFourBoxes, standardDeclarationBoxes } from './shared/ladders';

/** Set 4: Mật ong, các sản phẩm từ mật ong, mật khác. */
export const honeyAndHoneyProducts = /* @__PURE__ */ defineRubric(() => ({
  edition: 'qd-1048-2019',
  set: 4,
  name: { vi: 'Mật ong, các sản phẩm từ mật ong, mật khác', en: 'Honey, honey products and other nectars' },
  parts: [
    {
      code: 'A', max: 35,
      groups: [
        {
          code: '1', max: 18, ...organisationOfProduction,
          children: [
            { code: '1.1', max: 3, ...originIngredientsImportBan },
            {
              code: '1.2', max: 3,
              kind: 'criterion',
              name: { vi: 'Gia tăng giá trị', en: 'Value added' },
              options: [
                { box: 1, points: 0, label: { vi: 'Sơ chế đơn giản (lọc, loại tạp)', en: 'Simple primary processing (filtering impurities)' } },
                { box: 2, points: 1, label: { vi: 'Sơ chế (lọc thô, lọc tinh, hạ thủy phần)', en: 'Primary processing (coarse, fine filtering, less moisture)' } },
                { box: 3, points: 2, label: { vi: 'Chế biến', en: 'Processing' } },
                { box: 4, points: 3, label: { vi: 'Chế biến sâu (chất lượng cao hơn)', en: 'Deep processing (higher quality)' } },
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
            { code: '2.1', max: 3, ...productIdeaRebrandedImproved },
            { code: '2.2', max: 3, ...packagingCompletenessSimplePack },
            { code: '2.3', max: 2, ...packagingStyle },
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
            {
              code: '5.1', max: 5,
              kind: 'criterion',
              name: { vi: 'Câu chuyện về sản phẩm', en: 'Product story' },
              options: [
                { box: 1, points: 0, label: { vi: 'Không có câu chuyện, hoặc không được tư liệu hóa', en: 'No story, or not documented' } },
                { box: 2, points: 1, label: { vi: 'Có tài liệu giới thiệu sản phẩm', en: 'Product introduction material' } },
                { box: 3, points: 2, label: { vi: 'Tư liệu hóa (có cốt truyện)', en: 'Documented (with a plot)' } },
                { box: 4, points: 3, label: { vi: 'Tư liệu hóa, trên nhãn/tờ rơi', en: 'Documented, on label/leaflet' } },
                { box: 5, points: 4, label: { vi: 'Tư liệu hóa, trên nhãn/tờ rơi và website', en: 'Documented, on label/leaflet and website' } },
                { box: 6, points: 5, label: { vi: 'Tư liệu hóa, trên nhãn/tờ rơi, website (hình ảnh, clip)', en: 'Documented, on label/leaflet, website (images, clips)' } },
              ],
            },
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
              name: { vi: 'Tạp chất lạ', en: 'Foreign impurities' },
              options: [
                { box: 1, points: 0, label: { vi: 'Có ít tạp chất, chấp nhận được', en: 'Few impurities, acceptable' } },
                { box: 2, points: 1, label: { vi: 'Rất ít tạp chất, chấp nhận được', en: 'Very few impurities, acceptable' } },
                { box: 3, points: 2, label: { vi: 'Sạch, không có tạp chất', en: 'Clean, no impurities' } },
              ],
            },
            { code: '6.2', max: 3, ...packingFormat },
            {
              code: '6.3', max: 4,
              kind: 'criterion',
              name: { vi: 'Màu sắc, thể chất', en: 'Colour, texture' },
              options: [
                { box: 1, points: 1, label: { vi: 'Chấp nhận được', en: 'Acceptable' } },
                { box: 2, points: 2, label: { vi: 'Tương đối phù hợp với đặc tính sản phẩm', en: 'Fairly suits the product' } },
                { box: 3, points: 3, label: { vi: 'Phù hợp với tính chất sản phẩm', en: 'Suitable to the product\'s nature' } },
                { box: 4, points: 4, label: { vi: 'Rất phù hợp với tính chất sản phẩm', en: 'Very suitable to the product\'s nature' } },
              ],
            },
            {
              code: '6.4', max: 5,
              kind: 'criterion',
              name: { vi: 'Mùi', en: 'Smell' },
              options: [
                { box: 1, points: 0, label: { vi: 'Không phải mùi thành phần (hương liệu)', en: 'Not the ingredients\' smell (flavouring)' } },
                { box: 2, points: 1, label: { vi: 'Mùi nhẹ, tự nhiên, phù hợp', en: 'Light, natural, suitable smell' } },
                { box: 3, points: 2, label: { vi: 'Mùi tự nhiên, rõ, phù hợp', en: 'Natural, clear, suitable smell' } },
                { box: 4, points: 3, label: { vi: 'Mùi tự nhiên, rất rõ, phù hợp', en: 'Natural, very clear, suitable smell' } },
                { box: 5, points: 5, label: { vi: 'Tự nhiên, rất rõ, phù hợp, hấp dẫn', en: 'Natural, very clear, suitable, appealing' } },
              ],
            },
            {
              code: '6.5', max: 4,
              kind: 'criterion',
              name: { vi: 'Vị', en: 'Taste' },
              options: [
                { box: 1, points: 0, label: { vi: 'Vị chấp nhận được', en: 'Acceptable taste' } },
                { box: 2, points: 1, label: { vi: 'Vị tương đối phù hợp', en: 'Fairly suitable taste' } },
                { box: 3, points: 2, label: { vi: 'Phù hợp, hấp dẫn', en: 'Suitable, attractive' } },
                { box: 4, points: 4, label: { vi: 'Phù hợp, rất hấp dẫn', en: 'Suitable, very attractive' } },
              ],
            },
          ],
        },
        {
          code: '7', max: 2,
          kind: 'criterion',
          name: { vi: 'Dinh dưỡng', en: 'Nutrition' },
          notes: [
            { kind: 'note', text: { vi: 'Nêu hàm lượng vitamin B2, B3, B5, B6, B9; đường khử tự do... theo phiếu kiểm nghiệm', en: 'State levels of vitamins B2, B3, B5, B6, B9; free reducing sugars... per the test report' } },
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
              name: { vi: 'Hồ sơ công bố chất lượng sản phẩm', en: 'Product quality declaration dossier' },
              options: standardDeclarationBoxes,
            },
            {
              code: '9.2', max: 3,
              kind: 'criterion',
              name: { vi: 'Kiểm tra định kỳ các chỉ tiêu an toàn thực phẩm', en: 'Periodic food safety testing' },
              notes: [
                { kind: 'note', text: { vi: 'Phiếu kiểm nghiệm an toàn thực phẩm định kỳ; tham khảo: sacaroza..., dư lượng kháng sinh, thuốc bảo vệ thực vật, aflatoxin B1; B1, B2, G1, G2...', en: 'Periodic food safety tests; e.g. sucrose..., antibiotic, pesticide residues, aflatoxin B1; B1, B2, G1, G2...' } },
              ],
              options: periodicTestFourBoxes,
            },
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
            { box: 5, points: 4, label: { vi: 'Chứng nhận chất lượng tiên tiến (VietGAP/ISO/HACCP)', en: 'Advanced quality certificate (VietGAP/ISO/HACCP)' } },
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
