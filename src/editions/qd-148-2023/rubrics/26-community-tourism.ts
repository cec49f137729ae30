import { defineRubric } from '../../../rubric/defineRubric';
import { basis } from './basis';
import { accounting, communityStrength, legalRepresentative, localLabour, productDevelopment } from './shared/part-a';
import { marketing } from './shared/part-b';

/** Set 26: Dịch vụ du lịch cộng đồng, du lịch sinh thái và điểm du lịch. */
export const communityTourism = /* @__PURE__ */ defineRubric(() => ({
  edition: 'qd-148-2023',
  set: 26,
  name: { vi: 'Dịch vụ du lịch cộng đồng, du lịch sinh thái và điểm du lịch', en: 'Community tourism, ecotourism and tourist sites' },
  parts: [
    {
      code: 'A', max: 40,
      groups: [
        {
          code: '1', max: 15,
          kind: 'group',
          name: { vi: 'Tổ chức dịch vụ cộng đồng', en: 'Community service organisation' },
          children: [
            {
              code: '1.a', max: 3,
              kind: 'criterion',
              name: { vi: 'Bộ phận điều phối quản lý và điều hành dịch vụ', en: 'Service coordination, management and operation unit' },
              options: [
                { box: 1, points: 1, label: { vi: 'Có Bộ phận điều phối', en: 'Coordinating unit' } },
                { box: 2, points: 3, label: { vi: 'Có Bộ phận điều phối, có và thực hiện kế hoạch', en: 'Coordinating unit, plan made and carried out' } },
              ],
            },
            {
              code: '1.b', max: 6,
              kind: 'criterion',
              name: { vi: 'Cơ chế quản lý/quy định', en: 'Management mechanism/rules' },
              options: [
                { box: 1, points: 2, label: { vi: 'Có cơ chế/quy định quản lý dịch vụ', en: 'Service management mechanism/rules' } },
                { box: 2, points: 4, label: { vi: 'Có cơ chế/quy định, phân nhiệm rõ ràng', en: 'Mechanism/rules with clear duties' } },
                { box: 3, points: 6, label: { vi: 'Phân nhiệm rõ ràng; dân địa phương tham gia, hưởng lợi', en: 'Clear duties; local people take part and benefit' } },
              ],
            },
            {
              code: '1.c', max: 4,
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
              code: '1.d', max: 2,
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
          code: '2', max: 12, ...productDevelopment,
          children: [
            {
              code: '2.a', max: 5,
              kind: 'criterion',
              name: { vi: 'Nguồn gốc ý tưởng sản phẩm dịch vụ du lịch', en: 'Origin of tourism service product idea' },
              options: [
                { box: 1, points: 1, label: { vi: 'Từ sản phẩm nơi khác, có dựa trên đặc trưng địa phương', en: 'From a product elsewhere, using local features' } },
                { box: 2, points: 3, label: { vi: 'Ý tưởng của mình, không trùng lắp', en: 'Own idea, no duplication' } },
                { box: 3, points: 5, label: { vi: 'Độc đáo, khác biệt, gắn văn hóa truyền thống', en: 'Unique, different, tied to traditional culture' } },
              ],
            },
            {
              code: '2.b', max: 2,
              kind: 'criterion',
              name: { vi: 'Tổ chức dịch vụ theo thị trường mục tiêu', en: 'Service organisation by target market' },
              options: [
                { box: 1, points: 1, label: { vi: 'Có kế hoạch phát triển thị trường mục tiêu', en: 'Plan for developing the target market' } },
                { box: 2, points: 2, label: { vi: 'Có kế hoạch và sản phẩm phù hợp thị trường mục tiêu', en: 'Plan and products suited to the target market' } },
              ],
            },
            {
              code: '2.c', max: 5,
              kind: 'criterion',
              name: { vi: 'Bảo vệ, bảo tồn các di sản văn hóa, thiên nhiên, đa dạng sinh học liên quan đến sản phẩm dịch vụ du lịch', en: 'Protecting related cultural/natural heritage and biodiversity' },
              options: [
                { box: 1, points: 1, label: { vi: 'Có hoạt động bảo vệ, bảo tồn', en: 'Conservation activities' } },
                { box: 2, points: 3, label: { vi: 'Có Chương trình/kế hoạch chung và hoạt động bảo tồn', en: 'Shared programme/plan, conservation activities' } },
                { box: 3, points: 5, label: { vi: 'Có Chương trình/kế hoạch chung; cả cộng đồng bảo tồn', en: 'Shared programme/plan, whole community conserves' } },
              ],
            },
          ],
        },
        {
          code: '3', max: 13, ...communityStrength,
          children: [
            {
              code: '3.a', max: 3,
              kind: 'criterion',
              name: { vi: 'Loại hình tổ chức sản xuất - kinh doanh', en: 'Organisation type' },
              options: [
                { box: 1, points: 1, label: { vi: 'Hộ đăng ký kinh doanh, trang trại, tổ hợp tác, công ty TNHH 1 thành viên, doanh nghiệp tư nhân', en: 'Registered household, farm, cooperative group, 1-member LLC, private enterprise' } },
                { box: 2, points: 2, label: { vi: 'Công ty TNHH từ hai thành viên; cổ phần có vốn cộng đồng < 51%', en: 'LLC of two or more; joint-stock, community capital < 51%' } },
                { box: 3, points: 3, label: { vi: 'HTX theo Luật HTX; cổ phần có vốn cộng đồng ≥ 51%; Trung tâm điều hành', en: 'Cooperative (by law); joint-stock, community ≥ 51%; Operating centre' } },
              ],
            },
            { code: '3.b', max: 1, ...legalRepresentative },
            { code: '3.c', max: 3, ...localLabour },
            {
              code: '3.d', max: 3,
              kind: 'criterion',
              name: { vi: 'Tăng trưởng sản xuất kinh doanh', en: 'Growth' },
              options: [
                { box: 1, points: 1, label: { vi: 'HTX xếp loại trung bình; khác: lợi nhuận hơn năm trước', en: 'Cooperative rated average; others: profit up year on year' } },
                { box: 2, points: 3, minStar: 4, label: { vi: 'HTX xếp loại khá; khác: lợi nhuận tăng 2 năm liên tiếp', en: 'Cooperative rated fairly good; others: profit up 2 years running' } },
              ],
            },
            { code: '3.đ', max: 1, ...accounting },
            {
              code: '3.e', max: 2,
              kind: 'criterion',
              name: { vi: 'Sở hữu trí tuệ', en: 'Intellectual property' },
              minStarOnHeading: 4,
              options: [
                { box: 1, points: 1, label: { vi: 'Nhãn hiệu của chủ thể được cấp giấy chứng nhận đăng ký', en: 'Holder\'s certified trade mark' } },
                { box: 2, points: 2, label: { vi: 'Nhãn hiệu có giấy chứng nhận đăng ký; chỉ dẫn nguồn gốc địa lý cộng đồng (bắt buộc nếu đã bảo hộ)', en: 'Certified trade mark; community\'s sign of geographical origin (compulsory if protected)' } },
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
              code: '4.a', max: 5,
              kind: 'criterion',
              name: { vi: 'Liên kết chuỗi giá trị trong quảng bá sản phẩm du lịch', en: 'Value-chain linkage in tourism product promotion' },
              options: [
                { box: 1, points: 1, label: { vi: 'Có đại diện/đại lý quảng bá sản phẩm', en: 'Has promotion representatives/agents' } },
                { box: 2, points: 3, label: { vi: '≥ 3 đại diện/đại lý trong và ngoài tỉnh', en: '≥ 3 agents in and outside the province' } },
                { box: 3, points: 5, label: { vi: '≥ 5 đại diện/đại lý trong và ngoài tỉnh', en: '≥ 5 agents in and outside the province' } },
              ],
            },
            {
              code: '4.b', max: 3,
              kind: 'criterion',
              name: { vi: 'Liên kết vùng và chuỗi giá trị trong sản phẩm dịch vụ du lịch', en: 'Regional and value-chain linkage in tourism services' },
              options: [
                { box: 1, points: 1, label: { vi: 'Liên kết trong tỉnh thành tour', en: 'Linked in the province to form tours' } },
                { box: 2, points: 2, label: { vi: 'Liên kết trong và ngoài tỉnh thành tour', en: 'Linked in and outside the province to form tours' } },
                { box: 3, points: 3, label: { vi: 'Liên kết trong, ngoài tỉnh và quốc tế thành tour', en: 'Linked in, outside the province and abroad to form tours' } },
              ],
            },
            {
              code: '4.c', max: 2,
              kind: 'criterion',
              name: { vi: 'Tổ chức quảng bá, bán hàng', en: 'Promotion and sales organisation' },
              notes: [
                { kind: 'note', text: { vi: 'Gồm kinh doanh, phân phối', en: 'Sales, distribution' } },
              ],
              options: [
                { box: 1, points: 1, label: { vi: 'Có người phụ trách quảng bá, bán hàng', en: 'Person in charge of promotion, sales' } },
                { box: 2, points: 2, label: { vi: 'Có bộ phận/phòng quản lý, dùng công nghệ thông tin', en: 'Department, using IT' } },
              ],
            },
            {
              code: '4.d', max: 4,
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
              code: '4.đ', max: 3,
              kind: 'criterion',
              name: { vi: 'Bộ nhận diện quảng bá sản phẩm', en: 'Product promotion identity set' },
              options: [
                { box: 1, points: 1, label: { vi: 'Có tờ rơi quảng bá dịch vụ du lịch', en: 'Leaflet promoting the tourism service' } },
                { box: 2, points: 2, label: { vi: 'Phim ngắn, áp-phích, tờ rơi', en: 'Short film, poster, leaflet' } },
                { box: 3, points: 3, label: { vi: 'Phim ngắn, áp-phích, tờ rơi; tiếng Việt và ít nhất 01 tiếng nước ngoài', en: 'Film, poster, leaflet; Vietnamese and at least 01 foreign language' } },
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
              code: '5.a', max: 4,
              kind: 'criterion',
              name: { vi: 'Câu chuyện về sản phẩm', en: 'Product story' },
              options: [
                { box: 1, points: 1, label: { vi: 'Có Cẩm nang/câu chuyện về sản phẩm du lịch', en: 'Guidebook or story on the tourism product' } },
                { box: 2, points: 2, label: { vi: 'Riêng, đặc sắc, thể hiện bản sắc địa phương', en: 'Own, distinctive, shows local identity' } },
                { box: 3, points: 4, label: { vi: 'Riêng, đặc sắc, thể hiện bản sắc địa phương, có tiếng nước ngoài', en: 'Own, distinctive, shows local identity, in a foreign language too' } },
              ],
            },
            {
              code: '5.b', max: 2,
              kind: 'criterion',
              name: { vi: 'Trình bày câu chuyện sản phẩm', en: 'Product story presentation' },
              options: [
                { box: 1, points: 1, label: { vi: 'Tư liệu hóa, trình bày tại điểm cung cấp dịch vụ', en: 'Documented, shown at the service site' } },
                { box: 2, points: 2, label: { vi: 'Tư liệu hóa, trình bày tại điểm trong và ngoài tỉnh', en: 'Documented, shown at sites in and outside the province' } },
              ],
            },
            {
              code: '5.c', max: 2,
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
      code: 'C', max: 35,
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
          code: '8', max: 3,
          kind: 'alternatives',
          name: { vi: 'Chất lượng về điều kiện kinh doanh dịch vụ', en: 'Quality of service business conditions' },
          notes: [
            { kind: 'choose-one-case', text: { vi: 'Chọn một trong hai trường hợp', en: 'Choose one of the two cases' } },
          ],
          children: [
            {
              code: '8.a', max: 3,
              kind: 'criterion',
              name: { vi: 'Trường hợp 1: Cộng đồng dịch vụ du lịch', en: 'Case 1: Tourism service community' },
              options: [
                { box: 1, points: 1, label: { vi: 'Dưới 50% cơ sở có chứng nhận đủ điều kiện kinh doanh', en: 'Under 50% of providers certified to operate' } },
                { box: 2, points: 2, label: { vi: 'Từ 50% đến dưới 75% cơ sở có chứng nhận đủ điều kiện kinh doanh', en: '50% to under 75% of providers certified to operate' } },
                { box: 3, points: 3, label: { vi: 'Trên 75% cơ sở có chứng nhận đủ điều kiện kinh doanh', en: 'Over 75% of providers certified to operate' } },
              ],
            },
            {
              code: '8.b', max: 3,
              kind: 'criterion',
              name: { vi: 'Trường hợp 2: Điểm dịch vụ du lịch', en: 'Case 2: Tourism service site' },
              options: [
                { box: 1, points: 1, label: { vi: 'Có đăng ký kinh doanh dịch vụ du lịch', en: 'Registered for tourism service business' } },
                { box: 2, points: 2, label: { vi: 'Có đăng ký kinh doanh, đáp ứng đủ điều kiện', en: 'Registered and meeting business conditions' } },
                { box: 3, points: 3, label: { vi: 'Đăng ký, đủ điều kiện; được công nhận đạt chuẩn phục vụ khách', en: 'Registered, conditions met; recognised visitor-service standard' } },
              ],
            },
          ],
        },
        {
          code: '9', max: 2,
          kind: 'alternatives',
          name: { vi: 'Chất lượng an toàn và an ninh trật tự', en: 'Quality of safety, security and order' },
          notes: [
            { kind: 'choose-one-case', text: { vi: 'Chọn một trong hai trường hợp', en: 'Choose one of the two cases' } },
          ],
          children: [
            {
              code: '9.a', max: 2,
              kind: 'criterion',
              name: { vi: 'Trường hợp 1: Cộng đồng dịch vụ du lịch', en: 'Case 1: Tourism service community' },
              options: [
                { box: 1, points: 1, label: { vi: 'Ít nhất 75% cơ sở đạt an ninh, phòng cháy, môi trường, an toàn thực phẩm', en: 'At least 75% of providers: security, fire, environment, food safety' } },
                { box: 2, points: 2, label: { vi: '100% cơ sở đạt an ninh, phòng cháy, môi trường, an toàn thực phẩm', en: '100% of providers: security, fire, environment, food safety' } },
              ],
            },
            {
              code: '9.b', max: 2,
              kind: 'criterion',
              name: { vi: 'Trường hợp 2: Điểm dịch vụ du lịch', en: 'Case 2: Tourism service site' },
              options: [
                { box: 1, points: 1, label: { vi: 'Đạt an ninh, phòng cháy, môi trường, an toàn thực phẩm', en: 'Meets security, fire, environment, food safety' } },
                { box: 2, points: 2, label: { vi: 'Đạt an ninh, phòng cháy, môi trường, an toàn thực phẩm; tập huấn thường xuyên', en: 'Meets security, fire, environment, food safety; regular training' } },
              ],
            },
          ],
        },
        {
          code: '10', max: 3,
          kind: 'criterion',
          name: { vi: 'Tính hoàn thiện của quá trình dịch vụ', en: 'Completeness of the service process' },
          options: [
            { box: 1, points: 1, label: { vi: 'Bán sản phẩm truyền thống địa phương', en: 'Outlet for local traditional products' } },
            { box: 2, points: 2, label: { vi: 'Bán sản phẩm truyền thống và OCOP, có tài liệu', en: 'Outlet for traditional and OCOP products, information' } },
            { box: 3, points: 3, label: { vi: 'Bán sản phẩm truyền thống và OCOP, có tài liệu, hạ tầng hài hòa', en: 'Outlet for traditional and OCOP products, information, good facilities' } },
          ],
        },
        {
          code: '11', max: 2,
          kind: 'criterion',
          name: { vi: 'Hoạt động trải nghiệm', en: 'Experience activities' },
          options: [
            { box: 1, points: 1, label: { vi: 'Có hoạt động trải nghiệm', en: 'Has experience activities' } },
            { box: 2, points: 2, label: { vi: 'Có mô hình hoạt động trải nghiệm', en: 'Has an experience activity model' } },
          ],
        },
        {
          code: '12', max: 3,
          kind: 'criterion',
          name: { vi: 'Quản lý và nhân viên', en: 'Management and staff' },
          options: [
            { box: 1, points: 1, label: { vi: 'Dưới 50% được đào tạo', en: 'Under 50% trained' } },
            { box: 2, points: 2, label: { vi: 'Từ 50 - 75% được đào tạo', en: '50 - 75% trained' } },
            { box: 3, points: 3, label: { vi: 'Trên 75% được đào tạo; tiếp đón thạo ít nhất 1 ngoại ngữ', en: 'Over 75% trained; reception fluent in at least 1 foreign language' } },
          ],
        },
        {
          code: '13', max: 4,
          kind: 'criterion',
          name: { vi: 'Chất lượng sản phẩm dịch vụ du lịch', en: 'Quality of tourism service products' },
          options: [
            { box: 1, points: 1, label: { vi: 'Phong phú, hấp dẫn', en: 'Rich and attractive' } },
            { box: 2, points: 2, label: { vi: 'Phong phú, hấp dẫn, an toàn, chất lượng cao', en: 'Rich, attractive, safe, high quality' } },
            { box: 3, points: 3, label: { vi: 'Phong phú, chất lượng cao; đánh giá cao qua phiếu, trang uy tín', en: 'Rich, high quality; rated highly on forms, reputable sites' } },
            { box: 4, points: 4, label: { vi: 'Phong phú, chất lượng cao, đặc sắc vùng miền; phiếu, trang uy tín', en: 'Rich, high quality, regional; rated highly on forms, reputable sites' } },
          ],
        },
        {
          code: '14', max: 4,
          kind: 'criterion',
          name: { vi: 'Chất lượng phục vụ', en: 'Quality of service to guests' },
          options: [
            { box: 1, points: 1, label: { vi: 'Thân thiện, nhanh nhẹn, chu đáo', en: 'Friendly, prompt, attentive' } },
            { box: 2, points: 2, label: { vi: 'Thân thiện, chu đáo, khách đánh giá cao', en: 'Friendly, attentive, rated highly' } },
            { box: 3, points: 4, label: { vi: 'Thân thiện, chu đáo; đánh giá cao qua phiếu, trang uy tín', en: 'Friendly, attentive; rated highly on forms, reputable sites' } },
          ],
        },
        {
          code: '15', max: 3,
          kind: 'alternatives',
          name: { vi: 'Tiện nghi', en: 'Amenities' },
          notes: [
            { kind: 'choose-one-case', text: { vi: 'Chọn một trong hai trường hợp', en: 'Choose one of the two cases' } },
          ],
          children: [
            {
              code: '15.a', max: 3,
              kind: 'criterion',
              name: { vi: 'Trường hợp 1: Cộng đồng dịch vụ du lịch', en: 'Case 1: Tourism service community' },
              options: [
                { box: 1, points: 1, label: { vi: 'Đường nội bộ tốt; đủ điện, nước sạch, vệ sinh, internet', en: 'Good internal roads; power, clean water, toilets, internet' } },
                { box: 2, points: 3, label: { vi: 'Hạ tầng đủ; xã/thôn đạt nông thôn mới về hạ tầng, môi trường, an toàn thực phẩm', en: 'Complete; new-rural commune/village on services, hygiene, food safety' } },
              ],
            },
            {
              code: '15.b', max: 3,
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
          code: '16', max: 3,
          kind: 'criterion',
          name: { vi: 'Hoạt động thu hút khách du lịch', en: 'Activities attracting visitors' },
          options: [
            { box: 1, points: 1, label: { vi: 'Trình diễn lễ hội, văn hóa tại điểm', en: 'Festival, culture shows at the site' } },
            { box: 2, points: 2, label: { vi: 'Trình diễn lễ hội, văn hóa cộng đồng, ít nhất 2 lần/năm', en: 'Community festival, culture shows, at least 2 times/year' } },
            { box: 3, points: 3, label: { vi: 'Trình diễn cộng đồng, đặc sắc dân tộc, vùng miền, ít nhất 2 lần/năm', en: 'Community shows, ethnic, regional character, at least 2 times/year' } },
          ],
        },
        {
          code: '17', max: 2,
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
  defects: [],
  basis,
}));
