// What a printed note does, and the ground it eliminates or stops by, read from its wording by a table made by hand.

const byWording: readonly (readonly [wording: RegExp, kind: string, ground?: string])[] = [
  [/bị loại.*toàn bộ nguyên liệu nhập khẩu/, 'elimination', 'all-imported-or-untraceable-material'],
  [/bị loại.*giống hệt/, 'elimination', 'copy-of-another-product'],
  [/vi phạm sở hữu trí tuệ/, 'elimination', 'intellectual-property-infringed'],
  [/không đánh giá những sản phẩm/, 'not-assessed', 'common-key-product'],
  [
    /không đánh giá.*(chứng nhận|giấy chứng nhận) đủ điều kiện attp|không đánh giá.*đủ điều kiện an toàn thực phẩm/,
    'stop-evaluation',
    'food-safety-certificate-not-conforming',
  ],
  [/không đánh giá.*không có phiếu công bố sản phẩm mỹ phẩm/, 'stop-evaluation', 'no-cosmetic-declaration'],
  [/không đánh giá.*không có phiếu công bố sản phẩm/, 'stop-evaluation', 'no-product-declaration'],
  [/không đánh giá.*không có phiếu tiếp nhận hồ sơ công bố/, 'stop-evaluation', 'no-standard-declaration-receipt'],
  [/không đánh giá.*không có hồ sơ công bố tiêu chuẩn/, 'stop-evaluation', 'no-standard-declaration'],
  [/không đánh giá.*không có giấy chứng nhận đủ điều kiện sản xuất/, 'stop-evaluation', 'no-production-certificate'],
  [/không đánh giá.*giấy chứng nhận đủ điều kiện sản xuất/, 'stop-evaluation', 'production-certificate-not-conforming'],
  [/0 điểm.*không đánh giá/, 'stop-evaluation', 'zero-in-a-stopping-criterion'],
  [/tạp chất.*không đánh giá|không đánh giá.*tạp chất|không xem xét.*tạp chất/, 'stop-evaluation', 'unacceptable-impurities'],
  [/^\(?lựa chọn/, 'choose-one-case'],
  [/^\(?yêu cầu/, 'requirement'],
  [/chỉ (áp dụng|đánh giá nội dung câu chuyện) khi/, 'condition'],
];

/** What a note does; where the facts do not say, by its wording, else `note`. */
export function noteOf(text: string, stated: string): { readonly kind: string; readonly ground?: string } {
  const found = byWording.find(([wording]) => wording.test(text.normalize('NFC').toLowerCase()));
  const kind = stated === 'note' && found !== undefined ? found[1] : stated;
  const stops = kind === 'elimination' || kind === 'stop-evaluation' || kind === 'not-assessed';
  return { kind, ...(stops && found?.[2] !== undefined && { ground: found[2] }) };
}

/** Grounds printed for a whole sheet, by what they name, in printed order. */
export const wholeSheetGrounds: readonly (readonly [wording: RegExp, id: string])[] = [
  [/giả mạo hồ sơ/, 'forged-dossier'],
  [/đủ điều kiện an toàn thực phẩm/, 'food-safety-certificate-non-compliant'],
  [/không có giấy phép sản xuất/, 'production-licence-missing'],
  [/hoặc giấy phép sản xuất/, 'production-licence-non-compliant'],
  [/cơ sở đủ điều kiện sản xuất sản phẩm \(gmp/, 'production-certificate-non-compliant'],
  [/công bố chất lượng sản phẩm, ghi nhãn sản phẩm, quảng cáo/, 'quality-declaration-labelling-advertising-non-compliant'],
  [/quản lý chuyên ngành của bộ y tế/, 'health-ministry-production-conditions-missing'],
  [/quản lý chuyên ngành;/, 'specialised-production-conditions-missing'],
  [/không có bản công bố sản phẩm/, 'product-declaration-missing'],
  [/không đáp ứng (về |quy định )*hồ sơ đăng ký/, 'registration-dossier-non-compliant'],
];
