// How a published criteria set becomes itself again, as packSheet.ts wrote it. It ships with the criteria sets.
import { deepFreeze } from '../src/law/deepFreeze';
import type { Basis } from '../src/law/citation';
import type { EditionId } from '../src/law/edition';
import type { Rubric } from '../src/rubric/rubric';

/** Some object of a sheet while it is put together. */
type Made = { [key: string]: unknown };

/**
 * A sheet from its lines. A line begins with a mark that says what it is (`/` part, `#` heading or criterion and how deep it
 * stands, `!` note, `?` defect, none: box), then its figures between semicolons, then after a space the Vietnamese text; the
 * English texts stand in the same order.
 */
export function unpackSheet(edition: EditionId, basis: Basis, set: number, vietnamese: string, english: string): Rubric {
  const translations = english.split('\n').values();
  const sheet: Made = { edition, set, eliminations: [], defects: [], basis };
  // The part, and the headings the line stands under; the heading or criterion read last, and how many boxes it has so far.
  const above: Made[] = [];
  let node: Made | undefined;
  let boxes = 0;
  for (const line of vietnamese.split('\n')) {
    const [, mark = '', first = '', second = '', more, vi] = /^([@/#!?]*)([^; ]*);?([^; ]*);?(\S*) ?(.*)/.exec(line) ?? [];
    const text = vi && { vi: capital(vi), en: capital(translations.next().value as string) };
    const extra = more && JSON.parse(more);
    if (mark === '@') Object.assign(sheet, { name: text }, first && { variant: first });
    else if (mark === '?') add(sheet, 'defects', { code: first, at: second, statement: text });
    else if (mark === '/') above[0] = add(sheet, 'parts', { code: first, max: +second, groups: [] }, extra);
    else if (mark === '!') {
      if (node) add(node, 'notes', { kind: first, text }, second && { ground: second });
      if (second) add(sheet, 'eliminations', { id: second, kind: first, name: text }, node && { at: node['code'] });
    } else if (mark) {
      boxes = 0;
      const heading = above[mark.length - 1];
      node = add(heading, mark === '#' ? 'groups' : 'children', { code: first, kind: 'group', max: +second, name: text }, extra);
      above[mark.length] = node;
    } else if (node) {
      if (node['kind'] === 'group') node['kind'] = 'criterion';
      add(node, 'options', { box: ++boxes, points: +first, label: text }, second && { minStar: +second }, extra);
    }
  }
  return deepFreeze(sheet) as unknown as Rubric;
}

/** Texts begin small in the lines, so that a word is the same there wherever it stands. */
function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Adds an object, put together from pieces, to a list of another. */
function add(to: Made | undefined, list: string, ...pieces: unknown[]): Made {
  const made = Object.assign({}, ...pieces) as Made;
  if (to) ((to[list] ??= []) as Made[]).push(made);
  return made;
}
