import { within } from '../../../../src/explorer/drawing/geometry.js';

describe('a lasso', () => {
  it('holds what lies in it, also where it bends inwards', () => {
    const corners = [
      ...[
        [0, 0],
        [10, 0],
        [10, 10],
        [5, 4],
        [0, 10],
      ],
    ].map(([x = 0, y = 0]) => ({ x, y }));
    const holds = (x: number, y: number): boolean => within({ x, y }, corners);
    expect([holds(5, 2), holds(1, 8), holds(9, 8)]).toEqual([true, true, true]);
    expect([holds(5, 8), holds(-1, 5), holds(11, 5), holds(5, -1)]).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });
});
