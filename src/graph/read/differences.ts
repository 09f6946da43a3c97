import type { Difference } from '../../domain/entity-merge.js';
import type { Statement } from '../../engine/statement.js';
import { maybe, type Stored } from '../stored.js';

/** The decisions on these pairs (see `pairId`), by pair. */
export function differencesOf(pairs: readonly string[]): Statement<Difference> {
  return {
    text: `UNWIND $pairs AS pair
MATCH (d:Different {id: pair})
RETURN d {.*} AS difference ORDER BY d.id`,
    parameters: { pairs },
    decode: ({ difference }) => {
      const row = difference as Stored;
      return {
        a: row.a as string,
        b: row.b as string,
        reason: row.reason as string,
        at: row.at as string,
        by: maybe(row.by),
      };
    },
  };
}
