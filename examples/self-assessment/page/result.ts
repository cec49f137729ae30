// What the answers come to.
import {
  assess,
  explain,
  planFor,
  rank,
  rankBounds,
  refer,
  walk,
  type Bounds,
  type CompleteAssessment,
  type Explainable,
  type IncompleteAssessment,
  type Level,
  type Locale,
  type PartCode,
  type Plan,
  type Ranking,
  type Rubric,
  type Star,
  type UnmetMinimum,
} from 'ocop';
import { button, element } from './dom';
import { anchorOf } from './form';
import type { State } from './state';
import { words } from './words';

const partCodes: readonly PartCode[] = ['A', 'B', 'C'];

/** The panel, and one line of it for a screen reader and a small screen. */
export type Shown = { readonly status: string; readonly panel: readonly HTMLElement[] };

export function shownResult(state: State): Shown {
  const { rubric, answers, eliminatedBy } = state;
  const assessed = assess(rubric, answers, { eliminatedBy });
  if (!assessed.ok) return { status: '', panel: [] };
  const assessment = assessed.value;
  switch (assessment.kind) {
    case 'complete':
      return complete(state, assessment);
    case 'incomplete':
      return incomplete(state, assessment);
    case 'eliminated': {
      const { locale } = state;
      const grounds = assessment.grounds.map(({ name }) => element('li', {}, name[locale]));
      return {
        status: words.eliminated[locale],
        panel: [element('p', { class: 'star' }, words.eliminated[locale]), element('ul', {}, ...grounds), explanation([assessment], state)],
      };
    }
  }
}

function complete(state: State, assessment: CompleteAssessment): Shown {
  const { locale, edition, rubric } = state;
  const ranking = rank(edition, rubric, assessment);
  const levels: readonly Level[] = ['district', 'province'];
  const level = levels.find((candidate) => edition.levels[candidate].role === 'evaluates') ?? 'province';
  const referral = refer(edition, { level, score: assessment.total, ranking });
  const bands = element('p', {}, `${words.band[locale]}: ${stars(ranking.band, locale)}`);
  return {
    status: `${words.total[locale]} ${assessment.total} · ${stars(ranking.star, locale)}`,
    panel: [
      starLine(words.star[locale], ranking.star, stars(ranking.star, locale)),
      bands,
      points(state, assessment.parts, assessment.total),
      unmet(state, ranking),
      planned(state, ranking),
      explanation([assessment, ranking, referral], state),
      ...caveats(state),
    ],
  };
}

function incomplete(state: State, assessment: IncompleteAssessment): Shown {
  const { locale, edition, rubric } = state;
  const { worst, best } = rankBounds(edition, rubric, assessment);
  const { total, parts } = assessment.bounds;
  const range = worst === best ? stars(best, locale) : `${worst} ${words.to[locale]} ${stars(best, locale)}`;
  const { missing } = assessment;
  const missed = assessment.unmet;
  return {
    status: `${words.total[locale]} ${between(total, locale)} · ${words.stillOpen[locale]} ${missing.length}`,
    panel: [
      element('p', { class: 'star' }, element('span', {}, `${words.starRange[locale]}: `), element('strong', {}, range)),
      element('p', {}, `${words.stillOpen[locale]}: ${missing.length} `, button(words.next[locale], () => goTo(missing[0]), { class: 'link' })),
      points(state, parts, total),
      ...(missed.length === 0 ? [] : [element('h3', {}, words.unmet[locale]), unmetList(missed, state)]),
      element('h3', {}, `${words.plan[locale]} …`),
      element('p', {}, words.planOpen[locale]),
      explanation([assessment], state),
      ...caveats(state),
    ],
  };
}

function goTo(code: string): void {
  const field = document.getElementById(anchorOf(code));
  field?.scrollIntoView({ block: 'center' });
  field?.querySelector('input')?.focus({ preventScroll: true });
}

function stars(star: Star, locale: Locale): string {
  return locale === 'en' && star === 1 ? '1 star' : `${star} ${words.stars[locale]}`;
}

function starLine(name: string, star: Star, text: string): HTMLElement {
  const drawn = element('span', { class: 'drawn', 'aria-hidden': 'true' }, '★'.repeat(star), element('i', {}, '★'.repeat(5 - star)));
  return element('p', { class: 'star' }, element('span', {}, `${name}: `), element('strong', {}, text), ' ', drawn);
}

function between(value: number | Bounds, locale: Locale): string {
  return typeof value === 'number' ? String(value) : `${value.min} ${words.to[locale]} ${value.max}`;
}

function points(state: State, parts: { readonly [P in PartCode]: number | Bounds }, total: number | Bounds): HTMLElement {
  const { locale, edition, rubric } = state;
  const row = (name: string, value: number | Bounds, max: number): HTMLElement =>
    element(
      'tr',
      {},
      element('th', { scope: 'row' }, name),
      element('td', {}, between(value, locale)),
      element('td', { class: 'of' }, `/ ${max}`),
    );
  const most = rubric.parts.reduce((sum, { max }) => sum + max, 0);
  return element(
    'table',
    { class: 'parts' },
    element('tbody', {}, ...partCodes.map((code) => row(`${code}. ${edition.parts[code].name[locale]}`, parts[code], edition.parts[code].max))),
    element('tfoot', {}, row(words.total[locale], total, most)),
  );
}

function unmet(state: State, { unmet: byStar }: Ranking): HTMLElement {
  const { locale } = state;
  const last = Object.values(byStar).at(-1) ?? [];
  return element(
    'div',
    {},
    element('h3', {}, words.unmet[locale]),
    last.length === 0 ? element('p', {}, words.noneUnmet[locale]) : unmetList(last, state),
  );
}

function unmetList(minimums: readonly UnmetMinimum[], { locale, rubric }: State): HTMLElement {
  return element(
    'ul',
    {},
    ...[...minimums].sort((a, b) => a.star - b.star).map(({ criterion, star, requires, has }) =>
      element(
        'li',
        {},
        `${stars(star, locale)}: `,
        link(criterion, rubric, locale),
        ` – ${words.needsBox[locale]} ${requires}, ${words.hasBox[locale]} ${has}`,
      ),
    ),
  );
}

function link(code: string, rubric: Rubric, locale: Locale): HTMLElement {
  return element('a', { href: `#${anchorOf(code)}` }, `${code} ${walk(rubric).find(({ node }) => node.code === code)?.node.name[locale] ?? ''}`);
}

function planned(state: State, { star }: Ranking): HTMLElement {
  const { locale, edition, rubric, answers } = state;
  const target = edition.bands.map((band) => band.star).filter((candidate) => candidate > star).at(-1);
  if (target === undefined) return element('p', {}, words.planTop[locale]);
  const plan = planFor(edition, rubric, answers, target);
  return element(
    'div',
    { class: 'plan' },
    element('h3', {}, `${words.plan[locale]} ${stars(target, locale)}`),
    plan.ok ? steps(plan.value, state) : '',
  );
}

function steps(plan: Plan, { locale, rubric }: State): HTMLElement {
  if (plan.kind === 'reachable') {
    return element(
      'ol',
      {},
      ...plan.changes.map(({ from, to, gain }) =>
        element('li', {}, link(to.criterion, rubric, locale), `: ${words.hasBox[locale]} ${boxes(from.boxes)} → ${boxes(to.boxes)} (+${gain})`),
      ),
    );
  }
  const [{ points: lacking }] = plan.obstacles;
  return element(
    'p',
    {},
    `${words.planNone[locale]} ${words.needs[locale]} ${lacking.needs}, ${words.mostReachable[locale]} ${lacking.reachable}.`,
  );
}

function boxes(ticked: number | readonly number[]): string {
  return [ticked].flat().join('+') || '0';
}

function explanation(results: readonly Explainable[], { locale, rubric }: State): HTMLElement {
  return element(
    'details',
    { class: 'explanation' },
    element('summary', {}, words.explanation[locale]),
    ...explain(results, { locale, rubric }).split('\n').filter((line) => line !== '').map((line) => element('p', {}, line)),
  );
}

function caveats({ locale, rubric }: State): readonly HTMLElement[] {
  if (rubric.defects.length === 0) return [];
  return [
    element('h3', {}, words.caveats[locale]),
    element('ul', {}, ...rubric.defects.map(({ at, statement }) => element('li', {}, `${at === '' ? '' : `${at}: `}${statement[locale]}`))),
  ];
}
