import type { Parts } from '../../domain/parts/parts.js';

/** An entity with its parts, as a row of a statement. */
export interface MembersRow {
  readonly id: string;
  /** Itself, then its parts. */
  readonly members: readonly string[];
}

export function withMembers(ids: readonly string[], parts: Parts): MembersRow[] {
  return ids.map((id) => ({ id, members: [id, ...parts.of(id)] }));
}

/** Rows `n`: the entity of a `row` and its parts. */
export const EACH_MEMBER = `UNWIND row.members AS member
  MATCH (n:Entity {id: member})
  `;

/** A relation of the entity itself, or of a part to somebody outside: met once for each row. */
export const OF_FAMILY = '(n.id = row.id OR NOT m.id IN row.members)';
