import { counts, isOfKinds, type Adjacency, type HalfRule } from '../columns.js';
import { marks } from './marks.js';

export interface PairsQuestion {
  /** Who or what to begin from, by their ids. */
  readonly begin: readonly number[];
  /** The entities of the other side. */
  readonly end: readonly number[];
  /** Whether `begin` are those who take part, or what they take part in. */
  readonly from: 'nodes' | 'via';
  /** Seen from `begin`. */
  readonly rule: HalfRule;
  /** A bit for each kind of the other side. */
  readonly kinds: number;
  /** The most pairs. */
  readonly most: number;
}

export interface PairsFound {
  /** Who or what was begun from, and who or what it is tied to: one pair at each place. */
  readonly begun: Int32Array;
  readonly other: Int32Array;
  /** True when there were more. */
  readonly cut: boolean;
}

/**
 * Who takes part in what: each pair once, by ids, at most `most` counted before those that are not of
 * `end` are left out.
 */
export function pairs(graph: Adjacency, question: PairsQuestion): PairsFound {
  const { begin, end, rule, kinds, most } = question;
  const known = marks(graph.nodes);
  for (const node of end) known.add(node);
  const neighbours = neighbourFinder(graph, rule, kinds);
  const [begun, other]: [number[], number[]] = [[], []];
  let left = most;
  for (const node of begin) {
    const others = neighbours(node);
    for (const far of others.slice(0, left)) {
      if (!known.has(far)) continue;
      begun.push(node);
      other.push(far);
    }
    left -= others.length;
    if (left < 0) break;
  }
  return { begun: Int32Array.from(begun), other: Int32Array.from(other), cut: left < 0 };
}

/** Gives the neighbours of a node, each once and never itself, by their ids. */
function neighbourFinder(
  graph: Adjacency,
  rule: HalfRule,
  kinds: number,
): (node: number) => number[] {
  const { idRank } = graph;
  const met = marks(graph.nodes);
  return (node) => {
    met.clear();
    met.add(node);
    const others: number[] = [];
    const last = graph.end[node] as number;
    for (let half = graph.start[node] as number; half < last; half += 1) {
      const far = graph.other[half] as number;
      if (!isOfKinds(graph, far, kinds)) continue;
      if (counts(graph, half, rule) && met.add(far)) others.push(far);
    }
    return others.sort((a, b) => (idRank[a] as number) - (idRank[b] as number));
  };
}
