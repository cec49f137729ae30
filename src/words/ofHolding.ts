import { match } from 'ts-pattern';
import type { Holding } from '../cycle/holding';
import { formatDate } from '../date/formatDate';
import { ofStanding } from './ofStanding';
import type { Step } from './step';

/** What a product holds on a day: the standing of its certificate, or what is more or less than that. */
export function ofHolding(held: Holding): Step[] {
  const day = formatDate(held.on, 'vi');
  return match<Holding, Step[]>(held)
    .with({ kind: 'certificate' }, ({ standing }) => ofStanding(standing))
    .with({ kind: 'none' }, ({ on }) => [
      { rule: 'holding', text: { vi: `Ngày ${day}: không có giấy chứng nhận`, en: `On ${on}: no certificate is held` }, basis: [] },
    ])
    .with({ kind: 'kept-until-answer' }, ({ on, lastDay, basis }) => [
      {
        rule: 'holding',
        text: {
          vi: `Ngày ${day}: giữ hiệu lực chờ trả lời đánh giá lại, không quá ngày ${formatDate(lastDay, 'vi')}`,
          en: `On ${on}: kept while the re-evaluation is answered, through ${lastDay} at the latest`,
        },
        basis,
      },
    ])
    .exhaustive();
}
