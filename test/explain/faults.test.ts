import { describeFault, type Fault, type Refusal } from 'ocop';
import { describe, expect, it } from 'vitest';
import { unsaid } from './said';

type Sample = readonly [{ readonly code: Fault['code']; readonly [key: string]: unknown }, readonly (string | number)[]];

// One of each fault, made up. `shown`: what of it a reader must find in the message, in both languages.
const samples = [
  [{ code: 'invalid-date', reason: 'day', received: '2023-02-29', expected: 'YYYY-MM-DD' }, ['2023-02-29']],
  [{ code: 'invalid-date', reason: 'form', received: '1.2.3', expected: 'YYYY-MM-DD' }, ['1.2.3', 'YYYY-MM-DD', '2024-12-31']],
  [{ code: 'invalid-date', reason: 'form', received: '1.2.3', expected: 'dd/mm/yyyy' }, ['1.2.3', 'dd/mm/yyyy', '31/12/2024']],
  [{ code: 'invalid-decimal', reason: 'too-long', received: '9,999' }, ['9,999']],
  [{ code: 'invalid-decimal', reason: 'form', received: '89.5', expected: '1.234,5' }, ['89.5', '1.234,5']],
  [{ code: 'missing-holidays', year: 2031 }, [2031]],
  [{ code: 'no-edition-in-force', on: '2018-01-01', firstDay: '2019-08-21' }, ['2018-01-01', '2019-08-21']],
  [{ code: 'unknown-product-set', received: '77', expected: { min: 1, max: 26 } }, ['77', 1, 26]],
  [{ code: 'invalid-score', received: '101', expected: { min: 0, max: 100 } }, ['101', 0, 100]],
  [{ code: 'not-answers', received: 'an array' }, ['an array']],
  [{ code: 'unknown-criterion', at: '9.z' }, ['9.z']],
  [{ code: 'not-a-box', at: '1.a', received: 'x', boxes: 7 }, ['1.a', 'x', 7]],
  [{ code: 'box-out-of-range', at: '1.a', received: 9, boxes: 7 }, ['1.a', 9, 7]],
  [{ code: 'list-for-one-box', at: '1.a', boxes: 7 }, ['1.a', 7]],
  [{ code: 'one-box-for-list', at: '1.a', boxes: 7 }, ['1.a', 7]],
  [{ code: 'box-repeated', at: '1.a', received: 6 }, ['1.a', 6]],
  [{ code: 'several-cases', at: '8', cases: ['8.a', '8.b'] }, ['8.a', '8.b']],
  [{ code: 'unknown-ground', at: 'rust', grounds: [] }, ['rust']],
  [{ code: 'unknown-ground', at: 'rust', grounds: ['mould', 'forged'] }, ['rust', 'mould, forged']],
  [{ code: 'unknown-withdrawal-ground', received: 'rust', expected: ['mark-misused'] }, ['rust', 'mark-misused']],
  [{ code: 'not-points', received: 'an array' }, ['an array']],
  [{ code: 'not-whole-points', at: '1.a', received: '1.5' }, ['1.a', '1.5']],
  [{ code: 'points-fit-no-box', at: '1.a', received: 2, expected: [0, 1, 3] }, ['1.a', 2, '0, 1, 3']],
  [{ code: 'points-fit-several-boxes', at: '6', received: 2, fits: [{ criterion: '6.a', boxes: 1 }, { criterion: '6.b', boxes: [2, 3] }] }, ['6.a: 1; 6.b: 2+3']],
  [{ code: 'star-not-certified', received: '2', expected: [3, 4, 5] }, ['2', '3, 4, 5']],
  [{ code: 'issued-before-edition', issuedOn: '2023-02-23', firstDay: '2023-02-24' }, ['2023-02-23', '2023-02-24']],
  [{ code: 'already-withdrawn', on: '2027-01-15' }, ['2027-01-15']],
  [{ code: 'not-running', on: '2030-01-01', firstDay: '2024-01-01', lastDay: '2027-01-01' }, ['2030-01-01', '2024-01-01', '2027-01-01']],
  [{ code: 'before-edition', on: '2025-01-01', firstDay: '2026-05-22' }, ['2025-01-01', '2026-05-22']],
  [{ code: 'not-a-record', received: 'an array' }, ['an array']],
  [{ code: 'unknown-record-version', received: '9', expected: 1 }, ['9', 1]],
  [{ code: 'unknown-edition', received: 'qd-1', expected: ['qd-148-2023', 'qd-26-2026'] }, ['qd-1', 'qd-148-2023, qd-26-2026']],
  [{ code: 'not-a-written-sheet', received: '14/1.a=3' }, ['14/1.a=3', '148:14/1.a=3/1.b=2']],
  [{ code: 'written-sheet-too-long', length: 10_001, atMost: 10_000 }, [10_001, 10_000]],
  [{ code: 'not-a-written-answer', position: 2, received: '1.a:3' }, [2, '1.a:3', '1.a=3']],
  [{ code: 'answer-repeated', at: '1.a' }, ['1.a']],
  [{ code: 'unknown-result', received: 'cake', expected: ['plan', 'ranking'] }, ['cake', 'plan, ranking']],
  [{ code: 'unknown-purpose', received: 'fun', expected: ['first', 'upgrade'] }, ['fun', 'first, upgrade']],
  [{ code: 'unknown-level', received: 'ward', expected: ['commune', 'province'] }, ['ward', 'commune, province']],
  [{ code: 'unknown-category', received: 'cars', expected: ['food', 'tourism'] }, ['cars', 'food, tourism']],
  [{ code: 'decided-before-filed', filedOn: '2024-03-02', decidedOn: '2024-03-01' }, ['2024-03-02', '2024-03-01']],
  [{ code: 'no-such-limit', edition: 'qd-148-2023', of: 're-evaluation' }, ['qd-148-2023', 're-evaluation']],
  [{ code: 'level-without-part', edition: 'qd-26-2026', level: 'district' }, ['qd-26-2026', 'district']],
  [{ code: 'no-rounds', edition: 'qd-148-2023', level: 'province' }, ['qd-148-2023', 'province']],
  [{ code: 'proposed-before-edition', proposedOn: '2026-05-21', firstDay: '2026-05-22' }, ['2026-05-21', '2026-05-22']],
  [{ code: 'product-code-form', received: '51-3', expected: ['province', 'serial'], pattern: '(T)-(STT)' }, ['51-3', 'province-serial', '(T)-(STT)']],
  [{ code: 'product-code-segment', at: 'year', received: '26', expected: '20..' }, ['year', '26', '20..']],
  [{ code: 'answers-missing', missing: ['1.a', '2.b'] }, [2, '1.a, 2.b']],
  [{ code: 'unknown-star', received: '6', expected: [5, 4] }, ['6', '5, 4']],
  [{ code: 'invalid-plan-options', at: 'frozen', received: '7' }, ['frozen', '7']],
  [{ code: 'unknown-frozen', at: '9.z' }, ['9.z']],
  [{ code: 'unknown-cost', at: '9.z' }, ['9.z']],
  [{ code: 'cost-missing', at: '1.a' }, ['1.a']],
  [{ code: 'invalid-cost', at: '1.a', received: '-1' }, ['1.a', '-1']],
  [{ code: 'invalid-policy', at: 'policy', received: 'x7' }, ['policy', 'x7']],
  [{ code: 'invalid-policy', at: 'quorum', received: 'x7' }, ['quorum', 'x7']],
  [{ code: 'invalid-policy', at: 'chairMustBePresent', received: 'x7' }, ['chairMustBePresent', 'x7']],
  [{ code: 'invalid-policy', at: 'largestSpread', received: 'x7' }, ['largestSpread', 'x7']],
  [{ code: 'invalid-policy', at: 'notScoring', received: 'x7' }, ['notScoring', 'x7']],
  [{ code: 'invalid-policy', at: 'minimums', received: 'x7' }, ['minimums', 'x7']],
  [{ code: 'invalid-sitting', at: 'ballots', received: '7' }, ['ballots', '7']],
  [{ code: 'invalid-member', position: 8, received: 'm9' }, [8, 'm9']],
  [{ code: 'member-repeated', member: 'm9' }, ['m9']],
  [{ code: 'no-ballots' }, []],
  [{ code: 'invalid-ballot', position: 8, received: 'm9' }, [8, 'm9']],
  [{ code: 'unknown-member', member: 'm9' }, ['m9']],
  [{ code: 'ballot-repeated', member: 'm9' }, ['m9']],
  [{ code: 'ballot-not-due', member: 'm9', reason: 'absent' }, ['m9']],
  [{ code: 'ballot-not-due', member: 'm9', reason: 'does-not-score' }, ['m9']],
  [{ code: 'ballot-of-another-rubric', member: 'm9', received: 'qd-1 15', expected: { edition: 'qd-148-2023', set: 14 } }, ['m9', 'qd-1 15', 'qd-148-2023', 14]],
  [{ code: 'part-points-out-of-range', member: 'm9', part: 'A', received: '41', expected: { min: 0, max: 40 } }, ['m9', 'A', '41', 0, 40]],
  [{ code: 'ballot-answers', member: 'm9', faults: [{ code: 'unknown-criterion', at: '9.z' }, { code: 'unknown-criterion', at: '8.y' }] }, ['m9', '9.z', '; ', '8.y']],
  [{ code: 'no-agreed-sheet' }, ['agreed']],
  [{ code: 'agreed-sheet-answers', faults: [{ code: 'unknown-criterion', at: '9.z' }, { code: 'unknown-criterion', at: '8.y' }] }, ['9.z', '; ', '8.y']],
  [{ code: 'agreed-sheet-incomplete', missing: ['1.a', '2.b'] }, ['1.a, 2.b']],
  [{ code: 'repeated-plan-id', at: 'task-1' }, ['task-1']],
  [{ code: 'unknown-body', at: 'task-1', received: 'x7' }, ['task-1', 'x7']],
  [{ code: 'unknown-task', at: 'task-1', received: 'x7' }, ['task-1', 'x7']],
  [{ code: 'window-backwards', at: 'task-1' }, ['task-1']],
  [{ code: 'window-in-circle', at: 'task-1', received: 'task-2' }, ['task-1', 'task-2']],
  [{ code: 'range-backwards', at: 'target-1' }, ['target-1']],
  [{ code: 'not-a-history', received: 'an object' }, ['an object']],
  [{ code: 'no-cycle-for-day', index: 4, received: '2030-01-01', editions: ['qd-148-2023', 'qd-26-2026'] }, [4, '2030-01-01', 'qd-148-2023, qd-26-2026']],
] as const satisfies readonly Sample[];

/** Every fault but the refusals of the cycle, which have a test of their own, has its sample: else this does not compile. */
type Sampled = (typeof samples)[number][0]['code'] | Refusal['code'];
const complete: [Exclude<Fault['code'], Sampled>] extends [never] ? true : never = true;

describe('every fault', () => {
  it.each<Sample>(samples)('%o is told in both languages, with what it carries', (fault, shown) => {
    const said = describeFault(fault as unknown as Fault);
    expect(unsaid(said)).toEqual([]);
    for (const datum of shown) {
      expect(said.vi).toContain(String(datum));
      expect(said.en).toContain(String(datum));
    }
    // Both say more than the data, each in its own language.
    expect(said.vi).toMatch(/[ạảãàáâậầấẩẫăắằặẳẵêệềếểễịỉĩìíôộồốổỗơợờớởỡụủũùúưựừứửữỵỷỹỳýđ]/i);
    expect(said.en).not.toMatch(/[ạảãàáâậầấẩẫăắằặẳẵêệềếểễịỉĩìíôộồốổỗơợờớởỡụủũùúưựừứửữỵỷỹỳýđ]/i);
  });

  it('is here', () => {
    expect(complete).toBe(true);
  });

  it('of a whole ballot or sheet is followed by each fault of its answers', () => {
    const faults = [{ code: 'unknown-criterion', at: '9.z' }, { code: 'box-repeated', at: '1.a', received: 6 }] as const;
    const vi = 'Phiếu không có tiêu chí "9.z"; kiểm tra mã và bộ sản phẩm; Tiêu chí 1.a: ô 6 lặp lại; bỏ một lần';
    const en = 'The sheet has no criterion "9.z"; check the code and the product set; Criterion 1.a: box 6 is given twice; remove one';
    expect(describeFault({ code: 'ballot-answers', member: 'm9', faults } as unknown as Fault)).toEqual({
      vi: `Phiếu của "m9": ${vi}`, en: `The ballot of "m9": ${en}`,
    });
    expect(describeFault({ code: 'agreed-sheet-answers', faults } as unknown as Fault)).toEqual({
      vi: `Phiếu thống nhất: ${vi}`, en: `The agreed sheet: ${en}`,
    });
  });

  it('of several cases names each', () => {
    expect(describeFault({ code: 'several-cases', at: '8', cases: ['8.a', '8.b'] } as unknown as Fault)).toEqual({
      vi: 'Tiêu chí 8 chỉ chọn một trường hợp; đang có 8.a và 8.b', en: 'Criterion 8 takes one case only; got 8.a and 8.b',
    });
  });

  it('of a ballot that is not due says why', () => {
    const why = (reason: string) => describeFault({ code: 'ballot-not-due', member: 'm9', reason } as Fault);
    expect(why('absent')).toEqual({ vi: 'Phiếu của "m9" không được tính: vắng mặt', en: 'The ballot of "m9" does not count: absent' });
    expect(why('does-not-score').en).toBe('The ballot of "m9" does not count: that role does not score');
    expect(why('does-not-score').vi).toBe('Phiếu của "m9" không được tính: vai trò này không chấm điểm');
  });
});
