// What this site adds to TypeDoc, as one plugin.
import { readFileSync, writeFileSync } from 'node:fs';
import { deflateSync } from 'node:zlib';
import { buildSync } from 'esbuild';
import {
  Context,
  Converter,
  DocumentReflection,
  JSX,
  PageEvent,
  ReflectionKind,
  RendererEvent,
  type Application,
  type DefaultTheme,
  type ProjectReflection,
  type Reflection,
} from 'typedoc';
import ts from 'typescript';
import { editions, type Bilingual } from 'ocop';
import { root } from '../generate/uses';
import { addressRouter, pathOf } from './addresses';
import { bothSpans, locale, onlyEnglish, onlyVietnamese, pairOf, spellOut } from './bilingual';
import { idsOnce, levelHeadings } from './headings';
import { escape, rooted } from './html';
import { headingSlug, markLanguages, nameCells } from './lawText';
import { plainText } from './llms';
import { changePages } from './pages/changes';
import { clausePages } from './pages/clauses';
import { filePages } from './pages/files';
import type { MadePage } from './pages/made';
import { notFoundPage } from './pages/notFound';
import { picturedPages } from './pages/pictured';
import { ruleTrace } from './pages/ruleTrace';
import { vectorPages } from './pages/vectors';
import { drawn } from './pictures/drawn';
import { searchEntries } from './search/entries';
import { siteTheme, splitParameters, splitSummaries, tellBases, tellSheets, type DocumentLanguage, type Finish } from './theme';
import { traceOf } from './trace';
import { groupWords } from './words';

export { locale };

export function site(app: Application): void {
  app.renderer.defineRouter('ocop', addressRouter(root));
  app.renderer.defineTheme('ocop', siteTheme(finish));
  const trace = traceOf();
  const made = [clausePages(trace), ...picturedPages(), changePages(), vectorPages(trace), ...filePages(trace)];

  showShared();
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    splitSummaries(app, Object.values(project.reflections));
    for (const page of made) addPage(project, page, project);
    for (const rule of trace.rules) {
      const reflection = project.getChildByName(['ocop', rule.name]);
      const [first] = trace.rules.filter(({ file }) => file === rule.file);
      if (reflection !== undefined && first === rule) project.files.registerReflectionPath(normalized(rule.file), reflection);
    }
  });

  // TypeDoc's own groups are named in the interface's words: the data keep the English.
  app.converter.on(
    Converter.EVENT_RESOLVE_END,
    ({ project }) => {
      splitParameters(Object.values(project.reflections));
      tellBases(app, Object.values(project.reflections));
      tellSheets(Object.values(project.reflections));
      for (const { groups } of grouped(project)) for (const group of groups ?? []) group.title = onlyEnglish(group.title);
    },
    -1000,
  );

  app.renderer.hooks.on('content.end', ({ model, page }) => {
    const isRule = page.url.startsWith('functions/ocop.') || page.url.startsWith('variables/ocop.');
    return JSX.createElement(JSX.Raw, { html: isRule ? ruleTrace(model.name, trace) : '' });
  });
  app.renderer.hooks.on('head.end', (context) =>
    JSX.createElement(JSX.Raw, {
      // The language before anything is drawn, so that nothing jumps.
      html: `${otherLanguage(context)}<script defer src="${context.relativeURL('assets/page.js')}"></script><script>try{if(localStorage.getItem("ocop-language")==="en"){document.documentElement.dataset.words="en"}}catch{}</script>`,
    }),
  );

  const restore: (() => void)[] = [];
  app.renderer.on(RendererEvent.BEGIN, ({ project }) => restore.push(...translateNames(project, app)));
  app.renderer.on(PageEvent.END, (page) => {
    const html = spellOut(rooted(drawn((page.contents ?? '').replace('<!-- pages -->', listOf(made))), page.url));
    page.contents = levelHeadings(idsOnce(tagsInBoth(html)))
      .replaceAll('class="tsd-comment tsd-typography"', 'class="tsd-comment tsd-typography" lang="en"')
      .replace('<div class="col-content">', '<div class="col-content" role="main">')
      .replace('<div class="page-menu">', '<div class="page-menu" role="complementary">');
  });
  app.renderer.on(RendererEvent.END, ({ outputDirectory, project }) => {
    for (const undo of restore) undo();
    const assets = `${outputDirectory}/assets`;
    const theme = app.renderer.theme as DefaultTheme;
    writeNavigation(assets, withoutFiles(theme.getNavigation(project)));
    writeFileSync(`${assets}/main.js`, onlyVietnamese(readFileSync(`${assets}/main.js`, 'utf8')));
    writeFileSync(`${assets}/search.js`, '');
    writeFileSync(`${assets}/search-index.js`, `window.ocopSearch = ${JSON.stringify(searchEntries(project, theme.router, trace))};\n`);
    writeFileSync(`${outputDirectory}/404.html`, notFoundPage());
    const { list, full } = plainText(project, theme.router);
    writeFileSync(`${outputDirectory}/llms.txt`, list);
    writeFileSync(`${outputDirectory}/llms-full.txt`, full);
    buildSync({ entryPoints: [`${root}docs/theme/client/page.ts`], outfile: `${assets}/page.js`, bundle: true, minify: true, target: 'es2022' });
  });
}

/** What several types have in common and nobody imports by name has no page of its own: its properties are shown where it is used. */
const shared = ['Sourced', 'Heading', 'OfSheet', 'Decided', 'Sat', 'Counted', 'Asked', 'Holds', 'Scored', 'Recognition'];

function showShared(): void {
  const { shouldInline } = Context.prototype;
  Context.prototype.shouldInline = function own(symbol, name) {
    const { declarations = [] } = this.resolveAliasedSymbol(symbol);
    const hasPage = name !== 'Sourced' && declarations.some((one) => ts.getCombinedModifierFlags(one) & ts.ModifierFlags.Export);
    return (shared.includes(name) && !hasPage) || shouldInline.call(this, symbol, name);
  };
}

/** What a function returns and the clauses it answers by, told in both languages with a dot between: which is which is marked. */
function tagsInBoth(html: string): string {
  return html.replace(
    /(<h4 class="tsd-returns-title">.*?<\/h4>|<div class="tsd-tag-legalBasis">\s*<h4.*?<\/h4>)<p>((?:(?!<\/p>)[\s\S])*?)\s·\s([\s\S]*?)<\/p>/g,
    (_, title: string, vi: string, en: string) => `${title}<div class="summary-vi" lang="vi"><p>${vi}</p></div><p lang="en">${en}</p>`,
  );
}

/** Where the same guide stands in the other language, if it does. */
function otherLanguage({ model, page, urlTo }: Parameters<Finish>[2]): string {
  const path = pathOf(model, root) ?? '';
  const [, own] = /^docs\/guides\/(vi|en)\//.exec(path) ?? [];
  if (own === undefined) return '';
  const other = own === 'vi' ? 'en' : 'vi';
  const wanted = path.replace(`/${own}/`, `/${other}/`);
  const found = page.project.getReflectionsByKind(ReflectionKind.Document).find((document) => pathOf(document, root) === wanted);
  return found === undefined ? '' : `<link rel="alternate" hreflang="${other}" href="${urlTo(found)}">`;
}

/** A document's Markdown as its page shows it. */
function finish(html: string, model: Reflection, context: Parameters<Finish>[2]): ReturnType<Finish> {
  const language = languageOf(model);
  const named = nameCells(html);
  if (language !== 'both') return { html: named, language };
  let addressed = named;
  for (const heading of context.page.pageHeadings) {
    const asked = questionOf(heading.text);
    if (asked !== undefined) heading.text = pairOf(asked.vi, asked.en);
    const [vi, en] = heading.text.split(' · ');
    if (vi === undefined || en === undefined) continue;
    heading.text = pairOf(vi, en);
    const plain = headingSlug(en);
    if (addressed.includes(`id="${plain}"`)) continue;
    addressed = addressed.replaceAll(`"${heading.link.slice(1)}"`, `"${plain}"`).replaceAll(`"${heading.link}"`, `"#${plain}"`);
    heading.link = `#${plain}`;
  }
  return { html: markLanguages(addressed), language };
}

/** A reading stands under its id, and is listed by what it asks. */
function questionOf(id: string): Bilingual | undefined {
  return editions.flatMap(({ readings }) => Object.values(readings)).find((reading) => reading.id === id)?.question;
}

function languageOf(model: Reflection): DocumentLanguage {
  const path = pathOf(model, root) ?? '';
  const given = model instanceof DocumentReflection ? model.frontmatter['language'] : undefined;
  if (given === 'vi' || given === 'en' || given === 'both') return given;
  if (model.isProject() || path.startsWith('docs/law/') || ['docs/versions.md', 'docs/sizes.md', 'docs/licences.md'].includes(path)) return 'both';
  return path.startsWith('docs/guides/vi/') ? 'vi' : 'en';
}

function addPage(project: ProjectReflection, page: MadePage, parent: ProjectReflection | DocumentReflection): void {
  const { address, title, text, group, language, files, children } = page;
  const document = new DocumentReflection(title.vi, parent, [{ kind: 'text', text }], {
    address: `${address}.md`,
    english: title.en,
    language,
    ...(parent === project && { group }),
  });
  parent.addChild(document);
  project.registerReflection(document, undefined, undefined);
  for (const file of files) project.files.registerReflectionPath(normalized(file), document);
  for (const child of children ?? []) addPage(project, child, document);
}

function normalized(file: string): Parameters<ProjectReflection['files']['registerReflectionPath']>[0] {
  return `${root}${file}` as never;
}

function grouped(project: ProjectReflection): readonly ProjectReflection[] {
  return [project, ...project.getReflectionsByKind(ReflectionKind.Module)] as ProjectReflection[];
}

/** Titles of groups and names of documents as pairs while pages are written; the data keep one language. */
function translateNames(project: ProjectReflection, app: Application): readonly (() => void)[] {
  const groups = grouped(project)
    .flatMap((owner) => owner.groups ?? [])
    .map((group) => {
      const { title } = group;
      const vi = groupWords[title];
      if (vi !== undefined) group.title = pairOf(vi, title);
      else if (!title.includes('QĐ-TTg')) app.logger.warn(`the group "${title}" has no Vietnamese name in docs/theme/words.ts` as never);
      return () => {
        group.title = title;
      };
    });
  const documents = (project.getReflectionsByKind(ReflectionKind.Document) as DocumentReflection[]).map((document) => {
    const { name } = document;
    const { english } = document.frontmatter;
    if (typeof english === 'string' && english !== name) document.name = pairOf(name, english);
    return () => {
      document.name = name;
    };
  });
  return [...groups, ...documents];
}

type Navigation = ReturnType<DefaultTheme['getNavigation']>;

/** Files of tests and source, which are many, only by the page that lists them. */
function withoutFiles(elements: Navigation): Navigation {
  return elements.map(({ children, ...element }) => ({
    ...element,
    ...(children && element.path?.startsWith('files/') !== true && { children: withoutFiles(children) }),
  }));
}

/** Without the guides of the other language. */
function withoutGuides(elements: Navigation, other: string): Navigation {
  return elements
    .filter(({ path }) => path?.startsWith(`guides/${other}/`) !== true)
    .map(({ children, ...element }) => ({ ...element, ...(children && { children: withoutGuides(children, other) }) }));
}

/** The list of pages in each language; the page takes the one it is read in. */
function writeNavigation(assets: string, elements: Navigation): void {
  const packed = (other: string, in_: (text: string) => string): string =>
    deflateSync(JSON.stringify(withoutGuides(elements, other), (key, value: unknown) => (key === 'text' ? in_(value as string) : value))).toString(
      'base64',
    );
  writeFileSync(
    `${assets}/navigation.js`,
    `window.navigationData = document.documentElement.dataset.words === "en" ? "${packed('vi', onlyEnglish)}" : "${packed('en', onlyVietnamese)}";`,
  );
}

/** The pages made here, for the first page to lead to. */
function listOf(pages: readonly MadePage[]): string {
  return `<ul>${pages.map(({ address, title }) => `<li><a href="site:${address}.html">${bothSpans(escape(title.vi), escape(title.en))}</a></li>`).join('')}</ul>`;
}
