// What the site's search can find.
import { editions } from 'ocop';
import {
  ReflectionKind,
  type DeclarationReflection,
  type DefaultTheme,
  type DocumentReflection,
  type ProjectReflection,
  type Reflection,
} from 'typedoc';
import { root } from '../../generate/uses';
import { pathOf } from '../addresses';
import { articleTitles } from '../articles';
import { fields } from '../fields';
import { headingSlug } from '../lawText';
import { clauseAddress, type Clause, type Trace } from '../trace';
import { groupWords, interfaceWords } from '../words';
import type { Entry } from './query';

type Kind = Entry['kind'];

const mostOfABody = 700;

/** What people also say for the words of the law. */
const alsoSaid = {
  'thời gian nộp hồ sơ': 'kỳ nộp hồ sơ',
  'hết thời hạn': 'hết hạn',
  'yêu cầu tối thiểu': 'mức tối thiểu',
  'phân hạng': 'xếp hạng',
};

export function searchEntries(project: ProjectReflection, router: DefaultTheme['router'], trace: Trace): readonly Entry[] {
  const documents = project.getReflectionsByKind(ReflectionKind.Document) as DocumentReflection[];
  const entries = [
    ...[...trace.clauses].flatMap(([instrument, clauses]) => ofInstrument(instrument, clauses)),
    ...documents.flatMap((document) => ofDocument(document, router.getFullUrl(document))),
    ...(project.children ?? []).flatMap((entry) => (entry.children ?? []).map((child) => ofExport(child, entry.name, router.getFullUrl(child)))),
  ];
  return entries.map((entry) => {
    const text = `${entry.title} ${entry.also} ${entry.about}`.toLowerCase();
    const said = Object.entries(alsoSaid).flatMap(([law, words]) => (text.includes(law) ? words : []));
    return said.length === 0 ? entry : { ...entry, also: `${entry.also} ${said.join(' ')}` };
  });
}

/** The newest law is asked for most. */
function weightOf(instrument: string): number {
  const at = editions.findIndex((edition) => edition.instrument === instrument);
  return at < 0 ? 1 : 1 + (at + 1) / 40;
}

function ofInstrument(instrument: string, clauses: readonly Clause[]): readonly Entry[] {
  const titles = articleTitles[instrument] ?? {};
  const places = new Map(clauses.filter(({ place }) => place !== '').map((clause) => [clause.place, clause]));
  const articles = Object.keys(titles).map((article) => `Điều ${article}`);
  return [...new Set([...articles, ...places.keys()])].map((place): Entry => {
    const [vi, en] = titles[/^Điều (\d+)$/.exec(place)?.[1] ?? ''] ?? ['', ''];
    const lines = places.get(place)?.lines ?? [];
    const held = [...new Set(lines.map(({ field }) => fields[field]?.vi ?? field))].join(', ');
    return {
      title: `${place}${vi === '' ? '' : `. ${vi}`}`,
      english: `${inEnglish(place)}${en === '' ? '' : `: ${en}`}`,
      address: clauseAddress(instrument, place),
      kind: [instrument, instrument],
      also: `${instrument} ${instrument}, ${place} ${held} ${lines
        .map(({ field, words }) => [fields[field]?.en ?? '', ...words.map((said) => said.vi)].join(' '))
        .join(' ')
        .slice(0, mostOfABody)}`,
      about: held === '' ? instrument : held,
      weight: weightOf(instrument) * (place.includes(',') ? 0.95 : 1.05),
    };
  });
}

/** As English pages and messages cite it. */
function inEnglish(place: string): string {
  const [, article, clause, point] = /^Điều (\d+)(?:, khoản (\d+))?(?:, điểm (\p{L}))?$/u.exec(place) ?? [];
  if (article === undefined) return place.replace('Phụ lục', 'Annex');
  return `Art. ${article}${clause === undefined ? '' : `(${clause})`}${point ?? ''}`;
}

const setWords = 'bộ tiêu chí bộ sản phẩm phiếu criteria set rubric sheet';

function ofDocument(document: DocumentReflection, address: string): readonly Entry[] {
  const path = pathOf(document, root) ?? '';
  const text = document.content.map((part) => part.text).join('');
  const english = typeof document.frontmatter['english'] === 'string' ? { english: document.frontmatter['english'] } : {};
  const page = (kind: Kind, more: Partial<Entry> = {}): Entry => ({
    title: document.name,
    ...english,
    address,
    kind,
    also: '',
    about: '',
    weight: 1,
    ...more,
  });
  const ofSet = /^docs\/law\/(qd-[\w-]+)\/set-/.exec(path);
  if (ofSet !== null) {
    const edition = editions.find(({ id }) => id === ofSet[1]);
    const instrument = edition?.instrument ?? '';
    return [
      page([instrument, instrument], {
        also: `${setWords} ${instrument}`,
        about: `Bộ tiêu chí · ${edition?.name.vi ?? instrument}`,
        weight: weightOf(instrument) * 1.1,
      }),
    ];
  }
  if (path.startsWith('law/changes/')) return [page(['Thay đổi', 'Changes'], { also: 'thay đổi so sánh khác nhau changes compare', weight: 0.9 })];
  if (path.startsWith('docs/law/')) {
    const edition = editions.find(({ id }) => path.endsWith(`/${id}.md`));
    const about = edition?.name.vi ?? '';
    const named = editions.find(({ id }) => path.includes(id));
    const isNewest = edition === editions.at(-1);
    return [
      page(['Văn bản', 'The law'], {
        also: edition === undefined ? '' : `${edition.instrument} ${edition.id}`,
        ...(named && { weight: weightOf(named.instrument) }),
      }),
      ...(edition === undefined && !path.includes('readings') ? [] : headingsOf(text)).map(([vi, en, body]): Entry => ({
        title: vi,
        english: en,
        address: `${address}#${headingSlug(en)}`,
        kind: ['Văn bản', 'The law'],
        also: edition?.instrument ?? '',
        body,
        about,
        weight: isNewest || edition === undefined ? 1 : 0.6 * weightOf(edition.instrument),
      })),
      ...(path.endsWith('/readings.md') ? readingEntries(address) : []),
    ];
  }
  if (path.startsWith('vectors/')) return [page(['Ca đối chứng', 'Vectors'], { weight: 0.65 })];
  if (path.startsWith('files/')) {
    const isTest = path.includes('.test.');
    return [page(isTest ? ['Kiểm thử', 'Tests'] : ['Mã nguồn', 'Source'], { weight: isTest ? 0.6 : 0.4 })];
  }
  if (path.startsWith('law/')) return [page(['Văn bản', 'The law'], { weight: 0.9 })];
  const headings = [...text.matchAll(/^##+ (.+)$/gm)].map(([, heading]) => heading).join(' ');
  const [, lead = ''] = /^# .+\n+([^#\n|`-][^\n]*)/m.exec(text) ?? [];
  return [page(['Hướng dẫn', 'Guide'], { also: headings.slice(0, 600), about: plain(lead).slice(0, 160), weight: 1.05 })];
}

/** Headings of a page of both languages, each with the words under it. */
function headingsOf(text: string): readonly (readonly [vi: string, en: string, body: string])[] {
  return text.split(/^(?=##+ )/m).flatMap((section) => {
    const [, vi, en, body = ''] = /^##+ (.+) · (.+)\n([\s\S]*)/.exec(section) ?? [];
    return vi === undefined || en === undefined ? [] : [[vi, en, plain(body.replace(/<br>|[|[\]-]+/g, ' ')).slice(0, mostOfABody)] as const];
  });
}

function readingEntries(address: string): readonly Entry[] {
  const readings = new Map(editions.flatMap((edition) => Object.values(edition.readings)).map((reading) => [reading.id as string, reading]));
  return [...readings].map(([id, { question }]) => ({
    title: question.vi,
    english: question.en,
    address: `${address}#${id}`,
    kind: ['Cách hiểu', 'Reading'],
    also: `${id} cách hiểu reading`,
    about: id,
    weight: 0.9,
  }));
}

function ofExport(child: DeclarationReflection, entry: string, address: string): Entry {
  const [vi, en] = [wordsOf(child, 'vi'), wordsOf(child, 'en')];
  const kind = interfaceWords[kindKey(child)] ?? ['Kiểu', 'Type'];
  const group =
    child.comment
      ?.getTag('@group')
      ?.content.map(({ text }) => text)
      .join('') ?? '';
  const isFunction = child.kindOf(ReflectionKind.Function);
  return {
    title: child.name,
    address,
    kind: entry === 'ocop' ? kind : [`${kind[0]} · ${entry}`, `${kind[1]} · ${entry}`],
    also: [vi, groupWords[group] ?? '', group].join(' '),
    about: vi === '' ? en.slice(0, 160) : vi,
    // What has a Vietnamese summary is what people look for in Vietnamese.
    weight: (isFunction ? 1.15 : 0.85) * (entry === 'ocop' ? 1 : 0.8),
  };
}

function kindKey(child: Reflection): string {
  if (child.kindOf(ReflectionKind.Function)) return 'kind_function';
  return child.kindOf(ReflectionKind.Variable) ? 'kind_variable' : 'kind_type_alias';
}

function wordsOf(child: DeclarationReflection, language: 'vi' | 'en'): string {
  const comment = child.signatures?.[0]?.comment ?? child.comment;
  const parts = language === 'vi' ? comment?.getTag('@vi')?.content : comment?.summary;
  return plain((parts ?? []).map(({ text }) => text).join('')).split(/(?<=\.)\s/)[0] ?? '';
}

function plain(text: string): string {
  return text
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[`*_]|<[^>]+>/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
