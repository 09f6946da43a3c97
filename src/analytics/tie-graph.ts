import { UndirectedGraph } from 'graphology';

/** Two nodes that are tied, and how strongly. */
export interface WeightedTie {
  readonly source: string;
  readonly target: string;
  readonly weight: number;
}

/** Undirected, at most one tie per pair, no tie from a node to itself. */
export type TieGraph = UndirectedGraph<Record<string, never>, { weight: number }>;

/**
 * A graph of these nodes and ties. Parallel ties, of either direction, become one whose weight is
 * their sum; ties of a node to itself, and to nodes that are not listed, are left out. Nodes and
 * ties are put in by id, so that the order in which a store gives them has no effect.
 */
export function tieGraph(ids: Iterable<string>, ties: Iterable<WeightedTie>): TieGraph {
  const graph: TieGraph = new UndirectedGraph({ allowSelfLoops: false });
  const sorted = [...new Set(ids)].sort();
  for (const id of sorted) graph.addNode(id);
  const numbers = new Map(sorted.map((id, number) => [id, number]));
  const sums = new Map<number, number>();
  for (const { source, target, weight } of ties) {
    const [a, b] = [numbers.get(source), numbers.get(target)];
    if (a === undefined || b === undefined || a === b) continue;
    const pair = Math.min(a, b) * sorted.length + Math.max(a, b);
    sums.set(pair, (sums.get(pair) ?? 0) + weight);
  }
  for (const pair of Float64Array.from(sums.keys()).sort()) {
    const [source, target] = [Math.floor(pair / sorted.length), pair % sorted.length];
    graph.addEdge(sorted[source], sorted[target], { weight: sums.get(pair) ?? 0 });
  }
  return graph;
}
