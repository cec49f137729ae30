import type { Ceiling, Obstacle } from '../../advice/obstacleTo';
import type { Plan } from '../../advice/planFor';
import type { PlanFault } from '../../advice/planOptions';
import type { QuickWin, QuickWins } from '../../advice/quickWins';
import type { Ticked } from '../../advice/singleMoves';
import type { AnswerFault } from '../../score/answers';
import { named } from '../beside';
import type { Told } from '../told';
import { received } from './common';

const reasons: { readonly [Reason in Ceiling['because']]: string } = {
  frozen: 'giữ nguyên',
  'kept-case': 'giữ trường hợp đã chọn',
  boxes: 'không ô nào cho nhiều điểm hơn',
};

/** What a plan and single changes say. */
export const advice = {
  change: ({ from, to, gain }: { readonly from: Ticked; readonly to: Ticked; readonly gain: number }): string => {
    const otherCase = from.criterion === to.criterion ? '' : `${to.criterion} `;
    return `${named(from.criterion, from.name.vi)}: ô ${inWords(from)} → ${otherCase}ô ${inWords(to)} (${gain > 0 ? '+' : ''}${gain} điểm)`;
  },
  wanted: ({ from, star }: Plan): string => `Từ ${from.total} điểm, ${from.star} sao, muốn đạt ${star} sao`,
  planned: ({ ranking, effort, objective }: Extract<Plan, { kind: 'reachable' }>): string =>
    `Sau phương án: ${ranking.total} điểm, ${ranking.star} sao (${effort.criteria} tiêu chí, ${effort.boxes} ô${typeof objective === 'string' ? '' : `, chi phí ${effort.cost}`})`,
  frozen: (unmet: string): string => `${unmet} (${reasons.frozen})`,
  outOfReach: ({ star, points: { needs, reachable, unaccounted } }: Obstacle): string =>
    `Không đạt ${star} sao: cần ${needs} điểm, nhiều nhất chỉ ${reachable}${unaccounted === 0 ? '' : `; phiếu không nêu ${unaccounted} điểm`}`,
  ceiling: ({ criterion, name, reachable, max, because }: Ceiling): string =>
    `${named(criterion, name.vi)}: nhiều nhất ${reachable}/${max} điểm (${reasons[because]})`,
  quickWins: ({ from, wins }: QuickWins): string => `Từ ${from.total} điểm, ${from.star} sao: ${wins.length} thay đổi đơn lẻ có lợi`,
  alone: (change: string, { total, star }: QuickWin): string => `${change}: còn lại giữ nguyên thì ${total} điểm, ${star} sao`,
};

function inWords({ boxes }: Ticked): string {
  return [boxes].flat().join('+') || String(0);
}

/** Why no plan can be asked for. */
export const adviceFaults: Told<Exclude<PlanFault, AnswerFault>> = {
  'answers-missing': ({ missing }) => `Phiếu còn ${missing.length} tiêu chí chưa trả lời: ${missing.join(', ')}; trả lời hết trước khi lập phương án`,
  'unknown-star': ({ expected, ...fault }) => `Không có hạng "${received(fault.received)}"; chọn một trong: ${expected.join(', ')}`,
  'invalid-plan-options': ({ at, ...fault }) => `Tùy chọn phương án "${at}" không hợp lệ: nhận được ${received(fault.received)}`,
  'unknown-plan-option': ({ at, expected }) => `Không có tùy chọn phương án "${at}"; chọn trong: ${expected.join(', ')}`,
  'unknown-frozen': ({ at }) => `Không giữ nguyên được "${at}": phiếu không có tiêu chí này`,
  'unknown-cost': ({ at }) => `Chi phí ghi cho "${at}", phiếu không có tiêu chí này; với tiêu chí chọn trường hợp, dùng mã chung`,
  'cost-missing': ({ at }) => `Thiếu chi phí của tiêu chí ${at}; thêm chi phí hoặc giữ nguyên tiêu chí này`,
  'invalid-cost': ({ at, most, ...fault }) => `Chi phí của tiêu chí ${at} phải là số nguyên từ 0 đến ${most}, nhận được ${received(fault.received)}`,
};
