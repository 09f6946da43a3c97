import { symbolScale, toScreen } from '../camera.js';
import { grow, overlaps, type Box, type Point } from '../geometry.js';
import type { Size } from '../graph-data.js';
import type { Sighted } from '../overlay.js';
import type { Target } from './arrow-shape.js';
import type { ArrowEnd } from './note.js';

/** Where on the screen an end of an arrow is; nothing when it is not in the picture. */
export function targets(
  { scene, places, sight, stage }: Sighted,
  middles: ReadonlyMap<string, Point>,
  sizes: ReadonlyMap<string, Size>,
): (end: ArrowEnd) => Target | undefined {
  const grown = symbolScale(sight.scale);
  return (end) => {
    if ('note' in end) {
      const [at, size] = [middles.get(end.note), sizes.get(end.note)];
      return at && size && { ...at, halfWidth: size.width / 2, halfHeight: size.height / 2 };
    }
    const [at, node] = [places.get(end.entity), scene.nodes.get(end.entity)];
    return at && node && { ...toScreen(at, sight, stage), radius: node.radius * grown };
  };
}

/** The middles of notes, but none on another: those below make room. */
export function apart(
  middles: ReadonlyMap<string, Point>,
  sizes: ReadonlyMap<string, Size>,
): ReadonlyMap<string, Point> {
  const placed: Box[] = [];
  const found = new Map<string, Point>();
  for (const [id, at] of [...middles].sort(([, a], [, b]) => a.y - b.y)) {
    const { width = 0, height = 0 } = sizes.get(id) ?? {};
    let y = at.y;
    const box = (): Box => ({
      left: at.x - width / 2,
      right: at.x + width / 2,
      top: y - height / 2,
      bottom: y + height / 2,
    });
    for (const other of placed)
      if (overlaps(grow(box(), 3), other)) y = other.bottom + 6 + height / 2;
    placed.push(box());
    placed.sort((a, b) => a.top - b.top);
    found.set(id, { x: at.x, y });
  }
  return found;
}
