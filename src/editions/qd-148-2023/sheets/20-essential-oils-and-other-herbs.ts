import { about, box, cited, criterion, group, note, part, sheet } from '../../../sheet/write';

/** 148/QĐ-TTg, Annex III, set 20: Tinh dầu và thảo dược khác. */
export const essentialOilsAndOtherHerbs = /* @__PURE__ */ sheet('qd-148-2023', 20, ['Tinh dầu và thảo dược khác', 'Essential oils and other herbs'], () => [
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
        about('added-value', 11, 7, 8, 10),
        box(0, 'Phân loại, sơ chế', 'Sorting, primary processing'),
        box(1, 'Chế biến đơn giản', 'Simple processing'),
        box(2, 'Chế biến', 'Processing'),
        box(3, 'Chế biến sâu nguyên liệu địa phương (chất lượng cao)', 'Deep processing of local raw material (high quality)'),
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
        about('product-idea', 7, 10, 11, 21),
        box(0, 'Phổ biến nhiều tỉnh', 'Common in many provinces'),
        box(1, 'Phổ biến nhiều tỉnh, nổi trội do nguyên liệu, kỹ thuật truyền thống', 'Common in many provinces, superior by raw material, traditional technique'),
        box(3, 'Nhiều nơi, đặc trưng của tỉnh, nổi trội; hoặc sản phẩm mới từ nguyên liệu đặc trưng địa phương', 'Many places, typical of the province, superior; or new product of typical local material'),
        box(4, 'Đặc sản truyền thống chỉ có ở huyện, đặc sắc, gắn nguồn gốc địa lý; hoặc sản phẩm mới từ nguyên liệu đặc trưng địa phương, bán ổn định từ 36 tháng', 'Traditional speciality, district only, distinctive, geographical origin; or new product of typical local material, sales stable 36+ months', '****'),
      ]),
      criterion('2.b', 3, ['Đóng gói, bao bì sản phẩm', 'Packing, packaging'], [
        about('packaging', 1, 2, 3, 4),
        box(0, 'Đóng gói thông thường, không bao bì', 'Plain packing, no packaging'),
        box(1, 'Đóng gói thông thường, bao bì đơn giản', 'Plain packing, simple packaging'),
        box(2, 'Đóng gói sáng tạo, bao bì đẹp', 'Creative packing, attractive packaging'),
        box(3, 'Đóng gói sáng tạo, tiện lợi, bao bì đẹp, sang trọng', 'Creative, convenient, attractive, elegant packaging', '*****'),
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
    criterion('6', 5, ['Công bố chất lượng', 'Quality declaration'], [
      about('quality-declaration', 7, 10, 11),
      box(1, 'Có công bố tiêu chuẩn sản phẩm', 'Product standard declaration file'),
      box(3, 'Tiêu chuẩn sản phẩm; nguyên liệu', 'Product standard; raw material standard'),
      box(5, 'Tiêu chuẩn sản phẩm; nguyên liệu; phiếu kiểm nghiệm độc lập', 'Product standard; raw material standard; independent test report'),
    ]),
    criterion('7', 3, ['Chỉ tiêu cảm quan', 'Sensory criteria'], [
      note('note', 'Kiểm tra theo tiêu chuẩn công bố', 'Checked against the declared standard'),
      about('sensory-standard', 1, 2, 3),
      box(0, 'Không đạt', 'Not met'),
      box(1, 'Tương đối đạt', 'Fairly met'),
      box(3, 'Đạt', 'Met'),
    ]),
    criterion('8', 5, ['Sự tiện lợi khi sử dụng, bảo quản', 'Convenience of use and storage'], [
      about('convenience', 1, 2, 3, 4),
      box(0, 'Không tiện lợi', 'Not convenient'),
      box(1, 'Tương đối tiện lợi', 'Fairly convenient'),
      box(3, 'Tiện lợi', 'Convenient'),
      box(5, 'Rất tiện lợi', 'Very convenient'),
    ]),
    criterion('9', 4, ['Hiệu quả sử dụng', 'Effectiveness in use'], [
      note('note', 'Dùng trực tiếp, hoặc qua tài liệu chính thống/kết quả nghiên cứu, minh chứng người dùng', 'Direct use, or authoritative documents/research results, user proof'),
      about('effectiveness', 1, 2, 3, 4),
      box(0, 'Thấp, không rõ', 'Low, unclear'),
      box(1, 'Hiệu quả tương đối rõ', 'Fairly clear effect'),
      box(2, 'Hiệu quả tốt', 'Good effect'),
      box(4, 'Hiệu quả rất tốt', 'Very good effect'),
    ]),
    criterion('10', 3, ['Tính an toàn', 'Safety'], [
      note('note', 'Theo hồ sơ nghiên cứu, thử nghiệm...', 'Per research and trial records...'),
      about('product-safety', 1, 2, 3),
      box(0, 'Tương đối an toàn', 'Fairly safe'),
      box(1, 'An toàn', 'Safe'),
      box(3, 'Rất an toàn', 'Very safe'),
    ]),
    criterion('11', 5, ['Tính độc đáo', 'Uniqueness'], [
      note('note', 'Chất lượng (mùi thơm, màu sắc, sử dụng...) riêng, khác biệt, nhận biết rõ, tiềm năng thành thương hiệu địa phương', 'Quality (aroma, colour, use...) distinctive, different, clearly recognisable, with potential as a local brand'),
      about('uniqueness', 1, 2, 3, 4),
      box(0, 'Trung bình', 'Average'),
      box(1, 'Tương đối độc đáo', 'Fairly unique'),
      box(3, 'Độc đáo, đặc trưng', 'Unique, characteristic', '****'),
      box(5, 'Rất độc đáo, đặc trưng', 'Very unique, characteristic', '*****'),
    ]),
    criterion('12', 5, ['Đảm bảo chất lượng sản phẩm', 'Product quality assurance'], [
      about('quality-assurance', 7, 8, 9, 12, 6),
      box(0, 'Không kiểm soát chất lượng sản phẩm', 'No product quality control'),
      box(1, 'Có kế hoạch kiểm soát chất lượng nội bộ', 'Internal product quality control plan'),
      box(2, 'Kế hoạch kiểm soát nội bộ gắn truy xuất nguồn gốc', 'Internal control plan with traceability', '***'),
      box(3, 'Chứng nhận chất lượng tiên tiến (ISO/GMP/HACCP)', 'Advanced quality certificate (ISO/GMP/HACCP)', '****'),
      box(5, 'Chứng nhận chất lượng quốc tế, đủ điều kiện an toàn thực phẩm và pháp lý để xuất khẩu', 'International quality certificate, food safety and legal needs for export', '*****'),
    ]),
    criterion('13', 2, ['Hướng dẫn sử dụng để đảm bảo sản phẩm có chất lượng tốt nhất cho người tiêu dùng', 'Instructions for use'], [
      about('user-guidance', 1, 3),
      box(1, 'Hướng dẫn sử dụng đơn giản', 'Simple instructions'),
      box(2, 'Chi tiết, cụ thể, tránh tác dụng phụ (nếu có)', 'Detailed, specific, avoiding side effects (if any)', '*****'),
    ]),
    criterion('14', 3, ['Cơ hội thị trường toàn cầu', 'Global market'], [
      about('global-market', 1, 2, 3),
      box(1, 'Có thể xuất khẩu sang Đông Nam Á', 'Exportable to Southeast Asia'),
      box(2, 'Có thể xuất khẩu ngoài Đông Nam Á', 'Exportable outside Southeast Asia'),
      box(3, 'Có thể xuất khẩu thị trường tiêu chuẩn cao (Mỹ, Nhật, EU)', 'Exportable to high-standard markets (US, Japan, EU)'),
    ]),
  ]),
]);
