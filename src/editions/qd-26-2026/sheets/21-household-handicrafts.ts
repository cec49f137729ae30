import { reprintOf26 } from '../../sources';
import { about, box, checked, cited, criterion, defect, ground, group, note, part, printedAs, sheet } from '../../../sheet/write';

/** 26/2026/QĐ-TTg, Annex II, set 21: Thủ công mỹ nghệ. */
export const householdHandicrafts = /* @__PURE__ */ sheet('qd-26-2026', 21, ['Thủ công mỹ nghệ', 'Handicrafts'], () => [
  cited('26/2026/QĐ-TTg', 'II', reprintOf26),
  checked('2026-11-26', 'script', reprintOf26),
  checked('2026-11-26', 'read', reprintOf26),
  ground('elimination', 'forged-dossier', 'Giả mạo hồ sơ', 'Forged dossier'),
  ground('elimination', 'registration-dossier-non-compliant', 'Không tuân thủ quy định hồ sơ đăng ký', 'Registration dossier rules not met'),
  part('A', 40, [
    group('1', 19, ['Tổ chức sản xuất', 'Production organisation'], [
      criterion('1.1', 4, ['Nguồn nguyên liệu', 'Source of raw material'], [
        about('raw-material-origin', 10, 11, 12),
        box(1, 'Có sử dụng nguyên liệu nguồn gốc trong tỉnh nhưng tỷ lệ dưới 50%', 'Some raw material originating in the province is used, but under 50%', '***'),
        box(2, 'Từ 50% đến dưới 75% nguyên liệu sử dụng có nguồn gốc trong tỉnh', '50% to under 75% of the raw material used originates in the province'),
        box(4, 'Từ 75% đến 100% nguyên liệu sử dụng có nguồn gốc trong tỉnh', '75% to 100% of the raw material used originates in the province'),
      ]),
      criterion('1.2', 3, ['Gia tăng giá trị', 'Value added'], [
        about('added-value', 18, 19, 20),
        box(1, 'Phân loại, chế tác giản đơn', 'Sorting, simple crafting'),
        box(2, 'Chế tác/tạo dựng theo kỹ năng nghề truyền thống', 'Crafting/making tied to traditional craft skills'),
        box(3, 'Ứng dụng công nghệ phù hợp kết hợp kỹ năng nghề truyền thống, tạo sản phẩm tinh xảo, chất lượng cao hơn', 'Suitable technology applied together with traditional craft skills, creating a finer product of higher quality'),
      ]),
      criterion('1.3', 3, ['Năng lực sản xuất để đáp ứng yêu cầu phân phối', 'Production capacity to meet distribution requirements'], [
        note('explanation', 'Khả năng sản xuất đáp ứng nhu cầu thị trường về số lượng/quy mô, so với quy mô trung bình của cùng đối tượng sản xuất tại địa phương (tính theo sản lượng hoặc giá trị sản xuất)', 'Ability to meet market demand in quantity/scale, compared with the average scale of the same kind of producer in the locality (by output or production value)'),
        about('production-capacity', 1, 2, 3),
        box(1, 'Năng lực, quy mô sản xuất ở mức nhỏ', 'Small production capacity and scale'),
        box(2, 'Năng lực, quy mô sản xuất trung bình', 'Medium production capacity and scale'),
        box(3, 'Năng lực, quy mô sản xuất lớn', 'Large production capacity and scale'),
      ]),
      criterion('1.4', 4, ['Liên kết chuỗi trong sản xuất', 'Chain linkage in production'], [
        about('production-linkage', 1, 2, 3, 4),
        box(0, 'Không có liên kết hoặc liên kết không rõ ràng', 'No linkage, or linkage that is unclear'),
        box(1, 'Hợp đồng liên kết chiếm từ 50% đến dưới 75% sản lượng tiêu thụ', 'Linkage contracts cover 50% to under 75% of the volume sold'),
        box(2, 'Hợp đồng liên kết chiếm trên 75% sản lượng tiêu thụ', 'Linkage contracts cover over 75% of the volume sold', '****'),
        box(4, 'Hợp đồng liên kết chiếm trên 75% sản lượng tiêu thụ và được thực hiện ổn định từ 12 tháng trở lên tính đến thời điểm đăng ký đánh giá, phân hạng OCOP', 'Linkage contracts cover over 75% of the volume sold and have been performed stably for 12 months or more by the time of registration for OCOP evaluation and grading', '*****'),
      ]),
      criterion('1.5', 4, ['Bảo vệ môi trường trong quá trình sản xuất', 'Environmental protection in production'], [
        about('environmental-protection', 1, 2, 3),
        box(1, 'Có hồ sơ, thủ tục môi trường theo quy định của pháp luật và quy định khác về bảo vệ môi trường', 'Environmental files and procedures as required by law and by other rules on environmental protection', '****'),
        box(2, 'Có hồ sơ, thủ tục môi trường theo quy định của pháp luật về bảo vệ môi trường và hồ sơ minh chứng công trình thu gom và xử lý chất thải đúng quy định', 'Environmental files and procedures as required by environmental protection law, and files proving facilities for waste collection and treatment as required'),
        box(4, 'Có hồ sơ, thủ tục môi trường theo quy định của pháp luật về bảo vệ môi trường, hồ sơ minh chứng công trình thu gom và xử lý chất thải đúng quy định, và hồ sơ minh chứng sử dụng bao gói thân thiện với môi trường', 'Environmental files and procedures as required by environmental protection law, files proving facilities for waste collection and treatment as required, and files proving the use of environmentally friendly packaging'),
      ]),
      criterion('1.6', 1, ['Sử dụng công nghệ theo hướng bền vững trong sản xuất', 'Use of sustainable technology in production'], [
        about('sustainable-technology', 1, 2),
        box(0, 'Không dùng công nghệ theo hướng bền vững trong sản xuất', 'No sustainable technology used in production'),
        box(1, 'Có áp dụng công nghệ theo hướng bền vững môi trường (tiết kiệm nguyên liệu, nhiên liệu; xử lý/tái chế chất thải; tận thu, tái sử dụng, tái chế phụ phẩm nông nghiệp...)', 'Environmentally sustainable technology applied (saving raw materials and fuel; treating/recycling waste; recovering, reusing or recycling agricultural by-products etc.)'),
      ]),
    ]),
    group('2', 9, ['Phát triển sản phẩm', 'Product development'], [
      criterion('2.1', 4, ['Nguồn gốc ý tưởng sản phẩm', 'Origin of the product idea'], [
        about('product-idea', 7, 10, 11, 12),
        box(0, 'Sản xuất phổ biến ở nhiều tỉnh, thành phố', 'Commonly made in many provinces and cities'),
        box(1, 'Sản xuất phổ biến ở nhiều tỉnh, thành phố nhưng chất lượng nổi trội, khác biệt nhờ điều kiện nguyên liệu, kỹ thuật truyền thống', 'Commonly made in many provinces and cities, but of superior, distinctive quality owing to raw material conditions and traditional techniques'),
        box(2, 'Sản xuất ở nhiều nơi trên địa bàn, là sản phẩm đặc trưng của tỉnh có chất lượng nổi trội; hoặc sản phẩm mới chế biến từ nguyên liệu đặc trưng của địa phương', 'Made in many places in the area, a typical product of the province of superior quality; or a new product processed from raw material typical of the locality'),
        box(4, 'Đặc sản, truyền thống, chỉ sản xuất trên địa bàn xã, chất lượng đặc sắc, thương mại gắn với chỉ dẫn nguồn gốc địa lý; hoặc sản phẩm mới chế biến từ nguyên liệu đặc trưng của địa phương, đã thương mại ổn định ít nhất 36 tháng', 'Traditional speciality made only in the commune, of outstanding quality, traded with an indication of geographical origin; or a new product processed from raw material typical of the locality and traded stably for at least 36 months', '****'),
      ]),
      criterion('2.2', 4, ['Bao bì, ghi nhãn sản phẩm', 'Product packaging and labelling'], [
        about('packaging-and-labelling', 1, 2, 3),
        box(1, 'Có nhãn hàng hóa, ghi nhãn đầy đủ và đúng quy định', 'Goods carry a label that is complete and as required by regulations', '***'),
        box(3, 'Ghi nhãn hàng hóa đầy đủ, đúng quy định, truyền tải được thông điệp câu chuyện sản phẩm (hình ảnh hoặc lời giới thiệu)', 'Label complete and as required, conveying the message of the product story (image or introductory text)'),
        box(4, 'Ghi nhãn hàng hóa đầy đủ, đúng quy định, đẹp, truyền tải được thông điệp câu chuyện sản phẩm (hình ảnh hoặc lời giới thiệu) và có mã truy xuất nguồn gốc điện tử', 'Label complete, as required and attractive, conveying the message of the product story (image or introductory text), with an electronic traceability code', '****'),
      ]),
      criterion('2.3', 1, ['Ghi nhãn hàng hóa có sử dụng song ngữ (Việt - Anh hoặc ngôn ngữ nước ngoài khác)', 'Bilingual label (Vietnamese and English, or another foreign language)'], [
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
      criterion('4.2', 3, ['Tổ chức phân phối', 'Distribution organisation'], [
        note('explanation', 'Gồm tổ chức kinh doanh và phân phối sản phẩm', 'Covers organising the business and distribution of the product'),
        about('distribution-organisation', 1, 2, 3, 4),
        box(0, 'Không có người phụ trách quản lý phân phối', 'No person responsible for managing distribution'),
        box(1, 'Có người phụ trách quản lý phân phối', 'A person is responsible for managing distribution'),
        box(2, 'Có bộ phận/phòng quản lý phân phối', 'A unit/department manages distribution'),
        box(3, 'Có bộ phận/phòng quản lý phân phối và ứng dụng công nghệ thông tin trong quản lý', 'A unit/department manages distribution and uses information technology in management'),
      ]),
      criterion('4.3', 5, ['Quảng bá sản phẩm', 'Product promotion'], [
        about('promotion', 1, 2, 3, 4, 5),
        box(0, 'Không có hoạt động quảng bá sản phẩm', 'No product promotion activities'),
        box(1, 'Có từ 03 hoạt động quảng bá sản phẩm trở xuống', '03 product promotion activities or fewer'),
        box(2, 'Trên 03 hoạt động quảng bá sản phẩm, có website của cơ sở (hoặc quảng bá trên mạng xã hội) và tham gia xúc tiến thương mại, hội chợ, triển lãm trong tỉnh', 'More than 03 product promotion activities, a website of the business (or promotion on social media), and participation in trade promotion, fairs or exhibitions within the province'),
        box(3, 'Trên 03 hoạt động quảng bá sản phẩm, có website của cơ sở (hoặc quảng bá trên mạng xã hội) và tham gia xúc tiến thương mại, hội chợ, triển lãm ngoài tỉnh', 'More than 03 product promotion activities, a website of the business (or promotion on social media), and participation in trade promotion, fairs or exhibitions outside the province'),
        box(5, 'Trên 03 hoạt động quảng bá sản phẩm, có website của cơ sở (hoặc quảng bá trên mạng xã hội hoạt động thường xuyên) và tham gia xúc tiến thương mại, hội chợ, triển lãm ngoài tỉnh và quốc tế', 'More than 03 product promotion activities, a website of the business (or promotion on regularly active social media), and participation in trade promotion, fairs or exhibitions both outside the province and internationally'),
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
    group('6', 21, ['Các chỉ tiêu', 'Criteria'], [
      criterion('6.1', 5, ['Mức độ tinh xảo/sắc nét của sản phẩm', 'Refinement/sharpness of the product'], [
        about('workmanship', 1, 2, 3, 4),
        box(0, 'Không khéo léo/nhã nhặn, không bán được', 'Not skilful/tasteful, cannot be sold'),
        box(1, 'Khá khéo léo/nhã nhặn, bán được', 'Fairly skilful/tasteful, can be sold'),
        box(3, 'Khéo léo/nhã nhặn, bán được, có giá trị mỹ thuật, kỹ thuật', 'Skilful/tasteful, can be sold, with artistic and technical value'),
        box(5, 'Tinh xảo, có giá trị mỹ thuật, kỹ thuật, bán được trong cửa hàng lớn và xuất khẩu', 'Exquisite, with artistic and technical value, can be sold in large shops and exported', '*****'),
      ]),
      criterion('6.2', 5, ['Thiết kế độc đáo', 'Unique design'], [
        note('elimination', 'Sản phẩm vi phạm sở hữu trí tuệ sẽ bị loại bỏ', 'The product is eliminated if it infringes intellectual property', 'intellectual-property-infringed'),
        about('original-design', 1, 2, 3),
        box(1, 'Phong cách thiết kế phổ biến', 'Common design style'),
        box(3, 'Phong cách riêng độc đáo nhưng ở dạng thông thường', 'Unique style of its own, but in an ordinary form'),
        box(5, 'Phong cách riêng độc đáo, thể hiện trí tuệ địa phương', 'Unique style of its own, showing local wisdom', '*****'),
      ]),
      criterion('6.3', 3, ['Các yếu tố tích hợp lên giá trị của sản phẩm', 'Elements integrated into the value of the product'], [
        note('explanation', 'Kiểu dáng, hoa văn hài hòa, cân đối; màu sắc đều, đẹp mắt; kết cấu cân đối, chắc, bền; kích thước, tỷ lệ phù hợp...', 'Harmonious, balanced form and pattern; even, pleasing colour; balanced, firm, durable structure; suitable size and proportions etc.'),
        about('overall-harmony', 1, 2, 3, 4),
        box(0, 'Giá trị sản phẩm chưa thể hiện rõ nét', 'Product value not clearly shown'),
        box(1, 'Giá trị sản phẩm tích hợp hài hòa, phù hợp', 'Product value integrated harmoniously and suitably'),
        box(2, 'Giá trị sản phẩm tích hợp hài hòa, phù hợp với các yếu tố văn hóa, dân tộc', 'Product value integrated harmoniously, in keeping with cultural and ethnic elements'),
        box(3, 'Giá trị sản phẩm tích hợp hài hòa, phù hợp với các yếu tố văn hóa, dân tộc truyền thống, tạo nên sản phẩm đặc trưng', 'Product value integrated harmoniously, in keeping with traditional cultural and ethnic elements, forming a distinctive product'),
      ]),
      criterion('6.4', 3, ['Các tính năng của sản phẩm', 'Product features'], [
        note('explanation', 'Giá trị sử dụng của sản phẩm: tranh ảnh trang trí; túi đựng mỹ phẩm; lắc tay...', 'Use value of the product: decorative pictures; cosmetics bags; bracelets etc.'),
        about('product-functions', 1, 2, 3, 4),
        box(0, 'Không có các tính năng cơ bản', 'Lacks the basic features'),
        box(1, 'Đủ các tính năng cơ bản để bán ở thị trường địa phương', 'Enough basic features to be sold on the local market'),
        box(2, 'Đủ các tính năng cơ bản để bán ở thị trường trong nước', 'Enough basic features to be sold on the domestic market'),
        box(3, 'Đủ các tính năng cơ bản để xuất khẩu', 'Enough basic features to be exported'),
      ]),
      criterion('6.5', 5, ['Chất lượng của nguyên liệu/thành phần', 'Quality of raw materials/components'], [
        about('raw-material-quality', 1, 2, 3),
        box(0, 'Nguyên liệu/thành phần không rõ nguồn gốc, không an toàn theo quy định pháp luật, hoặc vi phạm quy định bảo vệ môi trường, khai thác tài nguyên', 'Raw material/components of unclear origin, or not safe under the law, or in breach of rules on environmental protection and resource extraction'),
        box(3, 'Vật liệu/nguyên liệu xanh, thân thiện môi trường, có giá trị bảo tồn đa dạng sinh học và cải thiện sinh kế cho người dân', 'Green, environmentally friendly materials/raw materials that help conserve biodiversity and improve the livelihoods of local people'),
        box(5, 'Vật liệu/nguyên liệu xanh, thân thiện môi trường, có giá trị bảo tồn đa dạng sinh học và cải thiện sinh kế cho người dân, có chứng chỉ quản lý vùng nguyên liệu bền vững', 'Green, environmentally friendly materials/raw materials that help conserve biodiversity and improve the livelihoods of local people, with a certificate of sustainable management of the raw material area'),
      ]),
    ]),
    criterion('7', 4, ['Công bố chất lượng sản phẩm', 'Product quality declaration'], [
      note('applicability', 'Bắt buộc đối với sản phẩm phải công bố chất lượng theo quy định; khuyến khích đối với sản phẩm còn lại để nâng cao chất lượng', 'Mandatory for products whose quality must be declared under the regulations; encouraged for all others, to raise product quality'),
      note('note', 'Bản tiêu chuẩn sản phẩm phải kèm phiếu kiểm nghiệm các chỉ tiêu an toàn thực phẩm', 'The product standard document must come with a test report on food safety indicators'),
      about('quality-declaration', 1, 2, 3),
      box(1, 'Có công bố chất lượng sản phẩm', 'Product quality has been declared', '***'),
      box(2, 'Công bố chất lượng sản phẩm theo quy định và áp dụng tiêu chuẩn quốc gia (sản phẩm đã có quy chuẩn kỹ thuật quốc gia thì bắt buộc áp dụng quy chuẩn)', 'Product quality declared as required and national standards applied (where a national technical regulation exists for the product, applying it is mandatory)'),
      box(4, 'Công bố chất lượng sản phẩm theo quy định và áp dụng tiêu chuẩn quốc tế', 'Product quality declared as required and international standards applied'),
    ]),
    criterion('8', 5, ['Đảm bảo chất lượng sản phẩm', 'Product quality assurance'], [
      about('quality-assurance', 4, 5, 10),
      box(1, 'Cơ sở chế biến, đóng gói đủ điều kiện an toàn thực phẩm, có giấy chứng nhận theo quy định', 'Processing and packing facility holds the food safety compliance certificate required by regulations', '***'),
      box(3, 'Cơ sở chế biến, đóng gói được chứng nhận quản lý chất lượng theo tiêu chuẩn quốc gia (ISO, HACCP...)', 'Processing and packing facility is certified for quality management to a national standard (ISO, HACCP etc.)', '****'),
      box(5, 'Cơ sở chế biến, đóng gói được chứng nhận quản lý chất lượng theo tiêu chuẩn quốc tế, đủ điều kiện an toàn thực phẩm để xuất khẩu và đủ thủ tục pháp lý khác mà thị trường đích yêu cầu (ISO, HACCP, Halal, FDA...)', 'Processing and packing facility is certified for quality management to an international standard, meets the food safety conditions for export and has completed the other legal procedures required by the target market (ISO, HACCP, Halal, FDA etc.)'),
    ]),
    criterion('9', 5, ['Cơ hội thị trường toàn cầu', 'Global market opportunities'], [
      note('note', 'Căn cứ đánh giá: hợp đồng xuất khẩu đã thực hiện, hoặc chứng nhận chất lượng đã được cấp, hoặc thông tin đánh giá thị trường, kết quả xúc tiến thương mại ở thị trường tiềm năng', 'Assessed on export contracts performed, or quality certificates issued, or market assessment information and trade promotion results in potential markets'),
      about('global-market', 1, 2, 3),
      box(1, 'Có thể xuất khẩu sang thị trường Đông Nam Á', 'Can be exported to Southeast Asian markets'),
      box(3, 'Có thể xuất khẩu sang thị trường ngoài Đông Nam Á', 'Can be exported to markets outside Southeast Asia'),
      box(5, 'Có thể xuất khẩu sang thị trường có tiêu chuẩn cao (Mỹ, Nhật, EU...)', 'Can be exported to markets with high standards (United States, Japan, EU etc.)'),
    ]),
  ]),
  defect('printed-differs', '2.3', 'Không in ô; áp dụng 1 điểm, để trống là 0', 'No boxes; 1 point applied, blank is 0'),
]);
