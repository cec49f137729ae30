// The documentation as plain text in the site's root: `llms.txt` lists it, `llms-full.txt` holds it.
import {
  ReflectionKind,
  type Comment,
  type DeclarationReflection,
  type DefaultTheme,
  type DocumentReflection,
  type ProjectReflection,
  type SomeType,
} from 'typedoc';
import { root } from '../generate/uses';
import { pathOf } from './addresses';

type Router = DefaultTheme['router'];

const mostOfAType = 400;

export function plainText(project: ProjectReflection, router: Router): { readonly list: string; readonly full: string } {
  const documents = (project.getReflectionsByKind(ReflectionKind.Document) as DocumentReflection[]).filter(
    (document) => /^(docs|law)\//.test(pathOf(document, root) ?? '') && !(pathOf(document, root) ?? '').startsWith('law/changes/'),
  );
  const readme = written(project.readme ?? []);
  const entries = project.children ?? [];
  const list = [
    `# ${project.name}`,
    `> ${readme.split('\n\n')[1]?.replaceAll('\n', ' ')}`,
    'Everything below as one file: [llms-full.txt](llms-full.txt).',
    [
      '## Documents',
      ...documents.filter((document) => !isSheet(document)).map((document) => link(bothNames(document), router.getFullUrl(document))),
    ].join('\n'),
    ...entries.map((entry) =>
      [
        `## ${entry.name}`,
        ...(entry.children ?? [])
          .filter((child) => (entry.name === 'ocop' ? child.kindOf(ReflectionKind.FunctionOrMethod) : true))
          .map((child) => link(child.name, router.getFullUrl(child), firstSentence(commentOf(child)))),
      ].join('\n'),
    ),
    ['## Criteria sets', ...documents.filter(isSheet).map((document) => link(bothNames(document), router.getFullUrl(document)))].join('\n'),
  ].join('\n\n');
  const full = [
    readme,
    // What the pages of clauses say again is left to its own page.
    ...documents
      .filter((document) => pathOf(document, root) !== 'docs/law/traceability.md')
      .map((document) => `<!-- ${router.getFullUrl(document)} -->\n\n${written(document.content)}`),
    ...entries.map((entry) => [`# ${entry.name}`, ...(entry.children ?? []).map(exported)].join('\n\n')),
  ].join('\n\n');
  return { list: `${list}\n`, full: `${full}\n` };
}

function isSheet(document: DocumentReflection): boolean {
  return (pathOf(document, root) ?? '').includes('/set-');
}

function link(name: string, address: string, about = ''): string {
  return `- [${name}](${address})${about === '' ? '' : `: ${about}`}`;
}

function bothNames({ name, frontmatter: { english } }: DocumentReflection): string {
  return typeof english === 'string' && english !== name ? `${name} · ${english}` : name;
}

function written(parts: Comment['summary']): string {
  return (
    parts
      .map(({ text }) => text)
      .join('')
      .replace(/^<a id=.*\n+/gm, '')
      // Of a name in both languages the one that is the file's.
      .replace(/<span class="words-vi"[^>]*>[^<]*<\/span><span class="words-en"[^>]*>([^<]*)<\/span>/g, '$1')
      .replaceAll('site:', '')
      .trim()
  );
}

function commentOf(child: DeclarationReflection): Comment | undefined {
  return child.signatures?.[0]?.comment ?? child.comment;
}

function firstSentence(comment: Comment | undefined): string {
  return (
    written(comment?.summary ?? [])
      .replaceAll('\n', ' ')
      .split(/(?<=\.)\s/)[0] ?? ''
  );
}

/** One export: how it is called, what it is in both languages, its tags. */
function exported(child: DeclarationReflection): string {
  const [signature] = child.signatures ?? [];
  const comment = commentOf(child);
  const call =
    signature === undefined
      ? `${child.name}${child.type === undefined ? '' : `: ${typeWords(child.type)}`}`
      : `${child.name}(${(signature.parameters ?? []).map(({ name, type }) => `${name}: ${typeWords(type)}`).join(', ')}): ${typeWords(signature.type)}`;
  const parameters = (signature?.parameters ?? []).flatMap(({ name, comment: about }) =>
    about === undefined ? [] : [`- ${name}: ${written(about.summary)}`],
  );
  const tags = (comment?.blockTags ?? [])
    .filter(({ tag }) => tag !== '@group' && tag !== '@vi')
    .map(({ tag, content }) => `${tag} ${written(content)}`);
  const vi = comment?.getTag('@vi');
  return [
    `## ${child.name}`,
    `\`${call}\``,
    vi === undefined ? '' : written(vi.content),
    written(comment?.summary ?? []),
    parameters.join('\n'),
    ...tags,
  ]
    .filter((text) => text !== '')
    .join('\n\n');
}

/** A type as one reads it; one of many lines is left to its page. */
function typeWords(type: SomeType | undefined): string {
  const words = type?.toString() ?? 'unknown';
  return words.length > mostOfAType ? '…' : words;
}
