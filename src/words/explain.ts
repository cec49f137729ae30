import { dataKey } from '../edge/dataKey';
import type { Citation } from '../law/citation';
import type { Source } from '../law/source';
import type { Rubric } from '../sheet/rubric';
import { locales, type Locale } from '../bilingual';
import { isFields, isListOfFields, ownOptions } from '../fields';
import { refuse, requireOneOf } from '../refuse';
import { describeFault, isFault, type Fault } from './describeFault';
import { citation as en } from './en/citation';
import { trace, type Explainable } from './trace';
import { citation as vi } from './vi/citation';

/**
 * @vi Cách `explain` giải thích.
 *
 * How `explain` speaks.
 */
export type ExplainOptions = {
  readonly locale: Locale;
  /**
   * @vi Không còn cần: kết quả đã mang tên tiêu chí; nhận nhưng không xem.
   *
   * Not needed any more: results carry the names of their criteria. Taken, and not looked at.
   */
  readonly rubric?: Rubric;
  /**
   * @vi `false`: chỉ các dòng, không có số và danh sách căn cứ.
   *
   * `false`: the lines alone, without the numbers of the citations and their list.
   */
  readonly citations?: boolean;
};

const words = { vi, en };

/**
 * @vi Giải thích một kết quả hoặc các lỗi thành lời: điểm từng phần, hạng theo điểm, yêu cầu tối thiểu chưa đạt, ai quyết
 * định, cách hiểu đã dùng và danh sách căn cứ.
 *
 * Puts a result, several results, or faults into words: the sum by part, the band, each unmet minimum, the decision
 * and who takes it, the readings used, and the citations under numbers.
 *
 * @param results - Một hoặc nhiều kết quả theo thứ tự, từ `assess`, `rank`, `refer`, `certify`, `standing`; hoặc các lỗi. · What
 * `assess`, `rank`, `refer`, `certify`, `standing` gave, one or several in order; or faults. What is neither throws `TypeError`,
 * as does a `Result` that was not unwrapped.
 * @param options - Ngôn ngữ, và có cần căn cứ hay không. · The language, and whether the citations are wanted.
 * @returns Các dòng chữ thường, cuối cùng là danh sách căn cứ và mức độ tin cậy của nguồn. · Lines of plain text, ending with
 * the list of citations and their evidence grade.
 *
 * @example
 * ```ts
 * import { explain, qd148, refer } from 'ocop';
 * const text = explain(refer(qd148, { level: 'province', score: 90 }), { locale: 'en' });
 * text.split('\n')[0]; //=> 'The province sends the dossier to the centre as potential 5-star [1]'
 * const bare = explain(refer(qd148, { level: 'province', score: 90 }), { locale: 'en', citations: false });
 * bare.split('\n')[0]; //=> 'The province sends the dossier to the centre as potential 5-star'
 * ```
 */
export function explain(results: Explainable | Fault | readonly (Explainable | Fault)[], options: ExplainOptions): string {
  const { locale, citations: cited = true } = ownOptions(options, ['locale', 'rubric', 'citations']);
  requireOneOf('options.locale', locale, locales);
  if (typeof cited !== 'boolean') refuse('options.citations', cited, 'true or false');
  const citations = new Map<string, Citation>();
  const sources: Source[] = [];
  const lines: string[] = [];
  const saidOnce = new Set<string>();
  for (const result of Array.isArray(results) ? results : [results]) {
    const given: unknown = result;
    if (!isFields(given) || 'ok' in given) {
      const hint = isFields(given) ? '; unwrap the Result first: pass its .value where .ok is true, else its .error' : '';
      refuse('results', given, 'a result, a fault, or a list of them', hint);
    }
    if (isFault(result)) {
      lines.push(`${words[locale].headings.fault}: ${describeFault(result)[locale]}`);
      continue;
    }
    if ('sources' in result && result.sources !== undefined) {
      if (!areSources(result.sources)) refuse('result.sources', result.sources, 'a list of sources');
      sources.push(...result.sources);
    }
    for (const step of trace(result)) {
      if (step.rule === 'reading' || step.rule === 'caveat') {
        if (saidOnce.has(step.text.en)) continue;
        saidOnce.add(step.text.en);
      }
      const marks = cited ? [...new Set(step.basis.map((citation) => `[${numberOf(citation, citations)}]`))].join('') : '';
      lines.push(marks === '' ? step.text[locale] : `${step.text[locale]} ${marks}`);
    }
  }
  if (citations.size > 0) {
    lines.push(
      '',
      `${words[locale].headings.basis}:`,
      ...[...citations.values()].map((citation, at) => `[${at + 1}] ${cite(citation, locale, sources)}`),
    );
  }
  return lines.join('\n');
}

const placesInOrder = ['annex', 'section', 'article', 'clause', 'point'] as const;

function requireCitation(argument: string, given: unknown): void {
  const fits =
    isFields(given) &&
    ['instrument', 'evidence', 'source'].every((key) => isText(given[key])) &&
    placesInOrder.every((place) => given[place] === undefined || isText(given[place])) &&
    (given['note'] === undefined || isBilingual(given['note']));
  if (!fits) refuse(argument, given, 'a citation, as one of the basis of a result');
}

function areSources(given: unknown): given is readonly Source[] {
  return isListOfFields(given) && given.every(({ id, name }) => isText(id) && isBilingual(name));
}

function isBilingual(given: unknown): boolean {
  return isFields(given) && locales.every((locale) => isText(given[locale]));
}

function isText(given: unknown): boolean {
  return typeof given === 'string';
}

/** The number of a citation: that of the first one that says the same. */
function numberOf(citation: Citation, citations: Map<string, Citation>): number {
  requireCitation('result.basis', citation);
  const key = dataKey(citation);
  if (!citations.has(key)) citations.set(key, citation);
  return [...citations.keys()].indexOf(key) + 1;
}

/**
 * @vi Viết một căn cứ thành lời: văn bản, phụ lục, điều, khoản, điểm, mức tin cậy, nguồn và ghi chú.
 *
 * A citation in words: instrument, annex, article, clause, point, evidence grade, source and note.
 *
 * @param citation - Một căn cứ trong `basis`. · One of a `basis`.
 * @param locale - Ngôn ngữ. · The language.
 * @param sources - Danh sách để tìm nguồn theo mã: `sources` của kết quả hoặc của văn bản; không thấy thì ghi mã. · Where the
 * source is found by its id: the `sources` of the result or of the edition. One not found is called by its id.
 *
 * @example
 * ```ts
 * import { cite, qd26 } from 'ocop';
 * cite(qd26.certificate.basis[0], 'en', qd26.sources); //=> '26/2026/QĐ-TTg, Art. 4, clause 3 (text; The full text as reprinted by a legal portal: 13 articles, Annexes I-III)'
 * ```
 */
export function cite(citation: Citation, locale: Locale, sources: readonly Source[] = []): string {
  requireCitation('citation', citation);
  requireOneOf('locale', locale, locales);
  if (!areSources(sources)) refuse('sources', sources, 'a list of sources, as a result carries');
  const { places, grades } = words[locale];
  const at = placesInOrder.filter((place) => citation[place] !== undefined).map((place) => inPlace(places[place], citation[place] ?? '', locale));
  const named = sources.find(({ id }) => id === citation.source);
  const source = [grades[citation.evidence], named?.name[locale] ?? citation.source, ...(citation.note === undefined ? [] : [citation.note[locale]])];
  return `${[citation.instrument, ...at].join(', ')} (${source.join('; ')})`;
}

/** A place of an instrument; a footnote, which stands among the sections, is called by its own word. */
function inPlace(place: string, at: string, locale: Locale): string {
  const [, footnote] = /^footnote (\d+)$/.exec(at) ?? [];
  return footnote === undefined ? `${place} ${at}` : `${words[locale].footnote} ${footnote}`;
}
