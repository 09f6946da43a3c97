import { codeFrom, emptyHalves, IN, OUT, shared, type Adjacency, type Halves } from './columns.js';

/** Relations as they were read, each once, by numbers. `other` is the object. */
export interface Gathered extends Halves {
  readonly count: number;
  readonly subject: Int32Array;
  readonly nodes: number;
}

/** Room for changes, in halves: a part of those there are, and some. */
const SPARE_PART = 0.1;
const LEAST_SPARE = 4096;

export type Arranged = Halves & Pick<Adjacency, 'start' | 'end'>;

/** Puts each relation into the lists of both its ends. */
export function arrange(links: Gathered): Arranged {
  const { count, nodes, subject, other } = links;
  const end = shared.numbers(nodes);
  const each = (
    put: (node: number, far: number, link: number, direction: number) => void,
  ): void => {
    for (let link = 0; link < count; link += 1) {
      const [s, o] = [subject[link] as number, other[link] as number];
      put(s, o, link, s === o ? OUT | IN : OUT);
      if (s !== o) put(o, s, link, IN);
    }
  };
  each((node) => {
    end[node] = (end[node] as number) + 1;
  });
  const start = shared.numbers(nodes);
  let total = 0;
  for (let node = 0; node < nodes; node += 1) {
    start[node] = total;
    total += end[node] as number;
    end[node] = start[node] as number;
  }
  const halves = emptyHalves(total + Math.max(LEAST_SPARE, Math.ceil(total * SPARE_PART)));
  each((node, far, link, direction) => {
    const at = end[node] as number;
    end[node] = at + 1;
    halves.other[at] = far;
    halves.code[at] = codeFrom(links.code[link] as number, direction);
    halves.from[at] = links.from[link] as number;
    halves.to[at] = links.to[link] as number;
    halves.confidence[at] = links.confidence[link] as number;
  });
  return { ...halves, start, end };
}

/** The same lists without what is out of use between them, and with room for changes again. */
export function compact(graph: Adjacency): Arranged {
  let total = 0;
  for (let node = 0; node < graph.nodes; node += 1) {
    total += (graph.end[node] as number) - (graph.start[node] as number);
  }
  const halves = emptyHalves(total + Math.max(LEAST_SPARE, Math.ceil(total * SPARE_PART)));
  const [start, end] = [shared.numbers(graph.nodes), shared.numbers(graph.nodes)];
  let at = 0;
  for (let node = 0; node < graph.nodes; node += 1) {
    const [first, last] = [graph.start[node] as number, graph.end[node] as number];
    start[node] = at;
    for (let half = first; half < last; half += 1) {
      halves.other[at] = graph.other[half] as number;
      halves.code[at] = graph.code[half] as number;
      halves.from[at] = graph.from[half] as number;
      halves.to[at] = graph.to[half] as number;
      halves.confidence[at] = graph.confidence[half] as number;
      at += 1;
    }
    end[node] = at;
  }
  return { ...halves, start, end };
}
