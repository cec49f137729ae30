import { about, box, cited, criterion, defect, group, note, part, sheet } from '../../../sheet/write';

/** 148/QĐ-TTg, Annex III, set 16: Nước khoáng thiên nhiên, nước uống tinh khiết đóng chai. */
export const bottledWater = /* @__PURE__ */ sheet('qd-148-2023', 16, ['Nước khoáng thiên nhiên, nước uống tinh khiết đóng chai', 'Natural mineral water and bottled purified water'], () => [
  cited('148/QĐ-TTg', 'III', 'transcription', 'public provincial scoring application (2024); two independent parses agree'),
  part('A', 40, [
    group('1', 18, ['Tổ chức sản xuất', 'Production organisation'], [
      criterion('1.a', 5, ['Nguồn nguyên liệu', 'Raw material'], [
        about('raw-material-origin', 20, 11, 12),
        box(1, 'Nguyên liệu trong tỉnh dưới 50%', 'Under 50% raw material from the province', '***'),
        box(3, 'Nguyên liệu trong tỉnh từ 50% đến dưới 75%', '50% to under 75% raw material from the province'),
        box(5, 'Nguyên liệu trong tỉnh từ 75% đến 100%', '75% to 100% raw material from the province'),
      ]),
      criterion('1.b', 3, ['Gia tăng giá trị', 'Value added'], [
        about('added-value', 15, 16, 17),
        box(1, 'Tinh chế', 'Refining'),
        box(2, 'Công nghệ cao trong tinh chế', 'High technology used in refining'),
        box(3, 'Công nghệ cao trong tinh chế và đóng gói', 'High technology used in refining and packing'),
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
      criterion('1.đ', 3, ['Bảo vệ môi trường trong quá trình sản xuất', 'Environmental protection'], [
        about('environmental-protection', 1, 2, 3),
        box(1, 'Hồ sơ, thủ tục môi trường đúng luật', 'Environmental files, procedures as required', '****'),
        box(2, 'Hồ sơ môi trường; thu gom, xử lý chất thải', 'Environmental files; waste collected, treated'),
        box(3, 'Hồ sơ môi trường; thu gom, xử lý chất thải; bao gói thân thiện môi trường', 'Environmental files; waste collected, treated; green packaging'),
      ]),
      criterion('1.e', 1, ['Sử dụng công nghệ theo hướng bền vững trong sản xuất', 'Sustainable technology'], [
        about('sustainable-technology', 1, 2),
        box(0, 'Không dùng công nghệ theo hướng bền vững', 'No sustainable technology'),
        box(1, 'Công nghệ bền vững (tiết kiệm, tái chế, tái sử dụng)', 'Sustainable technology (saving, recycling, reuse)'),
      ]),
    ]),
    group('2', 10, ['Phát triển sản phẩm', 'Product development'], [
      criterion('2.a', 4, ['Nguồn gốc ý tưởng sản phẩm', 'Product idea origin'], [
        about('product-idea', 7, 10, 13, 19),
        box(0, 'Phổ biến nhiều tỉnh', 'Common in many provinces'),
        box(1, 'Phổ biến nhiều tỉnh, nổi trội do nguyên liệu, kỹ thuật truyền thống', 'Common in many provinces, superior by raw material, traditional technique'),
        box(3, 'Sản xuất nhiều nơi, đặc trưng của tỉnh, nổi trội', 'Made in many places, typical of the province, superior'),
        box(4, 'Đặc sản truyền thống chỉ có ở huyện, đặc sắc, gắn nguồn gốc địa lý', 'Traditional speciality of the district only, distinctive, geographical origin', '****'),
      ]),
      criterion('2.b', 3, ['Đóng gói, bao bì sản phẩm', 'Packing, packaging'], [
        about('packaging', 1, 2, 3, 5),
        box(0, 'Đóng gói thông thường, không bao bì', 'Plain packing, no packaging'),
        box(1, 'Đóng gói thông thường, bao bì đơn giản', 'Plain packing, simple packaging'),
        box(2, 'Đóng gói sáng tạo, bao bì đẹp', 'Creative packing, attractive packaging'),
        box(3, 'Đóng gói sáng tạo, tiện lợi, bao bì đẹp, thân thiện môi trường', 'Creative, convenient, attractive, eco-friendly packaging', '*****'),
      ]),
      criterion('2.c', 3, ['Phong cách, ghi nhãn hàng hóa', 'Style, label'], [
        about('labelling', 1, 8, 9),
        box(1, 'Ghi nhãn đầy đủ, đúng quy định', 'Full label, as required'),
        box(2, 'Ghi nhãn đầy đủ, có thông điệp/câu chuyện sản phẩm', 'Full label, with message/product story'),
        box(3, 'Ghi nhãn đầy đủ, đẹp, có thông điệp/câu chuyện; truy xuất điện tử', 'Full label, attractive, with message/story; e-traceability', '****'),
      ]),
    ]),
    group('3', 12, ['Sức mạnh cộng đồng', 'Community strength'], [
      criterion('3.a', 3, ['Loại hình tổ chức sản xuất - kinh doanh', 'Organisation type'], [
        about('organisation-form', 5, 6, 3),
        box(1, 'Hộ đăng ký kinh doanh, trang trại, tổ hợp tác, công ty TNHH 1 thành viên, doanh nghiệp tư nhân', 'Registered household, farm, cooperative group, 1-member LLC, private enterprise'),
        box(2, 'Công ty TNHH từ hai thành viên; cổ phần có vốn cộng đồng <51%', 'LLC of two or more; joint-stock, community capital <51%'),
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
    group('6', 14, ['Chỉ tiêu cảm quan', 'Sensory criteria'], [
      criterion('6.a', 3, ['Tạp chất lạ', 'Foreign impurities'], [
        about('foreign-matter', 4, 6),
        box(0, 'Có tạp chất', 'Impurities'),
        box(3, 'Sạch, không thấy tạp chất/cặn', 'Clean, no impurities/sediment'),
      ]),
      criterion('6.b', 3, ['Màu sắc', 'Colour'], [
        about('colour', 24, 20),
        box(0, 'Có màu', 'Coloured'),
        box(3, 'Trong suốt, không màu', 'Clear and colourless'),
      ]),
      criterion('6.c', 3, ['Mùi', 'Smell'], [
        about('smell', 20, 21, 22),
        box(0, 'Có mùi', 'Has a smell'),
        box(1, 'Mùi nhẹ, tự nhiên, chấp nhận được', 'Light, natural smell, acceptable'),
        box(3, 'Không có mùi', 'No smell'),
      ]),
      criterion('6.d', 5, ['Vị', 'Taste'], [
        about('taste', 15, 16, 17, 18),
        box(0, 'Có vị lạ', 'Has an off-taste'),
        box(1, 'Tương đối phù hợp với sản phẩm', 'Fairly suits the product'),
        box(3, 'Phù hợp với sản phẩm', 'Suits the product'),
        box(5, 'Phù hợp, "ấn tượng", sảng khoái sau uống', 'Suitable, "impressive", refreshing after drinking'),
      ]),
    ]),
    criterion('7', 5, ['Tính độc đáo', 'Uniqueness'], [
      note('note', 'Chất lượng riêng, khác biệt, dễ nhận biết, tiềm năng thương hiệu địa phương', 'Clearly distinctive quality, potential local brand'),
      about('uniqueness', 1, 2, 3, 4),
      box(0, 'Trung bình', 'Average'),
      box(1, 'Tương đối độc đáo', 'Fairly unique'),
      box(3, 'Độc đáo, đặc trưng', 'Unique, characteristic', '****'),
      box(5, 'Rất độc đáo, đặc trưng', 'Very unique, characteristic', '*****'),
    ]),
    group('8', 6, ['Công bố chất lượng sản phẩm, kiểm tra định kỳ', 'Product quality declaration and periodic testing'], [
      criterion('8.a', 3, ['Công bố chất lượng sản phẩm theo quy định', 'Product quality declaration as required'], [
        about('quality-declaration', 12, 15, 16),
        box(0, 'Không có bản công bố tiêu chuẩn/chất lượng', 'No declaration of standard/quality'),
        box(1, 'Bản tự công bố; nhãn, quảng cáo (nếu có) đúng quy định', 'Self-declaration; label, advertising (if any) as required', '***'),
        box(3, 'Bản tự công bố; nhãn, quảng cáo (nếu có), đủ hồ sơ lưu trữ', 'Self-declaration; label, advertising (if any), full records'),
      ]),
      criterion('8.b', 3, ['Kiểm tra định kỳ các chỉ tiêu an toàn thực phẩm theo quy định', 'Periodic food safety testing as required'], [
        about('periodic-testing', 9, 10),
        box(1, 'Kết quả kiểm nghiệm trong hồ sơ tự công bố', 'Test results in the self-declaration file'),
        box(3, 'Kết quả kiểm nghiệm trong hồ sơ tự công bố và tự kiểm định kỳ', 'Test results in the self-declaration file and periodic self-tests'),
      ]),
    ]),
    criterion('9', 5, ['Điều kiện đảm bảo an toàn chất lượng sản phẩm', 'Product safety and quality assurance conditions'], [
      about('safe-production-conditions', 1, 2, 3),
      box(1, 'Giấy an toàn sản xuất/tương đương còn hiệu lực', 'Valid production safety/equivalent certificate'),
      box(3, 'Giấy an toàn sản xuất/tương đương còn hiệu lực, được hậu kiểm', 'Valid production safety/equivalent certificate, checked after issue'),
      box(5, 'Giấy an toàn/tương đương còn hiệu lực, hậu kiểm, dây chuyền hiện đại', 'Valid safety/equivalent certificate, checked after issue, modern line', '*****'),
    ]),
    criterion('10', 5, ['Cơ hội thị trường toàn cầu', 'Global market'], [
      about('global-market', 1, 2, 3),
      box(1, 'Có thể xuất khẩu sang Đông Nam Á', 'Exportable to Southeast Asia'),
      box(3, 'Có thể xuất khẩu ngoài Đông Nam Á', 'Exportable outside Southeast Asia'),
      box(5, 'Có thể xuất khẩu thị trường tiêu chuẩn cao (Mỹ, Nhật, EU)', 'Exportable to high-standard markets (US, Japan, EU)'),
    ]),
  ]),
  defect('unconfirmed', '6.d', 'Không có dấu sao, các bộ khác có: giữ như bản chép', 'No star mark, sister sets have one: kept as transcribed'),
]);
