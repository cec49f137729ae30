// The library's `stateDiagram-v2`, drawn: states, boxes of states, arrows with what happens and who acts.
import { Graph, layout } from '@dagrejs/dagre';
import { arrow, heightOf, picture, rect, textAt, widthOf, wrapped, type Point } from './svg';

type State = { readonly id: string; readonly label: string; readonly box?: string };
type Step = { readonly from: string; readonly to: string; readonly label: string };
type Diagram = { readonly states: readonly State[]; readonly boxes: readonly State[]; readonly steps: readonly Step[] };

const size = 13;
const small = 11.5;

/** Reads what `diagram` writes, and nothing else. */
export function readDiagram(text: string): Diagram {
  const states: State[] = [];
  const boxes: State[] = [];
  const steps: Step[] = [];
  let box: string | undefined;
  for (const line of text.split('\n').map((each) => each.trim())) {
    const [, label, id, opens] = /^state "(.+)" as (\w+)( \{)?$/.exec(line) ?? [];
    const [, from, to, words = ''] = /^(\S+) --> (\S+?)(?:: (.+))?$/.exec(line) ?? [];
    if (label !== undefined && id !== undefined) {
      if (opens === undefined) states.push({ id, label, ...(box !== undefined && { box }) });
      else {
        boxes.push({ id, label });
        box = id;
      }
    } else if (line === '}') box = undefined;
    else if (from !== undefined && to !== undefined && from !== '[*]' && to !== '[*]') steps.push({ from, to, label: words });
  }
  return { states, boxes, steps };
}

export function drawStates(text: string, name: string): string {
  const { states, boxes, steps } = readDiagram(text);
  const graph = new Graph({ compound: true, multigraph: true });
  graph.setGraph({ rankdir: 'TB', nodesep: 18, ranksep: 30, edgesep: 6, marginx: 12, marginy: 12 });
  for (const { id, label } of boxes) graph.setNode(id, { label });
  for (const { id, label, box } of states) {
    const lines = wrapped(label, 128, size);
    graph.setNode(id, { width: Math.max(...lines.map((line) => widthOf(line, size))) + 22, height: heightOf(lines, size) + 16 });
    if (box !== undefined) graph.setParent(id, box);
  }
  // An arrow that ends at a box ends, for the layout, at a state in its middle.
  const inside = (id: string): string => {
    const within = states.filter((state) => state.box === id);
    return within[Math.floor((within.length - 1) / 2)]?.id ?? id;
  };
  steps.forEach(({ from, to, label }, at) => {
    const lines = labelLines(label);
    graph.setEdge(
      inside(from),
      inside(to),
      { width: Math.max(...lines.map((line) => widthOf(line, small))) + 6, height: heightOf(lines, small) + 4, labelpos: 'c' },
      String(at),
    );
  });
  layout(graph);
  const { width = 0, height = 0 } = graph.graph() as { width?: number; height?: number };
  const frame = (id: string): { x: number; y: number; width: number; height: number } => graph.node(id) as never;
  const drawnBoxes = boxes.map(({ id, label }) => {
    const { x, y, width: wide, height: high } = frame(id);
    return (
      rect(x - wide / 2, y - high / 2, wide, high, 'group', 10) +
      textAt([label], { x: x - wide / 2 + 12, y: y - high / 2 + 14 }, small, 'small', 'start')
    );
  });
  const edges = steps.map(({ from, to, label }, at) => {
    const edge = graph.edge(inside(from), inside(to), String(at)) as { points: readonly Point[]; x: number; y: number };
    const cutEnd = boxes.some(({ id }) => id === to) ? cutAt(edge.points, frame(to)) : edge.points;
    const cut = boxes.some(({ id }) => id === from) ? [...cutAt([...cutEnd].reverse(), frame(from))].reverse() : cutEnd;
    const middle = cut === edge.points ? edge : halfway(cut);
    return { line: arrow(cut), label: labelLines(label), middle: { x: middle.x, y: middle.y } };
  });
  const labels = edges
    .filter(({ label }) => label[0] !== '')
    .map(({ label, middle }) => {
      const wide = Math.max(...label.map((line) => widthOf(line, small))) + 4;
      const high = heightOf(label, small);
      return rect(middle.x - wide / 2, middle.y - high / 2, wide, high, 'back', 3) + textAt(label, middle, small, 'small');
    });
  const drawnStates = states.map(({ id, label }) => {
    const { x, y, width: wide, height: high } = frame(id);
    return rect(x - wide / 2, y - high / 2, wide, high, 'box') + textAt(wrapped(label, 128, size), { x, y }, size);
  });
  return picture(name, width, height, [...drawnBoxes, ...edges.map(({ line }) => line), ...drawnStates, ...labels].join(''), true);
}

/** A line up to where it enters a frame. */
function cutAt(points: readonly Point[], frame: { x: number; y: number; width: number; height: number }): readonly Point[] {
  const isIn = ({ x, y }: Point): boolean => Math.abs(x - frame.x) < frame.width / 2 && Math.abs(y - frame.y) < frame.height / 2;
  const at = points.findIndex(isIn);
  if (at <= 0) return points;
  let [out, within] = [points[at - 1] as Point, points[at] as Point];
  for (let step = 0; step < 20; step++) {
    const middle = { x: (out.x + within.x) / 2, y: (out.y + within.y) / 2 };
    if (isIn(middle)) within = middle;
    else out = middle;
  }
  return [...points.slice(0, at), out];
}

/** The point half the way along a line. */
function halfway(points: readonly Point[]): Point {
  const lengths = points.slice(1).map((point, at) => Math.hypot(point.x - (points[at] as Point).x, point.y - (points[at] as Point).y));
  let left = lengths.reduce((sum, length) => sum + length, 0) / 2;
  for (const [at, length] of lengths.entries()) {
    if (left <= length) {
      const [from, to] = [points[at] as Point, points[at + 1] as Point];
      const share = length === 0 ? 0 : left / length;
      return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
    }
    left -= length;
  }
  return points[0] as Point;
}

/** What happens, then on a line of its own who acts. */
function labelLines(label: string): readonly string[] {
  const [, event = label, actor] = /^(.*) (\([^()]*\))$/.exec(label) ?? [];
  return [...wrapped(event, 90, small), ...(actor === undefined ? [] : [actor])];
}
