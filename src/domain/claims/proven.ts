import { DAY_MAX, firstDay, lastDay, type PartialDate } from '../time/partial-date.js';
import { joined, within, without, type Days } from '../time/days.js';
import { Extent } from './extent.js';
import { inPeriods } from './periods.js';
import {
  deniedDays,
  isAct,
  isUndated,
  namedDays,
  possibleDays,
  sightingOf,
  type Dated,
  type Dates,
} from './said-days.js';
import { Succession } from './succession.js';

/** What the claims of one relation prove about time. */
export interface Proven {
  /** First and last day on which a claim leaves it possible; far away where that end is not bounded. */
  readonly hull: Days;
  /** The days for which a claim vouches and that none contradicts, in order. */
  readonly certain: readonly Days[];
  /** The latest date on which a source saw it; null where none tells. */
  readonly lastSeen: PartialDate | null;
}

/**
 * What claims prove together. The order of the claims does not matter.
 * @param asserting the claims that assert the relation.
 * @param denying those that deny it, for some days or for all.
 */
export function proven(asserting: readonly Dated[], denying: readonly Dated[]): Proven {
  const denied = denying.map(({ claim }) => deniedDays(claim));
  return {
    hull: Extent.of(asserting).hull,
    certain: denied.reduce(without, joined(inPeriods(asserting).flatMap(certainOfPeriod))),
    lastSeen: lastSighting(asserting),
  };
}

/** The days for which a claim vouches and that no other of its period excludes. */
function certainOfPeriod(asserting: readonly Dated[]): Days[] {
  const claims = distinct(asserting.map(({ claim }) => claim));
  const succession = new Succession(claims);
  const vouched = joined([...vouchedBy(asserting).flat(), ...seams(claims, succession)]);
  return within(vouched, agreedDays(claims, succession));
}

/** The days that no claim excludes. A period that goes on in another does not exclude that one. */
function agreedDays(claims: readonly Dates[], succession: Succession<Dates>): Days {
  const starts = furthest(claims, 'from', (claim) => succession.before(claim));
  const stops = furthest(claims, 'to', (claim) => succession.after(claim));
  return { from: Math.max(...starts), to: Math.min(...stops) };
}

/** For each claim the first or last day of the period that it is part of. */
function furthest(
  claims: readonly Dates[],
  end: keyof Days,
  nextTo: (claim: Dates) => readonly Dates[],
): number[] {
  const reached = new Map<Dates, number>();
  const reach = (claim: Dates): number => {
    const known = reached.get(claim);
    if (known !== undefined) return known;
    const days = nextTo(claim).map(reach);
    const own = possibleDays(claim)[end];
    const found = end === 'from' ? Math.min(own, ...days) : Math.max(own, ...days);
    reached.set(claim, found);
    return found;
  };
  return claims.map(reach);
}

/**
 * The days for which each claim of a period vouches. What it leaves open is filled from the others: all speak of
 * one period, so it held from a start that one states to a day that another names. An act that
 * nobody ends holds for good.
 */
export function vouchedBy(asserting: readonly Dated[]): Days[][] {
  const named = asserting.map(namedDays);
  const { starts, stops } = innerEnds(asserting);
  const start = Math.min(...starts, ...named.flat().map(({ from }) => from));
  const stop = Math.max(...stops, ...named.flat().map(({ to }) => to));
  return asserting.map((dated, at) => {
    const { claim } = dated;
    const own = named[at] ?? [];
    if (isUndated(claim)) return own;
    const open = isAct(claim) && stops.length === 0 ? DAY_MAX : stop;
    const from = claim.validFrom === null ? start : lastDay(claim.validFrom);
    const to = claim.validTo === null ? open : firstDay(claim.validTo);
    return from <= to ? [...own, { from, to }] : own;
  });
}

/** The last day on which it can have begun, and the first on which it can have ended, as stated. */
function innerEnds(asserting: readonly Dated[]): { starts: number[]; stops: number[] } {
  const dates = (end: 'validFrom' | 'validTo'): PartialDate[] =>
    asserting.map(({ claim }) => claim[end]).filter((date) => date !== null);
  return { starts: dates('validFrom').map(lastDay), stops: dates('validTo').map(firstDay) };
}

/** Where one period goes on in another: the days between the two. */
function seams(claims: readonly Dates[], succession: Succession<Dates>): Days[] {
  return claims.flatMap((first) =>
    succession.after(first).map((second) => ({
      from: firstDay(first.validTo ?? ''),
      to: lastDay(second.validFrom ?? ''),
    })),
  );
}

/** Each claim about time once: sources that agree prove no more days than one. */
function distinct(claims: readonly Dates[]): Dates[] {
  const dates = claims.map(({ validFrom, validTo, observedOn }) => ({
    ...{ validFrom, validTo, observedOn },
  }));
  return [...new Map(dates.map((one) => [JSON.stringify(one), one])).values()];
}

function lastSighting(asserting: readonly Dated[]): PartialDate | null {
  const seen = asserting.map(sightingOf).filter((sighting) => sighting !== null);
  seen.sort((a, b) => b.day - a.day || b.on.length - a.on.length);
  return seen[0]?.on ?? null;
}
