import { reprintOf26 } from '../../sources';
import { about, alternatives, box, checked, cited, criterion, defect, group, note, part, sheet } from '../../../sheet/write';

/** 26/2026/QĐ-TTg, Annex II, set 26: Dịch vụ du lịch cộng đồng, du lịch sinh thái và điểm du lịch. */
export const communityTourism = /* @__PURE__ */ sheet('qd-26-2026', 26, ['Dịch vụ du lịch cộng đồng, du lịch sinh thái và điểm du lịch', 'Community tourism, ecotourism and tourist sites'], () => [
  cited('26/2026/QĐ-TTg', 'II', reprintOf26),
  checked('2026-11-26', 'script', reprintOf26),
  checked('2026-11-26', 'read', reprintOf26),
  part('A', 40, [
    group('1', 14, ['Tổ chức dịch vụ cộng đồng', 'Community service organisation'], [
      criterion('1.1', 3, ['Bộ phận điều phối quản lý và điều hành dịch vụ', 'Unit coordinating service management and operation'], [
        about('service-coordination', 1, 2),
        box(1, 'Đã có Bộ phận điều phối quản lý và điều hành dịch vụ', 'A unit coordinates service management and operation'),
        box(3, 'Có Bộ phận điều phối quản lý và điều hành dịch vụ; kế hoạch quản lý, điều hành đã được lập và triển khai', 'A unit coordinates service management and operation, with a management and operation plan drawn up and carried out'),
      ]),
      criterion('1.2', 5, ['Cơ chế quản lý/quy định', 'Management mechanism/rules'], [
        about('service-rules', 1, 2, 3),
        box(1, 'Có cơ chế/quy định để quản lý hoạt động dịch vụ', 'A mechanism/rules for managing service activities'),
        box(3, 'Cơ chế quản lý/quy định quản lý hoạt động dịch vụ phân nhiệm rõ ràng', 'Management mechanism/rules for service activities with clearly assigned duties'),
        box(5, 'Cơ chế quản lý/quy định quản lý hoạt động dịch vụ phân nhiệm rõ ràng, trên cơ sở người dân địa phương tham gia quản lý, vận hành và hưởng lợi (trực tiếp/gián tiếp)', 'Management mechanism/rules for service activities with clearly assigned duties, on the basis that local people take part in management and operation and benefit (directly/indirectly)'),
      ]),
      criterion('1.3', 4, ['Bảo vệ môi trường trong cộng đồng làm du lịch/điểm du lịch', 'Environmental protection in the tourism community/tourist site'], [
        about('environmental-protection', 4, 5, 6, 7),
        box(1, 'Có giải pháp cụ thể bảo vệ môi trường (thu gom rác thải, nước thải sinh hoạt...)', 'Specific environmental protection measures (collecting rubbish, domestic waste water etc.)'),
        box(2, 'Có giải pháp cụ thể và hạ tầng kỹ thuật chung về bảo vệ môi trường', 'Specific measures and shared technical infrastructure for environmental protection'),
        box(3, 'Có giải pháp cụ thể, hạ tầng kỹ thuật bảo vệ môi trường và triển khai mô hình cộng đồng tự quản về môi trường', 'Specific measures, technical infrastructure for environmental protection, and a model of community self-management of the environment carried out'),
        box(4, 'Có giải pháp cụ thể, hạ tầng kỹ thuật bảo vệ môi trường và triển khai mô hình cộng đồng tự quản về môi trường; đồng thời đạt chuẩn tiêu chí môi trường trong xây dựng nông thôn mới, hoặc có đánh giá tác động môi trường theo quy định hiện hành', 'Specific measures, technical infrastructure for environmental protection, and a model of community self-management of the environment carried out; plus either the environment criterion of new-style rural development met, or an environmental impact assessment under current rules'),
      ]),
      criterion('1.4', 2, ['Sử dụng năng lượng tiết kiệm', 'Economical use of energy'], [
        about('sustainable-technology', 3, 4),
        box(1, 'Tiết kiệm năng lượng bằng hoạt động cụ thể', 'Energy saved through specific activities'),
        box(2, 'Có giải pháp tiết kiệm và thu hồi năng lượng, tái sử dụng năng lượng, nguyên liệu tại địa phương, đồng thời dùng công nghệ thân thiện với môi trường', 'Measures to save and recover energy and to reuse energy and raw materials locally, and environmentally friendly technology used'),
      ]),
    ]),
    group('2', 12, ['Phát triển sản phẩm', 'Product development'], [
      criterion('2.1', 5, ['Nguồn gốc ý tưởng sản phẩm dịch vụ du lịch', 'Origin of the tourism service product idea'], [
        about('product-idea', 15, 16, 17),
        box(1, 'Phát triển từ sản phẩm của nơi khác, có dựa trên lợi thế và đặc trưng của địa phương', 'Developed from a product of another place, drawing on local advantages and characteristics'),
        box(3, 'Phát triển từ ý tưởng của mình, không trùng với sản phẩm du lịch khác', 'Developed from its own idea, not duplicating other tourism products'),
        box(5, 'Độc đáo, khác biệt, đưa được các giá trị văn hóa truyền thống của địa phương vào sản phẩm du lịch', 'Unique and different, with local traditional cultural values built into the tourism product'),
      ]),
      criterion('2.2', 2, ['Tổ chức dịch vụ theo thị trường mục tiêu', 'Organising services for the target market'], [
        about('target-market-services', 1, 2),
        box(1, 'Có kế hoạch phát triển thị trường mục tiêu', 'Plan for developing the target market'),
        box(2, 'Có kế hoạch và sản phẩm dịch vụ du lịch phù hợp với thị trường mục tiêu', 'Plan and tourism service products suited to the target market'),
      ]),
      criterion('2.3', 5, ['Bảo vệ, bảo tồn các di sản văn hóa, thiên nhiên, đa dạng sinh học liên quan đến sản phẩm dịch vụ du lịch', 'Protection and conservation of cultural and natural heritage and biodiversity related to the tourism service product'], [
        about('heritage-conservation', 1, 2, 3),
        box(1, 'Có hoạt động bảo vệ và bảo tồn di sản văn hóa/thiên nhiên, hệ sinh thái, đa dạng sinh học', 'Activities to protect and conserve cultural/natural heritage, ecosystems and biodiversity'),
        box(3, 'Có Chương trình/kế hoạch chung của cộng đồng và hoạt động bảo vệ và bảo tồn di sản văn hóa/thiên nhiên, hệ sinh thái, đa dạng sinh học', 'A shared programme/plan of the community, and activities to protect and conserve cultural/natural heritage, ecosystems and biodiversity'),
        box(5, 'Có Chương trình/kế hoạch chung của cộng đồng và cả cộng đồng đều có hoạt động bảo vệ và bảo tồn di sản văn hóa/thiên nhiên, hệ sinh thái, đa dạng sinh học', 'A shared programme/plan of the community, with the whole community active to protect and conserve cultural/natural heritage, ecosystems and biodiversity'),
      ]),
    ]),
    group('3', 14, ['Sức mạnh cộng đồng', 'Community strength'], [
      criterion('3.1', 3, ['Loại hình tổ chức sản xuất - kinh doanh', 'Type of production and business organisation'], [
        about('organisation-form', 1, 2, 4),
        box(1, 'Hộ sản xuất/hộ gia đình đã đăng ký kinh doanh; hoặc trang trại; hoặc tổ hợp tác có giấy đăng ký kinh doanh theo quy định', 'Producer household/family household with business registration; or farm; or cooperative group holding a business registration certificate as required'),
        box(2, 'Công ty TNHH; hoặc doanh nghiệp tư nhân; hoặc công ty cổ phần có vốn góp <51% của cộng đồng người địa phương', 'Limited liability company; or private enterprise; or joint-stock company with <51% of capital contributed by the local community'),
        box(3, 'HTX tổ chức và hoạt động đúng quy định của pháp luật; hoặc công ty cổ phần có vốn góp ≥ 51% của cộng đồng người địa phương; hoặc đối tượng còn lại', 'Cooperative organised and operating as the law requires; or joint-stock company with ≥ 51% of capital contributed by the local community; or one of the remaining types of entity'),
      ]),
      criterion('3.2', 1, ['Đại diện pháp luật của chủ thể là nữ; hoặc đồng bào dân tộc thiểu số; hoặc người khuyết tật', 'Legal representative of the producer is a woman, or an ethnic minority member, or a person with disabilities'], [
        about('legal-representative', 1, 2),
        box(0, 'Đại diện pháp luật không phải là nữ, không phải đồng bào dân tộc thiểu số, cũng không phải người khuyết tật', 'The legal representative is not a woman, not an ethnic minority member and not a person with disabilities'),
        box(1, 'Đại diện pháp luật là nữ, hoặc đồng bào dân tộc thiểu số, hoặc người khuyết tật', 'The legal representative is a woman, or an ethnic minority member, or a person with disabilities'),
      ]),
      criterion('3.3', 4, ['Sử dụng lao động địa phương', 'Use of local labour'], [
        about('local-labour', 1, 2, 3),
        box(1, 'Từ 25% đến dưới 50% lao động là người trên địa bàn cấp xã', '25% to under 50% of workers are people of the commune'),
        box(2, 'Từ 50% đến 75% lao động là người trên địa bàn cấp xã', '50% to 75% of workers are people of the commune'),
        box(4, 'Lao động là người trên địa bàn cấp xã chiếm ≥ 75%', '≥ 75% of workers are people of the commune'),
      ]),
      criterion('3.4', 3, ['Tăng trưởng sản xuất kinh doanh', 'Production and business growth'], [
        about('business-growth', 1, 2),
        box(1, 'Hợp tác xã xếp loại trung bình; hoặc hợp tác xã hay loại hình khác có lợi nhuận năm trước liền kề năm đánh giá cao hơn năm liền kề trước đó', 'Cooperative rated average; or a cooperative or any other type whose profit in the year immediately before the evaluation year was higher than in the year before that'),
        box(3, 'Hợp tác xã xếp loại khá trở lên; hoặc hợp tác xã hay loại hình khác có 02 năm liên tiếp tăng trưởng dương về lợi nhuận, tính từ năm trước liền kề năm đánh giá', 'Cooperative rated fairly good or better; or a cooperative or any other type with positive profit growth for 02 consecutive years, counted from the year immediately before the evaluation year', '****'),
      ]),
      criterion('3.5', 3, ['Sở hữu trí tuệ', 'Intellectual property'], [
        about('intellectual-property', 1, 4, 5),
        box(1, 'Đơn đăng ký nhãn hiệu đã qua vòng thẩm định hình thức, được cơ quan có thẩm quyền chấp nhận hoặc công bố', 'Trade mark application that has passed formality examination and been accepted or published by the competent authority', '***'),
        box(2, 'Các nhãn hiệu dùng cho dịch vụ du lịch đều có Giấy chứng nhận đăng ký nhãn hiệu, và có dùng dấu hiệu chỉ dẫn nguồn gốc địa lý gắn với cộng đồng địa phương (nếu sản phẩm đã được nhà nước bảo hộ chỉ dẫn địa lý, nhãn hiệu tập thể, nhãn hiệu chứng nhận thì phải có văn bản ghi nhận quyền sử dụng)', 'All marks used for the tourism service have a trade mark registration certificate, and a sign indicating geographical origin linked to the local community is used (if the product is already under state protection as a geographical indication, collective mark or certification mark, a document recording the right of use is required)', '****'),
        box(3, 'Các nhãn hiệu dùng cho dịch vụ du lịch đều có Giấy chứng nhận đăng ký nhãn hiệu, và có dùng dấu hiệu chỉ dẫn nguồn gốc địa lý gắn với cộng đồng địa phương (nếu sản phẩm đã được nhà nước bảo hộ chỉ dẫn địa lý, nhãn hiệu tập thể, nhãn hiệu chứng nhận thì phải có văn bản ghi nhận quyền sử dụng); và có Bằng độc quyền kiểu dáng công nghiệp, hoặc Bằng sáng chế, hoặc Bằng độc quyền giải pháp hữu ích, hoặc Giấy chứng nhận đăng ký quyền tác giả (không tính quyền tác giả đối với nhãn hiệu)', 'All marks used for the tourism service have a trade mark registration certificate, and a sign indicating geographical origin linked to the local community is used (if the product is already under state protection as a geographical indication, collective mark or certification mark, a document recording the right of use is required); plus an industrial design patent, or an invention patent, or a utility solution patent, or a copyright registration certificate (not counting one for copyright in the mark)'),
      ]),
    ]),
  ], 35),
  part('B', 25, [
    group('4', 17, ['Tiếp thị', 'Marketing'], [
      criterion('4.1', 5, ['Liên kết chuỗi giá trị trong quảng bá sản phẩm du lịch', 'Value chain linkage in promoting tourism products'], [
        about('promotion-network', 1, 2, 3),
        box(1, 'Có đại diện/đại lý quảng bá sản phẩm', 'Has representatives/agents promoting the product'),
        box(3, 'Trong và ngoài tỉnh có ≥ 3 đại diện/đại lý quảng bá sản phẩm', '≥ 3 representatives/agents promoting the product within and outside the province'),
        box(5, 'Trong và ngoài tỉnh có ≥ 5 đại diện/đại lý quảng bá sản phẩm', '≥ 5 representatives/agents promoting the product within and outside the province'),
      ]),
      criterion('4.2', 3, ['Liên kết vùng và chuỗi giá trị trong sản phẩm dịch vụ du lịch', 'Regional and value chain linkage in tourism service products'], [
        about('regional-linkage', 1, 2, 3),
        box(1, 'Liên kết với điểm dịch vụ du lịch khác trong tỉnh để hình thành sản phẩm du lịch', 'Linked with other tourism service sites within the province to form a tourism product'),
        box(2, 'Liên kết với điểm dịch vụ du lịch khác trong và ngoài tỉnh để hình thành sản phẩm du lịch', 'Linked with other tourism service sites within and outside the province to form a tourism product'),
        box(3, 'Liên kết với điểm dịch vụ du lịch khác trong tỉnh, ngoài tỉnh và quốc tế để hình thành sản phẩm du lịch', 'Linked with other tourism service sites within the province, outside it and abroad to form a tourism product'),
      ]),
      criterion('4.3', 2, ['Tổ chức quảng bá, bán hàng', 'Organising promotion and sales'], [
        note('explanation', 'Gồm tổ chức kinh doanh và phân phối sản phẩm', 'Covers organising the business and distribution of the product'),
        about('distribution-organisation', 10, 11),
        box(1, 'Có người phụ trách quản lý quảng bá, phân phối sản phẩm du lịch', 'A person is responsible for managing the promotion and distribution of tourism products'),
        box(2, 'Có bộ phận/phòng quản lý quảng bá, phân phối và ứng dụng công nghệ thông tin trong quản lý/phân phối sản phẩm du lịch', 'A unit/department manages promotion and distribution and uses information technology in managing/distributing tourism products'),
      ]),
      criterion('4.4', 4, ['Quảng bá sản phẩm', 'Product promotion'], [
        about('promotion', 6, 7, 8, 9),
        box(1, 'Nhiều hoạt động quảng bá, có trang thông tin điện tử (website) giới thiệu điểm, cộng đồng du lịch', 'Many promotion activities, a website presenting the tourist site and community'),
        box(2, 'Nhiều hoạt động quảng bá, có trang thông tin điện tử (website) giới thiệu điểm, cộng đồng du lịch, có dùng kênh đặt dịch vụ trực tuyến', 'Many promotion activities, a website presenting the tourist site and community, and an online booking channel used'),
        box(3, 'Nhiều hoạt động quảng bá, có trang thông tin điện tử (website) giới thiệu điểm, cộng đồng du lịch, có dùng kênh đặt dịch vụ trực tuyến trong nước và quốc tế uy tín (Booking, Agoda, NPB, TripAdvisor, Traveloka, iVivu...)', 'Many promotion activities, a website presenting the tourist site and community, and reputable domestic and international online booking channels used (Booking, Agoda, NPB, TripAdvisor, Traveloka, iVivu etc.)'),
        box(4, 'Nhiều hoạt động quảng bá quốc tế, có trang thông tin điện tử (website) bằng tiếng nước ngoài giới thiệu điểm, cộng đồng du lịch, có dùng kênh đặt dịch vụ trực tuyến trong nước và quốc tế uy tín (Booking, Agoda, NPB, TripAdvisor, Traveloka, iVivu...)', 'Many international promotion activities, a foreign-language website presenting the tourist site and community, and reputable domestic and international online booking channels used (Booking, Agoda, NPB, TripAdvisor, Traveloka, iVivu etc.)'),
      ]),
      criterion('4.5', 3, ['Bộ nhận diện quảng bá sản phẩm', 'Identity set for product promotion'], [
        about('promotion-materials', 1, 2, 3),
        box(1, 'Có tờ rơi quảng bá dịch vụ du lịch', 'Leaflet promoting the tourism service'),
        box(2, 'Có phim ngắn (video clip), tranh ảnh áp-phích (poster) và thông tin quảng bá dịch vụ du lịch trên các ấn phẩm', 'Short film (video clip), posters, and promotional information on the tourism service in publications'),
        box(3, 'Có phim ngắn (video clip), tranh ảnh áp-phích (poster) và thông tin quảng bá dịch vụ du lịch trên các ấn phẩm, thể hiện bằng tiếng Việt và ít nhất 01 tiếng nước ngoài phù hợp', 'Short film (video clip), posters, and promotional information on the tourism service in publications, in Vietnamese and at least 01 suitable foreign language'),
      ]),
    ]),
    group('5', 8, ['Câu chuyện sản phẩm', 'Product story'], [
      criterion('5.1', 4, ['Câu chuyện sản phẩm', 'Product story'], [
        about('product-story', 6, 7, 8),
        box(1, 'Có Cẩm nang/câu chuyện về sản phẩm dịch vụ du lịch', 'A guidebook/story on the tourism service product'),
        box(2, 'Cẩm nang hoặc câu chuyện về sản phẩm dịch vụ du lịch có nét riêng, đặc sắc, thể hiện trí tuệ, bản sắc địa phương', 'A guidebook or story on the tourism service product that is its own, distinctive and shows local wisdom and identity'),
        box(4, 'Cẩm nang hoặc câu chuyện về sản phẩm dịch vụ du lịch có nét riêng, đặc sắc, thể hiện trí tuệ, bản sắc địa phương và có bản tiếng nước ngoài phù hợp', 'A guidebook or story on the tourism service product that is its own, distinctive, shows local wisdom and identity and is also presented in a suitable foreign language'),
      ]),
      criterion('5.2', 2, ['Trình bày câu chuyện sản phẩm', 'Presentation of the product story'], [
        about('story-presentation', 1, 2),
        box(1, 'Cẩm nang/câu chuyện đã tư liệu hóa, trình bày tại điểm cung cấp dịch vụ du lịch', 'Guidebook/story documented and presented at the place where the tourism service is provided'),
        box(2, 'Cẩm nang/câu chuyện đã tư liệu hóa, trình bày tại điểm du lịch trong và ngoài tỉnh', 'Guidebook/story documented and presented at tourist sites within and outside the province'),
      ]),
      criterion('5.3', 2, ['Sản phẩm dịch vụ du lịch trên địa bàn đạt chuẩn nông thôn mới', 'Tourism service product in an area meeting the new-style rural standard'], [
        about('new-rural-area', 3, 4),
        box(1, 'Dịch vụ du lịch do cộng đồng cung cấp/Điểm du lịch ở xã hoặc thôn, bản, ấp chưa được công nhận đạt chuẩn nông thôn mới, hoặc không thuộc khu vực nông thôn', 'Community-provided tourism service/tourist site in a commune or village not yet recognised as meeting the new-style rural standard, or not in a rural area'),
        box(2, 'Dịch vụ du lịch do cộng đồng cung cấp/Điểm du lịch ở xã hoặc thôn, bản, ấp đã được công nhận đạt chuẩn nông thôn mới', 'Community-provided tourism service/tourist site in a commune or village recognised as meeting the new-style rural standard'),
      ]),
    ]),
  ]),
  part('C', 35, [
    criterion('6', 3, ['Vị trí', 'Location'], [
      about('location', 1, 2, 3),
      box(1, 'Thuận lợi, dễ tiếp cận', 'Convenient, easy to reach'),
      box(2, 'Thuận lợi, dễ tiếp cận, liền kề nơi có lợi thế phát triển du lịch', 'Convenient, easy to reach, adjacent to an area with advantages for tourism development'),
      box(3, 'Thuận lợi, dễ tiếp cận, liền kề và kết nối với khu vực/địa điểm khác có lợi thế phát triển du lịch', 'Convenient, easy to reach, adjacent to and connected with another area/place with advantages for tourism development'),
    ]),
    criterion('7', 3, ['Kiến trúc và cảnh quan môi trường', 'Architecture and environmental landscape'], [
      about('architecture-and-landscape', 1, 2, 3),
      box(1, 'Cảnh quan môi trường sạch đẹp', 'Clean, attractive environment and landscape'),
      box(2, 'Cảnh quan môi trường sạch đẹp; kiến trúc đặc trưng vùng miền, có tính dân tộc', 'Clean, attractive environment and landscape; architecture typical of the region and of ethnic character'),
      box(3, 'Cảnh quan môi trường sạch đẹp; kiến trúc đặc trưng vùng miền, có tính dân tộc; xã/thôn đạt tiêu chí sáng - xanh - sạch đẹp trong xây dựng nông thôn mới', 'Clean, attractive environment and landscape; architecture typical of the region and of ethnic character; commune/village meets the “bright - green - clean and beautiful” criterion of new-style rural development'),
    ]),
    alternatives('8', 3, ['Đáp ứng điều kiện kinh doanh dịch vụ', 'Meeting service business conditions'], [
      note('choose-one-case', 'Chọn một trong hai trường hợp', 'Choose one of the two cases'),
      criterion('8.a', 3, ['Trường hợp 1: Dịch vụ du lịch do cộng đồng cung cấp', 'Case 1: Tourism services provided by the community'], [
        about('business-conditions', 1, 2),
        box(1, 'Các cơ sở cung cấp dịch vụ đủ yêu cầu đăng ký kinh doanh và điều kiện kinh doanh theo quy định của pháp luật', 'Service providers meet business registration requirements and business conditions as the law requires'),
        box(3, 'Các cơ sở cung cấp dịch vụ đủ yêu cầu đăng ký kinh doanh và điều kiện kinh doanh, và có cơ sở kinh doanh dịch vụ du lịch đạt tiêu chuẩn phục vụ khách du lịch theo Luật Du lịch', 'Service providers meet business registration requirements and business conditions, and there is a tourism service business that meets the standard for serving tourists under the Law on Tourism'),
      ]),
      criterion('8.b', 3, ['Trường hợp 2: Điểm dịch vụ du lịch', 'Case 2: Tourism service site'], [
        about('business-conditions', 3, 4),
        box(1, 'Đủ điều kiện đăng ký kinh doanh và điều kiện kinh doanh theo quy định của pháp luật', 'Business registration conditions and business conditions met as the law requires'),
        box(3, 'Đủ điều kiện đăng ký kinh doanh và điều kiện kinh doanh theo quy định của pháp luật; đồng thời được công nhận điểm du lịch, hoặc có cơ sở kinh doanh dịch vụ du lịch đạt tiêu chuẩn phục vụ khách du lịch theo Luật Du lịch', 'Business registration conditions and business conditions met as the law requires; plus either recognised as a tourist site, or with a tourism service business that meets the standard for serving tourists under the Law on Tourism'),
      ]),
    ]),
    alternatives('9', 2, ['Đảm bảo an toàn và an ninh trật tự', 'Ensuring safety, security and order'], [
      note('choose-one-case', 'Chọn một trong hai trường hợp', 'Choose one of the two cases'),
      criterion('9.a', 2, ['Trường hợp 1: Dịch vụ du lịch do cộng đồng cung cấp', 'Case 1: Tourism services provided by the community'], [
        about('safety-and-security', 1, 2),
        box(1, 'Các cơ sở cung ứng dịch vụ đáp ứng điều kiện an ninh, trật tự, an toàn phòng cháy và chữa cháy, bảo vệ môi trường, an toàn thực phẩm theo quy định của pháp luật', 'Service providers meet the conditions on security and order, fire prevention and fighting, environmental protection and food safety as the law requires'),
        box(2, 'Các cơ sở cung ứng dịch vụ đáp ứng yêu cầu (1) và hướng dẫn, tập huấn thường xuyên/định kỳ cho nhân viên', 'Service providers meet requirement (1) and instruct and train staff regularly/periodically'),
      ]),
      criterion('9.b', 2, ['Trường hợp 2: Dịch vụ du lịch do tổ chức, cá nhân cung cấp', 'Case 2: Tourism services provided by organisations or individuals'], [
        about('safety-and-security', 3, 4),
        box(1, 'Đáp ứng điều kiện an ninh, trật tự, an toàn phòng cháy và chữa cháy, bảo vệ môi trường, an toàn thực phẩm theo quy định của pháp luật', 'Meets the conditions on security and order, fire prevention and fighting, environmental protection and food safety as the law requires'),
        box(2, 'Đáp ứng điều kiện an ninh, trật tự, an toàn phòng cháy và chữa cháy, bảo vệ môi trường, an toàn thực phẩm theo quy định của pháp luật, và hướng dẫn, tập huấn thường xuyên/định kỳ cho nhân viên', 'Meets the conditions on security and order, fire prevention and fighting, environmental protection and food safety as the law requires, and instructs and trains staff regularly/periodically'),
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
    criterion('13', 4, ['Chất lượng sản phẩm dịch vụ du lịch', 'Quality of the tourism service product'], [
      about('tourism-product-quality', 1, 2, 3, 4),
      box(1, 'Sản phẩm phong phú, hấp dẫn', 'Rich and attractive product'),
      box(2, 'Sản phẩm phong phú, hấp dẫn, an toàn, chất lượng cao', 'Rich, attractive, safe product of high quality'),
      box(3, 'Sản phẩm phong phú, hấp dẫn, an toàn, chất lượng cao, được du khách đánh giá cao qua phiếu đánh giá, bình chọn của khách hàng trên trang điện tử lữ hành, du lịch uy tín (Booking, Agoda, TripAdvisor, Traveloka, iVivu...)', 'Rich, attractive, safe product of high quality, rated highly by visitors through rating forms and customer votes on reputable travel and tourism websites (Booking, Agoda, TripAdvisor, Traveloka, iVivu etc.)'),
      box(4, 'Sản phẩm phong phú, hấp dẫn, an toàn, chất lượng cao, mang đặc sắc vùng miền, được du khách đánh giá cao qua phiếu đánh giá, bình chọn của khách hàng trên trang điện tử lữ hành, du lịch uy tín (Booking, Agoda, TripAdvisor, Traveloka, iVivu...)', 'Rich, attractive, safe product of high quality and distinctive regional character, rated highly by visitors through rating forms and customer votes on reputable travel and tourism websites (Booking, Agoda, TripAdvisor, Traveloka, iVivu etc.)'),
    ]),
    criterion('14', 4, ['Chất lượng phục vụ', 'Quality of service'], [
      about('service-quality', 1, 2, 3),
      box(1, 'Phục vụ thân thiện, nhanh nhẹn, chu đáo', 'Friendly, prompt, attentive service'),
      box(2, 'Phục vụ thân thiện, nhanh nhẹn, chu đáo, được du khách đánh giá cao', 'Friendly, prompt, attentive service, rated highly by visitors'),
      box(4, 'Phục vụ thân thiện, nhanh nhẹn, chu đáo, được du khách đánh giá cao qua phiếu đánh giá, bình chọn của khách hàng trên trang điện tử lữ hành, du lịch uy tín (Booking, Agoda, TripAdvisor, Traveloka, iVivu...)', 'Friendly, prompt, attentive service, rated highly by visitors through rating forms and customer votes on reputable travel and tourism websites (Booking, Agoda, TripAdvisor, Traveloka, iVivu etc.)'),
    ]),
    alternatives('15', 3, ['Tiện nghi', 'Amenities'], [
      note('choose-one-case', 'Chọn một trong hai trường hợp', 'Choose one of the two cases'),
      criterion('15.a', 3, ['Trường hợp 1: Dịch vụ du lịch do cộng đồng cung cấp', 'Case 1: Tourism services provided by the community'], [
        about('amenities', 1, 2),
        box(1, 'Giao thông nội bộ thuận tiện; điện, nước sạch, khu vệ sinh, internet đầy đủ', 'Convenient internal roads; electricity, clean water, toilets and internet all available'),
        box(3, 'Giao thông nội bộ thuận tiện; điện, nước sạch, khu vệ sinh, internet đầy đủ; xã/thôn đạt chuẩn nông thôn mới về các tiêu chí giao thông, điện, nước, vệ sinh môi trường, an toàn thực phẩm', 'Convenient internal roads; electricity, clean water, toilets and internet all available; commune/village meets the new-style rural standard on the criteria of transport, electricity, water, environmental hygiene and food safety'),
      ]),
      criterion('15.b', 3, ['Trường hợp 2: Dịch vụ du lịch do tổ chức, cá nhân cung cấp', 'Case 2: Tourism services provided by organisations or individuals'], [
        about('amenities', 3, 4),
        box(1, 'Điện, nước sạch, khu vệ sinh, dịch vụ internet đầy đủ', 'Electricity, clean water, toilets and internet all available'),
        box(3, 'Điện, nước sạch, khu vệ sinh, dịch vụ internet đầy đủ, đảm bảo chất lượng, được khách đánh giá cao', 'Electricity, clean water, toilets and internet all available, of assured quality and rated highly by guests'),
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
  defect('printed-differs', 'A', 'Tiêu đề Phần A in 35, cột điểm in 40; Điều 3 và tổng là 40', 'The heading of Part A prints 35, its column 40; Art. 3 and the sum say 40'),
  defect('unconfirmed', '', 'Không in dòng loại hồ sơ và chú thích dấu sao, nhưng có ba dấu sao', 'Prints no eliminations and no star footnote, yet has three star marks'),
]);
