import { distanceToSegment, polyline, type Point } from './geometry.js';

export interface Standing extends Point {
  readonly radius: number;
}

interface Ends {
  readonly source: string;
  readonly target: string;
}

const CLEARANCE = 3;
const TRIES = [0.12, -0.12, 0.2, -0.2, 0.3, -0.3, 0.42, -0.42];

function clearOf(symbol: Standing, path: readonly Point[]): boolean {
  const keepOff = symbol.radius + CLEARANCE;
  return path.every((point, at) => {
    const before = path[at - 1];
    return before === undefined || distanceToSegment(symbol, before, point) >= keepOff;
  });
}

function near(symbols: readonly [string, Standing][], a: Point, b: Point, line: Ends): Standing[] {
  const reach = Math.hypot(b.x - a.x, b.y - a.y) * 0.25;
  const [left, right] = [Math.min(a.x, b.x) - reach, Math.max(a.x, b.x) + reach];
  const [top, bottom] = [Math.min(a.y, b.y) - reach, Math.max(a.y, b.y) + reach];
  const found: Standing[] = [];
  for (const [id, at] of symbols)
    if (
      at.x + at.radius > left &&
      at.x - at.radius < right &&
      id !== line.source &&
      id !== line.target
    )
      if (at.y + at.radius > top && at.y - at.radius < bottom) found.push(at);
  return found;
}

/** How far a line must bend to keep 3 px from every third symbol; 0 when it may be straight. */
export function bendOf(
  line: Ends,
  symbols: ReadonlyMap<string, Standing>,
  all = [...symbols],
): number {
  const a = symbols.get(line.source);
  const b = symbols.get(line.target);
  if (a === undefined || b === undefined) return 0;
  const others = near(all, a, b, line);
  const hits = (bend: number): number => {
    const path = polyline(a, b, bend);
    return others.filter((symbol) => !clearOf(symbol, path)).length;
  };
  let [best, fewest] = [0, hits(0)];
  for (const bend of TRIES) {
    if (fewest === 0) break;
    const met = hits(bend);
    if (met < fewest) [best, fewest] = [bend, met];
  }
  return best;
}
