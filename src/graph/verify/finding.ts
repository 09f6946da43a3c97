import type { Engine } from '../../engine/engine.js';

/** Something that must not be, as a sentence without its full stop: `claim:1 cites no document`. */
export type Finding = string;

/** One page of records that was looked at. */
export interface Checked {
  readonly records: number;
  readonly findings: readonly Finding[];
}

/** Looks at the whole store, page by page. */
export type Check = (engine: Engine) => AsyncGenerator<Checked>;
