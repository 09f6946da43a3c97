import type { Part } from '../part.js';
import { count, oneOf } from '../values.js';

/** Which board, and where in it. */
export interface BoardsState {
  /** A board kept in this browser. */
  readonly board: string | null;
  /** Which step of a board is shown, from 1. */
  readonly step: number;
}

export const BOARDS: Part<BoardsState> = {
  start: {
    board: null,
    step: 1,
  },
  parameters: {
    board: oneOf((text) => /^[a-z0-9-]{1,40}$/.test(text), 'badChoice'),
    step: count(1, 60),
  },
  steps: [],
};
