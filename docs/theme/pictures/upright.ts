// The library's `stateDiagram-v2` for a phone: states in a column, below each what happens there and where that leads.
import { readDiagram } from './states';
import { arrow, heightOf, picture, rect, round, textAt, wrapped } from './svg';

const size = 13;
const small = 11.5;
const width = 342;

type Diagram = ReturnType<typeof readDiagram>;
type Drawn = { readonly parts: readonly string[]; readonly bottom: number };

export function drawUpright(text: string, name: string): string {
  const { states, boxes, steps } = readDiagram(text);
  const labels = new Map([...states, ...boxes].map(({ id, label }) => [id, label]));
  const membersOf = (id: string): Diagram['states'] => states.filter(({ box }) => box === id);
  // In the order in which the arrows leave them, so that the column follows the cycle; those that nothing leaves, last.
  const turnOf = (id: string): number => {
    const at = steps.findIndex(({ from }) => from === id || membersOf(id).some((member) => member.id === from));
    return at === -1 ? steps.length : at;
  };
  const column = [...states.filter(({ box }) => box === undefined), ...boxes].sort((a, b) => turnOf(a.id) - turnOf(b.id));
  const parts: string[] = [];
  let y = 6;
  for (const { id, label } of column) {
    if (!boxes.some((box) => box.id === id)) {
      const state = drawState(label, stepsFrom(id), 6, y);
      parts.push(...state.parts);
      y = state.bottom + 14;
      continue;
    }
    const top = y;
    const within: string[] = [];
    y += 28;
    for (const member of membersOf(id)) {
      const state = drawState(member.label, stepsFrom(member.id), 14, y);
      within.push(...state.parts);
      y = state.bottom + 10;
    }
    parts.push(rect(6, top, width - 12, y - top, 'group', 10), textAt([label], { x: 16, y: top + 15 }, small, 'small', 'start'), ...within);
    const leaving = drawSteps(stepsFrom(id), 6, y);
    parts.push(...leaving.parts);
    y = leaving.bottom + 14;
  }
  return picture(name, width, y, parts.join(''));

  function stepsFrom(id: string): Diagram['steps'] {
    return steps.filter(({ from }) => from === id).map((step) => ({ ...step, to: labels.get(step.to) ?? step.to }));
  }
}

function drawState(label: string, steps: Diagram['steps'], left: number, top: number): Drawn {
  const lines = wrapped(label, width - 2 * left - 16, size);
  const high = heightOf(lines, size) + 14;
  const box = rect(left, top, width - 2 * left, high, 'box') + textAt(lines, { x: width / 2, y: top + high / 2 }, size);
  const below = drawSteps(steps, left, top + high);
  return { parts: [box, ...below.parts], bottom: below.bottom };
}

/** A line down from what stands above, an arrow from it for each place that a step leads to. */
function drawSteps(steps: Diagram['steps'], left: number, top: number): Drawn {
  const line = left + 14;
  const parts: string[] = [];
  let y = top;
  let end = top;
  steps.forEach(({ to, label }, at) => {
    if (label !== steps[at - 1]?.label) {
      const words = wrapped(label, width - line - left - 20, small);
      const high = heightOf(words, small);
      parts.push(textAt(words, { x: line + 10, y: y + 8 + high / 2 }, small, 'small', 'start'));
      y += high + 8;
    }
    const place = wrapped(to, width - line - left - 44, small);
    const high = heightOf(place, small) + 6;
    end = y + 3 + high / 2;
    parts.push(
      arrow([
        { x: line, y: end },
        { x: line + 22, y: end },
      ]),
      textAt(place, { x: line + 28, y: end }, small, '', 'start'),
    );
    y += high + 2;
  });
  return { parts: end === top ? [] : [`<path class="stem" d="M${line} ${round(top)}V${round(end)}"/>`, ...parts], bottom: y };
}
