import type { Source } from '../law/source';

/*
 * Every source a citation may name. Nothing here comes from the signed copies of the gazette; `missing` says what else the source
 * leaves out or gets wrong.
 */

export const reprintOf26: Source = {
  id: '26-reprint',
  name: {
    vi: 'Toàn văn đăng lại trên một cổng pháp luật: 13 điều, Phụ lục I-III',
    en: 'The full text as reprinted by a legal portal: 13 articles, Annexes I-III',
  },
  grade: 'text',
  note: {
    vi: 'Chưa đối chiếu với bản ký số trên Công báo; một tài liệu công khai cho biết Điều 1-9 khớp bản đó',
    en: 'Not compared with the signed copy of the gazette; a public specification says that Articles 1-9 match it',
  },
};

export const officialPageOf26: Source = {
  id: '26-official-page',
  name: { vi: 'Trang văn bản của Chính phủ, mã văn bản 218267', en: "Page of the Government's documents, docid 218267" },
  grade: 'official',
  address: 'https://vanban.chinhphu.vn/?pageid=27160&docid=218267',
  note: { vi: 'Chưa mở được trang này', en: 'The page itself was not opened' },
};

export const bandsOf148: Source = {
  id: '148-bands',
  name: { vi: 'Báo chí dẫn khoản 2 Điều 1', en: 'Press quoting Art. 1(2)' },
  grade: 'press',
  address: 'https://brandsvip.com.vn/?p=6369',
};

export const portalOf148: Source = {
  id: '148-portal',
  name: { vi: 'Cổng pháp luật giới thiệu Quyết định 148', en: 'A legal portal on Decision 148' },
  grade: 'text',
  address: 'http://tintuc.thuvienphapluat.com/thong-bao-van-ban-moi/email/46523/thay-doi-tieu-chi-danh-gia-san-pham-ocop',
  note: {
    vi: 'Nêu ba phần 40, 25, 35 điểm; thay 1048 và 781; có hiệu lực từ ngày ký',
    en: 'States the parts of 40, 25 and 35 points, that it replaces 1048 and 781, and that it is in force on signing',
  },
};

export const annex2Item1Of148: Source = {
  id: '148-annex-2-item-1',
  name: { vi: 'Cổng pháp luật dẫn mục 1 Phụ lục II (cấp xã, cấp huyện)', en: 'A legal portal quoting item 1 of Annex II (commune, district)' },
  grade: 'text',
  note: { vi: 'Trang hỏi đáp, dừng sau cấp huyện', en: 'A question-and-answer page that stops after the district' },
};

export const annex2Item4Of148: Source = {
  id: '148-annex-2-item-4',
  name: {
    vi: 'Cổng pháp luật dẫn điểm a mục 4 Phụ lục II (các bước ở cấp huyện)',
    en: 'A legal portal quoting point a of item 4, Annex II (steps at the district)',
  },
  grade: 'text',
  note: { vi: 'Dừng giữa danh sách', en: 'Stops in the middle of the list' },
};

export const from70Of148: Source = {
  id: '148-70-to-100',
  name: {
    vi: 'Báo chí dẫn: cấp huyện chuyển hồ sơ đạt từ 70 đến 100 điểm',
    en: 'Press quoting that the district sends up dossiers at 70 to 100 points',
  },
  grade: 'press',
  address: 'https://congnghieptieudung.vn/san-pham-ocop-hang-3-sao-do-ubnd-huyen-danh-gia-phan-hang-cap-giay-chung-nhan-dt40883',
  note: { vi: 'Bài ghi nhầm số 1048; kế hoạch 66/KH-UBND nêu cùng con số', en: 'It names 1048 by mistake; plan 66/KH-UBND gives the same figure' },
};

export const plan66SonHa: Source = {
  id: 'plan-66-son-ha',
  name: { vi: 'Kế hoạch 66/KH-UBND ngày 04/04/2024 của UBND huyện Sơn Hà', en: 'Plan 66/KH-UBND of 04/04/2024 of the district of Sơn Hà' },
  grade: 'official',
};

export const province90Of148: Source = {
  id: '148-province-90',
  name: {
    vi: 'Cổng thông tin tỉnh Hải Dương: tỉnh đề nghị Bộ với sản phẩm từ 90 điểm',
    en: 'Portal of Hải Dương: the province proposes products at 90 or more to the ministry',
  },
  grade: 'official',
  address: 'https://haiduong.gov.vn/2023/Trang/Thanh-lap-hoi-dong-danh-gia-san-phap-OCOP.aspx',
};

export const categoriesOf148: Source = {
  id: '148-categories',
  name: { vi: 'Cổng pháp luật dẫn điểm a khoản 1 Điều 1 và Phụ lục I', en: 'A legal portal quoting Art. 1(1)a and Annex I' },
  grade: 'text',
  note: { vi: 'Phụ lục I chỉ có hàng 1 đến 7', en: 'Of Annex I rows 1 to 7 only' },
};

export const changesOf148: Source = {
  id: '148-changes',
  name: { vi: 'Cổng tiêu chuẩn đo lường tỉnh Quảng Ninh về điểm mới của 148', en: 'Standards portal of Quảng Ninh on what 148 changed' },
  grade: 'official',
  address: 'https://quangninh.tcvn.gov.vn/?p=2135',
};

export const set3Of148: Source = {
  id: '148-set-3',
  name: {
    vi: 'Cổng OCOP Bến Tre: phiếu bộ 3 (gạo), căn cứ loại hồ sơ, mã sản phẩm',
    en: 'OCOP portal of Bến Tre: sheet of set 3 (rice), grounds of elimination, product code',
  },
  grade: 'official',
  address: 'https://ocop.bentre.gov.vn/guides/bo-san-pham-gao-ngu-coc-hat-so-che-khac',
  note: { vi: 'Chỉ có phần đầu của trang', en: 'Only the first part of the page' },
};

export const sheetsOf148: Source = {
  id: '148-sheets',
  name: { vi: 'Phần mềm chấm điểm của một tỉnh (2024), 26 phiếu', en: 'A provincial scoring application (2024), 26 sheets' },
  grade: 'transcription',
  address: 'https://github.com/augustine-tran/ocop',
  note: { vi: 'Hai lần đọc độc lập cho cùng kết quả', en: 'Two independent readings agree' },
};

export const noticeOf148: Source = {
  id: '148-notice',
  name: {
    vi: 'Báo chí dẫn: thông báo chậm nhất 30 ngày trước khi hết 36 tháng; hồ sơ đánh giá lại',
    en: 'Press quoting the notice at least 30 days before the 36 months end, and the papers of a re-evaluation',
  },
  grade: 'press',
  address: 'https://doanhnghiepvadoisong.com.vn/print-3767.html',
};

export const termOf148: Source = {
  id: '148-term',
  name: {
    vi: 'Báo chí dẫn: 36 tháng kể từ ngày cơ quan có thẩm quyền ban hành',
    en: 'Press quoting 36 months from issue by the competent authority',
  },
  grade: 'press',
  address: 'https://thuonghieusanpham.vn/dong-thap-thu-hoi-giay-chung-nhan-doi-voi-47-san-pham-ocop-77039.html',
};

export const termYenBaiOf148: Source = {
  id: '148-term-yen-bai',
  name: {
    vi: 'Cổng thông tin tỉnh Yên Bái: Quyết định 2585/QĐ-UBND, 36 tháng kể từ ngày 28/12/2023',
    en: 'Portal of Yên Bái: Decision 2585/QĐ-UBND, 36 months from 28/12/2023',
  },
  grade: 'official',
  address: 'https://yenbai.gov.vn/noidung/tintuc/Pages/chi-tiet-tin-tuc.aspx?ItemID=33243',
  note: { vi: 'Cách làm của tỉnh: tính từ ngày ra quyết định', en: 'Provincial practice: counted from the day of the decision' },
};

export const afterExpiryOf148: Source = {
  id: '148-after-expiry',
  name: { vi: 'Báo chí: hết hạn không được dùng nhãn hiệu chứng nhận OCOP', en: 'Press: after expiry the OCOP certification mark may not be used' },
  grade: 'press',
  address: 'https://nongthon.vn/nongnghiep360/26-san-pham-ocop-het-han-cong-nhan.html',
  note: { vi: 'Cách làm của địa phương', en: 'Provincial practice' },
};

export const from1048Of148: Source = {
  id: '148-from-1048',
  name: {
    vi: 'Báo chí dẫn công văn của sở: sản phẩm công nhận theo 1048 giữ 36 tháng',
    en: "Press quoting a department's letter: recognitions under 1048 keep their 36 months",
  },
  grade: 'press',
  address: 'https://thuonghieucongluan.com.vn/dong-thap-tang-cuong-cong-tac-quan-ly-giam-sat-doi-voi-cac-san-pham-ocop-a197192.html',
};

export const dongThap57Of148: Source = {
  id: '148-dong-thap-57',
  name: {
    vi: 'Cổng du lịch và báo chí Đồng Tháp ngày 06/12/2023 về 57 sản phẩm trình tỉnh',
    en: 'Tourism portal and press of Đồng Tháp of 06/12/2023 on 57 products sent to the province',
  },
  grade: 'press',
  address: 'https://nongthon.vietnamtourism.gov.vn/dong-thap-chap-canh-cho-san-pham-ocop-vuon-xa/',
  note: {
    vi: 'Từ 70 điểm thì trình tỉnh; 40 sản phẩm đạt 4 sao, 16 gửi về huyện xét 3 sao',
    en: 'Sent up from 70 points; 40 found 4 stars, 16 sent back to be considered for 3',
  },
};

export const ipMandatoryOf148: Source = {
  id: '148-ip-mandatory',
  name: {
    vi: 'Báo Nhân Dân: sở hữu trí tuệ là tiêu chí bắt buộc của 4 và 5 sao',
    en: 'Nhân Dân newspaper: intellectual property is mandatory for 4 and 5 stars',
  },
  grade: 'press',
  address: 'https://nhandan.vn/post809002.html',
};

export const formsOf148: Source = {
  id: '148-forms',
  name: { vi: 'Báo chí về các mẫu 01, 02, 03 và giấy tờ mỗi cấp thêm vào', en: 'Press on forms 01, 02, 03 and the papers each level adds' },
  grade: 'press',
  address: 'https://thuantratancuong.com',
  note: { vi: 'Không nêu tên 148; ngày tháng phù hợp', en: 'Does not name 148; the dates fit it' },
};

export const meanOf148: Source = {
  id: '148-mean',
  name: {
    vi: 'Báo chí Bình Thuận 06/2025: kết quả là trung bình điểm của các thành viên',
    en: 'Press on Bình Thuận, 06/2025: the result is the mean of the members',
  },
  grade: 'press',
  address: 'https://thongtin.vietnam.vn/ja/21-san-pham-de-xuat-danh-gia-ocop-4-sao-cap-tinh',
  note: { vi: 'Cách làm của địa phương', en: 'Provincial practice' },
};

export const signingOf148: Source = {
  id: '148-signing',
  name: { vi: 'Báo chí ngày 25/02/2023 về việc ký Quyết định 148', en: 'Press of 25/02/2023 on the signing of 148' },
  grade: 'press',
  address:
    'https://hangthat.thuonghieucongluan.com.vn/ban-hanh-bo-tieu-chi-va-quy-trinh-danh-gia-phan-hang-san-pham-chuong-trinh-moi-xa-mot-san-pham-a93435.html',
};

export const practiceWithdrawalOf148: Source = {
  id: '148-practice-withdrawal',
  name: { vi: 'Báo chí Đồng Tháp, Nghệ An: tỉnh thu hồi giấy chứng nhận', en: 'Press on Đồng Tháp and Nghệ An: provinces withdrew certificates' },
  grade: 'press',
  address: 'https://id.vietnam.vn/nghe-an-ra-quyet-dinh-thu-hoi-giay-chung-nhan-san-pham-ocop',
  note: { vi: 'Không thấy điều khoản nào của 148', en: 'No clause of 148 was found' },
};

export const portalOf1489: Source = {
  id: '1489-portal',
  name: { vi: 'Cổng pháp luật về Quyết định 1489', en: 'A legal portal on Decision 1489' },
  grade: 'text',
  address: 'http://tintuc.thuvienphapluat.com/thong-bao-van-ban-moi/email/89478/trinh-tu-danh-gia-phan-hang-san-pham-ocop-tu-ngay-06-7-2025',
  note: {
    vi: '1489 sửa điểm a và c, bãi bỏ điểm b khoản 1 Phụ lục II của 148',
    en: '1489 amends points a and c of clause 1, Annex II of 148 and repeals point b',
  },
};

export const twoLevelsOf1489: Source = {
  id: '1489-two-levels',
  name: { vi: 'Báo chí: cấp tỉnh công nhận 3 và 4 sao, trung ương 5 sao', en: 'Press: the province recognises 3 and 4 stars, the centre 5' },
  grade: 'press',
  address: 'https://langngheviet.com.vn/cong-tac-danh-gia-phan-hang-san-pham-ocop-duoc-chia-thanh-2-cap-33499.html',
};

export const from90Of1489: Source = {
  id: '1489-90',
  name: {
    vi: 'Báo chí: từ 90 điểm, tỉnh đề xuất Bộ Nông nghiệp và Môi trường',
    en: 'Press: from 90 points the province proposes to the Ministry of Agriculture and Environment',
  },
  grade: 'press',
  address: 'https://baomoi.net.vn/infographic-trinh-tu-danh-gia-phan-hang-san-pham-ocop-c52720491.epi',
};

export const article1Of1048: Source = {
  id: '1048-article-1',
  name: { vi: 'Báo chí đăng lại Điều 1: sáu ngành, ba phần, năm hạng', en: 'Press reprinting Article 1: six industries, three parts, five ranks' },
  grade: 'press',
  address: 'https://ciptek.vn/bo-tieu-chi-ocop/',
};

export const bandsOf1048: Source = {
  id: '1048-bands',
  name: { vi: 'Báo chí về năm hạng của 1048', en: 'Press on the five bands of 1048' },
  grade: 'press',
  address: 'https://proatc.vn/phan-hang-nhom-san-pham-ocop/',
};

export const annex2Of1048: Source = {
  id: '1048-annex-2',
  name: { vi: 'Cổng thông tin Đà Nẵng và Bà Rịa - Vũng Tàu về Phụ lục II', en: 'Portals of Đà Nẵng and Bà Rịa-Vũng Tàu on Annex II' },
  grade: 'official',
  address: 'https://danang.gov.vn/web/san-pham-ocop/danh-muc-cd/chi-tiet?id=4782&_c=94677574',
  note: {
    vi: 'Huyện chuyển từ 50 đến 100 điểm; tỉnh cấp 3 và 4 sao, chuyển từ 90 đến 100; 36 tháng từ ngày cấp',
    en: 'The district sends up 50 to 100 points; the province certifies 3 and 4 stars and sends up 90 to 100; 36 months from issue',
  },
};

export const dossierOf1048: Source = {
  id: '1048-dossier',
  name: { vi: 'Hướng dẫn hồ sơ của Hà Nội; báo Hải Dương', en: 'Guide to the dossier by Hà Nội; press of Hải Dương' },
  grade: 'official',
  address: 'https://nongthonmoihanoi.gov.vn/tin-tuc/huong-dan-thu-tuc-ho-so-dang-ky-san-pham-ocop-42',
  note: { vi: '5 loại giấy tờ bắt buộc, 13 loại bổ sung', en: '5 mandatory and 13 supplementary kinds of papers' },
};

export const sheetsOf1048: Source = {
  id: '1048-sheets',
  name: { vi: 'Hai phần mềm chấm điểm công khai (2021, 2022)', en: 'Two public scoring applications (2021, 2022)' },
  grade: 'transcription',
  address: 'https://github.com/tranquangduc24011999/ommani_ocop',
  note: { vi: '711 trong 719 tiêu chí so sánh có cùng điểm', en: '711 of 719 compared criteria agree in points' },
};

export const yenBaiOf781: Source = {
  id: '781-yen-bai',
  name: {
    vi: 'Cổng thông tin tỉnh Yên Bái về 781: thêm mục 6 Phụ lục II, yêu cầu tối thiểu theo hạng',
    en: 'Portal of Yên Bái on 781: item 6 of Annex II, minimum requirements by rank',
  },
  grade: 'official',
  address: 'https://yenbai.gov.vn',
  note: { vi: 'Bản lưu bị cắt sau hàng 4 sao', en: 'The stored text is cut after the row of 4 stars' },
};

export const council4497: Source = {
  id: 'council-4497',
  name: {
    vi: 'Quyết định 4497/QĐ-BNN-VPĐP ngày 18/11/2022: hội đồng trung ương gồm 7 thành viên',
    en: 'Decision 4497/QĐ-BNN-VPĐP of 18/11/2022: a central council of 7 members',
  },
  grade: 'official',
  note: { vi: 'Quyết định của Bộ, không phải quy định của 148', en: 'A decision of the ministry, not a rule of 148' },
};

export const tayNinhCouncil: Source = {
  id: 'tay-ninh-council',
  name: { vi: 'Cổng thông tin tỉnh Tây Ninh: quy chế hội đồng', en: 'Portal of Tây Ninh: regulation of the council' },
  grade: 'official',
  note: { vi: 'Thời 1048 và 781', en: 'Of the time of 1048 and 781' },
};

export const dongThapCouncil: Source = {
  id: 'dong-thap-council',
  name: { vi: 'Trung tâm hỗ trợ doanh nghiệp Đồng Tháp: quy chế hội đồng', en: 'Business support centre of Đồng Tháp: rules of the council' },
  grade: 'official',
  address: 'https://dongthapbssc.vn/hoi-dong-danh-gia-xep-hang-san-pham/',
  note: { vi: 'Trang tháng 04/2024, có thể có trước 148', en: 'A page of 04/2024; it may predate 148' },
};

export const civilCode: Source = {
  id: 'civil-code',
  name: { vi: 'Bộ luật Dân sự 91/2015/QH13', en: 'Civil Code 91/2015/QH13' },
  grade: 'text',
};

export const districtsEnd: Source = {
  id: 'districts-end',
  name: { vi: 'Việc chấm dứt hoạt động của cấp huyện từ 01/07/2025', en: 'The end of districts on 01/07/2025' },
  grade: 'text',
};

export const decree302020: Source = {
  id: 'decree-30-2020',
  name: { vi: 'Nghị định 30/2020/NĐ-CP: cách ghi ngày, tháng', en: 'Decree 30/2020/NĐ-CP on how days and months are written' },
  grade: 'text',
  note: { vi: 'Hai cổng pháp luật cùng dẫn', en: 'Quoted by two legal portals' },
};

export const decision19of2025: Source = {
  id: '19-2025',
  name: {
    vi: 'Quyết định 19/2025/QĐ-TTg ngày 30/06/2025: mã đơn vị hành chính',
    en: 'Decision 19/2025/QĐ-TTg of 30/06/2025: codes of administrative units',
  },
  grade: 'text',
  note: { vi: 'Phụ lục II của 26/2026 dẫn', en: 'Named in Annex II of 26/2026' },
};

export const decision124of2004: Source = {
  id: '124-2004',
  name: { vi: 'Quyết định 124/2004/QĐ-TTg: mã đơn vị hành chính', en: 'Decision 124/2004/QĐ-TTg: codes of administrative units' },
  grade: 'official',
  note: { vi: 'Cổng OCOP Bến Tre dẫn', en: 'Named by the OCOP portal of Bến Tre' },
};

export const ministry2890: Source = {
  id: 'ministry-2890',
  name: {
    vi: 'Quyết định 2890/QĐ-BNN-VPĐP ngày 30/06/2021: sản phẩm 5 sao và điểm trung bình',
    en: 'Decision 2890/QĐ-BNN-VPĐP of 30/06/2021: products of 5 stars with their means',
  },
  grade: 'press',
  note: { vi: 'Kỳ sau tính từ 01/07/2024', en: 'The next term is counted from 01/07/2024' },
};

export const ngheAn2023: Source = {
  id: 'nghe-an-2023',
  name: {
    vi: 'Báo chí Nghệ An: giấy chứng nhận ngày 04/02/2020 bị coi là hết hiệu lực từ 04/02/2023',
    en: 'Press on Nghệ An: a certificate of 04/02/2020 was taken as invalid from 04/02/2023',
  },
  grade: 'press',
};

export const potential5Practice: Source = {
  id: 'potential-5-practice',
  name: {
    vi: 'Báo chí: Cần Thơ công nhận 4 sao và trình trung ương; Nghệ An, Quảng Nam không cấp giấy trong khi chờ',
    en: 'Press: Cần Thơ recognises 4 stars and refers; Nghệ An and Quảng Nam certify nothing meanwhile',
  },
  grade: 'press',
};
