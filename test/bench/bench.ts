import { bench, do_not_optimize, run } from 'mitata';
import { bandOf, calendarDate, qd1048, qd148, qd26 } from 'ocop';

for (const edition of [qd1048, qd148, qd26]) {
  bench(`bandOf ${edition.id}`, function* () {
    yield {
      [0]: () => Math.random() * edition.scale.max,
      bench: (score: number) => do_not_optimize(bandOf(edition, score)),
    };
  });
}

bench('bandOf, an exact mean', () => do_not_optimize(bandOf(qd148, { sum: 17999, of: 200 })));
bench('calendarDate', () => do_not_optimize(calendarDate('2024-02-29')));

await run();
