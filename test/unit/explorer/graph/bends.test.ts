import { bendOf } from '../../../../src/explorer/drawing/bends.js';
import { distanceToSegment, polyline } from '../../../../src/explorer/drawing/geometry.js';

const symbols = (third: { x: number; y: number }) =>
  new Map([
    ['a', { x: 0, y: 0, radius: 6 }],
    ['b', { x: 200, y: 0, radius: 6 }],
    ['c', { ...third, radius: 6 }],
  ]);
const line = { source: 'a', target: 'b' };

it('is straight when nothing is in the way', () => {
  expect(bendOf(line, symbols({ x: 100, y: 9.1 }))).toBe(0);
});

it('bends around a symbol that it would pass within 3 px', () => {
  const third = { x: 100, y: 8.9 };
  const bend = bendOf(line, symbols(third));
  const path = polyline({ x: 0, y: 0 }, { x: 200, y: 0 }, bend);
  const nearest = Math.min(
    ...path.slice(1).map((end, at) => distanceToSegment(third, path[at] ?? end, end)),
  );
  expect(bend).not.toBe(0);
  expect(nearest).toBeGreaterThanOrEqual(9);
});
