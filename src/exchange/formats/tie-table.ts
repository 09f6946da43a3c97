import type { ProjectedTie } from '../../analytics/projection.js';
import type { ExportGraph } from './export-graph.js';
import { entityNodes, type Column, type TableEdge, type TableGraph } from './table.js';

const EDGE_COLUMNS: readonly Column[] = [
  { name: 'sharedCount', type: 'integer' },
  { name: 'weight', type: 'double' },
];

/** Who takes part in the same things: entities and what ties them, once for each pair. */
export function tieTable(graph: ExportGraph, ties: readonly ProjectedTie[]): TableGraph {
  return {
    about: graph.about,
    directed: false,
    ...entityNodes(graph),
    edgeColumns: EDGE_COLUMNS,
    async *edges() {
      for (const tie of ties) yield await Promise.resolve(edgeOf(tie));
    },
  };
}

function edgeOf({ source, target, sharedCount, weight }: ProjectedTie): TableEdge {
  return {
    id: `${source}--${target}`,
    source,
    target,
    label: `shares ${sharedCount}`,
    kind: 'SHARES',
    start: null,
    end: null,
    cells: [sharedCount, weight],
  };
}
