import { controlPoint, curvePoint, type Point } from '../geometry.js';
import { ARROW, HOLLOW, VOTE_MARK } from '../line-style.js';

const round = (value: number): string => String(Math.round(value * 100) / 100);
const pair = ({ x, y }: Point): string => `${round(x)} ${round(y)}`;

export const linePath = (a: Point, b: Point, bend: number): string =>
  bend === 0
    ? `M${pair(a)}L${pair(b)}`
    : `M${pair(a)}Q${pair(controlPoint(a, b, bend))} ${pair(b)}`;

/** The point so many pixels along a line, and its direction there. */
function along(
  a: Point,
  b: Point,
  bend: number,
  pixels: number,
): { at: Point; dx: number; dy: number } {
  const control = controlPoint(a, b, bend);
  const length = Math.hypot(b.x - a.x, b.y - a.y) || 1;
  const t = Math.min(1, Math.max(0, pixels / length));
  const at = curvePoint(a, control, b, t);
  const ahead = curvePoint(a, control, b, t + 0.01);
  const step = Math.hypot(ahead.x - at.x, ahead.y - at.y) || 1;
  return { at, dx: (ahead.x - at.x) / step, dy: (ahead.y - at.y) / step };
}

/** Centre of the open circle at the first end of a line that may hold. */
export const hollowEnd = (a: Point, radius: number, b: Point, bend: number): Point =>
  along(a, b, bend, radius + 2 + HOLLOW).at;

/** A cross for "no", a bar for "abstain", at mid-line. */
export function votePath(a: Point, b: Point, bend: number, vote: 'NO' | 'ABSTAIN'): string {
  const length = Math.hypot(b.x - a.x, b.y - a.y);
  const { at, dx, dy } = along(a, b, bend, length / 2);
  const stroke = (x: number, y: number): string =>
    `M${pair({ x: at.x - x, y: at.y - y })}L${pair({ x: at.x + x, y: at.y + y })}`;
  if (vote === 'ABSTAIN') return stroke(-dy * VOTE_MARK, dx * VOTE_MARK);
  return (
    stroke((dx - dy) * VOTE_MARK * 0.9, (dy + dx) * VOTE_MARK * 0.9) +
    stroke((dx + dy) * VOTE_MARK * 0.9, (dy - dx) * VOTE_MARK * 0.9)
  );
}

/** The arrowhead at `b`, where its symbol begins. */
export function arrowPath(a: Point, b: Point, radius: number, bend: number): string {
  const tip = along(b, a, -bend, radius + 2);
  const back = { x: tip.at.x + tip.dx * ARROW.length, y: tip.at.y + tip.dy * ARROW.length };
  const left = { x: back.x - tip.dy * ARROW.half, y: back.y + tip.dx * ARROW.half };
  const right = { x: back.x + tip.dy * ARROW.half, y: back.y - tip.dx * ARROW.half };
  return `M${pair(tip.at)}L${pair(left)}L${pair(right)}Z`;
}
