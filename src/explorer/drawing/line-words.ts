import { controlPoint, curvePoint, overlaps, type Box, type Point } from './geometry.js';

/** Words on a line: turned along it, never upside down. */
export interface LineWord {
  readonly text: string;
  readonly at: Point;
  /** Radians. */
  readonly angle: number;
  readonly box: Box;
}

export interface WordLine {
  readonly a: Point;
  readonly b: Point;
  readonly radiusA: number;
  readonly radiusB: number;
  readonly bend: number;
  readonly text: string;
}

const AROUND = 14;
const PLACES = [0.5, 0.42, 0.58, 0.34, 0.66, 0.27, 0.73];
const HALF_HEIGHT = 7;

function upright(angle: number): number {
  if (angle > Math.PI / 2) return angle - Math.PI;
  return angle <= -Math.PI / 2 ? angle + Math.PI : angle;
}

function boxOf(at: Point, angle: number, width: number): Box {
  const [cos, sin] = [Math.abs(Math.cos(angle)), Math.abs(Math.sin(angle))];
  const x = (width / 2) * cos + HALF_HEIGHT * sin;
  const y = (width / 2) * sin + HALF_HEIGHT * cos;
  return { left: at.x - x, right: at.x + x, top: at.y - y, bottom: at.y + y };
}

/** Small boxes along the words, since one box around turned words would claim too much. */
function boxesAlong(at: Point, angle: number, width: number): Box[] {
  const pieces = Math.max(1, Math.round(width / 12));
  return Array.from({ length: pieces }, (_, piece) => {
    const off = ((piece + 0.5) / pieces - 0.5) * width;
    const here = { x: at.x + off * Math.cos(angle), y: at.y + off * Math.sin(angle) };
    return boxOf(here, angle, width / pieces);
  });
}

interface Spot {
  readonly at: Point;
  readonly angle: number;
  readonly boxes: readonly Box[];
}

/** Places along a line where words of this width keep clear of both symbols, the middle first. */
function spotsOn({ a, b, bend, text, radiusA, radiusB }: WordLine, width: number): Spot[] {
  const length = Math.hypot(b.x - a.x, b.y - a.y);
  if (text === '') return [];
  const control = controlPoint(a, b, bend);
  return PLACES.flatMap((t) => {
    const along = t * length;
    if (along - width / 2 < radiusA + AROUND) return [];
    if (length - along - width / 2 < radiusB + AROUND) return [];
    const at = curvePoint(a, control, b, t);
    const before = curvePoint(a, control, b, t - 0.05);
    const after = curvePoint(a, control, b, t + 0.05);
    const angle = upright(Math.atan2(after.y - before.y, after.x - before.x));
    return [{ at, angle, boxes: boxesAlong(at, angle, width) }];
  });
}

/**
 * Words for lines that are long enough, never over what is `taken`, and over what is better `spared`
 * only where there is no other place.
 */
export function placeWords(
  lines: readonly WordLine[],
  taken: readonly Box[],
  measure: (text: string) => number,
  spared: readonly Box[] = [],
): LineWord[] {
  const busy = [...taken];
  const free = (boxes: readonly Box[], others: readonly Box[]): boolean =>
    !boxes.some((box) => others.some((other) => overlaps(box, other)));
  const place = (line: WordLine): LineWord[] => {
    const width = measure(line.text);
    const spots = spotsOn(line, width).filter(({ boxes }) => free(boxes, busy));
    const best = spots.find(({ boxes }) => free(boxes, spared)) ?? spots[0];
    if (best === undefined) return [];
    busy.push(...best.boxes);
    const { at, angle } = best;
    return [{ text: line.text, at, angle, box: boxOf(at, angle, width) }];
  };
  return lines.flatMap(place);
}
