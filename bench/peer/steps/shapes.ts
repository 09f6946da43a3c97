import type { Cypher } from '../sides/cypher.js';
import { drawShapes } from '../sides/shapes.js';
import type { Side } from '../sides/sides.js';
import { messageOf, tell, timed, timingOf } from '../timing.js';
import { told, type BySide, type Measured } from './latency.js';

export const SHAPES = 60;
export const SHAPE_SEED = 99;
const OTHERS = 20;
const OTHER_SEED = 7;

/** W15: shapes that the databases have no plans of, then the same again. */
export interface ShapeTimings {
  readonly cold: BySide<Measured>;
  readonly again: BySide<Measured>;
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
    tell(`W15 ${what.padEnd(5)} ${Object.entries(timings).map(told).join(' | ')}`);
  }
  return { cold, again };
}

/** A side that fails once is not asked on. */
async function pass(
  sides: readonly Side[],
  count: number,
  seed: number,
): Promise<BySide<Measured>> {
  const asked = new Map(sides.flatMap((side) => (side.trees === null ? [] : [[side, side.trees]])));
  const times = new Map([...asked.keys()].map((side) => [side, [] as number[]]));
  const failed = new Map<Side, string>();
  for (const shape of drawShapes(count, seed)) {
    for (const [side, trees] of asked) {
      try {
        const [ms] = await timed(() => trees(shape));
        times.get(side)?.push(ms);
      } catch (error) {
        failed.set(side, messageOf(error));
        asked.delete(side);
      }
    }
  }
  return Object.fromEntries(
    [...times].map(([side, all]) => {
      const error = failed.get(side);
      return [side.name, error === undefined ? timingOf(all) : { error }];
    }),
  );
}
