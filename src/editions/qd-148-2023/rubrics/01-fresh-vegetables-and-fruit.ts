import { defineRubric } from '../../../rubric/defineRubric';
import { basis } from './basis';
import {
  accounting,
  businessGrowth,
  communityStrength,
  environmentalProtection,
  intellectualProperty,
  legalRepresentative,
  localLabour,
  organisationOfProduction,
  originGrownInCommune,
  packaging,
  productDevelopment,
  productIdeaCultivated,
  styleAndLabelling,
  sustainableTechnology,
  valueAddedMachinery,
} from './shared/part-a';
import {
  distributionOrganisation,
  localWisdomAndIdentity,
  marketing,
  productPromotion,
  productStory,
  productStoryGroup,
  storyStructure,
} from './shared/part-b';
import {
  globalMarketThreePoints,
  periodicFoodSafetyTestsWithPesticides,
  sensoryQuality,
  usageInstructions,
} from './shared/part-c';
import {
  capacityWithExportBoxes,
  nutritionIndicatorBoxes,
  qualityControlVietGapBoxes,
  rawMaterialLinkageBoxes,
  standardDeclarationBoxes,
} from './shared/ladders';

/** Set 1: Rau, củ, quả, hạt tươi. */
export const freshVegetablesAndFruit = /* @__PURE__ */ defineRubric(() => ({
  edition: 'qd-148-2023',
  set: 1,
  name: { vi: 'Rau, củ, quả, hạt tươi', en: 'Fresh vegetables, tubers, fruit and nuts' },
  parts: [
    {
      code: 'A', max: 40,
      groups: [
        {
          code: '1', max: 18, ...organisationOfProduction,
          children: [
            { code: '1.a', max: 5, ...originGrownInCommune },
            { code: '1.b', max: 3, ...valueAddedMachinery },
            {
              code: '1.c', max: 3,
              kind: 'criterion',
              name: { vi: 'Năng lực sản xuất đáp ứng yêu cầu phân phối', en: 'Production capacity' },
              notes: [
                { kind: 'note', text: { vi: 'Đáp ứng số lượng/quy mô thị trường, so với trung bình cùng loại tại địa phương', en: 'Meets market quantity/scale, against the local average of its kind' } },
              ],
              options: capacityWithExportBoxes,
            },
            {
              code: '1.d', max: 3,
              kind: 'criterion',
              name: { vi: 'Liên kết sản xuất', en: 'Production linkage' },
              options: rawMaterialLinkageBoxes,
            },
            { code: '1.đ', max: 3, ...environmentalProtection },
            { code: '1.e', max: 1, ...sustainableTechnology },
          ],
        },
        {
          code: '2', max: 10, ...productDevelopment,
          children: [
            { code: '2.a', max: 4, ...productIdeaCultivated },
            { code: '2.b', max: 3, ...packaging },
            { code: '2.c', max: 3, ...styleAndLabelling },
          ],
        },
        {
          code: '3', max: 12, ...communityStrength,
          children: [
            {
              code: '3.a', max: 3,
              kind: 'criterion',
              name: { vi: 'Loại hình tổ chức sản xuất - kinh doanh', en: 'Organisation type' },
              options: [
                { box: 1, points: 1, label: { vi: 'Hộ đăng ký kinh doanh, trang trại, tổ hợp tác, công ty TNHH 1 thành viên, doanh nghiệp tư nhân', en: 'Registered household, farm, cooperative group, 1-member LLC, private enterprise' } },
                { box: 2, points: 2, label: { vi: 'Công ty TNHH từ hai thành viên; cổ phần có vốn cộng đồng <51 %', en: 'LLC of two or more; joint-stock, community capital <51 %' } },
                { box: 3, points: 3, label: { vi: 'HTX theo Luật HTX 2012; cổ phần có vốn cộng đồng ≥ 51%', en: 'Cooperative (2012 law); joint-stock, community capital ≥ 51%' } },
              ],
            },
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
              name: { vi: 'Khu vực phân phối chính', en: 'Main market' },
              options: [
                { box: 1, points: 1, label: { vi: 'Thị trường trong huyện', en: 'Market within the district' } },
                { box: 2, points: 2, label: { vi: 'Ngoài huyện, dưới 5 đại diện/đại lý', en: 'Outside the district, under 5 agents' } },
                { box: 3, points: 3, label: { vi: 'Ngoài huyện, ≥ 5 đại diện/đại lý', en: 'Outside the district, ≥ 5 agents' } },
                { box: 4, points: 5, minStar: 5, label: { vi: 'Quốc tế (hợp đồng) hoặc kênh hiện đại (hợp đồng, ổn định từ 6 tháng)', en: 'International (contract) or modern channels (contract, stable 6+ months)' } },
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
            { code: '5.c', max: 2, ...storyStructure },
          ],
        },
      ],
    },
    {
      code: 'C', max: 35,
      groups: [
        {
          code: '6', max: 13, ...sensoryQuality,
          children: [
            {
              code: '6.a', max: 2,
              kind: 'criterion',
              name: { vi: 'Kích thước, hình dạng bề ngoài', en: 'Outward size and shape' },
              notes: [
                { kind: 'stop-evaluation', ground: 'unacceptable-impurities', text: { vi: 'Có tạp chất nguy cơ cao ảnh hưởng vệ sinh an toàn thực phẩm (ruồi bọ, lông, len, cát sỏi...)', en: 'Impurities endangering food hygiene (flies, hair, wool, grit...)' } },
              ],
              options: [
                { box: 1, points: 0, label: { vi: 'Không đồng đều', en: 'Not uniform' } },
                { box: 2, points: 1, label: { vi: 'Không đồng đều, chấp nhận được', en: 'Not uniform, acceptable' } },
                { box: 3, points: 2, minStar: 4, label: { vi: 'Đồng đều', en: 'Uniform' } },
              ],
            },
            {
              code: '6.b', max: 5,
              kind: 'criterion',
              name: { vi: 'Màu sắc, độ chín', en: 'Colour, ripeness' },
              options: [
                { box: 1, points: 0, label: { vi: 'Không phù hợp', en: 'Not suitable' } },
                { box: 2, points: 1, label: { vi: 'Chấp nhận được', en: 'Acceptable' } },
                { box: 3, points: 2, label: { vi: 'Tương đối phù hợp', en: 'Fairly suitable' } },
                { box: 4, points: 3, minStar: 4, label: { vi: 'Phù hợp', en: 'Suitable' } },
                { box: 5, points: 5, label: { vi: 'Rất phù hợp', en: 'Very suitable' } },
              ],
            },
            {
              code: '6.c', max: 3,
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
              code: '6.d', max: 3,
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
          code: '7', max: 2,
          kind: 'criterion',
          name: { vi: 'Dinh dưỡng', en: 'Nutrition' },
          notes: [
            { kind: 'note', text: { vi: 'Hàm lượng protit, lipid, vitamin... theo phiếu kiểm nghiệm của cơ quan có thẩm quyền', en: 'Protein, lipid, vitamin... levels per competent authority test report' } },
          ],
          options: nutritionIndicatorBoxes,
        },
        {
          code: '8', max: 5,
          kind: 'criterion',
          name: { vi: 'Tính độc đáo', en: 'Uniqueness' },
          notes: [
            { kind: 'note', text: { vi: 'Chất lượng riêng, khác biệt, dễ nhận biết, tiềm năng thương hiệu địa phương', en: 'Clearly distinctive quality, potential local brand' } },
          ],
          options: [
            { box: 1, points: 0, label: { vi: 'Trung bình', en: 'Average' } },
            { box: 2, points: 1, label: { vi: 'Tương đối độc đáo', en: 'Fairly unique' } },
            { box: 3, points: 3, minStar: 4, label: { vi: 'Độc đáo, đặc trưng', en: 'Unique, characteristic' } },
            { box: 4, points: 5, label: { vi: 'Rất độc đáo, đặc trưng', en: 'Very unique, characteristic' } },
          ],
        },
        {
          code: '9', max: 5,
          kind: 'group',
          name: { vi: 'Công bố chất lượng sản phẩm', en: 'Product quality declaration' },
          children: [
            {
              code: '9.a', max: 2,
              kind: 'criterion',
              name: { vi: 'Công bố tiêu chuẩn sản phẩm của cơ sở sản xuất', en: 'Producer\'s product standard declaration' },
              notes: [
                { kind: 'note', text: { vi: 'Khuyến khích công bố tiêu chuẩn sản phẩm, kèm phiếu kiểm nghiệm an toàn thực phẩm', en: 'Declared product standard encouraged, with food safety test reports' } },
              ],
              options: standardDeclarationBoxes,
            },
            { code: '9.b', max: 3, ...periodicFoodSafetyTestsWithPesticides },
          ],
        },
        {
          code: '10', max: 5,
          kind: 'criterion',
          name: { vi: 'Đảm bảo chất lượng sản phẩm', en: 'Product quality assurance' },
          notes: [
            { kind: 'stop-evaluation', ground: 'food-safety-certificate-not-conforming', text: { vi: 'Chứng nhận đủ điều kiện an toàn thực phẩm (hoặc tương đương) không phù hợp quy định', en: 'Food safety certificate (or equivalent) not as required' } },
          ],
          options: qualityControlVietGapBoxes,
        },
        { code: '11', max: 2, ...usageInstructions },
        { code: '12', max: 3, ...globalMarketThreePoints },
      ],
    },
  ],
  eliminations: [],
  defects: [
    { code: 'unconfirmed', at: '4.a', statement: { vi: 'Dấu ***** chỉ có ở bộ này: giữ như bản chép', en: '***** stands in this set alone: kept as transcribed' } },
  ],
  basis,
}));
