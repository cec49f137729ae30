// npm run bench: what the rules cost beside a loop written by hand and beside general engines, all in one run.
import { deepStrictEqual, equal } from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { assess, bandOf, explain, planFor, qd148, topAnswers, type Answers, type Rubric } from 'ocop';
import { answersSchema } from 'ocop/schemas';
import { rubrics } from 'ocop/rubrics/qd-148-2023';
import { bandByHand, decideByHand } from './byHand';
import { decide, plainSets } from './decide';
import { walkByAdvance, walkByXState, way } from './machine';
import { compare, inWords, median, over, rounds, type Comparison, type Contestant } from './paired';
import { withJsonLogic, withJsonRulesEngine, withPublicodes, withZen, type Peer } from './peers';
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

const zen = withZen(qd148, rows);
const peers: Readonly<Record<string, Peer>> = {
  'json-rules-engine': withJsonRulesEngine(qd148, rows),
  'json-logic-js': withJsonLogic(qd148, rows, 'looked up'),
  'json-logic-js, an if for each box': withJsonLogic(qd148, rows, 'chosen by if'),
  publicodes: withPublicodes(qd148, rows),
  ZEN: zen,
};

/** Contestants that do not agree are not worth comparing. */
function expectHandAgrees(rubric: Rubric, answers: Answers, laidOut: readonly Row[]): void {
  const { assessment, ranking, referral } = decide(qd148, rubric, answers, 'district');
  const unmet = assessment.unmet.map(({ criterion, star, requires, has }) => ({ criterion, star, requires, has }));
  const stepStar = referral.kind === 'none' ? 0 : referral.star;
  const { total, parts } = assessment;
  const ours = { total, parts, band: ranking.band, star: ranking.star, unmet, step: referral.kind, stepStar };
  deepStrictEqual(decideByHand(laidOut, answers), ours);
}

async function expectAgreement(): Promise<void> {
  for (const answers of sheets) {
    expectHandAgrees(set2, answers, rows);
    const { star } = decide(qd148, set2, answers, 'district').ranking;
    for (const [name, peer] of Object.entries(peers)) equal(await peer(answers), star, name);
  }
  for (const [rubric, answers, laidOut] of mixed) expectHandAgrees(rubric, answers, laidOut);
  equal(walkByXState(), walkByAdvance());
  for (const score of scores) equal(bandByHand(score), bandOf(qd148, score));
}

const whole: Contestant = { name: 'assess + rank + refer', run: over(sheets, (answers) => decide(qd148, set2, answers, 'district')) };
// Every sheet one box below its best: a plan has something to find in each.
const belowBest = Object.values(rubrics).map((each: Rubric) => {
  const top = topAnswers(each);
  return [each, Object.fromEntries(Object.entries(top).map(([code, box]) => [code, typeof box === 'number' ? Math.max(0, box - 1) : box]))] as const;
});
const plans: Contestant = {
  name: 'planFor, 5 stars, all 26 sets',
  run: () => belowBest.map(([each, answers]) => planFor(qd148, each, answers, 5)),
};

/** Nanoseconds a sheet takes in a process of its own. */
function inTurn(which: 'one' | 'all'): number {
  const program = fileURLToPath(new URL('inTurn.ts', import.meta.url));
  const { status, stdout, stderr } = spawnSync(process.execPath, [...process.execArgv, program, which], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return Number(stdout);
}

type Goal = { readonly comparison: string; readonly limit: number; readonly kind: 'at most' | 'at least' };

async function run(): Promise<void> {
  await expectAgreement();
  const byHand = { name: 'loop by hand', run: over(sheets, (answers) => decideByHand(rows, answers)) };
  const ofPeers = Object.entries(peers).map(([name, peer]) => ({ name, run: over(sheets, peer) }));
  const atOnce = 64;
  const zenAtOnce = {
    name: `ZEN, ${atOnce} sheets at once`,
    run: () => Promise.all(sheets.slice(0, atOnce).map(zen)),
    times: atOnce,
  };
  const ofSheets = await compare(whole, [byHand, ...ofPeers, zenAtOnce]);
  const ofBands = await compare({ name: 'bandOf', run: over(scores, (score) => bandOf(qd148, score)) }, [
    { name: 'if-chain', run: over(scores, bandByHand) },
  ]);
  const ofMachines = await compare({ name: `advance, ${way.length} events`, run: walkByAdvance }, [
    { name: 'transition of XState', run: walkByXState },
  ]);
  const ofParsing = await compare({ name: 'assess', run: over(sheets, (answers) => assess(set2, answers)) }, [
    { name: 'answersSchema(rubric).safeParse', run: over(sheets, (answers) => parse(answers)) },
  ]);
  const ofSets = await compare(
    { name: `the same, ${plainSets.length} sets in turn`, run: over(mixed, ([each, answers]) => decide(qd148, each, answers, 'district')) },
    [{ name: 'loop by hand', run: over(mixed, ([, answers, laidOut]) => decideByHand(laidOut, answers)) }],
  );
  const ofPlans = await compare(whole, [plans]);
  // Kept results make the engine put every later one where long-lived data goes, at twice the time: so these are made last.
  const decided = sheets.map((answers) => decide(qd148, set2, answers, 'district'));
  const ofTelling = await compare(whole, [
    {
      name: 'explain, all three',
      run: over(decided, ({ assessment, ranking, referral }) => explain([assessment, ranking, referral], { locale: 'vi' })),
    },
  ]);
  const turns = Array.from({ length: rounds }, () => ({ one: inTurn('one'), all: inTurn('all') }));

  console.log(`${cpus()[0]?.model.trim()}, ${cpus().length} cores, Node ${process.version}; time of the processor, median of paired rounds\n`);
  for (const comparison of [ofSheets, ofSets, ofBands, ofMachines, ofParsing, ofTelling, ofPlans]) print(comparison);
  console.log(`one set, in a process of its own    ${inWords(median(turns.map(({ one }) => one)))}`);
  console.log(`  all 79 sets in turn, in another   ${inWords(median(turns.map(({ all }) => all)))}\n`);

  const [hand, ...others] = ofSheets.theirs;
  const ratios = {
    'assess+rank+refer / loop by hand': 1 / times(hand),
    ...Object.fromEntries(others.map((peer) => [`${peer.name} / assess+rank+refer`, peer.times])),
    'assess+rank+refer / loop by hand, sets in turn': 1 / times(ofSets.theirs[0]),
    'bandOf / if-chain': 1 / times(ofBands.theirs[0]),
    'XState / advance': times(ofMachines.theirs[0]),
    'answersSchema / assess': times(ofParsing.theirs[0]),
    'all 79 sets in turn / one set': median(turns.map(({ one, all }) => all / one)),
    'explain / assess+rank+refer': times(ofTelling.theirs[0]),
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
  { comparison: 'assess+rank+refer / loop by hand', limit: 2.5, kind: 'at most' },
  { comparison: 'json-rules-engine / assess+rank+refer', limit: 60, kind: 'at least' },
  { comparison: 'json-logic-js / assess+rank+refer', limit: 30, kind: 'at least' },
  { comparison: 'publicodes / assess+rank+refer', limit: 1000, kind: 'at least' },
  { comparison: 'all 79 sets in turn / one set', limit: 1.5, kind: 'at most' },
  { comparison: 'bandOf / if-chain', limit: 2, kind: 'at most' },
  { comparison: 'XState / advance', limit: 50, kind: 'at least' },
  { comparison: 'answersSchema / assess', limit: 20, kind: 'at most' },
  { comparison: 'explain / assess+rank+refer', limit: 100, kind: 'at most' },
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
