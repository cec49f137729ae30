// Another name, edition or product set: what carries over is told before it is done.
import { useEffect, useState } from 'preact/hooks';
import type { JSX } from 'preact';
import { editions, type Edition, type Rubric } from 'ocop';
import { carriedTo, changeSheet, goTo } from './actions';
import type { Opened } from './dossier';
import { editionById, keyOf, sheetByKey, sheetsOf } from './sheets';
import { criterionName } from './steps';
import type { State } from './state';
import { words } from './words';

export function Change({ state, opened }: { readonly state: State; readonly opened: Opened }): JSX.Element {
  const { locale } = state;
  const [product, setProduct] = useState(opened.dossier.product);
  const [holder, setHolder] = useState(opened.dossier.holder);
  const [edition, setEdition] = useState<Edition>(editionById(opened.edition.id) ?? opened.edition);
  const [key, setKey] = useState(keyOf(opened.rubric));
  const [sheets, setSheets] = useState<readonly Rubric[]>([opened.rubric]);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    sheetsOf(edition).then(
      (found) => {
        setSheets(found);
        setFailed(false);
      },
      () => setFailed(true),
    );
  }, [edition]);
  const rubric = sheets.some((sheet) => sheet.edition === edition.rubrics)
    ? (sheetByKey(sheets, key) ?? sheetByKey(sheets, key.split('-', 1)[0] ?? ''))
    : undefined;
  const same = rubric !== undefined && keyOf(rubric) === keyOf(opened.rubric) && rubric.edition === opened.rubric.edition;
  return (
    <main id="content" tabIndex={-1} class="narrow">
      <h1>{words.changeSheet[locale]}</h1>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (rubric !== undefined) changeSheet(edition, same ? opened.rubric : rubric, product.trim(), holder.trim());
        }}
      >
        <label for="product">{words.product[locale]}</label>
        <input
          id="product"
          type="text"
          maxLength={200}
          autoComplete="off"
          value={product}
          onInput={(event) => setProduct(event.currentTarget.value)}
        />
        <label for="holder">{words.holder[locale]}</label>
        <input id="holder" type="text" maxLength={200} autoComplete="off" value={holder} onInput={(event) => setHolder(event.currentTarget.value)} />
        <label for="edition">{words.edition[locale]}</label>
        <select id="edition" value={edition.id} onChange={(event) => setEdition(editionById(event.currentTarget.value) ?? edition)}>
          {editions.toReversed().map(({ id, instrument }) => (
            <option key={id} value={id}>
              {instrument}
            </option>
          ))}
        </select>
        <label for="set">{words.productSet[locale]}</label>
        <select id="set" value={rubric === undefined ? key : keyOf(rubric)} onChange={(event) => setKey(event.currentTarget.value)}>
          {sheets.map((sheet) => (
            <option key={keyOf(sheet)} value={keyOf(sheet)}>
              {`${sheet.set}${sheet.variant === undefined ? '' : ` (${sheet.variant})`}. ${sheet.name[locale]}`}
            </option>
          ))}
        </select>
        {failed && (
          <p class="fault" role="alert">
            {words.notLoaded[locale]}
          </p>
        )}
        <div role="status" class="carried">
          {rubric !== undefined && <Carried state={state} opened={opened} rubric={rubric} same={same} />}
        </div>
        <div class="buttons">
          <button type="submit" class="button main" id="do-change">
            {same && edition.id === opened.edition.id ? words.save[locale] : words.doChange[locale]}
          </button>
          <button type="button" class="button second" onClick={() => goTo('phan/1')}>
            {words.cancel[locale]}
          </button>
        </div>
      </form>
    </main>
  );
}

function Carried({
  state: { locale },
  opened,
  rubric,
  same,
}: {
  readonly state: State;
  readonly opened: Opened;
  readonly rubric: Rubric;
  readonly same: boolean;
}): JSX.Element | null {
  if (same) return <p>{words.nothingChanges[locale]}</p>;
  if (Object.keys(opened.dossier.answers).length === 0) return null;
  const found = carriedTo(opened, rubric);
  if (found === undefined) return null;
  const changed = found.review.filter(({ reason }) => reason === 'changed');
  return (
    <>
      <ul>
        <li>
          <b>{found.carried.length}</b> {words.carriedCount[locale]}
        </li>
        <li>
          <b>{changed.length}</b> {words.reviewCount[locale]}
        </li>
        <li>
          <b>{found.dropped.length}</b> {words.droppedCount[locale]}
        </li>
      </ul>
      {found.dropped.length > 0 && (
        <details>
          <summary>{words.droppedList[locale]}</summary>
          <ul>
            {found.dropped.map(({ from }) => (
              <li key={from}>{criterionName(opened.rubric, from, locale)}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
