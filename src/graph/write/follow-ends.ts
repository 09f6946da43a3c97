import type { Transaction } from '../../engine/engine.js';
import { command } from '../../engine/statement.js';
import { setEnd } from '../edge-ends.js';
import { inBatches } from './batches.js';

/** Entities whose relations one statement writes. */
const BATCH = 500;

/** Writes on all relations of these entities, past versions too, how the entities are named now. */
export async function followEnds(
  transaction: Pick<Transaction, 'run'>,
  ids: readonly string[],
): Promise<void> {
  await inBatches(ids, BATCH, async (batch) => {
    for (const text of [LEAVING, ENTERING]) await transaction.run(command(text, { ids: batch }));
  });
}

const LEAVING = `UNWIND $ids AS id
MATCH (n:Entity {id: id})-[r]->(:Entity)
SET ${setEnd('r', 'subject', 'n')}`;

const ENTERING = `UNWIND $ids AS id
MATCH (n:Entity {id: id})<-[r]-(:Entity)
SET ${setEnd('r', 'object', 'n')}`;
