import { editions, type Bilingual, type Edition } from 'ocop';
import { describe, expect, it } from 'vitest';

// What each edition says beside its sheets, written by hand from the law: every number, day, body and level, and every citation by
// article, clause and point (sections "Editions in force" to "Certificate" of the gathered facts, and the 13 articles of 26/2026).

type Written = {
  readonly instrument: string;
  readonly article?: string;
  readonly clause?: string;
  readonly point?: string;
  readonly annex?: string;
  readonly section?: string;
  readonly evidence: string;
  readonly source: string;
};

/** `26/2026 7(3)e text 26-reprint`; the instrument without its suffix. */
function told({ instrument, article, clause, point, annex, section, evidence, source }: Written): string {
  const place = [
    annex === undefined ? '' : `Annex ${annex} `,
    article ?? '',
    clause === undefined ? '' : `(${clause})`,
    point ?? '',
    section ?? '',
  ].join('');
  return [instrument.replace(/\/Q[ĐH].*$/, ''), place.trim(), evidence, source].filter((part) => part !== '').join(' ');
}

/** Every list of citations of an edition by its place, items by their id, star, level or number. */
function citationsOf(edition: Edition): { readonly [place: string]: string } {
  const found: { [place: string]: string } = {};
  const nameOf = (item: object, at: number): string => {
    const { id, star, number, level, round, from } = item as {
      id?: string;
      star?: number;
      number?: number;
      level?: string;
      round?: number;
      from?: string;
    };
    return String(
      id ??
        star ??
        (number === undefined
          ? level === undefined
            ? at
            : `${level} ${round ?? ''}`.trim()
          : `${number}${from === undefined || edition.id !== 'qd-1048-2019' ? '' : ' again'}`),
    );
  };
  const visit = (value: unknown, place: string): void => {
    if (typeof value !== 'object' || value === null) return;
    if (Array.isArray(value) && value.some((item: unknown) => typeof item === 'object' && item !== null && 'evidence' in item)) {
      found[place.replace(/\.basis$/, '')] = (value as Written[]).map(told).join('; ');
      return;
    }
    if (Array.isArray(value))
      value.forEach((item: unknown, at) => visit(item, typeof item === 'object' && item !== null ? `${place}.${nameOf(item, at)}` : place));
    else
      for (const [key, item] of Object.entries(value))
        if (key !== 'sources' && key !== 'reviews') visit(item, place === '' ? key : `${place}.${key}`);
  };
  visit(edition, '');
  return found;
}

/** Citations of 26/2026 written short: articles of its text as reprinted. */
const of26 = (places: string): string =>
  places
    .split(' ')
    .map((place) => `26/2026 ${place} text 26-reprint`)
    .join('; ');
const all26 = (places: { readonly [place: string]: string }): { readonly [place: string]: string } =>
  Object.fromEntries(Object.entries(places).map(([place, cited]) => [place, of26(cited)]));
const rows = (first: number, last: number, cited: string): { readonly [place: string]: string } =>
  Object.fromEntries(Array.from({ length: last - first + 1 }, (_, at) => [`productSets.${first + at}`, cited]));
const under = (list: string, ids: readonly string[], cited: string): { readonly [place: string]: string } =>
  Object.fromEntries(ids.map((id) => [`${list}.${id}`, cited]));

const plan66Reading = '66/KH-UBND reading plan-66-son-ha';
const civilCode = '91/2015 147(2) reading civil-code; 91/2015 148(3) reading civil-code; 148 official 148-term-yen-bai; 1048 press nghe-an-2023';
const referralReading =
  '26/2026 7(3)e text 26-reprint; 148 Annex II (1)b press 148-70-to-100; 66/KH-UBND III.1.e official plan-66-son-ha; 148 press 148-dong-thap-57';
const readings: { readonly [id: string]: string } = {
  'between-worded-bands': '1048 1 reading 1048-bands',
  'lower-star-minimums': '781 Annex II (6) reading 781-yen-bai',
  'heading-mark': '148 Annex III reading 148-sheets',
  'missed-minimum-referral': referralReading,
  'missed-minimum-at-the-centre': '26/2026 7(4)g reading 26-reprint; 148 Annex II reading 148-70-to-100',
  'certificate-counting': civilCode,
  'before-a-date': '26/2026 5 reading 26-reprint',
  'districts-july-2025': '1489 reading districts-end',
  'filed-in-transition': '26/2026 12(2) reading 26-reprint',
  'transition-missed': '26/2026 12(2) reading 26-reprint',
  'pending-when-148-began': '148 reading 148-from-1048',
  'pending-when-1489-began': '1489 reading 1489-portal',
  'limit-on-a-sunday': '91/2015 148(5) reading civil-code',
  'upgrade-without-higher-star': '148 reading 148-portal',
  'extension-after-transition': '26/2026 12(3) reading 26-reprint',
  'extension-of-pending': '26/2026 12(3) reading 26-reprint; 26/2026 12(2)b reading 26-reprint',
  'extension-of-ended': '26/2026 12(3) reading 26-reprint',
  'filing-window-days': '26/2026 7(6)a reading 26-reprint',
  'potential-five-stars': '26/2026 7(3)e reading 26-reprint; 26/2026 press potential-5-practice',
};

/** The default answer of each open question: the law's own words where there are any. */
const chosen: { readonly [id: string]: string } = {
  'between-worded-bands': 'lower-bounds',
  'lower-star-minimums': 'cumulative',
  'heading-mark': 'first-box',
  'missed-minimum-referral': 'by-points',
  'missed-minimum-at-the-centre': 'by-star',
  'certificate-counting': 'civil-code',
  'before-a-date': 'excludes-the-day',
  'districts-july-2025': 'district-until-1489',
  'filed-in-transition': 'new-edition-only',
  'transition-missed': 'must-refile',
  'pending-when-148-began': 'new-edition',
  'pending-when-1489-began': 'as-amended',
  'limit-on-a-sunday': 'next-working-day',
  'upgrade-without-higher-star': 'certificate-stays',
  'extension-after-transition': 'transition-only',
  'extension-of-pending': 'kept-too',
  'extension-of-ended': 'running-when-filed',
  'filing-window-days': 'both-included',
  'potential-five-stars': 'none-meanwhile',
};

/** Papers of 1048: five mandatory, thirteen supplementary. */
const papersOf1048 = [
  'registration-form',
  'business-plan',
  'organisation-profile',
  'business-registration',
  'sample-units',
  'production-conditions',
  'quality-declaration',
  'product-standard',
  'food-safety-test-report',
  'bar-code-stamp-ip',
  'origin-and-linkage',
  'quality-management',
  'environment',
  'accounting',
  'market-and-promotion',
  'product-story',
  'quality-control-and-batch-records',
  'awards',
];

/** The fifteen rows of evidence of form 02, part III, in order. */
const rowsOfForm02: readonly (readonly [id: string, name: string])[] = [
  ['business-registration', 'Giấy đăng ký kinh doanh'],
  ['production-conditions', 'Giấy chứng nhận cơ sở đủ điều kiện sản xuất'],
  ['origin-and-linkage', 'Nguồn gốc nguyên liệu, vùng nguyên liệu, liên kết chuỗi'],
  ['environment', 'Bảo vệ môi trường, công nghệ theo hướng bền vững'],
  ['local-labour', 'Sử dụng lao động địa phương'],
  ['growth', 'Tăng trưởng sản xuất kinh doanh'],
  ['intellectual-property', 'Sở hữu trí tuệ'],
  ['market-and-promotion', 'Phát triển thị trường, quảng bá, xúc tiến thương mại'],
  ['product-promotion', 'Quảng bá sản phẩm'],
  ['product-story', 'Câu chuyện về sản phẩm'],
  ['quality-declaration', 'Công bố chất lượng sản phẩm'],
  ['test-reports', 'Phiếu kết quả kiểm nghiệm chỉ tiêu chất lượng, an toàn thực phẩm theo tiêu chuẩn công bố'],
  ['bar-code-and-traceability', 'Mã số mã vạch, tem truy xuất nguồn gốc'],
  ['quality-management', 'Hệ thống quản lý chất lượng tiên tiến, kiểm soát chất lượng'],
  ['awards', 'Giải thưởng của sản phẩm, bình chọn của tổ chức uy tín'],
];

const annex2Of1048 = '1048 Annex II official 1048-annex-2';
const commune148 = '148 Annex II (1)a text 148-annex-2-item-1';
const district148 = '148 Annex II (1)b text 148-annex-2-item-1';
const steps148 = '148 Annex II (4)a text 148-annex-2-item-4';
const above148 = '148 Annex II (1) press 148-70-to-100';
const from1048 = '148 press 148-from-1048';
const noRule148 = '148 reading 148-from-1048';
const parts148 = '148 1(1) text 148-portal';
const portal1489 = '1489 text 1489-portal';
const notStated1489 = '1489 reading 1489-portal';
const levels1489 = '1489 press 1489-two-levels';
const lapse1489 = '26/2026 11(2) text 26-reprint';

const cited148: { readonly [place: string]: string } = {
  'parts.A': parts148,
  'parts.B': parts148,
  'parts.C': parts148,
  ...under('bands', ['5', '4', '3', '2', '1'], '148 1(2) press 148-bands'),
  recognition: '148 press 148-dong-thap-57',
  certificate: '148 press 148-term; 148 official 148-term-yen-bai',
  'certificate.notice': '148 press 148-notice',
  'certificate.withdrawalPractice': '148 press 148-practice-withdrawal',
  ...under('categories', ['food', 'beverage', 'medicinal', 'handicraft', 'ornamental', 'tourism'], '148 Annex I 1(1)a text 148-categories'),
  ...rows(1, 7, '148 Annex I text 148-categories'),
  ...rows(8, 26, '148 Annex I derived 26-reprint'),
  productCode: '148 Annex III official 148-set-3; 124/2004 official 124-2004',
  basis: '148 text 148-portal; 148 press 148-signing',
};

const citations: { readonly [id: string]: { readonly [place: string]: string } } = {
  'qd-1048-2019': {
    lapse: '148 text 148-portal',
    'lapse.unless': '148 reading 148-from-1048; 26/2026 12(2) reading 26-reprint',
    'parts.A': '1048 1 press 1048-article-1',
    'parts.B': '1048 1 press 1048-article-1',
    'parts.C': '1048 1 press 1048-article-1',
    ...under('bands', ['5', '4', '3', '2', '1'], '1048 1 press 1048-article-1; 1048 1 press 1048-bands'),
    minimumsNotEncoded: '781 Annex II (6) official 781-yen-bai',
    recognition: annex2Of1048,
    'levels.commune': annex2Of1048,
    ...Object.fromEntries(
      ['district', 'province', 'central'].flatMap((level) =>
        ['', '.recognitionBasis', '.referralBasis'].map((part) => [`levels.${level}${part}`, annex2Of1048]),
      ),
    ),
    certificate: annex2Of1048,
    'certificate.withdrawalPractice': '148 press 148-practice-withdrawal',
    ...under('categories', ['food', 'beverage', 'medicinal', 'textile', 'handicraft', 'tourism'], '1048 1 press 1048-article-1'),
    ...rows(1, 26, '1048 Annex I transcription 1048-sheets'),
    'productSets.26 again': '1048 Annex I transcription 1048-sheets',
    ...under('dossier', papersOf1048, '1048 official 1048-dossier'),
    productCode: '1048 transcription 1048-sheets',
    evidence: '1048 derived 1048-dossier',
    ...under('evidence.items', papersOf1048, '1048 official 1048-dossier'),
    cycleSteps: plan66Reading,
    'provisions.not-used-after-expiry': '1048 press 148-after-expiry',
    ...Object.fromEntries(
      [
        'between-worded-bands',
        'missed-minimum-referral',
        'missed-minimum-at-the-centre',
        'potential-five-stars',
        'certificate-counting',
        'upgrade-without-higher-star',
        'pending-when-148-began',
      ].map((id) => [`readings.${id}`, readings[id] as string]),
    ),
    basis: '1048 press 1048-article-1; 1048 official 148-changes',
  },
  'qd-148-2023': {
    ...cited148,
    lapse: portal1489,
    'lapse.unless': lapse1489,
    'levels.commune': commune148,
    'levels.district': district148,
    'levels.district.mayBeGone': '1489 reading districts-end',
    'levels.district.recognitionBasis': district148,
    'levels.district.referralBasis': '148 Annex II (1)b press 148-70-to-100; 66/KH-UBND III.1.e official plan-66-son-ha',
    'levels.district.papersBefore': steps148,
    'levels.province': above148,
    'levels.province.recognitionBasis': above148,
    'levels.province.referralBasis': '148 Annex II official 148-province-90',
    'levels.central': above148,
    'levels.central.recognitionBasis': above148,
    'levels.central.referralBasis': above148,
    'dossier.original': steps148,
    'dossier.electronic': steps148,
    'dossier.commune-report': commune148,
    'dossier.samples': steps148,
    cycleSteps: '66/KH-UBND official plan-66-son-ha',
    'provisions.original-and-electronic': steps148,
    'provisions.district-steps': steps148,
    'provisions.tourism-on-site': steps148,
    'provisions.holder-may-present': steps148,
    'provisions.mean-of-the-members': '148 press 148-mean',
    'provisions.forms-and-papers': '148 press 148-forms',
    'provisions.re-evaluation-papers': '148 press 148-notice',
    'provisions.all-year-inspection': '66/KH-UBND III.4 official plan-66-son-ha',
    'provisions.not-used-after-expiry': '148 press 148-after-expiry',
    transition: from1048,
    'transition.pending.first': noRule148,
    'transition.pending.first.settledAt': from1048,
    'transition.pending.upgrade': from1048,
    'transition.pending.re-evaluation': noRule148,
    'transition.pending.re-evaluation.settledAt': from1048,
    'transition.rules.recognitions-keep-their-term': from1048,
    'transition.rules.upgrades-follow-the-new-edition': from1048,
    'transition.rules.pending-at-the-centre-are-rescored': from1048,
    'transition.unsettled.pending-below-the-centre': noRule148,
    ...Object.fromEntries(
      [
        'lower-star-minimums',
        'heading-mark',
        'missed-minimum-referral',
        'missed-minimum-at-the-centre',
        'potential-five-stars',
        'certificate-counting',
        'upgrade-without-higher-star',
        'districts-july-2025',
        'pending-when-148-began',
        'pending-when-1489-began',
      ].map((id) => [`readings.${id}`, readings[id] as string]),
    ),
  },
  'qd-1489-2025': {
    ...cited148,
    productCode: '148 Annex III reading 148-set-3',
    lapse: lapse1489,
    'levels.commune': portal1489,
    'levels.district': portal1489,
    'levels.province': levels1489,
    'levels.province.recognitionBasis': levels1489,
    'levels.province.referralBasis': '1489 press 1489-90',
    'levels.central': levels1489,
    'levels.central.recognitionBasis': levels1489,
    'levels.central.referralBasis': levels1489,
    'dossier.dossier': portal1489,
    'dossier.commune-report': portal1489,
    'dossier.commune-letter': portal1489,
    cycleSteps: plan66Reading,
    'provisions.commune-checks-the-form': portal1489,
    'provisions.mean-of-the-members': '148 press 148-mean',
    'provisions.forms-and-papers': '148 press 148-forms',
    'provisions.re-evaluation-papers': '148 press 148-notice',
    'provisions.not-used-after-expiry': '148 press 148-after-expiry',
    transition: portal1489,
    'transition.pending.first': notStated1489,
    'transition.pending.upgrade': notStated1489,
    'transition.pending.re-evaluation': notStated1489,
    'transition.ahead': notStated1489,
    'transition.rules.procedure-only': portal1489,
    'transition.unsettled.pending-at-the-district': notStated1489,
    'transition.unsettled.districts-gone-before-1489': notStated1489,
    ...Object.fromEntries(
      [
        'lower-star-minimums',
        'heading-mark',
        'missed-minimum-referral',
        'missed-minimum-at-the-centre',
        'potential-five-stars',
        'certificate-counting',
        'upgrade-without-higher-star',
        'districts-july-2025',
        'pending-when-1489-began',
      ].map((id) => [`readings.${id}`, readings[id] as string]),
    ),
    basis: portal1489,
  },
  'qd-26-2026': {
    ...all26({
      'parts.A': '3(1)a',
      'parts.B': '3(1)b',
      'parts.C': '3(1)c',
      'bands.5': '3(3)a',
      'bands.4': '3(3)b',
      'bands.3': '3(3)c',
      'bands.2': '3(3)d',
      'bands.1': '3(3)đ',
      recognition: '4(1)a',
      'levels.commune': '7(2)a 7(2)b',
      'levels.commune.report': '7(2)',
      'levels.district': '4(1)',
      'levels.province': '4(1)a 7(3)',
      'levels.province.recognitionBasis': '7(3)đ 7(3)e',
      'levels.province.referralBasis': '7(3)e',
      'levels.province.council': '7(3)b',
      'levels.central': '4(1)b 7(4)',
      'levels.central.recognitionBasis': '7(4)đ 7(4)e',
      'levels.central.referralBasis': '7(4)g',
      'levels.central.returnsBelow': '7(4)g',
      'levels.central.council': '7(4)b',
      certificate: '4(3)',
      'certificate.filing': '7(6)a',
      'certificate.reEvaluation': '7(6)g',
      'certificate.extension': '12(3)',
      'certificate.withdrawal': '8(1)',
      'certificate.withdrawal.decision': '8(4)',
      'certificate.withdrawal.authority.province': '8(2)a',
      'certificate.withdrawal.authority.central': '8(2)b',
      'certificate.withdrawal.grounds.untruthful-dossier': '8(1)a',
      'certificate.withdrawal.grounds.criteria-no-longer-met': '8(1)b',
      'certificate.withdrawal.grounds.breach-of-law': '8(1)c',
      'certificate.withdrawal.grounds.mark-misused': '8(1)d',
      'certificate.withdrawal.grounds.production-stopped': '8(1)đ',
      'certificate.withdrawal.grounds.other-conclusion': '8(1)e',
      'rounds.province 1': '5(1)',
      'rounds.province 2': '5(1)',
      'rounds.central 1': '5(2)',
      'rounds.central 2': '5(2)',
      'dossier.form-01': '6(1)a 6(1)b 6(1)c',
      'dossier.form-02': '6(1)a 6(1)b 6(1)c',
      'dossier.evidence-of-changes': '6(1)b',
      'dossier.updates-since-recognition': '6(1)c',
      'dossier.commune-letter': '6(2)a',
      'dossier.form-03': '6(2)b',
      'dossier.samples': '6(2)d',
      'dossier.province-letter': '6(3)a 6(3)b',
      'dossier.advisory-team-report': '6(3)a',
      'dossier.council-report': '6(3)a',
      'dossier.chairman-decision': '6(3)a',
      'dossier.agency-report': '6(3)b',
      'dossier.extra-checks': '6(3)a 6(3)b',
      'dossier.samples-for-the-centre': '6(3)a 6(3)b',
      'provisions.what-a-product-is': '2(1)',
      'provisions.who-may-take-part': '2(3)',
      'provisions.who-may-take-part-in-tourism': '2(3)',
      'provisions.sheets-in-annex-ii': '3(2)',
      'provisions.at-most-100-points': '3(3)',
      'provisions.open-and-objective': '4(2)',
      'provisions.extra-rounds': '5(1)',
      'provisions.extra-rounds-at-the-centre': '5(2)',
      'provisions.upgrade-shows-the-changes': '6(1)b',
      'provisions.product-dossier-goes-along': '6(2)c 6(3)a 6(3)b',
      'provisions.one-paper-one-electronic': '7(1) 7(2)b 7(3)e',
      'provisions.software-equals-paper': '7(1)',
      'provisions.holder-answers-for-the-upload': '7(1)',
      'provisions.commune-checks-the-composition': '7(2)a',
      'provisions.commune-may-convene': '7(2)a',
      'provisions.commune-sends-on': '7(2)b',
      'provisions.province-takes-in': '7(3)a',
      'provisions.advisory-team-of-the-province': '7(3)c',
      'provisions.council-meets-and-proposes': '7(3)d',
      'provisions.agency-submits-to-the-chairman': '7(3)đ',
      'provisions.chairman-publishes': '7(3)e',
      'provisions.potential-five-stars': '7(3)e',
      'provisions.province-tells-the-result': '7(3)g',
      'provisions.ministry-takes-in': '7(4)a',
      'provisions.advisory-team-of-the-centre': '7(4)c',
      'provisions.central-council-meets-and-proposes': '7(4)d',
      'provisions.agency-submits-to-the-minister': '7(4)đ',
      'provisions.minister-publishes': '7(4)e',
      'provisions.ministry-tells-the-result': '7(4)g',
      'provisions.centre-below-90': '7(4)g',
      'provisions.upgrade-papers': '7(5)a',
      'provisions.upgrade-steps': '7(5)b',
      'provisions.re-evaluation-at-the-commune': '7(6)b',
      'provisions.re-evaluation-on-site': '7(6)c',
      'provisions.re-evaluation-by-written-opinions': '7(6)d 7(6)e',
      'provisions.re-evaluation-decision': '7(6)đ',
      'provisions.re-evaluation-at-the-centre': '7(6)e',
      'provisions.withdrawal-check': '8(3)a',
      'provisions.withdrawal-decision': '8(3)b',
      'provisions.withdrawal-sent': '8(3)c',
      'provisions.inspection-aim': '9(1)',
      'provisions.inspection-after-recognition': '9(2)a',
      'provisions.inspection-principle': '9(2)b',
      'provisions.inspected-criteria': '9(3)a',
      'provisions.inspected-mark': '9(3)b',
      'provisions.inspection-by-the-province': '9(4)a',
      'provisions.inspection-by-the-ministry': '9(4)b',
      'provisions.ministry-guides': '10(1)a',
      'provisions.ministry-may-have-it-done-again': '10(1)b',
      'provisions.ministry-proposes-changes': '10(1)c',
      'provisions.ministries-support': '10(2)a',
      'provisions.ministries-inspect': '10(2)b',
      'provisions.ministries-take-part': '10(2)c',
      'provisions.province-implements': '10(3)a',
      'provisions.province-raises-quality': '10(3)b',
      'provisions.province-answers-for-evaluation': '10(3)c',
      'provisions.commune-guides-holders': '10(4)a',
      'provisions.commune-informs': '10(4)b',
      'provisions.commune-supports-holders': '10(4)c',
      transition: '12',
      'transition.pending.first': '12(2)a',
      'transition.pending.upgrade': '12(2)a',
      'transition.pending.re-evaluation': '12(2)b',
      'transition.lapse': '11(2)',
      'transition.rules.recognitions-keep-their-term': '12(1)',
      'transition.rules.pending-stay-under-the-earlier-edition': '12(2)a 12(2)b',
      'transition.rules.earlier-editions-lapse': '11(2)',
      'transition.rules.certificate-lives-until-the-answer': '12(3)',
    }),
    ...under(
      'categories',
      ['food', 'beverage', 'medicinal', 'handicraft', 'ornamental', 'tourism'],
      `${of26('2(2)')}; 26/2026 Annex I 2(2) text 26-reprint`,
    ),
    ...rows(1, 26, '26/2026 Annex I text 26-reprint'),
    productCode: '26/2026 Annex II text 26-reprint; 19/2025 text 19-2025',
    evidence: '26/2026 Annex III Mẫu số 02, phần III derived 26-reprint',
    ...under(
      'evidence.items',
      rowsOfForm02.map(([row]) => row),
      '26/2026 Annex III Mẫu số 02, phần III text 26-reprint',
    ),
    cycleSteps: plan66Reading,
    'provisions.not-used-after-expiry': '26/2026 press 148-after-expiry',
    'transition.mayChoose': '26/2026 12(2) reading 26-reprint',
    'transition.goesOnUnder': '26/2026 12(2) reading 26-reprint',
    'transition.unsettled.which-rules-of-2021-2025': '26/2026 12(2) reading 26-reprint',
    'transition.unsettled.not-finished-in-time': '26/2026 12(2) reading 26-reprint',
    'transition.unsettled.filed-in-transition': '26/2026 12(2) reading 26-reprint',
    'transition.unsettled.limit-on-a-sunday': '26/2026 12(2)b reading 26-reprint; 91/2015 148(5) text civil-code',
    'transition.unsettled.extension-after-the-transition': '26/2026 12(3) reading 26-reprint',
    'transition.unsettled.extension-of-the-ended': '26/2026 12(3) reading 26-reprint',
    'transition.unsettled.extension-of-pending-dossiers': '26/2026 12(2)b reading 26-reprint; 26/2026 12(3) reading 26-reprint',
    ...Object.fromEntries(
      [
        'lower-star-minimums',
        'missed-minimum-referral',
        'missed-minimum-at-the-centre',
        'potential-five-stars',
        'certificate-counting',
        'filing-window-days',
        'upgrade-without-higher-star',
        'extension-after-transition',
        'extension-of-pending',
        'extension-of-ended',
        'before-a-date',
        'filed-in-transition',
        'limit-on-a-sunday',
        'transition-missed',
      ].map((id) => [`readings.${id}`, readings[id] as string]),
    ),
    basis: `${of26('11(1)')}; 26/2026 official 26-official-page`,
  },
};

describe.each(editions.map((edition: Edition) => [edition.id, edition] as const))('%s', (id, edition) => {
  it('cites every fact by instrument, article, clause, point, grade and source, and nothing else', () => {
    expect(citationsOf(edition)).toEqual(citations[id]);
  });

  it('answers open questions by their default', () => {
    for (const [reading, { chosen: answer }] of Object.entries(edition.readings)) expect([reading, answer]).toEqual([reading, chosen[reading]]);
  });
});

// Bodies, by the names an official would write.
const communeCommittee: Bilingual = { vi: 'UBND cấp xã', en: "Commune People's Committee" };
const districtCommittee: Bilingual = { vi: 'UBND cấp huyện', en: "District People's Committee" };
const provinceCommittee: Bilingual = { vi: 'UBND cấp tỉnh', en: "Provincial People's Committee" };
const chairman: Bilingual = { vi: 'Chủ tịch UBND cấp tỉnh', en: "Chairman of the Provincial People's Committee" };
const ruralMinistry: Bilingual = { vi: 'Bộ Nông nghiệp và Phát triển nông thôn', en: 'Ministry of Agriculture and Rural Development' };
const ministry: Bilingual = { vi: 'Bộ Nông nghiệp và Môi trường', en: 'Ministry of Agriculture and Environment' };
const minister: Bilingual = { vi: 'Bộ trưởng Bộ Nông nghiệp và Môi trường', en: 'Minister of Agriculture and Environment' };
const fourContents = [
  { vi: 'Nguồn gốc sản phẩm, nguyên liệu địa phương', en: 'Origin of the product, local raw material' },
  { vi: 'Sử dụng lao động địa phương', en: 'Local labour' },
  { vi: 'Nguồn gốc ý tưởng sản phẩm', en: 'Origin of the product idea' },
  { vi: 'Bản sắc, trí tuệ địa phương', en: 'Local identity and intellect' },
];
const none = (reason: string): object => ({ role: 'none', reason });
const reports = (refersTo: string, report: object | null): object => ({
  role: 'reports',
  authority: communeCommittee,
  contents: fourContents,
  refersTo,
  report,
});
const evaluates = (
  authority: Bilingual,
  decides: Bilingual,
  recognises: readonly number[],
  refersFrom: number | null,
  refersTo: string | null,
): object => ({
  role: 'evaluates',
  authority,
  decides,
  recognises,
  refersFrom,
  refersTo,
});
const bands = (wordings: readonly string[]): object[] => wordings.map((wording, at) => ({ star: 5 - at, from: [90, 70, 50, 30, 0][at], wording }));
const halfOpen = ['90 – 100', '70 – <90', '50 – <70', '30 – <50', '<30'];
const nameOfParts = (a: number, c: number): object => ({
  A: { name: { vi: 'Sản phẩm và sức mạnh của cộng đồng', en: 'Product and community strength' }, max: a },
  B: { name: { vi: 'Khả năng tiếp thị', en: 'Marketing' }, max: 25 },
  C: { name: { vi: 'Chất lượng sản phẩm', en: 'Product quality' }, max: c },
});

const facts: { readonly [id: string]: object } = {
  'qd-1048-2019': {
    instrument: '1048/QĐ-TTg',
    inForceFrom: '2019-08-21',
    newFilingsUntil: '2023-02-23',
    successor: 'qd-148-2023',
    rubrics: 'qd-1048-2019',
    scale: { min: 0, max: 100 },
    lapse: { lastDay: '2023-02-23', unless: { reading: 'pending-when-148-began', answer: 'edition-of-filing', lastDay: '2026-05-21' } },
    name: {
      vi: 'Quyết định 1048/QĐ-TTg ngày 21/08/2019, sửa đổi bởi Quyết định 781/QĐ-TTg ngày 08/06/2020',
      en: 'Decision 1048/QĐ-TTg of 21/08/2019 as amended by Decision 781/QĐ-TTg of 08/06/2020',
    },
    parts: nameOfParts(35, 40),
    // 1048 words its bands in whole points.
    bands: [
      { star: 5, from: 90, wording: '90 – 100' },
      { star: 4, from: 70, wording: '70 – 89', lastWhole: 89 },
      { star: 3, from: 50, wording: '50 – 69', lastWhole: 69 },
      { star: 2, from: 30, wording: '30 – 49', lastWhole: 49 },
      { star: 1, from: 0, wording: '<30' },
    ],
    minimumsNotEncoded: { from: '2020-06-08', exceptSets: [26] },
    levels: {
      commune: none('no-role'),
      district: evaluates(districtCommittee, districtCommittee, [], 50, 'province'),
      province: evaluates(provinceCommittee, provinceCommittee, [3, 4], 90, 'central'),
      central: evaluates(ruralMinistry, ruralMinistry, [5], null, null),
    },
    certificate: {
      termMonths: 36,
      notice: null,
      filing: null,
      reEvaluation: null,
      withdrawal: null,
      issuers: {
        3: { level: 'province', authority: provinceCommittee },
        4: { level: 'province', authority: provinceCommittee },
        5: { level: 'central', authority: ruralMinistry },
      },
    },
    rounds: [],
    transition: null,
    productCode: {
      pattern: '83-832-28882-2-2022',
      segments: ['province', 'district', 'commune', 'serial', 'year'],
      year: '20..',
      serialKeptBy: null,
    },
  },
  'qd-148-2023': {
    instrument: '148/QĐ-TTg',
    inForceFrom: '2023-02-24',
    newFilingsUntil: '2025-07-05',
    successor: 'qd-1489-2025',
    rubrics: 'qd-148-2023',
    scale: { min: 0, max: 100 },
    lapse: { lastDay: '2025-07-05', unless: { reading: 'pending-when-1489-began', answer: 'edition-of-filing', lastDay: '2026-07-21' } },
    name: { vi: 'Quyết định 148/QĐ-TTg ngày 24/02/2023', en: 'Decision 148/QĐ-TTg of 24/02/2023' },
    parts: nameOfParts(40, 35),
    bands: bands(halfOpen),
    levels: {
      commune: reports('district', null),
      district: {
        ...evaluates(districtCommittee, districtCommittee, [3], 70, 'province'),
        papersBefore: { days: 1, working: true, from: { vi: 'ngày họp hội đồng', en: 'the day the council meets' } },
        mayBeGone: {
          firstDay: '2025-07-01',
          lastDay: '2025-07-05',
          reading: 'districts-july-2025',
          answer: 'province-from-2025-07-01',
          issuer: { level: 'province', authority: provinceCommittee },
        },
      },
      province: evaluates(provinceCommittee, provinceCommittee, [4], 90, 'central'),
      central: evaluates(ruralMinistry, ruralMinistry, [5], null, null),
    },
    certificate: {
      termMonths: 36,
      notice: { daysBefore: 30 },
      filing: null,
      reEvaluation: null,
      withdrawal: null,
      issuers: {
        3: { level: 'district', authority: districtCommittee },
        4: { level: 'province', authority: provinceCommittee },
        5: { level: 'central', authority: ruralMinistry },
      },
    },
    rounds: [],
    productCode: { pattern: '(T)-(H)-(STT)-20..', segments: ['province', 'district', 'serial', 'year'], year: '20..', serialKeptBy: 'district' },
    transition: {
      from: ['qd-1048-2019'],
      pending: {
        first: { rule: 'open', settledAt: { level: 'central', outcome: 'this-edition' } },
        upgrade: { rule: 'this-edition' },
        're-evaluation': { rule: 'open', settledAt: { level: 'central', outcome: 'this-edition' } },
      },
    },
  },
  'qd-1489-2025': {
    instrument: '1489/QĐ-TTg',
    inForceFrom: '2025-07-06',
    newFilingsUntil: '2026-05-21',
    successor: 'qd-26-2026',
    rubrics: 'qd-148-2023',
    scale: { min: 0, max: 100 },
    lapse: { lastDay: '2026-07-21' },
    name: {
      vi: 'Quyết định 148/QĐ-TTg ngày 24/02/2023, sửa đổi bởi Quyết định 1489/QĐ-TTg ngày 06/07/2025',
      en: 'Decision 148/QĐ-TTg of 24/02/2023 as amended by Decision 1489/QĐ-TTg of 06/07/2025',
    },
    parts: nameOfParts(40, 35),
    bands: bands(halfOpen),
    levels: {
      commune: reports('province', null),
      district: none('abolished'),
      province: evaluates(provinceCommittee, provinceCommittee, [3, 4], 90, 'central'),
      central: evaluates(ministry, ministry, [5], null, null),
    },
    certificate: {
      termMonths: 36,
      notice: { daysBefore: 30 },
      filing: null,
      reEvaluation: null,
      withdrawal: null,
      issuers: {
        3: { level: 'province', authority: provinceCommittee },
        4: { level: 'province', authority: provinceCommittee },
        5: { level: 'central', authority: ministry },
      },
    },
    rounds: [],
    // Districts ended on 01/07/2025, five days before 1489.
    transition: {
      from: ['qd-148-2023'],
      pending: { first: { rule: 'open' }, upgrade: { rule: 'open' }, 're-evaluation': { rule: 'open' } },
      ahead: { firstDay: '2025-07-01' },
    },
  },
  'qd-26-2026': {
    instrument: '26/2026/QĐ-TTg',
    inForceFrom: '2026-05-22',
    newFilingsUntil: null,
    successor: null,
    lapse: null,
    rubrics: 'qd-26-2026',
    scale: { min: 0, max: 100 },
    name: { vi: 'Quyết định 26/2026/QĐ-TTg ngày 22/05/2026', en: 'Decision 26/2026/QĐ-TTg of 22/05/2026' },
    parts: nameOfParts(40, 35),
    bands: bands(halfOpen),
    levels: {
      // 7(2): 15 working days from receipt.
      commune: reports('province', { days: 15, working: true, from: { vi: 'ngày tiếp nhận hồ sơ sản phẩm', en: 'receipt of the product dossier' } }),
      district: none('abolished'),
      // 4(1)a and 7(3): the People's Committee organises, its chairman decides.
      province: {
        ...evaluates(provinceCommittee, chairman, [3, 4], 90, 'central'),
        council: {
          setUpBy: chairman,
          chair: { vi: 'Lãnh đạo UBND cấp tỉnh', en: "A leader of the Provincial People's Committee" },
          members: [
            { vi: 'Sở Nông nghiệp và Môi trường', en: 'Department of Agriculture and Environment' },
            { vi: 'Sở Công Thương', en: 'Department of Industry and Trade' },
            { vi: 'Sở Y tế', en: 'Department of Health' },
            { vi: 'Sở Khoa học và Công nghệ', en: 'Department of Science and Technology' },
            { vi: 'Sở Văn hóa, Thể thao và Du lịch', en: 'Department of Culture, Sports and Tourism' },
            { vi: 'Sở An toàn thực phẩm (nếu có)', en: 'Department of Food Safety, where there is one' },
            { vi: 'Đơn vị tham mưu quản lý OCOP cấp tỉnh', en: "The province's OCOP unit" },
            {
              vi: 'Một số đơn vị quản lý chuyên ngành thuộc Sở Nông nghiệp và Môi trường',
              en: 'Some specialised units of the Department of Agriculture and Environment',
            },
          ],
          mayBeInvited: [
            { vi: 'Chuyên gia tư vấn về OCOP', en: 'Consultants on OCOP' },
            { vi: 'Đại diện hiệp hội, hội', en: 'Associations and societies' },
            { vi: 'Cơ quan, tổ chức khác', en: 'Other bodies and organisations' },
          ],
          mayChairByDelegation: {
            vi: 'Thủ trưởng cơ quan chuyên môn cấp tỉnh, theo ủy quyền; Chủ tịch UBND vẫn chịu trách nhiệm về kết quả',
            en: 'The head of a specialised body of the province, by delegation; the chairman still answers for the result',
          },
        },
      },
      central: {
        ...evaluates(ministry, minister, [5], null, null),
        returnsBelow: { score: 90, to: 'province' },
        council: {
          setUpBy: minister,
          chair: { vi: 'Lãnh đạo Bộ Nông nghiệp và Môi trường', en: 'A leader of the Ministry of Agriculture and Environment' },
          members: [
            { vi: 'Bộ Công Thương', en: 'Ministry of Industry and Trade' },
            { vi: 'Bộ Y tế', en: 'Ministry of Health' },
            { vi: 'Bộ Khoa học và Công nghệ', en: 'Ministry of Science and Technology' },
            { vi: 'Bộ Văn hóa, Thể thao và Du lịch', en: 'Ministry of Culture, Sports and Tourism' },
            { vi: 'Cơ quan tham mưu quản lý OCOP của Bộ', en: "The ministry's OCOP agency" },
            {
              vi: 'Một số cơ quan quản lý chuyên ngành thuộc Bộ Nông nghiệp và Môi trường',
              en: 'Some specialised bodies of the Ministry of Agriculture and Environment',
            },
          ],
          mayBeInvited: [
            { vi: 'Chuyên gia tư vấn về OCOP', en: 'Consultants on OCOP' },
            { vi: 'Chuyên gia của tổ chức, đơn vị kiểm định chất lượng', en: 'Experts of quality-testing bodies' },
            { vi: 'Đại diện hiệp hội, hội', en: 'Associations and societies' },
            { vi: 'Cơ quan, tổ chức khác', en: 'Other bodies and organisations' },
          ],
          mayChairByDelegation: {
            vi: 'Thủ trưởng cơ quan chuyên môn thuộc Bộ, theo ủy quyền; Bộ trưởng vẫn chịu trách nhiệm về kết quả',
            en: 'The head of a specialised body of the ministry, by delegation; the minister still answers for the result',
          },
        },
      },
    },
    certificate: {
      termMonths: 36,
      notice: null,
      filing: { fromDaysBefore: 180, toDaysBefore: 120 },
      reEvaluation: {
        days: 45,
        working: false,
        from: {
          vi: 'ngày nhận đủ hồ sơ đề nghị của UBND cấp xã hoặc UBND cấp tỉnh',
          en: 'receipt of the full dossier from the commune or the province',
        },
      },
      extension: { maxDays: 180 },
      issuers: {
        3: { level: 'province', authority: chairman },
        4: { level: 'province', authority: chairman },
        5: { level: 'central', authority: minister },
      },
      withdrawal: {
        decision: {
          days: 15,
          working: false,
          from: {
            vi: 'ngày có kết luận của cơ quan có thẩm quyền, hoặc xác nhận của UBND cấp xã rằng chủ thể không còn sản xuất',
            en: "the authority's conclusion, or the commune's confirmation that production stopped",
          },
        },
      },
    },
    rounds: [
      { level: 'province', round: 1, proposedBefore: '04-30', doneBefore: '06-30' },
      { level: 'province', round: 2, proposedBefore: '10-30', doneBefore: '12-30' },
      { level: 'central', round: 1, proposedBefore: '07-30', doneBefore: '09-30' },
      { level: 'central', round: 2, proposedBefore: '01-30', doneBefore: '03-30' },
    ],
    productCode: { pattern: '(T)-(X)-(STT)-20..', segments: ['province', 'commune', 'serial', 'year'], year: '20..', serialKeptBy: 'commune' },
    transition: {
      from: ['qd-1489-2025', 'qd-148-2023', 'qd-1048-2019'],
      pending: {
        first: { rule: 'earlier-edition-for-days', days: 60, lastDay: '2026-07-21' },
        upgrade: { rule: 'earlier-edition-for-days', days: 60, lastDay: '2026-07-21' },
        // 21/06/2026 is a Sunday.
        're-evaluation': { rule: 'earlier-edition-for-days', days: 30, lastDay: '2026-06-21', carriedTo: { lastDay: '2026-06-22' } },
      },
      lapse: { days: 60, lastDay: '2026-07-21' },
    },
  },
};

/** Papers of a dossier: who puts each in, at which level, for which purposes, how many, who is exempt. */
const papers: { readonly [id: string]: readonly string[] } = {
  'qd-1048-2019': [
    ...['registration-form', 'business-plan', 'organisation-profile', 'business-registration'].map((paper) => `${paper} holder district`),
    'sample-units holder district 5 but tourism',
    ...[
      'production-conditions',
      'quality-declaration',
      'product-standard',
      'food-safety-test-report',
      'bar-code-stamp-ip',
      'origin-and-linkage',
      'quality-management',
      'environment',
      'accounting',
      'market-and-promotion',
      'product-story',
      'quality-control-and-batch-records',
      'awards',
    ].map((paper) => `${paper} holder district if any`),
  ],
  'qd-148-2023': [
    'original not-stated district 1',
    'electronic not-stated district 1',
    'commune-report commune district',
    'samples not-stated district but tourism',
  ],
  'qd-1489-2025': ['dossier holder commune', 'commune-report commune province', 'commune-letter commune province'],
  'qd-26-2026': [
    'form-01 holder commune',
    'form-02 holder commune',
    'evidence-of-changes holder commune for upgrade',
    'updates-since-recognition holder commune for re-evaluation',
    'commune-letter commune province up to province',
    'form-03 commune province up to province',
    'samples holder province up to province 5 but tourism',
    'province-letter province central',
    'advisory-team-report province central for first upgrade',
    'council-report province central for first upgrade',
    'chairman-decision province central for first upgrade',
    'agency-report province central for re-evaluation',
    'extra-checks province central if any',
    'samples-for-the-centre holder central 5 but tourism',
  ],
};

describe.each(editions.map((edition: Edition) => [edition.id, edition] as const))('%s', (id, edition) => {
  it('has the days, numbers, levels and bodies of the law', () => {
    expect(edition).toMatchObject(facts[id] as object);
  });

  it('asks for the papers of the law', () => {
    const ours = edition.dossier.map((paper) =>
      [
        paper.id,
        paper.from,
        paper.at,
        paper.upTo && `up to ${paper.upTo}`,
        paper.count,
        paper.purposes && `for ${paper.purposes.join(' ')}`,
        paper.ifAny && 'if any',
        paper.exempt && `but ${paper.exempt.join(' ')}`,
      ]
        .filter((part) => part !== undefined)
        .join(' '),
    );
    expect(ours).toEqual(papers[id]);
  });
});

it('26/2026 asks evidence in the fifteen rows of form 02, in order', () => {
  const items = editions.find(({ id }) => id === 'qd-26-2026')?.evidence?.items;
  expect(items?.map(({ number, id, name }) => [number, id, name.vi])).toEqual(rowsOfForm02.map(([row, name], at) => [at + 1, row, name]));
});
