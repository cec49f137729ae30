// Tests and source as text pages, so that a link to them opens something to read.
import { readdirSync, readFileSync } from 'node:fs';
import { root } from '../../generate/uses';
import { bothSpans } from '../bilingual';
import { groupedBy } from '../groupedBy';
import { escape } from '../html';
import { fileAddress, type Trace } from '../trace';
import type { MadePage } from './made';

export function filePages(trace: Trace): readonly MadePage[] {
  const tests = filesUnder('test').filter((file) => file.endsWith('.ts') && !file.startsWith('test/bench/'));
  const sources = filesUnder('src');
  const testPages = tests.map((file) => filePage(file, testedIn(file)));
  const sourcePages = sources.map((file) => filePage(file, exportedFrom(file, trace)));
  return [
    {
      ...listed('files/test/index', ['Kiểm thử', 'Tests'], testPages),
      text: [
        '# Kiểm thử · Tests',
        'Mỗi tệp mở ra dưới dạng chữ; đầu trang là tên các kiểm thử, nói điều chúng cho thấy.',
        '*Each file opens as text; at its head stand the names of its tests, which say what they show.*',
        byFolder(testPages),
      ].join('\n\n'),
    },
    {
      ...listed('files/src/index', ['Mã nguồn', 'Source'], sourcePages),
      text: ['# Mã nguồn · Source', 'Mã nguồn của thư viện, theo phòng. *The source of the library, by room.*', byFolder(sourcePages)].join('\n\n'),
    },
  ];
}

function listed(address: string, [vi, en]: readonly [string, string], children: readonly MadePage[]): Omit<MadePage, 'text'> {
  return { address, title: { vi, en }, group: 'Evidence', files: [], language: 'both', children };
}

function filesUnder(folder: string): readonly string[] {
  return readdirSync(root + folder, { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((name) => name.endsWith('.ts'))
    .sort();
}

function byFolder(pages: readonly MadePage[]): string {
  const folders = groupedBy(pages, ({ files: [file = ''] }) => file.split('/').slice(0, -1).join('/'));
  return [...folders]
    .map(
      ([folder, own]) =>
        `## ${folder}\n\n${own.map(({ address, files: [file = ''] }) => `[\`${file.split('/').at(-1)}\`](site:${address}.html)`).join(' · ')}`,
    )
    .join('\n\n');
}

function filePage(file: string, about: string): MadePage {
  const code = readFileSync(root + file, 'utf8')
    .replace(/\n$/, '')
    .split('\n')
    .map((line, at) => `<span id="L${at + 1}"${/^\s*(\/\/|\/?\*)/.test(line) ? ' class="said"' : ''}>${escape(line) || ' '}</span>`)
    .join('\n');
  return {
    address: fileAddress(file).replace(/\.html$/, ''),
    title: { vi: file, en: file },
    group: 'Evidence',
    files: [file],
    language: 'en',
    text: `# <code>${file.replaceAll('/', '/<wbr>')}</code>\n\n${about}\n\n<pre class="lines" tabindex="0"><code>${code}</code></pre>\n`,
  };
}

/** Names of the tests of a file, each leading to its line. */
function testedIn(file: string): string {
  const lines = readFileSync(root + file, 'utf8').split('\n');
  const names = lines.flatMap((line, at) => {
    const [, indent = '', kind, name] = /^(\s*)(describe|it)(?:\.[\w.]+)?(?:\([^'"`]*\))?\((?:'((?:[^'\\]|\\.)*)')/.exec(line) ?? [];
    return name === undefined ? [] : [`${indent}- [${kind === 'describe' ? '**' : ''}${plain(name)}${kind === 'describe' ? '**' : ''}](#L${at + 1})`];
  });
  return names.length === 0 ? '' : names.join('\n');
}

function plain(name: string): string {
  return name.replaceAll(String.raw`\'`, '’').replace(/[[\]*_`<>|]/g, (sign) => `\\${sign}`);
}

/** Functions a source file gives to users. */
function exportedFrom(file: string, trace: Trace): string {
  const own = trace.rules.filter((rule) => rule.file === file);
  if (own.length === 0) return '';
  return `${bothSpans('Trang của', 'Page of')}: ${own.map((rule) => `[\`${rule.name}\`](site:${ruleAddress(rule)})`).join(', ')}`;
}

export function ruleAddress({ kind, name }: { readonly kind: string; readonly name: string }): string {
  return `${kind === 'function' ? 'functions' : 'variables'}/ocop.${name}.html`;
}
