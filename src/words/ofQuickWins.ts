import type { QuickWins } from '../advice/quickWins';
import type { Rubric } from '../sheet/rubric';
import { changeStep } from './changeStep';
import type { Step } from './step';
import { counted, editionOf, readingSteps, stars } from './words';

/** The steps of quick wins: each change and what it alone leads to. */
export function ofQuickWins(quickWins: QuickWins, rubric: Rubric | undefined): Step[] {
  const { from, wins, readings, basis } = quickWins;
  const start: Step = {
    rule: 'quick-wins',
    text: {
      vi: `Từ ${from.total} điểm, ${from.star} sao: ${wins.length} thay đổi đơn lẻ có lợi`,
      en: `From ${counted(from.total, 'point')} and ${stars(from.star)}: ${counted(wins.length, 'single change helps', 'single changes help')}`,
    },
    basis,
  };
  const steps = wins.map((win): Step => {
    const { text, ...step } = changeStep(win, rubric);
    return {
      ...step,
      text: {
        vi: `${text.vi}: còn lại giữ nguyên thì ${win.total} điểm, ${win.star} sao`,
        en: `${text.en}: alone it makes ${counted(win.total, 'point')} and ${stars(win.star)}`,
      },
    };
  });
  return [start, ...steps, ...readingSteps(editionOf(quickWins.edition), readings)];
}
