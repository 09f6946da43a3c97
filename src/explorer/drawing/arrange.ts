import type { Point } from './geometry.js';
import { addTo, layOut } from './layout/layout.js';
import { planned, type Plan } from './layout/plan.js';
import { runNow, runSliced } from './layout/run.js';
import type { Places, Shape } from './layout/shape.js';
import type { Size } from './graph-data.js';

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

/** Room that labels take around the outermost symbols. */
const LABELS = { width: 200, height: 60 };

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
  const aspect = (side(({ x }) => x) + LABELS.width) / (side(({ y }) => y) + LABELS.height);
  const mismatch = stage.width / stage.height / aspect;
  const [x, y] = [stretchFactor(mismatch), stretchFactor(1 / mismatch)];
  return new Map([...places].map(([id, at]) => [id, { x: at.x * x, y: at.y * y }]));
}

export interface Known {
  /** Places that came with the picture, already fitted to the stage. */
  readonly given: ReadonlyMap<string, Point>;
  /** Places in the picture before, when this one grew out of it. */
  readonly before: ReadonlyMap<string, Point>;
}

function placesOf(shape: Shape, known: ReadonlyMap<string, Point>): Map<string, Point> | null {
  const placed = shape.ids.filter((id) => known.has(id)).length;
  if (placed === 0 || placed < shape.ids.length * ENOUGH_KNOWN) return null;
  return toMap(shape, addTo(shape, known));
}

/** Where everything stands: known places stay, newcomers join them, else the picture is laid out. */
export function arrangeAtOnce(
  shape: Shape,
  { given, before }: Known,
  stage: Size,
): Arranged | null {
  const kept = shape.ids.some((id) => before.has(id))
    ? placesOf(shape, new Map([...given, ...before]))
    : null;
  if (kept !== null) return { places: kept, fresh: false };
  const supplied = placesOf(shape, given);
  if (supplied !== null) return { places: supplied, fresh: true };
  if (shape.ids.length > AT_ONCE) return null;
  return { places: toMap(shape, runNow(layOut(shape, stage))), fresh: true };
}

/** At once where that is possible: by the plan, or by forces when there is none. */
export function arrangeBy(
  plan: Plan | null,
  shape: Shape,
  known: () => Known,
  stage: Size,
): Arranged | null {
  if (plan === null) return arrangeAtOnce(shape, known(), stage);
  return { places: planned(shape, plan, stage), fresh: true };
}

/** The same for a picture that would take too long to lay out at once; null when stopped. */
export async function arrangeSlowly(
  shape: Shape,
  stage: Size,
  stop: AbortSignal,
): Promise<Arranged | null> {
  const places = await runSliced(layOut(shape, stage), stop);
  return places === null ? null : { places: toMap(shape, places), fresh: true };
}
