// Writes src/explorer/drawing/geo/points.ts: where the symbol of each country and territory stands.
// The middle of its largest part on the finest map of world-atlas (Natural Earth, public domain).
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { format, resolveConfig } from 'prettier';
import { feature } from 'topojson-client';

const TARGET = 'src/explorer/drawing/geo/points.ts';

/** Territories that the map has as parts of a state, with a box that holds nothing else of it. */
const PARTS = {
  162: ['Indian Ocean Ter.', [105, -11, 106, -10]],
  166: ['Indian Ocean Ter.', [96, -13, 97, -11]],
  175: ['250', [44, -14, 46, -12]],
  254: ['250', [-55, 2, -51, 6]],
  312: ['250', [-62, 15.8, -61, 16.6]],
  474: ['250', [-61.3, 14.3, -60.7, 15]],
  535: ['528', [-68.5, 12, -68, 12.4]],
  638: ['250', [55, -22, 56, -20.5]],
  744: ['578', [10, 74, 34, 81]],
  '074': ['578', [3, -55, 4, -54]],
};

const atlas = JSON.parse(
  readFileSync(createRequire(import.meta.url).resolve('world-atlas/countries-10m.json'), 'utf8'),
);

/** A ring that goes on beyond 180 degrees rather than to start again at the other edge. */
function unwrapped(ring) {
  let [shift, before] = [0, ring[0][0]];
  return ring.map(([x, y]) => {
    if (x - before > 180) shift -= 360;
    if (x - before < -180) shift += 360;
    before = x;
    return [x + shift, y];
  });
}

const polygonsOf = ({ type, coordinates }) =>
  (type === 'Polygon' ? [coordinates] : coordinates).map((polygon) => polygon.map(unwrapped));

/** A longitude between -180 and 180. */
const wrapped = (longitude) => ((longitude + 540) % 360) - 180;

/** Twice the flat area of a ring, and its middle. */
function flat(ring) {
  let [twice, x, y] = [0, 0, 0];
  ring.forEach(([ax, ay], at) => {
    const [bx, by] = ring[(at + 1) % ring.length];
    const cross = ax * by - bx * ay;
    twice += cross;
    x += (ax + bx) * cross;
    y += (ay + by) * cross;
  });
  // The Vatican is a line at this scale.
  if (twice === 0) return { twice, middle: ring[0] };
  return { twice, middle: [x / (3 * twice), y / (3 * twice)] };
}

/** How large a polygon looks on a globe, roughly. */
const size = ([ring]) => Math.abs(flat(ring).twice) * Math.cos((ring[0][1] * Math.PI) / 180);

const largest = (polygons) => polygons.toSorted((a, b) => size(b) - size(a))[0];

/** The middle of a polygon; where that lies outside, the middle of its widest stretch at that height. */
function middle(polygon) {
  const [longitude, latitude] = flat(polygon[0]).middle;
  const crossings = polygon
    .flatMap((ring) =>
      ring.flatMap(([ax, ay], at) => {
        const [bx, by] = ring[(at + 1) % ring.length];
        return ay > latitude === by > latitude
          ? []
          : [ax + ((bx - ax) * (latitude - ay)) / (by - ay)];
      }),
    )
    .sort((a, b) => a - b);
  const stretches = [];
  for (let at = 0; at + 1 < crossings.length; at += 2) stretches.push(crossings.slice(at, at + 2));
  if (
    stretches.length === 0 ||
    stretches.some(([west, east]) => longitude > west && longitude < east)
  ) {
    return [longitude, latitude];
  }
  const [west, east] = stretches.toSorted((a, b) => b[1] - b[0] - (a[1] - a[0]))[0];
  return [(west + east) / 2, latitude];
}

const within = ([west, south, east, north]) => {
  return ([[[x, y]]]) => x >= west && x <= east && y >= south && y <= north;
};

const shapes = new Map();
for (const piece of atlas.objects.countries.geometries) {
  const key = piece.id ?? piece.properties.name;
  const { geometry } = feature(atlas, piece);
  shapes.set(key, [...(shapes.get(key) ?? []), ...polygonsOf(geometry)]);
}
const points = new Map();
for (const [code, polygons] of shapes) {
  if (/^\d{3}$/.test(code)) points.set(code, middle(largest(polygons)));
}
points.set('XKX', middle(largest(shapes.get('Kosovo'))));
for (const [code, [whole, box]] of Object.entries(PARTS)) {
  const parts = shapes.get(whole).filter(within(box));
  if (parts.length === 0) throw new Error(`Nothing of ${whole} is at ${box}.`);
  points.set(code.padStart(3, '0'), middle(largest(parts)));
}
const rows = [...points]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([code, at]) => `'${code}': [${wrapped(at[0]).toFixed(2)}, ${at[1].toFixed(2)}]`);
const text = `// Made by scripts/build-map-points.mjs from world-atlas; not to be changed by hand.

/**
 * Where the symbol of a country or territory stands: longitude and latitude in degrees of the
 * middle of its largest part, by its M49 code; Kosovo is XKX.
 */
export const COUNTRY_POINTS: Readonly<Record<string, readonly [number, number]>> = {
  ${rows.join(',\n  ')},
};
`;
const options = await resolveConfig(TARGET);
writeFileSync(TARGET, await format(text, { ...options, parser: 'typescript' }));
