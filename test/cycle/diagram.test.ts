import { describe, expect, it } from 'vitest';
import { diagram, type Cycle, type Edition } from 'ocop';

// A made-up cycle of a few states, small enough to draw by hand.
describe('the picture', () => {
  const row = (from: string, kind: string, actor: string, ...to: string[]) => ({
    [kind]: { from, event: kind, to, actor, under: 'in-force', basis: [] },
  });
  const small = {
    result: 'cycle',
    edition: {} as Edition,
    start: { result: 'product-state', at: 'guidance', on: null },
    steps: [
      { number: 1, states: ['guidance'] },
      { number: 5, states: ['at-commune', 'at-province', 'not-recognised'] },
      { number: 6, states: ['recognised', 'in-promotion'] },
    ],
    states: ['guidance', 'at-commune', 'at-province', 'not-recognised', 'recognised', 'in-promotion', 'withdrawn'],
    table: {
      guidance: { ...row('guidance', 'file-dossier', 'holder', 'at-commune') },
      'at-commune': {
        ...row('at-commune', 'report', 'commune', 'at-province'),
        ...row('at-commune', 'not-met', 'commune', 'not-recognised'),
        ...row('at-commune', 'withdraw', 'issuer', 'withdrawn'),
      },
      'at-province': {
        ...row('at-province', 'recognise', 'province', 'recognised', 'in-promotion'),
        ...row('at-province', 'not-met', 'province', 'not-recognised'),
        ...row('at-province', 'withdraw', 'issuer', 'withdrawn'),
      },
      'not-recognised': { ...row('not-recognised', 'file-dossier', 'holder', 'at-commune') },
      recognised: { ...row('recognised', 'promote', 'not-stated', 'in-promotion'), ...row('recognised', 'day-comes', 'calendar', 'recognised') },
      'in-promotion': { ...row('in-promotion', 'promote', 'not-stated', 'in-promotion') },
    },
    passing: { from: ['qd-148-2023'], event: 'pass-to-new-edition', to: ['at-commune'], actor: 'not-stated', under: 'in-force', basis: [] },
  } as unknown as Cycle;

  const english = [
    'stateDiagram-v2',
    '  state "(1) Guidance" as guidance',
    '  state "(5) Not recognised" as not_recognised',
    '  state "Withdrawn" as withdrawn',
    '  state "Evaluation and ranking" as evaluation {',
    '    state "(5) Dossier at the commune" as at_commune',
    '    state "(5) Evaluation at the province" as at_province',
    '  }',
    '  state "Certificate running" as running {',
    '    state "Recognised" as recognised',
    '    state "(6) Trade promotion" as in_promotion',
    '  }',
    '  state "Dossier pending under an earlier edition" as earlier',
    '  [*] --> guidance',
    '  guidance --> at_commune: file a dossier (the holder)',
    '  at_commune --> at_province: report and forward (the commune)',
    '  at_commune --> not_recognised: not met (the commune)',
    '  evaluation --> withdrawn: withdraw (the issuing authority)',
    '  at_province --> running: recognise (the province)',
    '  at_province --> not_recognised: not met (the province)',
    '  not_recognised --> at_commune: file a dossier (the holder)',
    '  recognised --> in_promotion: promote (not stated)',
    '  earlier --> at_commune: pass to the new edition (not stated)',
    '  withdrawn --> [*]',
  ];

  it('is drawn line by line: boxes, arrows gathered into them, what leaves a state as it was left out', () => {
    expect(diagram(small, { locale: 'en' }).split('\n')).toEqual(english);
  });

  it('gathers no arrows of another event, nor to another state, though all else is the same', () => {
    const { table } = small;
    const apart = {
      ...small,
      table: {
        ...table,
        'at-commune': {
          ...table['at-commune'],
          ...row('at-commune', 'send-up', 'province', 'withdrawn'),
          ...row('at-commune', 'return-dossier', 'province', 'not-recognised'),
        },
        'at-province': {
          ...table['at-province'],
          ...row('at-province', 'send-down', 'province', 'withdrawn'),
          ...row('at-province', 'return-dossier', 'province', 'withdrawn'),
        },
      },
    } as unknown as Cycle;
    const lines = diagram(apart, { locale: 'en' }).split('\n');
    expect(lines).toEqual(
      expect.arrayContaining([
        '  at_commune --> withdrawn: send up (the province)',
        '  at_province --> withdrawn: send the result down (the province)',
        '  at_commune --> not_recognised: return to complete (the province)',
        '  at_province --> withdrawn: return to complete (the province)',
      ]),
    );
    expect(lines.filter((line) => line.includes('evaluation -->'))).toEqual(['  evaluation --> withdrawn: withdraw (the issuing authority)']);
  });

  it('speaks Vietnamese unless told otherwise', () => {
    const lines = diagram(small).split('\n');
    expect(lines).toHaveLength(english.length);
    expect(lines).toEqual(diagram(small, { locale: 'vi' }).split('\n'));
    expect(lines[4]).toBe('  state "Đánh giá, phân hạng" as evaluation {');
    expect(lines[8]).toBe('  state "Giấy chứng nhận có hiệu lực" as running {');
    expect(lines[12]).toBe('  state "Hồ sơ đang chờ theo văn bản trước" as earlier');
    expect(lines[14]).toBe('  guidance --> at_commune: nộp hồ sơ đánh giá (chủ thể)');
  });

  it('knows no earlier edition where there is none', () => {
    expect(diagram({ ...small, passing: null }, { locale: 'en' }).split('\n')).toEqual(english.filter((line) => !line.includes('earlier')));
  });
});
