// The result: stars, points, what stands in the way, the way up, who decides, and why.
import type { JSX } from 'preact';
import {
  explain,
  rank,
  refer,
  type Assessment,
  type CompleteAssessment,
  type Explainable,
  type IncompleteAssessment,
  type Locale,
  type ReadingAnswers,
  type ReadingId,
  type ReadingUsed,
  type Rubric,
  type Star,
} from 'ocop';
import { change, clearAnswers, eliminationWords } from './actions';
import { readAs, type Opened } from './dossier';
import { Decides, levelOf } from './decides';
import { between, PartBars, Scale, Section, Stars } from './pieces';
import { Share } from './share';
import { assessmentOf, boundsOf } from './judged';
import { editionById } from './sheets';
import type { State } from './state';
import { lastUnmet, Unmet } from './unmet';
import { Way } from './way';
import { starWords, words } from './words';

type Seen = { readonly state: State; readonly opened: Opened };

export function Result({ state, opened }: Seen): JSX.Element {
  const { locale } = state;
  const { dossier, rubric, edition } = opened;
  const assessment = assessmentOf(opened);
  return (
    <main id="content" tabIndex={-1} class="result two">
      <h1>{dossier.product || rubric.name[locale]}</h1>
      <p class="about">
        {[dossier.holder, `${edition.name[locale]}`, `${words.productSet[locale].toLowerCase()} ${rubric.set}: ${rubric.name[locale]}`]
          .filter((one) => one !== '')
          .join(' · ')}
      </p>
      <p>
        <a href="#/phan/1" id="to-sheet">
          {words.toSheet[locale]}
        </a>
      </p>
      {assessment?.kind === 'complete' && <Complete state={state} opened={opened} assessment={assessment} />}
      {assessment?.kind === 'incomplete' && <Incomplete state={state} opened={opened} assessment={assessment} />}
      {assessment?.kind === 'eliminated' && <Out state={state} opened={opened} assessment={assessment} />}
    </main>
  );
}

function Complete({ state, opened, assessment }: Seen & { readonly assessment: CompleteAssessment }): JSX.Element {
  const { locale } = state;
  const { edition, rubric } = opened;
  const ranking = rank(edition, rubric, assessment);
  const referral = refer(edition, { level: levelOf(edition), score: assessment.total, ranking });
  const next = edition.bands.filter(({ from }) => from > assessment.total).at(-1);
  const more = next === undefined ? 0 : next.from - assessment.total;
  return (
    <>
      <div class="overview">
        <div class="headline">
          <Stars reached={ranking.star} locale={locale} />
          <p class="stars-said">{starWords(ranking.star, locale)}</p>
          <p class="total">
            <b>{assessment.total}</b> {`${words.onHundred[locale]} ${edition.scale.max}`}
          </p>
          {ranking.band > ranking.star && <p>{`${words.byPointsBut[locale]} ${starWords(ranking.band, locale)}, ${words.butMinimums[locale]}.`}</p>}
          {!edition.recognition.stars.some((star) => star === ranking.star) && <p>{words.notRecognised[locale]}</p>}
        </div>
        <Section id="points" title={words.byPart[locale]}>
          <Scale total={assessment.total} edition={edition} />
          <p>
            {next === undefined
              ? words.topBand[locale]
              : `${more} ${more === 1 ? words.oneMore[locale] : words.pointsTo[locale]} ${starWords(next.star, locale)} (${next.from}).`}
          </p>
          <PartBars parts={assessment.parts} edition={edition} rubric={rubric} locale={locale} />
        </Section>
      </div>
      <div class="details">
        <Section id="blocks" title={words.blocks[locale]}>
          <Unmet minimums={lastUnmet(ranking)} rubric={rubric} locale={locale} />
        </Section>
        <Way state={state} opened={opened} ranking={ranking} />
        <Decides state={state} opened={opened} referral={referral} star={ranking.star} />
        <Reasons results={[assessment, ranking, referral]} rubric={rubric} locale={locale} />
        <ReadingsUsed used={[...ranking.readings, ...referral.readings]} opened={opened} locale={locale} />
        <End state={state} opened={opened} />
      </div>
    </>
  );
}

function Incomplete({ state, opened, assessment }: Seen & { readonly assessment: IncompleteAssessment }): JSX.Element {
  const { locale } = state;
  const { edition, rubric } = opened;
  const bounds = boundsOf(opened);
  if (bounds === undefined) return <></>;
  const { worst, best } = bounds;
  const [open] = assessment.missing;
  const range = worst === best ? starWords(best, locale) : `${worst} ${words.to[locale]} ${starWords(best, locale)}`;
  const recognised = (star: Star): boolean => edition.recognition.stars.some((one) => one === star);
  return (
    <>
      <div class="overview">
        <div class="headline">
          <Stars reached={worst} possible={best} locale={locale} />
          <p class="stars-said">{range}</p>
          <p class="total">
            <b>{between(assessment.bounds.total, locale)}</b> {`${words.onHundred[locale]} ${edition.scale.max}`}
          </p>
          <p>
            {`${assessment.missing.length} ${words.left[locale]}. `}
            <a class="next-open" href={`#/cau/${encodeURIComponent(open)}`}>
              {words.nextOpen[locale]}
            </a>
          </p>
        </div>
        <Section id="points" title={words.byPart[locale]}>
          <Scale total={assessment.bounds.total} edition={edition} />
          <PartBars parts={assessment.bounds.parts} edition={edition} rubric={rubric} locale={locale} />
        </Section>
      </div>
      <div class="details">
        {bounds.stars.some(({ star }) => recognised(star)) && (
          <Section id="prospects" title={words.stillPossible[locale]}>
            <ul class="prospects">
              {bounds.stars
                .filter(({ star }) => recognised(star))
                .map(({ star, reached }) => (
                  <li key={star} class={reached}>
                    <Stars reached={star} locale={locale} small /> {starWords(star, locale)}:{' '}
                    <b>{words[reached === 'open' ? 'openYet' : reached][locale]}</b>
                  </li>
                ))}
            </ul>
          </Section>
        )}
        {assessment.unmet.length > 0 && (
          <Section id="blocks" title={words.blocks[locale]}>
            <Unmet minimums={assessment.unmet} rubric={rubric} locale={locale} />
          </Section>
        )}
        <Section id="way" title={`${words.way[locale]} …`}>
          <p>{words.wayOpen[locale]}</p>
        </Section>
        <Reasons results={[assessment]} rubric={rubric} locale={locale} />
        <ReadingsUsed used={bounds.readings} opened={opened} locale={locale} />
        <End state={state} opened={opened} />
      </div>
    </>
  );
}

function Out({ state, opened, assessment }: Seen & { readonly assessment: Extract<Assessment, { readonly kind: 'eliminated' }> }): JSX.Element {
  const { locale } = state;
  const { rubric } = opened;
  return (
    <>
      <div class="overview headline out">
        <p class="stars-said">{eliminationWords(assessment.grounds, locale)}</p>
        <p>{words.becauseOf[locale]}:</p>
        <ul>
          {assessment.grounds.map(({ id, kind, name }) => (
            <li key={id}>
              {name[locale]} <small>{`(${eliminationWords([{ kind }], locale).toLowerCase()})`}</small>
            </li>
          ))}
        </ul>
        <p>
          <a href="#/loai">{words.changeGrounds[locale]}</a>
        </p>
      </div>
      <div class="details">
        <Reasons results={[assessment]} rubric={rubric} locale={locale} />
        <End state={state} opened={opened} />
      </div>
    </>
  );
}

function End({ state, opened }: Seen): JSX.Element {
  const { locale } = state;
  return (
    <>
      <Caveats rubric={opened.rubric} locale={locale} />
      <Share state={state} opened={opened} />
      <div class="buttons">
        <a class="button second" href="#/phan/1">
          {words.toSheet[locale]}
        </a>
        <button type="button" class="button second" id="clear" onClick={clearAnswers}>
          {words.clear[locale]}
        </button>
      </div>
    </>
  );
}

function Reasons({
  results,
  rubric,
  locale,
}: {
  readonly results: readonly Explainable[];
  readonly rubric: Rubric;
  readonly locale: Locale;
}): JSX.Element {
  return (
    <details class="reasons block">
      <summary>{words.reasons[locale]}</summary>
      {explain(results, { locale, rubric })
        .split('\n')
        .filter((line) => line !== '')
        .map((line, at) => (
          <p key={at}>{line}</p>
        ))}
    </details>
  );
}

/** Each open question the result rests on, with its other answers to try. */
function ReadingsUsed({
  used,
  opened,
  locale,
}: {
  readonly used: readonly ReadingUsed[];
  readonly opened: Opened;
  readonly locale: Locale;
}): JSX.Element | null {
  const { edition, dossier } = opened;
  const plain = editionById(edition.id) ?? edition;
  const ids = [...new Set(used.map(({ id }) => id))].filter((id) => edition.readings[id] !== undefined);
  const choose = (id: ReadingId, answer: string): void => {
    const { [id]: _, ...others } = dossier.readings;
    const readings: Partial<ReadingAnswers> = answer === plain.readings[id]?.chosen ? others : { ...others, [id]: answer };
    changeReadings(opened, readings);
  };
  if (ids.length === 0) return null;
  return (
    <details class="readings block">
      <summary>{words.readings[locale]}</summary>
      <p class="hint">{words.readingsHint[locale]}</p>
      {ids.map((id) => {
        const reading = edition.readings[id];
        if (reading === undefined) return null;
        return (
          <fieldset key={id} class="criterion">
            <legend>{reading.question[locale]}</legend>
            {Object.entries<{ readonly [L in Locale]: string }>(reading.answers).map(([answer, said]) => (
              <label key={answer} class="choice">
                <input type="radio" name={`reading-${id}`} value={answer} checked={reading.chosen === answer} onChange={() => choose(id, answer)} />
                <span>{said[locale]}</span>
              </label>
            ))}
          </fieldset>
        );
      })}
    </details>
  );
}

function changeReadings(opened: Opened, readings: Partial<ReadingAnswers>): void {
  const plain = editionById(opened.edition.id) ?? opened.edition;
  change({ readings }, readAs(plain, readings));
}

export function Caveats({ rubric, locale }: { readonly rubric: Rubric; readonly locale: Locale }): JSX.Element | null {
  if (rubric.defects.length === 0) return null;
  return (
    <details class="block">
      <summary>{`${words.caveats[locale]} (${rubric.defects.length})`}</summary>
      <ul>
        {rubric.defects.map(({ at, statement }, index) => (
          <li key={index}>{`${at === '' ? '' : `${at}: `}${statement[locale]}`}</li>
        ))}
      </ul>
    </details>
  );
}
