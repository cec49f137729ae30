import { about, box, cited, criterion, defect, ground, group, note, part, printedAs, sheet } from '../../../sheet/write';

/** 26/2026/QĐ-TTg, Annex II, set 21: Thủ công mỹ nghệ. */
export const householdHandicrafts = /* @__PURE__ */ sheet('qd-26-2026', 21, ['Thủ công mỹ nghệ', 'Household and decorative handicrafts'], () => [
  cited('26/2026/QĐ-TTg', 'II', 'text', 'full reprint by a legal portal, parsed by program; not compared with the signed copy'),
  ground('elimination', 'forged-dossier', 'Giả mạo hồ sơ', 'Forged dossier'),
  ground('elimination', 'registration-dossier-non-compliant', 'Không tuân thủ quy định hồ sơ đăng ký', 'Registration dossier rules not met'),
  part('A', 40, [
    group('1', 19, ['Tổ chức sản xuất', 'Production organisation'], [
      criterion('1.1', 4, ['Nguồn nguyên liệu', 'Raw material'], [
        about('raw-material-origin', 10, 11, 12),
        box(1, 'Nguyên liệu trong tỉnh dưới 50%', 'Under 50% raw material from the province', '***'),
        box(2, 'Nguyên liệu trong tỉnh từ 50% đến dưới 75%', '50% to under 75% raw material from the province'),
        box(4, 'Nguyên liệu trong tỉnh từ 75% đến 100%', '75% to 100% raw material from the province'),
      ]),
      criterion('1.2', 3, ['Gia tăng giá trị', 'Value added'], [
        about('added-value', 18, 19, 20),
        box(1, 'Phân loại, chế tác giản đơn', 'Sorting, simple crafting'),
        box(2, 'Chế tác bằng kỹ năng nghề truyền thống', 'Crafted with traditional skills'),
        box(3, 'Công nghệ gắn nghề truyền thống, tinh xảo, chất lượng cao hơn', 'Technology with traditional skills, finer, higher quality'),
      ]),
      criterion('1.3', 3, ['Năng lực sản xuất để đáp ứng yêu cầu phân phối', 'Production capacity'], [
        note('explanation', 'Đáp ứng số lượng/quy mô thị trường, so với trung bình cùng đối tượng địa phương về sản lượng/giá trị', 'For market quantity/scale, against local average of its kind, by output/value'),
        about('production-capacity', 1, 2, 3),
        box(1, 'Năng lực, quy mô sản xuất nhỏ', 'Small capacity, scale'),
        box(2, 'Năng lực, quy mô sản xuất trung bình', 'Medium capacity, scale'),
        box(3, 'Năng lực, quy mô sản xuất lớn', 'Large capacity, scale'),
      ]),
      criterion('1.4', 4, ['Liên kết chuỗi trong sản xuất', 'Chain linkage'], [
        about('production-linkage', 1, 2, 3, 4),
        box(0, 'Không có liên kết hoặc không rõ', 'No or unclear linkage'),
        box(1, 'Hợp đồng từ 50% đến dưới 75% sản lượng', 'Contracts for 50% to under 75% of output'),
        box(2, 'Hợp đồng liên kết trên 75% sản lượng', 'Contracts for over 75% of output', '****'),
        box(4, 'Hợp đồng trên 75% sản lượng, ổn định từ 12 tháng', 'Contracts for over 75% of output, stable 12+ months', '*****'),
      ]),
      criterion('1.5', 4, ['Bảo vệ môi trường trong quá trình sản xuất', 'Environmental protection'], [
        about('environmental-protection', 1, 2, 3),
        box(1, 'Hồ sơ, thủ tục môi trường đúng luật', 'Environmental files, procedures as required', '****'),
        box(2, 'Hồ sơ môi trường; thu gom, xử lý chất thải', 'Environmental files; waste collected, treated'),
        box(4, 'Hồ sơ môi trường; thu gom, xử lý chất thải; bao gói thân thiện môi trường', 'Environmental files; waste collected, treated; green packaging'),
      ]),
      criterion('1.6', 1, ['Sử dụng công nghệ theo hướng bền vững trong sản xuất', 'Sustainable technology'], [
        about('sustainable-technology', 1, 2),
        box(0, 'Không dùng công nghệ theo hướng bền vững', 'No sustainable technology'),
        box(1, 'Công nghệ bền vững (tiết kiệm, tái chế, tái sử dụng)', 'Sustainable technology (saving, recycling, reuse)'),
      ]),
    ]),
    group('2', 9, ['Phát triển sản phẩm', 'Product development'], [
      criterion('2.1', 4, ['Nguồn gốc ý tưởng sản phẩm', 'Product idea origin'], [
        about('product-idea', 7, 10, 11, 12),
        box(0, 'Phổ biến nhiều tỉnh', 'Common in many provinces'),
        box(1, 'Phổ biến nhiều tỉnh, nổi trội do nguyên liệu, kỹ thuật truyền thống', 'Common in many provinces, superior by raw material, traditional technique'),
        box(2, 'Nhiều nơi, đặc trưng của tỉnh, nổi trội; hoặc sản phẩm mới từ nguyên liệu đặc trưng địa phương', 'Many places, typical of the province, superior; or new product of typical local material'),
        box(4, 'Đặc sản truyền thống chỉ có ở xã, đặc sắc, gắn nguồn gốc địa lý; hoặc sản phẩm mới từ nguyên liệu đặc trưng địa phương, bán ổn định từ 36 tháng', 'Traditional speciality, commune only, distinctive, geographical origin; or new product of typical local material, sales stable 36+ months', '****'),
      ]),
      criterion('2.2', 4, ['Bao bì, ghi nhãn sản phẩm', 'Packaging and product labelling'], [
        about('packaging-and-labelling', 1, 2, 3),
        box(1, 'Ghi nhãn đầy đủ, đúng quy định', 'Full label, as required', '***'),
        box(3, 'Ghi nhãn đầy đủ, có câu chuyện (hình ảnh/lời giới thiệu)', 'Full label, story (image/text)'),
        box(4, 'Ghi nhãn đầy đủ, đẹp, có câu chuyện; mã truy xuất điện tử', 'Full label, attractive, story; e-traceability code', '****'),
      ]),
      criterion('2.3', 1, ['Ghi nhãn hàng hóa có sử dụng song ngữ (Việt - Anh hoặc ngôn ngữ nước ngoài khác)', 'Bilingual label (Vietnamese-English or other foreign)'], [
        about('bilingual-label', 1),
        printedAs(null, box(1, 'Có nhãn song ngữ', 'Bilingual label')),
      ]),
    ]),
    group('3', 12, ['Sức mạnh cộng đồng', 'Community strength'], [
      criterion('3.1', 3, ['Loại hình tổ chức sản xuất - kinh doanh', 'Organisation type'], [
        about('organisation-form', 1, 2, 3),
        box(1, 'Hộ/tổ hợp tác đăng ký kinh doanh; trang trại', 'Registered household/cooperative group; farm'),
        box(2, 'Công ty TNHH; doanh nghiệp tư nhân; cổ phần vốn cộng đồng <51 %', 'LLC; private enterprise; joint-stock, community capital <51 %'),
        box(3, 'HTX đúng luật; cổ phần vốn cộng đồng ≥ 51%', 'Lawful cooperative; joint-stock, community capital ≥ 51%'),
      ]),
      criterion('3.2', 1, ['Đại diện pháp luật của chủ thể là nữ; hoặc đồng bào dân tộc thiểu số; hoặc người khuyết tật', 'Legal representative is a woman/ethnic minority/disabled person'], [
        about('legal-representative', 1, 2),
        box(0, 'Không phải nữ/dân tộc thiểu số/người khuyết tật', 'Not a woman/ethnic minority/disabled person'),
        box(1, 'Là nữ/dân tộc thiểu số/người khuyết tật', 'A woman/ethnic minority/disabled person'),
      ]),
      criterion('3.3', 3, ['Sử dụng lao động địa phương', 'Local labour'], [
        about('local-labour', 1, 2, 3),
        box(1, 'Lao động cấp xã từ 25% đến dưới 50%', '25% to under 50% workers from the commune'),
        box(2, 'Lao động cấp xã từ 50% đến 75%', '50% to 75% workers from the commune'),
        box(3, 'Lao động cấp xã ≥ 75%', '≥ 75% workers from the commune'),
      ]),
      criterion('3.4', 2, ['Tăng trưởng sản xuất kinh doanh', 'Growth'], [
        about('business-growth', 1, 2),
        box(1, 'HTX loại trung bình, hoặc lợi nhuận hơn năm trước', 'Cooperative rated average, or profit up year on year'),
        box(2, 'HTX từ loại khá, hoặc lợi nhuận tăng 02 năm liên tiếp', 'Cooperative at least fairly good, or profit up 02 years running', '****'),
      ]),
      criterion('3.5', 3, ['Sở hữu trí tuệ', 'Intellectual property'], [
        about('intellectual-property', 1, 2, 3),
        box(1, 'Đơn đăng ký nhãn hiệu được chấp nhận/công bố', 'Trade mark application accepted or published', '***'),
        box(2, 'Giấy chứng nhận đăng ký nhãn hiệu; chỉ dẫn nguồn gốc địa lý (văn bản quyền sử dụng nếu đã bảo hộ)', 'Trade mark certificate; geographical origin sign (written right of use if protected)', '****'),
        box(3, 'Giấy chứng nhận đăng ký nhãn hiệu; chỉ dẫn nguồn gốc địa lý (văn bản quyền sử dụng nếu đã bảo hộ); bằng kiểu dáng/sáng chế/giải pháp hữu ích/quyền tác giả (trừ nhãn hiệu)', 'Trade mark certificate; geographical origin sign (written right of use if protected); design/invention/utility patent/copyright (not of the mark)'),
      ]),
    ]),
  ]),
  part('B', 25, [
    group('4', 13, ['Tiếp thị', 'Marketing'], [
      criterion('4.1', 5, ['Khu vực phân phối chính', 'Main market'], [
        about('distribution-area', 1, 2, 3, 4),
        box(1, 'Trong cấp xã', 'In the commune'),
        box(2, 'Ngoài xã, dưới 5 đại diện/đại lý', 'Outside the commune, under 5 agents', '***'),
        box(3, 'Ngoài xã, ≥ 5 đại diện/đại lý', 'Outside the commune, ≥ 5 agents', '****'),
        box(5, 'Quốc tế hoặc kênh hiện đại (hợp đồng, minh chứng, đường dẫn gian hàng)', 'International or modern channels (contract, proof, shop link)', '*****'),
      ]),
      criterion('4.2', 3, ['Tổ chức phân phối', 'Distribution'], [
        note('explanation', 'Gồm kinh doanh, phân phối', 'Sales, distribution'),
        about('distribution-organisation', 1, 2, 3, 4),
        box(0, 'Không có người phụ trách phân phối', 'No distribution manager'),
        box(1, 'Có người phụ trách phân phối', 'Distribution manager'),
        box(2, 'Có bộ phận/phòng quản lý phân phối', 'Distribution unit/department'),
        box(3, 'Có bộ phận/phòng quản lý phân phối, dùng công nghệ thông tin', 'Unit/department, using IT'),
      ]),
      criterion('4.3', 5, ['Quảng bá sản phẩm', 'Promotion'], [
        about('promotion', 1, 2, 3, 4, 5),
        box(0, 'Không có quảng bá', 'No promotions'),
        box(1, 'Có 03 quảng bá trở xuống', 'Up to 03 promotions'),
        box(2, 'Hơn 03 quảng bá; website/mạng xã hội; xúc tiến trong tỉnh', 'Over 03 promotions; website/social media; trade fairs in the province'),
        box(3, 'Hơn 03 quảng bá; website/mạng xã hội; xúc tiến ngoài tỉnh', 'Over 03 promotions; website/social media; trade fairs outside the province'),
        box(5, 'Hơn 03 quảng bá; website/mạng xã hội thường xuyên; xúc tiến ngoài tỉnh và quốc tế', 'Over 03 promotions; website/regular social media; trade fairs outside the province and abroad'),
      ]),
    ]),
    group('5', 12, ['Câu chuyện sản phẩm', 'Product story'], [
      criterion('5.1', 5, ['Câu chuyện sản phẩm', 'Product story'], [
        about('product-story', 1, 2, 3, 4, 5),
        box(0, 'Không có câu chuyện sản phẩm', 'No product story'),
        box(1, 'Có câu chuyện sản phẩm', 'A product story'),
        box(2, 'Tư liệu hóa, trên tờ rơi', 'Documented, on leaflet'),
        box(3, 'Tư liệu hóa, trên tờ rơi, website', 'Documented, on leaflet, website'),
        box(5, 'Tư liệu hóa, trên tờ rơi, website; truy xuất điện tử', 'Documented, on leaflet, website; e-traceability', '****'),
      ]),
      criterion('5.2', 2, ['Cấu trúc câu chuyện sản phẩm', 'Story structure'], [
        note('condition', 'Chỉ áp dụng khi có câu chuyện sản phẩm', 'Only with a product story'),
        about('story-structure', 1, 2, 3),
        box(0, 'Đơn giản', 'Simple'),
        box(1, 'Ngắn gọn, xúc tích', 'Concise'),
        box(2, 'Ngắn gọn, xúc tích, văn phong kể chuyện', 'Concise, story style'),
      ]),
      criterion('5.3', 5, ['Trí tuệ/bản sắc địa phương', 'Local wisdom/identity'], [
        note('requirement', 'Câu chuyện rõ nguồn gốc, tài nguyên bản địa, bản sắc, văn hóa, giá trị đặc trưng; truyền cảm, thuyết phục', 'Clear origin, native resources, identity, culture, distinctive value; moving, persuasive'),
        about('story-local-identity', 1, 2, 3, 4),
        box(0, 'Giống chủ thể/sản phẩm khác', 'Story of another holder/product'),
        box(1, 'Câu chuyện riêng, gắn nguồn gốc sản phẩm', 'Own story of product origin', '***'),
        box(3, 'Sắc thái truyền thống, văn hóa, giá trị đặc trưng', 'Tradition, culture, distinctive value'),
        box(5, 'Sắc thái truyền thống, văn hóa, giá trị đặc trưng; truyền cảm, thuyết phục', 'Tradition, culture, distinctive value; moving, persuasive'),
      ]),
    ]),
  ]),
  part('C', 35, [
    group('6', 21, ['Các chỉ tiêu', 'Criteria'], [
      criterion('6.1', 5, ['Mức độ tinh xảo/sắc nét của sản phẩm', 'Fineness/sharpness of the product'], [
        about('workmanship', 1, 2, 3, 4),
        box(0, 'Không khéo léo/nhã nhặn, không thể bán', 'Not skilful or tasteful, cannot be sold'),
        box(1, 'Khá khéo léo/nhã nhặn, có thể bán', 'Fairly skilful/tasteful, can be sold'),
        box(3, 'Khéo léo/nhã nhặn, bán được, có giá trị mỹ thuật, kỹ thuật', 'Skilful/elegant, sellable, artistic and technical value'),
        box(5, 'Tinh xảo, có giá trị mỹ thuật, kỹ thuật; bán cửa hàng lớn, xuất khẩu', 'Exquisite, artistic and technical value; large shops, export', '*****'),
      ]),
      criterion('6.2', 5, ['Thiết kế độc đáo', 'Unique design'], [
        note('elimination', 'Sản phẩm vi phạm sở hữu trí tuệ thì bị loại', 'The product infringes intellectual property', 'intellectual-property-infringed'),
        about('original-design', 1, 2, 3),
        box(1, 'Phong cách thiết kế phổ biến', 'Common design style'),
        box(3, 'Độc đáo riêng, nhưng dạng thông thường', 'Unique own style, but of an ordinary form'),
        box(5, 'Độc đáo riêng, thể hiện trí tuệ địa phương', 'Unique own style, showing local know-how', '*****'),
      ]),
      criterion('6.3', 3, ['Các yếu tố tích hợp lên giá trị của sản phẩm', 'Elements integrated into product value'], [
        note('explanation', 'Kiểu dáng, hoa văn hài hòa, cân đối; màu đều, đẹp; kết cấu cân đối, chắc, bền; kích thước, tỷ lệ phù hợp...', 'Harmonious, balanced style, pattern; even, fine colour; balanced, firm, durable structure; suitable size, ratio...'),
        about('overall-harmony', 1, 2, 3, 4),
        box(0, 'Không thể hiện rõ giá trị sản phẩm', 'Product value not clearly shown'),
        box(1, 'Giá trị tích hợp hài hòa, phù hợp', 'Value integrated harmoniously and suitably'),
        box(2, 'Hài hòa, phù hợp yếu tố văn hóa, dân tộc', 'Harmonious, suits cultural, ethnic elements'),
        box(3, 'Hài hòa văn hóa, dân tộc truyền thống, thành sản phẩm đặc trưng', 'Harmonious with culture, ethnic tradition, a distinctive product'),
      ]),
      criterion('6.4', 3, ['Các tính năng của sản phẩm', 'Product features'], [
        note('explanation', 'Giá trị sử dụng: tranh ảnh trang trí, túi đựng mỹ phẩm, lắc tay...', 'Use value: decorative pictures, cosmetic bags, bracelets...'),
        about('product-functions', 1, 2, 3, 4),
        box(0, 'Không có tính năng cơ bản', 'Lacks the basic features'),
        box(1, 'Đủ cơ bản để bán ở thị trường địa phương', 'Basic, enough for the local market'),
        box(2, 'Đủ cơ bản để bán ở thị trường trong nước', 'Basic, enough for the domestic market'),
        box(3, 'Đủ tính năng cơ bản để xuất khẩu', 'Basic features sufficient for export'),
      ]),
      criterion('6.5', 5, ['Chất lượng của nguyên liệu/thành phần', 'Raw material/ingredient quality'], [
        about('raw-material-quality', 1, 2, 3),
        box(0, 'Không rõ nguồn gốc, không an toàn, vi phạm môi trường/tài nguyên', 'Origin unclear, unsafe, or breaching environment/resource rules'),
        box(3, 'Xanh, bảo tồn đa dạng sinh học, cải thiện sinh kế', 'Green, conserving biodiversity, improving livelihoods'),
        box(5, 'Xanh, bảo tồn đa dạng sinh học; chứng chỉ vùng nguyên liệu bền vững', 'Green, conserving biodiversity; certified sustainable material area'),
      ]),
    ]),
    criterion('7', 4, ['Công bố chất lượng sản phẩm', 'Product quality declaration'], [
      note('applicability', 'Bắt buộc nếu phải công bố chất lượng theo quy định; còn lại khuyến khích', 'Mandatory if quality declaration is required; encouraged for the rest'),
      note('note', 'Tiêu chuẩn sản phẩm phải có phiếu kiểm nghiệm an toàn thực phẩm', 'Product standard needs food safety test reports'),
      about('quality-declaration', 1, 2, 3),
      box(1, 'Có công bố chất lượng sản phẩm', 'Product quality declared', '***'),
      box(2, 'Áp dụng tiêu chuẩn quốc gia (bắt buộc quy chuẩn nếu có)', 'National standards (technical regulation compulsory if any)'),
      box(4, 'Áp dụng tiêu chuẩn quốc tế', 'International standards'),
    ]),
    criterion('8', 5, ['Đảm bảo chất lượng sản phẩm', 'Product quality assurance'], [
      about('quality-assurance', 4, 5, 10),
      box(1, 'Chế biến, đóng gói có giấy đủ điều kiện an toàn thực phẩm', 'Processing, packing with food safety certificate', '***'),
      box(3, 'Chứng nhận quản lý chất lượng quốc gia', 'National quality management certificate', '****'),
      box(5, 'Chứng nhận quản lý chất lượng quốc tế, an toàn thực phẩm, pháp lý xuất khẩu', 'International quality management certificate, export food safety, legal needs'),
    ]),
    criterion('9', 5, ['Cơ hội thị trường toàn cầu', 'Global market'], [
      note('note', 'Hợp đồng xuất khẩu đã thực hiện, chứng nhận chất lượng đã cấp, hoặc đánh giá, kết quả xúc tiến thị trường tiềm năng', 'Executed export contracts, quality certificates, or assessment, promotion results of potential markets'),
      about('global-market', 1, 2, 3),
      box(1, 'Có thể xuất khẩu sang Đông Nam Á', 'Exportable to Southeast Asia'),
      box(3, 'Có thể xuất khẩu ngoài Đông Nam Á', 'Exportable outside Southeast Asia'),
      box(5, 'Có thể xuất khẩu thị trường tiêu chuẩn cao (Mỹ, Nhật, EU)', 'Exportable to high-standard markets (US, Japan, EU)'),
    ]),
  ]),
  defect('printed-differs', '2.3', 'Không in ô; áp dụng 1 điểm, để trống là 0', 'No boxes; 1 point applied, blank is 0'),
]);
