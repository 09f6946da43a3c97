import type { BoardArrow, BoardEnd, BoardNote, BoardStep } from '../../../core/board/board.js';

type Edit = (step: BoardStep) => BoardStep;

/** The smallest number that no id of its kind has yet. */
function nextId(letter: string, taken: readonly { readonly id: string }[]): string {
  const ids = new Set(taken.map(({ id }) => id));
  let at = 1;
  while (ids.has(`${letter}${at}`)) at += 1;
  return `${letter}${at}`;
}

export function withNote(
  step: BoardStep,
  at: { readonly x: number; readonly y: number },
): {
  readonly step: BoardStep;
  readonly id: string;
} {
  const id = nextId('n', step.notes);
  const note = { id, x: Math.round(at.x), y: Math.round(at.y), text: '' };
  return { id, step: { ...step, notes: [...step.notes, note] } };
}

export const changeNote =
  (id: string, change: Partial<BoardNote>): Edit =>
  (step) => ({
    ...step,
    notes: step.notes.map((note) => (note.id === id ? { ...note, ...change } : note)),
  });

const isAt = (end: BoardEnd, note: string): boolean => 'note' in end && end.note === note;

/** A note goes with the arrows at it. */
export const withoutNote =
  (id: string): Edit =>
  (step) => ({
    ...step,
    notes: step.notes.filter((note) => note.id !== id),
    arrows: step.arrows.filter(({ from, to }) => !isAt(from, id) && !isAt(to, id)),
  });

export const withArrow =
  (from: BoardEnd, to: BoardEnd): Edit =>
  (step) => ({
    ...step,
    arrows: [...step.arrows, { id: nextId('a', step.arrows), from, to, label: '' }],
  });

export const changeArrow =
  (id: string, change: Partial<BoardArrow>): Edit =>
  (step) => ({
    ...step,
    arrows: step.arrows.map((arrow) => (arrow.id === id ? { ...arrow, ...change } : arrow)),
  });

export const withoutArrow =
  (id: string): Edit =>
  (step) => ({ ...step, arrows: step.arrows.filter((arrow) => arrow.id !== id) });

/** Adds an entity to a list of a step, or takes it away. */
export const toggled =
  (list: 'pinned' | 'emphasis', id: string): Edit =>
  (step) => ({
    ...step,
    [list]: step[list].includes(id) ? step[list].filter((one) => one !== id) : [...step[list], id],
  });

export const sameEnd = (a: BoardEnd, b: BoardEnd): boolean =>
  'note' in a ? isAt(b, a.note) : 'entity' in b && a.entity === b.entity;
