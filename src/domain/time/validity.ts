import { includes, overlap, type Days } from './days.js';
import { firstDay, lastDay, today, type PartialDate } from './partial-date.js';
import type { RelationStatus, RelationSummary } from '../relation.js';

export const VALIDITIES = {
  CERTAIN: {
    description: 'It held on all of that date: a source vouches for it and none contradicts.',
  },
  POSSIBLE: {
    description:
      'It may have held: an end is not known, the dates only touch, sources differ, or it is later than any source saw it.',
  },
  NO: { description: 'It certainly did not hold: no source leaves it possible.' },
} as const;
export type Validity = keyof typeof VALIDITIES;

type Period = Pick<RelationSummary, 'validFromDay' | 'validToDay' | 'certainDays'>;

/** First and last day on which some source leaves the relation possible. */
export function hullOf({ validFromDay, validToDay }: Omit<Period, 'certainDays'>): Days {
  return { from: validFromDay, to: validToDay };
}

/** Whether the relation held on all of `on`, perhaps, or not at all. */
export function validityOn(period: Period, on: PartialDate): Validity {
  const asked = { from: firstDay(on), to: lastDay(on) };
  if (!overlap(hullOf(period), asked)) return 'NO';
  return period.certainDays.some((days) => includes(days, asked)) ? 'CERTAIN' : 'POSSIBLE';
}

/** True when it may hold today and is not merely planned or alleged. */
export function isCurrent(relation: Period & { status: RelationStatus }): boolean {
  return relation.status === 'ACTUAL' && validityOn(relation, today()) !== 'NO';
}
