import { about, alternatives, box, cited, criterion, defect, group, note, part, sheet } from '../../../sheet/write';

/** 1048/QĐ-TTg, Annex III, set 14: Cà phê, Ca cao. */
export const coffeeAndCocoa = /* @__PURE__ */ sheet('qd-1048-2019', 14, ['Cà phê, Ca cao', 'Coffee and cocoa'], () => [
  cited('1048/QĐ-TTg', 'II', 'transcription', 'two public scoring applications of the time agree on 711 of 719 compared criteria'),
  part('A', 35, [
    group('1', 18, ['Tổ chức sản xuất', 'Production organisation'], [
      criterion('1.1', 3, ['Nguồn nguyên liệu', 'Raw material'], [
        note('elimination', 'Toàn bộ nguyên liệu nhập khẩu hoặc không rõ nguồn gốc', 'All raw material imported or of unclear origin', 'all-imported-or-untraceable-material'),
        about('raw-material-origin', 20, 11, 12),
        box(1, 'Nguyên liệu trong tỉnh dưới 50%', 'Under 50% raw material from the province'),
        box(2, 'Nguyên liệu trong tỉnh từ 50% đến dưới 75%', '50% to under 75% raw material from the province'),
        box(3, 'Nguyên liệu trong tỉnh từ 75% đến 100%', '75% to 100% raw material from the province'),
      ]),
      criterion('1.2', 3, ['Gia tăng giá trị', 'Value added'], [
        about('added-value', 11, 7, 8, 43),
        box(0, 'Phân loại, sơ chế', 'Sorting, primary processing'),
        box(1, 'Chế biến đơn giản', 'Simple processing'),
        box(2, 'Chế biến', 'Processing'),
        box(3, 'Chế biến sâu (chất lượng cao hơn)', 'Deep processing (higher quality)'),
      ]),
      criterion('1.3', 4, ['Năng lực sản xuất đáp ứng yêu cầu phân phối', 'Production capacity'], [
        note('note', 'Khả năng sản xuất đáp ứng số lượng/quy mô thị trường cần', 'Ability to produce the quantity/scale the market needs'),
        about('production-capacity', 1, 2, 5, 4),
        box(1, 'Năng lực, quy mô sản xuất nhỏ', 'Small capacity, scale'),
        box(2, 'Năng lực, quy mô sản xuất trung bình', 'Medium capacity, scale'),
        box(3, 'Năng lực, quy mô sản xuất lớn', 'Large capacity, scale'),
        box(4, 'Năng lực, quy mô sản xuất lớn, có thể xuất khẩu', 'Large capacity, scale, able to export'),
      ]),
      criterion('1.4', 2, ['Liên kết sản xuất', 'Production linkage'], [
        about('production-linkage', 1, 9, 10),
        box(0, 'Không liên kết, hoặc không rõ', 'No or unclear linkage'),
        box(1, 'Liên kết chặt chẽ trong tỉnh', 'Close linkage within the province'),
        box(2, 'Chuỗi chặt chẽ trong tỉnh, quy mô lớn hoặc có hộ nghèo', 'Close chain in the province, large or with poor households'),
      ]),
      criterion('1.5', 5, ['Bảo vệ môi trường trong quá trình sản xuất', 'Environmental protection'], [
        about('environmental-protection', 8, 9, 10, 11, 12),
        box(1, 'Có hoạt động cụ thể', 'Specific activities'),
        box(2, 'Đánh giá tác động/kế hoạch/tương đương, chưa theo quy định', 'Impact assessment/plan/equivalent, not as required'),
        box(3, 'Đánh giá tác động/kế hoạch/tương đương theo quy định', 'Impact assessment/plan/equivalent as required'),
        box(4, 'Đánh giá tác động/kế hoạch/tương đương theo quy định; có minh chứng', 'Impact assessment/plan/equivalent as required; with proof'),
        box(5, 'Đánh giá tác động/kế hoạch/tương đương theo quy định; có minh chứng; tái chế phụ phẩm, chất thải', 'Impact assessment/plan/equivalent as required; with proof; by-products, waste recycled'),
      ]),
      criterion('1.6', 1, ['Sử dụng năng lượng, công nghệ thân thiện bền vững trong sản xuất', 'Friendly, sustainable energy and technology in production'], [
        about('sustainable-technology', 5, 6),
        box(0, 'Không dùng năng lượng bền vững/công nghệ thân thiện', 'No sustainable energy/eco-friendly technology'),
        box(1, 'Có dùng năng lượng bền vững/công nghệ thân thiện', 'Sustainable energy/eco-friendly technology'),
      ]),
    ]),
    group('2', 8, ['Phát triển sản phẩm', 'Product development'], [
      criterion('2.1', 3, ['Nguồn gốc ý tưởng sản phẩm', 'Product idea origin'], [
        about('product-idea', 22, 23, 24, 25),
        box(0, 'Theo sản phẩm khác, chỉ đổi nhãn hiệu', "From another's product, only the mark changed"),
        box(1, 'Theo sản phẩm khác, cải tiến chất lượng, bao bì', "From another's product, quality, packaging improved"),
        box(2, 'Ý tưởng của mình, chưa có trên thị trường', 'Own idea, not yet on the market'),
        box(3, 'Ý tưởng của mình, bảo tồn truyền thống/đặc sản/thế mạnh địa phương', 'Own idea, preserving local tradition/speciality/strength'),
      ]),
      criterion('2.2', 3, ['Tính hoàn thiện của bao bì', 'Packaging completeness'], [
        about('packaging-and-labelling', 4, 5, 10, 11),
        box(0, 'Bao bì đơn giản, ghi nhãn chưa đầy đủ', 'Simple packaging, labelling incomplete'),
        box(1, 'Bao bì đơn giản, thông tin nhãn đầy đủ', 'Simple packaging, complete label information'),
        box(2, 'Bao bì đơn giản, ghi nhãn đầy đủ, truy xuất nguồn gốc', 'Simple packaging, full label, traceability'),
        box(3, 'Bao bì đơn giản, nhãn đầy đủ, truy xuất, bảo hộ nhãn hiệu/kiểu dáng', 'Simple packaging, full label, traceability, protected mark/design'),
      ]),
      criterion('2.3', 2, ['Phong cách, hình thức của bao bì', 'Packaging style and form'], [
        about('packaging', 6, 7, 8),
        box(0, 'Không thuận tiện, không đẹp', 'Not convenient, not attractive'),
        box(1, 'Thuận tiện hoặc đẹp', 'Convenient or attractive'),
        box(2, 'Thuận tiện, đẹp, sang trọng', 'Convenient, attractive, elegant'),
      ]),
    ]),
    group('3', 9, ['Sức mạnh cộng đồng', 'Community strength'], [
      criterion('3.1', 3, ['Loại hình tổ chức sản xuất - kinh doanh', 'Organisation type'], [
        about('organisation-form', 9, 6, 3),
        box(1, 'Hộ, tổ hợp tác có đăng ký kinh doanh, công ty TNHH 1 thành viên, doanh nghiệp tư nhân', 'Registered household, co-op group, 1-member limited company, private enterprise'),
        box(2, 'Công ty TNHH từ hai thành viên; cổ phần có vốn cộng đồng < 51%', 'LLC of two or more; joint-stock, community capital < 51%'),
        box(3, 'HTX theo Luật HTX 2012; cổ phần có vốn cộng đồng ≥ 51%', 'Cooperative (2012 law); joint-stock, community capital ≥ 51%'),
      ]),
      alternatives('3.2', 2, ['Sự tham gia của cộng đồng trong quản lý, điều hành', 'Community participation in management and operation'], [
        note('choose-one-case', 'Chọn một trong hai trường hợp', 'Choose one of the two cases'),
        criterion('3.2.a', 2, ['Trường hợp 1: Công ty TNHH 2 thành viên trở lên, công ty cổ phần, HTX, Tổ hợp tác', 'Case 1: Limited company with 2+ members, joint-stock company, cooperative, cooperative group'], [
          about('community-management', 1, 2),
          box(1, '< 50% quản trị cao cấp hoặc thành viên tổ hợp tác là người trong tỉnh', '< 50% of senior managers or co-op group members from the province'),
          box(2, '≥ 50% quản trị cao cấp trong tỉnh, hoặc < 50% nhưng có phụ nữ địa phương', '≥ 50% of senior managers from the province, or < 50% with a local woman'),
        ]),
        criterion('3.2.b', 1, ['Trường hợp 2: Công ty TNHH 1 thành viên, doanh nghiệp tư nhân, hộ gia đình', 'Case 2: Single-member limited company, private enterprise, household'], [
          about('community-management', 3, 4),
          box(0, 'Không phải người trong tỉnh', 'Not from the province'),
          box(1, 'Giám đốc/chủ hộ là người trong tỉnh', 'Director/household head from the province'),
        ]),
      ]),
      criterion('3.3', 1, ['Sử dụng lao động địa phương', 'Local labour'], [
        about('local-labour', 6, 7),
        box(0, 'Dùng < 50% lao động địa phương', '< 50% local workers'),
        box(1, '≥ 50% lao động địa phương, hoặc thu nhập bình quân ≥ chuẩn nông thôn mới', '≥ 50% local workers, or average income ≥ new-rural standard'),
      ]),
      criterion('3.4', 1, ['Tăng trưởng sản xuất kinh doanh', 'Growth'], [
        about('business-growth', 5, 6),
        box(0, 'Doanh thu tăng < 10% so với năm trước', 'Revenue up < 10% on the previous year'),
        box(1, 'Doanh thu tăng ≥ 10% so với năm trước', 'Revenue up ≥ 10% on the previous year'),
      ]),
      criterion('3.5', 2, ['Kế toán', 'Accounting'], [
        about('accounting', 3, 4, 5),
        box(0, 'Không có kế toán hoặc thuê thời vụ', 'No accountant, or seasonal hire'),
        box(1, 'Có kế toán, thực hiện thường xuyên', 'Accounting done regularly'),
        box(2, 'Có tổ chức hệ thống kế toán', 'Accounting system organised'),
      ]),
    ]),
  ]),
  part('B', 25, [
    group('4', 15, ['Tiếp thị', 'Marketing'], [
      criterion('4.1', 5, ['Khu vực phân phối chính', 'Main market'], [
        about('distribution-area', 9, 10, 11, 16),
        box(1, 'Thị trường trong huyện', 'Market within the district'),
        box(2, 'Ngoài huyện, dưới 5 đại diện/đại lý', 'Outside the district, under 5 agents'),
        box(3, 'Ngoài huyện, ≥ 5 đại diện/đại lý', 'Outside the district, ≥ 5 agents'),
        box(5, 'Thị trường quốc tế', 'International market'),
      ]),
      criterion('4.2', 5, ['Tổ chức phân phối', 'Distribution'], [
        note('note', 'Gồm kinh doanh, phân phối', 'Sales, distribution'),
        about('distribution-organisation', 1, 2, 3, 4),
        box(0, 'Không có người phụ trách phân phối', 'No distribution manager'),
        box(1, 'Có người phụ trách phân phối', 'Distribution manager'),
        box(3, 'Có bộ phận/phòng quản lý phân phối', 'Distribution unit/department'),
        box(5, 'Có bộ phận/phòng quản lý phân phối, dùng công nghệ thông tin', 'Unit/department, using IT'),
      ]),
      criterion('4.3', 5, ['Quảng bá sản phẩm', 'Promotion'], [
        about('promotion', 1, 10, 14, 15, 16),
        box(0, 'Không có quảng bá', 'No promotion'),
        box(1, 'Có một số quảng bá', 'Some promotion'),
        box(2, 'Nhiều quảng bá; website; xúc tiến trong tỉnh', 'Much promotion; website; trade promotion in the province'),
        box(3, 'Nhiều quảng bá; website; xúc tiến ngoài tỉnh', 'Much promotion; website; trade promotion outside the province'),
        box(5, 'Nhiều quảng bá; website; xúc tiến ngoài tỉnh và quốc tế', 'Much promotion; website; trade promotion outside the province, abroad'),
      ]),
    ]),
    group('5', 10, ['Câu chuyện về sản phẩm', 'Product story'], [
      criterion('5.1', 5, ['Câu chuyện về sản phẩm', 'Product story'], [
        about('product-story', 9, 10, 11, 12, 13, 17),
        box(0, 'Không có câu chuyện, hoặc không được tư liệu hóa', 'No story, or not documented'),
        box(1, 'Có tài liệu giới thiệu sản phẩm', 'Product introduction material'),
        box(2, 'Tư liệu hóa (có cốt truyện)', 'Documented (with a plot)'),
        box(3, 'Câu chuyện tư liệu hóa, trên nhãn/tờ rơi', 'Documented story, on label/leaflet'),
        box(4, 'Câu chuyện tư liệu hóa, trên nhãn/tờ rơi, website', 'Documented story, on label/leaflet, website'),
        box(5, 'Tư liệu hóa, trên nhãn/tờ rơi và sinh động trên website', 'Documented, on label/leaflet, lively on website'),
      ]),
      criterion('5.2', 3, ['Trí tuệ/bản sắc địa phương', 'Local wisdom/identity'], [
        note('condition', 'Chỉ áp dụng khi có câu chuyện; đánh giá nội dung câu chuyện', 'Only with a story; assess the story content'),
        about('story-local-identity', 5, 6, 8, 9),
        box(0, 'Giống câu chuyện sản phẩm nơi khác', 'Same as product stories elsewhere'),
        box(1, 'Tương đối giống nơi khác, đổi một số yếu tố', 'Fairly like stories elsewhere, some elements changed'),
        box(2, 'Có câu chuyện riêng', 'Own story'),
        box(3, 'Câu chuyện riêng, bản sắc địa phương', 'Own story of local identity'),
      ]),
      criterion('5.3', 2, ['Cấu trúc câu chuyện', 'Story structure'], [
        note('condition', 'Chỉ áp dụng khi có câu chuyện', 'Only with a story'),
        about('story-structure', 1, 4),
        box(1, 'Đơn giản', 'Simple'),
        box(2, 'Đầy đủ các yếu tố của câu chuyện sản phẩm', 'All elements of a product story present'),
      ]),
    ]),
  ]),
  part('C', 40, [
    group('6', 20, ['Chỉ tiêu cảm quan', 'Sensory criteria'], [
      group('6.1', 11, ['Ngoại hình', 'Appearance'], [
        note('stop-evaluation', 'Có tạp chất lạ nguy cơ gây mất an toàn thực phẩm (đất, côn trùng, lông, len...)', 'Foreign impurities (soil, insects, hair, wool...)', 'unacceptable-impurities'),
        criterion('6.1.1', 2, ['Tạp chất lạ', 'Foreign impurities'], [
          about('foreign-matter', 1, 2, 3),
          box(0, 'Có tạp chất, chấp nhận được', 'Impurities present, acceptable'),
          box(1, 'Rất ít tạp chất, chấp nhận được', 'Very few impurities, acceptable'),
          box(2, 'Sạch, không có tạp chất', 'Clean, no impurities'),
        ]),
        criterion('6.1.2', 2, ['Trạng thái/hình dạng', 'State/shape'], [
          about('shape-and-size', 2, 12, 13),
          box(0, 'Không đồng đều, chấp nhận được', 'Not uniform, acceptable'),
          box(1, 'Tương đối đồng đều, phù hợp', 'Fairly even, suitable'),
          box(2, 'Đồng đều, phù hợp', 'Even, suitable'),
        ]),
        criterion('6.1.3', 2, ['Màu sắc', 'Colour'], [
          about('colour', 15, 16, 17),
          box(0, 'Không đồng đều hoặc bị cháy', 'Not uniform or burnt'),
          box(1, 'Đồng đều, tự nhiên, tương đối phù hợp sản phẩm', 'Even, natural, fairly suitable'),
          box(2, 'Đồng đều, tự nhiên, phù hợp', 'Uniform, natural, suitable'),
        ]),
        criterion('6.1.3bis', 2, ['Mùi', 'Smell'], [
          about('smell', 12, 13, 14),
          box(0, 'Lạ (chấp nhận được) hoặc không rõ mùi', 'Strange (acceptable) or unclear'),
          box(1, 'Thơm tự nhiên đặc trưng, nhẹ', 'Typical natural aroma, light'),
          box(2, 'Thơm tự nhiên đặc trưng, mạnh', 'Typical natural aroma, strong'),
        ], { code: '6.1.3' }),
        criterion('6.1.4', 3, ['Vị', 'Taste'], [
          about('taste', 5, 27, 28, 7),
          box(0, 'Lạ (chấp nhận được) hoặc không rõ vị', 'Strange (acceptable) or unclear'),
          box(1, 'Tương đối đậm đà, phù hợp sản phẩm', 'Fairly rich, suited to the product'),
          box(2, 'Vị đậm đà', 'Full, rich taste'),
          box(3, 'Đậm đà, hấp dẫn', 'Rich, appealing'),
        ]),
      ]),
      group('6.2', 7, ['Nước pha', 'Brew'], [
        criterion('6.2.1', 2, ['Màu nước', 'Brew colour'], [
          about('infusion-colour', 1, 5, 6),
          box(0, 'Hơi đục, màu nhạt, chấp nhận được', 'Hazy, pale, acceptable'),
          box(1, 'Đậm, sánh, phù hợp sản phẩm', 'Dark, thick, suits the product'),
          box(2, 'Đậm, sánh, rất phù hợp', 'Dark, thick, very suitable'),
        ]),
        criterion('6.2.2', 5, ['Mùi, vị', 'Smell and taste'], [
          about('infusion-smell-and-taste', 1, 4, 5, 6),
          box(0, 'Lạ (chấp nhận được) hoặc không rõ vị', 'Strange (acceptable) or unclear'),
          box(1, 'Chấp nhận được', 'Acceptable'),
          box(3, 'Tương đối hấp dẫn', 'Fairly attractive'),
          box(5, 'Hấp dẫn', 'Attractive'),
        ]),
      ]),
      criterion('6.3', 2, ['Quy cách đóng gói, dạng sử dụng', 'Packing format, form of use'], [
        about('packing-format', 8, 11, 9),
        box(0, 'Không tiện dùng', 'Not convenient'),
        box(1, 'Tương đối tiện dùng', 'Fairly convenient'),
        box(2, 'Tiện dùng', 'Convenient'),
      ]),
    ]),
    criterion('7', 5, ['Tính độc đáo', 'Uniqueness'], [
      note('note', 'Chất lượng riêng, khác biệt, không lẫn sản phẩm khác', 'Quality distinctive, not confusable'),
      about('uniqueness', 1, 2, 5, 6),
      box(0, 'Trung bình', 'Average'),
      box(1, 'Tương đối độc đáo', 'Fairly unique'),
      box(3, 'Độc đáo', 'Unique'),
      box(5, 'Rất độc đáo', 'Very unique'),
    ]),
    group('8', 5, ['Công bố chất lượng sản phẩm', 'Product quality declaration'], [
      criterion('8.1', 3, ['Hồ sơ công bố chất lượng sản phẩm', 'Product quality declaration dossier'], [
        note('note', 'Tiêu chuẩn sản phẩm cần kèm phiếu kiểm nghiệm chỉ tiêu an toàn thực phẩm', 'Product standard needs food safety test reports'),
        about('quality-declaration', 23, 20, 21, 24),
        box(0, 'Không có bản công bố, hoặc có mà sai', 'No declaration, or an incorrect one'),
        box(1, 'Có bản tự công bố nhưng thiếu', 'Self-declaration present but incomplete'),
        box(2, 'Có bản tiêu chuẩn sản phẩm', 'Product standard document in place'),
        box(3, 'Bản tự công bố/tương đương, tiêu chuẩn sản phẩm', 'Self-declaration/equivalent, product standard'),
      ]),
      criterion('8.2', 2, ['Kiểm tra định kỳ các chỉ tiêu an toàn thực phẩm', 'Periodic food safety testing'], [
        note('note', 'Căn cứ phiếu kiểm nghiệm định kỳ các chỉ tiêu an toàn thực phẩm', 'Based on periodic food safety test reports'),
        about('periodic-testing', 3, 4, 8),
        box(0, 'Có, nhưng không đạt', 'Done, but failed'),
        box(1, 'Có, đạt nhưng không đủ', 'Done, passed but incomplete'),
        box(2, 'Có, đạt đầy đủ theo quy định', 'Done, all passed as required'),
      ]),
    ]),
    criterion('9', 5, ['Đảm bảo chất lượng sản phẩm', 'Product quality assurance'], [
      note('stop-evaluation', 'Chứng nhận đủ điều kiện an toàn thực phẩm (hoặc tương đương) không phù hợp quy định', 'Food safety certificate (or equivalent) not as required', 'food-safety-certificate-not-conforming'),
      about('quality-assurance', 7, 16, 17, 18, 12, 24),
      box(0, 'Không kiểm soát chất lượng sản phẩm', 'No product quality control'),
      box(1, 'Có kế hoạch kiểm soát chất lượng', 'Quality control plan'),
      box(2, 'Có ghi hồ sơ lô sản xuất', 'Batch production records kept'),
      box(3, 'Kế hoạch kiểm soát chất lượng, hồ sơ lô', 'Quality control plan, batch records'),
      box(4, 'Chứng nhận chất lượng tiên tiến (ISO/GMP/HACCP)', 'Advanced quality certificate (ISO/GMP/HACCP)'),
      box(5, 'Chứng nhận an toàn thực phẩm xuất khẩu và pháp lý thị trường đích', 'Export food safety certificate, target-market legal needs'),
    ]),
    criterion('10', 5, ['Cơ hội thị trường toàn cầu', 'Global market'], [
      about('global-market', 4, 5, 3),
      box(1, 'Có thể xuất khẩu trong khu vực', 'Can export to the region'),
      box(3, 'Có thể xuất khẩu ra ngoài khu vực', 'Can export beyond the region'),
      box(5, 'Có thể xuất khẩu thị trường tiêu chuẩn cao (Mỹ, Nhật, EU)', 'Exportable to high-standard markets (US, Japan, EU)'),
    ]),
  ]),
  defect('printed-code-repeated', '6.1.3bis', 'Bản chép in mã 6.1.3 hai lần', 'The sheet prints code 6.1.3 twice'),
]);
