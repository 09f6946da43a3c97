import { isMap, mapLeaves } from '../map-leaves.js';
import type { Parameters, Row } from '../statement.js';

/** The engine takes no bigint; `undefined` is null to it already. */
export function toParameters(parameters: Parameters): unknown {
  return mapLeaves(parameters, plainNumber);
}

/** Whole numbers past 2^53 come out as bigint; the rows are ours, so they are changed in place. */
export function toRows(rows: Record<string, unknown>[]): readonly Row[] {
  for (const row of rows) replaceBigInts(row);
  return rows;
}

function replaceBigInts(holder: Record<string, unknown> | unknown[]): void {
  const values = holder as Record<string, unknown>;
  for (const key of Object.keys(values)) {
    const value = values[key];
    if (typeof value === 'bigint') values[key] = Number(value);
    else if (Array.isArray(value) || isMap(value)) replaceBigInts(value);
  }
}

function plainNumber(value: unknown): unknown {
  return typeof value === 'bigint' ? Number(value) : value;
}
