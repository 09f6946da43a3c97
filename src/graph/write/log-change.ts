import type { Change } from '../../domain/change.js';
import type { Transaction } from '../../engine/engine.js';
import { command } from '../../engine/statement.js';

/** Ids of what a change touched. */
export type Touched = Partial<Pick<Change, 'entities' | 'relations' | 'claims' | 'documents'>>;

/** Writes down who did what, when and why, in the transaction that does it. */
export async function logChange(
  transaction: Transaction,
  change: Omit<Change, keyof Touched> & Touched,
): Promise<Change> {
  const whole: Change = { entities: [], relations: [], claims: [], documents: [], ...change };
  await transaction.run(
    command(
      `CREATE (c:Change {at: $at})
SET c += $props
MERGE (k:Clock {id: 'record'})
SET k.changed = $at`,
      { at: whole.at, props: whole },
    ),
  );
  return whole;
}
