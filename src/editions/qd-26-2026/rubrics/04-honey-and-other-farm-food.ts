import { defineRubric } from '../../../rubric/defineRubric';
import { basis } from './basis';
import {
  bilingualLabelling,
  businessGrowth,
  certifiedMaterialAreaBlankPoints,
  chainLinkageOutput,
  communityStrength,
  environmentalProtection,
  intellectualProperty,
  legalRepresentative,
  localLabour,
  organisationOfProduction,
  organisationType,
  packaging,
  productDevelopment,
  productionCapacity,
  styleAndLabelling,
  sustainableTechnology,
} from './shared/part-a';
import {
  distributionOrganisation,
  localWisdomAndIdentity,
  mainDistributionArea,
  marketing,
  productPromotion,
  productStory,
  productStoryGroup,
  storyStructure,
} from './shared/part-b';
import {
  globalMarketThreePoints,
  productDeclaration,
  qualityAssurancePrimaryProcessing,
  sensoryQuality,
  uniqueness,
  usageInstructions,
} from './shared/part-c';
import { impuritiesFourStarTopBoxes } from './shared/ladders';

/** Set 4: Mật ong, mật khác và nông sản thực phẩm khác. */
export const honeyAndOtherFarmFood = /* @__PURE__ */ defineRubric(() => ({
  edition: 'qd-26-2026',
  set: 4,
  name: { vi: 'Mật ong, mật khác và nông sản thực phẩm khác', en: 'Honey, other nectars and other farm food' },
  parts: [
    {
      code: 'A', max: 40,
      groups: [
        {
          code: '1', max: 18, ...organisationOfProduction,
          children: [
            {
              code: '1.1', max: 3,
              kind: 'criterion',
              name: { vi: 'Nguồn gốc sản phẩm', en: 'Product origin' },
              notes: [
                { kind: 'requirement', text: { vi: '100% sản phẩm phải được nuôi/trồng trong tỉnh', en: '100% of the product must be raised/grown within the province' } },
              ],
              options: [
                { box: 1, points: 1, label: { vi: 'Nuôi/trồng trên địa bàn cấp xã dưới 50%', en: 'Under 50% raised/grown in the commune' } },
                { box: 2, points: 2, label: { vi: 'Từ 50% đến dưới 75% nuôi/trồng trong xã', en: '50% to under 75% raised/grown in the commune' } },
                { box: 3, points: 3, label: { vi: 'Từ 75% đến 100% nuôi/trồng trong xã', en: '75% to 100% raised/grown in the commune' } },
              ],
            },
            { code: '1.2', max: 2, ...certifiedMaterialAreaBlankPoints },
            {
              code: '1.3', max: 3,
              kind: 'criterion',
              name: { vi: 'Gia tăng giá trị', en: 'Value added' },
              options: [
                { box: 1, points: 1, label: { vi: 'Sơ chế thủ công (lọc, phân loại, đóng gói)', en: 'Manual primary processing (filtering, sorting, packing)' } },
                { box: 2, points: 2, label: { vi: 'Máy móc trong sơ chế, đóng gói', en: 'Machines in primary processing, packing' } },
                { box: 3, points: 3, minStar: 5, label: { vi: 'Công nghệ tiên tiến trong sơ chế, bảo quản', en: 'Advanced technology in primary processing, storage' } },
              ],
            },
            { code: '1.4', max: 3, ...productionCapacity },
            { code: '1.5', max: 3, ...chainLinkageOutput },
            { code: '1.6', max: 3, ...environmentalProtection },
            { code: '1.7', max: 1, ...sustainableTechnology },
          ],
        },
        {
          code: '2', max: 10, ...productDevelopment,
          children: [
            {
              code: '2.1', max: 3,
              kind: 'criterion',
              name: { vi: 'Nguồn gốc ý tưởng sản phẩm', en: 'Product idea origin' },
              notes: [
                { kind: 'not-assessed', ground: 'common-key-product', text: { vi: 'Sản phẩm phổ biến thuộc nhóm chủ lực quốc gia, cấp tỉnh, không nổi trội và đặc sắc', en: 'Common product of national or provincial key groups, neither outstanding nor distinctive' } },
              ],
              options: [
                { box: 1, points: 0, label: { vi: 'Phổ biến nhiều tỉnh', en: 'Common in many provinces' } },
                { box: 2, points: 1, label: { vi: 'Phổ biến nhiều tỉnh, nổi trội do đất, thời tiết, kỹ thuật bản địa', en: 'Common in many provinces, superior by soil, weather, native technique' } },
                { box: 3, points: 3, minStar: 4, label: { vi: 'Nhiều nơi, đặc trưng của tỉnh, nổi trội, gắn nguồn gốc địa lý', en: 'Widely made, typical of the province, superior, geographical origin' } },
              ],
            },
            { code: '2.2', max: 3, ...packaging },
            { code: '2.3', max: 3, ...styleAndLabelling },
            { code: '2.4', max: 1, ...bilingualLabelling },
          ],
        },
        {
          code: '3', max: 12, ...communityStrength,
          children: [
            { code: '3.1', max: 3, ...organisationType },
            { code: '3.2', max: 1, ...legalRepresentative },
            { code: '3.3', max: 3, ...localLabour },
            { code: '3.4', max: 2, ...businessGrowth },
            { code: '3.5', max: 3, ...intellectualProperty },
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
            { code: '4.1', max: 5, ...mainDistributionArea },
            { code: '4.2', max: 3, ...distributionOrganisation },
            { code: '4.3', max: 5, ...productPromotion },
          ],
        },
        {
          code: '5', max: 12, ...productStoryGroup,
          children: [
            { code: '5.1', max: 5, ...productStory },
            { code: '5.2', max: 2, ...storyStructure },
            { code: '5.3', max: 5, ...localWisdomAndIdentity },
          ],
        },
      ],
    },
    {
      code: 'C', max: 35,
      groups: [
        {
          code: '6', max: 12, ...sensoryQuality,
          children: [
            {
              code: '6.1', max: 2,
              kind: 'criterion',
              name: { vi: 'Tạp chất', en: 'Impurities' },
              notes: [
                { kind: 'stop-evaluation', ground: 'unacceptable-impurities', text: { vi: 'Có tạp chất không chấp nhận được (nguy cơ gây mất an toàn thực phẩm)', en: 'Unacceptable impurities (endangering food safety)' } },
              ],
              options: impuritiesFourStarTopBoxes,
            },
            {
              code: '6.2', max: 2,
              kind: 'criterion',
              name: { vi: 'Độ đồng đều của sản phẩm', en: 'Product uniformity' },
              options: [
                { box: 1, points: 0, label: { vi: 'Không đồng đều', en: 'Not uniform' } },
                { box: 2, points: 1, label: { vi: 'Tương đối đồng đều', en: 'Fairly uniform' } },
                { box: 3, points: 2, minStar: 4, label: { vi: 'Đồng đều', en: 'Uniform' } },
              ],
            },
            {
              code: '6.3', max: 4,
              kind: 'criterion',
              name: { vi: 'Màu sắc, thể chất', en: 'Colour, texture' },
              options: [
                { box: 1, points: 0, label: { vi: 'Chấp nhận được', en: 'Acceptable' } },
                { box: 2, points: 1, label: { vi: 'Tương đối phù hợp với đặc tính sản phẩm', en: 'Fairly suits the product' } },
                { box: 3, points: 2, minStar: 4, label: { vi: 'Tốt, phù hợp với đặc tính sản phẩm', en: 'Good, suits the product' } },
                { box: 4, points: 4, minStar: 5, label: { vi: 'Rất tốt, phù hợp với đặc tính sản phẩm', en: 'Very good, suits the product' } },
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
                { box: 4, points: 3, minStar: 4, label: { vi: 'Mùi/vị tự nhiên, phù hợp đặc tính sản phẩm', en: 'Natural smell/taste, suits the product' } },
                { box: 5, points: 4, minStar: 5, label: { vi: 'Mùi/vị tự nhiên, rất phù hợp đặc tính sản phẩm', en: 'Natural smell/taste, suits the product very well' } },
              ],
            },
          ],
        },
        {
          code: '7', max: 3,
          kind: 'criterion',
          name: { vi: 'Dinh dưỡng', en: 'Nutrition' },
          notes: [
            { kind: 'explanation', text: { vi: 'Hàm lượng dinh dưỡng (vitamin B2, B3, B5, B6, B9; đường khử tự do...) theo phiếu kiểm nghiệm', en: 'Nutrients (vitamin B2, B3, B5, B6, B9; free reducing sugar...) per test report' } },
          ],
          options: [
            { box: 1, points: 0, label: { vi: 'Không có', en: 'None' } },
            { box: 2, points: 1, label: { vi: 'Có 1 - 2 chỉ tiêu', en: '1 - 2 indicators' } },
            { box: 3, points: 3, printed: 13, label: { vi: 'Có trên 2 chỉ tiêu', en: 'More than 2 indicators' } },
          ],
        },
        { code: '8', max: 5, ...uniqueness },
        { code: '9', max: 5, ...productDeclaration },
        { code: '10', max: 5, ...qualityAssurancePrimaryProcessing },
        { code: '11', max: 2, ...usageInstructions },
        { code: '12', max: 3, ...globalMarketThreePoints },
      ],
    },
  ],
  eliminations: [
    { id: 'forged-dossier', kind: 'elimination', name: { vi: 'Giả mạo hồ sơ', en: 'Forged dossier' } },
    { id: 'food-safety-certificate-non-compliant', kind: 'elimination', name: { vi: 'Không tuân thủ đầy đủ quy định về giấy đủ điều kiện an toàn thực phẩm', en: 'Food safety certificate rules not fully met' } },
    { id: 'registration-dossier-non-compliant', kind: 'elimination', name: { vi: 'Không tuân thủ quy định hồ sơ đăng ký', en: 'Registration dossier rules not met' } },
  ],
  defects: [
    { code: 'printed-differs', at: '1.2', statement: { vi: 'Ô 1 trống điểm; áp dụng 0 như các bộ khác', en: 'Box 1 blank; 0 applied, as in other sets' } },
    { code: 'printed-differs', at: '7', statement: { vi: 'Ô 3 in 13, tối đa 3; áp dụng 3 như bộ 1 và 3', en: 'Box 3 prints 13, maximum 3; 3 applied, as in sets 1 and 3' } },
    { code: 'printed-differs', at: '2.4', statement: { vi: 'Không in ô; áp dụng 1 điểm, để trống là 0', en: 'No boxes; 1 point applied, blank is 0' } },
  ],
  basis,
}));
