// One auditor's sheet: a criteria set as it is printed, with what is applied beside it.
import { evidenceFor, walk, type Bilingual, type Edition, type NoteKind, type Option, type Rubric, type RubricNode } from 'ocop';
import { reviews } from './edition';
import { both, citations, heading, page, table, type Row } from './markdown';

const noteNames: { readonly [K in NoteKind]: Bilingual } = {
  note: { vi: 'Ghi chú', en: 'Note' },
  explanation: { vi: 'Giải thích', en: 'Explanation' },
  requirement: { vi: 'Yêu cầu', en: 'Requirement' },
  condition: { vi: 'Điều kiện', en: 'Condition' },
  applicability: { vi: 'Phạm vi áp dụng', en: 'Applies to' },
  'choose-one-case': { vi: 'Chọn một trường hợp', en: 'Choose one case' },
  'not-assessed': { vi: 'Không đánh giá', en: 'Not assessed' },
  'stop-evaluation': { vi: 'Dừng đánh giá', en: 'Evaluation stops' },
  elimination: { vi: 'Loại', en: 'Eliminated' },
};

const kindNames: { readonly [K in RubricNode['kind']]: Bilingual } = {
  group: { vi: 'nhóm', en: 'group' },
  criterion: { vi: 'chọn một ô', en: 'one box' },
  checklist: { vi: 'chọn nhiều ô, cộng điểm', en: 'any boxes, points add up' },
  alternatives: { vi: 'chọn một trường hợp', en: 'one of the cases' },
};

const eliminationNames = {
  elimination: { vi: 'Loại', en: 'Eliminated' },
  'stop-evaluation': { vi: 'Dừng đánh giá', en: 'Evaluation stops' },
  'not-assessed': { vi: 'Không đánh giá', en: 'Not assessed' },
} as const;

const head = ['Mã · Code', 'Ô · Box', 'Tiếng Việt', 'English', 'Điểm · Points', 'Sao · Star'];

/** The page of a criteria set; `editions` are those that score by it. */
export function sheetPage(rubric: Rubric, editions: readonly Edition[]): string {
  const { mark, list } = citations();
  const [edition] = editions as readonly [Edition];
  const number = `${rubric.set}${rubric.variant === undefined ? '' : ` (${rubric.variant})`}`;
  return page(
    heading(1, { vi: `Bộ ${number}: ${rubric.name.vi}`, en: `Set ${number}: ${rubric.name.en}` }),
    editions.map(({ id, name }) => `[${both(name)}](../${id}.md)`).join('<br>'),
    `Ô đánh số từ trên xuống như trên phiếu. Dấu sao là yêu cầu tối thiểu phải đạt ở tiêu chí đó cho hạng sao. Nhãn ô viết gọn, không chép nguyên văn. Nguồn: ${mark(rubric.basis)}`,
    `*Boxes are numbered from the top as on the form. A star is the least to reach in that criterion for that star. Labels are condensed, not quoted. Source: ${mark(rubric.basis)}*`,
    table(
      ['Phần · Part', 'Tên · Name', 'Điểm tối đa · Most points'],
      rubric.parts.map(({ code, max, printed }) => [code, both(edition.parts[code].name), applied(max, printed)]),
    ),
    ...rubric.parts.flatMap(({ code, groups }) => [
      heading(2, { vi: `Phần ${code}: ${edition.parts[code].name.vi}`, en: `Part ${code}: ${edition.parts[code].name.en}` }),
      table(
        head,
        groups.flatMap((node) => rowsOf(node)),
      ),
    ]),
    ...evidenceOf(rubric, edition, mark),
    heading(2, { vi: 'Loại, dừng hoặc không đánh giá', en: 'Elimination and stops' }),
    rubric.eliminations.length === 0
      ? rubric.defects.some(({ code }) => code === 'not-transcribed')
        ? 'Chưa có trong bản chép. *Not in the transcription.*'
        : 'Phiếu không in căn cứ nào. *The sheet prints none.*'
      : table(
          ['Mã · Id', 'Tại · At', 'Tiếng Việt', 'English'],
          rubric.eliminations.map(({ id, at, kind, name }) => [
            `\`${id}\``,
            at ?? 'toàn phiếu · sheet',
            `${eliminationNames[kind].vi}: ${name.vi}`,
            `${eliminationNames[kind].en}: ${name.en}`,
          ]),
        ),
    heading(2, { vi: 'Chỗ chưa khớp của phiếu', en: 'Defects of the sheet' }),
    rubric.defects.length === 0
      ? 'Không thấy. *None found.*'
      : table(
          ['Loại · Kind', 'Tại · At', 'Tiếng Việt', 'English'],
          rubric.defects.map(({ code, at, statement }) => [`\`${code}\``, at === '' ? 'toàn phiếu · sheet' : at, statement.vi, statement.en]),
        ),
    ...reviews(rubric),
    heading(2, { vi: 'Nguồn', en: 'Sources' }),
    list(),
  );
}

/** Which row of the form, or which paper, proves a criterion. */
function evidenceOf(rubric: Rubric, edition: Edition, mark: ReturnType<typeof citations>['mark']): readonly string[] {
  const title = heading(2, { vi: 'Minh chứng cho tiêu chí', en: 'Evidence per criterion' });
  const { evidence } = edition;
  if (evidence === null) return [title, 'Chưa có biểu mẫu của bộ tiêu chí này. *The forms of this edition are not at hand.*'];
  const rows = walk(rubric).flatMap(({ node: { code, name } }): readonly Row[] => {
    const found = evidenceFor(edition, rubric, code);
    if (!found.ok || found.value.items.length === 0) return [];
    const { items, partly } = found.value;
    const papers = items.map((item) => (item.number === undefined ? both(item.name) : `${item.number}. ${both(item.name)}`));
    return [[code, both(name), papers.join('<br>'), partly === null ? '' : both(partly)]];
  });
  return [
    title,
    `Mục của biểu mẫu là nguyên văn luật; mục nào chứng minh tiêu chí nào là suy ra. ${mark(evidence.basis)} *The rows are those of the form; which proves which is derived.*`,
    table(['Mã · Code', 'Tiêu chí · Criterion', 'Minh chứng · Evidence', 'Một phần · In part'], rows),
  ];
}

function rowsOf(node: RubricNode): readonly Row[] {
  const code = node.printedCode === undefined ? node.code : `${node.code} (in · printed: ${node.printedCode})`;
  const kind = kindNames[node.kind];
  const title: Row = [
    `**${code}**`,
    '',
    `**${node.name.vi}** (${kind.vi})`,
    `**${node.name.en}** (${kind.en})`,
    `**≤ ${applied(node.max, node.printed)}**`,
    node.kind === 'criterion' && node.minStarOnHeading !== undefined ? `${node.minStarOnHeading}★ (ở tên tiêu chí · on the heading)` : '',
  ];
  const notes = (node.notes ?? []).map(({ kind: note, text }): Row => [
    '',
    '',
    `*${noteNames[note].vi}:* ${text.vi}`,
    `*${noteNames[note].en}:* ${text.en}`,
    '',
    '',
  ]);
  const below = 'options' in node ? node.options.map(boxRow) : node.children.flatMap((child) => rowsOf(child));
  return [title, ...notes, ...below];
}

function boxRow({ box, label, points, printed, minStar }: Option): Row {
  return ['', String(box), label.vi, label.en, applied(points, printed), minStar === undefined ? '' : `${minStar}★`];
}

/** The value applied, and the one printed where it differs; `null` is a blank cell. */
function applied(value: number, printed: number | null | undefined): string {
  return printed === undefined ? String(value) : `${value} (in · printed: ${printed ?? 'trống · blank'})`;
}
