import { defineRubric } from '../../../rubric/defineRubric';
import { basis } from './basis';
import {
  communityManagement,
  communityStrength,
  managementSharedOwnershipSpelledOut,
  productDevelopment,
} from './shared/part-a';
import { marketing } from './shared/part-b';

/** Set 26 (2020 text): Dịch vụ du lịch cộng đồng và điểm du lịch. */
export const communityTourism = /* @__PURE__ */ defineRubric(() => ({
  edition: 'qd-1048-2019',
  set: 26,
  variant: '2020',
  name: { vi: 'Dịch vụ du lịch cộng đồng và điểm du lịch', en: 'Community tourism and tourist sites' },
  parts: [
    {
      code: 'A', max: 35,
      groups: [
        {
          code: '1', max: 15,
          kind: 'group',
          name: { vi: 'Tổ chức dịch vụ cộng đồng', en: 'Community service organisation' },
          children: [
            {
              code: '1.1', max: 3,
              kind: 'criterion',
              name: { vi: 'Bộ phận điều phối quản lý và điều hành dịch vụ', en: 'Service coordination, management and operation unit' },
              options: [
                { box: 1, points: 1, label: { vi: 'Có Bộ phận điều phối', en: 'Coordinating unit' } },
                { box: 2, points: 3, label: { vi: 'Có Bộ phận điều phối, có và thực hiện kế hoạch', en: 'Coordinating unit, plan made and carried out' } },
              ],
            },
            {
              code: '1.2', max: 6,
              kind: 'criterion',
              name: { vi: 'Cơ chế quản lý/quy định', en: 'Management mechanism/rules' },
              options: [
                { box: 1, points: 2, label: { vi: 'Có cơ chế/quy định quản lý dịch vụ', en: 'Service management mechanism/rules' } },
                { box: 2, points: 4, label: { vi: 'Có cơ chế/quy định, phân nhiệm rõ ràng', en: 'Mechanism/rules with clear duties' } },
                { box: 3, points: 6, label: { vi: 'Phân nhiệm rõ ràng; dân địa phương tham gia, hưởng lợi', en: 'Clear duties; local people take part and benefit' } },
              ],
            },
            {
              code: '1.3', max: 4,
              kind: 'criterion',
              name: { vi: 'Bảo vệ môi trường trong cộng đồng làm du lịch/điểm du lịch', en: 'Environmental protection in tourism community/site' },
              options: [
                { box: 1, points: 1, label: { vi: 'Có giải pháp cụ thể', en: 'Specific measures' } },
                { box: 2, points: 2, label: { vi: 'Giải pháp cụ thể, hạ tầng kỹ thuật chung', en: 'Specific measures, shared infrastructure' } },
                { box: 3, points: 3, label: { vi: 'Giải pháp cụ thể, hạ tầng, cộng đồng tự quản', en: 'Specific measures, infrastructure, self-management' } },
                { box: 4, points: 4, label: { vi: 'Hạ tầng, tự quản; đạt chuẩn môi trường nông thôn mới hoặc có đánh giá tác động', en: 'Infrastructure, self-management; new-rural environment standard or impact assessment' } },
              ],
            },
            {
              code: '1.4', max: 2,
              kind: 'criterion',
              name: { vi: 'Sử dụng năng lượng tiết kiệm', en: 'Energy saving' },
              options: [
                { box: 1, points: 1, label: { vi: 'Tiết kiệm năng lượng bằng hoạt động cụ thể', en: 'Energy saving by specific activities' } },
                { box: 2, points: 2, label: { vi: 'Tiết kiệm, thu hồi, tái sử dụng; công nghệ thân thiện', en: 'Saving, recovery, reuse; eco-friendly technology' } },
              ],
            },
          ],
        },
        {
          code: '2', max: 7, ...productDevelopment,
          children: [
            {
              code: '2.1', max: 5,
              kind: 'criterion',
              name: { vi: 'Nguồn gốc ý tưởng sản phẩm dịch vụ du lịch', en: 'Origin of tourism service product idea' },
              options: [
                { box: 1, points: 1, label: { vi: 'Từ sản phẩm nơi khác, có dựa trên đặc trưng địa phương', en: 'From a product elsewhere, using local features' } },
                { box: 2, points: 3, label: { vi: 'Ý tưởng của mình, không trùng lắp', en: 'Own idea, no duplication' } },
                { box: 3, points: 5, label: { vi: 'Độc đáo, khác biệt, gắn văn hóa truyền thống', en: 'Unique, different, tied to traditional culture' } },
              ],
            },
            {
              code: '2.2', max: 2,
              kind: 'criterion',
              name: { vi: 'Tổ chức dịch vụ theo thị trường mục tiêu', en: 'Service organisation by target market' },
              options: [
                { box: 1, points: 1, label: { vi: 'Có kế hoạch phát triển thị trường mục tiêu', en: 'Plan for developing the target market' } },
                { box: 2, points: 2, label: { vi: 'Có kế hoạch và sản phẩm phù hợp thị trường mục tiêu', en: 'Plan and products suited to the target market' } },
              ],
            },
          ],
        },
        {
          code: '3', max: 13, ...communityStrength,
          children: [
            {
              code: '3.1', max: 3,
              kind: 'criterion',
              name: { vi: 'Loại hình tổ chức sản xuất - kinh doanh', en: 'Organisation type' },
              options: [
                { box: 1, points: 1, label: { vi: 'Hộ đăng ký kinh doanh, tổ hợp tác, công ty TNHH 1 thành viên, doanh nghiệp tư nhân', en: 'Registered household, co-op group, 1-member limited company, private enterprise' } },
                { box: 2, points: 2, label: { vi: 'Công ty TNHH từ hai thành viên; cổ phần có vốn cộng đồng <51%', en: 'LLC of two or more; joint-stock, community capital <51%' } },
                { box: 3, points: 3, label: { vi: 'HTX theo Luật HTX; cổ phần có vốn cộng đồng ≥ 51%', en: 'Lawful cooperative; joint-stock, community capital ≥ 51%' } },
              ],
            },
            {
              code: '3.2', max: 2, ...communityManagement,
              children: [
                { code: '3.2.a', max: 2, ...managementSharedOwnershipSpelledOut },
                {
                  code: '3.2.b', max: 2,
                  kind: 'criterion',
                  name: { vi: 'Trường hợp 2: Công ty TNHH 1 thành viên, doanh nghiệp tư nhân, hộ gia đình', en: 'Case 2: Single-member limited company, private enterprise, household' },
                  options: [
                    { box: 1, points: 1, label: { vi: 'Không phải người trong tỉnh', en: 'Not from the province' } },
                    { box: 2, points: 2, label: { vi: 'Người trong tỉnh hoặc làm việc thường xuyên trong tỉnh từ 06 tháng', en: 'From the province or worked there regularly 06 months or more' } },
                  ],
                },
              ],
            },
            {
              code: '3.3', max: 3,
              kind: 'criterion',
              name: { vi: 'Sử dụng lao động địa phương', en: 'Local labour' },
              options: [
                { box: 1, points: 1, label: { vi: 'Dùng < 50% lao động địa phương', en: '< 50% local workers' } },
                { box: 2, points: 3, label: { vi: '≥ 50% lao động là người địa phương', en: '≥ 50% of workers are local people' } },
              ],
            },
            {
              code: '3.4', max: 3,
              kind: 'criterion',
              name: { vi: 'Tăng trưởng sản xuất kinh doanh', en: 'Growth' },
              options: [
                { box: 1, points: 1, label: { vi: 'Doanh thu tăng so với năm trước liền kề', en: 'Revenue growth over the previous year' } },
                { box: 2, points: 3, label: { vi: 'Doanh thu tăng ≥ 10% so với năm trước', en: 'Revenue up ≥ 10% on the previous year' } },
              ],
            },
            {
              code: '3.5', max: 2,
              kind: 'criterion',
              name: { vi: 'Kế toán', en: 'Accounting' },
              options: [
                { box: 1, points: 1, label: { vi: 'Có kế toán khi có yêu cầu, thời vụ', en: 'Accountant on request, seasonal' } },
                { box: 2, points: 2, label: { vi: 'Có kế toán, thực hiện thường xuyên', en: 'Accounting done regularly' } },
              ],
            },
          ],
        },
      ],
    },
    {
      code: 'B', max: 25,
      groups: [
        {
          code: '4', max: 17, ...marketing,
          children: [
            {
              code: '4.1', max: 5,
              kind: 'criterion',
              name: { vi: 'Liên kết chuỗi giá trị trong quảng bá sản phẩm', en: 'Value-chain linkage in product promotion' },
              options: [
                { box: 1, points: 1, label: { vi: 'Có đại diện/đại lý quảng bá sản phẩm', en: 'Has promotion representatives/agents' } },
                { box: 2, points: 3, label: { vi: '≥ 3 đại diện/đại lý trong và ngoài tỉnh', en: '≥ 3 agents in and outside the province' } },
                { box: 3, points: 5, label: { vi: '≥ 5 đại diện/đại lý trong và ngoài tỉnh', en: '≥ 5 agents in and outside the province' } },
              ],
            },
            {
              code: '4.2', max: 3,
              kind: 'criterion',
              name: { vi: 'Liên kết vùng và chuỗi giá trị trong sản phẩm', en: 'Regional and value-chain linkage in products' },
              options: [
                { box: 1, points: 1, label: { vi: 'Liên kết trong tỉnh thành chặng tuyến', en: 'Linked in the province to form routes' } },
                { box: 2, points: 2, label: { vi: 'Liên kết trong và ngoài tỉnh thành chặng tuyến', en: 'Linked in and outside the province to form routes' } },
                { box: 3, points: 3, label: { vi: 'Liên kết trong, ngoài tỉnh và quốc tế thành chặng tuyến', en: 'Linked in, outside the province and abroad to form routes' } },
              ],
            },
            {
              code: '4.3', max: 2,
              kind: 'criterion',
              name: { vi: 'Tổ chức quảng bá, bán hàng', en: 'Promotion and sales organisation' },
              notes: [
                { kind: 'note', text: { vi: 'Gồm kinh doanh, phân phối', en: 'Sales, distribution' } },
              ],
              options: [
                { box: 1, points: 1, label: { vi: 'Có người chịu trách nhiệm', en: 'Person in charge' } },
                { box: 2, points: 2, label: { vi: 'Có bộ phận/phòng quản lý, dùng công nghệ thông tin', en: 'Department, using IT' } },
              ],
            },
            {
              code: '4.4', max: 4,
              kind: 'criterion',
              name: { vi: 'Quảng bá sản phẩm', en: 'Promotion' },
              options: [
                { box: 1, points: 1, label: { vi: 'Nhiều quảng bá; website', en: 'Much promotion; website' } },
                { box: 2, points: 2, label: { vi: 'Nhiều quảng bá; website; đặt hàng trực tuyến', en: 'Much promotion; website; online booking' } },
                { box: 3, points: 3, label: { vi: 'Nhiều quảng bá; website; đặt hàng trong nước và quốc tế uy tín', en: 'Much promotion; website; reputable domestic, international booking' } },
                { box: 4, points: 4, label: { vi: 'Nhiều quảng bá quốc tế; website tiếng nước ngoài; đặt hàng uy tín', en: 'Promotion abroad; foreign-language website; reputable booking' } },
              ],
            },
            {
              code: '4.5', max: 3,
              kind: 'criterion',
              name: { vi: 'Bộ nhận diện quảng bá sản phẩm', en: 'Product promotion identity set' },
              options: [
                { box: 1, points: 1, label: { vi: 'Có tờ rơi quảng bá dịch vụ du lịch', en: 'Leaflet promoting the tourism service' } },
                { box: 2, points: 2, label: { vi: 'Phim ngắn, áp-phích, tờ rơi', en: 'Short film, poster, leaflet' } },
                { box: 3, points: 3, label: { vi: 'Phim, tờ rơi; tiếng Việt và ít nhất 01 tiếng nước ngoài; nhãn hiệu', en: 'Film, leaflet; Vietnamese, at least 01 foreign language; mark registered' } },
              ],
            },
          ],
        },
        {
          code: '5', max: 8,
          kind: 'group',
          name: { vi: 'Câu chuyện sản phẩm', en: 'Product story' },
          children: [
            {
              code: '5.1', max: 4,
              kind: 'criterion',
              name: { vi: 'Câu chuyện về sản phẩm', en: 'Product story' },
              options: [
                { box: 1, points: 1, label: { vi: 'Có Cẩm nang/câu chuyện về sản phẩm du lịch', en: 'Guidebook or story on the tourism product' } },
                { box: 2, points: 2, label: { vi: 'Riêng, đặc sắc, thể hiện bản sắc địa phương', en: 'Own, distinctive, shows local identity' } },
                { box: 3, points: 4, label: { vi: 'Riêng, đặc sắc, thể hiện bản sắc địa phương, có tiếng nước ngoài', en: 'Own, distinctive, shows local identity, in a foreign language too' } },
              ],
            },
            {
              code: '5.2', max: 2,
              kind: 'criterion',
              name: { vi: 'Trình bày câu chuyện sản phẩm', en: 'Product story presentation' },
              options: [
                { box: 1, points: 1, label: { vi: 'Tư liệu hóa, trình bày tại điểm cung cấp dịch vụ', en: 'Documented, shown at the service site' } },
                { box: 2, points: 2, label: { vi: 'Tư liệu hóa, trình bày tại điểm trong và ngoài tỉnh', en: 'Documented, shown at sites in and outside the province' } },
              ],
            },
            {
              code: '5.3', max: 2,
              kind: 'criterion',
              name: { vi: 'Sản phẩm dịch vụ du lịch trên địa bàn đạt chuẩn nông thôn mới', en: 'Tourism service product in new-rural-standard area' },
              options: [
                { box: 1, points: 1, label: { vi: 'Xã/thôn chưa đạt chuẩn nông thôn mới, hoặc không thuộc nông thôn', en: 'Commune/village not yet new-rural standard, or not rural' } },
                { box: 2, points: 2, label: { vi: 'Xã/thôn đã đạt chuẩn nông thôn mới', en: 'Commune/village at new-rural standard' } },
              ],
            },
          ],
        },
      ],
    },
    {
      code: 'C', max: 40,
      groups: [
        {
          code: '6', max: 3,
          kind: 'criterion',
          name: { vi: 'Vị trí', en: 'Location' },
          options: [
            { box: 1, points: 1, label: { vi: 'Thuận lợi, dễ tiếp cận', en: 'Convenient, easy to reach' } },
            { box: 2, points: 2, label: { vi: 'Dễ tiếp cận, liền kề nơi có lợi thế du lịch', en: 'Easy to reach, next to a tourism area' } },
            { box: 3, points: 3, label: { vi: 'Dễ tiếp cận, liền kề và liên kết nơi có lợi thế du lịch', en: 'Easy to reach, next to and linked with a tourism area' } },
          ],
        },
        {
          code: '7', max: 3,
          kind: 'criterion',
          name: { vi: 'Kiến trúc và cảnh quan môi trường', en: 'Architecture and environmental landscape' },
          options: [
            { box: 1, points: 1, label: { vi: 'Cảnh quan môi trường sạch đẹp', en: 'Clean, attractive landscape' } },
            { box: 2, points: 2, label: { vi: 'Sạch đẹp, kiến trúc đặc trưng vùng miền, dân tộc', en: 'Clean; regional, ethnic architecture' } },
            { box: 3, points: 3, label: { vi: 'Sạch đẹp, kiến trúc vùng miền, dân tộc; xã/thôn sáng - xanh - sạch đẹp', en: 'Clean; regional, ethnic architecture; bright-green-clean commune' } },
          ],
        },
        {
          code: '8', max: 4,
          kind: 'criterion',
          name: { vi: 'Bảo vệ, bảo tồn các di sản văn hóa, thiên nhiên, đa dạng sinh học liên quan đến sản phẩm dịch vụ du lịch', en: 'Protecting related cultural/natural heritage and biodiversity' },
          options: [
            { box: 1, points: 1, label: { vi: 'Có hoạt động bảo vệ, bảo tồn', en: 'Conservation activities' } },
            { box: 2, points: 2, label: { vi: 'Có Chương trình/kế hoạch chung và hoạt động bảo tồn', en: 'Shared programme/plan, conservation activities' } },
            { box: 3, points: 4, label: { vi: 'Có Chương trình/kế hoạch chung; cả cộng đồng bảo tồn', en: 'Shared programme/plan, whole community conserves' } },
          ],
        },
        {
          code: '9', max: 3,
          kind: 'alternatives',
          name: { vi: 'Chất lượng về điều kiện kinh doanh dịch vụ', en: 'Quality of service business conditions' },
          children: [
            {
              code: '9.a', max: 3,
              kind: 'criterion',
              name: { vi: 'Trường hợp 1: Cộng đồng dịch vụ du lịch', en: 'Case 1: Tourism service community' },
              options: [
                { box: 1, points: 1, label: { vi: 'Dưới 50% cơ sở có chứng nhận đủ điều kiện kinh doanh', en: 'Under 50% of providers certified to operate' } },
                { box: 2, points: 2, label: { vi: 'Từ 50% đến dưới 75% cơ sở có chứng nhận đủ điều kiện kinh doanh', en: '50% to under 75% of providers certified to operate' } },
                { box: 3, points: 3, label: { vi: 'Từ 75% trở lên cơ sở có chứng nhận đủ điều kiện kinh doanh', en: '75% or more of providers certified to operate' } },
              ],
            },
            {
              code: '9.b', max: 3,
              kind: 'criterion',
              name: { vi: 'Trường hợp 2: Điểm dịch vụ du lịch', en: 'Case 2: Tourism service site' },
              options: [
                { box: 1, points: 1, label: { vi: 'Có đăng ký kinh doanh dịch vụ du lịch', en: 'Registered for tourism service business' } },
                { box: 2, points: 2, label: { vi: 'Chứng nhận đủ điều kiện kinh doanh', en: 'Certified to operate' } },
                { box: 3, points: 3, label: { vi: 'Chứng nhận đủ điều kiện, đạt chuẩn kinh doanh', en: 'Certified to operate and to standard' } },
              ],
            },
          ],
        },
        {
          code: '10', max: 2,
          kind: 'alternatives',
          name: { vi: 'Chất lượng an toàn và an ninh trật tự', en: 'Quality of safety, security and order' },
          children: [
            {
              code: '10.a', max: 2,
              kind: 'criterion',
              name: { vi: 'Trường hợp 1: Cộng đồng dịch vụ du lịch', en: 'Case 1: Tourism service community' },
              options: [
                { box: 1, points: 1, label: { vi: 'An ninh tốt, ít nhất 75% cơ sở đạt phòng chống cháy nổ', en: 'Good security, at least 75% of providers meet fire safety' } },
                { box: 2, points: 2, label: { vi: 'An ninh tốt, 100% cơ sở đạt phòng chống cháy nổ', en: 'Good security, 100% of providers meet fire safety' } },
              ],
            },
            {
              code: '10.b', max: 2,
              kind: 'criterion',
              name: { vi: 'Trường hợp 2: Điểm dịch vụ du lịch', en: 'Case 2: Tourism service site' },
              options: [
                { box: 1, points: 1, label: { vi: 'An ninh tốt, đạt phòng chống cháy nổ', en: 'Good security, meets fire safety' } },
                { box: 2, points: 2, label: { vi: 'An ninh tốt, đạt phòng chống cháy nổ; bảo vệ, nhân viên tập huấn định kỳ', en: 'Good security, meets fire safety; guards, staff trained regularly' } },
              ],
            },
          ],
        },
        {
          code: '11', max: 3,
          kind: 'criterion',
          name: { vi: 'Tính hoàn thiện của quá trình dịch vụ', en: 'Completeness of the service process' },
          options: [
            { box: 1, points: 1, label: { vi: 'Bán sản phẩm truyền thống địa phương', en: 'Outlet for local traditional products' } },
            { box: 2, points: 2, label: { vi: 'Bán sản phẩm truyền thống và OCOP, có tài liệu', en: 'Outlet for traditional and OCOP products, information' } },
            { box: 3, points: 3, label: { vi: 'Bán sản phẩm truyền thống và OCOP, có tài liệu, hạ tầng hài hòa', en: 'Outlet for traditional and OCOP products, information, good facilities' } },
          ],
        },
        {
          code: '12', max: 2,
          kind: 'criterion',
          name: { vi: 'Hoạt động trải nghiệm', en: 'Experience activities' },
          options: [
            { box: 1, points: 1, label: { vi: 'Có hoạt động trải nghiệm', en: 'Has experience activities' } },
            { box: 2, points: 2, label: { vi: 'Có mô hình hoạt động trải nghiệm', en: 'Has an experience activity model' } },
          ],
        },
        {
          code: '13', max: 4,
          kind: 'criterion',
          name: { vi: 'Quản lý và nhân viên', en: 'Management and staff' },
          options: [
            { box: 1, points: 1, label: { vi: 'Dưới 50% được đào tạo', en: 'Under 50% trained' } },
            { box: 2, points: 2, label: { vi: 'Từ 50% đến 75% được đào tạo', en: '50% to 75% trained' } },
            { box: 3, points: 4, label: { vi: 'Trên 75% được đào tạo; tiếp đón thạo ít nhất 01 ngoại ngữ', en: 'Over 75% trained; reception fluent in at least 01 foreign language' } },
          ],
        },
        {
          code: '14', max: 4,
          kind: 'criterion',
          name: { vi: 'Chất lượng sản phẩm dịch vụ du lịch', en: 'Quality of tourism service products' },
          options: [
            { box: 1, points: 1, label: { vi: 'Phong phú, hấp dẫn', en: 'Rich and attractive' } },
            { box: 2, points: 2, label: { vi: 'Phong phú, hấp dẫn, an toàn, chất lượng cao', en: 'Rich, attractive, safe, high quality' } },
            { box: 3, points: 3, label: { vi: 'Phong phú, chất lượng cao; đánh giá cao qua phiếu hoặc trang uy tín', en: 'Rich, high quality; rated highly on forms or reputable sites' } },
            { box: 4, points: 4, label: { vi: 'Phong phú, chất lượng cao, đặc sắc vùng miền; phiếu hoặc trang uy tín', en: 'Rich, high quality, regional; rated highly on forms or reputable sites' } },
          ],
        },
        {
          code: '15', max: 4,
          kind: 'criterion',
          name: { vi: 'Chất lượng phục vụ', en: 'Quality of service to guests' },
          options: [
            { box: 1, points: 1, label: { vi: 'Thân thiện, nhanh nhẹn, chu đáo', en: 'Friendly, prompt, attentive' } },
            { box: 2, points: 2, label: { vi: 'Thân thiện, chu đáo, khách đánh giá cao', en: 'Friendly, attentive, rated highly' } },
            { box: 3, points: 4, label: { vi: 'Thân thiện, chu đáo; đánh giá cao qua phiếu hoặc trang uy tín', en: 'Friendly, attentive; rated highly on forms or reputable sites' } },
          ],
        },
        {
          code: '16', max: 3,
          kind: 'alternatives',
          name: { vi: 'Tiện nghi', en: 'Amenities' },
          children: [
            {
              code: '16.a', max: 3,
              kind: 'criterion',
              name: { vi: 'Trường hợp 1: Cộng đồng dịch vụ du lịch', en: 'Case 1: Tourism service community' },
              options: [
                { box: 1, points: 1, label: { vi: 'Đường nội bộ tốt; đủ điện, nước sạch, vệ sinh, internet', en: 'Good internal roads; power, clean water, toilets, internet' } },
                { box: 2, points: 3, label: { vi: 'Hạ tầng đủ; xã/thôn đạt nông thôn mới về hạ tầng, môi trường, an toàn thực phẩm', en: 'Complete; new-rural commune/village on services, hygiene, food safety' } },
              ],
            },
            {
              code: '16.b', max: 3,
              kind: 'criterion',
              name: { vi: 'Trường hợp 2: Điểm dịch vụ du lịch', en: 'Case 2: Tourism service site' },
              options: [
                { box: 1, points: 1, label: { vi: 'Đủ điện, nước sạch, vệ sinh, internet', en: 'Power, clean water, toilets, internet' } },
                { box: 2, points: 3, label: { vi: 'Đủ điện, nước sạch, vệ sinh, internet; khách đánh giá cao', en: 'Power, clean water, toilets, internet; rated highly' } },
              ],
            },
          ],
        },
        {
          code: '17', max: 3,
          kind: 'criterion',
          name: { vi: 'Hoạt động thu hút khách du lịch', en: 'Activities attracting visitors' },
          options: [
            { box: 1, points: 1, label: { vi: 'Trình diễn lễ hội, văn hóa tại điểm', en: 'Festival, culture shows at the site' } },
            { box: 2, points: 2, label: { vi: 'Trình diễn lễ hội, văn hóa cộng đồng, ít nhất 02 lần/năm', en: 'Community festival, culture shows, at least 02 times/year' } },
            { box: 3, points: 3, label: { vi: 'Trình diễn cộng đồng, đặc sắc dân tộc, vùng miền, ít nhất 02 lần/năm', en: 'Community shows, ethnic, regional character, at least 02 times/year' } },
          ],
        },
        {
          code: '18', max: 2,
          kind: 'criterion',
          name: { vi: 'Hàng hóa dịch vụ (ăn uống, đồ lưu niệm...)', en: 'Service goods (food and drink, souvenirs...)' },
          options: [
            { box: 1, points: 1, label: { vi: 'Rõ nguồn gốc, đạt tiêu chuẩn, đặc sản', en: 'Clear origin, suitable standard, speciality' } },
            { box: 2, points: 2, label: { vi: 'Rõ nguồn gốc, đạt tiêu chuẩn, đặc sản, an toàn thực phẩm; có bán OCOP', en: 'Clear origin, suitable standard, speciality, food safe; OCOP sold' } },
          ],
        },
      ],
    },
  ],
  eliminations: [],
  defects: [
    { code: 'unconfirmed', at: '9', statement: { vi: 'Tên hai trường hợp lấy từ 148', en: 'The names of the two cases come from 148' } },
    { code: 'unconfirmed', at: '10', statement: { vi: 'Tên hai trường hợp lấy từ 148', en: 'The names of the two cases come from 148' } },
    { code: 'unconfirmed', at: '16', statement: { vi: 'Tên hai trường hợp lấy từ 148', en: 'The names of the two cases come from 148' } },
  ],
  basis,
}));
