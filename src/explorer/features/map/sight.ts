import type { Point } from '../../drawing/geometry.js';
import type { Size } from '../../drawing/graph-data.js';

/** What of the map is seen: a place of the map times `scale`, moved by `x` and `y`, is on screen. */
export interface Sight {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

/** How many times larger than the whole world the map can be drawn. */
export const MOST_ZOOM = 40;

export const toScreen = ({ x, y }: Point, sight: Sight): Point => ({
  x: x * sight.scale + sight.x,
  y: y * sight.scale + sight.y,
});

/** The whole map in the middle of a stage. */
export function wholeSight(map: Size, stage: Size): Sight {
  const scale = Math.min(stage.width / map.width, stage.height / map.height);
  return {
    scale,
    x: (stage.width - map.width * scale) / 2,
    y: (stage.height - map.height * scale) / 2,
  };
}

/** Along one side: the map covers the stage, or stands in its middle where it is smaller. */
function held(at: number, map: number, stage: number): number {
  return map <= stage ? (stage - map) / 2 : Math.min(0, Math.max(stage - map, at));
}

function within({ scale, x, y }: Sight, map: Size, stage: Size): Sight {
  return {
    scale,
    x: held(x, map.width * scale, stage.width),
    y: held(y, map.height * scale, stage.height),
  };
}

/** Larger or smaller by a factor, with what is at a place of the screen staying there. */
export function zoomed(sight: Sight, factor: number, at: Point, map: Size, stage: Size): Sight {
  const whole = wholeSight(map, stage).scale;
  const scale = Math.min(whole * MOST_ZOOM, Math.max(whole, sight.scale * factor));
  const grown = scale / sight.scale;
  return within(
    { scale, x: at.x - (at.x - sight.x) * grown, y: at.y - (at.y - sight.y) * grown },
    map,
    stage,
  );
}

export function panned(sight: Sight, by: Point, map: Size, stage: Size): Sight {
  return within({ ...sight, x: sight.x + by.x, y: sight.y + by.y }, map, stage);
}

/** Moved as far as it takes to have a place of the map on screen, clear of the edge. */
export function revealed(sight: Sight, place: Point, map: Size, stage: Size): Sight {
  const clear = Math.min(48, stage.width / 4, stage.height / 4);
  const at = toScreen(place, sight);
  const x = Math.min(stage.width - clear, Math.max(clear, at.x)) - at.x;
  const y = Math.min(stage.height - clear, Math.max(clear, at.y)) - at.y;
  return x === 0 && y === 0 ? sight : panned(sight, { x, y }, map, stage);
}
