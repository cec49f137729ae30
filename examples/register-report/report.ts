import {
  certify,
  editionOn,
  formatDate,
  nameKey,
  standing,
  type CalendarDate,
  type Certificate,
  type Locale,
  type Standing,
  type Window,
} from 'ocop';
import type { Entry } from './readRegister';

/** A certificate of the register on a day. */
export type Dated = {
  readonly entry: Entry;
  readonly certificate: Certificate;
  readonly standing: Standing;
  /** By the notice rule of the edition it was issued under; `null`: that edition has none. */
  readonly noticeBy: CalendarDate | null;
  /** By the filing rule of the edition in force on the day of the report; `null`: that edition has none. */
  readonly filing: Window | null;
  /** Whether the published last day is the one counted; `null`: none was published. */
  readonly agrees: boolean | null;
};

/** Why a line of the register has no certificate to report on. */
export type NoCertificate = { readonly entry: Entry; readonly reason: 'undated' | 'no-edition' };

export type Report = { readonly dated: readonly Dated[]; readonly without: readonly NoCertificate[] };

/** Every entry is in one of the two lists. */
export function reportOn(entries: readonly Entry[], on: CalendarDate): Report {
  const inForce = editionOn(on);
  const dated: Dated[] = [];
  const without: NoCertificate[] = [];
  for (const entry of entries) {
    if (entry.issuedOn === null) {
      without.push({ entry, reason: 'undated' });
      continue;
    }
    const edition = editionOn(entry.issuedOn);
    const certificate = edition.ok ? certify(edition.value, { star: entry.star, issuedOn: entry.issuedOn }) : edition;
    if (!certificate.ok) {
      without.push({ entry, reason: 'no-edition' });
      continue;
    }
    const now = standing(certificate.value, on, inForce.ok ? { renewalUnder: inForce.value } : {});
    dated.push({
      entry,
      certificate: certificate.value,
      standing: now,
      noticeBy: certificate.value.noticeBy,
      filing: now.filing,
      agrees: entry.publishedLastDay === null ? null : entry.publishedLastDay === now.lastDay,
    });
  }
  return { dated, without };
}

export type ToDo = {
  readonly record: string;
  readonly what: 'file' | 'notice' | 'last-day' | 'stop-using' | 'find-date';
  readonly from: CalendarDate | null;
  readonly by: CalendarDate | null;
};

/** What to do in the month of a day, in the order of its days; finding the dates that are missing comes last. */
export function toDoInMonth({ dated, without }: Report, on: CalendarDate): readonly ToDo[] {
  const month = on.slice(0, 7);
  const within = (date: CalendarDate | null): date is CalendarDate => date?.slice(0, 7) === month;
  const list = dated.flatMap(({ entry: { record }, standing: now, noticeBy, filing }): ToDo[] => {
    const open = filing !== null && filing.firstDay.slice(0, 7) <= month && filing.lastDay.slice(0, 7) >= month;
    return [
      ...(open ? [{ record, what: 'file' as const, from: filing.firstDay, by: filing.lastDay }] : []),
      ...(within(noticeBy) ? [{ record, what: 'notice' as const, from: null, by: noticeBy }] : []),
      ...(within(now.lastDay)
        ? [{ record, what: now.kind === 'expired' ? ('stop-using' as const) : ('last-day' as const), from: null, by: now.lastDay }]
        : []),
    ];
  });
  return [
    ...list.sort((a, b) => (a.by ?? '').localeCompare(b.by ?? '')),
    ...without
      .filter(({ reason }) => reason === 'undated')
      .map(({ entry }): ToDo => ({ record: entry.record, what: 'find-date', from: null, by: null })),
  ];
}

const words = {
  title: { vi: 'Sổ theo dõi giấy chứng nhận OCOP, ngày', en: 'Register of OCOP certificates on' },
  head: {
    vi: ['mã hồ sơ', 'sản phẩm', 'sao', 'ngày cấp', 'ngày cuối', 'công bố', 'hiện trạng', 'còn (ngày)', 'thông báo trước', 'nộp đánh giá lại'],
    en: ['record', 'product', 'star', 'issued', 'last day', 'published', 'standing', 'days left', 'notice by', 'file to renew'],
  },
  kinds: {
    vi: {
      'not-yet-valid': 'chưa hiệu lực',
      valid: 'còn hiệu lực',
      'filing-window': 'thời gian nộp hồ sơ',
      'filing-closed': 'quá hạn nộp hồ sơ',
      'notice-overdue': 'quá hạn thông báo',
      'kept-until-answer': 'kéo dài hiệu lực chờ kết quả xử lý',
      expired: 'hết hiệu lực',
      withdrawn: 'đã thu hồi',
    },
    en: {
      'not-yet-valid': 'not yet valid',
      valid: 'valid',
      'filing-window': 'filing window',
      'filing-closed': 'filing closed',
      'notice-overdue': 'notice overdue',
      'kept-until-answer': 'kept until answered',
      expired: 'expired',
      withdrawn: 'withdrawn',
    },
  },
  published: { vi: { yes: 'khớp', no: 'KHÁC', none: '-' }, en: { yes: 'agrees', no: 'DIFFERS', none: '-' } },
  without: {
    vi: 'Không tính được vì thiếu ngày cấp hoặc cấp trước văn bản đầu tiên',
    en: 'Not counted: no day of issue, or issued before the first edition',
  },
  sameName: { vi: 'Trùng tên sản phẩm, kiểm tra có phải một sản phẩm', en: 'Same product name, check whether they are one product' },
  toDo: { vi: 'Việc trong tháng', en: 'To do this month' },
  nothing: { vi: 'không có', en: 'nothing' },
  what: {
    vi: {
      file: 'chủ thể nộp hồ sơ đánh giá lại',
      notice: 'cơ quan cấp thông báo hết thời hạn',
      'last-day': 'ngày hiệu lực cuối cùng',
      'stop-using': 'đã hết hiệu lực, ngừng dùng sao và biểu trưng',
      'find-date': 'tìm quyết định, bổ sung ngày cấp',
    },
    en: {
      file: 'the holder files for re-evaluation',
      notice: 'the authority gives notice of expiry',
      'last-day': 'last day of validity',
      'stop-using': 'expired, stop using stars and mark',
      'find-date': 'find the decision, add the day of issue',
    },
  },
} as const;

/** The report as plain text: a table, the lines without a certificate, names that occur twice, and the month's work. */
export function reportText(report: Report, on: CalendarDate, locale: Locale): string {
  const day = (date: CalendarDate | null): string => (date === null ? '-' : formatDate(date, locale));
  const rows = report.dated.map(({ entry, certificate, standing: now, noticeBy, filing, agrees }) => [
    entry.record,
    entry.product,
    String(entry.star),
    day(certificate.issuedOn),
    day(now.lastDay),
    words.published[locale][agrees === null ? 'none' : agrees ? 'yes' : 'no'],
    words.kinds[locale][now.kind],
    String(now.daysUntilLastDay),
    day(noticeBy),
    filing === null ? '-' : `${day(filing.firstDay)} - ${day(filing.lastDay)}`,
  ]);
  const toDo = toDoInMonth(report, on);
  const undated = toDo.filter(({ what }) => what === 'find-date').map(({ record }) => record);
  const work = [
    ...toDo
      .filter(({ what }) => what !== 'find-date')
      .map(({ record, what, from, by }) => `- ${record}: ${words.what[locale][what]} (${from === null ? '' : `${day(from)} - `}${day(by)})`),
    ...(undated.length === 0 ? [] : [`- ${words.what[locale]['find-date']} (${undated.length}): ${undated.join(', ')}`]),
  ];
  const twice = sameNames([...report.dated, ...report.without].map(({ entry }) => entry));
  return [
    `${words.title[locale]} ${formatDate(on, locale)}`,
    '',
    ...table([words.head[locale], ...rows]),
    '',
    `${words.without[locale]}: ${report.without.length}`,
    ...report.without.map(({ entry }) => `- ${entry.record}: ${entry.product} (${entry.issuer})`),
    '',
    ...(twice.length === 0 ? [] : [`${words.sameName[locale]}:`, ...twice.map((names) => `- ${names}`), '']),
    `${words.toDo[locale]}: ${work.length === 0 ? words.nothing[locale] : ''}`.trimEnd(),
    ...work,
    '',
  ].join('\n');
}

function sameNames(entries: readonly Entry[]): readonly string[] {
  const twins = new Map<string, { readonly product: string; readonly records: string[] }>();
  for (const { product, record } of entries) {
    const known = twins.get(nameKey(product));
    if (known === undefined) twins.set(nameKey(product), { product, records: [record] });
    else known.records.push(record);
  }
  return [...twins.values()].filter(({ records }) => records.length > 1).map(({ product, records }) => `${product}: ${records.join(', ')}`);
}

function table(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}
