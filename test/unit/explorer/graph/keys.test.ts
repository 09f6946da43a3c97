import { nearestThatWay } from '../../../../src/explorer/drawing/keys.js';

const places = new Map([
  ['here', { x: 0, y: 0 }],
  ['right', { x: 100, y: 10 }],
  ['farther', { x: 180, y: 0 }],
  ['aside', { x: 60, y: 90 }],
  ['below', { x: 5, y: 150 }],
]);

it('goes to the nearest entity in the direction of the arrow', () => {
  expect(nearestThatWay('here', 'ArrowRight', places)).toBe('right');
  expect(nearestThatWay('right', 'ArrowRight', places)).toBe('farther');
  expect(nearestThatWay('here', 'ArrowDown', places)).toBe('below');
  expect(nearestThatWay('farther', 'ArrowLeft', places)).toBe('right');
});

it('stays where nothing lies that way', () => {
  expect(nearestThatWay('here', 'ArrowLeft', places)).toBeNull();
  expect(nearestThatWay('unknown', 'ArrowLeft', places)).toBeNull();
});
