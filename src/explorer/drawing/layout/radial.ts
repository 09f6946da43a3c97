import type { Size } from '../graph-data.js';
import { forces, sunflower } from './force.js';
import { runNow } from './run.js';
import type { Places, Shape } from './shape.js';
import { stepsFrom } from './steps.js';

/** Room of a symbol along a ring, and between rings. */
const ALONG = 36;
const BETWEEN = 120;
/** A ring of more than this is woven of several close ones. */
const MOST_IN_RING = 56;
const CLOSE = 46;
/** Of more than this, forces would take too long for an order on the rings. */
const MOST_BY_FORCE = 400;
/** No wider than this, however wide the stage. */
const MOST_STRETCH = 1.6;

/** In which direction from the middle each entity lies when only forces place it. */
function directionsOf(shape: Shape): readonly number[] {
  const start = sunflower(shape);
  const places = shape.ids.length > MOST_BY_FORCE ? start : runNow(forces(shape, start));
  return places.map(({ x, y }) => Math.atan2(y, x));
}

/** Rings around the subjects, one for each step; who is linked stands in a like direction. */
export function radial(shape: Shape, centres: readonly string[], stage: Size): Places {
  const steps = stepsFrom(shape, centres);
  const directions = directionsOf(shape);
  const stretch = Math.min(MOST_STRETCH, Math.max(1 / MOST_STRETCH, stage.width / stage.height));
  const [across, down] = [Math.sqrt(stretch), 1 / Math.sqrt(stretch)];
  const places = shape.ids.map(() => ({ x: 0, y: 0 }));
  let reach = 0;
  for (let step = 0; step <= Math.max(...steps); step++) {
    const ring = shape.ids.flatMap((_, at) => (steps[at] === step ? [at] : []));
    if (ring.length === 0 || (step === 0 && ring.length === 1)) continue;
    ring.sort((a, b) => (directions[a] ?? 0) - (directions[b] ?? 0) || a - b);
    const woven = Math.ceil(ring.length / MOST_IN_RING);
    reach = Math.max(
      reach + (step === 0 ? 0 : BETWEEN),
      (ring.length * ALONG) / woven / 2 / Math.PI,
    );
    const first = directions[ring[0] ?? 0] ?? 0;
    ring.forEach((node, at) => {
      const angle = first + (at * 2 * Math.PI) / ring.length;
      const radius = reach + (at % woven) * CLOSE;
      places[node] = {
        x: radius * Math.cos(angle) * across,
        y: radius * Math.sin(angle) * down,
      };
    });
    reach += (woven - 1) * CLOSE;
  }
  return places;
}
