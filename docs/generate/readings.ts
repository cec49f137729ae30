// The page of every open question: its answers, which is chosen, and where the answer matters.
import { editions, type Bilingual, type Edition, type Reading } from 'ocop';
import { rulesOf } from '../../src/publish/rulesOf';
import { both, citations, page, table } from './markdown';
import type { Rule } from './uses';

export function readingsPage(rules: readonly Rule[]): string {
  const { mark, list } = citations();
  const { readings: open } = rulesOf(editions);
  const asked = new Map<string, Edition[]>();
  for (const edition of editions) {
    for (const id of Object.keys(edition.readings)) asked.set(id, [...(asked.get(id) ?? []), edition]);
  }
  return page(
    '# Cách hiểu · Readings',
    'Chỗ văn bản không nói rõ, thư viện chọn một cách hiểu, ghi tên nó trong mỗi kết quả, và cho chọn cách khác: `withReadings(edition, { … })`.',
    '*Where the law is silent, the library takes one reading, names it in every result, and lets a caller choose another: `withReadings(edition, { … })`.*',
    ...[...asked].flatMap(([id, askedBy]) => {
      const reading = (askedBy[0] as Edition).readings[id as keyof Edition['readings']] as Reading;
      const users = rules.filter(({ name }) => open[id]?.asks.includes(name));
      return [
        `## ${id}`,
        `**${reading.question.vi}**<br>*${reading.question.en}* ${mark(reading.basis)}`,
        table(
          ['Cách hiểu · Answer', 'Nghĩa · Meaning', 'Chọn ở · Chosen in'],
          Object.entries<Bilingual>(reading.answers).map(([answer, meaning]) => [
            `\`${answer}\``,
            both(meaning),
            askedBy
              .filter((edition) => edition.readings[reading.id]?.chosen === answer)
              .map((edition) => `[${edition.id}](${edition.id}.md)`)
              .join('<br>'),
          ]),
        ),
        `Có ảnh hưởng ở · matters in: ${users.map(({ name, file }) => `[\`${name}\`](../../${file})`).join(', ')}`,
      ];
    }),
    '## Nguồn · Sources',
    list(),
  );
}
