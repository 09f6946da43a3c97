import type { DocumentNode } from 'graphql';

/** How many shapes of variables are remembered for one document. */
const MOST_SHAPES = 100;

type Costs = Map<string, number>;

/**
 * Remembers what operations cost, for as long as their documents are kept: a cost is found by what
 * it can depend on, which is all of the variables but their texts.
 */
export class CostCache {
  readonly #costs = new WeakMap<DocumentNode, Costs>();

  /** The cost that is remembered, else the one that `count` gives. */
  get(document: DocumentNode, key: string, count: () => number): number {
    const costs = this.#costs.get(document) ?? new Map<string, number>();
    this.#costs.set(document, costs);
    const known = costs.get(key);
    if (known !== undefined) return known;
    const cost = count();
    if (costs.size >= MOST_SHAPES) costs.clear();
    costs.set(key, cost);
    return cost;
  }
}

/** A text that is equal for variables that differ in their texts only. */
export function shapeOf(value: unknown): string {
  if (typeof value === 'string') return '""';
  if (Array.isArray(value)) return `[${value.map(shapeOf).join()}]`;
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value);
    return `{${entries.map(([name, each]) => `${name}:${shapeOf(each)}`).join()}}`;
  }
  return JSON.stringify(value);
}
