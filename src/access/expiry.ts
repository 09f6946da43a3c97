import { invalidInput } from '../domain/errors.js';

const DAY_MS = 86_400_000;
const MOST_DAYS = 3_650;

/**
 * The moment from which a key is refused. `90d` is 90 days from now; `2027-01-31` is the last day,
 * in UTC, on which it is taken.
 *
 * @returns ISO 8601 in UTC. Fails with INVALID_INPUT for anything else, and for the past.
 */
export function expiryOf(text: string, now: Date): string {
  const time = /^\d{1,4}d$/.test(text)
    ? now.getTime() + Number.parseInt(text, 10) * DAY_MS
    : dayAfter(text);
  if (time > now.getTime() && time <= now.getTime() + MOST_DAYS * DAY_MS) {
    return new Date(time).toISOString();
  }
  throw invalidInput(
    `A key expires on a day to come, as 2027-01-31, or after 1 to ${MOST_DAYS} days, as 90d.`,
    'expires',
  );
}

/** NaN when there is no such day. */
function dayAfter(day: string): number {
  const start = /^\d{4}-\d\d-\d\d$/.test(day) ? new Date(`${day}T00:00:00Z`) : new Date(Number.NaN);
  const exists = !Number.isNaN(start.getTime()) && start.toISOString().startsWith(day);
  return exists ? start.getTime() + DAY_MS : Number.NaN;
}
