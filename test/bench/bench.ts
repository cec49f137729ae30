// npm run bench: how long the rules take beside a loop written by hand and beside general engines, all in one run.
import { cpus } from 'node:os';
import { assess, bandOf, planFor, qd148, rank, refer, topAnswers, type Answers, type Referral, type Rubric } from 'ocop';
import { answersSchema } from 'ocop/schemas';
import { rubrics } from 'ocop/rubrics/qd-148-2023';
import { bandByHand, decideByHand } from './byHand';
import { walkByAdvance, walkByXState, way } from './machine';
import { compare, inWords, type Comparison, type Contestant } from './paired';
import { withJsonLogic, withJsonRulesEngine, withPublicodes, type Peer } from './peers';
import { plainSets } from './decide';
import { randomAnswers, randomFrom, rowsOf, type Row } from './sheets';

// Set 2 of 148/QĐ-TTg: 31 criteria, 27 star marks.
const set2: Rubric = rubrics[2];
const rows = rowsOf(set2);
const random = randomFrom(148);
// As they come off the wire: parsed JSON.
const sheets: readonly Answers[] = Array.from({ length: 1024 }, () => JSON.parse(JSON.stringify(randomAnswers(rows, random))));
const scores = Array.from({ length: 65_536 }, () => Math.floor(random() * 10_001) / 100);

const mixed = sheets.map((_, at): readonly [Rubric, Answers, readonly Row[]] => {
  const { rubric: each, rows: laidOut } = plainSets[at % plainSets.length] as (typeof plainSets)[number];
  return [each, JSON.parse(JSON.stringify(randomAnswers(laidOut, random))), laidOut];
});

function decide(rubric: Rubric, answers: Answers): Referral {
  const assessed = assess(rubric, answers);
  if (!assessed.ok || assessed.value.kind !== 'complete') throw new Error('a complete sheet is wanted');
  const ranking = rank(qd148, rubric, assessed.value);
  return refer(qd148, { level: 'district', score: ranking.total, ranking });
}

/** Takes the items in turn, for ever. */
function over<T>(items: readonly T[], work: (item: T) => unknown): () => unknown {
  let at = 0;
  return () => {
    at = (at + 1) & (items.length - 1);
    return work(items[at] as T);
  };
}

const peers: Readonly<Record<string, Peer>> = {
  'json-rules-engine': withJsonRulesEngine(qd148, rows),
  'json-logic-js': withJsonLogic(qd148, rows, 'looked up'),
  'json-logic-js, an if for each box': withJsonLogic(qd148, rows, 'chosen by if'),
  publicodes: withPublicodes(qd148, rows),
};

/** Contestants that do not agree are not worth comparing. */
async function expectAgreement(): Promise<void> {
  for (const answers of sheets.slice(0, 64)) {
    const assessed = assess(set2, answers);
    if (!assessed.ok || assessed.value.kind !== 'complete') throw new Error('a complete sheet is wanted');
    const { star, total } = rank(qd148, set2, assessed.value);
    const byHand = decideByHand(rows, answers);
    const same = 'star' in byHand && byHand.star === star && byHand.total === total && byHand.step === decide(set2, answers).kind;
    if (!same) throw new Error('by hand another result comes out');
    for (const [name, peer] of Object.entries(peers)) {
      if ((await peer(answers)) !== star) throw new Error(`${name} gives another star`);
    }
  }
  if (walkByAdvance() !== walkByXState()) throw new Error('XState walks another way');
  for (const score of scores) if (bandOf(qd148, score) !== bandByHand(score)) throw new Error('by hand another band comes out');
}

const whole: Contestant = { name: 'assess + rank + refer', run: over(sheets, (answers) => decide(set2, answers)) };
// Every sheet one box below its best: a plan has something to find in each.
const belowBest = Object.values(rubrics).map((each: Rubric) => {
  const top = topAnswers(each);
  return [each, Object.fromEntries(Object.entries(top).map(([code, box]) => [code, typeof box === 'number' ? Math.max(0, box - 1) : box]))] as const;
});
const plans: Contestant = {
  name: 'planFor, 5 stars, all 26 sets',
  run: () => belowBest.map(([each, answers]) => planFor(qd148, each, answers, 5)),
};

type Goal = { readonly comparison: string; readonly limit: number; readonly kind: 'at most' | 'at least' };

async function run(): Promise<void> {
  await expectAgreement();
  const byHand = { name: 'loop by hand', run: over(sheets, (answers) => decideByHand(rows, answers)) };
  const ofPeers = Object.entries(peers).map(([name, peer]) => ({ name, run: over(sheets, peer) }));
  const ofSheets = await compare(whole, [byHand, ...ofPeers]);
  const ofBands = await compare({ name: 'bandOf', run: over(scores, (score) => bandOf(qd148, score)) }, [
    { name: 'if-chain', run: over(scores, bandByHand) },
  ]);
  const ofMachines = await compare({ name: `advance, ${way.length} events`, run: walkByAdvance }, [
    { name: 'transition of XState', run: walkByXState },
  ]);
  const ofParsing = await compare({ name: 'assess', run: over(sheets, (answers) => assess(set2, answers)) }, [
    { name: 'answersSchema(rubric).safeParse', run: over(sheets, (answers) => parse(answers)) },
  ]);
  const ofSets = await compare({ name: `the same, ${plainSets.length} sets in turn`, run: over(mixed, ([each, answers]) => decide(each, answers)) }, [
    { name: 'loop by hand', run: over(mixed, ([, answers, laidOut]) => decideByHand(laidOut, answers)) },
  ]);
  const ofPlans = await compare(whole, [plans]);

  console.log(`${cpus()[0]?.model.trim()}, ${cpus().length} cores, Node ${process.version}; median of paired rounds\n`);
  for (const comparison of [ofSheets, ofSets, ofBands, ofMachines, ofParsing, ofPlans]) print(comparison);

  const [hand, ...others] = ofSheets.theirs;
  const ratios = {
    'assess+rank+refer / loop by hand': 1 / times(hand),
    ...Object.fromEntries(others.map((peer) => [`${peer.name} / assess+rank+refer`, peer.times])),
    'assess+rank+refer / loop by hand, sets in turn': 1 / times(ofSets.theirs[0]),
    'bandOf / if-chain': 1 / times(ofBands.theirs[0]),
    'XState / advance': times(ofMachines.theirs[0]),
    'answersSchema / assess': times(ofParsing.theirs[0]),
    'planFor on 26 sets / assess+rank+refer': times(ofPlans.theirs[0]),
  };
  for (const { comparison, limit, kind } of goals) {
    const ratio = ratios[comparison as keyof typeof ratios];
    const met = kind === 'at most' ? ratio <= limit : ratio >= limit;
    console.log(`${met ? 'met   ' : 'MISSED'} ${comparison}: ${ratio.toFixed(2)}, ${kind} ${limit}`);
  }
  console.log(JSON.stringify(Object.fromEntries(Object.entries(ratios).map(([name, ratio]) => [name, Number(ratio.toPrecision(3))]))));
}

const goals: readonly Goal[] = [
  { comparison: 'assess+rank+refer / loop by hand', limit: 3, kind: 'at most' },
  { comparison: 'json-rules-engine / assess+rank+refer', limit: 30, kind: 'at least' },
  { comparison: 'json-logic-js / assess+rank+refer', limit: 30, kind: 'at least' },
  { comparison: 'publicodes / assess+rank+refer', limit: 1000, kind: 'at least' },
  { comparison: 'bandOf / if-chain', limit: 2, kind: 'at most' },
  { comparison: 'XState / advance', limit: 50, kind: 'at least' },
];

const schema = answersSchema(set2);
function parse(answers: Answers): unknown {
  return schema.safeParse(answers);
}

function times(measured: { readonly times: number } | undefined): number {
  return measured?.times ?? Number.NaN;
}

function print({ ours, theirs }: Comparison): void {
  console.log(`${ours.name.padEnd(34)}${inWords(ours.nanoseconds).padStart(12)}`);
  for (const { name, nanoseconds, times: ratio } of theirs) {
    console.log(`  ${name.padEnd(32)}${inWords(nanoseconds).padStart(12)}${`${ratio.toPrecision(3)}×`.padStart(12)}`);
  }
  console.log();
}

await run();
