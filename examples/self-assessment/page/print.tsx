// What goes on paper: the filled sheet with every box of every criterion, or the list of things to do.
import { render, type JSX } from 'preact';
import { rank, type Locale, type RubricNode } from 'ocop';
import { eliminationWords } from './actions';
import { papersOf } from './decides';
import type { Opened } from './dossier';
import { between, Stars } from './pieces';
import { assessmentOf } from './judged';
import { now, update, type State } from './state';
import { boxWords, codeOf, criterionName } from './steps';
import { added, planOf } from './way';
import { starWords, words } from './words';

/** Puts the paper version into the document while it is printed. */
export function readyToPrint(root: HTMLElement): void {
  window.addEventListener('beforeprint', () => {
    const state = now();
    const { opened, place } = state;
    if (opened === undefined || !['phan', 'cau', 'loai', 'ket-qua'].includes(place.name)) return;
    document.documentElement.classList.add('on-paper');
    render(state.printing === 'tasks' ? <Tasks state={state} opened={opened} /> : <Filled state={state} opened={opened} />, root);
  });
  window.addEventListener('afterprint', () => {
    document.documentElement.classList.remove('on-paper');
    render(null, root);
    update({ printing: undefined });
  });
}

type Paper = { readonly state: State; readonly opened: Opened };

function Head({ state: { locale }, opened: { dossier, edition, rubric } }: Paper): JSX.Element {
  return (
    <>
      <h1 class="paper-title">{words.title[locale]}</h1>
      <p>
        {`${words.product[locale]}: ${dossier.product || '…'} · ${words.holderName[locale]}: ${dossier.holder || '…'}`}
        <br />
        {`${edition.name[locale]} · ${words.productSet[locale]} ${rubric.set}: ${rubric.name[locale]}`}
      </p>
    </>
  );
}

function Filled({ state, opened }: Paper): JSX.Element {
  const { locale } = state;
  const { edition, rubric, dossier } = opened;
  const assessment = assessmentOf(opened);
  const ranking = assessment?.kind === 'complete' ? rank(edition, rubric, assessment) : undefined;
  const parts = assessment?.kind === 'complete' ? assessment.parts : assessment?.kind === 'incomplete' ? assessment.bounds.parts : undefined;
  const total = assessment?.kind === 'complete' ? assessment.total : assessment?.kind === 'incomplete' ? assessment.bounds.total : undefined;
  return (
    <main class="paper">
      <Head state={state} opened={opened} />
      <p class="paper-sum">
        {ranking !== undefined && (
          <>
            <Stars reached={ranking.star} locale={locale} small /> <b>{starWords(ranking.star, locale)}</b>
            {' · '}
          </>
        )}
        {total !== undefined &&
          parts !== undefined &&
          `${words.total[locale]} ${between(total, locale)} (A ${between(parts.A, locale)}, B ${between(parts.B, locale)}, C ${between(parts.C, locale)})`}
        {assessment?.kind === 'eliminated' && <b>{eliminationWords(assessment.grounds, locale)}</b>}
        {assessment?.kind === 'incomplete' && ` · ${assessment.missing.length} ${words.left[locale]}`}
      </p>
      {rubric.parts.map(({ code, max, groups }) => (
        <section key={code}>
          <h2>{`${words.part[locale]} ${code}. ${edition.parts[code].name[locale]} (${max})`}</h2>
          {groups.map((node) => (
            <PaperNode key={node.code} node={node} opened={opened} locale={locale} />
          ))}
        </section>
      ))}
      {rubric.eliminations.length > 0 && (
        <section>
          <h2>{words.grounds[locale]}</h2>
          {rubric.eliminations.map(({ id, name }) => (
            <p key={id} class="box">{`${dossier.grounds.includes(id) ? '☒' : '☐'} ${name[locale]}`}</p>
          ))}
        </section>
      )}
      <p class="paper-note">{words.disclaimer[locale]}</p>
      <p class="signature">{words.signature[locale]}</p>
    </main>
  );
}

function PaperNode({ node, opened, locale }: { readonly node: RubricNode; readonly opened: Opened; readonly locale: Locale }): JSX.Element {
  if (node.kind === 'group' || node.kind === 'alternatives') {
    return (
      <>
        <h3>{`${codeOf(node)}. ${node.name[locale]} (${node.max})`}</h3>
        {node.children.map((child) => (
          <PaperNode key={child.code} node={child} opened={opened} locale={locale} />
        ))}
      </>
    );
  }
  const given = opened.dossier.answers[node.code];
  const ticked = [given ?? []].flat();
  return (
    <div class="paper-criterion">
      <h4>{`${codeOf(node)} ${node.name[locale]} (${node.max})${given === undefined ? ' …' : ''}`}</h4>
      {node.options.map(({ box, points, label, minStar }) => (
        <p key={box} class={ticked.includes(box) ? 'box ticked' : 'box'}>
          {`${ticked.includes(box) ? '☒' : '☐'} ${label[locale]} (${points})${minStar === undefined ? '' : ` ${'*'.repeat(minStar)}`}`}
        </p>
      ))}
      {given !== undefined && ticked.every((box) => box === 0) && <p class="box ticked">{`☒ ${words.noBox[locale]} (0)`}</p>}
    </div>
  );
}

function Tasks({ state, opened }: Paper): JSX.Element {
  const { locale } = state;
  const { edition, rubric } = opened;
  const assessment = assessmentOf(opened);
  const ranking = assessment?.kind === 'complete' ? rank(edition, rubric, assessment) : undefined;
  const plan = ranking && planOf(state, opened, ranking);
  return (
    <main class="paper">
      <Head state={state} opened={opened} />
      {ranking !== undefined && (
        <p class="paper-sum">
          <Stars reached={ranking.star} locale={locale} small />{' '}
          <b>{`${starWords(ranking.star, locale)}, ${ranking.total} ${words.points[locale]}`}</b>
        </p>
      )}
      {plan?.kind === 'reachable' && (
        <>
          <h2>{`${words.way[locale]} ${starWords(plan.star, locale)}`}</h2>
          {plan.changes.map(({ from, to, gain }) => (
            <div key={to.criterion} class="paper-criterion">
              <h4>{`☐ ${criterionName(rubric, to.criterion, locale)} (+${gain})`}</h4>
              <p>{`${words.requires[locale]}: ${boxWords(rubric, to.criterion, added(from.boxes, to.boxes), locale)}`}</p>
              <p>{`${words.has[locale]}: ${boxWords(rubric, from.criterion, from.boxes, locale)}`}</p>
            </div>
          ))}
          <p>{`${words.after[locale]}: ${plan.ranking.total} ${words.points[locale]}, ${starWords(plan.ranking.star, locale)}.`}</p>
        </>
      )}
      <h2>{words.papers[locale]}</h2>
      {papersOf(opened).map(({ id, text }) => (
        <p key={id} class="box">{`☐ ${text[locale]}`}</p>
      ))}
      <p class="paper-note">{words.disclaimer[locale]}</p>
    </main>
  );
}
