// Small pieces that several screens draw.
import type { ComponentChildren, JSX } from 'preact';
import type { Bounds, Edition, Locale, PartCode, Rubric, Star } from 'ocop';
import { starWords, words } from './words';

const path = 'M12 1.8l3.1 6.5 7.1.9-5.2 5 1.3 7.1L12 17.9l-6.3 3.4L7 14.2l-5.2-5 7.1-.9z';

/** Stars drawn large: those reached filled, those still possible outlined in colour. */
export function Stars({
  reached,
  possible = reached,
  locale,
  small = false,
}: {
  readonly reached: Star;
  readonly possible?: Star;
  readonly locale: Locale;
  readonly small?: boolean;
}): JSX.Element {
  const range = reached === possible ? `${reached}` : `${reached} ${words.to[locale]} ${possible}`;
  return (
    <span class={small ? 'stars small' : 'stars'} role="img" aria-label={`${range} ${words.outOf[locale]}`}>
      {[1, 2, 3, 4, 5].map((star) => (
        <svg key={star} viewBox="0 0 24 24" class={star <= reached ? 'full' : star <= possible ? 'maybe' : 'none'} aria-hidden="true">
          <path d={path} />
        </svg>
      ))}
    </span>
  );
}

/** The mark of a star minimum, in words. */
export function Mark({ star, locale, more = '' }: { readonly star: Star; readonly locale: Locale; readonly more?: string }): JSX.Element {
  return <span class="mark">{`${words.minimum[locale]} ${starWords(star, locale)}${more}`}</span>;
}

export function between(value: number | Bounds, locale: Locale): string {
  return typeof value === 'number' ? String(value) : value.min === value.max ? String(value.min) : `${value.min} ${words.to[locale]} ${value.max}`;
}

/** Points by part as bars, with what is still open. */
export function PartBars({
  parts,
  edition,
  rubric,
  locale,
}: {
  readonly parts: { readonly [P in PartCode]: number | Bounds };
  readonly edition: Edition;
  readonly rubric: Rubric;
  readonly locale: Locale;
}): JSX.Element {
  return (
    <ul class="bars">
      {rubric.parts.map(({ code, max }) => {
        const value = parts[code];
        const { min, max: most } = typeof value === 'number' ? { min: value, max: value } : value;
        return (
          <li key={code}>
            <span class="name">{`${code}. ${edition.parts[code].name[locale]}`}</span>
            <span class="value">
              <b>{between(value, locale)}</b> / {max}
            </span>
            <span class="bar" aria-hidden="true">
              <span class="got" style={{ width: `${(min / max) * 100}%` }} />
              <span class="open" style={{ width: `${((most - min) / max) * 100}%` }} />
            </span>
          </li>
        );
      })}
    </ul>
  );
}

/** The total on the line of bands. */
export function Scale({ total, edition }: { readonly total: number | Bounds; readonly edition: Edition }): JSX.Element {
  const { min, max } = typeof total === 'number' ? { min: total, max: total } : total;
  const most = edition.scale.max;
  return (
    <div class="scale" aria-hidden="true">
      <div class="track">
        <span class="got" style={{ width: `${(min / most) * 100}%` }} />
        <span class="open" style={{ left: `${(min / most) * 100}%`, width: `${((max - min) / most) * 100}%` }} />
        {edition.bands
          .filter(({ from }) => from > 0)
          .map(({ star, from }) => (
            <span key={star} class="tick" style={{ left: `${(from / most) * 100}%` }} />
          ))}
      </div>
      <div class="ticks">
        {edition.bands
          .filter(({ from }) => from > 0)
          .map(({ star, from }) => (
            <span key={star} style={{ left: `${(from / most) * 100}%` }}>
              {from}
              <small>{`${star}★`}</small>
            </span>
          ))}
      </div>
    </div>
  );
}

export function Section({ title, id, children }: { readonly title: string; readonly id: string; readonly children: ComponentChildren }): JSX.Element {
  return (
    <section aria-labelledby={id} class="block">
      <h2 id={id} tabIndex={-1}>
        {title}
      </h2>
      {children}
    </section>
  );
}

export function FileInput({
  label,
  id,
  several = false,
  onFiles,
}: {
  readonly label: string;
  readonly id: string;
  readonly several?: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}): JSX.Element {
  const change = (event: { readonly currentTarget: HTMLInputElement }): void => {
    const input = event.currentTarget;
    const files = [...(input.files ?? [])];
    input.value = '';
    if (files.length > 0) onFiles(files);
  };
  return (
    <label class="button second file" for={id}>
      {label}
      <input id={id} type="file" accept="application/json,.json" multiple={several} onChange={change} />
    </label>
  );
}
