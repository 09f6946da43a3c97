import {
  MOST,
  type BoardArrow,
  type BoardEnd,
  type BoardNote,
  type BoardStep,
  type Place,
} from './board.js';
import { BoardFault, entityId, list, ownId, part, place, text, type Given } from './checks.js';

/** A step of a board, with only what a step has; fails with a `BoardFault`. */
export function readStep(given: Given): BoardStep {
  const view = text(part(given, 'view'), MOST.view);
  if (view !== '' && !view.startsWith('?')) throw new BoardFault('wrong', `${given.where}.view`);
  const notes = list(part(given, 'notes'), MOST.notes, readNote);
  const known = new Set(notes.map(({ id }) => id));
  if (known.size < notes.length) throw new BoardFault('wrong', `${given.where}.notes`);
  return {
    title: text(part(given, 'title'), MOST.title),
    caption: text(part(given, 'caption'), MOST.text),
    view,
    positions: readPositions(part(given, 'positions')),
    pinned: list(part(given, 'pinned'), MOST.symbols, entityId),
    emphasis: list(part(given, 'emphasis'), MOST.symbols, entityId),
    notes,
    arrows: list(part(given, 'arrows'), MOST.arrows, (one) => readArrow(one, known)),
  };
}

function readNote(given: Given): BoardNote {
  return {
    id: ownId(part(given, 'id')),
    x: place(part(given, 'x')),
    y: place(part(given, 'y')),
    text: text(part(given, 'text'), MOST.text),
  };
}

function readArrow(given: Given, notes: ReadonlySet<string>): BoardArrow {
  return {
    id: ownId(part(given, 'id')),
    from: readEnd(part(given, 'from'), notes),
    to: readEnd(part(given, 'to'), notes),
    label: text(part(given, 'label'), MOST.title),
  };
}

function readEnd(given: Given, notes: ReadonlySet<string>): BoardEnd {
  const note = part(given, 'note');
  if (note.value === undefined) return { entity: entityId(part(given, 'entity')) };
  const id = ownId(note);
  if (!notes.has(id)) throw new BoardFault('wrong', note.where);
  return { note: id };
}

function readPositions(given: Given): Readonly<Record<string, Place>> {
  if (given.value === undefined) return {};
  const { where } = part(given, '');
  const entries = Object.entries(given.value as object);
  if (entries.length > MOST.symbols) throw new BoardFault('tooMuch', given.where);
  return Object.fromEntries(
    entries.map(([id, value]: [string, unknown]) => {
      const at = { value, where: `${where}${id}` };
      const [x, y, ...rest] = list(at, 2, place);
      if (x === undefined || y === undefined || rest.length > 0)
        throw new BoardFault('wrong', at.where);
      return [entityId({ value: id, where: at.where }), [x, y] as const];
    }),
  );
}
