import { cite } from '../words/explain';
import type { Basis } from '../law/citation';
import type { Edition } from '../law/edition';
import type { Rubric } from '../sheet/rubric';
import { sheetOf } from '../sheet/sheet';
import { sheetId } from './sheetId';
import type { Cell, Table } from './table';

/** The editions and criteria sets that are written to tables. */
export type Law = { readonly editions: readonly Edition[]; readonly rubrics: readonly Rubric[] };

/** A table that holds law, and its rows. */
export type LawTable = Table & { readonly rows: (law: Law) => readonly (readonly Cell[])[] };

const star = { name: 'star', type: 'whole', check: 'star BETWEEN 1 AND 5' } as const;
const part = { name: 'part', type: 'key', check: "part IN ('A', 'B', 'C')" } as const;
const basis = { name: 'basis', type: 'words' } as const;

/** The tables of the law, each after those it refers to. A `basis` names sources by their ids. */
export const lawTables: readonly LawTable[] = [
  {
    name: 'sources',
    columns: [
      { name: 'source', type: 'key' },
      { name: 'grade', type: 'key' },
      { name: 'name_vi', type: 'words' },
      { name: 'name_en', type: 'words' },
      { name: 'address', type: 'words', empty: true },
      { name: 'note_vi', type: 'words', empty: true },
      { name: 'note_en', type: 'words', empty: true },
    ],
    key: ['source'],
    rows: ({ editions }) =>
      [...new Map(editions.flatMap(({ sources }) => sources.map((source) => [source.id, source]))).values()].map(
        ({ id, grade, name, address, note }) => [id, grade, name.vi, name.en, address ?? null, note?.vi ?? null, note?.en ?? null],
      ),
  },
  {
    name: 'editions',
    columns: [
      { name: 'edition', type: 'key' },
      { name: 'instrument', type: 'words' },
      { name: 'name_vi', type: 'words' },
      { name: 'name_en', type: 'words' },
      { name: 'in_force_from', type: 'day' },
      { name: 'new_filings_until', type: 'day', empty: true },
      { name: 'rubrics', type: 'key' },
      { name: 'least_points', type: 'whole' },
      { name: 'most_points', type: 'whole' },
      basis,
    ],
    key: ['edition'],
    rows: ({ editions }) =>
      editions.map((edition) => [
        edition.id,
        edition.instrument,
        edition.name.vi,
        edition.name.en,
        edition.inForceFrom,
        edition.newFilingsUntil,
        edition.rubrics,
        edition.scale.min,
        edition.scale.max,
        cited(edition.basis),
      ]),
  },
  {
    name: 'rubrics',
    columns: [
      { name: 'sheet', type: 'key' },
      { name: 'edition', type: 'key' },
      { name: 'set_number', type: 'whole' },
      { name: 'variant', type: 'key', empty: true },
      { name: 'category', type: 'key', empty: true },
      { name: 'name_vi', type: 'words' },
      { name: 'name_en', type: 'words' },
      basis,
    ],
    key: ['sheet'],
    references: [{ columns: ['edition'], table: 'editions' }],
    rows: ({ editions, rubrics }) =>
      rubrics.map((rubric) => [
        sheetId(rubric),
        rubric.edition,
        rubric.set,
        rubric.variant ?? null,
        categoryOf(editions, rubric),
        rubric.name.vi,
        rubric.name.en,
        cited(rubric.basis),
      ]),
  },
  {
    name: 'criteria',
    columns: [
      { name: 'sheet', type: 'key' },
      { name: 'code', type: 'key' },
      { name: 'line_number', type: 'whole' },
      part,
      { name: 'kind', type: 'key', check: "kind IN ('criterion', 'checklist')" },
      { name: 'most_points', type: 'whole' },
      { name: 'question', type: 'key' },
      { name: 'question_most_points', type: 'whole' },
      { name: 'name_vi', type: 'words' },
      { name: 'name_en', type: 'words' },
    ],
    key: ['sheet', 'code'],
    references: [{ columns: ['sheet'], table: 'rubrics' }],
    rows: ({ rubrics }) =>
      rubrics.flatMap((rubric) => {
        const { lines } = sheetOf(rubric);
        return lines.map(({ code, at, node, best, entry }) => {
          return [sheetId(rubric), code, at + 1, entry.part, node.kind, best, entry.code, entry.best, node.name.vi, node.name.en];
        });
      }),
  },
  {
    name: 'boxes',
    columns: [
      { name: 'sheet', type: 'key' },
      { name: 'code', type: 'key' },
      { name: 'box', type: 'whole', check: 'box > 0' },
      { name: 'points', type: 'whole', check: 'points >= 0' },
      { name: 'min_star', type: 'whole', empty: true },
      { name: 'label_vi', type: 'words' },
      { name: 'label_en', type: 'words' },
    ],
    key: ['sheet', 'code', 'box'],
    references: [{ columns: ['sheet', 'code'], table: 'criteria' }],
    rows: ({ rubrics }) =>
      rubrics.flatMap((rubric) =>
        sheetOf(rubric).lines.flatMap(({ code, node }) =>
          node.options.map(({ box, points, minStar, label }) => [sheetId(rubric), code, box, points, minStar ?? null, label.vi, label.en]),
        ),
      ),
  },
  {
    name: 'minimums',
    columns: [
      { name: 'sheet', type: 'key' },
      { name: 'code', type: 'key' },
      star,
      { name: 'heading_mark', type: 'key', check: "heading_mark IN ('on-a-box', 'first-box', 'top-box')" },
      { name: 'box', type: 'whole', check: 'box > 0' },
    ],
    key: ['sheet', 'code', 'star', 'heading_mark'],
    references: [{ columns: ['sheet', 'code'], table: 'criteria' }],
    rows: ({ rubrics }) =>
      rubrics.flatMap((rubric) =>
        sheetOf(rubric).lines.flatMap(({ code, unmet }) => {
          const onBoxes = marksOf(unmet['first-box']).filter(({ mark }) => mark === 'box');
          const onHeading = (['first-box', 'top-box'] as const).flatMap((read) =>
            marksOf(unmet[read])
              .filter(({ mark }) => mark === 'heading')
              .map((mark) => ({ ...mark, read })),
          );
          return [...onBoxes.map((mark) => ({ ...mark, read: 'on-a-box' })), ...onHeading].map((mark) => [
            sheetId(rubric),
            code,
            mark.star,
            mark.read,
            mark.requires,
          ]);
        }),
      ),
  },
  {
    name: 'grounds',
    columns: [
      { name: 'sheet', type: 'key' },
      { name: 'ground_number', type: 'whole' },
      { name: 'ground', type: 'key' },
      { name: 'kind', type: 'key' },
      { name: 'code', type: 'key', empty: true },
      { name: 'name_vi', type: 'words' },
      { name: 'name_en', type: 'words' },
    ],
    key: ['sheet', 'ground_number'],
    references: [{ columns: ['sheet'], table: 'rubrics' }],
    rows: ({ rubrics }) =>
      rubrics.flatMap((rubric) =>
        rubric.eliminations.map(({ id, kind, at, name }, index) => [sheetId(rubric), index + 1, id, kind, at ?? null, name.vi, name.en]),
      ),
  },
  {
    name: 'bands',
    columns: [
      { name: 'edition', type: 'key' },
      star,
      { name: 'from_points', type: 'whole' },
      { name: 'last_whole_below', type: 'whole', empty: true },
      { name: 'wording', type: 'words' },
      basis,
    ],
    key: ['edition', 'star'],
    references: [{ columns: ['edition'], table: 'editions' }],
    rows: ({ editions }) =>
      editions.flatMap(({ id, bands }) =>
        bands.map((band, at) => [id, band.star, band.from, bands[at + 1]?.lastWhole ?? null, band.wording, cited(band.basis)]),
      ),
  },
  {
    name: 'levels',
    columns: [
      { name: 'edition', type: 'key' },
      { name: 'level_name', type: 'key' },
      { name: 'level_number', type: 'whole' },
      { name: 'role_name', type: 'key', check: "role_name IN ('none', 'reports', 'evaluates')" },
      { name: 'reason', type: 'key', empty: true },
      { name: 'authority_vi', type: 'words', empty: true },
      { name: 'authority_en', type: 'words', empty: true },
      { name: 'refers_from', type: 'whole', empty: true },
      { name: 'refers_to', type: 'key', empty: true },
      { name: 'returns_below', type: 'whole', empty: true },
      { name: 'returns_to', type: 'key', empty: true },
      basis,
    ],
    key: ['edition', 'level_name'],
    references: [{ columns: ['edition'], table: 'editions' }],
    rows: ({ editions }) =>
      editions.flatMap(({ id, levels }) =>
        Object.entries(levels).map(([level, rule], at) => {
          const evaluates = rule.role === 'evaluates' ? rule : null;
          return [
            id,
            level,
            at + 1,
            rule.role,
            rule.role === 'none' ? rule.reason : null,
            ...(rule.role === 'none' ? [null, null] : [rule.authority.vi, rule.authority.en]),
            evaluates?.refersFrom ?? null,
            rule.role === 'none' ? null : rule.refersTo,
            evaluates?.returnsBelow?.score ?? null,
            evaluates?.returnsBelow?.to ?? null,
            cited(rule.basis),
          ];
        }),
      ),
  },
  {
    name: 'certificate_terms',
    columns: [
      { name: 'edition', type: 'key' },
      star,
      { name: 'issuer', type: 'key' },
      { name: 'authority_vi', type: 'words' },
      { name: 'authority_en', type: 'words' },
      { name: 'term_months', type: 'whole' },
      { name: 'notice_days_before', type: 'whole', empty: true },
      { name: 'filing_from_days_before', type: 'whole', empty: true },
      { name: 'filing_to_days_before', type: 'whole', empty: true },
      basis,
    ],
    key: ['edition', 'star'],
    references: [{ columns: ['edition'], table: 'editions' }],
    rows: ({ editions }) =>
      editions.flatMap(({ id, recognition, certificate }) =>
        recognition.stars.map((recognised) => {
          const { level, authority } = certificate.issuers[recognised];
          return [
            id,
            recognised,
            level,
            authority.vi,
            authority.en,
            certificate.termMonths,
            certificate.notice?.daysBefore ?? null,
            certificate.filing?.fromDaysBefore ?? null,
            certificate.filing?.toDaysBefore ?? null,
            cited(certificate.basis),
          ];
        }),
      ),
  },
  {
    name: 'readings',
    columns: [
      { name: 'edition', type: 'key' },
      { name: 'reading', type: 'key' },
      { name: 'answer', type: 'key' },
      { name: 'chosen', type: 'whole', check: 'chosen IN (0, 1)' },
      { name: 'question_vi', type: 'words' },
      { name: 'question_en', type: 'words' },
      { name: 'answer_vi', type: 'words' },
      { name: 'answer_en', type: 'words' },
    ],
    key: ['edition', 'reading', 'answer'],
    references: [{ columns: ['edition'], table: 'editions' }],
    rows: ({ editions }) =>
      editions.flatMap(({ id, readings }) =>
        Object.values(readings).flatMap((reading) =>
          Object.entries(reading.answers).map(([answer, words]) => [
            id,
            reading.id,
            answer,
            Number(answer === reading.chosen),
            reading.question.vi,
            reading.question.en,
            words.vi,
            words.en,
          ]),
        ),
      ),
  },
];

function cited(citations: Basis): string {
  return citations.map((citation) => cite(citation, 'vi')).join(' · ');
}

function categoryOf(editions: readonly Edition[], { edition, set }: Rubric): Cell {
  const rows = editions.find(({ id }) => id === edition)?.productSets ?? [];
  return rows.find(({ number }) => number === set)?.category ?? null;
}

/** The marks of a line: those that a sheet without a tick leaves unmet. */
function marksOf<Mark>([unmetByNone = []]: readonly (readonly Mark[])[]): readonly Mark[] {
  return unmetByNone;
}
