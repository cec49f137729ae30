// The same sums, bands and minimums written for general engines, in the form that suits each best: boxes are taken
// as checked, and nothing but the points, the band and the minimums is asked for.
import { createRequire } from 'node:module';
import { ZenEngine } from '@gorules/zen-engine';
import { Engine as RulesEngine } from 'json-rules-engine';
import PublicodesEngine from 'publicodes';
import type { Answers, Edition } from 'ocop';
import type { Row } from './sheets';

/** The star of a sheet, in points and minimums. */
export type Peer = (answers: Answers) => number | Promise<number>;

type Minimum = { readonly at: number; readonly code: string; readonly star: number; readonly box: number };

function minimumsOf(rows: readonly Row[]): readonly Minimum[] {
  return rows.flatMap(({ code, minimums }, at) => minimums.map(({ star, box }) => ({ at, code, star, box })));
}

/** One rule a band and one a minimum; the total is a fact of its own, summed in plain code. */
export function withJsonRulesEngine(edition: Edition, rows: readonly Row[]): Peer {
  const engine = new RulesEngine();
  engine.addFact('total', async (_, almanac) => {
    let total = 0;
    for (const { code, points } of rows) total += points[await almanac.factValue<number>(code)] as number;
    return total;
  });
  edition.bands.forEach(({ star, from }, at) => {
    const above = edition.bands[at - 1];
    const all = [{ fact: 'total', operator: 'greaterThanInclusive', value: from }];
    if (above !== undefined) all.push({ fact: 'total', operator: 'lessThan', value: above.from });
    engine.addRule({ conditions: { all }, event: { type: 'band', params: { star } } });
  });
  for (const { code, star, box } of minimumsOf(rows)) {
    const missed = [{ fact: code, operator: 'lessThan', value: box }];
    engine.addRule({ conditions: { all: missed }, event: { type: 'missed', params: { star } } });
  }
  return async (answers) => {
    const { events } = await engine.run(answers as Record<string, number>);
    let star = Infinity;
    for (const { type, params } of events) {
      star = Math.min(star, type === 'band' ? (params?.['star'] as number) : (params?.['star'] as number) - 1);
    }
    return star;
  };
}

type JsonLogic = { apply(rule: unknown, data: unknown): number };

/** The points of one criterion as an expression: looked up by the box, or an `if` for each box, as such rules are mostly written. */
type PointsAs = 'looked up' | 'chosen by if';

function pointsOf({ points }: Row, at: number, as: PointsAs): unknown {
  const box = { var: `boxes.${at}` };
  if (as === 'looked up') return { var: { cat: [`points.${at}.`, box] } };
  return { if: [...points.slice(1).flatMap((worth, below) => [{ '==': [box, below + 1] }, worth]), 0] };
}

/** Two expressions: the sum, then the star. There are no names for parts of an expression, so the total is handed on. */
export function withJsonLogic(edition: Edition, rows: readonly Row[], as: PointsAs): Peer {
  const { apply } = createRequire(import.meta.url)('json-logic-js') as JsonLogic;
  const points = rows.map((row) => row.points);
  const sum = { '+': rows.map((row, at) => pointsOf(row, at, as)) };
  const star = {
    if: edition.bands.flatMap((band) => [
      {
        and: [
          { '>=': [{ var: 'total' }, band.from] },
          ...minimumsOf(rows)
            .filter((minimum) => minimum.star <= band.star)
            .map(({ at, box }) => ({ '>=': [{ var: `boxes.${at}` }, box] })),
        ],
      },
      band.star,
    ]),
  };
  return (answers) => {
    const boxes = rows.map(({ code }) => answers[code]);
    return apply(star, { boxes, total: apply(sum, { boxes, points }) });
  };
}

/**
 * A decision compiled once, of one expression for the sum and one for the star; boxes go in as one array, and points are looked up
 * in literals. As a decision table, with boxes by name, with an `if` for each box, or parsed anew each time it takes longer.
 */
export function withZen(edition: Edition, rows: readonly Row[]): Peer {
  const position = { x: 0, y: 0 };
  const sum = rows.map(({ points }, at) => `[${points.join(', ')}][boxes[${at}]]`).join(' + ');
  const star = edition.bands
    .map((band, at) => {
      if (at === edition.bands.length - 1) return `${band.star}`;
      const minimums = minimumsOf(rows).filter((minimum) => minimum.star <= band.star);
      return `${[`$.total >= ${band.from}`, ...minimums.map((minimum) => `boxes[${minimum.at}] >= ${minimum.box}`)].join(' and ')} ? ${band.star} : `;
    })
    .join('');
  const decision = new ZenEngine().createDecision({
    nodes: [
      { id: 'sheet', name: 'sheet', type: 'inputNode', position, content: {} },
      {
        id: 'sums',
        name: 'sums',
        type: 'expressionNode',
        position,
        content: {
          expressions: [
            { id: 'total', key: 'total', value: sum },
            { id: 'star', key: 'star', value: star },
          ],
        },
      },
      { id: 'answer', name: 'answer', type: 'outputNode', position, content: {} },
    ],
    edges: [
      { id: 'in', type: 'edge', sourceId: 'sheet', targetId: 'sums' },
      { id: 'out', type: 'edge', sourceId: 'sums', targetId: 'answer' },
    ],
  });
  return async (answers) => {
    const { result } = await decision.evaluate({ boxes: rows.map(({ code }) => answers[code]) });
    return (result as { readonly star: number }).star;
  };
}

/** One rule a criterion, one for the total, one for the star. */
export function withPublicodes(edition: Edition, rows: readonly Row[]): Peer {
  const rules: Record<string, unknown> = {};
  rows.forEach(({ points }, at) => {
    rules[`box ${at}`] = { 'par défaut': 0 };
    rules[`points ${at}`] = {
      variations: [...points.slice(1).map((alors, box) => ({ si: `box ${at} = ${box + 1}`, alors })), { sinon: 0 }],
    };
  });
  rules['total'] = { somme: rows.map((_, at) => `points ${at}`) };
  rules['star'] = {
    variations: edition.bands.map((band, at) =>
      at === edition.bands.length - 1
        ? { sinon: band.star }
        : {
            si: {
              'toutes ces conditions': [
                `total >= ${band.from}`,
                ...minimumsOf(rows)
                  .filter((minimum) => minimum.star <= band.star)
                  .map((minimum) => `box ${minimum.at} >= ${minimum.box}`),
              ],
            },
            alors: band.star,
          },
    ),
  };
  const engine = new PublicodesEngine(rules as ConstructorParameters<typeof PublicodesEngine>[0]);
  return (answers) => {
    engine.setSituation(Object.fromEntries(rows.map(({ code }, at) => [`box ${at}`, answers[code] as number])));
    return engine.evaluate('star').nodeValue as number;
  };
}
