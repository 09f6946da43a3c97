import { html } from 'lit';
import type { State } from '../../core/address/state.js';
import { writeAddress } from '../../core/address/address.js';
import { boardText, type Board } from '../../core/board/board.js';
import { BoardFault } from '../../core/board/checks.js';
import { unpackBoard } from '../../core/board/pack.js';
import { words } from '../../core/words/words.js';
import { drawingShare } from '../../kit/drawing-share.js';
import type { Shared, ShareInput, ViewFile } from '../../kit/view.js';
import './elements/board-share.js';
import { packedHere } from './model/fragment.js';
import { shelf } from './model/shelf.js';

/** What can be handed on of a board: pictures of the step that is shown, and all of it as a file. */
export function boardShare(input: ShareInput): Shared {
  const { app } = input;
  const { state } = app;
  const packed = packedHere();
  if (input.still() === null || (packed === null && state.board === null))
    return drawingShare(input);
  // What lasts beyond this browser is the picture of the step.
  const graph: State = { ...state, view: 'graph', board: null, step: 1 };
  const subject = titleHere(state) || input.subject;
  const all = drawingShare({ ...input, subject, app: { ...app, state: graph } });
  const load = async (): Promise<Board> => {
    const found = packed === null ? shelf.get(state.board ?? '') : await unpackBoard(packed);
    if (found === null) throw new BoardFault('notBoard');
    return found;
  };
  return {
    ...all,
    files: [boardFile(load), ...all.files],
    own: {
      cited: `${location.origin}/${writeAddress(graph)}`,
      ways: () => html`<mg-board-share .load=${load}></mg-board-share>`,
    },
  };
}

/** What the step of a board that is kept here is called; empty for others. */
function titleHere({ board: key, step }: State): string {
  const board = packedHere() === null && key !== null ? shelf.get(key) : null;
  return [board?.title, board?.steps[step - 1]?.title].filter(Boolean).join(': ');
}

function boardFile(load: () => Promise<Board>): ViewFile {
  return {
    label: words.boards.sharing.file,
    name: 'board.json',
    make: async () => new Blob([boardText(await load())], { type: 'application/json' }),
  };
}
