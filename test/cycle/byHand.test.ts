import { describe, expect, it } from 'vitest';
import { ocopCycle, qd1048, qd148, qd1489, qd26, type Basis, type Edition } from 'ocop';

// The tables written from the plan and the decisions, row by row: what leads where, who acts, whose rules hold
// (D: the edition of the dossier, N: the one in force), and for what the plan says, its section.
const beforeEvaluation = (selects: string, receives: string) => `
guidance register-idea holder N III.1.c > idea-registered
idea-registered select-idea ${selects} N III.1.d > idea-selected
idea-registered decline-idea ${selects} N III.1.d > idea-declined
idea-declined register-idea holder N III.1.c > idea-registered
idea-selected submit-plan holder N footnote-2 > plan-received
plan-received approve-plan not-stated N footnote-2 > plan-approved
plan-received return-plan not-stated N footnote-2 > plan-returned
plan-returned submit-plan holder N footnote-2 > plan-received
plan-approved carry-out holder N footnote-2 > plan-carried-out
plan-carried-out file-dossier holder N > ${receives}
not-recognised register-idea holder N III.1.c > idea-registered
expired register-idea holder N III.1.c > idea-registered
expired file-dossier holder N III.3 > ${receives}`;

const byHand: readonly (readonly [Edition, string])[] = [
  [
    qd1048,
    `${beforeEvaluation('district', 'at-district')}
at-district send-up district D > at-province
at-district not-met district D > not-recognised recognised in-promotion expired
at-district return-dossier district D > dossier-returned
at-district withdraw issuer N III.4 > withdrawn
at-province recognise province D > recognised
at-province send-up province D > at-central
at-province not-met province D > not-recognised recognised in-promotion expired
at-province return-dossier province D > dossier-returned
at-province withdraw issuer N III.4 > withdrawn
at-central recognise central D > recognised
at-central send-down central D > decision-at-province
at-central not-met central D > not-recognised recognised in-promotion expired
at-central return-dossier central D > dossier-returned
at-central withdraw issuer N III.4 > withdrawn
dossier-returned complete-dossier holder D > at-district at-province at-central
dossier-returned withdraw issuer N III.4 > withdrawn
decision-at-province recognise-on-result province D > recognised
decision-at-province withdraw issuer N III.4 > withdrawn
recognised promote not-stated N III.1.e > in-promotion
recognised file-dossier holder N III.3 > at-district
recognised day-comes calendar N > recognised expired
recognised withdraw issuer N III.4 > withdrawn
in-promotion promote not-stated N III.1.e > in-promotion
in-promotion file-dossier holder N III.3 > at-district
in-promotion day-comes calendar N > in-promotion expired
in-promotion withdraw issuer N III.4 > withdrawn`,
  ],
  [
    qd148,
    `${beforeEvaluation('district', 'at-commune')}
at-commune report commune D > at-district
at-commune return-dossier commune D > dossier-returned
at-commune withdraw issuer N III.4 > withdrawn
at-district recognise district D > recognised
at-district send-up district D III.1.e > at-province
at-district not-met district D > not-recognised recognised in-promotion notice-due notice-given expired
at-district return-dossier district D > dossier-returned
at-district withdraw issuer N III.4 > withdrawn
at-province recognise province D > recognised
at-province send-up province D > at-central
at-province send-down province D > decision-at-district
at-province not-met province D > not-recognised recognised in-promotion notice-due notice-given expired
at-province return-dossier province D > dossier-returned
at-province withdraw issuer N III.4 > withdrawn
at-central recognise central D > recognised
at-central send-down central D > decision-at-district decision-at-province
at-central not-met central D > not-recognised recognised in-promotion notice-due notice-given expired
at-central return-dossier central D > dossier-returned
at-central withdraw issuer N III.4 > withdrawn
dossier-returned complete-dossier holder D > at-commune at-district at-province at-central
dossier-returned withdraw issuer N III.4 > withdrawn
decision-at-district recognise-on-result district D > recognised
decision-at-district withdraw issuer N III.4 > withdrawn
decision-at-province recognise-on-result province D > recognised
decision-at-province withdraw issuer N III.4 > withdrawn
recognised promote not-stated N III.1.e > in-promotion
recognised give-notice issuer N > notice-given
recognised file-dossier holder N III.3 > at-commune
recognised day-comes calendar N > recognised notice-due expired
recognised withdraw issuer N III.4 > withdrawn
in-promotion promote not-stated N III.1.e > in-promotion
in-promotion give-notice issuer N > notice-given
in-promotion file-dossier holder N III.3 > at-commune
in-promotion day-comes calendar N > in-promotion notice-due expired
in-promotion withdraw issuer N III.4 > withdrawn
notice-due promote not-stated N III.1.e > notice-due
notice-due give-notice issuer N > notice-given
notice-due file-dossier holder N III.3 > at-commune
notice-due day-comes calendar N > recognised notice-due expired
notice-due withdraw issuer N III.4 > withdrawn
notice-given promote not-stated N III.1.e > notice-given
notice-given file-dossier holder N III.3 > at-commune
notice-given day-comes calendar N > notice-given expired
notice-given withdraw issuer N III.4 > withdrawn`,
  ],
  [
    qd1489,
    `${beforeEvaluation('not-stated', 'at-commune')}
at-commune report commune D > at-province
at-commune return-dossier commune D > dossier-returned
at-commune withdraw issuer N III.4 > withdrawn
at-province recognise province D > recognised
at-province send-up province D > at-central
at-province not-met province D > not-recognised recognised in-promotion notice-due notice-given expired
at-province return-dossier province D > dossier-returned
at-province withdraw issuer N III.4 > withdrawn
at-central recognise central D > recognised
at-central send-down central D > decision-at-province
at-central not-met central D > not-recognised recognised in-promotion notice-due notice-given expired
at-central return-dossier central D > dossier-returned
at-central withdraw issuer N III.4 > withdrawn
dossier-returned complete-dossier holder D > at-commune at-province at-central
dossier-returned withdraw issuer N III.4 > withdrawn
decision-at-province recognise-on-result province D > recognised
decision-at-province withdraw issuer N III.4 > withdrawn
recognised promote not-stated N III.1.e > in-promotion
recognised give-notice issuer N > notice-given
recognised file-dossier holder N III.3 > at-commune
recognised day-comes calendar N > recognised notice-due expired
recognised withdraw issuer N III.4 > withdrawn
in-promotion promote not-stated N III.1.e > in-promotion
in-promotion give-notice issuer N > notice-given
in-promotion file-dossier holder N III.3 > at-commune
in-promotion day-comes calendar N > in-promotion notice-due expired
in-promotion withdraw issuer N III.4 > withdrawn
notice-due promote not-stated N III.1.e > notice-due
notice-due give-notice issuer N > notice-given
notice-due file-dossier holder N III.3 > at-commune
notice-due day-comes calendar N > recognised notice-due expired
notice-due withdraw issuer N III.4 > withdrawn
notice-given promote not-stated N III.1.e > notice-given
notice-given file-dossier holder N III.3 > at-commune
notice-given day-comes calendar N > notice-given expired
notice-given withdraw issuer N III.4 > withdrawn`,
  ],
  [
    qd26,
    `${beforeEvaluation('not-stated', 'at-commune')}
at-commune report commune D > at-province
at-commune return-dossier commune D > dossier-returned
at-commune withdraw issuer N > withdrawn
at-province recognise province D > recognised
at-province send-up province D > at-central
at-province not-met province D > not-recognised recognised in-promotion filing-open expired
at-province return-dossier province D > dossier-returned
at-province withdraw issuer N > withdrawn
at-central recognise central D > recognised
at-central send-down central D > decision-at-province
at-central not-met central D > not-recognised recognised in-promotion filing-open expired
at-central return-dossier central D > dossier-returned
at-central withdraw issuer N > withdrawn
dossier-returned complete-dossier holder D > at-commune at-province at-central
dossier-returned withdraw issuer N > withdrawn
decision-at-province recognise-on-result province D > recognised
decision-at-province not-met-on-result province D > not-recognised recognised in-promotion filing-open expired
decision-at-province evaluate-again province D > at-province
decision-at-province withdraw issuer N > withdrawn
recognised promote not-stated N III.1.e > in-promotion
recognised file-dossier holder N III.3 > at-commune
recognised day-comes calendar N > recognised filing-open expired
recognised withdraw issuer N > withdrawn
in-promotion promote not-stated N III.1.e > in-promotion
in-promotion file-dossier holder N III.3 > at-commune
in-promotion day-comes calendar N > in-promotion filing-open expired
in-promotion withdraw issuer N > withdrawn
filing-open promote not-stated N III.1.e > filing-open
filing-open file-dossier holder N III.3 > at-commune
filing-open day-comes calendar N > recognised filing-open expired
filing-open withdraw issuer N > withdrawn`,
  ],
];

const evaluation = ['at-commune', 'at-province', 'at-central', 'dossier-returned', 'decision-at-province'];
const withNotice = ['plan-carried-out', 'recognised', 'in-promotion', 'notice-due', 'notice-given', 'expired'];
const passingInto = new Map<string, readonly [from: readonly string[], to: readonly string[]]>([
  [
    'qd-148-2023',
    [
      ['qd-1048-2019'],
      ['at-commune', 'at-district', 'at-province', 'at-central', 'dossier-returned', 'decision-at-district', 'decision-at-province', ...withNotice],
    ],
  ],
  ['qd-1489-2025', [['qd-148-2023'], [...evaluation, ...withNotice]]],
  [
    'qd-26-2026',
    [
      ['qd-1489-2025', 'qd-148-2023', 'qd-1048-2019'],
      [...evaluation, 'plan-carried-out', 'recognised', 'in-promotion', 'filing-open', 'expired'],
    ],
  ],
]);

// `it` and not `it.each`: the tables are made within the test, so that one that cannot be made is a failure of it.
describe('the table by hand', () => {
  for (const [edition, rows] of byHand) {
    it(`is that of ${edition.id}`, () => {
      const cycle = ocopCycle(edition);
      const found = cycle.states.flatMap((from) =>
        Object.values(cycle.table[from] ?? {}).map((row) => {
          const section = row.basis.find(({ instrument }) => instrument === '66/KH-UBND')?.section?.replace(' ', '-');
          expect(row.from).toBe(from);
          return [
            row.from,
            row.event,
            row.actor,
            row.under === 'dossier' ? 'D' : 'N',
            ...(section === undefined ? [] : [section]),
            '>',
            ...row.to,
          ].join(' ');
        }),
      );
      expect(found.sort()).toEqual(
        rows
          .split('\n')
          .filter((row) => row !== '')
          .sort(),
      );
      expect(cycle.result).toBe('cycle');
      expect(cycle.edition).toBe(edition);
      expect(cycle.start).toEqual({ result: 'product-state', at: 'guidance', on: null });
    });

    it(`is entered by dossiers pending when ${edition.id} began`, () => {
      const { passing } = ocopCycle(edition);
      const [from, to] = passingInto.get(edition.id) ?? [];
      if (from === undefined) {
        expect(passing).toBeNull();
        return;
      }
      expect(passing).toMatchObject({ from, event: 'pass-to-new-edition', actor: 'not-stated', under: 'in-force', basis: edition.transition?.basis });
      expect(passing?.to).toEqual(to);
    });
  }

  it('rests on the level that acts, on the rule of the certificate, or on the plan', () => {
    const { table } = ocopCycle(qd148);
    // The district certifies 3 stars by Annex II, item 1 b (text), and sends up from 70 points by what press and plan quote of it.
    const places = (row: { readonly basis: Basis } | undefined) =>
      row?.basis.map(({ instrument, annex, section, article, clause, point, evidence }) =>
        [instrument, annex, section, article, clause, point, evidence].filter((part) => part !== undefined).join(' '),
      );
    expect(places(table['at-district']?.recognise)).toEqual(['148/QĐ-TTg II 1 b text']);
    expect(places(table['at-district']?.['send-up'])).toEqual(['148/QĐ-TTg II 1 b press', '66/KH-UBND III.1.e official']);
    expect(places(ocopCycle(qd26).table['at-province']?.recognise)).toEqual(['26/2026/QĐ-TTg 7 3 đ text', '26/2026/QĐ-TTg 7 3 e text']);
    expect(places(ocopCycle(qd26).table['at-province']?.['send-up'])).toEqual(['26/2026/QĐ-TTg 7 3 e text']);
    expect(places(ocopCycle(qd26).table['at-central']?.recognise)).toEqual(['26/2026/QĐ-TTg 7 4 đ text', '26/2026/QĐ-TTg 7 4 e text']);
    expect(table['at-commune']?.report?.basis).toBe(qd148.levels.commune.basis);
    expect(table['plan-carried-out']?.['file-dossier']?.basis).toBe(qd148.levels.commune.basis);
    expect(table['dossier-returned']?.['complete-dossier']?.basis).toBe(qd148.levels.commune.basis);
    expect(table['at-province']?.['send-down']?.basis).toBe(qd148.levels.province.basis);
    expect(table['at-province']?.['not-met']?.basis).toBe(qd148.recognition.basis);
    expect(table.recognised?.['give-notice']?.basis).toBe(qd148.certificate.notice?.basis);
    expect(table.recognised?.['day-comes']?.basis).toBe(qd148.certificate.notice?.basis);
    expect(ocopCycle(qd1048).table.recognised?.['day-comes']?.basis).toBe(qd1048.certificate.basis);
    const of26 = ocopCycle(qd26).table;
    expect(of26.recognised?.['day-comes']?.basis).toBe(qd26.certificate.filing?.basis);
    expect(places(of26.recognised?.withdraw)).toEqual(['26/2026/QĐ-TTg 8 1 text', '26/2026/QĐ-TTg 8 2 a text', '26/2026/QĐ-TTg 8 2 b text']);
    expect(places(table.recognised?.withdraw)).toEqual(['66/KH-UBND III.4 official', '148/QĐ-TTg press']);
    const central = qd26.levels.central;
    const back = central.role === 'evaluates' ? central.returnsBelow?.basis : undefined;
    expect(back).toBeDefined();
    expect(of26['at-central']?.['send-down']?.basis).toBe(back);
    expect(of26['decision-at-province']?.['evaluate-again']?.basis).toBe(back);
    expect(of26['decision-at-province']?.['not-met-on-result']?.basis).toBe(back);
  });

  it('says of the plan that it is of 2024, under 148', () => {
    const [under148] = ocopCycle(qd148).table.guidance?.['register-idea']?.basis ?? [];
    expect(under148).toEqual({
      instrument: '66/KH-UBND',
      section: 'III.1.c',
      evidence: 'official',
      source: 'plan-66-son-ha',
    });
    const [under26] = ocopCycle(qd26).table.guidance?.['register-idea']?.basis ?? [];
    expect(under26).toMatchObject({ instrument: '66/KH-UBND', section: 'III.1.c', evidence: 'reading', source: 'plan-66-son-ha' });
    expect(under26?.note?.en).toMatch(/2024, under 148/);
    expect(under26?.note?.vi).toMatch(/năm 2024, theo 148/);
  });
});

// Footnote 2 of the plan names the six; the levels in the fifth are those that evaluate.
describe('the six steps', () => {
  const fifth: readonly (readonly [Edition, string, string])[] = [
    [qd1048, 'huyện, tỉnh, quốc gia', 'district, province, national'],
    [qd148, 'huyện, tỉnh, quốc gia', 'district, province, national'],
    [qd1489, 'tỉnh, quốc gia', 'province, national'],
    [qd26, 'tỉnh, quốc gia', 'province, national'],
  ];
  for (const [edition, vi, en] of fifth) {
    it(`are named as footnote 2 names them, ${edition.id}`, () => {
      const { steps } = ocopCycle(edition);
      expect(steps.map(({ number, name }) => [number, name.vi, name.en])).toEqual([
        [1, 'Tuyên truyền, hướng dẫn', 'Communication and guidance'],
        [2, 'Nhận đăng ký ý tưởng sản phẩm', 'Registering product ideas'],
        [3, 'Nhận phương án/dự án sản xuất kinh doanh', 'Receiving business plans or projects'],
        [4, 'Triển khai phương án/dự án', 'Carrying out plans or projects'],
        [5, `Đánh giá và phân hạng sản phẩm cấp ${vi}`, `Evaluation and ranking: ${en}`],
        [6, 'Xúc tiến thương mại', 'Trade promotion'],
      ]);
    });
  }

  it('name the commune too, had an edition one that evaluates (made up)', () => {
    const { levels } = qd148;
    const steps = ocopCycle({ ...qd148, levels: { ...levels, commune: levels.district } }).steps;
    expect(steps[4]?.name).toEqual({
      vi: 'Đánh giá và phân hạng sản phẩm cấp xã, huyện, tỉnh, quốc gia',
      en: 'Evaluation and ranking: commune, district, province, national',
    });
  });

  it('hold the states of their part of a life, those the edition has', () => {
    const states = (edition: Edition) => ocopCycle(edition).steps.map((step) => step.states);
    expect(states(qd148)).toEqual([
      ['guidance'],
      ['idea-registered', 'idea-declined', 'idea-selected'],
      ['plan-received', 'plan-returned', 'plan-approved'],
      ['plan-carried-out'],
      [
        'at-commune',
        'at-district',
        'at-province',
        'at-central',
        'dossier-returned',
        'decision-at-district',
        'decision-at-province',
        'not-recognised',
      ],
      ['recognised', 'in-promotion', 'notice-due', 'notice-given'],
    ]);
    expect(states(qd26).slice(4)).toEqual([
      ['at-commune', 'at-province', 'at-central', 'dossier-returned', 'decision-at-province', 'not-recognised'],
      ['recognised', 'in-promotion', 'filing-open'],
    ]);
  });

  it('cite the section that speaks of them', () => {
    expect(ocopCycle(qd148).steps.map(({ basis }) => basis.map(({ section }) => section))).toEqual([
      ['III.1.a, b'],
      ['III.1.c, d'],
      ['footnote 2'],
      ['III.1.c, đ'],
      ['III.1.e'],
      ['III.1.e'],
    ]);
  });
});
