import type { SettledRelation } from '../../domain/claims/settle.js';
import { sameSummary } from '../../domain/relation.js';
import { PRESENT } from '../../domain/time/time-view.js';
import type { Engine, Transaction } from '../../engine/engine.js';
import type { Statement } from '../../engine/statement.js';
import { claimsById } from '../read/claims.js';
import { relationsById } from '../read/relations-by-id.js';
import { statesRelation } from '../stored-description.js';
import { inBatches } from '../write/batches.js';
import { nextRecordTime } from '../write/clock.js';
import { settledNow } from '../write/resettle.js';
import { writeRelations } from '../write/write-relations.js';

const BATCH = 500;

/**
 * Brings relations in line with what their claims prove, where these may have lost what joined them:
 * a claim was taken back, or has moved with the date of an event. Those that change get a new
 * version; what they proved before stays in the past ones.
 */
export async function proveAgain(engine: Pick<Engine, 'read' | 'write'>): Promise<void> {
  await inBatches(await engine.read(onePerRelation()), BATCH, (ids) =>
    engine.write(
      async (transaction) => {
        const claims = (await transaction.run(claimsById(ids))).filter(statesRelation);
        const relations = new Map(claims.map(({ relationId, key }) => [relationId, key]));
        const changed = await unlikeStored(transaction, await settledNow(transaction, relations));
        if (changed.length === 0) return;
        await writeRelations(transaction, changed, await nextRecordTime(transaction));
      },
      { durable: false },
    ),
  );
}

/** Those that the store shows, and otherwise. */
async function unlikeStored(
  transaction: Pick<Transaction, 'run'>,
  settled: readonly SettledRelation[],
): Promise<SettledRelation[]> {
  const found = await transaction.run(
    relationsById(
      settled.map(({ id }) => id),
      PRESENT,
    ),
  );
  const stored = new Map(found.map((relation) => [relation.id, relation]));
  return settled.filter(({ id, summary }) => {
    const present = stored.get(id);
    return present !== undefined && summary !== null && !sameSummary(present, summary);
  });
}

/** The id of one such claim of each relation. */
function onePerRelation(): Statement<string> {
  return {
    text: `MATCH (c:Claim)
WHERE (c.state = 'RETRACTED' OR c.dateBasis = 'EVENT') AND c.relationId IS NOT NULL
RETURN c.relationId AS relation, min(c.id) AS id ORDER BY relation`,
    parameters: {},
    decode: ({ id }) => id as string,
  };
}
