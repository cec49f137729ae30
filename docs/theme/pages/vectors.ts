// Vectors as tables people can read: what is given, what is expected, by which clause.
import { readFileSync } from 'node:fs';
import { editions } from 'ocop';
import { root } from '../../generate/uses';
import { bothSpans } from '../bilingual';
import { groupedBy } from '../groupedBy';
import { bothLines, escape } from '../html';
import { caseAnchor } from '../slug';
import { fileAddress, nearestAddress, type Trace } from '../trace';
import { vectorWords } from '../vectorWords';
import { citation as citationWords } from '../../../src/words/vi/citation';
import type { Evidence } from '../../../src/law/citation';
import type { MadePage } from './made';

type Case = {
  readonly id: string;
  readonly basis: readonly {
    readonly instrument: string;
    readonly article?: string;
    readonly clause?: string;
    readonly point?: string;
    readonly annex?: string;
    readonly evidence: string;
  }[];
  readonly given: { readonly [field: string]: unknown };
  readonly expect: unknown;
};

/** Fields of the vectors in Vietnamese. */
const fieldNames: { readonly [field: string]: string } = {
  edition: 'văn bản',
  readings: 'cách hiểu',
  filedOn: 'ngày nộp',
  decidedOn: 'ngày quyết định',
  score: 'điểm',
  part: 'phần',
  set: 'bộ',
  variant: 'bản',
  category: 'nhóm',
  fill: 'cách điền',
  except: 'trừ',
  answers: 'câu trả lời',
  eliminatedBy: 'bị loại vì',
  level: 'cấp',
  star: 'hạng sao',
  issuedOn: 'ngày cấp',
  on: 'ngày',
  ground: 'trường hợp thu hồi',
  of: 'thời hạn nào',
  from: 'từ ngày',
  holidays: 'ngày nghỉ',
  proposedOn: 'ngày đề nghị',
  purpose: 'mục đích',
  pendingAt: 'đang chờ ở',
  item: 'giấy tờ',
  code: 'mã',
  statement: 'nội dung',
  date: 'ngày',
  addMonths: 'cộng tháng',
  addDays: 'cộng ngày',
  addWorkingDays: 'cộng ngày làm việc',
  under: 'theo văn bản',
  events: 'sự kiện',
  max: 'tối đa',
  sets: 'các bộ',
  kind: 'loại kết quả',
  total: 'tổng điểm',
  parts: 'theo phần',
  band: 'hạng theo điểm',
  unmet: 'chưa đạt',
  by: 'do',
  to: 'chuyển đến',
  reason: 'lý do',
  issuer: 'cơ quan cấp',
  firstDay: 'ngày đầu',
  lastDay: 'ngày cuối',
  noticeBy: 'thông báo trước',
  filing: 'thời gian nộp hồ sơ',
  mayUseStars: 'được dùng sao',
  daysUntilLastDay: 'số ngày còn lại',
  round: 'đợt',
  lastDayToPropose: 'ngày cuối đề nghị',
  asked: 'phải có',
  count: 'số lượng',
  segments: 'các phần của mã',
  evaluatedBy: 'cấp đánh giá',
  filedAnew: 'nộp lại',
  candidates: 'các khả năng',
  about: 'về',
  error: 'lỗi',
  errors: 'các lỗi',
  orEvaluateAgain: 'hoặc tổ chức đánh giá tại cấp đó',
  at: 'trạng thái',
  preferred: 'được chọn',
};

export function vectorPages(trace: Trace): MadePage {
  const children = trace.vectors.map(({ file }) => vectorPage(file, trace));
  const rows = children.map(({ address, title, files }) => {
    const { family, about, cases } = contentOf(files[0] as string);
    return `| [${title.vi}](site:${address}.html)<br>\`${files[0]?.split('/').at(-1)}\` | ${cases.length} | ${bothLines(toldIn(family).about, about.replaceAll('|', '\\|'))} |`;
  });
  return {
    address: 'vectors/index',
    title: { vi: 'Ca đối chứng', en: 'Vectors' },
    group: 'Evidence',
    files: [],
    language: 'both',
    text: [
      '# Ca đối chứng · Vectors',
      'Mỗi ca là một câu hỏi và câu trả lời lấy từ điều khoản, viết tay; thư viện, và mọi bản viết lại bằng ngôn ngữ khác, phải trả lời đúng như vậy.',
      '*Each case is a question and the answer the clause gives, written by hand; the library, and every port of it, must answer so. They are published as `ocop/vectors/*.json`.*',
      `| Tệp · File | Số ca · Cases | Nội dung · About |\n| --- | --- | --- |\n${rows.join('\n')}`,
    ].join('\n\n'),
    children,
  };
}

function contentOf(file: string): { readonly family: string; readonly about: string; readonly cases: readonly Case[] } {
  return JSON.parse(readFileSync(root + file, 'utf8'));
}

function toldIn(family: string): { readonly name: string; readonly about: string } {
  const told = vectorWords[family];
  if (told === undefined) throw new Error(`the vectors "${family}" have no Vietnamese name in docs/theme/vectorWords.ts`);
  return told;
}

function vectorPage(file: string, trace: Trace): MadePage {
  const { family, about, cases } = contentOf(file);
  const { name, about: aboutInVietnamese } = toldIn(family);
  const byEdition = groupedBy(cases, ({ id }) => id.split('/')[0] as string);
  return {
    address: fileAddress(file).replace(/\.html$/, ''),
    title: { vi: name, en: family },
    group: 'Evidence',
    files: [file],
    language: 'both',
    text: [
      `# Ca đối chứng: ${name} · Vectors: ${family}`,
      bothLines(aboutInVietnamese, about),
      ...[...byEdition].flatMap(([id, own]) => [`## ${editions.find((edition) => edition.id === id)?.instrument ?? id}`, tableOf(own, trace)]),
    ].join('\n\n'),
  };
}

function tableOf(cases: readonly Case[], trace: Trace): string {
  const head = [
    ['Ca', 'Case'],
    ['Cho', 'Given'],
    ['Phải được', 'Expected'],
    ['Căn cứ', 'Clause'],
  ]
    .map(([vi, en]) => `<th>${bothSpans(vi as string, en as string)}</th>`)
    .join('');
  const rows = cases.map(({ id, given, expect, basis }) => {
    const short = id.split('/').slice(1).join('/');
    return `<tr id="${caseAnchor(id)}"><td data-label="Ca" data-label-en="Case"><a href="#${caseAnchor(id)}"><code>${escape(short).replaceAll('/', '/<wbr>')}</code></a></td><td data-label="Cho" data-label-en="Given">${fieldsOf(
      given,
    )}</td><td data-label="Phải được" data-label-en="Expected">${fieldsOf(expect)}</td><td data-label="Căn cứ" data-label-en="Clause">${basis.map((citation) => clauseOf(citation, trace)).join('<br>')}</td></tr>`;
  });
  return `<table class="cards vectors"><thead><tr>${head}</tr></thead><tbody>\n${rows.join('\n')}\n</tbody></table>`;
}

function clauseOf({ instrument, article, clause, point, annex, evidence }: Case['basis'][number], trace: Trace): string {
  const words = [
    annex === undefined ? '' : `Phụ lục ${annex}`,
    article === undefined ? '' : `Điều ${article}`,
    clause === undefined ? '' : `khoản ${clause}`,
    point === undefined ? '' : `điểm ${point}`,
  ]
    .filter((word) => word !== '')
    .join(', ');
  return `<a href="site:${nearestAddress(trace, instrument, words)}">${escape([instrument, words].filter((word) => word !== '').join(', '))}</a> (${bothSpans(citationWords.grades[evidence as Evidence], evidence)})`;
}

/** A value as lines of name and value. */
function fieldsOf(value: unknown): string {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return inline(value);
  return Object.entries(value)
    .map(([field, inside]) => {
      const vi = fieldNames[field];
      const label = vi === undefined ? `<code>${escape(field)}</code>` : bothSpans(escape(vi), `<code>${escape(field)}</code>`);
      return `<span class="field">${label}: ${inline(inside)}</span>`;
    })
    .join('');
}

function inline(value: unknown): string {
  if (value === null) return '–';
  if (value === true) return bothSpans('có', 'yes');
  if (value === false) return bothSpans('không', 'no');
  if (typeof value !== 'object') {
    const isDay = /^\d{4}-\d{2}-\d{2}$/.test(String(value));
    return `<b${isDay ? ' class="day"' : ''}>${escape(String(value))}</b>`;
  }
  if (Array.isArray(value)) {
    return value.every((item) => typeof item !== 'object')
      ? value.map(inline).join(', ') || '–'
      : `<ol>${value.map((item) => `<li>${inline(item)}</li>`).join('')}</ol>`;
  }
  return Object.entries(value)
    .map(([key, inside]) => `<span class="pair">${escape(key)} ${inline(inside)}</span>`)
    .join('; ');
}
