import * as fc from 'fast-check';
import { deepFreeze } from '../law/deepFreeze';
import type { EditionId, RecognisedStar } from '../law/edition';
import type { Alternatives, Checklist, Criterion, Group, Option, Part, Rubric, RubricNode } from '../sheet/rubric';
import { bestOf } from '../sheet/sheet';

/**
 * @vi Sinh bộ tiêu chí nhỏ, tự đặt, không có lỗi, tổng không quá 100 điểm.
 *
 * Small made-up criteria sets without fault: sums that close, boxes in order, star marks that never fall. Three
 * parts, groups of criteria, checklists and alternatives; never more than 100 points.
 *
 * @param edition - The edition they claim to belong to; `qd-148-2023` unless said otherwise.
 *
 * @example
 * ```ts
 * import * as fc from 'fast-check';
 * import { checkRubric } from 'ocop';
 * import { madeUpRubrics } from 'ocop/testing';
 * fc.sample(madeUpRubrics(), 20).every((rubric) => checkRubric(rubric).length === 0); //=> true
 * ```
 */
export function madeUpRubrics(edition: EditionId = 'qd-148-2023'): fc.Arbitrary<Rubric> {
  const parts = fc.tuple(groups('1'), groups('2'), groups('3')).map(([a, b, c]): Rubric['parts'] => [part('A', a), part('B', b), part('C', c)]);
  return fc.record({ set: fc.integer({ min: 1, max: 26 }), parts }).map(({ set, parts: three }) =>
    deepFreeze<Rubric>({
      edition,
      set,
      name: { vi: 'Phiếu giả định', en: 'Made-up sheet' },
      parts: three,
      eliminations: [{ id: 'made-up-ground', kind: 'elimination', name: { vi: 'Căn cứ giả định', en: 'Made-up ground' } }],
      defects: [],
      basis: [{ instrument: 'made up', evidence: 'derived', source: 'made up for a test' }],
    }),
  );
}

function part(code: Part['code'], nodes: readonly RubricNode[]): Part {
  return { code, max: nodes.reduce((sum, node) => sum + node.max, 0), groups: nodes };
}

function groups(prefix: string): fc.Arbitrary<readonly RubricNode[]> {
  return fc
    .array(fc.array(leaf(), { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 2 })
    .map((drafts) => drafts.map((leaves, at) => group(`${prefix}${at + 1}`, leaves)));
}

/** A node that still lacks its code. */
type Draft = (code: string) => RubricNode;

function leaf(): fc.Arbitrary<Draft> {
  return fc.oneof(
    {
      weight: 4,
      arbitrary: options().map(
        (made): Draft =>
          (code) =>
            criterion(code, made),
      ),
    },
    {
      weight: 1,
      arbitrary: ticks().map(
        (made): Draft =>
          (code) =>
            checklist(code, made),
      ),
    },
    {
      weight: 1,
      arbitrary: fc.tuple(options(), options()).map(
        ([one, other]): Draft =>
          (code) =>
            alternatives(code, one, other),
      ),
    },
  );
}

function group(code: string, drafts: readonly Draft[]): Group {
  const children = drafts.map((draft, at) => draft(`${code}.${at + 1}`));
  return { code, kind: 'group', name: nameOf(code), max: children.reduce((sum, child) => sum + bestOf(child), 0), children };
}

function criterion(code: string, made: readonly Option[]): Criterion {
  return { code, kind: 'criterion', name: nameOf(code), max: Math.max(...made.map(({ points }) => points)), options: made };
}

function checklist(code: string, made: readonly Option[]): Checklist {
  return { code, kind: 'checklist', name: nameOf(code), max: made.reduce((sum, { points }) => sum + points, 0), options: made };
}

function alternatives(code: string, one: readonly Option[], other: readonly Option[]): Alternatives {
  const children = [criterion(`${code}.a`, one), criterion(`${code}.b`, other)];
  return { code, kind: 'alternatives', name: nameOf(code), max: Math.max(...children.map(({ max }) => max)), children };
}

/** Two to four boxes with rising points, some marked with rising stars. */
function options(): fc.Arbitrary<readonly Option[]> {
  const box = fc.record({ step: fc.integer({ min: 1, max: 2 }), marked: fc.boolean() });
  return fc.tuple(fc.integer({ min: 0, max: 1 }), fc.array(box, { minLength: 1, maxLength: 3 })).map(([start, boxes]) => {
    const made: Option[] = [{ box: 1, points: start, label: nameOf('1') }];
    let points = start;
    let star = 2;
    for (const { step, marked } of boxes) {
      points += step;
      if (marked) star += 1;
      made.push({ box: made.length + 1, points, label: nameOf(String(made.length + 1)), ...(marked && { minStar: star as RecognisedStar }) });
    }
    return made;
  });
}

function ticks(): fc.Arbitrary<readonly Option[]> {
  return fc
    .array(fc.integer({ min: 1, max: 2 }), { minLength: 1, maxLength: 3 })
    .map((points) => points.map((worth, at) => ({ box: at + 1, points: worth, label: nameOf(String(at + 1)) })));
}

function nameOf(code: string): { readonly vi: string; readonly en: string } {
  return { vi: `Tiêu chí ${code}`, en: `Criterion ${code}` };
}
