import { geoEqualEarth, geoPath, type GeoPath, type GeoProjection } from 'd3-geo';
import type { Point } from '../geometry.js';
import type { Size } from '../graph-data.js';

/** The middle of the map: so that no country of the Pacific but Russia and Fiji is cut by its edge. */
const ROTATION: [number, number] = [-11, 0];

/** The globe laid flat with equal areas, so that the South is as large as it is. */
export interface Flat {
  readonly path: GeoPath;
  /** Where a place is, in pixels of the frame, y downwards; null when it has none. */
  readonly place: (longitude: number, latitude: number) => Point | null;
}

/** The Equal Earth projection of the whole globe into a frame; what is not within is never needed. */
export function flatWorld({ width, height }: Size, margin = 0): Flat {
  const projection: GeoProjection = geoEqualEarth()
    .rotate(ROTATION)
    .fitExtent(
      [
        [margin, margin],
        [width - margin, height - margin],
      ],
      { type: 'Sphere' },
    )
    .precision(0.3);
  return {
    path: geoPath(projection).digits(1),
    place: (longitude, latitude) => {
      const [x, y] = projection([longitude, latitude]) ?? [];
      return x === undefined || y === undefined ? null : { x, y };
    },
  };
}

/** Width over height of the whole globe in this projection. */
export const WORLD_ASPECT = 2.05;
