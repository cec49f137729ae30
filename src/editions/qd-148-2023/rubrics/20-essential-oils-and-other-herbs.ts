import { defineRubric } from '../../../rubric/defineRubric';
import { basis } from './basis';
import {
  accounting,
  businessGrowth,
  communityStrength,
  intellectualProperty,
  legalRepresentative,
  localLabour,
  organisationOfProduction,
  organisationTypeSpacedLessThan,
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
  marketing,
  productPromotion,
  productStory,
  productStoryGroup,
  storyStructureMisprint,
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

/** Set 20: Tinh dầu và thảo dược khác. */
export const essentialOilsAndOtherHerbs = /* @__PURE__ */ defineRubric(() => ({
  edition: 'qd-148-2023',
  set: 20,
  name: { vi: 'Tinh dầu và thảo dược khác', en: 'Essential oils and other herbs' },
  parts: [
    {
      code: 'A', max: 40,
      groups: [
        {
          code: '1', max: 18, ...organisationOfProduction,
          children: [
            {
              code: '1.a', max: 5,
              kind: 'criterion',
              name: { vi: 'Nguồn nguyên liệu', en: 'Raw material source' },
              options: [
                { box: 1, points: 1, minStar: 3, label: { vi: 'Nguyên liệu có nguồn gốc trong tỉnh dưới 50%', en: 'Raw material from within the province: under 50%' } },
                { box: 2, points: 3, label: { vi: 'Nguyên liệu có nguồn gốc trong tỉnh từ 50% đến dưới 75%', en: 'Raw material from within the province: 50% to under 75%' } },
                { box: 3, points: 5, label: { vi: 'Nguyên liệu có nguồn gốc trong tỉnh từ 75% đến 100%', en: 'Raw material from within the province: 75% to 100%' } },
              ],
            },
            { code: '1.b', max: 3, ...valueAddedFromSorting },
            { code: '1.c', max: 3, ...productionCapacity },
            {
              code: '1.d', max: 3,
              kind: 'criterion',
              name: { vi: 'Liên kết chuỗi trong sản xuất', en: 'Chain linkage in production' },
              options: [
                { box: 1, points: 0, label: { vi: 'Không liên kết, hoặc có nhưng không rõ ràng', en: 'No linkage, or linkage unclear' } },
                { box: 2, points: 1, label: { vi: 'Hợp đồng liên kết sản xuất từ 50% đến dưới 75% nguyên liệu đầu vào chế biến', en: 'Production linkage contracts for 50% to under 75% of processing raw material' } },
                { box: 3, points: 2, minStar: 4, label: { vi: 'Hợp đồng liên kết trên 75% nguyên liệu đầu vào chế biến', en: 'Linkage contracts for over 75% of processing raw material' } },
                { box: 4, points: 3, minStar: 5, label: { vi: 'Hợp đồng liên kết trên 75% nguyên liệu đầu vào, thực hiện ổn định từ 12 tháng trở lên', en: 'Linkage contracts for over 75% of raw material input, carried out stably for 12 months or more' } },
              ],
            },
            {
              code: '1.đ', max: 3,
              kind: 'criterion',
              name: { vi: 'Bảo vệ môi trường trong quá trình sản xuất', en: 'Environmental protection in production' },
              options: [
                { box: 1, points: 1, minStar: 4, label: { vi: 'Có hồ sơ, thủ tục môi trường theo pháp luật và các quy định khác về BVMT', en: 'Environmental files and procedures under the law and other environmental rules' } },
                { box: 2, points: 2, label: { vi: 'Có hồ sơ, thủ tục môi trường + minh chứng công trình thu gom, xử lý chất thải theo quy định', en: 'Environmental files and procedures + proof of required waste collection and treatment works' } },
                { box: 3, points: 3, label: { vi: 'Hồ sơ môi trường đúng luật; minh chứng thu gom, xử lý chất thải và bao gói thân thiện', en: 'Legal environmental file; proof of waste collection/treatment works and of eco-friendly packaging' } },
              ],
            },
            { code: '1.e', max: 1, ...sustainableTechnology },
          ],
        },
        {
          code: '2', max: 10, ...productDevelopment,
          children: [
            {
              code: '2.a', max: 4,
              kind: 'criterion',
              name: { vi: 'Nguồn gốc ý tưởng sản phẩm', en: 'Origin of product idea' },
              options: [
                { box: 1, points: 0, label: { vi: 'Sản xuất phổ biến ở nhiều tỉnh, thành phố', en: 'Commonly produced in many provinces and cities' } },
                { box: 2, points: 1, label: { vi: 'Phổ biến ở nhiều tỉnh, thành nhưng nổi trội, khác biệt nhờ nguyên liệu, kỹ thuật truyền thống', en: 'Common in many provinces/cities but stands out through raw material, traditional technique' } },
                { box: 3, points: 3, label: { vi: 'Sản xuất nhiều nơi, đặc trưng tỉnh, chất lượng nổi trội/sản phẩm mới từ nguyên liệu đặc trưng địa phương', en: 'Made in many places, typical of province, superior/new product from characteristic local raw material' } },
                { box: 4, points: 4, minStar: 4, label: { vi: 'Đặc sản truyền thống chỉ có ở huyện, gắn nguồn gốc địa lý; hoặc sản phẩm mới từ nguyên liệu đặc trưng địa phương, thương mại ổn định ít nhất 36 tháng', en: 'Traditional speciality of the district only, tied to its origin; or new product of typical local raw material, traded steadily for at least 36 months' } },
              ],
            },
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
            { code: '3.e', max: 2, ...intellectualProperty },
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
            {
              code: '4.a', max: 5,
              kind: 'criterion',
              name: { vi: 'Khu vực phân phối chính', en: 'Main distribution area' },
              options: [
                { box: 1, points: 1, label: { vi: 'Thị trường trong huyện', en: 'Market within the district' } },
                { box: 2, points: 2, label: { vi: 'Ngoài huyện, dưới 5 đại diện/đại lý phân phối', en: 'Outside the district, under 5 representatives/distribution agents' } },
                { box: 3, points: 3, label: { vi: 'Ngoài huyện, có ≥ 5 đại diện/đại lý phân phối', en: 'Outside the district, ≥ 5 distribution representatives/agents' } },
                { box: 4, points: 5, label: { vi: 'Quốc tế (có hợp đồng) hoặc kênh hiện đại: siêu thị, thương mại điện tử... (hợp đồng, ổn định ít nhất 6 tháng)', en: 'International (contract); or modern channels: supermarket, e-commerce (contract, stable at least 6 months)' } },
              ],
            },
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
          name: { vi: 'Công bố chất lượng', en: 'Quality declaration' },
          options: [
            { box: 1, points: 1, label: { vi: 'Có công bố tiêu chuẩn sản phẩm', en: 'Product standard declaration file' } },
            { box: 2, points: 3, label: { vi: 'Có công bố tiêu chuẩn sản phẩm và tiêu chuẩn nguyên liệu', en: 'Product standard declaration file; raw material standard' } },
            { box: 3, points: 5, label: { vi: 'Công bố tiêu chuẩn sản phẩm; tiêu chuẩn nguyên liệu; phiếu kiểm nghiệm tại cơ quan độc lập', en: 'Product standard declaration file; raw material standard; independent test report to the standard' } },
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
            { kind: 'note', text: { vi: 'Theo hồ sơ nghiên cứu, thử nghiệm...', en: 'Per research and trial records...' } },
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
            { kind: 'note', text: { vi: 'Chất lượng (mùi thơm, màu sắc, sử dụng...) riêng, khác biệt, nhận biết rõ, tiềm năng thành thương hiệu địa phương', en: 'Quality (aroma, colour, use...) distinctive, different, clearly recognisable, with potential as a local brand' } },
          ],
          options: uniquenessMarkedBoxes,
        },
        { code: '12', max: 5, ...qualityAssuranceProcessed },
        { code: '13', max: 2, ...usageInstructionsSideEffects },
        { code: '14', max: 3, ...globalMarketThreePoints },
      ],
    },
  ],
  eliminations: [],
  defects: [],
  basis,
}));
