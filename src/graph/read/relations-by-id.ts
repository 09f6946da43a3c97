import type { Relation } from '../../domain/relation.js';
import { RELATION_TYPE_NAMES } from '../../domain/relation-types.js';
import { PRESENT, type TimeView } from '../../domain/time/time-view.js';
import type { Statement } from '../../engine/statement.js';
import { Clauses, where } from '../query/clauses.js';
import { relationOf } from '../stored.js';

/**
 * The relations with these ids as the view shows them, in no promised order. A relation is found
 * through its claims, which know both ends: no engine here has an index on all relation ids.
 */
export function relationsById(ids: readonly string[], view: TimeView): Statement<Relation> {
  const clauses = new Clauses(view);
  const conditions = clauses.inView('r', RELATION_TYPE_NAMES);
  const pattern = clauses.stored('a', 'r', 'b', RELATION_TYPE_NAMES);
  return byClaims(clauses, ids, pattern, conditions);
}

/** All versions of these relations, past and present, by record time. */
export function relationVersions(ids: readonly string[]): Statement<Relation> {
  const clauses = new Clauses({ ...PRESENT, knownAt: '9998' });
  const pattern = clauses.stored('a', 'r', 'b', RELATION_TYPE_NAMES);
  return byClaims(clauses, ids, pattern, []);
}

function byClaims(
  clauses: Clauses,
  ids: readonly string[],
  pattern: string,
  conditions: readonly string[],
): Statement<Relation> {
  const text = `UNWIND ${clauses.parameter(ids)} AS id
MATCH (c:Claim {relationId: id})
WITH DISTINCT id, c.subjectId AS subject, c.objectId AS object
MATCH (a:Entity {id: subject})
MATCH (b:Entity {id: object})
MATCH ${pattern}
${where(['r.id = id', ...conditions])}
RETURN ${clauses.relationMap('r')} AS relation ORDER BY r.id, r.recordedAt`;
  return { text, parameters: clauses.parameters, decode: (row) => relationOf(row.relation) };
}
