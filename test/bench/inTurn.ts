// What deciding a sheet costs in a process that has met nothing else, in nanoseconds: `one`: sheets of one criteria set (148/QĐ-TTg,
// set 2); `all`: of all 79, one after the other. Started by bench.ts, round after round.
import type { Answers } from 'ocop';
import { randomDossiers } from '../sql/randomSheets';
import { decide } from './decide';
import { nanosecondsOf, over } from './paired';

const only = process.argv[2] === 'one';
const all = [...randomDossiers(79 * 64, 79, true)];
const ofSet2 = all.filter(({ rubric }) => rubric.edition === 'qd-148-2023' && rubric.set === 2);
// As many dossiers of one set as of all: fewer would stand nearer to the processor.
const dossiers = (only ? Array.from({ length: 79 }, () => ofSet2).flat() : all)
  // As they come off the wire: parsed JSON.
  .map(({ edition, rubric, answers }) => ({ edition, rubric, answers: JSON.parse(JSON.stringify(answers)) as Answers }));
const work = over(dossiers, ({ edition, rubric, answers }) => decide(edition, rubric, answers, 'province'));
console.log(await nanosecondsOf(work));
