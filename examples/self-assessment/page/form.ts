// The sheet as a form: one fieldset a criterion, one radio a box, and a last one for "none of these".
import type { Answers, Locale, Note, Option, Rubric, RubricNode } from 'ocop';
import { element } from './dom';
import { words } from './words';

type Leaf = Extract<RubricNode, { readonly options: unknown }>;

export type FormContext = {
  readonly locale: Locale;
  readonly rubric: Rubric;
  readonly partNames: { readonly [part: string]: string };
  readonly answers: Answers;
  readonly eliminatedBy: readonly string[];
  /** A criterion was answered: its code, its boxes, and the cases it excludes. */
  readonly onAnswer: (code: string, boxes: number | readonly number[] | undefined, excluded: readonly string[]) => void;
  readonly onGrounds: (ids: readonly string[]) => void;
};

export function anchorOf(code: string): string {
  return `c-${code}`;
}

export function sheetForm(context: FormContext): HTMLElement {
  const { rubric, partNames, locale } = context;
  return element(
    'main',
    { id: 'sheet', tabindex: -1 },
    ...rubric.parts.map(({ code, max, groups }) =>
      element(
        'section',
        { 'aria-labelledby': `part-${code}` },
        element('h2', { id: `part-${code}` }, `${words.part[locale]} ${code}. ${partNames[code] ?? ''} `, small(`${words.atMost[locale]} ${max}`)),
        ...groups.map((node) => nodeForm(context, node)),
      ),
    ),
    groundsForm(context),
  );
}

function small(text: string): HTMLElement {
  return element('small', {}, text);
}

function nodeForm(context: FormContext, node: RubricNode): HTMLElement {
  const { locale } = context;
  switch (node.kind) {
    case 'group':
      return element(
        'section',
        { class: 'group' },
        element('h3', {}, `${node.printedCode ?? node.code}. ${node.name[locale]} `, small(`${words.atMost[locale]} ${node.max}`)),
        ...notes(node, locale),
        ...node.children.map((child) => nodeForm(context, child)),
      );
    case 'alternatives':
      return element(
        'fieldset',
        { class: 'cases', id: anchorOf(node.code) },
        element('legend', {}, `${node.printedCode ?? node.code}. ${node.name[locale]} `, small(words.oneCase[locale])),
        ...notes(node, locale),
        ...node.children.map((child) => leafForm(context, child, node.children)),
      );
    default:
      return leafForm(context, node, [node]);
  }
}

function leafForm(context: FormContext, node: Leaf, cases: readonly Leaf[]): HTMLFieldSetElement {
  const { locale, answers } = context;
  const name = (cases[0] as Leaf).code;
  const several = node.kind === 'checklist';
  const heading = node.kind === 'criterion' ? node.minStarOnHeading : undefined;
  const field = element(
    'fieldset',
    { class: 'criterion', id: anchorOf(node.code), tabindex: -1 },
    element(
      'legend',
      {},
      element('b', {}, node.printedCode ?? node.code),
      ` ${node.name[locale]} `,
      small(`${words.atMost[locale]} ${node.max}${node.printed === undefined ? '' : `, ${words.printed[locale]} ${node.printed}`}`),
      heading !== undefined && mark(heading, `, ${words.onHeading[locale]}`, locale),
    ),
    ...notes(node, locale),
    ...node.options.map((option) => box(option, choice(option.box))),
    element('label', { class: 'none' }, choice(0), element('span', {}, words.noBox[locale]), element('span', { class: 'points' }, '0')),
  );
  field.addEventListener('change', (event) => {
    const changed = event.target as HTMLInputElement;
    const inputs = [...field.querySelectorAll('input')];
    if (several) {
      const none = inputs.at(-1) as HTMLInputElement;
      for (const input of inputs) if (input !== changed && (changed === none || input === none)) input.checked = false;
    }
    const ticked = inputs.filter((input) => input.checked).map((input) => Number(input.value));
    const boxes = several ? ticked.filter((at) => at > 0) : ticked[0];
    const others = cases.filter((other) => other !== node).map(({ code }) => code);
    context.onAnswer(node.code, ticked.length === 0 ? undefined : boxes, others);
  });
  return field;

  function choice(at: number): HTMLInputElement {
    const answer = answers[node.code];
    const checked = Array.isArray(answer) ? (at === 0 ? answer.length === 0 : answer.includes(at)) : answer === at;
    return element('input', { type: several ? 'checkbox' : 'radio', name, value: at, checked });
  }

  function box({ label, points, printed, minStar }: Option, input: HTMLInputElement): HTMLLabelElement {
    const shown = printed === undefined ? '' : ` (${words.printed[locale]}: ${printed ?? words.blank[locale]})`;
    return element(
      'label',
      {},
      input,
      element('span', {}, label[locale], minStar !== undefined && mark(minStar, '', locale)),
      element('span', { class: 'points' }, String(points), element('span', { class: 'unseen' }, ` ${words.points[locale]}`), shown),
    );
  }
}

function mark(star: number, more: string, locale: Locale): HTMLElement {
  return element('span', { class: 'mark' }, ` ${words.minimum[locale]} ${star} ${words.stars[locale]}${more}`);
}

function notes({ notes: lines = [] }: { readonly notes?: readonly Note[] }, locale: Locale): readonly HTMLElement[] {
  return lines.map(({ kind, text }) => element('p', { class: `note ${kind}` }, text[locale]));
}

function groundsForm({ rubric, locale, eliminatedBy, onGrounds }: FormContext): HTMLElement | string {
  if (rubric.eliminations.length === 0) return '';
  const inputs = rubric.eliminations.map(({ id }) =>
    element('input', { type: 'checkbox', value: id, checked: eliminatedBy.includes(id) }),
  );
  const field = element(
    'fieldset',
    { class: 'criterion grounds' },
    element('legend', {}, words.grounds[locale]),
    ...rubric.eliminations.map(({ name, at }, index) =>
      element('label', {}, inputs[index], element('span', {}, `${at === undefined ? '' : `${at}: `}${name[locale]}`)),
    ),
  );
  field.addEventListener('change', () => onGrounds(inputs.filter((input) => input.checked).map((input) => input.value)));
  return field;
}
