import type { Box } from './geometry.js';
import { LABEL_SIZE, LEADING, type LabelText, type Side } from './label-box.js';
import { mix, PALETTES, type Theme } from './palette.js';

/** Width of the canvas-coloured edge around text, in pixels. */
export const HALO = 3.5;
/** Labels of what is not looked at stay a little stronger than symbols: they are thinner. */
const DIM_LABEL = 0.4;

export interface Face {
  readonly size: number;
  readonly weight: number;
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
  if (side.startsWith('right')) return { align: 'left', x: box.left };
  if (side.startsWith('left')) return { align: 'right', x: box.right };
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

export const faceOf = ({ text, marked }: Pick<LabelPaint, 'text' | 'marked'>): Face => ({
  size: text.hub ? LABEL_SIZE.hub : LABEL_SIZE.other,
  weight: text.hub ? 600 : marked ? 500 : 400,
});
