import * as z from 'zod/v4';
import type { Rubric } from '../sheet/rubric';
import { answersSchema } from '../score/answersSchemas';
import { assessmentSchema } from '../score/assessmentSchemas';
import { certificateSchema, standingSchema } from '../certificate/certificateSchemas';
import { councilPolicySchema } from '../council/councilSchemas';
import { calendarDateSchema, holidaysSchema } from '../date/dateSchemas';
import { historySchema } from '../cycle/historySchemas';
import { programmePlanSchema } from '../programme/programmePlanSchemas';
import { rankingSchema, referralSchema } from '../star/rankingSchemas';
import { storedResultSchema } from '../record/recordSchemas';
import { registerSchema } from '../programme/registerSchemas';
import { exactScoreSchema, scoreSchema } from '../score/scoreSchemas';

/** A schema that is also published as a JSON Schema file. */
export type Document = {
  readonly name: string;
  readonly title: string;
  /** What it is, and the law behind it. */
  readonly description: string;
  readonly schema: z.ZodType;
  /** What is described: what goes in where the two differ (a score as text), else what comes out. */
  readonly io?: 'input';
  /** What the schema checks and JSON Schema cannot say. */
  readonly beyond: readonly string[];
};

const texts = ['Texts are brought to Unicode NFC before they are measured, and half of a surrogate pair is refused.'];

/** The schemas published as JSON Schema, but for the answers of each rubric. */
export const documents: readonly Document[] = [
  {
    name: 'calendar-date',
    title: 'Calendar date (ngày)',
    description: 'A day that exists, YYYY-MM-DD, years 1000 to 9999. Terms are counted by Civil Code 2015 (91/2015/QH13), Art. 147 and 148.',
    schema: calendarDateSchema,
    beyond: [],
  },
  {
    name: 'holidays',
    title: 'Public holidays by year (ngày nghỉ lễ)',
    description: 'Days off beside weekends, and weekend days worked instead; set year by year. Civil Code 2015 (91/2015/QH13), Art. 148(5).',
    schema: holidaysSchema,
    beyond: ['Every day lies in the year it stands under; a worked weekend is a Saturday or Sunday, and no day off.'],
  },
  {
    name: 'exact-score',
    title: 'Exact score (điểm)',
    description: 'sum points over of ballots. The scale of every edition: 148/QĐ-TTg Art. 1(2), 26/2026/QĐ-TTg Art. 3, 1048/QĐ-TTg Annex II.',
    schema: exactScoreSchema,
    beyond: ['sum is at most 100 times of.'],
  },
  {
    name: 'score',
    title: 'Score (điểm)',
    description:
      'A number from 0 to 100, the same as Vietnamese decimal text, or an exact score. 148/QĐ-TTg Art. 1(2), 26/2026/QĐ-TTg Art. 3, 1048/QĐ-TTg Annex II. Rounding is nowhere regulated: nothing is rounded.',
    schema: scoreSchema,
    io: 'input',
    beyond: ['Of an exact score, sum is at most 100 times of.'],
  },
  {
    name: 'assessment',
    title: 'Stored result of a score sheet (kết quả chấm điểm)',
    description: 'What assess gave: 148/QĐ-TTg Annex III, 26/2026/QĐ-TTg Annex II, 1048/QĐ-TTg Annex II; the result carries its basis.',
    schema: assessmentSchema,
    beyond: texts,
  },
  {
    name: 'ranking',
    title: 'Stored ranking (phân hạng sao)',
    description: 'What rank gave: bands of 148/QĐ-TTg Art. 1(2), 26/2026/QĐ-TTg Art. 3, 1048/QĐ-TTg Annex II; minimums as marked on the sheets.',
    schema: rankingSchema,
    beyond: [...texts, 'The star is never above the band.'],
  },
  {
    name: 'referral',
    title: 'Stored referral (công nhận, chuyển hồ sơ)',
    description: 'What refer gave: 148/QĐ-TTg Annex II, 1489/QĐ-TTg, 26/2026/QĐ-TTg Art. 7.',
    schema: referralSchema,
    beyond: texts,
  },
  {
    name: 'certificate',
    title: 'Certificate (giấy chứng nhận OCOP)',
    description: 'What certify or withdraw gave: 36 months from issue, 148/QĐ-TTg, 26/2026/QĐ-TTg Art. 4(3), 7(6)a and 8.',
    schema: certificateSchema,
    beyond: [...texts, 'No last day lies before its first day.'],
  },
  {
    name: 'standing',
    title: 'Stored standing of a certificate (hiệu lực giấy chứng nhận)',
    description: 'What standing gave: notice 148/QĐ-TTg, filing window 26/2026/QĐ-TTg Art. 7(6)a, withdrawal Art. 8.',
    schema: standingSchema,
    beyond: [...texts, 'No last day lies before its first day.'],
  },
  {
    name: 'stored-result',
    title: 'Stored result (bản lưu kết quả)',
    description:
      'What toRecord gave: any result in its envelope of schema version, library version and edition (null: it names several or none). The result carries its basis.',
    schema: storedResultSchema,
    beyond: [
      ...texts,
      'No last day lies before its first day; no star is above its band.',
      'given is plain JSON of at most 20 levels and 10,000 values, without NUL and halves of surrogate pairs.',
    ],
  },
  {
    name: 'council-policy',
    title: 'Rules a council sits by (quy chế hội đồng)',
    description: 'Quorum, chair, spread and minimums on several ballots; not stated by 148/QĐ-TTg or 26/2026/QĐ-TTg: local regulations.',
    schema: councilPolicySchema,
    beyond: [...texts, 'The share of a quorum is at most one.'],
  },
  {
    name: 'history',
    title: "History of a product's life (lịch sử sản phẩm)",
    description: 'Dated events of the OCOP cycle: 148/QĐ-TTg Annex II, 1489/QĐ-TTg, 26/2026/QĐ-TTg Art. 5 to 8 and 12.',
    schema: historySchema,
    io: 'input',
    beyond: [...texts, 'Of an exact score, sum is at most 100 times of; no star is above its band.'],
  },
  {
    name: 'register',
    title: 'Register of recognitions (sổ theo dõi sản phẩm được công nhận)',
    description: 'Recognitions with their certificates: 148/QĐ-TTg, 26/2026/QĐ-TTg Art. 4.',
    schema: registerSchema,
    beyond: [...texts, 'No id or name is empty, no id is given twice; nothing is withdrawn before it is issued.'],
  },
  {
    name: 'programme-plan',
    title: 'Yearly plan of the programme (kế hoạch triển khai)',
    description: 'Targets, tasks, bodies and windows of a place for a year. The plan carries its basis; it rests on 148/QĐ-TTg or a later decision.',
    schema: programmePlanSchema,
    beyond: [...texts, 'No last day of a span of issue lies before its first day; the share of a target is at most one.'],
  },
];

/** The name of the file of a rubric's answers. */
export function answersName({ edition, set, variant }: Rubric): string {
  return ['answers', edition, String(set).padStart(2, '0'), ...(variant === undefined ? [] : [variant])].join('-');
}

/** The answers of one rubric as a document. */
export function answersDocument(rubric: Rubric): Document {
  const [{ instrument, annex }] = rubric.basis;
  return {
    name: answersName(rubric),
    title: `Answers on the sheet of set ${rubric.set}: ${rubric.name.en} (${rubric.name.vi})`,
    description: `Boxes by criterion, 0 for none ticked. ${instrument}${annex === undefined ? '' : `, Annex ${annex}`}.`,
    schema: answersSchema(rubric),
    beyond: [],
  };
}

/** The JSON Schema (2020-12) of what a document takes, complete in itself. */
export function jsonSchemaOf({ name, title, description, schema, io, beyond }: Document): { readonly [key: string]: unknown } {
  const { $schema, ...rest } = z.toJSONSchema(schema, {
    target: 'draft-2020-12',
    io: io ?? 'output',
    // Written once and named: citations and texts stand in every result, and written out each time they are ten times the file.
    reused: 'ref',
    override: ({ jsonSchema }) => {
      // To zod, readonly is about types; to JSON Schema it would be about who may write.
      delete jsonSchema.readOnly;
    },
  });
  return {
    $schema,
    $id: `urn:ocop:schema:1:${name}`,
    title,
    description,
    ...(beyond.length > 0 && { $comment: `Checked by the library beyond this schema: ${beyond.join(' ')}` }),
    ...rest,
  };
}
