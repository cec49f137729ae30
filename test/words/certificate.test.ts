import {
  certify,
  explain,
  holding,
  ocopCycle,
  qd148,
  qd26,
  refer,
  replay,
  standing,
  trace,
  withdraw,
  withReadings,
  type Certificate,
  type Holding,
  type StandingKind,
} from 'ocop';
import { describe, expect, it } from 'vitest';
import { event } from '../cycle/life';
import { day, value } from '../day';
import { rulesOf, told } from './told';

// Made-up certificates.
const certificate = (): Certificate => value(certify(qd26, { star: 4, issuedOn: day('2026-08-05') }));

describe('a certificate in steps', () => {
  it('tells its term, the window and its withdrawal, each with its own citations', () => {
    const withdrawn = value(withdraw(qd26, certificate(), { on: day('2027-01-15'), ground: 'mark-misused' }));
    expect(rulesOf(withdrawn).filter((rule) => rule !== 'reading')).toEqual(['certificate', 'filing', 'withdrawal']);
    // 180 and 120 days before 05/08/2029 are the 6th of February and the 7th of April.
    expect(trace(withdrawn).find(({ rule }) => rule === 'filing')).toEqual({
      rule: 'filing',
      text: {
        vi: 'Chủ thể nộp hồ sơ đánh giá lại từ 06/02/2029 đến 07/04/2029',
        en: 'The holder files for re-evaluation from 2029-02-06 to 2029-04-07',
      },
      basis: qd26.certificate.filing?.basis,
    });
    expect(told(withdrawn)).toContainEqual([
      'withdrawal',
      'Cấp tỉnh thu hồi từ ngày 15/01/2027 (Dùng nhãn hiệu OCOP không đúng quy định, gây nhầm lẫn về sản phẩm được công nhận)',
      'Withdrawn by the province from 2027-01-15 (The OCOP mark used against the rules so that it misleads about the recognised product)',
    ]);
  });

  it('tells the notice of an edition that asks for one, with its citations', () => {
    const noticed = value(certify(qd148, { star: 3, issuedOn: day('2023-03-31') }));
    expect(rulesOf(noticed).filter((rule) => rule !== 'reading')).toEqual(['certificate', 'notice']);
    // 30 days before 31/03/2026.
    expect(trace(noticed).find(({ rule }) => rule === 'notice')).toEqual({
      rule: 'notice',
      text: { vi: 'Cơ quan cấp thông báo chậm nhất ngày 01/03/2026', en: 'The authority gives notice by 2026-03-01' },
      basis: qd148.certificate.notice?.basis,
    });
  });

  it('tells a day or a window without a citation where none was kept', () => {
    const carried: Certificate = { ...certificate(), noticeBy: day('2029-05-05'), filingBasis: [] };
    const steps = trace(carried).filter(({ rule }) => rule === 'notice' || rule === 'filing');
    expect(steps.map(({ rule, basis }) => [rule, basis])).toEqual([
      ['notice', []],
      ['filing', []],
    ]);
  });

  it.each<[StandingKind, string, string]>([
    ['not-yet-valid', 'chưa có hiệu lực', 'not yet valid'],
    ['valid', 'còn hiệu lực', 'valid'],
    [
      'filing-window',
      'còn hiệu lực, trong thời gian nộp hồ sơ đánh giá lại (06/02/2029 đến 07/04/2029)',
      'valid, in the window for filing a re-evaluation (2029-02-06 to 2029-04-07)',
    ],
    [
      'filing-closed',
      'còn hiệu lực, đã qua ngày cuối nộp hồ sơ đánh giá lại, không có hồ sơ nộp trong thời gian đó (06/02/2029 đến 07/04/2029)',
      'valid, past the last day for filing a re-evaluation, none filed in the window (2029-02-06 to 2029-04-07)',
    ],
    [
      'notice-overdue',
      'còn hiệu lực, đã qua hạn thông báo của cơ quan cấp (không rõ đã thông báo hay chưa)',
      "valid, past the day for the authority's notice (whether it was given is not known)",
    ],
    [
      'kept-until-answer',
      'hết thời hạn, được giữ hiệu lực chờ kết quả hồ sơ đánh giá lại nộp muộn',
      'past its term, kept in force while a re-evaluation filed late is answered',
    ],
    [
      'expired',
      'hết hiệu lực; theo thực tiễn không còn được dùng sao và nhãn hiệu OCOP',
      'expired; in practice stars and OCOP mark may no longer be used',
    ],
    ['withdrawn', 'đã thu hồi', 'withdrawn'],
  ])('stands as %s', (kind, vi, en) => {
    const stands = { ...standing(certificate(), day('2027-03-01')), kind };
    expect(told(stands)).toEqual([['standing', `Ngày 01/03/2027: ${vi}; ngày cuối 05/08/2029`, `On 2027-03-01: ${en}; last day 2029-08-05`]]);
    expect(trace(stands)[0]?.basis).toEqual(stands.basis);
  });

  it('tells how long it may outlive its term where the window has closed', () => {
    // 180 days after 05/08/2029.
    const always = withReadings(qd26, { 'extension-after-transition': 'any-late-re-evaluation' });
    const closed = standing(value(certify(always, { star: 4, issuedOn: day('2026-08-05') })), day('2029-04-08'));
    expect(told(closed)[1]).toEqual([
      'extension',
      'Nếu nộp muộn: giấy chứng nhận có thể còn hiệu lực đến khi có kết quả xử lý, không quá ngày 01/02/2030',
      'If filed late, the certificate may stay in force until the authority answers, at most through 2030-02-01',
    ]);
    expect(trace(closed)[1]?.basis).toMatchObject([{ instrument: '26/2026/QĐ-TTg', article: '12', clause: '3' }]);
  });
});

describe('a standing after a filing that came too late', () => {
  // Last day 01/08/2026: filed the day after, Art. 12(3) keeps nothing by its words, and that it may be read otherwise is said.
  it('says by which reading of Art. 12(3) it has expired', () => {
    const earlier = value(certify(qd148, { star: 3, issuedOn: day('2023-08-01') }));
    const expired = standing(earlier, day('2026-08-03'), { renewalUnder: qd26, filedOn: day('2026-08-02') });
    const steps = trace(expired).map(({ text, basis }) => [text.vi, basis] as const);
    expect(steps[0]?.[0]).toContain('hết hiệu lực');
    const [, basis] = steps.find(([vi]) => vi.includes('Không: phải còn hiệu lực ngày 22/05/2026 và ngày nộp hồ sơ')) ?? [];
    expect(basis).toMatchObject([{ instrument: '26/2026/QĐ-TTg', article: '12', clause: '3', evidence: 'reading' }]);
    expect(trace(standing(earlier, day('2026-08-03'), { renewalUnder: qd26 }))).toHaveLength(1);
  });
});

describe('a referral in steps', () => {
  it('says whether the level may evaluate again', () => {
    const back = refer(qd26, { level: 'central', score: 80 });
    expect(told(back)[0]).toEqual([
      'referral',
      'Cấp tỉnh có thể công nhận 4 sao trên kết quả này, hoặc tổ chức đánh giá, phân hạng theo thẩm quyền',
      'The province may recognise the product with 4 stars on this result, or have it evaluated within its competence',
    ]);
    const own = refer(qd148, { level: 'district', score: 60 });
    expect(told(own)[0]).toEqual([
      'referral',
      'Cấp huyện công nhận và cấp giấy chứng nhận 3 sao',
      'The district recognises the product and certifies 3 stars',
    ]);
  });
});

describe('what a product holds, in steps', () => {
  const on = day('2026-10-01');
  const stands = standing(certificate(), on);
  const { basis } = certificate();
  const held: Holding = { result: 'holding', kind: 'certificate', on, mayUseStars: true, lastDay: day('2029-08-05'), standing: stands, basis };

  it('nothing', () => {
    const none = holding(qd148, ocopCycle(qd148).start, on);
    expect(trace(none)).toEqual([
      { rule: 'holding', text: { vi: 'Ngày 01/10/2026: không có giấy chứng nhận', en: 'On 2026-10-01: no certificate is held' }, basis: [] },
    ]);
  });

  it('a certificate, as it stands', () => {
    expect(trace(held)).toEqual(trace(stands));
  });

  it('a certificate kept while the authority answers', () => {
    expect(trace({ ...held, kind: 'kept-until-answer', lastDay: day('2027-02-27') })).toEqual([
      {
        rule: 'holding',
        text: {
          vi: 'Ngày 01/10/2026: kéo dài hiệu lực đến khi có kết quả xử lý hồ sơ đánh giá lại, không quá ngày 27/02/2027',
          en: 'On 2026-10-01: kept while the re-evaluation is answered, through 2027-02-27 at the latest',
        },
        basis,
      },
    ]);
  });
});

describe('a history in steps', () => {
  const history = () => value(replay(ocopCycle(qd148), [event('register-idea', '2024-01-10'), event('select-idea', '2024-02-05')]));

  it('says the day, what happened, who acted and where it led', () => {
    expect(told(history())).toEqual([
      ['history-step', '10/01/2024 - đăng ký ý tưởng (chủ thể): Đã đăng ký ý tưởng', '2024-01-10 - register an idea (the holder): Idea registered'],
      ['history-step', '05/02/2024 - chọn ý tưởng (cấp huyện): Ý tưởng được chọn', '2024-02-05 - select the idea (the district): Idea selected'],
    ]);
  });

  it('with the citations of each step', () => {
    expect(trace(history()).map(({ basis }) => basis)).toEqual(history().steps.map(({ basis }) => basis));
    expect(explain(history(), { locale: 'en' })).toContain('[1]');
  });
});
