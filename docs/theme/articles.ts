// Titles of the articles of 26/2026/QĐ-TTg as the decision prints them, and in English.
export const articleTitles: { readonly [instrument: string]: { readonly [article: string]: readonly [vi: string, en: string] } } = {
  '26/2026/QĐ-TTg': {
    1: ['Phạm vi điều chỉnh và đối tượng áp dụng', 'Scope and whom it binds'],
    2: ['Sản phẩm, đối tượng tham gia đánh giá, phân hạng sản phẩm OCOP', 'Products and participants'],
    3: ['Bộ tiêu chí đánh giá, phân hạng sản phẩm OCOP', 'The criteria and the stars'],
    4: ['Công tác đánh giá, phân hạng sản phẩm OCOP', 'Who evaluates, recognises and certifies'],
    5: ['Thời gian tổ chức đánh giá, phân hạng sản phẩm OCOP', 'Rounds of the year'],
    6: ['Hồ sơ đánh giá, phân hạng sản phẩm OCOP', 'Dossiers'],
    7: ['Trình tự đánh giá, phân hạng sản phẩm OCOP', 'Steps of the evaluation'],
    8: ['Quy định về thu hồi giấy chứng nhận', 'Withdrawal of the certificate'],
    9: ['Kiểm tra, giám sát sản phẩm OCOP', 'Inspection'],
    10: ['Tổ chức thực hiện', 'Who carries it out'],
    11: ['Hiệu lực thi hành', 'Entry into force'],
    12: ['Điều khoản chuyển tiếp', 'Transition'],
    13: ['Trách nhiệm thi hành', 'Who is responsible'],
  },
};
