import { editions, qd148, walk, type Rubric } from 'ocop';
import { describe, expect, it } from 'vitest';
import { rubricsOf } from '../../src/in-force/rubricsOf';
import { dataOf } from '../../src/publish/dataOf';

// `ocop/data/<edition>.json` is the law as it stands in the library, node by node.

type Node = { readonly code: string; readonly children?: readonly Node[]; readonly [field: string]: unknown };
type Data = {
  readonly edition: string;
  readonly rules: unknown;
  readonly sets: readonly {
    readonly set: number;
    readonly parts: readonly { readonly groups: readonly Node[] }[];
    readonly [field: string]: unknown;
  }[];
};

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const sheetsOf = (edition: (typeof editions)[number]): readonly Rubric[] => rubricsOf[edition.rubrics] as readonly Rubric[];

const nodesOf = (nodes: readonly Node[]): readonly Node[] => nodes.flatMap((node) => [node, ...nodesOf(node.children ?? [])]);

describe.each(editions)('the data of $id', (edition) => {
  const rubrics = sheetsOf(edition);
  const data = plain(dataOf(edition, rubrics)) as Data;

  it('has the edition, its rules as they are and its sheets in order', () => {
    expect(data.edition).toBe(edition.id);
    expect(data.rules).toEqual(plain(edition));
    expect(data.sets.map(({ set, variant }) => [set, variant])).toEqual(rubrics.map(({ set, variant }) => [set, variant]));
  });

  it('has all that a sheet says, and the category of its set', () => {
    data.sets.forEach((exported, at) => {
      const { parts, edition: _, ...rest } = plain(rubrics[at]) as Record<string, unknown> & { readonly parts: readonly object[] };
      const { parts: exportedParts, category, ...others } = exported;
      expect(others).toEqual(rest);
      expect(category).toBe(edition.productSets.find(({ number }) => number === exported.set)?.category);
      expect(exportedParts.map(({ groups: __, ...part }) => part)).toEqual(
        parts.map((part) => Object.fromEntries(Object.entries(part).filter(([key]) => !['groups', 'name'].includes(key)))),
      );
    });
  });

  it('has every node with all of its own', () => {
    data.sets.forEach((exported, at) => {
      const nodes = walk(rubrics[at] as Rubric).map(({ node }) => node);
      expect(nodesOf(exported.parts.flatMap(({ groups }) => groups))).toEqual(plain(nodes));
    });
  });
});

it('a box has its keys in one order: its place, its points, its words', () => {
  const [first] = (plain(dataOf(qd148, sheetsOf(qd148))) as Data).sets;
  for (const { options = [] } of nodesOf(first?.parts.flatMap(({ groups }) => groups) ?? []) as readonly { readonly options?: readonly object[] }[]) {
    const order = ['box', 'points', 'printed', 'minStar', 'label', 'condition'];
    for (const option of options) expect(Object.keys(option)).toEqual(order.filter((key) => key in option));
  }
});

it('a set of no category or of two is not published', () => {
  const [one] = qd148.productSets;
  const [sheet] = sheetsOf(qd148);
  if (one === undefined || sheet === undefined) throw new Error('a set is wanted');
  const others = qd148.productSets.filter(({ number }) => number !== sheet.set);
  expect(() => dataOf({ ...qd148, productSets: others }, [sheet])).toThrow(`qd-148-2023 set ${sheet.set}: 0 categories`);
  const twice = [...qd148.productSets, { ...one, number: sheet.set, category: 'tourism' as const }];
  expect(() => dataOf({ ...qd148, productSets: twice }, [sheet])).toThrow(`qd-148-2023 set ${sheet.set}: 2 categories`);
});
