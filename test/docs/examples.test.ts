import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { claimingBlocksOf, examplesOf, filesUnder, root, run, typeFaults, type Snippet } from './snippets';

const examples = filesUnder('src', '.ts').flatMap(examplesOf);
// The Vietnamese guides have the code of the English ones: guides.test.ts compares them.
const documents = ['README.md', ...filesUnder('docs', '.md')].filter((file) => !file.startsWith('docs/guides/vi/') && existsSync(`${root}${file}`));
const blocks = documents.flatMap(claimingBlocksOf);

async function expectTrue(snippet: Snippet): Promise<void> {
  const outcomes = await run(snippet);
  expect(outcomes.filter(({ reached }) => !reached).map(({ claim }) => claim)).toEqual([]);
  expect(outcomes.map(({ claim, found }) => [claim, found])).toStrictEqual(outcomes.map(({ claim, claimed }) => [claim, claimed]));
  expect(outcomes.length).toBeGreaterThan(0);
}

const snippet = (code: string): Snippet => ({ place: 'here', code });

describe('every @example gives what it claims', () => {
  it.each(examples)('$place', expectTrue);
});

describe('every claim in the guides is true', () => {
  it.each(blocks)('$place', expectTrue);
});

describe('the examples', () => {
  it('are found', () => {
    expect(examples.length).toBeGreaterThan(30);
  });

  it('compile as they stand', () => {
    expect(typeFaults([...examples, ...blocks])).toEqual([]);
  }, 120_000);
});

describe('the runner of examples', () => {
  it('sees a wrong claim', async () => {
    expect(await run(snippet('1 + 1; //=> 3'))).toMatchObject([{ reached: true, claimed: 3, found: 2 }]);
  });

  it('sees a claim that is never reached', async () => {
    expect(await run(snippet('if (1 > 2) 7; //=> 7'))).toMatchObject([{ reached: false }]);
  });

  it('refuses a claim about nothing', async () => {
    await expect(run(snippet('const a = 1; //=> 1'))).rejects.toThrow('no expression');
  });

  it('sees what does not compile', () => {
    expect(typeFaults([snippet("import { bandOf, qd148 } from 'ocop';\nbandOf(qd148, '90');")])).toHaveLength(1);
  }, 120_000);

  it('waits for what takes time', async () => {
    expect(await run(snippet('await Promise.resolve(2); //=> 2'))).toMatchObject([{ claimed: 2, found: 2 }]);
  });
});
