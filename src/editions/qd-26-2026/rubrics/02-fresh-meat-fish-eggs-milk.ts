import { defineRubric } from '../../../rubric/defineRubric';
import { basis } from './basis';
import {
  bilingualLabelling,
  businessGrowth,
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
  qualityAssurancePrimaryProcessing,
  qualityDeclaration,
  sensoryQuality,
  uniqueness,
  usageInstructions,
} from './shared/part-c';
import { uniformityFourStarTopBoxes } from './shared/ladders';

/** Set 2: Thịt, thủy sản, trứng, sữa tươi. */
export const freshMeatFishEggsMilk = /* @__PURE__ */ defineRubric(() => ({
  edition: 'qd-26-2026',
  set: 2,
  name: { vi: 'Thịt, thủy sản, trứng, sữa tươi', en: 'Fresh meat, seafood, eggs and milk' },
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
                { kind: 'requirement', text: { vi: '100% sản phẩm nuôi trồng, đánh bắt trong tỉnh (không tính phạm vi ngư trường)', en: '100% of the product farmed or caught within the province (fishing grounds not counted)' } },
              ],
              options: [
                { box: 1, points: 1, label: { vi: 'Dưới 50% nuôi, đánh bắt trong xã', en: 'Under 50% raised or caught in the commune' } },
                { box: 2, points: 2, label: { vi: 'Từ 50% đến dưới 75% nuôi, đánh bắt trong xã', en: '50% to under 75% raised or caught in the commune' } },
                { box: 3, points: 3, label: { vi: 'Từ 75% đến 100% nuôi, đánh bắt trong xã', en: '75% to 100% raised or caught in the commune' } },
              ],
            },
            {
              code: '1.2', max: 3,
              kind: 'criterion',
              name: { vi: 'Gia tăng giá trị', en: 'Value added' },
              options: [
                { box: 1, points: 1, label: { vi: 'Sơ chế thủ công', en: 'Manual primary processing' } },
                { box: 2, points: 2, label: { vi: 'Máy móc trong sơ chế, giết mổ, đóng gói', en: 'Machines in primary processing, slaughter, packing' } },
                { box: 3, points: 3, label: { vi: 'Công nghệ tiên tiến trong sơ chế, giết mổ, bảo quản', en: 'Advanced technology in primary processing, slaughter, storage' } },
              ],
            },
            {
              code: '1.3', max: 2,
              kind: 'criterion',
              name: { vi: 'Vùng sản xuất được cấp chứng nhận chất lượng', en: 'Quality-certified production area' },
              options: [
                { box: 1, points: 0, label: { vi: 'Không có giấy chứng nhận chất lượng', en: 'No quality certificate' } },
                { box: 2, points: 1, label: { vi: 'Tiêu chuẩn quốc gia (VietGAP, hữu cơ)', en: 'National standard (VietGAP, organic)' } },
                { box: 3, points: 2, label: { vi: 'Tiêu chuẩn quốc tế (ASC, BAP, GlobalGAP, MSC)', en: 'International standard (ASC, BAP, GlobalGAP, MSC)' } },
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
                { box: 1, points: 0, label: { vi: 'Nuôi trồng, đánh bắt phổ biến nhiều tỉnh', en: 'Commonly farmed or caught in many provinces' } },
                { box: 2, points: 1, label: { vi: 'Trồng phổ biến nhiều tỉnh, nổi trội do đất, thời tiết, kỹ thuật bản địa', en: 'Common in many provinces, superior by soil, weather, native technique' } },
                { box: 3, points: 3, minStar: 4, label: { vi: 'Nuôi, đánh bắt nhiều nơi, đặc trưng của tỉnh, nổi trội, nguồn gốc địa lý', en: 'Widely raised, caught, typical, superior, geographical origin' } },
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
          code: '6', max: 15, ...sensoryQuality,
          children: [
            {
              code: '6.1', max: 4,
              kind: 'criterion',
              name: { vi: 'Tạp chất', en: 'Impurities' },
              notes: [
                { kind: 'stop-evaluation', ground: 'unacceptable-impurities', text: { vi: 'Có tạp chất không chấp nhận được, mất an toàn thực phẩm (lông, côn trùng, gỗ, cát, nhựa...)', en: 'Unacceptable impurities (hair, insects, sand...)' } },
              ],
              options: [
                { box: 1, points: 1, label: { vi: 'Có tạp chất, chấp nhận được', en: 'Impurities present, acceptable' } },
                { box: 2, points: 2, label: { vi: 'Rất ít tạp chất, chấp nhận được', en: 'Very few impurities, acceptable' } },
                { box: 3, points: 4, minStar: 5, label: { vi: 'Sạch, không thấy tạp chất', en: 'Clean, no impurities' } },
              ],
            },
            {
              code: '6.2', max: 3,
              kind: 'criterion',
              name: { vi: 'Kích thước, hình dạng bề ngoài', en: 'Outward size and shape' },
              options: uniformityFourStarTopBoxes,
            },
            {
              code: '6.3', max: 5,
              kind: 'criterion',
              name: { vi: 'Màu sắc', en: 'Colour' },
              options: [
                { box: 1, points: 0, label: { vi: 'Chấp nhận được', en: 'Acceptable' } },
                { box: 2, points: 1, label: { vi: 'Tương đối phù hợp với đặc tính sản phẩm', en: 'Fairly suits the product' } },
                { box: 3, points: 3, minStar: 4, label: { vi: 'Tốt, phù hợp với đặc tính sản phẩm', en: 'Good, suits the product' } },
                { box: 4, points: 5, minStar: 5, label: { vi: 'Rất tốt, phù hợp với đặc tính sản phẩm', en: 'Very good, suits the product' } },
              ],
            },
            {
              code: '6.4', max: 3,
              kind: 'criterion',
              name: { vi: 'Mùi', en: 'Smell' },
              options: [
                { box: 1, points: 0, label: { vi: 'Có mùi lạ, chấp nhận được', en: 'Strange smell, acceptable' } },
                { box: 2, points: 1, label: { vi: 'Mùi không rõ, chấp nhận được', en: 'Smell unclear, acceptable' } },
                { box: 3, points: 2, minStar: 4, label: { vi: 'Mùi rõ, phù hợp với sản phẩm', en: 'Clear smell, suited to the product' } },
                { box: 4, points: 3, minStar: 5, label: { vi: 'Mùi rõ, rất phù hợp với sản phẩm', en: 'Clear smell, very well suited to the product' } },
              ],
            },
          ],
        },
        { code: '7', max: 5, ...uniqueness },
        { code: '8', max: 5, ...qualityDeclaration },
        { code: '9', max: 5, ...qualityAssurancePrimaryProcessing },
        { code: '10', max: 2, ...usageInstructions },
        {
          code: '11', max: 3,
          kind: 'criterion',
          name: { vi: 'Cơ hội thị trường toàn cầu', en: 'Global market' },
          notes: [
            { kind: 'note', text: { vi: 'Hợp đồng xuất khẩu đã thực hiện, chứng nhận chất lượng đã cấp, hoặc đánh giá, kết quả xúc tiến thị trường tiềm năng', en: 'Executed export contracts, quality certificates, or assessment, promotion results of potential markets' } },
          ],
          options: [
            { box: 1, points: 1, label: { vi: 'Có thể xuất khẩu sang Đông Nam Á', en: 'Exportable to Southeast Asia' } },
            { box: 2, points: 2, label: { vi: 'Có thể xuất khẩu ngoài Đông Nam Á', en: 'Exportable outside Southeast Asia' } },
            { box: 3, points: 3, label: { vi: 'Thị trường tiêu chuẩn cao (Mỹ, Nhật, EU)', en: 'High-standard markets (US, Japan, EU)' } },
          ],
        },
      ],
    },
  ],
  eliminations: [
    { id: 'forged-dossier', kind: 'elimination', name: { vi: 'Giả mạo hồ sơ', en: 'Forged dossier' } },
    { id: 'food-safety-certificate-non-compliant', kind: 'elimination', name: { vi: 'Không tuân thủ đầy đủ quy định về giấy đủ điều kiện an toàn thực phẩm', en: 'Food safety certificate rules not fully met' } },
    { id: 'registration-dossier-non-compliant', kind: 'elimination', name: { vi: 'Không tuân thủ quy định hồ sơ đăng ký', en: 'Registration dossier rules not met' } },
  ],
  defects: [
    { code: 'printed-differs', at: '2.4', statement: { vi: 'Không in ô; áp dụng 1 điểm, để trống là 0', en: 'No boxes; 1 point applied, blank is 0' } },
  ],
  basis,
}));
