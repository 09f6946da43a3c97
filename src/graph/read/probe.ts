import type { Statement } from '../../engine/statement.js';

/** The least there is to ask: one row when the store answers at all. */
export function probe(): Statement<null> {
  return { text: 'RETURN 1 AS one', parameters: {}, decode: () => null };
}
