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
  uniqueness,
  usageInstructionsSideEffects,
} from './shared/part-c';

/** Set 19: Mỹ phẩm có thành phần từ dược liệu. */
export const herbalCosmetics = /* @__PURE__ */ defineRubric(() => ({
  edition: 'qd-26-2026',
  set: 19,
  name: { vi: 'Mỹ phẩm có thành phần từ dược liệu', en: 'Cosmetics with herbal ingredients' },
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
                { box: 1, points: 1, minStar: 3, label: { vi: 'Đơn đăng ký nhãn hiệu được chấp nhận/công bố', en: 'Trade mark application accepted or published' } },
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
            { kind: 'stop-evaluation', ground: 'no-cosmetic-declaration', text: { vi: 'Không có Phiếu công bố sản phẩm mỹ phẩm theo quy định', en: 'No required cosmetic product declaration form' } },
          ],
          options: [
            { box: 1, points: 0, label: { vi: 'Không có công bố tiêu chuẩn sản phẩm', en: 'No product standard declaration file' } },
            { box: 2, points: 1, label: { vi: 'Có công bố tiêu chuẩn sản phẩm', en: 'Product standard declaration file' } },
            { box: 3, points: 3, label: { vi: 'Tiêu chuẩn sản phẩm; nguyên liệu/bao bì', en: 'Product standard; raw material/packaging standard' } },
            { box: 4, points: 5, label: { vi: 'Tiêu chuẩn sản phẩm, nguyên liệu và bao bì; phiếu kiểm nghiệm độc lập', en: 'Product, raw material and packaging standards; independent test report' } },
          ],
        },
        { code: '7', max: 3, ...sensoryQualityAgainstStandard },
        { code: '8', max: 5, ...convenienceOfUseAndStorage },
        { code: '9', max: 4, ...effectivenessInUse },
        { code: '10', max: 5, ...uniqueness },
        {
          code: '11', max: 3,
          kind: 'criterion',
          name: { vi: 'Kiểm tra định kỳ', en: 'Periodic testing' },
          notes: [
            { kind: 'explanation', text: { vi: 'Hồ sơ kiểm tra định kỳ chỉ tiêu an toàn', en: 'Records of periodic safety checks' } },
          ],
          options: [
            { box: 1, points: 0, label: { vi: 'Có, nhưng không đạt', en: 'Done, but failed' } },
            { box: 2, points: 1, label: { vi: 'Có, đạt nhưng không đủ', en: 'Done, passed but incomplete' } },
            { box: 3, points: 3, label: { vi: 'Có, đạt đầy đủ', en: 'Done, fully met' } },
          ],
        },
        { code: '12', max: 5, ...qualityAssuranceProcessed },
        { code: '13', max: 2, ...usageInstructionsSideEffects },
        { code: '14', max: 3, ...globalMarketThreePoints },
      ],
    },
  ],
  eliminations: [
    { id: 'forged-dossier', kind: 'elimination', name: { vi: 'Giả mạo hồ sơ', en: 'Forged dossier' } },
    { id: 'health-ministry-production-conditions-missing', kind: 'elimination', name: { vi: 'Không đủ điều kiện bắt buộc để sản xuất theo quy định quản lý chuyên ngành của Bộ Y tế', en: 'Mandatory production conditions under the Ministry of Health\'s specialised regulations not met' } },
    { id: 'product-declaration-missing', kind: 'elimination', name: { vi: 'Không có bản công bố sản phẩm (hoặc tương đương)', en: 'No product declaration (or equivalent)' } },
    { id: 'registration-dossier-non-compliant', kind: 'elimination', name: { vi: 'Không tuân thủ quy định hồ sơ đăng ký', en: 'Registration dossier rules not met' } },
  ],
  defects: [
    { code: 'printed-differs', at: '2.4', statement: { vi: 'Không in ô; áp dụng 1 điểm, để trống là 0', en: 'No boxes; 1 point applied, blank is 0' } },
  ],
  basis,
}));
