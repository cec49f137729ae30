// Who decides next and by when, what the dossier holds, and the dates of the certificate.
import type { JSX } from 'preact';
import {
  calendarDate,
  certify,
  dossierChecklist,
  formatDate,
  productSet,
  roundOf,
  trace,
  type Edition,
  type Level,
  type Locale,
  type RecognisedStar,
  type Referral,
  type Star,
} from 'ocop';
import type { Opened } from './dossier';
import { Section } from './pieces';
import { update, type State } from './state';
import { starWords, words } from './words';

const levels: readonly Level[] = ['commune', 'district', 'province', 'central'];

/** The first level that scores. */
export function levelOf(edition: Edition): Level {
  return levels.find((level) => edition.levels[level].role === 'evaluates') ?? 'province';
}

export function Decides({
  state,
  opened,
  referral,
  star,
}: {
  readonly state: State;
  readonly opened: Opened;
  readonly referral: Referral;
  readonly star: Star;
}): JSX.Element {
  const { locale, today } = state;
  const { edition } = opened;
  const level = levelOf(edition);
  const reports = levels.map((one) => edition.levels[one]).find(({ role }) => role === 'reports');
  const round = roundOf(edition, { level, proposedOn: today });
  const [step] = trace(referral);
  return (
    <>
      <Section id="decides" title={words.decides[locale]}>
        {edition.newFilingsUntil !== null && <p class="warning">{`${words.pastEdition[locale]} ${formatDate(edition.newFilingsUntil, locale)}.`}</p>}
        <ol class="path">
          {reports?.role === 'reports' && (
            <li>
              {`${words.first[locale]}: ${reports.authority[locale]}`}
              {reports.report !== null &&
                ` (${words.withinDays[locale]} ${reports.report.days} ${(reports.report.working ? words.workingDays : words.days)[locale]})`}
            </li>
          )}
          <li>{step?.text[locale]}</li>
        </ol>
        <p>
          {round.ok
            ? `${words.ifProposed[locale]} (${formatDate(today, locale)}): ${words.round[locale]} ${round.value.round}, ${words.lastToPropose[locale]} ${formatDate(round.value.lastDayToPropose, locale)}, ${words.doneBy[locale]} ${formatDate(round.value.lastDay, locale)}.`
            : words.noRounds[locale]}
        </p>
        <Papers opened={opened} locale={locale} />
      </Section>
      <TheCertificate state={state} edition={edition} star={certifiedStar(referral, star)} />
    </>
  );
}

function certifiedStar(referral: Referral, star: Star): Star {
  return referral.kind === 'none' ? star : referral.star;
}

export function papersOf({ edition, rubric }: Opened): readonly { readonly id: string; readonly text: { readonly [L in Locale]: string } }[] {
  const row = productSet(edition, rubric.set);
  if (!row.ok) return [];
  const list = dossierChecklist(edition, { purpose: 'first', level: levelOf(edition), category: row.value.category });
  if (!list.ok) return [];
  return list.value.items.map(({ id, name, count }) => {
    const many = count === undefined || count === 1 ? '' : `${count} × `;
    return { id, text: { vi: `${many}${name.vi}`, en: `${many}${name.en}` } };
  });
}

function Papers({ opened, locale }: { readonly opened: Opened; readonly locale: Locale }): JSX.Element | null {
  const papers = papersOf(opened);
  if (papers.length === 0) return null;
  return (
    <details>
      <summary>{`${words.papers[locale]} (${papers.length})`}</summary>
      <ul>
        {papers.map(({ id, text }) => (
          <li key={id}>{text[locale]}</li>
        ))}
      </ul>
    </details>
  );
}

function TheCertificate({
  state: { locale, recognisedOn },
  edition,
  star,
}: {
  readonly state: State;
  readonly edition: Edition;
  readonly star: Star;
}): JSX.Element | null {
  if (!edition.recognition.stars.some((one) => one === star)) return null;
  const certificate = certify(edition, { star: star as RecognisedStar, issuedOn: recognisedOn });
  return (
    <Section id="certificate" title={`${words.certificate[locale]} ${starWords(star, locale)}`}>
      <label for="recognised-on">{words.recognisedOn[locale]}</label>
      <input
        id="recognised-on"
        type="date"
        value={recognisedOn}
        onChange={(event) => {
          const day = calendarDate(event.currentTarget.value);
          if (day.ok) update({ recognisedOn: day.value });
        }}
      />
      {certificate.ok && (
        <ul class="dates" aria-live="polite">
          <li>
            {`${words.validTo[locale]} `}
            <b>{formatDate(certificate.value.lastDay, locale)}</b>
            {`, ${words.issuedBy[locale]} ${certificate.value.issuer.authority[locale]}`}
          </li>
          {certificate.value.filing !== null && (
            <li>
              {`${words.fileFrom[locale]} `}
              <b>{formatDate(certificate.value.filing.firstDay, locale)}</b>
              {` ${words.to[locale]} `}
              <b>{formatDate(certificate.value.filing.lastDay, locale)}</b>
            </li>
          )}
          {certificate.value.noticeBy !== null && (
            <li>
              {`${words.noticeBy[locale]} `}
              <b>{formatDate(certificate.value.noticeBy, locale)}</b>
            </li>
          )}
        </ul>
      )}
    </Section>
  );
}
