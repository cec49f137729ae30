// Every generated page of docs/law/, by path from there.
import { editions, formatDate } from 'ocop';
import { clausesPage } from './clauses';
import { cyclePage } from './cycle';
import { editionPage } from './edition';
import { both, page, table } from './markdown';
import { readingsPage } from './readings';
import { rubricsOf, sheetPath } from './rubrics';
import { sheetPage } from './sheet';
import { traceabilityPage } from './traceability';
import { publicRules } from './uses';

export function lawPages(): ReadonlyMap<string, string> {
  const rules = publicRules();
  const pages = new Map<string, string>([
    ['README.md', contents()],
    ['readings.md', readingsPage(rules)],
    ['traceability.md', traceabilityPage(rules)],
    ['clauses-qd-26-2026.md', clausesPage(rules)],
  ]);
  for (const edition of editions) {
    pages.set(`${edition.id}.md`, editionPage(edition));
    pages.set(`cycle-${edition.id}.md`, cyclePage(edition));
    for (const rubric of rubricsOf[edition.id] ?? []) {
      pages.set(
        sheetPath(rubric),
        sheetPage(
          rubric,
          editions.filter(({ rubrics }) => rubrics === edition.id),
        ),
      );
    }
  }
  return pages;
}

function contents(): string {
  return page(
    '# Văn bản OCOP · The law of OCOP',
    'Các trang này được tạo từ chính dữ liệu mà thư viện dùng để tính; sửa dữ liệu rồi chạy `npm run docs:law`.',
    '*These pages are generated from the very data the library computes with; change the data and run `npm run docs:law`.*',
    table(
      ['Văn bản · Edition', 'Hiệu lực từ · In force from', 'Hồ sơ mới đến · New filings until', 'Chu trình · Cycle', 'Phiếu · Sheets'],
      editions.map((edition) => [
        `[${both(edition.name)}](${edition.id}.md)`,
        formatDate(edition.inForceFrom, 'vi'),
        edition.newFilingsUntil === null ? '–' : formatDate(edition.newFilingsUntil, 'vi'),
        `[${both({ vi: 'Sơ đồ', en: 'Picture' })}](cycle-${edition.id}.md)`,
        (rubricsOf[edition.rubrics] ?? [])
          .map((rubric) => `[${rubric.set}${rubric.variant === undefined ? '' : ` (${rubric.variant})`}](${sheetPath(rubric)})`)
          .join(' '),
      ]),
    ),
    '- [Cách hiểu · Readings](readings.md)\n- [Truy vết · Traceability](traceability.md)\n- [Từng khoản, điểm của 26/2026 · 26/2026 clause by clause](clauses-qd-26-2026.md)',
  );
}
