import { about, alternatives, box, checklist, cited, criterion, defect, group, note, part, sheet } from '../../../sheet/write';

/** 1048/QĐ-TTg, Annex III, set 26 (text of 2019): Dịch vụ du lịch - truyền thống - lễ hội. */
export const traditionalAndFestivalTourism = /* @__PURE__ */ sheet('qd-1048-2019', 26, ['Dịch vụ du lịch - truyền thống - lễ hội', 'Tourism, tradition and festival services'], () => [
  cited('1048/QĐ-TTg', 'II', 'transcription', 'two public scoring applications of the time agree on 711 of 719 compared criteria'),
  part('A', 35, [
    group('1', 19, ['Tổ chức dịch vụ', 'Service organisation'], [
      criterion('1.1', 6, ['Bảo vệ, bảo tồn các di sản văn hóa/thiên nhiên liên quan đến sản phẩm dịch vụ du lịch', 'Protecting related cultural/natural heritage'], [
        about('heritage-conservation', 4, 5, 6, 7),
        box(0, 'Không có hoạt động bảo vệ, bảo tồn', 'No conservation activities'),
        box(1, 'Một số hoạt động bảo vệ, bảo tồn', 'Some conservation activities'),
        box(3, 'Có chương trình/kế hoạch bảo vệ, bảo tồn', 'Conservation programme/plan'),
        box(6, 'Có chương trình/kế hoạch bảo vệ, bảo tồn; có minh chứng', 'Conservation programme/plan; with proof'),
      ]),
      criterion('1.2', 10, ['Bảo vệ môi trường trong quá trình sản xuất', 'Environmental protection'], [
        about('environmental-protection', 8, 9, 10, 11),
        box(1, 'Có hoạt động cụ thể', 'Specific activities'),
        box(3, 'Đánh giá tác động/kế hoạch/tương đương, chưa theo quy định', 'Impact assessment/plan/equivalent, not as required'),
        box(5, 'Đánh giá tác động/kế hoạch/tương đương theo quy định', 'Impact assessment/plan/equivalent as required'),
        box(10, 'Đánh giá tác động/kế hoạch/tương đương theo quy định; có minh chứng', 'Impact assessment/plan/equivalent as required; with proof'),
      ]),
      criterion('1.3', 3, ['Sử dụng năng lượng, công nghệ thân thiện bền vững trong sản xuất', 'Friendly, sustainable energy and technology in production'], [
        about('sustainable-technology', 5, 6, 7),
        box(0, 'Không dùng năng lượng bền vững/công nghệ thân thiện', 'No sustainable energy/eco-friendly technology'),
        box(1, 'Có dùng năng lượng bền vững/công nghệ thân thiện', 'Sustainable energy/eco-friendly technology'),
        box(3, 'Có dùng năng lượng bền vững và công nghệ thân thiện', 'Sustainable energy and eco-friendly technology'),
      ]),
    ]),
    group('2', 6, ['Phát triển sản phẩm', 'Product development'], [
      criterion('2.1', 3, ['Nguồn gốc ý tưởng sản phẩm', 'Product idea origin'], [
        about('product-idea', 27, 28, 29),
        box(1, 'Từ sản phẩm nơi khác, đổi một số yếu tố', 'From a product elsewhere, some elements changed'),
        box(2, 'Ý tưởng của mình (có tính mới)', 'Own idea (novel)'),
        box(3, 'Từ truyền thống/lịch sử/cảnh quan địa phương, gắn thị trường', 'From local tradition/history/landscape, tied to demand'),
      ]),
      criterion('2.2', 3, ['Tính hoàn thiện quá trình dịch vụ', 'Completeness of the service process'], [
        about('service-completeness', 4, 5, 6),
        box(0, 'Không có bản giới thiệu', 'No introduction document'),
        box(1, 'Có bản giới thiệu đầy đủ', 'Full introduction document'),
        box(3, 'Có bản giới thiệu đầy đủ, chi tiết', 'Full, detailed introduction document'),
      ]),
    ]),
    group('3', 9, ['Sức mạnh cộng đồng', 'Community strength'], [
      criterion('3.1', 3, ['Loại hình tổ chức sản xuất - kinh doanh', 'Organisation type'], [
        about('organisation-form', 10, 6, 3),
        box(1, 'Hộ, tổ hợp tác có đăng ký kinh doanh, công ty TNHH 1 thành viên, doanh nghiệp tư nhân', 'Registered household, co-op group, 1-member limited company, private enterprise'),
        box(2, 'Công ty TNHH từ hai thành viên; cổ phần có vốn cộng đồng < 51%', 'LLC of two or more; joint-stock, community capital < 51%'),
        box(3, 'HTX theo Luật HTX 2012; cổ phần có vốn cộng đồng ≥ 51%', 'Cooperative (2012 law); joint-stock, community capital ≥ 51%'),
      ]),
      alternatives('3.2', 2, ['Sự tham gia của cộng đồng trong quản lý, điều hành', 'Community participation in management and operation'], [
        criterion('3.2.a', 2, ['Trường hợp 1: Công ty TNHH 2 thành viên trở lên, công ty cổ phần, HTX, Tổ hợp tác', 'Case 1: Limited company with 2+ members, joint-stock company, cooperative, cooperative group'], [
          about('community-management', 5, 6),
          box(1, '< 50% quản trị cao cấp hoặc thành viên tổ hợp tác là người trong tỉnh', '< 50% of senior managers or co-op group members from the province'),
          box(2, '≥ 50% quản trị cao cấp trong tỉnh, hoặc < 50% nhưng có phụ nữ địa phương', '≥ 50% of senior managers from the province, or < 50% with a local woman'),
        ]),
        criterion('3.2.b', 1, ['Trường hợp 2: Công ty TNHH 1 thành viên, doanh nghiệp tư nhân, hộ gia đình', 'Case 2: Single-member limited company, private enterprise, household'], [
          about('community-management', 3, 4),
          box(0, 'Không phải người trong tỉnh', 'Not from the province'),
          box(1, 'Giám đốc/chủ hộ là người trong tỉnh', 'Director/household head from the province'),
        ]),
      ]),
      criterion('3.3', 1, ['Sử dụng lao động địa phương', 'Local labour'], [
        about('local-labour', 6, 8),
        box(0, 'Dùng < 50% lao động địa phương', '< 50% local workers'),
        box(1, '≥ 50% lao động là người địa phương', '≥ 50% of workers are local people'),
      ]),
      criterion('3.4', 1, ['Tăng trưởng sản xuất kinh doanh', 'Growth'], [
        about('business-growth', 5, 6),
        box(0, 'Doanh thu tăng < 10% so với năm trước', 'Revenue up < 10% on the previous year'),
        box(1, 'Doanh thu tăng ≥ 10% so với năm trước', 'Revenue up ≥ 10% on the previous year'),
      ]),
      criterion('3.5', 2, ['Kế toán', 'Accounting'], [
        about('accounting', 3, 4, 5),
        box(0, 'Không có kế toán hoặc thuê thời vụ', 'No accountant, or seasonal hire'),
        box(1, 'Có kế toán, thực hiện thường xuyên', 'Accounting done regularly'),
        box(2, 'Có tổ chức hệ thống kế toán', 'Accounting system organised'),
      ]),
    ]),
  ]),
  part('B', 25, [
    group('4', 15, ['Tiếp thị', 'Marketing'], [
      criterion('4.1', 5, ['Khu vực khách hàng chính', 'Main customer area'], [
        about('distribution-area', 9, 17, 18, 16),
        box(1, 'Thị trường trong huyện', 'Market within the district'),
        box(2, 'Ngoài huyện, dưới 5 đại diện/đại lý', 'Outside the district, under 5 agents'),
        box(3, 'Ngoài huyện, ≥ 5 đại diện/đại lý', 'Outside the district, ≥ 5 agents'),
        box(5, 'Thị trường quốc tế', 'International market'),
      ]),
      criterion('4.2', 5, ['Tổ chức phân phối', 'Distribution'], [
        note('note', 'Gồm kinh doanh, phân phối', 'Sales, distribution'),
        about('distribution-organisation', 7, 5, 8, 9),
        box(0, 'Không có người chịu trách nhiệm', 'No person in charge'),
        box(1, 'Có người chịu trách nhiệm', 'Person in charge'),
        box(3, 'Có bộ phận/phòng quản lý quảng bá, bán hàng', 'Unit/department managing promotion and sales'),
        box(5, 'Có bộ phận/phòng quản lý, dùng công nghệ thông tin', 'Department, using IT'),
      ]),
      criterion('4.3', 5, ['Quảng bá sản phẩm', 'Promotion'], [
        about('promotion', 1, 10, 14, 15, 16),
        box(0, 'Không có quảng bá', 'No promotion'),
        box(1, 'Có một số quảng bá', 'Some promotion'),
        box(2, 'Nhiều quảng bá; website; xúc tiến trong tỉnh', 'Much promotion; website; trade promotion in the province'),
        box(3, 'Nhiều quảng bá; website; xúc tiến ngoài tỉnh', 'Much promotion; website; trade promotion outside the province'),
        box(5, 'Nhiều quảng bá; website; xúc tiến ngoài tỉnh và quốc tế', 'Much promotion; website; trade promotion outside the province, abroad'),
      ]),
    ]),
    group('5', 10, ['Câu chuyện về sản phẩm', 'Product story'], [
      criterion('5.1', 5, ['Câu chuyện về sản phẩm', 'Product story'], [
        note('condition', 'Chỉ áp dụng khi có câu chuyện; đánh giá nội dung câu chuyện', 'Only with a story; assess the story content'),
        about('product-story', 9, 10, 11, 12, 13, 16),
        box(0, 'Không có câu chuyện, hoặc không được tư liệu hóa', 'No story, or not documented'),
        box(1, 'Có tài liệu giới thiệu sản phẩm', 'Product introduction material'),
        box(2, 'Câu chuyện tư liệu hóa (có cốt chuyện)', 'Documented story (with a plot)'),
        box(3, 'Tư liệu hóa, trên nhãn/tờ rơi', 'Documented, on label/leaflet'),
        box(4, 'Tư liệu hóa, trên nhãn/tờ rơi và website', 'Documented, on label/leaflet and website'),
        box(5, 'Tư liệu hóa, trên nhãn/tờ rơi và sinh động trên website', 'Documented, on label/leaflet, lively on website'),
      ]),
      criterion('5.2', 3, ['Trí tuệ/bản sắc địa phương', 'Local wisdom/identity'], [
        about('story-local-identity', 5, 6, 8, 9),
        box(0, 'Giống câu chuyện sản phẩm nơi khác', 'Same as product stories elsewhere'),
        box(1, 'Tương đối giống nơi khác, đổi một số yếu tố', 'Fairly like stories elsewhere, some elements changed'),
        box(2, 'Có câu chuyện riêng', 'Own story'),
        box(3, 'Câu chuyện riêng, bản sắc địa phương', 'Own story of local identity'),
      ]),
      criterion('5.3', 2, ['Cấu trúc câu chuyện', 'Story structure'], [
        note('condition', 'Chỉ áp dụng khi có câu chuyện', 'Only with a story'),
        about('story-structure', 1, 4),
        box(1, 'Đơn giản', 'Simple'),
        box(2, 'Đầy đủ các yếu tố của câu chuyện sản phẩm', 'All elements of a product story present'),
      ]),
    ]),
  ]),
  part('C', 40, [
    checklist('6', 5, ['Vị trí', 'Location'], [
      about('location', 4, 5, 6, 7),
      box(1, 'Thuận lợi, dễ tiếp cận', 'Convenient, easy to reach'),
      box(1, 'Liền kề khu vực có tài nguyên du lịch', 'Adjacent to an area with tourism resources'),
      box(2, 'Đặc biệt, trong khu vực có tài nguyên du lịch', 'Special, within an area of tourism resources'),
      box(1, 'Môi trường, cảnh quan thiên nhiên đẹp', 'Beautiful natural environment and landscape'),
    ]),
    checklist('7', 6, ['Kiến trúc', 'Architecture'], [
      about('architecture-and-landscape', 4, 5, 6, 7),
      box(1, 'Phù hợp môi trường cảnh quan thiên nhiên', 'Fits the natural landscape and environment'),
      box(1, 'Hệ thống giao thông thuận tiện và phù hợp', 'Convenient and suitable transport system'),
      box(2, 'Kiến trúc có tính dân tộc', 'Architecture with ethnic character'),
      box(2, 'Hệ thống thông tin, chỉ dẫn rõ ràng', 'Clear information and signage system'),
    ]),
    checklist('8', 6, ['Bố trí đón tiếp', 'Reception arrangements'], [
      about('reception', 1, 2, 3),
      box(2, 'Có nơi để xe phù hợp', 'Suitable parking'),
      box(2, 'Có nơi đón tiếp khách hàng phù hợp', 'Suitable customer reception area'),
      box(2, 'Có quầy bán hàng hóa, đồ lưu niệm', 'Counter selling goods, souvenirs'),
    ]),
    checklist('9', 5, ['Trang thiết bị, tiện nghi', 'Equipment and amenities'], [
      about('amenities', 5, 6, 7),
      box(2, 'Có phương tiện giao thông nội bộ thuận tiện', 'Convenient internal transport'),
      box(1, 'Cấp thoát nước bảo đảm vệ sinh môi trường', 'Sanitary water supply and drainage'),
      box(2, 'Đủ dịch vụ ăn nghỉ, hoạt động tốt', 'Full catering, lodging, working well'),
    ]),
    checklist('10', 5, ['Dịch vụ và chất lượng phục vụ', 'Services and quality of service'], [
      about('service-quality', 4, 5, 6, 7),
      box(1, 'Thái độ thân thiện', 'Friendly attitude'),
      box(2, 'Nhanh nhẹn, nhiệt tình, chu đáo', 'Prompt, enthusiastic, attentive'),
      box(1, 'Có quy trình kỹ thuật, nghiệp vụ', 'Technical, professional procedures'),
      box(1, 'Chất lượng phục vụ hoàn hảo', 'Perfect service quality'),
    ]),
    checklist('11', 5, ['Hàng hóa phục vụ (ăn uống, đồ lưu niệm,...)', 'Goods for guests (food and drink, souvenirs...)'], [
      about('goods-for-visitors', 3, 4, 5),
      box(2, 'Có nguồn gốc rõ ràng', 'Clear origin'),
      box(2, 'Có tiêu chuẩn chất lượng phù hợp', 'Suitable quality standard'),
      box(1, 'Được bảo quản phù hợp', 'Suitably stored'),
    ]),
    checklist('12', 8, ['Người quản lý và nhân viên', 'Managers and staff'], [
      about('managers-and-staff', 4, 5, 6),
      box(2, 'Người quản lý được đào tạo', 'Manager is trained'),
      box(3, 'Nhân viên được đào tạo', 'Staff are trained'),
      box(3, 'Nhân viên hướng dẫn dùng được 1 ngoại ngữ', 'Guides can use 1 foreign language'),
    ]),
  ]),
  defect('sum-differs', 'A', 'Phần A in 35 điểm, các nhóm cộng lại 34: chưa rõ', 'Part A prints 35 points, its groups add to 34: unresolved'),
  defect('unconfirmed', 'C', 'Đọc là chọn nhiều ô, cộng điểm: chọn một ô thì Phần C chỉ đạt 15', 'Read as tick-any lists that add up: as single choices Part C would reach only 15'),
], '2019');
