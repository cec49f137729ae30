import { sheetsOf1048 } from '../../sources';
import { about, alternatives, box, checked, cited, criterion, defect, group, note, part, sheet } from '../../../sheet/write';

/** 1048/QĐ-TTg, Annex III, set 26 (text of 2020): Dịch vụ du lịch cộng đồng và điểm du lịch. */
export const communityTourism = /* @__PURE__ */ sheet('qd-1048-2019', 26, ['Dịch vụ du lịch cộng đồng và điểm du lịch', 'Community tourism and tourist sites'], () => [
  cited('1048/QĐ-TTg', 'III', sheetsOf1048),
  checked('2026-11-26', 'script', sheetsOf1048),
  checked('2026-11-26', 'read', sheetsOf1048),
  part('A', 35, [
    group('1', 15, ['Tổ chức dịch vụ cộng đồng', 'Community service organisation'], [
      criterion('1.1', 3, ['Bộ phận điều phối quản lý và điều hành dịch vụ', 'Unit coordinating service management and operation'], [
        about('service-coordination', 1, 2),
        box(1, 'Đã có Bộ phận điều phối quản lý và điều hành dịch vụ', 'A unit coordinates service management and operation'),
        box(3, 'Có Bộ phận điều phối quản lý và điều hành dịch vụ; kế hoạch quản lý, điều hành đã được lập và triển khai', 'A unit coordinates service management and operation, with a management and operation plan drawn up and carried out'),
      ]),
      criterion('1.2', 6, ['Cơ chế quản lý/quy định', 'Management mechanism/rules'], [
        about('service-rules', 1, 2, 3),
        box(2, 'Có cơ chế hoặc quy định quản lý hoạt động dịch vụ', 'There is a mechanism or there are rules for managing the services'),
        box(4, 'Có cơ chế hoặc quy định quản lý hoạt động dịch vụ, phân nhiệm rõ ràng', 'There is a mechanism or there are rules for managing the services, with responsibilities clearly divided'),
        box(6, 'Có cơ chế hoặc quy định quản lý hoạt động dịch vụ, phân nhiệm rõ ràng trên cơ sở người dân địa phương tham gia quản lý, vận hành và hưởng lợi (trực tiếp hoặc gián tiếp)', 'There is a mechanism or there are rules for managing the services, with responsibilities clearly divided on the basis that local people take part in management and operation and benefit (directly or indirectly)'),
      ]),
      criterion('1.3', 4, ['Bảo vệ môi trường trong cộng đồng làm du lịch/điểm du lịch', 'Environmental protection in the tourism community/tourist site'], [
        about('environmental-protection', 4, 5, 6, 7),
        box(1, 'Có giải pháp cụ thể bảo vệ môi trường (thu gom rác thải, nước thải sinh hoạt…)', 'There are specific solutions for environmental protection (collection of waste, domestic wastewater, etc.)'),
        box(2, 'Có giải pháp cụ thể và trang bị hạ tầng kỹ thuật chung để bảo vệ môi trường', 'There are specific solutions and shared technical infrastructure for environmental protection'),
        box(3, 'Có giải pháp cụ thể, trang bị hạ tầng kỹ thuật bảo vệ môi trường và triển khai mô hình cộng đồng tự quản về môi trường', 'There are specific solutions and technical infrastructure for environmental protection, and a model of community self-management of the environment is in operation'),
        box(4, 'Có giải pháp cụ thể, trang bị hạ tầng kỹ thuật bảo vệ môi trường và triển khai mô hình cộng đồng tự quản về môi trường; đồng thời đạt chuẩn tiêu chí môi trường trong xây dựng nông thôn mới, hoặc có đánh giá tác động môi trường theo quy định', 'There are specific solutions and technical infrastructure for environmental protection, and a model of community self-management of the environment is in operation; in addition, the environmental criterion of the New Rural Development programme is met, or there is an environmental impact assessment as required by regulations'),
      ]),
      criterion('1.4', 2, ['Sử dụng năng lượng tiết kiệm', 'Economical use of energy'], [
        about('sustainable-technology', 3, 4),
        box(1, 'Tiết kiệm năng lượng bằng hoạt động cụ thể', 'Energy saved through specific activities'),
        box(2, 'Có giải pháp tiết kiệm và thu hồi năng lượng, tái sử dụng năng lượng, nguyên liệu tại địa phương, đồng thời dùng công nghệ thân thiện với môi trường', 'Measures to save and recover energy and to reuse energy and raw materials locally, and environmentally friendly technology used'),
      ]),
    ]),
    group('2', 7, ['Phát triển sản phẩm', 'Product development'], [
      criterion('2.1', 5, ['Nguồn gốc ý tưởng sản phẩm dịch vụ du lịch', 'Origin of the tourism service product idea'], [
        about('product-idea', 15, 16, 17),
        box(1, 'Phát triển từ sản phẩm của nơi khác, có dựa trên lợi thế và đặc trưng của địa phương', 'Developed from a product of another place, drawing on local advantages and characteristics'),
        box(3, 'Phát triển từ ý tưởng của mình, không trùng với sản phẩm du lịch khác', 'Developed from its own idea, not duplicating other tourism products'),
        box(5, 'Độc đáo, khác biệt, đưa được các giá trị văn hóa truyền thống của địa phương vào sản phẩm du lịch', 'Unique and different, with local traditional cultural values built into the tourism product'),
      ]),
      criterion('2.2', 2, ['Tổ chức dịch vụ theo thị trường mục tiêu', 'Organisation of services for the target market'], [
        about('target-market-services', 1, 2),
        box(1, 'Đã có kế hoạch phát triển thị trường mục tiêu', 'There is a plan to develop the target market'),
        box(2, 'Có kế hoạch và có sản phẩm dịch vụ du lịch phù hợp với thị trường mục tiêu', 'There is a plan, and there are tourism services that suit the target market'),
      ]),
    ]),
    group('3', 13, ['Sức mạnh cộng đồng', 'Community strength'], [
      criterion('3.1', 3, ['Loại hình tổ chức sản xuất - kinh doanh', 'Type of production and business organisation'], [
        about('organisation-form', 11, 6, 12),
        box(1, 'Hộ gia đình có đăng ký kinh doanh, tổ hợp tác, công ty TNHH một thành viên hoặc doanh nghiệp tư nhân', 'Household with business registration, cooperative group, single-member limited liability company or private enterprise'),
        box(2, 'Công ty TNHH hai thành viên trở lên; công ty cổ phần mà cộng đồng địa phương góp < 51% vốn', 'Limited liability company with two or more members; or joint-stock company in which the local community contributed less than 51% of the capital'),
        box(3, 'Hợp tác xã tổ chức, hoạt động theo Luật Hợp tác xã, hoặc công ty cổ phần mà cộng đồng địa phương góp vốn ≥ 51%', 'Cooperative organised and operating under the Law on Cooperatives, or joint-stock company in which the local community contributes ≥ 51% of the capital'),
      ]),
      alternatives('3.2', 2, ['Sự tham gia của cộng đồng trong quản lý, điều hành', 'Community participation in management and operation'], [
        note('choose-one-case', 'Chọn một trong hai trường hợp', 'Choose one of the two cases'),
        criterion('3.2.a', 2, ['Trường hợp 1: Công ty TNHH 2 thành viên trở lên, công ty cổ phần, HTX, Tổ hợp tác', 'Case 1: Limited liability company with 2 or more members, joint-stock company, cooperative, cooperative group'], [
          about('community-management', 5, 6),
          box(1, 'Có < 50% số thành viên quản trị cao cấp tham gia quản lý (Ban giám đốc, Hội đồng quản trị, Hội đồng thành viên) là người trong tỉnh; hoặc tổ hợp tác có < 50% số thành viên là người trong tỉnh', "Less than 50% of the senior managers taking part in management (directorate, board of directors, members' council) are from the province; or, in a cooperative group, less than 50% of the members are from the province"),
          box(2, 'Có ≥ 50% số thành viên quản trị cao cấp tham gia quản lý (Ban giám đốc, Hội đồng quản trị, Hội đồng thành viên) là người trong tỉnh; hoặc tuy < 50% số thành viên quản trị cao cấp là người trong tỉnh nhưng có thành viên là phụ nữ địa phương', "At least 50% of the senior managers taking part in management (directorate, board of directors, members' council) are from the province; or less than 50% of the senior managers are from the province but a member is a local woman"),
        ]),
        criterion('3.2.b', 2, ['Trường hợp 2: Công ty TNHH 1 thành viên, doanh nghiệp tư nhân, hộ gia đình', 'Case 2: Single-member limited liability company, private enterprise, household'], [
          about('community-management', 3, 8),
          box(1, 'Giám đốc hoặc chủ hộ không phải người trong tỉnh', 'The director or head of household is not from the province'),
          box(2, 'Giám đốc hoặc chủ hộ là người trong tỉnh, hoặc từng làm việc thường xuyên trong tỉnh từ 06 tháng trở lên', 'The director or head of household is from the province, or has worked regularly in the province for 06 months or more'),
        ]),
      ]),
      criterion('3.3', 3, ['Sử dụng lao động địa phương', 'Use of local labour'], [
        about('local-labour', 6, 8),
        box(1, 'Có < 50% lao động sử dụng là người địa phương', 'Less than 50% of the workers employed are local people'),
        box(3, 'Lao động là người địa phương chiếm ≥ 50%', 'Local people make up ≥ 50% of the workers'),
      ]),
      criterion('3.4', 3, ['Tăng trưởng sản xuất kinh doanh', 'Growth of production and business'], [
        about('business-growth', 7, 8),
        box(1, 'Doanh thu tăng trưởng so với năm trước liền kề', 'Revenue has grown compared with the year immediately before'),
        box(3, 'Doanh thu tăng trưởng ≥ 10% so với năm trước liền kề', 'Revenue has grown by ≥ 10% compared with the year immediately before'),
      ]),
      criterion('3.5', 2, ['Kế toán', 'Accounting'], [
        about('accounting', 6, 4),
        box(1, 'Có kế toán khi có yêu cầu, theo thời vụ', 'Accounting is done when required, on a seasonal basis'),
        box(2, 'Có kế toán và thực hiện công tác kế toán thường xuyên', 'There is an accountant, and accounting is done regularly'),
      ]),
    ]),
  ]),
  part('B', 25, [
    group('4', 17, ['Tiếp thị', 'Marketing'], [
      criterion('4.1', 5, ['Liên kết chuỗi giá trị trong quảng bá sản phẩm', 'Value-chain linkage in product promotion'], [
        about('promotion-network', 1, 2, 3),
        box(1, 'Có đại diện hoặc đại lý quảng bá sản phẩm', 'There are representatives or agents promoting the product'),
        box(3, 'Có ≥ 3 đại diện hoặc đại lý quảng bá sản phẩm trong tỉnh và ngoài tỉnh', 'There are ≥ 3 representatives or agents promoting the product inside and outside the province'),
        box(5, 'Có ≥ 5 đại diện hoặc đại lý quảng bá sản phẩm trong tỉnh và ngoài tỉnh', 'There are ≥ 5 representatives or agents promoting the product inside and outside the province'),
      ]),
      criterion('4.2', 3, ['Liên kết vùng và chuỗi giá trị trong sản phẩm', 'Regional and value-chain linkage in the product'], [
        about('regional-linkage', 1, 2, 3),
        box(1, 'Liên kết với các điểm dịch vụ du lịch khác trong tỉnh, hình thành chặng tuyến sản phẩm du lịch', 'Linked with other tourism service sites in the province to form tourism product routes'),
        box(2, 'Liên kết với các điểm dịch vụ du lịch khác trong tỉnh và ngoài tỉnh, hình thành chặng tuyến sản phẩm du lịch', 'Linked with other tourism service sites inside and outside the province to form tourism product routes'),
        box(3, 'Liên kết với các điểm dịch vụ du lịch khác trong tỉnh, ngoài tỉnh và quốc tế, hình thành chặng tuyến sản phẩm du lịch', 'Linked with other tourism service sites inside the province, outside it and abroad to form tourism product routes'),
      ]),
      criterion('4.3', 2, ['Tổ chức quảng bá, bán hàng', 'Organisation of promotion and sales'], [
        note('note', 'Gồm tổ chức kinh doanh và phân phối sản phẩm', 'Covers organising the business and distribution of the product'),
        about('distribution-organisation', 5, 6),
        box(1, 'Có người chịu trách nhiệm quản lý việc quảng bá, bán hàng', 'A person is responsible for managing promotion and sales'),
        box(2, 'Có bộ phận/phòng quản lý quảng bá, bán hàng và ứng dụng công nghệ thông tin khi quản lý/bán hàng', 'There is a unit or department managing promotion and sales, and information technology is used in management or sales'),
      ]),
      criterion('4.4', 4, ['Quảng bá sản phẩm', 'Promotion of the product'], [
        about('promotion', 6, 7, 8, 9),
        box(1, 'Có nhiều hoạt động quảng bá và trang thông tin điện tử (website) giới thiệu điểm, cộng đồng du lịch', 'There are many promotional activities and a website introducing the tourist site and tourism community'),
        box(2, 'Có nhiều hoạt động quảng bá và trang thông tin điện tử (website) giới thiệu điểm, cộng đồng du lịch; sử dụng đặt hàng trực tuyến (online)', 'There are many promotional activities and a website introducing the tourist site and tourism community; online booking is used'),
        box(3, 'Có nhiều hoạt động quảng bá và trang thông tin điện tử (website) giới thiệu điểm, cộng đồng du lịch; sử dụng đặt hàng trực tuyến (online) uy tín trong nước và quốc tế (Booking, Agoda, NPB, TripAdvisor, Traveloka, iVivu…)', 'There are many promotional activities and a website introducing the tourist site and tourism community; reputable domestic and international online booking is used (Booking, Agoda, NPB, TripAdvisor, Traveloka, iVivu, etc.)'),
        box(4, 'Có nhiều hoạt động quảng bá quốc tế và trang thông tin điện tử (website) bằng tiếng nước ngoài giới thiệu điểm, cộng đồng du lịch; sử dụng đặt hàng trực tuyến (online) uy tín trong nước và quốc tế (Booking, Agoda, NPB, TripAdvisor, Traveloka, iVivu…)', 'There are many international promotional activities and a website in a foreign language introducing the tourist site and tourism community; reputable domestic and international online booking is used (Booking, Agoda, NPB, TripAdvisor, Traveloka, iVivu, etc.)'),
      ]),
      criterion('4.5', 3, ['Bộ nhận diện quảng bá sản phẩm', 'Identity set for product promotion'], [
        about('promotion-materials', 1, 4, 6),
        box(1, 'Có tờ rơi quảng bá dịch vụ du lịch', 'There are leaflets promoting the tourism services'),
        box(2, 'Có phim ngắn (video clip), tranh ảnh áp-phích (poster) và tờ rơi quảng bá dịch vụ du lịch', 'There are short films (video clips), posters and leaflets promoting the tourism services'),
        box(3, 'Có phim ngắn (video clip), tranh ảnh áp-phích (poster) và tờ rơi quảng bá dịch vụ du lịch bằng cả tiếng Việt và ít nhất 01 tiếng nước ngoài phù hợp; có đăng ký nhãn hiệu dịch vụ du lịch của cộng đồng', "There are short films (video clips), posters and leaflets promoting the tourism services, in both Vietnamese and at least 01 suitable foreign language; the trademark of the community's tourism services is registered"),
      ]),
    ]),
    group('5', 8, ['Câu chuyện sản phẩm', 'Product story'], [
      criterion('5.1', 4, ['Câu chuyện về sản phẩm', 'Product story'], [
        about('product-story', 6, 7, 8),
        box(1, 'Có cẩm nang hoặc câu chuyện liên quan đến sản phẩm dịch vụ du lịch', 'There is a handbook or story related to the tourism service product'),
        box(2, 'Có cẩm nang hoặc câu chuyện liên quan đến sản phẩm dịch vụ du lịch, có nét riêng, đặc sắc, thể hiện trí tuệ, bản sắc địa phương', 'There is a handbook or story related to the tourism service product that is individual and distinctive and shows local ingenuity and identity'),
        box(4, 'Có cẩm nang hoặc câu chuyện liên quan đến sản phẩm dịch vụ du lịch, có nét riêng, đặc sắc, thể hiện trí tuệ, bản sắc địa phương, được thể hiện bằng tiếng nước ngoài phù hợp', 'There is a handbook or story related to the tourism service product that is individual and distinctive and shows local ingenuity and identity, and it is presented in a suitable foreign language'),
      ]),
      criterion('5.2', 2, ['Trình bày câu chuyện sản phẩm', 'Presentation of the product story'], [
        about('story-presentation', 1, 2),
        box(1, 'Cẩm nang/câu chuyện đã tư liệu hóa, trình bày tại điểm cung cấp dịch vụ du lịch', 'Guidebook/story documented and presented at the place where the tourism service is provided'),
        box(2, 'Cẩm nang/câu chuyện đã tư liệu hóa, trình bày tại điểm du lịch trong và ngoài tỉnh', 'Guidebook/story documented and presented at tourist sites within and outside the province'),
      ]),
      criterion('5.3', 2, ['Sản phẩm dịch vụ du lịch trên địa bàn đạt chuẩn nông thôn mới', 'Tourism service product in an area that meets the New Rural Development standard'], [
        about('new-rural-area', 1, 2),
        box(1, 'Cộng đồng hoặc điểm du lịch ở xã hoặc thôn, bản, ấp chưa được công nhận đạt chuẩn nông thôn mới, hoặc không thuộc khu vực nông thôn', 'The tourism community or tourist site is in a commune, village or hamlet not yet recognised as meeting the New Rural Development standard, or is not in a rural area'),
        box(2, 'Cộng đồng hoặc điểm du lịch ở xã hoặc thôn, bản, ấp đã được công nhận đạt chuẩn nông thôn mới', 'The tourism community or tourist site is in a commune, village or hamlet recognised as meeting the New Rural Development standard'),
      ]),
    ]),
  ]),
  part('C', 40, [
    criterion('6', 3, ['Vị trí', 'Location'], [
      about('location', 1, 2, 3),
      box(1, 'Thuận lợi, dễ tiếp cận', 'Convenient and easy to reach'),
      box(2, 'Thuận lợi, dễ tiếp cận và liền kề khu vực có lợi thế phát triển du lịch', 'Convenient, easy to reach and adjacent to an area with advantages for tourism development'),
      box(3, 'Thuận lợi, dễ tiếp cận, liền kề và có tính liên kết với khu vực hoặc địa điểm khác có lợi thế phát triển du lịch', 'Convenient, easy to reach, adjacent to and linked with another area or place with advantages for tourism development'),
    ]),
    criterion('7', 3, ['Kiến trúc và cảnh quan môi trường', 'Architecture and surroundings'], [
      about('architecture-and-landscape', 1, 2, 3),
      box(1, 'Cảnh quan môi trường sạch đẹp', 'Clean and beautiful surroundings'),
      box(2, 'Cảnh quan môi trường sạch đẹp; kiến trúc có tính dân tộc, mang đặc trưng vùng miền', 'Clean and beautiful surroundings; architecture of ethnic character, typical of the region'),
      box(3, 'Cảnh quan môi trường sạch đẹp; kiến trúc có tính dân tộc, mang đặc trưng vùng miền; xã/thôn đạt tiêu chí sáng - xanh - sạch đẹp khi xây dựng nông thôn mới', 'Clean and beautiful surroundings; architecture of ethnic character, typical of the region; the commune or village meets the "bright, green, clean and beautiful" criterion of the new-style rural area programme'),
    ]),
    criterion('8', 4, ['Bảo vệ, bảo tồn các di sản văn hóa, thiên nhiên, đa dạng sinh học liên quan đến sản phẩm dịch vụ du lịch', 'Protection and conservation of cultural and natural heritage and biodiversity related to the tourism service product'], [
      about('heritage-conservation', 1, 2, 3),
      box(1, 'Có hoạt động bảo vệ, bảo tồn di sản văn hóa/thiên nhiên, hệ sinh thái, đa dạng sinh học', 'There are activities to protect and conserve cultural/natural heritage, ecosystems and biodiversity'),
      box(2, 'Cộng đồng có chương trình hoặc kế hoạch chung, có hoạt động bảo vệ, bảo tồn di sản văn hóa/thiên nhiên, hệ sinh thái, đa dạng sinh học', 'The community has a common programme or plan, and there are activities to protect and conserve cultural/natural heritage, ecosystems and biodiversity'),
      box(4, 'Cộng đồng có chương trình hoặc kế hoạch chung, cả cộng đồng đều có hoạt động bảo vệ, bảo tồn di sản văn hóa/thiên nhiên, hệ sinh thái, đa dạng sinh học', 'The community has a common programme or plan, and the whole community takes part in activities to protect and conserve cultural/natural heritage, ecosystems and biodiversity'),
    ]),
    alternatives('9', 3, ['Chất lượng về điều kiện kinh doanh dịch vụ', 'Quality of service business conditions'], [
      criterion('9.a', 3, ['Trường hợp 1: Cộng đồng dịch vụ du lịch', 'Case 1: Tourism service community'], [
        about('business-conditions', 5, 6, 10),
        box(1, 'Dưới 50% cơ sở dịch vụ (lưu trú, vận chuyển…) được cấp chứng nhận đủ điều kiện kinh doanh theo quy định', 'Under 50% of the service establishments (lodging, transport, etc.) are certified as meeting business conditions as required by regulations'),
        box(2, 'Từ 50% đến dưới 75% cơ sở dịch vụ (lưu trú, vận chuyển…) được cấp chứng nhận đủ điều kiện kinh doanh theo quy định', 'From 50% to under 75% of the service establishments (lodging, transport, etc.) are certified as meeting business conditions as required by regulations'),
        box(3, 'Từ 75% trở lên cơ sở dịch vụ (lưu trú, vận chuyển…) được cấp chứng nhận đủ điều kiện kinh doanh theo quy định', '75% or more of the service establishments (lodging, transport, etc.) are certified as meeting business conditions as required by regulations'),
      ]),
      criterion('9.b', 3, ['Trường hợp 2: Điểm dịch vụ du lịch', 'Case 2: Tourism service site'], [
        about('business-conditions', 8, 11, 12),
        box(1, 'Có đăng ký kinh doanh dịch vụ du lịch', 'Registered to do tourism service business'),
        box(2, 'Được chứng nhận đủ điều kiện kinh doanh dịch vụ du lịch', 'Certified as meeting the conditions for tourism service business'),
        box(3, 'Được chứng nhận đủ điều kiện và đạt chuẩn về kinh doanh dịch vụ du lịch', 'Certified as meeting the conditions and the standards for tourism service business'),
      ]),
    ]),
    alternatives('10', 2, ['Chất lượng an toàn và an ninh trật tự', 'Quality of safety, security and order'], [
      criterion('10.a', 2, ['Trường hợp 1: Cộng đồng dịch vụ du lịch', 'Case 1: Tourism service community'], [
        about('safety-and-security', 7, 8),
        box(1, 'An ninh trật tự tốt; ít nhất 75% số cơ sở kinh doanh dịch vụ bảo đảm yêu cầu phòng chống cháy nổ theo quy định', 'Good security and order; at least 75% of the service businesses meet the prescribed fire and explosion prevention requirements'),
        box(2, 'An ninh trật tự tốt; 100% số cơ sở kinh doanh dịch vụ bảo đảm yêu cầu phòng chống cháy nổ theo quy định', 'Good security and order; 100% of the service businesses meet the prescribed fire and explosion prevention requirements'),
      ]),
      criterion('10.b', 2, ['Trường hợp 2: Điểm dịch vụ du lịch', 'Case 2: Tourism service site'], [
        about('safety-and-security', 9, 10),
        box(1, 'An ninh trật tự tốt và bảo đảm yêu cầu phòng chống cháy nổ theo quy định', 'Good security and order, and the prescribed fire and explosion prevention requirements are met'),
        box(2, 'An ninh trật tự tốt, bảo đảm yêu cầu phòng chống cháy nổ theo quy định; có bảo vệ, nhân viên phòng chống cháy nổ được tập huấn định kỳ', 'Good security and order, and the prescribed fire and explosion prevention requirements are met; there are guards and fire and explosion prevention staff who receive periodic training'),
      ]),
    ]),
    criterion('11', 3, ['Tính hoàn thiện của quá trình dịch vụ', 'Completeness of the service process'], [
      about('service-completeness', 1, 2, 3),
      box(1, 'Có điểm trưng bày, giới thiệu và bán sản phẩm truyền thống của địa phương', 'There is a place to display, introduce and sell traditional products of the locality'),
      box(2, 'Có điểm trưng bày, giới thiệu và bán sản phẩm truyền thống cùng sản phẩm OCOP của địa phương; có tài liệu giới thiệu sản phẩm, dịch vụ', 'There is a place to display, introduce and sell traditional products and OCOP products of the locality; there is material introducing the products and services'),
      box(3, 'Có điểm trưng bày, giới thiệu và bán sản phẩm truyền thống cùng sản phẩm OCOP của địa phương; có tài liệu giới thiệu sản phẩm, dịch vụ; địa điểm bán có hạ tầng (bãi đỗ, nhà vệ sinh, khu giới thiệu dịch vụ) bố trí hài hòa', 'There is a place to display, introduce and sell traditional products and OCOP products of the locality; there is material introducing the products and services; the sales place has harmoniously arranged infrastructure (parking, toilets, area introducing the services)'),
    ]),
    criterion('12', 2, ['Hoạt động trải nghiệm', 'Experience activities'], [
      about('experience-activities', 1, 2),
      box(1, 'Có hoạt động trải nghiệm', 'Has experience activities'),
      box(2, 'Có mô hình hoạt động trải nghiệm', 'Has a model of experience activities'),
    ]),
    criterion('13', 4, ['Quản lý và nhân viên', 'Management and staff'], [
      about('managers-and-staff', 1, 2, 3),
      box(1, 'Dưới 50% lao động tham gia quản lý và nhân viên được đào tạo chuyên môn, nghiệp vụ', 'Under 50% of the management workers and staff have received professional training'),
      box(2, 'Từ 50% đến 75% lao động tham gia quản lý và nhân viên được đào tạo chuyên môn, nghiệp vụ', 'From 50% to 75% of the management workers and staff have received professional training'),
      box(4, 'Trên 75% lao động tham gia quản lý và nhân viên được đào tạo chuyên môn, nghiệp vụ; nhân viên tiếp đón thành thạo ít nhất 01 ngoại ngữ', 'Over 75% of the management workers and staff have received professional training; there are reception staff fluent in at least 01 foreign language'),
    ]),
    criterion('14', 4, ['Chất lượng sản phẩm dịch vụ du lịch', 'Quality of the tourism service product'], [
      about('tourism-product-quality', 1, 2, 5, 6),
      box(1, 'Phong phú, hấp dẫn', 'Varied and attractive'),
      box(2, 'Phong phú, hấp dẫn, an toàn, chất lượng cao', 'Varied, attractive, safe and of high quality'),
      box(3, 'Phong phú, hấp dẫn, an toàn, chất lượng cao; được du khách đánh giá cao qua phiếu đánh giá, hoặc qua bình chọn của khách hàng trên các trang điện tử lữ hành, du lịch uy tín (Booking, Agoda, TripAdvisor, Traveloka, iVivu…)', "Varied, attractive, safe and of high quality; rated highly by visitors through evaluation forms, or through customers' votes on reputable travel and tourism websites (Booking, Agoda, TripAdvisor, Traveloka, iVivu, etc.)"),
      box(4, 'Phong phú, hấp dẫn, an toàn, chất lượng cao, mang đặc sắc vùng miền; được du khách đánh giá cao qua phiếu đánh giá, hoặc qua bình chọn của khách hàng trên các trang điện tử lữ hành, du lịch uy tín (Booking, Agoda, TripAdvisor, Traveloka, iVivu…)', "Varied, attractive, safe, of high quality and with distinctive regional character; rated highly by visitors through evaluation forms, or through customers' votes on reputable travel and tourism websites (Booking, Agoda, TripAdvisor, Traveloka, iVivu, etc.)"),
    ]),
    criterion('15', 4, ['Chất lượng phục vụ', 'Quality of service to guests'], [
      about('service-quality', 1, 2, 8),
      box(1, 'Thái độ thân thiện, nhanh nhẹn, chu đáo', 'Friendly, prompt and attentive attitude'),
      box(2, 'Thái độ thân thiện, nhanh nhẹn, chu đáo, được du khách đánh giá cao', 'Friendly, prompt and attentive attitude, rated highly by visitors'),
      box(4, 'Thái độ thân thiện, nhanh nhẹn, chu đáo; được du khách đánh giá cao qua phiếu đánh giá, hoặc qua bình chọn của khách hàng trên các trang điện tử lữ hành, du lịch uy tín (Booking, Agoda, TripAdvisor, Traveloka, iVivu…)', "Friendly, prompt and attentive attitude; rated highly by visitors through evaluation forms, or through customers' votes on reputable travel and tourism websites (Booking, Agoda, TripAdvisor, Traveloka, iVivu, etc.)"),
    ]),
    alternatives('16', 3, ['Tiện nghi', 'Amenities'], [
      criterion('16.a', 3, ['Trường hợp 1: Cộng đồng dịch vụ du lịch', 'Case 1: Tourism service community'], [
        about('amenities', 1, 2),
        box(1, 'Hạ tầng giao thông nội bộ thuận tiện; có đầy đủ điện, nước sạch, khu vệ sinh, dịch vụ internet', 'Convenient internal transport infrastructure; electricity, clean water, toilets and internet service are fully available'),
        box(3, 'Hạ tầng giao thông nội bộ thuận tiện; có đầy đủ điện, nước sạch, khu vệ sinh, dịch vụ internet; các tiêu chí giao thông, điện, nước, vệ sinh môi trường, vệ sinh an toàn thực phẩm của xã hoặc thôn đạt chuẩn nông thôn mới', 'Convenient internal transport infrastructure; electricity, clean water, toilets and internet service are fully available; the commune or village meets the New Rural Development standard on transport, electricity, water, environmental hygiene, and food hygiene and safety'),
      ]),
      criterion('16.b', 3, ['Trường hợp 2: Điểm dịch vụ du lịch', 'Case 2: Tourism service site'], [
        about('amenities', 3, 4),
        box(1, 'Có đầy đủ hệ thống điện, nước sạch, khu vệ sinh, dịch vụ internet', 'Electricity, clean water, toilets and internet service are fully available'),
        box(3, 'Có đầy đủ hệ thống điện, nước sạch, khu vệ sinh, dịch vụ internet, bảo đảm chất lượng và được khách đánh giá cao', 'Electricity, clean water, toilets and internet service are fully available, of assured quality and rated highly by guests'),
      ]),
    ]),
    criterion('17', 3, ['Hoạt động thu hút khách du lịch', 'Activities to attract visitors'], [
      about('visitor-attractions', 1, 2, 3),
      box(1, 'Cung cấp, tổ chức hoạt động trình diễn lễ hội, văn hóa tại điểm dịch vụ du lịch', 'Festival and cultural performances are provided and organised at the tourism service site'),
      box(2, 'Cung cấp, tổ chức hoạt động trình diễn lễ hội, văn hóa mang tính cộng đồng tại điểm dịch vụ du lịch, ít nhất 02 lần/năm', 'Festival and cultural performances of a community character are provided and organised at the tourism service site, at least 02 times a year'),
      box(3, 'Cung cấp, tổ chức hoạt động trình diễn lễ hội, văn hóa mang tính cộng đồng, đặc sắc văn hóa dân tộc, vùng miền tại điểm dịch vụ du lịch, ít nhất 02 lần/năm', 'Festival and cultural performances of a community character, distinctive of ethnic and regional culture, are provided and organised at the tourism service site, at least 02 times a year'),
    ]),
    criterion('18', 2, ['Hàng hóa dịch vụ (ăn uống, đồ lưu niệm...)', 'Service goods (food and drink, souvenirs etc.)'], [
      about('goods-for-visitors', 1, 2),
      box(1, 'Hàng hóa dịch vụ rõ nguồn gốc, có tiêu chuẩn chất lượng phù hợp, mang tính đặc sản địa phương', 'Service goods of clear origin, with a suitable quality standard, in the nature of local specialities'),
      box(2, 'Hàng hóa dịch vụ rõ nguồn gốc, có tiêu chuẩn chất lượng phù hợp, mang tính đặc sản địa phương, bảo đảm vệ sinh an toàn thực phẩm và có bày, bán sản phẩm OCOP', 'Service goods of clear origin, with a suitable quality standard, in the nature of local specialities, hygienic and safe as food, with OCOP products displayed and sold'),
    ]),
  ]),
  defect('unconfirmed', '9', 'Tên hai trường hợp lấy từ 148', 'The names of the two cases come from 148'),
  defect('unconfirmed', '10', 'Tên hai trường hợp lấy từ 148', 'The names of the two cases come from 148'),
  defect('unconfirmed', '16', 'Tên hai trường hợp lấy từ 148', 'The names of the two cases come from 148'),
], '2020');
