import { unauthenticated } from '../domain/errors.js';
import type { ServerPart } from './part.js';

/** With it several servers on one store show a client what it wrote. */
export const BOOKMARK_HEADER = 'graph-bookmark';

/** Each bookmark has some 40 characters; a word of a busy server has few. */
const MOST_CHARACTERS = 4_000;

/**
 * A change is answered with a bookmark, and whoever sends it with a question is answered from a store
 * that has the change, whichever server is asked. Only whoever has a key is waited for.
 */
export const addBookmarks: ServerPart = (app, { engine }) => {
  app.addHook('onRequest', async ({ headers, principal }) => {
    const bookmark = headers[BOOKMARK_HEADER];
    if (typeof bookmark !== 'string' || bookmark === '' || engine.reach === undefined) return;
    if (principal === null) {
      throw unauthenticated(
        'Graph-Bookmark is for those who change the graph. Send it with your key, or leave it out.',
      );
    }
    await engine.reach(bookmark.slice(0, MOST_CHARACTERS));
  });
  app.addHook('onSend', async ({ operation }, reply) => {
    if (operation?.type !== 'mutation') return;
    const bookmark = await engine.bookmark?.();
    if (bookmark !== undefined && bookmark.length <= MOST_CHARACTERS)
      void reply.header(BOOKMARK_HEADER, bookmark);
  });
};
