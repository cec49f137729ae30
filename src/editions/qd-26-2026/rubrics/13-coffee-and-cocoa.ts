import { defineRubric } from '../../../rubric/defineRubric';
import { basis } from './basis';
import {
  bilingualLabelling,
  businessGrowth,
  certifiedMaterialAreaSpacedDots,
  chainLinkageOutput,
  communityStrength,
  environmentalProtection,
  intellectualProperty,
  legalRepresentative,
  localLabour,
  organisationOfProduction,
  organisationType,
  originIngredientsMiddleMarkImportBan,
  packaging,
  productDevelopment,
  productIdeaProcessed,
  productionCapacity,
  styleAndLabelling,
  sustainableTechnology,
  valueAddedFromSorting,
} from './shared/part-a';
import {
  localWisdomAndIdentity,
  mainDistributionArea,
  marketing,
  productStory,
  productStoryGroup,
  storyStructure,
} from './shared/part-b';
import {
  appearance,
  brewedDrink,
  globalMarketThreePoints,
  qualityAssuranceProcessed,
  qualityDeclaration,
  sensoryQuality,
  uniqueness,
  usageInstructions,
} from './shared/part-c';
import { uniformAndSuitableBoxes } from './shared/ladders';

/** Set 13: Cà phê, cacao. */
export const coffeeAndCocoa = /* @__PURE__ */ defineRubric(() => ({
  edition: 'qd-26-2026',
  set: 13,
  name: { vi: 'Cà phê, cacao', en: 'Coffee and cocoa' },
  parts: [
    {
      code: 'A', max: 40,
      groups: [
        {
          code: '1', max: 18, ...organisationOfProduction,
          children: [
            { code: '1.1', max: 3, ...originIngredientsMiddleMarkImportBan },
            { code: '1.2', max: 2, ...certifiedMaterialAreaSpacedDots },
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
            { code: '2.1', max: 3, ...productIdeaProcessed },
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
            {
              code: '4.2', max: 4,
              kind: 'criterion',
              name: { vi: 'Tổ chức phân phối', en: 'Distribution' },
              notes: [
                { kind: 'explanation', text: { vi: 'Gồm kinh doanh, phân phối', en: 'Sales, distribution' } },
              ],
              options: [
                { box: 1, points: 0, label: { vi: 'Không có người phụ trách phân phối', en: 'No distribution manager' } },
                { box: 2, points: 1, label: { vi: 'Có người phụ trách phân phối', en: 'Distribution manager' } },
                { box: 3, points: 3, label: { vi: 'Có bộ phận/phòng quản lý phân phối', en: 'Distribution unit/department' } },
                { box: 4, points: 4, label: { vi: 'Có bộ phận/phòng quản lý phân phối, dùng công nghệ thông tin', en: 'Unit/department, using IT' } },
              ],
            },
            {
              code: '4.3', max: 4,
              kind: 'criterion',
              name: { vi: 'Quảng bá sản phẩm', en: 'Promotion' },
              options: [
                { box: 1, points: 0, label: { vi: 'Không có quảng bá', en: 'No promotions' } },
                { box: 2, points: 1, label: { vi: 'Có 03 quảng bá trở xuống', en: 'Up to 03 promotions' } },
                { box: 3, points: 2, label: { vi: 'Hơn 03 quảng bá; website/mạng xã hội; xúc tiến trong tỉnh', en: 'Over 03 promotions; website/social media; trade fairs in the province' } },
                { box: 4, points: 3, label: { vi: 'Hơn 03 quảng bá; website/mạng xã hội; xúc tiến ngoài tỉnh', en: 'Over 03 promotions; website/social media; trade fairs outside the province' } },
                { box: 5, points: 4, label: { vi: 'Hơn 03 quảng bá; website/mạng xã hội thường xuyên; xúc tiến ngoài tỉnh và quốc tế', en: 'Over 03 promotions; website/regular social media; trade fairs outside the province and abroad' } },
              ],
            },
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
              code: '6.1', max: 10, ...appearance,
              children: [
                {
                  code: '6.1.1', max: 2,
                  kind: 'criterion',
                  name: { vi: 'Tạp chất lạ', en: 'Foreign impurities' },
                  notes: [
                    { kind: 'stop-evaluation', ground: 'unacceptable-impurities', text: { vi: 'Có tạp chất lạ nguy cơ gây mất an toàn thực phẩm (đất, côn trùng, lông, len...)', en: 'Foreign impurities (soil, insects, hair, wool...)' } },
                  ],
                  options: [
                    { box: 1, points: 0, label: { vi: 'Có các tạp chất, chấp nhận được', en: 'Impurities present, acceptable' } },
                    { box: 2, points: 1, label: { vi: 'Rất ít tạp chất, chấp nhận được', en: 'Very few impurities, acceptable' } },
                    { box: 3, points: 2, label: { vi: 'Sạch, không có tạp chất', en: 'Clean, no impurities' } },
                  ],
                },
                {
                  code: '6.1.2', max: 2,
                  kind: 'criterion',
                  name: { vi: 'Trạng thái/hình dạng', en: 'State/shape' },
                  options: uniformAndSuitableBoxes,
                },
                {
                  code: '6.1.3', max: 2,
                  kind: 'criterion',
                  name: { vi: 'Màu sắc', en: 'Colour' },
                  options: [
                    { box: 1, points: 0, label: { vi: 'Không đồng đều hoặc bị cháy', en: 'Not uniform or burnt' } },
                    { box: 2, points: 1, label: { vi: 'Đồng đều, tự nhiên, tương đối phù hợp sản phẩm', en: 'Even, natural, fairly suitable' } },
                    { box: 3, points: 2, label: { vi: 'Đồng đều, tự nhiên, phù hợp', en: 'Uniform, natural, suitable' } },
                  ],
                },
                {
                  code: '6.1.4', max: 2,
                  kind: 'criterion',
                  name: { vi: 'Mùi', en: 'Smell' },
                  options: [
                    { box: 1, points: 0, label: { vi: 'Lạ (chấp nhận được) hoặc không rõ mùi', en: 'Strange (acceptable) or unclear' } },
                    { box: 2, points: 1, label: { vi: 'Thơm tự nhiên đặc trưng, nhẹ', en: 'Typical natural aroma, light' } },
                    { box: 3, points: 2, label: { vi: 'Thơm tự nhiên đặc trưng, mạnh', en: 'Typical natural aroma, strong' } },
                  ],
                },
                {
                  code: '6.1.5', max: 2,
                  kind: 'criterion',
                  name: { vi: 'Vị', en: 'Taste' },
                  options: [
                    { box: 1, points: 0, label: { vi: 'Lạ (chấp nhận được) hoặc không rõ vị', en: 'Strange (acceptable) or unclear' } },
                    { box: 2, points: 1, label: { vi: 'Đậm đà, phù hợp sản phẩm', en: 'Rich, suits the product' } },
                    { box: 3, points: 2, label: { vi: 'Đậm đà, hấp dẫn', en: 'Rich, appealing' } },
                  ],
                },
              ],
            },
            {
              code: '6.2', max: 5, ...brewedDrink,
              children: [
                {
                  code: '6.2.1', max: 2,
                  kind: 'criterion',
                  name: { vi: 'Màu nước', en: 'Brew colour' },
                  options: [
                    { box: 1, points: 0, label: { vi: 'Hơi đục, màu nhạt, chấp nhận được', en: 'Hazy, pale, acceptable' } },
                    { box: 2, points: 1, label: { vi: 'Đậm, sánh, phù hợp sản phẩm', en: 'Dark, thick, suits the product' } },
                    { box: 3, points: 2, label: { vi: 'Đậm, sánh, rất phù hợp', en: 'Dark, thick, very suitable' } },
                  ],
                },
                {
                  code: '6.2.2', max: 3,
                  kind: 'criterion',
                  name: { vi: 'Mùi, vị', en: 'Smell and taste' },
                  options: [
                    { box: 1, points: 0, label: { vi: 'Lạ (chấp nhận được) hoặc không rõ vị', en: 'Strange (acceptable) or unclear' } },
                    { box: 2, points: 1, label: { vi: 'Phù hợp đặc tính sản phẩm', en: 'Suits the product' } },
                    { box: 3, points: 3, label: { vi: 'Hấp dẫn, đặc sắc', en: 'Appealing, distinctive' } },
                  ],
                },
              ],
            },
          ],
        },
        { code: '7', max: 5, ...uniqueness },
        { code: '8', max: 5, ...qualityDeclaration },
        { code: '9', max: 5, ...qualityAssuranceProcessed },
        { code: '10', max: 2, ...usageInstructions },
        { code: '11', max: 3, ...globalMarketThreePoints },
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
