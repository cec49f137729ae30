import { defineRubric } from '../../../rubric/defineRubric';
import { basis } from './basis';
import {
  accounting,
  businessGrowth,
  communityManagementNoNote,
  communityStrength,
  managementSharedOwnershipSpelledOut,
  managementSingleOwner,
  organisationType,
  productDevelopment,
} from './shared/part-a';
import {
  localWisdomAndIdentityNoNote,
  marketing,
  productPromotion,
  productStoryGroup,
  storyAboutProduct,
  storyStructure,
} from './shared/part-b';

/** Set 26 (2019 text): Dịch vụ du lịch - truyền thống - lễ hội. */
export const traditionalAndFestivalTourism = /* @__PURE__ */ defineRubric(() => ({
  edition: 'qd-1048-2019',
  set: 26,
  variant: '2019',
  name: { vi: 'Dịch vụ du lịch - truyền thống - lễ hội', en: 'Tourism, tradition and festival services' },
  parts: [
    {
      code: 'A', max: 35,
      groups: [
        {
          code: '1', max: 19,
          kind: 'group',
          name: { vi: 'Tổ chức dịch vụ', en: 'Service organisation' },
          children: [
            {
              code: '1.1', max: 6,
              kind: 'criterion',
              name: { vi: 'Bảo vệ, bảo tồn các di sản văn hóa/thiên nhiên liên quan đến sản phẩm dịch vụ du lịch', en: 'Protecting related cultural/natural heritage' },
              options: [
                { box: 1, points: 0, label: { vi: 'Không có hoạt động bảo vệ, bảo tồn', en: 'No conservation activities' } },
                { box: 2, points: 1, label: { vi: 'Một số hoạt động bảo vệ, bảo tồn', en: 'Some conservation activities' } },
                { box: 3, points: 3, label: { vi: 'Có chương trình/kế hoạch bảo vệ, bảo tồn', en: 'Conservation programme/plan' } },
                { box: 4, points: 6, label: { vi: 'Có chương trình/kế hoạch bảo vệ, bảo tồn; có minh chứng', en: 'Conservation programme/plan; with proof' } },
              ],
            },
            {
              code: '1.2', max: 10,
              kind: 'criterion',
              name: { vi: 'Bảo vệ môi trường trong quá trình sản xuất', en: 'Environmental protection' },
              options: [
                { box: 1, points: 1, label: { vi: 'Có hoạt động cụ thể', en: 'Specific activities' } },
                { box: 2, points: 3, label: { vi: 'Đánh giá tác động/kế hoạch/tương đương, chưa theo quy định', en: 'Impact assessment/plan/equivalent, not as required' } },
                { box: 3, points: 5, label: { vi: 'Đánh giá tác động/kế hoạch/tương đương theo quy định', en: 'Impact assessment/plan/equivalent as required' } },
                { box: 4, points: 10, label: { vi: 'Đánh giá tác động/kế hoạch/tương đương theo quy định; có minh chứng', en: 'Impact assessment/plan/equivalent as required; with proof' } },
              ],
            },
            {
              code: '1.3', max: 3,
              kind: 'criterion',
              name: { vi: 'Sử dụng năng lượng, công nghệ thân thiện bền vững trong sản xuất', en: 'Friendly, sustainable energy and technology in production' },
              options: [
                { box: 1, points: 0, label: { vi: 'Không dùng năng lượng bền vững/công nghệ thân thiện', en: 'No sustainable energy/eco-friendly technology' } },
                { box: 2, points: 1, label: { vi: 'Có dùng năng lượng bền vững/công nghệ thân thiện', en: 'Sustainable energy/eco-friendly technology' } },
                { box: 3, points: 3, label: { vi: 'Có dùng năng lượng bền vững và công nghệ thân thiện', en: 'Sustainable energy and eco-friendly technology' } },
              ],
            },
          ],
        },
        {
          code: '2', max: 6, ...productDevelopment,
          children: [
            {
              code: '2.1', max: 3,
              kind: 'criterion',
              name: { vi: 'Nguồn gốc ý tưởng sản phẩm', en: 'Product idea origin' },
              options: [
                { box: 1, points: 1, label: { vi: 'Từ sản phẩm nơi khác, đổi một số yếu tố', en: 'From a product elsewhere, some elements changed' } },
                { box: 2, points: 2, label: { vi: 'Ý tưởng của mình (có tính mới)', en: 'Own idea (novel)' } },
                { box: 3, points: 3, label: { vi: 'Từ truyền thống/lịch sử/cảnh quan địa phương, gắn thị trường', en: 'From local tradition/history/landscape, tied to demand' } },
              ],
            },
            {
              code: '2.2', max: 3,
              kind: 'criterion',
              name: { vi: 'Tính hoàn thiện quá trình dịch vụ', en: 'Completeness of the service process' },
              options: [
                { box: 1, points: 0, label: { vi: 'Không có bản giới thiệu', en: 'No introduction document' } },
                { box: 2, points: 1, label: { vi: 'Có bản giới thiệu đầy đủ', en: 'Full introduction document' } },
                { box: 3, points: 3, label: { vi: 'Có bản giới thiệu đầy đủ, chi tiết', en: 'Full, detailed introduction document' } },
              ],
            },
          ],
        },
        {
          code: '3', max: 9, ...communityStrength,
          children: [
            { code: '3.1', max: 3, ...organisationType },
            {
              code: '3.2', max: 2, ...communityManagementNoNote,
              children: [
                { code: '3.2.a', max: 2, ...managementSharedOwnershipSpelledOut },
                { code: '3.2.b', max: 1, ...managementSingleOwner },
              ],
            },
            {
              code: '3.3', max: 1,
              kind: 'criterion',
              name: { vi: 'Sử dụng lao động địa phương', en: 'Local labour' },
              options: [
                { box: 1, points: 0, label: { vi: 'Dùng < 50% lao động địa phương', en: '< 50% local workers' } },
                { box: 2, points: 1, label: { vi: '≥ 50% lao động là người địa phương', en: '≥ 50% of workers are local people' } },
              ],
            },
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
            {
              code: '4.1', max: 5,
              kind: 'criterion',
              name: { vi: 'Khu vực khách hàng chính', en: 'Main customer area' },
              options: [
                { box: 1, points: 1, label: { vi: 'Thị trường trong huyện', en: 'Market within the district' } },
                { box: 2, points: 2, label: { vi: 'Ngoài huyện, dưới 5 đại diện/đại lý', en: 'Outside the district, under 5 agents' } },
                { box: 3, points: 3, label: { vi: 'Ngoài huyện, ≥ 5 đại diện/đại lý', en: 'Outside the district, ≥ 5 agents' } },
                { box: 4, points: 5, label: { vi: 'Thị trường quốc tế', en: 'International market' } },
              ],
            },
            {
              code: '4.2', max: 5,
              kind: 'criterion',
              name: { vi: 'Tổ chức phân phối', en: 'Distribution' },
              notes: [
                { kind: 'note', text: { vi: 'Gồm kinh doanh, phân phối', en: 'Sales, distribution' } },
              ],
              options: [
                { box: 1, points: 0, label: { vi: 'Không có người chịu trách nhiệm', en: 'No person in charge' } },
                { box: 2, points: 1, label: { vi: 'Có người chịu trách nhiệm', en: 'Person in charge' } },
                { box: 3, points: 3, label: { vi: 'Có bộ phận/phòng quản lý quảng bá, bán hàng', en: 'Unit/department managing promotion and sales' } },
                { box: 4, points: 5, label: { vi: 'Có bộ phận/phòng quản lý, dùng công nghệ thông tin', en: 'Department, using IT' } },
              ],
            },
            { code: '4.3', max: 5, ...productPromotion },
          ],
        },
        {
          code: '5', max: 10, ...productStoryGroup,
          children: [
            { code: '5.1', max: 5, ...storyAboutProduct },
            { code: '5.2', max: 3, ...localWisdomAndIdentityNoNote },
            { code: '5.3', max: 2, ...storyStructure },
          ],
        },
      ],
    },
    {
      code: 'C', max: 40,
      groups: [
        {
          code: '6', max: 5,
          kind: 'checklist',
          name: { vi: 'Vị trí', en: 'Location' },
          options: [
            { box: 1, points: 1, label: { vi: 'Thuận lợi, dễ tiếp cận', en: 'Convenient, easy to reach' } },
            { box: 2, points: 1, label: { vi: 'Liền kề khu vực có tài nguyên du lịch', en: 'Adjacent to an area with tourism resources' } },
            { box: 3, points: 2, label: { vi: 'Đặc biệt, trong khu vực có tài nguyên du lịch', en: 'Special, within an area of tourism resources' } },
            { box: 4, points: 1, label: { vi: 'Môi trường, cảnh quan thiên nhiên đẹp', en: 'Beautiful natural environment and landscape' } },
          ],
        },
        {
          code: '7', max: 6,
          kind: 'checklist',
          name: { vi: 'Kiến trúc', en: 'Architecture' },
          options: [
            { box: 1, points: 1, label: { vi: 'Phù hợp môi trường cảnh quan thiên nhiên', en: 'Fits the natural landscape and environment' } },
            { box: 2, points: 1, label: { vi: 'Hệ thống giao thông thuận tiện và phù hợp', en: 'Convenient and suitable transport system' } },
            { box: 3, points: 2, label: { vi: 'Kiến trúc có tính dân tộc', en: 'Architecture with ethnic character' } },
            { box: 4, points: 2, label: { vi: 'Hệ thống thông tin, chỉ dẫn rõ ràng', en: 'Clear information and signage system' } },
          ],
        },
        {
          code: '8', max: 6,
          kind: 'checklist',
          name: { vi: 'Bố trí đón tiếp', en: 'Reception arrangements' },
          options: [
            { box: 1, points: 2, label: { vi: 'Có nơi để xe phù hợp', en: 'Suitable parking' } },
            { box: 2, points: 2, label: { vi: 'Có nơi đón tiếp khách hàng phù hợp', en: 'Suitable customer reception area' } },
            { box: 3, points: 2, label: { vi: 'Có quầy bán hàng hóa, đồ lưu niệm', en: 'Counter selling goods, souvenirs' } },
          ],
        },
        {
          code: '9', max: 5,
          kind: 'checklist',
          name: { vi: 'Trang thiết bị, tiện nghi', en: 'Equipment and amenities' },
          options: [
            { box: 1, points: 2, label: { vi: 'Có phương tiện giao thông nội bộ thuận tiện', en: 'Convenient internal transport' } },
            { box: 2, points: 1, label: { vi: 'Cấp thoát nước bảo đảm vệ sinh môi trường', en: 'Sanitary water supply and drainage' } },
            { box: 3, points: 2, label: { vi: 'Đủ dịch vụ ăn nghỉ, hoạt động tốt', en: 'Full catering, lodging, working well' } },
          ],
        },
        {
          code: '10', max: 5,
          kind: 'checklist',
          name: { vi: 'Dịch vụ và chất lượng phục vụ', en: 'Services and quality of service' },
          options: [
            { box: 1, points: 1, label: { vi: 'Thái độ thân thiện', en: 'Friendly attitude' } },
            { box: 2, points: 2, label: { vi: 'Nhanh nhẹn, nhiệt tình, chu đáo', en: 'Prompt, enthusiastic, attentive' } },
            { box: 3, points: 1, label: { vi: 'Có quy trình kỹ thuật, nghiệp vụ', en: 'Technical, professional procedures' } },
            { box: 4, points: 1, label: { vi: 'Chất lượng phục vụ hoàn hảo', en: 'Perfect service quality' } },
          ],
        },
        {
          code: '11', max: 5,
          kind: 'checklist',
          name: { vi: 'Hàng hóa phục vụ (ăn uống, đồ lưu niệm,...)', en: 'Goods for guests (food and drink, souvenirs...)' },
          options: [
            { box: 1, points: 2, label: { vi: 'Có nguồn gốc rõ ràng', en: 'Clear origin' } },
            { box: 2, points: 2, label: { vi: 'Có tiêu chuẩn chất lượng phù hợp', en: 'Suitable quality standard' } },
            { box: 3, points: 1, label: { vi: 'Được bảo quản phù hợp', en: 'Suitably stored' } },
          ],
        },
        {
          code: '12', max: 8,
          kind: 'checklist',
          name: { vi: 'Người quản lý và nhân viên', en: 'Managers and staff' },
          options: [
            { box: 1, points: 2, label: { vi: 'Người quản lý được đào tạo', en: 'Manager is trained' } },
            { box: 2, points: 3, label: { vi: 'Nhân viên được đào tạo', en: 'Staff are trained' } },
            { box: 3, points: 3, label: { vi: 'Nhân viên hướng dẫn dùng được 1 ngoại ngữ', en: 'Guides can use 1 foreign language' } },
          ],
        },
      ],
    },
  ],
  eliminations: [],
  defects: [
    { code: 'sum-differs', at: 'A', statement: { vi: 'Phần A in 35 điểm, các nhóm cộng lại 34: chưa rõ', en: 'Part A prints 35 points, its groups add to 34: unresolved' } },
    { code: 'unconfirmed', at: 'C', statement: { vi: 'Đọc là chọn nhiều ô, cộng điểm: chọn một ô thì Phần C chỉ đạt 15', en: 'Read as tick-any lists that add up: as single choices Part C would reach only 15' } },
  ],
  basis,
}));
