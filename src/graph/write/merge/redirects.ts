import type { Transaction } from '../../../engine/engine.js';
import { command, type Statement } from '../../../engine/statement.js';
import type { Redirect } from '../../read/redirects.js';
import { inBatches, rowsInBatches } from '../batches.js';
import { BATCH } from './held-claims.js';

/** A redirect as it is stored, with the merge that left it. */
export interface StoredRedirect extends Redirect {
  readonly mergeId: string;
  readonly at: string;
}

/**
 * Leads ids to others from now on, and with them all that led to those ids, so that a chain of
 * merges is followed in one step.
 * @returns the redirects that were changed, as they were.
 */
export async function redirect(
  transaction: Transaction,
  redirects: readonly Redirect[],
  merge: { readonly id: string; readonly at: string },
): Promise<StoredRedirect[]> {
  const targets = new Map(redirects.map(({ id, target }) => [id, target]));
  const changed = await rowsInBatches([...targets.keys()], BATCH, (ids) =>
    transaction.run(storedRedirects(ids)),
  );
  const turned = changed.map((one) => ({ ...one, target: targets.get(one.target) ?? one.target }));
  const fresh = redirects.map((one) => ({ ...one, mergeId: merge.id, at: merge.at }));
  await put(transaction, [...turned, ...fresh]);
  return changed;
}

/** Takes the redirects of a merge away and gives those back that it had changed. */
export async function unredirect(
  transaction: Transaction,
  mergeId: string,
  changed: readonly StoredRedirect[],
): Promise<void> {
  await transaction.run(command('MATCH (r:Redirect {mergeId: $mergeId}) DELETE r', { mergeId }));
  await put(transaction, changed);
}

/** The redirects from these ids and to them. */
function storedRedirects(ids: readonly string[]): Statement<StoredRedirect> {
  return {
    text: `UNWIND $ids AS id
CALL (id) {
  MATCH (r:Redirect {id: id}) RETURN r
  UNION
  MATCH (r:Redirect {target: id}) RETURN r
}
RETURN DISTINCT r.id AS id, r.target AS target, r.mergeId AS mergeId, r.at AS at ORDER BY id`,
    parameters: { ids },
    decode: (row) => row as unknown as StoredRedirect,
  };
}

async function put(transaction: Transaction, redirects: readonly StoredRedirect[]): Promise<void> {
  await inBatches(redirects, BATCH, (rows) =>
    transaction.run(
      command(
        `UNWIND $rows AS row
MERGE (r:Redirect {id: row.id})
SET r.target = row.target, r.mergeId = row.mergeId, r.at = row.at`,
        { rows },
      ),
    ),
  );
}
