// What deciding a sheet costs in a process that has met nothing else, in nanoseconds: `one`: sheets of one criteria set (148/QĐ-TTg,
// set 2); `all`: of all 79, one after the other. Started by bench.ts, round after round.
import { do_not_optimize, measure } from 'mitata';
import { randomDossiers } from '../sql/randomSheets';
import { decide } from './decide';
import { collect, over } from './paired';

const only = process.argv[2] === 'one';
const dossiers = [...randomDossiers(79 * 64, 79, true)].filter(({ rubric }) => !only || (rubric.edition === 'qd-148-2023' && rubric.set === 2));
const work = over(dossiers, ({ edition, rubric, answers }) => decide(edition, rubric, answers, 'province'));
const { p50 } = await measure(() => do_not_optimize(work()), { min_cpu_time: 500e6, gc: collect });
console.log(p50);
