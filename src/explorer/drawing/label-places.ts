import { grow, overlaps, segmentMeetsBox, squareAround, type Box, type Point } from './geometry.js';
import { CORNERS, labelBox, SIDES, type LabelText, type Side } from './label-box.js';
import { boxIndex, type BoxIndex } from './box-index.js';

export interface Labelled extends Point {
  readonly id: string;
  readonly radius: number;
  readonly links: number;
  readonly text: LabelText;
  /** Placed before all others: it is selected, or a neighbour of what is. */
  readonly first?: boolean;
}

export interface PlacedLabel {
  readonly id: string;
  readonly side: Side;
  readonly box: Box;
  readonly text: LabelText;
}

export interface Surroundings {
  /** All drawn lines, as chains of points. */
  readonly paths: readonly (readonly Point[])[];
  /** All drawn symbols, also those without a label. */
  readonly symbols: readonly {
    readonly id: string;
    readonly x: number;
    readonly y: number;
    readonly radius: number;
  }[];
  /** Only labels of hubs may cover a symbol; without it any may, where no side is free. */
  readonly symbolsStayClear?: boolean;
  /** Labels stay inside when it is given. */
  readonly frame?: Box;
}

const TASTE: Readonly<Record<Side, number>> = {
  right: 0,
  left: 0.2,
  bottom: 0.5,
  top: 0.5,
  'right-up': 1,
  'right-down': 1,
  'left-up': 1.2,
  'left-down': 1.2,
};
const ON_SYMBOL = 12;
/** Between two labels. */
const AIR = 1.5;

const byImportance = (a: Labelled, b: Labelled): number =>
  Number(b.first ?? false) - Number(a.first ?? false) ||
  b.links - a.links ||
  (a.id < b.id ? -1 : 1);

const inside = (box: Box, frame: Box): boolean =>
  box.left >= frame.left &&
  box.right <= frame.right &&
  box.top >= frame.top &&
  box.bottom <= frame.bottom;

interface Ground {
  readonly pieces: BoxIndex<readonly [Point, Point]>;
  readonly symbols: BoxIndex<string>;
}

const boxOf = (a: Point, b: Point): Box => ({
  left: Math.min(a.x, b.x),
  right: Math.max(a.x, b.x),
  top: Math.min(a.y, b.y),
  bottom: Math.max(a.y, b.y),
});

function groundOf({ paths, symbols }: Surroundings): Ground {
  const ground: Ground = { pieces: boxIndex(), symbols: boxIndex() };
  for (const path of paths)
    path.forEach((end, at) => {
      const start = path[at - 1];
      if (start !== undefined) ground.pieces.add(boxOf(start, end), [start, end]);
    });
  for (const { id, x, y, radius } of symbols)
    ground.symbols.add(squareAround({ x, y }, radius + 1), id);
  return ground;
}

/** What a place for a label costs; null when it may not stand there. */
function costOf(
  label: Labelled,
  side: Side,
  box: Box,
  { pieces, symbols }: Ground,
  clear: boolean,
): number | null {
  const hidden = symbols
    .near(box)
    .filter(({ item, box: other }) => item !== label.id && overlaps(box, other)).length;
  if (hidden > 0 && clear && !label.text.hub && label.first !== true) return null;
  const crossed = pieces.near(box).filter(({ item: [a, b] }) => segmentMeetsBox(a, b, box)).length;
  return TASTE[side] + crossed + hidden * ON_SYMBOL;
}

/**
 * Gives each label the side with the fewest crossings. Two labels never overlap: the more linked
 * entity keeps its place, and one for which no side is free has no label.
 */
export function placeLabels(labelled: readonly Labelled[], around: Surroundings): PlacedLabel[] {
  const ground = groundOf(around);
  const taken = boxIndex<string>();
  const isFree = (box: Box): boolean => {
    if (around.frame !== undefined && !inside(box, around.frame)) return false;
    const airy = grow(box, AIR);
    return !taken.near(airy).some(({ box: other }) => overlaps(airy, other));
  };
  const place = (label: Labelled): PlacedLabel[] => {
    const among = (sides: readonly Side[]) =>
      sides.flatMap((side) => {
        const box = labelBox(label.text, label, label.radius, side);
        if (!isFree(box)) return [];
        const cost = costOf(label, side, box, ground, around.symbolsStayClear === true);
        return cost === null ? [] : [{ side, box, cost }];
      });
    const four = among(SIDES);
    const choices = four.length > 0 ? four : among(CORNERS);
    const [first, ...others] = choices;
    if (first === undefined) return [];
    const { side, box } = others.reduce(
      (best, next) => (next.cost < best.cost ? next : best),
      first,
    );
    taken.add(box, label.id);
    return [{ id: label.id, side, box, text: label.text }];
  };
  return [...labelled].sort(byImportance).flatMap(place);
}
