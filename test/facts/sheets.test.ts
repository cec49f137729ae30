import { walk, type Option, type RubricNode } from 'ocop';
import { describe, expect, it } from 'vitest';
import { beside, sheets } from './facts';

// The sheets against the table of facts: codes, order, kinds, parts, points, marks, maxima, concepts. Where the law prints what
// cannot be meant, what is applied stands here by hand, with the reason in README of the facts: "Known defects in the rubrics".

/** Points printed and points applied: sheet, code, box. */
const pointsApplied: { readonly [place: string]: number } = {
  'qd-26-2026 set 4 7 box 3': 3,
  'qd-26-2026 set 11 6.1.1 box 2': 1,
  'qd-26-2026 set 4 1.2 box 1': 0,
  'qd-26-2026 set 7 1.2 box 1': 0,
  'qd-26-2026 set 10 1.2 box 1': 0,
  'qd-26-2026 set 11 1.2 box 1': 0,
};

/** Most points printed, and most points applied where they differ. */
const maximaApplied: { readonly [place: string]: readonly [printed: number, applied: number] } = {
  'qd-148-2023 set 7 6': [16, 15],
  'qd-148-2023 set 7 6.d': [4, 3],
  'qd-26-2026 set 23 9': [1, 4],
};

const pointsOf = ({ points, printed }: Option): string => `${points} printed ${printed === undefined ? points : printed}`;

describe.each(sheets)('$at', (sheet) => {
  const { at, facts, rubric } = sheet;

  it('has the criteria of the law, in printed order, each of its kind and in its part', () => {
    const codes = (node: RubricNode, part: string): string[] => [
      `${part} ${node.code} ${node.kind}${node.printedCode === undefined ? '' : ` printed ${node.printedCode}`}`,
      ...('children' in node ? node.children.flatMap((child) => codes(child, part)) : []),
    ];
    const ours = rubric.parts.flatMap(({ code, groups }) => groups.flatMap((group) => codes(group, code)));
    expect(ours).toEqual(
      facts.nodes.map(({ part, code, kind, printedCode }) => `${part} ${code} ${kind}${printedCode === undefined ? '' : ` printed ${printedCode}`}`),
    );
    expect(Object.fromEntries(rubric.parts.map(({ code, max }) => [code, max]))).toEqual(facts.parts);
  });

  it('gives each criterion its most points and what it is about', () => {
    const wrong = beside(sheet).flatMap(([fact, node]) => {
      const place = `${at} ${fact.code}`;
      const known = maximaApplied[place];
      const maxima = `${node.max} printed ${'printed' in node ? node.printed : node.max}`;
      const expected = known === undefined ? `${fact.max} printed ${fact.max}` : `${known[1]} printed ${known[0]}`;
      const concept = 'options' in node ? node.concept : undefined;
      return [
        ...(maxima === expected ? [] : [`${place}: most points ${maxima}, the law ${expected}`]),
        ...(concept === fact.concept ? [] : [`${place}: about ${concept}, its printed name says ${fact.concept}`]),
      ];
    });
    expect(wrong).toEqual([]);
  });

  it('gives each box its points and its star mark', () => {
    const wrong = beside(sheet).flatMap(([fact, node]) => {
      const options = 'options' in node ? node.options : [];
      // The criterion on bilingual labels prints its name and one point, and no box: one stands for it.
      const unprinted = fact.concept === 'bilingual-label';
      const boxes = unprinted ? [[null, null, ''] as const] : (fact.boxes ?? []);
      const heading = node.kind === 'criterion' ? node.minStarOnHeading : undefined;
      const found = boxes.flatMap(([printed, mark], index) => {
        const place = `${at} ${fact.code} box ${index + 1}`;
        const option = options[index];
        if (option === undefined) return [`${place}: is missing`];
        const points = pointsApplied[place] ?? (unprinted ? 1 : printed);
        const ours = `${pointsOf(option)} mark ${option.minStar ?? null}`;
        const law = `${points} printed ${printed} mark ${mark}`;
        return ours === law && option.box === index + 1 ? [] : [`${place}: ${ours}, the law ${law}`];
      });
      return [
        ...found,
        ...(options.length === boxes.length ? [] : [`${at} ${fact.code}: ${options.length} boxes, the law has ${boxes.length}`]),
        ...(heading === fact.mark ? [] : [`${at} ${fact.code}: mark ${heading} on the heading, the law ${fact.mark}`]),
      ];
    });
    expect(wrong).toEqual([]);
  });
});

it.each(sheets)('$at eliminates, stops and explains by the notes and grounds that are printed', (sheet) => {
  const law = [
    ...(sheet.facts.disqualifiers ?? []).flatMap(({ grounds }) => grounds.map((id) => `${id} elimination`)),
    ...sheet.facts.nodes.flatMap(({ code, notes = [] }) =>
      notes.flatMap(({ kind, ground }) => (ground === undefined ? [] : [`${ground} ${kind} at ${code}`])),
    ),
  ];
  expect(sheet.rubric.eliminations.map(({ id, kind, at }) => `${id} ${kind}${at === undefined ? '' : ` at ${at}`}`)).toEqual(law);
  const ours = beside(sheet).map(([{ code }, { notes = [] }]) => [code, ...notes.map(({ kind, ground }) => `${kind} ${ground}`)]);
  expect(ours).toEqual(sheet.facts.nodes.map(({ code, notes = [] }) => [code, ...notes.map(({ kind, ground }) => `${kind} ${ground}`)]));
});

it('every sheet is there: 27 of 1048, 26 of 148, 26 of 26/2026', () => {
  const counts = new Map<string, number>();
  for (const { edition } of sheets) counts.set(edition, (counts.get(edition) ?? 0) + 1);
  expect(Object.fromEntries(counts)).toEqual({ 'qd-1048-2019': 27, 'qd-148-2023': 26, 'qd-26-2026': 26 });
  expect(sheets.flatMap(({ rubric }) => walk(rubric)).length).toBeGreaterThan(2500);
});
