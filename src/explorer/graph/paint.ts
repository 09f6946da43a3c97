import { LABEL_SIZE, LEADING, type LabelText, type Measure, type Side } from './label-box.js';
import type { Box, Point } from './geometry.js';
import type { LineWord } from './line-words.js';
import { mix, PALETTES, type Theme } from './palette.js';

const HALO = 3.5;
/** Labels of what is not looked at stay a little stronger than symbols: they are thinner. */
const DIM_LABEL = 0.4;

export type Canvas = CanvasRenderingContext2D;

export const labelFont = (family: string, hub: boolean, weight = hub ? 600 : 400): string =>
  `${weight} ${hub ? LABEL_SIZE.hub : LABEL_SIZE.other}px ${family}`;

/** Measures text as the canvas will draw it, each text once. */
export function canvasMeasure(family: string): Measure {
  const context = document.createElement('canvas').getContext('2d');
  const known = new Map<string, number>();
  return (text, hub) => {
    const key = `${hub ? 1 : 0}${text}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    if (context === null) return text.length * 7;
    context.font = labelFont(family, hub, hub ? 600 : 500);
    const width = context.measureText(text).width;
    known.set(key, width);
    return width;
  };
}

export interface LabelPaint {
  readonly text: LabelText;
  readonly side: Side;
  readonly box: Box;
  readonly lit: boolean;
  /** Something is looked at, and this belongs to it. */
  readonly marked: boolean;
}

/** Where text begins or ends, as the side asks. */
export function anchorOf(side: Side, box: Box): { align: 'left' | 'right' | 'center'; x: number } {
  if (side === 'right') return { align: 'left', x: box.left };
  if (side === 'left') return { align: 'right', x: box.right };
  return { align: 'center', x: (box.left + box.right) / 2 };
}

export function labelColour(
  theme: Theme,
  label: Pick<LabelPaint, 'lit' | 'marked' | 'text'>,
): string {
  const { ink, ink2, canvas } = PALETTES[theme];
  if (!label.lit) return mix(label.text.hub ? ink : ink2, canvas, DIM_LABEL);
  return label.text.hub || label.marked ? ink : ink2;
}

/** Baseline of each line of a label. */
export const baselines = ({ lines, hub }: LabelText, box: Box): number[] =>
  lines.map((_, at) => {
    const leading = hub ? LEADING.hub : LEADING.other;
    return box.top + leading * at + leading * 0.76;
  });

export function paintLabel(context: Canvas, label: LabelPaint, theme: Theme, family: string): void {
  const { text, box } = label;
  const { align, x } = anchorOf(label.side, box);
  context.font = labelFont(family, text.hub, text.hub ? 600 : label.marked ? 500 : 400);
  context.textAlign = align;
  context.textBaseline = 'alphabetic';
  context.lineJoin = 'round';
  context.lineWidth = HALO;
  context.strokeStyle = PALETTES[theme].canvas;
  context.fillStyle = labelColour(theme, label);
  const rows = baselines(text, box);
  text.lines.forEach((line, at) => {
    context.strokeText(line, x, rows[at] ?? box.bottom);
  });
  text.lines.forEach((line, at) => {
    context.fillText(line, x, rows[at] ?? box.bottom);
  });
}

export function paintWord(context: Canvas, word: LineWord, theme: Theme, family: string): void {
  context.save();
  context.translate(word.at.x, word.at.y);
  context.rotate(word.angle);
  context.font = labelFont(family, false, 500);
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  context.lineWidth = 4;
  context.strokeStyle = PALETTES[theme].canvas;
  context.fillStyle = PALETTES[theme].ink;
  context.strokeText(word.text, 0, 0.5);
  context.fillText(word.text, 0, 0.5);
  context.restore();
}

const RING_GAP = 3;
const RING = 2;

/** The accent ring around what is selected. */
export function paintRing(context: Canvas, at: Point, radius: number, theme: Theme): void {
  context.beginPath();
  context.arc(at.x, at.y, radius + RING_GAP + RING / 2, 0, 2 * Math.PI);
  context.lineWidth = RING;
  context.strokeStyle = PALETTES[theme].accent;
  context.stroke();
}

/** The dot of what is pinned. */
export function paintPin(context: Canvas, at: Point, radius: number, theme: Theme): void {
  const reach = radius * 0.71 + 2;
  context.beginPath();
  context.arc(at.x + reach, at.y - reach, 3.5, 0, 2 * Math.PI);
  context.fillStyle = PALETTES[theme].accent;
  context.strokeStyle = PALETTES[theme].canvas;
  context.lineWidth = 3;
  context.stroke();
  context.fill();
}
