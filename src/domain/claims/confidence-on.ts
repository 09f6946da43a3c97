import { includes, overlap } from '../time/days.js';
import type { PartialDate } from '../time/partial-date.js';
import { inPeriods } from './periods.js';
import { vouchedBy } from './proven.js';
import { daysOf, deniedDays } from './said-days.js';
import { confidenceOf, type Evidence } from './summarise.js';

/**
 * How sure it is that a relation held on all of a date, 0–1: only the claims that vouch for the date
 * count, and the denials that speak of it. 0 where no source vouches.
 */
export function confidenceOn(evidence: readonly Evidence[], on: PartialDate): number {
  const asked = daysOf(on);
  const asserting = evidence.filter(({ claim }) => claim.polarity === 'ASSERTS');
  const vouching = inPeriods(asserting).flatMap((period) => {
    const vouched = vouchedBy(period);
    return period.filter((_, at) => vouched[at]?.some((days) => includes(days, asked)));
  });
  return confidenceOf([
    ...vouching,
    ...evidence.filter(
      ({ claim }) => claim.polarity === 'DENIES' && overlap(deniedDays(claim), asked),
    ),
  ]);
}
