// Every page of a built site, every link and anchor in it.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { posix } from 'node:path';

export type Crawl = {
  readonly pages: number;
  readonly links: number;
  readonly anchors: number;
  /** Links that lead nowhere, as `page: link`. */
  readonly broken: readonly string[];
  /** Pages no link leads to, from the first page on. */
  readonly unreached: readonly string[];
};

/** Follows the links of a folder of pages from `index.html`. */
export function crawl(folder: string): Crawl {
  const files = new Set(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((name) => name.replaceAll('\\', '/'))
      .filter((name) => statSync(`${folder}/${name}`).isFile()),
  );
  const pages = new Map([...files].filter((name) => name.endsWith('.html')).map((name) => [name, contentOf(`${folder}/${name}`)]));
  const broken: string[] = [];
  let links = 0;
  let anchors = 0;
  const targets = new Map<string, Set<string>>();
  for (const [page, { hrefs }] of pages) {
    const leadsTo = new Set<string>();
    targets.set(page, leadsTo);
    for (const href of hrefs) {
      if (/^(?:[a-z]+:|data:)/i.test(href)) continue;
      links += 1;
      const [path = '', anchor] = href.split('#') as [string, string | undefined];
      const target = path === '' ? page : posix.normalize(posix.join(posix.dirname(page), decodeURI(path.split('?')[0] as string)));
      if (!files.has(target)) broken.push(`${page}: ${href}`);
      else leadsTo.add(target);
      if (anchor === undefined || anchor === '') continue;
      anchors += 1;
      if (pages.has(target) && !pages.get(target)?.ids.has(decodeURIComponent(anchor))) broken.push(`${page}: ${href}`);
    }
  }
  const reached = new Set(['index.html']);
  for (const page of reached) for (const target of targets.get(page) ?? []) if (pages.has(target)) reached.add(target);
  return { pages: pages.size, links, anchors, broken, unreached: [...pages.keys()].filter((page) => !reached.has(page)) };
}

function contentOf(file: string): { readonly hrefs: readonly string[]; readonly ids: ReadonlySet<string> } {
  const html = readFileSync(file, 'utf8');
  const attribute = (name: string): readonly string[] =>
    [...html.matchAll(new RegExp(`<[^>]* ${name}="([^"]*)"`, 'g'))].map(([, value = '']) => value.replaceAll('&amp;', '&'));
  return {
    hrefs: [...attribute('href'), ...attribute('src')],
    ids: new Set([...attribute('id'), ...attribute('name')]),
  };
}
