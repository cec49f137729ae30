// Bands and lines of referral of an edition: points from left to right, a lane for every level that evaluates.
import { actorNames, type Edition, type Level, type LevelRule } from 'ocop';
import { actorHeading } from '../../generate/actorHeading';
import { arrow, picture, rect, round, textAt, widthOf } from './svg';

const lane = 54;

/** For pages wide and narrow: so many units for the points, beside the names of the levels. */
export function drawBands(edition: Edition, language: 'vi' | 'en', wide: 620 | 240): string {
  const left = wide === 620 ? 96 : 74;
  const say = ([vi, en]: readonly [string, string]): string => (language === 'vi' ? vi : en);
  const { min, max } = edition.scale;
  const xOf = (points: number): number => left + (wide * (points - min)) / (max - min);
  const bands = [...edition.bands].reverse();
  const endOf = (at: number): number => bands[at + 1]?.from ?? max;
  const parts = bands.flatMap(({ star, from }, at) => [
    rect(xOf(from), 26, xOf(endOf(at)) - xOf(from), 30, `star-${star}`, 0),
    textAt([`${star}★`], { x: (xOf(from) + xOf(endOf(at))) / 2, y: 41 }, 14, 'on-star'),
    textAt([String(from)], { x: xOf(from), y: 14 }, 12, 'small'),
  ]);
  parts.push(textAt([String(max)], { x: xOf(max), y: 14 }, 12, 'small'), textAt([say(['Điểm', 'Points'])], { x: 4, y: 41 }, 13, '', 'start'));
  let y = 66;
  for (const [level, rule] of Object.entries(edition.levels) as [Level, LevelRule][]) {
    if (rule.role === 'none') continue;
    parts.push(
      textAt([actorHeading(level)[language]], { x: 4, y: y + lane / 2 }, 13, '', 'start'),
      `<path class="grid" d="M${left} ${y}H${left + wide}"/>`,
    );
    if (rule.role === 'reports') {
      parts.push(
        ...sentence(
          `${say(['báo cáo, chuyển hồ sơ lên', 'reports, forwards to'])} ${rule.refersTo === null ? '' : actorNames[rule.refersTo][language]}`,
          left + 8,
          y + lane / 2,
        ),
      );
    } else {
      for (const [at, { star, from }] of bands.entries()) {
        if (!rule.recognises.some((recognised) => recognised === star)) continue;
        parts.push(
          rect(xOf(from) + 1, y + 6, xOf(endOf(at)) - xOf(from) - 2, 20, `star-${star}`, 3),
          textAt(
            [xOf(endOf(at)) - xOf(from) < 90 ? `${star}★` : `${say(['công nhận', 'recognises'])} ${star}★`],
            { x: (xOf(from) + xOf(endOf(at))) / 2, y: y + 16 },
            11,
            'on-star',
          ),
        );
      }
      if (rule.refersFrom !== null && rule.refersTo !== null) {
        const x = xOf(rule.refersFrom);
        const words = `≥ ${rule.refersFrom}: ${say(wide === 620 ? ['chuyển lên', 'goes up to'] : ['lên', 'to'])} ${actorNames[rule.refersTo][language]}`;
        const fits = x + 6 + widthOf(words, 12) < left + wide - 24;
        const where = { x: fits ? x + 6 : x - 6, y: y + 40 };
        parts.push(
          `<path class="arrow" d="M${round(x)} ${y + 4}V${y + lane - 4}"/>`,
          textAt([words], where, 12, 'small', fits ? 'start' : 'end'),
          arrow([
            { x: left + wide - 14, y: y + 34 },
            { x: left + wide - 14, y: y + lane + 2 },
          ]),
        );
      }
      if (rule.returnsBelow !== undefined) {
        const words = `< ${rule.returnsBelow.score}: ${say(['thông báo kết quả cho', 'result notified to'])} ${actorNames[rule.returnsBelow.to][language]}`;
        parts.push(...sentence(words, left + 8, y + 40));
      }
    }
    y += lane;
  }
  const name =
    language === 'vi' ? `Khung điểm và mốc chuyển hồ sơ theo ${edition.instrument}` : `Bands and lines of referral under ${edition.instrument}`;
  return picture(name, left + wide + 24, y + 8, parts.join(''));
}

function sentence(words: string, x: number, y: number): readonly string[] {
  return [textAt([words], { x, y }, 12, 'small', 'start')];
}
