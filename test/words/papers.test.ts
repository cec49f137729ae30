import {
  cite,
  qd148,
  qd26,
  trace,
  type ApplicableEdition,
  type Citation,
  type CouncilResult,
  type Deadline,
  type DossierChecklist,
  type ReadingUsed,
  type RoundFound,
} from 'ocop';
import { describe, expect, it } from 'vitest';
import { day } from '../day';
import { used } from '../used';
import { ranked } from './madeUpSheet';
import { cited, rulesOf, told } from './told';

// Made-up results: dossiers, limits, rounds, the edition that judges, councils.
const basis = [cited] as const;
const name = { vi: 'Giấy', en: 'Paper' };

describe('a dossier in steps', () => {
  const list: DossierChecklist = {
    result: 'dossier-checklist',
    edition: 'qd-26-2026',
    purpose: 'first',
    level: 'province',
    category: 'food',
    exempt: [],
    basis,
    items: [
      { id: 'a', name, from: 'holder', at: 'commune', basis },
      { id: 'b', name, from: 'commune', at: 'commune', count: 5, basis },
      { id: 'c', name, from: 'province', at: 'province', basis },
      { id: 'd', name, from: 'not-stated', at: 'province', basis },
    ],
    provisions: [{ id: 'p', about: 'dossier', statement: { vi: 'Bản gốc', en: 'Originals' }, basis }],
    gaps: [{ id: 'dossier-x', about: 'dossier', kind: 'not-in-the-sources', statement: { vi: 'Không thấy', en: 'Not found' } }],
  };

  it('says who brings each item, what the law adds and what is not known', () => {
    expect(told(list)).toEqual([
      ['dossier-item', 'Giấy (chủ thể)', 'Paper (the holder)'],
      ['dossier-item', 'Giấy × 5 (cấp xã)', 'Paper × 5 (the commune)'],
      ['dossier-item', 'Giấy (cấp tỉnh)', 'Paper (the province)'],
      ['dossier-item', 'Giấy (không nêu)', 'Paper (not stated)'],
      ['provision', 'Bản gốc', 'Originals'],
      ['gap', 'Không thấy', 'Not found'],
    ]);
    expect(trace(list).map((step) => step.basis)).toEqual([basis, basis, basis, basis, basis, []]);
  });
});

describe('a limit in steps', () => {
  const due = { result: 'deadline', edition: 'qd-148-2023', from: day('2024-10-01'), lastDay: day('2024-10-22'), basis } as const;

  it.each<[Pick<Deadline, 'of' | 'days' | 'working' | 'event'>, string, string]>([
    [
      { of: 'commune-report', days: 15, working: true, event: { vi: 'ngày nhận hồ sơ', en: 'the receipt of the dossier' } },
      'Cấp xã báo cáo, chuyển hồ sơ chậm nhất ngày 22/10/2024 (15 ngày làm việc, tính từ ngày nhận hồ sơ)',
      'The commune reports and forwards the dossier by 2024-10-22 (15 working days, from the receipt of the dossier)',
    ],
    [
      { of: 're-evaluation', days: 45, working: false, event: { vi: 'ngày nộp', en: 'the filing' } },
      'Đánh giá lại chậm nhất ngày 22/10/2024 (45 ngày, tính từ ngày nộp)',
      'The re-evaluation is done by 2024-10-22 (45 days, from the filing)',
    ],
    [
      { of: 'withdrawal-decision', days: 1, working: false, event: { vi: 'ngày phát hiện', en: 'the finding' } },
      'Quyết định thu hồi chậm nhất ngày 22/10/2024 (1 ngày, tính từ ngày phát hiện)',
      'The withdrawal is decided by 2024-10-22 (1 day, from the finding)',
    ],
    [
      { of: 'council-papers', days: 1, working: true, event: { vi: 'ngày họp', en: 'the meeting' } },
      'Hồ sơ điện tử đến thành viên hội đồng chậm nhất ngày 22/10/2024 (1 ngày làm việc, trước ngày họp)',
      'The electronic dossier reaches the members of the council by 2024-10-22 (1 working day, before the meeting)',
    ],
  ])('%j', (limit, vi, en) => {
    expect(trace({ ...due, ...limit })).toEqual([{ rule: 'deadline', text: { vi, en }, basis }]);
  });

  it('kept before limits named their event, without it', () => {
    const kept: Deadline = { ...due, of: 're-evaluation', days: 45, working: false, event: null };
    expect(told(kept)).toEqual([
      ['deadline', 'Đánh giá lại chậm nhất ngày 22/10/2024 (45 ngày)', 'The re-evaluation is done by 2024-10-22 (45 days)'],
    ]);
  });

  it('of a round, with the readings it used', () => {
    const round: RoundFound = {
      result: 'round',
      edition: 'qd-26-2026',
      level: 'central',
      round: 2,
      proposedOn: day('2026-07-30'),
      basis,
      lastDayToPropose: day('2027-01-29'),
      lastDay: day('2027-03-29'),
      readings: [used(qd26, 'before-a-date', 'excludes-the-day')],
    };
    expect(told(round)).toEqual([
      [
        'round',
        'Đợt 2 cấp trung ương: đề nghị chậm nhất ngày 29/01/2027, xong chậm nhất ngày 29/03/2027',
        'Round 2 of the centre: proposed by 2027-01-29, done by 2027-03-29',
      ],
      ['reading', 'Cách hiểu về chữ "trước" một ngày ("before-a-date"): Không gồm ngày đó', 'Reading "before-a-date": It excludes the day'],
    ]);
    expect(trace(round).map((step) => step.basis)).toEqual([basis, qd26.readings['before-a-date']?.basis]);
  });
});

describe('the edition that judges, in steps', () => {
  const asked = { result: 'applicable-edition', filedOn: day('2026-05-21'), decidedOn: day('2026-07-22'), purpose: 'first', basis } as const;
  const judged = {
    edition: 'qd-26-2026',
    editionName: qd26.name,
    evaluatedBy: 'province',
    issuers: { 3: 'province', 4: 'province', 5: 'central' },
    lastDay: day('2026-12-31'),
    filedAnew: true,
  } as const;
  const days = ['Hồ sơ nộp ngày 21/05/2026, quyết định ngày 22/07/2026', 'A dossier filed on 2026-05-21 and decided on 2026-07-22'] as const;
  const under26 = [
    'theo Quyết định 26/2026/QĐ-TTg ngày 22/05/2026, cấp tỉnh đánh giá trước, chậm nhất ngày 31/12/2026, sau khi nộp lại',
    'under Decision 26/2026/QĐ-TTg of 22/05/2026, the province scores first, by 2026-12-31 at the latest, after filing anew',
  ] as const;
  const districts = used(qd148, 'districts-july-2025', 'district-until-1489');
  // As a result of before words were kept is read.
  const unknown: ReadingUsed = { ...districts, answer: { vi: 'x', en: 'x' }, basis: [] };
  const answered = qd148.readings['districts-july-2025'];

  it('settled: until when, and whether it is filed anew', () => {
    const settled: ApplicableEdition = { ...asked, ...judged, kind: 'settled', readings: [] };
    expect(told(settled)).toEqual([['applicable-edition', `${days[0]}: ${under26[0]}`, `${days[1]}: ${under26[1]}`]]);
    expect(told({ ...settled, lastDay: null, filedAnew: false })[0]?.slice(1)).toEqual([
      `${days[0]}: theo Quyết định 26/2026/QĐ-TTg ngày 22/05/2026, cấp tỉnh đánh giá trước`,
      `${days[1]}: under Decision 26/2026/QĐ-TTg of 22/05/2026, the province scores first`,
    ]);
  });

  it('by a reading, which is named; one without words by its name', () => {
    const byReading: ApplicableEdition = { ...asked, ...judged, kind: 'by-reading', readings: [districts, unknown] };
    expect(told(byReading).slice(1)).toEqual([
      ['reading', `Cách hiểu: ${answered?.answers['district-until-1489'].vi}`, `Reading: ${answered?.answers['district-until-1489'].en}`],
      ['reading', 'Cách hiểu: x', 'Reading: x'],
    ]);
    expect(trace(byReading)[1]?.basis).toEqual(answered?.basis);
  });

  it('unsettled: a step for each way to read it', () => {
    const open: ApplicableEdition = { ...asked, kind: 'unsettled', candidates: [{ ...judged, preferred: true, readings: [districts, unknown] }] };
    expect(told(open)).toEqual([
      ['applicable-edition', `${days[0]}: văn bản không nêu; tùy cách hiểu`, `${days[1]}: the law does not say; it depends on the reading`],
      [
        'candidate',
        `Nếu "${answered?.answers['district-until-1489'].vi}; x": ${under26[0]}`,
        `If "${answered?.answers['district-until-1489'].en}; x": ${under26[1]}`,
      ],
    ]);
    expect(trace(open).map((step) => step.basis)).toEqual([basis, answered?.basis]);
  });
});

describe('a council in steps', () => {
  const policy = {
    name: { vi: 'Quy chế bịa ra', en: 'Made-up rules' },
    quorum: { part: 2, of: 3 },
    chairMustBePresent: true,
    largestSpread: 10,
    notScoring: [],
    minimums: 'each-member',
    basis,
  } as const;
  const sat = {
    result: 'council',
    edition: 'qd-148-2023',
    set: 14,
    policy,
    readings: [used(qd148, 'heading-mark', 'first-box')],
  } as unknown as Pick<CouncilResult, 'result' | 'edition' | 'set' | 'policy' | 'readings'>;
  const reading = [
    'reading',
    'Cách hiểu về dấu sao in ở tên tiêu chí ("heading-mark"): Ít nhất ô thứ nhất',
    'Reading "heading-mark": At least the first box',
  ];
  const result = (more: object): CouncilResult => ({ ...sat, ...more }) as CouncilResult;

  it('without a quorum', () => {
    const none = result({ kind: 'no-quorum', members: 9, present: 5, required: 6, chairPresent: true });
    expect(told(none)).toEqual([
      [
        'council',
        'Không đủ điều kiện họp: 5/9 thành viên có mặt, cần 6; chủ tịch có mặt',
        'No quorum: 5 of 9 members are present, 6 wanted; the chair is present',
      ],
      reading,
    ]);
    expect(trace(none)[0]?.basis).toEqual(basis);
    expect(told(result({ kind: 'no-quorum', members: 9, present: 5, required: 6, chairPresent: false }))[0]?.slice(1)).toEqual([
      'Không đủ điều kiện họp: 5/9 thành viên có mặt, cần 6; chủ tịch vắng mặt',
      'No quorum: 5 of 9 members are present, 6 wanted; the chair is absent',
    ]);
  });

  it('with ballots open or not given', () => {
    expect(told(result({ kind: 'incomplete-ballots', unfinished: [{ member: 'm6', missing: ['1.a', '2'] }], withoutBallot: ['m7'] }))).toEqual([
      ['council', 'Phiếu của m6 chưa trả lời: 1.a, 2', 'The ballot of m6 leaves open: 1.a, 2'],
      ['council', 'm7 chưa nộp phiếu', 'm7 gave no ballot'],
      reading,
    ]);
  });

  it('with totals too far apart', () => {
    expect(told(result({ kind: 're-score-needed', pairs: [{ members: ['m1', 'm7'], totals: [92, 75], apart: 17 }] }))).toEqual([
      [
        'council',
        'Cần thảo luận và chấm lại: m1 và m7 lệch nhau 17 điểm (92 và 75), quá 10',
        'To be discussed and re-scored: m1 and m7 are 17 points apart (92 and 75), more than 10',
      ],
      reading,
    ]);
  });

  it('valid, by points alone where the ballots do not show the boxes, without the basis of rules that cite none', () => {
    const valid = result({
      kind: 'valid',
      ballots: 2,
      total: { sum: 59, of: 2 },
      parts: {},
      criteria: null,
      band: 1,
      ranking: null,
      policy: { ...policy, basis: undefined },
    });
    expect(told(valid)).toEqual([
      ['council', 'Điểm trung bình của 2 phiếu: 59/2 = 29,5', 'Mean of 2 ballots: 59/2 = 29.5'],
      ['council', 'Theo điểm: 1 sao; các phiếu không cho biết yêu cầu tối thiểu', 'By points: 1 star; the ballots do not show the minimums'],
      reading,
    ]);
    expect(trace(valid)[0]?.basis).toEqual([]);
  });

  it('valid, with its ranking, which says the readings', () => {
    const total = { sum: 64, of: 1 };
    const ranking = { ...ranked(64, 3, 3), total };
    expect(rulesOf(result({ kind: 'valid', ballots: 1, total, parts: {}, criteria: null, band: 3, ranking }))).toEqual(['council', 'band', 'star']);
  });
});

describe('a citation', () => {
  const whole: Citation = {
    instrument: '0/QĐ (made up)',
    annex: 'III',
    section: 'II.1',
    article: '4',
    clause: '3',
    point: 'b',
    evidence: 'press',
    source: 'a paper',
    note: { vi: 'một trang', en: 'one page' },
  };

  it('says every place, the grade, the source and the note, in each language', () => {
    expect(cite(whole, 'vi')).toBe('0/QĐ (made up), Phụ lục III, mục II.1, Điều 4, khoản 3, điểm b (báo chí; a paper; một trang)');
    expect(cite(whole, 'en')).toBe('0/QĐ (made up), Annex III, section II.1, Art. 4, clause 3, point b (press; a paper; one page)');
    expect(cite(cited, 'en')).toBe('0/QĐ (made up) (text; made up)');
  });

  it.each<[Citation['evidence'], string, string]>([
    ['text', 'văn bản', 'text'],
    ['official', 'cổng chính thức', 'official portal'],
    ['press', 'báo chí', 'press'],
    ['transcription', 'bản chép', 'transcription'],
    ['derived', 'suy ra', 'derived'],
    ['reading', 'cách hiểu', 'reading'],
  ])('of the grade %s', (evidence, vi, en) => {
    expect(cite({ ...cited, evidence }, 'vi')).toBe(`0/QĐ (made up) (${vi}; made up)`);
    expect(cite({ ...cited, evidence }, 'en')).toBe(`0/QĐ (made up) (${en}; made up)`);
  });
});
