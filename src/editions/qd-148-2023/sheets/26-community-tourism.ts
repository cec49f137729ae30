import { sheetsOf148 } from '../../sources';
import { about, alternatives, box, checked, cited, criterion, defect, group, note, part, sheet } from '../../../sheet/write';

/** 148/QĐ-TTg, Annex III, set 26: Dịch vụ du lịch cộng đồng, du lịch sinh thái và điểm du lịch. */
export const communityTourism = /* @__PURE__ */ sheet('qd-148-2023', 26, ['Dịch vụ du lịch cộng đồng, du lịch sinh thái và điểm du lịch', 'Community tourism, ecotourism and tourist sites'], () => [
  cited('148/QĐ-TTg', 'III', sheetsOf148),
  checked('2026-11-26', 'script', sheetsOf148),
  checked('2026-11-26', 'read', sheetsOf148),
  part('A', 40, [
    group('1', 15, ['Tổ chức dịch vụ cộng đồng', 'Community service organisation'], [
      criterion('1.a', 3, ['Bộ phận điều phối quản lý và điều hành dịch vụ', 'Unit coordinating service management and operation'], [
        about('service-coordination', 1, 2),
        box(1, 'Đã có Bộ phận điều phối quản lý và điều hành dịch vụ', 'A unit coordinates service management and operation'),
        box(3, 'Có Bộ phận điều phối quản lý và điều hành dịch vụ; kế hoạch quản lý, điều hành đã được lập và triển khai', 'A unit coordinates service management and operation, with a management and operation plan drawn up and carried out'),
      ]),
      criterion('1.b', 6, ['Cơ chế quản lý/quy định', 'Management mechanism/rules'], [
        about('service-rules', 1, 2, 3),
        box(2, 'Có cơ chế/quy định để quản lý hoạt động dịch vụ', 'A mechanism/rules for managing service activities'),
        box(4, 'Cơ chế quản lý/quy định quản lý hoạt động dịch vụ phân nhiệm rõ ràng', 'Management mechanism/rules for service activities with clearly assigned duties'),
        box(6, 'Cơ chế quản lý/quy định quản lý hoạt động dịch vụ phân nhiệm rõ ràng, trên cơ sở người dân địa phương tham gia quản lý, vận hành và hưởng lợi (trực tiếp/gián tiếp)', 'Management mechanism/rules for service activities with clearly assigned duties, on the basis that local people take part in management and operation and benefit (directly/indirectly)'),
      ]),
      criterion('1.c', 4, ['Bảo vệ môi trường trong cộng đồng làm du lịch/điểm du lịch', 'Environmental protection in the tourism community or tourist site'], [
        about('environmental-protection', 4, 5, 6, 7),
        box(1, 'Có giải pháp bảo vệ môi trường cụ thể (thu gom rác thải, nước thải sinh hoạt...)', 'Specific measures to protect the environment (collecting rubbish, domestic waste water, etc.)'),
        box(2, 'Có giải pháp cụ thể và trang bị hạ tầng kỹ thuật chung để bảo vệ môi trường', 'Specific measures to protect the environment and shared technical infrastructure for it'),
        box(3, 'Có giải pháp cụ thể, trang bị hạ tầng kỹ thuật bảo vệ môi trường và triển khai mô hình cộng đồng tự quản về môi trường', 'Specific measures, technical infrastructure for environmental protection, and a community self-management model for the environment in operation'),
        box(4, 'Có giải pháp cụ thể, trang bị hạ tầng kỹ thuật bảo vệ môi trường và triển khai mô hình cộng đồng tự quản về môi trường; đạt chuẩn tiêu chí về môi trường trong xây dựng nông thôn mới, hoặc được đánh giá tác động môi trường theo quy định hiện hành', 'Specific measures, technical infrastructure for environmental protection, and a community self-management model for the environment in operation; and the environment criterion of the new-style rural area programme is met, or an environmental impact assessment was made under the rules in force'),
      ]),
      criterion('1.d', 2, ['Sử dụng năng lượng tiết kiệm', 'Economical use of energy'], [
        about('sustainable-technology', 3, 4),
        box(1, 'Tiết kiệm năng lượng bằng hoạt động cụ thể', 'Energy saved through specific activities'),
        box(2, 'Có giải pháp tiết kiệm và thu hồi năng lượng, tái sử dụng năng lượng, nguyên liệu tại địa phương, đồng thời dùng công nghệ thân thiện với môi trường', 'Measures to save and recover energy and to reuse energy and raw materials locally, and environmentally friendly technology used'),
      ]),
    ]),
    group('2', 12, ['Phát triển sản phẩm', 'Product development'], [
      criterion('2.a', 5, ['Nguồn gốc ý tưởng sản phẩm dịch vụ du lịch', 'Origin of the tourism service product idea'], [
        about('product-idea', 15, 16, 17),
        box(1, 'Phát triển từ sản phẩm của nơi khác, có dựa trên lợi thế và đặc trưng của địa phương', 'Developed from a product of another place, drawing on local advantages and characteristics'),
        box(3, 'Phát triển từ ý tưởng của mình, không trùng với sản phẩm du lịch khác', 'Developed from its own idea, not duplicating other tourism products'),
        box(5, 'Độc đáo, khác biệt, đưa được các giá trị văn hóa truyền thống của địa phương vào sản phẩm du lịch', 'Unique and different, with local traditional cultural values built into the tourism product'),
      ]),
      criterion('2.b', 2, ['Tổ chức dịch vụ theo thị trường mục tiêu', 'Organisation of services for the target market'], [
        about('target-market-services', 1, 2),
        box(1, 'Đã có kế hoạch phát triển thị trường mục tiêu', 'There is a plan to develop the target market'),
        box(2, 'Có kế hoạch và có sản phẩm dịch vụ du lịch phù hợp với thị trường mục tiêu', 'There is a plan, and there are tourism services that suit the target market'),
      ]),
      criterion('2.c', 5, ['Bảo vệ, bảo tồn các di sản văn hóa, thiên nhiên, đa dạng sinh học liên quan đến sản phẩm dịch vụ du lịch', 'Protection and conservation of cultural and natural heritage and biodiversity related to the tourism service product'], [
        about('heritage-conservation', 1, 2, 3),
        box(1, 'Có hoạt động bảo vệ và bảo tồn di sản văn hóa/thiên nhiên, hệ sinh thái, đa dạng sinh học', 'Activities to protect and conserve cultural/natural heritage, ecosystems and biodiversity'),
        box(3, 'Có Chương trình/kế hoạch chung của cộng đồng và hoạt động bảo vệ và bảo tồn di sản văn hóa/thiên nhiên, hệ sinh thái, đa dạng sinh học', 'A shared programme/plan of the community, and activities to protect and conserve cultural/natural heritage, ecosystems and biodiversity'),
        box(5, 'Có Chương trình/kế hoạch chung của cộng đồng và cả cộng đồng đều có hoạt động bảo vệ và bảo tồn di sản văn hóa/thiên nhiên, hệ sinh thái, đa dạng sinh học', 'A shared programme/plan of the community, with the whole community active to protect and conserve cultural/natural heritage, ecosystems and biodiversity'),
      ]),
    ]),
    group('3', 13, ['Sức mạnh cộng đồng', 'Community strength'], [
      criterion('3.a', 3, ['Loại hình tổ chức sản xuất - kinh doanh', 'Type of production and business organisation'], [
        about('organisation-form', 7, 6, 8),
        box(1, 'Hộ gia đình, trang trại có đăng ký kinh doanh; tổ hợp tác; công ty TNHH 1 thành viên; doanh nghiệp tư nhân', 'Household or farm with business registration; cooperative group; single-member limited liability company; or private enterprise'),
        box(2, 'Công ty TNHH hai thành viên trở lên; công ty cổ phần mà cộng đồng địa phương góp < 51% vốn', 'Limited liability company with two or more members; or joint-stock company in which the local community contributed less than 51% of the capital'),
        box(3, 'Hợp tác xã tổ chức, hoạt động theo Luật HTX; hoặc công ty cổ phần mà cộng đồng địa phương góp ≥ 51% vốn; Trung tâm điều hành', 'Cooperative organised and operating under the Law on Cooperatives; or joint-stock company in which the local community contributed at least 51% of the capital; or operating centre'),
      ]),
      criterion('3.b', 1, ['Đại diện pháp luật của chủ thể là nữ/đồng bào dân tộc thiểu số', 'Legal representative of the holder is a woman or belongs to an ethnic minority'], [
        about('legal-representative', 4, 5),
        box(0, 'Người đại diện pháp luật của chủ thể không phải nữ, cũng không phải đồng bào dân tộc thiểu số', 'The legal representative of the holder is neither a woman nor a member of an ethnic minority'),
        box(1, 'Người đại diện pháp luật của chủ thể là nữ hoặc đồng bào dân tộc thiểu số', 'The legal representative of the holder is a woman or a member of an ethnic minority'),
      ]),
      criterion('3.c', 3, ['Sử dụng lao động địa phương', 'Use of local labour'], [
        about('local-labour', 4, 5),
        box(1, 'Từ 50% đến 75% lao động sử dụng là người trên địa bàn cấp huyện', 'From 50% to 75% of the workers employed are people of the district'),
        box(3, 'Có ≥ 75% lao động sử dụng là người trên địa bàn cấp huyện', 'At least 75% of the workers employed are people of the district'),
      ]),
      criterion('3.d', 3, ['Tăng trưởng sản xuất kinh doanh', 'Growth of production and business'], [
        about('business-growth', 3, 4),
        box(1, 'Hợp tác xã: xếp loại trung bình; loại hình khác: lợi nhuận tăng trưởng dương so với năm trước liền kề', 'Cooperative: rated average; other types of organisation: profit grew compared with the year immediately before'),
        box(3, 'Hợp tác xã: xếp loại khá; loại hình khác: lợi nhuận tăng trưởng dương trong 2 năm liên tiếp', 'Cooperative: rated fairly good; other types of organisation: profit grew in 2 consecutive years', '****'),
      ]),
      criterion('3.đ', 1, ['Kế toán', 'Accounting'], [
        about('accounting', 1, 2),
        box(0, 'Không có hoạt động kế toán theo quy định', 'No accounting as required by regulations'),
        box(1, 'Công tác kế toán được tổ chức theo quy định', 'Accounting is organised as required by regulations'),
      ]),
      criterion('3.e', 2, ['Sở hữu trí tuệ', 'Intellectual property'], [
        about('intellectual-property', 8, 9),
        box(1, 'Nhãn hiệu của chủ thể đang sử dụng được cấp giấy chứng nhận đăng ký', 'The trade mark used by the holder has been granted a registration certificate'),
        box(2, 'Nhãn hiệu của chủ thể đang sử dụng được cấp giấy chứng nhận đăng ký; và sản phẩm có sử dụng dấu hiệu chỉ dẫn nguồn gốc địa lý gắn với cộng đồng địa phương (bắt buộc nếu sản phẩm đã được bảo hộ chỉ dẫn địa lý, nhãn hiệu chứng nhận, nhãn hiệu tập thể)', 'The trade mark used by the holder has been granted a registration certificate; and the product uses a sign indicating geographical origin linked to the local community (compulsory for products already protected by a geographical indication, certification mark or collective mark)'),
      ], { mark: '****' }),
    ]),
  ]),
  part('B', 25, [
    group('4', 17, ['Tiếp thị', 'Marketing'], [
      criterion('4.a', 5, ['Liên kết chuỗi giá trị trong quảng bá sản phẩm du lịch', 'Value chain linkage in promoting tourism products'], [
        about('promotion-network', 1, 2, 3),
        box(1, 'Có đại diện/đại lý quảng bá sản phẩm', 'Has representatives/agents promoting the product'),
        box(3, 'Trong và ngoài tỉnh có ≥ 3 đại diện/đại lý quảng bá sản phẩm', '≥ 3 representatives/agents promoting the product within and outside the province'),
        box(5, 'Trong và ngoài tỉnh có ≥ 5 đại diện/đại lý quảng bá sản phẩm', '≥ 5 representatives/agents promoting the product within and outside the province'),
      ]),
      criterion('4.b', 3, ['Liên kết vùng và chuỗi giá trị trong sản phẩm dịch vụ du lịch', 'Regional and value-chain linkage in tourism services'], [
        about('regional-linkage', 1, 2, 3),
        box(1, 'Liên kết với các điểm dịch vụ du lịch khác trong tỉnh để hình thành tours sản phẩm du lịch', 'Links with other tourism service sites within the province to form tours'),
        box(2, 'Liên kết với các điểm dịch vụ du lịch khác trong và ngoài tỉnh để hình thành tours sản phẩm du lịch', 'Links with other tourism service sites within and outside the province to form tours'),
        box(3, 'Liên kết với các điểm dịch vụ du lịch khác trong tỉnh, ngoài tỉnh và quốc tế để hình thành tours sản phẩm du lịch', 'Links with other tourism service sites within and outside the province and abroad to form tours'),
      ]),
      criterion('4.c', 2, ['Tổ chức quảng bá, bán hàng', 'Organisation of promotion and sales'], [
        note('note', 'Gồm tổ chức kinh doanh và phân phối sản phẩm', 'Covers organising the business and distribution of the product'),
        about('distribution-organisation', 5, 6),
        box(1, 'Có người chịu trách nhiệm về quản lý quảng bá, bán hàng', 'Somebody is responsible for managing promotion and sales'),
        box(2, 'Có bộ phận/phòng quản lý quảng bá, bán hàng và ứng dụng công nghệ thông tin khi quản lý/bán hàng', 'There is a unit or department managing promotion and sales, and information technology is used in management or sales'),
      ]),
      criterion('4.d', 4, ['Quảng bá sản phẩm', 'Promotion of the product'], [
        about('promotion', 6, 7, 8, 9),
        box(1, 'Quảng bá bằng nhiều hoạt động, có website (trang thông tin điện tử) giới thiệu về điểm, cộng đồng du lịch', 'Many promotional activities and a website presenting the tourist site or tourism community'),
        box(2, 'Quảng bá bằng nhiều hoạt động, có website (trang thông tin điện tử) giới thiệu về điểm, cộng đồng du lịch, sử dụng đặt hàng trực tuyến (online)', 'Many promotional activities, a website presenting the tourist site or tourism community, and online booking'),
        box(3, 'Quảng bá bằng nhiều hoạt động, có website (trang thông tin điện tử) giới thiệu về điểm, cộng đồng du lịch, sử dụng kênh đặt hàng trực tuyến (online) trong nước và quốc tế uy tín (Booking, Agoda, NPB, TripAdvisor, Traveloka, iVivu...)', 'Many promotional activities, a website presenting the tourist site or tourism community, and online booking through reputable domestic and international channels (Booking, Agoda, NPB, TripAdvisor, Traveloka, iVivu, etc.)'),
        box(4, 'Quảng bá quốc tế bằng nhiều hoạt động, có website (trang thông tin điện tử) bằng tiếng nước ngoài giới thiệu về điểm, cộng đồng du lịch, sử dụng kênh đặt hàng trực tuyến (online) trong nước và quốc tế uy tín (Booking, Agoda, NPB, TripAdvisor, Traveloka, iVivu...), có hoạt động quảng bá quốc tế', 'Many international promotional activities, a foreign-language website presenting the tourist site or tourism community, online booking through reputable domestic and international channels (Booking, Agoda, NPB, TripAdvisor, Traveloka, iVivu, etc.), and international promotion'),
      ]),
      criterion('4.đ', 3, ['Bộ nhận diện quảng bá sản phẩm', 'Identity set for promoting the product'], [
        about('promotion-materials', 1, 4, 5),
        box(1, 'Có tờ rơi quảng bá dịch vụ du lịch', 'Leaflets promoting the tourism services'),
        box(2, 'Có phim ngắn (video clip), tranh ảnh áp-phích (poster) và tờ rơi quảng bá dịch vụ du lịch', 'Short film (video clip), posters and leaflets promoting the tourism services'),
        box(3, 'Có phim ngắn (video clip), tranh ảnh áp-phích (poster) và tờ rơi quảng bá dịch vụ du lịch, thể hiện bằng tiếng Việt và ít nhất 01 tiếng nước ngoài phù hợp', 'Short film (video clip), posters and leaflets promoting the tourism services, in Vietnamese and at least 1 suitable foreign language'),
      ]),
    ]),
    group('5', 8, ['Câu chuyện sản phẩm', 'Product story'], [
      criterion('5.a', 4, ['Câu chuyện về sản phẩm', 'Product story'], [
        about('product-story', 6, 7, 8),
        box(1, 'Có cẩm nang hoặc câu chuyện về sản phẩm dịch vụ du lịch', 'There is a handbook or story about the tourism services'),
        box(2, 'Cẩm nang hoặc câu chuyện về sản phẩm dịch vụ du lịch có tính riêng, đặc sắc, thể hiện trí tuệ bản sắc địa phương', 'Handbook or story about the tourism services that is individual and distinctive and shows local wisdom and identity'),
        box(4, 'Cẩm nang hoặc câu chuyện về sản phẩm dịch vụ du lịch có tính riêng, đặc sắc, thể hiện trí tuệ bản sắc địa phương, và được thể hiện bằng tiếng nước ngoài phù hợp', 'Handbook or story about the tourism services that is individual and distinctive and shows local wisdom and identity, and is given in a suitable foreign language'),
      ]),
      criterion('5.b', 2, ['Trình bày câu chuyện sản phẩm', 'Presentation of the product story'], [
        about('story-presentation', 1, 2),
        box(1, 'Cẩm nang hoặc câu chuyện được tư liệu hóa, trình bày tại điểm cung cấp dịch vụ du lịch', 'Documented handbook or story, presented where the tourism services are provided'),
        box(2, 'Cẩm nang hoặc câu chuyện được tư liệu hóa, trình bày tại điểm du lịch trong và ngoài tỉnh', 'Documented handbook or story, presented at tourist sites within and outside the province'),
      ]),
      criterion('5.c', 2, ['Sản phẩm dịch vụ du lịch trên địa bàn đạt chuẩn nông thôn mới', 'Tourism services in an area recognised as meeting the new-style rural area standard'], [
        about('new-rural-area', 1, 2),
        box(1, 'Cộng đồng du lịch/Điểm du lịch ở xã hoặc thôn, bản, ấp chưa được công nhận đạt chuẩn nông thôn mới, hoặc không thuộc khu vực nông thôn', 'The tourism community or tourist site is in a commune, village or hamlet not yet recognised as meeting the new-style rural area standard, or not in a rural area'),
        box(2, 'Cộng đồng du lịch/Điểm du lịch ở xã hoặc thôn, bản, ấp đã được công nhận đạt chuẩn nông thôn mới', 'The tourism community or tourist site is in a commune, village or hamlet recognised as meeting the new-style rural area standard'),
      ]),
    ]),
  ]),
  part('C', 35, [
    criterion('6', 3, ['Vị trí', 'Location'], [
      about('location', 1, 2, 3),
      box(1, 'Thuận lợi, dễ tiếp cận', 'Convenient, easy to reach'),
      box(2, 'Thuận lợi, dễ tiếp cận và liền kề khu vực có lợi thế phát triển du lịch', 'Convenient, easy to reach and next to an area with advantages for tourism'),
      box(3, 'Thuận lợi, dễ tiếp cận; liền kề và liên kết được với khu vực/địa điểm khác có lợi thế phát triển du lịch', 'Convenient, easy to reach; next to and linked with another area or place with advantages for tourism'),
    ]),
    criterion('7', 3, ['Kiến trúc và cảnh quan môi trường', 'Architecture and surroundings'], [
      about('architecture-and-landscape', 1, 2, 3),
      box(1, 'Cảnh quan môi trường sạch đẹp', 'Clean and beautiful surroundings'),
      box(2, 'Cảnh quan môi trường sạch đẹp; kiến trúc có tính dân tộc, mang đặc trưng vùng miền', 'Clean and beautiful surroundings; architecture of ethnic character, typical of the region'),
      box(3, 'Cảnh quan môi trường sạch đẹp; kiến trúc có tính dân tộc, mang đặc trưng vùng miền; xã/thôn đạt tiêu chí sáng - xanh - sạch đẹp khi xây dựng nông thôn mới', 'Clean and beautiful surroundings; architecture of ethnic character, typical of the region; the commune or village meets the "bright, green, clean and beautiful" criterion of the new-style rural area programme'),
    ]),
    alternatives('8', 3, ['Chất lượng về điều kiện kinh doanh dịch vụ', 'Quality of service business conditions'], [
      note('choose-one-case', 'Chọn một trong hai trường hợp', 'Choose one of the two cases'),
      criterion('8.a', 3, ['Trường hợp 1: Cộng đồng dịch vụ du lịch', 'Case 1: Tourism service community'], [
        about('business-conditions', 5, 6, 7),
        box(1, 'Dưới 50% số cơ sở dịch vụ (lưu trú, vận chuyển...) được cấp chứng nhận đủ điều kiện kinh doanh theo quy định', 'Less than 50% of the service establishments (accommodation, transport, etc.) are certified as meeting the business conditions required'),
        box(2, 'Từ 50% đến dưới 75% số cơ sở dịch vụ (lưu trú, vận chuyển...) được chứng nhận đủ điều kiện kinh doanh theo quy định', 'From 50% to less than 75% of the service establishments (accommodation, transport, etc.) are certified as meeting the business conditions required'),
        box(3, 'Trên 75% số cơ sở dịch vụ (lưu trú, vận chuyển...) được cấp chứng nhận đủ điều kiện kinh doanh theo quy định', 'More than 75% of the service establishments (accommodation, transport, etc.) are certified as meeting the business conditions required'),
      ]),
      criterion('8.b', 3, ['Trường hợp 2: Điểm dịch vụ du lịch', 'Case 2: Tourism service site'], [
        about('business-conditions', 8, 3, 9),
        box(1, 'Có đăng ký kinh doanh dịch vụ du lịch', 'Registered as a tourism service business'),
        box(2, 'Có đăng ký kinh doanh và đủ điều kiện kinh doanh', 'Registered as a business and meeting the business conditions'),
        box(3, 'Có đăng ký kinh doanh, đủ điều kiện kinh doanh và được công nhận là cơ sở kinh doanh dịch vụ du lịch đạt tiêu chuẩn phục vụ khách du lịch', 'Registered as a business, meeting the business conditions, and recognised as a tourism service business that meets the standard for serving tourists'),
      ]),
    ]),
    alternatives('9', 2, ['Chất lượng an toàn và an ninh trật tự', 'Quality of safety, security and order'], [
      note('choose-one-case', 'Chọn một trong hai trường hợp', 'Choose one of the two cases'),
      criterion('9.a', 2, ['Trường hợp 1: Cộng đồng dịch vụ du lịch', 'Case 1: Tourism service community'], [
        about('safety-and-security', 5, 6),
        box(1, 'Ít nhất 75% số cơ sở kinh doanh dịch vụ đáp ứng điều kiện an ninh, trật tự, an toàn về phòng cháy và chữa cháy, bảo vệ môi trường, an toàn thực phẩm theo quy định của pháp luật', 'At least 75% of the service businesses meet the legal conditions on security, public order, fire prevention and fighting, environmental protection and food safety'),
        box(2, 'Toàn bộ (100%) số cơ sở kinh doanh dịch vụ đáp ứng điều kiện an ninh, trật tự, an toàn về phòng cháy và chữa cháy, bảo vệ môi trường, an toàn thực phẩm theo quy định của pháp luật', 'All (100%) of the service businesses meet the legal conditions on security, public order, fire prevention and fighting, environmental protection and food safety'),
      ]),
      criterion('9.b', 2, ['Trường hợp 2: Điểm dịch vụ du lịch', 'Case 2: Tourism service site'], [
        about('safety-and-security', 3, 4),
        box(1, 'Đáp ứng các điều kiện an ninh, trật tự, an toàn về phòng cháy và chữa cháy, bảo vệ môi trường, an toàn thực phẩm theo quy định của pháp luật', 'Meets the legal conditions on security, public order, fire prevention and fighting, environmental protection and food safety'),
        box(2, 'Đáp ứng các điều kiện an ninh, trật tự, an toàn về phòng cháy và chữa cháy, bảo vệ môi trường, an toàn thực phẩm theo quy định của pháp luật; có hướng dẫn, tập huấn thường xuyên/định kỳ cho nhân viên', 'Meets the legal conditions on security, public order, fire prevention and fighting, environmental protection and food safety; and staff are instructed and trained regularly or periodically'),
      ]),
    ]),
    criterion('10', 3, ['Tính hoàn thiện của quá trình dịch vụ', 'Completeness of the service process'], [
      about('service-completeness', 1, 2, 3),
      box(1, 'Có nơi trưng bày, giới thiệu và bán sản phẩm truyền thống của địa phương', 'A place to display, introduce and sell local traditional products'),
      box(2, 'Có nơi trưng bày, giới thiệu và bán sản phẩm truyền thống và sản phẩm OCOP của địa phương, kèm tài liệu giới thiệu sản phẩm, dịch vụ', 'A place to display, introduce and sell local traditional products and local OCOP products, with material introducing the products and services'),
      box(3, 'Có nơi trưng bày, giới thiệu và bán sản phẩm truyền thống và sản phẩm OCOP của địa phương, kèm tài liệu giới thiệu sản phẩm, dịch vụ; hạ tầng điểm bán (bãi đỗ, nhà vệ sinh, khu giới thiệu dịch vụ) bố trí hài hòa', 'A place to display, introduce and sell local traditional products and local OCOP products, with material introducing the products and services; harmoniously arranged infrastructure at the sales place (parking, toilets, service presentation area)'),
    ]),
    criterion('11', 2, ['Hoạt động trải nghiệm', 'Experience activities'], [
      about('experience-activities', 1, 2),
      box(1, 'Có hoạt động trải nghiệm', 'Has experience activities'),
      box(2, 'Có mô hình hoạt động trải nghiệm', 'Has a model of experience activities'),
    ]),
    criterion('12', 3, ['Quản lý và nhân viên', 'Management and staff'], [
      about('managers-and-staff', 1, 2, 3),
      box(1, 'Dưới 50% lao động tham gia quản lý và nhân viên đã được đào tạo chuyên môn, nghiệp vụ', 'Under 50% of workers in management and staff have had professional training'),
      box(2, 'Từ 50 - 75% lao động tham gia quản lý và nhân viên đã qua đào tạo chuyên môn, nghiệp vụ', '50 - 75% of workers in management and staff have had professional training'),
      box(3, 'Trên 75% lao động tham gia quản lý và nhân viên đã qua đào tạo chuyên môn, nghiệp vụ; nhân viên tiếp đón thành thạo ít nhất 1 ngoại ngữ', 'Over 75% of workers in management and staff have had professional training; there is reception staff fluent in at least 1 foreign language'),
    ]),
    criterion('13', 4, ['Chất lượng sản phẩm dịch vụ du lịch', 'Quality of the tourism services'], [
      about('tourism-product-quality', 1, 2, 3, 4),
      box(1, 'Sản phẩm dịch vụ du lịch phong phú và hấp dẫn', 'Varied, attractive tourism services'),
      box(2, 'Sản phẩm dịch vụ du lịch phong phú, hấp dẫn, an toàn và có chất lượng cao', 'Varied, attractive, safe tourism services of high quality'),
      box(3, 'Sản phẩm dịch vụ du lịch phong phú, hấp dẫn, an toàn, chất lượng cao; được du khách đánh giá cao qua phiếu đánh giá và bình chọn của khách hàng trên các trang điện tử dịch vụ lữ hành, du lịch uy tín (Booking, Agoda, TripAdvisor, Traveloka, iVivu...)', 'Varied, attractive, safe tourism services of high quality; rated highly by visitors in evaluation forms and in customer votes on reputable travel and tourism websites (Booking, Agoda, TripAdvisor, Traveloka, iVivu, etc.)'),
      box(4, 'Sản phẩm dịch vụ du lịch phong phú, hấp dẫn, an toàn, chất lượng cao, mang đặc sắc vùng miền; được du khách đánh giá cao qua phiếu đánh giá và bình chọn của khách hàng trên các trang điện tử dịch vụ lữ hành, du lịch uy tín (Booking, Agoda, TripAdvisor, Traveloka, iVivu...)', 'Varied, attractive, safe tourism services of high quality, with the special character of the region; rated highly by visitors in evaluation forms and in customer votes on reputable travel and tourism websites (Booking, Agoda, TripAdvisor, Traveloka, iVivu, etc.)'),
    ]),
    criterion('14', 4, ['Chất lượng phục vụ', 'Quality of service'], [
      about('service-quality', 1, 2, 3),
      box(1, 'Phục vụ thân thiện, nhanh nhẹn, chu đáo', 'Friendly, prompt, attentive service'),
      box(2, 'Phục vụ thân thiện, nhanh nhẹn, chu đáo, được du khách đánh giá cao', 'Friendly, prompt, attentive service, rated highly by visitors'),
      box(4, 'Phục vụ thân thiện, nhanh nhẹn, chu đáo, được du khách đánh giá cao qua phiếu đánh giá, bình chọn của khách hàng trên trang điện tử lữ hành, du lịch uy tín (Booking, Agoda, TripAdvisor, Traveloka, iVivu...)', 'Friendly, prompt, attentive service, rated highly by visitors through rating forms and customer votes on reputable travel and tourism websites (Booking, Agoda, TripAdvisor, Traveloka, iVivu etc.)'),
    ]),
    alternatives('15', 3, ['Tiện nghi', 'Amenities'], [
      note('choose-one-case', 'Chọn một trong hai trường hợp', 'Choose one of the two cases'),
      criterion('15.a', 3, ['Trường hợp 1: Cộng đồng dịch vụ du lịch', 'Case 1: Tourism service community'], [
        about('amenities', 1, 2),
        box(1, 'Hạ tầng giao thông nội bộ thuận tiện; có đầy đủ điện, nước sạch, khu vệ sinh, dịch vụ internet', 'Convenient internal roads; electricity, clean water, toilets and internet service fully provided'),
        box(3, 'Hạ tầng giao thông nội bộ thuận tiện; có đầy đủ điện, nước sạch, khu vệ sinh, dịch vụ internet; các tiêu chí giao thông, điện, nước, vệ sinh môi trường, vệ sinh an toàn thực phẩm của xã/thôn đạt chuẩn nông thôn mới', 'Convenient internal roads; electricity, clean water, toilets and internet service fully provided; the commune or village meets the new-style rural area standard in roads, electricity, water, environmental hygiene and food hygiene and safety'),
      ]),
      criterion('15.b', 3, ['Trường hợp 2: Điểm dịch vụ du lịch', 'Case 2: Tourism service site'], [
        about('amenities', 3, 4),
        box(1, 'Có đầy đủ hệ thống điện, nước sạch, khu vệ sinh, dịch vụ internet', 'Electricity, clean water, toilets and internet service fully provided'),
        box(3, 'Có đầy đủ hệ thống điện, nước sạch, khu vệ sinh, dịch vụ internet; bảo đảm chất lượng và được khách đánh giá cao', 'Electricity, clean water, toilets and internet service fully provided, of assured quality and rated highly by guests'),
      ]),
    ]),
    criterion('16', 3, ['Hoạt động thu hút khách du lịch', 'Activities attracting tourists'], [
      about('visitor-attractions', 1, 2, 3),
      box(1, 'Tổ chức trình diễn lễ, hội, văn hóa tại điểm dịch vụ du lịch', 'Festival and cultural performances provided or organised at the tourism service site'),
      box(2, 'Tổ chức trình diễn lễ hội, văn hóa tại điểm dịch vụ du lịch, mang tính cộng đồng, ít nhất 2 lần/năm', 'Festival and cultural performances provided or organised at the tourism service site, of a community nature, at least 2 times a year'),
      box(3, 'Tổ chức trình diễn lễ hội, văn hóa tại điểm dịch vụ du lịch, mang tính cộng đồng, đặc sắc văn hóa dân tộc, vùng miền, ít nhất 2 lần/năm', 'Festival and cultural performances provided or organised at the tourism service site, of a community nature and distinctive ethnic and regional culture, at least 2 times a year'),
    ]),
    criterion('17', 2, ['Hàng hóa dịch vụ (ăn uống, đồ lưu niệm...)', 'Service goods (food and drink, souvenirs etc.)'], [
      about('goods-for-visitors', 1, 2),
      box(1, 'Hàng hóa dịch vụ rõ nguồn gốc, có tiêu chuẩn chất lượng phù hợp, mang tính đặc sản địa phương', 'Service goods of clear origin, with a suitable quality standard, in the nature of local specialities'),
      box(2, 'Hàng hóa dịch vụ rõ nguồn gốc, có tiêu chuẩn chất lượng phù hợp, mang tính đặc sản địa phương, bảo đảm vệ sinh an toàn thực phẩm và có bày, bán sản phẩm OCOP', 'Service goods of clear origin, with a suitable quality standard, in the nature of local specialities, hygienic and safe as food, with OCOP products displayed and sold'),
    ]),
  ]),
  defect('not-transcribed', '', 'Căn cứ loại hồ sơ cho cả phiếu: chưa có trong bản chép', 'Grounds of elimination for the whole sheet: not in the transcription'),
  defect('not-transcribed', '', 'Phần lớn ghi chú loại trừ: chưa có trong bản chép', 'Most excluding notes: not in the transcription'),
]);
