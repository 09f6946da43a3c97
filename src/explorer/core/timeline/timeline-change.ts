import type { Difference } from '../../../domain/differences.js';
import { firstDay, lastDay } from '../../../domain/time/partial-date.js';
import type { Sides } from '../address/sides.js';
import type { TimelineItem } from '../documents/timeline.js';

type Span = Pick<TimelineItem, 'startEarliest' | 'endLatest'>;

/**
 * What became of an item between two dates, by whether it may have been on each; undefined where it
 * was on neither, and between two times of knowledge, of which it says nothing.
 */
export function itemDifference(item: Span, sides: Sides | null): Difference | undefined {
  if (sides?.clock !== 'valid') return undefined;
  const [was, is] = [sides.before, sides.after].map(({ on }) => mayBeOn(item, on ?? ''));
  if (was === is) return is === true ? 'same' : undefined;
  return is === true ? 'new' : 'gone';
}

function mayBeOn({ startEarliest, endLatest }: Span, date: string): boolean {
  const isBegun = startEarliest === null || firstDay(startEarliest) <= lastDay(date);
  return isBegun && (endLatest === null || lastDay(endLatest) >= firstDay(date));
}
