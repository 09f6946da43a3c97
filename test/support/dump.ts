import type { Engine } from '../../src/engine/engine.js';
import { command } from '../../src/engine/statement.js';

/** Nodes that tell of changes, not of the graph. */
const LOG = ['Change', 'Clock', 'EntityMerge', 'MergePart', 'Writers'];

const NODES = command('MATCH (n) RETURN labels(n) AS labels, properties(n) AS props');
const EDGES = command(
  'MATCH (a)-[r]->(b) RETURN type(r) AS type, a.id AS from, b.id AS to, properties(r) AS props',
);

/** All that a store holds but its log, a line each, in an order of their own. */
export async function dump(engine: Engine): Promise<string[]> {
  const nodes = (await engine.read(NODES))
    .map((row) => ({ ...row, labels: [...(row['labels'] as string[])].sort() }))
    .filter(({ labels }) => !labels.some((label) => LOG.includes(label)));
  return [...nodes, ...(await engine.read(EDGES))].map((row) => JSON.stringify(sorted(row))).sort();
}

/** The same value with the keys of its maps in order. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, entry]) => [key, sorted(entry)]),
  );
}
