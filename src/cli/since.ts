import { invalidInput } from '../domain/errors.js';

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/;

/** A day (from its beginning, UTC) or a time with its zone as a record time; null for none. */
export function sinceOf(text: string | undefined): string | null {
  if (text === undefined) return null;
  const time = DAY.test(text) || TIME.test(text) ? new Date(text) : new Date(Number.NaN);
  if (Number.isNaN(time.getTime())) {
    throw invalidInput(
      `--since must be a day, as 2026-01-31, or a time with its zone, as 2026-01-31T12:00:00Z, not "${text}".`,
    );
  }
  // A change at the very beginning of a day belongs to it.
  return DAY.test(text) ? text : time.toISOString();
}
