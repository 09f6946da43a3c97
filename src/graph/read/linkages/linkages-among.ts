import type { Linkage } from '../../../domain/linkages/linkage.js';
import type { TimeView } from '../../../domain/time/time-view.js';
import type { Statement } from '../../../engine/statement.js';
import { Clauses } from '../../query/clauses.js';
import { eachFamily, leadingOut, linkageOf, type LinkageQuestion } from './leading-out.js';

/** All linkages between these families and these entities, by relation, at most `limit`. */
export function linkagesAmong(
  families: readonly string[],
  entities: readonly string[],
  question: LinkageQuestion,
  limit: number,
  view: TimeView,
): Statement<Linkage> {
  const clauses = new Clauses(view);
  const text = `${eachFamily(clauses, families, question)}
CALL (family) {
  ${leadingOut(clauses, question, [`m.id IN ${clauses.parameter(entities)}`])}
  RETURN p, r, m
}
WITH family, p, r, m ORDER BY r.id, family.key LIMIT ${clauses.parameter(limit)}
RETURN family.key AS family, p.id AS member, m.id AS entity, ${clauses.relationMap('r')} AS relation
ORDER BY r.id, family.key`;
  return { text, parameters: clauses.parameters, decode: linkageOf };
}
