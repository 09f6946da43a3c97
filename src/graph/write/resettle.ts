import type { Claim } from '../../domain/claims/claim.js';
import { keyText, type RelationKey } from '../../domain/relation.js';
import type { Transaction } from '../../engine/engine.js';
import { claimsOfKeys, evidenceOf, placedEvidence } from './evidence.js';
import { settle, type SettledRelation } from '../../domain/claims/settle.js';
import { writeRelations } from './write-relations.js';

/** The accepted claims on these relation keys. */
export async function acceptedClaims(
  transaction: Pick<Transaction, 'run'>,
  keys: readonly RelationKey[],
): Promise<Claim[]> {
  const texts = [...new Set(keys.map(keyText))];
  const known = await transaction.run(claimsOfKeys(texts));
  return known.filter(({ state }) => state === 'ACCEPTED');
}

/**
 * Brings relations in line with the claims that count now: after some were taken back, or the
 * reliability of their document changed.
 * @param relations their keys by their ids.
 */
export async function resettle(
  transaction: Transaction,
  relations: ReadonlyMap<string, RelationKey>,
  now: string,
): Promise<void> {
  await writeRelations(transaction, await settledNow(transaction, relations), now);
}

/** What relations add up to by the claims that count now. */
export async function settledNow(
  transaction: Pick<Transaction, 'run'>,
  relations: ReadonlyMap<string, RelationKey>,
): Promise<readonly SettledRelation[]> {
  const claims = await acceptedClaims(transaction, [...relations.values()]);
  const evidence = await evidenceOf(transaction, claims);
  return settle([], placedEvidence(claims, evidence), relations).relations;
}
