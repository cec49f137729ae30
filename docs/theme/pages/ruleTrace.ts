// What stands behind a function, at the foot of its page: clauses, readings, vectors, tests, source.
import { editions, type Reading } from 'ocop';
import { testsNaming } from '../../generate/tests';
import { bothSpans } from '../bilingual';
import { groupedBy } from '../groupedBy';
import { escape } from '../html';
import { caseAnchor } from '../slug';
import { clauseAddress, fileAddress, type Clause, type Trace } from '../trace';
import { nameOf, vectorName } from './clauses';

export function ruleTrace(name: string, trace: Trace): string {
  const rule = trace.rules.find((candidate) => candidate.name === name);
  if (rule === undefined) return '';
  const clauses = [...trace.clauses.values()].flat().filter((clause) => readingIt(clause, name).length > 0);
  const lines = clauses.flatMap((clause) => readingIt(clause, name));
  const readings = [...new Set(editions.flatMap((edition) => Object.keys(edition.readings)))].filter((id) => rule.words.has(id));
  // Of each file and edition the case nearest to this function: of the datum the fewest read, as the law has it before another reading.
  const farness = ({ field, functions }: Clause['lines'][number]): number => functions.length + (field === 'readings' ? lines.length : 0);
  const nearest = [...lines].sort((a, b) => farness(a) - farness(b));
  const cases = [...editions].reverse().flatMap(({ id, instrument }) => {
    const own = nearest.filter(({ edition }) => edition === id).flatMap(({ vectors }) => vectors);
    return [...new Set(own.map(({ file }) => file))].map((file) => ({
      file,
      instrument,
      first: own.find((vector) => vector.file === file)?.cases[0] ?? '',
    }));
  });
  const rows: readonly (readonly [vi: string, en: string, lines: readonly string[]])[] = [
    [
      'Điều khoản',
      'Clauses',
      byInstrument(clauses).map(([instrument, own]) => {
        const places = own.filter(({ place }) => place !== '').map(({ place }) => link(clauseAddress(instrument, place), place));
        const whole = own.some(({ place }) => place === '') ? link(clauseAddress(instrument, ''), instrument) : escape(instrument);
        return places.length === 0 ? whole : `${whole}: ${places.join(' · ')}`;
      }),
    ],
    ['Cách hiểu', 'Readings', readings.map(readingLink)],
    [
      'Ca đối chứng',
      'Vectors',
      byInstrument(cases).map(
        ([instrument, own]) =>
          `${escape(instrument)}: ${own.map(({ file, first }) => `<a href="site:${fileAddress(file)}#${caseAnchor(first)}">${vectorName(file)}</a>`).join(' · ')}`,
      ),
    ],
    [
      'Kiểm thử',
      'Tests',
      [
        testsNaming(name, rule.room)
          .map((file) => link(fileAddress(file), nameOf(file)))
          .join(' · '),
      ],
    ],
    ['Mã nguồn', 'Source', [link(fileAddress(rule.file), rule.file)]],
  ];
  const body = rows
    .filter(([, , own]) => own.some((line) => line !== ''))
    .map(([vi, en, own]) => `<dt>${bothSpans(vi, en)}</dt>${own.map((line) => `<dd>${line}</dd>`).join('')}`)
    .join('');
  return `<section class="tsd-panel rule-trace" id="trace"><h2>${bothSpans('Căn cứ và đối chứng', 'What stands behind it')}</h2><dl>${body}</dl></section>`;
}

/** The newest instrument first, as the editions follow one another; then what else is cited. */
function byInstrument<T extends { readonly instrument: string }>(all: readonly T[]): readonly (readonly [instrument: string, own: readonly T[]])[] {
  const newest = [...editions].reverse().map(({ instrument }) => instrument);
  const placeOf = (instrument: string): number => (newest.includes(instrument) ? newest.indexOf(instrument) : newest.length);
  return [...groupedBy(all, ({ instrument }) => instrument)].sort(([a], [b]) => placeOf(a) - placeOf(b));
}

/** A reading by what it asks; its id is what code names. */
function readingLink(id: string): string {
  const { question } = editions.flatMap(({ readings }) => Object.values(readings)).find((reading) => reading.id === id) as Reading;
  return `<a href="site:law/readings.html#${id}">${bothSpans(escape(question.vi), escape(question.en))}</a> (<code>${escape(id)}</code>)`;
}

function readingIt({ lines }: Clause, name: string): Clause['lines'] {
  return lines.filter(({ functions }) => functions.some((rule) => rule.name === name));
}

function link(address: string, words: string): string {
  return `<a href="site:${address}">${escape(words)}</a>`;
}
