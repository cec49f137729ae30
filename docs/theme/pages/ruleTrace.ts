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
  const cases = new Map<string, string>();
  for (const { vectors } of lines)
    for (const {
      file,
      cases: [first = ''],
    } of vectors)
      if (!cases.has(file)) cases.set(file, first);
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
      [...cases].map(([file, first]) => `<a href="site:${fileAddress(file)}#${caseAnchor(first)}">${vectorName(file)}</a>`),
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
