import type { Basis } from '../../law/citation';
import type { ProductSet } from '../../law/edition';
import { knownDate } from '../../law/knownDate';

const agriculture = { vi: 'Bộ Nông nghiệp và Phát triển nông thôn', en: 'Ministry of Agriculture and Rural Development' };
const industryAndTrade = { vi: 'Bộ Công Thương', en: 'Ministry of Industry and Trade' };
const health = { vi: 'Bộ Y tế', en: 'Ministry of Health' };
const culture = { vi: 'Bộ Văn hóa, Thể thao và Du lịch', en: 'Ministry of Culture, Sports and Tourism' };
const science = { vi: 'Bộ Khoa học và Công nghệ', en: 'Ministry of Science and Technology' };

const transcribed: Basis = [
  { instrument: '1048/QĐ-TTg', annex: 'I', evidence: 'transcription', source: '1048-sheets' },
];

/** The product sets of this edition, in the order of its table. */
export const productSets: readonly ProductSet[] = [
  { number: 1, name: { vi: 'Rau, củ, quả, hạt tươi', en: 'Fresh vegetables, tubers, fruit and nuts' }, category: 'food', group: { vi: 'Thực phẩm tươi sống', en: 'Fresh food' }, ministries: [agriculture], basis: transcribed },
  { number: 2, name: { vi: 'Thịt, trứng, sữa tươi', en: 'Fresh meat, eggs and milk' }, alsoCalled: ['Thịt, thủy sản, trứng, sữa tươi'], category: 'food', group: { vi: 'Thực phẩm tươi sống', en: 'Fresh food' }, ministries: [agriculture], basis: transcribed },
  { number: 3, name: { vi: 'Gạo, ngũ cốc', en: 'Rice and cereals' }, alsoCalled: ['Gạo, ngũ cốc, hạt sơ chế khác'], category: 'food', group: { vi: 'Thực phẩm thô, sơ chế', en: 'Raw and preliminarily processed food' }, ministries: [agriculture], basis: transcribed },
  { number: 4, name: { vi: 'Mật ong, các sản phẩm từ mật ong, mật khác', en: 'Honey, honey products and other nectars' }, alsoCalled: ['Mật ong, mật khác và nông sản thực phẩm khác'], category: 'food', group: { vi: 'Thực phẩm thô, sơ chế', en: 'Raw and preliminarily processed food' }, ministries: [agriculture], basis: transcribed },
  { number: 5, name: { vi: 'Đồ ăn nhanh', en: 'Fast food' }, category: 'food', group: { vi: 'Thực phẩm chế biến', en: 'Processed food' }, ministries: [industryAndTrade], basis: transcribed },
  { number: 6, name: { vi: 'Chế biến từ gạo, ngũ cốc', en: 'Products of rice and cereals' }, category: 'food', group: { vi: 'Thực phẩm chế biến', en: 'Processed food' }, ministries: [agriculture], basis: transcribed },
  { number: 7, name: { vi: 'Chế biến từ rau, củ, quả, hạt', en: 'Products of vegetables, tubers, fruit and nuts' }, category: 'food', group: { vi: 'Thực phẩm chế biến', en: 'Processed food' }, ministries: [agriculture], basis: transcribed },
  { number: 8, name: { vi: 'Chế biến từ thịt, trứng, sữa', en: 'Products of meat, eggs and milk' }, alsoCalled: ['Chế biến từ thịt, thủy sản, trứng, sữa, các sản phẩm từ mật ong', 'Chế biến từ thịt, thủy sản, trứng, sữa, các sản phẩm từ mật ong, mật khác và nông sản thực phẩm khác'], category: 'food', group: { vi: 'Thực phẩm chế biến', en: 'Processed food' }, ministries: [agriculture, industryAndTrade], basis: transcribed },
  { number: 9, name: { vi: 'Chế biến từ thủy, hải sản', en: 'Products of seafood' }, alsoCalled: ['Chế biến từ thịt, thủy sản, trứng, sữa, các sản phẩm từ mật ong', 'Chế biến từ thịt, thủy sản, trứng, sữa, các sản phẩm từ mật ong, mật khác và nông sản thực phẩm khác'], category: 'food', group: { vi: 'Thực phẩm chế biến', en: 'Processed food' }, ministries: [agriculture], basis: transcribed },
  { number: 10, name: { vi: 'Tương, nước mắm, gia vị dạng lỏng khác', en: 'Soy sauce, fish sauce and other liquid condiments' }, category: 'food', group: { vi: 'Gia vị', en: 'Condiments' }, ministries: [agriculture], basis: transcribed },
  { number: 11, name: { vi: 'Gia vị khác', en: 'Other condiments' }, alsoCalled: ['Gia vị khác (muối, hành, tỏi, tiêu,...)'], category: 'food', group: { vi: 'Gia vị', en: 'Condiments' }, ministries: [agriculture], basis: transcribed },
  { number: 12, name: { vi: 'Chè tươi, chế biến', en: 'Fresh and processed tea' }, alsoCalled: ['Chè tươi, chè chế biến'], category: 'food', group: { vi: 'Chè', en: 'Tea' }, ministries: [agriculture], basis: transcribed },
  { number: 13, name: { vi: 'Các sản phẩm khác từ chè, trà', en: 'Other products of tea' }, alsoCalled: ['Sản phẩm trà từ thực vật khác'], category: 'food', group: { vi: 'Chè', en: 'Tea' }, ministries: [agriculture], basis: transcribed },
  { number: 14, name: { vi: 'Cà phê, Ca cao', en: 'Coffee and cocoa' }, alsoCalled: ['Sản phẩm cà phê, ca cao', 'Cà phê, cacao'], category: 'food', group: { vi: 'Cà phê, ca cao', en: 'Coffee and cocoa' }, ministries: [agriculture], basis: transcribed },
  { number: 15, name: { vi: 'Rượu trắng', en: 'White spirit' }, category: 'beverage', group: { vi: 'Đồ uống có cồn', en: 'Alcoholic drinks' }, ministries: [industryAndTrade], basis: transcribed },
  { number: 16, name: { vi: 'Đồ uống có cồn khác', en: 'Other alcoholic drinks' }, category: 'beverage', group: { vi: 'Đồ uống có cồn', en: 'Alcoholic drinks' }, ministries: [industryAndTrade], basis: transcribed },
  { number: 17, name: { vi: 'Nước khoáng thiên nhiên, nước uống tinh khiết', en: 'Natural mineral water and purified drinking water' }, alsoCalled: ['Nước khoáng thiên nhiên, nước uống tinh khiết đóng chai', 'Nước khoáng thiên nhiên, nước uống đóng chai'], category: 'beverage', group: { vi: 'Đồ uống không cồn', en: 'Non-alcoholic drinks' }, ministries: [health], basis: transcribed },
  { number: 18, name: { vi: 'Đồ uống không cồn', en: 'Non-alcoholic drinks' }, alsoCalled: ['Đồ uống không cồn khác'], category: 'beverage', group: { vi: 'Đồ uống không cồn', en: 'Non-alcoholic drinks' }, ministries: [industryAndTrade], basis: transcribed },
  { number: 19, name: { vi: 'Thực phẩm chức năng, thuốc từ dược liệu, thuốc Y học cổ truyền', en: 'Functional food, herbal medicine, traditional medicine' }, alsoCalled: ['Thực phẩm chức năng, thuốc dược liệu, thuốc y học cổ truyền', 'Thực phẩm chức năng, thuốc dược liệu, thuốc cổ truyền'], category: 'medicinal', group: { vi: 'Thực phẩm chức năng, thuốc từ dược liệu, thuốc Y học cổ truyền', en: 'Functional food, herbal medicine, traditional medicine' }, ministries: [health], basis: transcribed },
  { number: 20, name: { vi: 'Mỹ phẩm', en: 'Cosmetics' }, alsoCalled: ['Mỹ phẩm có thành phần từ Thảo dược', 'Mỹ phẩm có thành phần từ dược liệu'], category: 'medicinal', group: { vi: 'Mỹ phẩm', en: 'Cosmetics' }, ministries: [health], basis: transcribed },
  { number: 21, name: { vi: 'Trang thiết bị, dụng cụ y tế', en: 'Medical devices and equipment' }, category: 'medicinal', group: { vi: 'Trang thiết bị, dụng cụ y tế', en: 'Medical devices and equipment' }, ministries: [health], basis: transcribed },
  { number: 22, name: { vi: 'Thảo dược khác', en: 'Other herbs' }, alsoCalled: ['Tinh dầu và thảo dược khác', 'Tinh dầu và dược liệu khác'], category: 'medicinal', group: { vi: 'Thảo dược khác', en: 'Other herbs' }, ministries: [health], basis: transcribed },
  { number: 23, name: { vi: 'Thủ công mỹ nghệ, trang trí', en: 'Decorative handicrafts' }, alsoCalled: ['Thủ công mỹ nghệ gia dụng, trang trí', 'Thủ công mỹ nghệ'], category: 'handicraft', group: { vi: 'Thủ công mỹ nghệ, trang trí', en: 'Decorative handicrafts' }, ministries: [science], basis: transcribed },
  { number: 24, name: { vi: 'Thủ công mỹ nghệ gia dụng', en: 'Household handicrafts' }, alsoCalled: ['Thủ công mỹ nghệ gia dụng, trang trí', 'Thủ công mỹ nghệ'], category: 'handicraft', group: { vi: 'Thủ công mỹ nghệ gia dụng', en: 'Household handicrafts' }, ministries: [science], basis: transcribed },
  { number: 25, name: { vi: 'Vải, may mặc', en: 'Textiles and garments' }, category: 'textile', group: { vi: 'Vải, may mặc', en: 'Textiles and garments' }, ministries: [industryAndTrade], basis: transcribed },
  { number: 26, name: { vi: 'Dịch vụ du lịch - truyền thống - lễ hội', en: 'Tourism, tradition and festival services' }, alsoCalled: ['Dịch vụ du lịch cộng đồng và điểm du lịch', 'Dịch vụ du lịch cộng đồng, du lịch sinh thái và điểm du lịch'], category: 'tourism', group: { vi: 'Dịch vụ du lịch - truyền thống - lễ hội', en: 'Tourism, tradition and festival services' }, ministries: [culture], until: /* @__PURE__ */ knownDate('2020-06-07'), basis: transcribed },
  { number: 26, name: { vi: 'Dịch vụ du lịch cộng đồng và điểm du lịch', en: 'Community tourism and tourist sites' }, alsoCalled: ['Dịch vụ du lịch - truyền thống - lễ hội', 'Dịch vụ du lịch cộng đồng, du lịch sinh thái và điểm du lịch'], category: 'tourism', group: { vi: 'Dịch vụ du lịch - truyền thống - lễ hội', en: 'Tourism, tradition and festival services' }, ministries: [culture], from: /* @__PURE__ */ knownDate('2020-06-08'), basis: transcribed },
];
