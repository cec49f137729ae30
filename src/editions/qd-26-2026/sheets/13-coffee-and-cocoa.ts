import { reprintOf26 } from '../../sources';
import { about, box, checked, cited, criterion, defect, ground, group, note, part, printedAs, sheet } from '../../../sheet/write';

/** 26/2026/QĐ-TTg, Annex II, set 13: Cà phê, cacao. */
export const coffeeAndCocoa = /* @__PURE__ */ sheet('qd-26-2026', 13, ['Cà phê, cacao', 'Coffee and cocoa'], () => [
  cited('26/2026/QĐ-TTg', 'II', reprintOf26),
  checked('2026-11-26', 'script', reprintOf26),
  checked('2026-11-26', 'read', reprintOf26),
  ground('elimination', 'forged-dossier', 'Giả mạo hồ sơ', 'Forged dossier'),
  ground('elimination', 'food-safety-certificate-non-compliant', 'Không tuân thủ đầy đủ quy định về giấy đủ điều kiện an toàn thực phẩm', 'Food safety certificate rules not fully met'),
  ground('elimination', 'registration-dossier-non-compliant', 'Không tuân thủ quy định hồ sơ đăng ký', 'Registration dossier rules not met'),
  part('A', 40, [
    group('1', 18, ['Tổ chức sản xuất', 'Production organisation'], [
      criterion('1.1', 3, ['Nguồn nguyên liệu', 'Source of raw material'], [
        note('elimination', 'Bị loại nếu toàn bộ nguyên liệu là nhập khẩu hoặc không rõ nguồn gốc', 'Eliminated if all raw material used is imported or of unclear origin', 'all-imported-or-untraceable-material'),
        about('raw-material-origin', 10, 11, 12),
        box(1, 'Có sử dụng nguyên liệu nguồn gốc trong tỉnh nhưng tỷ lệ dưới 50%', 'Some raw material originating in the province is used, but under 50%'),
        box(2, 'Từ 50% đến dưới 75% nguyên liệu sử dụng có nguồn gốc trong tỉnh', '50% to under 75% of the raw material used originates in the province', '***'),
        box(3, 'Từ 75% đến 100% nguyên liệu sử dụng có nguồn gốc trong tỉnh', '75% to 100% of the raw material used originates in the province'),
      ]),
      criterion('1.2', 2, ['Vùng nguyên liệu được cấp chứng nhận chất lượng', 'Raw material area certified for quality'], [
        about('raw-material-certification', 1, 2, 3),
        box(0, 'Không được cấp giấy chứng nhận chất lượng', 'No quality certificate issued'),
        box(1, 'Có giấy chứng nhận chất lượng theo tiêu chuẩn quốc gia (VietGAP, hữu cơ...)', 'Quality certificate to a national standard (VietGAP, organic etc.)'),
        box(2, 'Có giấy chứng nhận chất lượng theo tiêu chuẩn quốc tế (GlobalGAP, hữu cơ - Organic...)', 'Quality certificate to an international standard (GlobalGAP, organic etc.)'),
      ]),
      criterion('1.3', 3, ['Gia tăng giá trị', 'Value added'], [
        about('added-value', 11, 7, 8, 10),
        box(0, 'Phân loại, sơ chế', 'Sorting, primary processing'),
        box(1, 'Chế biến đơn giản', 'Simple processing'),
        box(2, 'Chế biến', 'Processing'),
        box(3, 'Chế biến sâu từ vùng nguyên liệu địa phương, tạo sản phẩm chất lượng cao theo nhu cầu thị trường', 'Deep processing from a local raw material area, creating a high-quality product to meet market demand'),
      ]),
      criterion('1.4', 3, ['Năng lực sản xuất để đáp ứng yêu cầu phân phối', 'Production capacity to meet distribution requirements'], [
        note('explanation', 'Khả năng sản xuất đáp ứng nhu cầu thị trường về số lượng/quy mô, so với quy mô trung bình của cùng đối tượng sản xuất tại địa phương (tính theo sản lượng hoặc giá trị sản xuất)', 'Ability to meet market demand in quantity/scale, compared with the average scale of the same kind of producer in the locality (by output or production value)'),
        about('production-capacity', 1, 2, 3),
        box(1, 'Năng lực, quy mô sản xuất ở mức nhỏ', 'Small production capacity and scale'),
        box(2, 'Năng lực, quy mô sản xuất trung bình', 'Medium production capacity and scale'),
        box(3, 'Năng lực, quy mô sản xuất lớn', 'Large production capacity and scale'),
      ]),
      criterion('1.5', 3, ['Liên kết chuỗi trong sản xuất', 'Chain linkage in production'], [
        about('production-linkage', 1, 2, 3, 4),
        box(0, 'Không có liên kết hoặc liên kết không rõ ràng', 'No linkage, or linkage that is unclear'),
        box(1, 'Hợp đồng liên kết chiếm từ 50% đến dưới 75% sản lượng tiêu thụ', 'Linkage contracts cover 50% to under 75% of the volume sold'),
        box(2, 'Hợp đồng liên kết chiếm trên 75% sản lượng tiêu thụ', 'Linkage contracts cover over 75% of the volume sold', '****'),
        box(3, 'Hợp đồng liên kết chiếm trên 75% sản lượng tiêu thụ và được thực hiện ổn định từ 12 tháng trở lên tính đến thời điểm đăng ký đánh giá, phân hạng OCOP', 'Linkage contracts cover over 75% of the volume sold and have been performed stably for 12 months or more by the time of registration for OCOP evaluation and grading', '*****'),
      ]),
      criterion('1.6', 3, ['Bảo vệ môi trường trong quá trình sản xuất', 'Environmental protection in production'], [
        about('environmental-protection', 1, 2, 3),
        box(1, 'Có hồ sơ, thủ tục môi trường theo quy định của pháp luật và quy định khác về bảo vệ môi trường', 'Environmental files and procedures as required by law and by other rules on environmental protection', '****'),
        box(2, 'Có hồ sơ, thủ tục môi trường theo quy định của pháp luật về bảo vệ môi trường và hồ sơ minh chứng công trình thu gom và xử lý chất thải đúng quy định', 'Environmental files and procedures as required by environmental protection law, and files proving facilities for waste collection and treatment as required'),
        box(3, 'Có hồ sơ, thủ tục môi trường theo quy định của pháp luật về bảo vệ môi trường, hồ sơ minh chứng công trình thu gom và xử lý chất thải đúng quy định, và hồ sơ minh chứng sử dụng bao gói thân thiện với môi trường', 'Environmental files and procedures as required by environmental protection law, files proving facilities for waste collection and treatment as required, and files proving the use of environmentally friendly packaging'),
      ]),
      criterion('1.7', 1, ['Sử dụng công nghệ theo hướng bền vững trong sản xuất', 'Use of sustainable technology in production'], [
        about('sustainable-technology', 1, 2),
        box(0, 'Không dùng công nghệ theo hướng bền vững trong sản xuất', 'No sustainable technology used in production'),
        box(1, 'Có áp dụng công nghệ theo hướng bền vững môi trường (tiết kiệm nguyên liệu, nhiên liệu; xử lý/tái chế chất thải; tận thu, tái sử dụng, tái chế phụ phẩm nông nghiệp...)', 'Environmentally sustainable technology applied (saving raw materials and fuel; treating/recycling waste; recovering, reusing or recycling agricultural by-products etc.)'),
      ]),
    ]),
    group('2', 10, ['Phát triển sản phẩm', 'Product development'], [
      criterion('2.1', 3, ['Nguồn gốc ý tưởng sản phẩm', 'Origin of the product idea'], [
        note('elimination', 'Bị loại nếu phát hiện giống hệt sản phẩm của nhà sản xuất khác, chỉ đổi tên sản phẩm, tên nhà sản xuất', "Eliminated if found identical to another producer's product with only the product name and producer changed", 'copy-of-another-product'),
        about('product-idea', 7, 10, 11, 12),
        box(0, 'Sản xuất phổ biến ở nhiều tỉnh, thành phố', 'Commonly made in many provinces and cities'),
        box(1, 'Sản xuất phổ biến ở nhiều tỉnh, thành phố nhưng chất lượng nổi trội, khác biệt nhờ điều kiện nguyên liệu, kỹ thuật truyền thống', 'Commonly made in many provinces and cities, but of superior, distinctive quality owing to raw material conditions and traditional techniques'),
        box(2, 'Sản xuất ở nhiều nơi trên địa bàn, là sản phẩm đặc trưng của tỉnh có chất lượng nổi trội; hoặc sản phẩm mới chế biến từ nguyên liệu đặc trưng của địa phương', 'Made in many places in the area, a typical product of the province of superior quality; or a new product processed from raw material typical of the locality'),
        box(3, 'Đặc sản, truyền thống, chỉ sản xuất trên địa bàn xã, chất lượng đặc sắc, thương mại gắn với chỉ dẫn nguồn gốc địa lý; hoặc sản phẩm mới chế biến từ nguyên liệu đặc trưng của địa phương, đã thương mại ổn định ít nhất 36 tháng', 'Traditional speciality made only in the commune, of outstanding quality, traded with an indication of geographical origin; or a new product processed from raw material typical of the locality and traded stably for at least 36 months', '****'),
      ]),
      criterion('2.2', 3, ['Đóng gói, bao bì sản phẩm', 'Product packing and packaging'], [
        about('packaging', 1, 2, 3, 4),
        box(0, 'Đóng gói thông thường, không có bao bì', 'Ordinary packing, without packaging'),
        box(1, 'Đóng gói thông thường, bao bì đơn giản', 'Ordinary packing, simple packaging'),
        box(2, 'Đóng gói sáng tạo, bao bì đẹp', 'Creative packing, attractive packaging', '***'),
        box(3, 'Đóng gói sáng tạo và tiện lợi, bao bì đẹp và sang trọng', 'Creative, convenient packing; attractive, luxurious packaging'),
      ]),
      criterion('2.3', 3, ['Phong cách, ghi nhãn hàng hóa', 'Style and labelling of goods'], [
        about('labelling', 1, 2, 3),
        box(1, 'Có nhãn hàng hóa, ghi nhãn đầy đủ và đúng quy định', 'Goods carry a label that is complete and as required by regulations', '***'),
        box(2, 'Ghi nhãn hàng hóa đầy đủ, đúng quy định, truyền tải được thông điệp câu chuyện sản phẩm (hình ảnh hoặc lời giới thiệu)', 'Label complete and as required, conveying the message of the product story (image or introductory text)'),
        box(3, 'Ghi nhãn hàng hóa đầy đủ, đúng quy định, đẹp, truyền tải được thông điệp câu chuyện sản phẩm (hình ảnh hoặc lời giới thiệu) và có mã truy xuất nguồn gốc điện tử', 'Label complete, as required and attractive, conveying the message of the product story (image or introductory text), with an electronic traceability code', '****'),
      ]),
      criterion('2.4', 1, ['Ghi nhãn hàng hóa có sử dụng song ngữ (Việt - Anh hoặc ngôn ngữ nước ngoài khác)', 'Bilingual label (Vietnamese and English, or another foreign language)'], [
        about('bilingual-label', 1),
        printedAs(null, box(1, 'Có nhãn song ngữ', 'Bilingual label')),
      ]),
    ]),
    group('3', 12, ['Sức mạnh cộng đồng', 'Community strength'], [
      criterion('3.1', 3, ['Loại hình tổ chức sản xuất - kinh doanh', 'Type of production and business organisation'], [
        about('organisation-form', 1, 2, 3),
        box(1, 'Hộ sản xuất/hộ gia đình đã đăng ký kinh doanh; hoặc trang trại; hoặc tổ hợp tác có giấy đăng ký kinh doanh theo quy định', 'Producer household/family household with business registration; or farm; or cooperative group holding a business registration certificate as required'),
        box(2, 'Công ty TNHH; hoặc doanh nghiệp tư nhân; hoặc công ty cổ phần có vốn góp <51% của cộng đồng người địa phương', 'Limited liability company; or private enterprise; or joint-stock company with <51% of capital contributed by the local community'),
        box(3, 'HTX tổ chức và hoạt động đúng quy định của pháp luật; hoặc công ty cổ phần có vốn góp ≥ 51% của cộng đồng người địa phương', 'Cooperative organised and operating as the law requires; or joint-stock company with ≥ 51% of capital contributed by the local community'),
      ]),
      criterion('3.2', 1, ['Đại diện pháp luật của chủ thể là nữ; hoặc đồng bào dân tộc thiểu số; hoặc người khuyết tật', 'Legal representative of the producer is a woman, or an ethnic minority member, or a person with disabilities'], [
        about('legal-representative', 1, 2),
        box(0, 'Đại diện pháp luật không phải là nữ, không phải đồng bào dân tộc thiểu số, cũng không phải người khuyết tật', 'The legal representative is not a woman, not an ethnic minority member and not a person with disabilities'),
        box(1, 'Đại diện pháp luật là nữ, hoặc đồng bào dân tộc thiểu số, hoặc người khuyết tật', 'The legal representative is a woman, or an ethnic minority member, or a person with disabilities'),
      ]),
      criterion('3.3', 3, ['Sử dụng lao động địa phương', 'Use of local labour'], [
        about('local-labour', 1, 2, 3),
        box(1, 'Từ 25% đến dưới 50% lao động là người trên địa bàn cấp xã', '25% to under 50% of workers are people of the commune'),
        box(2, 'Từ 50% đến 75% lao động là người trên địa bàn cấp xã', '50% to 75% of workers are people of the commune'),
        box(3, 'Lao động là người trên địa bàn cấp xã chiếm ≥ 75%', '≥ 75% of workers are people of the commune'),
      ]),
      criterion('3.4', 2, ['Tăng trưởng sản xuất kinh doanh', 'Production and business growth'], [
        about('business-growth', 1, 2),
        box(1, 'Hợp tác xã xếp loại trung bình; hoặc hợp tác xã hay loại hình khác có lợi nhuận năm trước liền kề năm đánh giá cao hơn năm liền kề trước đó', 'Cooperative rated average; or a cooperative or any other type whose profit in the year immediately before the evaluation year was higher than in the year before that'),
        box(2, 'Hợp tác xã xếp loại khá trở lên; hoặc hợp tác xã hay loại hình khác có 02 năm liên tiếp tăng trưởng dương về lợi nhuận, tính từ năm trước liền kề năm đánh giá', 'Cooperative rated fairly good or better; or a cooperative or any other type with positive profit growth for 02 consecutive years, counted from the year immediately before the evaluation year', '****'),
      ]),
      criterion('3.5', 3, ['Sở hữu trí tuệ', 'Intellectual property'], [
        about('intellectual-property', 1, 2, 3),
        box(1, 'Đơn đăng ký nhãn hiệu đã qua vòng thẩm định hình thức, được cơ quan có thẩm quyền chấp nhận hoặc công bố', 'Trade mark application that has passed formality examination and been accepted or published by the competent authority', '***'),
        box(2, 'Các nhãn hiệu dùng trên bao bì, nhãn sản phẩm đều có Giấy chứng nhận đăng ký nhãn hiệu, và sản phẩm có dùng dấu hiệu chỉ dẫn nguồn gốc địa lý gắn với cộng đồng địa phương (nếu sản phẩm đã được nhà nước bảo hộ chỉ dẫn địa lý, nhãn hiệu tập thể, nhãn hiệu chứng nhận thì phải có văn bản ghi nhận quyền sử dụng)', 'All marks used on the packaging and label have a trade mark registration certificate, and the product uses a sign indicating geographical origin linked to the local community (if the product is already under state protection as a geographical indication, collective mark or certification mark, a document recording the right of use is required)', '****'),
        box(3, 'Các nhãn hiệu dùng trên bao bì, nhãn sản phẩm đều có Giấy chứng nhận đăng ký nhãn hiệu, và sản phẩm có dùng dấu hiệu chỉ dẫn nguồn gốc địa lý gắn với cộng đồng địa phương (nếu sản phẩm đã được nhà nước bảo hộ chỉ dẫn địa lý, nhãn hiệu tập thể, nhãn hiệu chứng nhận thì phải có văn bản ghi nhận quyền sử dụng); và có Bằng độc quyền kiểu dáng công nghiệp, hoặc Bằng sáng chế, hoặc Bằng độc quyền giải pháp hữu ích, hoặc Giấy chứng nhận đăng ký quyền tác giả (không tính quyền tác giả đối với nhãn hiệu)', 'All marks used on the packaging and label have a trade mark registration certificate, and the product uses a sign indicating geographical origin linked to the local community (if the product is already under state protection as a geographical indication, collective mark or certification mark, a document recording the right of use is required); plus an industrial design patent, or an invention patent, or a utility solution patent, or a copyright registration certificate (not counting one for copyright in the mark)'),
      ]),
    ]),
  ]),
  part('B', 25, [
    group('4', 13, ['Tiếp thị', 'Marketing'], [
      criterion('4.1', 5, ['Khu vực phân phối chính', 'Main distribution area'], [
        about('distribution-area', 1, 2, 3, 4),
        box(1, 'Thị trường trong địa bàn cấp xã', 'Market within the commune'),
        box(2, 'Thị trường ngoài cấp xã, có dưới 5 đại diện/đại lý phân phối', 'Market beyond the commune, with fewer than 5 distribution representatives/agents', '***'),
        box(3, 'Thị trường ngoài cấp xã, có ≥ 5 đại diện/đại lý phân phối', 'Market beyond the commune, with ≥ 5 distribution representatives/agents', '****'),
        box(5, 'Thị trường quốc tế (có hợp đồng và tài liệu minh chứng thực hiện hợp đồng); hoặc kênh thương mại hiện đại như siêu thị, thương mại điện tử... (có hợp đồng, tài liệu minh chứng thực hiện hợp đồng và đường dẫn gian hàng điện tử)', 'International market (with contracts and documents proving their performance); or modern trade channels such as supermarkets, e-commerce etc. (with contracts, documents proving their performance and the link to the online shop)', '*****'),
      ]),
      criterion('4.2', 4, ['Tổ chức phân phối', 'Distribution organisation'], [
        note('explanation', 'Gồm tổ chức kinh doanh và phân phối sản phẩm', 'Covers organising the business and distribution of the product'),
        about('distribution-organisation', 1, 2, 3, 4),
        box(0, 'Không có người phụ trách quản lý phân phối', 'No person responsible for managing distribution'),
        box(1, 'Có người phụ trách quản lý phân phối', 'A person is responsible for managing distribution'),
        box(3, 'Có bộ phận/phòng quản lý phân phối', 'A unit/department manages distribution'),
        box(4, 'Có bộ phận/phòng quản lý phân phối và ứng dụng công nghệ thông tin trong quản lý', 'A unit/department manages distribution and uses information technology in management'),
      ]),
      criterion('4.3', 4, ['Quảng bá sản phẩm', 'Product promotion'], [
        about('promotion', 1, 2, 3, 4, 5),
        box(0, 'Không có hoạt động quảng bá sản phẩm', 'No product promotion activities'),
        box(1, 'Có từ 03 hoạt động quảng bá sản phẩm trở xuống', '03 product promotion activities or fewer'),
        box(2, 'Trên 03 hoạt động quảng bá sản phẩm, có website của cơ sở (hoặc quảng bá trên mạng xã hội) và tham gia xúc tiến thương mại, hội chợ, triển lãm trong tỉnh', 'More than 03 product promotion activities, a website of the business (or promotion on social media), and participation in trade promotion, fairs or exhibitions within the province'),
        box(3, 'Trên 03 hoạt động quảng bá sản phẩm, có website của cơ sở (hoặc quảng bá trên mạng xã hội) và tham gia xúc tiến thương mại, hội chợ, triển lãm ngoài tỉnh', 'More than 03 product promotion activities, a website of the business (or promotion on social media), and participation in trade promotion, fairs or exhibitions outside the province'),
        box(4, 'Trên 03 hoạt động quảng bá sản phẩm, có website của cơ sở (hoặc quảng bá trên mạng xã hội hoạt động thường xuyên) và tham gia xúc tiến thương mại, hội chợ, triển lãm ngoài tỉnh và quốc tế', 'More than 03 product promotion activities, a website of the business (or promotion on regularly active social media), and participation in trade promotion, fairs or exhibitions both outside the province and internationally'),
      ]),
    ]),
    group('5', 12, ['Câu chuyện sản phẩm', 'Product story'], [
      criterion('5.1', 5, ['Câu chuyện sản phẩm', 'Product story'], [
        about('product-story', 1, 2, 3, 4, 5),
        box(0, 'Không có câu chuyện sản phẩm', 'No product story'),
        box(1, 'Có câu chuyện sản phẩm', 'Has a product story'),
        box(2, 'Câu chuyện sản phẩm đã được tư liệu hóa, thể hiện trên tờ rơi', 'Product story documented and shown on a leaflet'),
        box(3, 'Câu chuyện sản phẩm đã được tư liệu hóa, thể hiện trên tờ rơi và website (hình ảnh, clip...)', 'Product story documented and shown on a leaflet and on a website (as images, video clips etc.)'),
        box(5, 'Câu chuyện sản phẩm đã được tư liệu hóa, thể hiện trên tờ rơi, website (hình ảnh, clip...) và đưa vào nội dung truy xuất nguồn gốc điện tử', 'Product story documented, shown on a leaflet and on a website (as images, video clips etc.) and included in the electronic traceability content', '****'),
      ]),
      criterion('5.2', 2, ['Cấu trúc câu chuyện sản phẩm', 'Structure of the product story'], [
        note('condition', 'Chỉ áp dụng khi có câu chuyện sản phẩm', 'Applies only where there is a product story'),
        about('story-structure', 1, 2, 3),
        box(0, 'Đơn giản', 'Simple'),
        box(1, 'Ngắn gọn, súc tích', 'Short and concise'),
        box(2, 'Ngắn gọn, súc tích, có văn phong kể chuyện', 'Short and concise, in a storytelling style'),
      ]),
      criterion('5.3', 5, ['Trí tuệ/bản sắc địa phương', 'Local wisdom/identity'], [
        note('requirement', 'Nội dung câu chuyện sản phẩm OCOP phải nêu rõ nguồn gốc, tài nguyên bản địa, văn hóa, bản sắc địa phương, giá trị đặc trưng của sản phẩm, đồng thời truyền cảm và thuyết phục', 'The OCOP product story must clearly show the origin, native resources, culture, local identity and distinctive values of the product, and be moving and persuasive'),
        about('story-local-identity', 1, 2, 3, 4),
        box(0, 'Giống câu chuyện sản phẩm của chủ thể khác, hoặc của sản phẩm khác cùng chủ thể', 'Same as the story of a product of another producer, or of another product of the same producer'),
        box(1, 'Câu chuyện riêng, gắn với nguồn gốc, xuất xứ của sản phẩm', "Own story, tied to the product's origin", '***'),
        box(3, 'Câu chuyện mang sắc thái truyền thống, văn hóa địa phương và giá trị đặc trưng của sản phẩm', "Story reflects local tradition and culture and the product's distinctive values"),
        box(5, 'Câu chuyện mang sắc thái truyền thống, văn hóa địa phương, giá trị đặc trưng của sản phẩm, vừa truyền cảm vừa thuyết phục', "Story reflects local tradition and culture and the product's distinctive values, and is moving and persuasive"),
      ]),
    ]),
  ]),
  part('C', 35, [
    group('6', 15, ['Chỉ tiêu cảm quan', 'Sensory criteria'], [
      group('6.1', 10, ['Ngoại hình', 'Appearance'], [
        criterion('6.1.1', 2, ['Tạp chất lạ', 'Foreign impurities'], [
          note('stop-evaluation', 'Không đánh giá các bước tiếp theo nếu có tạp chất lạ có nguy cơ gây mất an toàn thực phẩm như: đất, côn trùng, lông, len...', 'The following steps are not assessed if there are foreign impurities with a risk of making the food unsafe, such as soil, insects, hair, wool etc.', 'unacceptable-impurities'),
          about('foreign-matter', 1, 2, 3),
          box(0, 'Có các tạp chất, chấp nhận được', 'Impurities present, but acceptable'),
          box(1, 'Có rất ít tạp chất, chấp nhận được', 'Very few impurities, acceptable'),
          box(2, 'Sạch, không có tạp chất', 'Clean, no impurities'),
        ]),
        criterion('6.1.2', 2, ['Trạng thái/hình dạng', 'State/shape'], [
          about('shape-and-size', 2, 12, 13),
          box(0, 'Không đồng đều, chấp nhận được', 'Not uniform, but acceptable'),
          box(1, 'Tương đối đồng đều, phù hợp', 'Fairly uniform, suitable'),
          box(2, 'Đồng đều, phù hợp', 'Uniform, suitable'),
        ]),
        criterion('6.1.3', 2, ['Màu sắc', 'Colour'], [
          about('colour', 15, 16, 17),
          box(0, 'Không đồng đều hoặc bị cháy', 'Not uniform, or burnt'),
          box(1, 'Đồng đều, tự nhiên và tương đối phù hợp với tính chất sản phẩm', 'Uniform, natural and fairly well suited to the nature of the product'),
          box(2, 'Đồng đều, tự nhiên, phù hợp', 'Uniform, natural, suitable'),
        ]),
        criterion('6.1.4', 2, ['Mùi', 'Smell'], [
          about('smell', 12, 13, 14),
          box(0, 'Mùi lạ (chấp nhận được) hoặc không rõ mùi', 'Off-smell (acceptable) or indistinct smell'),
          box(1, 'Thơm tự nhiên đặc trưng, nhẹ', 'Natural characteristic aroma, light'),
          box(2, 'Thơm tự nhiên đặc trưng, mạnh', 'Natural characteristic aroma, strong'),
        ]),
        criterion('6.1.5', 2, ['Vị', 'Taste'], [
          about('taste', 5, 6, 7),
          box(0, 'Khác thường (chấp nhận được) hoặc không rõ vị', 'Unusual taste (acceptable) or indistinct taste'),
          box(1, 'Vị đậm đà, phù hợp với tính chất sản phẩm', 'Rich taste, suited to the nature of the product'),
          box(2, 'Vị đậm đà, hấp dẫn', 'Rich, appealing taste'),
        ]),
      ]),
      group('6.2', 5, ['Nước pha', 'Brew'], [
        criterion('6.2.1', 2, ['Màu nước', 'Colour of the brew'], [
          about('infusion-colour', 1, 5, 6),
          box(0, 'Hơi đục, màu nhạt, chấp nhận được', 'Slightly cloudy, pale, but acceptable'),
          box(1, 'Đậm, sánh, phù hợp với tính chất sản phẩm', 'Dark and thick, suited to the nature of the product'),
          box(2, 'Đậm, sánh, rất phù hợp', 'Dark and thick, very suitable'),
        ]),
        criterion('6.2.2', 3, ['Mùi, vị', 'Smell and taste'], [
          about('infusion-smell-and-taste', 1, 2, 3),
          box(0, 'Khác thường (chấp nhận được) hoặc không rõ vị', 'Unusual (acceptable) or indistinct taste'),
          box(1, 'Mùi, vị phù hợp với đặc tính sản phẩm', "Smell and taste suited to the product's characteristics"),
          box(3, 'Mùi vị hấp dẫn, đặc sắc', 'Appealing, outstanding smell and taste'),
        ]),
      ]),
    ]),
    criterion('7', 5, ['Tính độc đáo', 'Uniqueness'], [
      note('explanation', 'Chất lượng có nét riêng, khác biệt, có dấu hiệu nhận biết rõ ràng so với sản phẩm khác, có tiềm năng thành thương hiệu của địa phương', 'Quality: with its own character, different, clearly recognisable against other products, with the potential to become a local brand'),
      about('uniqueness', 1, 2, 3, 4),
      box(0, 'Trung bình', 'Average'),
      box(1, 'Tương đối độc đáo', 'Fairly unique'),
      box(3, 'Độc đáo, mang tính đặc trưng', 'Unique and distinctive', '****'),
      box(5, 'Rất độc đáo và có tính đặc trưng', 'Very unique and distinctive', '*****'),
    ]),
    criterion('8', 5, ['Công bố chất lượng sản phẩm', 'Product quality declaration'], [
      note('note', 'Bản tiêu chuẩn sản phẩm phải kèm phiếu kiểm nghiệm các chỉ tiêu an toàn thực phẩm', 'The product standard document must come with a test report on food safety indicators'),
      about('quality-declaration', 1, 2, 3),
      box(2, 'Có công bố chất lượng sản phẩm', 'Product quality has been declared', '***'),
      box(4, 'Công bố chất lượng sản phẩm theo quy định và áp dụng tiêu chuẩn quốc gia (sản phẩm đã có quy chuẩn kỹ thuật quốc gia thì bắt buộc áp dụng quy chuẩn)', 'Product quality declared as required and national standards applied (where a national technical regulation exists for the product, applying it is mandatory)'),
      box(5, 'Công bố chất lượng sản phẩm theo quy định và áp dụng tiêu chuẩn quốc tế', 'Product quality declared as required and international standards applied'),
    ]),
    criterion('9', 5, ['Đảm bảo chất lượng sản phẩm', 'Product quality assurance'], [
      about('quality-assurance', 4, 5, 6),
      box(1, 'Cơ sở chế biến, đóng gói đủ điều kiện an toàn thực phẩm, có giấy chứng nhận theo quy định', 'Processing and packing facility holds the food safety compliance certificate required by regulations', '***'),
      box(3, 'Cơ sở chế biến, đóng gói được chứng nhận quản lý chất lượng theo tiêu chuẩn quốc gia (ISO, HACCP...)', 'Processing and packing facility is certified for quality management to a national standard (ISO, HACCP etc.)', '****'),
      box(5, 'Cơ sở chế biến, đóng gói được chứng nhận quản lý chất lượng theo tiêu chuẩn quốc tế, đủ điều kiện an toàn thực phẩm để xuất khẩu và đủ thủ tục pháp lý khác mà thị trường đích yêu cầu (ISO, HACCP, BRC, Halal, FDA...)', 'Processing and packing facility is certified for quality management to an international standard, meets the food safety conditions for export and has completed the other legal procedures required by the target market (ISO, HACCP, BRC, Halal, FDA etc.)'),
    ]),
    criterion('10', 2, ['Hướng dẫn sử dụng để đảm bảo sản phẩm có chất lượng tốt nhất cho người tiêu dùng', 'Instructions for use that ensure the best product quality for consumers'], [
      about('user-guidance', 1, 2),
      box(1, 'Hướng dẫn sử dụng sản phẩm đơn giản', 'Simple instructions for use'),
      box(2, 'Hướng dẫn sử dụng chi tiết, cụ thể, nhằm đảm bảo chất lượng sản phẩm', 'Detailed, specific instructions for use, so that product quality is ensured'),
    ]),
    criterion('11', 3, ['Cơ hội thị trường toàn cầu', 'Global market opportunities'], [
      note('note', 'Căn cứ đánh giá: hợp đồng xuất khẩu đã thực hiện, hoặc chứng nhận chất lượng đã được cấp, hoặc thông tin đánh giá thị trường, kết quả xúc tiến thương mại ở thị trường tiềm năng', 'Assessed on export contracts performed, or quality certificates issued, or market assessment information and trade promotion results in potential markets'),
      about('global-market', 1, 2, 3),
      box(1, 'Có thể xuất khẩu sang thị trường Đông Nam Á', 'Can be exported to Southeast Asian markets'),
      box(2, 'Có thể xuất khẩu sang thị trường ngoài Đông Nam Á', 'Can be exported to markets outside Southeast Asia'),
      box(3, 'Có thể xuất khẩu sang thị trường có tiêu chuẩn cao (Mỹ, Nhật, EU...)', 'Can be exported to markets with high standards (United States, Japan, EU etc.)'),
    ]),
  ]),
  defect('printed-differs', '2.4', 'Không in ô; áp dụng 1 điểm, để trống là 0', 'No boxes; 1 point applied, blank is 0'),
]);
