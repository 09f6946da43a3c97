import type { Claim, ClaimInput } from '../../domain/claims/claim.js';
import { datesOfEvent, datingEvent } from '../../domain/claims/event-dates.js';
import type { TimeView } from '../../domain/time/time-view.js';
import type { Context } from '../context.js';
import { loadEntity } from '../entity/entity-source.js';
import type { ClaimSource } from './claim.js';

/** When a claim says that it was, and the event whose dates it takes. */
interface DatesInView extends Pick<ClaimInput, 'validFrom' | 'validTo' | 'dateBasis'> {
  readonly event: string | null;
}

/** The dates of a claim in its view: those of an event as they were known then. */
export async function datesInView(context: Context, claim: ClaimSource): Promise<DatesInView> {
  const { subject, object, validFrom, validTo, dateBasis, view } = claim;
  if (subject === null || object === null) return { validFrom, validTo, dateBasis, event: null };
  const event = datingEvent({ subject, object }, claim);
  const known =
    view.knownAt === null || event === null ? null : await loadEntity(context, event, view);
  return {
    event,
    ...(known === null ? { validFrom, validTo, dateBasis } : datesOfEvent(known.fields)),
  };
}

/** The same claim with the dates that it has in a view. */
export async function asDatedInView(
  context: Context,
  claim: Claim,
  view: TimeView,
): Promise<Claim> {
  const event = view.knownAt === null ? null : datingEvent(claim.key, claim);
  const known = event === null ? null : await loadEntity(context, event, view);
  return known === null ? claim : { ...claim, ...datesOfEvent(known.fields) };
}
