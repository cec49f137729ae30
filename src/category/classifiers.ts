/** What people write before the name of a set, a group or a category, and search for with it. */
export const classifiers: readonly string[] = [
  'bộ sản phẩm',
  'phân nhóm',
  'nhóm sản phẩm',
  'nhóm',
  'ngành hàng',
  'ngành',
  'product set',
  'group',
  'category',
];
