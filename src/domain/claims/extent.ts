import { DAY_MAX, DAY_MIN, firstDay, lastDay } from '../time/partial-date.js';
import type { Days } from '../time/days.js';
import { namedDays, possibleDays, type Dated } from './said-days.js';

/**
 * The days that claims leave possible together, kept up claim by claim, in any order. A claim that
 * states no end is silent about what came after the days that it names: there the ends hold that
 * others state, if they are not earlier. The same, the other way round, of a start.
 */
export class Extent {
  /** Whether some claim states a start, or an end. */
  hasStart = false;
  hasEnd = false;
  /** First and last day on which a source saw it; null where none names such a day. */
  observed: Days | null = null;
  /** First day of the starts and last day of the ends that claims set. */
  #first = Infinity;
  #last = -Infinity;
  /** Earliest day named by those that set no start, latest day named by those that set no end. */
  #namedFirst = Infinity;
  #namedLast = -Infinity;

  static of(claims: Iterable<Dated>): Extent {
    const extent = new Extent();
    for (const dated of claims) extent.add(dated);
    return extent;
  }

  add(dated: Dated): void {
    const { validFrom, validTo, observedOn } = dated.claim;
    const { from, to } = possibleDays(dated.claim);
    this.hasStart ||= validFrom !== null;
    this.hasEnd ||= validTo !== null;
    if (observedOn !== null) this.#observe({ from: firstDay(observedOn), to: lastDay(observedOn) });
    const named = from === DAY_MIN || to === DAY_MAX ? namedDays(dated) : [];
    if (from > DAY_MIN) this.#first = Math.min(this.#first, from);
    else {
      const ends = validTo === null ? Infinity : lastDay(validTo);
      this.#namedFirst = Math.min(this.#namedFirst, ends, ...named.map((days) => days.from));
    }
    if (to < DAY_MAX) this.#last = Math.max(this.#last, to);
    else {
      const starts = validFrom === null ? -Infinity : firstDay(validFrom);
      this.#namedLast = Math.max(this.#namedLast, starts, ...named.map((days) => days.to));
    }
  }

  /** First and last day on which a claim leaves it possible; far away where that end is not bounded. */
  get hull(): Days {
    const isBegun = this.#first < Infinity && this.#first <= this.#namedFirst;
    const isEnded = this.#last > -Infinity && this.#namedLast <= this.#last;
    return { from: isBegun ? this.#first : DAY_MIN, to: isEnded ? this.#last : DAY_MAX };
  }

  #observe({ from, to }: Days): void {
    this.observed = {
      from: Math.min(from, this.observed?.from ?? from),
      to: Math.max(to, this.observed?.to ?? to),
    };
  }
}
