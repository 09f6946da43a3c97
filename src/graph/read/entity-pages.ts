import type { EntityFilter } from '../../domain/filters.js';
import { isPresent, type TimeView } from '../../domain/time/time-view.js';
import type { Engine, OrderedPage } from '../../engine/engine.js';
import type { PageRequest } from '../query/keyset.js';
import { WHOLE, type Shown } from '../query/shown.js';
import { entitiesInOrder, entityPage, type EntityItem, type EntityOrder } from './entity-page.js';

type Store = Pick<Engine, 'read' | 'orderedIds'>;

/**
 * One page of the entities that a filter lets through, as `entityPage` gives it; where the store
 * knows an order of its own, from there.
 */
export async function readEntityPage(
  engine: Store,
  filter: EntityFilter,
  orderBy: EntityOrder,
  page: PageRequest,
  view: TimeView,
  shown: Shown = WHOLE,
): Promise<EntityItem[]> {
  const asked = orderedPage(filter, orderBy, page, view);
  const ids = asked === null ? undefined : await engine.orderedIds?.(asked);
  if (ids !== undefined) {
    const found = await engine.read(entitiesInOrder(ids, orderBy, view, shown));
    const byId = new Map(found.map((item) => [item.entity.id, item]));
    const items = ids.flatMap((id) => byId.get(id) ?? []);
    // Fewer where one was withdrawn in between.
    if (items.length === ids.length) return items;
  }
  return engine.read(entityPage(filter, orderBy, page, view, shown));
}

/** What orders of a store are sorted by. */
const VALUES: Readonly<Record<OrderedPage['by'], string>> = {
  NAME_ASC: 'string',
  NAME_DESC: 'string',
  RELATION_COUNT_DESC: 'number',
};

const isKept = (orderBy: EntityOrder): orderBy is OrderedPage['by'] => orderBy in VALUES;

/** What an order of the store can tell; null where a statement must be asked. */
function orderedPage(
  { kinds, ...more }: EntityFilter,
  orderBy: EntityOrder,
  { size, backward, key }: PageRequest,
  view: TimeView,
): OrderedPage | null {
  if (!isKept(orderBy) || Object.keys(more).length > 0) return null;
  // Names are those of today in every view of today's knowledge; numbers are those of the present.
  const isHeld = orderBy === 'RELATION_COUNT_DESC' ? isPresent(view) : view.knownAt === null;
  if (!isHeld || (key !== null && typeof key.value !== VALUES[orderBy])) return null;
  return { by: orderBy, kinds: kinds ?? null, key, backward, limit: size + 1 };
}
