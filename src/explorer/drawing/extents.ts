import type { Extent } from './camera.js';
import { grow, squareAround, type Box, type Point } from './geometry.js';
import { labelBox, type Side } from './label-box.js';
import { chooseLabels, type LayerView } from './label-layer.js';

const AIR = 4;
/** A stage so large that no label is left out for want of room. */
const HUGE = { width: 1e5, height: 1e5 };

const around = (one: Box, other: Box): Box => ({
  left: Math.min(one.left, other.left),
  top: Math.min(one.top, other.top),
  right: Math.max(one.right, other.right),
  bottom: Math.max(one.bottom, other.bottom),
});

const toExtent = (at: Point, box: Box): Extent => ({
  ...at,
  left: at.x - box.left,
  right: box.right - at.x,
  up: at.y - box.top,
  down: box.bottom - at.y,
});

/** How far each symbol reaches at its own size: alone when `bare`, else with its label. */
export function extentsOf(view: LayerView, bare: boolean): Extent[] {
  const sides = bare
    ? new Map<string, Side>()
    : chooseLabels({ ...view, sight: { scale: 1, centre: { x: 0, y: 0 } }, stage: HUGE });
  return [...view.scene.nodes].flatMap(([id, { radius, text }]) => {
    const at = view.places.get(id);
    if (at === undefined) return [];
    const symbol = grow(squareAround(at, radius), AIR);
    const side = sides.get(id);
    const box = side === undefined ? symbol : around(symbol, labelBox(text, at, radius, side));
    return [toExtent(at, box)];
  });
}
