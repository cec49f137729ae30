// Pages made around a picture: bands and lines of referral of every edition; a district's year.
import { editions, gantt, timeline } from 'ocop';
import { sonHa2024 } from 'ocop/plans';
import type { MadePage } from './made';

export function picturedPages(): readonly MadePage[] {
  const rows = timeline(sonHa2024);
  return [
    {
      address: 'law/bands',
      title: { vi: 'Khung điểm, ai công nhận, mốc chuyển hồ sơ', en: 'Bands, who recognises, lines of referral' },
      group: 'The law as data',
      files: [],
      language: 'both',
      text: [
        '# Khung điểm, ai công nhận, mốc chuyển hồ sơ · Bands, who recognises, lines of referral',
        'Vẽ từ dữ liệu của từng văn bản. Điểm cuối của một khung thuộc khung trên. *Drawn from the data of each edition. The end of a band belongs to the band above.*',
        ...editions.flatMap(({ id, instrument, name }) => [
          `## ${name.vi} · ${name.en}`,
          `[${instrument}](site:law/${id}.html#parts-and-stars)`,
          `<!-- picture: bands-${id} -->`,
        ]),
      ].join('\n\n'),
    },
    {
      address: `programme/${sonHa2024.id}`,
      title: { vi: rows.title.vi, en: rows.title.en },
      group: 'The law as data',
      files: [],
      language: 'both',
      text: [
        `# ${rows.title.vi} · ${rows.title.en}`,
        'Vẽ từ dữ liệu của kế hoạch. *Drawn from the data of the plan.* [`sonHa2024`](site:variables/ocop_plans.sonHa2024.html) · [`timeline`](site:functions/ocop.timeline.html)',
        `\`\`\`mermaid\n${gantt(rows, { locale: 'vi' })}\`\`\``,
        `\`\`\`mermaid\n${gantt(rows, { locale: 'en' })}\`\`\``,
      ].join('\n\n'),
    },
  ];
}
