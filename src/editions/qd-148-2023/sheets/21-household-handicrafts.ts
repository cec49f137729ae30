import { sheetsOf148 } from '../../sources';
import { about, box, checked, cited, criterion, defect, group, note, part, sheet } from '../../../sheet/write';

/** 148/QĐ-TTg, Annex III, set 21: Thủ công mỹ nghệ gia dụng, trang trí. */
export const householdHandicrafts = /* @__PURE__ */ sheet('qd-148-2023', 21, ['Thủ công mỹ nghệ gia dụng, trang trí', 'Household and decorative handicrafts'], () => [
  cited('148/QĐ-TTg', 'III', sheetsOf148),
  checked('2026-11-26', 'script', sheetsOf148),
  checked('2026-11-26', 'read', sheetsOf148),
  part('A', 40, [
    group('1', 19, ['Tổ chức sản xuất', 'Production organisation'], [
      criterion('1.a', 5, ['Nguồn nguyên liệu', 'Source of raw material'], [
        about('raw-material-origin', 20, 11, 12),
        box(1, 'Dưới 50% nguyên liệu sử dụng có nguồn gốc trong tỉnh', 'Less than 50% of the raw material used comes from the province', '***'),
        box(3, 'Từ 50% đến dưới 75% nguyên liệu sử dụng có nguồn gốc trong tỉnh', 'From 50% to less than 75% of the raw material used comes from the province'),
        box(5, 'Từ 75% đến 100% nguyên liệu sử dụng có nguồn gốc trong tỉnh', 'From 75% to 100% of the raw material used comes from the province'),
      ]),
      criterion('1.b', 3, ['Gia tăng giá trị', 'Value added'], [
        about('added-value', 18, 19, 20),
        box(1, 'Phân loại, chế tác giản đơn', 'Sorting, simple crafting'),
        box(2, 'Chế tác/tạo dựng theo kỹ năng nghề truyền thống', 'Crafting/making tied to traditional craft skills'),
        box(3, 'Ứng dụng công nghệ phù hợp kết hợp kỹ năng nghề truyền thống, tạo sản phẩm tinh xảo, chất lượng cao hơn', 'Suitable technology applied together with traditional craft skills, creating a finer product of higher quality'),
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
      criterion('1.đ', 4, ['Bảo vệ môi trường trong quá trình sản xuất', 'Environmental protection in production'], [
        about('environmental-protection', 1, 2, 3),
        box(1, 'Có hồ sơ, thủ tục môi trường theo quy định của pháp luật và quy định khác về bảo vệ môi trường', 'Environmental files and procedures as required by law and by other rules on environmental protection', '****'),
        box(2, 'Có hồ sơ, thủ tục môi trường theo quy định của pháp luật về bảo vệ môi trường và hồ sơ minh chứng công trình thu gom và xử lý chất thải đúng quy định', 'Environmental files and procedures as required by environmental protection law, and files proving facilities for waste collection and treatment as required'),
        box(4, 'Có hồ sơ, thủ tục môi trường theo quy định của pháp luật về bảo vệ môi trường, hồ sơ minh chứng công trình thu gom và xử lý chất thải đúng quy định, và hồ sơ minh chứng sử dụng bao gói thân thiện với môi trường', 'Environmental files and procedures as required by environmental protection law, files proving facilities for waste collection and treatment as required, and files proving the use of environmentally friendly packaging'),
      ]),
      criterion('1.e', 1, ['Sử dụng công nghệ theo hướng bền vững trong sản xuất', 'Use of sustainable technology in production'], [
        about('sustainable-technology', 1, 2),
        box(0, 'Không dùng công nghệ theo hướng bền vững trong sản xuất', 'No sustainable technology used in production'),
        box(1, 'Có áp dụng công nghệ theo hướng bền vững môi trường (tiết kiệm nguyên liệu, nhiên liệu; xử lý/tái chế chất thải; tận thu, tái sử dụng, tái chế phụ phẩm nông nghiệp...)', 'Environmentally sustainable technology applied (saving raw materials and fuel; treating/recycling waste; recovering, reusing or recycling agricultural by-products etc.)'),
      ]),
    ]),
    group('2', 9, ['Phát triển sản phẩm', 'Product development'], [
      criterion('2.a', 5, ['Nguồn gốc ý tưởng sản phẩm', 'Origin of the product idea'], [
        about('product-idea', 7, 10, 11, 21),
        box(0, 'Sản phẩm sản xuất phổ biến ở nhiều tỉnh, thành phố', 'Product commonly made in many provinces and cities'),
        box(1, 'Sản phẩm được sản xuất phổ biến ở nhiều tỉnh, thành phố nhưng nhờ điều kiện về nguyên liệu, kỹ thuật truyền thống mà có chất lượng nổi trội, khác biệt', 'Product commonly made in many provinces and cities, but of outstanding, different quality thanks to its raw material and traditional techniques'),
        box(3, 'Sản phẩm đặc trưng của tỉnh, được sản xuất ở nhiều nơi trên địa bàn, có chất lượng nổi trội; hoặc sản phẩm mới, chế biến từ nguyên liệu đặc trưng của địa phương', 'Product characteristic of the province, made in many places in the area, of outstanding quality; or a new product processed from raw material characteristic of the locality'),
        box(5, 'Sản phẩm đặc sản, truyền thống, chỉ được sản xuất trên địa bàn huyện, có chất lượng đặc sắc và được thương mại gắn với chỉ dẫn nguồn gốc địa lý; hoặc sản phẩm mới, chế biến từ nguyên liệu đặc trưng của địa phương, đã thương mại ổn định ít nhất 36 tháng', 'Traditional speciality produced only within the district, of distinctive quality, traded with an indication of its geographical origin; or a new product processed from raw material characteristic of the locality and traded stably for at least 36 months', '****'),
      ]),
      criterion('2.b', 4, ['Bao bì, ghi nhãn sản phẩm', 'Packaging and labelling of the product'], [
        about('packaging-and-labelling', 4, 5, 6, 7),
        box(0, 'Bao bì đơn giản, ghi nhãn chưa đầy đủ thông tin', 'Simple packaging, incomplete label information'),
        box(1, 'Bao bì đơn giản, ghi nhãn đầy đủ thông tin', 'Simple packaging, complete label information'),
        box(3, 'Bao bì và nhãn hàng hóa đẹp, thể hiện được câu chuyện sản phẩm', 'Attractive packaging and label that convey the story of the product', '****'),
        box(4, 'Bao bì và nhãn hàng hóa đẹp, thể hiện được câu chuyện sản phẩm, gắn truy xuất nguồn gốc điện tử', 'Attractive packaging and label that convey the story of the product, with electronic traceability attached', '*****'),
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
    group('6', 21, ['Các chỉ tiêu', 'Criteria'], [
      criterion('6.a', 5, ['Mức độ tinh xảo/sắc nét của sản phẩm', 'Refinement/sharpness of the product'], [
        about('workmanship', 1, 2, 3, 4),
        box(0, 'Không khéo léo/nhã nhặn, không bán được', 'Not skilful/tasteful, cannot be sold'),
        box(1, 'Khá khéo léo/nhã nhặn, bán được', 'Fairly skilful/tasteful, can be sold'),
        box(3, 'Khéo léo/nhã nhặn, bán được, có giá trị mỹ thuật, kỹ thuật', 'Skilful/tasteful, can be sold, with artistic and technical value'),
        box(5, 'Tinh xảo, có giá trị mỹ thuật, kỹ thuật, bán được trong cửa hàng lớn và xuất khẩu', 'Exquisite, with artistic and technical value, can be sold in large shops and exported', '*****'),
      ]),
      criterion('6.b', 5, ['Thiết kế độc đáo', 'Unique design'], [
        note('elimination', 'Sản phẩm vi phạm sở hữu trí tuệ sẽ bị loại bỏ', 'The product is eliminated if it infringes intellectual property', 'intellectual-property-infringed'),
        about('original-design', 1, 2, 3),
        box(1, 'Phong cách thiết kế phổ biến', 'Common design style'),
        box(3, 'Phong cách riêng độc đáo nhưng ở dạng thông thường', 'Unique style of its own, but in an ordinary form'),
        box(5, 'Phong cách riêng độc đáo, thể hiện trí tuệ địa phương', 'Unique style of its own, showing local wisdom', '*****'),
      ]),
      criterion('6.c', 3, ['Các yếu tố tích hợp lên giá trị của sản phẩm', 'Elements integrated into the value of the product'], [
        note('note', 'Kiểu dáng, hoa văn hài hòa, cân đối; màu sắc đều, đẹp mắt; kết cấu cân đối, chắc, bền; kích thước, tỷ lệ phù hợp...', 'Harmonious, balanced form and pattern; even, pleasing colour; balanced, firm, durable structure; suitable size and proportions etc.'),
        about('overall-harmony', 1, 2, 3, 4),
        box(0, 'Giá trị sản phẩm chưa thể hiện rõ nét', 'Product value not clearly shown'),
        box(1, 'Giá trị sản phẩm tích hợp hài hòa, phù hợp', 'Product value integrated harmoniously and suitably'),
        box(2, 'Giá trị sản phẩm tích hợp hài hòa, phù hợp với các yếu tố văn hóa, dân tộc', 'Product value integrated harmoniously, in keeping with cultural and ethnic elements'),
        box(3, 'Giá trị sản phẩm tích hợp hài hòa, phù hợp với các yếu tố văn hóa, dân tộc truyền thống, tạo nên sản phẩm đặc trưng', 'Product value integrated harmoniously, in keeping with traditional cultural and ethnic elements, forming a distinctive product'),
      ]),
      criterion('6.d', 3, ['Các tính năng của sản phẩm', 'Product features'], [
        note('note', 'Giá trị sử dụng của sản phẩm: tranh ảnh trang trí; túi đựng mỹ phẩm; lắc tay...', 'Use value of the product: decorative pictures; cosmetics bags; bracelets etc.'),
        about('product-functions', 1, 2, 3, 4),
        box(0, 'Không có các tính năng cơ bản', 'Lacks the basic features'),
        box(1, 'Đủ các tính năng cơ bản để bán ở thị trường địa phương', 'Enough basic features to be sold on the local market'),
        box(2, 'Đủ các tính năng cơ bản để bán ở thị trường trong nước', 'Enough basic features to be sold on the domestic market'),
        box(3, 'Đủ các tính năng cơ bản để xuất khẩu', 'Enough basic features to be exported'),
      ]),
      criterion('6.đ', 5, ['Chất lượng của nguyên liệu/thành phần', 'Quality of the raw materials or ingredients'], [
        about('raw-material-quality', 6, 4, 5),
        box(0, 'Nguyên liệu/thành phần kém chất lượng khiến sản phẩm độc hại, hoặc hủy hoại nguồn tài nguyên, bán có giới hạn hoặc không bán được trên thị trường', 'Poor-quality raw materials or ingredients that make the product harmful or destroy natural resources, of limited sale or unsaleable on the market'),
        box(3, 'Vật liệu/nguyên liệu xanh, thân thiện môi trường, có giá trị bảo tồn đa dạng sinh học và cải thiện sinh kế cho đồng bào dân tộc', 'Green, environmentally friendly materials that help conserve biodiversity and improve the livelihoods of ethnic minority people'),
        box(5, 'Vật liệu/nguyên liệu xanh, thân thiện môi trường, có giá trị bảo tồn đa dạng sinh học và cải thiện sinh kế cho đồng bào dân tộc, có chứng chỉ quản lý vùng nguyên liệu bền vững', 'Green, environmentally friendly materials that help conserve biodiversity and improve the livelihoods of ethnic minority people, with a certificate of sustainable management of the raw material area'),
      ]),
    ]),
    criterion('7', 4, ['Kiểm tra định kỳ các chỉ tiêu an toàn thực phẩm và an toàn sản phẩm theo quy định', 'Periodic testing of the food safety and product safety indicators as required'], [
      note('note', 'Phiếu kiểm nghiệm định kỳ các chỉ tiêu an toàn thực phẩm, an toàn sản phẩm; nếu không thuộc trường hợp bắt buộc thì chấm điểm tối đa', 'Periodic test reports on the food safety and product safety indicators; where testing is not compulsory, the maximum score is given'),
      about('periodic-testing', 3, 4, 8),
      box(0, 'Có, nhưng không đạt', 'Tested, but not passed'),
      box(2, 'Có, đạt nhưng không đủ', 'Tested and passed, but not for everything required'),
      box(4, 'Có, đạt đầy đủ theo quy định (vi sinh, kim loại nặng, phụ gia, hóa chất không mong muốn...)', 'Tested and passed in full as required (microorganisms, heavy metals, additives, unwanted chemicals, etc.)'),
    ]),
    criterion('8', 5, ['Đảm bảo chất lượng sản phẩm', 'Product quality assurance'], [
      about('quality-assurance', 7, 8, 9, 12, 13),
      box(0, 'Không có hoạt động nào để kiểm soát chất lượng sản phẩm', 'No product quality control'),
      box(1, 'Có kế hoạch kiểm soát nội bộ về chất lượng sản phẩm', 'Internal control plan for product quality'),
      box(2, 'Có kế hoạch kiểm soát nội bộ, gắn với truy xuất nguồn gốc theo quy định', 'Internal control plan tied to traceability as required', '***'),
      box(3, 'Có chứng nhận quản lý chất lượng tiên tiến (như ISO, GMP, HACCP...)', 'Certificate of advanced quality management (ISO, GMP, HACCP, etc.)', '****'),
      box(5, 'Có hồ sơ đủ điều kiện xuất khẩu và các thủ tục pháp lý khác mà thị trường đích yêu cầu', 'Papers showing that the conditions for export are met, and the other legal procedures required by the destination market', '*****'),
    ]),
    criterion('9', 5, ['Cơ hội thị trường toàn cầu', 'Global market opportunities'], [
      about('global-market', 1, 2, 3),
      box(1, 'Có thể xuất khẩu sang thị trường Đông Nam Á', 'Can be exported to Southeast Asian markets'),
      box(3, 'Có thể xuất khẩu sang thị trường ngoài Đông Nam Á', 'Can be exported to markets outside Southeast Asia'),
      box(5, 'Có thể xuất khẩu sang thị trường có tiêu chuẩn cao (Mỹ, Nhật, EU...)', 'Can be exported to markets with high standards (United States, Japan, EU etc.)'),
    ]),
  ]),
  defect('not-transcribed', '', 'Căn cứ loại hồ sơ cho cả phiếu: chưa có trong bản chép', 'Grounds of elimination for the whole sheet: not in the transcription'),
  defect('not-transcribed', '', 'Phần lớn ghi chú loại trừ: chưa có trong bản chép', 'Most excluding notes: not in the transcription'),
]);
