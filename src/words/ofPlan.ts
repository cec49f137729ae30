import type { Ceiling, Obstacle } from '../advice/obstacleTo';
import type { Plan } from '../advice/planFor';
import type { Rubric } from '../sheet/rubric';
import type { Bilingual, Locale } from '../bilingual';
import { changeStep } from './changeStep';
import type { Step } from './step';
import { counted, criterionName, editionOf, readingSteps, stars, unmetStep } from './words';

/** The steps of a plan: each change and where it leads, or what stands in the way. */
export function ofPlan(plan: Plan, rubric: Rubric | undefined): Step[] {
  const { from, star, readings } = plan;
  const start: Step = {
    rule: 'plan',
    text: {
      vi: `Từ ${from.total} điểm, ${from.star} sao, muốn đạt ${star} sao`,
      en: `From ${counted(from.total, 'point')} and ${stars(from.star)}, ${stars(star)} wanted`,
    },
    basis: plan.basis,
  };
  const steps: Step[] =
    plan.kind === 'reachable'
      ? [
          ...plan.changes.map((change) => changeStep(change, rubric)),
          {
            rule: 'planned',
            text: {
              vi: `Sau phương án: ${plan.ranking.total} điểm, ${plan.ranking.star} sao (${plan.effort.criteria} tiêu chí, ${plan.effort.boxes} ô${costOf(plan, 'vi')})`,
              en: `With the plan: ${counted(plan.ranking.total, 'point')} and ${stars(plan.ranking.star)} (${counted(plan.effort.criteria, 'criterion', 'criteria')}, ${counted(plan.effort.boxes, 'box', 'boxes')}${costOf(plan, 'en')})`,
            },
            basis: [],
          },
        ]
      : plan.obstacles.flatMap((obstacle) => ofObstacle(obstacle, rubric));
  return [start, ...steps, ...readingSteps(editionOf(plan.edition), readings)];
}

/** What a plan costs, where the caller gave costs. */
function costOf(plan: Extract<Plan, { readonly kind: 'reachable' }>, locale: Locale): string {
  if (typeof plan.objective === 'string') return '';
  return locale === 'vi' ? `, chi phí ${plan.effort.cost}` : `, cost ${plan.effort.cost}`;
}

function ofObstacle({ star, minimums, points }: Obstacle, rubric: Rubric | undefined): Step[] {
  const steps = minimums.map((minimum): Step => {
    const { text, ...step } = unmetStep(String(star), minimum, rubric);
    return { ...step, rule: 'frozen-minimum', text: { vi: `${text.vi} (${reasons.frozen.vi})`, en: `${text.en} (${reasons.frozen.en})` } };
  });
  if (points.reachable >= points.needs) return steps;
  const unaccounted: Bilingual = {
    vi: `; phiếu không nêu ${points.unaccounted} điểm`,
    en: `; the sheet does not account for ${counted(points.unaccounted, 'point')}`,
  };
  const text = (locale: Locale): string => (points.unaccounted === 0 ? '' : unaccounted[locale]);
  steps.push({
    rule: 'out-of-reach',
    text: {
      vi: `Không đạt ${star} sao: cần ${points.needs} điểm, nhiều nhất chỉ ${points.reachable}${text('vi')}`,
      en: `${stars(star)} are out of reach: ${points.needs} points wanted, at most ${points.reachable} possible${text('en')}`,
    },
    basis: [],
  });
  return [...steps, ...points.ceilings.map((ceiling) => ceilingStep(ceiling, rubric))];
}

const reasons: { readonly [R in Ceiling['because']]: Bilingual } = {
  frozen: { vi: 'giữ nguyên', en: 'frozen' },
  'kept-case': { vi: 'giữ trường hợp đã chọn', en: 'the case answered is kept' },
  boxes: { vi: 'không ô nào cho nhiều điểm hơn', en: 'no box brings more' },
};

function ceilingStep({ criterion, reachable, max, because }: Ceiling, rubric: Rubric | undefined): Step {
  return {
    rule: 'ceiling',
    text: {
      vi: `${criterionName(criterion, rubric, 'vi')}: nhiều nhất ${reachable}/${max} điểm (${reasons[because].vi})`,
      en: `${criterionName(criterion, rubric, 'en')}: at most ${reachable} of ${max} points (${reasons[because].en})`,
    },
    basis: [],
  };
}
