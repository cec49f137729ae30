import { defineRubric } from '../../../rubric/defineRubric';
import { basis } from './basis';
import { communityStrength, legalRepresentative, productDevelopment } from './shared/part-a';
import { marketing, productStoryGroup } from './shared/part-b';

/** Set 26: Dịch vụ du lịch cộng đồng, du lịch sinh thái và điểm du lịch. */
export const communityTourism = /* @__PURE__ */ defineRubric(() => ({
  edition: 'qd-26-2026',
  set: 26,
  name: { vi: 'Dịch vụ du lịch cộng đồng, du lịch sinh thái và điểm du lịch', en: 'Community tourism, ecotourism and tourist sites' },
  parts: [
    {
      code: 'A', max: 40, printed: 35,
      groups: [
        {
          code: '1', max: 14,
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
              code: '1.2', max: 5,
              kind: 'criterion',
              name: { vi: 'Cơ chế quản lý/quy định', en: 'Management mechanism/rules' },
              options: [
                { box: 1, points: 1, label: { vi: 'Có cơ chế/quy định quản lý dịch vụ', en: 'Service management mechanism/rules' } },
                { box: 2, points: 3, label: { vi: 'Có cơ chế/quy định quản lý dịch vụ, phân nhiệm rõ', en: 'Service management mechanism/rules with clear duties' } },
                { box: 3, points: 5, label: { vi: 'Cơ chế phân nhiệm rõ; dân địa phương quản lý, vận hành, hưởng lợi (trực tiếp/gián tiếp)', en: 'Rules with clear duties; local people help manage, operate and benefit (directly/indirectly)' } },
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
                { box: 4, points: 4, label: { vi: 'Giải pháp, hạ tầng, cộng đồng tự quản môi trường; đạt tiêu chí môi trường nông thôn mới hoặc có đánh giá tác động môi trường', en: 'Solutions, infrastructure, community self-management; NTM environment criterion met or EIA as prescribed' } },
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
          code: '2', max: 12, ...productDevelopment,
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
            {
              code: '2.3', max: 5,
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
          code: '3', max: 14, ...communityStrength,
          children: [
            {
              code: '3.1', max: 3,
              kind: 'criterion',
              name: { vi: 'Loại hình tổ chức sản xuất - kinh doanh', en: 'Type of production and business organisation' },
              options: [
                { box: 1, points: 1, label: { vi: 'Hộ có đăng ký kinh doanh; trang trại; hoặc tổ hợp tác (có đăng ký kinh doanh)', en: 'Business-registered household; farm; or cooperative group (with business registration)' } },
                { box: 2, points: 2, label: { vi: 'Công ty TNHH; doanh nghiệp tư nhân; hoặc công ty cổ phần có vốn cộng đồng địa phương <51%', en: 'Limited company; private enterprise; or joint-stock company with <51% local community capital' } },
                { box: 3, points: 3, label: { vi: 'HTX đúng pháp luật; hoặc công ty cổ phần có vốn cộng đồng ≥ 51%; hoặc các đối tượng còn lại', en: 'Cooperative under law; or joint-stock company with ≥ 51% local community capital; or remaining entities' } },
              ],
            },
            { code: '3.2', max: 1, ...legalRepresentative },
            {
              code: '3.3', max: 4,
              kind: 'criterion',
              name: { vi: 'Sử dụng lao động địa phương', en: 'Use of local labour' },
              options: [
                { box: 1, points: 1, label: { vi: 'Lao động trên địa bàn cấp xã từ 25% đến dưới 50%', en: '25% to under 50% of workers from the commune' } },
                { box: 2, points: 2, label: { vi: 'Lao động trên địa bàn cấp xã từ 50% đến 75%', en: '50% to 75% of workers from the commune' } },
                { box: 3, points: 4, label: { vi: 'Lao động trên địa bàn cấp xã ≥ 75%', en: '≥ 75% of workers from the commune' } },
              ],
            },
            {
              code: '3.4', max: 3,
              kind: 'criterion',
              name: { vi: 'Tăng trưởng sản xuất kinh doanh', en: 'Production and business growth' },
              options: [
                { box: 1, points: 1, label: { vi: 'HTX loại trung bình hoặc lợi nhuận năm trước năm đánh giá tăng; loại hình khác: lợi nhuận tăng', en: 'Cooperative rated average or profit up in the year before assessment; others: profit up that year' } },
                { box: 2, points: 3, minStar: 4, label: { vi: 'HTX loại khá trở lên hoặc lợi nhuận tăng 02 năm liên tiếp; loại khác: tăng 02 năm liên tiếp', en: 'Cooperative rated fairly good or better, or profit up 02 years running before assessment; others: up 02 years' } },
              ],
            },
            {
              code: '3.5', max: 3,
              kind: 'criterion',
              name: { vi: 'Sở hữu trí tuệ', en: 'Intellectual property' },
              options: [
                { box: 1, points: 1, minStar: 3, label: { vi: 'Đơn đăng ký nhãn hiệu được chấp nhận hoặc công bố (qua thẩm định hình thức)', en: 'Trade mark application accepted or published (passed formal examination)' } },
                { box: 2, points: 2, minStar: 4, label: { vi: 'Nhãn hiệu du lịch có giấy chứng nhận; dấu hiệu nguồn gốc địa lý địa phương (đã bảo hộ: văn bản quyền dùng)', en: 'Certified tourism trade marks; local geographical origin sign (if state-protected: written right of use)' } },
                { box: 3, points: 3, label: { vi: 'Nhãn hiệu dịch vụ du lịch có giấy chứng nhận đăng ký, có chỉ dẫn nguồn gốc địa lý (kèm văn bản ghi nhận quyền nếu đã bảo hộ) và có bằng kiểu dáng, sáng chế, giải pháp hữu ích hoặc quyền tác giả (trừ nhãn hiệu)', en: 'Certified tourism marks, sign of geographical origin (with right of use where protected) and a design, invention or utility patent or copyright (not of the mark)' } },
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
              name: { vi: 'Liên kết chuỗi giá trị trong quảng bá sản phẩm du lịch', en: 'Value-chain linkage in tourism product promotion' },
              options: [
                { box: 1, points: 1, label: { vi: 'Có đại diện/đại lý quảng bá sản phẩm', en: 'Has promotion representatives/agents' } },
                { box: 2, points: 3, label: { vi: '≥ 3 đại diện/đại lý quảng bá trong và ngoài tỉnh', en: '≥ 3 promotion representatives/agents in and outside the province' } },
                { box: 3, points: 5, label: { vi: '≥ 5 đại diện/đại lý quảng bá trong và ngoài tỉnh', en: '≥ 5 promotion representatives/agents in and outside the province' } },
              ],
            },
            {
              code: '4.2', max: 3,
              kind: 'criterion',
              name: { vi: 'Liên kết vùng và chuỗi giá trị trong sản phẩm dịch vụ du lịch', en: 'Regional and value-chain linkage in tourism services' },
              options: [
                { box: 1, points: 1, label: { vi: 'Liên kết với điểm dịch vụ du lịch khác trong tỉnh tạo sản phẩm du lịch', en: 'Linkage with other tourism service sites in the province to form a tourism product' } },
                { box: 2, points: 2, label: { vi: 'Liên kết với điểm dịch vụ du lịch khác trong và ngoài tỉnh tạo sản phẩm du lịch', en: 'Linkage with other tourism sites inside and outside the province to form a tourism product' } },
                { box: 3, points: 3, label: { vi: 'Liên kết với điểm dịch vụ du lịch khác trong, ngoài tỉnh và quốc tế tạo sản phẩm du lịch', en: 'Linkage with tourism sites inside, outside the province and abroad to form a tourism product' } },
              ],
            },
            {
              code: '4.3', max: 2,
              kind: 'criterion',
              name: { vi: 'Tổ chức quảng bá, bán hàng', en: 'Promotion and sales organisation' },
              notes: [
                { kind: 'explanation', text: { vi: 'Gồm tổ chức kinh doanh và phân phối sản phẩm', en: 'Covers organising product sales and distribution' } },
              ],
              options: [
                { box: 1, points: 1, label: { vi: 'Có người chịu trách nhiệm quản lý quảng bá, phân phối', en: 'A person in charge of promotion and distribution management' } },
                { box: 2, points: 2, label: { vi: 'Có bộ phận/phòng quản lý quảng bá, phân phối, có ứng dụng công nghệ thông tin', en: 'A unit/department for promotion and distribution, using IT in management/distribution' } },
              ],
            },
            {
              code: '4.4', max: 4,
              kind: 'criterion',
              name: { vi: 'Quảng bá sản phẩm', en: 'Product promotion' },
              options: [
                { box: 1, points: 1, label: { vi: 'Nhiều hoạt động quảng bá, có website giới thiệu điểm, cộng đồng du lịch', en: 'Many promotions, website introducing the tourism site/community' } },
                { box: 2, points: 2, label: { vi: 'Nhiều hoạt động quảng bá, có website và kênh đặt dịch vụ trực tuyến', en: 'Many promotion activities, website, and online booking channel' } },
                { box: 3, points: 3, label: { vi: 'Nhiều quảng bá, có website, kênh đặt trực tuyến trong nước và quốc tế uy tín (Booking…)', en: 'Many promotion activities, website, reputable domestic and international booking channels (Booking…)' } },
                { box: 4, points: 4, label: { vi: 'Nhiều quảng bá quốc tế, website ngoại ngữ, kênh đặt trực tuyến trong nước và quốc tế uy tín', en: 'Much international promotion, foreign-language website, reputable domestic and international online booking' } },
              ],
            },
            {
              code: '4.5', max: 3,
              kind: 'criterion',
              name: { vi: 'Bộ nhận diện quảng bá sản phẩm', en: 'Product promotion identity set' },
              options: [
                { box: 1, points: 1, label: { vi: 'Có tờ rơi quảng bá dịch vụ du lịch', en: 'Leaflet promoting the tourism service' } },
                { box: 2, points: 2, label: { vi: 'Có video clip, áp-phích và thông tin quảng bá du lịch trên ấn phẩm', en: 'Video clip, posters, and tourism promotion in publications' } },
                { box: 3, points: 3, label: { vi: 'Có video clip, áp-phích, quảng bá trên ấn phẩm bằng tiếng Việt và ít nhất 01 ngoại ngữ phù hợp', en: 'Video clip, posters, publications in Vietnamese and at least 01 suitable foreign language' } },
              ],
            },
          ],
        },
        {
          code: '5', max: 8, ...productStoryGroup,
          children: [
            {
              code: '5.1', max: 4,
              kind: 'criterion',
              name: { vi: 'Câu chuyện sản phẩm', en: 'Product story' },
              options: [
                { box: 1, points: 1, label: { vi: 'Có Cẩm nang/câu chuyện về sản phẩm du lịch', en: 'Guidebook or story on the tourism product' } },
                { box: 2, points: 2, label: { vi: 'Cẩm nang hoặc câu chuyện riêng, đặc sắc, thể hiện trí tuệ, bản sắc địa phương', en: 'Own, distinctive guidebook or story showing local know-how and identity' } },
                { box: 3, points: 4, label: { vi: 'Cẩm nang hoặc câu chuyện riêng, đặc sắc, bản sắc địa phương, có tiếng nước ngoài phù hợp', en: 'Own, distinctive guidebook or story showing local identity, also in a suitable foreign language' } },
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
                { box: 1, points: 1, label: { vi: 'Dịch vụ/điểm ở xã hoặc thôn chưa đạt chuẩn nông thôn mới, hoặc không thuộc khu vực nông thôn', en: 'Service/site in a commune or village not yet recognised new-rural standard, or not in a rural area' } },
                { box: 2, points: 2, label: { vi: 'Dịch vụ/điểm ở xã hoặc thôn đã được công nhận đạt chuẩn nông thôn mới', en: 'Service/site in a commune or village recognised as meeting the new-rural standard' } },
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
            { box: 3, points: 3, label: { vi: 'Thuận lợi, dễ tiếp cận, liền kề và kết nối với nơi có lợi thế du lịch khác', en: 'Convenient, accessible, next to and connected with other places with tourism advantages' } },
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
          name: { vi: 'Đáp ứng điều kiện kinh doanh dịch vụ', en: 'Meeting service business conditions' },
          notes: [
            { kind: 'choose-one-case', text: { vi: 'Chọn một trong hai trường hợp', en: 'Choose one of the two cases' } },
          ],
          children: [
            {
              code: '8.a', max: 3,
              kind: 'criterion',
              name: { vi: 'Trường hợp 1: Dịch vụ du lịch do cộng đồng cung cấp', en: 'Case 1: Community-provided tourism services' },
              options: [
                { box: 1, points: 1, label: { vi: 'Các cơ sở đủ yêu cầu đăng ký kinh doanh và điều kiện kinh doanh theo pháp luật', en: 'Service providers meet legal business registration and business conditions' } },
                { box: 2, points: 3, label: { vi: 'Đủ đăng ký và điều kiện kinh doanh, có cơ sở đạt chuẩn phục vụ khách theo Luật Du lịch', en: 'Registration and conditions met, with tourism service establishment(s) meeting Tourism Law visitor standards' } },
              ],
            },
            {
              code: '8.b', max: 3,
              kind: 'criterion',
              name: { vi: 'Trường hợp 2: Điểm dịch vụ du lịch', en: 'Case 2: Tourism service site' },
              options: [
                { box: 1, points: 1, label: { vi: 'Đủ điều kiện về đăng ký kinh doanh và điều kiện kinh doanh theo pháp luật', en: 'Meets legal business registration and business conditions' } },
                { box: 2, points: 3, label: { vi: 'Đủ đăng ký, điều kiện KD; được công nhận điểm du lịch hoặc có cơ sở đạt chuẩn Luật Du lịch', en: 'Registration, conditions met; recognised tourist site, or has establishment meeting Tourism Law standards' } },
              ],
            },
          ],
        },
        {
          code: '9', max: 2,
          kind: 'alternatives',
          name: { vi: 'Đảm bảo an toàn và an ninh trật tự', en: 'Ensuring safety, security and order' },
          notes: [
            { kind: 'choose-one-case', text: { vi: 'Chọn một trong hai trường hợp', en: 'Choose one of the two cases' } },
          ],
          children: [
            {
              code: '9.a', max: 2,
              kind: 'criterion',
              name: { vi: 'Trường hợp 1: Dịch vụ du lịch do cộng đồng cung cấp', en: 'Case 1: Community-provided tourism services' },
              options: [
                { box: 1, points: 1, label: { vi: 'Cơ sở đáp ứng an ninh, trật tự, phòng cháy chữa cháy, bảo vệ môi trường, an toàn thực phẩm theo pháp luật', en: 'Providers meet legal rules on security, order, fire safety, environment, food safety' } },
                { box: 2, points: 2, label: { vi: 'Cơ sở đáp ứng yêu cầu (1) và hướng dẫn, tập huấn nhân viên thường xuyên/định kỳ', en: 'Providers meet requirement (1) and train staff regularly or periodically' } },
              ],
            },
            {
              code: '9.b', max: 2,
              kind: 'criterion',
              name: { vi: 'Trường hợp 2: Dịch vụ du lịch do tổ chức, cá nhân cung cấp', en: 'Case 2: Tourism services by organisations or individuals' },
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
            { box: 3, points: 3, label: { vi: 'Phong phú, hấp dẫn, an toàn, chất lượng cao, được khách đánh giá cao qua phiếu, trang uy tín', en: 'Rich, attractive, safe, high quality; rated highly by visitors via forms and reputable travel sites' } },
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
              name: { vi: 'Trường hợp 1: Dịch vụ du lịch do cộng đồng cung cấp', en: 'Case 1: Community-provided tourism services' },
              options: [
                { box: 1, points: 1, label: { vi: 'Giao thông nội bộ thuận tiện; đủ điện, nước sạch, khu vệ sinh, internet', en: 'Good internal roads; power, clean water, toilets, internet complete' } },
                { box: 2, points: 3, label: { vi: 'Đủ giao thông, điện, nước, vệ sinh, internet; xã/thôn đạt nông thôn mới về hạ tầng, môi trường, an toàn thực phẩm', en: 'Full roads, power, water, toilets, internet; commune/village NTM on these, environment and food safety' } },
              ],
            },
            {
              code: '15.b', max: 3,
              kind: 'criterion',
              name: { vi: 'Trường hợp 2: Dịch vụ du lịch do tổ chức, cá nhân cung cấp', en: 'Case 2: Tourism services by organisations or individuals' },
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
  defects: [
    { code: 'printed-differs', at: 'A', statement: { vi: 'Tiêu đề Phần A in 35, cột điểm in 40; Điều 3 và tổng là 40', en: 'The heading of Part A prints 35, its column 40; Art. 3 and the sum say 40' } },
    { code: 'unconfirmed', at: '', statement: { vi: 'Không in dòng loại hồ sơ và chú thích dấu sao, nhưng có ba dấu sao', en: 'Prints no eliminations and no star footnote, yet has three star marks' } },
  ],
  basis,
}));
