import { voiceOf, type Description } from '../../domain/claims/description.js';
import { overlap, type Testified } from '../../domain/claims/said.js';
import type { Transaction } from '../../engine/engine.js';
import { descriptionsEver } from '../read/descriptions.js';
import { endClaims, proposeAgain } from './claim-nodes.js';
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
  if (decision === 'PROPOSED') {
    const known = await transaction.run(descriptionsEver(entities));
    await proposeAgain(transaction, ids, now);
    await countDescriptions(transaction, replacedBy(ids, known), now);
  } else {
    await endClaims(transaction, ids, decision, now);
  }
  if (decision !== 'REJECTED') {
    const plain = descriptions.map((one) => ({ ...one, editorial: null }));
    await settleEntities(transaction, asked(plain), now);
  }
  return entities;
}

/** What these stood in place of, but for what their document spoke of again meanwhile. */
function replacedBy(ids: readonly string[], known: readonly Testified[]): string[] {
  const all = known.map(({ description }) => description);
  const others = all.filter(({ id, state }) => state === 'ACCEPTED' && !ids.includes(id));
  return all
    .filter((one) => ids.includes(one.replacedBy ?? ''))
    .filter(
      (one) => !others.some((other) => voiceOf(other) === voiceOf(one) && overlap(other, one)),
    )
    .map(({ id }) => id);
}
