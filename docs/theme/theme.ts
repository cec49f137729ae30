// TypeDoc's theme with what this site adds: a Vietnamese summary first, documents in their language, a bar with the switch.
import { Comment, CommentTag, DefaultTheme, JSX, ReflectionKind, type Application, type Reflection, type Renderer } from 'typedoc';
import { basisWords } from '../generate/basisWords';
import { pairOf } from './bilingual';
import { groupWords } from './words';

type Context = ReturnType<DefaultTheme['getRenderContext']>;
type Navigation = ReturnType<DefaultTheme['buildNavigation']>;

/** What the site knows of a document: its language and, of one in both, that it is. */
export type DocumentLanguage = 'vi' | 'en' | 'both';

/** How a document's page is finished from its Markdown. */
export type Finish = (html: string, model: Reflection, context: Context) => { readonly html: string; readonly language: DocumentLanguage };

export function siteTheme(finish: Finish): new (renderer: Renderer) => DefaultTheme {
  return function theme(renderer: Renderer): DefaultTheme {
    const own = new DefaultTheme(renderer);
    const render = own.getRenderContext.bind(own);
    own.getRenderContext = (page) => {
      const context = render(page);
      const { commentSummary, commentShortSummary } = context;
      context.commentSummary = (model) => joined(vietnamese(context, model), commentSummary(model));
      context.commentShortSummary = (model) => {
        const vi = vietnamese(context, model);
        const en = commentShortSummary(model);
        return vi === undefined ? en : joined(inWords('vi', vi), inWords('en', en));
      };
      context.documentTemplate = (event) => {
        const { html, language } = finish(context.markdown(event.model.content), event.model, context);
        const lang = language === 'both' ? 'vi' : language;
        return JSX.createElement('div', { class: `tsd-panel tsd-typography in-${language}`, lang }, JSX.createElement(JSX.Raw, { html }));
      };
      context.indexTemplate = ({ model }) => {
        const { html } = finish(context.markdown(model.readme ?? []), model, context);
        return JSX.createElement('div', { class: 'tsd-panel tsd-typography in-both', lang: 'vi' }, JSX.createElement(JSX.Raw, { html }));
      };
      context.toolbar = () => JSX.createElement(JSX.Raw, { html: toolbar(context) });
      return context;
    };
    const navigation = own.buildNavigation.bind(own);
    own.buildNavigation = (project) => withPairs(navigation(project));
    return own;
  } as unknown as new (renderer: Renderer) => DefaultTheme;
}

/** The Vietnamese summary of a declaration or of its first signature. */
function vietnamese(context: Context, model: Reflection): JSX.Element | undefined {
  const summary = model.comment?.getTag('@vi') ?? (model.isDeclaration() ? model.signatures?.[0]?.comment?.getTag('@vi') : undefined);
  if (summary === undefined) return undefined;
  return JSX.createElement(
    'div',
    { class: 'summary-vi tsd-typography', lang: 'vi' },
    JSX.createElement(JSX.Raw, { html: context.markdown(summary.content) }),
  );
}

function inWords(language: 'vi' | 'en', element: JSX.Element | undefined): JSX.Element | undefined {
  return element && JSX.createElement('div', { class: `words-${language}` }, element);
}

function joined(first: JSX.Element | undefined, second: JSX.Element | undefined): JSX.Element | undefined {
  return first === undefined ? second : JSX.createElement(JSX.Fragment, null, first, second);
}

function withPairs(elements: Navigation): Navigation {
  return elements.map((element) => {
    const vi = groupWords[element.text];
    return {
      ...element,
      ...(vi !== undefined && { text: pairOf(vi, element.text) }),
      ...(element.children && { children: withPairs(element.children) }),
    };
  });
}

function toolbar(context: Context): string {
  return `<header class="tsd-page-toolbar"><div class="tsd-toolbar-contents container">
<a href="${context.relativeURL('index.html')}" class="title">ocop</a>
<div id="tsd-toolbar-links"></div>
<button id="site-language" class="tsd-widget" type="button" lang="en">English</button>
<button id="tsd-search-trigger" class="tsd-widget" aria-label="${pairOf('Tìm', 'Search')}">${JSX.renderElement(context.icons.search())}</button>
<dialog id="tsd-search" aria-label="${pairOf('Tìm', 'Search')}">
<input role="combobox" id="tsd-search-input" aria-controls="tsd-search-results" aria-autocomplete="list" aria-expanded="true" spellcheck="false" autocapitalize="off" autocomplete="off" maxlength="100" placeholder="${pairOf('Tìm: thu hồi, Điều 8, bộ 18, bandOf…', 'Search: withdraw, Điều 8, set 18, bandOf…')}">
<ul role="listbox" id="tsd-search-results"></ul>
<div id="tsd-search-status" aria-live="polite" aria-atomic="true"></div></dialog>
<a href="#" class="tsd-widget menu" id="tsd-toolbar-menu-trigger" data-toggle="menu" aria-label="${pairOf('Mục', 'Menu')}">${JSX.renderElement(context.icons.menu())}</a>
</div></header>`;
}

type Parts = Comment['summary'];

const betweenLanguages = /\s·\s/;

/**
 * Splits every `@vi` at its first blank line, or, where it is one line, at the dot between the languages: before it
 * stands the Vietnamese summary, after it the ordinary one. So an editor shows the Vietnamese first, and both.
 */
export function splitSummaries(app: Application, reflections: readonly Reflection[]): void {
  for (const { comment, name } of reflections) {
    const tag = comment?.getTag('@vi');
    if (comment === undefined || tag === undefined) continue;
    const halves = splitAt(tag.content, /\n\n/) ?? splitAt(tag.content, betweenLanguages);
    if (halves === undefined) {
      if (comment.summary.length === 0) app.logger.warn(`@vi of ${name} stands alone: after a blank line the English summary follows`);
      continue;
    }
    comment.summary = [...comment.summary, ...halves[1]];
    comment.blockTags = [new CommentTag('@vi', halves[0]), ...comment.blockTags.filter((other) => other !== tag)];
  }
}

const sheetTitle = /^(\S+), Annex (\w+), set (\d+)(?: \(text of (\d+)\))?: (.+)$/s;

/** A sheet is named in Vietnamese; where it is printed is told in both languages. */
export function tellSheets(reflections: readonly Reflection[]): void {
  for (const { comment } of reflections) {
    const title = comment === undefined ? null : sheetTitle.exec(Comment.combineDisplayParts(comment.summary));
    if (comment === undefined || title === null) continue;
    const [, instrument, annex, set, year, name] = title;
    const text = `${instrument}, Phụ lục ${annex}, bộ ${set}${year === undefined ? '' : ` (bản năm ${year})`}: ${name}`;
    comment.blockTags.unshift(new CommentTag('@vi', [{ kind: 'text', text }]));
  }
}

/** Splits what a `@param` says at the dot between the languages: a tag within a tag is none. */
export function splitParameters(reflections: readonly Reflection[]): void {
  for (const { comment, kind } of reflections) {
    const halves = kind === ReflectionKind.Parameter && comment !== undefined ? splitAt(comment.summary, betweenLanguages) : undefined;
    if (comment === undefined || halves === undefined) continue;
    comment.summary = halves[1];
    comment.blockTags.unshift(new CommentTag('@vi', halves[0]));
  }
}

/** Tells every `@legalBasis` in both languages, the dot between them: one of citations alone needs no Vietnamese written. */
export function tellBases(app: Application, reflections: readonly Reflection[]): void {
  for (const { comment, name } of reflections) {
    const tag = comment?.getTag('@legalBasis');
    if (tag === undefined) continue;
    const told = basisWords(Comment.combineDisplayParts(tag.content).replace(/\s+/g, ' '));
    if (told === undefined) app.logger.warn(`@legalBasis of ${name} is told in English alone` as never);
    else tag.content = [{ kind: 'text', text: `${told.vi} · ${told.en}` }];
  }
}

function piece(text: string): Parts {
  return text === '' ? [] : [{ kind: 'text', text }];
}

/** What stands before and after a mark, at the first place it stands. */
function splitAt(parts: Parts, mark: RegExp): readonly [before: Parts, after: Parts] | undefined {
  const at = parts.findIndex(({ kind, text }) => kind === 'text' && mark.test(text));
  const part = parts[at];
  const found = part && mark.exec(part.text);
  if (part === undefined || !found) return undefined;
  return [
    [...parts.slice(0, at), ...piece(part.text.slice(0, found.index))],
    [...piece(part.text.slice(found.index + found[0].length)), ...parts.slice(at + 1)],
  ];
}
