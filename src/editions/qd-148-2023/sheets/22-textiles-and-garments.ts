import { about, box, cited, criterion, group, note, part, sheet } from '../../../sheet/write';

/** 148/QĐ-TTg, Annex III, set 22: Vải, may mặc. */
export const textilesAndGarments = /* @__PURE__ */ sheet('qd-148-2023', 22, ['Vải, may mặc', 'Textiles and garments'], () => [
  cited('148/QĐ-TTg', 'III', 'transcription', 'public provincial scoring application (2024); two independent parses agree'),
  part('A', 40, [
    group('1', 19, ['Tổ chức sản xuất', 'Production organisation'], [
      criterion('1.a', 5, ['Nguồn nguyên liệu', 'Raw material'], [
        about('raw-material-origin', 20, 11, 12),
        box(1, 'Nguyên liệu trong tỉnh dưới 50%', 'Under 50% raw material from the province', '***'),
        box(3, 'Nguyên liệu trong tỉnh từ 50% đến dưới 75%', '50% to under 75% raw material from the province'),
        box(5, 'Nguyên liệu trong tỉnh từ 75% đến 100%', '75% to 100% raw material from the province'),
      ]),
      criterion('1.b', 3, ['Gia tăng giá trị', 'Value added'], [
        about('added-value', 18, 19, 20),
        box(1, 'Phân loại, chế tác giản đơn', 'Sorting, simple crafting'),
        box(2, 'Chế tác bằng kỹ năng nghề truyền thống', 'Crafted with traditional skills'),
        box(3, 'Công nghệ gắn nghề truyền thống, tinh xảo, chất lượng cao hơn', 'Technology with traditional skills, finer, higher quality'),
      ]),
      criterion('1.c', 3, ['Năng lực sản xuất để đáp ứng yêu cầu phân phối', 'Production capacity'], [
        note('note', 'Đáp ứng số lượng/quy mô thị trường, so với trung bình cùng loại tại địa phương', 'Meets market quantity/scale, against the local average of its kind'),
        about('production-capacity', 1, 2, 4),
        box(1, 'Năng lực, quy mô sản xuất nhỏ', 'Small capacity, scale'),
        box(2, 'Năng lực, quy mô sản xuất trung bình', 'Medium capacity, scale', '****'),
        box(3, 'Năng lực, quy mô sản xuất lớn, có thể xuất khẩu', 'Large capacity, scale, able to export', '*****'),
      ]),
      criterion('1.d', 3, ['Liên kết chuỗi trong sản xuất', 'Chain linkage'], [
        about('production-linkage', 1, 6, 7, 8),
        box(0, 'Không liên kết, hoặc không rõ', 'No or unclear linkage'),
        box(1, 'Hợp đồng liên kết từ 50% đến dưới 75% nguyên liệu', 'Linkage contracts for 50% to under 75% of raw material'),
        box(2, 'Hợp đồng liên kết trên 75% nguyên liệu', 'Linkage contracts for over 75% of raw material', '****'),
        box(3, 'Hợp đồng liên kết trên 75% nguyên liệu, ổn định từ 12 tháng', 'Linkage contracts for over 75% of raw material, stable 12+ months', '*****'),
      ]),
      criterion('1.đ', 4, ['Bảo vệ môi trường trong quá trình sản xuất', 'Environmental protection'], [
        about('environmental-protection', 1, 2, 3),
        box(1, 'Hồ sơ, thủ tục môi trường đúng luật', 'Environmental files, procedures as required', '****'),
        box(2, 'Hồ sơ môi trường; thu gom, xử lý chất thải', 'Environmental files; waste collected, treated'),
        box(4, 'Hồ sơ môi trường; thu gom, xử lý chất thải; bao gói thân thiện môi trường', 'Environmental files; waste collected, treated; green packaging'),
      ]),
      criterion('1.e', 1, ['Sử dụng công nghệ theo hướng bền vững trong sản xuất', 'Sustainable technology'], [
        about('sustainable-technology', 1, 2),
        box(0, 'Không dùng công nghệ theo hướng bền vững', 'No sustainable technology'),
        box(1, 'Công nghệ bền vững (tiết kiệm, tái chế, tái sử dụng)', 'Sustainable technology (saving, recycling, reuse)'),
      ]),
    ]),
    group('2', 9, ['Phát triển sản phẩm', 'Product development'], [
      criterion('2.a', 5, ['Nguồn gốc ý tưởng sản phẩm', 'Product idea origin'], [
        about('product-idea', 7, 10, 11, 21),
        box(0, 'Phổ biến nhiều tỉnh', 'Common in many provinces'),
        box(1, 'Phổ biến nhiều tỉnh, nổi trội do nguyên liệu, kỹ thuật truyền thống', 'Common in many provinces, superior by raw material, traditional technique'),
        box(3, 'Nhiều nơi, đặc trưng của tỉnh, nổi trội; hoặc sản phẩm mới từ nguyên liệu đặc trưng địa phương', 'Many places, typical of the province, superior; or new product of typical local material'),
        box(5, 'Đặc sản truyền thống chỉ có ở huyện, đặc sắc, gắn nguồn gốc địa lý; hoặc sản phẩm mới từ nguyên liệu đặc trưng địa phương, bán ổn định từ 36 tháng', 'Traditional speciality, district only, distinctive, geographical origin; or new product of typical local material, sales stable 36+ months', '****'),
      ]),
      criterion('2.b', 4, ['Bao bì, ghi nhãn sản phẩm', 'Packaging and product labelling'], [
        about('packaging-and-labelling', 4, 5, 6, 7),
        box(0, 'Bao bì đơn giản, ghi nhãn chưa đầy đủ', 'Simple packaging, labelling incomplete'),
        box(1, 'Bao bì đơn giản, thông tin nhãn đầy đủ', 'Simple packaging, complete label information'),
        box(3, 'Bao bì, nhãn đẹp, có câu chuyện sản phẩm', 'Attractive packaging, label, with product story', '****'),
        box(4, 'Bao bì, nhãn đẹp, có câu chuyện sản phẩm; truy xuất điện tử', 'Attractive packaging, label, with product story; electronic traceability', '*****'),
      ]),
    ]),
    group('3', 12, ['Sức mạnh cộng đồng', 'Community strength'], [
      criterion('3.a', 3, ['Loại hình tổ chức sản xuất - kinh doanh', 'Organisation type'], [
        about('organisation-form', 5, 6, 3),
        box(1, 'Hộ đăng ký kinh doanh, trang trại, tổ hợp tác, công ty TNHH 1 thành viên, doanh nghiệp tư nhân', 'Registered household, farm, cooperative group, 1-member LLC, private enterprise'),
        box(2, 'Công ty TNHH từ hai thành viên; cổ phần có vốn cộng đồng < 51%', 'LLC of two or more; joint-stock, community capital < 51%'),
        box(3, 'HTX theo Luật HTX 2012; cổ phần có vốn cộng đồng ≥ 51%', 'Cooperative (2012 law); joint-stock, community capital ≥ 51%'),
      ]),
      criterion('3.b', 1, ['Đại diện pháp luật của chủ thể là nữ/đồng bào dân tộc thiểu số', 'Legal representative is a woman/ethnic minority'], [
        about('legal-representative', 4, 5),
        box(0, 'Không phải nữ/dân tộc thiểu số', 'Not a woman/ethnic minority'),
        box(1, 'Là nữ/dân tộc thiểu số', 'A woman/ethnic minority'),
      ]),
      criterion('3.c', 3, ['Sử dụng lao động địa phương', 'Local labour'], [
        about('local-labour', 4, 5),
        box(1, 'Từ 50% đến 75% lao động trong huyện', '50% to 75% of workers from the district'),
        box(3, '≥ 75% lao động trong huyện', '≥ 75% of workers from the district'),
      ]),
      criterion('3.d', 2, ['Tăng trưởng sản xuất kinh doanh', 'Growth'], [
        about('business-growth', 3, 4),
        box(1, 'HTX xếp loại trung bình; khác: lợi nhuận hơn năm trước', 'Cooperative rated average; others: profit up year on year'),
        box(2, 'HTX xếp loại khá; khác: lợi nhuận tăng 2 năm liên tiếp', 'Cooperative rated fairly good; others: profit up 2 years running', '****'),
      ]),
      criterion('3.đ', 1, ['Kế toán', 'Accounting'], [
        about('accounting', 1, 2),
        box(0, 'Không có hoạt động kế toán theo quy định', 'No accounting as required'),
        box(1, 'Có tổ chức kế toán theo quy định', 'Accounting organised as required'),
      ]),
      criterion('3.e', 2, ['Sở hữu trí tuệ', 'Intellectual property'], [
        about('intellectual-property', 6, 7),
        box(1, 'Nhãn hiệu có giấy chứng nhận đăng ký', 'Certified trade mark'),
        box(2, 'Nhãn hiệu có giấy chứng nhận đăng ký; chỉ dẫn nguồn gốc địa lý cộng đồng (bắt buộc nếu đã bảo hộ)', "Certified trade mark; community's sign of geographical origin (compulsory if protected)"),
      ], { mark: '****' }),
    ]),
  ]),
  part('B', 25, [
    group('4', 13, ['Tiếp thị', 'Marketing'], [
      criterion('4.a', 5, ['Khu vực phân phối chính', 'Main market'], [
        about('distribution-area', 9, 10, 11, 12),
        box(1, 'Thị trường trong huyện', 'Market within the district'),
        box(2, 'Ngoài huyện, dưới 5 đại diện/đại lý', 'Outside the district, under 5 agents'),
        box(3, 'Ngoài huyện, ≥ 5 đại diện/đại lý', 'Outside the district, ≥ 5 agents'),
        box(5, 'Quốc tế (hợp đồng) hoặc kênh hiện đại (hợp đồng, ổn định từ 6 tháng)', 'International (contract) or modern channels (contract, stable 6+ months)'),
      ]),
      criterion('4.b', 4, ['Tổ chức phân phối', 'Distribution'], [
        note('note', 'Gồm kinh doanh, phân phối', 'Sales, distribution'),
        about('distribution-organisation', 1, 2, 3, 4),
        box(0, 'Không có người phụ trách phân phối', 'No distribution manager'),
        box(1, 'Có người phụ trách phân phối', 'Distribution manager'),
        box(3, 'Có bộ phận/phòng quản lý phân phối', 'Distribution unit/department'),
        box(4, 'Có bộ phận/phòng quản lý phân phối, dùng công nghệ thông tin', 'Unit/department, using IT'),
      ]),
      criterion('4.c', 4, ['Quảng bá sản phẩm', 'Promotion'], [
        about('promotion', 1, 10, 11, 12, 13),
        box(0, 'Không có quảng bá', 'No promotion'),
        box(1, 'Có một số quảng bá', 'Some promotion'),
        box(2, 'Nhiều quảng bá; website/mạng xã hội; xúc tiến trong tỉnh', 'Much promotion; website/social media; trade promotion in the province'),
        box(3, 'Nhiều quảng bá; website/mạng xã hội; xúc tiến ngoài tỉnh', 'Much promotion; website/social media; trade promotion outside the province'),
        box(4, 'Nhiều quảng bá; website/mạng xã hội thường xuyên; xúc tiến ngoài tỉnh và quốc tế', 'Much promotion; regular website/social media; trade promotion outside the province and abroad'),
      ]),
    ]),
    group('5', 12, ['Câu chuyện về sản phẩm', 'Product story'], [
      criterion('5.a', 5, ['Câu chuyện về sản phẩm', 'Product story'], [
        about('product-story', 9, 10, 11, 12, 13, 14),
        box(0, 'Không có câu chuyện, hoặc không được tư liệu hóa', 'No story, or not documented'),
        box(1, 'Có tài liệu giới thiệu sản phẩm', 'Product introduction material'),
        box(2, 'Câu chuyện tư liệu hóa (có cốt chuyện)', 'Documented story (with a plot)'),
        box(3, 'Câu chuyện tư liệu hóa, trên nhãn/tờ rơi', 'Documented story, on label/leaflet'),
        box(4, 'Câu chuyện tư liệu hóa, trên nhãn/tờ rơi, website', 'Documented story, on label/leaflet, website'),
        box(5, 'Câu chuyện tư liệu hóa, trên nhãn/tờ rơi, website (hình ảnh, clip)', 'Documented story, on label/leaflet, website (images, clips)'),
      ]),
      criterion('5.b', 5, ['Trí tuệ/bản sắc địa phương', 'Local wisdom/identity'], [
        note('condition', 'Chỉ áp dụng khi có câu chuyện; đánh giá nội dung câu chuyện', 'Only with a story; assess the story content'),
        about('story-local-identity', 5, 6, 2, 7),
        box(0, 'Giống câu chuyện sản phẩm nơi khác', 'Same as product stories elsewhere'),
        box(1, 'Tương đối giống nơi khác, đổi một số yếu tố', 'Fairly like stories elsewhere, some elements changed'),
        box(3, 'Câu chuyện riêng, gắn với nguồn gốc xuất xứ', 'Own story of place of origin', '***'),
        box(5, 'Câu chuyện đặc sắc, truyền thống, văn hóa, trí tuệ/bản sắc địa phương', 'Distinctive story of tradition, culture, local knowledge/identity', '****'),
      ]),
      criterion('5.c', 2, ['Cấu trúc câu chuyện', 'Story structure'], [
        about('story-structure', 1, 4, 5),
        box(0, 'Đơn giản', 'Simple'),
        box(1, 'Đầy đủ các yếu tố của câu chuyện sản phẩm', 'All elements of a product story present'),
        box(2, 'Ngắn gọn, có thông điệp đặc sắc về sản phẩm/văn hóa/bản sắc địa phương', 'Concise, distinctive messages on product/culture/local identity', '*****'),
      ]),
    ]),
  ]),
  part('C', 35, [
    group('6', 25, ['Các chỉ tiêu', 'Criteria'], [
      criterion('6.a', 5, ['Mức độ tinh xảo/sắc nét của sản phẩm', 'Fineness/sharpness of the product'], [
        about('workmanship', 1, 2, 3, 4),
        box(0, 'Không khéo léo/nhã nhặn, không thể bán', 'Not skilful or tasteful, cannot be sold'),
        box(1, 'Khá khéo léo/nhã nhặn, có thể bán', 'Fairly skilful/tasteful, can be sold'),
        box(3, 'Khéo léo/nhã nhặn, bán được, có giá trị mỹ thuật, kỹ thuật', 'Skilful/elegant, sellable, artistic and technical value'),
        box(5, 'Tinh xảo, có giá trị mỹ thuật, kỹ thuật; bán cửa hàng lớn, xuất khẩu', 'Exquisite, artistic and technical value; large shops, export', '*****'),
      ]),
      criterion('6.b', 5, ['Thiết kế độc đáo', 'Unique design'], [
        note('elimination', 'Chất lượng riêng, khác biệt, không lẫn với sản phẩm khác; vi phạm sở hữu trí tuệ thì bị loại', 'Quality distinctive, different, not confusable with others; eliminated if it infringes intellectual property', 'intellectual-property-infringed'),
        about('original-design', 1, 2, 3),
        box(1, 'Phong cách thiết kế phổ biến', 'Common design style'),
        box(3, 'Độc đáo riêng, nhưng dạng thông thường', 'Unique own style, but of an ordinary form'),
        box(5, 'Độc đáo riêng, thể hiện trí tuệ địa phương', 'Unique own style, showing local know-how', '*****'),
      ]),
      criterion('6.c', 5, ['Các yếu tố tích hợp lên giá trị của sản phẩm', 'Elements integrated into product value'], [
        note('note', 'Kiểu dáng, hoa văn hài hòa, cân đối; màu đều, đẹp; kết cấu cân đối, chắc, bền; kích thước, tỷ lệ phù hợp...', 'Harmonious, balanced style, pattern; even, fine colour; balanced, firm, durable structure; suitable size, ratio...'),
        about('overall-harmony', 1, 2, 3, 4),
        box(0, 'Không thể hiện rõ giá trị sản phẩm', 'Product value not clearly shown'),
        box(1, 'Giá trị tích hợp hài hòa, phù hợp', 'Value integrated harmoniously and suitably'),
        box(3, 'Hài hòa, phù hợp yếu tố văn hóa, dân tộc', 'Harmonious, suits cultural, ethnic elements'),
        box(5, 'Hài hòa văn hóa, dân tộc truyền thống, thành sản phẩm đặc trưng', 'Harmonious with culture, ethnic tradition, a distinctive product'),
      ]),
      criterion('6.d', 5, ['Các tính năng của sản phẩm', 'Product features'], [
        note('note', 'Giá trị sử dụng: tranh ảnh trang trí, túi đựng mỹ phẩm, lắc tay...', 'Use value: decorative pictures, cosmetic bags, bracelets...'),
        about('product-functions', 1, 2, 3, 4),
        box(0, 'Không có tính năng cơ bản', 'Lacks the basic features'),
        box(1, 'Đủ cơ bản để bán ở thị trường địa phương', 'Basic, enough for the local market'),
        box(3, 'Đủ cơ bản để bán ở thị trường trong nước', 'Basic, enough for the domestic market'),
        box(5, 'Đủ tính năng cơ bản để xuất khẩu', 'Basic features sufficient for export'),
      ]),
      criterion('6.đ', 5, ['Chất lượng của nguyên liệu/thành phần', 'Raw material/ingredient quality'], [
        about('raw-material-quality', 7, 5, 6),
        box(0, 'Kém, độc hại hoặc hủy hoại tài nguyên; khó bán/không bán được', 'Poor, toxic or harming resources; sale limited/impossible'),
        box(3, 'Xanh, bảo tồn đa dạng sinh học, sinh kế đồng bào dân tộc', 'Green, conserving biodiversity, ethnic minority livelihoods'),
        box(5, 'Xanh, bảo tồn đa dạng sinh học; chứng chỉ vùng nguyên liệu bền vững', 'Green, conserving biodiversity; certified sustainable material area'),
      ]),
    ]),
    criterion('7', 5, ['Hướng dẫn sử dụng để đảm bảo sản phẩm có chất lượng tốt nhất cho người tiêu dùng', 'Instructions for use'], [
      about('user-guidance', 1, 4, 5),
      box(1, 'Hướng dẫn sử dụng đơn giản', 'Simple instructions'),
      box(3, 'Chi tiết, cụ thể, dùng đúng tính năng', 'Detailed, specific, for proper use'),
      box(5, 'Chi tiết, dùng đúng tính năng, phát huy giá trị văn hóa, chất lượng', 'Detailed, for proper use, bringing out cultural value, quality', '*****'),
    ]),
    criterion('8', 5, ['Cơ hội thị trường toàn cầu', 'Global market'], [
      about('global-market', 1, 2, 3),
      box(1, 'Có thể xuất khẩu sang Đông Nam Á', 'Exportable to Southeast Asia'),
      box(3, 'Có thể xuất khẩu ngoài Đông Nam Á', 'Exportable outside Southeast Asia'),
      box(5, 'Có thể xuất khẩu thị trường tiêu chuẩn cao (Mỹ, Nhật, EU)', 'Exportable to high-standard markets (US, Japan, EU)'),
    ]),
  ]),
]);
