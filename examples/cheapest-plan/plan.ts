/**
 * A holder at 3 stars asks for the way to 4: the single changes that help most, the plan with the fewest criteria,
 * the cheapest plan, and what happens when intellectual property cannot be had in time. Everything here is made up.
 * Run with `npx tsx examples/cheapest-plan/plan.ts`.
 */
import { explain, planFor, qd148, quickWins, type Fault, type Locale, type PlanOptions, type Result } from 'ocop';
import { whiteSpirit } from 'ocop/rubrics/qd-148-2023';
import { answers, costs, frozen } from './holder';

function valueOf<T>(result: Result<T, readonly Fault[]>): T {
  if (result.ok) return result.value;
  throw new Error(explain(result.error, { locale: 'en' }));
}

/** The three answers and the single changes, in words. */
export function plans(locale: Locale): string {
  const to4Stars = (options: PlanOptions): string =>
    explain(valueOf(planFor(qd148, whiteSpirit, answers, 4, options)), { locale, rubric: whiteSpirit });
  const wins = valueOf(quickWins(qd148, whiteSpirit, answers, { frozen }));
  return [
    explain({ ...wins, wins: wins.wins.slice(0, 5) }, { locale, rubric: whiteSpirit }),
    to4Stars({ frozen }),
    to4Stars({ frozen, objective: { costs } }),
    to4Stars({ frozen: [...frozen, '3.e'] }),
  ].join('\n\n');
}

if (process.argv[1]?.endsWith('plan.ts')) console.log([plans('vi'), plans('en')].join('\n\n\n'));
