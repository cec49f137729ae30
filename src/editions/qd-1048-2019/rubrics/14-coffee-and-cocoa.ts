import { defineRubric } from '../../../rubric/defineRubric';
import { basis } from './basis';
import {
  accounting,
  businessGrowth,
  communityManagement,
  communityStrength,
  environmentalProtection,
  localLabour,
  managementSharedOwnershipSpelledOut,
  managementSingleOwner,
  organisationOfProduction,
  organisationType,
  originIngredientsImportBan,
  packagingCompletenessSimplePack,
  packagingStyleAndForm,
  productDevelopment,
  productIdeaMisprint,
  productionCapacity,
  productionLinkage,
  sustainableEnergy,
  valueAddedDeepProcessing,
} from './shared/part-a';
import {
  distributionOrganisation,
  localWisdomAndIdentity,
  mainDistributionArea,
  marketing,
  productPromotion,
  productStoryGroup,
  productStoryPresentedVivid,
  storyStructure,
} from './shared/part-b';
import {
  brewedDrink,
  globalMarketFivePoints,
  periodicFoodSafetyTests,
  qualityAssuranceProcessedCertificate,
  qualityDeclarationGroup,
  sensoryQuality,
  uniquenessWithoutBrand,
} from './shared/part-c';
import { impuritiesSomeAcceptedBoxes, uniformAndSuitableBoxes } from './shared/ladders';

/** Set 14: Cà phê, Ca cao. */
export const coffeeAndCocoa = /* @__PURE__ */ defineRubric(() => ({
  edition: 'qd-1048-2019',
  set: 14,
  name: { vi: 'Cà phê, Ca cao', en: 'Coffee and cocoa' },
  parts: [
    {
      code: 'A', max: 35,
      groups: [
        {
          code: '1', max: 18, ...organisationOfProduction,
          children: [
            { code: '1.1', max: 3, ...originIngredientsImportBan },
            { code: '1.2', max: 3, ...valueAddedDeepProcessing },
            { code: '1.3', max: 4, ...productionCapacity },
            { code: '1.4', max: 2, ...productionLinkage },
            { code: '1.5', max: 5, ...environmentalProtection },
            { code: '1.6', max: 1, ...sustainableEnergy },
          ],
        },
        {
          code: '2', max: 8, ...productDevelopment,
          children: [
            { code: '2.1', max: 3, ...productIdeaMisprint },
            { code: '2.2', max: 3, ...packagingCompletenessSimplePack },
            { code: '2.3', max: 2, ...packagingStyleAndForm },
          ],
        },
        {
          code: '3', max: 9, ...communityStrength,
          children: [
            { code: '3.1', max: 3, ...organisationType },
            {
              code: '3.2', max: 2, ...communityManagement,
              children: [
                { code: '3.2.a', max: 2, ...managementSharedOwnershipSpelledOut },
                { code: '3.2.b', max: 1, ...managementSingleOwner },
              ],
            },
            { code: '3.3', max: 1, ...localLabour },
            { code: '3.4', max: 1, ...businessGrowth },
            { code: '3.5', max: 2, ...accounting },
          ],
        },
      ],
    },
    {
      code: 'B', max: 25,
      groups: [
        {
          code: '4', max: 15, ...marketing,
          children: [
            { code: '4.1', max: 5, ...mainDistributionArea },
            { code: '4.2', max: 5, ...distributionOrganisation },
            { code: '4.3', max: 5, ...productPromotion },
          ],
        },
        {
          code: '5', max: 10, ...productStoryGroup,
          children: [
            { code: '5.1', max: 5, ...productStoryPresentedVivid },
            { code: '5.2', max: 3, ...localWisdomAndIdentity },
            { code: '5.3', max: 2, ...storyStructure },
          ],
        },
      ],
    },
    {
      code: 'C', max: 40,
      groups: [
        {
          code: '6', max: 20, ...sensoryQuality,
          children: [
            {
              code: '6.1', max: 11,
              kind: 'group',
              name: { vi: 'Ngoại hình', en: 'Appearance' },
              notes: [
                { kind: 'stop-evaluation', ground: 'unacceptable-impurities', text: { vi: 'Có tạp chất lạ nguy cơ gây mất an toàn thực phẩm (đất, côn trùng, lông, len...)', en: 'Foreign impurities (soil, insects, hair, wool...)' } },
              ],
              children: [
                {
                  code: '6.1.1', max: 2,
                  kind: 'criterion',
                  name: { vi: 'Tạp chất lạ', en: 'Foreign impurities' },
                  options: impuritiesSomeAcceptedBoxes,
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
                  code: '6.1.3bis', max: 2, printedCode: '6.1.3',
                  kind: 'criterion',
                  name: { vi: 'Mùi', en: 'Smell' },
                  options: [
                    { box: 1, points: 0, label: { vi: 'Lạ (chấp nhận được) hoặc không rõ mùi', en: 'Strange (acceptable) or unclear' } },
                    { box: 2, points: 1, label: { vi: 'Thơm tự nhiên đặc trưng, nhẹ', en: 'Typical natural aroma, light' } },
                    { box: 3, points: 2, label: { vi: 'Thơm tự nhiên đặc trưng, mạnh', en: 'Typical natural aroma, strong' } },
                  ],
                },
                {
                  code: '6.1.4', max: 3,
                  kind: 'criterion',
                  name: { vi: 'Vị', en: 'Taste' },
                  options: [
                    { box: 1, points: 0, label: { vi: 'Lạ (chấp nhận được) hoặc không rõ vị', en: 'Strange (acceptable) or unclear' } },
                    { box: 2, points: 1, label: { vi: 'Tương đối đậm đà, phù hợp sản phẩm', en: 'Fairly rich, suited to the product' } },
                    { box: 3, points: 2, label: { vi: 'Vị đậm đà', en: 'Full, rich taste' } },
                    { box: 4, points: 3, label: { vi: 'Đậm đà, hấp dẫn', en: 'Rich, appealing' } },
                  ],
                },
              ],
            },
            {
              code: '6.2', max: 7, ...brewedDrink,
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
                  code: '6.2.2', max: 5,
                  kind: 'criterion',
                  name: { vi: 'Mùi, vị', en: 'Smell and taste' },
                  options: [
                    { box: 1, points: 0, label: { vi: 'Lạ (chấp nhận được) hoặc không rõ vị', en: 'Strange (acceptable) or unclear' } },
                    { box: 2, points: 1, label: { vi: 'Chấp nhận được', en: 'Acceptable' } },
                    { box: 3, points: 3, label: { vi: 'Tương đối hấp dẫn', en: 'Fairly attractive' } },
                    { box: 4, points: 5, label: { vi: 'Hấp dẫn', en: 'Attractive' } },
                  ],
                },
              ],
            },
            {
              code: '6.3', max: 2,
              kind: 'criterion',
              name: { vi: 'Quy cách đóng gói, dạng sử dụng', en: 'Packing format, form of use' },
              options: [
                { box: 1, points: 0, label: { vi: 'Không tiện dùng', en: 'Not convenient' } },
                { box: 2, points: 1, label: { vi: 'Tương đối tiện dùng', en: 'Fairly convenient' } },
                { box: 3, points: 2, label: { vi: 'Tiện dùng', en: 'Convenient' } },
              ],
            },
          ],
        },
        { code: '7', max: 5, ...uniquenessWithoutBrand },
        {
          code: '8', max: 5, ...qualityDeclarationGroup,
          children: [
            {
              code: '8.1', max: 3,
              kind: 'criterion',
              name: { vi: 'Hồ sơ công bố chất lượng sản phẩm', en: 'Product quality declaration dossier' },
              notes: [
                { kind: 'note', text: { vi: 'Tiêu chuẩn sản phẩm cần kèm phiếu kiểm nghiệm chỉ tiêu an toàn thực phẩm', en: 'Product standard needs food safety test reports' } },
              ],
              options: [
                { box: 1, points: 0, label: { vi: 'Không có bản công bố, hoặc có mà sai', en: 'No declaration, or an incorrect one' } },
                { box: 2, points: 1, label: { vi: 'Có bản tự công bố nhưng thiếu', en: 'Self-declaration present but incomplete' } },
                { box: 3, points: 2, label: { vi: 'Có bản tiêu chuẩn sản phẩm', en: 'Product standard document in place' } },
                { box: 4, points: 3, label: { vi: 'Bản tự công bố/tương đương, tiêu chuẩn sản phẩm', en: 'Self-declaration/equivalent, product standard' } },
              ],
            },
            { code: '8.2', max: 2, ...periodicFoodSafetyTests },
          ],
        },
        { code: '9', max: 5, ...qualityAssuranceProcessedCertificate },
        { code: '10', max: 5, ...globalMarketFivePoints },
      ],
    },
  ],
  eliminations: [],
  defects: [
    { code: 'printed-code-repeated', at: '6.1.3bis', statement: { vi: 'Bản chép in mã 6.1.3 hai lần', en: 'The sheet prints code 6.1.3 twice' } },
  ],
  basis,
}));
