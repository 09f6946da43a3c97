import { counts, isOfKinds, type Adjacency, type HalfRule } from '../columns.js';
import { shareOf } from '../../read/share-of.js';
import { firstOf, marks } from './marks.js';

export interface LayersQuestion {
  readonly of: readonly number[];
  readonly depth: number;
  /** The most entities, those asked for among them. */
  readonly limit: number;
  /** Relations to walk over, seen from the side that is nearer. */
  readonly rule: HalfRule;
  /** A bit for each kind that may be met. */
  readonly kinds: number;
}

export interface Layers {
  /** First those asked for, then layer by layer: most relations to the layer before first, then by name. */
  readonly found: readonly number[];
  /** True when the limit left some out. */
  readonly truncated: boolean;
}

/** The entities around some others. */
export function layers(
  graph: Adjacency,
  { of, depth, limit, rule, kinds }: LayersQuestion,
): Layers {
  const seen = marks(graph.nodes);
  for (const node of of) seen.add(node);
  const found = [...of];
  let frontier: readonly number[] = of;
  for (let layer = 0; layer < depth && frontier.length > 0; layer += 1) {
    const nextTo = (near: readonly number[], most: number): number[] => {
      const links = linksFrom(graph, near, rule, (node) => {
        return !seen.has(node) && isOfKinds(graph, node, kinds);
      });
      return firstOf(links.keys(), most, (a, b) => {
        return (links.get(b) ?? 0) - (links.get(a) ?? 0) || rank(graph, a) - rank(graph, b);
      });
    };
    const room = limit - found.length;
    const next = nextTo(frontier, room + 1);
    const share = layer === 0 && next.length > room ? shareOf(room, of.length) : 0;
    const shares = share > 0 ? of.map((node) => nextTo([node], share)) : [];
    frontier = [...new Set([...shares.flat(), ...next])].slice(0, room);
    for (const node of frontier) {
      seen.add(node);
      found.push(node);
    }
    if (next.length > room) return { found, truncated: true };
  }
  return { found, truncated: false };
}

function rank({ nameRank }: Adjacency, node: number): number {
  return nameRank[node] as number;
}

/** By how many relations each is tied to the frontier. */
export function linksFrom(
  graph: Adjacency,
  frontier: readonly number[],
  rule: HalfRule,
  mayBeMet: (node: number) => boolean,
): Map<number, number> {
  const links = new Map<number, number>();
  for (const node of frontier) {
    const last = graph.end[node] as number;
    for (let half = graph.start[node] as number; half < last; half += 1) {
      const other = graph.other[half] as number;
      if (!counts(graph, half, rule) || !mayBeMet(other)) continue;
      links.set(other, (links.get(other) ?? 0) + 1);
    }
  }
  return links;
}
