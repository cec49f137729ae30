import type { Bilingual } from '../bilingual';
import { deepFreeze } from '../law/deepFreeze';
import { oncePer } from '../law/oncePer';
import type { PartCode } from '../law/edition';
import { requireRubric } from './requireRubric';
import type { Alternatives, Checklist, Criterion, Rubric, RubricNode } from './rubric';
import { unmetByBox, type HeadingMark, type UnmetByBox } from './unmetMinimum';

/** One line of a sheet that takes an answer. */
export type Line = {
  readonly code: string;
  /** Position in `lines`. */
  readonly at: number;
  readonly node: Criterion | Checklist;
  /** Whether it is a checklist, answered by a list of boxes. */
  readonly list: boolean;
  readonly part: PartCode;
  /** Points by box; index 0 is "none ticked". */
  readonly points: readonly number[];
  readonly best: number;
  /** The star minimums each box leaves unmet, by how a mark on a heading is read. */
  readonly unmet: { readonly [R in HeadingMark]: UnmetByBox };
  /** The question this line answers: itself, or its alternatives. */
  readonly entry: Entry;
};

/** One question of a sheet: a criterion, a checklist, or alternatives of which one case is answered. */
export type Entry = {
  readonly code: string;
  readonly part: PartCode;
  /** More than one only for alternatives. */
  readonly lines: readonly Line[];
  readonly best: number;
  readonly alternatives: Alternatives | null;
};

/** A rubric laid flat: its lines in printed order, its questions, and where each code stands. */
export type Sheet = {
  readonly lines: readonly Line[];
  readonly entries: readonly Entry[];
  readonly byCode: ReadonlyMap<string, Line>;
  /** The name and the most points of each part. */
  readonly heads: PartHeads;
  /** Whether a star mark stands on some heading, so that its reading is asked. */
  readonly marksHeading: boolean;
};

/**
 * @vi Tên và số điểm tối đa của từng phần; `null` nếu phiên bản đã lưu kết quả không giữ.
 *
 * The name of each part and its most points; `null`: not kept by the version that stored the result.
 */
export type PartHeads = {
  readonly [P in PartCode]: {
    /** @vi Tên phần. · Name of the part. */
    readonly name: Bilingual;
    /** @vi Điểm tối đa in ở đầu phần; `null`: không in. · Most points printed above it; `null`: none printed. */
    readonly max: number | null;
  };
};

/** The rubric laid flat; worked out once per rubric object, which is frozen data. */
export const sheetOf: (rubric: Rubric) => Sheet = /* @__PURE__ */ oncePer(layFlat);

function layFlat(rubric: Rubric): Sheet {
  requireRubric(rubric);
  const lines: Line[] = [];
  const entries: Entry[] = [];
  rubric.parts.forEach((part) => {
    const lineOf = (node: Criterion | Checklist, entry: Entry): Line => ({
      code: node.code,
      at: lines.length,
      node,
      list: node.kind === 'checklist',
      part: part.code,
      points: [0, ...node.options.map((option) => option.points)],
      best: bestOf(node),
      unmet: { 'first-box': unmetByBox(node, 'first-box'), 'top-box': unmetByBox(node, 'top-box') },
      entry,
    });
    const visit = (node: RubricNode): void => {
      if (node.kind === 'group') {
        node.children.forEach(visit);
        return;
      }
      const answering: Line[] = [];
      const alternatives = node.kind === 'alternatives' ? node : null;
      const entry: Entry = { code: node.code, part: part.code, lines: answering, best: bestOf(node), alternatives };
      entries.push(entry);
      for (const one of node.kind === 'alternatives' ? node.children : [node]) {
        const line = lineOf(one, entry);
        lines.push(line);
        answering.push(line);
      }
    };
    part.groups.forEach(visit);
  });
  return {
    lines,
    entries,
    byCode: new Map(lines.map((line) => [line.code, line])),
    heads: headsOf(rubric),
    marksHeading: lines.some(({ node }) => node.kind === 'criterion' && node.minStarOnHeading !== undefined),
  };
}

function headsOf({ parts }: Rubric): PartHeads {
  const heads = parts.map(({ code, name = { vi: code, en: code }, max }) => [code, { name, max }]);
  return deepFreeze(Object.fromEntries(heads) as PartHeads);
}

/** Most points a node can bring as its boxes stand, whatever the sheet prints above them. */
export function bestOf(node: RubricNode): number {
  switch (node.kind) {
    case 'group':
      return node.children.reduce((sum, child) => sum + bestOf(child), 0);
    case 'alternatives':
      return Math.max(0, ...node.children.map(bestOf));
    case 'checklist':
      return node.options.reduce((sum, option) => sum + option.points, 0);
    case 'criterion':
      return Math.max(0, ...node.options.map((option) => option.points));
  }
}
