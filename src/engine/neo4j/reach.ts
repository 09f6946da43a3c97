import { type BookmarkManager, type Driver, type SessionConfig, session } from 'neo4j-driver';
import { setTimeout as wait } from 'node:timers/promises';
import { storeUnavailable } from '../../domain/errors.js';
import type { Connection } from './connection.js';

/** Between the bookmarks of one word; they are in base64. */
const COMMA = ',';

/** Longer than the server itself waits for a bookmark by default, which is 30 seconds. */
const SERVER_MS = 40_000;

export async function wordOf(bookmarks: BookmarkManager): Promise<string> {
  return [...(await bookmarks.getBookmarks())].join(COMMA);
}

/**
 * Waits until a server has what a bookmark tells of, and only then remembers it for all reads: one
 * that somebody made up would keep them all waiting.
 */
export async function reach(
  word: string,
  bookmarks: BookmarkManager,
  connection: Connection,
  { database, timeoutMs }: { readonly database: string; readonly timeoutMs: number },
): Promise<void> {
  const known = new Set(await bookmarks.getBookmarks());
  const given = word.split(COMMA).filter((one) => !known.has(one));
  if (given.length === 0) return;
  const arrived = connection.within(SERVER_MS, (driver) => seen(driver, given, database));
  await inTime(arrived, timeoutMs);
  await bookmarks.updateBookmarks([], given);
}

async function seen(driver: Driver, bookmarks: string[], database: string): Promise<void> {
  const config: Partial<SessionConfig> = { database, bookmarks, defaultAccessMode: session.READ };
  const reading = driver.session(config);
  try {
    await reading.run('RETURN 1');
  } finally {
    await reading.close();
  }
}

/** The server is left waiting, since its connection is sound. */
async function inTime(arrived: Promise<void>, limitMs: number): Promise<void> {
  const end = new AbortController();
  arrived.catch(() => undefined);
  const late = wait(limitMs, true, { signal: end.signal }).catch(() => false);
  try {
    if ((await Promise.race([arrived, late])) === true) {
      throw storeUnavailable('What the bookmark tells of has not arrived. Try again in a moment.');
    }
  } finally {
    end.abort();
  }
}
