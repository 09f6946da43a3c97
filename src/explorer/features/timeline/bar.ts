import { svg, type SVGTemplateResult } from 'lit';
import type { Bar, Piece } from './bar-pieces.js';
import type { Axis } from '../../core/timeline/timeline-rows.js';

export const BAR_HEIGHT = 28;
const THICK = 10;
const MIDDLE = BAR_HEIGHT / 2;
const ARROW = 5;

/** Where a year stands, in pixels. */
export function placeOf(year: number, { first, last }: Axis, width: number): number {
  return ((year - first) / Math.max(1, last - first)) * width;
}

/** Gradients that every bar of a timeline refers to. */
export const fades = svg`<defs>
  <linearGradient id="fade-in"><stop class="clear" offset="0" /><stop class="full" offset="1" /></linearGradient>
  <linearGradient id="fade-out"><stop class="full" offset="0" /><stop class="clear" offset="1" /></linearGradient>
</defs>`;

/** A bar: solid where it is certain, faded where it is not, an arrow where it goes on. */
export function drawBar({ pieces, goesOn }: Bar, axis: Axis, width: number): SVGTemplateResult[] {
  const at = (year: number): number => placeOf(year, axis, width);
  const end = Math.max(...pieces.map(({ to }) => at(to)));
  const arrow = svg`<path class="arrow" d="M${end} ${MIDDLE - ARROW - 3}l${ARROW + 3} ${ARROW + 3}l${-ARROW - 3} ${ARROW + 3}z" />`;
  return [...pieces.map((piece) => drawPiece(piece, at)), ...(goesOn ? [arrow] : [])];
}

function drawPiece({ kind, from, to }: Piece, at: (year: number) => number): SVGTemplateResult {
  const x = at(from);
  if (kind === 'moment') {
    const middle = (x + at(to)) / 2;
    return svg`<path class="moment" d="M${middle} ${MIDDLE - 7}l7 7l-7 7l-7 -7z" />`;
  }
  const width = Math.max(kind === 'within' ? 7 : 1, at(to) - x);
  return svg`<rect class=${kind} x=${x} y=${MIDDLE - THICK / 2} width=${width} height=${THICK} rx=${kind === 'within' ? 3 : 0} />`;
}
