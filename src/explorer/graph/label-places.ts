import { grow, overlaps, segmentMeetsBox, squareAround, type Box, type Point } from './geometry.js';
import { labelBox, SIDES, type LabelText, type Side } from './label-box.js';
import { boxIndex } from './box-index.js';

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
  /** Labels stay inside when it is given. */
  readonly frame?: Box;
}

const TASTE: Readonly<Record<Side, number>> = { right: 0, left: 0.2, bottom: 0.5, top: 0.5 };
const ON_SYMBOL = 4;
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

/**
 * Gives each label the side with the fewest crossings. Two labels never overlap: the more linked
 * entity keeps its place, and an entity for which no side is free has no label.
 */
export function placeLabels(labelled: readonly Labelled[], around: Surroundings): PlacedLabel[] {
  const pieces = boxIndex<readonly [Point, Point]>();
  for (const path of around.paths)
    path.forEach((end, at) => {
      const start = path[at - 1];
      if (start === undefined) return;
      pieces.add(
        {
          left: Math.min(start.x, end.x),
          right: Math.max(start.x, end.x),
          top: Math.min(start.y, end.y),
          bottom: Math.max(start.y, end.y),
        },
        [start, end],
      );
    });
  const symbols = boxIndex<string>();
  for (const symbol of around.symbols)
    symbols.add(squareAround(symbol, symbol.radius + 1), symbol.id);
  const taken = boxIndex<string>();

  const cost = (label: Labelled, side: Side, box: Box): number => {
    const crossed = pieces
      .near(box)
      .filter(({ item: [a, b] }) => segmentMeetsBox(a, b, box)).length;
    const covered = symbols
      .near(box)
      .filter(({ item, box: other }) => item !== label.id && overlaps(box, other)).length;
    return TASTE[side] + crossed + covered * ON_SYMBOL;
  };
  const place = (label: Labelled): PlacedLabel[] => {
    let best: { side: Side; box: Box; cost: number } | undefined;
    for (const side of SIDES) {
      const box = labelBox(label.text, label, label.radius, side);
      if (around.frame !== undefined && !inside(box, around.frame)) continue;
      const airy = grow(box, AIR);
      if (taken.near(airy).some(({ box: other }) => overlaps(airy, other))) continue;
      const price = cost(label, side, box);
      if (best === undefined || price < best.cost) best = { side, box, cost: price };
    }
    if (best === undefined) return [];
    taken.add(best.box, label.id);
    return [{ id: label.id, side: best.side, box: best.box, text: label.text }];
  };
  return [...labelled].sort(byImportance).flatMap(place);
}
