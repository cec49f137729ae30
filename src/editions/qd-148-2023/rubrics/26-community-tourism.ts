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
                { box: 1, points: 1, label: { vi: 'Có Bộ phận điều phối quản lý, điều hành dịch vụ', en: 'Unit coordinating service management and operation' } },
                { box: 2, points: 3, label: { vi: 'Có Bộ phận điều phối quản lý, điều hành; có kế hoạch và triển khai kế hoạch', en: 'Unit coordinating management and operation, with a plan and its implementation' } },
              ],
            },
            {
              code: '1.b', max: 6,
              kind: 'criterion',
              name: { vi: 'Cơ chế quản lý/quy định', en: 'Management mechanism/rules' },
              options: [
                { box: 1, points: 2, label: { vi: 'Có cơ chế/quy định quản lý dịch vụ', en: 'Service management mechanism/rules' } },
                { box: 2, points: 4, label: { vi: 'Có cơ chế/quy định quản lý dịch vụ, phân nhiệm rõ', en: 'Service management mechanism/rules with clear duties' } },
                { box: 3, points: 6, label: { vi: 'Cơ chế phân nhiệm rõ; dân địa phương quản lý, vận hành, hưởng lợi (trực tiếp/gián tiếp)', en: 'Rules with clear duties; local people help manage, operate and benefit (directly/indirectly)' } },
              ],
            },
            {
              code: '1.c', max: 4,
              kind: 'criterion',
              name: { vi: 'Bảo vệ môi trường trong cộng đồng làm du lịch/điểm du lịch', en: 'Environmental protection in tourism community/site' },
              options: [
                { box: 1, points: 1, label: { vi: 'Có giải pháp cụ thể bảo vệ môi trường (thu gom rác, nước thải sinh hoạt...)', en: 'Specific environmental protection measures (waste, domestic wastewater collection...)' } },
                { box: 2, points: 2, label: { vi: 'Giải pháp cụ thể và hạ tầng kỹ thuật chung về bảo vệ môi trường', en: 'Specific measures and shared technical infrastructure for environmental protection' } },
                { box: 3, points: 3, label: { vi: 'Giải pháp, hạ tầng kỹ thuật bảo vệ môi trường và mô hình cộng đồng tự quản', en: 'Specific measures, technical infrastructure and community self-managed model for the environment' } },
                { box: 4, points: 4, label: { vi: 'Giải pháp, hạ tầng, cộng đồng tự quản; đạt tiêu chí môi trường nông thôn mới hoặc có đánh giá tác động môi trường', en: 'Measures, infrastructure, community self-management; meets new-rural environmental criterion or has EIA' } },
              ],
            },
            {
              code: '1.d', max: 2,
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
          code: '2', max: 12, ...productDevelopment,
          children: [
            {
              code: '2.a', max: 5,
              kind: 'criterion',
              name: { vi: 'Nguồn gốc ý tưởng sản phẩm dịch vụ du lịch', en: 'Origin of tourism service product idea' },
              options: [
                { box: 1, points: 1, label: { vi: 'Dựa trên sản phẩm nơi khác, có lợi thế, đặc trưng địa phương', en: 'Based on another place\'s product, with local advantages and features' } },
                { box: 2, points: 3, label: { vi: 'Dựa trên ý tưởng của mình, không trùng sản phẩm du lịch khác', en: 'Based on own idea, not duplicating other tourism products' } },
                { box: 3, points: 5, label: { vi: 'Độc đáo, khác biệt, gắn giá trị văn hóa truyền thống địa phương', en: 'Unique, distinct, tied to local traditional cultural values' } },
              ],
            },
            {
              code: '2.b', max: 2,
              kind: 'criterion',
              name: { vi: 'Tổ chức dịch vụ theo thị trường mục tiêu', en: 'Service organisation by target market' },
              options: [
                { box: 1, points: 1, label: { vi: 'Có kế hoạch phát triển thị trường mục tiêu', en: 'Plan for developing the target market' } },
                { box: 2, points: 2, label: { vi: 'Có kế hoạch và sản phẩm du lịch phù hợp thị trường mục tiêu', en: 'Plan and tourism products suited to the target market' } },
              ],
            },
            {
              code: '2.c', max: 5,
              kind: 'criterion',
              name: { vi: 'Bảo vệ, bảo tồn các di sản văn hóa, thiên nhiên, đa dạng sinh học liên quan đến sản phẩm dịch vụ du lịch', en: 'Protecting related cultural/natural heritage and biodiversity' },
              options: [
                { box: 1, points: 1, label: { vi: 'Có hoạt động bảo vệ, bảo tồn di sản văn hóa/thiên nhiên, hệ sinh thái, đa dạng sinh học', en: 'Activities to protect cultural/natural heritage, ecosystems, biodiversity' } },
                { box: 2, points: 3, label: { vi: 'Có Chương trình/kế hoạch chung và hoạt động bảo tồn di sản, hệ sinh thái, đa dạng sinh học', en: 'Shared community programme/plan, with activities to protect heritage, ecosystems, biodiversity' } },
                { box: 3, points: 5, label: { vi: 'Chương trình/kế hoạch chung; cả cộng đồng cùng bảo tồn di sản, hệ sinh thái, đa dạng sinh học', en: 'Shared programme/plan; the whole community protects heritage, ecosystems, biodiversity' } },
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
              name: { vi: 'Loại hình tổ chức sản xuất - kinh doanh', en: 'Type of production and business organisation' },
              options: [
                { box: 1, points: 1, label: { vi: 'Hộ, trang trại có đăng ký kinh doanh, tổ hợp tác, công ty TNHH 1 thành viên, doanh nghiệp tư nhân', en: 'Household, farm with business registration, co-op group, 1-member limited company, private enterprise' } },
                { box: 2, points: 2, label: { vi: 'Công ty TNHH từ hai thành viên, công ty cổ phần có vốn cộng đồng địa phương < 51%', en: 'Limited company (two or more members); joint-stock company with local community capital < 51%' } },
                { box: 3, points: 3, label: { vi: 'HTX theo Luật HTX, công ty cổ phần có vốn cộng đồng địa phương ≥ 51%, Trung tâm điều hành', en: 'Cooperative under the Cooperative Law, joint-stock company, local capital ≥ 51%, Operating centre' } },
              ],
            },
            { code: '3.b', max: 1, ...legalRepresentative },
            { code: '3.c', max: 3, ...localLabour },
            {
              code: '3.d', max: 3,
              kind: 'criterion',
              name: { vi: 'Tăng trưởng sản xuất kinh doanh', en: 'Production and business growth' },
              options: [
                { box: 1, points: 1, label: { vi: 'HTX xếp loại trung bình; loại hình khác: lợi nhuận tăng trưởng dương so với năm trước liền kề', en: 'Cooperative rated average; other types: profit growth positive over the previous year' } },
                { box: 2, points: 3, minStar: 4, label: { vi: 'HTX xếp loại khá; loại hình khác: lợi nhuận tăng trưởng dương 2 năm liên tiếp', en: 'Cooperative rated fairly good; other types: profit growth positive 2 years running' } },
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
                { box: 2, points: 2, label: { vi: 'Nhãn hiệu của chủ thể có giấy chứng nhận đăng ký và có chỉ dẫn nguồn gốc địa lý gắn với cộng đồng (bắt buộc nếu đã bảo hộ chỉ dẫn địa lý, nhãn hiệu chứng nhận, tập thể)', en: 'Holder\'s certified mark and sign of geographical origin tied to the community (compulsory where a GI, certification or collective mark is protected)' } },
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
                { box: 2, points: 3, label: { vi: '≥ 3 đại diện/đại lý quảng bá trong và ngoài tỉnh', en: '≥ 3 promotion representatives/agents in and outside the province' } },
                { box: 3, points: 5, label: { vi: '≥ 5 đại diện/đại lý quảng bá trong và ngoài tỉnh', en: '≥ 5 promotion representatives/agents in and outside the province' } },
              ],
            },
            {
              code: '4.b', max: 3,
              kind: 'criterion',
              name: { vi: 'Liên kết vùng và chuỗi giá trị trong sản phẩm dịch vụ du lịch', en: 'Regional and value-chain linkage in tourism services' },
              options: [
                { box: 1, points: 1, label: { vi: 'Liên kết điểm du lịch khác trong tỉnh để hình thành tour', en: 'Linkage with other tourism sites in the province to form tours' } },
                { box: 2, points: 2, label: { vi: 'Liên kết điểm du lịch khác trong và ngoài tỉnh để hình thành tour', en: 'Linkage with other tourism sites in and outside the province to form tours' } },
                { box: 3, points: 3, label: { vi: 'Liên kết điểm du lịch khác trong, ngoài tỉnh và quốc tế để hình thành tour', en: 'Linkage with other sites in and outside the province and abroad to form tours' } },
              ],
            },
            {
              code: '4.c', max: 2,
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
              code: '4.d', max: 4,
              kind: 'criterion',
              name: { vi: 'Quảng bá sản phẩm', en: 'Product promotion' },
              options: [
                { box: 1, points: 1, label: { vi: 'Nhiều hoạt động quảng bá, có website giới thiệu điểm, cộng đồng du lịch', en: 'Many promotions, website introducing the tourism site/community' } },
                { box: 2, points: 2, label: { vi: 'Nhiều hoạt động quảng bá, có website, đặt hàng trực tuyến', en: 'Many promotions, website, online booking' } },
                { box: 3, points: 3, label: { vi: 'Nhiều quảng bá, website, đặt hàng trực tuyến trong nước và quốc tế uy tín (Booking, Agoda...)', en: 'Many promotions, website, reputable domestic and international online booking (Booking, Agoda...)' } },
                { box: 4, points: 4, label: { vi: 'Nhiều quảng bá quốc tế, website tiếng nước ngoài, đặt hàng trực tuyến uy tín trong, ngoài nước', en: 'Many international promotions, foreign-language website, reputable domestic/international online booking' } },
              ],
            },
            {
              code: '4.đ', max: 3,
              kind: 'criterion',
              name: { vi: 'Bộ nhận diện quảng bá sản phẩm', en: 'Product promotion identity set' },
              options: [
                { box: 1, points: 1, label: { vi: 'Có tờ rơi quảng bá dịch vụ du lịch', en: 'Leaflet promoting the tourism service' } },
                { box: 2, points: 2, label: { vi: 'Có phim ngắn, tranh ảnh áp-phích, tờ rơi quảng bá du lịch', en: 'Short film, poster and leaflet promoting the tourism service' } },
                { box: 3, points: 3, label: { vi: 'Phim ngắn, áp-phích, tờ rơi bằng tiếng Việt và ít nhất 01 tiếng nước ngoài phù hợp', en: 'Short film, poster, leaflet in Vietnamese and at least 01 suitable foreign language' } },
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
                { box: 2, points: 2, label: { vi: 'Cẩm nang hoặc câu chuyện riêng, đặc sắc, thể hiện trí tuệ, bản sắc địa phương', en: 'Own, distinctive guidebook or story showing local know-how and identity' } },
                { box: 3, points: 4, label: { vi: 'Cẩm nang hoặc câu chuyện riêng, đặc sắc, bản sắc địa phương, có tiếng nước ngoài phù hợp', en: 'Own, distinctive guidebook or story showing local identity, also in a suitable foreign language' } },
              ],
            },
            {
              code: '5.b', max: 2,
              kind: 'criterion',
              name: { vi: 'Trình bày câu chuyện sản phẩm', en: 'Product story presentation' },
              options: [
                { box: 1, points: 1, label: { vi: 'Cẩm nang/câu chuyện được tư liệu hóa, trình bày tại điểm cung cấp dịch vụ', en: 'Guidebook/story documented and shown at the service site' } },
                { box: 2, points: 2, label: { vi: 'Cẩm nang/câu chuyện được tư liệu hóa, trình bày tại điểm du lịch trong và ngoài tỉnh', en: 'Guidebook/story documented and shown at tourism sites in and outside the province' } },
              ],
            },
            {
              code: '5.c', max: 2,
              kind: 'criterion',
              name: { vi: 'Sản phẩm dịch vụ du lịch trên địa bàn đạt chuẩn nông thôn mới', en: 'Tourism service product in new-rural-standard area' },
              options: [
                { box: 1, points: 1, label: { vi: 'Thuộc xã hoặc thôn, bản, ấp chưa được công nhận nông thôn mới, hoặc không thuộc khu vực nông thôn', en: 'In a commune/village not yet recognised as new rural area, or not in a rural area' } },
                { box: 2, points: 2, label: { vi: 'Thuộc xã hoặc thôn, bản, ấp đã được công nhận đạt chuẩn nông thôn mới', en: 'In a commune/village already recognised as new rural area' } },
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
            { box: 2, points: 2, label: { vi: 'Thuận lợi, dễ tiếp cận, liền kề khu vực có lợi thế du lịch', en: 'Convenient, easy to reach, next to an area good for tourism' } },
            { box: 3, points: 3, label: { vi: 'Thuận lợi, dễ tiếp cận, liền kề và liên kết khu vực/địa điểm có lợi thế du lịch khác', en: 'Convenient, easy to reach, next to and linked with another area/site good for tourism' } },
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
                { box: 1, points: 1, label: { vi: 'Dưới 50% cơ sở dịch vụ được cấp chứng nhận đủ điều kiện kinh doanh', en: 'Under 50% of service establishments certified as meeting business conditions' } },
                { box: 2, points: 2, label: { vi: 'Từ 50% đến dưới 75% cơ sở dịch vụ được chứng nhận đủ điều kiện kinh doanh', en: '50% to under 75% of service establishments certified as meeting business conditions' } },
                { box: 3, points: 3, label: { vi: 'Trên 75% cơ sở dịch vụ được cấp chứng nhận đủ điều kiện kinh doanh', en: 'Over 75% of service establishments certified as meeting business conditions' } },
              ],
            },
            {
              code: '8.b', max: 3,
              kind: 'criterion',
              name: { vi: 'Trường hợp 2: Điểm dịch vụ du lịch', en: 'Case 2: Tourism service site' },
              options: [
                { box: 1, points: 1, label: { vi: 'Có đăng ký kinh doanh dịch vụ du lịch', en: 'Registered for tourism service business' } },
                { box: 2, points: 2, label: { vi: 'Có đăng ký kinh doanh, đáp ứng đủ điều kiện', en: 'Registered and meeting business conditions' } },
                { box: 3, points: 3, label: { vi: 'Có đăng ký, đủ điều kiện, được công nhận đạt tiêu chuẩn phục vụ khách du lịch', en: 'Registered, meets conditions, recognised as up to tourist service standards' } },
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
                { box: 1, points: 1, label: { vi: 'Ít nhất 75% cơ sở đáp ứng an ninh, trật tự, phòng cháy chữa cháy, môi trường, an toàn thực phẩm theo pháp luật', en: 'At least 75% of establishments meet security, order, fire, environment and food safety law' } },
                { box: 2, points: 2, label: { vi: '100% cơ sở đáp ứng an ninh, trật tự, phòng cháy chữa cháy, môi trường, an toàn thực phẩm theo pháp luật', en: '100% of establishments meet security, order, fire, environment and food safety law' } },
              ],
            },
            {
              code: '9.b', max: 2,
              kind: 'criterion',
              name: { vi: 'Trường hợp 2: Điểm dịch vụ du lịch', en: 'Case 2: Tourism service site' },
              options: [
                { box: 1, points: 1, label: { vi: 'Đáp ứng an ninh, trật tự, phòng cháy chữa cháy, môi trường, an toàn thực phẩm theo pháp luật', en: 'Meets security, order, fire, environment and food safety law' } },
                { box: 2, points: 2, label: { vi: 'Đáp ứng an ninh, trật tự, phòng cháy chữa cháy, môi trường, an toàn thực phẩm; tập huấn thường xuyên/định kỳ cho nhân viên', en: 'Meets security, order, fire, environment, food safety law; regular/periodic staff training' } },
              ],
            },
          ],
        },
        {
          code: '10', max: 3,
          kind: 'criterion',
          name: { vi: 'Tính hoàn thiện của quá trình dịch vụ', en: 'Completeness of the service process' },
          options: [
            { box: 1, points: 1, label: { vi: 'Có điểm trưng bày, giới thiệu, bán sản phẩm truyền thống địa phương', en: 'Site showing, introducing and selling local traditional products' } },
            { box: 2, points: 2, label: { vi: 'Điểm trưng bày, bán sản phẩm truyền thống và OCOP địa phương, có tài liệu giới thiệu', en: 'Site showing and selling local traditional and OCOP products, with information material' } },
            { box: 3, points: 3, label: { vi: 'Điểm bán sản phẩm truyền thống và OCOP, có tài liệu; hạ tầng (bãi đỗ, vệ sinh...) hài hòa', en: 'Site selling traditional and OCOP products, with material; well-laid parking, toilets, info area' } },
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
            { box: 1, points: 1, label: { vi: 'Dưới 50% lao động quản lý, nhân viên đã được đào tạo chuyên môn, nghiệp vụ', en: 'Under 50% of managers and staff have professional training' } },
            { box: 2, points: 2, label: { vi: 'Từ 50-75% lao động quản lý, nhân viên đã qua đào tạo chuyên môn, nghiệp vụ', en: '50-75% of managers and staff have professional training' } },
            { box: 3, points: 3, label: { vi: 'Trên 75% lao động quản lý, nhân viên qua đào tạo; nhân viên đón khách thạo ít nhất 1 ngoại ngữ', en: 'Over 75% of managers and staff trained; reception staff fluent in at least 1 foreign language' } },
          ],
        },
        {
          code: '13', max: 4,
          kind: 'criterion',
          name: { vi: 'Chất lượng sản phẩm dịch vụ du lịch', en: 'Quality of tourism service products' },
          options: [
            { box: 1, points: 1, label: { vi: 'Phong phú, hấp dẫn', en: 'Rich and attractive' } },
            { box: 2, points: 2, label: { vi: 'Phong phú, hấp dẫn, an toàn, chất lượng cao', en: 'Rich, attractive, safe, high quality' } },
            { box: 3, points: 3, label: { vi: 'Phong phú, hấp dẫn, an toàn, chất lượng cao; đánh giá cao qua phiếu, bình chọn trang uy tín', en: 'Rich, attractive, safe, high quality; rated highly in forms and votes on reputable travel sites' } },
            { box: 4, points: 4, label: { vi: 'Hấp dẫn, an toàn, chất lượng cao, đặc sắc vùng miền; đánh giá cao qua phiếu, trang uy tín', en: 'Rich, attractive, safe, high quality, regional character; rated highly in forms, votes on reputable sites' } },
          ],
        },
        {
          code: '14', max: 4,
          kind: 'criterion',
          name: { vi: 'Chất lượng phục vụ', en: 'Quality of service to guests' },
          options: [
            { box: 1, points: 1, label: { vi: 'Thân thiện, nhanh nhẹn, chu đáo', en: 'Friendly, prompt, attentive' } },
            { box: 2, points: 2, label: { vi: 'Thân thiện, nhanh nhẹn, chu đáo, được khách đánh giá cao', en: 'Friendly, prompt, attentive, rated highly by visitors' } },
            { box: 3, points: 4, label: { vi: 'Thân thiện, nhanh nhẹn, chu đáo; đánh giá cao qua phiếu, bình chọn trên trang du lịch uy tín', en: 'Friendly, prompt, attentive, rated highly in forms and votes on reputable travel sites' } },
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
                { box: 1, points: 1, label: { vi: 'Giao thông nội bộ thuận tiện; đủ điện, nước sạch, khu vệ sinh, internet', en: 'Good internal roads; power, clean water, toilets, internet complete' } },
                { box: 2, points: 3, label: { vi: 'Hạ tầng, internet đủ; xã/thôn đạt chuẩn nông thôn mới về giao thông, điện, nước, vệ sinh môi trường, an toàn thực phẩm', en: 'Infrastructure complete; commune/village meets new-rural road, power, water, sanitation, food safety criteria' } },
              ],
            },
            {
              code: '15.b', max: 3,
              kind: 'criterion',
              name: { vi: 'Trường hợp 2: Điểm dịch vụ du lịch', en: 'Case 2: Tourism service site' },
              options: [
                { box: 1, points: 1, label: { vi: 'Đủ điện, nước sạch, khu vệ sinh, internet', en: 'Power, clean water, toilets and internet complete' } },
                { box: 2, points: 3, label: { vi: 'Đủ điện, nước sạch, vệ sinh, internet; đảm bảo chất lượng, khách đánh giá cao', en: 'Power, clean water, toilets, internet complete; assured quality, rated highly by visitors' } },
              ],
            },
          ],
        },
        {
          code: '16', max: 3,
          kind: 'criterion',
          name: { vi: 'Hoạt động thu hút khách du lịch', en: 'Activities attracting visitors' },
          options: [
            { box: 1, points: 1, label: { vi: 'Có trình diễn lễ hội, văn hóa tại điểm dịch vụ', en: 'Festival and cultural shows at the service site' } },
            { box: 2, points: 2, label: { vi: 'Trình diễn lễ hội, văn hóa tại điểm dịch vụ, mang tính cộng đồng, ít nhất 2 lần/năm', en: 'Community festival and cultural shows at the service site, at least 2 times/year' } },
            { box: 3, points: 3, label: { vi: 'Trình diễn lễ hội, văn hóa cộng đồng, đặc sắc dân tộc, vùng miền, ít nhất 2 lần/năm', en: 'Community festival, cultural shows with ethnic/regional character at the site, at least 2 times/year' } },
          ],
        },
        {
          code: '17', max: 2,
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
  defects: [],
  basis,
}));
