import { int } from 'neo4j-driver';
import { mapLeaves } from '../map-leaves.js';
import type { Parameters } from '../statement.js';

/**
 * The driver sends every number as a float and refuses `undefined`; the statements want whole
 * numbers whole (`LIMIT 5.0` fails) and a missing value null.
 */
export function toParameters(parameters: Parameters): Record<string, unknown> {
  return mapLeaves(parameters, toParameter) as Record<string, unknown>;
}

function toParameter(value: unknown): unknown {
  if (value === undefined) return null;
  if (typeof value === 'bigint' || Number.isSafeInteger(value)) return int(value as number);
  return value;
}
