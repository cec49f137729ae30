// The page as a whole: where one is, what is said at the top, and where the focus goes.
import { render, type JSX } from 'preact';
import { follow, goTo, keepSharedHere, openLine, readBallots, readCurrent, show, stepOfQuestion, switchLanguage } from './actions';
import { Change } from './change';
import { Council } from './council';
import { readyToPrint } from './print';
import { Result } from './result';
import { anchorOf, Sheet } from './sheet';
import { Start } from './start';
import { begin, firstState, now, placeOf, update, type State } from './state';
import { keptLocale } from './store';
import { lastStepOf } from './steps';
import { words } from './words';

const root = document.getElementById('page') as HTMLElement;

begin(firstState(keptLocale()), (state) => {
  const { locale } = state;
  document.documentElement.lang = locale;
  document.title = titleOf(state);
  const focused = document.activeElement;
  render(<Page state={state} />, root);
  // What had the focus is gone: it goes to the content, not to the top of the page.
  if (focused !== null && !focused.isConnected) document.getElementById('content')?.focus({ preventScroll: true });
});

void enter(false);
void readBallots();
window.addEventListener('hashchange', () => void enter(true));
window.addEventListener('storage', ({ key }) => void follow(key));
readyToPrint(document.getElementById('paper') as HTMLElement);

if (window.location.protocol.startsWith('http') && 'serviceWorker' in navigator) {
  void navigator.serviceWorker.register('worker.js').catch(() => undefined);
  // Opened from disk, a page has no manifest.
  const manifest = document.createElement('link');
  manifest.rel = 'manifest';
  manifest.href = 'page.webmanifest';
  document.head.append(manifest);
}

/** Goes where the address says: to a place of the page, or to the sheet a link holds. */
async function enter(moved: boolean): Promise<void> {
  const { hash } = window.location;
  if (hash.length > 1 && !hash.startsWith('#/')) {
    // The result takes the place of the link, or “back” would only come here again.
    window.history.replaceState(null, '', (await openLine(hash.slice(1))) ? '#/ket-qua' : '#/');
  }
  const place = placeOf(window.location.hash);
  const { locale } = now();
  if (now().opened === undefined && place.name !== '' && place.name !== 'hoi-dong') {
    const opened = await readCurrent(locale);
    if (opened === undefined) {
      goTo('');
      return;
    }
    show(opened);
  }
  const from = now().place;
  const staying = place.name === from.name || (['phan', 'cau', 'loai'].includes(place.name) && ['phan', 'cau', 'loai'].includes(from.name));
  update({ place, ...(moved && !staying && now().notice?.undo === undefined && now().notice?.fault !== true && { notice: undefined }) });
  if (moved) look(place.name, place.at);
}

/** Puts focus and sight where the reader went. */
function look(name: string, at: string): void {
  const question = name === 'cau' ? document.getElementById(anchorOf(at)) : null;
  if (question !== null) {
    question.scrollIntoView({ block: 'center' });
    const input = question.querySelector<HTMLInputElement>('input:checked') ?? question.querySelector<HTMLInputElement>('input');
    input?.focus({ preventScroll: true });
    return;
  }
  const heading = name === 'phan' || name === 'loai' ? document.querySelector<HTMLElement>('.step.now h2') : null;
  if (heading !== null) {
    const wide = window.matchMedia('(min-width: 62rem)').matches;
    if (wide && at !== '1') heading.scrollIntoView({ block: 'start' });
    else window.scrollTo(0, 0);
    heading.focus({ preventScroll: true });
    return;
  }
  window.scrollTo(0, 0);
  document.getElementById('content')?.focus({ preventScroll: true });
}

function titleOf({ locale, opened, place }: State): string {
  const title = words.title[locale];
  if (place.name === 'hoi-dong') return `${words.councilTitle[locale]} – ${title}`;
  if (opened === undefined || place.name === '') return title;
  const product = opened.dossier.product || opened.rubric.name[locale];
  return `${place.name === 'ket-qua' ? `${words.result[locale]}: ` : ''}${product} – ${title}`;
}

function Page({ state }: { readonly state: State }): JSX.Element {
  const { locale, place, opened, waiting } = state;
  return (
    <>
      <a
        class="skip"
        href="#content"
        onClick={(event) => {
          event.preventDefault();
          document.getElementById('content')?.focus();
        }}
      >
        {words.skip[locale]}
      </a>
      <header>
        <div class="inner">
          <a class="brand" href="#/" title={words.home[locale]}>
            <span aria-hidden="true">★</span> {words.title[locale]}
          </a>
          <button type="button" id="language" class="link" lang={locale === 'vi' ? 'en' : 'vi'} onClick={switchLanguage}>
            {words.language[locale]}
          </button>
        </div>
        {opened !== undefined && place.name !== '' && place.name !== 'hoi-dong' && (
          <div class="inner dossier">
            <p>
              <b>{opened.dossier.product || opened.rubric.name[locale]}</b>
              <span>{` ${opened.edition.instrument} · ${words.productSet[locale].toLowerCase()} ${opened.rubric.set}`}</span>
            </p>
            {place.name !== 'doi-phieu' && (
              <a href="#/doi-phieu" id="change-sheet" aria-label={words.changeSheet[locale]}>
                {words.change[locale]}
              </a>
            )}
          </div>
        )}
      </header>
      <div class="inner page">
        <Said state={state} />
        {waiting && (
          <p role="status" class="waiting">
            {words.waiting[locale]}
          </p>
        )}
        <Screen state={state} />
      </div>
      <footer>
        <div class="inner">
          <p>{words.disclaimer[locale]}</p>
        </div>
      </footer>
    </>
  );
}

function Screen({ state }: { readonly state: State }): JSX.Element {
  const {
    place: { name, at },
    opened,
  } = state;
  if (name === 'hoi-dong') return <Council state={state} />;
  if (opened === undefined || name === '') return <Start state={state} />;
  switch (name) {
    case 'phan':
      return <Sheet state={state} opened={opened} step={Math.min(Math.max(Math.trunc(Number(at)) || 1, 1), lastStepOf(opened.rubric))} />;
    case 'cau':
      return <Sheet state={state} opened={opened} step={stepOfQuestion(opened.rubric, at)} />;
    case 'loai':
      return <Sheet state={state} opened={opened} step={lastStepOf(opened.rubric)} />;
    case 'doi-phieu':
      return <Change key={opened.dossier.id} state={state} opened={opened} />;
    default:
      return <Result state={state} opened={opened} />;
  }
}

function Said({ state: { locale, notice, opened, place, unkept } }: { readonly state: State }): JSX.Element {
  return (
    <>
      <div role="status">{unkept && <p class="warning">{words.notKept[locale]}</p>}</div>
      {opened?.dossier.shared === true && place.name !== '' && place.name !== 'hoi-dong' && (
        <section class="notice" aria-label={words.keepHere[locale]}>
          <p>{words.sharedSheet[locale]}</p>
          <button type="button" class="link" id="keep-here" onClick={keepSharedHere}>
            {words.keepHere[locale]}
          </button>
        </section>
      )}
      <div role={notice?.fault ? 'alert' : 'status'} class="said">
        {notice !== undefined && notice.said.length > 0 && (
          <div class={notice.fault ? 'notice fault' : 'notice'}>
            {notice.said.length === 1 ? (
              <p>{notice.said[0]}</p>
            ) : (
              <>
                <p>
                  <b>{notice.said[0]}</b>
                </p>
                <ul>
                  {notice.said.slice(1).map((one) => (
                    <li key={one}>{one}</li>
                  ))}
                </ul>
              </>
            )}
            {notice.undo !== undefined && (
              <button type="button" class="link" id="undo" onClick={notice.undo}>
                {words.undo[locale]}
              </button>
            )}
          </div>
        )}
      </div>
    </>
  );
}
