import { sheetsOf1048 } from '../../sources';
import { about, alternatives, box, checked, cited, criterion, group, note, part, sheet } from '../../../sheet/write';

/** 1048/QĐ-TTg, Annex III, set 18: Đồ uống không cồn. */
export const softDrinks = /* @__PURE__ */ sheet('qd-1048-2019', 18, ['Đồ uống không cồn', 'Non-alcoholic drinks'], () => [
  cited('1048/QĐ-TTg', 'III', sheetsOf1048),
  checked('2026-11-26', 'script', sheetsOf1048),
  checked('2026-11-26', 'read', sheetsOf1048),
  part('A', 35, [
    group('1', 18, ['Tổ chức sản xuất', 'Production organisation'], [
      criterion('1.1', 3, ['Nguồn nguyên liệu', 'Source of raw material'], [
        note('elimination', 'Sản phẩm bị loại nếu toàn bộ nguyên liệu sử dụng là nhập khẩu hoặc không rõ nguồn gốc', 'The product is eliminated if all raw material used is imported or of unclear origin', 'all-imported-or-untraceable-material'),
        about('raw-material-origin', 20, 11, 12),
        box(1, 'Dưới 50% nguyên liệu sử dụng có nguồn gốc trong tỉnh', 'Less than 50% of the raw material used comes from the province'),
        box(2, 'Từ 50% đến dưới 75% nguyên liệu sử dụng có nguồn gốc trong tỉnh', 'From 50% to less than 75% of the raw material used comes from the province'),
        box(3, 'Từ 75% đến 100% nguyên liệu sử dụng có nguồn gốc trong tỉnh', 'From 75% to 100% of the raw material used comes from the province'),
      ]),
      criterion('1.2', 3, ['Gia tăng giá trị', 'Value added'], [
        about('added-value', 7, 8, 43),
        box(1, 'Chế biến đơn giản', 'Simple processing'),
        box(2, 'Chế biến', 'Processing'),
        box(3, 'Chế biến sâu, tạo ra sản phẩm chất lượng cao hơn', 'Deep processing that creates a product of higher quality'),
      ]),
      criterion('1.3', 4, ['Năng lực sản xuất đáp ứng yêu cầu phân phối', 'Production capacity to meet distribution requirements'], [
        note('note', 'Khả năng sản xuất đáp ứng nhu cầu thị trường về số lượng/quy mô', 'Ability of production to meet market demand in quantity or scale'),
        about('production-capacity', 1, 2, 3, 4),
        box(1, 'Năng lực, quy mô sản xuất ở mức nhỏ', 'Small production capacity and scale'),
        box(2, 'Năng lực, quy mô sản xuất ở mức trung bình', 'Medium production capacity and scale'),
        box(3, 'Năng lực, quy mô sản xuất lớn', 'Large production capacity and scale'),
        box(4, 'Năng lực, quy mô sản xuất lớn, đủ khả năng đáp ứng thị trường xuất khẩu', 'Large production capacity and scale, able to supply export markets'),
      ]),
      criterion('1.4', 2, ['Liên kết sản xuất', 'Production linkage'], [
        about('production-linkage', 1, 9, 10),
        box(0, 'Không có liên kết, hoặc có liên kết nhưng không rõ ràng', 'No linkage, or a linkage that is not clear'),
        box(1, 'Có liên kết chặt chẽ (phạm vi trong tỉnh)', 'Close linkage (within the province)'),
        box(2, 'Có liên kết chuỗi chặt chẽ (phạm vi trong tỉnh), với quy mô lớn hoặc có hộ nghèo (trong tỉnh) cùng tham gia', 'Close chain linkage (within the province), large in scale or with poor households (of the province) taking part'),
      ]),
      criterion('1.5', 5, ['Bảo vệ môi trường trong quá trình sản xuất', 'Environmental protection during production'], [
        about('environmental-protection', 8, 9, 10, 11, 12),
        box(1, 'Có hoạt động cụ thể thể hiện sự quan tâm đến tác động môi trường trong quá trình sản xuất', 'Concern (shown by specific activities) for environmental impacts during production'),
        box(2, 'Có đánh giá tác động môi trường hoặc kế hoạch bảo vệ môi trường (hoặc tương đương), nhưng chưa theo quy định hiện hành', 'There is an environmental impact assessment or environmental protection plan (or equivalent), but it does not yet follow current regulations'),
        box(3, 'Có đánh giá tác động môi trường hoặc kế hoạch bảo vệ môi trường (hoặc tương đương), theo quy định hiện hành', 'There is an environmental impact assessment or environmental protection plan (or equivalent) that follows current regulations'),
        box(4, 'Có đánh giá tác động môi trường hoặc kế hoạch bảo vệ môi trường (hoặc tương đương), theo quy định hiện hành, kèm minh chứng đã triển khai hoặc áp dụng', 'There is an environmental impact assessment or environmental protection plan (or equivalent) that follows current regulations, with evidence that it is carried out or applied'),
        box(5, 'Có đánh giá tác động môi trường, kế hoạch bảo vệ môi trường hoặc tương đương, theo quy định hiện hành; có minh chứng việc triển khai/áp dụng; có sử dụng/tái chế phụ phẩm, chất thải khi sản xuất', 'Environmental impact assessment, environmental protection plan or equivalent, in line with the rules in force; with proof that it is carried out or applied; and by-products and waste are used or recycled in production'),
      ]),
      criterion('1.6', 1, ['Sử dụng năng lượng, công nghệ thân thiện bền vững trong sản xuất', 'Use of friendly, sustainable energy and technology in production'], [
        about('sustainable-technology', 5, 6),
        box(0, 'Không sử dụng năng lượng hiện đại, bền vững, đáng tin cậy (sạch, tái tạo...), cũng không sử dụng công nghệ thân thiện môi trường', 'Neither modern, sustainable, reliable energy (clean, renewable, etc.) nor environmentally friendly technology is used'),
        box(1, 'Có sử dụng năng lượng hiện đại, bền vững, đáng tin cậy (sạch, tái tạo...) hoặc công nghệ thân thiện môi trường', 'Modern, sustainable, reliable energy (clean, renewable, etc.) or environmentally friendly technology is used'),
      ]),
    ]),
    group('2', 8, ['Phát triển sản phẩm', 'Product development'], [
      criterion('2.1', 3, ['Nguồn gốc ý tưởng sản phẩm', 'Origin of the product idea'], [
        about('product-idea', 22, 23, 24, 25),
        box(0, 'Phát triển từ sản phẩm của nhà sản xuất khác, chỉ thay đổi nhãn hiệu', "Developed from another producer's product, with only the trade mark changed"),
        box(1, 'Phát triển từ sản phẩm của nhà sản xuất khác, có cải tiến chất lượng, bao bì', "Developed from another producer's product, with improved quality and packaging"),
        box(2, 'Phát triển từ ý tưởng của mình, sản phẩm chưa có trên thị trường', "Developed from the producer's own idea; product not yet on the market"),
        box(3, 'Phát triển từ ý tưởng của mình, gắn với việc bảo tồn sản phẩm truyền thống/đặc sản/thế mạnh của địa phương', "Developed from the producer's own idea, tied to preserving a traditional product, speciality or strength of the locality"),
      ]),
      criterion('2.2', 3, ['Tính hoàn thiện của bao bì', 'Completeness of the packaging'], [
        about('packaging-and-labelling', 4, 5, 8, 9),
        box(0, 'Bao bì đơn giản, ghi nhãn chưa đầy đủ thông tin', 'Simple packaging, incomplete label information'),
        box(1, 'Bao bì đơn giản, ghi nhãn đầy đủ thông tin', 'Simple packaging, complete label information'),
        box(2, 'Bao bì phù hợp, ghi nhãn đầy đủ thông tin, có truy xuất nguồn gốc', 'Suitable packaging, complete label information, with traceability'),
        box(3, 'Bao bì phù hợp, ghi nhãn đầy đủ thông tin, có truy xuất nguồn gốc và chứng nhận bảo hộ nhãn hiệu hoặc kiểu dáng công nghiệp', 'Suitable packaging, complete label information, with traceability and a certificate of protection for the trade mark or industrial design'),
      ]),
      criterion('2.3', 2, ['Phong cách, hình thức của bao bì', 'Style and form of the packaging'], [
        about('packaging', 6, 7, 8),
        box(0, 'Không thuận tiện, không đẹp', 'Neither convenient nor attractive'),
        box(1, 'Thuận tiện hoặc đẹp', 'Convenient or attractive'),
        box(2, 'Thuận tiện, đẹp, sang trọng', 'Convenient, attractive and elegant'),
      ]),
    ]),
    group('3', 9, ['Sức mạnh cộng đồng', 'Community strength'], [
      criterion('3.1', 3, ['Loại hình tổ chức sản xuất - kinh doanh', 'Type of production and business organisation'], [
        about('organisation-form', 10, 6, 3),
        box(1, 'Hộ gia đình có đăng ký kinh doanh, tổ hợp tác (tổ trưởng có giấy đăng ký kinh doanh), công ty TNHH 1 thành viên hoặc doanh nghiệp tư nhân', 'Household with business registration, cooperative group (whose head holds a business registration certificate), single-member limited liability company or private enterprise'),
        box(2, 'Công ty TNHH hai thành viên trở lên; công ty cổ phần mà cộng đồng địa phương góp < 51% vốn', 'Limited liability company with two or more members; or joint-stock company in which the local community contributed less than 51% of the capital'),
        box(3, 'Hợp tác xã tổ chức, hoạt động theo Luật HTX 2012; hoặc công ty cổ phần mà cộng đồng địa phương góp ≥ 51% vốn', 'Cooperative organised and operating under the 2012 Law on Cooperatives; or joint-stock company in which the local community contributed at least 51% of the capital'),
      ]),
      alternatives('3.2', 2, ['Sự tham gia của cộng đồng trong quản lý, điều hành', 'Community participation in management and operation'], [
        note('choose-one-case', 'Chọn một trong hai trường hợp', 'Choose one of the two cases'),
        criterion('3.2.a', 2, ['Trường hợp 1: Công ty TNHH 2 thành viên trở lên, công ty cổ phần, HTX, Tổ hợp tác', 'Case 1: Limited liability company with 2 or more members, joint-stock company, cooperative, cooperative group'], [
          about('community-management', 5, 6),
          box(1, 'Có < 50% số thành viên quản trị cao cấp tham gia quản lý (Ban giám đốc, Hội đồng quản trị, Hội đồng thành viên) là người trong tỉnh; hoặc tổ hợp tác có < 50% số thành viên là người trong tỉnh', "Less than 50% of the senior managers taking part in management (directorate, board of directors, members' council) are from the province; or, in a cooperative group, less than 50% of the members are from the province"),
          box(2, 'Có ≥ 50% số thành viên quản trị cao cấp tham gia quản lý (Ban giám đốc, Hội đồng quản trị, Hội đồng thành viên) là người trong tỉnh; hoặc tuy < 50% số thành viên quản trị cao cấp là người trong tỉnh nhưng có thành viên là phụ nữ địa phương', "At least 50% of the senior managers taking part in management (directorate, board of directors, members' council) are from the province; or less than 50% of the senior managers are from the province but a member is a local woman"),
        ]),
        criterion('3.2.b', 1, ['Trường hợp 2: Công ty TNHH 1 thành viên, doanh nghiệp tư nhân, hộ gia đình', 'Case 2: Single-member limited liability company, private enterprise, household'], [
          about('community-management', 3, 4),
          box(0, 'Giám đốc hoặc chủ hộ không phải người trong tỉnh', 'The director or head of household is not from the province'),
          box(1, 'Giám đốc hoặc chủ hộ là người trong tỉnh', 'The director or head of household is from the province'),
        ]),
      ]),
      criterion('3.3', 1, ['Sử dụng lao động địa phương', 'Use of local labour'], [
        about('local-labour', 6, 7),
        box(0, 'Có < 50% lao động sử dụng là người địa phương', 'Less than 50% of the workers employed are local people'),
        box(1, 'Có ≥ 50% lao động sử dụng là người địa phương; hoặc thu nhập bình quân/lao động ≥ thu nhập bình quân/người đạt chuẩn nông thôn mới của địa phương tại thời điểm đánh giá', 'At least 50% of the workers employed are local people; or average income per worker is at least the average income per person set by the local new-style rural area standard at the time of assessment'),
      ]),
      criterion('3.4', 1, ['Tăng trưởng sản xuất kinh doanh', 'Growth of production and business'], [
        about('business-growth', 5, 6),
        box(0, 'Doanh thu tăng trưởng < 10% so với năm trước liền kề', 'Revenue grew by less than 10% compared with the year immediately before'),
        box(1, 'Doanh thu tăng trưởng ≥ 10% so với năm trước liền kề', 'Revenue grew by at least 10% compared with the year immediately before'),
      ]),
      criterion('3.5', 2, ['Kế toán', 'Accounting'], [
        about('accounting', 3, 4, 5),
        box(0, 'Không có kế toán, hoặc chỉ thuê kế toán theo yêu cầu, thời vụ', 'No accountant, or one hired only on demand or seasonally'),
        box(1, 'Có kế toán và thực hiện công tác kế toán thường xuyên', 'There is an accountant, and accounting is done regularly'),
        box(2, 'Có tổ chức hệ thống kế toán', 'An accounting system is organised'),
      ]),
    ]),
  ]),
  part('B', 25, [
    group('4', 15, ['Tiếp thị', 'Marketing'], [
      criterion('4.1', 5, ['Khu vực phân phối chính', 'Main distribution area'], [
        about('distribution-area', 9, 10, 11, 16),
        box(1, 'Thị trường trong huyện', 'Market within the district'),
        box(2, 'Thị trường ngoài huyện, với dưới 5 đại diện/đại lý phân phối', 'Market outside the district, with fewer than 5 distribution representatives or agents'),
        box(3, 'Thị trường ngoài huyện, với ≥ 5 đại diện/đại lý phân phối', 'Market outside the district, with at least 5 distribution representatives or agents'),
        box(5, 'Thị trường quốc tế', 'International market'),
      ]),
      criterion('4.2', 5, ['Tổ chức phân phối', 'Distribution organisation'], [
        note('note', 'Gồm tổ chức kinh doanh và phân phối sản phẩm', 'Covers organising the business and distribution of the product'),
        about('distribution-organisation', 1, 2, 3, 4),
        box(0, 'Không có người phụ trách quản lý phân phối', 'No person responsible for managing distribution'),
        box(1, 'Có người phụ trách quản lý phân phối', 'A person is responsible for managing distribution'),
        box(3, 'Có bộ phận/phòng quản lý phân phối', 'A unit/department manages distribution'),
        box(5, 'Có bộ phận/phòng quản lý phân phối và ứng dụng công nghệ thông tin trong quản lý', 'A unit/department manages distribution and uses information technology in management'),
      ]),
      criterion('4.3', 5, ['Quảng bá sản phẩm', 'Promotion of the product'], [
        about('promotion', 1, 10, 14, 15, 16),
        box(0, 'Không có hoạt động quảng bá', 'No promotional activities'),
        box(1, 'Có một số hoạt động quảng bá', 'Some promotional activities'),
        box(2, 'Quảng bá bằng nhiều hoạt động, có website của cơ sở, có tham gia xúc tiến thương mại trong tỉnh', 'Many promotional activities, with a website of the establishment, and participation in trade promotion within the province'),
        box(3, 'Quảng bá bằng nhiều hoạt động, có website của cơ sở, có tham gia xúc tiến thương mại ngoài tỉnh', 'Many promotional activities, with a website of the establishment, and participation in trade promotion outside the province'),
        box(5, 'Quảng bá bằng nhiều hoạt động, có website của cơ sở, có tham gia xúc tiến thương mại ngoài tỉnh và quốc tế', 'Many promotional activities, with a website of the establishment, and participation in trade promotion outside the province and internationally'),
      ]),
    ]),
    group('5', 10, ['Câu chuyện về sản phẩm', 'Product story'], [
      criterion('5.1', 5, ['Câu chuyện về sản phẩm', 'Product story'], [
        about('product-story', 9, 10, 11, 12, 13, 16),
        box(0, 'Không có câu chuyện, hoặc có câu chuyện nhưng không được tư liệu hóa', 'No story, or there is a story but it has not been documented'),
        box(1, 'Có tài liệu giới thiệu về sản phẩm', 'There is material introducing the product'),
        box(2, 'Câu chuyện được tư liệu hóa, có cốt truyện và nội dung cụ thể', 'The story is documented, with a plot and specific content'),
        box(3, 'Câu chuyện được tư liệu hóa và sử dụng trên nhãn/tờ rơi', 'Documented story, used on the label or a leaflet'),
        box(4, 'Câu chuyện được tư liệu hóa và sử dụng trên nhãn/tờ rơi cùng với website', 'Documented story, used on the label or a leaflet and on a website'),
        box(5, 'Câu chuyện được tư liệu hóa, sử dụng trên nhãn hoặc tờ rơi và thể hiện sinh động trên website (hình ảnh, clip…)', 'The story is documented, used on the label or a leaflet, and told vividly on a website (as images, video clips, etc.)'),
      ]),
      criterion('5.2', 3, ['Trí tuệ/bản sắc địa phương', 'Local wisdom or identity'], [
        note('condition', 'Chỉ áp dụng khi sản phẩm có câu chuyện; đánh giá về nội dung câu chuyện', 'Applies only when there is a story; the content of the story is assessed'),
        about('story-local-identity', 5, 6, 8, 9),
        box(0, 'Giống câu chuyện sản phẩm của nơi khác', 'Same as the story of a product elsewhere'),
        box(1, 'Tương đối giống câu chuyện sản phẩm của nơi khác, có thay đổi vài yếu tố', 'Fairly similar to the story of a product elsewhere, with some elements changed'),
        box(2, 'Có câu chuyện riêng', 'A story of its own'),
        box(3, 'Câu chuyện riêng, thể hiện được trí tuệ/bản sắc địa phương', 'A story of its own that shows local wisdom or identity'),
      ]),
      criterion('5.3', 2, ['Cấu trúc câu chuyện', 'Structure of the story'], [
        note('condition', 'Chỉ áp dụng khi có câu chuyện', 'Applies only when there is a story'),
        about('story-structure', 1, 4),
        box(1, 'Đơn giản', 'Simple'),
        box(2, 'Đầy đủ các yếu tố của một câu chuyện sản phẩm', 'Has all the elements of a product story'),
      ]),
    ]),
  ]),
  part('C', 40, [
    group('6', 20, ['Chỉ tiêu cảm quan', 'Sensory criteria'], [
      criterion('6.1', 5, ['Tạp chất lạ', 'Foreign impurities'], [
        note('stop-evaluation', 'Không đánh giá các bước tiếp theo nếu có tạp chất lạ có nguy cơ không đạt quy định an toàn thực phẩm như: đất, côn trùng, lông, len...', 'The following steps are not assessed if there are foreign impurities with a risk of failing food safety rules, such as soil, insects, hair, wool etc.', 'unacceptable-impurities'),
        about('foreign-matter', 1, 2, 3),
        box(0, 'Có các tạp chất, chấp nhận được', 'Impurities present, but acceptable'),
        box(3, 'Có rất ít tạp chất, chấp nhận được', 'Very few impurities, acceptable'),
        box(5, 'Sạch, không có tạp chất', 'Clean, no impurities'),
      ]),
      criterion('6.2', 3, ['Màu sắc', 'Colour'], [
        about('colour', 21, 39, 13),
        box(0, 'Màu không phù hợp', 'Colour not suitable'),
        box(1, 'Màu chấp nhận được', 'Acceptable colour'),
        box(3, 'Màu phù hợp với tính chất sản phẩm', 'Colour that suits the nature of the product'),
      ]),
      criterion('6.3', 6, ['Mùi', 'Smell'], [
        about('smell', 34, 35, 17, 18),
        box(0, 'Có mùi lạ hoặc không rõ mùi', 'Off smell or no distinct smell'),
        box(2, 'Mùi nhẹ, phù hợp với đặc trưng sản phẩm', 'Light smell that suits the character of the product'),
        box(4, 'Mùi mạnh, phù hợp', 'Strong smell, suitable'),
        box(6, 'Mùi mạnh, phù hợp, hấp dẫn', 'Strong smell, suitable, appealing'),
      ]),
      criterion('6.4', 6, ['Vị', 'Taste'], [
        about('taste', 1, 2, 17, 22),
        box(0, 'Vị khác thường', 'Unusual taste'),
        box(2, 'Chấp nhận được', 'Acceptable'),
        box(4, 'Phù hợp với sản phẩm', 'Suits the product'),
        box(6, 'Phù hợp, hấp dẫn', 'Suitable and attractive'),
      ]),
    ]),
    criterion('7', 5, ['Tính độc đáo', 'Uniqueness'], [
      note('note', 'Về chất lượng: có nét riêng, khác biệt, không lẫn với sản phẩm khác', 'Quality: individual and different, not to be confused with other products'),
      about('uniqueness', 1, 2, 5, 6),
      box(0, 'Trung bình', 'Average'),
      box(1, 'Tương đối độc đáo', 'Fairly unique'),
      box(3, 'Độc đáo', 'Unique'),
      box(5, 'Rất độc đáo', 'Highly unique'),
    ]),
    group('8', 5, ['Công bố chất lượng sản phẩm, kiểm tra định kỳ', 'Product quality declaration and periodic testing'], [
      criterion('8.1', 3, ['Hồ sơ công bố chất lượng sản phẩm', 'Product quality declaration dossier'], [
        note('note', 'Bản tiêu chuẩn sản phẩm cần kèm phiếu kiểm nghiệm các chỉ tiêu an toàn thực phẩm', 'The product standard needs to come with a test report on the food safety criteria'),
        about('quality-declaration', 19, 20, 21, 22),
        box(0, 'Không có bản tự công bố, hoặc có nhưng không đúng', 'No self-declaration of the product, or there is one but it is incorrect'),
        box(1, 'Có bản tự công bố nhưng thiếu', 'There is a self-declaration, but it is incomplete'),
        box(2, 'Có bản tiêu chuẩn sản phẩm', 'There is a written product standard'),
        box(3, 'Có bản tự công bố hoặc tương đương, đồng thời có tiêu chuẩn sản phẩm', 'There is a self-declaration or equivalent, and also a product standard'),
      ]),
      criterion('8.2', 2, ['Kiểm tra định kỳ các chỉ tiêu an toàn thực phẩm', 'Periodic testing of food safety criteria'], [
        note('note', 'Phiếu kiểm nghiệm định kỳ các chỉ tiêu an toàn thực phẩm', 'Periodic test report on the food safety criteria'),
        about('periodic-testing', 3, 4, 7),
        box(0, 'Có, nhưng không đạt', 'Tested, but the results do not meet the requirements'),
        box(1, 'Có, đạt nhưng không đủ', 'Tested and meeting the requirements, but not on all required criteria'),
        box(2, 'Có, đạt đầy đủ theo quy định (vi sinh, kim loại nặng, dư lượng thuốc bảo vệ thực vật, phụ gia, hóa chất không mong muốn...)', 'Tested and passed in full as required (microorganisms, heavy metals, pesticide residues, additives, unwanted chemicals, etc.)'),
      ]),
    ]),
    criterion('9', 5, ['Đảm bảo chất lượng sản phẩm', 'Product quality assurance'], [
      note('stop-evaluation', 'Không đánh giá tiếp các bước sau nếu giấy chứng nhận đủ điều kiện an toàn thực phẩm (hoặc tương đương) không phù hợp theo quy định', 'The following steps are not assessed if the certificate of meeting food safety conditions (or equivalent) does not comply with regulations', 'food-safety-certificate-not-conforming'),
      about('quality-assurance', 7, 16, 17, 18, 12, 24),
      box(0, 'Không có hoạt động nào để kiểm soát chất lượng sản phẩm', 'No product quality control'),
      box(1, 'Có kế hoạch kiểm soát chất lượng sản phẩm', 'Product quality control plan'),
      box(2, 'Có ghi hồ sơ lô sản xuất', 'Production batch records are kept'),
      box(3, 'Có kế hoạch kiểm soát chất lượng sản phẩm và có ghi hồ sơ lô sản xuất', 'Product quality control plan, and production batch records are kept'),
      box(4, 'Có chứng nhận quản lý chất lượng tiên tiến (ISO, GMP, HACCP…)', 'Certified to an advanced quality management system (ISO, GMP, HACCP, etc.)'),
      box(5, 'Có giấy chứng nhận đủ điều kiện an toàn thực phẩm để xuất khẩu và các thủ tục pháp lý khác mà thị trường đích yêu cầu', 'Holds a certificate of meeting food safety conditions for export, with the other legal formalities required by the target market'),
    ]),
    criterion('10', 5, ['Cơ hội thị trường toàn cầu', 'Global market opportunities'], [
      about('global-market', 4, 5, 3),
      box(1, 'Có thể xuất khẩu sang thị trường khu vực', 'Can be exported to markets of the region'),
      box(3, 'Có thể xuất khẩu sang thị trường ngoài khu vực', 'Can be exported to markets outside the region'),
      box(5, 'Có thể xuất khẩu sang thị trường có tiêu chuẩn cao (Mỹ, Nhật, EU...)', 'Can be exported to markets with high standards (the United States, Japan, the EU, etc.)'),
    ]),
  ]),
]);
