// The page of one edition's cycle: the picture and the table, both read from `ocopCycle`.
import { actorNames, diagram, eventNames, ocopCycle, stateNames, type CycleRow, type Edition, type Passing } from 'ocop';
import { both, citations, heading, page, table, type Row } from './markdown';

export function cyclePage(edition: Edition): string {
  const cycle = ocopCycle(edition);
  const { mark, list } = citations();
  const row = (from: string, { event, to, actor, basis }: CycleRow | Passing): Row => [
    from,
    `${both(eventNames[event])}<br>\`${event}\``,
    to.map((name) => both(stateNames[name])).join('<br>'),
    both(actorNames[actor]),
    mark(basis),
  ];
  const steps = cycle.steps.map(({ number, name, states, basis }) => [
    String(number),
    both(name),
    states.map((state) => both(stateNames[state])).join('<br>'),
    mark(basis),
  ]);
  const rows = cycle.states.flatMap((name) =>
    Object.values(cycle.table[name] ?? {}).map((each) => row(`${both(stateNames[name])}<br>\`${name}\``, each)),
  );
  if (cycle.passing !== null) {
    const pending = both({ vi: 'Hồ sơ đang chờ theo văn bản trước', en: 'Dossier pending under an earlier edition' });
    rows.push(row(`${pending}<br>${cycle.passing.from.join(', ')}`, cycle.passing));
  }
  return page(
    heading(1, { vi: `Chu trình OCOP theo ${edition.instrument}`, en: `The OCOP cycle under ${edition.instrument}` }),
    `[${both(edition.name)}](${edition.id}.md)`,
    table(['Bước · Step', 'Tên · Name', 'Trạng thái · States', 'Nguồn · Source'], steps),
    'Sản phẩm khác, năm khác bắt đầu lại từ bước 2; mỗi sản phẩm có lịch sử riêng. *The next product begins again at step 2; every product has a history of its own.*',
    heading(2, { vi: 'Sơ đồ', en: 'Picture' }),
    `\`\`\`mermaid\n${diagram(cycle)}\n\`\`\``,
    `\`\`\`mermaid\n${diagram(cycle, { locale: 'en' })}\n\`\`\``,
    heading(2, { vi: 'Bảng chuyển trạng thái', en: 'Table' }),
    table(['Từ · From', 'Sự kiện · Event', 'Đến · To', 'Ai · Who', 'Nguồn · Source'], rows),
    heading(2, { vi: 'Nguồn', en: 'Sources' }),
    list(),
  );
}
