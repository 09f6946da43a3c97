import type { Change } from '../../domain/change.js';
import type { Transaction } from '../../engine/engine.js';
import { command } from '../../engine/statement.js';

type Touched = Pick<Change, 'entities' | 'relations' | 'claims' | 'documents'>;

/** Writes down who did what, when and why, in the transaction that does it. */
export async function logChange(
  transaction: Transaction,
  change: Omit<Change, keyof Touched> & Partial<Touched>,
): Promise<Change> {
  const whole: Change = { entities: [], relations: [], claims: [], documents: [], ...change };
  await transaction.run(
    command('CREATE (c:Change {at: $props.at}) SET c += $props', { props: whole }),
  );
  return whole;
}
