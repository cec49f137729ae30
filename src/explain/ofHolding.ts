import type { Holding } from '../cycle/holding';
import { formatDate } from '../text/formatDate';
import type { Step } from './step';

/** What a product holds on a day, where that is more than the standing of its certificate. */
export function ofHolding(held: Exclude<Holding, { readonly kind: 'certificate' }>): Step {
  const { on } = held;
  const day = formatDate(on, 'vi');
  if (held.kind === 'none') {
    return {
      rule: 'holding',
      text: { vi: `Ngày ${day}: không có giấy chứng nhận`, en: `On ${on}: no certificate is held` },
      basis: [],
    };
  }
  return {
    rule: 'holding',
    text: {
      vi: `Ngày ${day}: giữ hiệu lực chờ trả lời đánh giá lại, không quá ngày ${formatDate(held.lastDay, 'vi')}`,
      en: `On ${on}: kept while the re-evaluation is answered, through ${held.lastDay} at the latest`,
    },
    basis: held.basis,
  };
}
