// The first question: what is the product? Then its set, found by its name.
import type { JSX } from 'preact';
import { categoryOf, editions, findProductSets, productSets, type Edition, type Locale, type ProductSet } from 'ocop';
import { goTo, openFile, openKept, openLine, removeKept, say, startDossier } from './actions';
import { FileInput } from './pieces';
import { editionById } from './sheets';
import { editionOfToday, now, update, type State } from './state';
import { forgetAll, keptDossiers, sheetOfLine } from './store';
import { words } from './words';

type Suggested = {
  readonly sets: readonly ProductSet[];
  /** The one set that may be chosen for the reader: found by all the words, or by two and more that lead. */
  readonly sure: number | undefined;
};

/**
 * The sets a product's name points to: by all its words, else by fewer of the first ones, else by the last ones. Words from
 * the middle of a name mislead (“bánh tráng” is no “rượu trắng”), so these must stand in the name of the set as they were typed.
 */
export function suggestedSets(edition: Edition, text: string): Suggested {
  const spoken = text
    .slice(0, 200)
    .trim()
    .split(/\s+/)
    .slice(0, 12)
    .filter((word) => word !== '');
  for (let length = spoken.length; length > 0; length -= 1) {
    const sets = once(findProductSets(edition, spoken.slice(0, length).join(' ')));
    if (sets.length > 0) return { sets, sure: sets.length === 1 && (length > 1 || spoken.length === 1) ? sets[0]?.number : undefined };
  }
  for (let from = 1; from < spoken.length; from += 1) {
    const last = spoken.slice(from);
    const sets = once(findProductSets(edition, last.join(' ')).filter((row) => holdsAsTyped(row, last)));
    if (sets.length > 0) return { sets, sure: undefined };
  }
  return { sets: [], sure: undefined };
}

function holdsAsTyped({ name, alsoCalled = [] }: ProductSet, typed: readonly string[]): boolean {
  const own = wordsOf([name.vi, name.en, ...alsoCalled].join(' '));
  return typed.flatMap(wordsOf).every((word) => own.includes(word));
}

function wordsOf(text: string): readonly string[] {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** One row a number: an amended row stands beside the one before it. */
function once(sets: readonly ProductSet[]): readonly ProductSet[] {
  return sets.filter(({ number }, at) => sets.findLastIndex((other) => other.number === number) === at);
}

function set(next: Partial<State['start']>): void {
  update({ start: { ...now().start, fault: false, ...next } });
}

export function Start({ state }: { readonly state: State }): JSX.Element {
  const { locale, start, today } = state;
  const current = editionOfToday(today);
  const { sets: suggested } = suggestedSets(start.edition, start.text);
  const typed = start.text.trim() !== '';
  return (
    <main id="content" tabIndex={-1} class="narrow">
      <h1>{words.title[locale]}</h1>
      <p class="lead">{words.lead[locale]}</p>
      <Mine locale={locale} />
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void startDossier();
        }}
      >
        <label class="question" for="product">
          {words.whichProduct[locale]}
        </label>
        <p class="hint" id="product-hint">
          {words.productHint[locale]}
        </p>
        <input
          id="product"
          type="text"
          maxLength={200}
          autoComplete="off"
          value={start.text}
          aria-describedby="product-hint"
          onInput={(event) => {
            const text = event.currentTarget.value;
            set({ text, set: suggestedSets(start.edition, text).sure });
          }}
        />
        <p class="unseen" role="status">
          {typed
            ? suggested.length === 0
              ? words.noSetFound[locale]
              : `${suggested.length} ${suggested.length === 1 ? words.setFound[locale] : words.setsFound[locale]}`
            : ''}
        </p>
        {typed && (
          <fieldset class={`sets ${start.fault ? 'faulty' : ''}`}>
            <legend class="question">{words.setQuestion[locale]}</legend>
            {start.fault && (
              <p class="fault" id="set-fault" role="alert">
                {words.chooseSetFirst[locale]}
              </p>
            )}
            {suggested.length === 0 && <p class="hint">{words.noSetFound[locale]}</p>}
            {suggested.map((row) => (
              <SetChoice key={row.number} row={row} state={state} />
            ))}
            <details open={suggested.length === 0}>
              <summary>{words.allSets[locale]}</summary>
              <AllSets state={state} without={suggested} />
            </details>
          </fieldset>
        )}
        {typed && (
          <button type="submit" class="button main" id="begin">
            {words.begin[locale]}
          </button>
        )}
        <details class="more">
          <summary>{`${words.edition[locale]} ${start.edition.instrument} · ${words.holderName[locale]}`}</summary>
          <label for="edition">{words.edition[locale]}</label>
          <p class="hint" id="edition-hint">{`${words.editionHint[locale]} ${current.name[locale]}.`}</p>
          <select
            id="edition"
            value={start.edition.id}
            aria-describedby="edition-hint"
            onChange={(event) => {
              const edition = editionById(event.currentTarget.value) ?? current;
              set({ edition, set: suggestedSets(edition, start.text).sure });
            }}
          >
            {editions.toReversed().map(({ id, instrument }) => (
              <option key={id} value={id}>
                {instrument}
              </option>
            ))}
          </select>
          <label for="holder">{words.holder[locale]}</label>
          <input
            id="holder"
            type="text"
            maxLength={200}
            autoComplete="off"
            value={start.holder}
            onInput={(event) => set({ holder: event.currentTarget.value })}
          />
        </details>
      </form>
      <Opening locale={locale} />
      <p>
        <a href="#/hoi-dong" id="to-council">
          {words.council[locale]}
        </a>
      </p>
      <p class="hint">{words.privacy[locale]}</p>
      <Forgetting locale={locale} />
    </main>
  );
}

function SetChoice({ row, state }: { readonly row: ProductSet; readonly state: State }): JSX.Element {
  const { locale, start } = state;
  const category = categoryOf(start.edition, row)?.name[locale] ?? '';
  return (
    <label class="choice">
      <input
        type="radio"
        name="set"
        value={row.number}
        checked={start.set === row.number}
        aria-describedby={start.fault ? 'set-fault' : undefined}
        onChange={() => update({ start: { ...start, set: row.number, fault: false } })}
      />
      <span>
        {row.name[locale]}
        <small>{` ${category} · ${words.productSet[locale].toLowerCase()} ${row.number}`}</small>
      </span>
    </label>
  );
}

function AllSets({ state, without }: { readonly state: State; readonly without: readonly ProductSet[] }): JSX.Element {
  const {
    locale,
    start: { edition },
  } = state;
  const rows = once(productSets(edition)).filter(({ number }) => !without.some((row) => row.number === number));
  return (
    <>
      {edition.categories.map(({ id, name }) => {
        const own = rows.filter(({ category }) => category === id);
        return own.length === 0 ? null : (
          <div key={id} role="group" aria-label={name[locale]}>
            <p class="category">{name[locale]}</p>
            {own.map((row) => (
              <SetChoice key={row.number} row={row} state={state} />
            ))}
          </div>
        );
      })}
    </>
  );
}

function Mine({ locale }: { readonly locale: Locale }): JSX.Element | null {
  const kept = keptDossiers();
  if (kept.length === 0) return null;
  return (
    <section aria-labelledby="mine" class="mine">
      <h2 id="mine">{words.mine[locale]}</h2>
      <ul>
        {kept.map(({ id, product, line, told }) => {
          const sheet = sheetOfLine(line, locale);
          const edition = typeof sheet === 'string' ? undefined : editionById(sheet.edition);
          const about = typeof sheet === 'string' ? sheet : `${edition?.instrument ?? ''} · ${words.productSet[locale].toLowerCase()} ${sheet.set}`;
          const name = product || setName(sheet, locale);
          return (
            <li key={id}>
              <a
                href="#/ket-qua"
                onClick={(event) => {
                  event.preventDefault();
                  void openKept(id);
                }}
              >
                {name}
              </a>
              <span>{`${told[locale]} · ${about}`}</span>
              <button type="button" class="link" aria-label={`${words.remove[locale]} ${name}`} onClick={() => removeKept(id, name)}>
                {words.remove[locale]}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** The set's own name, for a dossier that was given none. */
function setName(sheet: ReturnType<typeof sheetOfLine>, locale: Locale): string {
  const edition = typeof sheet === 'string' ? undefined : editionById(sheet.edition);
  const row = typeof sheet === 'string' || edition === undefined ? undefined : productSets(edition).findLast(({ number }) => number === sheet.set);
  return row?.name[locale] ?? words.productSet[locale];
}

function Opening({ locale }: { readonly locale: Locale }): JSX.Element {
  return (
    <details class="opening">
      <summary>{words.openOther[locale]}</summary>
      <FileInput
        id="file"
        label={words.openFile[locale]}
        onFiles={([file]) => {
          if (file !== undefined) void openFile(file);
        }}
      />
      <form
        class="line"
        onSubmit={(event) => {
          event.preventDefault();
          const input = event.currentTarget.querySelector('input');
          void openLine(input?.value ?? '').then((opened) => {
            if (opened) goTo('ket-qua');
          });
        }}
      >
        <label for="line">{words.pasteLine[locale]}</label>
        <input id="line" type="text" autoComplete="off" spellcheck={false} />
        <button type="submit" class="button second">
          {words.open[locale]}
        </button>
      </form>
    </details>
  );
}

function Forgetting({ locale }: { readonly locale: Locale }): JSX.Element {
  const forget = (): void => {
    forgetAll();
    update({ opened: undefined, unkept: false, council: { ...now().council, ballots: [] } });
    say(words.forgotten[locale]);
    goTo('');
  };
  return (
    <details class="forgetting">
      <summary>{words.forgetAll[locale]}</summary>
      <p>{words.forgetAllSure[locale]}</p>
      <button type="button" class="button danger" id="forget-all" onClick={forget}>
        {words.forgetAllNow[locale]}
      </button>
    </details>
  );
}
