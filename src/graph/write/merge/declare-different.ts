import type { Difference } from '../../../domain/entity-merge.js';
import { conflict, invalidInput, notFound } from '../../../domain/errors.js';
import type { Transaction } from '../../../engine/engine.js';
import { MergedIds } from '../../read/redirects.js';
import { differenceBetween, storeDifference } from './differences.js';
import { storedEntity } from './merged-entities.js';

/**
 * Remembers that two entities are not the same, so that nobody merges them or proposes to. Deciding
 * it again changes nothing. INVALID_INPUT for one entity, NOT_FOUND for an unknown one, CONFLICT for
 * two that were merged.
 */
export async function declareDifferent(
  transaction: Transaction,
  asked: Difference,
): Promise<{ changed: boolean; difference: Difference }> {
  if (asked.a === asked.b) {
    throw invalidInput(`${asked.a} cannot differ from itself. Name two entities.`, 'b');
  }
  const mergedIds = await MergedIds.read(
    (statement) => transaction.run(statement),
    [asked.a, asked.b],
  );
  const [a = '', b = ''] = [mergedIds.keptFor(asked.a), mergedIds.keptFor(asked.b)].sort();
  if (a === b) {
    throw conflict(
      `${asked.a} and ${asked.b} were merged into ${a}. Undo that merge first; \`merges\` lists it.`,
    );
  }
  for (const id of [a, b]) {
    if ((await transaction.run(storedEntity(id))).length === 0) throw notFound('entity', id);
  }
  const known = await differenceBetween(transaction, a, b);
  if (known !== null) return { changed: false, difference: known };
  const difference = { ...asked, a, b };
  await storeDifference(transaction, difference);
  return { changed: true, difference };
}
