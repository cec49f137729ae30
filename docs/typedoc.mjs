// The site: `npm run docs` writes docs/site. Exports stand under the room they live in; the guides and the law pages
// are pages of the site too, and so are the vectors, the tests and the source that stand behind them.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { register } from 'tsx/esm/api';
import { Comment, CommentTag, Converter, OptionDefaults } from 'typedoc';

register();
const { site, locale } = await import('./theme/site.ts');
const { editions } = await import('../src/in-force/editions.ts');

const root = fileURLToPath(new URL('..', import.meta.url));

const entries = {
  ocop: 'src/index.ts',
  'ocop/rubric-for': 'src/rubric-for.ts',
  ...Object.fromEntries(editions.map(({ id }) => [`ocop/rubrics/${id}`, `src/rubrics/${id}.ts`])),
  'ocop/plans': 'src/plans.ts',
  'ocop/schemas': 'src/schemas.ts',
  'ocop/testing': 'src/testing.ts',
};

/** Rooms in the order in which data flows through them, and the documents beside them. */
const groups = {
  result: 'Results',
  orThrow: 'Results',
  date: 'Dates',
  text: 'Text',
  bilingual: 'Text',
  law: 'Law',
  sheet: 'Sheets of criteria',
  editions: 'Editions',
  'in-force': 'What is in force',
  category: 'Categories and product sets',
  score: 'Scores',
  star: 'Stars and referral',
  council: 'Councils',
  advice: 'Plans for a star',
  compare: 'Comparisons',
  procedure: 'Procedure',
  certificate: 'Certificates',
  cycle: 'The OCOP cycle',
  programme: 'The annual plan',
  local: 'Local law',
  words: 'Explanations',
  record: 'Stored results',
  edge: 'Schemas',
};

const documents = {
  'docs/guides/': 'Guides',
  ...Object.fromEntries(editions.map(({ id, instrument }) => [`docs/law/${id}`, instrument])),
  'docs/law/': 'The law as data',
  'docs/': 'Guides',
};

/** @param {import('typedoc').Application} app */
function rooms(app) {
  app.converter.on(Converter.EVENT_CREATE_DOCUMENT, (_, document) => {
    const path = document.project.files.getReflectionPath(document)?.slice(root.length) ?? '';
    const [first] = document.content;
    const title = first === undefined ? null : /^# (.+)\n/.exec(first.text);
    if (title !== null) {
      const [name, english] = title[1].split(' · ');
      document.name = name;
      document.frontmatter.english = english;
    }
    const folder = Object.keys(documents).find((prefix) => path.startsWith(prefix));
    if (folder !== undefined) document.frontmatter.group = documents[folder];
  });

  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    for (const entry of project.children ?? []) {
      const file = project.files.getReflectionPath(entry)?.slice(root.length);
      const name = Object.keys(entries).find((candidate) => entries[candidate] === file);
      if (name !== undefined) entry.name = name;
      for (const child of entry.children ?? []) {
        const source = project.getSymbolIdFromReflection(child)?.fileName.split('/src/').at(-1) ?? '';
        const room = groups[source.split(/[/.]/)[0]];
        if (room === undefined) continue;
        child.comment ??= new Comment();
        child.comment.blockTags.push(new CommentTag('@group', [{ kind: 'text', text: room }]));
      }
    }
  });
}

export default {
  name: 'ocop',
  readme: `${root}docs/README.md`,
  entryPoints: Object.values(entries)
    .filter((file) => existsSync(root + file))
    .map((file) => root + file),
  projectDocuments: ['docs/guides/vi/*.md', 'docs/guides/en/*.md', 'docs/{versions,sizes,licences}.md', 'docs/law/**/*.md'].map(
    (glob) => root + glob,
  ),
  plugin: [rooms, site],
  theme: 'ocop',
  router: 'ocop',
  lang: 'vi',
  locales: { vi: locale },
  // The source alone: what its pages need.
  tsconfig: `${root}docs/tsconfig.json`,
  // Not `out`, so that asking for another output alone gives that alone.
  outputs: [{ name: 'html', path: `${root}docs/site` }],
  customCss: `${root}docs/theme/site.css`,
  headings: { readme: false },
  disableSources: true,
  includeHierarchySummary: false,
  useFirstParagraphOfCommentAsSummary: true,
  highlightLanguages: [...OptionDefaults.highlightLanguages, 'sql'],
  ignoredHighlightLanguages: ['mermaid'],
  blockTags: [...OptionDefaults.blockTags, '@legalBasis', '@vi'],
  notRenderedTags: [...OptionDefaults.notRenderedTags, '@vi'],
  sort: ['source-order'],
  groupOrder: [...new Set(Object.values(groups)), 'Guides', 'The law as data', '*'],
  navigation: { includeGroups: true },
  navigationLeaves: Object.keys(entries).filter((name) => name.includes('rubrics')),
  // The site has a search of its own.
  searchInComments: false,
  searchInDocuments: false,
  // What several types of a file have in common may stay in that file.
  validation: { notExported: false, invalidLink: true, rewrittenLink: true },
  // `npm run typecheck` checks the types.
  skipErrorChecking: true,
  treatWarningsAsErrors: true,
};
