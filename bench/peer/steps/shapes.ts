import type { Cypher } from '../sides/cypher.js';
import { drawShapes } from '../sides/shapes.js';
import type { Side } from '../sides/sides.js';
import { tell, timed, timingOf, type Timing } from '../timing.js';
import type { BySide } from './latency.js';

export const SHAPES = 60;
export const SHAPE_SEED = 99;
const OTHERS = 20;
const OTHER_SEED = 7;

/** W15: shapes that the databases have no plans of, then the same again. */
export interface ShapeTimings {
  readonly cold: BySide<Timing>;
  readonly again: BySide<Timing>;
}

/** Empties the databases' plans, asks 20 other shapes, then 60 twice. */
export async function measureShapes(
  sides: readonly Side[],
  databases: readonly Cypher[],
): Promise<ShapeTimings> {
  for (const cypher of databases) await cypher('CALL db.clearQueryCaches()');
  await pass(sides, OTHERS, OTHER_SEED);
  const cold = await pass(sides, SHAPES, SHAPE_SEED);
  const again = await pass(sides, SHAPES, SHAPE_SEED);
  for (const [what, timings] of Object.entries({ cold, again })) {
    const parts = Object.entries(timings).map(([name, { p50 }]) => `${name} ${p50.toFixed(1)}`);
    tell(`W15 ${what.padEnd(5)} ${parts.join(' | ')}`);
  }
  return { cold, again };
}

async function pass(sides: readonly Side[], count: number, seed: number): Promise<BySide<Timing>> {
  const asked = sides.flatMap(({ name, trees }) =>
    trees === null ? [] : [{ name, trees, times: [] as number[] }],
  );
  for (const shape of drawShapes(count, seed)) {
    for (const { trees, times } of asked) {
      const [ms] = await timed(() => trees(shape));
      times.push(ms);
    }
  }
  return Object.fromEntries(asked.map(({ name, times }) => [name, timingOf(times)]));
}
