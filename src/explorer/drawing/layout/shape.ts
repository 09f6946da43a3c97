import type { Point } from '../geometry.js';
import type { LabelText } from '../label-box.js';

/** What a layout knows of a picture: places are numbers, so that loops stay fast. */
export interface Shape {
  readonly ids: readonly string[];
  /** Index of both ends of each line. */
  readonly lines: readonly (readonly [number, number])[];
  readonly radii: readonly number[];
  readonly links: readonly number[];
  readonly texts: readonly LabelText[];
}

export type Places = readonly Point[];
