import { heightInCss, modeFor } from '../../../../src/explorer/embed/mode.js';
import { brightnessOf } from '../../../../src/explorer/embed/brightness.js';

it.each([
  [320, 'list'],
  [479, 'list'],
  [480, 'card'],
  [719, 'card'],
  [720, 'panel'],
  [1200, 'panel'],
])('at %i pixels it is a %s', (width, mode) => {
  expect(modeFor(width)).toBe(mode);
});

it.each([
  ['500', '500px'],
  ['60vh', '60vh'],
  ['32.5rem', '32.5rem'],
  [null, '420px'],
  ['tall', '420px'],
  ['1px}*{color:red', '420px'],
])('the height %s becomes %s', (given, height) => {
  expect(heightInCss(given, 'card')).toBe(height);
});

it('tells light grounds from dark ones, and looks through clear ones', () => {
  expect(brightnessOf('rgb(255, 255, 255)')).toBe(1);
  expect(brightnessOf('rgb(17, 17, 17)')).toBeCloseTo(0.067, 3);
  expect(brightnessOf('rgba(0, 0, 0, 0)')).toBeNull();
});
