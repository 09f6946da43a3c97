import type { Key, PageRequest } from './keyset.js';

/**
 * One page of rows that are all at hand, as a statement would give it: one more than asked, and
 * backward from the end.
 * @param compare below zero when the row comes before the place of the key, zero at it.
 */
export function rowsOfPage<Row>(
  rows: readonly Row[],
  { size, backward, key }: PageRequest,
  compare: (row: Row, key: Key) => number,
): Row[] {
  const side = backward ? -1 : 1;
  const left = key === null ? rows : rows.filter((row) => compare(row, key) * side > 0);
  return (backward ? [...left].reverse() : left).slice(0, size + 1);
}
