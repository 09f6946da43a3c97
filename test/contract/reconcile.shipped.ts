import { allNames, type Entity } from '../../src/domain/entity.js';
import { words } from '../../src/domain/names/words.js';
import { PRESENT } from '../../src/domain/time/time-view.js';
import { withinOneSlip } from '../../src/domain/names/typing-distance.js';
import type { Engine, NameQuery } from '../../src/engine/engine.js';
import { entityPage, type EntityItem } from '../../src/graph/read/entity-page.js';
import { readQueries } from '../../src/reconcile/query.js';
import { reconcile, type Candidate } from '../../src/reconcile/reconcile.js';
import { MESSY_NAMES } from '../reconcile/messy-names.js';
import { walk } from '../support/walk.js';

const QUERIES = readQueries(
  JSON.stringify(
    Object.fromEntries([
      ...MESSY_NAMES.map(([query]) => [query, { query, limit: 50 }]),
      ['hinted', { query: 'Interior', properties: [{ pid: 'country', v: 'Montenegro' }] }],
      ['coded', { query: 'x', properties: [{ pid: 'iso3166-1-alpha-3', v: 'AUT' }] }],
    ]),
  ),
);

/** What the port promises of `findNames`, by a look at every name. */
function lookAtAll(entities: readonly Entity[]): (query: NameQuery) => Promise<string[]> {
  const all = entities.map((entity) => ({ entity, own: allNames(entity).flatMap(words) }));
  const meets = (asked: string, word: string): boolean =>
    word.startsWith(asked) || (asked.length > 2 && withinOneSlip(asked, word));
  return async ({ text, kinds }) => {
    const asked = [...new Set(words(text))].slice(0, 12);
    return all
      .filter(({ entity }) => kinds === null || kinds.includes(entity.kind))
      .filter(({ own }) => asked.every((word) => own.some((name) => meets(word, name))))
      .map(({ entity }) => entity.id);
  };
}

export function describeReconciling(engine: () => Engine): void {
  describe('reconciling', () => {
    it('gives the candidates and scores that a look at every name would give', async () => {
      const items = await walk<EntityItem>(
        { size: 500, backward: false },
        (page) => engine().read(entityPage({}, 'NAME_ASC', page, PRESENT)),
        ({ entity, key }) => ({ value: key, id: entity.id }),
      );
      const findNames = lookAtAll(items.map(({ entity }) => entity));
      const slow = {
        findNames,
        read: (statement) => engine().read(statement),
      } as Parameters<typeof reconcile>[0];
      const plain = (found: readonly Candidate[][]): unknown =>
        found.map((some, at) => [
          [...QUERIES.keys()][at],
          some.map(({ id, score, match }) => [id, score, match]),
        ]);
      const queries = [...QUERIES.values()];
      expect(plain(await reconcile(engine(), queries))).toEqual(
        plain(await reconcile(slow, queries)),
      );
    });
  });
}
