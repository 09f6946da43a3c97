import type { Picked } from './picked.js';
import type { Cell, Column, TableGraph } from './table.js';

/** The same table, each node with where and how it is drawn, each edge with its colour. */
export function asDrawn(table: TableGraph, picked: Picked | null): TableGraph {
  if (picked === null) return table;
  return {
    ...table,
    async *nodes() {
      for await (const node of table.nodes()) {
        yield { ...node, drawn: picked.entities.get(node.id) ?? null };
      }
    },
    async *edges() {
      for await (const edge of table.edges()) {
        yield { ...edge, colour: picked.relations.get(edge.id) ?? null };
      }
    },
  };
}

const NODE_COLUMNS: readonly Column[] = [
  { name: 'x', type: 'double' },
  { name: 'y', type: 'double' },
  { name: 'size', type: 'double' },
  { name: 'colour', type: 'string' },
];

/** What is drawn as columns after all others, for formats that have no place of their own for it. */
export function withDrawnColumns(table: TableGraph, picked: Picked | null): TableGraph {
  if (picked === null || [...picked.entities.values()].every((drawn) => drawn === null)) {
    return table;
  }
  return {
    ...table,
    nodeColumns: [...table.nodeColumns, ...NODE_COLUMNS],
    async *nodes() {
      for await (const node of table.nodes()) {
        const { x = null, y = null, size = null, colour = null } = node.drawn ?? {};
        const own: readonly Cell[] = [x, y, size, colour];
        yield { ...node, cells: [...node.cells, ...own] };
      }
    },
  };
}
