import { about, alternatives, box, cited, criterion, defect, group, note, part, sheet } from '../../../sheet/write';

/** 26/2026/QĐ-TTg, Annex II, set 26: Dịch vụ du lịch cộng đồng, du lịch sinh thái và điểm du lịch. */
export const communityTourism = /* @__PURE__ */ sheet('qd-26-2026', 26, ['Dịch vụ du lịch cộng đồng, du lịch sinh thái và điểm du lịch', 'Community tourism, ecotourism and tourist sites'], () => [
  cited('26/2026/QĐ-TTg', 'II', 'text', 'full reprint by a legal portal, parsed by program; not compared with the signed copy'),
  part('A', 40, [
    group('1', 14, ['Tổ chức dịch vụ cộng đồng', 'Community service organisation'], [
      criterion('1.1', 3, ['Bộ phận điều phối quản lý và điều hành dịch vụ', 'Service coordination, management and operation unit'], [
        about('service-coordination', 1, 2),
        box(1, 'Có Bộ phận điều phối', 'Coordinating unit'),
        box(3, 'Có Bộ phận điều phối, có và thực hiện kế hoạch', 'Coordinating unit, plan made and carried out'),
      ]),
      criterion('1.2', 5, ['Cơ chế quản lý/quy định', 'Management mechanism/rules'], [
        about('service-rules', 1, 2, 3),
        box(1, 'Có cơ chế/quy định quản lý dịch vụ', 'Service management mechanism/rules'),
        box(3, 'Có cơ chế/quy định, phân nhiệm rõ ràng', 'Mechanism/rules with clear duties'),
        box(5, 'Phân nhiệm rõ ràng; dân địa phương tham gia, hưởng lợi', 'Clear duties; local people take part and benefit'),
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
    group('2', 12, ['Phát triển sản phẩm', 'Product development'], [
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
      criterion('2.3', 5, ['Bảo vệ, bảo tồn các di sản văn hóa, thiên nhiên, đa dạng sinh học liên quan đến sản phẩm dịch vụ du lịch', 'Protecting related cultural/natural heritage and biodiversity'], [
        about('heritage-conservation', 1, 2, 3),
        box(1, 'Có hoạt động bảo vệ, bảo tồn', 'Conservation activities'),
        box(3, 'Có Chương trình/kế hoạch chung và hoạt động bảo tồn', 'Shared programme/plan, conservation activities'),
        box(5, 'Có Chương trình/kế hoạch chung; cả cộng đồng bảo tồn', 'Shared programme/plan, whole community conserves'),
      ]),
    ]),
    group('3', 14, ['Sức mạnh cộng đồng', 'Community strength'], [
      criterion('3.1', 3, ['Loại hình tổ chức sản xuất - kinh doanh', 'Organisation type'], [
        about('organisation-form', 1, 2, 4),
        box(1, 'Hộ/tổ hợp tác đăng ký kinh doanh; trang trại', 'Registered household/cooperative group; farm'),
        box(2, 'Công ty TNHH; doanh nghiệp tư nhân; cổ phần vốn cộng đồng <51%', 'LLC; private enterprise; joint-stock, community capital <51%'),
        box(3, 'HTX đúng luật; cổ phần vốn cộng đồng ≥ 51%; đối tượng còn lại', 'Cooperative (by law); joint-stock, community ≥ 51%; other entities'),
      ]),
      criterion('3.2', 1, ['Đại diện pháp luật của chủ thể là nữ; hoặc đồng bào dân tộc thiểu số; hoặc người khuyết tật', 'Legal representative is a woman/ethnic minority/disabled person'], [
        about('legal-representative', 1, 2),
        box(0, 'Không phải nữ/dân tộc thiểu số/người khuyết tật', 'Not a woman/ethnic minority/disabled person'),
        box(1, 'Là nữ/dân tộc thiểu số/người khuyết tật', 'A woman/ethnic minority/disabled person'),
      ]),
      criterion('3.3', 4, ['Sử dụng lao động địa phương', 'Local labour'], [
        about('local-labour', 1, 2, 3),
        box(1, 'Lao động cấp xã từ 25% đến dưới 50%', '25% to under 50% workers from the commune'),
        box(2, 'Lao động cấp xã từ 50% đến 75%', '50% to 75% workers from the commune'),
        box(4, 'Lao động cấp xã ≥ 75%', '≥ 75% workers from the commune'),
      ]),
      criterion('3.4', 3, ['Tăng trưởng sản xuất kinh doanh', 'Growth'], [
        about('business-growth', 1, 2),
        box(1, 'HTX loại trung bình, hoặc lợi nhuận hơn năm trước', 'Cooperative rated average, or profit up year on year'),
        box(3, 'HTX từ loại khá, hoặc lợi nhuận tăng 02 năm liên tiếp', 'Cooperative at least fairly good, or profit up 02 years running', '****'),
      ]),
      criterion('3.5', 3, ['Sở hữu trí tuệ', 'Intellectual property'], [
        about('intellectual-property', 1, 4, 5),
        box(1, 'Đơn đăng ký nhãn hiệu được chấp nhận/công bố', 'Trade mark application accepted or published', '***'),
        box(2, 'Giấy chứng nhận đăng ký nhãn hiệu; chỉ dẫn nguồn gốc địa lý (văn bản quyền sử dụng nếu đã bảo hộ)', 'Trade mark certificate; geographical origin sign (written right of use if protected)', '****'),
        box(3, 'Giấy chứng nhận đăng ký nhãn hiệu; chỉ dẫn nguồn gốc địa lý (văn bản quyền sử dụng nếu đã bảo hộ); bằng kiểu dáng/sáng chế/giải pháp hữu ích/quyền tác giả (trừ nhãn hiệu)', 'Trade mark certificate; geographical origin sign (written right of use if protected); design/invention/utility patent/copyright (not of the mark)'),
      ]),
    ]),
  ], 35),
  part('B', 25, [
    group('4', 17, ['Tiếp thị', 'Marketing'], [
      criterion('4.1', 5, ['Liên kết chuỗi giá trị trong quảng bá sản phẩm du lịch', 'Value-chain linkage in tourism product promotion'], [
        about('promotion-network', 1, 2, 3),
        box(1, 'Có đại diện/đại lý quảng bá sản phẩm', 'Has promotion representatives/agents'),
        box(3, '≥ 3 đại diện/đại lý trong và ngoài tỉnh', '≥ 3 agents in and outside the province'),
        box(5, '≥ 5 đại diện/đại lý trong và ngoài tỉnh', '≥ 5 agents in and outside the province'),
      ]),
      criterion('4.2', 3, ['Liên kết vùng và chuỗi giá trị trong sản phẩm dịch vụ du lịch', 'Regional and value-chain linkage in tourism services'], [
        about('regional-linkage', 1, 2, 3),
        box(1, 'Liên kết trong tỉnh', 'Linked in the province'),
        box(2, 'Liên kết trong và ngoài tỉnh', 'Linked in and outside the province'),
        box(3, 'Liên kết trong, ngoài tỉnh và quốc tế', 'Linked in, outside the province and abroad'),
      ]),
      criterion('4.3', 2, ['Tổ chức quảng bá, bán hàng', 'Promotion and sales organisation'], [
        note('explanation', 'Gồm kinh doanh, phân phối', 'Sales, distribution'),
        about('distribution-organisation', 5, 6),
        box(1, 'Có người phụ trách quảng bá, phân phối', 'Person in charge of promotion, distribution'),
        box(2, 'Có bộ phận/phòng quản lý, dùng công nghệ thông tin', 'Department, using IT'),
      ]),
      criterion('4.4', 4, ['Quảng bá sản phẩm', 'Promotion'], [
        about('promotion', 6, 7, 8, 9),
        box(1, 'Nhiều quảng bá; website', 'Much promotion; website'),
        box(2, 'Nhiều quảng bá; website; đặt dịch vụ trực tuyến', 'Much promotion; website; online booking'),
        box(3, 'Nhiều quảng bá; website; đặt dịch vụ trong nước và quốc tế uy tín', 'Much promotion; website; reputable domestic, international booking'),
        box(4, 'Nhiều quảng bá quốc tế; website tiếng nước ngoài; đặt dịch vụ uy tín', 'Promotion abroad; foreign-language website; reputable booking'),
      ]),
      criterion('4.5', 3, ['Bộ nhận diện quảng bá sản phẩm', 'Product promotion identity set'], [
        about('promotion-materials', 1, 2, 3),
        box(1, 'Có tờ rơi quảng bá dịch vụ du lịch', 'Leaflet promoting the tourism service'),
        box(2, 'Phim ngắn, áp-phích, quảng bá trên ấn phẩm', 'Short film, poster, promotion in publications'),
        box(3, 'Phim, áp-phích, ấn phẩm; tiếng Việt và ít nhất 01 tiếng nước ngoài', 'Film, poster, publications; Vietnamese, at least 01 foreign language'),
      ]),
    ]),
    group('5', 8, ['Câu chuyện sản phẩm', 'Product story'], [
      criterion('5.1', 4, ['Câu chuyện sản phẩm', 'Product story'], [
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
        box(1, 'Dịch vụ cộng đồng ở xã/thôn chưa đạt chuẩn nông thôn mới, hoặc không thuộc nông thôn', 'Community service in a commune/village not yet new-rural standard, or not rural'),
        box(2, 'Xã/thôn đã đạt chuẩn nông thôn mới', 'Commune/village at new-rural standard'),
      ]),
    ]),
  ]),
  part('C', 35, [
    criterion('6', 3, ['Vị trí', 'Location'], [
      about('location', 1, 2, 3),
      box(1, 'Thuận lợi, dễ tiếp cận', 'Convenient, easy to reach'),
      box(2, 'Dễ tiếp cận, liền kề nơi có lợi thế du lịch', 'Easy to reach, next to a tourism area'),
      box(3, 'Dễ tiếp cận, liền kề và kết nối nơi có lợi thế du lịch', 'Easy to reach, next to and connected with a tourism area'),
    ]),
    criterion('7', 3, ['Kiến trúc và cảnh quan môi trường', 'Architecture and environmental landscape'], [
      about('architecture-and-landscape', 1, 2, 3),
      box(1, 'Cảnh quan môi trường sạch đẹp', 'Clean, attractive landscape'),
      box(2, 'Sạch đẹp, kiến trúc đặc trưng vùng miền, dân tộc', 'Clean; regional, ethnic architecture'),
      box(3, 'Sạch đẹp, kiến trúc vùng miền, dân tộc; xã/thôn sáng - xanh - sạch đẹp', 'Clean; regional, ethnic architecture; bright-green-clean commune'),
    ]),
    alternatives('8', 3, ['Đáp ứng điều kiện kinh doanh dịch vụ', 'Meeting service business conditions'], [
      note('choose-one-case', 'Chọn một trong hai trường hợp', 'Choose one of the two cases'),
      criterion('8.a', 3, ['Trường hợp 1: Dịch vụ du lịch do cộng đồng cung cấp', 'Case 1: Community-provided tourism services'], [
        about('business-conditions', 1, 2),
        box(1, 'Đủ đăng ký và điều kiện kinh doanh', 'Registration and business conditions met'),
        box(3, 'Đủ đăng ký, điều kiện; có cơ sở đạt chuẩn theo Luật Du lịch', 'Registration, conditions met; site at Tourism Law standard'),
      ]),
      criterion('8.b', 3, ['Trường hợp 2: Điểm dịch vụ du lịch', 'Case 2: Tourism service site'], [
        about('business-conditions', 3, 4),
        box(1, 'Đủ đăng ký và điều kiện kinh doanh', 'Registration and business conditions met'),
        box(3, 'Đủ đăng ký, điều kiện; công nhận điểm du lịch hoặc chuẩn Luật Du lịch', 'Registration, conditions met; recognised site or Tourism Law standard'),
      ]),
    ]),
    alternatives('9', 2, ['Đảm bảo an toàn và an ninh trật tự', 'Ensuring safety, security and order'], [
      note('choose-one-case', 'Chọn một trong hai trường hợp', 'Choose one of the two cases'),
      criterion('9.a', 2, ['Trường hợp 1: Dịch vụ du lịch do cộng đồng cung cấp', 'Case 1: Community-provided tourism services'], [
        about('safety-and-security', 1, 2),
        box(1, 'Các cơ sở đạt an ninh, phòng cháy, môi trường, an toàn thực phẩm', 'Providers meet security, fire, environment, food safety'),
        box(2, 'Đạt yêu cầu (1) và tập huấn nhân viên thường xuyên', 'Meet requirement (1) and train staff regularly'),
      ]),
      criterion('9.b', 2, ['Trường hợp 2: Dịch vụ du lịch do tổ chức, cá nhân cung cấp', 'Case 2: Tourism services by organisations or individuals'], [
        about('safety-and-security', 3, 4),
        box(1, 'Đạt an ninh, phòng cháy, môi trường, an toàn thực phẩm', 'Meets security, fire, environment, food safety'),
        box(2, 'Đạt an ninh, phòng cháy, môi trường, an toàn thực phẩm; tập huấn thường xuyên', 'Meets security, fire, environment, food safety; regular training'),
      ]),
    ]),
    criterion('10', 3, ['Tính hoàn thiện của quá trình dịch vụ', 'Completeness of the service process'], [
      about('service-completeness', 1, 2, 3),
      box(1, 'Bán sản phẩm truyền thống địa phương', 'Outlet for local traditional products'),
      box(2, 'Bán sản phẩm truyền thống và OCOP, có tài liệu', 'Outlet for traditional and OCOP products, information'),
      box(3, 'Bán sản phẩm truyền thống và OCOP, có tài liệu, hạ tầng hài hòa', 'Outlet for traditional and OCOP products, information, good facilities'),
    ]),
    criterion('11', 2, ['Hoạt động trải nghiệm', 'Experience activities'], [
      about('experience-activities', 1, 2),
      box(1, 'Có hoạt động trải nghiệm', 'Has experience activities'),
      box(2, 'Có mô hình hoạt động trải nghiệm', 'Has an experience activity model'),
    ]),
    criterion('12', 3, ['Quản lý và nhân viên', 'Management and staff'], [
      about('managers-and-staff', 1, 2, 3),
      box(1, 'Dưới 50% được đào tạo', 'Under 50% trained'),
      box(2, 'Từ 50 - 75% được đào tạo', '50 - 75% trained'),
      box(3, 'Trên 75% được đào tạo; tiếp đón thạo ít nhất 1 ngoại ngữ', 'Over 75% trained; reception fluent in at least 1 foreign language'),
    ]),
    criterion('13', 4, ['Chất lượng sản phẩm dịch vụ du lịch', 'Quality of tourism service products'], [
      about('tourism-product-quality', 1, 2, 3, 4),
      box(1, 'Phong phú, hấp dẫn', 'Rich and attractive'),
      box(2, 'Phong phú, hấp dẫn, an toàn, chất lượng cao', 'Rich, attractive, safe, high quality'),
      box(3, 'Phong phú, chất lượng cao; đánh giá cao qua phiếu, trang uy tín', 'Rich, high quality; rated highly on forms, reputable sites'),
      box(4, 'Phong phú, chất lượng cao, đặc sắc vùng miền; phiếu, trang uy tín', 'Rich, high quality, regional; rated highly on forms, reputable sites'),
    ]),
    criterion('14', 4, ['Chất lượng phục vụ', 'Quality of service to guests'], [
      about('service-quality', 1, 2, 3),
      box(1, 'Thân thiện, nhanh nhẹn, chu đáo', 'Friendly, prompt, attentive'),
      box(2, 'Thân thiện, chu đáo, khách đánh giá cao', 'Friendly, attentive, rated highly'),
      box(4, 'Thân thiện, chu đáo; đánh giá cao qua phiếu, trang uy tín', 'Friendly, attentive; rated highly on forms, reputable sites'),
    ]),
    alternatives('15', 3, ['Tiện nghi', 'Amenities'], [
      note('choose-one-case', 'Chọn một trong hai trường hợp', 'Choose one of the two cases'),
      criterion('15.a', 3, ['Trường hợp 1: Dịch vụ du lịch do cộng đồng cung cấp', 'Case 1: Community-provided tourism services'], [
        about('amenities', 1, 2),
        box(1, 'Đường nội bộ tốt; đủ điện, nước sạch, vệ sinh, internet', 'Good internal roads; power, clean water, toilets, internet'),
        box(3, 'Hạ tầng đủ; xã/thôn đạt nông thôn mới về hạ tầng, môi trường, an toàn thực phẩm', 'Complete; new-rural commune/village on services, hygiene, food safety'),
      ]),
      criterion('15.b', 3, ['Trường hợp 2: Dịch vụ du lịch do tổ chức, cá nhân cung cấp', 'Case 2: Tourism services by organisations or individuals'], [
        about('amenities', 3, 4),
        box(1, 'Đủ điện, nước sạch, vệ sinh, internet', 'Power, clean water, toilets, internet'),
        box(3, 'Đủ điện, nước sạch, vệ sinh, internet; khách đánh giá cao', 'Power, clean water, toilets, internet; rated highly'),
      ]),
    ]),
    criterion('16', 3, ['Hoạt động thu hút khách du lịch', 'Activities attracting visitors'], [
      about('visitor-attractions', 1, 2, 3),
      box(1, 'Trình diễn lễ hội, văn hóa tại điểm', 'Festival, culture shows at the site'),
      box(2, 'Trình diễn lễ hội, văn hóa cộng đồng, ít nhất 2 lần/năm', 'Community festival, culture shows, at least 2 times/year'),
      box(3, 'Trình diễn cộng đồng, đặc sắc dân tộc, vùng miền, ít nhất 2 lần/năm', 'Community shows, ethnic, regional character, at least 2 times/year'),
    ]),
    criterion('17', 2, ['Hàng hóa dịch vụ (ăn uống, đồ lưu niệm...)', 'Service goods (food and drink, souvenirs...)'], [
      about('goods-for-visitors', 1, 2),
      box(1, 'Rõ nguồn gốc, đạt tiêu chuẩn, đặc sản', 'Clear origin, suitable standard, speciality'),
      box(2, 'Rõ nguồn gốc, đạt tiêu chuẩn, đặc sản, an toàn thực phẩm; có bán OCOP', 'Clear origin, suitable standard, speciality, food safe; OCOP sold'),
    ]),
  ]),
  defect('printed-differs', 'A', 'Tiêu đề Phần A in 35, cột điểm in 40; Điều 3 và tổng là 40', 'The heading of Part A prints 35, its column 40; Art. 3 and the sum say 40'),
  defect('unconfirmed', '', 'Không in dòng loại hồ sơ và chú thích dấu sao, nhưng có ba dấu sao', 'Prints no eliminations and no star footnote, yet has three star marks'),
]);
