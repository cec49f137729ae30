// The cheapest way to a star, as a list of things to do.
import type { JSX } from 'preact';
import { planFor, type Locale, type Obstacle, type Plan, type Ranking, type Rubric, type Star } from 'ocop';
import { change, printNow } from './actions';
import type { Opened } from './dossier';
import { Section } from './pieces';
import { update, type State } from './state';
import { boxWords, criterionName, leavesOf } from './steps';
import { starWords, words } from './words';

/** The stars worth aiming at: recognised, and above the one reached, lowest first. */
export function targetsOf({ edition }: Opened, { star }: Ranking): readonly Star[] {
  return edition.recognition.stars.filter((one) => one > star).toSorted();
}

export function planOf(state: State, opened: Opened, ranking: Ranking): Plan | undefined {
  const targets = targetsOf(opened, ranking);
  const target = targets.find((one) => one === state.target) ?? targets[0];
  if (target === undefined) return undefined;
  const { edition, rubric, dossier } = opened;
  const plan = planFor(edition, rubric, dossier.answers, target, { objective: state.objective, frozen: dossier.frozen });
  return plan.ok ? plan.value : undefined;
}

export function Way({ state, opened, ranking }: { readonly state: State; readonly opened: Opened; readonly ranking: Ranking }): JSX.Element {
  const { locale } = state;
  const { dossier, rubric } = opened;
  const targets = targetsOf(opened, ranking);
  const plan = planOf(state, opened, ranking);
  if (plan === undefined)
    return (
      <Section id="way" title={words.tasks[locale]}>
        <p>{words.wayTop[locale]}</p>
      </Section>
    );
  return (
    <Section id="way" title={`${words.way[locale]} ${starWords(plan.star, locale)}`}>
      <div class="settings">
        {targets.length > 1 && (
          <label>
            {words.wayTarget[locale]}
            <select id="target" value={plan.star} onChange={(event) => update({ target: Number(event.currentTarget.value) as Star })}>
              {targets.map((star) => (
                <option key={star} value={star}>
                  {starWords(star, locale)}
                </option>
              ))}
            </select>
          </label>
        )}
        <label>
          {words.wayBy[locale]}
          <select id="objective" value={state.objective} onChange={(event) => update({ objective: event.currentTarget.value as State['objective'] })}>
            <option value="fewest-criteria">{words.fewestCriteria[locale]}</option>
            <option value="fewest-boxes">{words.fewestBoxes[locale]}</option>
          </select>
        </label>
      </div>
      <p role="status" class="outcome">
        {plan.kind === 'reachable'
          ? `${plan.changes.length} ${words.changes[locale]}. ${words.after[locale]}: ${plan.ranking.total} ${words.points[locale]}, ${starWords(plan.ranking.star, locale)}.`
          : words.wayNone[locale]}
      </p>
      <div class="plan">
        {plan.kind === 'reachable' ? (
          <>
            <ol class="tasks">
              {plan.changes.map(({ from, to, gain }) => {
                const question = leavesOf(rubric).find(({ node }) => node.code === to.criterion)?.question ?? to.criterion;
                const name = criterionName(rubric, to.criterion, locale);
                return (
                  <li key={to.criterion}>
                    <a href={`#/cau/${encodeURIComponent(to.criterion)}`}>{name}</a>
                    <b class="gain">
                      {`+${gain}`}
                      <span class="unseen">{` ${words.points[locale]}`}</span>
                    </b>
                    <span class="need">
                      <i>{`${words.requires[locale]}: `}</i>
                      {boxWords(rubric, to.criterion, added(from.boxes, to.boxes), locale)}
                    </span>
                    <span class="have">
                      <i>{`${words.has[locale]}: `}</i>
                      {boxWords(rubric, from.criterion, from.boxes, locale)}
                    </span>
                    <button
                      type="button"
                      class="link"
                      aria-label={`${words.cannotChange[locale]}: ${name}`}
                      onClick={() => freeze([...dossier.frozen, question])}
                    >
                      {words.cannotChange[locale]}
                    </button>
                  </li>
                );
              })}
            </ol>
            <button type="button" class="button second" id="print-tasks" onClick={() => printNow('tasks')}>
              {words.printTasks[locale]}
            </button>
          </>
        ) : (
          <Unreachable obstacle={plan.obstacles[0]} rubric={rubric} locale={locale} />
        )}
      </div>
      {dossier.frozen.length > 0 && (
        <div class="frozen">
          <h3>{words.frozenTitle[locale]}</h3>
          <ul>
            {dossier.frozen.map((code) => (
              <li key={code}>
                {criterionName(rubric, code, locale)}{' '}
                <button
                  type="button"
                  class="link"
                  aria-label={`${words.canChange[locale]}: ${criterionName(rubric, code, locale)}`}
                  onClick={() => freeze(dossier.frozen.filter((one) => one !== code))}
                >
                  {words.canChange[locale]}
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
    </Section>
  );
}

function freeze(frozen: readonly string[]): void {
  change({ frozen });
  document.getElementById('way')?.focus({ preventScroll: true });
}

/** Of a checklist, only the ticks to add. */
export function added(from: number | readonly number[], to: number | readonly number[]): number | readonly number[] {
  return Array.isArray(from) && Array.isArray(to) ? to.filter((box: number) => !from.includes(box)) : to;
}

function Unreachable({ obstacle, rubric, locale }: { readonly obstacle: Obstacle; readonly rubric: Rubric; readonly locale: Locale }): JSX.Element {
  const { minimums, points } = obstacle;
  return (
    <ul>
      {minimums.map(({ criterion, requires }) => (
        <li
          key={criterion}
        >{`${criterionName(rubric, criterion, locale)}: ${words.requires[locale]} “${boxWords(rubric, criterion, requires, locale)}”`}</li>
      ))}
      {points.reachable < points.needs && (
        <li>{`${words.requires[locale]} ${points.needs} ${words.points[locale]}, ${words.mostReachable[locale]} ${points.reachable}`}</li>
      )}
    </ul>
  );
}
