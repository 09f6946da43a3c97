import type { Description } from '../../domain/claims/description.js';
import type { Transaction } from '../../engine/engine.js';
import { descriptionsEver } from '../read/descriptions.js';
import { endClaims } from './claim-nodes.js';
import type { Decision } from './decision.js';
import { countDescriptions } from './description-nodes.js';
import { asked, replaceOlder } from './record-descriptions.js';
import { settleEntities } from './settle-entities.js';

/**
 * Takes one decision about descriptions and brings their entities in line. An entity keeps its name
 * when the last description that gives it one is taken back.
 * @returns the ids of the entities that they speak of.
 */
export async function decideDescriptions(
  transaction: Transaction,
  descriptions: readonly Description[],
  decision: Decision,
  now: string,
): Promise<string[]> {
  const ids = descriptions.map(({ id }) => id);
  const entities = [...new Set(descriptions.map(({ entity }) => entity))];
  if (decision === 'ACCEPTED') {
    const known = await transaction.run(descriptionsEver(entities));
    await countDescriptions(transaction, ids, now);
    await replaceOlder(transaction, descriptions, known, now);
    await settleEntities(transaction, asked(descriptions), now);
    return entities;
  }
  await endClaims(transaction, ids, decision, now);
  if (decision === 'RETRACTED') {
    const plain = descriptions.map((one) => ({ ...one, editorial: null }));
    await settleEntities(transaction, asked(plain), now);
  }
  return entities;
}
