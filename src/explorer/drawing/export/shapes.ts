import type { Box } from '../geometry.js';
import type { LabelPaint } from '../label-paint.js';
import type { LineWord } from '../line-words.js';

export interface Stroke {
  readonly path: string;
  readonly colour: string;
  readonly width: number;
  readonly dashes: readonly number[];
}

export interface Fill {
  readonly path: string;
  readonly colour: string;
  /** Colour and width of an edge painted below the fill. */
  readonly rim?: { readonly colour: string; readonly width: number };
  readonly title?: string;
}

/** A line of words beside or over a picture. */
export interface CaptionText {
  readonly text: string;
  readonly x: number;
  /** Of the baseline. */
  readonly y: number;
  readonly size: number;
  readonly weight: 400 | 600;
  readonly isItalic?: boolean;
  readonly colour: string;
}

/** Something painted over all the rest. */
export interface Layer {
  readonly strokes: readonly Stroke[];
  readonly fills: readonly Fill[];
  readonly texts: readonly CaptionText[];
  /** What it covers. */
  readonly boxes: readonly Box[];
}

/** A whole picture as paths and texts, in the order in which they are painted. */
export interface Drawing {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly ground: string;
  readonly strokes: readonly Stroke[];
  readonly fills: readonly Fill[];
  readonly words: readonly LineWord[];
  readonly labels: readonly LabelPaint[];
  /** What lies over all of it, such as notes. */
  readonly above: Layer | null;
  /** Title, legend and notes around the picture. */
  readonly texts: readonly CaptionText[];
}
