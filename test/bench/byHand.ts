// What one would write without the library for one sheet of 148/QĐ-TTg scored by a district: boxes checked, parts summed,
// minimums compared, star and next step found. No citations, no readings, no caveats, one fault instead of all.
import type { Answers } from 'ocop';
import type { Row } from './sheets';

export type Decision = {
  readonly total: number;
  readonly parts: { readonly A: number; readonly B: number; readonly C: number };
  readonly band: number;
  readonly star: number;
  readonly unmet: readonly { readonly criterion: string; readonly star: number; readonly requires: number; readonly has: number }[];
  readonly step: 'recognise' | 'refer' | 'none';
  /** The star that goes up or is recognised; 0: neither. */
  readonly stepStar: number;
};

export function decideByHand(rows: readonly Row[], answers: Answers): Decision | { readonly fault: string } {
  const sums = [0, 0, 0];
  const unmet: Decision['unmet'][number][] = [];
  let lowestUnmet = Infinity;
  for (let i = 0; i < rows.length; i++) {
    const { code, part, points, minimums } = rows[i] as Row;
    const box = answers[code];
    if (typeof box !== 'number' || !Number.isInteger(box) || box < 0 || box >= points.length) return { fault: code };
    (sums[part] as number) += points[box] as number;
    for (const { star, box: requires } of minimums) {
      if (box >= requires) continue;
      unmet.push({ criterion: code, star, requires, has: box });
      if (star < lowestUnmet) lowestUnmet = star;
    }
  }
  if (Object.keys(answers).length !== rows.length) return { fault: 'unknown criterion' };
  const [A, B, C] = sums as [number, number, number];
  const total = A + B + C;
  const band = bandByHand(total);
  const star = Math.min(band, lowestUnmet - 1);
  // By points a dossier goes up, whatever minimum is missed; below, it is recognised at the star it reached.
  const step = band > 3 ? 'refer' : star < 3 ? 'none' : 'recognise';
  const stepStar = step === 'refer' ? band : step === 'recognise' ? star : 0;
  return { total, parts: { A, B, C }, band, star, unmet, step, stepStar };
}

export function bandByHand(total: number): number {
  if (total >= 90) return 5;
  if (total >= 70) return 4;
  if (total >= 50) return 3;
  if (total >= 30) return 2;
  return 1;
}
