import type { TemplateResult } from 'lit';
import type { Extent, Sight } from './camera.js';
import type { Layer } from './export/shapes.js';
import type { Point } from './geometry.js';
import type { Size } from './graph-data.js';
import type { Measure } from './label-box.js';
import type { Theme } from './palette.js';
import type { Scene } from './scene.js';

/** A picture as files show it. */
export interface Painted {
  readonly scene: Scene;
  readonly places: ReadonlyMap<string, Point>;
  readonly theme: Theme;
  readonly measure: Measure;
}

/** A picture as it is seen at the moment. */
export interface Sighted {
  readonly scene: Scene;
  readonly places: ReadonlyMap<string, Point>;
  readonly sight: Sight;
  readonly stage: Size;
}

/** What lies over a drawing and moves with it, such as notes. The drawing does not know what it is. */
export interface Overlay {
  /** What is laid over the stage, whenever the drawing renders. */
  readonly render: () => TemplateResult;
  /** Puts what was rendered in its place, once a frame. */
  readonly place: (view: Sighted) => void;
  /** What has to be in sight when the whole picture is. */
  readonly extents: () => readonly Extent[];
  /** The same for files, at the size of the picture. */
  readonly paint: (picture: Painted) => Layer;
}
