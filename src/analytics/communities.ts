import louvainModule from 'graphology-communities-louvain';
import type { MeasureOptions } from './measure.js';
import { seededRandom } from './random.js';
import type { TieGraph } from './tie-graph.js';

// The library's types name a default export inside what at run time is the function itself.
const louvain = louvainModule as unknown as typeof louvainModule.default;

/** Where the random walk of the algorithm begins: always here, so that answers repeat. */
const SEED = 1;

/** A group of nodes with more ties among them than to others. */
export interface Community {
  /** Its number as text, from `1`; it has a meaning in this list only. */
  readonly id: string;
  /** Its nodes, best connected inside it first, then by id. */
  readonly nodes: readonly string[];
}

/**
 * Communities of highest modularity as the Louvain method finds them (Blondel et al. 2008,
 * resolution 1), largest first, then by the smallest id. A node without ties is one by itself.
 */
export function communities(graph: TieGraph, { weighted }: MeasureOptions): readonly Community[] {
  const found = louvain(graph, {
    getEdgeWeight: weighted ? 'weight' : null,
    rng: seededRandom(SEED),
  });
  const groups = new Map<number, string[]>();
  for (const id of graph.nodes()) {
    const group = found[id] ?? -1;
    groups.set(group, [...(groups.get(group) ?? []), id]);
  }
  return [...groups.values()]
    .sort((a, b) => b.length - a.length || compare(a[0] ?? '', b[0] ?? ''))
    .map((ids, index) => ({ id: String(index + 1), nodes: bestConnected(graph, ids, weighted) }));
}

function bestConnected(graph: TieGraph, ids: readonly string[], weighted: boolean): string[] {
  const inside = new Set(ids);
  const strength = new Map(
    ids.map((id) => {
      let sum = 0;
      graph.forEachEdge(id, (_, { weight }, source, target) => {
        if (inside.has(source === id ? target : source)) sum += weighted ? weight : 1;
      });
      return [id, sum];
    }),
  );
  return [...ids].sort((a, b) => (strength.get(b) ?? 0) - (strength.get(a) ?? 0) || compare(a, b));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : 1;
}
