import type { Claim, ClaimInput } from '../../../domain/claims/claim.js';
import { datesOfEvent, datingEvent } from '../../../domain/claims/event-dates.js';
import type { Entity } from '../../../domain/entity.js';
import type { HeldClaim } from './held-claims.js';

/** What a claim has of an event. */
export type EventDates = Pick<ClaimInput, 'validFrom' | 'validTo' | 'dateBasis'>;

/** The dates of a claim that are those of this event; null for a claim that states its own. */
export function datesFrom(event: string, claim: Claim): EventDates | null {
  if (datingEvent(claim.key, claim) !== event) return null;
  const { validFrom, validTo, dateBasis } = claim;
  return { validFrom, validTo, dateBasis };
}

/** The same claims: those with the dates of one event have those of another, which it becomes. */
export function redated(claims: readonly HeldClaim[], from: string, to: Entity): HeldClaim[] {
  return claims.map((held) => {
    if (datesFrom(from, held.claim) === null) return held;
    return { ...held, claim: { ...held.claim, ...datesOfEvent(to.fields) } };
  });
}

/** The relations of claims that got other dates. */
export function relationsRedated(
  before: readonly HeldClaim[],
  after: readonly HeldClaim[],
): Set<string> {
  const changed = after.filter(({ claim }, place) => {
    const old = before[place]?.claim;
    return old?.validFrom !== claim.validFrom || old.validTo !== claim.validTo;
  });
  return new Set(changed.map(({ claim }) => claim.relationId));
}
