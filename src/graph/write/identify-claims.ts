import { claimId, type Claim, type ClaimInput } from '../../domain/claims/claim.js';
import { canonicalKey, keyText } from '../../domain/relation.js';
import type { Transaction } from '../../engine/engine.js';
import { MergedIds } from '../read/redirects.js';
import { datedByEvents } from './dated-by-events.js';
import { claimsOfKeys } from './evidence.js';

export type IdentifiedClaim = ClaimInput & { readonly id: string };

/** A claim under its id, and the place among all that were given of the group that it stands in. */
export interface Draft {
  readonly group: number;
  readonly claim: IdentifiedClaim;
}

/** Claims with what the store knows of the relations that they speak of. */
export interface Drafted {
  readonly drafts: readonly Draft[];
  /** All claims on the same keys, whatever their state. */
  readonly known: readonly Claim[];
}

/**
 * Gives claims the dates of the event they are about, the ids of the entities that answer for those
 * given, and the ids that they have or get. Those between two entities that were merged into one are
 * left out: they say nothing any more.
 */
export async function identifyClaims(
  transaction: Transaction,
  given: readonly { readonly group: number; readonly claim: ClaimInput }[],
): Promise<Drafted> {
  const ends = given.flatMap(({ claim: { key } }) => [key.subject, key.object]);
  const mergedIds = await MergedIds.read((statement) => transaction.run(statement), ends);
  const kept = given.flatMap(({ group, claim }) => {
    const stored = underKeptIds(claim, mergedIds);
    return stored === null ? [] : [{ group, claim: stored }];
  });
  const dated = await datedByEvents(
    transaction,
    kept.map(({ claim }) => claim),
  );
  const keys = [...new Set(dated.map(({ key }) => keyText(key)))];
  const known = await transaction.run(claimsOfKeys(keys));
  const idOf = idsAmong(known);
  const drafts = dated.map((claim, place) => ({
    group: kept[place]?.group ?? 0,
    claim: { ...claim, id: idOf(claimId(claim)) },
  }));
  return { drafts, known };
}

function underKeptIds(claim: ClaimInput, mergedIds: MergedIds): ClaimInput | null {
  const { subject, object } = claim.key;
  const ends = { subject: mergedIds.keptFor(subject), object: mergedIds.keptFor(object) };
  if (ends.subject === ends.object && subject !== object) return null;
  return { ...claim, key: canonicalKey({ ...claim.key, ...ends }) };
}

/** A claim that says the same as one recorded under an id that was given up later is that claim. */
function idsAmong(known: readonly Claim[]): (id: string) => string {
  const counting = (claim: Claim): number => Number(claim.state === 'ACCEPTED');
  const byContent = [...known].sort((a, b) => counting(a) - counting(b) || (a.id < b.id ? 1 : -1));
  const ids = new Map(byContent.map((claim) => [claimId(claim), claim.id]));
  return (id) => ids.get(id) ?? id;
}
