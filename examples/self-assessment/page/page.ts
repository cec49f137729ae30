// The page: choices above, the sheet beside its result. The whole state is one value; the form is drawn anew when the
// sheet or the language changes, the result after every tick.
import { categoryOf, describeFault, editions, productSet, type Answers, type Edition, type Rubric } from 'ocop';
import { button, element } from './dom';
import { sheetForm } from './form';
import { shownResult } from './result';
import { editionById, keyOf, sheetByKey, sheetsOf } from './sheets';
import { emptySheet, firstState, fromFile, toFile, type State } from './state';
import { words } from './words';

let state: State = firstState();

const root = document.getElementById('page') as HTMLElement;
const status = element('p', { class: 'status', role: 'status' });
const message = element('p', { class: 'message', role: 'alert' });
const panel = element('div', {});

draw();

function change(next: Partial<State>): void {
  state = { ...state, ...next };
}

/** Draws the whole page and puts the focus back where it was. */
function draw(focus?: string): void {
  const { locale, edition } = state;
  document.documentElement.lang = locale;
  document.title = words.title[locale];
  message.textContent = '';
  root.replaceChildren(
    element('a', { class: 'skip', href: '#sheet' }, words.skip[locale]),
    element(
      'header',
      {},
      element('h1', {}, words.title[locale]),
      element('p', { class: 'lead' }, words.lead[locale]),
      button(words.language[locale], switchLanguage, { id: 'language', lang: locale === 'vi' ? 'en' : 'vi' }),
    ),
    choices(),
    message,
    element('div', { class: 'bar' }, status, element('a', { href: '#result' }, words.toResult[locale])),
    element(
      'div',
      { class: 'columns' },
      sheetForm({
        ...state,
        partNames: { A: edition.parts.A.name[locale], B: edition.parts.B.name[locale], C: edition.parts.C.name[locale] },
        onAnswer: answer,
        onGrounds: (eliminatedBy) => {
          change({ eliminatedBy });
          showResult();
        },
      }),
      element('aside', { id: 'result', tabindex: -1, 'aria-labelledby': 'result-title' }, element('h2', { id: 'result-title' }, words.result[locale]), panel),
    ),
    element('footer', {}, element('p', {}, words.disclaimer[locale]), element('p', { class: 'signature' }, words.signature[locale])),
  );
  showResult();
  if (focus !== undefined) document.getElementById(focus)?.focus();
}

function showResult(): void {
  const shown = shownResult(state);
  const open = panel.querySelector('details')?.open ?? false;
  status.textContent = shown.status;
  panel.replaceChildren(...shown.panel);
  const details = panel.querySelector('details');
  if (details) details.open = open;
}

function answer(code: string, boxes: number | readonly number[] | undefined, excluded: readonly string[]): void {
  const { [code]: _, ...others } = state.answers as { readonly [criterion: string]: number | readonly number[] };
  const kept = Object.entries(others).filter(([criterion]) => !excluded.includes(criterion));
  const answers: Answers = { ...Object.fromEntries(kept), ...(boxes !== undefined && { [code]: boxes }) };
  change({ answers });
  showResult();
}

function switchLanguage(): void {
  change({ locale: state.locale === 'vi' ? 'en' : 'vi' });
  draw('language');
}

function choices(): HTMLElement {
  const { locale, edition, rubric } = state;
  const editionSelect = element(
    'select',
    { id: 'edition' },
    ...editions.map(({ id, name }) => element('option', { value: id, selected: id === edition.id }, name[locale])),
  );
  editionSelect.addEventListener('change', () => {
    const chosen = editionById(editionSelect.value) as Edition;
    const same = chosen.rubrics === edition.rubrics;
    change({ edition: chosen, ...(same ? {} : emptySheet(sheetsOf(chosen)[0] as Rubric)) });
    draw('edition');
  });

  const setSelect = element('select', { id: 'set' }, ...setOptions());
  setSelect.addEventListener('change', () => {
    change(emptySheet(sheetByKey(edition, setSelect.value) as Rubric));
    draw('set');
  });

  const file = element('input', { type: 'file', accept: 'application/json,.json', id: 'file', class: 'unseen', tabindex: -1, 'aria-label': words.load[locale] });
  file.addEventListener('change', () => void load(file));

  return element(
    'section',
    { class: 'choices', 'aria-label': words.settings[locale] },
    field('edition', words.edition[locale], editionSelect),
    field('set', words.productSet[locale], setSelect),
    field('product', words.product[locale], textInput('product')),
    field('holder', words.holder[locale], textInput('holder')),
    element(
      'div',
      { class: 'actions' },
      button(words.save[locale], save, { id: 'save' }),
      button(words.load[locale], () => file.click(), { id: 'load' }),
      file,
      button(words.print[locale], () => window.print(), { id: 'print' }),
      button(words.clear[locale], clear, { id: 'clear' }),
    ),
  );

  function setOptions(): readonly HTMLElement[] {
    const groups = new Map<string, HTMLElement>();
    for (const sheet of sheetsOf(edition)) {
      const row = productSet(edition, sheet.set);
      const category = row.ok ? categoryOf(edition, row.value)?.name[locale] ?? '' : '';
      const group = groups.get(category) ?? element('optgroup', { label: category });
      groups.set(category, group);
      const variant = sheet.variant === undefined ? '' : ` (${sheet.variant})`;
      group.append(element('option', { value: keyOf(sheet), selected: sheet === rubric }, `${sheet.set}${variant}. ${sheet.name[locale]}`));
    }
    return [...groups.values()];
  }
}

function field(id: string, label: string, control: HTMLElement): HTMLElement {
  return element('div', { class: 'field' }, element('label', { for: id }, label), control);
}

function textInput(name: 'product' | 'holder'): HTMLInputElement {
  const input = element('input', { type: 'text', id: name, value: state[name], maxlength: 200, autocomplete: 'off' });
  input.addEventListener('input', () => change({ [name]: input.value }));
  return input;
}

function save(): void {
  const url = URL.createObjectURL(new Blob([toFile(state)], { type: 'application/json' }));
  element('a', { href: url, download: `ocop-${state.edition.id}-${keyOf(state.rubric)}.json` }).click();
  setTimeout(() => URL.revokeObjectURL(url), 1000);
}

async function load(file: HTMLInputElement): Promise<void> {
  const { locale } = state;
  const [chosen] = file.files ?? [];
  if (chosen === undefined) return;
  const read = fromFile(await chosen.text(), locale);
  file.value = '';
  if (!('fault' in read)) {
    state = read;
    draw('load');
    message.textContent = words.loaded[locale];
  } else if (read.fault === 'answers') {
    message.textContent = read.faults.map((fault) => describeFault(fault)[locale]).join('; ');
  } else {
    message.textContent = words[read.fault === 'not-a-file' ? 'notAFile' : 'unknownSheet'][locale];
  }
}

function clear(): void {
  if (!window.confirm(words.clearSure[state.locale])) return;
  change(emptySheet(state.rubric));
  draw('clear');
  message.textContent = words.cleared[state.locale];
}
