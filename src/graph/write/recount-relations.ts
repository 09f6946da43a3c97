import type { Engine, Transaction } from '../../engine/engine.js';
import { command, type Statement } from '../../engine/statement.js';
import { countEach, type Counts } from '../read/counted-relations.js';
import { counterProperties } from '../relation-counters.js';
import { inBatches } from './batches.js';

/** Entities whose relations are counted in one statement. */
const BATCH = 500;
/** Entities that are looked for at once: finding them passes all that are done. */
const SOME = 5000;

/** What counting needs of a transaction. */
export type Counting = Pick<Transaction, 'run' | 'indexCounts'>;

/** Counts the present relations of these entities one by one, and keeps the numbers. */
export async function recountRelations(
  transaction: Counting,
  ids: readonly string[],
): Promise<void> {
  await inBatches(ids, BATCH, async (batch) => {
    await keepCounters(
      transaction,
      await countEach((statement) => transaction.run(statement), batch),
    );
  });
}

/** Writes all counters of these entities. */
export async function keepCounters(transaction: Counting, counts: Counts): Promise<void> {
  const rows = [...counts].map(([id, counted]) => ({ id, props: counterProperties(counted) }));
  if (rows.length === 0) return;
  const text = 'UNWIND $rows AS row MATCH (n:Entity {id: row.id}) SET n += row.props';
  await transaction.run(command(text, { rows }));
  await transaction.indexCounts(rows.map(({ id, props }) => ({ id, ...props })));
}

/** Counts for all entities that keep no counters, as after an import. Can be broken off. */
export async function countUncounted(engine: Pick<Engine, 'write'>): Promise<void> {
  for (let found = SOME; found === SOME;) {
    const work = async (transaction: Transaction): Promise<number> => {
      const ids = await transaction.run(UNCOUNTED);
      await recountRelations(transaction, ids);
      return ids.length;
    };
    found = await engine.write(work, { durable: false });
  }
}

const UNCOUNTED: Statement<string> = {
  text: 'MATCH (n:Entity) WHERE n.relationCounts IS NULL RETURN n.id AS id LIMIT $limit',
  parameters: { limit: SOME },
  decode: (row) => row.id as string,
};

/** Takes all counters away, so that relations can be put back without counting each. */
export async function forgetCounts(engine: Pick<Engine, 'write'>): Promise<void> {
  for (let found = SOME; found === SOME;) {
    const [count = 0] = await engine.write((transaction) => transaction.run(FORGET), {
      durable: false,
    });
    found = count;
  }
}

const FORGET: Statement<number> = {
  text: `MATCH (n:Entity) WHERE n.relationCounts IS NOT NULL WITH n LIMIT $limit
SET n.relationCounts = null
RETURN count(n) AS count`,
  parameters: { limit: SOME },
  decode: (row) => row.count as number,
};
