import type { Part } from '../part.js';
import { count } from '../values.js';

/** Which partners are listed. */
export interface PartnersState {
  /** The least number of things that partners share; 0 when a direct tie is enough. */
  readonly least: number;
}

export const PARTNERS: Part<PartnersState> = {
  start: {
    least: 1,
  },
  parameters: {
    least: count(0, 99),
  },
  steps: [],
};
