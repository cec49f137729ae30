import { readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import {
  carryAnswers, compareRubrics, diagram, editions, explain, ocopCycle, topAnswers, type CarriedAnswers, type Explainable, type Rubric, type Storable,
} from 'ocop';
import { replay, type Asked } from '../record/replay';
import { families, rubricsOf, type Vector } from '../vectors/ask';

const records = 'test/fixtures/records/version-1.json';
const frozen = 'test/golden/answers.json.gz';

/** Sets of 148 by the set of 1048 they follow; a set of 26/2026 has the number it has under 148. */
const after1048: { readonly [set: number]: number } = {
  1: 1, 2: 2, 3: 3, 4: 4, 5: 5, 6: 6, 7: 7, 8: 8, 9: 8, 10: 9, 11: 10, 12: 11, 13: 12, 14: 13, 15: 14, 16: 15, 17: 16, 18: 17,
  19: 18, 20: 19, 21: 18, 22: 20, 23: 21, 24: 21, 25: 22, 26: 26,
};

/** What the library answers today, as plain JSON: everything that a move of the house must leave as it is. */
export function answersToday(): unknown {
  return JSON.parse(JSON.stringify({
    rules: Object.fromEntries(editions.map((edition) => [edition.id, edition])),
    sheets: Object.fromEntries(editions.map((edition) => [edition.id, rubricsOf(edition)])),
    vectors: Object.fromEntries(vectors().map(({ id, family, given }) => [id, families[family]?.(given)])),
    explained: explained(),
    carried: carried(),
    diagrams: Object.fromEntries(editions.map((edition) => [edition.id, (['vi', 'en'] as const).map((locale) => diagram(ocopCycle(edition), { locale }))])),
  }));
}

/** What it answered when the rebuilding began. */
export function answersFrozen(): unknown {
  return JSON.parse(gunzipSync(readFileSync(frozen)).toString('utf8'));
}

function vectors(): readonly (Vector & { readonly family: string })[] {
  return readdirSync('test/vectors').filter((name) => name.endsWith('.json')).flatMap((name) => {
    const { family, cases } = JSON.parse(readFileSync(`test/vectors/${name}`, 'utf8')) as { readonly family: string; readonly cases: readonly Vector[] };
    return cases.map((vector) => ({ ...vector, family }));
  });
}

/** The stored questions, asked again and told. */
function explained(): unknown {
  const { records: stored } = JSON.parse(readFileSync(records, 'utf8')) as { readonly records: readonly { readonly asked?: Asked; readonly stored: { readonly given: Asked; readonly result: Storable } }[] };
  return stored.map(({ asked, stored: { given, result } }) =>
    result.result === 'product-code' ? null : (['vi', 'en'] as const).map((locale) => explain(replay(result, asked ?? given) as Explainable, { locale })),
  );
}

function carried(): unknown {
  const [of1048, of148, , of26] = editions.map(rubricsOf) as [readonly Rubric[], readonly Rubric[], readonly Rubric[], readonly Rubric[]];
  const find = (rubrics: readonly Rubric[], set: number): Rubric => rubrics.find((rubric) => rubric.set === set) as Rubric;
  const pairs = [
    // Set 26 has two sheets: that of 2020 first.
    ...[...of1048.filter(({ variant }) => variant !== '2019'), ...of1048.filter(({ variant }) => variant === '2019')].map((from) => [from, find(of148, after1048[from.set] as number)] as const),
    ...of148.map((from) => [from, find(of26, from.set)] as const),
  ];
  return pairs.map(([from, to]) => {
    const answers = carryAnswers(from, to, topAnswers(from)) as { readonly value: CarriedAnswers };
    return [answers.value, explain(answers.value, { locale: 'vi' }), explain(compareRubrics(from, to), { locale: 'en' })];
  });
}
