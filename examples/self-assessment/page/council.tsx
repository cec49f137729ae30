// Several ballots of one product: mean, spread, and where members differ.
import type { JSX } from 'preact';
import { councilResult, formatDecimal, type CompleteAssessment, type CouncilResult, type Locale, type Score } from 'ocop';
import { addBallots, refuse, setBallots } from './actions';
import { fromFile, fromLine, type Opened, type Read } from './dossier';
import { assessmentOf } from './judged';
import { FileInput, Section, Stars } from './pieces';
import { lastUnmet, Unmet } from './unmet';
import { now, update, type MemberSheet, type State } from './state';
import { boxPoints, boxWords, criterionName, leavesOf } from './steps';
import { starWords, words } from './words';

export function Council({ state }: { readonly state: State }): JSX.Element {
  const {
    locale,
    council: { ballots },
  } = state;
  return (
    <main id="content" tabIndex={-1} class="result">
      <h1>{words.councilTitle[locale]}</h1>
      <p class="lead">{words.councilLead[locale]}</p>
      <div class="buttons">
        <FileInput id="ballot-files" several label={words.addFiles[locale]} onFiles={(files) => void addFiles(files)} />
      </div>
      <form
        class="line"
        onSubmit={(event) => {
          event.preventDefault();
          const input = event.currentTarget.querySelector('input');
          if (input === null) return;
          void addLine(input.value).then((added) => {
            if (added) input.value = '';
          });
        }}
      >
        <label for="ballot-line">{words.pasteLine[locale]}</label>
        <input id="ballot-line" type="text" autoComplete="off" spellcheck={false} />
        <button type="submit" class="button second">
          {words.addLink[locale]}
        </button>
      </form>
      <Section id="ballots" title={`${words.ballots[locale]} (${ballots.length})`}>
        {ballots.length === 0 ? <p>{words.noBallots[locale]}</p> : <Ballots state={state} />}
      </Section>
      {ballots.length > 0 && <Together state={state} />}
    </main>
  );
}

async function addFiles(files: readonly File[]): Promise<void> {
  const { locale } = now();
  const read = await Promise.all(files.map(async (file) => ({ name: file.name.replace(/\.json$/i, ''), read: await fromFile(file, locale) })));
  take(read);
}

async function addLine(text: string): Promise<boolean> {
  const read = await fromLine(text, now().locale);
  return take([{ name: `${words.member[now().locale]} ${now().council.ballots.length + 1}`, read }]);
}

/** Takes the ballots that are of one sheet, and tells of the others. */
function take(read: readonly { readonly name: string; readonly read: Read<Opened> }[]): boolean {
  const { locale, council } = now();
  const taken: MemberSheet[] = [];
  const faults: string[] = [];
  for (const { name, read: one } of read) {
    const first = council.ballots[0] ?? taken[0];
    if (!one.ok) faults.push(...one.said);
    else if (first !== undefined && (one.value.rubric !== first.opened.rubric || one.value.edition.id !== first.opened.edition.id)) {
      faults.push(
        `${name} ${words.otherSheet[locale]} (${one.value.edition.instrument}, ${words.productSet[locale].toLowerCase()} ${one.value.rubric.set})`,
      );
    } else if (one.value.dossier.grounds.length > 0) faults.push(`${name} ${words.outDossier[locale]}`);
    else taken.push({ name, opened: one.value });
  }
  update({ notice: undefined });
  if (taken.length > 0) addBallots(taken);
  if (faults.length > 0) refuse(faults);
  return taken.length > 0;
}

function Ballots({
  state: {
    locale,
    council: { ballots },
  },
}: {
  readonly state: State;
}): JSX.Element {
  const rename = (at: number, name: string): void => setBallots(ballots.map((one, other) => (other === at ? { ...one, name } : one)));
  const [first] = ballots;
  return (
    <>
      {first !== undefined && (
        <p class="about">{`${first.opened.edition.name[locale]} · ${words.productSet[locale].toLowerCase()} ${first.opened.rubric.set}: ${first.opened.rubric.name[locale]}`}</p>
      )}
      <div class="scroll" tabIndex={0} role="group" aria-labelledby="ballots">
        <table>
          <thead>
            <tr>
              <th scope="col">{words.member[locale]}</th>
              <th scope="col">A</th>
              <th scope="col">B</th>
              <th scope="col">C</th>
              <th scope="col">{words.total[locale]}</th>
              <td />
            </tr>
          </thead>
          <tbody>
            {ballots.map(({ name, opened }, at) => {
              const assessment = sheetOf(opened);
              return (
                <tr key={at}>
                  <th scope="row">
                    <input
                      type="text"
                      maxLength={100}
                      aria-label={`${words.member[locale]} ${at + 1}`}
                      value={name}
                      onChange={(event) => rename(at, event.currentTarget.value)}
                    />
                  </th>
                  {assessment === undefined ? (
                    <td colSpan={4}>{words.unfinished[locale]}</td>
                  ) : (
                    <>
                      <td>{assessment.parts.A}</td>
                      <td>{assessment.parts.B}</td>
                      <td>{assessment.parts.C}</td>
                      <td>
                        <b>{assessment.total}</b>
                      </td>
                    </>
                  )}
                  <td>
                    <button
                      type="button"
                      class="link"
                      aria-label={`${words.removeBallot[locale]} ${name}`}
                      onClick={() => setBallots(ballots.filter((_, other) => other !== at))}
                    >
                      {words.remove[locale]}
                    </button>
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      <button type="button" class="link" onClick={() => setBallots([])}>
        {words.clearCouncil[locale]}
      </button>
    </>
  );
}

function sheetOf(opened: Opened): CompleteAssessment | undefined {
  const assessment = assessmentOf(opened);
  return assessment?.kind === 'complete' ? assessment : undefined;
}

function resultOf({ council: { ballots, minimums } }: State, largestSpread: number | null): CouncilResult | undefined {
  const [first] = ballots;
  if (first === undefined) return undefined;
  const { edition, rubric } = first.opened;
  const members = ballots.map((_, at) => ({ id: String(at), role: 'member' as const, present: true }));
  const given = ballots.map(({ opened: { dossier } }, at) => ({
    member: String(at),
    edition: rubric.edition,
    set: rubric.set,
    ...(rubric.variant !== undefined && { variant: rubric.variant }),
    answers: dossier.answers,
  }));
  // Who sits and how many must, the page cannot know: everyone with a ballot is a member and present.
  const policy = { quorum: { part: 1, of: 1 }, chairMustBePresent: false, notScoring: [], largestSpread, minimums };
  const result = councilResult(edition, rubric, { members, ballots: given }, policy);
  return result.ok ? result.value : undefined;
}

function Together({ state }: { readonly state: State }): JSX.Element {
  const { locale, council } = state;
  const { ballots, largestSpread, minimums } = council;
  const plain = resultOf(state, null);
  const limited = largestSpread === null ? undefined : resultOf(state, largestSpread);
  const totals = ballots.flatMap(({ opened }) => sheetOf(opened)?.total ?? []);
  return (
    <>
      <Section id="together" title={words.result[locale]}>
        <div class="settings">
          <label>
            {words.largestSpread[locale]}
            <input
              id="spread"
              type="number"
              min={1}
              max={100}
              step={1}
              value={largestSpread ?? ''}
              onInput={(event) => {
                const points = Number(event.currentTarget.value);
                update({ council: { ...council, largestSpread: Number.isInteger(points) && points > 0 ? points : null } });
              }}
            />
          </label>
          <label>
            {words.minimumsRead[locale]}
            <select
              id="minimums"
              value={minimums}
              onChange={(event) => update({ council: { ...council, minimums: event.currentTarget.value as typeof minimums } })}
            >
              <option value="each-member">{words.eachMember[locale]}</option>
              <option value="mean-per-criterion">{words.meanPerCriterion[locale]}</option>
            </select>
          </label>
        </div>
        <div class="outcome" aria-live="polite" aria-atomic="false">
          {plain?.kind === 'incomplete-ballots' && (
            <p class="warning">{`${plain.unfinished.length} ${words.unfinished[locale]}: ${plain.unfinished.map(({ member }) => ballots[Number(member)]?.name ?? '').join(', ')}`}</p>
          )}
          {plain?.kind === 'valid' && (
            <>
              <div class="headline">
                <Stars reached={plain.ranking?.star ?? plain.band} locale={locale} />
                <p class="stars-said">{starWords(plain.ranking?.star ?? plain.band, locale)}</p>
                <p class="total">
                  {`${words.mean[locale]} `}
                  <b>{meanWords(plain.total, locale)}</b>
                </p>
                {plain.ranking !== null && plain.ranking.band > plain.ranking.star && (
                  <p>{`${words.byPointsBut[locale]} ${starWords(plain.band, locale)}, ${words.butMinimums[locale]}.`}</p>
                )}
              </div>
              <p>
                {`${words.spread[locale]}: ${Math.max(...totals) - Math.min(...totals)} ${words.points[locale]} (${Math.min(...totals)} ${words.to[locale]} ${Math.max(...totals)}); `}
                {(['A', 'B', 'C'] as const).map((part) => `${part} ${meanWords(plain.parts[part], locale)}`).join(', ')}
              </p>
              {plain.ranking !== null && Object.values(plain.ranking.unmet).some(({ length }) => length > 0) && (
                <>
                  <h3>{words.blocks[locale]}</h3>
                  <Unmet minimums={lastUnmet(plain.ranking)} rubric={(ballots[0] as MemberSheet).opened.rubric} locale={locale} linked={false} />
                </>
              )}
            </>
          )}
          {limited?.kind === 're-score-needed' && (
            <div class="warning">
              <p>
                <b>{words.tooFar[locale]}</b>
              </p>
              <ul>
                {limited.pairs.map(({ members: [a, b], totals: [one, other], apart }) => (
                  <li
                    key={`${a} ${b}`}
                  >{`${ballots[Number(a)]?.name ?? ''} (${one}), ${ballots[Number(b)]?.name ?? ''} (${other}): ${apart} ${words.points[locale]}`}</li>
                ))}
              </ul>
            </div>
          )}
        </div>
      </Section>
      <Section id="differ" title={words.differ[locale]}>
        <Differences ballots={ballots} locale={locale} />
      </Section>
    </>
  );
}

/** A mean in figures; where two decimals are not exact, it says so. */
export function meanWords({ sum, of }: Score, locale: Locale): string {
  const hundredths = Math.round((sum * 100) / of);
  const exact = hundredths * of === sum * 100;
  const shown = formatDecimal({ sum: hundredths, of: 100 }, locale);
  return exact ? shown : `${shown} (${words.rounded[locale]})`;
}

function Differences({ ballots, locale }: { readonly ballots: readonly MemberSheet[]; readonly locale: Locale }): JSX.Element {
  const [first] = ballots as readonly [MemberSheet];
  const { rubric } = first.opened;
  const rows = leavesOf(rubric)
    .map(({ node: { code } }) => {
      const given = ballots.map(({ opened }) => opened.dossier.answers[code]);
      const points = given.map((boxes) => boxPoints(rubric, code, boxes ?? 0));
      return { code, given, apart: Math.max(...points) - Math.min(...points) };
    })
    .filter(({ given }) => new Set(given.map((one) => JSON.stringify(one ?? null))).size > 1)
    .toSorted((a, b) => b.apart - a.apart);
  if (rows.length === 0) return <p>{words.agreeAll[locale]}</p>;
  return (
    <ul class="differ">
      {rows.map(({ code, given, apart }) => (
        <li key={code}>
          <h3>
            {criterionName(rubric, code, locale)} <small>{`${apart} ${words.points[locale]}`}</small>
          </h3>
          <dl>
            {[...new Set(given.map((one) => JSON.stringify(one ?? null)))].map((key) => {
              const boxes = given.find((one) => JSON.stringify(one ?? null) === key);
              return (
                <div key={key}>
                  <dt>
                    {ballots
                      .filter((_, at) => JSON.stringify(given[at] ?? null) === key)
                      .map(({ name }) => name)
                      .join(', ')}
                  </dt>
                  <dd>{boxes === undefined ? '…' : boxWords(rubric, code, boxes, locale)}</dd>
                </div>
              );
            })}
          </dl>
        </li>
      ))}
    </ul>
  );
}
