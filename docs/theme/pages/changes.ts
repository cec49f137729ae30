// What changed for each criteria set between 148 and 26/2026, as tables people read.
import { compareRubrics, type CriterionChange, type CriterionName, type Minimum, type Rubric, type RubricComparison } from 'ocop';
import { rubricsOf } from '../../generate/rubrics';
import { bothLines } from '../html';
import type { MadePage } from './made';

const from = 'qd-148-2023';
const to = 'qd-26-2026';

export function changePages(): MadePage {
  const later = new Map((rubricsOf[to] ?? []).map((rubric) => [rubric.set, rubric]));
  const pairs = (rubricsOf[from] ?? []).flatMap((rubric): (readonly [Rubric, Rubric])[] => {
    const other = later.get(rubric.set);
    return other === undefined ? [] : [[rubric, other]];
  });
  const compared = pairs.map(([before, after]) => ({ page: changePage(compareRubrics(before, after)), comparison: compareRubrics(before, after) }));
  return {
    address: 'law/changes/index',
    title: { vi: 'Thay đổi từ 148 đến 26/2026', en: 'Changes from 148 to 26/2026' },
    group: 'Changes',
    files: [],
    language: 'both',
    text: [
      '# Thay đổi từ 148 đến 26/2026 · Changes from 148 to 26/2026',
      'Tiêu chí được ghép theo nội dung, không theo mã; tiêu chí đổi tên hiện thành một bỏ, một thêm. Nhãn ô là nhãn viết gọn, nên thay đổi câu chữ cần người đọc cân nhắc.',
      '*Criteria are paired by what they say, not by code; one that was renamed shows as dropped and added. Labels are condensed, so a change of wording is for a person to weigh.*',
      `| Bộ · Set | Giữ nguyên · Same | Đổi · Changed | Thêm · Added | Bỏ · Dropped |\n| --- | --- | --- | --- | --- |\n${compared
        .map(
          ({ page, comparison: { same, changed, added, dropped } }) =>
            `| [${page.title.vi}](site:${page.address}.html) | ${same.length} | ${changed.length} | ${added.length} | ${dropped.length} |`,
        )
        .join('\n')}`,
    ].join('\n\n'),
    children: compared.map(({ page }) => page),
  };
}

function changePage(comparison: RubricComparison): MadePage {
  const { from: before, to: after, parts, changed, added, dropped, same } = comparison;
  const number = String(before.set).padStart(2, '0');
  const title = { vi: `Bộ ${before.set}: ${after.name.vi}`, en: `Set ${before.set}: ${after.name.en}` };
  return {
    address: `law/changes/set-${number}`,
    title,
    group: 'Changes',
    files: [],
    language: 'both',
    text: [
      `# ${title.vi}: thay đổi · ${title.en}: what changed`,
      `[148/QĐ-TTg](site:law/${from}/set-${number}.html) → [26/2026/QĐ-TTg](site:law/${to}/set-${number}.html)`,
      `| Phần · Part | 148 | 26/2026 |\n| --- | --- | --- |\n${Object.entries(parts)
        .map(([part, { from: old, to: now }]) => `| ${part} | ${old} | ${now} |`)
        .join('\n')}`,
      ...section('Bỏ · Dropped', dropped),
      ...section('Thêm · Added', added),
      `## Đổi · Changed (${changed.length})`,
      `| Tiêu chí · Criterion | Điều gì · What | 148 | 26/2026 |\n| --- | --- | --- | --- |\n${changed
        .flatMap(({ from: old, to: now, changes }) => changes.map((change, at) => `| ${at === 0 ? named(old, now) : ''} | ${whatChanged(change)} |`))
        .join('\n')}`,
      `## Giữ nguyên · Same (${same.length})`,
      same
        .map(
          ({ from: old, to: now }) =>
            `- ${old.code === now.code ? `\`${now.code}\`` : `\`${old.code}\` → \`${now.code}\``} ${now.name.vi} · *${now.name.en}*`,
        )
        .join('\n'),
    ].join('\n\n'),
  };
}

function section(heading: string, criteria: readonly CriterionName[]): readonly string[] {
  if (criteria.length === 0) return [];
  return [
    `## ${heading} (${criteria.length})`,
    `| Mã · Code | Tiêu chí · Criterion | Điểm tối đa · Most points |\n| --- | --- | --- |\n${criteria
      .map(({ code, part, name, max }) => `| \`${code}\` (${part}) | ${bothLines(cell(name.vi), cell(name.en))} | ${max} |`)
      .join('\n')}`,
  ];
}

function named(old: CriterionName, now: CriterionName): string {
  return `\`${old.code}\`${old.code === now.code ? '' : ` → \`${now.code}\``}<br>${bothLines(cell(now.name.vi), cell(now.name.en))}`;
}

/** Three cells: what, before, after. */
function whatChanged(change: CriterionChange): string {
  switch (change.of) {
    case 'points':
      return `${bothLines('Điểm các ô', 'Points by box')} | ${change.from.join(', ')} | ${change.to.join(', ')}`;
    case 'minimums':
      return `${bothLines('Yêu cầu tối thiểu', 'Minimums')} | ${minimums(change.from)} | ${minimums(change.to)}`;
    case 'wording':
      return `${bothLines(`Chữ ô ${change.box}`, `Words of box ${change.box}`)} | ${words(change.from)} | ${words(change.to)}`;
    case 'notes':
      return `${bothLines('Ghi chú', 'Notes')} | ${change.from.map(({ text }) => words(text)).join('<br>') || '–'} | ${change.to.map(({ text }) => words(text)).join('<br>') || '–'}`;
    case 'part':
      return `${bothLines('Phần', 'Part')} | ${change.from} | ${change.to}`;
    case 'kind':
      return `${bothLines('Cách chấm', 'Kind')} | ${change.from} | ${change.to}`;
    case 'alternatives':
      return `${bothLines('Là một trong các trường hợp', 'One of several cases')} | ${yes(change.from)} | ${yes(change.to)}`;
  }
}

function minimums(all: readonly Minimum[]): string {
  return all.map(({ star, box }) => `${star}★: ${bothLines(`ô ${box}`, `box ${box}`)}`).join('<br>') || '–';
}

function words(label: { readonly vi: string; readonly en: string } | null): string {
  return label === null ? '–' : bothLines(cell(label.vi), cell(label.en));
}

function yes(is: boolean): string {
  return is ? bothLines('có', 'yes') : bothLines('không', 'no');
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('*', '\\*').replaceAll('\n', ' ');
}
