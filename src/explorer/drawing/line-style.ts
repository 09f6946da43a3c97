import type { Line } from './lines.js';

/** Pixels: thin below 0.7, thick from 0.9. */
export function widthOf(confidence: number): number {
  if (confidence < 0.7) return 0.7;
  return confidence < 0.9 ? 1.1 : 1.6;
}

/** Stroke pattern in pixels, empty when the line is unbroken. */
export const DASHES: Readonly<Record<Line['status'], readonly number[]>> = {
  ACTUAL: [],
  PLANNED: [6, 4],
  CLAIMED: [1.6, 3],
};
/** Of lines that are gone at the later of two dates, whatever their status. */
export const GONE = [9, 4] as const;

export function dashesOf({ status, difference }: Pick<Line, 'status' | 'difference'>) {
  return difference === 'gone' ? GONE : DASHES[status];
}

/** What a line shows beside its colour and width; the shader reads it as one number. */
export interface Marks {
  readonly status: Line['status'];
  readonly isGone: boolean;
  readonly possible: boolean;
  readonly vote: Line['vote'];
  readonly arrowAtTarget: boolean;
  readonly arrowAtSource: boolean;
}

const STATUS_NUMBER = { ACTUAL: 0, PLANNED: 1, CLAIMED: 2 };
const bit = (on: boolean, value: number): number => (on ? value : 0);

/** Status or 3 for what is gone in the two lowest bits, then possible, cross, bar, arrow at target, arrow at source. */
export const marksNumber = (marks: Marks): number =>
  (marks.isGone ? 3 : STATUS_NUMBER[marks.status]) +
  bit(marks.possible, 4) +
  bit(marks.vote === 'NO', 8) +
  bit(marks.vote === 'ABSTAIN', 16) +
  bit(marks.arrowAtTarget, 32) +
  bit(marks.arrowAtSource, 64);

/** Radius of the open circle at each end of a line that may hold, in pixels. */
export const HOLLOW = 3;
export const ARROW = { length: 8, half: 3.6 };
/** Half the size of a vote's cross or bar. */
export const VOTE_MARK = 4;
