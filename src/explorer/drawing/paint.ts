import type { BadgePart } from './badge.js';
import type { Point } from './geometry.js';
import { LABEL_SIZE, type Measure } from './label-box.js';
import {
  anchorOf,
  baselines,
  faceOf,
  HALO,
  labelColour,
  type Face,
  type LabelPaint,
} from './label-paint.js';
import type { LineWord } from './line-words.js';
import { PALETTES, type Theme } from './palette.js';
import { GROUP_RING } from './symbols.js';

export type Canvas = CanvasRenderingContext2D;

const fontOf = ({ size, weight }: Face, family: string): string => `${weight} ${size}px ${family}`;
const WORD_FACE: Face = { size: LABEL_SIZE.other, weight: 500 };

/** Measures text as the canvas will draw it, each text once. */
export function canvasMeasure(family: string): Measure {
  const context = document.createElement('canvas').getContext('2d');
  const known = new Map<string, number>();
  return (text, hub) => {
    const key = `${hub ? 1 : 0}${text}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    if (context === null) return text.length * 7;
    context.font = fontOf(hub ? { size: LABEL_SIZE.hub, weight: 600 } : WORD_FACE, family);
    const width = context.measureText(text).width;
    known.set(key, width);
    return width;
  };
}

export function paintLabel(context: Canvas, label: LabelPaint, theme: Theme, family: string): void {
  const { text, box } = label;
  const { align, x } = anchorOf(label.side, box);
  context.font = fontOf(faceOf(label), family);
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
  context.font = fontOf(WORD_FACE, family);
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

/** The ring of a symbol that stands for several entities. */
export function paintGroup(context: Canvas, at: Point, radius: number, theme: Theme): void {
  context.beginPath();
  context.arc(at.x, at.y, radius + GROUP_RING.gap, 0, 2 * Math.PI);
  context.lineWidth = GROUP_RING.width;
  context.strokeStyle = PALETTES[theme].ink2;
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

export function paintBadge(context: Canvas, parts: readonly BadgePart[]): void {
  for (const { path, colour, rim } of parts) {
    const shape = new Path2D(path);
    if (rim !== undefined) {
      context.lineWidth = rim.width;
      context.strokeStyle = rim.colour;
      context.stroke(shape);
    }
    context.fillStyle = colour;
    context.fill(shape);
  }
}
