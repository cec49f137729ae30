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
  originIngredientsFourPointsImportBan,
  packaging,
  productDevelopment,
  productIdeaHerbalAndCrafts,
  productionCapacity,
  sustainableTechnology,
  valueAddedFromSorting,
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
  convenienceOfUseAndStorage,
  effectivenessInUse,
  globalMarketThreePoints,
  qualityAssuranceProcessed,
  sensoryQualityAgainstStandard,
  usageInstructionsSideEffects,
} from './shared/part-c';
import { uniquenessMarkedBoxes } from './shared/ladders';

/** Set 20: Tinh dầu và dược liệu khác. */
export const essentialOilsAndOtherHerbs = /* @__PURE__ */ defineRubric(() => ({
  edition: 'qd-26-2026',
  set: 20,
  name: { vi: 'Tinh dầu và dược liệu khác', en: 'Essential oils and other herbs' },
  parts: [
    {
      code: 'A', max: 40,
      groups: [
        {
          code: '1', max: 17, ...organisationOfProduction,
          children: [
            { code: '1.1', max: 4, ...originIngredientsFourPointsImportBan },
            { code: '1.2', max: 3, ...valueAddedFromSorting },
            { code: '1.3', max: 3, ...productionCapacity },
            { code: '1.4', max: 3, ...chainLinkageOutput },
            { code: '1.5', max: 3, ...environmentalProtection },
            { code: '1.6', max: 1, ...sustainableTechnology },
          ],
        },
        {
          code: '2', max: 11, ...productDevelopment,
          children: [
            { code: '2.1', max: 4, ...productIdeaHerbalAndCrafts },
            { code: '2.2', max: 3, ...packaging },
            {
              code: '2.3', max: 3,
              kind: 'criterion',
              name: { vi: 'Phong cách, ghi nhãn hàng hóa', en: 'Style, label' },
              options: [
                { box: 1, points: 1, minStar: 3, label: { vi: 'Có nhãn, ghi nhãn đầy đủ, đúng quy định', en: 'Labelled, full and compliant label' } },
                { box: 2, points: 2, label: { vi: 'Ghi nhãn đầy đủ, có câu chuyện (hình ảnh/lời giới thiệu)', en: 'Full label, story (image/text)' } },
                { box: 3, points: 3, minStar: 4, label: { vi: 'Ghi nhãn đầy đủ, đẹp, có câu chuyện; mã truy xuất điện tử', en: 'Full label, attractive, story; e-traceability code' } },
              ],
            },
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
          code: '6', max: 5,
          kind: 'criterion',
          name: { vi: 'Công bố chất lượng', en: 'Quality declaration' },
          notes: [
            { kind: 'stop-evaluation', ground: 'no-product-declaration', text: { vi: 'Không có Phiếu công bố sản phẩm theo quy định', en: 'No required product declaration form' } },
          ],
          options: [
            { box: 1, points: 1, label: { vi: 'Có công bố tiêu chuẩn sản phẩm', en: 'Product standard declaration file' } },
            { box: 2, points: 3, label: { vi: 'Tiêu chuẩn sản phẩm; nguyên liệu', en: 'Product standard; raw material standard' } },
            { box: 3, points: 5, label: { vi: 'Tiêu chuẩn sản phẩm; nguyên liệu; phiếu kiểm nghiệm độc lập', en: 'Product standard; raw material standard; independent test report' } },
          ],
        },
        { code: '7', max: 3, ...sensoryQualityAgainstStandard },
        { code: '8', max: 5, ...convenienceOfUseAndStorage },
        { code: '9', max: 4, ...effectivenessInUse },
        {
          code: '10', max: 3,
          kind: 'criterion',
          name: { vi: 'Tính an toàn', en: 'Safety' },
          notes: [
            { kind: 'explanation', text: { vi: 'Theo hồ sơ nghiên cứu, thử nghiệm...', en: 'Per research and trial records...' } },
          ],
          options: [
            { box: 1, points: 0, label: { vi: 'Tương đối an toàn', en: 'Fairly safe' } },
            { box: 2, points: 1, label: { vi: 'An toàn', en: 'Safe' } },
            { box: 3, points: 3, label: { vi: 'Rất an toàn', en: 'Very safe' } },
          ],
        },
        {
          code: '11', max: 5,
          kind: 'criterion',
          name: { vi: 'Tính độc đáo', en: 'Uniqueness' },
          notes: [
            { kind: 'explanation', text: { vi: 'Chất lượng (mùi thơm, màu sắc, sử dụng...) riêng, khác biệt, nhận biết rõ, tiềm năng thành thương hiệu địa phương', en: 'Quality (aroma, colour, use...) distinctive, different, clearly recognisable, with potential as a local brand' } },
          ],
          options: uniquenessMarkedBoxes,
        },
        { code: '12', max: 5, ...qualityAssuranceProcessed },
        { code: '13', max: 2, ...usageInstructionsSideEffects },
        { code: '14', max: 3, ...globalMarketThreePoints },
      ],
    },
  ],
  eliminations: [
    { id: 'forged-dossier', kind: 'elimination', name: { vi: 'Giả mạo hồ sơ', en: 'Forged dossier' } },
    { id: 'specialised-production-conditions-missing', kind: 'elimination', name: { vi: 'Không đủ điều kiện bắt buộc để sản xuất theo quy định quản lý chuyên ngành', en: 'Mandatory production conditions under specialised regulations not met' } },
    { id: 'product-declaration-missing', kind: 'elimination', name: { vi: 'Không có bản công bố sản phẩm (hoặc tương đương)', en: 'No product declaration (or equivalent)' } },
    { id: 'registration-dossier-non-compliant', kind: 'elimination', name: { vi: 'Không tuân thủ quy định hồ sơ đăng ký', en: 'Registration dossier rules not met' } },
  ],
  defects: [
    { code: 'printed-differs', at: '2.4', statement: { vi: 'Không in ô; áp dụng 1 điểm, để trống là 0', en: 'No boxes; 1 point applied, blank is 0' } },
  ],
  basis,
}));
