import { plan66SonHa } from '../editions/sources';
import { beforeADate } from '../editions/readings';
import { knownDate } from '../law/knownDate';
import { defineProgrammePlan } from '../programme/defineProgrammePlan';
import type { ProgrammePlan } from '../programme/programmePlan';
import { bodies } from './son-ha-2024-bodies';

const number = '66/KH-UBND';

const provincialRound = {
  vi: 'kỳ đánh giá cấp tỉnh, kế hoạch không nêu ngày',
  en: "the province's round, for which the plan gives no day",
};

/**
 * @vi Kế hoạch 66/KH-UBND ngày 04/04/2024 của UBND huyện Sơn Hà, tỉnh Quảng Ngãi: con số, ngày, đơn vị và căn cứ theo
 * kế hoạch. Chỗ kế hoạch nói hai điều khác nhau thì giữ cả hai.
 *
 * The plan of Sơn Hà district, Quảng Ngãi, for 2024: 66/KH-UBND of 04/04/2024. Short words of our own; every number,
 * date, body and legal term is the plan's. Dashes are numbered in their order: `V.9-1` is the first dash of V.9.
 * Where the plan says two things, both stand here and `contradictions` names them.
 *
 * @legalBasis 66/KH-UBND ngày 04/04/2024 của UBND huyện Sơn Hà (văn bản, chưa đối chiếu với bản ký). · 66/KH-UBND of 04/04/2024
 * of the People's Committee of Sơn Hà (text, not compared with the signed copy).
 *
 * @example
 * ```ts
 * import { sonHa2024 } from 'ocop/plans';
 * [sonHa2024.number, sonHa2024.tasks.length, sonHa2024.targets.length]; //=> ['66/KH-UBND', 13, 11]
 * ```
 */
export const sonHa2024: ProgrammePlan = /* @__PURE__ */ defineProgrammePlan(() => ({
  id: 'son-ha-2024',
  number,
  title: {
    vi: 'Kế hoạch 66/KH-UBND triển khai Chương trình OCOP năm 2024, huyện Sơn Hà',
    en: 'Plan 66/KH-UBND for the OCOP programme in 2024, Sơn Hà district',
  },
  issuedOn: knownDate('2024-04-04'),
  issuer: { vi: 'UBND huyện Sơn Hà', en: "People's Committee of Sơn Hà district" },
  place: { vi: 'huyện Sơn Hà, tỉnh Quảng Ngãi', en: 'Sơn Hà district, Quảng Ngãi province' },
  year: 2024,
  legalBasis: [
    {
      instrument: '148/QĐ-TTg',
      date: knownDate('2023-02-24'),
      issuer: { vi: 'Thủ tướng Chính phủ', en: 'Prime Minister' },
      subject: {
        vi: 'Bộ tiêu chí và quy trình đánh giá, phân hạng sản phẩm OCOP',
        en: 'Criteria and procedure for evaluating and ranking OCOP products',
      },
    },
    {
      instrument: '779/QĐ-UBND',
      date: knownDate('2022-07-14'),
      issuer: { vi: 'UBND tỉnh Quảng Ngãi', en: "People's Committee of Quảng Ngãi province" },
      subject: {
        vi: 'Đề án OCOP tỉnh giai đoạn 2021 - 2025, định hướng đến năm 2030',
        en: "The province's OCOP scheme for 2021-2025, with an outlook to 2030",
      },
    },
    {
      instrument: '159/KH-UBND',
      date: knownDate('2023-04-18'),
      issuer: { vi: 'UBND huyện Sơn Hà', en: "People's Committee of Sơn Hà district" },
      subject: {
        vi: 'Kế hoạch OCOP huyện giai đoạn 2023 - 2025, định hướng đến năm 2030',
        en: "The district's OCOP plan for 2023-2025, with an outlook to 2030",
      },
    },
    {
      instrument: '69/KH-UBND',
      date: knownDate('2024-03-22'),
      issuer: { vi: 'UBND tỉnh Quảng Ngãi', en: "People's Committee of Quảng Ngãi province" },
      subject: { vi: 'Kế hoạch OCOP tỉnh năm 2024', en: "The province's OCOP plan for 2024" },
    },
  ],
  aims: [
    {
      section: 'I.1.a',
      text: {
        vi: 'Triển khai OCOP đồng bộ từ huyện đến xã; chuyển dịch cơ cấu kinh tế, nâng thu nhập',
        en: 'Carry OCOP out as one from district to commune; shift the economy, raise incomes',
      },
    },
    {
      section: 'I.1.b',
      text: {
        vi: 'Nâng cấp sản phẩm chủ lực, giữ sản phẩm đã công nhận, đánh giá phân hạng, xúc tiến thương mại, hướng đến xuất khẩu',
        en: 'Upgrade key products, keep recognised ones, evaluate and rank, promote trade with a view to export',
      },
    },
    {
      section: 'I.2.a',
      text: {
        vi: 'Theo Quyết định 779/QĐ-UBND ngày 14/7/2022 và mục tiêu huyện 2023 - 2025',
        en: "Follow Decision 779/QĐ-UBND of 14/07/2022 and the district's aims for 2023-2025",
      },
    },
    {
      section: 'I.2.b',
      text: {
        vi: 'Sản phẩm OCOP là nội dung quan trọng của nông thôn mới, nhiệm vụ thường xuyên, lâu dài của chính quyền',
        en: 'OCOP products matter to new rural development: a constant, long-term task of local government',
      },
    },
    {
      section: 'I.2.c',
      text: {
        vi: 'Nhà nước định hướng, hỗ trợ, chủ thể quyết định; tập trung chế biến, chế biến sâu, sản phẩm truyền thống',
        en: 'The state guides and supports, the holder decides; processing, deep processing and tradition come first',
      },
    },
    {
      section: 'I.2.d',
      text: {
        vi: 'Phòng, ban ngành, UBND xã, thị trấn hướng dẫn, hỗ trợ cơ sở theo chức năng',
        en: 'Offices and communes guide and support producers, each within its functions',
      },
    },
    {
      section: 'I.2.đ',
      text: {
        vi: 'Đa dạng hóa theo 6 ngành hàng và thực hiện Chu trình OCOP 6 bước',
        en: 'Diversify within 6 categories and follow the 6 steps of the OCOP cycle',
      },
    },
  ],
  targets: [
    {
      id: 'commodity-production',
      section: 'II-1',
      content: {
        vi: 'Sản xuất hàng hóa bền vững, chuẩn hóa chất lượng, nâng sức cạnh tranh của chủ thể; góp phần nhóm tiêu chí "Kinh tế và tổ chức sản xuất"',
        en: 'Sustainable production for the market, standard quality, more competitive holders; towards the criteria "Economy and organisation of production"',
      },
      measure: null,
      unit: null,
      counting: null,
      by: null,
    },
    {
      id: 'product-in-every-commune',
      section: 'II-2',
      content: {
        vi: 'Mỗi địa phương xác định ít nhất 01 sản phẩm để hỗ trợ đăng ký phát triển thành sản phẩm OCOP',
        en: 'Each commune identifies at least 1 product to be supported and registered for OCOP',
      },
      measure: { kind: 'every-commune', atLeast: 1 },
      unit: { vi: 'xã, thị trấn', en: 'communes' },
      counting: {
        vi: 'xã, thị trấn đã xác định ít nhất 01 sản phẩm',
        en: 'communes that have identified at least 1 product',
      },
      by: knownDate('2024-12-31'),
    },
    {
      id: 'recognised-in-the-year',
      section: 'II-3',
      content: {
        vi: '7 sản phẩm OCOP mới đạt hạng 3 sao trở lên (2 đánh giá lại, 5 mới)',
        en: '7 new OCOP products at 3 stars or more (2 re-evaluated, 5 new)',
      },
      measure: {
        kind: 'products',
        minStar: 3,
        purposes: ['first', 're-evaluation'],
        issuedIn: { firstDay: knownDate('2024-01-01'), lastDay: knownDate('2024-12-31') },
        atLeast: 7,
        upTo: null,
      },
      unit: { vi: 'sản phẩm', en: 'products' },
      counting: {
        vi: 'sản phẩm được cấp giấy chứng nhận lần đầu hoặc đánh giá lại trong năm, còn hiệu lực; không tính nâng hạng',
        en: 'products certified in the year for the first time or on re-evaluation, still running; upgrades are not counted',
      },
      by: knownDate('2024-12-31'),
    },
    {
      id: 're-evaluated-in-the-year',
      section: 'II-3',
      content: { vi: 'Trong đó 2 sản phẩm đánh giá lại', en: 'Of these, 2 products re-evaluated' },
      measure: {
        kind: 'products',
        minStar: 3,
        purposes: ['re-evaluation'],
        issuedIn: { firstDay: knownDate('2024-01-01'), lastDay: knownDate('2024-12-31') },
        atLeast: 2,
        upTo: null,
      },
      unit: { vi: 'sản phẩm', en: 'products' },
      counting: {
        vi: 'sản phẩm được cấp giấy chứng nhận khi đánh giá lại trong năm, còn hiệu lực',
        en: 'products certified in the year on re-evaluation, still running',
      },
      by: knownDate('2024-12-31'),
    },
    {
      id: 'new-in-the-year',
      section: 'II-3',
      content: { vi: 'Trong đó 5 sản phẩm mới', en: 'Of these, 5 new products' },
      measure: {
        kind: 'products',
        minStar: 3,
        purposes: ['first'],
        issuedIn: { firstDay: knownDate('2024-01-01'), lastDay: knownDate('2024-12-31') },
        atLeast: 5,
        upTo: null,
      },
      unit: { vi: 'sản phẩm', en: 'products' },
      counting: {
        vi: 'sản phẩm được cấp giấy chứng nhận lần đầu trong năm, còn hiệu lực',
        en: 'products certified in the year for the first time, still running',
      },
      by: knownDate('2024-12-31'),
    },
    {
      id: 'recognised-in-total',
      section: 'II-3',
      content: {
        vi: 'Lũy kế đến hết năm 2024: 10 - 12 sản phẩm đạt chuẩn OCOP từ 3 sao trở lên',
        en: 'In total by the end of 2024: 10 to 12 OCOP products at 3 stars or more',
      },
      measure: { kind: 'products', minStar: 3, purposes: null, issuedIn: null, atLeast: 10, upTo: 12 },
      unit: { vi: 'sản phẩm', en: 'products' },
      counting: {
        vi: 'sản phẩm có giấy chứng nhận còn hiệu lực, mỗi sản phẩm tính một lần',
        en: 'products with a running certificate, each counted once',
      },
      by: knownDate('2024-12-31'),
    },
    {
      id: 'recognised-products-kept',
      section: 'II-4',
      content: {
        vi: 'Duy trì, phát triển sản xuất sản phẩm OCOP đã công nhận 3 sao',
        en: 'Keep up and develop the products already recognised with 3 stars',
      },
      measure: null,
      unit: null,
      counting: null,
      by: null,
    },
    {
      id: 'holders-strengthened',
      section: 'II-5',
      content: { vi: 'Củng cố, nâng cao năng lực khoảng 1 - 2 chủ thể OCOP', en: 'Strengthen about 1 to 2 OCOP holders' },
      measure: { kind: 'holders-strengthened', atLeast: 1, upTo: 2 },
      unit: { vi: 'chủ thể', en: 'holders' },
      counting: { vi: 'chủ thể đã được củng cố, mỗi chủ thể tính một lần', en: 'holders strengthened, each counted once' },
      by: null,
    },
    {
      id: 'ideas-supported',
      section: 'II-6',
      content: {
        vi: 'Hỗ trợ chủ thể có ý tưởng hoặc có sản phẩm tham gia đánh giá, phân hạng',
        en: 'Support holders with an idea or a product in evaluation and ranking',
      },
      measure: null,
      unit: null,
      counting: null,
      by: null,
    },
    {
      id: 'all-trained',
      section: 'II-7',
      content: {
        vi: '100% chủ thể tham gia và cán bộ chuyên môn phụ trách cơ sở được đào tạo, bồi dưỡng',
        en: '100 % of participating holders and responsible local officers are trained',
      },
      measure: { kind: 'share-trained', atLeast: { sum: 100, of: 100 } },
      unit: { vi: 'chủ thể, cán bộ', en: 'holders and officers' },
      counting: { vi: 'chủ thể, cán bộ trong danh sách đã được đào tạo', en: 'holders and officers on the list who were trained' },
      by: null,
    },
    {
      id: 'trade-promoted',
      section: 'II-8',
      content: {
        vi: 'Đẩy mạnh xúc tiến thương mại, quảng bá; tham gia hội chợ, hội thảo trong nước hướng tới xuất khẩu',
        en: 'More trade promotion; domestic fairs and seminars with a view to export',
      },
      measure: null,
      unit: null,
      counting: null,
      by: null,
    },
  ],
  tasks: [
    {
      id: 'communication',
      section: 'III.1.a',
      name: { vi: 'Tuyên truyền, nâng cao nhận thức', en: 'Communication and awareness' },
      content: [
        {
          section: 'III.1.a-1',
          text: {
            vi: 'Báo, đài, trang và cổng thông tin điện tử đến cấp ủy, chính quyền huyện, xã và nhân dân; chuyên mục, chuyên đề; nêu mô hình tốt, điển hình tiên tiến',
            en: 'Press, broadcasting, sites and portals, to party committees, district and commune authorities and the people; columns and themes; good models and leading examples',
          },
        },
        {
          section: 'III.1.a-2',
          text: {
            vi: 'Nhiều hình thức, thường xuyên, lồng ghép với Chương trình mục tiêu quốc gia xây dựng nông thôn mới',
            en: 'Many forms, constantly, together with the national target programme on new rural development',
          },
        },
      ],
      lead: ['agriculture-office', 'communes'],
      with: [],
      window: { kind: 'all-year' },
      step: 1,
    },
    {
      id: 'training',
      section: 'III.1.b',
      name: { vi: 'Tập huấn, nâng cao năng lực', en: 'Training' },
      content: [
        {
          section: 'III.1.b',
          text: {
            vi: '1 - 2 lớp, mỗi lớp khoảng 30 người, cho cán bộ chuyên môn phụ trách và chủ thể: quản lý; phát triển, sản xuất, chế biến, kinh doanh sản phẩm OCOP',
            en: '1 to 2 classes of about 30 people each, for responsible officers and holders: management; developing, making, processing and selling OCOP products',
          },
        },
      ],
      lead: ['agriculture-office'],
      with: [],
      window: { kind: 'quarter', quarter: 2 },
      step: 1,
      quantities: [
        { id: 'classes', name: { vi: 'lớp tập huấn', en: 'classes' }, from: 1, to: 2, approximate: false },
        { id: 'people-per-class', name: { vi: 'người mỗi lớp', en: 'people a class' }, from: 30, to: 30, approximate: true },
      ],
    },
    {
      id: 'idea-registration',
      section: 'III.1.c',
      name: { vi: 'Đăng ký ý tưởng sản phẩm', en: 'Registering product ideas' },
      content: [
        {
          section: 'III.1.c-1',
          text: {
            vi: 'UBND xã, thị trấn rà soát sản phẩm đặc trưng, truyền thống, dịch vụ du lịch nông thôn (nếu có), sản phẩm mới; chọn tổ chức, cá nhân; gửi Phòng Nông nghiệp và PTNT tổng hợp, hỗ trợ',
            en: 'Communes review characteristic and traditional products, rural tourism (if any) and new products, select organisations and people, and send the list to the agriculture office',
          },
        },
        {
          section: 'III.1.c-2',
          text: {
            vi: 'Phòng, ban chuyên môn hướng dẫn phương án kinh doanh, bao bì, nhãn mác, môi trường, an toàn thực phẩm, nhãn hiệu, chính sách hỗ trợ; tư vấn tại thực địa, thường xuyên',
            en: 'Specialised offices guide on business plans, packaging, labels, environment, food safety, trademarks and support policies; advice on site, constantly',
          },
        },
      ],
      lead: ['agriculture-office', 'communes'],
      with: [],
      window: { kind: 'months', from: 4, to: 5 },
      step: 2,
    },
    {
      id: 'commune-registration',
      section: 'V.9-1',
      name: { vi: 'UBND xã, thị trấn gửi đăng ký ý tưởng', en: 'Communes send in their registrations' },
      content: [
        {
          section: 'V.9-1',
          text: {
            vi: 'Đăng ký gửi về Phòng Nông nghiệp và PTNT trước ngày 12/4/2024; mỗi địa phương phải có ít nhất 01 sản phẩm',
            en: 'Registrations reach the agriculture office before 12/04/2024; each commune must have at least 1 product',
          },
        },
      ],
      lead: ['communes'],
      with: [],
      window: { kind: 'before', date: knownDate('2024-04-12') },
      step: 2,
    },
    {
      id: 'idea-selection',
      section: 'III.1.d',
      name: { vi: 'Đánh giá, lựa chọn ý tưởng sản phẩm', en: 'Judging and selecting ideas' },
      content: [
        {
          section: 'III.1.d-1',
          text: {
            vi: 'Văn phòng Điều phối nông thôn mới huyện tiếp nhận đăng ký năm 2024, phối hợp chọn ý tưởng khả thi, đủ thông tin, lập danh sách gửi Sở Nông nghiệp và PTNT',
            en: "The district's new rural coordination office receives the registrations of 2024, selects feasible and complete ideas with others, and sends the list to the provincial department",
          },
        },
      ],
      lead: ['agriculture-office'],
      with: ['coordination-office'],
      window: { kind: 'months', from: 5, to: 6 },
      step: 2,
    },
    {
      id: 'support',
      section: 'III.1.đ',
      name: { vi: 'Tư vấn, hướng dẫn, hỗ trợ phát triển', en: 'Advice, guidance and support' },
      content: [
        {
          section: 'III.1.đ-1',
          text: {
            vi: 'Chọn đơn vị tư vấn (tổ chức/cá nhân có kinh nghiệm, năng lực) giúp cơ sở hoàn thiện, nâng cấp sản phẩm đăng ký',
            en: 'Choose advisers (organisations or people of experience and ability) who help producers finish and upgrade registered products',
          },
        },
        {
          section: 'III.1.đ-2',
          text: {
            vi: 'Giúp chủ thể có sản phẩm đã phân hạng nâng cấp: công nghệ, quy trình, vùng nguyên liệu địa phương, chất lượng, bao bì, nhãn mác',
            en: 'Help holders of ranked products to upgrade: technology, process, local raw material, quality, packaging, labels',
          },
        },
        {
          section: 'III.1.đ-3',
          text: {
            vi: 'Hướng dẫn chuẩn hóa quy trình, tiêu chuẩn sản phẩm theo Bộ tiêu chí của Quyết định 148/QĐ-TTg',
            en: 'Guide on standard processes and products under the criteria of Decision 148/QĐ-TTg',
          },
        },
      ],
      lead: ['agriculture-office'],
      with: [],
      window: { kind: 'months', from: 7, to: 8 },
      step: 4,
    },
    {
      id: 'commune-evaluation',
      section: 'III.1.e-1',
      name: { vi: 'Cấp xã đánh giá một số nội dung hồ sơ', en: 'Communes evaluate part of the dossier' },
      content: [
        {
          section: 'III.1.e-1',
          text: {
            vi: 'UBND cấp xã đánh giá một số nội dung của hồ sơ theo Quyết định 148/QĐ-TTg ngày 24/02/2023',
            en: "The commune People's Committee evaluates some contents of the dossier under Decision 148/QĐ-TTg of 24/02/2023",
          },
        },
      ],
      lead: ['communes'],
      with: [],
      window: { kind: 'months', from: 9, to: 10 },
      step: 5,
    },
    {
      id: 'district-evaluation',
      section: 'III.1.e-2',
      name: { vi: 'Cấp huyện đánh giá, phân hạng', en: 'The district evaluates and ranks' },
      content: [
        {
          section: 'III.1.e-2',
          text: {
            vi: 'Hội đồng cấp huyện đánh giá, phân hạng; UBND cấp huyện quyết định công nhận, cấp Giấy chứng nhận sản phẩm đạt 3 sao, công bố kết quả',
            en: "The district council evaluates and ranks; the district People's Committee recognises and certifies 3-star products and announces the results",
          },
        },
        {
          section: 'III.1.e-2',
          text: {
            vi: 'UBND cấp huyện phê duyệt kết quả chấm điểm, chuyển hồ sơ và sản phẩm mẫu đạt từ 70 đến 100 điểm đề nghị cấp tỉnh đánh giá, phân hạng',
            en: "The district People's Committee approves the scores and sends dossiers and samples of 70 to 100 points to the province",
          },
        },
      ],
      lead: ['district-council', 'district-committee'],
      with: [],
      window: { kind: 'before', date: knownDate('2024-11-30') },
      step: 5,
      quantities: [
        { id: 'points-sent-up', name: { vi: 'điểm chuyển cấp tỉnh', en: 'points sent to the province' }, from: 70, to: 100, approximate: false },
      ],
    },
    {
      id: 'promotion',
      section: 'III.1.e(2)',
      name: { vi: 'Quảng bá, xúc tiến thương mại, kết nối cung - cầu', en: 'Promotion, linking supply and demand' },
      content: [
        {
          section: 'III.1.e(2)-1',
          text: {
            vi: 'Hội chợ, triển lãm, sự kiện, giới thiệu sản phẩm OCOP thường niên trong và ngoài tỉnh',
            en: 'Fairs, exhibitions, events and yearly presentations in and outside the province',
          },
        },
        {
          section: 'III.1.e(2)-2',
          text: {
            vi: 'Hệ thống phân phối; điểm giới thiệu và bán sản phẩm OCOP huyện gắn với quà tặng, đặc sản',
            en: "Distribution; the district's OCOP sales point, with gifts and specialities",
          },
        },
      ],
      lead: [],
      with: [],
      window: { kind: 'not-stated' },
      step: 6,
    },
    {
      id: 'digital-transformation',
      section: 'III.2',
      name: { vi: 'Tăng cường chuyển đổi số', en: 'Digital transformation' },
      content: [
        {
          section: 'III.2',
          text: {
            vi: 'Hồ sơ, dữ liệu sản phẩm OCOP; số hóa tiếp nhận, chấm điểm, phân hạng; truy xuất nguồn gốc, liên thông cơ sở dữ liệu; thương mại điện tử, bán hàng trực tuyến',
            en: 'Dossiers and data of OCOP products; digital receipt, scoring and ranking; tracing of origin, linked databases; e-commerce and online sales',
          },
        },
      ],
      lead: [],
      with: [],
      window: { kind: 'not-stated' },
      step: null,
    },
    {
      id: 're-evaluation',
      section: 'III.3-1',
      name: { vi: 'Đánh giá, phân hạng lại', en: 'Re-evaluation' },
      content: [
        {
          section: 'III.3-1',
          text: {
            vi: 'Sản phẩm hết thời hạn 36 tháng công nhận: rà soát, đánh giá, khuyến khích nâng cấp, hồ sơ đề nghị công nhận lại',
            en: 'Products past their 36 months of recognition: review, evaluate, encourage upgrading, dossier for renewed recognition',
          },
        },
      ],
      lead: ['agriculture-office'],
      with: ['communes'],
      window: { kind: 'with', tasks: ['district-evaluation'], undated: provincialRound },
      step: 5,
      quantities: [
        { id: 'months-of-recognition', name: { vi: 'tháng công nhận', en: 'months of recognition' }, from: 36, to: 36, approximate: false },
      ],
    },
    {
      id: 'upgrade',
      section: 'III.3-2',
      name: { vi: 'Nâng hạng sao', en: 'Upgrading stars' },
      content: [
        {
          section: 'III.3-2',
          text: {
            vi: 'Chọn sản phẩm tiềm năng, nâng chất lượng, mẫu mã bao bì, hoàn thiện hồ sơ đề nghị nâng hạng sao',
            en: 'Select promising products, improve quality and packaging, finish the dossier for more stars',
          },
        },
      ],
      lead: ['agriculture-office'],
      with: ['communes'],
      window: { kind: 'with', tasks: ['district-evaluation'], undated: provincialRound },
      step: 5,
    },
    {
      id: 'inspection',
      section: 'III.4',
      name: { vi: 'Kiểm tra, giám sát sau công nhận', en: 'Inspection after recognition' },
      content: [
        {
          section: 'III.4-1',
          text: {
            vi: 'Kiểm tra tại cơ sở: sản xuất, kinh doanh, quản lý chất lượng, duy trì tiêu chí, sản phẩm mới, quy trình tiên tiến (ISO, HACCP, VietGAP, hữu cơ) để nâng hạng sao',
            en: 'Inspect on site: production, business, quality control, criteria kept, new products, advanced processes (ISO, HACCP, VietGAP, organic) towards more stars',
          },
        },
      ],
      lead: ['agriculture-office'],
      with: ['communes'],
      window: { kind: 'all-year' },
      step: null,
    },
  ],
  funding: [
    {
      section: 'IV',
      text: {
        vi: 'Kinh phí Chương trình mục tiêu quốc gia nông thôn mới (vốn chuyển tiếp năm 2023 và năm 2024), đã phân bổ cho Phòng Nông nghiệp và PTNT',
        en: 'Funds of the national programme on new rural development (carried over from 2023, and 2024), allotted to the agriculture office',
      },
    },
  ],
  bodies,
  closing: [
    {
      section: 'V',
      text: {
        vi: 'Khó khăn, vướng mắc: phản ánh về Phòng Nông nghiệp và PTNT tổng hợp, báo cáo UBND huyện',
        en: "Difficulties go to the agriculture office, which reports to the district People's Committee",
      },
    },
  ],
  cycle: [
    { step: 1, name: { vi: 'Tuyên truyền, hướng dẫn', en: 'Communication and guidance' } },
    { step: 2, name: { vi: 'Nhận đăng ký ý tưởng sản phẩm', en: 'Product ideas registered' } },
    { step: 3, name: { vi: 'Nhận phương án/dự án sản xuất kinh doanh', en: 'Business plans or projects received' } },
    { step: 4, name: { vi: 'Triển khai phương án/dự án sản xuất kinh doanh', en: 'Business plans or projects carried out' } },
    { step: 5, name: { vi: 'Đánh giá và phân hạng sản phẩm', en: 'Evaluation and ranking' } },
    { step: 6, name: { vi: 'Xúc tiến thương mại', en: 'Trade promotion' } },
  ],
  contradictions: [
    {
      id: 'registration-window',
      sections: ['III.1.c', 'V.9-1'],
      about: ['idea-registration', 'commune-registration'],
      statement: {
        vi: 'Đăng ký ý tưởng: mục III.1.c ghi tháng 4 - 5/2024, mục V.9 ghi xã, thị trấn gửi trước ngày 12/4/2024',
        en: 'Registering ideas: section III.1.c says April to May 2024, section V.9 says communes send theirs before 12/04/2024',
      },
    },
    {
      id: 'new-or-re-evaluated',
      sections: ['II-3'],
      about: ['recognised-in-the-year', 're-evaluated-in-the-year', 'new-in-the-year'],
      statement: {
        vi: 'Mục II ghi "7 sản phẩm mới" nhưng tính cả 2 sản phẩm đánh giá lại; sản phẩm mới chỉ có 5',
        en: 'Section II says "7 new products" yet counts 2 that are re-evaluated; only 5 are new',
      },
    },
    {
      id: 'product-by-when',
      sections: ['II-2', 'V.9-1'],
      about: ['product-in-every-commune', 'commune-registration'],
      statement: {
        vi: 'Mỗi địa phương ít nhất 01 sản phẩm: mục II ghi đến cuối năm 2024, mục V.9 ghi ngay khi đăng ký trước ngày 12/4/2024',
        en: 'At least 1 product in each commune: section II says by the end of 2024, section V.9 with the registration before 12/04/2024',
      },
    },
    {
      id: 'standing-office',
      sections: ['III.1.d-1', 'V.1'],
      about: ['idea-selection', 'agriculture-office', 'coordination-office'],
      statement: {
        vi: 'Cơ quan thường trực Chương trình OCOP: mục III.1.d ghi Văn phòng Điều phối nông thôn mới huyện, mục V.1 ghi Phòng Nông nghiệp và PTNT',
        en: 'The standing office of the programme: section III.1.d names the coordination office, section V.1 the agriculture office',
      },
    },
    {
      id: 'letter-e-twice',
      sections: ['III.1.e', 'III.1.e(2)'],
      about: ['commune-evaluation', 'district-evaluation', 'promotion'],
      statement: {
        vi: 'Mục III.1 có hai điểm cùng ghi "e)"; điểm thứ hai ở đây là III.1.e(2)',
        en: 'Section III.1 has two items lettered "e)"; the second is III.1.e(2) here',
      },
    },
  ],
  readings: {
    'before-a-date': {
      ...beforeADate,
      basis: [
        {
          instrument: number,
          section: 'III.1.e-2; V.9-1',
          evidence: 'reading',
          source: 'plan-66-son-ha',
          note: { vi: 'Nghĩa thông thường của "trước"; không định nghĩa', en: 'The plain meaning of "before"; it is not defined' },
        },
      ],
    },
  },
  gaps: [
    {
      id: 'no-time-stated',
      statement: {
        vi: 'Mục III.1.e(2) và III.2 không nêu thời gian và cơ quan chủ trì',
        en: 'Sections III.1.e(2) and III.2 name neither a time nor a leading body',
      },
    },
    {
      id: 'provincial-round',
      statement: { vi: 'Kỳ đánh giá cấp tỉnh: không nêu ngày', en: "The province's round of evaluation: no day given" },
    },
    {
      id: 'baseline',
      statement: {
        vi: 'Số sản phẩm đang được công nhận, số xã, thị trấn: không nêu',
        en: 'How many products are recognised at the start, and how many communes there are: not stated',
      },
    },
    {
      id: 'step-3',
      statement: {
        vi: 'Bước 3 của chu trình không có nhiệm vụ riêng ở mục III; phương án kinh doanh nêu trong III.1.c',
        en: 'Step 3 of the cycle has no task of its own in section III; business plans are named in III.1.c',
      },
    },
  ],
  basis: [
    {
      instrument: number,
      evidence: 'official',
      source: 'plan-66-son-ha',
      note: { vi: 'Chưa đối chiếu với bản ký', en: 'Not compared with the signed copy' },
    },
  ],
  sources: [plan66SonHa],
}));
