import { BOARD_FORMAT, BOARD_VERSION, MOST, type Board } from './board.js';
import { BoardFault, list, part, text } from './checks.js';
import { readStep } from './read-step.js';

/** A board from the text of a file; fails with a `BoardFault` that says what is wrong and where. */
export function readBoard(file: string): Board {
  if (file.length > MOST.file) throw new BoardFault('tooMuch');
  let value: unknown;
  try {
    value = JSON.parse(file);
  } catch {
    throw new BoardFault('notJson');
  }
  return boardOf(value);
}

/** A board of a value of any shape, with only what a board has. */
function boardOf(value: unknown): Board {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  const given = { value, where: '' };
  if (!isObject || part(given, 'format').value !== BOARD_FORMAT) throw new BoardFault('notBoard');
  const version = part(given, 'version').value;
  if (typeof version === 'number' && version > BOARD_VERSION) throw new BoardFault('newer');
  if (version !== BOARD_VERSION) throw new BoardFault('wrong', 'version');
  const steps = list(part(given, 'steps'), MOST.steps, readStep);
  if (steps.length === 0) throw new BoardFault('wrong', 'steps');
  return { title: text(part(given, 'title'), MOST.title), steps };
}
