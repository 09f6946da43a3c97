import type { Point } from '../geometry.js';
import type { Places, Shape } from './shape.js';
import { neighboursOf } from './steps.js';

const GOLDEN = Math.PI * (3 - Math.sqrt(5));
const STEP = 90;

const middle = (points: readonly Point[]): Point => ({
  x: points.reduce((sum, { x }) => sum + x, 0) / points.length,
  y: points.reduce((sum, { y }) => sum + y, 0) / points.length,
});

/**
 * Places newcomers near the entities they are linked with, on the far side from the middle of the
 * picture; `known` ones keep their place. Newcomers linked only with newcomers come a turn later.
 */
export function join(shape: Shape, known: ReadonlyMap<number, Point>): Places {
  const neighbours = neighboursOf(shape);
  const placed = new Map(known);
  const centre = placed.size === 0 ? { x: 0, y: 0 } : middle([...placed.values()]);
  let waiting = shape.ids.map((_, at) => at).filter((at) => !placed.has(at));
  let arrived = 0;
  const stand = (node: number, anchor: Point): Point => {
    const outward = Math.atan2(anchor.y - centre.y, anchor.x - centre.x);
    const angle = outward + ((arrived * GOLDEN) % Math.PI) - Math.PI / 2;
    const reach = STEP * (1 + 0.25 * Math.sqrt(arrived)) + (shape.radii[node] ?? 0);
    return { x: anchor.x + reach * Math.cos(angle), y: anchor.y + reach * Math.sin(angle) };
  };
  while (waiting.length > 0) {
    const anchored = waiting.map((node) => ({
      node,
      anchors: (neighbours[node] ?? []).flatMap((other) => placed.get(other) ?? []),
    }));
    const ready = anchored.filter(({ anchors }) => anchors.length > 0);
    // None of them is linked with what has a place: they stand by themselves.
    const next = ready.length > 0 ? ready : anchored;
    const aside = placed.size === 0 ? centre : { x: centre.x, y: centre.y + 4 * STEP };
    for (const { node, anchors } of next) {
      placed.set(node, stand(node, anchors.length > 0 ? middle(anchors) : aside));
      arrived++;
    }
    waiting = waiting.filter((node) => !placed.has(node));
  }
  return shape.ids.map((_, at) => placed.get(at) ?? centre);
}
