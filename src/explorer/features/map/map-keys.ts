import type { Point } from '../../drawing/geometry.js';
import { isDirection, wayOf, type Direction } from '../../drawing/keys.js';
import { singleKeys } from '../../kit/single-keys.js';

/** By how much a step enlarges. */
export const STEP = 1.6;
const PAN = 80;

/** What keys can do to a map. */
export interface MapKeyTarget {
  readonly zoom: (factor: number) => void;
  readonly pan: (by: Point) => void;
  readonly whole: () => void;
  readonly open: () => void;
  readonly walk: (direction: Direction) => void;
}

const SINGLE: Readonly<Record<string, (target: MapKeyTarget) => void>> = {
  '+': ({ zoom }) => {
    zoom(STEP);
  },
  '=': ({ zoom }) => {
    zoom(STEP);
  },
  '-': ({ zoom }) => {
    zoom(1 / STEP);
  },
  '0': ({ whole }) => {
    whole();
  },
};

/** True when the key meant something here; the same keys as in the graph. */
export function actOnMapKey(target: MapKeyTarget, event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  if (isDirection(event.key)) {
    const way = wayOf(event.key);
    if (event.shiftKey) target.pan({ x: -way.x * PAN, y: -way.y * PAN });
    else target.walk(event.key);
    return true;
  }
  if (event.key === 'Enter') {
    target.open();
    return true;
  }
  const act = singleKeys.on() ? SINGLE[event.key] : undefined;
  act?.(target);
  return act !== undefined;
}
