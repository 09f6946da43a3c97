import { keyText, type RelationKey } from '../../../domain/relation.js';
import type { Transaction } from '../../../engine/engine.js';
import { command } from '../../../engine/statement.js';
import { inBatches } from '../batches.js';
import type { EventDates } from './event-claims.js';
import { BATCH } from './held-claims.js';

/** The key, the relation and the dates that a claim is given. */
export interface GivenClaim {
  readonly id: string;
  readonly key: RelationKey;
  readonly relationId: string;
  /** Of another event, where it has the dates of one. */
  readonly dates?: EventDates;
}

/** Gives claims to other relations. Their ids and all else stay. */
export async function giveClaims(
  transaction: Transaction,
  claims: readonly GivenClaim[],
): Promise<void> {
  const rows = claims.map(({ id, key, relationId, dates = {} }) => ({
    ...{ id, relationId, dates },
    subject: key.subject,
    object: key.object,
    relationKey: keyText(key),
  }));
  await inBatches(rows, BATCH, (batch) =>
    transaction.run(
      command(
        `UNWIND $rows AS row
MATCH (c:Claim {id: row.id})
SET c.subjectId = row.subject, c.objectId = row.object,
  c.relationKey = row.relationKey, c.relationId = row.relationId
SET c += row.dates`,
        { rows: batch },
      ),
    ),
  );
}
