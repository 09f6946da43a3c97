import type { Statement } from '../../engine/statement.js';
import { pageOf, type PageRequest } from '../../graph/query/keyset.js';
import type { Shown } from '../../graph/query/shown.js';
import type { IdItems, IdTotal } from '../../graph/query/per-id.js';
import type { TimeView } from '../../domain/time/time-view.js';
import type { Group as FoundGroup } from '../../graph/read/groups/grouping.js';
import type { GroupsAsked } from '../../graph/read/groups/groups-asked.js';
import { groupSource, type GroupSource } from '../groups/group.js';
import type { Context } from '../context.js';
import { keyed } from '../loaders.js';
import { LazyConnection, type Edge } from './lazy-connection.js';

/** How lists of parents are grouped, and in which view. */
export interface BatchedGroups {
  readonly view: TimeView;
  readonly of: (ids: readonly string[], asked: GroupsAsked) => Statement<IdItems<FoundGroup>>;
}

/** A list that hangs off a parent, asked of many parents at once. */
export interface BatchedList<Item, E extends Edge<unknown>> {
  /** What the list is, with all that decides which items are in it: view, filter. */
  readonly key: readonly unknown[];
  /** The order, where it can be chosen. */
  readonly orderBy?: string;
  readonly request: PageRequest;
  /** What is shown of the items, where it makes a difference. */
  readonly shown?: Shown;
  /** A page for each, by one statement or as read by several. */
  readonly page: (
    ids: readonly string[],
    shown: Shown,
  ) => Statement<IdItems<Item>> | Promise<readonly IdItems<Item>[]>;
  readonly count: (ids: readonly string[]) => Statement<IdTotal>;
  /** The same without a statement; null where the statements must be asked. */
  readonly quickPage?: (
    ids: readonly string[],
    shown: Shown,
  ) => Promise<readonly IdItems<Item>[] | null>;
  readonly quickCount?: (ids: readonly string[]) => Promise<readonly IdTotal[] | null>;
  readonly edge: (item: Item) => E;
  /** Counts what the lists hold; those whose type has no `groups` need none. */
  readonly groups?: BatchedGroups;
  /** Hears of every item read, for loaders that can use it. */
  readonly onItems?: (items: readonly Item[], shown: Shown) => void;
}

/** The items of one page for a parent: one statement for all parents that ask the same. */
export async function loadItems<Item>(
  { engine, loaders }: Context,
  id: string,
  list: Pick<
    BatchedList<Item, never>,
    'key' | 'orderBy' | 'request' | 'shown' | 'page' | 'quickPage' | 'onItems'
  >,
): Promise<readonly Item[]> {
  const loader = loaders.shown<readonly Item[]>(
    ['page', ...list.key, list.orderBy ?? null, list.request],
    async (ids, shown) => {
      const quick = await list.quickPage?.(ids, shown);
      const rows = quick ?? (await pageRead(engine, list.page(ids, shown)));
      list.onItems?.(
        rows.flatMap(({ items }) => items),
        shown,
      );
      return new Map(rows.map((row) => [row.id, row.items]));
    },
    [],
  );
  return loader.load(id, list.shown ?? 0);
}

function pageRead<Row>(
  engine: Context['engine'],
  page: Statement<Row> | Promise<readonly Row[]>,
): Promise<readonly Row[]> {
  return page instanceof Promise ? page : engine.read(page);
}

/** The list of a parent as a connection; page and total are read when asked for. */
export function batchedConnection<Item, E extends Edge<unknown>>(
  context: Context,
  id: string,
  list: BatchedList<Item, E>,
): LazyConnection<E> {
  const { engine, loaders } = context;
  const { key, request, edge } = list;
  const page = async () => pageOf((await loadItems(context, id, list)).map(edge), request);
  const count = async (): Promise<number> => {
    const totals = loaders.get(
      ['total', ...key],
      async (ids) => {
        const rows = (await list.quickCount?.(ids)) ?? (await engine.read(list.count(ids)));
        return keyed(rows, (row) => row.id);
      },
      { id: '', total: 0 },
    );
    return (await totals.load(id)).total;
  };
  const { groups } = list;
  if (groups === undefined) return new LazyConnection({ request, page, count });
  const grouped = async (asked: GroupsAsked): Promise<readonly GroupSource[]> => {
    const loader = loaders.get<readonly FoundGroup[]>(
      ['groups', ...key, asked],
      async (ids) =>
        new Map((await engine.read(groups.of(ids, asked))).map((row) => [row.id, row.items])),
      [],
    );
    return (await loader.load(id)).map((group) => groupSource(group, groups.view));
  };
  return new LazyConnection({ request, page, count, groups: grouped });
}
