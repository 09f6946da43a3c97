import type { TimelineItem } from '../../core/documents/timeline.js';

/** Part of a bar, from one place on the axis to another, in years. */
export interface Piece {
  /**
   * `fade-in`, `fade-out`: it may have begun, or ended, anywhere in it. `solid`: it was.
   * `within`: it was some time in it. `moment`: a single day.
   */
  readonly kind: 'fade-in' | 'solid' | 'fade-out' | 'within' | 'moment';
  readonly from: number;
  readonly to: number;
}

export interface Bar {
  readonly pieces: readonly Piece[];
  /** A source says that it goes on; it is solid until one last saw it. */
  readonly goesOn: boolean;
}

export type Dates = Pick<
  TimelineItem,
  'startEarliest' | 'startLatest' | 'endEarliest' | 'endLatest' | 'endKnown'
>;

const MS_PER_DAY = 86_400_000;
/** Shorter than this is drawn as a moment: it would be too narrow to see. */
const DAY = 1 / 365;

/** A day as a place on an axis of years: 1 July 2018 is near 2018.5. `end`: the evening of the day. */
export function yearsOf(day: string, end = false): number {
  const year = Number(day.slice(0, 4));
  const first = Date.UTC(year, 0, 1);
  const length = Date.UTC(year + 1, 0, 1) - first;
  return year + (Date.parse(`${day}T00:00:00Z`) - first + (end ? MS_PER_DAY : 0)) / length;
}

/** What of a bar is certain and what is not. Where nothing bounds an end it fades to `first`, `now`. */
export function barOf(dates: Dates, { first, now }: { first: number; now: number }): Bar {
  const place = (day: string | null, end?: boolean): number | null =>
    day === null ? null : yearsOf(day, end);
  const goesOn = dates.endKnown === 'OPEN' && dates.endLatest === null;
  const begins = place(dates.startEarliest) ?? first;
  const endLatest = place(dates.endLatest, true);
  const ends = endLatest ?? Math.max(now, begins);
  const since = place(dates.startLatest, dates.startEarliest !== dates.startLatest) ?? ends;
  const until = place(dates.endEarliest, true) ?? since;
  return { pieces: pieces({ begins, since, until, ends, isBounded: endLatest !== null }), goesOn };
}

interface Places {
  readonly begins: number;
  readonly since: number;
  readonly until: number;
  readonly ends: number;
  readonly isBounded: boolean;
}

function pieces({ begins, since, until, ends, isBounded }: Places): Piece[] {
  if (isBounded && ends - begins <= 3 * DAY) return [{ kind: 'moment', from: begins, to: ends }];
  // No day on which it certainly was: it began and ended within the whole.
  if (since >= until && isBounded) return [{ kind: 'within', from: begins, to: ends }];
  const all: Piece[] = [
    { kind: 'fade-in', from: begins, to: since },
    { kind: 'solid', from: since, to: Math.max(since, until) },
    { kind: 'fade-out', from: Math.max(since, until), to: ends },
  ];
  return all.filter(({ from, to }) => to - from > DAY / 2);
}
