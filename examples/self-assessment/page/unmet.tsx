// The star minimums not met, each box by its words.
import type { JSX } from 'preact';
import type { Locale, Rubric, Star, UnmetByStar, UnmetMinimum } from 'ocop';
import { boxWords, criterionName } from './steps';
import { starWords, words } from './words';

/** The longest list of unmet minimums: that of the highest star. */
export function lastUnmet({ unmet }: { readonly unmet: UnmetByStar }): readonly UnmetMinimum[] {
  return Object.values(unmet).reduce<readonly UnmetMinimum[]>((longest, one) => (one.length > longest.length ? one : longest), []);
}

export function Unmet({
  minimums,
  rubric,
  locale,
  linked = true,
}: {
  readonly minimums: readonly UnmetMinimum[];
  readonly rubric: Rubric;
  readonly locale: Locale;
  readonly linked?: boolean;
}): JSX.Element {
  if (minimums.length === 0) return <p>{words.nothingBlocks[locale]}</p>;
  const stars = [...new Set(minimums.map(({ star }) => star))].sort();
  const list = (star: Star): JSX.Element => (
    <ul class="blocks">
      {minimums
        .filter((one) => one.star === star)
        .map(({ criterion, requires, has, mark }) => (
          <li key={`${criterion} ${mark}`}>
            {linked ? (
              <a href={`#/cau/${encodeURIComponent(criterion)}`}>{criterionName(rubric, criterion, locale)}</a>
            ) : (
              <b>{criterionName(rubric, criterion, locale)}</b>
            )}
            <span class="need">
              <i>{`${words.requires[locale]}: `}</i>
              {boxWords(rubric, criterion, requires, locale)}
            </span>
            {linked && (
              <span class="have">
                <i>{`${words.has[locale]}: `}</i>
                {boxWords(rubric, criterion, has, locale)}
              </span>
            )}
          </li>
        ))}
    </ul>
  );
  const [next, ...higher] = stars as readonly Star[];
  return (
    <>
      {next !== undefined && (
        <>
          <h3>{starWords(next, locale)}</h3>
          {list(next)}
        </>
      )}
      {higher.map((star) => (
        <details key={star}>
          <summary>{`${starWords(star, locale)} (${minimums.filter((one) => one.star === star).length})`}</summary>
          {list(star)}
        </details>
      ))}
    </>
  );
}
