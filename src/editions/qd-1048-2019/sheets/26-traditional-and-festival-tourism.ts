import { sheetsOf1048 } from '../../sources';
import { about, alternatives, box, checked, checklist, cited, criterion, defect, group, note, part, sheet } from '../../../sheet/write';

/** 1048/QĐ-TTg, Annex III, set 26 (text of 2019): Dịch vụ du lịch - truyền thống - lễ hội. */
export const traditionalAndFestivalTourism = /* @__PURE__ */ sheet('qd-1048-2019', 26, ['Dịch vụ du lịch - truyền thống - lễ hội', 'Tourism, tradition and festival services'], () => [
  cited('1048/QĐ-TTg', 'III', sheetsOf1048),
  checked('2026-11-26', 'script', sheetsOf1048),
  checked('2026-11-26', 'read', sheetsOf1048),
  part('A', 35, [
    group('1', 19, ['Tổ chức dịch vụ', 'Service organisation'], [
      criterion('1.1', 6, ['Bảo vệ, bảo tồn các di sản văn hóa/thiên nhiên liên quan đến sản phẩm dịch vụ du lịch', 'Protection and conservation of cultural/natural heritage related to the tourism service product'], [
        about('heritage-conservation', 4, 5, 6, 7),
        box(0, 'Không có hoạt động bảo vệ, bảo tồn di sản văn hóa/thiên nhiên, bảo tồn hệ sinh thái núi, bảo tồn đa dạng sinh học', 'No activities to protect and conserve cultural/natural heritage or to conserve mountain ecosystems or biodiversity'),
        box(1, 'Có một số hoạt động bảo vệ, bảo tồn di sản văn hóa/thiên nhiên, bảo tồn hệ sinh thái núi, bảo tồn đa dạng sinh học', 'Some activities to protect and conserve cultural/natural heritage, conserve mountain ecosystems and conserve biodiversity'),
        box(3, 'Có chương trình hoặc kế hoạch hoạt động bảo vệ, bảo tồn di sản văn hóa/thiên nhiên, bảo tồn hệ sinh thái núi, bảo tồn đa dạng sinh học', 'A programme or plan of activities to protect and conserve cultural/natural heritage, conserve mountain ecosystems and conserve biodiversity'),
        box(6, 'Có chương trình hoặc kế hoạch hoạt động bảo vệ, bảo tồn di sản văn hóa/thiên nhiên/bảo tồn hệ sinh thái/bảo tồn đa dạng sinh học, kèm minh chứng đã triển khai hoặc áp dụng', 'A programme or plan of activities to protect and conserve cultural/natural heritage/conserve ecosystems/conserve biodiversity, with evidence that it is carried out or applied'),
      ]),
      criterion('1.2', 10, ['Bảo vệ môi trường trong quá trình sản xuất', 'Environmental protection during production'], [
        about('environmental-protection', 8, 9, 10, 11),
        box(1, 'Có hoạt động cụ thể thể hiện sự quan tâm đến tác động môi trường trong quá trình sản xuất', 'Concern (shown by specific activities) for environmental impacts during production'),
        box(3, 'Có đánh giá tác động môi trường hoặc kế hoạch bảo vệ môi trường (hoặc tương đương), nhưng chưa theo quy định hiện hành', 'There is an environmental impact assessment or environmental protection plan (or equivalent), but it does not yet follow current regulations'),
        box(5, 'Có đánh giá tác động môi trường hoặc kế hoạch bảo vệ môi trường (hoặc tương đương), theo quy định hiện hành', 'There is an environmental impact assessment or environmental protection plan (or equivalent) that follows current regulations'),
        box(10, 'Có đánh giá tác động môi trường hoặc kế hoạch bảo vệ môi trường (hoặc tương đương), theo quy định hiện hành, kèm minh chứng đã triển khai hoặc áp dụng', 'There is an environmental impact assessment or environmental protection plan (or equivalent) that follows current regulations, with evidence that it is carried out or applied'),
      ]),
      criterion('1.3', 3, ['Sử dụng năng lượng, công nghệ thân thiện bền vững trong sản xuất', 'Use of friendly, sustainable energy and technology in production'], [
        about('sustainable-technology', 5, 6, 7),
        box(0, 'Không sử dụng năng lượng hiện đại, bền vững, đáng tin cậy (sạch, tái tạo...), cũng không sử dụng công nghệ thân thiện môi trường', 'Neither modern, sustainable, reliable energy (clean, renewable, etc.) nor environmentally friendly technology is used'),
        box(1, 'Có sử dụng năng lượng hiện đại, bền vững, đáng tin cậy (sạch, tái tạo...) hoặc công nghệ thân thiện môi trường', 'Modern, sustainable, reliable energy (clean, renewable, etc.) or environmentally friendly technology is used'),
        box(3, 'Có sử dụng cả năng lượng hiện đại, bền vững, đáng tin cậy (sạch, tái tạo…) và công nghệ thân thiện môi trường', 'Uses both modern, sustainable, reliable energy (clean, renewable, etc.) and environmentally friendly technology'),
      ]),
    ]),
    group('2', 6, ['Phát triển sản phẩm', 'Product development'], [
      criterion('2.1', 3, ['Nguồn gốc ý tưởng sản phẩm', 'Origin of the product idea'], [
        about('product-idea', 27, 28, 29),
        box(1, 'Dựa trên sản phẩm của nơi khác, có thay đổi một số yếu tố', 'Based on a product from another place, with some elements changed'),
        box(2, 'Tự phát triển theo ý tưởng của mình, có tính mới', 'Developed by the producer from its own idea, with novelty'),
        box(3, 'Tự phát triển dựa trên truyền thống, lịch sử hoặc cảnh quan địa phương và gắn với nhu cầu thị trường', 'Developed by the producer from local tradition, history or landscape, and tied to market demand'),
      ]),
      criterion('2.2', 3, ['Tính hoàn thiện quá trình dịch vụ', 'Completeness of the service process'], [
        about('service-completeness', 4, 5, 6),
        box(0, 'Không có bản giới thiệu sản phẩm dịch vụ', 'No written introduction of the service product'),
        box(1, 'Có bản giới thiệu đầy đủ sản phẩm dịch vụ', 'There is a full written introduction of the service product'),
        box(3, 'Có bản giới thiệu đầy đủ, chi tiết sản phẩm dịch vụ', 'There is a full, detailed written introduction of the service product'),
      ]),
    ]),
    group('3', 9, ['Sức mạnh cộng đồng', 'Community strength'], [
      criterion('3.1', 3, ['Loại hình tổ chức sản xuất - kinh doanh', 'Type of production and business organisation'], [
        about('organisation-form', 10, 6, 3),
        box(1, 'Hộ gia đình có đăng ký kinh doanh, tổ hợp tác (tổ trưởng có giấy đăng ký kinh doanh), công ty TNHH 1 thành viên hoặc doanh nghiệp tư nhân', 'Household with business registration, cooperative group (whose head holds a business registration certificate), single-member limited liability company or private enterprise'),
        box(2, 'Công ty TNHH hai thành viên trở lên; công ty cổ phần mà cộng đồng địa phương góp < 51% vốn', 'Limited liability company with two or more members; or joint-stock company in which the local community contributed less than 51% of the capital'),
        box(3, 'Hợp tác xã tổ chức, hoạt động theo Luật HTX 2012; hoặc công ty cổ phần mà cộng đồng địa phương góp ≥ 51% vốn', 'Cooperative organised and operating under the 2012 Law on Cooperatives; or joint-stock company in which the local community contributed at least 51% of the capital'),
      ]),
      alternatives('3.2', 2, ['Sự tham gia của cộng đồng trong quản lý, điều hành', 'Community participation in management and operation'], [
        criterion('3.2.a', 2, ['Trường hợp 1: Công ty TNHH 2 thành viên trở lên, công ty cổ phần, HTX, Tổ hợp tác', 'Case 1: Limited liability company with 2 or more members, joint-stock company, cooperative, cooperative group'], [
          about('community-management', 5, 6),
          box(1, 'Có < 50% số thành viên quản trị cao cấp tham gia quản lý (Ban giám đốc, Hội đồng quản trị, Hội đồng thành viên) là người trong tỉnh; hoặc tổ hợp tác có < 50% số thành viên là người trong tỉnh', "Less than 50% of the senior managers taking part in management (directorate, board of directors, members' council) are from the province; or, in a cooperative group, less than 50% of the members are from the province"),
          box(2, 'Có ≥ 50% số thành viên quản trị cao cấp tham gia quản lý (Ban giám đốc, Hội đồng quản trị, Hội đồng thành viên) là người trong tỉnh; hoặc tuy < 50% số thành viên quản trị cao cấp là người trong tỉnh nhưng có thành viên là phụ nữ địa phương', "At least 50% of the senior managers taking part in management (directorate, board of directors, members' council) are from the province; or less than 50% of the senior managers are from the province but a member is a local woman"),
        ]),
        criterion('3.2.b', 1, ['Trường hợp 2: Công ty TNHH 1 thành viên, doanh nghiệp tư nhân, hộ gia đình', 'Case 2: Single-member limited liability company, private enterprise, household'], [
          about('community-management', 3, 4),
          box(0, 'Giám đốc hoặc chủ hộ không phải người trong tỉnh', 'The director or head of household is not from the province'),
          box(1, 'Giám đốc hoặc chủ hộ là người trong tỉnh', 'The director or head of household is from the province'),
        ]),
      ]),
      criterion('3.3', 1, ['Sử dụng lao động địa phương', 'Use of local labour'], [
        about('local-labour', 6, 8),
        box(0, 'Có < 50% lao động sử dụng là người địa phương', 'Less than 50% of the workers employed are local people'),
        box(1, 'Lao động là người địa phương chiếm ≥ 50%', 'Local people make up ≥ 50% of the workers'),
      ]),
      criterion('3.4', 1, ['Tăng trưởng sản xuất kinh doanh', 'Growth of production and business'], [
        about('business-growth', 5, 6),
        box(0, 'Doanh thu tăng trưởng < 10% so với năm trước liền kề', 'Revenue grew by less than 10% compared with the year immediately before'),
        box(1, 'Doanh thu tăng trưởng ≥ 10% so với năm trước liền kề', 'Revenue grew by at least 10% compared with the year immediately before'),
      ]),
      criterion('3.5', 2, ['Kế toán', 'Accounting'], [
        about('accounting', 3, 4, 5),
        box(0, 'Không có kế toán, hoặc chỉ thuê kế toán theo yêu cầu, thời vụ', 'No accountant, or one hired only on demand or seasonally'),
        box(1, 'Có kế toán và thực hiện công tác kế toán thường xuyên', 'There is an accountant, and accounting is done regularly'),
        box(2, 'Có tổ chức hệ thống kế toán', 'An accounting system is organised'),
      ]),
    ]),
  ]),
  part('B', 25, [
    group('4', 15, ['Tiếp thị', 'Marketing'], [
      criterion('4.1', 5, ['Khu vực khách hàng chính', 'Main customer area'], [
        about('distribution-area', 9, 17, 18, 16),
        box(1, 'Thị trường trong huyện', 'Market within the district'),
        box(2, 'Thị trường ngoài huyện, dưới 5 đại diện hoặc đại lý quảng bá, bán hàng', 'Market outside the district, with under 5 representatives or agents for promotion and sales'),
        box(3, 'Thị trường ngoài huyện, ≥ 5 đại diện hoặc đại lý quảng bá, bán hàng', 'Market outside the district, with ≥ 5 representatives or agents for promotion and sales'),
        box(5, 'Thị trường quốc tế', 'International market'),
      ]),
      criterion('4.2', 5, ['Tổ chức phân phối', 'Distribution organisation'], [
        note('note', 'Gồm tổ chức kinh doanh và phân phối sản phẩm', 'Covers organising the business and distribution of the product'),
        about('distribution-organisation', 7, 5, 8, 9),
        box(0, 'Không có người chịu trách nhiệm quản lý việc quảng bá, bán hàng', 'No person responsible for managing promotion and sales'),
        box(1, 'Có người chịu trách nhiệm quản lý việc quảng bá, bán hàng', 'A person is responsible for managing promotion and sales'),
        box(3, 'Có bộ phận hoặc phòng quản lý quảng bá, bán hàng', 'There is a unit or department managing promotion and sales'),
        box(5, 'Có bộ phận hoặc phòng quản lý quảng bá, bán hàng, ứng dụng công nghệ thông tin trong quản lý', 'There is a unit or department managing promotion and sales, and information technology is applied in management'),
      ]),
      criterion('4.3', 5, ['Quảng bá sản phẩm', 'Promotion of the product'], [
        about('promotion', 1, 10, 14, 15, 16),
        box(0, 'Không có hoạt động quảng bá', 'No promotional activities'),
        box(1, 'Có một số hoạt động quảng bá', 'Some promotional activities'),
        box(2, 'Quảng bá bằng nhiều hoạt động, có website của cơ sở, có tham gia xúc tiến thương mại trong tỉnh', 'Many promotional activities, with a website of the establishment, and participation in trade promotion within the province'),
        box(3, 'Quảng bá bằng nhiều hoạt động, có website của cơ sở, có tham gia xúc tiến thương mại ngoài tỉnh', 'Many promotional activities, with a website of the establishment, and participation in trade promotion outside the province'),
        box(5, 'Quảng bá bằng nhiều hoạt động, có website của cơ sở, có tham gia xúc tiến thương mại ngoài tỉnh và quốc tế', 'Many promotional activities, with a website of the establishment, and participation in trade promotion outside the province and internationally'),
      ]),
    ]),
    group('5', 10, ['Câu chuyện về sản phẩm', 'Product story'], [
      criterion('5.1', 5, ['Câu chuyện về sản phẩm', 'Product story'], [
        note('condition', 'Chỉ áp dụng khi sản phẩm có câu chuyện; đánh giá về nội dung câu chuyện', 'Applies only when there is a story; the content of the story is assessed'),
        about('product-story', 9, 10, 11, 12, 13, 16),
        box(0, 'Không có câu chuyện, hoặc có câu chuyện nhưng không được tư liệu hóa', 'No story, or there is a story but it has not been documented'),
        box(1, 'Có tài liệu giới thiệu về sản phẩm', 'There is material introducing the product'),
        box(2, 'Câu chuyện được tư liệu hóa, có cốt truyện và nội dung cụ thể', 'The story is documented, with a plot and specific content'),
        box(3, 'Câu chuyện được tư liệu hóa và sử dụng trên nhãn/tờ rơi', 'Documented story, used on the label or a leaflet'),
        box(4, 'Câu chuyện được tư liệu hóa và sử dụng trên nhãn/tờ rơi cùng với website', 'Documented story, used on the label or a leaflet and on a website'),
        box(5, 'Câu chuyện được tư liệu hóa, sử dụng trên nhãn hoặc tờ rơi và thể hiện sinh động trên website (hình ảnh, clip…)', 'The story is documented, used on the label or a leaflet, and told vividly on a website (as images, video clips, etc.)'),
      ]),
      criterion('5.2', 3, ['Trí tuệ/bản sắc địa phương', 'Local wisdom or identity'], [
        about('story-local-identity', 5, 6, 8, 9),
        box(0, 'Giống câu chuyện sản phẩm của nơi khác', 'Same as the story of a product elsewhere'),
        box(1, 'Tương đối giống câu chuyện sản phẩm của nơi khác, có thay đổi vài yếu tố', 'Fairly similar to the story of a product elsewhere, with some elements changed'),
        box(2, 'Có câu chuyện riêng', 'A story of its own'),
        box(3, 'Câu chuyện riêng, thể hiện được trí tuệ/bản sắc địa phương', 'A story of its own that shows local wisdom or identity'),
      ]),
      criterion('5.3', 2, ['Cấu trúc câu chuyện', 'Structure of the story'], [
        note('condition', 'Chỉ áp dụng khi có câu chuyện', 'Applies only when there is a story'),
        about('story-structure', 1, 4),
        box(1, 'Đơn giản', 'Simple'),
        box(2, 'Đầy đủ các yếu tố của một câu chuyện sản phẩm', 'Has all the elements of a product story'),
      ]),
    ]),
  ]),
  part('C', 40, [
    checklist('6', 5, ['Vị trí', 'Location'], [
      about('location', 1, 4, 5, 6),
      box(1, 'Thuận lợi, dễ tiếp cận', 'Convenient and easy to reach'),
      box(1, 'Nằm liền kề khu vực có tài nguyên du lịch', 'Adjacent to an area with tourism resources'),
      box(2, 'Vị trí đặc biệt, nằm trong khu vực có tài nguyên du lịch', 'Special location, within an area with tourism resources'),
      box(1, 'Môi trường, cảnh quan thiên nhiên đẹp', 'Beautiful natural environment and landscape'),
    ]),
    checklist('7', 6, ['Kiến trúc', 'Architecture'], [
      about('architecture-and-landscape', 4, 5, 6, 7),
      box(1, 'Phù hợp với môi trường và cảnh quan thiên nhiên', 'In keeping with the natural environment and landscape'),
      box(1, 'Hệ thống giao thông thuận tiện, phù hợp', 'Convenient and suitable road and path system'),
      box(2, 'Kiến trúc có tính dân tộc', 'Architecture of ethnic or national character'),
      box(2, 'Hệ thống thông tin, chỉ dẫn rõ ràng', 'Clear information and signposting'),
    ]),
    checklist('8', 6, ['Bố trí đón tiếp', 'Reception arrangements'], [
      about('reception', 1, 2, 3),
      box(2, 'Có nơi để xe phù hợp', 'There is a suitable place to park vehicles'),
      box(2, 'Có nơi đón tiếp khách hàng phù hợp', 'There is a suitable place to receive customers'),
      box(2, 'Điểm dịch vụ có quầy bán hàng hóa, đồ lưu niệm', 'There is a counter selling goods and souvenirs at the service site'),
    ]),
    checklist('9', 5, ['Trang thiết bị, tiện nghi', 'Equipment and amenities'], [
      about('amenities', 5, 6, 7),
      box(2, 'Phương tiện giao thông nội bộ thuận tiện', 'There is convenient internal transport'),
      box(1, 'Hệ thống cấp thoát nước bảo đảm vệ sinh môi trường', 'There is a water supply and drainage system that ensures environmental hygiene'),
      box(2, 'Trang bị đủ dịch vụ ăn nghỉ, hoạt động tốt, chất lượng phù hợp', 'Dining and lodging services are fully provided, working well and of suitable quality'),
    ]),
    checklist('10', 5, ['Dịch vụ và chất lượng phục vụ', 'Services and quality of service'], [
      about('service-quality', 4, 5, 6, 7),
      box(1, 'Thái độ thân thiện', 'Friendly attitude'),
      box(2, 'Nhanh nhẹn, nhiệt tình, chu đáo', 'Prompt, enthusiastic and attentive'),
      box(1, 'Có quy trình kỹ thuật, nghiệp vụ', 'There are technical and professional procedures'),
      box(1, 'Chất lượng phục vụ hoàn hảo', 'Perfect quality of service'),
    ]),
    checklist('11', 5, ['Hàng hóa phục vụ (ăn uống, đồ lưu niệm...)', 'Goods for guests (food and drink, souvenirs, etc.)'], [
      about('goods-for-visitors', 3, 4, 5),
      box(2, 'Có nguồn gốc rõ ràng', 'Of clear origin'),
      box(2, 'Có tiêu chuẩn chất lượng phù hợp', 'With suitable quality standards'),
      box(1, 'Được bảo quản phù hợp', 'Suitably stored'),
    ]),
    checklist('12', 8, ['Người quản lý và nhân viên', 'Managers and staff'], [
      about('managers-and-staff', 4, 5, 6),
      box(2, 'Người quản lý được đào tạo', 'The managers are trained'),
      box(3, 'Nhân viên được đào tạo', 'The staff are trained'),
      box(3, 'Nhân viên hướng dẫn dùng được 1 ngoại ngữ', 'The guides can use 1 foreign language'),
    ]),
  ]),
  defect('sum-differs', 'A', 'Phần A in 35 điểm, các nhóm cộng lại 34: chưa rõ', 'Part A prints 35 points, its groups add to 34: unresolved'),
  defect('unconfirmed', 'C', 'Đọc là chọn nhiều ô, cộng điểm: chọn một ô thì Phần C chỉ đạt 15', 'Read as tick-any lists that add up: as single choices Part C would reach only 15'),
], '2019');
