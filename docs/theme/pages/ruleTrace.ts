// What stands behind a function, at the foot of its page: clauses, readings, vectors, tests, source.
import { editions } from 'ocop';
import { testsNaming } from '../../generate/tests';
import { bothSpans } from '../bilingual';
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
  const rows: readonly (readonly [vi: string, en: string, links: readonly string[]])[] = [
    [
      'Điều khoản',
      'Clauses',
      clauses.map(({ instrument, place }) => link(clauseAddress(instrument, place), [instrument, place].filter((word) => word !== '').join(', '))),
    ],
    ['Cách hiểu', 'Readings', readings.map((id) => link(`law/readings.html#${id}`, id))],
    [
      'Ca đối chứng',
      'Vectors',
      cases.map(
        ({ file, instrument, first }) => `<a href="site:${fileAddress(file)}#${caseAnchor(first)}">${vectorName(file)} (${escape(instrument)})</a>`,
      ),
    ],
    ['Kiểm thử', 'Tests', testsNaming(name, rule.room).map((file) => link(fileAddress(file), nameOf(file)))],
    ['Mã nguồn', 'Source', [link(fileAddress(rule.file), rule.file)]],
  ];
  const body = rows
    .filter(([, , links]) => links.length > 0)
    .map(([vi, en, links]) => `<dt>${bothSpans(vi, en)}</dt><dd>${links.join(' · ')}</dd>`)
    .join('');
  return `<section class="tsd-panel rule-trace" id="trace"><h2>${bothSpans('Căn cứ và đối chứng', 'What stands behind it')}</h2><dl>${body}</dl></section>`;
}

function readingIt({ lines }: Clause, name: string): Clause['lines'] {
  return lines.filter(({ functions }) => functions.some((rule) => rule.name === name));
}

function link(address: string, words: string): string {
  return `<a href="site:${address}">${escape(words)}</a>`;
}
