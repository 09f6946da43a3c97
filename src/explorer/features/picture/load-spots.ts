import type { EntityRef } from '../../core/documents/picture.js';
import { loadCountries, loadSeats, type Clocks } from '../../core/where/load-where.js';
import { flatWorld, WORLD_ASPECT } from '../../drawing/geo/flat.js';
import { spotOf } from '../../drawing/geo/spot.js';
import type { Point } from '../../drawing/geometry.js';

const PAPER = { width: 1000, height: 1000 / WORLD_ASPECT };

/** Where entities are on a flat world. Loaded with the projection only when somebody asks for it. */
export async function loadSpots(
  nodes: readonly EntityRef[],
  clocks: Clocks,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, Point>> {
  const { codes } = await loadCountries(clocks.known, signal);
  const seats = await loadSeats(nodes, codes, clocks, signal);
  const flat = flatWorld(PAPER);
  return new Map(
    nodes.flatMap(({ id }) => {
      const spot = spotOf(seats.get(id));
      const place = spot === null ? null : flat.place(...spot);
      return place === null ? [] : [[id, place] as const];
    }),
  );
}
