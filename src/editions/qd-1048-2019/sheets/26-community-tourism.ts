import { about, alternatives, box, cited, criterion, defect, group, note, part, sheet } from '../../../sheet/write';

/** 1048/QĐ-TTg, Annex III, set 26 (text of 2020): Dịch vụ du lịch cộng đồng và điểm du lịch. */
export const communityTourism = /* @__PURE__ */ sheet('qd-1048-2019', 26, ['Dịch vụ du lịch cộng đồng và điểm du lịch', 'Community tourism and tourist sites'], () => [
  cited('1048/QĐ-TTg', 'II', 'transcription', 'two public scoring applications of the time agree on 711 of 719 compared criteria'),
  part('A', 35, [
    group('1', 15, ['Tổ chức dịch vụ cộng đồng', 'Community service organisation'], [
      criterion('1.1', 3, ['Bộ phận điều phối quản lý và điều hành dịch vụ', 'Service coordination, management and operation unit'], [
        about('service-coordination', 1, 2),
        box(1, 'Có Bộ phận điều phối', 'Coordinating unit'),
        box(3, 'Có Bộ phận điều phối, có và thực hiện kế hoạch', 'Coordinating unit, plan made and carried out'),
      ]),
      criterion('1.2', 6, ['Cơ chế quản lý/quy định', 'Management mechanism/rules'], [
        about('service-rules', 1, 2, 3),
        box(2, 'Có cơ chế/quy định quản lý dịch vụ', 'Service management mechanism/rules'),
        box(4, 'Có cơ chế/quy định, phân nhiệm rõ ràng', 'Mechanism/rules with clear duties'),
        box(6, 'Phân nhiệm rõ ràng; dân địa phương tham gia, hưởng lợi', 'Clear duties; local people take part and benefit'),
      ]),
      criterion('1.3', 4, ['Bảo vệ môi trường trong cộng đồng làm du lịch/điểm du lịch', 'Environmental protection in tourism community/site'], [
        about('environmental-protection', 4, 5, 6, 7),
        box(1, 'Có giải pháp cụ thể', 'Specific measures'),
        box(2, 'Giải pháp cụ thể, hạ tầng kỹ thuật chung', 'Specific measures, shared infrastructure'),
        box(3, 'Giải pháp cụ thể, hạ tầng, cộng đồng tự quản', 'Specific measures, infrastructure, self-management'),
        box(4, 'Hạ tầng, tự quản; đạt chuẩn môi trường nông thôn mới hoặc có đánh giá tác động', 'Infrastructure, self-management; new-rural environment standard or impact assessment'),
      ]),
      criterion('1.4', 2, ['Sử dụng năng lượng tiết kiệm', 'Energy saving'], [
        about('sustainable-technology', 3, 4),
        box(1, 'Tiết kiệm năng lượng bằng hoạt động cụ thể', 'Energy saving by specific activities'),
        box(2, 'Tiết kiệm, thu hồi, tái sử dụng; công nghệ thân thiện', 'Saving, recovery, reuse; eco-friendly technology'),
      ]),
    ]),
    group('2', 7, ['Phát triển sản phẩm', 'Product development'], [
      criterion('2.1', 5, ['Nguồn gốc ý tưởng sản phẩm dịch vụ du lịch', 'Origin of tourism service product idea'], [
        about('product-idea', 15, 16, 17),
        box(1, 'Từ sản phẩm nơi khác, có dựa trên đặc trưng địa phương', 'From a product elsewhere, using local features'),
        box(3, 'Ý tưởng của mình, không trùng lắp', 'Own idea, no duplication'),
        box(5, 'Độc đáo, khác biệt, gắn văn hóa truyền thống', 'Unique, different, tied to traditional culture'),
      ]),
      criterion('2.2', 2, ['Tổ chức dịch vụ theo thị trường mục tiêu', 'Service organisation by target market'], [
        about('target-market-services', 1, 2),
        box(1, 'Có kế hoạch phát triển thị trường mục tiêu', 'Plan for developing the target market'),
        box(2, 'Có kế hoạch và sản phẩm phù hợp thị trường mục tiêu', 'Plan and products suited to the target market'),
      ]),
    ]),
    group('3', 13, ['Sức mạnh cộng đồng', 'Community strength'], [
      criterion('3.1', 3, ['Loại hình tổ chức sản xuất - kinh doanh', 'Organisation type'], [
        about('organisation-form', 11, 6, 12),
        box(1, 'Hộ đăng ký kinh doanh, tổ hợp tác, công ty TNHH 1 thành viên, doanh nghiệp tư nhân', 'Registered household, co-op group, 1-member limited company, private enterprise'),
        box(2, 'Công ty TNHH từ hai thành viên; cổ phần có vốn cộng đồng <51%', 'LLC of two or more; joint-stock, community capital <51%'),
        box(3, 'HTX theo Luật HTX; cổ phần có vốn cộng đồng ≥ 51%', 'Lawful cooperative; joint-stock, community capital ≥ 51%'),
      ]),
      alternatives('3.2', 2, ['Sự tham gia của cộng đồng trong quản lý, điều hành', 'Community participation in management and operation'], [
        note('choose-one-case', 'Chọn một trong hai trường hợp', 'Choose one of the two cases'),
        criterion('3.2.a', 2, ['Trường hợp 1: Công ty TNHH 2 thành viên trở lên, công ty cổ phần, HTX, Tổ hợp tác', 'Case 1: Limited company with 2+ members, joint-stock company, cooperative, cooperative group'], [
          about('community-management', 5, 6),
          box(1, '< 50% quản trị cao cấp hoặc thành viên tổ hợp tác là người trong tỉnh', '< 50% of senior managers or co-op group members from the province'),
          box(2, '≥ 50% quản trị cao cấp trong tỉnh, hoặc < 50% nhưng có phụ nữ địa phương', '≥ 50% of senior managers from the province, or < 50% with a local woman'),
        ]),
        criterion('3.2.b', 2, ['Trường hợp 2: Công ty TNHH 1 thành viên, doanh nghiệp tư nhân, hộ gia đình', 'Case 2: Single-member limited company, private enterprise, household'], [
          about('community-management', 3, 8),
          box(1, 'Không phải người trong tỉnh', 'Not from the province'),
          box(2, 'Người trong tỉnh hoặc làm việc thường xuyên trong tỉnh từ 06 tháng', 'From the province or worked there regularly 06 months or more'),
        ]),
      ]),
      criterion('3.3', 3, ['Sử dụng lao động địa phương', 'Local labour'], [
        about('local-labour', 6, 8),
        box(1, 'Dùng < 50% lao động địa phương', '< 50% local workers'),
        box(3, '≥ 50% lao động là người địa phương', '≥ 50% of workers are local people'),
      ]),
      criterion('3.4', 3, ['Tăng trưởng sản xuất kinh doanh', 'Growth'], [
        about('business-growth', 7, 8),
        box(1, 'Doanh thu tăng so với năm trước liền kề', 'Revenue growth over the previous year'),
        box(3, 'Doanh thu tăng ≥ 10% so với năm trước', 'Revenue up ≥ 10% on the previous year'),
      ]),
      criterion('3.5', 2, ['Kế toán', 'Accounting'], [
        about('accounting', 6, 4),
        box(1, 'Có kế toán khi có yêu cầu, thời vụ', 'Accountant on request, seasonal'),
        box(2, 'Có kế toán, thực hiện thường xuyên', 'Accounting done regularly'),
      ]),
    ]),
  ]),
  part('B', 25, [
    group('4', 17, ['Tiếp thị', 'Marketing'], [
      criterion('4.1', 5, ['Liên kết chuỗi giá trị trong quảng bá sản phẩm', 'Value-chain linkage in product promotion'], [
        about('promotion-network', 1, 2, 3),
        box(1, 'Có đại diện/đại lý quảng bá sản phẩm', 'Has promotion representatives/agents'),
        box(3, '≥ 3 đại diện/đại lý trong và ngoài tỉnh', '≥ 3 agents in and outside the province'),
        box(5, '≥ 5 đại diện/đại lý trong và ngoài tỉnh', '≥ 5 agents in and outside the province'),
      ]),
      criterion('4.2', 3, ['Liên kết vùng và chuỗi giá trị trong sản phẩm', 'Regional and value-chain linkage in products'], [
        about('regional-linkage', 1, 2, 3),
        box(1, 'Liên kết trong tỉnh thành chặng tuyến', 'Linked in the province to form routes'),
        box(2, 'Liên kết trong và ngoài tỉnh thành chặng tuyến', 'Linked in and outside the province to form routes'),
        box(3, 'Liên kết trong, ngoài tỉnh và quốc tế thành chặng tuyến', 'Linked in, outside the province and abroad to form routes'),
      ]),
      criterion('4.3', 2, ['Tổ chức quảng bá, bán hàng', 'Promotion and sales organisation'], [
        note('note', 'Gồm kinh doanh, phân phối', 'Sales, distribution'),
        about('distribution-organisation', 5, 6),
        box(1, 'Có người chịu trách nhiệm', 'Person in charge'),
        box(2, 'Có bộ phận/phòng quản lý, dùng công nghệ thông tin', 'Department, using IT'),
      ]),
      criterion('4.4', 4, ['Quảng bá sản phẩm', 'Promotion'], [
        about('promotion', 6, 7, 8, 9),
        box(1, 'Nhiều quảng bá; website', 'Much promotion; website'),
        box(2, 'Nhiều quảng bá; website; đặt hàng trực tuyến', 'Much promotion; website; online booking'),
        box(3, 'Nhiều quảng bá; website; đặt hàng trong nước và quốc tế uy tín', 'Much promotion; website; reputable domestic, international booking'),
        box(4, 'Nhiều quảng bá quốc tế; website tiếng nước ngoài; đặt hàng uy tín', 'Promotion abroad; foreign-language website; reputable booking'),
      ]),
      criterion('4.5', 3, ['Bộ nhận diện quảng bá sản phẩm', 'Product promotion identity set'], [
        about('promotion-materials', 1, 4, 6),
        box(1, 'Có tờ rơi quảng bá dịch vụ du lịch', 'Leaflet promoting the tourism service'),
        box(2, 'Phim ngắn, áp-phích, tờ rơi', 'Short film, poster, leaflet'),
        box(3, 'Phim, tờ rơi; tiếng Việt và ít nhất 01 tiếng nước ngoài; nhãn hiệu', 'Film, leaflet; Vietnamese, at least 01 foreign language; mark registered'),
      ]),
    ]),
    group('5', 8, ['Câu chuyện sản phẩm', 'Product story'], [
      criterion('5.1', 4, ['Câu chuyện về sản phẩm', 'Product story'], [
        about('product-story', 6, 7, 8),
        box(1, 'Có Cẩm nang/câu chuyện về sản phẩm du lịch', 'Guidebook or story on the tourism product'),
        box(2, 'Riêng, đặc sắc, thể hiện bản sắc địa phương', 'Own, distinctive, shows local identity'),
        box(4, 'Riêng, đặc sắc, thể hiện bản sắc địa phương, có tiếng nước ngoài', 'Own, distinctive, shows local identity, in a foreign language too'),
      ]),
      criterion('5.2', 2, ['Trình bày câu chuyện sản phẩm', 'Product story presentation'], [
        about('story-presentation', 1, 2),
        box(1, 'Tư liệu hóa, trình bày tại điểm cung cấp dịch vụ', 'Documented, shown at the service site'),
        box(2, 'Tư liệu hóa, trình bày tại điểm trong và ngoài tỉnh', 'Documented, shown at sites in and outside the province'),
      ]),
      criterion('5.3', 2, ['Sản phẩm dịch vụ du lịch trên địa bàn đạt chuẩn nông thôn mới', 'Tourism service product in new-rural-standard area'], [
        about('new-rural-area', 1, 2),
        box(1, 'Xã/thôn chưa đạt chuẩn nông thôn mới, hoặc không thuộc nông thôn', 'Commune/village not yet new-rural standard, or not rural'),
        box(2, 'Xã/thôn đã đạt chuẩn nông thôn mới', 'Commune/village at new-rural standard'),
      ]),
    ]),
  ]),
  part('C', 40, [
    criterion('6', 3, ['Vị trí', 'Location'], [
      about('location', 1, 2, 3),
      box(1, 'Thuận lợi, dễ tiếp cận', 'Convenient, easy to reach'),
      box(2, 'Dễ tiếp cận, liền kề nơi có lợi thế du lịch', 'Easy to reach, next to a tourism area'),
      box(3, 'Dễ tiếp cận, liền kề và liên kết nơi có lợi thế du lịch', 'Easy to reach, next to and linked with a tourism area'),
    ]),
    criterion('7', 3, ['Kiến trúc và cảnh quan môi trường', 'Architecture and environmental landscape'], [
      about('architecture-and-landscape', 1, 2, 3),
      box(1, 'Cảnh quan môi trường sạch đẹp', 'Clean, attractive landscape'),
      box(2, 'Sạch đẹp, kiến trúc đặc trưng vùng miền, dân tộc', 'Clean; regional, ethnic architecture'),
      box(3, 'Sạch đẹp, kiến trúc vùng miền, dân tộc; xã/thôn sáng - xanh - sạch đẹp', 'Clean; regional, ethnic architecture; bright-green-clean commune'),
    ]),
    criterion('8', 4, ['Bảo vệ, bảo tồn các di sản văn hóa, thiên nhiên, đa dạng sinh học liên quan đến sản phẩm dịch vụ du lịch', 'Protecting related cultural/natural heritage and biodiversity'], [
      about('heritage-conservation', 1, 2, 3),
      box(1, 'Có hoạt động bảo vệ, bảo tồn', 'Conservation activities'),
      box(2, 'Có Chương trình/kế hoạch chung và hoạt động bảo tồn', 'Shared programme/plan, conservation activities'),
      box(4, 'Có Chương trình/kế hoạch chung; cả cộng đồng bảo tồn', 'Shared programme/plan, whole community conserves'),
    ]),
    alternatives('9', 3, ['Chất lượng về điều kiện kinh doanh dịch vụ', 'Quality of service business conditions'], [
      criterion('9.a', 3, ['Trường hợp 1: Cộng đồng dịch vụ du lịch', 'Case 1: Tourism service community'], [
        about('business-conditions', 5, 6, 10),
        box(1, 'Dưới 50% cơ sở có chứng nhận đủ điều kiện kinh doanh', 'Under 50% of providers certified to operate'),
        box(2, 'Từ 50% đến dưới 75% cơ sở có chứng nhận đủ điều kiện kinh doanh', '50% to under 75% of providers certified to operate'),
        box(3, 'Từ 75% trở lên cơ sở có chứng nhận đủ điều kiện kinh doanh', '75% or more of providers certified to operate'),
      ]),
      criterion('9.b', 3, ['Trường hợp 2: Điểm dịch vụ du lịch', 'Case 2: Tourism service site'], [
        about('business-conditions', 8, 11, 12),
        box(1, 'Có đăng ký kinh doanh dịch vụ du lịch', 'Registered for tourism service business'),
        box(2, 'Chứng nhận đủ điều kiện kinh doanh', 'Certified to operate'),
        box(3, 'Chứng nhận đủ điều kiện, đạt chuẩn kinh doanh', 'Certified to operate and to standard'),
      ]),
    ]),
    alternatives('10', 2, ['Chất lượng an toàn và an ninh trật tự', 'Quality of safety, security and order'], [
      criterion('10.a', 2, ['Trường hợp 1: Cộng đồng dịch vụ du lịch', 'Case 1: Tourism service community'], [
        about('safety-and-security', 7, 8),
        box(1, 'An ninh tốt, ít nhất 75% cơ sở đạt phòng chống cháy nổ', 'Good security, at least 75% of providers meet fire safety'),
        box(2, 'An ninh tốt, 100% cơ sở đạt phòng chống cháy nổ', 'Good security, 100% of providers meet fire safety'),
      ]),
      criterion('10.b', 2, ['Trường hợp 2: Điểm dịch vụ du lịch', 'Case 2: Tourism service site'], [
        about('safety-and-security', 9, 10),
        box(1, 'An ninh tốt, đạt phòng chống cháy nổ', 'Good security, meets fire safety'),
        box(2, 'An ninh tốt, đạt phòng chống cháy nổ; bảo vệ, nhân viên tập huấn định kỳ', 'Good security, meets fire safety; guards, staff trained regularly'),
      ]),
    ]),
    criterion('11', 3, ['Tính hoàn thiện của quá trình dịch vụ', 'Completeness of the service process'], [
      about('service-completeness', 1, 2, 3),
      box(1, 'Bán sản phẩm truyền thống địa phương', 'Outlet for local traditional products'),
      box(2, 'Bán sản phẩm truyền thống và OCOP, có tài liệu', 'Outlet for traditional and OCOP products, information'),
      box(3, 'Bán sản phẩm truyền thống và OCOP, có tài liệu, hạ tầng hài hòa', 'Outlet for traditional and OCOP products, information, good facilities'),
    ]),
    criterion('12', 2, ['Hoạt động trải nghiệm', 'Experience activities'], [
      about('experience-activities', 1, 2),
      box(1, 'Có hoạt động trải nghiệm', 'Has experience activities'),
      box(2, 'Có mô hình hoạt động trải nghiệm', 'Has an experience activity model'),
    ]),
    criterion('13', 4, ['Quản lý và nhân viên', 'Management and staff'], [
      about('managers-and-staff', 1, 2, 3),
      box(1, 'Dưới 50% được đào tạo', 'Under 50% trained'),
      box(2, 'Từ 50% đến 75% được đào tạo', '50% to 75% trained'),
      box(4, 'Trên 75% được đào tạo; tiếp đón thạo ít nhất 01 ngoại ngữ', 'Over 75% trained; reception fluent in at least 01 foreign language'),
    ]),
    criterion('14', 4, ['Chất lượng sản phẩm dịch vụ du lịch', 'Quality of tourism service products'], [
      about('tourism-product-quality', 1, 2, 5, 6),
      box(1, 'Phong phú, hấp dẫn', 'Rich and attractive'),
      box(2, 'Phong phú, hấp dẫn, an toàn, chất lượng cao', 'Rich, attractive, safe, high quality'),
      box(3, 'Phong phú, chất lượng cao; đánh giá cao qua phiếu hoặc trang uy tín', 'Rich, high quality; rated highly on forms or reputable sites'),
      box(4, 'Phong phú, chất lượng cao, đặc sắc vùng miền; phiếu hoặc trang uy tín', 'Rich, high quality, regional; rated highly on forms or reputable sites'),
    ]),
    criterion('15', 4, ['Chất lượng phục vụ', 'Quality of service to guests'], [
      about('service-quality', 1, 2, 8),
      box(1, 'Thân thiện, nhanh nhẹn, chu đáo', 'Friendly, prompt, attentive'),
      box(2, 'Thân thiện, chu đáo, khách đánh giá cao', 'Friendly, attentive, rated highly'),
      box(4, 'Thân thiện, chu đáo; đánh giá cao qua phiếu hoặc trang uy tín', 'Friendly, attentive; rated highly on forms or reputable sites'),
    ]),
    alternatives('16', 3, ['Tiện nghi', 'Amenities'], [
      criterion('16.a', 3, ['Trường hợp 1: Cộng đồng dịch vụ du lịch', 'Case 1: Tourism service community'], [
        about('amenities', 1, 2),
        box(1, 'Đường nội bộ tốt; đủ điện, nước sạch, vệ sinh, internet', 'Good internal roads; power, clean water, toilets, internet'),
        box(3, 'Hạ tầng đủ; xã/thôn đạt nông thôn mới về hạ tầng, môi trường, an toàn thực phẩm', 'Complete; new-rural commune/village on services, hygiene, food safety'),
      ]),
      criterion('16.b', 3, ['Trường hợp 2: Điểm dịch vụ du lịch', 'Case 2: Tourism service site'], [
        about('amenities', 3, 4),
        box(1, 'Đủ điện, nước sạch, vệ sinh, internet', 'Power, clean water, toilets, internet'),
        box(3, 'Đủ điện, nước sạch, vệ sinh, internet; khách đánh giá cao', 'Power, clean water, toilets, internet; rated highly'),
      ]),
    ]),
    criterion('17', 3, ['Hoạt động thu hút khách du lịch', 'Activities attracting visitors'], [
      about('visitor-attractions', 1, 2, 3),
      box(1, 'Trình diễn lễ hội, văn hóa tại điểm', 'Festival, culture shows at the site'),
      box(2, 'Trình diễn lễ hội, văn hóa cộng đồng, ít nhất 02 lần/năm', 'Community festival, culture shows, at least 02 times/year'),
      box(3, 'Trình diễn cộng đồng, đặc sắc dân tộc, vùng miền, ít nhất 02 lần/năm', 'Community shows, ethnic, regional character, at least 02 times/year'),
    ]),
    criterion('18', 2, ['Hàng hóa dịch vụ (ăn uống, đồ lưu niệm...)', 'Service goods (food and drink, souvenirs...)'], [
      about('goods-for-visitors', 1, 2),
      box(1, 'Rõ nguồn gốc, đạt tiêu chuẩn, đặc sản', 'Clear origin, suitable standard, speciality'),
      box(2, 'Rõ nguồn gốc, đạt tiêu chuẩn, đặc sản, an toàn thực phẩm; có bán OCOP', 'Clear origin, suitable standard, speciality, food safe; OCOP sold'),
    ]),
  ]),
  defect('unconfirmed', '9', 'Tên hai trường hợp lấy từ 148', 'The names of the two cases come from 148'),
  defect('unconfirmed', '10', 'Tên hai trường hợp lấy từ 148', 'The names of the two cases come from 148'),
  defect('unconfirmed', '16', 'Tên hai trường hợp lấy từ 148', 'The names of the two cases come from 148'),
], '2020');
