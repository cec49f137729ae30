// What pictures are made of. No browser measures the text: widths are those of a common sans-serif, a little generous.
import { escape } from '../html';

export type Point = { readonly x: number; readonly y: number };

const lineHeight = 1.3;

export function widthOf(text: string, size: number): number {
  let units = 0;
  for (const letter of text.normalize('NFC'))
    units += /[mwMW@–]/.test(letter) ? 0.88 : /[ilj.,:;'|! ()]/.test(letter) ? 0.32 : /[\p{Lu}\d]/u.test(letter) ? 0.66 : 0.57;
  return units * size;
}

/** Text broken at spaces into lines no wider than asked. */
export function wrapped(text: string, width: number, size: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && widthOf(longer, size) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}

export function heightOf(lines: readonly string[], size: number): number {
  return lines.length * size * lineHeight;
}

/** Lines around a middle. */
export function textAt(lines: readonly string[], { x, y }: Point, size: number, names = '', anchor: 'middle' | 'start' | 'end' = 'middle'): string {
  const top = y - heightOf(lines, size) / 2 + size * (lineHeight / 2 + 0.35);
  return `<text class="${names}" text-anchor="${anchor}" font-size="${size}">${lines
    .map((line, row) => `<tspan x="${round(x)}" y="${round(top + row * size * lineHeight)}">${escape(line)}</tspan>`)
    .join('')}</text>`;
}

export function rect(x: number, y: number, width: number, height: number, names: string, radius = 6): string {
  return `<rect class="${names}" x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" rx="${radius}"/>`;
}

/** A line through points, rounded at its bends, with a head at its end. */
export function arrow(points: readonly Point[]): string {
  const [first, ...others] = points as readonly [Point, ...Point[]];
  const last = points.at(-1) as Point;
  const before = points.at(-2) ?? first;
  let path = `M${at(first)}`;
  others.forEach((point, index) => {
    const next = others[index + 1];
    path += next === undefined ? `L${at(point)}` : `Q${at(point)} ${at({ x: (point.x + next.x) / 2, y: (point.y + next.y) / 2 })}`;
  });
  const angle = Math.atan2(last.y - before.y, last.x - before.x);
  const corner = (turn: number): Point => ({ x: last.x - 9 * Math.cos(angle + turn), y: last.y - 9 * Math.sin(angle + turn) });
  return `<path class="arrow" d="${path}"/><path class="head" d="M${at(last)}L${at(corner(0.4))}L${at(corner(-0.4))}Z"/>`;
}

function at({ x, y }: Point): string {
  return `${round(x)} ${round(y)}`;
}

export function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** A picture with its name for those who do not see it. */
export function picture(name: string, width: number, height: number, body: string, isWide = false): string {
  // A picture that holds links is a group: what is in an image cannot be reached.
  const role = body.includes('<a ') ? 'group' : 'img';
  return `<figure class="picture${isWide ? ' wide" tabindex="0' : ''}"><svg role="${role}" aria-label="${escape(name)}" viewBox="0 0 ${round(width)} ${round(height)}" width="${round(width)}" height="${round(height)}" xmlns="http://www.w3.org/2000/svg">${body}</svg></figure>`;
}
