import { sheetsOf148 } from '../../sources';
import { about, box, checked, cited, criterion, defect, group, note, part, sheet } from '../../../sheet/write';

/** 148/QĐ-TTg, Annex III, set 20: Tinh dầu và thảo dược khác. */
export const essentialOilsAndOtherHerbs = /* @__PURE__ */ sheet('qd-148-2023', 20, ['Tinh dầu và thảo dược khác', 'Essential oils and other herbs'], () => [
  cited('148/QĐ-TTg', 'III', sheetsOf148),
  checked('2026-11-26', 'script', sheetsOf148),
  checked('2026-11-26', 'read', sheetsOf148),
  part('A', 40, [
    group('1', 18, ['Tổ chức sản xuất', 'Production organisation'], [
      criterion('1.a', 5, ['Nguồn nguyên liệu', 'Source of raw material'], [
        about('raw-material-origin', 20, 11, 12),
        box(1, 'Dưới 50% nguyên liệu sử dụng có nguồn gốc trong tỉnh', 'Less than 50% of the raw material used comes from the province', '***'),
        box(3, 'Từ 50% đến dưới 75% nguyên liệu sử dụng có nguồn gốc trong tỉnh', 'From 50% to less than 75% of the raw material used comes from the province'),
        box(5, 'Từ 75% đến 100% nguyên liệu sử dụng có nguồn gốc trong tỉnh', 'From 75% to 100% of the raw material used comes from the province'),
      ]),
      criterion('1.b', 3, ['Gia tăng giá trị', 'Value added'], [
        about('added-value', 11, 7, 8, 10),
        box(0, 'Phân loại, sơ chế', 'Sorting, primary processing'),
        box(1, 'Chế biến đơn giản', 'Simple processing'),
        box(2, 'Chế biến', 'Processing'),
        box(3, 'Chế biến sâu từ vùng nguyên liệu địa phương, tạo sản phẩm chất lượng cao theo nhu cầu thị trường', 'Deep processing from a local raw material area, creating a high-quality product to meet market demand'),
      ]),
      criterion('1.c', 3, ['Năng lực sản xuất để đáp ứng yêu cầu phân phối', 'Production capacity to meet distribution requirements'], [
        note('note', 'Khả năng sản xuất đáp ứng nhu cầu thị trường về số lượng/quy mô, so với quy mô trung bình của cùng đối tượng sản xuất tại địa phương', 'Ability of production to meet market demand in quantity or scale, compared with the average scale of the same kind of production in the locality'),
        about('production-capacity', 1, 2, 4),
        box(1, 'Năng lực, quy mô sản xuất ở mức nhỏ', 'Small production capacity and scale'),
        box(2, 'Năng lực, quy mô sản xuất ở mức trung bình', 'Medium production capacity and scale', '****'),
        box(3, 'Năng lực, quy mô sản xuất lớn, đủ khả năng đáp ứng thị trường xuất khẩu', 'Large production capacity and scale, able to supply export markets', '*****'),
      ]),
      criterion('1.d', 3, ['Liên kết chuỗi trong sản xuất', 'Chain linkage in production'], [
        about('production-linkage', 1, 6, 7, 8),
        box(0, 'Không có liên kết, hoặc có liên kết nhưng không rõ ràng', 'No linkage, or a linkage that is not clear'),
        box(1, 'Có hợp đồng liên kết sản xuất cho từ 50% đến dưới 75% sản lượng nguyên liệu đầu vào để chế biến', 'Production linkage contracts cover from 50% to less than 75% of the raw material input for processing'),
        box(2, 'Có hợp đồng liên kết cho trên 75% sản lượng nguyên liệu đầu vào để chế biến', 'Linkage contracts cover more than 75% of the raw material input for processing', '****'),
        box(3, 'Có hợp đồng liên kết cho trên 75% sản lượng nguyên liệu đầu vào để chế biến, đồng thời tổ chức thực hiện hợp đồng ổn định từ 12 tháng trở lên', 'Linkage contracts cover more than 75% of the raw material input for processing, and the contracts have been performed stably for 12 months or more', '*****'),
      ]),
      criterion('1.đ', 3, ['Bảo vệ môi trường trong quá trình sản xuất', 'Environmental protection in production'], [
        about('environmental-protection', 1, 2, 3),
        box(1, 'Có hồ sơ, thủ tục môi trường theo quy định của pháp luật và quy định khác về bảo vệ môi trường', 'Environmental files and procedures as required by law and by other rules on environmental protection', '****'),
        box(2, 'Có hồ sơ, thủ tục môi trường theo quy định của pháp luật về bảo vệ môi trường và hồ sơ minh chứng công trình thu gom và xử lý chất thải đúng quy định', 'Environmental files and procedures as required by environmental protection law, and files proving facilities for waste collection and treatment as required'),
        box(3, 'Có hồ sơ, thủ tục môi trường theo quy định của pháp luật về bảo vệ môi trường, hồ sơ minh chứng công trình thu gom và xử lý chất thải đúng quy định, và hồ sơ minh chứng sử dụng bao gói thân thiện với môi trường', 'Environmental files and procedures as required by environmental protection law, files proving facilities for waste collection and treatment as required, and files proving the use of environmentally friendly packaging'),
      ]),
      criterion('1.e', 1, ['Sử dụng công nghệ theo hướng bền vững trong sản xuất', 'Use of sustainable technology in production'], [
        about('sustainable-technology', 1, 2),
        box(0, 'Không dùng công nghệ theo hướng bền vững trong sản xuất', 'No sustainable technology used in production'),
        box(1, 'Có áp dụng công nghệ theo hướng bền vững môi trường (tiết kiệm nguyên liệu, nhiên liệu; xử lý/tái chế chất thải; tận thu, tái sử dụng, tái chế phụ phẩm nông nghiệp...)', 'Environmentally sustainable technology applied (saving raw materials and fuel; treating/recycling waste; recovering, reusing or recycling agricultural by-products etc.)'),
      ]),
    ]),
    group('2', 10, ['Phát triển sản phẩm', 'Product development'], [
      criterion('2.a', 4, ['Nguồn gốc ý tưởng sản phẩm', 'Origin of the product idea'], [
        about('product-idea', 7, 10, 11, 21),
        box(0, 'Sản phẩm sản xuất phổ biến ở nhiều tỉnh, thành phố', 'Product commonly made in many provinces and cities'),
        box(1, 'Sản phẩm được sản xuất phổ biến ở nhiều tỉnh, thành phố nhưng nhờ điều kiện về nguyên liệu, kỹ thuật truyền thống mà có chất lượng nổi trội, khác biệt', 'Product commonly made in many provinces and cities, but of outstanding, different quality thanks to its raw material and traditional techniques'),
        box(3, 'Sản phẩm đặc trưng của tỉnh, được sản xuất ở nhiều nơi trên địa bàn, có chất lượng nổi trội; hoặc sản phẩm mới, chế biến từ nguyên liệu đặc trưng của địa phương', 'Product characteristic of the province, made in many places in the area, of outstanding quality; or a new product processed from raw material characteristic of the locality'),
        box(4, 'Sản phẩm đặc sản, truyền thống, chỉ được sản xuất trên địa bàn huyện, có chất lượng đặc sắc và được thương mại gắn với chỉ dẫn nguồn gốc địa lý; hoặc sản phẩm mới, chế biến từ nguyên liệu đặc trưng của địa phương, đã thương mại ổn định ít nhất 36 tháng', 'Traditional speciality produced only within the district, of distinctive quality, traded with an indication of its geographical origin; or a new product processed from raw material characteristic of the locality and traded stably for at least 36 months', '****'),
      ]),
      criterion('2.b', 3, ['Đóng gói, bao bì sản phẩm', 'Product packing and packaging'], [
        about('packaging', 1, 2, 3, 4),
        box(0, 'Đóng gói thông thường, không có bao bì', 'Ordinary packing, without packaging'),
        box(1, 'Đóng gói thông thường, bao bì đơn giản', 'Ordinary packing, simple packaging'),
        box(2, 'Đóng gói sáng tạo, bao bì đẹp', 'Creative packing, attractive packaging'),
        box(3, 'Đóng gói sáng tạo và tiện lợi, bao bì đẹp và sang trọng', 'Creative, convenient packing; attractive, luxurious packaging', '*****'),
      ]),
      criterion('2.c', 3, ['Phong cách, ghi nhãn hàng hóa', 'Style and labelling of the goods'], [
        about('labelling', 1, 8, 9),
        box(1, 'Có nhãn; hàng hóa ghi nhãn đầy đủ, đúng theo quy định', 'The goods carry a label; labelling is complete and as required'),
        box(2, 'Hàng hóa ghi nhãn đầy đủ, đúng quy định; nhãn thể hiện được thông điệp/câu chuyện sản phẩm', 'Labelling is complete and as required, and conveys the message or story of the product'),
        box(3, 'Hàng hóa ghi nhãn đầy đủ, đúng quy định, đẹp; nhãn thể hiện được thông điệp/câu chuyện sản phẩm; có truy xuất nguồn gốc điện tử', 'Labelling is complete, as required and attractive, and conveys the message or story of the product; with electronic traceability', '****'),
      ]),
    ]),
    group('3', 12, ['Sức mạnh cộng đồng', 'Community strength'], [
      criterion('3.a', 3, ['Loại hình tổ chức sản xuất - kinh doanh', 'Type of production and business organisation'], [
        about('organisation-form', 5, 6, 3),
        box(1, 'Hộ gia đình có đăng ký kinh doanh; trang trại; tổ hợp tác (tổ trưởng có giấy đăng ký kinh doanh); công ty trách nhiệm hữu hạn (TNHH) 1 thành viên; doanh nghiệp tư nhân', 'Household with business registration; farm; cooperative group (whose head holds a business registration certificate); single-member limited liability company; or private enterprise'),
        box(2, 'Công ty TNHH hai thành viên trở lên; công ty cổ phần mà cộng đồng địa phương góp < 51% vốn', 'Limited liability company with two or more members; or joint-stock company in which the local community contributed less than 51% of the capital'),
        box(3, 'Hợp tác xã tổ chức, hoạt động theo Luật HTX 2012; hoặc công ty cổ phần mà cộng đồng địa phương góp ≥ 51% vốn', 'Cooperative organised and operating under the 2012 Law on Cooperatives; or joint-stock company in which the local community contributed at least 51% of the capital'),
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
      criterion('3.d', 2, ['Tăng trưởng sản xuất kinh doanh', 'Growth of production and business'], [
        about('business-growth', 3, 4),
        box(1, 'Hợp tác xã: xếp loại trung bình; loại hình khác: lợi nhuận tăng trưởng dương so với năm trước liền kề', 'Cooperative: rated average; other types of organisation: profit grew compared with the year immediately before'),
        box(2, 'Hợp tác xã: xếp loại khá; loại hình khác: lợi nhuận tăng trưởng dương trong 2 năm liên tiếp', 'Cooperative: rated fairly good; other types of organisation: profit grew in 2 consecutive years', '****'),
      ]),
      criterion('3.đ', 1, ['Kế toán', 'Accounting'], [
        about('accounting', 1, 2),
        box(0, 'Không có hoạt động kế toán theo quy định', 'No accounting as required by regulations'),
        box(1, 'Công tác kế toán được tổ chức theo quy định', 'Accounting is organised as required by regulations'),
      ]),
      criterion('3.e', 2, ['Sở hữu trí tuệ', 'Intellectual property'], [
        about('intellectual-property', 6, 7),
        box(1, 'Nhãn hiệu chủ thể sử dụng trên sản phẩm đã được cấp giấy chứng nhận đăng ký', 'The trade mark the holder uses on the product has been granted a registration certificate'),
        box(2, 'Nhãn hiệu chủ thể sử dụng trên sản phẩm đã được cấp giấy chứng nhận đăng ký; và sản phẩm có sử dụng dấu hiệu chỉ dẫn nguồn gốc địa lý gắn với cộng đồng địa phương (bắt buộc nếu sản phẩm đã được bảo hộ chỉ dẫn địa lý, nhãn hiệu chứng nhận, nhãn hiệu tập thể)', 'The trade mark the holder uses on the product has been granted a registration certificate; and the product uses a sign indicating geographical origin linked to the local community (compulsory for products already protected by a geographical indication, certification mark or collective mark)'),
      ], { mark: '****' }),
    ]),
  ]),
  part('B', 25, [
    group('4', 13, ['Tiếp thị', 'Marketing'], [
      criterion('4.a', 5, ['Khu vực phân phối chính', 'Main distribution area'], [
        about('distribution-area', 9, 10, 11, 12),
        box(1, 'Thị trường trong huyện', 'Market within the district'),
        box(2, 'Thị trường ngoài huyện, với dưới 5 đại diện/đại lý phân phối', 'Market outside the district, with fewer than 5 distribution representatives or agents'),
        box(3, 'Thị trường ngoài huyện, với ≥ 5 đại diện/đại lý phân phối', 'Market outside the district, with at least 5 distribution representatives or agents'),
        box(5, 'Thị trường quốc tế (có hợp đồng); hoặc kênh thương mại hiện đại như siêu thị, thương mại điện tử... (có hợp đồng, vận hành ổn định ít nhất 6 tháng)', 'International market (under contract); or modern trade channels such as supermarkets, e-commerce, etc. (under contract and running stably for at least 6 months)'),
      ]),
      criterion('4.b', 4, ['Tổ chức phân phối', 'Distribution organisation'], [
        note('note', 'Gồm tổ chức kinh doanh và phân phối sản phẩm', 'Covers organising the business and distribution of the product'),
        about('distribution-organisation', 1, 2, 3, 4),
        box(0, 'Không có người phụ trách quản lý phân phối', 'No person responsible for managing distribution'),
        box(1, 'Có người phụ trách quản lý phân phối', 'A person is responsible for managing distribution'),
        box(3, 'Có bộ phận/phòng quản lý phân phối', 'A unit/department manages distribution'),
        box(4, 'Có bộ phận/phòng quản lý phân phối và ứng dụng công nghệ thông tin trong quản lý', 'A unit/department manages distribution and uses information technology in management'),
      ]),
      criterion('4.c', 4, ['Quảng bá sản phẩm', 'Promotion of the product'], [
        about('promotion', 1, 10, 11, 12, 13),
        box(0, 'Không có hoạt động quảng bá', 'No promotional activities'),
        box(1, 'Có một số hoạt động quảng bá', 'Some promotional activities'),
        box(2, 'Quảng bá bằng nhiều hoạt động, có website của cơ sở hoặc quảng bá trên mạng xã hội, có tham gia xúc tiến thương mại trong tỉnh', 'Many promotional activities, with a website of the establishment or promotion on social networks, and participation in trade promotion within the province'),
        box(3, 'Quảng bá bằng nhiều hoạt động, có website của cơ sở hoặc quảng bá trên mạng xã hội, có tham gia xúc tiến thương mại ngoài tỉnh', 'Many promotional activities, with a website of the establishment or promotion on social networks, and participation in trade promotion outside the province'),
        box(4, 'Quảng bá bằng nhiều hoạt động, có website của cơ sở hoặc quảng bá trên mạng xã hội hoạt động thường xuyên, có tham gia xúc tiến thương mại ngoài tỉnh và quốc tế', 'Many promotional activities, with a website of the establishment or promotion on social networks that is regularly active, and participation in trade promotion outside the province and internationally'),
      ]),
    ]),
    group('5', 12, ['Câu chuyện về sản phẩm', 'Product story'], [
      criterion('5.a', 5, ['Câu chuyện về sản phẩm', 'Product story'], [
        about('product-story', 9, 10, 11, 12, 13, 14),
        box(0, 'Không có câu chuyện, hoặc có mà không được tư liệu hóa', 'No story, or a story that is not documented'),
        box(1, 'Có tài liệu giới thiệu về sản phẩm', 'There is material introducing the product'),
        box(2, 'Câu chuyện được tư liệu hóa, có cốt truyện và nội dung cụ thể', 'Documented story, with a plot and specific content'),
        box(3, 'Câu chuyện được tư liệu hóa và trình bày trên nhãn/tờ rơi', 'Documented story, presented on the label or a leaflet'),
        box(4, 'Câu chuyện được tư liệu hóa và trình bày trên nhãn/tờ rơi cùng với website', 'Documented story, presented on the label or a leaflet and on a website'),
        box(5, 'Câu chuyện được tư liệu hóa và trình bày trên nhãn/tờ rơi, website (dạng hình ảnh, clip...)', 'Documented story, presented on the label or a leaflet and on a website (as pictures, video clips, etc.)'),
      ]),
      criterion('5.b', 5, ['Trí tuệ/bản sắc địa phương', 'Local wisdom or identity'], [
        note('condition', 'Chỉ áp dụng khi sản phẩm có câu chuyện; đánh giá về nội dung câu chuyện', 'Applies only when there is a story; the content of the story is assessed'),
        about('story-local-identity', 5, 6, 2, 7),
        box(0, 'Giống câu chuyện sản phẩm của nơi khác', 'Same as the story of a product elsewhere'),
        box(1, 'Tương đối giống câu chuyện sản phẩm của nơi khác, có thay đổi vài yếu tố', 'Fairly similar to the story of a product elsewhere, with some elements changed'),
        box(3, 'Câu chuyện riêng, gắn với nguồn gốc xuất xứ', 'A story of its own, tied to the origin of the product', '***'),
        box(5, 'Câu chuyện sản phẩm đặc sắc, mang sắc thái truyền thống, văn hóa cùng trí tuệ/bản sắc địa phương', 'A distinctive product story with the character of local tradition, culture, and wisdom or identity', '****'),
      ]),
      criterion('5.c', 2, ['Cấu trúc câu chuyện', 'Structure of the story'], [
        about('story-structure', 1, 4, 5),
        box(0, 'Đơn giản', 'Simple'),
        box(1, 'Đầy đủ các yếu tố của một câu chuyện sản phẩm', 'Has all the elements of a product story'),
        box(2, 'Ngắn gọn, súc tích, mang các thông điệp đặc sắc về sản phẩm/văn hóa/trí tuệ/bản sắc địa phương', 'Short and concise, with distinctive messages about the product or about local culture, wisdom or identity', '*****'),
      ]),
    ]),
  ]),
  part('C', 35, [
    criterion('6', 5, ['Công bố chất lượng', 'Quality declaration'], [
      about('quality-declaration', 7, 10, 11),
      box(1, 'Có hồ sơ công bố tiêu chuẩn sản phẩm', 'Product standard declaration file exists'),
      box(3, 'Có hồ sơ công bố tiêu chuẩn sản phẩm và tiêu chuẩn nguyên liệu', 'Product standard declaration file and raw material standard'),
      box(5, 'Có hồ sơ công bố tiêu chuẩn sản phẩm, tiêu chuẩn nguyên liệu và phiếu kiểm nghiệm theo tiêu chuẩn của cơ quan kiểm nghiệm độc lập', 'Product standard declaration file, raw material standard, and a report of testing against the standard by an independent testing body'),
    ]),
    criterion('7', 3, ['Chỉ tiêu cảm quan', 'Sensory criteria'], [
      note('note', 'Kiểm tra theo tiêu chuẩn công bố', 'Checked against the declared standard'),
      about('sensory-standard', 1, 2, 3),
      box(0, 'Không đạt', 'Not met'),
      box(1, 'Tương đối đạt', 'Fairly met'),
      box(3, 'Đạt', 'Met'),
    ]),
    criterion('8', 5, ['Sự tiện lợi khi sử dụng, bảo quản', 'Convenience in use and storage'], [
      about('convenience', 1, 2, 3, 4),
      box(0, 'Không tiện lợi', 'Not convenient'),
      box(1, 'Tương đối tiện lợi', 'Fairly convenient'),
      box(3, 'Tiện lợi', 'Convenient'),
      box(5, 'Rất tiện lợi', 'Very convenient'),
    ]),
    criterion('9', 4, ['Hiệu quả sử dụng', 'Effectiveness in use'], [
      note('note', 'Đánh giá qua sử dụng trực tiếp sản phẩm, hoặc qua tài liệu chính thống/kết quả nghiên cứu, minh chứng của người sử dụng', 'Judged by using the product directly, or from authoritative documents/research results, evidence from users'),
      about('effectiveness', 1, 2, 3, 4),
      box(0, 'Thấp, không rõ', 'Low, unclear'),
      box(1, 'Có hiệu quả tương đối rõ', 'Fairly clear effect'),
      box(2, 'Hiệu quả tốt', 'Good effect'),
      box(4, 'Hiệu quả rất tốt', 'Very good effect'),
    ]),
    criterion('10', 3, ['Tính an toàn', 'Safety'], [
      note('note', 'Theo hồ sơ nghiên cứu, thử nghiệm...', 'According to research and trial records etc.'),
      about('product-safety', 1, 2, 3),
      box(0, 'Tương đối an toàn', 'Fairly safe'),
      box(1, 'An toàn', 'Safe'),
      box(3, 'Rất an toàn', 'Very safe'),
    ]),
    criterion('11', 5, ['Tính độc đáo', 'Uniqueness'], [
      note('note', 'Chất lượng (mùi thơm, màu sắc, chất lượng sử dụng...) có nét riêng, khác biệt, có dấu hiệu nhận biết rõ ràng so với sản phẩm khác, có tiềm năng thành thương hiệu của địa phương', 'Quality (aroma, colour, quality in use etc.): with its own character, different, clearly recognisable against other products, with the potential to become a local brand'),
      about('uniqueness', 1, 2, 3, 4),
      box(0, 'Trung bình', 'Average'),
      box(1, 'Tương đối độc đáo', 'Fairly unique'),
      box(3, 'Độc đáo, mang tính đặc trưng', 'Unique and distinctive', '****'),
      box(5, 'Rất độc đáo và có tính đặc trưng', 'Very unique and distinctive', '*****'),
    ]),
    criterion('12', 5, ['Đảm bảo chất lượng sản phẩm', 'Product quality assurance'], [
      about('quality-assurance', 7, 8, 9, 12, 6),
      box(0, 'Không có hoạt động nào để kiểm soát chất lượng sản phẩm', 'No product quality control'),
      box(1, 'Có kế hoạch kiểm soát nội bộ về chất lượng sản phẩm', 'Internal control plan for product quality'),
      box(2, 'Có kế hoạch kiểm soát nội bộ, gắn với truy xuất nguồn gốc theo quy định', 'Internal control plan tied to traceability as required', '***'),
      box(3, 'Có chứng nhận quản lý chất lượng tiên tiến (như ISO, GMP, HACCP...)', 'Certificate of advanced quality management (ISO, GMP, HACCP, etc.)', '****'),
      box(5, 'Có chứng nhận quản lý chất lượng theo tiêu chuẩn quốc tế, đủ điều kiện an toàn thực phẩm để xuất khẩu và đủ thủ tục pháp lý khác mà thị trường đích yêu cầu', 'Quality management certificate to an international standard, food safety conditions met for export, and the other legal procedures required by the destination market', '*****'),
    ]),
    criterion('13', 2, ['Hướng dẫn sử dụng để đảm bảo sản phẩm có chất lượng tốt nhất cho người tiêu dùng', 'Instructions for use that ensure the best product quality for consumers'], [
      about('user-guidance', 1, 3),
      box(1, 'Hướng dẫn sử dụng sản phẩm đơn giản', 'Simple instructions for use'),
      box(2, 'Hướng dẫn sử dụng chi tiết, cụ thể, nhằm đảm bảo chất lượng sản phẩm, tránh tác dụng phụ (nếu có)', 'Detailed, specific instructions for use, so that product quality is ensured and side effects (if any) are avoided', '*****'),
    ]),
    criterion('14', 3, ['Cơ hội thị trường toàn cầu', 'Global market opportunities'], [
      about('global-market', 1, 2, 3),
      box(1, 'Có thể xuất khẩu sang thị trường Đông Nam Á', 'Can be exported to Southeast Asian markets'),
      box(2, 'Có thể xuất khẩu sang thị trường ngoài Đông Nam Á', 'Can be exported to markets outside Southeast Asia'),
      box(3, 'Có thể xuất khẩu sang thị trường có tiêu chuẩn cao (Mỹ, Nhật, EU...)', 'Can be exported to markets with high standards (United States, Japan, EU etc.)'),
    ]),
  ]),
  defect('not-transcribed', '', 'Căn cứ loại hồ sơ cho cả phiếu: chưa có trong bản chép', 'Grounds of elimination for the whole sheet: not in the transcription'),
  defect('not-transcribed', '', 'Ghi chú loại trừ: chưa có trong bản chép, chỉ có ghi chú giải thích', 'Excluding notes: not in the transcription, which has explanatory notes only'),
]);
