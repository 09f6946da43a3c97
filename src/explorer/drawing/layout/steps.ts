import type { Shape } from './shape.js';

/** The neighbours of each entity, by their numbers. */
export function neighboursOf(shape: Shape): number[][] {
  const neighbours: number[][] = shape.ids.map(() => []);
  for (const [a, b] of shape.lines) {
    neighbours[a]?.push(b);
    neighbours[b]?.push(a);
  }
  return neighbours;
}

/** The entities that others are arranged around: those named, else the one with most links. */
function centresOf(shape: Shape, centres: readonly string[]): number[] {
  const named = shape.ids.flatMap((id, at) => (centres.includes(id) ? [at] : []));
  if (named.length > 0 || shape.ids.length === 0) return named;
  const most = Math.max(...shape.links);
  return [shape.links.indexOf(most)];
}

/** How many steps each entity is away from the centres; what they do not reach is one step more. */
export function stepsFrom(shape: Shape, centres: readonly string[]): readonly number[] {
  const neighbours = neighboursOf(shape);
  const steps = shape.ids.map(() => -1);
  let border = centresOf(shape, centres);
  for (let step = 0; border.length > 0; step++) {
    for (const at of border) steps[at] = step;
    const next = border.flatMap((at) => neighbours[at] ?? []).filter((at) => steps[at] === -1);
    border = [...new Set(next)];
  }
  const beyond = Math.max(0, ...steps) + 1;
  return steps.map((step) => (step === -1 ? beyond : step));
}
