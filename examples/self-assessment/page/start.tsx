// The first question: what is the product? Then its set, found by its name.
import type { JSX } from 'preact';
import { categoryOf, editions, findProductSets, productSets, type Edition, type Locale, type ProductSet } from 'ocop';
import { goTo, openFile, openKept, openLine, removeKept, say, startDossier } from './actions';
import { FileInput } from './pieces';
import { editionById } from './sheets';
import { editionOfToday, now, update, type State } from './state';
import { forgetAll, keptDossiers, sheetOfLine } from './store';
import { words } from './words';

/** The sets a product's name points to: by all its words, else by fewer of the first ones, else by any one of them. */
export function suggestedSets(edition: Edition, text: string): readonly ProductSet[] {
  const spoken = text
    .slice(0, 200)
    .trim()
    .split(/\s+/)
    .slice(0, 12)
    .filter((word) => word !== '');
  const tries = [
    ...spoken.map((_, at) => spoken.slice(0, spoken.length - at).join(' ')),
    ...spoken.slice(1).map((_, at) => spoken.slice(at + 1).join(' ')),
  ];
  for (const one of tries) {
    const found = findProductSets(edition, one);
    if (found.length > 0) return once(found);
  }
  return [];
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
  const suggested = suggestedSets(start.edition, start.text);
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
            const [only, ...others] = suggestedSets(start.edition, text);
            set({ text, set: others.length === 0 && only !== undefined ? only.number : undefined });
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
          <>
            <label for="holder">{words.holder[locale]}</label>
            <input
              id="holder"
              type="text"
              maxLength={200}
              autoComplete="off"
              value={start.holder}
              onInput={(event) => set({ holder: event.currentTarget.value })}
            />
          </>
        )}
        <label for="edition">{words.edition[locale]}</label>
        <p class="hint" id="edition-hint">{`${words.editionHint[locale]} ${current.name[locale]}.`}</p>
        <select
          id="edition"
          value={start.edition.id}
          aria-describedby="edition-hint"
          onChange={(event) => set({ edition: editionById(event.currentTarget.value) ?? current, set: undefined })}
        >
          {editions.toReversed().map(({ id, name }) => (
            <option key={id} value={id}>
              {name[locale]}
            </option>
          ))}
        </select>
        {typed && (
          <button type="submit" class="button main" id="begin">
            {words.begin[locale]}
          </button>
        )}
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
          const name = product || words.unnamed[locale];
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
              <button type="button" class="link" aria-label={`${words.remove[locale]} ${name}`} onClick={() => removeKept(id)}>
                {words.remove[locale]}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
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
          void openLine(input?.value ?? '');
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
  const forget = async (): Promise<void> => {
    await forgetAll();
    update({ opened: undefined, council: { ...now().council, ballots: [] } });
    say(words.forgotten[locale]);
    goTo('');
  };
  return (
    <details class="forgetting">
      <summary>{words.forgetAll[locale]}</summary>
      <p>{words.forgetAllSure[locale]}</p>
      <button type="button" class="button danger" id="forget-all" onClick={() => void forget()}>
        {words.forgetAllNow[locale]}
      </button>
    </details>
  );
}
