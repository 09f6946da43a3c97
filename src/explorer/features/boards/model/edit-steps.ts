import type { Board, BoardStep } from '../../../core/board/board.js';

type Edit = (board: Board) => Board;

const withSteps =
  (change: (steps: readonly BoardStep[]) => readonly BoardStep[]): Edit =>
  (board) => ({ ...board, steps: change(board.steps) });

/** Another step after one, from 1, with its picture; its words are left to be written. */
export const repeatStep = (number: number): Edit =>
  withSteps((steps) =>
    steps.flatMap((step, at) =>
      at === number - 1 ? [step, { ...step, title: '', caption: '' }] : [step],
    ),
  );

export const removeStep = (number: number): Edit =>
  withSteps((steps) => (steps.length > 1 ? steps.filter((_, at) => at !== number - 1) : steps));

/** Puts a step at another place in the order, both from 1. */
export const moveStep = (from: number, to: number): Edit =>
  withSteps((steps) => {
    const moved = steps[from - 1];
    if (moved === undefined) return steps;
    const others = steps.filter((_, at) => at !== from - 1);
    return [...others.slice(0, to - 1), moved, ...others.slice(to - 1)];
  });
