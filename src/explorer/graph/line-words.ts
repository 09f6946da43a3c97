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

/** Words for lines that are long enough, beside nothing that is already there. */
export function placeWords(
  lines: readonly WordLine[],
  taken: readonly Box[],
  measure: (text: string) => number,
): LineWord[] {
  const busy = [...taken];
  const place = (line: WordLine): LineWord[] => {
    const { a, b, bend, text } = line;
    const width = measure(text);
    const length = Math.hypot(b.x - a.x, b.y - a.y);
    if (text === '' || width + AROUND * 2 > length - line.radiusA - line.radiusB) return [];
    const control = controlPoint(a, b, bend);
    for (const t of PLACES) {
      const along = t * length;
      if (along - width / 2 < line.radiusA + AROUND) continue;
      if (length - along - width / 2 < line.radiusB + AROUND) continue;
      const at = curvePoint(a, control, b, t);
      const [before, after] = [
        curvePoint(a, control, b, t - 0.05),
        curvePoint(a, control, b, t + 0.05),
      ];
      const angle = upright(Math.atan2(after.y - before.y, after.x - before.x));
      const boxes = boxesAlong(at, angle, width);
      if (boxes.some((box) => busy.some((other) => overlaps(box, other)))) continue;
      busy.push(...boxes);
      return [{ text, at, angle, box: boxOf(at, angle, width) }];
    }
    return [];
  };
  return lines.flatMap(place);
}
