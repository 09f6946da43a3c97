import { askedIdentifiers } from '../../domain/checks/asked-identifiers.js';
import { identifierKey, type Identifier } from '../../domain/entity.js';
import type { Clauses } from './clauses.js';

/** The entities with these ids, and for those that were merged the ones that were kept. */
export function idSet(clauses: Clauses, ids: readonly string[]): string {
  return clauses.once(ids, () => {
    const [id, redirect, kept, entity] = ['i', 'd', 'k', 'e'].map((letter) =>
      clauses.variable(letter),
    );
    const list = ids.length === 0 ? [null] : [...new Set(ids)];
    const rows = `UNWIND ${clauses.parameter(list)} AS ${id}
  OPTIONAL MATCH (${redirect}:Redirect {id: ${id}})
  WITH DISTINCT coalesce(${redirect}.target, ${id}) AS ${kept}
  MATCH (${entity}:Entity {id: ${kept}})`;
    return clauses.set(rows, `${entity}`);
  });
}

/** The ids named with all that were merged into the same: fields keep the id they were given. */
export function everyIdSet(clauses: Clauses, ids: readonly string[]): string {
  return clauses.once(ids, () => {
    const [id, redirect, kept, other, every] = ['i', 'd', 'k', 'o', 'e'].map((letter) =>
      clauses.variable(letter),
    );
    const list = ids.length === 0 ? [null] : [...new Set(ids)];
    const rows = `UNWIND ${clauses.parameter(list)} AS ${id}
  OPTIONAL MATCH (${redirect}:Redirect {id: ${id}})
  WITH DISTINCT coalesce(${redirect}.target, ${id}) AS ${kept}
  OPTIONAL MATCH (${other}:Redirect {target: ${kept}})
  UNWIND [${kept}, ${other}.id] AS ${every}`;
    return clauses.set(rows, `${every}`);
  });
}

/** The entities that have this code. */
export function identifierSet(clauses: Clauses, identifier: Identifier): string {
  return clauses.once(identifier, () => {
    const [key, found, id, entity] = ['k', 'i', 'e', 'n'].map((letter) => clauses.variable(letter));
    const keys = clauses.parameter(askedIdentifiers(identifier).map(identifierKey));
    const rows = `UNWIND ${keys} AS ${key}
  MATCH (${found}:Identifier {key: ${key}})
  WITH DISTINCT ${found}.entityId AS ${id}
  MATCH (${entity}:Entity {id: ${id}})`;
    return clauses.set(rows, `${entity}`);
  });
}
