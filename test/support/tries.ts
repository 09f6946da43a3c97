import type { EngineUnderTest } from './engines.js';

interface Tries {
  readonly embedded: number;
  /** Fewer: a server plans every statement that it did not see before. */
  readonly server: number;
  readonly seed: number;
}

/**
 * How often a property is tried on an engine, and from which seed, for `fc.assert`, which names both
 * when it fails. PROPERTY_RUNS and PROPERTY_SEED try it more often and otherwise.
 */
export function tries(
  { name }: EngineUnderTest,
  { embedded, server, seed }: Tries,
): { numRuns: number; seed: number } {
  const { PROPERTY_RUNS, PROPERTY_SEED } = process.env;
  return {
    numRuns: Number(PROPERTY_RUNS ?? (name.startsWith('Neo4j') ? server : embedded)),
    seed: Number(PROPERTY_SEED ?? seed),
  };
}
