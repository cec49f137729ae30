import { unaccounted, unfounded } from './lexicon';
import { tokens } from './normal';

/** What an English text adds to its Vietnamese (`+`) and leaves out of it (`-`), by the lexicon; nothing where neither. */
export function spoken(vietnamese: string, english: string, context = ''): string {
  const bag = new Set([...tokens(vietnamese), ...(vietnamese.toLowerCase().match(/[a-z0-9]+/g) ?? [])]);
  const more = [...new Set(unfounded(english, bag))].sort();
  const less = [...new Set(unaccounted(vietnamese, `${english} ${context}`))].sort();
  return [...(more.length > 0 ? [`+${more.join(' ')}`] : []), ...(less.length > 0 ? [`-${less.join(' ')}`] : [])].join(' ');
}
