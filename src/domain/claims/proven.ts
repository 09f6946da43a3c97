import { DAY_MAX, DAY_MIN, firstDay, lastDay, type PartialDate } from '../time/partial-date.js';
import { joined, within, without, type Days } from '../time/days.js';
import {
  deniedDays,
  goesOn,
  isAct,
  isUndated,
  namedDays,
  possibleDays,
  sightingOf,
  type Dated,
  type Dates,
} from './said-days.js';

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
  const claims = distinct(asserting.map(({ claim }) => claim));
  const vouched = joined([...vouchedBy(asserting).flat(), ...seams(claims)]);
  const denied = denying.map(({ claim }) => deniedDays(claim));
  return {
    hull: hullOf(asserting),
    certain: denied.reduce(without, within(vouched, agreedDays(claims))),
    lastSeen: lastSighting(asserting),
  };
}

/**
 * A claim that states no end is silent about what came after the days that it names: there the ends
 * hold that others state, if they are not earlier. The same, the other way round, of a start.
 */
function hullOf(asserting: readonly Dated[]): Days {
  const possible = asserting.map(({ claim }) => possibleDays(claim));
  const starts = possible.map(({ from }) => from).filter((day) => day > DAY_MIN);
  const stops = possible.map(({ to }) => to).filter((day) => day < DAY_MAX);
  const [first, last] = [Math.min(...starts), Math.max(...stops)];
  const startless = asserting.filter((_, at) => possible[at]?.from === DAY_MIN);
  const endless = asserting.filter((_, at) => possible[at]?.to === DAY_MAX);
  const isBegun = starts.length > 0 && startless.every((one) => first <= earliestNamed(one));
  const isEnded = stops.length > 0 && endless.every((one) => latestNamed(one) <= last);
  return { from: isBegun ? first : DAY_MIN, to: isEnded ? last : DAY_MAX };
}

function earliestNamed(dated: Dated): number {
  const { validTo } = dated.claim;
  const days = namedDays(dated).map(({ from }) => from);
  return Math.min(...days, validTo === null ? Infinity : lastDay(validTo));
}

function latestNamed(dated: Dated): number {
  const { validFrom } = dated.claim;
  const days = namedDays(dated).map(({ to }) => to);
  return Math.max(...days, validFrom === null ? -Infinity : firstDay(validFrom));
}

/** The days that no claim excludes. A period that goes on in another does not exclude that one. */
function agreedDays(claims: readonly Dates[]): Days {
  const starts = furthest(claims, 'from', (claim, other) => goesOn(other, claim));
  const stops = furthest(claims, 'to', goesOn);
  return { from: Math.max(...starts), to: Math.min(...stops) };
}

/** For each claim the first or last day of the period that it is part of. */
function furthest(
  claims: readonly Dates[],
  end: keyof Days,
  isNext: (claim: Dates, other: Dates) => boolean,
): number[] {
  const reached = new Map<Dates, number>();
  const reach = (claim: Dates): number => {
    const known = reached.get(claim);
    if (known !== undefined) return known;
    const days = claims.filter((other) => isNext(claim, other)).map(reach);
    const own = possibleDays(claim)[end];
    const found = end === 'from' ? Math.min(own, ...days) : Math.max(own, ...days);
    reached.set(claim, found);
    return found;
  };
  return claims.map(reach);
}

/**
 * The days for which each claim vouches. What it leaves open is filled from the others: all speak of
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
function seams(claims: readonly Dates[]): Days[] {
  return claims.flatMap((first) =>
    claims
      .filter((second) => goesOn(first, second))
      .map((second) => ({
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
