// The page of one edition: everything the rules read, with its source.
import {
  actorNames,
  formatDate,
  productSets,
  type Band,
  type Basis,
  type Bilingual,
  type CalendarDate,
  type CertificateRule,
  type Edition,
  type Level,
  type LevelRule,
  type Limit,
  type PendingRule,
  type Purpose,
  type RecognisedStar,
  type Transition,
  type Review,
} from 'ocop';
import { actorHeading } from './actorHeading';
import { both, citations, heading, page, table, type Row } from './markdown';
import { rubricsOf, sheetPath } from './rubrics';

type Mark = (basis: Basis) => string;
type Section = readonly string[];

const purposeNames: { readonly [P in Purpose]: Bilingual } = {
  first: { vi: 'Lần đầu', en: 'First evaluation' },
  upgrade: { vi: 'Nâng hạng', en: 'Upgrade' },
  're-evaluation': { vi: 'Đánh giá lại', en: 'Re-evaluation' },
};

const notFound: Bilingual = { vi: 'không có trong nguồn', en: 'not in the sources' };
const source = 'Nguồn · Source';

/** The page of an edition. Every field of an edition has its section: a new field without one does not compile. */
export function editionPage(edition: Edition): string {
  const { mark, list } = citations();
  const sections: { readonly [Field in keyof Edition]: Section } = {
    id: [],
    name: [heading(1, edition.name)],
    instrument: [],
    inForceFrom: inForce(edition, mark(edition.basis)),
    newFilingsUntil: [],
    lapse: [],
    successor: [],
    rubrics: [],
    scale: [],
    parts: parts(edition, mark),
    bands: bands(edition, mark),
    minimumsNotEncoded: minimumsNotEncoded(edition, mark),
    recognition: [
      `Được công nhận và cấp giấy chứng nhận: ${edition.recognition.stars.join(', ')} sao ${mark(edition.recognition.basis)}. ` +
        `*Recognised and certified: ${edition.recognition.stars.join(', ')} stars.*`,
    ],
    levels: levels(edition, mark),
    certificate: certificate(edition.certificate, mark),
    rounds: rounds(edition, mark),
    dossier: dossier(edition, mark),
    productCode: [
      heading(2, { vi: 'Mã sản phẩm', en: 'Product code' }),
      `\`${edition.productCode.pattern}\` (${edition.productCode.segments.join(', ')}) ${mark(edition.productCode.basis)}`,
    ],
    provisions: provisions(edition, mark),
    transition: transition(edition.transition, mark),
    categories: sets(edition, mark),
    productSets: [],
    readings: readings(edition),
    gaps: gaps(edition),
    evidence: [],
    cycleSteps: [],
    sources: [],
    reviews: reviews(edition),
    basis: [heading(2, { vi: 'Nguồn', en: 'Sources' })],
  };
  return page(...Object.values(sections).flat(), list());
}

function inForce(edition: Edition, marks: string): Section {
  const until = edition.newFilingsUntil;
  return [
    table(
      ['', ''],
      [
        [both({ vi: 'Văn bản', en: 'Instrument' }), `${edition.instrument} ${marks}`],
        [both({ vi: 'Hiệu lực từ', en: 'In force from' }), day(edition.inForceFrom)],
        [both({ vi: 'Ngày cuối nhận hồ sơ mới', en: 'Last day for new filings' }), until === null ? '–' : day(until)],
        [both({ vi: 'Bộ tiêu chí', en: 'Criteria sets' }), `[${edition.rubrics}](${edition.rubrics}.md)`],
        [both({ vi: 'Thang điểm', en: 'Scale' }), `${edition.scale.min} – ${edition.scale.max}`],
        [both({ vi: 'Mã trong thư viện', en: 'Id in the library' }), `\`${edition.id}\``],
      ],
    ),
  ];
}

function parts({ parts: rules }: Edition, mark: Mark): Section {
  return [
    heading(2, { vi: 'Phần và hạng sao', en: 'Parts and stars' }),
    table(
      ['Phần · Part', 'Tên · Name', 'Điểm tối đa · Most points', source],
      Object.entries(rules).map(([code, { name, max, basis }]) => [code, both(name), String(max), mark(basis)]),
    ),
  ];
}

function bands({ bands: rules, scale }: Edition, mark: Mark): Section {
  const range = ({ from }: Band, above: Band | undefined): string =>
    above === undefined ? `${from} ≤ x ≤ ${scale.max}` : `${from} ≤ x < ${above.from}`;
  return [
    table(
      ['Hạng · Star', 'Áp dụng · Applied', 'Cách ghi · Wording', source],
      rules.map((band, at) => [`${band.star}★`, range(band, rules[at - 1]), band.wording, mark(band.basis)]),
    ),
  ];
}

function levels({ levels: rules }: Edition, mark: Mark): Section {
  const rows = (Object.entries(rules) as [Level, LevelRule][]).map(([level, rule]): Row => [
    both(actorHeading(level)),
    ...role(rule),
    mark(rule.basis),
  ]);
  return [
    heading(2, { vi: 'Ai quyết định', en: 'Who decides' }),
    table(['Cấp · Level', 'Vai trò · Role', 'Công nhận · Recognises', 'Chuyển lên · Sends up', source], rows),
    ...Object.values(rules).flatMap((rule: LevelRule): Section =>
      rule.role === 'reports'
        ? [
            `**${rule.authority.vi} báo cáo · *${rule.authority.en} reports on***`,
            rule.contents.map((content) => `- ${content.vi} · *${content.en}*`).join('\n'),
          ]
        : [],
    ),
  ];

  function role(rule: LevelRule): readonly [string, string, string] {
    if (rule.role === 'none') {
      const reason = rule.reason === 'abolished' ? { vi: 'Không còn cấp này', en: 'Abolished' } : { vi: 'Không có vai trò', en: 'No role' };
      return [both(reason), '–', '–'];
    }
    const up = rule.refersTo === null ? '–' : both(actorHeading(rule.refersTo));
    if (rule.role === 'reports') {
      const term = rule.report;
      return [
        both({ vi: `${rule.authority.vi}: báo cáo, chuyển hồ sơ`, en: `${rule.authority.en}: reports and forwards` }),
        '–',
        term === null
          ? up
          : `${up}<br>${both({ vi: `trong ${limit(term).vi} kể từ ${term.from.vi}`, en: `within ${limit(term).en} of ${term.from.en}` })} ${mark(term.basis)}`,
      ];
    }
    const back = rule.returnsBelow;
    return [
      both({ vi: `${rule.authority.vi}: đánh giá`, en: `${rule.authority.en}: evaluates` }),
      rule.recognises.map((star) => `${star}★`).join(' ') || '–',
      [
        rule.refersFrom === null ? up : `${up}<br>≥ ${rule.refersFrom}`,
        ...(rule.papersBefore === undefined
          ? []
          : [
              `${both({ vi: `hồ sơ điện tử đến thành viên ít nhất ${limit(rule.papersBefore).vi} trước phiên họp`, en: `the electronic dossier reaches members at least ${limit(rule.papersBefore).en} before the meeting` })} ${mark(rule.papersBefore.basis)}`,
            ]),
        ...(back === undefined
          ? []
          : [
              `${both({ vi: `dưới ${back.score}: trả về ${actorNames[back.to].vi}`, en: `below ${back.score}: back to ${actorNames[back.to].en}` })} ${mark(back.basis)}`,
            ]),
      ].join('<br>'),
    ];
  }
}

function certificate(rule: CertificateRule, mark: Mark): Section {
  const { notice, filing, reEvaluation, extension, withdrawal, withdrawalPractice, issuers } = rule;
  const stars = Object.keys(issuers).map(Number) as RecognisedStar[];
  return [
    heading(2, { vi: 'Giấy chứng nhận', en: 'Certificate' }),
    table(
      ['', '', source],
      [
        [
          both({ vi: 'Thời hạn', en: 'Term' }),
          both({ vi: `${rule.termMonths} tháng từ ngày cấp`, en: `${rule.termMonths} months from issue` }),
          mark(rule.basis),
        ],
        ...stars.map((star): Row => [
          both({ vi: `Cơ quan cấp ${star} sao`, en: `Issuer of ${star} stars` }),
          both(issuers[star].authority),
          mark(rule.basis),
        ]),
        optional({ vi: 'Cơ quan thông báo', en: 'Notice by the authority' }, notice, ({ daysBefore }) => ({
          vi: `ít nhất ${daysBefore} ngày trước ngày cuối`,
          en: `at least ${daysBefore} days before the last day`,
        })),
        optional({ vi: 'Nộp hồ sơ đánh giá lại', en: 'Filing for re-evaluation' }, filing, ({ fromDaysBefore, toDaysBefore }) => ({
          vi: `từ ${fromDaysBefore} đến ${toDaysBefore} ngày trước ngày cuối`,
          en: `${fromDaysBefore} to ${toDaysBefore} days before the last day`,
        })),
        optional({ vi: 'Thời gian đánh giá lại', en: 'Time for the re-evaluation' }, reEvaluation, limit),
        optional({ vi: 'Kéo dài hiệu lực khi chờ kết quả xử lý', en: 'Kept alive while answered' }, extension ?? null, ({ maxDays }) => ({
          vi: `không quá ${maxDays} ngày sau ngày cuối`,
          en: `at most ${maxDays} days after the last day`,
        })),
        optional({ vi: 'Quyết định thu hồi', en: 'Decision of withdrawal' }, withdrawal && { ...withdrawal.decision }, limit),
      ],
    ),
    heading(3, { vi: 'Trường hợp thu hồi', en: 'Grounds of withdrawal' }),
    withdrawal === null
      ? `Theo quy định của tỉnh. *Left to provincial rules.*${withdrawalPractice === undefined ? '' : ` ${mark(withdrawalPractice)}`}`
      : `${withdrawal.grounds.map(({ id, name }) => `- \`${id}\` ${name.vi} · *${name.en}*`).join('\n')}\n\n${mark(withdrawal.basis)}`,
  ];

  function optional<Rule extends { readonly basis: Basis }>(name: Bilingual, value: Rule | null, words: (value: Rule) => Bilingual): Row {
    return [both(name), both(value === null ? notFound : words(value)), value === null ? '' : mark(value.basis)];
  }
}

function limit({ days, working }: Limit): Bilingual {
  return working ? { vi: `${days} ngày làm việc`, en: `${days} working days` } : { vi: `${days} ngày`, en: `${days} days` };
}

function rounds(edition: Edition, mark: Mark): Section {
  return [
    heading(2, { vi: 'Đợt đánh giá trong năm', en: 'Rounds of the year' }),
    edition.rounds.length === 0
      ? `${notFound.vi}. *${notFound.en}.*`
      : table(
          ['Cấp · Level', 'Đợt · Round', 'Đề nghị trước · Proposed before', 'Xong trước · Done before', source],
          edition.rounds.map(({ level, round, proposedBefore, doneBefore, basis }) => [
            both(actorHeading(level)),
            String(round),
            monthDay(proposedBefore),
            monthDay(doneBefore),
            mark(basis),
          ]),
        ),
  ];
}

function dossier(edition: Edition, mark: Mark): Section {
  return [
    heading(2, { vi: 'Thành phần hồ sơ', en: 'What a dossier holds' }),
    edition.dossier.length === 0
      ? `${notFound.vi}. *${notFound.en}.*`
      : table(
          ['Nội dung · Item', 'Số lượng · Count', 'Bên nộp · From', 'Khi đến · As it reaches', 'Miễn · Exempt', source],
          edition.dossier.map(({ name, count, from, at, exempt, basis }) => [
            both(name),
            String(count ?? ''),
            both(from === 'not-stated' ? actorNames[from] : actorHeading(from)),
            both(actorHeading(at)),
            (exempt ?? []).map((id) => both(categoryName(edition, id))).join('<br>'),
            mark(basis),
          ]),
        ),
  ];
}

function transition(rule: Transition | null, mark: Mark): Section {
  const title = heading(2, { vi: 'Chuyển tiếp', en: 'Transition' });
  if (rule === null) return [title, `${notFound.vi}. *${notFound.en}.*`];
  return [
    title,
    `Từ · from ${rule.from.map((id) => `\`${id}\``).join(', ')} ${mark(rule.basis)}`,
    table(
      ['Mục đích · Purpose', 'Hồ sơ còn chờ · A pending dossier', source],
      (Object.keys(purposeNames) as Purpose[]).map((purpose) => {
        const pending = rule.pending[purpose];
        return [both(purposeNames[purpose]), both(pendingRule(pending)), mark(pending.basis)];
      }),
    ),
    rule.rules.map(({ statement, basis }) => `- ${statement.vi} · *${statement.en}* ${mark(basis)}`).join('\n'),
    heading(3, { vi: 'Chưa rõ', en: 'Not settled' }),
    rule.unsettled.map(({ statement, basis }) => `- ${statement.vi} · *${statement.en}* ${mark(basis)}`).join('\n'),
  ];
}

function pendingRule(rule: PendingRule): Bilingual {
  switch (rule.rule) {
    case 'this-edition':
      return { vi: 'theo bản này', en: 'under this edition' };
    case 'earlier-edition-for-days':
      return {
        vi: `theo bản cũ trong ${rule.days} ngày, hết ngày ${formatDate(rule.lastDay, 'vi')}`,
        en: `under the earlier edition for ${rule.days} days, through ${rule.lastDay}`,
      };
    case 'open': {
      const at = rule.settledAt;
      return {
        vi: `không nêu${at === undefined ? '' : `; chờ ở ${actorNames[at.level].vi}: theo bản này`}`,
        en: `not stated${at === undefined ? '' : `; pending at ${actorNames[at.level].en}: under this edition`}`,
      };
    }
  }
}

function provisions(edition: Edition, mark: Mark): Section {
  if (edition.provisions.length === 0) return [];
  return [
    heading(2, { vi: 'Quy định khác', en: 'Other provisions' }),
    edition.provisions.map(({ statement, basis }) => `- ${statement.vi} · *${statement.en}* ${mark(basis)}`).join('\n'),
  ];
}

function sets(edition: Edition, mark: Mark): Section {
  const sheets = rubricsOf[edition.rubrics] ?? [];
  return [
    heading(2, { vi: 'Bộ sản phẩm', en: 'Product sets' }),
    ...edition.categories.flatMap(({ id, name, basis }, at) => [
      `${heading(3, { vi: `${at + 1}. ${name.vi}`, en: name.en })}\n\n${mark(basis)}`,
      table(
        ['Số · No.', 'Bộ sản phẩm · Product set', 'Nhóm · Group', 'Bộ quản lý · Ministries', 'Phiếu · Sheet', source],
        productSets(edition, id).map((set) => {
          const ofSet = sheets.filter((rubric) => rubric.set === set.number);
          // A row replaced within its edition has its own text of the sheet.
          const rubric = set.until === undefined ? ofSet.at(-1) : ofSet[0];
          return [
            String(set.number),
            both(set.name) + held(set.from, set.until),
            both(set.group),
            set.ministries.map(both).join('<br>'),
            rubric === undefined ? '' : `[${set.number}${rubric.variant === undefined ? '' : ` (${rubric.variant})`}](${sheetPath(rubric)})`,
            mark(set.basis),
          ];
        }),
      ),
    ]),
  ];
}

function held(from: CalendarDate | undefined, until: CalendarDate | undefined): string {
  if (until !== undefined) return `<br>${both({ vi: `đến ${formatDate(until, 'vi')}`, en: `until ${until}` })}`;
  return from === undefined ? '' : `<br>${both({ vi: `từ ${formatDate(from, 'vi')}`, en: `from ${from}` })}`;
}

function readings(edition: Edition): Section {
  return [
    heading(2, { vi: 'Cách hiểu đã chọn', en: 'Readings chosen' }),
    table(
      ['Câu hỏi · Question', 'Chọn · Chosen'],
      Object.values(edition.readings).map(({ id, question, chosen, answers }) => [
        `[${both(question)}](readings.md#${id})`,
        both((answers as { readonly [answer: string]: Bilingual })[chosen] as Bilingual),
      ]),
    ),
  ];
}

function gaps(edition: Edition): Section {
  return [
    heading(2, { vi: 'Điều chưa biết', en: 'What is not known' }),
    edition.gaps.map(({ statement }) => `- ${statement.vi} · *${statement.en}*`).join('\n'),
  ];
}

function minimumsNotEncoded({ minimumsNotEncoded: known }: Edition, mark: Mark): Section {
  if (known === undefined) return [];
  const { basis, from, statement } = known;
  return [`Từ ${day(from)}: ${statement.vi} ${mark(basis)}. *From ${from}: ${statement.en}.*`];
}

const howNames: { readonly [H in Review['how']]: Bilingual } = {
  script: {
    vi: 'mã, ô, điểm, dấu sao, mức tối đa và số trong nhãn so bằng chương trình',
    en: 'codes, boxes, points, marks, maxima and numbers of labels compared by a program',
  },
  read: { vi: 'đọc cạnh câu chữ; chưa có luật gia duyệt', en: 'read beside the wording; not yet reviewed by a jurist' },
  jurist: { vi: 'luật gia duyệt', en: 'reviewed by a jurist' },
};

/** Against what something was held, how and when. */
export function reviews({ reviews: done = [] }: { readonly reviews?: readonly Review[] }): Section {
  return [
    heading(2, { vi: 'Đã kiểm tra thế nào', en: 'How it was checked' }),
    table(
      ['Ngày · Day', 'Cách · How', 'Nội dung · What', source],
      done.map(({ on, how, what, against }) => [day(on), both(howNames[how]), what === undefined ? '' : both(what), `\`${against}\``]),
    ),
  ];
}

function day(date: CalendarDate): string {
  return both({ vi: formatDate(date, 'vi'), en: date });
}

function categoryName(edition: Edition, id: string): Bilingual {
  return edition.categories.find((category) => category.id === id)?.name ?? { vi: id, en: id };
}

function monthDay(text: string): string {
  return both({ vi: text.split('-').reverse().join('/'), en: text });
}
