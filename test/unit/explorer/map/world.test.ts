import { geoArea, geoContains } from 'd3-geo';
import type { Position } from 'geojson';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { COUNTRY_POINTS } from '../../../../src/explorer/drawing/geo/points.js';
import { flatWorld } from '../../../../src/explorer/drawing/geo/flat.js';
import { worldOf, type Atlas, type World } from '../../../../src/explorer/drawing/geo/world.js';

const ROOT = join(__dirname, '../../../..');

function atlas(scale: '110m' | '50m'): Atlas {
  const path = join(ROOT, `node_modules/world-atlas/countries-${scale}.json`);
  return JSON.parse(readFileSync(path, 'utf8')) as Atlas;
}

const at = (world: World, spot: [number, number]): string[] =>
  world.areas
    .filter(({ shapes }) => geoContains(shapes, spot))
    .map(({ code, isDisputed }) => `${code ?? 'none'}${isDisputed ? ' disputed' : ''}`);

/** Whether lines pass a spot, within half a degree. */
const passes = (lines: readonly Position[][], [x, y]: [number, number]): boolean =>
  lines.some((line) =>
    line.some(([ax = 0, ay = 0]) => Math.abs(ax - x) < 0.5 && Math.abs(ay - y) < 0.5),
  );

describe('the world', () => {
  const fine = worldOf(atlas('50m'));

  it.each(['110m', '50m'] as const)(
    'follows the United Nations where areas are held, at %s',
    (scale) => {
      const world = worldOf(atlas(scale));
      const spots: [string, [number, number], string][] = [
        ['Simferopol', [34.1, 44.95], '804 disputed'],
        ['Kherson', [32.6, 46.75], '804'],
        ['Moscow', [37.6, 55.75], '643'],
        ['Laayoune', [-13.1, 27.1], '732 disputed'],
        ['Marrakech', [-8, 31.6], '504'],
        ['Hargeisa', [44.06, 9.56], '706 disputed'],
        ['Pristina', [21.16, 42.66], 'XKX disputed'],
        ['Limassol', [33, 34.8], '196'],
        ['Cayenne', [-52.8, 4.4], '250'],
      ];
      expect(spots.map(([name, spot]) => [name, at(world, spot)])).toEqual(
        spots.map(([name, , code]) => [name, [code]]),
      );
    },
  );

  it('has boundaries that are not settled apart from others', () => {
    const { open, boundaries } = fine;
    const unsettled: Record<string, [number, number]> = {
      'line of control': [74.0, 34.6],
      'Sudan and South Sudan': [29.5, 9.8],
      'Western Sahara': [-8.67, 27.67],
      isthmus: [33.7, 46.1],
      Kosovo: [20.9, 43.2],
    };
    for (const [name, spot] of Object.entries(unsettled)) {
      expect([name, passes(open.coordinates, spot)]).toEqual([name, true]);
    }
    expect(passes(boundaries.coordinates, unsettled['line of control'] ?? [0, 0])).toBe(false);
    // The berm through Western Sahara is no boundary, only the parallel in its north is drawn.
    expect(passes(open.coordinates, [-11.3, 25.9])).toBe(false);
    const rhine: [number, number] = [7.7, 48.5];
    expect([passes(boundaries.coordinates, rhine), passes(open.coordinates, rhine)]).toEqual([
      true,
      false,
    ]);
    // India and Pakistan in the desert, south of what is open.
    expect(passes(boundaries.coordinates, [70.6, 26.0])).toBe(true);
  });

  it('puts the symbol of every country of the shipped graph into that country', () => {
    const lines = readFileSync(join(ROOT, 'seed/identifiers.csv'), 'utf8').split('\n');
    const codes = lines.flatMap((line) => /^country:\w+,m49,(\d{3}),/.exec(line)?.[1] ?? []);
    expect(codes.length).toBeGreaterThan(240);
    // No atlas of countries shows Tokelau.
    expect(codes.filter((code) => COUNTRY_POINTS[code] === undefined)).toEqual(['772']);
    expect(Object.values(COUNTRY_POINTS).flat().every(Number.isFinite)).toBe(true);
    expect(COUNTRY_POINTS['336']?.map((degrees) => degrees.toFixed(2))).toEqual(['12.45', '41.90']);
    // Islands of a few kilometres differ from one scale of the atlas to the other.
    const large = fine.areas.filter(({ shapes }) => geoArea(shapes) > 1e-5);
    const wrong = Object.entries(COUNTRY_POINTS).filter(([code, [x, y]]) => {
      const areas = large.filter((area) => area.code === code);
      return areas.length > 0 && !areas.some(({ shapes }) => geoContains(shapes, [x, y]));
    });
    expect(new Set(large.map(({ code }) => code)).size).toBeGreaterThan(170);
    expect(wrong.map(([code]) => code)).toEqual([]);
  });

  it('is laid flat with equal areas: Congo is larger than Greenland', () => {
    const { path } = flatWorld({ width: 1000, height: 488 });
    const size = (codes: readonly string[]): number =>
      fine.areas
        .filter(({ code }) => codes.includes(code ?? ''))
        .reduce((sum, { shapes }) => sum + path.area(shapes), 0);
    // 2,344,858 km² and 2,166,086 km² of land.
    expect(size(['180']) / size(['304'])).toBeGreaterThan(1.0);
    expect(size(['180']) / size(['304'])).toBeLessThan(1.2);
  });
});
