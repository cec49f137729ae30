import { defineRubric } from '../../../rubric/defineRubric';
import { basis } from './basis';
import {
  accounting,
  businessGrowth,
  chainLinkageInput,
  communityStrength,
  environmentalProtection,
  intellectualProperty,
  legalRepresentative,
  localLabour,
  organisationOfProduction,
  organisationTypeSpacedLessThan,
  originIngredientsLowMark,
  packaging,
  productDevelopment,
  productIdeaProcessed,
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
  storyStructureMisprint,
} from './shared/part-b';
import {
  convenienceOfUseAndStorage,
  globalMarketThreePoints,
  qualityAssuranceProcessed,
  uniqueness,
  usageInstructions,
} from './shared/part-c';

/** Set 18: Thực phẩm chức năng, thuốc dược liệu, thuốc y học cổ truyền. */
export const functionalFoodAndTraditionalMedicine = /* @__PURE__ */ defineRubric(() => ({
  edition: 'qd-148-2023',
  set: 18,
  name: { vi: 'Thực phẩm chức năng, thuốc dược liệu, thuốc y học cổ truyền', en: 'Functional food, herbal medicine, traditional medicine' },
  parts: [
    {
      code: 'A', max: 40,
      groups: [
        {
          code: '1', max: 18, ...organisationOfProduction,
          children: [
            { code: '1.a', max: 5, ...originIngredientsLowMark },
            { code: '1.b', max: 3, ...valueAddedFromSorting },
            { code: '1.c', max: 3, ...productionCapacity },
            { code: '1.d', max: 3, ...chainLinkageInput },
            { code: '1.đ', max: 3, ...environmentalProtection },
            { code: '1.e', max: 1, ...sustainableTechnology },
          ],
        },
        {
          code: '2', max: 10, ...productDevelopment,
          children: [
            { code: '2.a', max: 4, ...productIdeaProcessed },
            { code: '2.b', max: 3, ...packaging },
            { code: '2.c', max: 3, ...styleAndLabelling },
          ],
        },
        {
          code: '3', max: 12, ...communityStrength,
          children: [
            { code: '3.a', max: 3, ...organisationTypeSpacedLessThan },
            { code: '3.b', max: 1, ...legalRepresentative },
            { code: '3.c', max: 3, ...localLabour },
            { code: '3.d', max: 2, ...businessGrowth },
            { code: '3.đ', max: 1, ...accounting },
            { code: '3.e', max: 2, printedCode: '3.c', ...intellectualProperty },
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
            { code: '4.a', max: 5, ...mainDistributionArea },
            { code: '4.b', max: 4, ...distributionOrganisation },
            { code: '4.c', max: 4, ...productPromotion },
          ],
        },
        {
          code: '5', max: 12, ...productStoryGroup,
          children: [
            { code: '5.a', max: 5, ...productStory },
            { code: '5.b', max: 5, ...localWisdomAndIdentity },
            { code: '5.c', max: 2, ...storyStructureMisprint },
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
            { box: 1, points: 1, label: { vi: 'Giấy GMP thực phẩm bảo vệ sức khỏe/tương đương còn hiệu lực', en: 'Valid GMP (health supplement)/equivalent certificate' } },
            { box: 2, points: 3, label: { vi: 'Giấy GMP/tương đương còn hiệu lực, được hậu kiểm', en: 'Valid GMP/equivalent certificate, checked after issue' } },
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
            { kind: 'note', text: { vi: 'Dùng trực tiếp, hoặc qua tài liệu chính thống/kết quả nghiên cứu, minh chứng người dùng', en: 'Direct use, or authoritative documents/research results, user proof' } },
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
            { kind: 'note', text: { vi: 'Hồ sơ kiểm tra định kỳ chỉ tiêu an toàn', en: 'Records of periodic safety checks' } },
          ],
          options: [
            { box: 1, points: 1, label: { vi: 'Kết quả kiểm nghiệm trong hồ sơ đăng ký công bố', en: 'Test results in the registered declaration file' } },
            { box: 2, points: 3, label: { vi: 'Kết quả kiểm nghiệm trong hồ sơ đăng ký công bố và định kỳ', en: 'Test results in the registered declaration file and periodic' } },
          ],
        },
        { code: '11', max: 5, ...uniqueness },
        { code: '12', max: 5, ...qualityAssuranceProcessed },
        { code: '13', max: 2, ...usageInstructions },
        { code: '14', max: 3, ...globalMarketThreePoints },
      ],
    },
  ],
  eliminations: [],
  defects: [
    { code: 'printed-code-repeated', at: '3.e', statement: { vi: 'Bản chép in mã 3.c hai lần; các bộ khác là 3.e', en: 'The sheet prints code 3.c twice; other sets have 3.e here' } },
    { code: 'unconfirmed', at: '1.b', statement: { vi: 'Ô 2: bản chép có chữ ở chỗ số 1; suy ra từ các bộ khác', en: 'Box 2: the transcription has a letter where the digit 1 belongs; 1 taken from sister sets' } },
  ],
  basis,
}));
