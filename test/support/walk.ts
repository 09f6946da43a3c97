import { pageOf, type Key, type PageRequest } from '../../src/graph/query/keyset.js';

/** How a list is walked: a page at a time, from the start or from the end. */
export interface Walk {
  readonly size: number;
  readonly backward: boolean;
}

/** Walks a list page by page to its end and gives all that was met, in the order of the list. */
export async function walk<Item>(
  { size, backward }: Walk,
  read: (page: PageRequest) => Promise<readonly Item[]>,
  key: (item: Item) => Key,
): Promise<Item[]> {
  const met: Item[] = [];
  let at: Key | null = null;
  for (let pages = 0; pages < 100; pages += 1) {
    const request: PageRequest = { size, backward, key: at };
    const { items, more } = pageOf(await read(request), request);
    if (backward) met.unshift(...items);
    else met.push(...items);
    const last = backward ? items[0] : items.at(-1);
    if (!more || last === undefined) return met;
    at = key(last);
  }
  throw new Error('The list does not end.');
}

/** The first page of at most 100. */
export const ALL: PageRequest = { size: 100, backward: false, key: null };
