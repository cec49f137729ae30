// Headings as screen readers hear them: no level skipped, no id given twice.

/** TypeDoc picks headings by their looks: each keeps its tag, and says the level it stands at. */
export function levelHeadings(html: string): string {
  const open: { readonly tag: number; readonly level: number }[] = [];
  return html.replace(/<h([1-6])(?=[ >])/g, (start, digit: string) => {
    const tag = Number(digit);
    while ((open.at(-1)?.tag ?? 0) >= tag) open.pop();
    const level = (open.at(-1)?.level ?? 0) + 1;
    open.push({ tag, level });
    return level === tag ? start : `${start} aria-level="${level}"`;
  });
}

/** The second of two equal ids gets a number, and so does the second link to it from the list of what stands in the page. */
export function idsOnce(html: string): string {
  const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id as string);
  const repeated = new Set(ids.filter((id, at) => ids.indexOf(id) !== at));
  const seen = new Map<string, number>();
  const nth = (kind: string, id: string): string => {
    const count = (seen.get(kind + id) ?? 0) + 1;
    seen.set(kind + id, count);
    return count === 1 ? id : `${id}-again-${count}`;
  };
  const [content = '', ...menu] =
    repeated.size === 0 ? [html] : html.split(/(?=<nav class="tsd-page-navigation|<details[^>]* class="tsd-accordion tsd-page-navigation)/);
  const renamed = content.replace(/\s(id|href)="(#?)([^"]+)"/g, (attribute, name: string, mark: string, id: string) => {
    if (!repeated.has(id) || (name === 'href') !== (mark === '#')) return attribute;
    return ` ${name}="${mark}${nth(name, id)}"`;
  });
  return [
    renamed,
    ...menu.map((part) =>
      part.replace(/\shref="#([^"]+)"/g, (attribute, id: string) => (repeated.has(id) ? ` href="#${nth('menu', id)}"` : attribute)),
    ),
  ].join('');
}
