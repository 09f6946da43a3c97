import type { EntityKind } from '../../domain/kinds.js';
import type { Statement } from '../../engine/statement.js';
import { LIVE } from '../query/clauses.js';
import { maybe } from '../stored.js';

/** What is left of an entity that a view does not show. */
export interface PastEntity {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  readonly recordedAt: string;
  /** Null while it is in the graph. */
  readonly withdrawnAt: string | null;
  /** The entity that was named to take its place. */
  readonly successor: string | null;
}

/** The entity with this id whether the graph still has it or not; no row where it never had it. */
export function pastEntity(id: string): Statement<PastEntity> {
  return {
    text: `MATCH (n:Entity {id: $id})
RETURN n.id AS id, n.kind AS kind, n.name AS name, n.recordedAt AS recordedAt, n.retractedAt AS retractedAt, n.successor AS successor`,
    parameters: { id },
    decode: (row) => ({
      id: row.id as string,
      kind: row.kind as EntityKind,
      name: row.name as string,
      recordedAt: row.recordedAt as string,
      withdrawnAt: row.retractedAt === LIVE ? null : (row.retractedAt as string),
      successor: maybe(row.successor),
    }),
  };
}
