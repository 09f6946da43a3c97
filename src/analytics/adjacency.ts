import type { TieGraph } from './tie-graph.js';

/** A graph as lists of numbers, which searches from every node run over. */
export interface Adjacency {
  /** The nodes by number. */
  readonly ids: readonly string[];
  /** For each node the numbers of its neighbours. */
  readonly neighbours: readonly Int32Array[];
}

export function adjacencyOf(graph: TieGraph): Adjacency {
  const ids = graph.nodes();
  const numbers = new Map(ids.map((id, number) => [id, number]));
  const neighbours = ids.map((id) =>
    Int32Array.from(graph.neighbors(id), (neighbour) => numbers.get(neighbour) ?? -1),
  );
  return { ids, neighbours };
}

/** A value for each node, by id. */
export function byId(ids: readonly string[], values: ArrayLike<number>): Map<string, number> {
  return new Map(ids.map((id, number) => [id, values[number] ?? 0]));
}
