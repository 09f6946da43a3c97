import { boardText, MOST } from '../../../src/explorer/core/board/board.js';
import { LONGEST_ADDRESS } from '../../../src/explorer/core/board/pack.js';
import { readBoard } from '../../../src/explorer/core/board/read-board.js';
import { pictureOfView, viewOfPicture } from '../../../src/explorer/core/board/step-state.js';
import { START } from '../../../src/explorer/core/address/state.js';
import { codeBlocks, readPage } from '../../support/markdown.js';

describe('docs/explorer.md', () => {
  it('shows a board that can be opened and is saved just so', async () => {
    const [block] = codeBlocks(await readPage('docs/explorer.md'));
    const board = readBoard(block?.text ?? '');
    expect(JSON.parse(boardText(board))).toEqual(JSON.parse(block?.text ?? ''));
  });

  it('names the limits of boards', async () => {
    const page = await readPage('docs/explorer.md');
    expect(page).toContain(
      `${MOST.steps} steps, ${MOST.notes} notes or ${MOST.arrows} arrows a step, or ${MOST.text.toLocaleString('en-GB')} characters a text`,
    );
    expect(page).toContain(`${LONGEST_ADDRESS.toLocaleString('en-GB')} characters`);
  });

  it('leads to a live story whose pictures are addresses of the explorer', async () => {
    const { steps } = readBoard(await readPage('src/explorer/embed/examples/story.json'));
    expect(steps).toHaveLength(3);
    for (const { view } of steps)
      expect(viewOfPicture({ ...START, ...pictureOfView(view) })).toBe(view);
  });
});
