import { joined, overlap, type Days } from '../time/days.js';
import { daysOf, isUndated, possibleDays, type Dated, type Dates } from './said-days.js';

/**
 * Claims of one relation by the unbroken periods of which they speak. Two speak of one where both
 * leave a day possible, or where a third joins them; when that one is taken back, each stands for
 * itself again. Sources that merely saw it say of no day between that it had ended. Claims without
 * any date are left out: they prove nothing of time.
 */
export function inPeriods<Of extends Dated>(claims: readonly Of[]): Of[][] {
  const seen = spanOfSightings(claims.map(({ claim }) => claim));
  const placed = claims.flatMap((one) => {
    const days = daysSpokenOf(one.claim, seen);
    return days === null ? [] : [{ one, days }];
  });
  placed.sort((a, b) => a.days.from - b.days.from);
  const periods: { days: Days; claims: Of[] }[] = [];
  for (const { one, days } of placed) {
    const last = periods.at(-1);
    if (last === undefined || !overlap(last.days, days)) periods.push({ days, claims: [one] });
    else {
      last.claims.push(one);
      last.days = { from: last.days.from, to: Math.max(last.days.to, days.to) };
    }
  }
  return periods.map((period) => period.claims);
}

const isMereSighting = (claim: Dates): boolean => isUndated(claim) && claim.observedOn !== null;

/** From the first to the last day on which sources saw it that say nothing else of time. */
function spanOfSightings(claims: readonly Dates[]): Days | null {
  const seen = joined(
    claims.filter(isMereSighting).map(({ observedOn }) => daysOf(observedOn ?? '')),
  );
  const [first, last] = [seen.at(0), seen.at(-1)];
  return first === undefined || last === undefined ? null : { from: first.from, to: last.to };
}

function daysSpokenOf(claim: Dates, seen: Days | null): Days | null {
  if (isMereSighting(claim)) return seen;
  return isUndated(claim) ? null : possibleDays(claim);
}
