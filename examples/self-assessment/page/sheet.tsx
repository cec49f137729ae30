// The sheet: on a small screen one step at a time, on a large one whole, with the result beside it.
import type { JSX } from 'preact';
import { evidenceFor, rank, type Assessment, type Locale, type Note, type Option, type RubricNode } from 'ocop';
import { answer, change, eliminationWords } from './actions';
import type { Opened } from './dossier';
import { assessmentOf, boundsOf } from './judged';
import { between, Mark, PartBars, Stars } from './pieces';
import { codeOf, lastStepOf, stepsOf, type Leaf, type SheetStep } from './steps';
import type { State } from './state';
import { starWords, words } from './words';

export function anchorOf(code: string): string {
  return `c-${code}`;
}

export function Sheet({ state, opened, step }: { readonly state: State; readonly opened: Opened; readonly step: number }): JSX.Element {
  const { locale } = state;
  const { rubric } = opened;
  const steps = stepsOf(rubric);
  const last = lastStepOf(rubric);
  const assessment = assessmentOf(opened.dossier.grounds.length === 0 ? opened : { ...opened, dossier: { ...opened.dossier, grounds: [] } });
  const missing = assessment?.kind === 'incomplete' ? assessment.missing : [];
  const total = steps.reduce((sum, { questions }) => sum + questions.length, 0);
  return (
    <>
      <div class="columns">
        <nav class="contents" aria-label={words.contents[locale]}>
          <Contents steps={steps} step={step} missing={missing} opened={opened} locale={locale} />
        </nav>
        <main id="content" tabIndex={-1} class="sheet">
          <h1 class="unseen">{`${words.title[locale]}: ${opened.dossier.product || rubric.name[locale]}`}</h1>
          <div class="progress">
            <p>
              {`${words.step[locale]} ${step} ${words.of[locale]} ${last}`}
              <span>{`${total - missing.length} ${words.of[locale]} ${total} ${words.answered[locale]}`}</span>
            </p>
            <progress
              max={total}
              value={total - missing.length}
              aria-label={`${total - missing.length} ${words.of[locale]} ${total} ${words.answered[locale]}`}
            />
            <details class="jump">
              <summary>{words.contents[locale]}</summary>
              <Contents steps={steps} step={step} missing={missing} opened={opened} locale={locale} />
            </details>
          </div>
          {steps.map((one, at) => (
            <Step
              key={at}
              one={one}
              at={at + 1}
              now={at + 1 === step}
              first={steps[at - 1]?.part !== one.part}
              opened={opened}
              missing={missing}
              locale={locale}
            />
          ))}
          {rubric.eliminations.length > 0 && <Grounds opened={opened} now={step === last} at={last} locale={locale} />}
          <div class="buttons steps">
            {step > 1 && (
              <a class="button second" href={`#/phan/${step - 1}`}>
                {words.back[locale]}
              </a>
            )}
            {step < last ? (
              <a class="button main" href={`#/phan/${step + 1}`}>
                {words.next[locale]}
              </a>
            ) : (
              <a class="button main" href="#/ket-qua">
                {words.toResult[locale]}
              </a>
            )}
          </div>
          <div class="buttons whole">
            <a class="button main" href="#/ket-qua">
              {words.toResult[locale]}
            </a>
          </div>
        </main>
        <Beside opened={opened} locale={locale} />
      </div>
      <Foot opened={opened} missing={missing} locale={locale} />
    </>
  );
}

function Contents({
  steps,
  step,
  missing,
  opened,
  locale,
}: {
  readonly steps: readonly SheetStep[];
  readonly step: number;
  readonly missing: readonly string[];
  readonly opened: Opened;
  readonly locale: Locale;
}): JSX.Element {
  const { edition, rubric, dossier } = opened;
  return (
    <ol>
      {steps.map(({ title, part, questions }, at) => {
        const open = questions.filter((code) => missing.includes(code)).length;
        return (
          <li key={at}>
            {steps[at - 1]?.part !== part && <span class="part">{`${words.part[locale]} ${part}. ${edition.parts[part].name[locale]}`}</span>}
            <a href={`#/phan/${at + 1}`} aria-current={at + 1 === step ? 'step' : undefined}>
              {title[locale]}
            </a>
            <span class={open === 0 ? 'count done' : 'count'}>
              {`${questions.length - open}/${questions.length}`}
              <span class="unseen">{` ${words.answered[locale]}`}</span>
            </span>
          </li>
        );
      })}
      {rubric.eliminations.length > 0 && (
        <li>
          <a href={`#/phan/${steps.length + 1}`} aria-current={step === steps.length + 1 ? 'step' : undefined}>
            {words.grounds[locale]}
          </a>
          {dossier.grounds.length > 0 && <span class="count">{dossier.grounds.length}</span>}
        </li>
      )}
    </ol>
  );
}

type Asked = { readonly opened: Opened; readonly missing: readonly string[]; readonly locale: Locale };

function Step({
  one,
  at,
  now,
  first,
  ...asked
}: Asked & { readonly one: SheetStep; readonly at: number; readonly now: boolean; readonly first: boolean }): JSX.Element {
  const {
    locale,
    opened: { edition, rubric },
  } = asked;
  const part = rubric.parts.find(({ code }) => code === one.part);
  const [group] = one.nodes;
  const most = group?.kind === 'group' ? `${words.atMost[locale]} ${group.max}` : '';
  return (
    <section class={now ? 'step now' : 'step'} id={`step-${at}`} aria-labelledby={`step-title-${at}`}>
      <p class={first ? 'part first' : 'part'}>
        {`${words.part[locale]} ${one.part}. ${edition.parts[one.part].name[locale]} `}
        <small>{`${words.atMost[locale]} ${part?.max ?? ''}`}</small>
      </p>
      <h2 id={`step-title-${at}`} tabIndex={-1}>
        {one.title[locale]} <small>{most}</small>
      </h2>
      {group?.kind === 'group' && <Notes of={group} locale={locale} />}
      {one.nodes
        .flatMap((node) => (node.kind === 'group' ? node.children : [node]))
        .map((node) => (
          <Node key={node.code} node={node} {...asked} />
        ))}
    </section>
  );
}

function Node({ node, ...asked }: Asked & { readonly node: RubricNode }): JSX.Element {
  const { locale } = asked;
  if (node.kind === 'group') {
    return (
      <div class="group">
        <h3>
          {`${codeOf(node)}. ${node.name[locale]}`} <small>{`${words.atMost[locale]} ${node.max}`}</small>
        </h3>
        <Notes of={node} locale={locale} />
        {node.children.map((child) => (
          <Node key={child.code} node={child} {...asked} />
        ))}
      </div>
    );
  }
  if (node.kind === 'alternatives') {
    return (
      <div
        class="cases"
        id={anchorOf(node.code)}
        tabIndex={-1}
        role="group"
        aria-label={`${codeOf(node)} ${node.name[locale]}: ${words.oneCase[locale]}`}
      >
        <p class="case-title">
          <b>{codeOf(node)}</b> {node.name[locale]} <small>{words.oneCase[locale]}</small>
        </p>
        <Notes of={node} locale={locale} />
        {node.children.map((child) => (
          <Question key={child.code} node={child} cases={node.children} {...asked} />
        ))}
      </div>
    );
  }
  return <Question node={node} cases={[node]} {...asked} />;
}

function Question({ node, cases, opened, missing, locale }: Asked & { readonly node: Leaf; readonly cases: readonly Leaf[] }): JSX.Element {
  const given = opened.dossier.answers[node.code];
  const several = node.kind === 'checklist';
  const heading = node.kind === 'criterion' ? node.minStarOnHeading : undefined;
  const pair = (cases[0] as Leaf).code;
  const open = missing.includes(node.code) || (given === undefined && cases.every(({ code }) => opened.dossier.answers[code] === undefined));
  const isTicked = (box: number): boolean => (Array.isArray(given) ? (box === 0 ? given.length === 0 : given.includes(box)) : given === box);
  const tick = (box: number): void => {
    const others = cases.filter((other) => other !== node).map(({ code }) => code);
    if (!several) answer(node.code, box, others);
    else {
      const before = Array.isArray(given) ? (given as readonly number[]) : [];
      answer(node.code, box === 0 ? [] : before.includes(box) ? before.filter((one) => one !== box) : [...before, box].sort((a, b) => a - b), others);
    }
  };
  const most = `${words.atMost[locale]} ${node.max}${node.printed === undefined ? '' : `, ${words.printed[locale]} ${node.printed}`}`;
  return (
    <fieldset class={open ? 'criterion open' : 'criterion'} id={anchorOf(node.code)} tabIndex={-1}>
      <legend>
        <b>{codeOf(node)}</b> {node.name[locale]} <small>{several ? `${most}, ${words.severalBoxes[locale]}` : most}</small>
        {heading !== undefined && <Mark star={heading} locale={locale} more={` (${words.onHeading[locale]})`} />}
      </legend>
      <Notes of={node} locale={locale} />
      <Proof code={node.code} opened={opened} locale={locale} />
      {node.options.map((option) => (
        <label key={option.box} class="choice">
          <input
            type={several ? 'checkbox' : 'radio'}
            name={pair}
            value={option.box}
            checked={isTicked(option.box)}
            onChange={() => tick(option.box)}
          />
          <span>
            {option.label[locale]}
            {option.minStar !== undefined && <Mark star={option.minStar} locale={locale} />}
          </span>
          <Points option={option} locale={locale} />
        </label>
      ))}
      <label class="choice none">
        <input type={several ? 'checkbox' : 'radio'} name={pair} value={0} checked={isTicked(0)} onChange={() => tick(0)} />
        <span>{words.noBox[locale]}</span>
        <span class="points">
          0<span class="unseen">{` ${words.points[locale]}`}</span>
        </span>
      </label>
      {given !== undefined && (
        <button type="button" class="link" aria-label={`${words.unanswer[locale]} ${codeOf(node)}`} onClick={() => takeBack(node.code)}>
          {words.unanswer[locale]}
        </button>
      )}
    </fieldset>
  );
}

function takeBack(code: string): void {
  answer(code, undefined, []);
  document.getElementById(anchorOf(code))?.querySelector('input')?.focus();
}

function Points({ option: { points, printed }, locale }: { readonly option: Option; readonly locale: Locale }): JSX.Element {
  return (
    <span class="points">
      {points}
      <span class="unseen">{` ${words.points[locale]}`}</span>
      {printed !== undefined && <small>{` (${words.printed[locale]}: ${printed ?? words.blank[locale]})`}</small>}
    </span>
  );
}

function Notes({ of: { notes = [] }, locale }: { readonly of: { readonly notes?: readonly Note[] }; readonly locale: Locale }): JSX.Element | null {
  return notes.length === 0 ? null : (
    <>
      {notes.map(({ kind, text }, at) => (
        <p key={at} class={`note ${kind}`}>{`${noteLead(kind, text[locale], locale)}${text[locale]}`}</p>
      ))}
    </>
  );
}

/** What of the dossier proves a criterion: the rows of its form, or papers. */
function Proof({
  code,
  opened: { edition, rubric },
  locale,
}: {
  readonly code: string;
  readonly opened: Opened;
  readonly locale: Locale;
}): JSX.Element | null {
  const evidence = evidenceFor(edition, rubric, code);
  if (!evidence.ok || evidence.value.items.length === 0) return null;
  const {
    items,
    partly,
    basis: [form],
  } = evidence.value;
  const named = items
    .map(({ number, name }) => (number === undefined ? name[locale] : `${name[locale]} (${words.row[locale]} ${number})`))
    .join('; ');
  return (
    <p class="note proof" title={form.note?.[locale]}>
      {words.evidence[locale]}
      {form.section !== undefined && <span lang="vi">{` (${form.section})`}</span>}
      {`: ${named}${partly === null ? '' : `. ${partly[locale]}`}`}
    </p>
  );
}

/** What a line under a criterion does, where it puts a dossier out and does not say so itself. */
function noteLead(kind: Note['kind'], text: string, locale: Locale): string {
  switch (kind) {
    case 'elimination':
    case 'stop-evaluation':
    case 'not-assessed':
      return saysItself(kind, text, locale) ? '' : `${eliminationWords([{ kind }], locale)}: `;
    default:
      return '';
  }
}

function saysItself(kind: string, text: string, locale: Locale): boolean {
  return text.toLowerCase().startsWith(eliminationWords([{ kind }], locale).toLowerCase());
}

function Grounds({
  opened,
  now,
  at,
  locale,
}: {
  readonly opened: Opened;
  readonly now: boolean;
  readonly at: number;
  readonly locale: Locale;
}): JSX.Element {
  const {
    rubric: { eliminations },
    dossier: { grounds },
  } = opened;
  const seen = eliminations.filter(({ id }, index) => eliminations.findIndex((other) => other.id === id) === index);
  return (
    <section class={now ? 'step now' : 'step'} id={`step-${at}`} aria-labelledby={`step-title-${at}`}>
      <h2 id={`step-title-${at}`} tabIndex={-1}>
        {words.grounds[locale]}
      </h2>
      <fieldset class="criterion grounds">
        <legend>{words.groundsHint[locale]}</legend>
        {seen.map(({ id, kind, name, at: under }) => (
          <label key={id} class="choice">
            <input
              type="checkbox"
              value={id}
              checked={grounds.includes(id)}
              onChange={() => change({ grounds: grounds.includes(id) ? grounds.filter((one) => one !== id) : [...grounds, id] })}
            />
            <span>
              {`${under === undefined ? '' : `${under}: `}${name[locale]}`}
              {!saysItself(kind, name[locale], locale) && <small>{` ${eliminationWords([{ kind }], locale)}`}</small>}
            </span>
          </label>
        ))}
      </fieldset>
    </section>
  );
}

/** Stars and points so far, beside the sheet of a large screen. */
function Beside({ opened, locale }: { readonly opened: Opened; readonly locale: Locale }): JSX.Element | null {
  const { edition, rubric } = opened;
  const assessment = assessmentOf(opened);
  if (assessment === undefined) return null;
  return (
    <aside aria-labelledby="beside">
      <h2 id="beside">{words.result[locale]}</h2>
      {assessment.kind === 'eliminated' ? (
        <p class="out">{eliminationWords(assessment.grounds, locale)}</p>
      ) : (
        <>
          <StarsOf assessment={assessment} opened={opened} locale={locale} />
          <PartBars
            parts={assessment.kind === 'complete' ? assessment.parts : assessment.bounds.parts}
            edition={edition}
            rubric={rubric}
            locale={locale}
          />
          {assessment.kind === 'incomplete' && (
            <p>
              {`${assessment.missing.length} ${words.left[locale]}. `}
              <a href={`#/cau/${encodeURIComponent(assessment.missing[0])}`} class="next-open">
                {words.nextOpen[locale]}
              </a>
            </p>
          )}
        </>
      )}
      <p>
        <a href="#/ket-qua">{words.toResult[locale]}</a>
      </p>
    </aside>
  );
}

function StarsOf({
  assessment,
  opened,
  locale,
}: {
  readonly assessment: Exclude<Assessment, { readonly kind: 'eliminated' }>;
  readonly opened: Opened;
  readonly locale: Locale;
}): JSX.Element {
  if (assessment.kind === 'complete') {
    const { star } = rank(opened.edition, opened.rubric, assessment);
    return (
      <p class="sum">
        <Stars reached={star} locale={locale} />
        <b>{`${starWords(star, locale)}, ${assessment.total} ${words.points[locale]}`}</b>
      </p>
    );
  }
  const bounds = boundsOf(opened);
  return (
    <p class="sum">
      <Stars reached={bounds?.worst ?? 1} possible={bounds?.best ?? 1} locale={locale} />
      <b>{`${between(assessment.bounds.total, locale)} ${words.points[locale]}`}</b>
    </p>
  );
}

/** What is left, always in reach of a thumb; and the one line a screen reader hears after each answer. */
function Foot({ opened, missing, locale }: { readonly opened: Opened; readonly missing: readonly string[]; readonly locale: Locale }): JSX.Element {
  const assessment = assessmentOf(opened);
  const said =
    assessment === undefined
      ? ''
      : assessment.kind === 'eliminated'
        ? eliminationWords(assessment.grounds, locale)
        : assessment.kind === 'complete'
          ? `${assessment.total} ${words.points[locale]}, ${starWords(rank(opened.edition, opened.rubric, assessment).star, locale)}`
          : `${between(assessment.bounds.total, locale)} ${words.points[locale]}`;
  const left = missing.length === 0 ? words.allAnswered[locale] : `${missing.length} ${words.left[locale]}`;
  const [open] = missing;
  return (
    <section class="foot" aria-label={words.soFar[locale]}>
      <p class="status" role="status">
        {said} <span>{left}</span>
      </p>
      {open === undefined ? (
        <a class="button small" href="#/ket-qua">
          {words.toResult[locale]}
        </a>
      ) : (
        <a class="button small next-open" href={`#/cau/${encodeURIComponent(open)}`}>
          {words.nextOpen[locale]}
        </a>
      )}
    </section>
  );
}
