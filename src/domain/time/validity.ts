import { DAY_MAX, DAY_MIN, firstDay, lastDay, today, type PartialDate } from './partial-date.js';
import type { RelationStatus, RelationSummary } from '../relation.js';

export const VALIDITIES = {
  CERTAIN: { description: 'It held on all of that date.' },
  POSSIBLE: { description: 'It may have held: an end is not known, or the dates only touch.' },
  NO: { description: 'It certainly did not hold.' },
} as const;
export type Validity = keyof typeof VALIDITIES;

type Period = Pick<RelationSummary, 'validFrom' | 'validTo' | 'validToKnown' | 'observedOn'>;

/** The outer bounds of a period as stored: the widest it can have been. */
export function outerDays(period: Pick<RelationSummary, 'validFrom' | 'validTo'>): {
  from: number;
  to: number;
} {
  return {
    from: period.validFrom === null ? DAY_MIN : firstDay(period.validFrom),
    to: period.validTo === null ? DAY_MAX : lastDay(period.validTo),
  };
}

/**
 * The days on which it certainly held, as intervals. A day that a source vouches for is certain;
 * so is what lies between such a day and a dated end, and all of a period whose ends are dated.
 */
function certainDays(period: Period): { from: number; to: number }[] {
  const seen = period.observedOn.map((day) => ({ from: firstDay(day), to: lastDay(day) }));
  if (period.validFrom === null && period.validTo === null) return seen;
  const start = period.validFrom === null ? DAY_MAX : lastDay(period.validFrom);
  const open = period.validToKnown === 'OPEN' ? lastDay(today()) : DAY_MIN;
  const end = period.validTo === null ? open : firstDay(period.validTo);
  return [
    ...seen,
    {
      from: Math.min(start, ...seen.map((day) => day.from)),
      to: Math.max(end, ...seen.map((day) => day.to)),
    },
  ];
}

/** Whether the relation held on all of `on`, perhaps, or not at all. */
export function validityOn(period: Period, on: PartialDate): Validity {
  const outer = outerDays(period);
  const asked = { from: firstDay(on), to: lastDay(on) };
  if (asked.to < outer.from || asked.from > outer.to) return 'NO';
  const certain = certainDays(period).some(
    (days) => days.from <= asked.from && asked.to <= days.to,
  );
  return certain ? 'CERTAIN' : 'POSSIBLE';
}

/** True when it may hold today and is not merely planned or alleged. */
export function isCurrent(relation: Period & { status: RelationStatus }): boolean {
  return relation.status === 'ACTUAL' && validityOn(relation, today()) !== 'NO';
}
