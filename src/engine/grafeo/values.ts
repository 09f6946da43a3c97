import { isMap } from '../is-map.js';
import type { Row } from '../statement.js';

/**
 * Whole numbers past 2^53 come out as bigint; the rows are ours, so they are changed in place.
 * Parameters need nothing: the engine reads whole numbers as whole and `undefined` as null.
 */
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
