import type { Transaction } from '../../engine/engine.js';
import { command } from '../../engine/statement.js';
import { WITHDRAWN } from '../withdrawn.js';

/** Gives entities the label of withdrawn ones, and takes it from those that are live. */
export async function labelWithdrawn(
  transaction: Pick<Transaction, 'run'>,
  {
    withdrawn,
    live = [],
  }: { readonly withdrawn: readonly string[]; readonly live?: readonly string[] },
): Promise<void> {
  await label(transaction, withdrawn, `SET n:${WITHDRAWN}`);
  await label(transaction, live, `REMOVE n:${WITHDRAWN}`);
}

async function label(
  transaction: Pick<Transaction, 'run'>,
  ids: readonly string[],
  change: string,
): Promise<void> {
  if (ids.length === 0) return;
  const text = `UNWIND $ids AS id MATCH (n:Entity {id: id}) ${change}`;
  await transaction.run(command(text, { ids }));
}
