/**
 * A real dossier: frozen durian of Bến Tre, 2021, product code 83-832-28882-2-2022, as its score sheet prints it:
 * points by criterion under 1048/QĐ-TTg as amended by 781. The sheet adds them to 34 + 24 + 35 = 93.
 */
export const durian = {
  product: 'Trái sầu riêng cấp đông',
  filedOn: '2021-11-22',
  set: 1,
  pointsByCriterion: {
    '1.1': 3, '1.2': 3, '1.3': 4, '1.4': 2, '1.5': 4, '1.6': 1,
    '2.1': 3, '2.2': 3, '2.3': 2,
    '3.1': 3, '3.2': 2, '3.3': 1, '3.4': 1, '3.5': 2,
    '4.1': 5, '4.2': 5, '4.3': 5,
    '5.1': 5, '5.2': 3, '5.3': 1,
    '6.1': 1, '6.2': 8, '6.3': 3, '6.4': 2, '6.5': 2,
    '7': 2, '8': 3, '9.1': 2, '9.2': 3, '10': 4, '11': 5,
  },
} as const;
