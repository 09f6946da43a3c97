import type { Point } from '../geometry.js';
import type { Positions, Size } from '../graph-data.js';
import { forces, sunflower } from './force.js';
import { join } from './join.js';
import { score } from './score.js';
import { separate } from './separate.js';
import type { Places, Shape } from './shape.js';
import { spread, turn } from './spread.js';

const TURNS = 20;
/** Above this many lines, turning costs more time than it gains. */
const TURN_LIMIT = 400;

/** The easiest to read of forty: twenty turns, each also mirrored. */
export function* bestTurn(shape: Shape, places: Places, frame: Size): Generator<undefined, Places> {
  let best = spread(places, frame);
  if (shape.lines.length > TURN_LIMIT) return best;
  let least = score(shape, best);
  for (let at = 1; at < TURNS * 2; at++) {
    const angle = ((at % TURNS) * 2 * Math.PI) / TURNS;
    const other = spread(turn(places, angle, at >= TURNS), frame);
    const found = score(shape, other);
    if (found < least) [best, least] = [other, found];
    yield undefined;
  }
  return best;
}

/** Room that a picture of so many symbols and labels asks for, at least the frame itself. */
export function roomFor(shape: Shape, frame: Size): Size {
  const asked = shape.texts.reduce(
    (sum, { width, height }) => sum + (width + 24) * (height + 20),
    0,
  );
  const factor = Math.max(1, Math.sqrt(asked / (frame.width * frame.height)));
  return { width: frame.width * factor, height: frame.height * factor };
}

/**
 * Places as a picture carries them.
 * @public the script that draws the opening picture uses it.
 */
export const toPositions = (shape: Shape, places: Places): Positions =>
  Object.fromEntries(
    shape.ids.map((id, at) => [
      id,
      [
        Math.round((places[at]?.x ?? 0) * 10) / 10,
        Math.round((places[at]?.y ?? 0) * 10) / 10,
      ] as const,
    ]),
  );

/** The frame without the margin that labels at its sides need. */
const inner = ({ width, height }: Size): Size => ({
  width: Math.max(width * 0.5, width - 200),
  height: Math.max(height * 0.6, height - 60),
});

/** A whole picture, laid out from nothing; it may be paused at every step. */
export function* layOut(shape: Shape, frame: Size): Generator<undefined, Places> {
  const room = roomFor(shape, inner(frame));
  const settled = yield* forces(shape, sunflower(shape));
  const turned = yield* bestTurn(shape, settled, room);
  return separate(shape, turned);
}

/** Newcomers beside a picture that is already there: what has a place keeps it. */
export function addTo(shape: Shape, known: ReadonlyMap<string, Point>): Places {
  const placed = new Map(
    shape.ids.flatMap((id, at) => {
      const place = known.get(id);
      return place === undefined ? [] : [[at, place] as const];
    }),
  );
  const places = join(shape, placed);
  return placed.size === shape.ids.length
    ? places
    : separate(shape, places, new Set(placed.keys()));
}
