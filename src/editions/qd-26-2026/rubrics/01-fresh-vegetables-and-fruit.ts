import { defineRubric } from '../../../rubric/defineRubric';
import { basis } from './basis';
import {
  addedValue,
  bilingualLabelling,
  businessGrowth,
  certifiedMaterialAreaSpacedDots,
  communityStrength,
  environmentalProtection,
  intellectualProperty,
  legalRepresentative,
  localLabour,
  organisationOfProduction,
  organisationType,
  originGrownInCommune,
  packaging,
  productDevelopment,
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
  qualityAssurancePrimaryProcessing,
  qualityDeclaration,
  sensoryQuality,
  usageInstructions,
} from './shared/part-c';
import { capacityUnmarkedBoxes, linkageBoxes, nutritionThreePointBoxes } from './shared/ladders';

/** Set 1: Rau, củ, quả, hạt tươi. */
export const freshVegetablesAndFruit = /* @__PURE__ */ defineRubric(() => ({
  edition: 'qd-26-2026',
  set: 1,
  name: { vi: 'Rau, củ, quả, hạt tươi', en: 'Fresh vegetables, tubers, fruit and nuts' },
  parts: [
    {
      code: 'A', max: 40,
      groups: [
        {
          code: '1', max: 18, ...organisationOfProduction,
          children: [
            { code: '1.1', max: 3, ...originGrownInCommune },
            { code: '1.2', max: 2, ...certifiedMaterialAreaSpacedDots },
            { code: '1.3', max: 3, ...addedValue },
            {
              code: '1.4', max: 3,
              kind: 'criterion',
              name: { vi: 'Năng lực sản xuất đáp ứng yêu cầu phân phối', en: 'Production capacity' },
              notes: [
                { kind: 'explanation', text: { vi: 'Đáp ứng số lượng/quy mô thị trường, so với trung bình cùng đối tượng địa phương về sản lượng/giá trị', en: 'For market quantity/scale, against local average of its kind, by output/value' } },
              ],
              options: capacityUnmarkedBoxes,
            },
            {
              code: '1.5', max: 3,
              kind: 'criterion',
              name: { vi: 'Liên kết sản xuất', en: 'Production linkage' },
              options: linkageBoxes,
            },
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
                { kind: 'not-assessed', ground: 'common-key-product', text: { vi: 'Không đánh giá sản phẩm phổ biến thuộc nhóm chủ lực quốc gia, cấp tỉnh mà không nổi trội về chất lượng và đặc sắc', en: 'Common products of national or provincial key groups not assessed unless outstanding in quality and distinctive' } },
              ],
              options: [
                { box: 1, points: 0, label: { vi: 'Được trồng phổ biến ở nhiều tỉnh, thành phố', en: 'Commonly grown in many provinces and cities' } },
                { box: 2, points: 1, label: { vi: 'Trồng phổ biến nhiều tỉnh, nổi trội do đất, thời tiết, kỹ thuật bản địa', en: 'Common in many provinces, superior by soil, weather, native technique' } },
                { box: 3, points: 3, minStar: 4, label: { vi: 'Trồng nhiều nơi, đặc trưng của tỉnh, nổi trội, gắn nguồn gốc địa lý', en: 'Widely grown, typical of the province, superior, geographical origin' } },
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
              name: { vi: 'Kích thước, hình dạng bề ngoài', en: 'Outward size and shape' },
              notes: [
                { kind: 'stop-evaluation', ground: 'unacceptable-impurities', text: { vi: 'Có tạp chất nguy cơ ảnh hưởng vệ sinh an toàn thực phẩm (ruồi bọ, lông, len, cát sỏi...)', en: 'Impurities at risk of affecting food hygiene/safety (flies, hair, wool, grit...)' } },
              ],
              options: [
                { box: 1, points: 0, label: { vi: 'Không đồng đều', en: 'Not uniform' } },
                { box: 2, points: 1, label: { vi: 'Không đồng đều, chấp nhận được', en: 'Not uniform, acceptable' } },
                { box: 3, points: 2, minStar: 4, label: { vi: 'Đồng đều', en: 'Uniform' } },
              ],
            },
            {
              code: '6.2', max: 4,
              kind: 'criterion',
              name: { vi: 'Màu sắc, độ chín', en: 'Colour, ripeness' },
              options: [
                { box: 1, points: 0, label: { vi: 'Không phù hợp', en: 'Not suitable' } },
                { box: 2, points: 1, label: { vi: 'Chấp nhận được', en: 'Acceptable' } },
                { box: 3, points: 2, label: { vi: 'Tương đối phù hợp', en: 'Fairly suitable' } },
                { box: 4, points: 3, minStar: 4, label: { vi: 'Phù hợp', en: 'Suitable' } },
                { box: 5, points: 4, label: { vi: 'Rất phù hợp', en: 'Very suitable' } },
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
              name: { vi: 'Tính đầy đủ về sản phẩm, sạch', en: 'Completeness, cleanliness' },
              options: [
                { box: 1, points: 0, label: { vi: 'Tương đối chấp nhận được', en: 'Fairly acceptable' } },
                { box: 2, points: 1, label: { vi: 'Chấp nhận được', en: 'Acceptable' } },
                { box: 3, points: 2, label: { vi: 'Tốt', en: 'Good' } },
                { box: 4, points: 3, label: { vi: 'Rất tốt', en: 'Very good' } },
              ],
            },
          ],
        },
        {
          code: '7', max: 3,
          kind: 'criterion',
          name: { vi: 'Dinh dưỡng', en: 'Nutrition' },
          notes: [
            { kind: 'explanation', text: { vi: 'Hàm lượng protit, lipid, vitamin... theo phiếu kiểm nghiệm của cơ quan có thẩm quyền', en: 'Protein, lipid, vitamin... levels per competent authority test report' } },
          ],
          options: nutritionThreePointBoxes,
        },
        {
          code: '8', max: 5,
          kind: 'criterion',
          name: { vi: 'Tính độc đáo', en: 'Uniqueness' },
          notes: [
            { kind: 'explanation', text: { vi: 'Chất lượng riêng, khác biệt, dễ nhận biết, tiềm năng thương hiệu địa phương', en: 'Clearly distinctive quality, potential local brand' } },
          ],
          options: [
            { box: 1, points: 0, label: { vi: 'Trung bình', en: 'Average' } },
            { box: 2, points: 1, label: { vi: 'Tương đối độc đáo', en: 'Fairly unique' } },
            { box: 3, points: 3, minStar: 4, label: { vi: 'Độc đáo, đặc trưng', en: 'Unique, characteristic' } },
            { box: 4, points: 5, label: { vi: 'Rất độc đáo, đặc trưng', en: 'Very unique, characteristic' } },
          ],
        },
        { code: '9', max: 5, ...qualityDeclaration },
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
    { code: 'printed-differs', at: '2.4', statement: { vi: 'Không in ô; áp dụng 1 điểm, để trống là 0', en: 'No boxes; 1 point applied, blank is 0' } },
  ],
  basis,
}));
