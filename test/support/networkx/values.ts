import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { tieGraph, type TieGraph } from '../../../src/analytics/tie-graph.js';

interface GraphValues {
  readonly nodes: readonly string[];
  /** Source, target, weight. */
  readonly ties: readonly (readonly [string, string, number])[];
  /** By measure, `PAGERANK weighted` where weights count, and node. */
  readonly values: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** The best of thirty runs of networkx's Louvain. */
  readonly modularity: number | null;
  readonly modularityWeighted: number | null;
}

interface Values {
  readonly graphs: Readonly<Record<string, GraphValues>>;
  readonly projection: {
    readonly crowds: Readonly<Record<string, readonly string[]>>;
    /** Both ends, what they share, Newman's weight. */
    readonly ties: readonly (readonly [string, string, number, number])[];
  };
}

/** What networkx computed (see the README beside). */
export const NETWORKX = JSON.parse(readFileSync(join(__dirname, 'values.json'), 'utf8')) as Values;

export function graphOf({ nodes, ties }: GraphValues): TieGraph {
  return tieGraph(
    nodes,
    ties.map(([source, target, weight]) => ({ source, target, weight })),
  );
}
