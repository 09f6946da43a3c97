import type { RelationSummary } from '../relation.js';
import { DAY_MAX, firstDay, lastDay, type PartialDate } from '../time/partial-date.js';
import type { Claim } from './claim.js';
import { Succession } from './succession.js';

type Shown = Pick<RelationSummary, 'validFrom' | 'validTo' | 'validToDay'>;

/**
 * The claims that deny a relation, or whose dates cannot be those shown. Where one period only goes
 * on in another there is no disagreement: its end is not that of the whole.
 */
export function disagreeing<Stated extends Claim>(
  claims: readonly Stated[],
  shown: Shown,
): Stated[] {
  const succession = new Succession(claims.filter(({ polarity }) => polarity === 'ASSERTS'));
  return claims.filter((claim) => {
    if (claim.polarity === 'DENIES') return true;
    const begins = succession.before(claim).length === 0;
    const ends = succession.after(claim).length === 0;
    return (
      (begins && apart(claim.validFrom, shown.validFrom)) ||
      (ends && apart(claim.validTo, shown.validTo)) ||
      isSeenOutside(claim, shown) ||
      leavesOpen(claim, shown)
    );
  });
}

/** Two partial dates that cannot be the same day. */
function apart(a: PartialDate | null, b: PartialDate | null): boolean {
  if (a === null || b === null) return false;
  return lastDay(a) < firstDay(b) || lastDay(b) < firstDay(a);
}

function isSeenOutside({ observedOn }: Claim, { validFrom, validTo }: Shown): boolean {
  if (observedOn === null) return false;
  const early = validFrom !== null && lastDay(observedOn) < firstDay(validFrom);
  return early || (validTo !== null && firstDay(observedOn) > lastDay(validTo));
}

/** An end is shown, and yet some source saw it later: those that state no end may be that source. */
function leavesOpen(claim: Claim, { validTo, validToDay }: Shown): boolean {
  return (
    validTo !== null &&
    validToDay === DAY_MAX &&
    claim.validFrom !== null &&
    claim.validTo === null &&
    (claim.observedOn === null || lastDay(claim.observedOn) > lastDay(validTo))
  );
}
