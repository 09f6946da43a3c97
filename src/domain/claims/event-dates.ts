import { KINDS } from '../kinds.js';
import type { ClaimInput } from './claim.js';
import type { RelationKey } from '../relation.js';

const isEvent = (id: string): boolean => id.startsWith(`${KINDS.EVENT.prefix}:`);

/** The one of two ends that is an event, or null when there is none or both are. */
export function eventAmong(subject: string, object: string): string | null {
  if (isEvent(subject) === isEvent(object)) return null;
  return isEvent(subject) ? subject : object;
}

/** The dates that a claim takes from an event; none while the event has none. */
export function datesOfEvent({
  start,
  end,
}: Readonly<Record<string, unknown>>): Pick<ClaimInput, 'validFrom' | 'validTo' | 'dateBasis'> {
  if (typeof start !== 'string') return { validFrom: null, validTo: null, dateBasis: 'STATED' };
  return { validFrom: start, validTo: typeof end === 'string' ? end : start, dateBasis: 'EVENT' };
}

type EventDated = Pick<ClaimInput, 'validFrom' | 'validTo' | 'dateBasis'>;

/** The event whose dates a claim takes, or would if it had some; null when it states its own. */
export function datingEvent(
  { subject, object }: Pick<RelationKey, 'subject' | 'object'>,
  { dateBasis, validFrom, validTo, observedOn }: EventDated & Pick<ClaimInput, 'observedOn'>,
): string | null {
  const states = validFrom !== null || validTo !== null || observedOn !== null;
  return dateBasis === 'EVENT' || !states ? eventAmong(subject, object) : null;
}
