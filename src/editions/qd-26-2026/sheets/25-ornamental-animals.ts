import { about, box, cited, criterion, ground, group, note, part, sheet } from '../../../sheet/write';

/** 26/2026/QĐ-TTg, Annex II, set 25: Động vật cảnh. */
export const ornamentalAnimals = /* @__PURE__ */ sheet('qd-26-2026', 25, ['Động vật cảnh', 'Ornamental animals'], () => [
  cited('26/2026/QĐ-TTg', 'II', 'text', 'full reprint by a legal portal, parsed by program; not compared with the signed copy'),
  ground('elimination', 'forged-dossier', 'Giả mạo hồ sơ', 'Forged dossier'),
  ground('elimination', 'registration-dossier-non-compliant', 'Không tuân thủ quy định hồ sơ đăng ký', 'Registration dossier rules not met'),
  part('A', 40, [
    group('1', 19, ['Tổ chức sản xuất', 'Production organisation'], [
      criterion('1.1', 4, ['Nguồn gốc sản phẩm', 'Product origin'], [
        note('requirement', '100% sản phẩm phải được nuôi trong tỉnh', '100% of the product must be raised within the province'),
        about('raw-material-origin', 14, 15, 16),
        box(1, 'Có nuôi trên địa bàn cấp xã, tỷ lệ dưới 50%', 'Some raised within the commune, under 50%'),
        box(2, 'Từ 50% đến dưới 75% nuôi trong xã', '50% to under 75% raised in the commune'),
        box(4, 'Từ 75% đến 100% nuôi trong xã', '75% to 100% raised in the commune'),
      ]),
      criterion('1.2', 4, ['Gia tăng giá trị', 'Value added'], [
        about('added-value', 27, 28, 29),
        box(1, 'Nuôi, chăm sóc đơn giản', 'Simple rearing and care'),
        box(2, 'Nuôi, chăm sóc, lựa chọn', 'Rearing, care, selection'),
        box(4, 'Nuôi, chăm sóc, lựa chọn tay nghề cao', 'Rearing, care, selection with high skill'),
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
      criterion('1.5', 3, ['Bảo vệ môi trường trong quá trình sản xuất', 'Environmental protection'], [
        about('environmental-protection', 1, 2, 3),
        box(1, 'Hồ sơ, thủ tục môi trường đúng luật', 'Environmental files, procedures as required', '****'),
        box(2, 'Hồ sơ môi trường; thu gom, xử lý chất thải', 'Environmental files; waste collected, treated'),
        box(3, 'Hồ sơ môi trường; thu gom, xử lý chất thải; bao gói thân thiện môi trường', 'Environmental files; waste collected, treated; green packaging'),
      ]),
      criterion('1.6', 1, ['Sử dụng công nghệ theo hướng bền vững trong sản xuất', 'Sustainable technology'], [
        about('sustainable-technology', 1, 2),
        box(0, 'Không dùng công nghệ theo hướng bền vững', 'No sustainable technology'),
        box(1, 'Công nghệ bền vững (tiết kiệm, tái chế, tái sử dụng)', 'Sustainable technology (saving, recycling, reuse)'),
      ]),
    ]),
    group('2', 9, ['Phát triển sản phẩm', 'Product development'], [
      criterion('2.1', 5, ['Nguồn gốc ý tưởng sản phẩm', 'Product idea origin'], [
        about('product-idea', 7, 10, 11, 14),
        box(0, 'Phổ biến nhiều tỉnh', 'Common in many provinces'),
        box(1, 'Phổ biến nhiều tỉnh, nổi trội do nguyên liệu, kỹ thuật truyền thống', 'Common in many provinces, superior by raw material, traditional technique'),
        box(3, 'Nhiều nơi, đặc trưng của tỉnh, nổi trội; hoặc sản phẩm mới từ nguyên liệu đặc trưng địa phương', 'Many places, typical of the province, superior; or new product of typical local material'),
        box(5, 'Đặc sản truyền thống chỉ có ở xã, đặc sắc, gắn nguồn gốc địa lý', 'Traditional speciality of the commune only, distinctive, geographical origin', '****'),
      ]),
      criterion('2.2', 4, ['Phong cách, ghi nhãn sản phẩm (tem, nhãn gắn trên sản phẩm)', 'Style and product labelling (attached stamps, labels)'], [
        about('labelling', 5, 6, 7),
        box(1, 'Thông tin/thuyết minh sản phẩm đầy đủ', 'Full product information/description', '***'),
        box(3, 'Thông tin đầy đủ, có thông điệp/câu chuyện sản phẩm', 'Information complete, with message/product story'),
        box(4, 'Thông tin ấn tượng, có thông điệp/câu chuyện; truy xuất điện tử', 'Information impressive, with message/story; e-traceability', '****'),
      ]),
    ]),
    group('3', 12, ['Sức mạnh cộng đồng', 'Community strength'], [
      criterion('3.1', 3, ['Loại hình tổ chức sản xuất - kinh doanh', 'Organisation type'], [
        about('organisation-form', 1, 2, 3),
        box(1, 'Hộ/tổ hợp tác đăng ký kinh doanh; trang trại', 'Registered household/cooperative group; farm'),
        box(2, 'Công ty TNHH; doanh nghiệp tư nhân; cổ phần vốn cộng đồng <51%', 'LLC; private enterprise; joint-stock, community capital <51%'),
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
        about('distribution-area', 1, 5, 6, 7, 8),
        box(1, 'Trong cấp xã', 'In the commune'),
        box(2, 'Thị trường ngoài cấp xã', 'Market beyond the commune'),
        box(3, 'Thị trường trong cấp tỉnh', 'Market within the province'),
        box(4, 'Thị trường ngoài cấp tỉnh', 'Market beyond the province'),
        box(5, 'Quốc tế (hợp đồng, minh chứng thực hiện)', 'International (contract, proof of performance)'),
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
    group('6', 15, ['Chất lượng sản phẩm', 'Product quality'], [
      criterion('6.1', 5, ['Hình dáng so với loại sản phẩm', 'Shape relative to product type'], [
        about('ornamental-form', 1, 2, 3),
        box(1, 'Trung bình', 'Average'),
        box(3, 'Đẹp, ấn tượng', 'Attractive, impressive'),
        box(5, 'Rất đẹp và ấn tượng', 'Very attractive and impressive', '*****'),
      ]),
      criterion('6.2', 5, ['Màu sắc', 'Colour'], [
        about('colour', 13, 25, 26),
        box(1, 'Phù hợp với đặc tính sản phẩm', 'Suits the product'),
        box(3, 'Đẹp, bắt mắt', 'Attractive, eye-catching'),
        box(5, 'Rất đẹp, bắt mắt và ấn tượng', 'Very attractive, eye-catching, impressive'),
      ]),
      criterion('6.3', 5, ['Kích thước, hình dạng bề ngoài', 'Outward size and shape'], [
        about('shape-and-size', 1, 2, 4, 3),
        box(0, 'Không đồng đều', 'Not uniform'),
        box(1, 'Không đồng đều, chấp nhận được', 'Not uniform, acceptable'),
        box(3, 'Tương đối đồng đều', 'Fairly uniform'),
        box(5, 'Đồng đều', 'Uniform', '****'),
      ]),
    ]),
    criterion('7', 10, ['Tính độc đáo', 'Uniqueness'], [
      note('explanation', 'Chất lượng riêng, khác biệt, dễ nhận biết, tiềm năng thương hiệu địa phương', 'Clearly distinctive quality, potential local brand'),
      about('uniqueness', 1, 2, 3, 4),
      box(2, 'Trung bình', 'Average'),
      box(5, 'Tương đối độc đáo', 'Fairly unique'),
      box(7, 'Độc đáo, đặc trưng', 'Unique, characteristic', '****'),
      box(10, 'Rất độc đáo, đặc trưng', 'Very unique, characteristic', '*****'),
    ]),
    criterion('8', 5, ['Đảm bảo chất lượng sản phẩm', 'Product quality assurance'], [
      about('quality-assurance', 7, 8, 9),
      box(0, 'Không kiểm soát chất lượng sản phẩm', 'No product quality control'),
      box(3, 'Có kế hoạch kiểm soát chất lượng nội bộ', 'Internal product quality control plan'),
      box(5, 'Kế hoạch kiểm soát nội bộ gắn truy xuất nguồn gốc', 'Internal control plan with traceability', '***'),
    ]),
    criterion('9', 5, ['Cơ hội thị trường toàn cầu', 'Global market'], [
      note('note', 'Hợp đồng xuất khẩu đã thực hiện, chứng nhận chất lượng đã cấp, hoặc đánh giá, kết quả xúc tiến thị trường tiềm năng', 'Executed export contracts, quality certificates, or assessment, promotion results of potential markets'),
      about('global-market', 1, 2, 3),
      box(1, 'Có thể xuất khẩu sang Đông Nam Á', 'Exportable to Southeast Asia'),
      box(3, 'Có thể xuất khẩu ngoài Đông Nam Á', 'Exportable outside Southeast Asia'),
      box(5, 'Có thể xuất khẩu thị trường tiêu chuẩn cao (Mỹ, Nhật, EU)', 'Exportable to high-standard markets (US, Japan, EU)'),
    ]),
  ]),
]);
