import { grouped } from '../../../domain/grouped.js';
import type { Entity } from '../../../domain/entity.js';
import type { Relation } from '../../../domain/relation.js';
import type { Engine } from '../../../engine/engine.js';
import type { PageRequest } from '../../query/keyset.js';
import type { IdItems } from '../../query/per-id.js';
import { shows, STATED } from '../../query/shown.js';
import { RELATION_ORDERS, type RelatedItem } from '../related-page.js';
import { rowsByName, rowsByRelation, type NeighbourList } from './statements.js';

export interface Neighbour {
  /** Id of the neighbour. */
  readonly id: string;
  /** As much of it as is shown. */
  readonly other: Entity;
  /** All that lead there and pass the question, strongest first; empty where none is shown. */
  readonly relations: readonly Relation[];
  /** Its place in the order; ties go by id. */
  readonly key: string | number;
}

/**
 * One page of neighbours for each of these entities, each neighbour once, and one more than asked
 * where more follow. Mostly one statement: neighbours in an order by name are made of relations in
 * that order, and asked for again where too many relations lead to the same few.
 */
export async function readNeighbours(
  engine: Pick<Engine, 'read' | 'dialect'>,
  ids: readonly string[],
  list: NeighbourList,
  page: PageRequest,
): Promise<IdItems<Neighbour>[]> {
  if (RELATION_ORDERS[list.orderBy].by !== 'name') {
    const rows = await engine.read(rowsByRelation(ids, list, page));
    return rows.map(({ id, items }) => ({ id, items: inOrder(items, list, page) }));
  }
  const found: IdItems<Neighbour>[] = [];
  let open = ids;
  for (let size = Math.ceil(page.size * 1.5) + 4; open.length > 0; size *= 4) {
    const rows = await engine.read(rowsByName(open, list, { ...page, size }, engine.dialect));
    const read = rows.map(({ id, items }) => ({ id, items: whole(items, size, list) }));
    const isEnough = ({ items, all }: ReturnType<typeof whole>): boolean =>
      all || items.length > page.size;
    found.push(
      ...read
        .filter(({ items }) => isEnough(items))
        .map(({ id, items }) => ({ id, items: items.items.slice(0, page.size + 1) })),
    );
    open = read.filter(({ items }) => !isEnough(items)).map(({ id }) => id);
  }
  return found;
}

/** The neighbours of whose relations all were read, and whether these are all that there are. */
function whole(
  rows: readonly RelatedItem[],
  size: number,
  list: NeighbourList,
): { readonly items: readonly Neighbour[]; readonly all: boolean } {
  const items = byNeighbour(rows, list);
  const all = rows.length <= size;
  return { items: all ? items : items.slice(0, -1), all };
}

/** Neighbours in the order of the first of their relations. */
function byNeighbour(rows: readonly RelatedItem[], { shown }: NeighbourList): Neighbour[] {
  return [...grouped(rows, ({ otherId }) => otherId)].map(([id, group]) => {
    const [{ other, key }] = group as [RelatedItem];
    const relations = shows(shown, STATED) ? group.map(({ relation }) => relation) : [];
    return { id, other, relations: relations.sort(strongestFirst), key };
  });
}

/** The rows came in no order: a neighbour stands where the first of its relations does. */
function inOrder(
  rows: readonly RelatedItem[],
  list: NeighbourList,
  { backward }: PageRequest,
): Neighbour[] {
  const way = RELATION_ORDERS[list.orderBy].descending ? -1 : 1;
  const ordered = [...rows].sort(
    (a, b) => compare(a.key, b.key) * way || compare(a.otherId, b.otherId),
  );
  const neighbours = byNeighbour(ordered, list);
  return backward ? neighbours.reverse() : neighbours;
}

/** Surest first; of equally sure ones that which began last, then by id. */
function strongestFirst(a: Relation, b: Relation): number {
  return (
    b.confidence - a.confidence ||
    compare(b.validFrom ?? '', a.validFrom ?? '') ||
    compare(a.id, b.id)
  );
}

function compare<Key extends string | number>(a: Key, b: Key): number {
  return a < b ? -1 : Number(a > b);
}
