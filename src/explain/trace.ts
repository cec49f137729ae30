import { match } from 'ts-pattern';
import type { Certificate } from '../certificate/certificate';
import type { Standing } from '../certificate/standing';
import type { Holding } from '../cycle/holding';
import type { History } from '../cycle/replay';
import type { ApplicableEdition } from '../editions/applicableEdition';
import type { Deadline } from '../editions/deadline';
import type { DossierChecklist } from '../editions/dossierChecklist';
import type { RoundFound } from '../editions/roundOf';
import type { Edition, PartCode } from '../law/edition';
import type { Progress } from '../programme/progress';
import type { Schedule } from '../programme/scheduleOn';
import type { Comparison } from '../rank/compareAssessments';
import type { CouncilResult } from '../rank/councilResult';
import type { Plan } from '../rank/planFor';
import type { QuickWins } from '../rank/quickWins';
import type { Ranking } from '../rank/rank';
import type { RankBounds } from '../rank/rankBounds';
import type { Referral } from '../rank/refer';
import type { RubricComparison } from '../rubric/compareRubrics';
import type { Rubric } from '../rubric/rubric';
import type { Assessment } from '../score/assess';
import type { CarriedAnswers } from '../score/carryAnswers';
import type { ScoreInput } from '../score/score';
import type { Bilingual } from '../text/bilingual';
import { formatDate } from '../text/formatDate';
import { ofApplicableEdition } from './ofApplicableEdition';
import { ofComparison } from './ofComparison';
import { ofCouncil } from './ofCouncil';
import { ofDeadline, ofDossierChecklist, ofRound } from './ofDossier';
import { ofHistory } from './ofHistory';
import { ofHolding } from './ofHolding';
import { ofPlan } from './ofPlan';
import { ofProgress } from './ofProgress';
import { ofQuickWins } from './ofQuickWins';
import { ofRankBounds } from './ofRankBounds';
import { ofCarriedAnswers, ofRubricComparison } from './ofRubricComparison';
import { ofSchedule } from './ofSchedule';
import type { Step } from './step';
import { capital, counted, editionOf, levelNames, readingSteps, scoreInWords, stars, unmetStep } from './words';

/** What can be put into words. */
export type Explainable =
  | Assessment
  | Ranking<ScoreInput>
  | Referral
  | Certificate
  | Standing
  | CouncilResult
  | Plan
  | QuickWins
  | RankBounds
  | Comparison
  | Schedule
  | Progress
  | ApplicableEdition
  | Deadline
  | RoundFound
  | DossierChecklist
  | RubricComparison
  | CarriedAnswers
  | History
  | Holding;

/**
 * The steps of a result's reasoning, in order, as data.
 *
 * @param result - What a function of the library gave that names itself in `result`.
 * @param rubric - The rubric of the sheet, so that criteria are named and not only numbered.
 * @legalBasis Each step carries the citations of the rule it reports.
 *
 * @example
 * ```ts
 * import { qd148, refer, trace } from 'ocop';
 * trace(refer(qd148, { level: 'district', score: 72 })).map((step) => step.rule); //=> ['referral', 'reading']
 * ```
 */
export function trace(result: Explainable, rubric?: Rubric): readonly Step[] {
  return match<Explainable, Step[]>(result)
    .with({ result: 'assessment' }, (assessment) => ofAssessment(assessment, rubric))
    .with({ result: 'ranking' }, (ranking) => ofRanking(ranking, rubric))
    .with({ result: 'referral' }, ofReferral)
    .with({ result: 'certificate' }, ofCertificate)
    .with({ result: 'standing' }, ofStanding)
    .with({ result: 'council' }, (council) => [...ofCouncil(council), ...rankingOf(council, rubric)])
    .with({ result: 'plan' }, (plan) => ofPlan(plan, rubric))
    .with({ result: 'quick-wins' }, (quickWins) => ofQuickWins(quickWins, rubric))
    .with({ result: 'rank-bounds' }, (bounds) => ofRankBounds(bounds, rubric))
    .with({ result: 'comparison' }, (comparison) => ofComparison(comparison, rubric))
    .with({ result: 'schedule' }, ofSchedule)
    .with({ result: 'progress' }, ofProgress)
    .with({ result: 'applicable-edition' }, ofApplicableEdition)
    .with({ result: 'deadline' }, ofDeadline)
    .with({ result: 'round' }, (round) => [...ofRound(round), ...readingSteps(editionOf(round.edition), round.readings)])
    .with({ result: 'dossier-checklist' }, ofDossierChecklist)
    .with({ result: 'rubric-comparison' }, ofRubricComparison)
    .with({ result: 'carried-answers' }, ofCarriedAnswers)
    .with({ result: 'history' }, ofHistory)
    .with({ result: 'holding', kind: 'certificate' }, (held) => ofStanding(held.standing))
    .with({ result: 'holding' }, (held) => [ofHolding(held)])
    .exhaustive();
}

function ofAssessment(assessment: Assessment, rubric: Rubric | undefined): Step[] {
  const edition = editionOf(assessment.edition);
  const title: Step = {
    rule: 'sheet',
    text: {
      vi: `Bộ sản phẩm ${assessment.set}${rubric ? ` (${rubric.name.vi})` : ''}, ${edition.name.vi}`,
      en: `Product set ${assessment.set}${rubric ? ` (${rubric.name.en})` : ''}, ${edition.name.en}`,
    },
    basis: assessment.basis,
  };
  const outcome = match(assessment)
    .with({ kind: 'complete' }, ({ parts, total }): Step[] => [
      ...partCodes.map((code) => partStep(edition, code, { vi: String(parts[code]), en: String(parts[code]) })),
      {
        rule: 'total',
        text: {
          vi: `Tổng: ${partCodes.map((code) => parts[code]).join(' + ')} = ${total} điểm`,
          en: `Total: ${partCodes.map((code) => parts[code]).join(' + ')} = ${counted(total, 'point')}`,
        },
        basis: [],
      },
    ])
    .with({ kind: 'incomplete' }, ({ missing, bounds }): Step[] => [
      {
        rule: 'missing',
        text: {
          vi: `Chưa trả lời ${missing.length} tiêu chí: ${missing.join(', ')}`,
          en: `${counted(missing.length, 'criterion is', 'criteria are')} not answered: ${missing.join(', ')}`,
        },
        basis: [],
      },
      ...partCodes.map((code) => {
        const { min, max } = bounds.parts[code];
        return partStep(edition, code, { vi: `từ ${min} đến ${max}`, en: `from ${min} to ${max}` });
      }),
      {
        rule: 'bounds',
        text: {
          vi: `Tổng còn có thể từ ${bounds.total.min} đến ${bounds.total.max} điểm`,
          en: `The total can still be from ${bounds.total.min} to ${bounds.total.max} points`,
        },
        basis: [],
      },
    ])
    .with({ kind: 'eliminated' }, ({ grounds }): Step[] =>
      grounds.map((ground) => ({
        rule: 'eliminated',
        text: {
          vi: `Loại${ground.at === undefined ? '' : ` (tiêu chí ${ground.at})`}: ${ground.name.vi}`,
          en: `Eliminated${ground.at === undefined ? '' : ` (criterion ${ground.at})`}: ${ground.name.en}`,
        },
        basis: [],
      })),
    )
    .exhaustive();
  const caveats = assessment.caveats.map(
    (defect): Step => ({
      rule: 'caveat',
      text: {
        vi: `Lưu ý về phiếu${defect.at === '' ? '' : `, mục ${defect.at}`}: ${defect.statement.vi}`,
        en: `Caveat of the sheet${defect.at === '' ? '' : `, item ${defect.at}`}: ${defect.statement.en}`,
      },
      basis: [],
    }),
  );
  return [title, ...outcome, ...caveats, ...readingSteps(edition, assessment.readings)];
}

const partCodes: readonly PartCode[] = ['A', 'B', 'C'];

function partStep(edition: Edition, code: PartCode, points: Bilingual): Step {
  const part = edition.parts[code];
  return {
    rule: 'part',
    text: {
      vi: `Phần ${code} - ${part.name.vi}: ${points.vi}/${part.max} điểm`,
      en: `Part ${code} - ${part.name.en}: ${points.en} of ${part.max} points`,
    },
    basis: part.basis,
  };
}

function rankingOf(council: CouncilResult, rubric: Rubric | undefined): Step[] {
  return council.kind === 'valid' && council.ranking !== null ? ofRanking(council.ranking, rubric) : [];
}

function ofRanking(ranking: Ranking<ScoreInput>, rubric: Rubric | undefined): Step[] {
  const edition = editionOf(ranking.edition);
  const band = edition.bands.find(({ star }) => star === ranking.band);
  const steps: Step[] = [
    {
      rule: 'band',
      text: {
        vi: `Theo điểm: ${scoreInWords(ranking.total, 'vi')} thuộc hạng ${ranking.band} sao (${band?.wording ?? ''})`,
        en: `By points: ${scoreInWords(ranking.total, 'en')} is in the band of ${stars(ranking.band)} (${band?.wording ?? ''})`,
      },
      basis: band?.basis ?? ranking.basis,
    },
  ];
  for (const [star, minimums] of Object.entries(ranking.unmet)) {
    for (const minimum of minimums ?? []) steps.push({ ...unmetStep(star, minimum, rubric), basis: rubric?.basis ?? ranking.basis });
  }
  steps.push({
    rule: 'star',
    text: {
      vi: `Hạng cao nhất đạt cả điểm và mức tối thiểu: ${ranking.star} sao`,
      en: `The highest star whose points and minimums are both met: ${stars(ranking.star)}`,
    },
    basis: [],
  });
  return [...steps, ...readingSteps(edition, ranking.readings)];
}

function ofReferral(referral: Referral): Step[] {
  const edition = editionOf(referral.edition);
  const text = match(referral)
    .with({ kind: 'recognise' }, ({ by, star, orEvaluateAgain }): Bilingual => ({
      vi: `${capital(levelNames[by].vi)} công nhận và cấp giấy chứng nhận ${star} sao${orEvaluateAgain ? ', hoặc tự đánh giá lại' : ''}`,
      en: `${capital(levelNames[by].en)} recognises the product and certifies ${stars(star)}${orEvaluateAgain ? ', or evaluates it again' : ''}`,
    }))
    .with({ kind: 'refer' }, ({ from, to, star }): Bilingual => ({
      vi: `${capital(levelNames[from].vi)} chuyển hồ sơ lên ${levelNames[to].vi}: tiềm năng ${star} sao`,
      en: `${capital(levelNames[from].en)} sends the dossier to ${levelNames[to].en} as potential ${star}-star`,
    }))
    .with({ kind: 'none' }, ({ reason, level }) => noneText(reason, levelNames[level]))
    .exhaustive();
  return [{ rule: 'referral', text, basis: referral.basis }, ...readingSteps(edition, referral.readings)];
}

function noneText(reason: Extract<Referral, { kind: 'none' }>['reason'], level: Bilingual): Bilingual {
  return match(reason)
    .with('below-recognition', () => ({
      vi: 'Dưới 3 sao: không có quyết định công nhận, không cấp giấy chứng nhận',
      en: 'Below 3 stars: no decision of recognition and no certificate',
    }))
    .with('reports-only', () => ({
      vi: `${capital(level.vi)} chỉ báo cáo và chuyển hồ sơ, không chấm điểm`,
      en: `${capital(level.en)} reports and forwards; it does not score`,
    }))
    .with('no-role', () => ({
      vi: `${capital(level.vi)} không tham gia đánh giá theo văn bản này`,
      en: `${capital(level.en)} has no part in an evaluation under this edition`,
    }))
    .with('abolished', () => ({
      vi: `${capital(level.vi)} không còn theo văn bản này`,
      en: `${capital(level.en)} no longer exists under this edition`,
    }))
    .exhaustive();
}

function ofCertificate(certificate: Certificate): Step[] {
  const edition = editionOf(certificate.edition);
  const { star, issuer, issuedOn, lastDay, termMonths, noticeBy, filing, withdrawal } = certificate;
  const steps: Step[] = [
    {
      rule: 'certificate',
      text: {
        vi: `Giấy chứng nhận ${star} sao do ${issuer.authority.vi} cấp ngày ${formatDate(issuedOn, 'vi')}, thời hạn ${termMonths} tháng, hết ngày ${formatDate(lastDay, 'vi')}`,
        en: `Certificate of ${stars(star)} issued by the ${issuer.authority.en} on ${issuedOn}, ${termMonths} months, through ${lastDay}`,
      },
      basis: certificate.basis,
    },
  ];
  if (noticeBy !== null) {
    steps.push({
      rule: 'notice',
      text: {
        vi: `Cơ quan cấp thông báo chậm nhất ngày ${formatDate(noticeBy, 'vi')}`,
        en: `The authority gives notice by ${noticeBy}`,
      },
      basis: edition.certificate.notice?.basis ?? [],
    });
  }
  if (filing !== null) {
    steps.push({
      rule: 'filing',
      text: {
        vi: `Chủ thể nộp hồ sơ đánh giá lại từ ${formatDate(filing.firstDay, 'vi')} đến ${formatDate(filing.lastDay, 'vi')}`,
        en: `The holder files for re-evaluation from ${filing.firstDay} to ${filing.lastDay}`,
      },
      basis: edition.certificate.filing?.basis ?? [],
    });
  }
  if (withdrawal !== undefined) {
    steps.push({
      rule: 'withdrawal',
      text: {
        vi: `Thu hồi từ ngày ${formatDate(withdrawal.on, 'vi')} (${withdrawal.ground})`,
        en: `Withdrawn from ${withdrawal.on} (${withdrawal.ground})`,
      },
      basis: withdrawal.basis,
    });
  }
  return [...steps, ...readingSteps(edition, certificate.readings)];
}

const standingNames: { readonly [K in Standing['kind']]: Bilingual } = {
  'not-yet-valid': { vi: 'chưa có hiệu lực', en: 'not yet valid' },
  valid: { vi: 'còn hiệu lực', en: 'valid' },
  'filing-window': { vi: 'còn hiệu lực, trong kỳ nộp hồ sơ đánh giá lại', en: 'valid, in the window for filing a re-evaluation' },
  'notice-overdue': { vi: 'còn hiệu lực, đã qua hạn thông báo của cơ quan cấp', en: "valid, past the day for the authority's notice" },
  expired: { vi: 'hết hiệu lực, không được dùng sao và biểu trưng', en: 'expired, stars and mark may not be used' },
  withdrawn: { vi: 'đã thu hồi', en: 'withdrawn' },
};

function ofStanding(standing: Standing): Step[] {
  const name = standingNames[standing.kind];
  return [
    {
      rule: 'standing',
      text: {
        vi: `Ngày ${formatDate(standing.on, 'vi')}: ${name.vi}; ngày cuối ${formatDate(standing.lastDay, 'vi')}`,
        en: `On ${standing.on}: ${name.en}; last day ${standing.lastDay}`,
      },
      basis: standing.basis,
    },
  ];
}
