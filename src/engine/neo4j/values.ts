import { int, type Record as DriverRecord } from 'neo4j-driver';
import { isMap } from '../is-map.js';
import type { Parameters, Row } from '../statement.js';

/**
 * The driver sends every number as a float and refuses `undefined`; the statements want whole
 * numbers whole (`LIMIT 5.0` fails) and a missing value null, as deep as lists and maps go.
 */
export function toParameters(parameters: Parameters): Record<string, unknown> {
  const copy: Record<string, unknown> = {};
  for (const key of Object.keys(parameters)) copy[key] = toParameter(parameters[key]);
  return copy;
}

function toParameter(value: unknown): unknown {
  if (value === undefined) return null;
  if (typeof value === 'number') return Number.isSafeInteger(value) ? int(value) : value;
  if (typeof value === 'bigint') return int(value);
  if (Array.isArray(value)) return value.map(toParameter);
  return isMap(value) ? toParameters(value) : value;
}

/** The columns of a row by name; the driver's own way goes through two iterators a column. */
export function toRow(record: DriverRecord): Row {
  const row: Record<string, unknown> = {};
  record.keys.forEach((key, at) => {
    row[key as string] = record.get(at);
  });
  return row;
}
