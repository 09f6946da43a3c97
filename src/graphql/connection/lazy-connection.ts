import type { Page, PageRequest } from '../../graph/query/keyset.js';
import type { GroupsAsked } from '../../graph/read/groups/groups-asked.js';
import type { GroupSource } from '../groups/group.js';
import { PageInfo } from './page-info.js';

export interface Edge<Node> {
  readonly cursor: string;
  readonly node: Node;
}

export interface ConnectionSource<E> {
  readonly request: PageRequest;
  readonly page: () => Promise<Page<E>>;
  readonly count: () => Promise<number>;
  /** Counts what the list holds; lists whose type has no `groups` need none. */
  readonly groups?: (asked: GroupsAsked) => Promise<readonly GroupSource[]>;
}

/**
 * A page that is read when one of its fields is asked for, once; the total likewise, on its own.
 * `{ members { totalCount } }` reads no page, `{ members { nodes { id } } }` counts nothing.
 */
export class LazyConnection<E extends Edge<unknown>> {
  #page: Promise<Page<E>> | null = null;

  constructor(readonly source: ConnectionSource<E>) {}

  #read(): Promise<Page<E>> {
    this.#page ??= this.source.page();
    return this.#page;
  }

  get edges(): Promise<readonly E[]> {
    return this.#read().then(({ items }) => items);
  }

  get nodes(): Promise<unknown[]> {
    return this.#read().then(({ items }) => items.map(({ node }) => node));
  }

  get totalCount(): Promise<number> {
    return this.source.count();
  }

  groups(asked: GroupsAsked): Promise<readonly GroupSource[]> {
    if (this.source.groups === undefined) throw new Error('This list is not counted in groups.');
    return this.source.groups(asked);
  }

  get pageInfo(): Promise<PageInfo> {
    return this.#read().then(({ items, more }) => {
      const { backward, key } = this.source.request;
      const seen = key !== null;
      return new PageInfo({
        hasNextPage: backward ? seen : more,
        hasPreviousPage: backward ? more : seen,
        startCursor: items[0]?.cursor ?? null,
        endCursor: items.at(-1)?.cursor ?? null,
      });
    });
  }
}
