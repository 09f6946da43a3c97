import type { Claim } from '../../domain/claims/claim.js';
import { keyText, type Relation } from '../../domain/relation.js';
import type { Transaction } from '../../engine/engine.js';
import { evidenceOf, placedEvidence } from './evidence.js';
import { acceptedClaims } from './resettle.js';
import { settle } from '../../domain/claims/settle.js';

/**
 * What each of these claims would make of its relation, were it the only one to be accepted now.
 * Nothing is written. Claims that would make no relation are left out.
 * @returns the relations by the ids of the claims.
 */
export async function previewAcceptance(
  store: Pick<Transaction, 'run'>,
  claims: readonly Claim[],
): Promise<Map<string, Relation>> {
  const accepted = await acceptedClaims(
    store,
    claims.map(({ key }) => key),
  );
  const evidence = await evidenceOf(store, [...claims, ...accepted]);
  const previews = claims.flatMap((claim) => {
    const known = accepted.filter(({ key }) => keyText(key) === keyText(claim.key));
    const [relation] = settle([evidence(claim)], placedEvidence(known, evidence)).relations;
    if (relation?.summary == null) return [];
    const { id, key, summary } = relation;
    const times = { recordedAt: claim.recordedAt, retractedAt: null };
    return [[claim.id, { id, ...key, ...summary, ...times }] as const];
  });
  return new Map(previews);
}
