import { invalidInput } from '../../../domain/errors.js';
import type { Difference } from '../../../domain/entity-merge.js';
import type { Transaction } from '../../../engine/engine.js';
import { MergedIds } from '../../read/redirects.js';
import { differenceBetween, removeDifference } from './differences.js';

/**
 * Forgets that two entities, or two that were merged into them, are not the same. What was never
 * decided changes nothing. INVALID_INPUT for one entity.
 * @returns the decisions that stood, and the ids of today.
 */
export async function withdrawDifference(
  transaction: Transaction,
  asked: Pick<Difference, 'a' | 'b'>,
): Promise<{ readonly a: string; readonly b: string; readonly forgotten: readonly Difference[] }> {
  const ids = [asked.a, asked.b];
  const merged = await MergedIds.read((statement) => transaction.run(statement), ids);
  const [a = '', b = ''] = ids.map((id) => merged.keptFor(id)).sort();
  if (a === b) throw invalidInput(`${asked.a} and ${asked.b} are one. Name two entities.`, 'b');
  const forgotten: Difference[] = [];
  // Two that were merged may each have been told apart from the other.
  for (
    let found = await differenceBetween(transaction, a, b);
    found !== null;
    found = await differenceBetween(transaction, a, b)
  ) {
    await removeDifference(transaction, found);
    forgotten.push(found);
  }
  return { a, b, forgotten };
}
