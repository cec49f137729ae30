import type { ScoreInput } from '../../score/score';
import type { UnmetMinimum } from '../../sheet/unmetMinimum';
import type { Ranking } from '../../star/rank';
import type { RankBounds, StarProspect } from '../../star/rankBounds';
import type { Referral } from '../../star/refer';
import { bandInFigures } from '../bandInFigures';
import { beside, named } from '../beside';
import { capital } from '../capital';
import { hasMinimums } from '../hasMinimums';
import { isAbove } from '../isAbove';
import { scoreInWords } from '../scoreInWords';
import { actorNames } from '../../cycle/names';

/** What a ranking, its bounds and a referral say. */
export const star = {
  band: ({ total, band, bandRange }: Ranking<ScoreInput>): string =>
    `Theo điểm: ${scoreInWords(total, 'vi')} thuộc hạng ${band} sao${bandInFigures(bandRange)}`,
  unmet: (wantedStar: string, { criterion, name, requires, wanted, has }: UnmetMinimum): string =>
    `Chưa đạt yêu cầu tối thiểu cho ${wantedStar} sao - ${named(criterion, name.vi)}: cần ô ${requires}${beside(requires, wanted.vi, (label) => ` (${label})`)}, đang ô ${has}`,
  reached: (ranking: Ranking<ScoreInput>): string => {
    const { star: reached, caveats } = ranking;
    if (caveats.length > 0) return `Hạng theo điểm, chưa tính yêu cầu tối thiểu theo sao: ${reached} sao`;
    return `${hasMinimums(ranking) ? 'Hạng cao nhất đạt cả điểm và yêu cầu tối thiểu' : 'Hạng theo điểm'}: ${reached} sao`;
  },
  rankBounds: ({ worst, best, total }: RankBounds): string => `Còn có thể từ ${worst} đến ${best} sao (${total.min} đến ${total.max} điểm)`,
  pointsLost: (lost: number): string => `Không còn đủ điểm cho ${lost} sao`,
  openMinimum: (open: number, { criterion, name, requires }: StarProspect['open'][number]): string =>
    `${open} sao còn tùy ${named(criterion, name.vi)}: cần ô ${requires}`,
  byPoints: (): string => 'Theo điểm; chưa xét yêu cầu tối thiểu theo sao - truyền kết quả phân hạng (ranking) để xét',
  recognised: ({ level, by, star: recognised, orEvaluateAgain }: Extract<Referral, { kind: 'recognise' }>): string => {
    if (orEvaluateAgain) {
      return `${capital(actorNames[by].vi)} có thể công nhận ${recognised} sao trên kết quả này, hoặc tổ chức đánh giá, phân hạng theo thẩm quyền`;
    }
    if (isAbove(level, by)) {
      return `${capital(actorNames[level].vi)} đánh giá đạt ${recognised} sao và trả kết quả về ${actorNames[by].vi}; ${actorNames[by].vi} công nhận và cấp giấy chứng nhận ${recognised} sao`;
    }
    return `${capital(actorNames[by].vi)} công nhận và cấp giấy chứng nhận ${recognised} sao`;
  },
  referred: ({ from, to, star: potential, meanwhile }: Extract<Referral, { kind: 'refer' }>): string =>
    `${capital(actorNames[from].vi)} chuyển hồ sơ lên ${actorNames[to].vi}: tiềm năng ${potential} sao${meanwhile === undefined ? '' : `; trong khi chờ cấp giấy chứng nhận ${meanwhile} sao`}`,
  none: ({ reason, level, recognisedFrom, by, orEvaluateAgain }: Extract<Referral, { kind: 'none' }>): string =>
    ({
      'below-recognition': `Dưới ${recognisedFrom === null ? 'hạng được công nhận' : `${recognisedFrom} sao`}: không có quyết định công nhận, không cấp giấy chứng nhận${by === undefined || !orEvaluateAgain ? '' : `; ${actorNames[by].vi} có thể tổ chức đánh giá, phân hạng theo thẩm quyền`}`,
      'missed-minimum': `Đủ điểm nhưng thiếu yêu cầu tối thiểu: ${actorNames[level].vi} không công nhận, không cấp nào công nhận theo kết quả này`,
      'reports-only': `${capital(actorNames[level].vi)} chỉ báo cáo và chuyển hồ sơ, không chấm điểm`,
      'no-role': `${capital(actorNames[level].vi)} không tham gia đánh giá theo văn bản này`,
      abolished: `${capital(actorNames[level].vi)} không còn theo văn bản này`,
    })[reason],
};
