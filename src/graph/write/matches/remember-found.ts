import type { Transaction } from '../../../engine/engine.js';
import { command } from '../../../engine/statement.js';
import type { FoundEntity } from '../../read/found-entities.js';

/** How many one statement takes. */
const BATCH = 500;

/**
 * Remembers which entities of the graph answer for some of a source, so that the next import finds
 * the same ones, whatever else is called so by then.
 */
export async function rememberFound(
  transaction: Transaction,
  found: readonly FoundEntity[],
): Promise<void> {
  for (let from = 0; from < found.length; from += BATCH) {
    const rows = found.slice(from, from + BATCH).map(({ id, entity }) => ({ id, entity }));
    await transaction.run(
      command('UNWIND $rows AS row MERGE (s:SourceEntity {id: row.id}) SET s.entity = row.entity', {
        rows,
      }),
    );
  }
}
