import type { EntityKind } from '../../domain/kinds.js';
import type { CountEntry, NameEntry, OrderedPage } from '../engine.js';
import {
  along,
  alongDown,
  byCount,
  byName,
  byNameDown,
  changedList,
  firstOf,
  type Change,
  type Compare,
  type Mark,
  type Place,
} from './sorted-places.js';

/** How each order is listed. */
const COMPARE: Readonly<Record<OrderedPage['by'], Compare>> = {
  NAME_ASC: byName,
  NAME_DESC: byNameDown,
  RELATION_COUNT_DESC: byCount,
};

/** The entities of one kind, twice. */
interface Lists {
  readonly name: Place[];
  readonly count: Place[];
}

/**
 * The entities of today by name and by number of relations, in lists that are kept sorted: the
 * engine's own indexes have no order. What changes is put in place when the next page is asked for.
 */
export class EntityOrders {
  /** All that are in the lists, as they stand there. */
  readonly #placed = new Map<string, Place>();
  /** What is to be changed there; null for those that go. */
  readonly #changed = new Map<string, Place | null>();
  readonly #lists = new Map<EntityKind, Lists>();

  /** Hears of entities that are new, have another name or are listed no more. */
  putNames(entries: readonly NameEntry[]): void {
    for (const { id, kind, sortName } of entries) {
      const count = this.#now(id)?.count ?? 0;
      this.#change(id, sortName === null ? null : { id, kind, name: sortName, count });
    }
  }

  /** Hears of how many relations entities have. Those that are not listed are left out. */
  putCounts(entries: readonly CountEntry[]): void {
    for (const { id, relationCount: count } of entries) {
      const now = this.#now(id);
      if (now !== null && now.count !== count) this.#change(id, { ...now, count });
    }
  }

  #now(id: string): Place | null {
    const changed = this.#changed.get(id);
    return (changed === undefined ? this.#placed.get(id) : changed) ?? null;
  }

  #change(id: string, place: Place | null): void {
    if (place === null && !this.#placed.has(id)) this.#changed.delete(id);
    else this.#changed.set(id, place);
  }

  /** The ids of a page, in its order or, backward, the other way round: nearest to the key first. */
  page({ by, kinds, backward, key, limit }: OrderedPage): string[] {
    this.settle();
    const from = key === null ? null : markOf(by, key);
    const compare = COMPARE[by];
    return [...this.#lists]
      .filter(([kind]) => kinds?.includes(kind) ?? true)
      .flatMap(([, { name, count }]) => {
        const list = by === 'RELATION_COUNT_DESC' ? count : name;
        const places =
          by === 'NAME_DESC'
            ? alongDown(list, from, backward)
            : along(list, from, backward, compare);
        return firstOf(places, limit);
      })
      .sort(backward ? (a, b) => compare(b, a) : compare)
      .slice(0, limit)
      .map(({ id }) => id);
  }

  /** Puts in place what has changed. */
  settle(): void {
    for (const [kind, change] of this.#changesByKind()) {
      const { name, count } = this.#lists.get(kind) ?? { name: [], count: [] };
      this.#lists.set(kind, {
        name: changedList(name, change, byName),
        count: changedList(count, change, byCount),
      });
    }
  }

  #changesByKind(): Map<EntityKind, Change> {
    const changes = new Map<EntityKind, Change>();
    const changeOf = (kind: EntityKind): Change => {
      const change = changes.get(kind) ?? { gone: new Set(), come: [] };
      changes.set(kind, change);
      return change;
    };
    for (const [id, place] of this.#changed) {
      const before = this.#placed.get(id);
      if (before !== undefined) changeOf(before.kind).gone.add(before);
      if (place !== null) changeOf(place.kind).come.push(place);
      if (place === null) this.#placed.delete(id);
      else this.#placed.set(id, place);
    }
    this.#changed.clear();
    return changes;
  }
}

function markOf(by: OrderedPage['by'], { value, id }: NonNullable<OrderedPage['key']>): Mark {
  const isCount = by === 'RELATION_COUNT_DESC';
  return { id, name: isCount ? '' : String(value), count: isCount ? Number(value) : 0 };
}
