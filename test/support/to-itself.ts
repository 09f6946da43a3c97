import { claimId } from '../../src/domain/claims/claim.js';
import { settle } from '../../src/domain/claims/settle.js';
import type { Transaction } from '../../src/engine/engine.js';
import { createClaims } from '../../src/graph/write/claim-nodes.js';
import { evidenceOf } from '../../src/graph/write/evidence.js';
import { createRelations } from '../../src/graph/write/write-relations.js';
import { claim } from './claims.js';

/**
 * Relates an entity to itself. That is refused today, but older versions took it, and what reads a
 * graph must bear it.
 */
export async function relateToItself(
  transaction: Transaction,
  id: string,
  now: string,
): Promise<void> {
  const said = claim(id, 'RELATED_TO', id);
  const evidence = await evidenceOf(transaction, [said]);
  const { placed, relations } = settle([evidence({ ...said, id: claimId(said) })], []);
  await createClaims(transaction, placed, { now, state: 'ACCEPTED', by: null });
  await createRelations(transaction, relations, now);
}
