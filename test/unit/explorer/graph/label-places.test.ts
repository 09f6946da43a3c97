import { overlaps, squareAround } from '../../../../src/explorer/drawing/geometry.js';
import { labelText, roughWidth } from '../../../../src/explorer/drawing/label-box.js';
import { placeLabels, type Labelled } from '../../../../src/explorer/drawing/label-places.js';

const labelled = (id: string, x: number, y: number, links = 1): Labelled => ({
  id,
  x,
  y,
  radius: 6,
  links,
  text: labelText([`Label ${id}`], false, roughWidth),
});

/** A tight field of symbols, too many for all to be labelled. */
const crowd = Array.from({ length: 80 }, (_, at) =>
  labelled(`n${at}`, (at % 10) * 34 + (at % 3) * 7, Math.floor(at / 10) * 26, at % 7),
);

it('lets no two labels overlap', () => {
  const placed = placeLabels(crowd, { paths: [], symbols: crowd });
  const overlapping = placed.filter((one, at) =>
    placed.slice(at + 1).some((other) => overlaps(one.box, other.box)),
  );
  expect(placed.length).toBeGreaterThan(15);
  expect(overlapping).toEqual([]);
});

it('covers no foreign symbol when symbols stay clear', () => {
  const placed = placeLabels(crowd, { paths: [], symbols: crowd, symbolsStayClear: true });
  const covering = placed.filter(({ id, box }) =>
    crowd.some((other) => other.id !== id && overlaps(box, squareAround(other, other.radius))),
  );
  expect(placed.length).toBeGreaterThan(5);
  expect(covering).toEqual([]);
});

it('gives the more linked entity its place', () => {
  const symbols = [labelled('weak', 0, 0, 1), labelled('strong', 4, 2, 9)];
  const frame = { left: 0, top: -10, right: 95, bottom: 12 };
  expect(placeLabels(symbols, { paths: [], symbols: [], frame }).map(({ id }) => id)).toEqual([
    'strong',
  ]);
});

it('turns to the side that no line crosses', () => {
  const symbol = labelled('a', 0, 0);
  const path = [
    { x: 30, y: -50 },
    { x: 30, y: 50 },
  ];
  expect(placeLabels([symbol], { paths: [], symbols: [symbol] })[0]?.side).toBe('right');
  expect(placeLabels([symbol], { paths: [path], symbols: [symbol] })[0]?.side).toBe('left');
});
