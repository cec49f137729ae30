import type { Bilingual } from '../bilingual';

/**
 * @vi Nội dung các tiêu chí hỏi đến, để so sánh giữa các phiếu và các văn bản. Danh sách do thư viện lập theo lời văn
 * của phiếu.
 *
 * What criteria are about, so that sheets and editions can be compared: a criterion of the same concept asks about the same
 * matter, whatever its code, boxes and points. The list is this library's own, made from the wording of the sheets.
 *
 * @example
 * ```ts
 * import { concepts } from 'ocop';
 * concepts['local-labour'].vi; //=> 'Sử dụng lao động địa phương'
 * ```
 */
export const concepts = {
  'raw-material-origin': { vi: 'Nguồn gốc nguyên liệu, sản phẩm', en: 'Origin of the raw material or product' },
  'raw-material-certification': {
    vi: 'Chứng nhận chất lượng vùng nguyên liệu, vùng sản xuất',
    en: 'Quality certification of the raw-material or production area',
  },
  'added-value': { vi: 'Gia tăng giá trị', en: 'Added value' },
  'production-capacity': { vi: 'Năng lực sản xuất', en: 'Production capacity' },
  'production-linkage': { vi: 'Liên kết sản xuất', en: 'Linkage in production' },
  'environmental-protection': { vi: 'Bảo vệ môi trường', en: 'Environmental protection' },
  'sustainable-technology': { vi: 'Công nghệ, năng lượng bền vững', en: 'Sustainable technology and energy' },
  'product-idea': { vi: 'Nguồn gốc ý tưởng sản phẩm', en: 'Origin of the product idea' },
  packaging: { vi: 'Đóng gói, bao bì', en: 'Packaging' },
  labelling: { vi: 'Ghi nhãn hàng hóa', en: 'Labelling' },
  'packaging-and-labelling': { vi: 'Bao bì và ghi nhãn', en: 'Packaging and labelling together' },
  'bilingual-label': { vi: 'Nhãn song ngữ', en: 'Bilingual label' },
  'organisation-form': { vi: 'Loại hình tổ chức sản xuất, kinh doanh', en: 'Form of organisation' },
  'community-management': { vi: 'Sự tham gia của cộng đồng trong quản lý', en: 'Community participation in management' },
  'legal-representative': {
    vi: 'Đại diện pháp luật là nữ, dân tộc thiểu số, người khuyết tật',
    en: 'Legal representative a woman, from an ethnic minority or with a disability',
  },
  'local-labour': { vi: 'Sử dụng lao động địa phương', en: 'Local labour' },
  'business-growth': { vi: 'Tăng trưởng sản xuất, kinh doanh', en: 'Business growth' },
  accounting: { vi: 'Kế toán', en: 'Accounting' },
  'intellectual-property': { vi: 'Sở hữu trí tuệ', en: 'Intellectual property' },
  'distribution-area': { vi: 'Khu vực phân phối, khách hàng chính', en: 'Main area of distribution or customers' },
  'distribution-organisation': { vi: 'Tổ chức phân phối, bán hàng', en: 'Organisation of distribution and sales' },
  promotion: { vi: 'Quảng bá sản phẩm', en: 'Product promotion' },
  'product-story': { vi: 'Câu chuyện sản phẩm', en: 'Product story' },
  'story-local-identity': { vi: 'Trí tuệ, bản sắc địa phương trong câu chuyện', en: 'Local knowledge and identity in the story' },
  'story-structure': { vi: 'Cấu trúc câu chuyện', en: 'Structure of the story' },
  'foreign-matter': { vi: 'Tạp chất', en: 'Foreign matter' },
  'shape-and-size': { vi: 'Hình dạng, kích thước, độ đồng đều', en: 'Shape, size and uniformity' },
  'shape-and-colour': { vi: 'Hình dạng và màu sắc', en: 'Shape and colour together' },
  texture: { vi: 'Thể chất', en: 'Texture' },
  colour: { vi: 'Màu sắc', en: 'Colour' },
  smell: { vi: 'Mùi', en: 'Smell' },
  taste: { vi: 'Vị', en: 'Taste' },
  'smell-and-taste': { vi: 'Mùi và vị', en: 'Smell and taste together' },
  'infusion-colour': { vi: 'Màu nước pha', en: 'Colour of the brew' },
  'infusion-smell': { vi: 'Mùi nước pha', en: 'Smell of the brew' },
  'infusion-taste': { vi: 'Vị nước pha', en: 'Taste of the brew' },
  'infusion-smell-and-taste': { vi: 'Mùi và vị nước pha', en: 'Smell and taste of the brew together' },
  'completeness-and-cleanliness': { vi: 'Tính đầy đủ, sạch', en: 'Completeness and cleanliness' },
  arrangement: { vi: 'Kết cấu, cách sắp đặt', en: 'Composition and arrangement' },
  'packing-format': { vi: 'Quy cách đóng gói, dạng sử dụng', en: 'Packing format and form of use' },
  'sensory-standard': { vi: 'Chỉ tiêu cảm quan theo tiêu chuẩn công bố', en: 'Sensory qualities against the declared standard' },
  nutrition: { vi: 'Dinh dưỡng', en: 'Nutrition' },
  uniqueness: { vi: 'Tính độc đáo', en: 'Uniqueness' },
  'quality-declaration': { vi: 'Công bố chất lượng sản phẩm', en: 'Declaration of product quality' },
  'periodic-testing': { vi: 'Kiểm tra định kỳ', en: 'Periodic testing' },
  'quality-assurance': { vi: 'Đảm bảo chất lượng sản phẩm', en: 'Quality assurance' },
  'safe-production-conditions': { vi: 'Điều kiện bảo đảm an toàn trong sản xuất', en: 'Conditions for safe production' },
  'user-guidance': { vi: 'Hướng dẫn sử dụng', en: 'Instructions for use' },
  'global-market': { vi: 'Cơ hội thị trường toàn cầu', en: 'Opportunity on the world market' },
  'raw-material-quality': { vi: 'Chất lượng nguyên liệu, thành phần', en: 'Quality of materials and components' },
  convenience: { vi: 'Sự tiện lợi khi sử dụng, bảo quản', en: 'Convenience in use and storage' },
  effectiveness: { vi: 'Hiệu quả sử dụng', en: 'Effectiveness in use' },
  'side-effects': { vi: 'Tác dụng không mong muốn', en: 'Undesired effects' },
  'product-safety': { vi: 'Tính an toàn', en: 'Safety of the product' },
  workmanship: { vi: 'Mức độ tinh xảo, kỹ thuật', en: 'Workmanship' },
  'original-design': { vi: 'Thiết kế độc đáo', en: 'Original design' },
  'overall-harmony': { vi: 'Tổng thể thiết kế, sự hài hòa của các yếu tố', en: 'Overall design and harmony of its elements' },
  'product-functions': { vi: 'Tính năng của sản phẩm', en: 'Functions of the product' },
  practicality: { vi: 'Tính thực tiễn', en: 'Practicality' },
  reliability: { vi: 'Độ tin cậy', en: 'Reliability' },
  durability: { vi: 'Tuổi thọ', en: 'Service life' },
  'ornamental-form': { vi: 'Hình dáng so với loại sản phẩm', en: 'Form compared with its kind' },
  'ornamental-styling': { vi: 'Kiểu dáng, tạo hình, mỹ thuật', en: 'Styling and artistry' },
  'presentation-design': { vi: 'Thiết kế bao gói, chậu trồng, phụ kiện', en: 'Design of wrapping, pot and accessories' },
  'service-coordination': { vi: 'Bộ phận điều phối, điều hành dịch vụ', en: 'Unit coordinating the services' },
  'service-rules': { vi: 'Cơ chế, quy định quản lý dịch vụ', en: 'Rules for managing the services' },
  'target-market-services': { vi: 'Dịch vụ theo thị trường mục tiêu', en: 'Services for the target market' },
  'heritage-conservation': { vi: 'Bảo vệ di sản, đa dạng sinh học', en: 'Conservation of heritage and biodiversity' },
  'promotion-network': { vi: 'Liên kết chuỗi giá trị trong quảng bá', en: 'Network of partners in promotion' },
  'regional-linkage': { vi: 'Liên kết vùng, chuỗi giá trị du lịch', en: 'Regional linkage and tourism value chain' },
  'promotion-materials': { vi: 'Bộ nhận diện quảng bá', en: 'Promotional identity and materials' },
  'story-presentation': { vi: 'Trình bày câu chuyện', en: 'Presentation of the story' },
  'new-rural-area': { vi: 'Địa bàn đạt chuẩn nông thôn mới', en: 'Place recognised as a new-style rural area' },
  location: { vi: 'Vị trí', en: 'Location' },
  'architecture-and-landscape': { vi: 'Kiến trúc, cảnh quan môi trường', en: 'Architecture and landscape' },
  reception: { vi: 'Bố trí đón tiếp', en: 'Reception of guests' },
  'business-conditions': { vi: 'Điều kiện kinh doanh du lịch', en: 'Conditions for running a tourism business' },
  'safety-and-security': { vi: 'An toàn, an ninh trật tự', en: 'Safety and security' },
  'service-completeness': { vi: 'Tính hoàn thiện của quá trình dịch vụ', en: 'Completeness of the service' },
  'experience-activities': { vi: 'Hoạt động trải nghiệm', en: 'Experience activities' },
  'managers-and-staff': { vi: 'Quản lý và nhân viên', en: 'Managers and staff' },
  'tourism-product-quality': { vi: 'Chất lượng sản phẩm dịch vụ du lịch', en: 'Quality of the tourism product' },
  'service-quality': { vi: 'Chất lượng phục vụ', en: 'Quality of service' },
  amenities: { vi: 'Tiện nghi', en: 'Amenities' },
  'visitor-attractions': { vi: 'Hoạt động thu hút khách', en: 'Activities that attract visitors' },
  'goods-for-visitors': { vi: 'Hàng hóa phục vụ khách', en: 'Goods offered to visitors' },
} as const satisfies { readonly [id: string]: Bilingual };

/**
 * @vi Một nội dung trong danh sách.
 *
 * One of the listed concepts.
 */
export type ConceptId = keyof typeof concepts;
