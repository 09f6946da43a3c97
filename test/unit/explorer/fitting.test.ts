import { fitting } from '../../../src/explorer/shell/fitting.js';

/** Five tabs of 60 px with 4 px between: 320 in all; the button for the rest takes 84. */
const FIVE = [60, 60, 60, 60, 60];

describe('tabs in a row', () => {
  it.each([
    ['all where there is room', 320, 0, [0, 1, 2, 3, 4]],
    ['the first ones beside the rest', 319, 0, [0, 1, 2]],
    ['the current one in place of the last', 319, 4, [0, 1, 4]],
    ['only the current one where there is hardly room', 150, 3, [3]],
    ['none where none is current and none has room', 100, -1, []],
  ])('are %s', (_, room, current, expected) => {
    expect(fitting(FIVE, room, current)).toEqual(expected);
  });
});
