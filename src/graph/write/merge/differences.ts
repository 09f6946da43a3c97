import { pairId, type Difference } from '../../../domain/entity-merge.js';
import type { Transaction } from '../../../engine/engine.js';
import { command } from '../../../engine/statement.js';
import { redirectsTo } from '../../read/redirects.js';
import { differencesOf } from '../../read/differences.js';
import { rowsInBatches } from '../batches.js';
import { BATCH } from './held-claims.js';

/** The decision that two entities, or two that were merged into them, are not the same. */
export async function differenceBetween(
  transaction: Transaction,
  a: string,
  b: string,
): Promise<Difference | null> {
  const redirects = await transaction.run(redirectsTo([a, b]));
  const names = (target: string): string[] => [
    target,
    ...redirects.filter((redirect) => redirect.target === target).map(({ id }) => id),
  ];
  const ids = names(a).flatMap((left) => names(b).map((right) => pairId(left, right)));
  const found = await rowsInBatches(ids, BATCH, (batch) => transaction.run(differencesOf(batch)));
  return found[0] ?? null;
}

/** Writes such a decision down. */
export async function storeDifference(
  transaction: Transaction,
  difference: Difference,
): Promise<void> {
  const id = pairId(difference.a, difference.b);
  await transaction.run(
    command('CREATE (d:Different {id: $id}) SET d += $props', { id, props: difference }),
  );
}

/** Forgets such a decision. */
export async function removeDifference(
  transaction: Transaction,
  { a, b }: Pick<Difference, 'a' | 'b'>,
): Promise<void> {
  await transaction.run(command('MATCH (d:Different {id: $id}) DELETE d', { id: pairId(a, b) }));
}
