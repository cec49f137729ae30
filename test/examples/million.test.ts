import { describe, expect, it } from 'vitest';
import { added, judgeShare } from '../../examples/million/judgeShare';
import { judgeOnThreads } from '../../examples/million/million';

describe('made-up sheets judged on several threads', () => {
  it('come out as in one, and every sheet is told of', async () => {
    const done: number[] = [];
    const split = await judgeOnThreads(50_001, 2, (now) => void done.push(now));
    expect(split).toEqual(added([judgeShare({ from: 0, to: 50_001 })]));
    expect(Object.values(split).reduce((sum, count) => sum + count, 0)).toBe(50_001);
    // 25,000 and 25,001: each thread tells of 20,000 and of the rest.
    expect(done).toHaveLength(4);
    expect(done.at(-1)).toBe(50_001);
    expect(done).toEqual([...done].sort((one, other) => one - other));
  }, 120_000);

  it('are of every star, and one in a thousand is not complete', () => {
    const counts = judgeShare({ from: 0, to: 20_000 });
    expect(counts['incomplete']).toBe(20);
    for (const star of [1, 2, 3, 4, 5]) expect(Object.keys(counts).some((outcome) => outcome.startsWith(`${star}★`))).toBe(true);
  });

  it('are the same in any division', () => {
    const shares = [
      { from: 0, to: 1 },
      { from: 1, to: 1 },
      { from: 1, to: 700 },
      { from: 700, to: 1000 },
    ];
    expect(added(shares.map((share) => judgeShare(share)))).toEqual(added([judgeShare({ from: 0, to: 1000 })]));
  });
});
