import type { ClaimInput } from '../../domain/claims/claim.js';
import { KINDS } from '../../domain/kinds.js';
import type { Transaction } from '../../engine/engine.js';

interface EventDates {
  readonly id: string;
  readonly start: string;
  readonly end: string | null;
}

const isEvent = (id: string): boolean => id.startsWith(`${KINDS.EVENT.prefix}:`);

/** The one end that is an event, or null when there is none or both are. */
function eventOf({ key }: ClaimInput): string | null {
  if (isEvent(key.subject) === isEvent(key.object)) return null;
  return isEvent(key.subject) ? key.subject : key.object;
}

const isUndated = ({ validFrom, validTo, observedOn }: ClaimInput): boolean =>
  validFrom === null && validTo === null && observedOn === null;

/**
 * Gives undated claims about a dated event the dates of that event, and says so in `dateBasis`.
 * Claims that state a date of their own stay as they are.
 */
export async function datedByEvents(
  transaction: Transaction,
  claims: readonly ClaimInput[],
): Promise<ClaimInput[]> {
  const ids = claims
    .filter(isUndated)
    .map(eventOf)
    .filter((id) => id !== null);
  if (ids.length === 0) return [...claims];
  const rows = await transaction.run<EventDates>({
    text: `UNWIND $ids AS id MATCH (n:Entity {id: id})
WITH n {.*} AS event
RETURN event`,
    parameters: { ids: [...new Set(ids)] },
    decode: (row) => row.event as EventDates,
  });
  const events = new Map(rows.map((event) => [event.id, event]));
  return claims.map((claim) => (isUndated(claim) ? dated(claim, events) : claim));
}

function dated(claim: ClaimInput, events: ReadonlyMap<string, EventDates>): ClaimInput {
  const event = events.get(eventOf(claim) ?? '');
  if (typeof event?.start !== 'string') return claim;
  return {
    ...claim,
    validFrom: event.start,
    validTo: event.end ?? event.start,
    dateBasis: 'EVENT',
  };
}
