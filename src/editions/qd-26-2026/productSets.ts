import type { Basis } from '../../law/citation';
import type { ProductSet } from '../../law/edition';

const agriculture = { vi: 'Bộ Nông nghiệp và Môi trường', en: 'Ministry of Agriculture and Environment' };
const industryAndTrade = { vi: 'Bộ Công Thương', en: 'Ministry of Industry and Trade' };
const health = { vi: 'Bộ Y tế', en: 'Ministry of Health' };
const culture = { vi: 'Bộ Văn hóa, Thể thao và Du lịch', en: 'Ministry of Culture, Sports and Tourism' };

const annexI: Basis = [
  { instrument: '26/2026/QĐ-TTg', annex: 'I', evidence: 'text', source: '26-reprint' },
];

/** The product sets of this edition, in the order of its table. */
export const productSets: readonly ProductSet[] = [
  { number: 1, name: { vi: 'Rau, củ, quả, hạt tươi', en: 'Fresh vegetables, tubers, fruit and nuts' }, category: 'food', group: { vi: 'Thực phẩm tươi sống', en: 'Fresh food' }, ministries: [agriculture], basis: annexI },
  { number: 2, name: { vi: 'Thịt, thủy sản, trứng, sữa tươi', en: 'Fresh meat, seafood, eggs and milk' }, alsoCalled: ['Thịt, trứng, sữa tươi'], category: 'food', group: { vi: 'Thực phẩm tươi sống', en: 'Fresh food' }, ministries: [agriculture], basis: annexI },
  { number: 3, name: { vi: 'Gạo, ngũ cốc, hạt sơ chế khác', en: 'Rice, cereals and other preliminarily processed grains' }, alsoCalled: ['Gạo, ngũ cốc'], category: 'food', group: { vi: 'Thực phẩm thô, sơ chế', en: 'Raw and preliminarily processed food' }, ministries: [agriculture], basis: annexI },
  { number: 4, name: { vi: 'Mật ong, mật khác và nông sản thực phẩm khác', en: 'Honey, other nectars and other farm food' }, alsoCalled: ['Mật ong, các sản phẩm từ mật ong, mật khác'], category: 'food', group: { vi: 'Thực phẩm thô, sơ chế', en: 'Raw and preliminarily processed food' }, ministries: [agriculture], basis: annexI },
  { number: 5, name: { vi: 'Đồ ăn nhanh', en: 'Fast food' }, category: 'food', group: { vi: 'Thực phẩm chế biến', en: 'Processed food' }, ministries: [industryAndTrade], basis: annexI },
  { number: 6, name: { vi: 'Chế biến từ gạo, ngũ cốc', en: 'Products of rice and cereals' }, category: 'food', group: { vi: 'Thực phẩm chế biến', en: 'Processed food' }, ministries: [agriculture, industryAndTrade], basis: annexI },
  { number: 7, name: { vi: 'Chế biến từ rau, củ, quả, hạt', en: 'Products of vegetables, tubers, fruit and nuts' }, category: 'food', group: { vi: 'Thực phẩm chế biến', en: 'Processed food' }, ministries: [agriculture], basis: annexI },
  { number: 8, name: { vi: 'Chế biến từ thịt, thủy sản, trứng, sữa, các sản phẩm từ mật ong, mật khác và nông sản thực phẩm khác', en: 'Products of meat, seafood, eggs, milk; products of honey, other nectars and other farm food' }, alsoCalled: ['Chế biến từ thịt, thủy sản, trứng, sữa, các sản phẩm từ mật ong', 'Chế biến từ thịt, trứng, sữa', 'Chế biến từ thủy, hải sản'], category: 'food', group: { vi: 'Thực phẩm chế biến', en: 'Processed food' }, ministries: [agriculture, industryAndTrade], basis: annexI },
  { number: 9, name: { vi: 'Tương, nước mắm, gia vị dạng lỏng khác', en: 'Soy sauce, fish sauce and other liquid condiments' }, category: 'food', group: { vi: 'Gia vị', en: 'Condiments' }, ministries: [agriculture], basis: annexI },
  { number: 10, name: { vi: 'Gia vị khác (muối, hành, tỏi, tiêu)', en: 'Other condiments (salt, onion, garlic, pepper)' }, alsoCalled: ['Gia vị khác'], category: 'food', group: { vi: 'Gia vị', en: 'Condiments' }, ministries: [agriculture], basis: annexI },
  { number: 11, name: { vi: 'Chè tươi, chè chế biến', en: 'Fresh and processed tea' }, alsoCalled: ['Chè tươi, chế biến'], category: 'food', group: { vi: 'Chè', en: 'Tea' }, ministries: [agriculture], basis: annexI },
  { number: 12, name: { vi: 'Sản phẩm trà từ thực vật khác', en: 'Tea of other plants' }, alsoCalled: ['Các sản phẩm khác từ chè, trà'], category: 'food', group: { vi: 'Chè', en: 'Tea' }, ministries: [agriculture], basis: annexI },
  { number: 13, name: { vi: 'Cà phê, cacao', en: 'Coffee and cocoa' }, alsoCalled: ['Sản phẩm cà phê, ca cao', 'Cà phê, Ca cao'], category: 'food', group: { vi: 'Cà phê, ca cao', en: 'Coffee and cocoa' }, ministries: [agriculture], basis: annexI },
  { number: 14, name: { vi: 'Rượu trắng', en: 'White spirit' }, category: 'beverage', group: { vi: 'Đồ uống có cồn', en: 'Alcoholic drinks' }, ministries: [industryAndTrade], basis: annexI },
  { number: 15, name: { vi: 'Đồ uống có cồn khác', en: 'Other alcoholic drinks' }, category: 'beverage', group: { vi: 'Đồ uống có cồn', en: 'Alcoholic drinks' }, ministries: [industryAndTrade], basis: annexI },
  { number: 16, name: { vi: 'Nước khoáng thiên nhiên, nước uống đóng chai', en: 'Natural mineral water and bottled drinking water' }, alsoCalled: ['Nước khoáng thiên nhiên, nước uống tinh khiết đóng chai', 'Nước khoáng thiên nhiên, nước uống tinh khiết'], category: 'beverage', group: { vi: 'Đồ uống không cồn', en: 'Non-alcoholic drinks' }, ministries: [health], basis: annexI },
  { number: 17, name: { vi: 'Đồ uống không cồn khác', en: 'Other non-alcoholic drinks' }, alsoCalled: ['Đồ uống không cồn'], category: 'beverage', group: { vi: 'Đồ uống không cồn', en: 'Non-alcoholic drinks' }, ministries: [industryAndTrade], basis: annexI },
  { number: 18, name: { vi: 'Thực phẩm chức năng, thuốc dược liệu, thuốc cổ truyền', en: 'Functional food, herbal medicine, traditional medicine' }, alsoCalled: ['Thực phẩm chức năng, thuốc dược liệu, thuốc y học cổ truyền', 'Thực phẩm chức năng, thuốc từ dược liệu, thuốc Y học cổ truyền'], category: 'medicinal', group: { vi: 'Thực phẩm chức năng, thuốc dược liệu, thuốc cổ truyền', en: 'Functional food, herbal medicine, traditional medicine' }, ministries: [health], basis: annexI },
  { number: 19, name: { vi: 'Mỹ phẩm có thành phần từ dược liệu', en: 'Cosmetics with herbal ingredients' }, alsoCalled: ['Mỹ phẩm có thành phần từ Thảo dược', 'Mỹ phẩm'], category: 'medicinal', group: { vi: 'Mỹ phẩm có thành phần từ dược liệu', en: 'Cosmetics with herbal ingredients' }, ministries: [health], basis: annexI },
  { number: 20, name: { vi: 'Tinh dầu và dược liệu khác', en: 'Essential oils and other herbs' }, alsoCalled: ['Tinh dầu và thảo dược khác', 'Thảo dược khác'], category: 'medicinal', group: { vi: 'Tinh dầu và dược liệu khác', en: 'Essential oils and other herbs' }, ministries: [health, industryAndTrade], basis: annexI },
  { number: 21, name: { vi: 'Thủ công mỹ nghệ', en: 'Handicrafts' }, alsoCalled: ['Thủ công mỹ nghệ gia dụng, trang trí', 'Thủ công mỹ nghệ, trang trí', 'Thủ công mỹ nghệ gia dụng'], category: 'handicraft', group: { vi: 'Thủ công mỹ nghệ gia dụng, trang trí', en: 'Household and decorative handicrafts' }, ministries: [industryAndTrade, agriculture], basis: annexI },
  { number: 22, name: { vi: 'Vải, may mặc', en: 'Textiles and garments' }, category: 'handicraft', group: { vi: 'Vải, may mặc', en: 'Textiles and garments' }, ministries: [industryAndTrade], basis: annexI },
  { number: 23, name: { vi: 'Hoa', en: 'Flowers' }, category: 'ornamental', group: { vi: 'Hoa', en: 'Flowers' }, ministries: [agriculture], basis: annexI },
  { number: 24, name: { vi: 'Cây cảnh', en: 'Ornamental plants' }, category: 'ornamental', group: { vi: 'Cây cảnh', en: 'Ornamental plants' }, ministries: [agriculture], basis: annexI },
  { number: 25, name: { vi: 'Động vật cảnh', en: 'Ornamental animals' }, category: 'ornamental', group: { vi: 'Động vật cảnh', en: 'Ornamental animals' }, ministries: [agriculture], basis: annexI },
  { number: 26, name: { vi: 'Dịch vụ du lịch cộng đồng, du lịch sinh thái và điểm du lịch', en: 'Community tourism, ecotourism and tourist sites' }, alsoCalled: ['Dịch vụ du lịch - truyền thống - lễ hội', 'Dịch vụ du lịch cộng đồng và điểm du lịch'], category: 'tourism', group: { vi: 'Dịch vụ du lịch cộng đồng, du lịch sinh thái và điểm du lịch', en: 'Community tourism, ecotourism and tourist sites' }, ministries: [culture, agriculture], basis: annexI },
];
