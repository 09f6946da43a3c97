import type { Point } from '../geometry.js';
import type { Size } from '../graph-data.js';
import { addTo } from './layout.js';
import { layered } from './layers.js';
import { radial } from './radial.js';
import type { Shape } from './shape.js';
import { onSpots } from './spots.js';
import { stepsFrom } from './steps.js';

/** A way to arrange a picture other than by forces; equal pictures come out equal. */
export type Plan =
  /** Rings around entities, or layers, by how many steps others are away from them. */
  | { readonly by: 'RINGS' | 'STEPS'; readonly around: readonly string[] }
  /** A layer for each number; what has none comes last. */
  | { readonly by: 'LAYERS'; readonly layers: ReadonlyMap<string, number> }
  /** Where entities are: points of a map, of any scale, y downwards. */
  | { readonly by: 'SPOTS'; readonly spots: ReadonlyMap<string, Point> }
  /** Just where somebody has put them; who has no place stands beside those it is linked with. */
  | { readonly by: 'PLACES'; readonly places: ReadonlyMap<string, Point> };

/** Where everything stands by a plan. */
export function planned(shape: Shape, plan: Plan, stage: Size): ReadonlyMap<string, Point> {
  const places = placesBy(shape, plan, stage);
  return new Map(
    shape.ids.flatMap((id, at) => (places[at] === undefined ? [] : [[id, places[at]]])),
  );
}

function placesBy(shape: Shape, plan: Plan, stage: Size): readonly Point[] {
  switch (plan.by) {
    case 'RINGS':
      return radial(shape, plan.around, stage);
    case 'STEPS':
      return layered(shape, stepsFrom(shape, plan.around), stage);
    case 'LAYERS':
      return layered(
        shape,
        shape.ids.map((id) => plan.layers.get(id) ?? Infinity),
        stage,
      );
    case 'SPOTS':
      return onSpots(shape, plan.spots, stage);
    case 'PLACES':
      return addTo(shape, plan.places);
  }
}
