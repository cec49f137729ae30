// What the library does, in one picture: from a sheet to the life of a certified product.
import { editions, type Edition } from 'ocop';
import { escape } from '../html';
import { arrow, heightOf, picture, rect, textAt, widthOf, wrapped } from './svg';

type Words = { readonly vi: string; readonly en: string };
type Step = { readonly title: Words; readonly about: Words; readonly functions: readonly string[] };

/** The newest edition. */
const newest = editions.at(-1) as Edition;
const { termMonths, filing } = newest.certificate;
const recognised = newest.bands.filter(({ star }) => star >= Math.min(...newest.recognition.stars));
const bands = (unit: string): string => recognised.map(({ star, from }) => `${star}★ ${unit} ${from}`).join(', ');

const steps: readonly Step[] = [
  {
    title: { vi: 'Phiếu chấm', en: 'Score sheet' },
    about: { vi: 'Ô đã chọn ở từng tiêu chí của bộ tiêu chí', en: 'The box ticked in each criterion of the set' },
    functions: ['productSet', 'checkRubric'],
  },
  {
    title: { vi: 'Điểm', en: 'Points' },
    about: {
      vi: `Điểm từng phần A, B, C; tổng tối đa ${newest.scale.max}; tiêu chí còn thiếu thì nêu ra`,
      en: `By part A, B, C, at most ${newest.scale.max}; a missing answer is named`,
    },
    functions: ['assess', 'councilResult'],
  },
  {
    title: { vi: 'Hạng sao và điều còn thiếu', en: 'Stars, and what blocks them' },
    about: { vi: `${bands('từ')}, và đủ yêu cầu tối thiểu của hạng đó`, en: `${bands('from')}, and every minimum of that star` },
    functions: ['rank', 'planFor'],
  },
  {
    title: { vi: 'Ai quyết định', en: 'Who decides' },
    about: { vi: 'Cấp nào công nhận, hồ sơ nào chuyển lên cấp trên', en: 'Which level recognises, which dossier goes up' },
    functions: ['refer', 'deadline'],
  },
  {
    title: { vi: 'Giấy chứng nhận', en: 'Certificate' },
    about: { vi: `${termMonths} tháng; ngày đầu, ngày cuối, cơ quan cấp`, en: `${termMonths} months; first day, last day, issuer` },
    functions: ['certify', 'standing'],
  },
  {
    title: { vi: 'Vòng đời sản phẩm', en: 'Life of the product' },
    about:
      filing === null
        ? { vi: '', en: '' }
        : {
            vi: `Đánh giá lại (nộp trước ${filing.fromDaysBefore} đến ${filing.toDaysBefore} ngày), nâng hạng, hết thời hạn, thu hồi`,
            en: `Re-evaluation (filed ${filing.fromDaysBefore} to ${filing.toDaysBefore} days before), upgrade, expiry, withdrawal`,
          },
    functions: ['advance', 'withdraw'],
  },
];

const names: Words = { vi: 'Từ phiếu chấm đến vòng đời sản phẩm OCOP', en: 'From a score sheet to the life of an OCOP product' };

/** In a column, in two rows, for pages narrow and wide. */
export function drawHome(language: 'vi' | 'en', columns: 1 | 3): string {
  const wide = columns === 1 ? 320 : 226;
  const gap = columns === 1 ? 26 : 34;
  const high = columns === 1 ? 106 : 138;
  const placed = steps.map((step, at) => ({ step, x: (at % columns) * (wide + gap) + 4, y: Math.floor(at / columns) * (high + gap) + 4 }));
  const boxes = placed.map(({ step, x, y }, at) => {
    const middle = x + wide / 2;
    const title = wrapped(`${at + 1}. ${step.title[language]}`, wide - 20, 15);
    const about = wrapped(step.about[language], wide - 22, 12.5);
    const titleHigh = heightOf(title, 15);
    return [
      rect(x, y, wide, high, at === 2 ? 'box strong' : 'box', 9),
      `<g font-weight="bold">${textAt(title, { x: middle, y: y + 12 + titleHigh / 2 }, 15)}</g>`,
      textAt(about, { x: middle, y: y + 16 + titleHigh + heightOf(about, 12.5) / 2 }, 12.5),
      functionLinks(step.functions, middle, y + high - 14),
    ].join('');
  });
  const arrows = placed.slice(1).map(({ x, y }, at) => {
    const from = placed[at] as (typeof placed)[number];
    if (columns === 1)
      return arrow([
        { x: from.x + wide / 2, y: from.y + high },
        { x: x + wide / 2, y: y - 1 },
      ]);
    if (from.y === y)
      return arrow([
        { x: from.x + wide, y: y + high / 2 },
        { x: x - 1, y: y + high / 2 },
      ]);
    const lane = y - gap / 2;
    return arrow([
      { x: from.x + wide / 2, y: from.y + high },
      { x: from.x + wide / 2, y: lane },
      { x: from.x + wide / 2 - 10, y: lane },
      { x: x + wide / 2 + 10, y: lane },
      { x: x + wide / 2, y: lane },
      { x: x + wide / 2, y: y - 1 },
    ]);
  });
  const last = placed.at(-1) as (typeof placed)[number];
  return picture(names[language], columns * (wide + gap) - gap + 8, last.y + high + 8, [...arrows, ...boxes].join(''));
}

function functionLinks(functions: readonly string[], middle: number, y: number): string {
  const gap = 14;
  const widths = functions.map((name) => widthOf(name, 12));
  let x = middle - (widths.reduce((sum, width) => sum + width, 0) + gap * (functions.length - 1)) / 2;
  return functions
    .map((name, at) => {
      const width = widths[at] as number;
      const drawn = `<a href="site:functions/ocop.${name}.html"><text x="${x + width / 2}" y="${y + 4}" text-anchor="middle" font-size="12">${escape(name)}</text></a>`;
      x += width + gap;
      return drawn;
    })
    .join('');
}
