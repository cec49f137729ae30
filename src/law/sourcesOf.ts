import type { Citation } from './citation';
import { oncePer } from './oncePer';
import type { Source } from './source';

const byId = /* @__PURE__ */ oncePer((known: readonly Source[]) => new Map(known.map((source) => [source.id, source])));

/** The sources that citations name, once each, in the order of the citations. */
export function sourcesOf(known: readonly Source[], ...cited: readonly (readonly Citation[])[]): readonly Source[] {
  const found: Source[] = [];
  const sources = byId(known);
  for (const basis of cited) {
    for (const { source: id } of basis) {
      const source = sources.get(id);
      if (source !== undefined && !found.includes(source)) found.push(source);
    }
  }
  return found;
}

/** Two lists of sources as one, each source once. */
export function together(some: readonly Source[] = [], others: readonly Source[] = []): readonly Source[] {
  if (others.length === 0) return some;
  const all = [...some];
  for (const source of others) if (!isAmong(all, source)) all.push(source);
  return all;
}

function isAmong(sources: readonly Source[], { id }: Source): boolean {
  for (const source of sources) if (source.id === id) return true;
  return false;
}

/** A result with the sources of every citation in it, once each: what telling it needs. */
export function withSources<Result extends object>(result: Result, known: readonly Source[]): Result & { readonly sources: readonly Source[] } {
  const named = new Set<unknown>();
  const open: unknown[] = [result];
  for (let value = open.pop(); value !== undefined; value = open.pop()) {
    if (typeof value !== 'object' || value === null) continue;
    if ('instrument' in value && 'source' in value) named.add(value.source);
    // `undefined` ends the loop, so that it must not be taken up.
    else for (const part of Object.values(value)) if (part !== undefined) open.push(part);
  }
  return { ...result, sources: [...new Map(known.map((source) => [source.id, source])).values()].filter(({ id }) => named.has(id)) };
}
