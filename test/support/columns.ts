import { ENTITY_KINDS } from '../../src/domain/kinds.js';
import { STATUS_ORDER } from '../../src/domain/relation.js';
import { RELATION_TYPE_NAMES } from '../../src/domain/relation-types.js';
import type { Engine } from '../../src/engine/engine.js';
import { GONE } from '../../src/graph/adjacency/columns.js';
import type { Standing } from '../../src/graph/adjacency/present.js';
import { PresentGraph } from '../../src/graph/adjacency/present-graph.js';

/** The present graph of a store in memory, built to the end. */
export async function builtGraph(engine: Engine, most = 1_000_000): Promise<PresentGraph> {
  const present = new PresentGraph({ engine, most });
  present.start();
  await present.settled();
  return present;
}

/** What columns say, by ids: entities in the order of names and of ids, relations from both ends. */
export function told({ graph, numbers }: Standing): unknown {
  const nodes = [...graph.kind.keys()].filter((node) => graph.kind[node] !== GONE);
  const by = (ranks: Float64Array): string[] =>
    [...nodes].sort((a, b) => (ranks[a] ?? 0) - (ranks[b] ?? 0)).map((node) => numbers.idOf(node));
  const from = (wanted: number): string[] =>
    [...graph.kind.keys()].flatMap((node) => {
      const lines: string[] = [];
      for (let half = graph.start[node] ?? 0; half < (graph.end[node] ?? 0); half += 1) {
        const code = graph.code[half] ?? 0;
        if (((code >> 10) & wanted) === 0) continue;
        const ends = [numbers.idOf(node), numbers.idOf(graph.other[half] ?? 0)];
        const [subject, object] = wanted === 1 ? ends : ends.reverse();
        const words = [RELATION_TYPE_NAMES[code & 255], STATUS_ORDER[(code >> 8) & 3]];
        const values = [graph.from[half], graph.to[half], graph.confidence[half]];
        lines.push([subject, ...words, object, ...values].join(' '));
      }
      return lines;
    });
  return {
    kinds: Object.fromEntries(
      by(graph.idRank).map((id) => [id, ENTITY_KINDS[graph.kind[numbers.numberOf(id) ?? 0] ?? 0]]),
    ),
    byId: by(graph.idRank),
    byName: by(graph.nameRank),
    outgoing: from(1).sort(),
    incoming: from(2).sort(),
  };
}

/** What a graph in memory says now; null while statements must answer. */
export async function tells(present: PresentGraph): Promise<unknown> {
  const standing = await present.standing();
  return standing === null ? null : told(standing);
}
