import { firstDay } from '../../../domain/time/partial-date.js';
import type { Change, State } from './state.js';

/** One side, whatever is compared. */
export const ONE_SIDE: Change = { with: null, since: null, changes: [] };
export const ANY_DATE: Change = { on: null, ...ONE_SIDE };

/** A date on each clock; null: any date, and what is known now. */
export type Clocks = Pick<State, 'on' | 'known'>;

/** What is compared: two dates at which it was true, or two times at which it was known. */
export interface Sides {
  readonly clock: 'valid' | 'record';
  /** The earlier of the two. */
  readonly before: Clocks;
  readonly after: Clocks;
}

type Compared = Clocks & Pick<State, 'with' | 'since'>;

/** The two sides that a state compares; null while it shows one. Two dates go before two times. */
export function sidesOf({ on, known, with: other, since }: Compared): Sides | null {
  if (on !== null && other !== null) {
    const [first, last] = firstDay(on) <= firstDay(other) ? [on, other] : [other, on];
    return { clock: 'valid', before: { on: first, known }, after: { on: last, known } };
  }
  if (since === null) return null;
  const [first, last] =
    known === null || Date.parse(since) <= Date.parse(known) ? [since, known] : [known, since];
  return { clock: 'record', before: { on, known: first }, after: { on, known: last } };
}

/** When to ask for what is seen: of two dates only any date has all of it, of two times the later. */
export function clocksOf(state: Compared): Clocks {
  const sides = sidesOf(state);
  if (sides === null) return { on: state.on, known: state.known };
  return sides.clock === 'valid' ? { on: null, known: state.known } : sides.after;
}

/** The later side, as which a thing is shown when both have it. */
export function laterClocksOf({ on, known, ...compared }: Compared): Clocks {
  return sidesOf({ on, known, ...compared })?.after ?? { on, known };
}

/** Where to look for what is found at neither: what was known of it before it was withdrawn. */
export function earlierClocksOf(state: Compared): Clocks | null {
  const sides = sidesOf(state);
  return sides?.clock === 'record' ? sides.before : null;
}

/** Equal for equal comparisons; empty without one. */
export function sidesKey(state: Compared): string {
  const sides = sidesOf(state);
  return sides === null ? '' : JSON.stringify(sides);
}
