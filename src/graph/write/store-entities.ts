import { unsourcedOf } from '../../domain/claims/unsourced.js';
import type { EntityInput } from '../../domain/entity.js';
import type { Transaction } from '../../engine/engine.js';
import { MergedIds } from '../read/redirects.js';
import { settleEntities } from './settle-entities.js';

/**
 * Writes entities as they are given, with values that no document vouches for: what descriptions
 * say comes before them. New ones are recorded now, changed ones updated, equal ones left alone. So
 * are those that were merged into another: a data set that still has both ids can be loaded again.
 * Fails with CONFLICT when an identifier belongs to another entity or the entity was withdrawn.
 * @returns the ids of those that are new or changed.
 */
export async function storeEntities(
  transaction: Transaction,
  given: readonly EntityInput[],
  now: string,
): Promise<string[]> {
  const mergedIds = await MergedIds.read(
    (statement) => transaction.run(statement),
    given.map(({ id }) => id),
  );
  const entities = given
    .filter(({ id }) => mergedIds.keptFor(id) === id)
    .map((entity) => {
      const { id, kind, shortName, description } = entity;
      return { id, kind, editorial: { shortName, description }, unsourced: unsourcedOf(entity) };
    });
  return settleEntities(transaction, entities, now);
}
