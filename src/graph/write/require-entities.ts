import type { ClaimInput } from '../../domain/claims/claim.js';
import { notFound } from '../../domain/errors.js';
import type { Transaction } from '../../engine/engine.js';
import { LIVE } from '../query/clauses.js';

/** NOT_FOUND names an end that is not there or was withdrawn. */
export async function requireEntities(
  transaction: Transaction,
  claims: readonly ClaimInput[],
): Promise<void> {
  const ids = [...new Set(claims.flatMap(({ key }) => [key.subject, key.object]))];
  const found = new Set(
    await transaction.run({
      text: `UNWIND $ids AS id MATCH (n:Entity {id: id}) WHERE n.retractedAt = '${LIVE}' RETURN n.id AS id`,
      parameters: { ids },
      decode: (row) => row.id as string,
    }),
  );
  const missing = ids.find((id) => !found.has(id));
  if (missing !== undefined) throw notFound('entity', missing);
}
