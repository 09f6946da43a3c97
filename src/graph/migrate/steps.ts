import type { Engine } from '../../engine/engine.js';
import { VERSIONS } from '../versions.js';
import { deriveAgain, type DerivingOptions } from '../write/derive-again.js';
import { proveAgain } from './prove-again.js';

/** What a step is told: where to tell how far it is. */
export type StepOptions = Pick<DerivingOptions, 'onProgress'>;

/** The way to one version of the data. */
export interface Step {
  readonly to: number;
  /**
   * Leaves what is done already. Each transaction looks for what is left, so that another process
   * may do the same at the same time, or later what this one did not reach.
   */
  run(engine: Engine, options: StepOptions): Promise<unknown>;
}

/** Steps that do more than derive again, by the number of their version. */
const OWN: Readonly<Record<number, Step['run']>> = { 12: proveAgain };

/** In order. Where only what is derived has changed, deriving again brings all such versions at once. */
export const STEPS: readonly Step[] = VERSIONS.map(({ number, derives }) => ({
  to: number,
  run: async (engine, options) => {
    await OWN[number]?.(engine, options);
    if (derives === true) await deriveAgain(engine, options);
  },
}));
