import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { wordings } from './facts';
import { englishWords, isKnown, unaccounted, unfounded } from './lexicon';
import { figures, keyOf } from './normal';
import { terms } from './terms';
import { rewording, worded, type Worded } from './wording';

function read<T>(name: string): T {
  return JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8')) as T;
}

/** By key of a wording: the other words in which a label may say the same, each read beside the wording. */
const reworded = read<{ readonly [key: string]: readonly string[] }>('reworded.json');

/** By key of a Vietnamese label: its words for which the English has none, read and of no weight. */
const unspoken = read<{ readonly [key: string]: readonly string[] }>('unspoken.json');

/** By concept: keys of wordings that differ in form only, and are one condition. */
const sameCondition = read<{ readonly [concept: string]: readonly (readonly string[])[] }>('sameCondition.json');

/** Numbers an English label may have beyond those of the wording, or leave out: it says them in words. */
const numbersInWords = new Set(['single', 'two', 'one']);

const unique = (list: readonly string[]): readonly string[] => [...new Set(list)];
const bag = (...keys: readonly string[]): ReadonlySet<string> =>
  new Set(keys.flatMap((key) => (wordings[key] ?? []).slice(0, 2).flatMap((part) => part.split(' '))));
const faults = (found: (one: Worded) => string | null): readonly string[] =>
  worded.flatMap((one) => {
    const fault = found(one);
    return fault === null ? [] : [`${one.place}: ${fault}`];
  });

describe('a Vietnamese label', () => {
  it('has the words of the official wording, or other words that were read beside it', () => {
    expect(
      faults(({ text, key }) => {
        const found = rewording(text.vi, key);
        return found === '' || reworded[key]?.includes(found) ? null : `${found} in "${text.vi}"`;
      }),
    ).toEqual([]);
  });

  it('has its figures, in order', () => {
    expect(
      faults(({ text, key }) => {
        const law = unique((wordings[key]?.[0] ?? '').split(' ').filter((figure) => figure !== ''));
        const ours = unique(figures(text.vi));
        return ours.join(' ') === law.join(' ') ? null : `${ours.join(' ')} in "${text.vi}", the law ${law.join(' ')}`;
      }),
    ).toEqual([]);
  });
});

describe('an English label', () => {
  it('has the figures of the official wording, in order', () => {
    expect(
      faults(({ text, key }) => {
        const law = unique((wordings[key]?.[0] ?? '').split(' ').filter((figure) => figure !== ''));
        const ours = unique(figures(text.en));
        const spelt = englishWords(text.en).some((word) => numbersInWords.has(word));
        const wanted = spelt ? law.filter((figure) => ours.includes(figure) || (figure !== '1' && figure !== '2')) : law;
        return [...ours].sort().join(' ') === [...wanted].sort().join(' ') ? null : `${ours.join(' ')} in "${text.en}", the law ${law.join(' ')}`;
      }),
    ).toEqual([]);
  });

  it('has the English of each word on which the choice turns', () => {
    const byName = new Map(terms.map((term) => [term[0], term]));
    expect(
      faults(({ text, key, underName }) => {
        const lost = (wordings[key]?.[2] ?? '').split('; ').filter((name) => name !== '' && !byName.get(name)?.[2].test(`${text.en} ${underName}`));
        return lost.length === 0 ? null : `${lost.join(', ')} is not in "${text.en}"`;
      }),
    ).toEqual([]);
  });

  it('has English for each word of its Vietnamese, but for words of no weight', () => {
    expect(
      faults(({ text, underName }) => {
        const found = unaccounted(text.vi, `${text.en} ${underName}`).join(' ');
        return found === '' || unspoken[keyOf(text.vi)]?.includes(found) ? null : `nothing for ${found} in "${text.en}"`;
      }),
    ).toEqual([]);
  });

  it('says nothing for which the wording or the name of its criterion has no word', () => {
    expect(
      faults(({ text, key, under }) => {
        const found = unfounded(text.en, bag(key, under));
        return found.length === 0 ? null : `${found.join(', ')} in "${text.en}"${found.every(isKnown) ? '' : ' (not in the lexicon)'}`;
      }),
    ).toEqual([]);
  });
});

describe('what the law words alike', () => {
  it.each(['vi', 'en'] as const)('reads alike on every sheet of an edition, %s', (locale) => {
    const first = new Map<string, Worded>();
    expect(
      faults((one) => {
        const as = `${one.edition} ${one.of} ${one.key}`;
        const other = first.get(as);
        if (other === undefined) first.set(as, one);
        return other === undefined || other.text[locale] === one.text[locale]
          ? null
          : `"${one.text[locale]}", and in ${other.place} "${other.text[locale]}"`;
      }),
    ).toEqual([]);
  });

  it('is one condition, and what it words otherwise is another', () => {
    const numberOf = (one: Worded): number | undefined =>
      'options' in one.node ? one.node.options[Number(/\d+$/.exec(one.place)?.[0]) - 1]?.condition : undefined;
    const boxes = worded.filter(({ of }) => of === 'box');
    const group = (one: Worded): string => sameCondition[one.fact.concept ?? '']?.find((keys) => keys.includes(one.key))?.[0] ?? one.key;
    const numbers = new Map<string, string>();
    const wordingOf = new Map<string, string>();
    const wrong = boxes.flatMap((one) => {
      // 148 prints the same words on two boxes of its sets 24 and 25: they are two all the same.
      const twice = one.edition === 'qd-148-2023' && /set 2[45] 2\.b box 2$/.test(one.place);
      const number = `${one.fact.concept} ${numberOf(one)}`;
      const wording = `${one.fact.concept} ${group(one)}${twice ? ' again' : ''}`;
      const [known, knownAs] = [numbers.get(wording), wordingOf.get(number)];
      numbers.set(wording, number);
      wordingOf.set(number, wording);
      return [
        ...(known === undefined || known === number ? [] : [`${one.place}: is condition ${number}, the same words are ${known}`]),
        ...(knownAs === undefined || knownAs === wording ? [] : [`${one.place}: is condition ${number} as other words are`]),
      ];
    });
    expect(wrong).toEqual([]);
    // Numbers without gaps, so that none can be another that nobody has.
    const most = new Map<string, number[]>();
    for (const one of boxes) most.set(one.fact.concept ?? '', [...(most.get(one.fact.concept ?? '') ?? []), numberOf(one) ?? 0]);
    const gaps = [...most].flatMap(([concept, all]) => (Math.max(...all) === new Set(all).size && Math.min(...all) === 1 ? [] : [concept]));
    expect(gaps).toEqual([]);
  });
});
