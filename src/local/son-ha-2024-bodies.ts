import type { Body } from '../programme/programmePlan';

/** The bodies of the plan of Sơn Hà for 2024: the eleven of section V in its order, then those named only in section III. */
export const bodies: readonly Body[] = [
  {
    id: 'agriculture-office',
    name: { vi: 'Phòng Nông nghiệp và PTNT', en: 'Office of Agriculture and Rural Development' },
    section: 'V.1',
    duties: [
      {
        section: 'V.1-1',
        text: {
          vi: 'Chủ trì triển khai Kế hoạch; kiểm tra, đánh giá, hỗ trợ chủ thể; tổng kết, báo cáo UBND huyện và Sở Nông nghiệp và PTNT',
          en: "Lead the plan; inspect, evaluate, support holders; sum up and report to the district People's Committee and the provincial department",
        },
      },
      {
        section: 'V.1-2',
        text: {
          vi: 'Xây dựng dự toán chi tiết, gửi Phòng Tài chính - Kế hoạch thẩm định',
          en: 'Draw up the detailed estimate and send it to the finance and planning office for appraisal',
        },
      },
      {
        section: 'V.1-3',
        text: {
          vi: 'Rà soát sản phẩm hiện có, hoàn thiện, nâng hạng; sản phẩm không bảo đảm tiêu chuẩn, chất lượng: có giải pháp, kể cả loại bỏ',
          en: 'Review existing products, finish and upgrade them; act on those below standard or quality, even by removing them',
        },
      },
      {
        section: 'V.1-4',
        text: {
          vi: 'Tham mưu đánh giá, phân hạng cấp huyện; kiểm tra, giám sát thường xuyên hoặc đột xuất sau công nhận',
          en: "Advise on the district's evaluation and ranking; inspect after recognition, regularly or without notice",
        },
      },
      {
        section: 'V.1-5',
        text: {
          vi: 'Hướng dẫn UBND xã, thị trấn xác định sản phẩm chủ lực, đặc sản, đặc trưng để hỗ trợ và phân hạng',
          en: 'Guide communes in naming key, special and characteristic products to support and rank',
        },
      },
      {
        section: 'V.1-6',
        text: {
          vi: 'Hỗ trợ khu quảng bá, giới thiệu, liên kết tiêu thụ sản phẩm OCOP gắn với du lịch tại hội chợ trong và ngoài huyện; nhân rộng',
          en: 'Support showing and selling OCOP products with tourism at fairs in and outside the district; spread what works',
        },
      },
      {
        section: 'V.1-7',
        text: {
          vi: 'Xử lý vi phạm về chất lượng, nhãn hiệu, biểu trưng; đề xuất UBND huyện, Sở Nông nghiệp và PTNT thu hồi sản phẩm chưa bảo đảm chất lượng, an toàn thực phẩm',
          en: 'Act on breaches of quality, trademark and mark; propose withdrawal of products that fail in quality or food safety',
        },
      },
    ],
  },
  {
    id: 'finance-office',
    name: { vi: 'Phòng Tài chính - Kế hoạch', en: 'Office of Finance and Planning' },
    section: 'V.2',
    duties: [
      { section: 'V.2-1', text: { vi: 'Thẩm định dự toán', en: 'Appraise the estimate' } },
      {
        section: 'V.2-2',
        text: {
          vi: 'Hướng dẫn quản lý, sử dụng, thanh quyết toán kinh phí từ ngân sách nhà nước',
          en: 'Guide on managing, using and settling money of the state budget',
        },
      },
    ],
  },
  {
    id: 'economy-office',
    name: { vi: 'Phòng Kinh tế và Hạ tầng', en: 'Office of Economy and Infrastructure' },
    section: 'V.3',
    duties: [
      {
        section: 'V.3-1',
        text: {
          vi: 'Xúc tiến thương mại tại hội chợ trong và ngoài huyện; phối hợp địa phương lập hệ thống thị trường tiêu thụ',
          en: 'Promote trade at fairs in and outside the district; build outlets with the communes',
        },
      },
      {
        section: 'V.3-2',
        text: {
          vi: 'Phối hợp kiểm tra, giám sát sản phẩm trên thị trường; xử lý vi phạm',
          en: 'Help to inspect products on the market; act on breaches',
        },
      },
    ],
  },
  {
    id: 'health-office',
    name: { vi: 'Phòng Y tế', en: 'Office of Health' },
    section: 'V.4',
    duties: [
      {
        section: 'V.4',
        text: {
          vi: 'Chủ trì hỗ trợ an toàn thực phẩm, đăng ký công bố chất lượng; thủ tục công bố hợp chuẩn, hợp quy trước khi lưu thông',
          en: 'Lead support on food safety and quality declarations; declarations of conformity before products are sold',
        },
      },
    ],
  },
  {
    id: 'culture-office',
    name: { vi: 'Phòng Văn hóa và Thông tin', en: 'Office of Culture and Information' },
    section: 'V.5',
    duties: [
      {
        section: 'V.5-1',
        text: {
          vi: 'Chủ trì hỗ trợ sản phẩm dịch vụ du lịch cộng đồng - điểm du lịch gắn với Làng văn hóa du lịch dịch vụ nông thôn',
          en: 'Lead support for community tourism and tourist spots, with the rural culture and tourism village',
        },
      },
      {
        section: 'V.5-2',
        text: {
          vi: 'Chủ trì hỗ trợ tuyên truyền, quảng bá, bán sản phẩm OCOP trong hoạt động văn hóa, thể thao, du lịch lớn của huyện',
          en: "Lead support for publicity and sales at the district's large cultural, sports and tourism events",
        },
      },
    ],
  },
  {
    id: 'media-centre',
    name: { vi: 'Trung tâm Truyền thông - Văn hóa - Thể thao', en: 'Centre of Communication, Culture and Sports' },
    section: 'V.6',
    duties: [
      {
        section: 'V.6',
        text: {
          vi: 'Phối hợp tuyên truyền; chuyên mục mỗi xã một sản phẩm; đăng tin, bài, nêu gương tập thể, cá nhân tiêu biểu',
          en: 'Help with publicity; a column on one commune one product; news and leading examples',
        },
      },
    ],
  },
  {
    id: 'agricultural-service-centre',
    name: { vi: 'Trung tâm Dịch vụ nông nghiệp', en: 'Agricultural Service Centre' },
    section: 'V.7',
    duties: [
      {
        section: 'V.7',
        text: {
          vi: 'Chủ trì giới thiệu, bán nông sản và sản phẩm OCOP huyện; phương án quản lý, vận hành Điểm giới thiệu, bán sản phẩm OCOP',
          en: "Lead showing and selling the district's farm and OCOP products; a plan to run the OCOP sales point",
        },
      },
    ],
  },
  {
    id: 'environment-office',
    name: { vi: 'Phòng Tài nguyên và Môi trường', en: 'Office of Natural Resources and Environment' },
    section: 'V.8',
    duties: [
      {
        section: 'V.8',
        text: {
          vi: 'Chủ trì hướng dẫn, kiểm tra bảo vệ môi trường; giúp chủ thể lập kế hoạch bảo vệ môi trường; đánh giá chỉ tiêu môi trường khi thẩm định sản phẩm',
          en: 'Lead guidance and inspection on the environment; help holders plan for it; assess the environmental criterion of products proposed',
        },
      },
    ],
  },
  {
    id: 'communes',
    name: { vi: 'UBND xã, thị trấn', en: "People's Committees of communes and townships" },
    section: 'V.9',
    duties: [
      {
        section: 'V.9-1',
        text: {
          vi: 'Rà soát sản phẩm (mỗi địa phương phải có ít nhất 01 sản phẩm), chọn tổ chức, cá nhân; đăng ký gửi về Phòng Nông nghiệp và PTNT trước ngày 12/4/2024',
          en: 'Review products (each commune must have at least 1), select organisations and people; register with the agriculture office before 12/04/2024',
        },
      },
      {
        section: 'V.9-2',
        text: {
          vi: 'Tuyên truyền cơ chế, chính sách; vận động doanh nghiệp, hợp tác xã, tổ hợp tác, hộ sản xuất; xác nhận tỷ lệ nguyên liệu, lao động địa phương trong hồ sơ năm 2024',
          en: 'Make policies known; win enterprises, cooperatives, groups and households; confirm the share of local raw material and labour in the dossiers of 2024',
        },
      },
      {
        section: 'V.9-3',
        text: {
          vi: 'Tổng hợp, lựa chọn, khuyến khích, hướng dẫn đăng ký ý tưởng, chuẩn bị hồ sơ; huy động nguồn lực xã hội hóa',
          en: 'Collect and select, encourage and guide on ideas and dossiers; raise resources from society',
        },
      },
    ],
  },
  {
    id: 'fatherland-front',
    name: {
      vi: 'Ủy ban Mặt trận Tổ quốc và các tổ chức chính trị - xã hội của huyện',
      en: "Fatherland Front committee and the district's socio-political organisations",
    },
    section: 'V.10',
    duties: [
      {
        section: 'V.10',
        text: {
          vi: 'Phối hợp tuyên truyền, vận động đoàn viên, hội viên sản xuất sạch, an toàn; thông tin vi phạm; tham gia chuỗi giá trị',
          en: 'Help with publicity, win members for clean and safe production; report breaches; join the value chains',
        },
      },
    ],
  },
  {
    id: 'holders',
    name: { vi: 'Các chủ thể sản xuất tham gia Chương trình OCOP', en: 'The holders taking part in the programme' },
    section: 'V.11',
    duties: [
      {
        section: 'V.11',
        text: {
          vi: 'Ứng dụng tiến bộ kỹ thuật, tiêu chuẩn hóa, nhãn hiệu, bao bì, phân phối, quảng bá; bảo vệ môi trường đạt chuẩn; đề xuất ý tưởng mới và phối hợp',
          en: 'Apply new techniques, standardise, trademarks, packaging, distribution, publicity; meet environmental standards; propose new ideas and cooperate',
        },
      },
    ],
  },
  {
    id: 'coordination-office',
    name: { vi: 'Văn phòng Điều phối nông thôn mới huyện', en: "The district's New Rural Coordination Office" },
    section: null,
    duties: [],
  },
  {
    id: 'district-council',
    name: { vi: 'Hội đồng đánh giá, phân hạng sản phẩm OCOP cấp huyện', en: 'District council for evaluating and ranking OCOP products' },
    section: null,
    duties: [],
  },
  {
    id: 'district-committee',
    name: { vi: 'UBND cấp huyện', en: "District People's Committee" },
    section: null,
    duties: [],
  },
];
