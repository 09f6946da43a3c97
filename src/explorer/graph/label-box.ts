import type { Box, Point } from './geometry.js';

/** Width in pixels of one line of text. */
export type Measure = (text: string, hub: boolean) => number;

export const SIDES = ['right', 'left', 'bottom', 'top'] as const;
export type Side = (typeof SIDES)[number];

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
  const left = {
    right: at.x + away,
    left: at.x - away - width,
    bottom: at.x - width / 2,
    top: at.x - width / 2,
  }[side];
  const top = {
    right: at.y - height / 2,
    left: at.y - height / 2,
    bottom: at.y + away - 2,
    top: at.y - away - height + 2,
  }[side];
  return { left, top, right: left + width, bottom: top + height };
}
