import type { Bilingual, RubricNode } from 'ocop';
import { beside, sheets, wordings, type NodeFacts } from './facts';
import { bagOf, beyond } from './normal';

/** One label, name or note beside the key of its official wording. */
export type Worded = {
  readonly place: string;
  readonly edition: string;
  readonly of: 'name' | 'box' | 'note';
  readonly key: string;
  readonly text: Bilingual;
  /** The criterion it stands in, by the key of its name and in English. */
  readonly under: string;
  readonly underName: string;
  readonly fact: NodeFacts;
  readonly node: RubricNode;
};

/** Everything on the sheets that the law words. */
export const worded: readonly Worded[] = sheets.flatMap((sheet) =>
  beside(sheet).flatMap(([fact, node]) => {
    const place = `${sheet.at} ${fact.code}`;
    const common = { edition: sheet.edition, under: fact.name, underName: node.name.en, fact, node };
    const options = 'options' in node ? node.options : [];
    return [
      { ...common, place, of: 'name' as const, key: fact.name, text: node.name },
      ...(fact.boxes ?? []).flatMap(([, , key], index) => {
        const option = options[index];
        return option === undefined ? [] : [{ ...common, place: `${place} box ${index + 1}`, of: 'box' as const, key, text: option.label }];
      }),
      ...(fact.notes ?? []).flatMap(({ key }, index) => {
        const note = node.notes?.[index];
        return note === undefined ? [] : [{ ...common, place: `${place} note ${index + 1}`, of: 'note' as const, key, text: note.text }];
      }),
    ];
  }),
);

/** Small words that may come and go without a difference of meaning. */
const small = new Set(['được', 'có', 'về', 'của', 'các']);

/** What a Vietnamese text has beyond the words of its wording, and what of them it leaves out: `+more -less`, nothing where neither. */
export function rewording(vi: string, key: string): string {
  const weighty = (words: readonly string[]): readonly string[] => words.filter((word) => word !== '' && !small.has(word));
  const law = weighty((wordings[key]?.[1] ?? '').split(' '));
  const ours = weighty(bagOf(vi));
  const [more, less] = [beyond(ours, law), beyond(law, ours)];
  return [...(more.length > 0 ? [`+${more.join(' ')}`] : []), ...(less.length > 0 ? [`-${less.join(' ')}`] : [])].join(' ');
}
