import { defineRubric } from '../../../rubric/defineRubric';
import { basis } from './basis';
import {
  bilingualLabelling,
  businessGrowth,
  chainLinkageOutputFourPoints,
  communityStrength,
  intellectualProperty,
  legalRepresentative,
  localLabour,
  organisationOfProduction,
  organisationTypeSpacedPercent,
  originIngredientsFourPoints,
  packagingAndLabelling,
  productDevelopment,
  productIdeaHerbalAndCrafts,
  productionCapacity,
  sustainableTechnology,
  valueAddedCrafts,
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
import { craftsmanship, globalMarketFivePoints, indicators, qualityAssuranceProcessed } from './shared/part-c';
import { designStyleBoxes } from './shared/ladders';

/** Set 21: Thủ công mỹ nghệ. */
export const householdHandicrafts = /* @__PURE__ */ defineRubric(() => ({
  edition: 'qd-26-2026',
  set: 21,
  name: { vi: 'Thủ công mỹ nghệ', en: 'Household and decorative handicrafts' },
  parts: [
    {
      code: 'A', max: 40,
      groups: [
        {
          code: '1', max: 19, ...organisationOfProduction,
          children: [
            { code: '1.1', max: 4, ...originIngredientsFourPoints },
            { code: '1.2', max: 3, ...valueAddedCrafts },
            { code: '1.3', max: 3, ...productionCapacity },
            { code: '1.4', max: 4, ...chainLinkageOutputFourPoints },
            {
              code: '1.5', max: 4,
              kind: 'criterion',
              name: { vi: 'Bảo vệ môi trường trong quá trình sản xuất', en: 'Environmental protection' },
              options: [
                { box: 1, points: 1, minStar: 4, label: { vi: 'Hồ sơ, thủ tục môi trường đúng luật', en: 'Environmental files, procedures as required' } },
                { box: 2, points: 2, label: { vi: 'Hồ sơ môi trường; thu gom, xử lý chất thải', en: 'Environmental files; waste collected, treated' } },
                { box: 3, points: 4, label: { vi: 'Hồ sơ môi trường; thu gom, xử lý chất thải; bao gói thân thiện môi trường', en: 'Environmental files; waste collected, treated; green packaging' } },
              ],
            },
            { code: '1.6', max: 1, ...sustainableTechnology },
          ],
        },
        {
          code: '2', max: 9, ...productDevelopment,
          children: [
            { code: '2.1', max: 4, ...productIdeaHerbalAndCrafts },
            { code: '2.2', max: 4, ...packagingAndLabelling },
            { code: '2.3', max: 1, ...bilingualLabelling },
          ],
        },
        {
          code: '3', max: 12, ...communityStrength,
          children: [
            { code: '3.1', max: 3, ...organisationTypeSpacedPercent },
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
          code: '6', max: 21, ...indicators,
          children: [
            { code: '6.1', max: 5, ...craftsmanship },
            {
              code: '6.2', max: 5,
              kind: 'criterion',
              name: { vi: 'Thiết kế độc đáo', en: 'Unique design' },
              notes: [
                { kind: 'elimination', ground: 'intellectual-property-infringed', text: { vi: 'Sản phẩm vi phạm sở hữu trí tuệ thì bị loại', en: 'The product infringes intellectual property' } },
              ],
              options: designStyleBoxes,
            },
            {
              code: '6.3', max: 3,
              kind: 'criterion',
              name: { vi: 'Các yếu tố tích hợp lên giá trị của sản phẩm', en: 'Elements integrated into product value' },
              notes: [
                { kind: 'explanation', text: { vi: 'Kiểu dáng, hoa văn hài hòa, cân đối; màu đều, đẹp; kết cấu cân đối, chắc, bền; kích thước, tỷ lệ phù hợp...', en: 'Harmonious, balanced style, pattern; even, fine colour; balanced, firm, durable structure; suitable size, ratio...' } },
              ],
              options: [
                { box: 1, points: 0, label: { vi: 'Không thể hiện rõ giá trị sản phẩm', en: 'Product value not clearly shown' } },
                { box: 2, points: 1, label: { vi: 'Giá trị tích hợp hài hòa, phù hợp', en: 'Value integrated harmoniously and suitably' } },
                { box: 3, points: 2, label: { vi: 'Hài hòa, phù hợp yếu tố văn hóa, dân tộc', en: 'Harmonious, suits cultural, ethnic elements' } },
                { box: 4, points: 3, label: { vi: 'Hài hòa văn hóa, dân tộc truyền thống, thành sản phẩm đặc trưng', en: 'Harmonious with culture, ethnic tradition, a distinctive product' } },
              ],
            },
            {
              code: '6.4', max: 3,
              kind: 'criterion',
              name: { vi: 'Các tính năng của sản phẩm', en: 'Product features' },
              notes: [
                { kind: 'explanation', text: { vi: 'Giá trị sử dụng: tranh ảnh trang trí, túi đựng mỹ phẩm, lắc tay...', en: 'Use value: decorative pictures, cosmetic bags, bracelets...' } },
              ],
              options: [
                { box: 1, points: 0, label: { vi: 'Không có tính năng cơ bản', en: 'Lacks the basic features' } },
                { box: 2, points: 1, label: { vi: 'Đủ cơ bản để bán ở thị trường địa phương', en: 'Basic, enough for the local market' } },
                { box: 3, points: 2, label: { vi: 'Đủ cơ bản để bán ở thị trường trong nước', en: 'Basic, enough for the domestic market' } },
                { box: 4, points: 3, label: { vi: 'Đủ tính năng cơ bản để xuất khẩu', en: 'Basic features sufficient for export' } },
              ],
            },
            {
              code: '6.5', max: 5,
              kind: 'criterion',
              name: { vi: 'Chất lượng của nguyên liệu/thành phần', en: 'Raw material/ingredient quality' },
              options: [
                { box: 1, points: 0, label: { vi: 'Không rõ nguồn gốc, không an toàn, vi phạm môi trường/tài nguyên', en: 'Origin unclear, unsafe, or breaching environment/resource rules' } },
                { box: 2, points: 3, label: { vi: 'Xanh, bảo tồn đa dạng sinh học, cải thiện sinh kế', en: 'Green, conserving biodiversity, improving livelihoods' } },
                { box: 3, points: 5, label: { vi: 'Xanh, bảo tồn đa dạng sinh học; chứng chỉ vùng nguyên liệu bền vững', en: 'Green, conserving biodiversity; certified sustainable material area' } },
              ],
            },
          ],
        },
        {
          code: '7', max: 4,
          kind: 'criterion',
          name: { vi: 'Công bố chất lượng sản phẩm', en: 'Product quality declaration' },
          notes: [
            { kind: 'applicability', text: { vi: 'Bắt buộc nếu phải công bố chất lượng theo quy định; còn lại khuyến khích', en: 'Mandatory if quality declaration is required; encouraged for the rest' } },
            { kind: 'note', text: { vi: 'Tiêu chuẩn sản phẩm phải có phiếu kiểm nghiệm an toàn thực phẩm', en: 'Product standard needs food safety test reports' } },
          ],
          options: [
            { box: 1, points: 1, minStar: 3, label: { vi: 'Có công bố chất lượng sản phẩm', en: 'Product quality declared' } },
            { box: 2, points: 2, label: { vi: 'Áp dụng tiêu chuẩn quốc gia (bắt buộc quy chuẩn nếu có)', en: 'National standards (technical regulation compulsory if any)' } },
            { box: 3, points: 4, label: { vi: 'Áp dụng tiêu chuẩn quốc tế', en: 'International standards' } },
          ],
        },
        { code: '8', max: 5, ...qualityAssuranceProcessed },
        { code: '9', max: 5, ...globalMarketFivePoints },
      ],
    },
  ],
  eliminations: [
    { id: 'forged-dossier', kind: 'elimination', name: { vi: 'Giả mạo hồ sơ', en: 'Forged dossier' } },
    { id: 'registration-dossier-non-compliant', kind: 'elimination', name: { vi: 'Không tuân thủ quy định hồ sơ đăng ký', en: 'Registration dossier rules not met' } },
  ],
  defects: [
    { code: 'printed-differs', at: '2.3', statement: { vi: 'Không in ô; áp dụng 1 điểm, để trống là 0', en: 'No boxes; 1 point applied, blank is 0' } },
  ],
  basis,
}));
