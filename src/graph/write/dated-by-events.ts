import type { ClaimInput } from '../../domain/claims/claim.js';
import { datesOfEvent, eventAmong } from '../../domain/claims/event-dates.js';
import type { Transaction } from '../../engine/engine.js';

interface EventDates extends Readonly<Record<string, unknown>> {
  readonly id: string;
}

const eventOf = ({ key }: ClaimInput): string | null => eventAmong(key.subject, key.object);

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
  if (event === undefined || typeof event.start !== 'string') return claim;
  return { ...claim, ...datesOfEvent(event) };
}
