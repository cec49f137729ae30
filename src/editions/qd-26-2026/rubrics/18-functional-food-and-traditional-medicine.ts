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
  originIngredientsLowMarkImportBan,
  packaging,
  productDevelopment,
  productionCapacity,
  styleAndLabelling,
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
import { convenienceOfUseAndStorage, globalMarketFivePoints, uniqueness, usageInstructions } from './shared/part-c';
import { specialityOfCommuneThreePointBoxes } from './shared/ladders';

/** Set 18: Thực phẩm chức năng, thuốc dược liệu, thuốc cổ truyền. */
export const functionalFoodAndTraditionalMedicine = /* @__PURE__ */ defineRubric(() => ({
  edition: 'qd-26-2026',
  set: 18,
  name: { vi: 'Thực phẩm chức năng, thuốc dược liệu, thuốc cổ truyền', en: 'Functional food, herbal medicine, traditional medicine' },
  parts: [
    {
      code: 'A', max: 40,
      groups: [
        {
          code: '1', max: 18, ...organisationOfProduction,
          children: [
            { code: '1.1', max: 3, ...originIngredientsLowMarkImportBan },
            {
              code: '1.2', max: 2,
              kind: 'criterion',
              name: { vi: 'Vùng nguyên liệu được cấp chứng nhận chất lượng', en: 'Raw material area certificate' },
              options: [
                { box: 1, points: 0, label: { vi: 'Không có giấy chứng nhận chất lượng', en: 'No quality certificate' } },
                { box: 2, points: 1, label: { vi: 'Tiêu chuẩn quốc gia (VietGAP, hữu cơ)', en: 'National standard (VietGAP, organic)' } },
                { box: 3, points: 2, label: { vi: 'Tiêu chuẩn quốc tế (GACP-WHO, GlobalGAP, hữu cơ)', en: 'International standard (GACP-WHO, GlobalGAP, organic)' } },
              ],
            },
            { code: '1.3', max: 3, ...valueAddedFromSorting },
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
              options: specialityOfCommuneThreePointBoxes,
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
          code: '6', max: 5,
          kind: 'criterion',
          name: { vi: 'Chất lượng an toàn thực phẩm', en: 'Food safety quality' },
          options: [
            { box: 1, points: 1, minStar: 3, label: { vi: 'Giấy GMP thực phẩm chức năng/tương đương còn hiệu lực', en: 'Valid GMP (functional food)/equivalent certificate' } },
            { box: 2, points: 3, minStar: 4, label: { vi: 'Giấy GMP/tương đương còn hiệu lực, được hậu kiểm', en: 'Valid GMP/equivalent certificate, checked after issue' } },
            { box: 3, points: 5, label: { vi: 'Giấy GMP/tương đương còn hiệu lực, hậu kiểm, dây chuyền hiện đại', en: 'Valid GMP/equivalent certificate, checked after issue, modern line' } },
          ],
        },
        {
          code: '7', max: 4,
          kind: 'criterion',
          name: { vi: 'Công bố chất lượng sản phẩm', en: 'Product quality declaration' },
          options: [
            { box: 1, points: 2, label: { vi: 'Đăng ký công bố còn hiệu lực; nhãn, quảng cáo (nếu có) đúng quy định', en: 'Valid registered declaration; label, advertising (if any) as required' } },
            { box: 2, points: 4, label: { vi: 'Đăng ký công bố còn hiệu lực; nhãn, quảng cáo (nếu có), đủ hồ sơ lưu trữ', en: 'Valid registered declaration; label, advertising (if any), full records' } },
          ],
        },
        { code: '8', max: 5, ...convenienceOfUseAndStorage },
        {
          code: '9', max: 3,
          kind: 'criterion',
          name: { vi: 'Hiệu quả sử dụng', en: 'Effectiveness in use' },
          notes: [
            { kind: 'explanation', text: { vi: 'Dùng trực tiếp, hoặc qua tài liệu chính thống/kết quả nghiên cứu, minh chứng người dùng', en: 'Direct use, or authoritative documents/research results, user proof' } },
          ],
          options: [
            { box: 1, points: 0, label: { vi: 'Thấp, không rõ', en: 'Low, unclear' } },
            { box: 2, points: 1, label: { vi: 'Hiệu quả tương đối rõ', en: 'Fairly clear effect' } },
            { box: 3, points: 2, label: { vi: 'Hiệu quả tốt', en: 'Good effect' } },
            { box: 4, points: 3, label: { vi: 'Hiệu quả rất tốt', en: 'Very good effect' } },
          ],
        },
        {
          code: '10', max: 3,
          kind: 'criterion',
          name: { vi: 'Kiểm tra định kỳ', en: 'Periodic testing' },
          notes: [
            { kind: 'explanation', text: { vi: 'Hồ sơ kiểm tra định kỳ chỉ tiêu an toàn', en: 'Records of periodic safety checks' } },
          ],
          options: [
            { box: 1, points: 1, label: { vi: 'Kết quả kiểm nghiệm trong hồ sơ đăng ký công bố', en: 'Test results in the registered declaration file' } },
            { box: 2, points: 3, label: { vi: 'Kết quả kiểm nghiệm trong hồ sơ đăng ký công bố và định kỳ', en: 'Test results in the registered declaration file and periodic' } },
          ],
        },
        { code: '11', max: 5, ...uniqueness },
        {
          code: '12', max: 3,
          kind: 'criterion',
          name: { vi: 'Đảm bảo chất lượng sản phẩm', en: 'Product quality assurance' },
          options: [
            { box: 1, points: 0, label: { vi: 'Không kiểm soát chất lượng sản phẩm', en: 'No product quality control' } },
            { box: 2, points: 1, label: { vi: 'Có kế hoạch kiểm soát chất lượng nội bộ', en: 'Internal product quality control plan' } },
            { box: 3, points: 3, label: { vi: 'Kế hoạch kiểm soát nội bộ gắn truy xuất nguồn gốc', en: 'Internal control plan with traceability' } },
          ],
        },
        { code: '13', max: 2, ...usageInstructions },
        { code: '14', max: 5, ...globalMarketFivePoints },
      ],
    },
  ],
  eliminations: [
    { id: 'forged-dossier', kind: 'elimination', name: { vi: 'Giả mạo hồ sơ', en: 'Forged dossier' } },
    { id: 'production-certificate-non-compliant', kind: 'elimination', name: { vi: 'Không tuân thủ đầy đủ quy định về giấy chứng nhận cơ sở đủ điều kiện sản xuất (GMP đối với thực phẩm bảo vệ hoặc tương đương)', en: 'Production eligibility certificate (GMP for health protection food, or equivalent) rules not fully met' } },
    { id: 'quality-declaration-labelling-advertising-non-compliant', kind: 'elimination', name: { vi: 'Không tuân thủ đầy đủ quy định về hồ sơ đăng ký bản đăng ký công bố chất lượng, ghi nhãn, quảng cáo sản phẩm', en: 'Registration dossier rules (product quality declaration, labelling, advertising) not fully met' } },
    { id: 'registration-dossier-non-compliant', kind: 'elimination', name: { vi: 'Không tuân thủ quy định hồ sơ đăng ký', en: 'Registration dossier rules not met' } },
  ],
  defects: [
    { code: 'printed-differs', at: '2.4', statement: { vi: 'Không in ô; áp dụng 1 điểm, để trống là 0', en: 'No boxes; 1 point applied, blank is 0' } },
  ],
  basis,
}));
