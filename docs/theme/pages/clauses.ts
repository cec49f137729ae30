// An instrument clause by clause: what the library holds of each, which functions read it, what shows it.
import type { Evidence } from '../../../src/law/citation';
import { citation } from '../../../src/words/vi/citation';
import type { Trace, TracedLine, Clause } from '../trace';
import { articleTitles } from '../articles';
import { bothSpans } from '../bilingual';
import { fields } from '../fields';
import { caseAnchor, slugOf } from '../slug';
import { clauseAddress, fileAddress } from '../trace';
import { vectorWords } from '../vectorWords';
import { ruleAddress } from './files';
import type { MadePage } from './made';

export function clausePages(trace: Trace): MadePage {
  const children = [...trace.clauses].map(([instrument, clauses]) => clausePage(instrument, clauses));
  return {
    address: 'law/clauses/index',
    title: { vi: 'Từng điều khoản', en: 'Clause by clause' },
    group: 'The law as data',
    files: [],
    language: 'both',
    text: [
      '# Từng điều khoản · Clause by clause',
      'Từ một điều khoản đến dữ liệu, hàm, ca đối chứng và kiểm thử; trang của mỗi hàm dẫn ngược lại.',
      '*From a clause to datum, function, vectors and tests; the page of each function leads back.*',
      ...[...trace.clauses].map(
        ([instrument, clauses]) =>
          `- [${instrument}](site:${clauseAddress(instrument, '')})${clauses
            .filter(({ place }) => place !== '')
            .map(({ place }) => ` · [${place}](site:${clauseAddress(instrument, place)})`)
            .join('')}`,
      ),
    ].join('\n\n'),
    children,
  };
}

function clausePage(instrument: string, clauses: readonly Clause[]): MadePage {
  const titles = articleTitles[instrument] ?? {};
  const articles = [...new Set([...Object.keys(titles), ...clauses.flatMap((clause) => articleOf(clause) ?? [])])];
  const sections = articles.flatMap((article) => {
    const own = clauses.filter((clause) => articleOf(clause) === article);
    const [vi, en] = titles[article] ?? ['', ''];
    const head = `<a id="${slugOf(`Điều ${article}`)}"></a>\n\n## Điều ${article}${vi === '' ? '' : `. ${vi}`} · Article ${article}${en === '' ? '' : `: ${en}`}`;
    const whole = own.filter(({ place }) => place === `Điều ${article}`);
    const parts = own.filter(({ place }) => place !== `Điều ${article}`);
    const nothing = own.length === 0 ? ['Không có dữ liệu nào của thư viện dựa vào điều này. *No datum of the library rests on this article.*'] : [];
    return [head, ...nothing, ...whole.map(bodyOf), ...parts.flatMap((clause) => [headOf(clause, 3), bodyOf(clause)])];
  });
  const others = clauses.filter((clause) => articleOf(clause) === undefined);
  return {
    address: clauseAddress(instrument, '').replace(/\.html$/, ''),
    title: { vi: `${instrument}: từng điều khoản`, en: `${instrument}: clause by clause` },
    group: 'The law as data',
    files: [],
    language: 'both',
    text: [
      `# ${instrument}: từng điều khoản · ${instrument}: clause by clause`,
      ...sections,
      ...others.flatMap((clause) => [headOf(clause, 2), bodyOf(clause)]),
    ].join('\n\n'),
  };
}

function articleOf({ place }: Clause): string | undefined {
  return /^Điều (\d+)/.exec(place)?.[1];
}

function headOf({ place, instrument }: Clause, level: number): string {
  if (place === '') return `<a id="toan-van"></a>\n\n## ${instrument} nói chung · The instrument as a whole`;
  return `<a id="${slugOf(place)}"></a>\n\n${'#'.repeat(level)} ${place} · ${inEnglish(place)}`;
}

function inEnglish(place: string): string {
  return place.replace('Điều ', 'Article ').replace('khoản ', 'clause ').replace('điểm ', 'point ').replace('Phụ lục ', 'Annex ');
}

function bodyOf({ grades, lines }: Clause): string {
  const rows = lines.map((line) => `| ${datumOf(line)} | ${functionsOf(line)} | ${vectorsOf(line)} | ${testsOf(line)} |`);
  return [
    `Mức chứng cứ: ${grades.map((grade) => citation.grades[grade as Evidence]).join(', ')}. *Evidence: ${grades.join(', ')}.*`,
    `| Dữ liệu · Datum | Hàm · Functions | Ca đối chứng · Vectors | Kiểm thử · Tests |\n| --- | --- | --- | --- |\n${rows.join('\n')}`,
  ].join('\n\n');
}

function datumOf({ edition, field, words, paths }: TracedLine): string {
  const known = fields[field];
  const anchor = known === undefined || known.heading === '' ? '' : `#${known.heading}`;
  const name = known === undefined ? `\`${field}\`` : `${known.vi}<br>*${known.en}*`;
  const said = words
    .slice(0, 6)
    .map(({ vi, en }) => `<br>${cell(vi)} · *${cell(en)}*`)
    .join('');
  return `[${name}](site:law/${edition}.html${anchor})<br>\`${edition}\`${said}${words.length > 6 ? `<br>… (${paths.length})` : ''}`;
}

function functionsOf({ functions }: TracedLine): string {
  return functions.map((rule) => `[\`${rule.name}\`](site:${ruleAddress(rule)})`).join(' ') || '–';
}

function vectorsOf({ vectors }: TracedLine): string {
  return (
    vectors
      .map(({ file, cases: [first = '', ...more] }) => `[${vectorName(file)} (${more.length + 1})](site:${fileAddress(file)}#${caseAnchor(first)})`)
      .join('<br>') || '–'
  );
}

function testsOf({ tests }: TracedLine): string {
  return tests.map((file) => `[${nameOf(file)}](site:${fileAddress(file)})`).join(' ') || '–';
}

/** The family of a file of vectors, in both languages. */
export function vectorName(file: string): string {
  const name = nameOf(file);
  return bothSpans(vectorWords[name]?.name ?? name, name);
}

export function nameOf(file: string): string {
  return (file.split('/').at(-1) as string).replace(/(\.test)?\.(ts|json)$/, '');
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('*', '\\*');
}
