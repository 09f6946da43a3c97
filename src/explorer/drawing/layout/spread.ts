import type { Size } from '../graph-data.js';
import type { Places } from './shape.js';

type Axis = 'x' | 'y';

/** 0–1 along one axis, half by distance and half by rank: crowds open up, order stays. */
function halfByRank(places: Places, axis: Axis): number[] {
  const values = places.map((place) => place[axis]);
  const low = Math.min(...values);
  const range = Math.max(...values) - low || 1;
  const order = values.map((_, at) => at);
  order.sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0) || a - b);
  const last = Math.max(1, order.length - 1);
  const spread = values.map((value) => (value - low) / range / 2);
  order.forEach((node, rank) => {
    spread[node] = (spread[node] ?? 0) + rank / last / 2;
  });
  return spread;
}

/** Fills a frame with the places. */
export function spread(places: Places, frame: Size): Places {
  const xs = halfByRank(places, 'x');
  const ys = halfByRank(places, 'y');
  return places.map((_, at) => ({
    x: (xs[at] ?? 0.5) * frame.width,
    y: (ys[at] ?? 0.5) * frame.height,
  }));
}

/** Turned by an angle, and mirrored before if wanted. */
export function turn(places: Places, angle: number, flip: boolean): Places {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return places.map(({ x, y }) => {
    const across = flip ? -x : x;
    return { x: across * cos - y * sin, y: across * sin + y * cos };
  });
}
