import type { Box, Point } from './geometry.js';

/** Width in pixels of one line of text. */
export type Measure = (text: string, hub: boolean) => number;

export const SIDES = ['right', 'left', 'bottom', 'top'] as const;
/** Where a label goes when none of the four sides is free. */
export const CORNERS = ['right-up', 'right-down', 'left-up', 'left-down'] as const;
export type Side = (typeof SIDES)[number] | (typeof CORNERS)[number];

export interface LabelText {
  readonly lines: readonly string[];
  readonly hub: boolean;
  readonly width: number;
  readonly height: number;
}

export const LABEL_SIZE = { hub: 14, other: 12 };
/** Line height in pixels. */
export const LEADING = { hub: 17, other: 14.5 };
const GAP = 5;

/** Without a canvas: wide enough for Inter and for system-ui, so that boxes are not too small. */
export const roughWidth: Measure = (text, hub) => text.length * (hub ? 7.7 : 6.3);

export function labelText(lines: readonly string[], hub: boolean, measure: Measure): LabelText {
  return {
    lines,
    hub,
    width: Math.max(...lines.map((line) => measure(line, hub))),
    height: lines.length * (hub ? LEADING.hub : LEADING.other),
  };
}

/** Where a label stands beside a symbol. */
export function labelBox(text: LabelText, at: Point, radius: number, side: Side): Box {
  const away = radius + GAP;
  const { width, height } = text;
  const right = at.x + away;
  const left = at.x - away - width;
  const across = at.x - width / 2;
  const beside = at.y - height / 2;
  const up = at.y - height - 1;
  const down = at.y + 1;
  const corners: Readonly<Record<Side, readonly [number, number]>> = {
    right: [right, beside],
    left: [left, beside],
    bottom: [across, at.y + away - 2],
    top: [across, at.y - away - height + 2],
    'right-up': [right - 2, up],
    'right-down': [right - 2, down],
    'left-up': [left + 2, up],
    'left-down': [left + 2, down],
  };
  const [start, top] = corners[side];
  return { left: start, top, right: start + width, bottom: top + height };
}
