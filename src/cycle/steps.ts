import type { Basis } from '../law/citation';
import type { Edition, Level } from '../law/edition';
import { levels } from '../law/vocabulary';
import type { Bilingual } from '../bilingual';
import type { CycleStep } from './cycle';
import { statesOf, type StateName } from './takes';

const levelWords: { readonly [L in Level]: Bilingual } = {
  commune: { vi: 'xã', en: 'commune' },
  district: { vi: 'huyện', en: 'district' },
  province: { vi: 'tỉnh', en: 'province' },
  central: { vi: 'quốc gia', en: 'national' },
};

/**
 * The sections of the plan that name the six steps and what is done in each. The plan is of 2024, under 148; that
 * the other editions go through the same steps is a reading.
 */
export function planBasis(edition: Edition, section: string): Basis {
  const [plan, ...others] = edition.cycleSteps;
  return [{ ...plan, section }, ...others];
}

/** The six steps of the cycle, as the plan names them; the fifth names the levels that evaluate in this edition. */
export function stepsOf(edition: Edition, states: readonly StateName[]): readonly CycleStep[] {
  const evaluating = levels.filter((level) => edition.levels[level].role === 'evaluates');
  const steps: readonly (readonly [Bilingual, string, readonly StateName[]])[] = [
    [{ vi: 'Tuyên truyền, hướng dẫn', en: 'Communication and guidance' }, 'III.1.a, b', ['guidance']],
    [{ vi: 'Nhận đăng ký ý tưởng sản phẩm', en: 'Registering product ideas' }, 'III.1.c, d', ['idea-registered', 'idea-declined', 'idea-selected']],
    [
      { vi: 'Nhận phương án/dự án sản xuất kinh doanh', en: 'Receiving business plans or projects' },
      'footnote 2',
      ['plan-received', 'plan-returned', 'plan-approved'],
    ],
    [{ vi: 'Triển khai phương án/dự án', en: 'Carrying out plans or projects' }, 'III.1.c, đ', ['plan-carried-out']],
    [
      {
        vi: `Đánh giá và phân hạng sản phẩm cấp ${evaluating.map((level) => levelWords[level].vi).join(', ')}`,
        en: `Evaluation and ranking: ${evaluating.map((level) => levelWords[level].en).join(', ')}`,
      },
      'III.1.e',
      [...statesOf('evaluation'), 'not-recognised'],
    ],
    [{ vi: 'Xúc tiến thương mại', en: 'Trade promotion' }, 'III.1.e', statesOf('running')],
  ];
  return steps.map(([name, section, among], index) => ({
    number: index + 1,
    name,
    states: among.filter((state) => states.includes(state)),
    basis: planBasis(edition, section),
  }));
}
