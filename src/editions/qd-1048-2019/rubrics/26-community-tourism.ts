import { defineRubric } from '../../../rubric/defineRubric';
import { basis } from './basis';
import { communityManagement, communityStrength, managementSharedOwnership, productDevelopment } from './shared/part-a';
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
                { box: 1, points: 1, label: { vi: 'Có Bộ phận điều phối quản lý, điều hành dịch vụ', en: 'Unit coordinating service management and operation' } },
                { box: 2, points: 3, label: { vi: 'Có Bộ phận điều phối quản lý, điều hành; có kế hoạch và triển khai kế hoạch', en: 'Unit coordinating management and operation, with a plan and its implementation' } },
              ],
            },
            {
              code: '1.2', max: 6,
              kind: 'criterion',
              name: { vi: 'Cơ chế quản lý/quy định', en: 'Management mechanism/rules' },
              options: [
                { box: 1, points: 2, label: { vi: 'Có cơ chế/quy định quản lý dịch vụ', en: 'Service management mechanism/rules' } },
                { box: 2, points: 4, label: { vi: 'Cơ chế/quy định quản lý dịch vụ, phân nhiệm rõ ràng', en: 'Service management mechanism/rules with clear division of duties' } },
                { box: 3, points: 6, label: { vi: 'Cơ chế/quy định phân nhiệm rõ; dân địa phương quản lý, vận hành, hưởng lợi (trực/gián tiếp)', en: 'Mechanism/rules with clear duties; local people manage, operate and benefit (directly/indirectly)' } },
              ],
            },
            {
              code: '1.3', max: 4,
              kind: 'criterion',
              name: { vi: 'Bảo vệ môi trường trong cộng đồng làm du lịch/điểm du lịch', en: 'Environmental protection in tourism community/site' },
              options: [
                { box: 1, points: 1, label: { vi: 'Có giải pháp cụ thể bảo vệ môi trường (thu gom rác, nước thải sinh hoạt...)', en: 'Specific environmental protection measures (waste, domestic wastewater collection...)' } },
                { box: 2, points: 2, label: { vi: 'Giải pháp cụ thể và hạ tầng kỹ thuật chung về bảo vệ môi trường', en: 'Specific measures and shared technical infrastructure for environmental protection' } },
                { box: 3, points: 3, label: { vi: 'Giải pháp, hạ tầng kỹ thuật bảo vệ môi trường và mô hình cộng đồng tự quản', en: 'Specific measures, technical infrastructure and community self-managed model for the environment' } },
                { box: 4, points: 4, label: { vi: 'Giải pháp, hạ tầng, cộng đồng tự quản; đạt tiêu chí môi trường nông thôn mới hoặc có đánh giá tác động môi trường theo quy định', en: 'Solutions, facilities, community self-management; meets new rural environment criterion or has required EIA' } },
              ],
            },
            {
              code: '1.4', max: 2,
              kind: 'criterion',
              name: { vi: 'Sử dụng năng lượng tiết kiệm', en: 'Energy saving' },
              options: [
                { box: 1, points: 1, label: { vi: 'Giải pháp tiết kiệm năng lượng (bằng hoạt động cụ thể)', en: 'Energy-saving measures (through specific activities)' } },
                { box: 2, points: 2, label: { vi: 'Tiết kiệm, thu hồi, tái dùng năng lượng, nguyên liệu địa phương; công nghệ thân thiện', en: 'Energy saving, recovery, reuse; local raw materials; eco-friendly technology' } },
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
                { box: 1, points: 1, label: { vi: 'Dựa trên sản phẩm nơi khác, có lợi thế, đặc trưng địa phương', en: 'Based on another place\'s product, with local advantages and features' } },
                { box: 2, points: 3, label: { vi: 'Dựa trên ý tưởng của mình, không trùng sản phẩm du lịch khác', en: 'Based on own idea, not duplicating other tourism products' } },
                { box: 3, points: 5, label: { vi: 'Độc đáo, khác biệt, gắn giá trị văn hóa truyền thống địa phương', en: 'Unique, distinct, tied to local traditional cultural values' } },
              ],
            },
            {
              code: '2.2', max: 2,
              kind: 'criterion',
              name: { vi: 'Tổ chức dịch vụ theo thị trường mục tiêu', en: 'Service organisation by target market' },
              options: [
                { box: 1, points: 1, label: { vi: 'Có kế hoạch phát triển thị trường mục tiêu', en: 'Plan for developing the target market' } },
                { box: 2, points: 2, label: { vi: 'Có kế hoạch và sản phẩm du lịch phù hợp thị trường mục tiêu', en: 'Plan and tourism products suited to the target market' } },
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
              name: { vi: 'Loại hình tổ chức sản xuất - kinh doanh', en: 'Type of production and business organisation' },
              options: [
                { box: 1, points: 1, label: { vi: 'Hộ có đăng ký kinh doanh, tổ hợp tác, công ty TNHH một thành viên, doanh nghiệp tư nhân', en: 'Registered household business, cooperative group, single-member limited company, private enterprise' } },
                { box: 2, points: 2, label: { vi: 'Công ty TNHH hai thành viên trở lên; công ty cổ phần có vốn cộng đồng địa phương <51%', en: 'Limited company with two or more members; joint-stock company with local community capital <51%' } },
                { box: 3, points: 3, label: { vi: 'HTX theo Luật HTX, hoặc công ty cổ phần có vốn góp của cộng đồng địa phương ≥51%', en: 'Cooperative under the Cooperative Law, or joint stock company with ≥51% local community capital' } },
              ],
            },
            {
              code: '3.2', max: 2, ...communityManagement,
              children: [
                { code: '3.2.a', max: 2, ...managementSharedOwnership },
                {
                  code: '3.2.b', max: 2,
                  kind: 'criterion',
                  name: { vi: 'Trường hợp 2: Công ty TNHH 1 thành viên, doanh nghiệp tư nhân, hộ gia đình', en: 'Case 2: Single-member limited company, private enterprise, household' },
                  options: [
                    { box: 1, points: 1, label: { vi: 'Giám đốc/chủ hộ không phải người trong tỉnh', en: 'Director/household head not from the province' } },
                    { box: 2, points: 2, label: { vi: 'Giám đốc/Chủ hộ là người trong tỉnh hoặc từng làm thường xuyên trong tỉnh từ 06 tháng trở lên', en: 'Director/head is from the province or has worked regularly there for 06 months or more' } },
                  ],
                },
              ],
            },
            {
              code: '3.3', max: 3,
              kind: 'criterion',
              name: { vi: 'Sử dụng lao động địa phương', en: 'Use of local labour' },
              options: [
                { box: 1, points: 1, label: { vi: 'Dùng < 50% lao động địa phương', en: '< 50% local workers' } },
                { box: 2, points: 3, label: { vi: '≥ 50% lao động là người địa phương', en: '≥ 50% of workers are local people' } },
              ],
            },
            {
              code: '3.4', max: 3,
              kind: 'criterion',
              name: { vi: 'Tăng trưởng sản xuất kinh doanh', en: 'Production and business growth' },
              options: [
                { box: 1, points: 1, label: { vi: 'Doanh thu tăng so với năm trước liền kề', en: 'Revenue growth over the previous year' } },
                { box: 2, points: 3, label: { vi: 'Doanh thu tăng ≥ 10% so với năm trước liền kề', en: 'Revenue growth ≥ 10% over the previous year' } },
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
                { box: 2, points: 3, label: { vi: '≥ 3 đại diện/đại lý quảng bá trong và ngoài tỉnh', en: '≥ 3 promotion representatives/agents in and outside the province' } },
                { box: 3, points: 5, label: { vi: '≥ 5 đại diện/đại lý quảng bá trong và ngoài tỉnh', en: '≥ 5 promotion representatives/agents in and outside the province' } },
              ],
            },
            {
              code: '4.2', max: 3,
              kind: 'criterion',
              name: { vi: 'Liên kết vùng và chuỗi giá trị trong sản phẩm', en: 'Regional and value-chain linkage in products' },
              options: [
                { box: 1, points: 1, label: { vi: 'Liên kết điểm du lịch khác trong tỉnh thành chặng tuyến sản phẩm', en: 'Linkage with other tourism sites in the province to form product routes' } },
                { box: 2, points: 2, label: { vi: 'Liên kết điểm du lịch khác trong và ngoài tỉnh thành chặng tuyến sản phẩm', en: 'Linkage with other tourism sites in and outside the province to form product routes' } },
                { box: 3, points: 3, label: { vi: 'Liên kết điểm du lịch khác trong, ngoài tỉnh và quốc tế thành chặng tuyến sản phẩm', en: 'Linkage with other tourism sites in, outside the province and abroad to form product routes' } },
              ],
            },
            {
              code: '4.3', max: 2,
              kind: 'criterion',
              name: { vi: 'Tổ chức quảng bá, bán hàng', en: 'Promotion and sales organisation' },
              notes: [
                { kind: 'note', text: { vi: 'Gồm tổ chức kinh doanh và phân phối sản phẩm', en: 'Covers organising product sales and distribution' } },
              ],
              options: [
                { box: 1, points: 1, label: { vi: 'Có người phụ trách quản lý quảng bá, bán hàng', en: 'Person in charge of promotion and sales' } },
                { box: 2, points: 2, label: { vi: 'Có bộ phận/phòng quản lý quảng bá, bán hàng, ứng dụng CNTT', en: 'Unit/department for promotion and sales, using IT in management/sales' } },
              ],
            },
            {
              code: '4.4', max: 4,
              kind: 'criterion',
              name: { vi: 'Quảng bá sản phẩm', en: 'Product promotion' },
              options: [
                { box: 1, points: 1, label: { vi: 'Nhiều hoạt động quảng bá, có website giới thiệu điểm, cộng đồng du lịch', en: 'Many promotions, website introducing the tourism site/community' } },
                { box: 2, points: 2, label: { vi: 'Nhiều hoạt động quảng bá, có website, đặt hàng trực tuyến', en: 'Many promotions, website, online booking' } },
                { box: 3, points: 3, label: { vi: 'Nhiều quảng bá, website, đặt hàng online trong nước và quốc tế uy tín (Booking, Agoda…)', en: 'Many promotions, website, reputable domestic and international online booking (Booking, Agoda…)' } },
                { box: 4, points: 4, label: { vi: 'Nhiều quảng bá quốc tế, website tiếng nước ngoài, đặt hàng trực tuyến uy tín trong, ngoài nước', en: 'Many international promotions, foreign-language website, reputable domestic/international online booking' } },
              ],
            },
            {
              code: '4.5', max: 3,
              kind: 'criterion',
              name: { vi: 'Bộ nhận diện quảng bá sản phẩm', en: 'Product promotion identity set' },
              options: [
                { box: 1, points: 1, label: { vi: 'Có tờ rơi quảng bá dịch vụ du lịch', en: 'Leaflet promoting the tourism service' } },
                { box: 2, points: 2, label: { vi: 'Có phim ngắn, tranh ảnh áp-phích, tờ rơi quảng bá du lịch', en: 'Short film, poster and leaflet promoting the tourism service' } },
                { box: 3, points: 3, label: { vi: 'Clip, poster, tờ rơi tiếng Việt và ít nhất 01 ngoại ngữ; đăng ký nhãn hiệu dịch vụ cộng đồng', en: 'Clips, posters, leaflets in Vietnamese and at least 01 foreign language; community\'s service mark registered' } },
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
                { box: 2, points: 2, label: { vi: 'Cẩm nang/câu chuyện riêng, đặc sắc, thể hiện trí tuệ bản sắc địa phương', en: 'Distinctive guide/story expressing local intellect and identity' } },
                { box: 3, points: 4, label: { vi: 'Cẩm nang/câu chuyện riêng, đặc sắc, trí tuệ bản sắc địa phương, có bản ngoại ngữ phù hợp', en: 'Distinctive guide/story of local intellect and identity, also in a suitable foreign language' } },
              ],
            },
            {
              code: '5.2', max: 2,
              kind: 'criterion',
              name: { vi: 'Trình bày câu chuyện sản phẩm', en: 'Product story presentation' },
              options: [
                { box: 1, points: 1, label: { vi: 'Cẩm nang/câu chuyện được tư liệu hóa, trình bày tại điểm cung cấp dịch vụ', en: 'Guidebook/story documented and shown at the service site' } },
                { box: 2, points: 2, label: { vi: 'Cẩm nang/câu chuyện được tư liệu hóa, trình bày tại điểm du lịch trong và ngoài tỉnh', en: 'Guidebook/story documented and shown at tourism sites in and outside the province' } },
              ],
            },
            {
              code: '5.3', max: 2,
              kind: 'criterion',
              name: { vi: 'Sản phẩm dịch vụ du lịch trên địa bàn đạt chuẩn nông thôn mới', en: 'Tourism service product in new-rural-standard area' },
              options: [
                { box: 1, points: 1, label: { vi: 'Thuộc xã hoặc thôn, bản, ấp chưa được công nhận nông thôn mới, hoặc không thuộc khu vực nông thôn', en: 'In a commune/village not yet recognised as new rural area, or not in a rural area' } },
                { box: 2, points: 2, label: { vi: 'Cộng đồng/điểm du lịch ở xã hoặc thôn, bản, ấp đã được công nhận đạt chuẩn nông thôn mới', en: 'Tourism community/site in a commune or village recognised as meeting the new rural standard' } },
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
            { box: 2, points: 2, label: { vi: 'Thuận lợi, dễ tiếp cận, liền kề khu vực có lợi thế du lịch', en: 'Convenient, easy to reach, next to an area good for tourism' } },
            { box: 3, points: 3, label: { vi: 'Thuận lợi, dễ tiếp cận, liền kề và liên kết khu vực/địa điểm có lợi thế du lịch khác', en: 'Convenient, accessible, adjacent and linked to other areas/places with tourism advantages' } },
          ],
        },
        {
          code: '7', max: 3,
          kind: 'criterion',
          name: { vi: 'Kiến trúc và cảnh quan môi trường', en: 'Architecture and environmental landscape' },
          options: [
            { box: 1, points: 1, label: { vi: 'Cảnh quan môi trường sạch đẹp', en: 'Clean, attractive landscape' } },
            { box: 2, points: 2, label: { vi: 'Cảnh quan sạch đẹp, kiến trúc đặc trưng vùng miền, có tính dân tộc', en: 'Clean, attractive landscape; regional, ethnic architecture' } },
            { box: 3, points: 3, label: { vi: 'Cảnh quan đẹp, kiến trúc vùng miền, dân tộc; xã/thôn đạt tiêu chí sáng - xanh - sạch đẹp nông thôn mới', en: 'Clean landscape, regional ethnic architecture; commune/village meets bright-green-clean new-rural criteria' } },
          ],
        },
        {
          code: '8', max: 4,
          kind: 'criterion',
          name: { vi: 'Bảo vệ, bảo tồn các di sản văn hóa, thiên nhiên, đa dạng sinh học liên quan đến sản phẩm dịch vụ du lịch', en: 'Protecting related cultural/natural heritage and biodiversity' },
          options: [
            { box: 1, points: 1, label: { vi: 'Có hoạt động bảo vệ, bảo tồn di sản văn hóa/thiên nhiên, hệ sinh thái, đa dạng sinh học', en: 'Activities to protect cultural/natural heritage, ecosystems, biodiversity' } },
            { box: 2, points: 2, label: { vi: 'Có Chương trình/kế hoạch chung và hoạt động bảo tồn di sản, hệ sinh thái, đa dạng sinh học', en: 'Shared community programme/plan, with activities to protect heritage, ecosystems, biodiversity' } },
            { box: 3, points: 4, label: { vi: 'Chương trình/kế hoạch chung; cả cộng đồng cùng bảo tồn di sản, hệ sinh thái, đa dạng sinh học', en: 'Shared programme/plan; the whole community protects heritage, ecosystems, biodiversity' } },
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
                { box: 1, points: 1, label: { vi: 'Dưới 50% cơ sở được cấp chứng nhận đủ điều kiện kinh doanh (lưu trú, vận chuyển…)', en: 'Under 50% of service facilities certified as eligible to operate (lodging, transport…)' } },
                { box: 2, points: 2, label: { vi: 'Từ 50% đến dưới 75% cơ sở dịch vụ được chứng nhận đủ điều kiện kinh doanh', en: '50% to under 75% of service establishments certified as meeting business conditions' } },
                { box: 3, points: 3, label: { vi: 'Từ 75% trở lên cơ sở được cấp chứng nhận đủ điều kiện kinh doanh (lưu trú, vận chuyển…)', en: '75% or more of service facilities certified as eligible to operate (lodging, transport…)' } },
              ],
            },
            {
              code: '9.b', max: 3,
              kind: 'criterion',
              name: { vi: 'Trường hợp 2: Điểm dịch vụ du lịch', en: 'Case 2: Tourism service site' },
              options: [
                { box: 1, points: 1, label: { vi: 'Có đăng ký kinh doanh dịch vụ du lịch', en: 'Registered for tourism service business' } },
                { box: 2, points: 2, label: { vi: 'Có chứng nhận đủ điều kiện kinh doanh du lịch', en: 'Certificate of eligibility for tourism services business' } },
                { box: 3, points: 3, label: { vi: 'Có chứng nhận đủ điều kiện, đạt chuẩn kinh doanh du lịch', en: 'Certificate of eligibility and of meeting standards for tourism services business' } },
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
                { box: 1, points: 1, label: { vi: 'An ninh trật tự tốt, ít nhất 75% cơ sở đảm bảo phòng chống cháy nổ theo quy định', en: 'Good security and order; at least 75% of businesses meet fire and explosion rules' } },
                { box: 2, points: 2, label: { vi: 'An ninh trật tự tốt, 100% cơ sở đảm bảo phòng chống cháy nổ theo quy định', en: 'Good security and order; 100% of businesses meet fire and explosion rules' } },
              ],
            },
            {
              code: '10.b', max: 2,
              kind: 'criterion',
              name: { vi: 'Trường hợp 2: Điểm dịch vụ du lịch', en: 'Case 2: Tourism service site' },
              options: [
                { box: 1, points: 1, label: { vi: 'An ninh trật tự tốt, đảm bảo phòng chống cháy nổ theo quy định', en: 'Good security and order; fire and explosion rules met' } },
                { box: 2, points: 2, label: { vi: 'An ninh tốt, đảm bảo phòng chống cháy nổ; có bảo vệ, nhân viên cháy nổ được tập huấn định kỳ', en: 'Good security and order; fire and explosion rules met; guards and fire staff trained regularly' } },
              ],
            },
          ],
        },
        {
          code: '11', max: 3,
          kind: 'criterion',
          name: { vi: 'Tính hoàn thiện của quá trình dịch vụ', en: 'Completeness of the service process' },
          options: [
            { box: 1, points: 1, label: { vi: 'Có điểm trưng bày, giới thiệu, bán sản phẩm truyền thống địa phương', en: 'Site showing, introducing and selling local traditional products' } },
            { box: 2, points: 2, label: { vi: 'Điểm trưng bày, bán sản phẩm truyền thống và OCOP địa phương, có tài liệu giới thiệu', en: 'Site showing and selling local traditional and OCOP products, with information material' } },
            { box: 3, points: 3, label: { vi: 'Điểm bán sản phẩm truyền thống và OCOP, có tài liệu; hạ tầng (bãi đỗ, vệ sinh...) hài hòa', en: 'Site selling traditional and OCOP products, with material; well-laid parking, toilets, info area' } },
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
            { box: 1, points: 1, label: { vi: 'Dưới 50% lao động quản lý, nhân viên đã được đào tạo chuyên môn, nghiệp vụ', en: 'Under 50% of managers and staff have professional training' } },
            { box: 2, points: 2, label: { vi: 'Từ 50% đến 75% quản lý, nhân viên đã được đào tạo chuyên môn, nghiệp vụ', en: 'From 50% to 75% of managers and staff trained in their profession' } },
            { box: 3, points: 4, label: { vi: 'Trên 75% quản lý, nhân viên được đào tạo nghiệp vụ; người tiếp đón thạo ít nhất 01 ngoại ngữ', en: 'Over 75% of managers and staff trained; reception staff fluent in at least 01 foreign language' } },
          ],
        },
        {
          code: '14', max: 4,
          kind: 'criterion',
          name: { vi: 'Chất lượng sản phẩm dịch vụ du lịch', en: 'Quality of tourism service products' },
          options: [
            { box: 1, points: 1, label: { vi: 'Phong phú, hấp dẫn', en: 'Rich and attractive' } },
            { box: 2, points: 2, label: { vi: 'Phong phú, hấp dẫn, an toàn, chất lượng cao', en: 'Rich, attractive, safe, high quality' } },
            { box: 3, points: 3, label: { vi: 'Phong phú, hấp dẫn, an toàn, chất lượng cao; khách đánh giá cao (phiếu/web du lịch uy tín)', en: 'Rich, attractive, safe, high quality; highly rated by visitors (forms/reputable travel sites)' } },
            { box: 4, points: 4, label: { vi: 'Phong phú, hấp dẫn, an toàn, chất lượng cao, đặc sắc vùng miền; khách đánh giá cao qua phiếu hoặc trang du lịch uy tín', en: 'Rich, attractive, safe, high quality, regionally distinctive; rated highly on forms or reputable travel sites' } },
          ],
        },
        {
          code: '15', max: 4,
          kind: 'criterion',
          name: { vi: 'Chất lượng phục vụ', en: 'Quality of service to guests' },
          options: [
            { box: 1, points: 1, label: { vi: 'Thân thiện, nhanh nhẹn, chu đáo', en: 'Friendly, prompt, attentive' } },
            { box: 2, points: 2, label: { vi: 'Thân thiện, nhanh nhẹn, chu đáo, được khách đánh giá cao', en: 'Friendly, prompt, attentive, rated highly by visitors' } },
            { box: 3, points: 4, label: { vi: 'Thân thiện, nhanh nhẹn, chu đáo; khách đánh giá cao (phiếu/web du lịch uy tín)', en: 'Friendly, prompt, attentive; highly rated by visitors (forms/reputable travel sites)' } },
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
                { box: 1, points: 1, label: { vi: 'Giao thông nội bộ thuận tiện; đủ điện, nước sạch, khu vệ sinh, internet', en: 'Good internal roads; power, clean water, toilets, internet complete' } },
                { box: 2, points: 3, label: { vi: 'Hạ tầng đầy đủ; xã/thôn đạt nông thôn mới về giao thông, điện, nước, vệ sinh môi trường, an toàn thực phẩm', en: 'Full infrastructure; commune/village at new rural standard on roads, power, water, hygiene, food safety' } },
              ],
            },
            {
              code: '16.b', max: 3,
              kind: 'criterion',
              name: { vi: 'Trường hợp 2: Điểm dịch vụ du lịch', en: 'Case 2: Tourism service site' },
              options: [
                { box: 1, points: 1, label: { vi: 'Đủ điện, nước sạch, khu vệ sinh, internet', en: 'Power, clean water, toilets and internet complete' } },
                { box: 2, points: 3, label: { vi: 'Điện, nước sạch, khu vệ sinh, internet đầy đủ, chất lượng, được khách đánh giá cao', en: 'Full power, clean water, toilets, internet; quality assured and highly rated by visitors' } },
              ],
            },
          ],
        },
        {
          code: '17', max: 3,
          kind: 'criterion',
          name: { vi: 'Hoạt động thu hút khách du lịch', en: 'Activities attracting visitors' },
          options: [
            { box: 1, points: 1, label: { vi: 'Có trình diễn lễ hội, văn hóa tại điểm dịch vụ', en: 'Festival and cultural shows at the service site' } },
            { box: 2, points: 2, label: { vi: 'Trình diễn lễ hội, văn hóa tại điểm, có tính cộng đồng, ít nhất 02 lần/năm', en: 'Community festival/culture shows at the site, at least 02 times/year' } },
            { box: 3, points: 3, label: { vi: 'Trình diễn lễ hội, văn hóa tại điểm, cộng đồng, đặc sắc dân tộc, vùng miền, ít nhất 02 lần/năm', en: 'Community festival/culture shows at the site, distinctly ethnic and regional, at least 02 times/year' } },
          ],
        },
        {
          code: '18', max: 2,
          kind: 'criterion',
          name: { vi: 'Hàng hóa dịch vụ (ăn uống, đồ lưu niệm...)', en: 'Service goods (food and drink, souvenirs...)' },
          options: [
            { box: 1, points: 1, label: { vi: 'Nguồn gốc rõ ràng, tiêu chuẩn chất lượng phù hợp, mang tính đặc sản địa phương', en: 'Clear origin, suitable quality standard, local speciality character' } },
            { box: 2, points: 2, label: { vi: 'Rõ nguồn gốc, chất lượng phù hợp, tính đặc sản; bảo đảm vệ sinh an toàn thực phẩm; có bày bán sản phẩm OCOP', en: 'Clear origin, suitable quality, local speciality; food hygiene and safety assured; OCOP products on sale' } },
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
