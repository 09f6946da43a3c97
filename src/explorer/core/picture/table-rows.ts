import type { EntityRef } from '../documents/picture.js';
import type { PictureNode, Subgraph, SubgraphRelation } from './subgraph.js';

export interface Column<Row, Name extends string = string> {
  readonly name: Name;
  /** What rows are sorted by; null comes last either way. */
  readonly by: (row: Row) => string | number | null;
}

export interface RelationRow extends Omit<SubgraphRelation, 'subject' | 'object' | 'was'> {
  readonly subject: EntityRef;
  readonly object: EntityRef;
  readonly was?: SubgraphRelation;
}

export interface EntityRow extends PictureNode {
  readonly links: number;
}

/** Relations with their ends written out. */
export function relationRows({ nodes, relations }: Subgraph): readonly RelationRow[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  return relations.flatMap((relation) => {
    const subject = byId.get(relation.subject);
    const object = byId.get(relation.object);
    return subject === undefined || object === undefined ? [] : [{ ...relation, subject, object }];
  });
}

/** Entities with how many others each is linked to. */
export function entityRows({ nodes, relations }: Subgraph): readonly EntityRow[] {
  const others = new Map<string, Set<string>>(nodes.map(({ id }) => [id, new Set()]));
  for (const { subject, object } of relations) {
    others.get(subject)?.add(object);
    others.get(object)?.add(subject);
  }
  return nodes.map((node) => ({ ...node, links: others.get(node.id)?.size ?? 0 }));
}

/** Rows by a column, `-name` for the other way round; the first column when `sort` names none. */
export function sortRows<Row extends { readonly id: string }>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  sort: string | null,
): readonly Row[] {
  const wanted = sort?.replace(/^-/, '');
  const column = columns.find(({ name }) => name === wanted) ?? columns[0];
  if (column === undefined) return rows;
  const turn = sort?.startsWith('-') === true && column.name === wanted ? -1 : 1;
  return [...rows].sort(
    (a, b) => compare(column.by(a), column.by(b), turn) || (a.id < b.id ? -1 : 1),
  );
}

function compare(a: string | number | null, b: string | number | null, turn: 1 | -1): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  if (typeof a === 'number' && typeof b === 'number') return (a - b) * turn;
  return String(a).localeCompare(String(b)) * turn;
}
