import type { Rubric } from 'ocop';
import { traditionalAndFestivalTourism } from 'ocop/rubrics/qd-1048-2019';
import { whiteSpirit } from 'ocop/rubrics/qd-148-2023';
import { describe, expect, it } from 'vitest';
import { answersDocument, documents, jsonSchemaOf } from '../../src/publish/documents';
import { globalScripts } from '../../src/publish/globalScripts';

describe('the published schemas', () => {
  it('have these names', () => {
    expect(documents.map(({ name }) => name).sort()).toEqual([
      'assessment',
      'calendar-date',
      'certificate',
      'council-policy',
      'exact-score',
      'history',
      'holidays',
      'programme-plan',
      'ranking',
      'referral',
      'register',
      'score',
      'standing',
      'stored-result',
    ]);
  });

  it.each(documents)('$name has a title in both languages, a description and, of what it cannot say, whole sentences', (document) => {
    expect(document.title).toMatch(/^[A-Z][^()]+ \([a-zàáâãèéêìíòóôõùúýăđĩũơưạ-ỹ ,OCP]+\)$/u);
    expect(document.description).toMatch(/^.{20,}\.$/);
    for (const sentence of document.beyond) expect(sentence).toMatch(/^[A-Za-z].{10,}\.$/);
    const { $id, $comment } = jsonSchemaOf(document);
    expect($id).toBe(`urn:ocop:schema:1:${document.name}`);
    expect($comment).toBe(document.beyond.length === 0 ? undefined : `Checked by the library beyond this schema: ${document.beyond.join(' ')}`);
  });

  it('say which checks are the library’s alone', () => {
    const beyond = Object.fromEntries(documents.map(({ name, beyond: said }) => [name, said.length]));
    expect(beyond).toEqual({
      'calendar-date': 0,
      holidays: 1,
      'exact-score': 1,
      score: 1,
      assessment: 1,
      ranking: 2,
      referral: 1,
      certificate: 2,
      standing: 2,
      'stored-result': 3,
      'council-policy': 2,
      history: 2,
      register: 2,
      'programme-plan': 2,
    });
  });

  it('describe what goes in of a score and a history, else what comes out', () => {
    expect(documents.filter(({ io }) => io === 'input').map(({ name }) => name)).toEqual(['score', 'history']);
    const [score] = documents.filter(({ name }) => name === 'score');
    expect(JSON.stringify(score && jsonSchemaOf(score))).toContain('"type":"string"');
  });

  it('write once what stands in many places', () => {
    const [result] = documents.filter(({ name }) => name === 'stored-result');
    const text = JSON.stringify(result && jsonSchemaOf(result));
    expect(text).toContain('"$defs"');
    expect(text.length).toBeLessThan(200_000);
  });
});

describe('the answers of a sheet', () => {
  it('are named by edition, set of two digits and variant', () => {
    expect(answersDocument(whiteSpirit).name).toBe('answers-qd-148-2023-14');
    expect(answersDocument({ ...whiteSpirit, set: 3 } as Rubric).name).toBe('answers-qd-148-2023-03');
    expect(answersDocument(traditionalAndFestivalTourism).name).toBe('answers-qd-1048-2019-26-2019');
  });

  it('say of which set they are, and where it stands', () => {
    expect(answersDocument(whiteSpirit)).toMatchObject({
      title: 'Answers on the sheet of set 14: White spirit (Rượu trắng)',
      description: 'Boxes by criterion, 0 for none ticked. 148/QĐ-TTg, Annex III.',
      beyond: [],
    });
    const madeUp = { ...(whiteSpirit as Rubric), basis: [{ instrument: '0/QĐ (made up)', evidence: 'derived', source: 'made up' }] } as const;
    expect(answersDocument(madeUp).description).toBe('Boxes by criterion, 0 for none ticked. 0/QĐ (made up).');
  });
});

describe('the scripts with a global', () => {
  const [whole, ...each] = globalScripts(['qd-148-2023', 'qd-26-2026'], 'dist');

  it('are one of all editions and one of each, in a folder', () => {
    expect([whole, ...each].map((one) => one?.outfile)).toEqual([
      'dist/ocop.global.js',
      'dist/ocop.qd-148-2023.global.js',
      'dist/ocop.qd-26-2026.global.js',
    ]);
    expect(whole?.stdin?.contents).toContain("'qd-148-2023': bySet(sheets0), 'qd-26-2026': bySet(sheets1)");
    expect(each[1]?.stdin?.contents).toContain("import * as sheets0 from './rubrics/qd-26-2026';");
    expect(each[1]?.stdin?.contents).not.toContain('qd-148-2023');
  });

  it('run where there are no modules and no patterns of Unicode properties, and name the licences', () => {
    for (const options of [whole, ...each]) {
      expect(options).toMatchObject({
        bundle: true,
        format: 'iife',
        globalName: 'ocop',
        target: 'es2020',
        supported: { 'regexp-sticky-and-unicode-flags': false },
        minify: true,
        charset: 'utf8',
        stdin: { resolveDir: 'src', loader: 'js' },
      });
      expect(options?.banner?.['js']).toMatch(/MIT.*notices\.txt/);
    }
  });
});
