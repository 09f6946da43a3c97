import type { Part } from '../part.js';
import { count, isId, list, oneOf } from '../values.js';

/** Between which two, and which way. */
export interface PathsState {
  readonly from: string | null;
  readonly to: string | null;
  /** Entities that paths do not pass. */
  readonly avoid: readonly string[];
  /** The most steps of a path. */
  readonly steps: number;
  /** Which of the paths found is shown, from 1. */
  readonly path: number;
}

export const PATHS: Part<PathsState> = {
  start: {
    from: null,
    to: null,
    avoid: [],
    steps: 6,
    path: 1,
  },
  parameters: {
    from: oneOf(isId, 'badId'),
    to: oneOf(isId, 'badId'),
    avoid: list(isId, 'badId'),
    steps: count(1, 8),
    path: count(1, 20),
  },
  steps: ['from', 'to', 'path'],
};
