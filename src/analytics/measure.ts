import { toEnd, type Steps } from './steps.js';
import type { TieGraph } from './tie-graph.js';

export interface MeasureOptions {
  /** Whether ties count by their weight in PAGERANK, BROKERAGE and communities. */
  readonly weighted: boolean;
}

/** What a reader must know of a measure. */
interface Explained {
  readonly name: string;
  /** What it says of a node, in a sentence. */
  readonly description: string;
  readonly formula: string;
  /** The paper that defines it. */
  readonly source: string;
  readonly reading: string;
  readonly cannotSay: string;
}

export type Values = ReadonlyMap<string, number>;

/** A number for each node of a network. */
export interface Measure extends Explained {
  /** The value of each node, by id. */
  readonly compute: (graph: TieGraph, options: MeasureOptions) => Values;
  /** The same in steps, for a process that has other things to do. */
  readonly steps: (graph: TieGraph, options: MeasureOptions) => Steps<Values>;
}

/** A measure made of its steps. */
export function measure(explained: Explained, steps: Measure['steps']): Measure {
  return { ...explained, steps, compute: (graph, options) => toEnd(steps(graph, options)) };
}
