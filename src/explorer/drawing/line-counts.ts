import { controlPoint, curvePoint, overlaps, type Box, type Point } from './geometry.js';
import type { Measure } from './label-box.js';
import type { LineWord } from './line-words.js';
import type { Scene } from './scene.js';

/** Pixels between two symbols that have room for a number. */
const ROOM = 36;

interface Counted {
  readonly scene: Scene;
  readonly bends: ReadonlyMap<string, number>;
  readonly measure: Measure;
}

interface Placed extends Point {
  readonly radius: number;
}

/** On lines of groups, how many relations each stands for, where there is room. */
export function lineCounts(
  { scene, bends, measure }: Counted,
  placed: ReadonlyMap<string, Placed>,
  taken: readonly Box[],
): LineWord[] {
  const { nodes, lines } = scene;
  const known = [...taken];
  const isGroup = (id: string): boolean => nodes.get(id)?.node.members !== undefined;
  return lines.flatMap(({ id, source, target, relations }) => {
    const [a, b] = [placed.get(source), placed.get(target)];
    if (relations.length < 2 || a === undefined || b === undefined) return [];
    if (!isGroup(source) && !isGroup(target)) return [];
    if (Math.hypot(a.x - b.x, a.y - b.y) - a.radius - b.radius < ROOM) return [];
    const at = curvePoint(a, controlPoint(a, b, bends.get(id) ?? 0), b, 0.5);
    const text = String(relations.length);
    const half = measure(text, false) / 2;
    const box = { left: at.x - half, right: at.x + half, top: at.y - 7, bottom: at.y + 7 };
    if (known.some((other) => overlaps(box, other))) return [];
    known.push(box);
    return [{ text, at, angle: 0, box }];
  });
}
