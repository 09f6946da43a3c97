import type { Point } from './geometry.js';
import { addTo, layOut } from './layout/layout.js';
import { runNow, runSliced } from './layout/run.js';
import type { Places, Shape } from './layout/shape.js';
import type { Positions, Size } from './picture.js';

/** Up to so many entities are laid out at once, before the first paint. */
const AT_ONCE = 200;
/** From this share of known places on, newcomers join the picture instead of a new one being made. */
const ENOUGH_KNOWN = 0.2;

export interface Arranged {
  readonly places: ReadonlyMap<string, Point>;
  /** False when what was there before has kept its place. */
  readonly fresh: boolean;
}

const toMap = (shape: Shape, places: Places): Map<string, Point> =>
  new Map(shape.ids.flatMap((id, at) => (places[at] === undefined ? [] : [[id, places[at]]])));

function stretchFactor(roomier: number): number {
  return roomier < 1.15 ? 1 : Math.min(1.9, roomier);
}

/** Draws places apart along the side on which the stage has more room: a phone held upright. */
export function stretch(places: ReadonlyMap<string, Point>, stage: Size): Map<string, Point> {
  const all = [...places.values()];
  const side = (read: (at: Point) => number): number => {
    const values = all.map(read);
    return Math.max(1, Math.max(...values) - Math.min(...values));
  };
  const aspect = side(({ x }) => x) / side(({ y }) => y);
  const mismatch = stage.width / stage.height / aspect;
  const [x, y] = [stretchFactor(mismatch), stretchFactor(1 / mismatch)];
  return new Map([...places].map(([id, at]) => [id, { x: at.x * x, y: at.y * y }]));
}

/** Where everything stands: known places stay, newcomers join them, else the picture is laid out. */
export async function arrange(
  shape: Shape,
  given: Positions | undefined,
  before: ReadonlyMap<string, Point>,
  stage: Size,
  stop: AbortSignal,
): Promise<Arranged | null> {
  const now = arrangeAtOnce(shape, given, before, stage);
  if (now !== null) return now;
  const places = await runSliced(layOut(shape, stage), stop);
  return places === null ? null : { places: toMap(shape, places), fresh: true };
}

/** The same, or null when it would take too long to do at once. */
export function arrangeAtOnce(
  shape: Shape,
  given: Positions | undefined,
  before: ReadonlyMap<string, Point>,
  stage: Size,
): Arranged | null {
  const kept = shape.ids.filter((id) => before.has(id));
  const old = Object.fromEntries(
    kept.flatMap((id) => {
      const at = before.get(id);
      return at === undefined ? [] : [[id, [at.x, at.y] as const]];
    }),
  );
  const enough = (count: number): boolean => count > 0 && count >= shape.ids.length * ENOUGH_KNOWN;
  if (enough(kept.length)) return { places: toMap(shape, addTo(shape, old)), fresh: false };
  const supplied = given ?? {};
  if (enough(shape.ids.filter((id) => id in supplied).length))
    return { places: stretch(toMap(shape, addTo(shape, supplied)), stage), fresh: true };
  if (shape.ids.length > AT_ONCE) return null;
  return { places: toMap(shape, runNow(layOut(shape, stage))), fresh: true };
}
