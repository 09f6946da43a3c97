import { ENTITY_KINDS, type EntityKind } from '../../domain/kinds.js';
import { RELATION_TYPE_NAMES, type RelationType } from '../../domain/relation-types.js';
import { isPresent, type TimeView } from '../../domain/time/time-view.js';
import type { Statement } from '../../engine/statement.js';
import { Clauses, where } from '../query/clauses.js';
import { presentTotal } from '../withdrawn.js';

/** How many entities of each kind the view shows. */
export function entitiesByKind(view: TimeView): Statement<{ kind: EntityKind; count: number }> {
  const clauses = new Clauses(view);
  const everyone = `MATCH (n:Entity)
${where([clauses.visible('n')])}
RETURN n.kind AS kind, count(n) AS count ORDER BY kind`;
  return {
    text: view.knownAt === null ? KIND_COUNTS : everyone,
    parameters: clauses.parameters,
    decode: (row) => ({ kind: row.kind as EntityKind, count: row.count as number }),
  };
}

/** Kind by kind, each without a look at its entities. */
const KIND_COUNTS = `CALL () {
${ENTITY_KINDS.map((kind) => presentTotal(kind, `'${kind}' AS kind, `)).join('\nUNION ALL\n')}
}
WITH kind, total AS count WHERE count > 0
RETURN kind, count ORDER BY kind`;

/** How many relations of each type the view shows, in no promised order. */
export function relationsByType(view: TimeView): Statement<{ type: RelationType; count: number }> {
  const clauses = new Clauses(view);
  const present = isPresent(view);
  return {
    text: present ? COUNTS : countInView(clauses),
    parameters: clauses.parameters,
    decode: (row) => ({ type: row.type as RelationType, count: row.count as number }),
  };
}

/** Type by type, as engines keep these counts or come to them fast; for all at once they read all. */
const COUNTS = RELATION_TYPE_NAMES.map(
  (type) => `MATCH (:Entity)-[r:${type}]->()
WITH count(r) AS count WHERE count > 0
RETURN '${type}' AS type, count`,
).join('\nUNION ALL\n');

function countInView(clauses: Clauses): string {
  const types = RELATION_TYPE_NAMES;
  return `MATCH ${clauses.stored(':Entity', 'r', '', types)}
${where(clauses.inView('r', types))}
WITH ${clauses.typeOf('r')} AS type, count(r) AS count
RETURN type, count`;
}

/** The record time of the last change; no row before the first. */
export function lastChange(): Statement<string> {
  return {
    text: `MATCH (c:Clock {id: 'record'}) WHERE c.changed IS NOT NULL RETURN c.changed AS last`,
    parameters: {},
    decode: (row) => row.last as string,
  };
}
