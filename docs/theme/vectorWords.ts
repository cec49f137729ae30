// Families of vectors in Vietnamese; their English stands in the files themselves.

export const vectorWords: { readonly [family: string]: { readonly name: string; readonly about: string } } = {
  bands: {
    name: 'Hạng sao theo điểm',
    about: 'Hạng sao chỉ xét theo điểm: mỗi khung tính cả mức dưới, không tính mức trên; không làm tròn trước khi so sánh.',
  },
  bounds: {
    name: 'Khoảng còn có thể đạt',
    about:
      'Phiếu chưa chấm hết còn có thể đạt bao nhiêu điểm, hạng sao thấp nhất và cao nhất; từng hạng chắc chắn, còn ngỏ hay đã mất; tiêu chí chưa chấm không bị coi là 0 điểm.',
  },
  'carried-answers': {
    name: 'Chuyển câu trả lời sang phiếu mới',
    about:
      'Câu trả lời của phiếu 148 chuyển sang phiếu cùng bộ của 26/2026: điều hai phiếu hỏi như nhau được chuyển; tiêu chí phải xem lại và tiêu chí không còn được nêu riêng.',
  },
  categories: {
    name: 'Nhóm sản phẩm',
    about: 'Các bộ sản phẩm của từng nhóm.',
  },
  certificates: {
    name: 'Giấy chứng nhận',
    about:
      'Cơ quan cấp, ngày đầu và ngày cuối (tính cả hai ngày), ngày cuối thông báo, thời gian nộp hồ sơ; 36 tháng kể từ ngày ban hành, không tính ngày đó.',
  },
  councils: {
    name: 'Thành phần hội đồng',
    about: 'Ai thành lập hội đồng, ai làm chủ tịch, thành viên, ai có thể được mời, ai có thể được ủy quyền làm chủ tịch.',
  },
  dates: {
    name: 'Cách tính ngày',
    about:
      'Thời hạn theo Bộ luật Dân sự: không tính ngày đầu; tháng không có ngày tương ứng thì hết vào ngày cuối tháng; ngày làm việc bỏ ngày nghỉ.',
  },
  deadlines: {
    name: 'Thời hạn',
    about:
      'Ngày cuối của thời hạn, tính cả ngày đó, không tính ngày làm mốc; thời hạn theo ngày thường hết vào ngày nghỉ thì kéo sang ngày làm việc tiếp theo, trừ kéo dài hiệu lực giấy chứng nhận.',
  },
  dossiers: {
    name: 'Thành phần hồ sơ',
    about: 'Giấy tờ, hiện vật nào phải có khi hồ sơ đến một cấp, theo loại đánh giá; số lượng nếu văn bản nêu.',
  },
  evidence: {
    name: 'Tài liệu minh chứng',
    about: 'Dòng nào của Mẫu số 02 (26/2026) hoặc giấy tờ nào của hồ sơ (1048) minh chứng cho tiêu chí.',
  },
  'fault-order': {
    name: 'Thứ tự các lỗi',
    about: 'Mọi lỗi của một phiếu cùng lúc, theo thứ tự: trường hợp bị loại, tiêu chí phiếu không có, rồi các tiêu chí theo thứ tự in.',
  },
  folding: {
    name: 'Bỏ dấu để tìm',
    about: 'Chữ thành khóa tìm: chữ thường, bỏ dấu, đ thành d, mọi ký hiệu khác thành một dấu cách.',
  },
  histories: {
    name: 'Lịch sử sản phẩm',
    about: 'Một chuỗi sự kiện dẫn đến đâu: trạng thái, hạng sao, ngày cuối của giấy chứng nhận, ngày giấy cũ còn được giữ.',
  },
  'in-force': {
    name: 'Văn bản có hiệu lực',
    about: 'Văn bản áp dụng cho hồ sơ nộp vào một ngày.',
  },
  levels: {
    name: 'Việc của từng cấp',
    about: 'Mỗi cấp làm gì: nhiệm vụ, ai tổ chức, ai quyết định, nội dung phải báo cáo.',
  },
  parts: {
    name: 'Điểm tối đa từng phần',
    about: 'Điểm tối đa của phần A, B, C.',
  },
  plans: {
    name: 'Cách đạt hạng sao',
    about: 'Thay đổi ít nhất trên phiếu để đạt một hạng sao: ô mới của từng tiêu chí phải đổi.',
  },
  'points-sheets': {
    name: 'Phiếu lưu bằng điểm',
    about: 'Phiếu lưu bằng điểm đọc ngược thành ô đã chọn; điểm không khớp ô nào hoặc khớp nhiều ô là lỗi.',
  },
  'product-codes': {
    name: 'Mã sản phẩm',
    about: 'Các phần của mã sản phẩm theo thứ tự viết, bằng chữ số, nối bằng gạch ngang.',
  },
  'product-search': {
    name: 'Tìm bộ sản phẩm',
    about: 'Chữ tìm ra những bộ sản phẩm nào: đúng tên trước, rồi trọn từ, rồi từ gõ dở; có gõ dấu thì xét dấu.',
  },
  'product-sets': {
    name: 'Bộ sản phẩm',
    about: 'Nhóm của từng bộ sản phẩm.',
  },
  'quick-wins': {
    name: 'Thay đổi đơn lẻ có lợi',
    about: 'Mọi thay đổi ở một tiêu chí mà riêng nó đã tăng điểm hoặc tăng hạng sao, nhiều điểm nhất trước.',
  },
  rankings: {
    name: 'Phân hạng có yêu cầu tối thiểu',
    about: 'Hạng theo điểm, và hạng sao cao nhất đạt cả điểm và yêu cầu tối thiểu; với mỗi hạng cao hơn, các tiêu chí chưa đạt.',
  },
  referrals: {
    name: 'Công nhận, chuyển hồ sơ',
    about: 'Ai quyết định với số điểm ở một cấp: công nhận ở hạng sao đó hay chuyển hồ sơ lên cấp trên.',
  },
  rounds: {
    name: 'Đợt đánh giá',
    about: 'Hồ sơ thuộc đợt nào: đợt đầu tiên còn kịp ngày đề nghị, năm này hoặc năm sau; ngày cuối đều tính.',
  },
  scores: {
    name: 'Chấm điểm',
    about: 'Điểm của một phiếu: chọn ô nhiều điểm nhất ở mọi tiêu chí, hoặc không chọn ô nào, trừ những ô nêu riêng.',
  },
  sittings: {
    name: 'Phiên họp hội đồng',
    about: 'Kết quả phiên họp: số người có mặt, điểm trung bình giữ chính xác, chênh lệch giữa các phiếu, yêu cầu tối thiểu. Thành viên là giả định.',
  },
  standings: {
    name: 'Tình trạng giấy chứng nhận',
    about: 'Giấy chứng nhận ra sao vào một ngày: còn hiệu lực, thời gian nộp hồ sơ, hết thời hạn, kéo dài hiệu lực.',
  },
  statements: {
    name: 'Nội dung không tính toán',
    about: 'Điều văn bản nêu mà không hàm nào tính: điều chuyển tiếp đã rõ hoặc còn bỏ ngỏ, quy định khác và vấn đề liên quan.',
  },
  steps: {
    name: 'Sáu bước của chu trình',
    about: 'Sáu bước của chu trình OCOP như kế hoạch cấp huyện nêu; bước năm nêu các cấp đánh giá.',
  },
  transitions: {
    name: 'Chuyển tiếp',
    about: 'Văn bản nào áp dụng cho hồ sơ nộp một ngày và quyết định một ngày khác; văn bản không nói thì mọi cách hiểu đều là khả năng.',
  },
  withdrawals: {
    name: 'Thu hồi',
    about: 'Ai thu hồi, theo điểm nào, và điều gì bị từ chối; danh mục trường hợp thu hồi chỉ có trong 26/2026, không áp dụng ngược.',
  },
};
