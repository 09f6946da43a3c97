import { invalidInput } from '../domain/errors.js';
import { parsePartialDate } from '../domain/time/partial-date.js';
import type { TimeView } from '../domain/time/time-view.js';

/** The view that the parameters `asOf` and `knownAt` of an address or a command name; null: none. */
export function viewAsked(asOf: string | null, knownAt: string | null): TimeView {
  return {
    validOn: asOf === null ? null : parsePartialDate(asOf, 'asOf'),
    knownAt: knownAt === null ? null : timeOf(knownAt),
  };
}

const TIME = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2}))?$/;

function timeOf(text: string): string {
  const time = TIME.test(text) ? new Date(text) : new Date(Number.NaN);
  if (!Number.isNaN(time.getTime())) return time.toISOString();
  throw invalidInput(
    `\`knownAt\` must be a day, as 2026-01-31, or a time with its zone, as 2026-01-31T12:00:00Z, not "${text}".`,
    'knownAt',
  );
}
